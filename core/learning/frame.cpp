#include "core/learning/frame.h"

#include <QCoreApplication>
#include <QDate>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <limits>

namespace saikoku::scoring {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Scoring)
};

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr size_t kMostDatesToCompare = 6;
constexpr double kMostNumber = 1e30;  // what single precision and sums of two can hold
constexpr double kManyOthers = 0.05;
constexpr double kTimesMoreOthers = 3;

/// Turns one table into features, gathering what did not fit.
class FrameBuilder {
public:
    FrameBuilder(const Schema& schema, const TextTable& table, bool strict)
        : m_schema(schema), m_table(table), m_index(table.index()), m_strict(strict) {}

    Result<Frame> build() {
        m_frame.rows = m_table.rows;
        for (size_t i = 0; i < m_schema.columns.size(); ++i) {
            SAIKOKU_TRY(add(static_cast<int>(i)));
        }
        addDateDistances();
        if (m_strict) {
            SAIKOKU_TRY(refuseExtraColumns());
        }
        return std::move(m_frame);
    }

private:
    Result<void> add(int index) {
        const ColumnSchema& column = m_schema.columns[static_cast<size_t>(index)];
        if (column.kind == ColumnKind::LeftOut) {
            return {};
        }
        const auto found = m_index.constFind(column.name);
        const bool at = found != m_index.constEnd();
        if (!at) {
            SAIKOKU_TRY(complain(Text::tr("Column \"%1\" is missing.").arg(column.name)));
        }
        static const TextColumn none;
        const TextColumn& cells = at ? m_table.columns[static_cast<size_t>(*found)] : none;
        if (column.kind == ColumnKind::Category) {
            addCategory(index, column, cells);
            return {};
        }
        std::vector<double> values(static_cast<size_t>(m_table.rows), kNone);
        if (at) {
            SAIKOKU_TRY(readNumbers(column, cells, values));
        }
        if (column.kind == ColumnKind::Number) {
            m_frame.columns.push_back({column.name, index, false, 0, std::move(values), {}});
        } else {
            addDate(index, column, values);
        }
        return {};
    }

    Result<void> readNumbers(const ColumnSchema& column, const TextColumn& cells,
                             std::vector<double>& values) {
        std::vector<double> parsed(static_cast<size_t>(cells.values.size()), kNone);
        std::vector<bool> wrong(parsed.size(), false);
        for (size_t i = 0; i < parsed.size(); ++i) {
            const QString& cell = cells.values[static_cast<qsizetype>(i)];
            if (!isMissing(cell) && !column.words.contains(cell)) {
                const std::optional<double> value =
                    column.kind == ColumnKind::Date ? parseDate(cell, column.style) : parseNumber(cell);
                parsed[i] = value ? std::clamp(*value, -kMostNumber, kMostNumber) : kNone;
                wrong[i] = !value;
            }
        }
        qsizetype firstWrong = -1;
        qsizetype wrongRows = 0;
        for (size_t row = 0; row < cells.codes.size(); ++row) {
            const auto code = static_cast<size_t>(cells.codes[row]);
            values[row] = parsed[code];
            if (wrong[code]) {
                firstWrong = firstWrong < 0 ? static_cast<qsizetype>(row) : firstWrong;
                ++wrongRows;
            }
        }
        if (firstWrong >= 0) {
            const QString expected =
                column.kind == ColumnKind::Date ? Text::tr("a date") : Text::tr("a number");
            const qint64 line = m_table.lines[static_cast<size_t>(firstWrong)];
            SAIKOKU_TRY(complain(
                Text::tr("Column \"%1\", line %2: \"%3\" is not %4. Rows read as without a value: %5.")
                    .arg(column.name, QString::number(line), cells.at(firstWrong), expected,
                         QString::number(wrongRows))));
        }
        return {};
    }

    void addCategory(int index, const ColumnSchema& column, const TextColumn& cells) {
        QHash<QString, int> known;
        for (qsizetype i = 0; i < column.levels.size(); ++i) {
            known.insert(column.levels[i], static_cast<int>(i));
        }
        const auto other = static_cast<int>(column.levels.size());
        std::vector<int> levelOfCode;
        for (const QString& value : cells.values) {
            levelOfCode.push_back(isMissing(value) ? -1 : known.value(value, other));
        }
        std::vector<int> levels(static_cast<size_t>(m_table.rows), -1);
        for (size_t row = 0; row < cells.codes.size(); ++row) {
            levels[row] = levelOfCode[static_cast<size_t>(cells.codes[row])];
        }
        if (!column.levels.isEmpty()) {
            noteOthers(column, cells, levels);
        }
        m_frame.columns.push_back({column.name, index, true, other, {}, std::move(levels)});
    }

    /// A few rare values are as learnt; many mean that the table has changed.
    void noteOthers(const ColumnSchema& column, const TextColumn& cells, const std::vector<int>& levels) {
        const auto other = static_cast<int>(column.levels.size());
        const auto rows = std::count(levels.begin(), levels.end(), other);
        const double usual = std::max(kManyOthers, kTimesMoreOthers * column.otherShare);
        if (static_cast<double>(rows) <= usual * static_cast<double>(m_table.rows)) {
            return;
        }
        const auto first = std::find(levels.begin(), levels.end(), other) - levels.begin();
        m_frame.warnings << Text::tr(
                                "Column \"%1\", line %2: \"%3\" is a value hardly or never "
                                "learnt from. Rows with such values: %4.")
                                .arg(column.name, QString::number(m_table.lines[static_cast<size_t>(first)]),
                                     cells.at(first), QString::number(rows));
    }

    void addDate(int index, const ColumnSchema& column, const std::vector<double>& days) {
        const auto part = [&](const QString& what, auto&& function) {
            FrameColumn feature{Text::tr("%1: %2").arg(column.name, what), index, false, 0, {}, {}};
            for (const double day : days) {
                const double whole = std::floor(day);
                feature.numbers.push_back(
                    std::isnan(day)
                        ? kNone
                        : function(QDate(1970, 1, 1).addDays(static_cast<qint64>(whole)), day - whole));
            }
            m_frame.columns.push_back(std::move(feature));
        };
        if (!m_schema.timeOrdered) {
            m_frame.columns.push_back(
                {Text::tr("%1: %2").arg(column.name, Text::tr("day")), index, false, 0, days, {}});
            part(Text::tr("month"), [](QDate date, double) { return double(date.month()); });
        }
        if (column.style != DateStyle::YearMonth) {
            part(Text::tr("day of the month"), [](QDate date, double) { return double(date.day()); });
            part(Text::tr("weekday"), [](QDate date, double) { return double(date.dayOfWeek()); });
        }
        if (column.withTime) {
            part(Text::tr("hour"), [](QDate, double fraction) { return fraction * 24.0; });
        }
        m_dates.push_back({index, days});
    }

    void addDateDistances() {
        for (size_t a = 0; a < m_dates.size() && m_dates.size() <= kMostDatesToCompare; ++a) {
            for (size_t b = a + 1; b < m_dates.size(); ++b) {
                FrameColumn feature{
                    Text::tr("days from %1 to %2").arg(nameOf(m_dates[a].source), nameOf(m_dates[b].source)),
                    m_dates[b].source,
                    false,
                    0,
                    {},
                    {}};
                for (size_t row = 0; row < m_dates[a].days.size(); ++row) {
                    feature.numbers.push_back(std::floor(m_dates[b].days[row]) -
                                              std::floor(m_dates[a].days[row]));
                }
                m_frame.columns.push_back(std::move(feature));
            }
        }
    }

    Result<void> refuseExtraColumns() {
        QSet<QString> known;
        for (const ColumnSchema& column : m_schema.columns) {
            known.insert(column.name);
        }
        for (const TextColumn& column : m_table.columns) {
            if (!known.contains(column.name)) {
                return fail(ErrorCode::Rule,
                            Text::tr("Column \"%1\" is unknown to the model.").arg(column.name));
            }
        }
        return {};
    }

    Result<void> complain(const QString& message) {
        if (m_strict) {
            return fail(ErrorCode::Rule, message);
        }
        m_frame.warnings << message;
        return {};
    }

    QString nameOf(int source) const { return m_schema.columns[static_cast<size_t>(source)].name; }

    struct DateValues {
        int source;
        std::vector<double> days;
    };

    const Schema& m_schema;
    const TextTable& m_table;
    QHash<QString, qsizetype> m_index;
    bool m_strict;
    Frame m_frame;
    std::vector<DateValues> m_dates;
};

}  // namespace

Frame Frame::pick(const std::vector<qsizetype>& which) const {
    Frame picked;
    picked.rows = static_cast<qsizetype>(which.size());
    for (const FrameColumn& column : columns) {
        FrameColumn part{column.name, column.source, column.category, column.levelCount, {}, {}};
        for (const qsizetype row : which) {
            if (column.category) {
                part.levels.push_back(column.levels[static_cast<size_t>(row)]);
            } else {
                part.numbers.push_back(column.numbers[static_cast<size_t>(row)]);
            }
        }
        picked.columns.push_back(std::move(part));
    }
    return picked;
}

Result<Frame> buildFrame(const Schema& schema, const TextTable& table, bool strict) {
    return FrameBuilder(schema, table, strict).build();
}

Frame emptyFrame(const Schema& schema) {
    TextTable none;
    for (const ColumnSchema& column : schema.columns) {
        none.columns.push_back({column.name, {}, {}});
    }
    return buildFrame(schema, none, false).value_or(Frame());
}

QString levelName(const Schema& schema, const FrameColumn& column, int level) {
    if (level < 0) {
        return Text::tr("(no value)");
    }
    const QStringList& levels = schema.columns[static_cast<size_t>(column.source)].levels;
    return level < levels.size() ? levels[level] : Text::tr("(other)");
}

}  // namespace saikoku::scoring
