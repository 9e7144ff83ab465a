#include "core/contact/callback_time_entry.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <optional>

#include "core/base/clock.h"
#include "core/contact/promise_date_entry.h"

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(CallbackTimeEntry) };

std::optional<QDateTime> byDistance(const QString& text, const QDateTime& now) {
    static const QRegularExpression pattern(QStringLiteral("^\\+?(\\d{1,3})(分後?|m|時間後?|h)$"),
                                            QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch()) {
        return {};
    }
    const QString unit = match.captured(2).toLower();
    const bool hours = unit.startsWith(QStringLiteral("時")) || unit == QLatin1String("h");
    return now.addSecs(match.captured(1).toInt() * (hours ? 3600 : 60));
}

std::optional<QTime> timeOf(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,2})(?::(\\d{2})|時(?:(\\d{1,2})分?|(半))?)$"));
    static const QRegularExpression together(QStringLiteral("^(\\d{2})(\\d{2})$"));
    QRegularExpressionMatch match = pattern.match(text);
    int minute = 0;
    if (match.hasMatch()) {
        minute = match.captured(4).isEmpty() ? (match.captured(2) + match.captured(3)).toInt() : 30;
    } else {
        match = together.match(text);
        if (!match.hasMatch()) {
            return {};
        }
        minute = match.captured(2).toInt();
    }
    const QTime time(match.captured(1).toInt(), minute);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

/// "10" behind a day that is no bare number: in "11 20" it could be the day.
std::optional<QTime> hourBehind(const QString& day, const QString& text) {
    static const QRegularExpression digits(QStringLiteral("^\\d{1,2}$"));
    static const QRegularExpression number(QStringLiteral("^\\d+$"));
    if (!digits.match(text).hasMatch() || number.match(day).hasMatch()) {
        return {};
    }
    const QTime time(text.toInt(), 0);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

std::optional<QDateTime> byDayAndTime(const QString& text, const QDateTime& now, QTime usual) {
    const qsizetype gap = text.lastIndexOf(QLatin1Char(' '));
    const QString day = gap < 0 ? text : text.left(gap);
    std::optional<QTime> time = gap < 0 ? std::optional(usual) : timeOf(text.mid(gap + 1));
    if (!time) {
        time = hourBehind(day, text.mid(gap + 1));
    }
    if (!time) {
        return {};
    }
    const Result<QDate> date = parsePromiseDate(day, now.date());
    return date ? std::optional(fromTokyo(*date, *time)) : std::nullopt;
}

}  // namespace

Result<QDateTime> parseCallbackTime(QStringView text, const QDateTime& now, QTime usualTime) {
    static const QRegularExpression weekday(QStringLiteral("\\s*\\([^)]*\\)"));
    QString plain = text.toString().normalized(QString::NormalizationForm_KC).simplified();
    plain.remove(weekday);
    std::optional<QDateTime> moment = byDistance(plain, now);
    if (!moment) {
        if (const std::optional<QTime> time = timeOf(plain)) {
            moment = fromTokyo(now.date(), *time);
            if (*moment <= now) {
                moment = moment->addDays(1);
            }
        }
    }
    if (!moment) {
        moment = byDayAndTime(plain, now, usualTime);
    }
    if (!moment) {
        return fail(ErrorCode::BadInput,
                    Text::tr("Callback: \"%1\" is no time. Type it like 5m, 1h, 14:30 or 11/25 18:00.").arg(text.toString()));
    }
    if (*moment <= now) {
        return fail(ErrorCode::BadInput, Text::tr("Callback: %1 has passed. Give a later time.")
                                             .arg(formatCallbackTime(*moment, now)));
    }
    return *moment;
}

QString formatCallbackTime(const QDateTime& moment, const QDateTime& now) {
    const QString time = moment.time().toString(QStringLiteral("H:mm"));
    if (moment.date() == now.date()) {
        return time;
    }
    return formatPromiseDate(moment.date(), now.date()) + QLatin1Char(' ') + time;
}

}  // namespace saikoku
