#include "core/learning/outcome.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

#include "core/learning/cell_values.h"
#include "core/learning/schema.h"

namespace saikoku::scoring {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Scoring)
};

constexpr float kNone = std::numeric_limits<float>::quiet_NaN();

Result<const TextColumn*> columnOf(const TextTable& table, const QString& name) {
    const std::optional<qsizetype> at = table.find(name);
    if (!at) {
        return fail(ErrorCode::Usage, Text::tr("There is no column \"%1\".").arg(name));
    }
    return &table.columns[static_cast<size_t>(*at)];
}

std::optional<float> yesOrNo(const QString& cell) {
    static const QStringList yes{QStringLiteral("1"), QStringLiteral("true"), QStringLiteral("yes"),
                                 QStringLiteral("t"), QStringLiteral("y"),    QStringLiteral("はい"),
                                 QStringLiteral("有")};
    static const QStringList no{QStringLiteral("0"), QStringLiteral("false"), QStringLiteral("no"),
                                QStringLiteral("f"), QStringLiteral("n"),     QStringLiteral("いいえ"),
                                QStringLiteral("無")};
    const QString folded = cell.toLower();
    if (yes.contains(folded)) {
        return 1.0F;
    }
    if (no.contains(folded)) {
        return 0.0F;
    }
    const std::optional<double> number = parseNumber(cell);
    return number && (*number == 0 || *number == 1) ? std::optional<float>(static_cast<float>(*number))
                                                    : std::nullopt;
}

/// Whether a cell is the value that an option names, numbers compared as numbers.
bool sameValue(const QString& cell, const QString& value) {
    const std::optional<double> a = parseNumber(cell);
    const std::optional<double> b = parseNumber(value);
    return cell == value || (a && b && *a == *b);
}

std::vector<float> spread(const TextColumn& column, const std::vector<float>& ofValue) {
    std::vector<float> all;
    all.reserve(column.codes.size());
    for (const int code : column.codes) {
        all.push_back(ofValue[static_cast<size_t>(code)]);
    }
    return all;
}

Result<std::vector<float>> readYesOrNo(const TextColumn& column, const TextTable& table,
                                       const QString& option) {
    std::vector<float> ofValue;
    for (const QString& cell : column.values) {
        const std::optional<float> value = isMissing(cell) ? kNone : yesOrNo(cell);
        if (!value) {
            const auto code = static_cast<int>(ofValue.size());
            const auto row = std::find(column.codes.begin(), column.codes.end(), code) - column.codes.begin();
            return fail(
                ErrorCode::BadInput,
                Text::tr("Column \"%1\", line %2: \"%3\" is neither 1/true/yes nor 0/false/no. Name the "
                         "value that counts with %4.")
                    .arg(column.name, QString::number(table.lines[static_cast<size_t>(row)]), cell, option));
        }
        ofValue.push_back(*value);
    }
    return spread(column, ofValue);
}

}  // namespace

Result<std::vector<float>> readOutcome(const TextTable& table, const QString& name, const QString& positive,
                                       bool training) {
    SAIKOKU_TRY_ASSIGN(const TextColumn* const column, columnOf(table, name));
    if (positive.isEmpty()) {
        return readYesOrNo(*column, table, QStringLiteral("--positive"));
    }
    std::vector<float> ofValue;
    for (const QString& cell : column->values) {
        ofValue.push_back(sameValue(cell, positive) ? 1.0F : cell.isEmpty() ? kNone : 0.0F);
    }
    if (training && std::find(ofValue.begin(), ofValue.end(), 1.0F) == ofValue.end()) {
        return fail(ErrorCode::BadInput,
                    Text::tr("Column \"%1\" never has the value \"%2\".").arg(name, positive));
    }
    return spread(*column, ofValue);
}

Result<std::vector<float>> readTreatment(const TextTable& table, const QString& name,
                                         const QString& control) {
    SAIKOKU_TRY_ASSIGN(const TextColumn* const column, columnOf(table, name));
    if (control.isEmpty()) {
        return readYesOrNo(*column, table, QStringLiteral("--control"));
    }
    std::vector<float> ofValue;
    for (const QString& cell : column->values) {
        ofValue.push_back(sameValue(cell, control) ? 0.0F : cell.isEmpty() ? kNone : 1.0F);
    }
    return spread(*column, ofValue);
}

std::vector<qsizetype> rowsWithValue(const std::vector<float>& values) {
    std::vector<qsizetype> rows;
    for (size_t row = 0; row < values.size(); ++row) {
        if (!std::isnan(values[row])) {
            rows.push_back(static_cast<qsizetype>(row));
        }
    }
    return rows;
}

namespace {

/// The dates' style, also where one date fills the column, which is then constant
/// and nothing to learn from.
std::optional<DateStyle> timeStyle(const TextTable& table, const TextColumn& column) {
    TextTable alone;
    alone.columns = {column};
    alone.rows = table.rows;
    alone.lines = table.lines;
    const ColumnSchema kind = inferSchema(alone, {}).columns.front();
    if (kind.kind == ColumnKind::Date) {
        return kind.style;
    }
    for (const DateStyle style : {DateStyle::YearMonthDay, DateStyle::Japanese, DateStyle::MonthDayYear,
                                  DateStyle::DayMonthYear, DateStyle::YearMonth}) {
        if (std::all_of(column.values.begin(), column.values.end(),
                        [&](const QString& cell) { return isMissing(cell) || parseDate(cell, style); })) {
            return style;
        }
    }
    return std::nullopt;
}

}  // namespace

Result<std::vector<double>> readTime(const TextTable& table, const QString& name) {
    SAIKOKU_TRY_ASSIGN(const TextColumn* const column, columnOf(table, name));
    const std::optional<DateStyle> style = timeStyle(table, *column);
    std::vector<double> ofValue;
    std::vector<bool> wrong;
    for (const QString& cell : column->values) {
        const std::optional<double> moment = style ? parseDate(cell, *style) : parseNumber(cell);
        ofValue.push_back(moment.value_or(NAN));
        wrong.push_back(!style && !moment && !isMissing(cell));
    }
    std::vector<double> all;
    for (size_t row = 0; row < column->codes.size(); ++row) {
        const auto code = static_cast<size_t>(column->codes[row]);
        if (wrong[code]) {
            return fail(
                ErrorCode::BadInput,
                Text::tr("Column \"%1\", line %2: \"%3\" is neither a date nor a number, so the "
                         "rows have no order in time.")
                    .arg(name, QString::number(table.lines[row]), column->values[column->codes[row]]));
        }
        all.push_back(ofValue[code]);
    }
    return all;
}

QString fingerprint(const TextTable& table) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const TextColumn& column : table.columns) {
        hash.addData(column.name.toUtf8() + '\n');
        for (const QString& value : column.values) {
            hash.addData(value.toUtf8() + '\n');
        }
        hash.addData(QByteArrayView(reinterpret_cast<const char*>(column.codes.data()),
                                    static_cast<qsizetype>(column.codes.size() * sizeof(int))));
    }
    return QString::fromLatin1(hash.result().toHex());
}

}  // namespace saikoku::scoring
