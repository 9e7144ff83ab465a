#include "core/figures/levy_table.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

namespace saikoku {

namespace {

struct Span {
    QDate first;  ///< first day of its first month
    QDate after;  ///< first day of the month after it
    QDate year;   ///< 1 April of its fiscal year
};

QDate firstOfMonth(QDate day) {
    return QDate(day.year(), day.month(), 1);
}
QDate firstOfYear(QDate day) {
    return fiscalYearFirstDay(fiscalYearOf(day));
}

std::vector<Span> spansOf(QDate from, QDate to, LevyStep step) {
    std::vector<Span> spans;
    if (step == LevyStep::Month) {
        for (QDate month = firstOfMonth(from); month <= to; month = month.addMonths(1)) {
            spans.push_back({month, month.addMonths(1), firstOfYear(month)});
        }
        return spans;
    }
    for (QDate year = firstOfYear(from); year <= to; year = year.addYears(1)) {
        spans.push_back({year, year.addYears(1), year});
    }
    return spans;
}

/// The age of a receivable as seen from a span: by the fiscal year of the span's own time.
ArrearsAge ageIn(const Span& span, int fiscalYear) {
    return arrearsAge(fiscalYear, span.first);
}

using Row = std::pair<QString, ArrearsAge>;

class Table {
public:
    Table(const LevySums& sums, Span span) : m_sums(sums), m_span(span) {}

    std::set<Row> rows() const {
        std::set<Row> found;
        for (const LevySum& each : m_sums.levied) {
            if (each.dueMonth < m_span.after) {
                found.insert({each.taxItem, ageIn(m_span, each.fiscalYear)});
            }
        }
        for (const ReceiptSum& each : m_sums.received) {
            if (m_span.year <= each.month && each.month < m_span.after) {
                found.insert({each.taxItem, ageIn(m_span, each.fiscalYear)});
            }
        }
        return found;
    }

    LevyRow row(const Row& of) const {
        LevyRow row;
        row.taxItem = of.first;
        row.age = of.second;
        row.month = m_span.first;
        row.carriedIn = owedAt(m_span.year, of);
        row.outstanding = owedAt(m_span.after, of);
        row.due = row.carriedIn;
        for (const LevySum& each : m_sums.levied) {
            if (isOf(of, each) && each.dueMonth < m_span.after) {
                row.cumulativeLevied += each.dueMonth >= m_span.year ? each.levied : Yen();
                row.levied += each.dueMonth >= m_span.first ? each.levied : Yen();
            }
        }
        row.due += row.cumulativeLevied;
        for (const ReceiptSum& each : m_sums.received) {
            if (isOf(of, each)) {
                addReceipt(row, each);
            }
        }
        return row;
    }

private:
    template <class Sum>
    bool isOf(const Row& of, const Sum& each) const {
        return each.taxItem == of.first && ageIn(m_span, each.fiscalYear) == of.second;
    }

    void addReceipt(LevyRow& row, const ReceiptSum& each) const {
        row.onTime += m_span.first <= each.dueMonth && each.dueMonth < m_span.after ? each.onTime : Yen();
        if (each.month < m_span.year || each.month >= m_span.after) {
            return;
        }
        row.cumulativeReceived += each.amount;
        if (each.month >= m_span.first) {
            row.received += each.amount;
            row.ways[each.channel] += each.amount;
        }
    }

    /// Due before the day and unpaid when it began.
    Yen owedAt(QDate day, const Row& of) const {
        Yen owed;
        for (const LevySum& each : m_sums.levied) {
            owed += isOf(of, each) && each.dueMonth < day ? each.outstanding : Yen();
        }
        for (const ReceiptSum& each : m_sums.received) {
            owed += isOf(of, each) && each.dueMonth < day && each.month >= day ? each.amount : Yen();
        }
        return owed;
    }

    const LevySums& m_sums;
    Span m_span;
};

bool isNothing(const LevyRow& row) {
    return row.due == Yen() && row.outstanding == Yen() && row.cumulativeReceived == Yen();
}

/// Over years what is cumulative runs on from row to row of the same tax item and age.
void runOn(std::vector<LevyRow>& rows) {
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const LevyRow& before = rows[i - 1];
        if (before.taxItem == rows[i].taxItem && before.age == rows[i].age) {
            rows[i].cumulativeLevied += before.cumulativeLevied;
            rows[i].cumulativeReceived += before.cumulativeReceived;
        }
    }
}

}  // namespace

std::vector<LevyRow> levyTable(const LevySums& sums, QDate from, QDate to, LevyStep step) {
    std::vector<LevyRow> rows;
    for (const Span& span : spansOf(from, to, step)) {
        const Table table(sums, span);
        for (const Row& each : table.rows()) {
            LevyRow row = table.row(each);
            if (!isNothing(row)) {
                rows.push_back(std::move(row));
            }
        }
    }
    std::sort(rows.begin(), rows.end(), [](const LevyRow& one, const LevyRow& other) {
        return std::tie(one.taxItem, one.age, one.month) < std::tie(other.taxItem, other.age, other.month);
    });
    if (step == LevyStep::FiscalYear) {
        runOn(rows);
    }
    return rows;
}

LevyRow sumOf(const std::vector<LevyRow>& rows) {
    LevyRow sum;
    for (const LevyRow& row : rows) {
        sum.carriedIn += row.carriedIn;
        sum.levied += row.levied;
        sum.received += row.received;
        sum.onTime += row.onTime;
        sum.due += row.due;
        sum.cumulativeLevied += row.cumulativeLevied;
        sum.cumulativeReceived += row.cumulativeReceived;
        sum.outstanding += row.outstanding;
        for (auto way = row.ways.begin(); way != row.ways.end(); ++way) {
            sum.ways[way.key()] += way.value();
        }
    }
    return sum;
}

}  // namespace saikoku
