#include "core/learning/schema.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

#include "core/learning/column_names.h"

namespace saikoku::scoring {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Scoring)
};

constexpr double kDateShare = 0.98;
constexpr int kFirstValues = 40;
constexpr double kNumberShare = 0.95;
constexpr int kLeastForIds = 30;       // fewer rows may differ by chance
constexpr double kNamedIdShare = 0.2;  // distinct values per row of a column called "… no"
constexpr double kNumbersBesideWords = 0.5;
constexpr int kMostWords = 3;
constexpr int kWordLeast = 3;
constexpr int kMostNumbersAsLevels = 10;
constexpr double kTextShare = 0.5;
constexpr double kSparse = 0.05;  // texts with gaps: the gap may say something
constexpr int kLevelLeast = 5;
constexpr int kMostLevels = 300;

constexpr std::array kKindNames{"number", "category", "date", "left_out"};
constexpr std::array kReasonNames{"",         "special", "excluded",  "empty",
                                  "constant", "id_like", "free_text", "lacking"};
constexpr std::array kStyleNames{"year_month_day", "japanese",       "compact",   "era_compact",
                                 "month_day_year", "day_month_year", "year_month"};

template <class Enum, size_t N>
QString nameOf(Enum value, const std::array<const char*, N>& names) {
    return QString::fromLatin1(names[static_cast<size_t>(value)]);
}

template <class Enum, size_t N>
bool readName(const QJsonValue& json, const std::array<const char*, N>& names, Enum& value) {
    for (size_t i = 0; i < N; ++i) {
        if (json.isString() && json.toString() == QLatin1String(names[i])) {
            value = static_cast<Enum>(i);
            return true;
        }
    }
    return false;
}

/// Counts per distinct value, missing ones set apart.
struct Distribution {
    explicit Distribution(const TextColumn& column) : counts(static_cast<size_t>(column.values.size()), 0) {
        for (const int code : column.codes) {
            ++counts[static_cast<size_t>(code)];
        }
        for (size_t i = 0; i < counts.size(); ++i) {
            const bool none = isMissing(column.values[static_cast<qsizetype>(i)]);
            (none ? missing : present) += counts[i];
            distinct += !none && counts[i] > 0 ? 1 : 0;
        }
    }

    /// Rows whose value passes the test.
    template <class Test>
    qsizetype countIf(const TextColumn& column, Test test) const {
        qsizetype total = 0;
        for (size_t i = 0; i < counts.size(); ++i) {
            const QString& value = column.values[static_cast<qsizetype>(i)];
            total += counts[i] > 0 && !isMissing(value) && test(value) ? counts[i] : 0;
        }
        return total;
    }

    std::vector<qsizetype> counts;
    qsizetype missing = 0;
    qsizetype present = 0;
    qsizetype distinct = 0;
};

bool enough(qsizetype part, qsizetype whole, double share) {
    return static_cast<double>(part) >= share * static_cast<double>(whole);
}

/// Spares most columns of numbers the reading of every value in seven styles.
bool firstValuesFit(const TextColumn& column, DateStyle style) {
    int seen = 0;
    int fits = 0;
    for (const QString& value : column.values) {
        if (seen == kFirstValues) {
            break;
        }
        if (!isMissing(value)) {
            ++seen;
            fits += parseDate(value, style).has_value() ? 1 : 0;
        }
    }
    return 2 * fits >= seen;
}

std::optional<DateStyle> dateStyleOf(const TextColumn& column, const Distribution& values) {
    // Digits alone may be amounts: every one must then be a date, and several.
    for (const DateStyle style :
         {DateStyle::YearMonthDay, DateStyle::Japanese, DateStyle::MonthDayYear, DateStyle::DayMonthYear,
          DateStyle::YearMonth, DateStyle::Compact, DateStyle::EraCompact}) {
        const bool digits = style == DateStyle::Compact || style == DateStyle::EraCompact;
        if ((digits && values.distinct < 5) || !firstValuesFit(column, style)) {
            continue;
        }
        const qsizetype fits =
            values.countIf(column, [&](const QString& v) { return parseDate(v, style).has_value(); });
        if (enough(fits, values.present, digits ? 1.0 : kDateShare)) {
            return style;
        }
    }
    return std::nullopt;
}

/// "不明" or "over" among numbers: a few words that come again and again.
QStringList wordsAmongNumbers(const TextColumn& column, const Distribution& values) {
    const qsizetype often = std::max<qsizetype>(kWordLeast, values.present / 200);
    QStringList words;
    for (size_t i = 0; i < values.counts.size(); ++i) {
        const QString& value = column.values[static_cast<qsizetype>(i)];
        if (values.counts[i] >= often && !isMissing(value) && !parseNumber(value)) {
            words << value;
        }
    }
    words.sort();
    return words.size() <= kMostWords ? words : QStringList();
}

bool isNumeric(const TextColumn& column, const Distribution& values) {
    const bool codes = values.countIf(column, [](const QString& v) { return looksLikeCode(v); }) > 0;
    const auto isNumber = [](const QString& v) { return parseNumber(v).has_value(); };
    const qsizetype numbers = values.countIf(column, isNumber);
    if (codes || enough(numbers, values.present, kNumberShare)) {
        return !codes;
    }
    const QStringList words = wordsAmongNumbers(column, values);
    const qsizetype worded = values.countIf(column, [&](const QString& v) { return words.contains(v); });
    return enough(numbers, values.present, kNumbersBesideWords) &&
           enough(numbers + worded, values.present, kNumberShare) &&
           values.distinct - words.size() > kMostNumbersAsLevels;
}

bool calledLikeAnId(const QString& name) {
    static const QRegularExpression words(
        QStringLiteral("(^|[^a-z])(id|no|number|row|index|key|uuid|rownum)$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression camel(QStringLiteral("[a-z](Id|ID|No)$"));
    return words.match(name).hasMatch() || camel.match(name).hasMatch() ||
           name.endsWith(QStringLiteral("番号")) || name.endsWith(QStringLiteral("連番"));
}

/// Whole numbers that differ in every row and run on, fill their range, or have
/// one width: they name the row.
bool numbersNameRows(const TextColumn& column, const Distribution& values) {
    const bool called = calledLikeAnId(column.name) && enough(values.distinct, values.present, kNamedIdShare);
    if (values.present < kLeastForIds || (!called && values.distinct != values.present)) {
        return false;
    }
    std::vector<double> numbers;
    numbers.reserve(static_cast<size_t>(values.present));
    for (const int code : column.codes) {
        if (isMissing(column.values[code])) {
            continue;
        }
        const std::optional<double> number = parseNumber(column.values[code]);
        if (!number || *number != std::floor(*number)) {
            return false;
        }
        numbers.push_back(*number);
    }
    if (called) {
        return true;
    }
    const bool rising =
        std::adjacent_find(numbers.begin(), numbers.end(), std::greater_equal<>()) == numbers.end();
    if (values.missing > 0) {
        return rising;  // amounts that few rows have may well all differ
    }
    const auto [least, most] = std::minmax_element(numbers.begin(), numbers.end());
    const bool dense = *most - *least < 20.0 * static_cast<double>(numbers.size());
    const auto width = [](double number) { return std::floor(std::log10(std::max(number, 1.0))); };
    const bool oneWidth = *least >= 1e5 && width(*least) == width(*most);
    return rising || dense || oneWidth;
}

QStringList frequentLevels(const TextColumn& column, const Distribution& values) {
    std::vector<qsizetype> order;
    for (size_t i = 0; i < values.counts.size(); ++i) {
        const QString& value = column.values[static_cast<qsizetype>(i)];
        if (values.counts[i] >=
                std::min<qsizetype>(kLevelLeast, std::max<qsizetype>(1, values.present / 20)) &&
            !isMissing(value)) {
            order.push_back(static_cast<qsizetype>(i));
        }
    }
    std::sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        const qsizetype countA = values.counts[static_cast<size_t>(a)];
        const qsizetype countB = values.counts[static_cast<size_t>(b)];
        return countA != countB ? countA > countB : column.values[a] < column.values[b];
    });
    QStringList levels;
    for (size_t i = 0; i < order.size() && i < kMostLevels; ++i) {
        levels << column.values[order[i]];
    }
    return levels;
}

void describe(const TextColumn& column, qsizetype rows, ColumnSchema& schema) {
    const Distribution values(column);
    if (values.present == 0) {
        schema.reason = LeftOutReason::Empty;
    } else if (values.distinct == 1 && values.missing == 0) {
        schema.reason = LeftOutReason::Constant;
    } else if (const std::optional<DateStyle> style =
                   values.distinct > 1 ? dateStyleOf(column, values) : std::nullopt) {
        schema.kind = ColumnKind::Date;
        schema.style = *style;
        schema.withTime = values.countIf(column, [&](const QString& v) {
            const std::optional<double> day = parseDate(v, *style);
            return day && *day != std::floor(*day);
        }) > 0;
    } else if (isNumeric(column, values)) {
        const bool names = numbersNameRows(column, values);
        if (names && enough(values.missing, rows, kSparse)) {
            schema.kind = ColumnKind::Category;  // a receipt's number: filled or not
            return;
        }
        schema.words = names ? QStringList() : wordsAmongNumbers(column, values);
        schema.kind = names ? ColumnKind::LeftOut : ColumnKind::Number;
        schema.reason = names ? LeftOutReason::IdLike : LeftOutReason::None;
    } else if (rows >= kLeastForIds && enough(values.distinct, values.present, kTextShare) &&
               values.distinct > 10) {
        if (enough(values.missing, rows, kSparse)) {
            schema.kind = ColumnKind::Category;  // without levels: filled or not
            return;
        }
        schema.reason = calledLikeAnId(column.name) || values.distinct == values.present
                            ? LeftOutReason::IdLike
                            : LeftOutReason::FreeText;
    } else {
        schema.kind = ColumnKind::Category;
        schema.levels = frequentLevels(column, values);
        const qsizetype usual =
            values.countIf(column, [&](const QString& v) { return schema.levels.contains(v); });
        schema.otherShare = static_cast<double>(values.present - usual) / static_cast<double>(rows);
    }
}

}  // namespace

Schema inferSchema(const TextTable& table, const SchemaRequest& request) {
    Schema schema;
    schema.timeColumn = request.timeColumn;
    schema.timeOrdered = !request.timeColumn.isEmpty();
    for (const TextColumn& column : table.columns) {
        ColumnSchema one;
        one.name = column.name;
        if (request.special.contains(column.name)) {
            one.reason = LeftOutReason::Special;
        } else if (request.excluded.contains(column.name)) {
            one.reason = LeftOutReason::Excluded;
        } else if (!request.available.isEmpty() && !request.available.contains(column.name)) {
            one.reason = LeftOutReason::Lacking;
        } else {
            describe(column, table.rows, one);
            if (column.name == request.timeColumn && one.kind != ColumnKind::Date) {
                one = ColumnSchema();
                one.name = column.name;
                one.reason = LeftOutReason::Special;
            }
        }
        schema.columns.push_back(one);
    }
    return schema;
}

QStringList leftOutNotes(const Schema& schema) {
    QStringList notes;
    for (const ColumnSchema& column : schema.columns) {
        switch (column.reason) {
            case LeftOutReason::None:
                if (column.kind == ColumnKind::Category && column.levels.isEmpty()) {
                    notes << Text::tr("Column \"%1\": only whether it is filled is learnt from.")
                                 .arg(column.name);
                }
                break;
            case LeftOutReason::Special:
            case LeftOutReason::Excluded: break;
            case LeftOutReason::Empty:
                notes << Text::tr("Column \"%1\" is left out: it is empty.").arg(column.name);
                break;
            case LeftOutReason::Constant:
                notes << Text::tr("Column \"%1\" is left out: it has the same value in every row.")
                             .arg(column.name);
                break;
            case LeftOutReason::IdLike:
                notes << Text::tr("Column \"%1\" is left out: it looks like a number that names the row.")
                             .arg(column.name);
                break;
            case LeftOutReason::FreeText:
                notes << Text::tr("Column \"%1\" is left out: nearly every row has a text of its own.")
                             .arg(column.name);
                break;
            case LeftOutReason::Lacking:
                notes << Text::tr("Column \"%1\" is left out: the table to be scored has no values in it.")
                             .arg(column.name);
                break;
        }
    }
    return notes;
}

QJsonObject Schema::toJson() const {
    QJsonArray list;
    for (const ColumnSchema& column : columns) {
        QJsonObject one{{QStringLiteral("name"), column.name},
                        {QStringLiteral("kind"), nameOf(column.kind, kKindNames)}};
        if (column.kind == ColumnKind::LeftOut) {
            one.insert(QStringLiteral("reason"), nameOf(column.reason, kReasonNames));
        }
        if (column.kind == ColumnKind::Date) {
            one.insert(QStringLiteral("style"), nameOf(column.style, kStyleNames));
            one.insert(QStringLiteral("with_time"), column.withTime);
        }
        if (column.kind == ColumnKind::Category) {
            one.insert(QStringLiteral("levels"), QJsonArray::fromStringList(column.levels));
            one.insert(QStringLiteral("other_share"), column.otherShare);
        }
        if (!column.words.isEmpty()) {
            one.insert(QStringLiteral("words"), QJsonArray::fromStringList(column.words));
        }
        list.append(one);
    }
    return {{QStringLiteral("columns"), list},
            {QStringLiteral("time_ordered"), timeOrdered},
            {QStringLiteral("time_column"), timeColumn}};
}

Result<Schema> Schema::fromJson(const QJsonObject& json) {
    Schema schema;
    schema.timeOrdered = json.value(QStringLiteral("time_ordered")).toBool();
    schema.timeColumn = json.value(QStringLiteral("time_column")).toString();
    for (const QJsonValue value : json.value(QStringLiteral("columns")).toArray()) {
        const QJsonObject one = value.toObject();
        ColumnSchema column;
        column.name = canonicalText(one.value(QStringLiteral("name")).toString());
        bool good = readName(one.value(QStringLiteral("kind")), kKindNames, column.kind);
        if (column.kind == ColumnKind::LeftOut) {
            good = good && readName(one.value(QStringLiteral("reason")), kReasonNames, column.reason);
        }
        if (column.kind == ColumnKind::Date) {
            good = good && readName(one.value(QStringLiteral("style")), kStyleNames, column.style);
            column.withTime = one.value(QStringLiteral("with_time")).toBool();
        }
        for (const QJsonValue level : one.value(QStringLiteral("levels")).toArray()) {
            column.levels << canonicalText(level.toString());
        }
        for (const QJsonValue word : one.value(QStringLiteral("words")).toArray()) {
            column.words << canonicalText(word.toString());
        }
        column.otherShare = one.value(QStringLiteral("other_share")).toDouble();
        if (!good || column.name.isEmpty()) {
            return fail(ErrorCode::Corrupt, Text::tr("The model file is damaged."),
                        QStringLiteral("schema column"));
        }
        schema.columns.push_back(column);
    }
    return schema;
}

}  // namespace saikoku::scoring
