#include "app/cli/code_option.h"

#include <QDateTime>
#include <QRegularExpression>

#include "core/base/clock.h"
#include "core/base/offset_moment.h"

namespace saikoku::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RecordCommand)
};

constexpr int kSecondsPerMinute = 60;
constexpr int kMinutesPerHour = 60;
constexpr int kWidestOffset = 14;  // hours, the farthest zone of the earth

/// Seconds east of Greenwich of "+09:00" or "Z"; nothing when there is no such zone.
std::optional<int> offsetOf(const QString& text) {
    if (text == QLatin1String("Z")) {
        return 0;
    }
    const int hours = text.mid(1, 2).toInt();
    const int minutes = text.right(2).toInt();
    if (hours > kWidestOffset || minutes >= kMinutesPerHour) {
        return std::nullopt;
    }
    const int seconds = (hours * kMinutesPerHour + minutes) * kSecondsPerMinute;
    return text.startsWith(u'-') ? -seconds : seconds;
}

/// The machine's own zone is never asked: it may skip an hour that Japan has.
QDateTime momentOf(QDate date, const QString& timeText, const QString& offsetText) {
    const bool hasSeconds = timeText.size() > QLatin1String("hh:mm").size();
    const QString form = hasSeconds ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm");
    const QTime time = QTime::fromString(timeText, form);
    if (!date.isValid() || !time.isValid()) {
        return {};
    }
    if (offsetText.isEmpty()) {
        return fromTokyo(date, time);  // the clock on the office's wall
    }
    const std::optional<int> offset = offsetOf(offsetText);
    return offset ? momentAt(date, time, *offset).toUTC() : QDateTime();
}

}  // namespace

Result<QDateTime> momentOption(const CommandLine& line, const QString& option) {
    if (!line.has(option)) {
        return QDateTime();
    }
    static const QRegularExpression form(
        QStringLiteral(R"(\A(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(Z|[+-]\d\d:?\d\d)?)?\z)"));
    const QString text = line.text(option);
    const QRegularExpressionMatch parts = form.match(text);
    const QDate date = QDate::fromString(parts.captured(1), Qt::ISODate);
    if (date.isValid() && parts.captured(2).isEmpty()) {
        return fail(ErrorCode::Usage, Text::tr("--%1: \"%2\" has no time of day. Add it, like %2T14:30 (Japan's time).")
                                          .arg(option, text));
    }
    const QDateTime moment = momentOf(date, parts.captured(2), parts.captured(3));
    if (!moment.isValid()) {
        return fail(ErrorCode::Usage, Text::tr("--%1: \"%2\" is no moment. Write it like 2026-11-21T14:30 (Japan's time).")
                                          .arg(option, text));
    }
    return moment;
}

}  // namespace saikoku::cli
