#include "ui/support/display_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

#include "core/base/clock.h"
#include "core/base/japanese_era.h"
#include "core/base/language.h"
#include "core/base/phone_number.h"
#include "core/base/postal_code.h"

namespace saikoku::ui::DisplayText {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(DisplayText) };

DateStyle currentStyle = DateStyle::Era;

constexpr qint64 kTenThousand = 10'000;
constexpr double kMillion = 1'000'000;

}  // namespace

void setDateStyle(DateStyle style) {
    currentStyle = style;
    setDatesInSentences(style == DateStyle::Era ? SentenceDates::Era : SentenceDates::Western);
}

DateStyle dateStyle() { return currentStyle; }

QString longDate(QDate date) {
    // 昭和 is no word in an English sentence
    return currentStyle == DateStyle::Era && installedLanguage() == Language::Japanese ? formatEra(date, EraStyle::Long)
                                                                                       : shortDate(date);
}

QString shortDate(QDate date) {
    return currentStyle == DateStyle::Era ? formatEra(date, EraStyle::Short)
                                          : QLocale::c().toString(date, QStringLiteral("yyyy/M/d"));
}

QString moment(const QDateTime& utc, QDate today) {
    if (!utc.isValid()) {
        return {};
    }
    const QDateTime local = toTokyo(utc);
    const QString time = local.time().toString(QStringLiteral("H:mm"));
    const QString day = local.date().year() == today.year()
                            ? QStringLiteral("%1/%2").arg(local.date().month()).arg(local.date().day())
                            : shortDate(local.date());
    return day + QLatin1Char(' ') + time;
}

QString momentBriefly(const QDateTime& utc, QDate today) {
    return utc.isValid() && toTokyo(utc).date().year() != today.year() ? dateOf(utc) : moment(utc, today);
}

QString dateOf(const QDateTime& utc) { return utc.isValid() ? shortDate(toTokyo(utc).date()) : QString(); }

QString year(int westernYear) {
    // Offices name a fiscal year after the era at the calendar year's end: 2019 is R1.
    const std::optional<EraYear> era = eraYearOf(QDate(westernYear, 12, 31));
    return currentStyle == DateStyle::Era && era ? eraLetter(era->era) + QString::number(era->year) : QString::number(westernYear);
}

QString timeOfDay(const QDateTime& utc) {
    return utc.isValid() ? toTokyo(utc).time().toString(QStringLiteral("H:mm")) : QString();
}

QString yen(Yen amount) { return amount.toString(); }

QString yenShort(Yen amount) {
    const qint64 tens = amount.amount() / kTenThousand;
    if (tens < kTenThousand) {
        return Text::tr("%1 yen").arg(amount.toString());
    }
    if (installedLanguage() == Language::English) {
        return Text::tr("%1 million yen")
            .arg(QLocale::c().toString(static_cast<double>(amount.amount()) / kMillion, 'f', 1));
    }
    return Text::tr("%1 hundred million and %2 ten thousand yen")
        .arg(Yen(tens / kTenThousand).toString(), Yen(tens % kTenThousand).toString());
}

QString signOf(qint64 change) {
    return change > 0 ? QStringLiteral("+") : change < 0 ? QStringLiteral("−") : QStringLiteral("±");
}

QString phone(const QString& digits) {
    const Result<PhoneNumber> number = PhoneNumber::parse(digits);
    return number ? number->hyphenated() : digits;
}

QString postalCode(const QString& digits) {
    const std::optional<PostalCode> code = PostalCode::parse(digits);
    return code ? QStringLiteral("〒") + code->hyphenated() : digits;
}

QString dayAndWeekday(QDate date) {
    if (!date.isValid()) {
        return {};
    }
    const std::array names{Text::tr("Mon"), Text::tr("Tue"), Text::tr("Wed"), Text::tr("Thu"), Text::tr("Fri"), Text::tr("Sat"), Text::tr("Sun")};
    return Text::tr("%1/%2 (%3)", "month, day, weekday")
        .arg(date.month())
        .arg(date.day())
        .arg(names.at(static_cast<std::size_t>(date.dayOfWeek() - 1)));
}

QString listSeparator() { return Text::tr(", ", "between short names"); }

QString markedName(const QString& name, bool hasNamesake) {
    return hasNamesake ? Text::tr("%1 [same name]", "another has the same name and birth date").arg(name) : name;
}

QString duration(qint64 seconds) {
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

}  // namespace saikoku::ui::DisplayText
