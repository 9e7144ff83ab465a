#pragma once

#include <QDate>
#include <QVariantMap>

#include <vector>

#include "core/store/query.h"
#include "reports/report.h"
#include "tests/support/figure_city.h"

namespace saikoku::test {

inline const QDate kFrom(2026, 10, 1);
inline const QDate kTo(2026, 11, 20);

inline bool isWithin(const QDateTime& at, QDate from = kFrom, QDate to = kTo) {
    return at.date() >= from && at.date() <= to;
}

/// Sums of the columns that add up, as a reader of the sheet would make them.
inline QVariantMap sumsOf(const reports::ReportData& data, const QList<QVariantMap>& rows) {
    QVariantMap sums;
    for (const reports::Column& column : data.table->columns()) {
        const bool isSum = column.kind == reports::ColumnKind::Count ||
                           column.kind == reports::ColumnKind::Yen;
        if (!isSum || column.isDistinct) {
            continue;
        }
        qint64 sum = 0;
        for (const QVariantMap& row : rows) {
            sum += row.value(column.key).toLongLong();
        }
        sums.insert(column.key, sum);
    }
    return sums;
}

struct Fact {
    qint64 id = 0;
    qint64 taxpayer = 0;
    qint64 who = 0;
    QDateTime at;
    QString kind, state;
};

/// Beginnings of follow-ups whose record counts, and their steps.
inline Result<std::vector<Fact>> followUps(FigureCity& city, bool steps) {
    const QString sql = steps
                            ? QStringLiteral(
                                  "select f.negotiation_id, f.taxpayer_id, s.operator_id, s.happened_at, "
                                  "f.kind, s.state, s.negotiation_id "
                                  "from follow_up_step s, follow_up f where f.follow_up_id = s.follow_up_id")
                            : QStringLiteral(
                                  "select f.negotiation_id, f.taxpayer_id, f.operator_id, f.happened_at, "
                                  "f.kind, f.state, f.negotiation_id "
                                  "from follow_up f");
    SAIKOKU_TRY_ASSIGN(auto all, selectAll(city.db(), sql, {}, [](Statement& row) {
                           return std::pair(Fact{row.integer(0), row.integer(1), row.integer(2),
                                                 toTokyo(row.moment(3)), row.text(4), row.text(5)},
                                            row.integer(6));
                       }));
    std::vector<Fact> counted;
    for (const auto& [fact, by] : all) {
        if ((fact.id == 0 || city.record(fact.id) != nullptr) && (by == 0 || city.record(by) != nullptr)) {
            counted.push_back(fact);
        }
    }
    return counted;
}

}  // namespace saikoku::test
