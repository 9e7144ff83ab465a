#include "core/learning/cell_values.h"

#include <QDate>
#include <QRegularExpression>
#include <QTime>

#include <array>
#include <charconv>
#include <cmath>
#include <string>

namespace saikoku::scoring {

namespace {

QString halfWidth(QStringView cell) {
    QString text = cell.toString();
    for (QChar& c : text) {
        if (c >= QChar(0xFF01) && c <= QChar(0xFF5E)) {
            c = QChar(c.unicode() - 0xFEE0);
        }
    }
    return text;
}

const QRegularExpression& grouped() {
    static const QRegularExpression pattern(QStringLiteral("^\\d{1,3}(,\\d{3})+(\\.\\d+)?$"));
    return pattern;
}

std::optional<double> days(int year, int month, int day, const QString& clock = {}) {
    const QDate date(year, month, day);
    if (!date.isValid() || year < 1850 || year > 2200) {
        return std::nullopt;
    }
    double fraction = 0;
    if (!clock.isEmpty()) {
        const QTime time = QTime::fromString(
            clock.left(8), clock.size() >= 8 ? QStringLiteral("HH:mm:ss") : QStringLiteral("H:mm"));
        if (!time.isValid()) {
            return std::nullopt;
        }
        fraction = time.msecsSinceStartOfDay() / 86'400'000.0;
    }
    return static_cast<double>(QDate(1970, 1, 1).daysTo(date)) + fraction;
}

/// First year of an era less one, by its letter, kanji or number.
int eraBase(const QString& era) {
    static const std::array<std::array<QString, 3>, 5> names{{
        {QStringLiteral("M"), QStringLiteral("明治"), QStringLiteral("1")},
        {QStringLiteral("T"), QStringLiteral("大正"), QStringLiteral("2")},
        {QStringLiteral("S"), QStringLiteral("昭和"), QStringLiteral("3")},
        {QStringLiteral("H"), QStringLiteral("平成"), QStringLiteral("4")},
        {QStringLiteral("R"), QStringLiteral("令和"), QStringLiteral("5")},
    }};
    static constexpr std::array bases{1867, 1911, 1925, 1988, 2018};
    for (size_t i = 0; i < names.size(); ++i) {
        for (const QString& name : names[i]) {
            if (name.compare(era, Qt::CaseInsensitive) == 0) {
                return bases[i];
            }
        }
    }
    return 0;
}

std::optional<double> japanese(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral(
        "^(明治|大正|昭和|平成|令和|[MTSHRmtshr])?\\s*(元|\\d{1,4})[年./-](\\d{1,2})[月./-](\\d{1,2})日?$"));
    const QRegularExpressionMatch match = pattern.match(text);
    const bool era = match.hasMatch() && !match.captured(1).isEmpty();
    if (!match.hasMatch() || (!era && !text.contains(u'年'))) {
        return std::nullopt;
    }
    const int year = match.captured(2) == QStringLiteral("元") ? 1 : match.captured(2).toInt();
    if (era && year > 64) {
        return std::nullopt;
    }
    return days(year + (era ? eraBase(match.captured(1)) : 0), match.captured(3).toInt(),
                match.captured(4).toInt());
}

/// Leaves the digits: takes off one sign, one currency or unit and the blanks
/// between, in whichever order, and accounting's brackets, which mean minus.
bool takeSignAndUnit(QString& text) {
    static const QString minus = QStringLiteral("-−△▲");
    static const QString currency = QStringLiteral("¥￥$\\");
    bool negative = false;
    bool isSigned = false;
    bool hasUnit = false;
    bool hasCurrency = false;
    const auto takeFirst = [&](bool& taken) {
        taken = true;
        text = text.sliced(1).trimmed();
    };
    for (;;) {
        const QChar first = text.isEmpty() ? QChar() : text.front();
        const QChar last = text.isEmpty() ? QChar() : text.back();
        if (!hasUnit && (last == u'円' || last == u'%')) {
            hasUnit = true;
            text = text.chopped(1).trimmed();
        } else if (!isSigned && (first == u'+' || minus.contains(first))) {
            negative = first != u'+';
            takeFirst(isSigned);
        } else if (!hasCurrency && currency.contains(first)) {
            takeFirst(hasCurrency);
        } else if (!isSigned && first == u'(' && last == u')') {
            isSigned = negative = true;
            text = text.sliced(1, text.size() - 2).trimmed();
        } else {
            return negative;
        }
    }
}

}  // namespace

bool isMissing(QStringView cell) {
    if (cell.isEmpty()) {
        return true;
    }
    if (cell.size() > 6 || (cell[0] >= u'0' && cell[0] <= u'9')) {
        return false;  // most cells are numbers: say so quickly
    }
    static const QStringList words{QStringLiteral("na"),  QStringLiteral("n/a"),  QStringLiteral("#n/a"),
                                   QStringLiteral("nan"), QStringLiteral("null"), QStringLiteral("none"),
                                   QStringLiteral("nil"), QStringLiteral("nat"),  QStringLiteral("<na>"),
                                   QStringLiteral("-"),   QStringLiteral("--"),   QStringLiteral("?"),
                                   QStringLiteral("."),   QStringLiteral("－"),   QStringLiteral("ー"),
                                   QStringLiteral("―"),   QStringLiteral("\\n")};
    return words.contains(cell.toString().toLower());
}

std::optional<double> parseNumber(QStringView cell) {
    QString text = halfWidth(cell);
    const bool negative = takeSignAndUnit(text);
    if (text.contains(u',')) {
        if (!grouped().match(text).hasMatch()) {
            return std::nullopt;
        }
        text.remove(u',');
    }
    if (text.isEmpty() || !(text[0].isDigit() || text[0] == u'.')) {
        return std::nullopt;
    }
    const std::string bytes = text.toStdString();
    double value = 0;
    const auto [end, error] = std::from_chars(bytes.data(), bytes.data() + bytes.size(), value);
    if (error != std::errc() || end != bytes.data() + bytes.size() || !std::isfinite(value)) {
        return std::nullopt;
    }
    return negative ? -value : value;
}

bool looksLikeCode(QStringView cell) {
    if (cell.size() < 2 || cell[0] != u'0') {
        return false;
    }
    for (const QChar c : cell) {
        if (c < u'0' || c > u'9') {
            return false;
        }
    }
    return true;
}

std::optional<double> parseDate(QStringView cell, DateStyle style) {
    static const QRegularExpression ymd(
        QStringLiteral("^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?:[T "
                       "](\\d{1,2}:\\d{2}(?::\\d{2})?)(?:\\.\\d+)?(?:Z|[+-]\\d{2}:?\\d{2})?)?$"));
    static const QRegularExpression compact(QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})$"));
    static const QRegularExpression era(QStringLiteral("^([1-5])-?(\\d{2})(\\d{2})(\\d{2})$"));
    static const QRegularExpression twoFirst(
        QStringLiteral("^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})(?: (\\d{1,2}:\\d{2}(?::\\d{2})?))?$"));
    static const QRegularExpression month(QStringLiteral("^(\\d{4})(?:[-/.]|年)(\\d{1,2})月?$"));
    const QString text = halfWidth(cell);
    const auto number = [](const QRegularExpressionMatch& match, int group) {
        return match.captured(group).toInt();
    };
    QRegularExpressionMatch match;
    switch (style) {
        case DateStyle::YearMonthDay:
            match = ymd.match(text);
            return match.hasMatch()
                       ? days(number(match, 1), number(match, 3), number(match, 4), match.captured(5))
                       : std::nullopt;
        case DateStyle::Japanese: return japanese(text);
        case DateStyle::Compact:
            match = compact.match(text);
            return match.hasMatch() ? days(number(match, 1), number(match, 2), number(match, 3))
                                    : std::nullopt;
        case DateStyle::EraCompact:
            match = era.match(text);
            return match.hasMatch() ? days(eraBase(match.captured(1)) + number(match, 2), number(match, 3),
                                           number(match, 4))
                                    : std::nullopt;
        case DateStyle::MonthDayYear:
            match = twoFirst.match(text);
            return match.hasMatch()
                       ? days(number(match, 4), number(match, 1), number(match, 3), match.captured(5))
                       : std::nullopt;
        case DateStyle::DayMonthYear:
            match = twoFirst.match(text);
            return match.hasMatch()
                       ? days(number(match, 4), number(match, 3), number(match, 1), match.captured(5))
                       : std::nullopt;
        case DateStyle::YearMonth:
            match = month.match(text);
            return match.hasMatch() ? days(number(match, 1), number(match, 2), 1) : std::nullopt;
    }
    return std::nullopt;
}

}  // namespace saikoku::scoring
