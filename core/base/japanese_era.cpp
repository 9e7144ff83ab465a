#include "core/base/japanese_era.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Dates)
};

struct EraRow {
    Era era;
    char16_t letter;
    const char16_t* name;
    QDate first;
};

const std::array<EraRow, 5>& eras() {
    static const std::array<EraRow, 5> rows{{
        {Era::Meiji, u'M', u"明治", QDate(1868, 10, 23)},
        {Era::Taisho, u'T', u"大正", QDate(1912, 7, 30)},
        {Era::Showa, u'S', u"昭和", QDate(1926, 12, 25)},
        {Era::Heisei, u'H', u"平成", QDate(1989, 1, 8)},
        {Era::Reiwa, u'R', u"令和", QDate(2019, 5, 1)},
    }};
    return rows;
}

const EraRow& rowOf(Era era) {
    return eras()[static_cast<std::size_t>(era) - 1];
}

QString twoDigits(int number) {
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

std::optional<Era> eraFromWord(const QString& word) {
    for (const EraRow& row : eras()) {
        const bool digit = word == QString::number(static_cast<int>(row.era));
        if (digit || word == QString::fromUtf16(row.name) || word.toUpper() == QString(QChar(row.letter))) {
            return row.era;
        }
    }
    return std::nullopt;
}

struct Spelled {
    Era era = Era::Reiwa;
    int year = 0;
    int month = 0;
    int day = 0;
};

std::optional<Spelled> spell(const QString& text) {
    static const QRegularExpression compact(QStringLiteral("^([1-5MTSHRmtshr])-?(\\d\\d)(\\d\\d)(\\d\\d)$"));
    static const QRegularExpression written(QStringLiteral(
        "^(明治|大正|昭和|平成|令和|[MTSHRmtshr])\\.?(元|\\d{1,2})年(\\d{1,2})月(\\d{1,2})日$"));
    static const QRegularExpression separated(QStringLiteral(
        "^(明治|大正|昭和|平成|令和|[MTSHRmtshr])\\.?(元|\\d{1,2})([./-])(\\d{1,2})\\3(\\d{1,2})$"));
    const bool isSeparated = separated.match(text).hasMatch();
    QRegularExpressionMatch match = isSeparated ? separated.match(text) : compact.match(text);
    if (!match.hasMatch()) {
        match = written.match(text);
    }
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const int monthGroup = isSeparated ? 4 : 3;
    const QString year = match.captured(2);
    return Spelled{*eraFromWord(match.captured(1)), year == QStringLiteral("元") ? 1 : year.toInt(),
                   match.captured(monthGroup).toInt(), match.captured(monthGroup + 1).toInt()};
}

}  // namespace

QString eraName(Era era) {
    return QString::fromUtf16(rowOf(era).name);
}

QChar eraLetter(Era era) {
    return rowOf(era).letter;
}

QDate eraFirstDay(Era era) {
    return rowOf(era).first;
}

QDate eraLastDay(Era era) {
    return era == Era::Reiwa ? QDate() : eras()[static_cast<std::size_t>(era)].first.addDays(-1);
}

std::optional<EraYear> eraYearOf(QDate date) {
    for (auto row = eras().rbegin(); row != eras().rend(); ++row) {
        if (date.isValid() && date >= row->first) {
            return EraYear{row->era, date.year() - row->first.year() + 1};
        }
    }
    return std::nullopt;
}

std::optional<QDate> dateOfEra(EraYear year, int month, int day) {
    if (year.year < 1) {
        return std::nullopt;
    }
    const QDate date(eraFirstDay(year.era).year() + year.year - 1, month, day);
    if (!date.isValid() || eraYearOf(date) != year) {
        return std::nullopt;
    }
    return date;
}

std::optional<QDate> dateAfterEra(EraYear year, int month, int day) {
    if (year.era != Era::Heisei || year.year < 1) {
        return std::nullopt;
    }
    const QDate date(eraFirstDay(year.era).year() + year.year - 1, month, day);
    return date.isValid() && date > eraLastDay(year.era) ? std::optional(date) : std::nullopt;
}

QString formatEra(QDate date, EraStyle style) {
    const std::optional<EraYear> year = eraYearOf(date);
    if (!year) {
        return {};
    }
    const int number = static_cast<int>(year->era);
    switch (style) {
        case EraStyle::Long:
            return QStringLiteral("%1%2年%3月%4日")
                .arg(eraName(year->era), year->year == 1 ? QStringLiteral("元") : QString::number(year->year))
                .arg(date.month())
                .arg(date.day());
        case EraStyle::Short:
            return QStringLiteral("%1%2.%3.%4")
                .arg(eraLetter(year->era))
                .arg(year->year)
                .arg(date.month())
                .arg(date.day());
        case EraStyle::Compact:
        case EraStyle::Hyphen:
            return QString::number(number) + (style == EraStyle::Hyphen ? QStringLiteral("-") : QString()) +
                   twoDigits(year->year) + twoDigits(date.month()) + twoDigits(date.day());
    }
    return {};
}

QString formatEraYear(int year) {
    // A fiscal year is named after its first day, 1 April: 2019 is still 平成31年度
    // by that rule, but was named 令和元年度 by the government's decision of 2019.
    const std::optional<EraYear> era = eraYearOf(year == 2019 ? QDate(2019, 5, 1) : QDate(year, 4, 1));
    if (!era) {
        return {};
    }
    return QStringLiteral("%1%2年度")
        .arg(eraName(era->era), era->year == 1 ? QStringLiteral("元") : QString::number(era->year));
}

Result<QDate> parseEra(QStringView text) {
    QString plain = text.toString().normalized(QString::NormalizationForm_KC);
    static const QRegularExpression spaces(QStringLiteral("\\s"));
    plain.remove(spaces);
    const std::optional<Spelled> spelled = spell(plain);
    if (!spelled) {
        return fail(ErrorCode::BadInput,
                    Text::tr("\"%1\" is no Japanese date. Write it like %2, R8.11.20 or 5081120.")
                        .arg(text, QStringLiteral("令和8年11月20日")));
    }
    const std::optional<QDate> date = dateOfEra({spelled->era, spelled->year}, spelled->month, spelled->day);
    if (!date) {
        const QDate end = eraLastDay(spelled->era);
        return fail(ErrorCode::BadInput,
                    end.isValid()
                        ? Text::tr("\"%1\" does not exist: %2 ran from %3 to %4.")
                              .arg(text.toString(), eraName(spelled->era),
                                   eraFirstDay(spelled->era).toString(Qt::ISODate), end.toString(Qt::ISODate))
                        : Text::tr("\"%1\" does not exist in the calendar.").arg(text));
    }
    return *date;
}

}  // namespace saikoku
