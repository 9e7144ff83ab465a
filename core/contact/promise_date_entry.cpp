#include "core/contact/promise_date_entry.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <initializer_list>
#include <optional>

#include "core/base/japanese_era.h"

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(PromiseDateEntry) };

constexpr int kFirstYear = 1950;    // of figures: no levy on record is older
constexpr int kYearsAhead = 10;
constexpr int kReiwaOffset = 2018;  // Reiwa 1 is 2019 (Cabinet Order No. 143 of 2019)

QString folded(QStringView text) {
    QString plain = text.toString().normalized(QString::NormalizationForm_KC).trimmed();
    static const QRegularExpression weekday(QStringLiteral("\\s*\\([^)]*\\)$"));
    plain.remove(weekday);
    return plain.remove(QLatin1Char(' '));
}

QDate endOfMonth(QDate date) { return QDate(date.year(), date.month(), date.daysInMonth()); }

std::optional<QDate> byWord(const QString& word, QDate today) {
    const auto is = [&word](std::initializer_list<const char16_t*> choices) {
        return std::any_of(choices.begin(), choices.end(), [&](const char16_t* choice) {
            return word.compare(QStringView(choice), Qt::CaseInsensitive) == 0;
        });
    };
    if (is({u"今日", u"本日", u"きょう", u"t"})) {
        return today;
    }
    if (is({u"明日", u"あした", u"あす"})) {
        return today.addDays(1);
    }
    if (is({u"明後日", u"あさって"})) {
        return today.addDays(2);
    }
    if (is({u"月末", u"今月末", u"末", u"末日", u"e"})) {
        return endOfMonth(today);
    }
    if (is({u"来月末", u"翌月末", u"ne"})) {
        return endOfMonth(today.addMonths(1));
    }
    return {};
}

std::optional<QDate> byDistance(const QString& text, QDate today) {
    static const QRegularExpression pattern(QStringLiteral("^\\+(\\d{1,3})(日|d|週|週間|w)?$"),
                                            QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch()) {
        return {};
    }
    const QString unit = match.captured(2).toLower();
    const bool weeks = unit.startsWith(QStringLiteral("週")) || unit == QLatin1String("w");
    return today.addDays(match.captured(1).toInt() * (weeks ? 7 : 1));
}

/// The first month from `from` on that has the day, and where it has not passed.
std::optional<QDate> nextDayOfMonth(int day, QDate from) {
    if (day < 1 || day > 31) {
        return {};
    }
    QDate month(from.year(), from.month(), 1);
    for (int tries = 0; tries < 3; ++tries, month = month.addMonths(1)) {
        const QDate date(month.year(), month.month(), day);
        if (date.isValid() && date >= from) {
            return date;
        }
    }
    return {};
}

std::optional<QDate> byDay(const QString& text, QDate today) {
    static const QRegularExpression pattern(QStringLiteral("^(来月|翌月)?(\\d{1,2})日?$"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch()) {
        return {};
    }
    const int day = match.captured(2).toInt();
    if (!match.captured(1).isEmpty()) {
        const QDate next = today.addMonths(1);
        const QDate date(next.year(), next.month(), day);
        return date.isValid() ? std::optional(date) : std::nullopt;
    }
    return nextDayOfMonth(day, today);
}

std::optional<QDate> byMonthAndDay(const QString& text, QDate today) {
    static const QRegularExpression separated(QStringLiteral("^(\\d{1,2})[/.月-](\\d{1,2})日?$"));
    static const QRegularExpression together(QStringLiteral("^(\\d{2})(\\d{2})$"));
    QRegularExpressionMatch match = separated.match(text);
    if (!match.hasMatch()) {
        match = together.match(text);
    }
    if (!match.hasMatch()) {
        return {};
    }
    const int month = match.captured(1).toInt();
    const int day = match.captured(2).toInt();
    // 29 February may be up to eight years away (1896–1904, 2096–2104).
    for (int year = today.year(); year <= today.year() + 8; ++year) {
        const QDate date(year, month, day);
        if (date.isValid() && date >= today) {
            return date;
        }
    }
    return {};
}

std::optional<QDate> byFullDate(const QString& text) {
    static const QRegularExpression separated(
        QStringLiteral("^(R|令和)?(元|\\d{1,4})[/.年-](\\d{1,2})[/.月-](\\d{1,2})日?$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression together(QStringLiteral("^()(\\d{4})(\\d{2})(\\d{2})$"));
    QRegularExpressionMatch match = separated.match(text);
    if (!match.hasMatch()) {
        match = together.match(text);
    }
    if (!match.hasMatch()) {
        return {};
    }
    const bool era = !match.captured(1).isEmpty();
    int year = match.captured(2) == QStringLiteral("元") ? 1 : match.captured(2).toInt();
    if (!era && (match.captured(2).size() < 4)) {
        return {};
    }
    year += era ? kReiwaOffset : 0;
    const QDate date(year, match.captured(3).toInt(), match.captured(4).toInt());
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QDate> byPastWord(const QString& word, QDate today) {
    if (const std::optional<QDate> date = byWord(word, today); date && *date == today) {
        return date;
    }
    if (word == QStringLiteral("昨日") || word == QStringLiteral("きのう") || word.compare(QLatin1String("y"), Qt::CaseInsensitive) == 0) {
        return today.addDays(-1);
    }
    if (word == QStringLiteral("一昨日") || word == QStringLiteral("おととい")) {
        return today.addDays(-2);
    }
    return {};
}

std::optional<QDate> byPastDistance(const QString& text, QDate today) {
    static const QRegularExpression pattern(QStringLiteral("^-(\\d{1,3})日?$"));
    const QRegularExpressionMatch match = pattern.match(text);
    return match.hasMatch() ? std::optional(today.addDays(-match.captured(1).toInt())) : std::nullopt;
}

std::optional<QDate> byPastDay(const QString& text, QDate today) {
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,2})日?$"));
    const QRegularExpressionMatch match = pattern.match(text);
    QDate month(today.year(), today.month(), 1);
    for (int tries = 0; match.hasMatch() && tries < 3; ++tries, month = month.addMonths(-1)) {
        const QDate date(month.year(), month.month(), match.captured(1).toInt());
        if (date.isValid() && date <= today) {
            return date;
        }
    }
    return {};
}

std::optional<QDate> byPastMonthAndDay(const QString& text, QDate today) {
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,2})[/.月-](\\d{1,2})日?$"));
    const QRegularExpressionMatch match = pattern.match(text);
    for (int year = today.year(); match.hasMatch() && year > today.year() - 2; --year) {
        const QDate date(year, match.captured(1).toInt(), match.captured(2).toInt());
        if (date.isValid() && date <= today) {
            return date;
        }
    }
    return {};
}

using Reader = std::optional<QDate> (*)(const QString& text, QDate today);

/// By the first of the readers that knows the form, else as a whole date.
std::optional<QDate> firstRead(QStringView text, QDate today, std::initializer_list<Reader> readers) {
    const QString plain = folded(text);
    for (const Reader reader : readers) {
        if (const std::optional<QDate> date = reader(plain, today)) {
            return date;
        }
    }
    return byFullDate(plain);
}

}  // namespace

Result<QDate> parsePromiseDate(QStringView text, QDate today) {
    const std::optional<QDate> date = firstRead(text, today, {&byWord, &byDistance, &byDay, &byMonthAndDay});
    if (!date) {
        return fail(ErrorCode::BadInput,
                    Text::tr("Promise date: \"%1\" is no date. Type it like 25, +3, 11/25, or e for the month's end.").arg(text.toString()));
    }
    if (*date < today) {
        return fail(ErrorCode::BadInput, Text::tr("Promise date: %1 has passed. Give today or a later day.")
                                             .arg(QLocale::c().toString(*date, QStringLiteral("yyyy/M/d"))));
    }
    return *date;
}

Result<QDate> parsePaidDate(QStringView text, QDate today) {
    const std::optional<QDate> date = firstRead(text, today, {&byPastWord, &byPastDistance, &byPastDay, &byPastMonthAndDay});
    if (!date) {
        return fail(ErrorCode::BadInput,
                    Text::tr("Date of payment: \"%1\" is no date. Type it like 20, -3 or 11/12.").arg(text.toString()));
    }
    if (*date > today) {
        return fail(ErrorCode::BadInput, Text::tr("Date of payment: %1 lies in the future. A payment to come is a promise.")
                                             .arg(QLocale::c().toString(*date, QStringLiteral("yyyy/M/d"))));
    }
    return *date;
}

Result<QDate> parseReportDay(QStringView text, QDate today) {
    const QDate monthEnd = endOfMonth(today);
    std::optional<QDate> date = firstRead(text, today, {&byPastWord, &byWord, &byPastDistance});
    if (!date) {
        date = firstRead(text, monthEnd, {&byPastDay, &byPastMonthAndDay});
    }
    if (!date) {
        if (const Result<QDate> era = parseEra(folded(text))) {
            date = *era;
        }
    }
    if (!date) {
        return fail(ErrorCode::BadInput, Text::tr("\"%1\" is no date. Type it like 25, 10/31, 2026/10/31 or R8.10.31.").arg(text.toString()));
    }
    if (date->year() < kFirstYear || *date > today.addYears(kYearsAhead)) {
        return fail(ErrorCode::BadInput, Text::tr("%1 lies outside the days that figures are of. Check the year.")
                                             .arg(QLocale::c().toString(*date, QStringLiteral("yyyy/M/d"))));
    }
    return *date;
}

QString formatPromiseDate(QDate date, QDate today) {
    static const QString weekdays = QStringLiteral("月火水木金土日");
    const QString day = QLocale::c().toString(date, date.year() == today.year() ? QStringLiteral("M/d")
                                                                                 : QStringLiteral("yyyy/M/d"));
    return QStringLiteral("%1(%2)").arg(day, weekdays.mid(date.dayOfWeek() - 1, 1));
}

}  // namespace saikoku
