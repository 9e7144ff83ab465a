#include "core/cases/case_repository.h"

#include <QStringList>

#include "core/cases/case_condition_sql.h"
#include "core/store/query.h"

namespace saikoku {

namespace {

constexpr qsizetype kIdsPerStatement = 500;

QString selectList(const std::vector<CaseReading>& readings) {
    QStringList expressions;
    for (const CaseReading& reading : readings) {
        expressions.append(reading.sql());
    }
    return expressions.join(QStringLiteral(", "));
}

CaseSummary readSummary(const std::vector<CaseReading>& readings, Statement& row) {
    CaseSummary summary;
    int at = 0;
    for (const CaseReading& reading : readings) {
        reading.apply(row, at++, summary);
    }
    return summary;
}

QString idList(const QList<TaxpayerId>& ids, qsizetype from) {
    QStringList texts;
    const qsizetype end = std::min(from + kIdsPerStatement, ids.size());
    for (qsizetype i = from; i < end; ++i) {
        texts.append(QString::number(ids.at(i).value));
    }
    return texts.join(u',');
}

void mergeBindings(Bindings& into, const Bindings& from) {
    for (const Binding& binding : from) {
        into.add(binding.name, binding.value);
    }
}

std::optional<std::size_t> boardColumn(const QString& statusCode) {
    for (std::size_t i = 0; i < kBoardStatuses.size(); ++i) {
        if (codeOf(kBoardStatuses.at(i)) == statusCode) {
            return i;
        }
    }
    return std::nullopt;
}

}  // namespace

Result<CaseSelection> CaseRepository::find(const CaseQuery& query) const {
    const ConditionSql condition = conditionSql(query.condition, m_tables);
    const ConditionSql search = searchSql(query.search, m_tables);
    const bool settledToo = query.includeSettled || !query.search.trimmed().isEmpty() ||
                            query.condition.names(CaseField::Status) || query.condition.names(CaseField::Number);
    Bindings bindings{{QLatin1String(":campaign"), query.campaign}};
    mergeBindings(bindings, condition.bindings);
    mergeBindings(bindings, search.bindings);

    SAIKOKU_TRY_ASSIGN(Statement rows,
                       m_db.select(QStringLiteral("select s.taxpayer_id, s.outstanding from ") + m_tables.summary +
                                       QStringLiteral(" s where s.campaign_id = :campaign") +
                                       (settledToo ? QString() : QStringLiteral(" and s.status <> 'Settled'")) +
                                       (condition.where == QLatin1String("1 = 1") ? QString() : QStringLiteral(" and ") + condition.where) +
                                       (search.where == QLatin1String("1 = 1") ? QString() : QStringLiteral(" and ") + search.where) +
                                       orderSql(query.sort, m_tables, settledToo),
                                   bindings));
    CaseSelection selection;
    while (rows.next()) {
        selection.cases.append(TaxpayerId{rows.integer(0)});
        selection.outstanding += rows.yen(1);
    }
    SAIKOKU_TRY(rows.finish());
    return selection;
}

Result<QList<CaseSummary>> CaseRepository::rows(CampaignId campaign, const QList<TaxpayerId>& cases) const {
    const std::vector<CaseReading> readings = caseReadings();
    QHash<TaxpayerId, CaseSummary> byId;
    for (qsizetype from = 0; from < cases.size(); from += kIdsPerStatement) {
        SAIKOKU_TRY_ASSIGN(Statement rows,
                           m_db.select(QStringLiteral("select ") + selectList(readings) + QStringLiteral(" from ") +
                                           m_tables.summary +
                                           QStringLiteral(" s left join district_name d on d.code = s.district_code "
                                                          "left join operator_name o on o.operator_id = s.operator_id "
                                                          "where s.campaign_id = :campaign and s.taxpayer_id in (") +
                                           idList(cases, from) + QStringLiteral(")"),
                                       {{QLatin1String(":campaign"), campaign}}));
        while (rows.next()) {
            CaseSummary summary = readSummary(readings, rows);
            if (m_tables.hidesProtected && summary.isProtected) {
                summary.districtCode.clear();
                summary.districtName.clear();
            }
            byId.insert(summary.taxpayer, summary);
        }
        SAIKOKU_TRY(rows.finish());
    }
    QList<CaseSummary> ordered;
    for (const TaxpayerId id : cases) {
        if (const auto found = byId.constFind(id); found != byId.constEnd()) {
            ordered.append(*found);
        }
    }
    return ordered;
}

Result<std::array<BoardCell, kBoardStatuses.size()>> CaseRepository::statuses(CampaignId campaign) const {
    SAIKOKU_TRY_ASSIGN(Statement rows,
                       m_db.select(QStringLiteral("select s.status, count(*), cast(sum(s.outstanding) as bigint) from ") +
                                       m_tables.summary +
                                       QStringLiteral(" s where s.campaign_id = :campaign and s.status in ('NotContacted', "
                                                      "'NoPromise', 'Promised', 'BrokenPromise') group by s.status"),
                                   {{QLatin1String(":campaign"), campaign}}));
    std::array<BoardCell, kBoardStatuses.size()> cells;
    while (rows.next()) {
        if (const std::optional<std::size_t> column = boardColumn(rows.text(0))) {
            cells.at(*column) = {rows.integer(1), rows.yen(2)};
        }
    }
    SAIKOKU_TRY(rows.finish());
    return cells;
}

Result<QList<BoardRow>> CaseRepository::matrix(CampaignId campaign, BoardDimension dimension,
                                               const QList<int>& ageBands) const {
    Bindings bindings{{QLatin1String(":campaign"), campaign}};
    QString key;
    QString table = m_tables.summary;
    switch (dimension) {
    case BoardDimension::TaxItem:
        key = QStringLiteral("s.tax_item");
        table = m_tables.taxItems;
        break;
    case BoardDimension::District:
        key = districtSql(m_tables);
        break;
    case BoardDimension::Operator:
        key = operatorLoginSql(m_tables);
        break;
    case BoardDimension::AgeBand:
        // born by asOf − n years: at least n years old; '' = no birth date
        key = QStringLiteral("case when s.birth_date is null then ''");
        for (auto from = ageBands.crbegin(); from != ageBands.crend(); ++from) {
            const QString name = QStringLiteral(":b%1").arg(*from);
            key += QStringLiteral(" when s.birth_date <= %1 then '%2'").arg(name).arg(*from);
            bindings.add(name, m_tables.asOf.addYears(-*from));
        }
        key += QStringLiteral(" else '0' end");
        break;
    }
    // grouped by the plain column first, so that an index alone answers
    SAIKOKU_TRY_ASSIGN(Statement rows,
                       m_db.select(QStringLiteral("select k, status, cast(sum(n) as bigint), cast(sum(yen) as bigint) from (select ") +
                                       key +
                                       QStringLiteral(" as k, s.status as status, 1 as n, s.outstanding as yen from ") + table +
                                       QStringLiteral(" s where s.campaign_id = :campaign and s.status <> 'Settled') x "
                                                      "group by k, status order by k"),
                                   bindings));
    QList<BoardRow> matrix;
    while (rows.next()) {
        const QString code = rows.text(0);
        if (matrix.isEmpty() || matrix.constLast().key != code) {
            BoardRow row;
            row.key = code;
            matrix.append(row);
        }
        if (const std::optional<std::size_t> column = boardColumn(rows.text(1))) {
            matrix.last().cells.at(*column) = {rows.integer(2), rows.yen(3)};
        }
    }
    SAIKOKU_TRY(rows.finish());
    return matrix;
}

Result<QHash<TaxpayerId, Yen>> CaseRepository::outstanding(CampaignId campaign, const QList<TaxpayerId>& taxpayers) const {
    QHash<TaxpayerId, Yen> owed;
    SAIKOKU_TRY_ASSIGN(const QList<CaseSummary> summaries, rows(campaign, taxpayers));
    for (const CaseSummary& summary : summaries) {
        owed.insert(summary.taxpayer, summary.outstanding);
    }
    return owed;
}

}  // namespace saikoku
