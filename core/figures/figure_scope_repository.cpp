#include "core/figures/figure_scope_repository.h"

#include <QCoreApplication>

#include "core/base/clock.h"
#include "core/cases/case_repository.h"
#include "core/cases/case_tables.h"
#include "core/cases/day_roll.h"
#include "core/cases/query_preparation.h"
#include "core/security/session.h"
#include "core/store/bulk_writer.h"
#include "core/store/database.h"

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(Figures) };

const QString kTable = QStringLiteral("figure_case");

}  // namespace

Result<FigureScope> FigureScope::open(Session& session, const FigureQuestion& question) {
    SAIKOKU_TRY(session.require(Permission::Reports, QStringLiteral("report")));
    if (!question.from.isValid() || !question.to.isValid() || question.to < question.from) {
        return fail(ErrorCode::Usage, Text::tr("The period must have a first and a last day, the last not before the first."));
    }
    return made(session, question);
}

Result<FigureScope> FigureScope::openForExport(Session& session, const FigureQuestion& question) {
    SAIKOKU_TRY(session.require(Permission::Export, QStringLiteral("export")));
    if (question.from.isValid() && question.to.isValid() && question.to < question.from) {
        return fail(ErrorCode::Usage, Text::tr("The last day lies before the first."));
    }
    return made(session, question);
}

Result<FigureScope> FigureScope::made(Session& session, const FigureQuestion& question) {
    SAIKOKU_TRY(finishRunningDay(session));
    SAIKOKU_TRY_ASSIGN(const KnownFacts facts, factsOf(session));
    FigureScope scope(session.db(), facts, question);
    SAIKOKU_TRY(scope.keepCases(session));
    return scope;
}

Result<void> FigureScope::keepCases(Session& session) {
    m_isOfSomeCases = !m_question.condition.isEverything();
    if (!m_isOfSomeCases) {
        return {};
    }
    CaseQuery query;
    query.campaign = m_question.campaign;
    query.condition = m_question.condition;
    query.includeSettled = true;
    SAIKOKU_TRY_ASSIGN(const CaseTables tables, caseTablesFor(session));
    SAIKOKU_TRY(prepareQuery(session, query, tables));
    SAIKOKU_TRY_ASSIGN(const CaseSelection found, CaseRepository(*m_db, tables).find(query));
    SAIKOKU_TRY(m_db->run(QStringLiteral("drop table if exists ") + kTable));
    SAIKOKU_TRY(m_db->run(QStringLiteral("create temporary table %1 (taxpayer_id bigint primary key)").arg(kTable)));
    SAIKOKU_TRY_ASSIGN(BulkWriter writer, BulkWriter::open(*m_db, kTable, {QStringLiteral("taxpayer_id")}));
    for (const TaxpayerId id : found.cases) {
        writer.integer(id.value);
        SAIKOKU_TRY(writer.endRow());
    }
    SAIKOKU_TRY(writer.finish());
    return {};
}

FigureScope FigureScope::within(QDate from, QDate to) const {
    FigureScope other = *this;
    other.m_question.from = from;
    other.m_question.to = to;
    return other;
}

QString FigureScope::casesOnly(const QString& column) const {
    QString sql;
    if (m_isOfSomeCases) {
        sql += QStringLiteral(" and %1 in (select k.taxpayer_id from figure_case k)").arg(column);
    }
    if (m_question.list) {
        sql += QStringLiteral(" and %1 in (select m.taxpayer_id from %2 m where m.call_list_id = :call_list)")
                   .arg(column, view(QLatin1String("call_list_case_known")));
    }
    if (!m_question.taxItem.isEmpty()) {
        sql += QStringLiteral(" and %1 in (select q.taxpayer_id from %2 q where q.tax_item = :tax_item)")
                   .arg(column, view(QLatin1String("receivable_in_force")));
    }
    return sql;
}

QString FigureScope::peopleOnly(const QString& column) const {
    if (m_question.who) {
        return QStringLiteral(" and %1 = :who").arg(column);
    }
    if (m_question.group) {
        return QStringLiteral(" and %1 in (select g.operator_id from staff_group_member g where g.group_id = :staff_group)").arg(column);
    }
    return {};
}

QString FigureScope::momentsOnly(const QString& column) const {
    return (m_question.from.isValid() ? QStringLiteral(" and %1 >= :from_at").arg(column) : QString()) +
           (m_question.to.isValid() ? QStringLiteral(" and %1 < :until_at").arg(column) : QString());
}

QString FigureScope::daysOnly(const QString& column) const {
    return (m_question.from.isValid() ? QStringLiteral(" and %1 >= :from_day").arg(column) : QString()) +
           (m_question.to.isValid() ? QStringLiteral(" and %1 <= :to_day").arg(column) : QString());
}

Bindings FigureScope::bindingsOf(const QString& sql) const {
    const auto midnight = [](QDate day) { return day.isValid() ? fromTokyo(day, QTime(0, 0)) : QDateTime(); };
    const std::vector<Binding> all{
        {QLatin1String(":campaign"), m_question.campaign},
        {QLatin1String(":from_at"), midnight(m_question.from)},
        {QLatin1String(":until_at"), midnight(m_question.to.addDays(1))},
        {QLatin1String(":from_day"), m_question.from},
        {QLatin1String(":to_day"), m_question.to},
        {QLatin1String(":who"), m_question.who},
        {QLatin1String(":staff_group"), m_question.group},
        {QLatin1String(":call_list"), m_question.list},
        {QLatin1String(":tax_item"), m_question.taxItem},
        {QLatin1String(":channel"), m_question.channel},
    };
    Bindings used;
    for (const Binding& each : all) {
        if (sql.contains(each.name)) {
            used.add(each.name, each.value);
        }
    }
    return used;
}

}  // namespace saikoku
