#include "core/cases/case_repository.h"

#include <QStringList>

#include <algorithm>
#include <array>

#include "core/cases/case_condition_sql.h"
#include "core/store/bulk_reader.h"
#include "core/store/query.h"

namespace saikoku {

namespace {

constexpr qsizetype kIdsPerStatement = 500;
constexpr qsizetype kLookedUp = 300;  ///< of more a walk along the list's index meets the first ones sooner

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

/// What a condition says of settled cases, whatever else they are.
struct OfSettled {
    bool mayFit = true;
    bool mayFail = true;
};

OfSettled ofSettled(const CaseCondition& condition) {
    OfSettled answer;
    switch (condition.kind) {
    case CaseCondition::Kind::Everything: return {true, false};
    case CaseCondition::Kind::Not: {
        const OfSettled part = ofSettled(condition.parts.constFirst());
        return {part.mayFail, part.mayFit};
    }
    case CaseCondition::Kind::And:
    case CaseCondition::Kind::Or: {
        const bool isAnd = condition.kind == CaseCondition::Kind::And;
        answer = isAnd ? OfSettled{true, false} : OfSettled{false, true};
        for (const CaseCondition& each : condition.parts) {
            const OfSettled part = ofSettled(each);
            answer.mayFit = isAnd ? answer.mayFit && part.mayFit : answer.mayFit || part.mayFit;
            answer.mayFail = isAnd ? answer.mayFail || part.mayFail : answer.mayFail && part.mayFail;
        }
        return answer;
    }
    case CaseCondition::Kind::Compare: break;
    }
    using Op = CaseCondition::Op;
    const bool isEquality = condition.op == Op::Equal || condition.op == Op::In || condition.op == Op::NotEqual;
    if (condition.field == CaseField::Status && isEquality) {
        const bool named = condition.values.contains(QVariant(codeOf(WorkflowStatus::Settled)));
        const bool fits = named == (condition.op != Op::NotEqual);
        return {fits, !fits};
    }
    return answer;
}

/// Whether it asks for more than the lists' own indexes hold: then the one that holds all is read.
bool asksForMore(const CaseCondition& condition) {
    static const std::array kInLists{CaseField::Number,      CaseField::Kana,        CaseField::Outstanding,   CaseField::OpenCount, CaseField::OldestDue,
                                     CaseField::Status,      CaseField::TaxItem,     CaseField::District,      CaseField::PhoneKnown, CaseField::LastContact,
                                     CaseField::LastResult,  CaseField::PromiseDate, CaseField::PromiseAmount, CaseField::Callback,  CaseField::Operator,
                                     CaseField::OperatorName, CaseField::Hold,       CaseField::IsProtected,   CaseField::Age,       CaseField::Name};
    return condition.kind == CaseCondition::Kind::Compare
               ? std::find(kInLists.begin(), kInLists.end(), condition.field) == kInLists.end()
               : std::any_of(condition.parts.begin(), condition.parts.end(), asksForMore);
}

bool asksSettledWithCharges(const CaseCondition& condition) {
    return condition.kind == CaseCondition::Kind::Compare
               ? condition.field->asksSettled
               : std::any_of(condition.parts.begin(), condition.parts.end(), asksSettledWithCharges);
}

/// Whether nobody fulfils the comparison who owes nothing of it.
bool asksForMoreThanNothing(const CaseCondition& condition) {
    using Op = CaseCondition::Op;
    const auto atLeast = [&](qint64 least) {
        return std::all_of(condition.values.begin(), condition.values.end(), [&](const QVariant& value) { return value.toLongLong() >= least; });
    };
    switch (condition.op) {
    case Op::Greater: return atLeast(0);
    case Op::GreaterEqual:
    case Op::Equal:
    case Op::In: return atLeast(1);
    default: return false;
    }
}

/// What the condition says of charges anyway, in the words of the indexes of those who owe some.
void addChargesOwed(const CaseCondition& condition, QStringList& where) {
    if (condition.kind == CaseCondition::Kind::And) {
        for (const CaseCondition& each : condition.parts) {
            addChargesOwed(each, where);
        }
    } else if (condition.kind == CaseCondition::Kind::Compare && condition.field->asksSettled && asksForMoreThanNothing(condition)) {
        where.append(QStringLiteral("s.%1 > 0").arg(QLatin1String(condition.field->columns.front().name)));
    }
}

std::size_t boardColumnOfCode(const QString& statusCode) {
    const std::optional<WorkflowStatus> status = valueOfCode<WorkflowStatus>(statusCode);
    return status ? boardColumnOf(*status) : kBoardStatuses.size();
}

}  // namespace

CaseRepository::Asked CaseRepository::asked(const CaseQuery& query, const std::optional<QList<TaxpayerId>>& named,
                                            Reach reach) const {
    const bool searches = !query.search.trimmed().isEmpty();
    bool settledToo = query.includeSettled || searches || query.among || query.condition.names(CaseField::Status) ||
                      query.condition.names(CaseField::Number);
    const bool more = asksForMore(query.condition);
    if (more && !searches && !query.among && !query.includeSettled && !query.condition.names(CaseField::Number)) {
        settledToo = ofSettled(query.condition).mayFit && query.condition.names(CaseField::Status);
    }
    const bool chargesToo = m_tables.keepsCharges || asksSettledWithCharges(query.condition);
    // a range of another index would have each case looked up in its long row
    const bool byExtraction = more && !settledToo && !chargesToo && !named && m_db.isSqlite() && !m_tables.isOfAnotherDay();
    const bool lookedUp = named && !named->isEmpty() && named->size() <= kLookedUp;
    Asked asked;
    QStringList where{QStringLiteral("s.campaign_id = :campaign")};
    asked.bindings.add(QStringLiteral(":campaign"), query.campaign);
    const auto add = [&](const ConditionSql& part) {
        if (part.where != QLatin1String("1 = 1")) {
            where.append(part.where);
            mergeBindings(asked.bindings, part.bindings);
        }
    };
    // the indexes of open cases alone do for the first, where the settled come last
    settledToo = settledToo && !(reach == Reach::First && searches && settledComeLast(query.sort));
    if (!settledToo && chargesToo) {
        where.append(QStringLiteral("(s.status <> 'Settled' or s.taxpayer_id in (select c.taxpayer_id from %1 c "
                                    "where c.campaign_id = :campaign and c.charges_left > 0))")
                         .arg(m_tables.summary));
    } else if (!settledToo) {
        where.append(QStringLiteral("s.status <> 'Settled'"));
    }
    addChargesOwed(query.condition, where);
    add(conditionSql(query.condition, m_tables));
    if (query.among) {
        where.append(givenCasesSql());
    }
    if (!named) {
        add(searchSql(query.search, m_tables));
    } else if (named->isEmpty()) {
        where.append(QStringLiteral("1 = 0"));
    } else {
        where.append(lookedUp ? QStringLiteral("s.taxpayer_id = n.id") : amongCasesSql(*named));
    }
    asked.sql = (lookedUp ? namedCasesSql(*named) : QString()) + QStringLiteral("select s.taxpayer_id, s.outstanding from ") +
                (lookedUp ? QStringLiteral("n cross join ") : QString()) + m_tables.summary + QStringLiteral(" s ") +
                (byExtraction ? QStringLiteral("indexed by case_summary_extraction ") : QString()) + QStringLiteral("where ") +
                where.join(QStringLiteral(" and "));
    asked.order = orderSql(query.sort, m_tables, settledToo || chargesToo);
    return asked;
}

Result<CaseSelection> CaseRepository::find(const CaseQuery& query, const std::optional<QList<TaxpayerId>>& named) const {
    const Asked all = asked(query, named, Reach::All);
    CaseSelection selection;
    SAIKOKU_TRY(readRows(m_db, all.sql + all.order, all.bindings, [&](const RawRow& row) {
        selection.cases.append(TaxpayerId{row.integer(0)});
        selection.yen.append(row.yen(1));
        selection.outstanding += row.yen(1);
    }));
    return selection;
}

Result<void> CaseRepository::statuses(CampaignId campaign, const std::function<void(const CaseBalance&)>& use) const {
    return readRows(m_db, QStringLiteral("select s.taxpayer_id, s.status, s.outstanding from %1 s where s.campaign_id = :campaign").arg(m_tables.summary),
                    {{QLatin1String(":campaign"), campaign}}, [&](const RawRow& row) {
                        use({TaxpayerId{row.integer(0)},
                             valueOfCode<WorkflowStatus>(QString::fromLatin1(row.utf8(1))).value_or(WorkflowStatus::Settled), row.yen(2)});
                    });
}

Result<QList<TaxpayerId>> CaseRepository::callersBack(CampaignId campaign, const QDateTime& since) const {
    SAIKOKU_TRY_ASSIGN(
        const auto rows,
        selectAll(m_db,
                  QStringLiteral("select s.taxpayer_id from %1 s where s.campaign_id = :campaign and "
                                 "s.called_back_at >= :since "
                                 "and (s.last_reached_at is null or s.last_reached_at < s.called_back_at)")
                      .arg(m_tables.summary),
                  {{QLatin1String(":campaign"), campaign}, {QLatin1String(":since"), since}},
                  [](Statement& row) { return TaxpayerId{row.integer(0)}; }));
    return QList<TaxpayerId>(rows.begin(), rows.end());
}

Result<QList<TaxpayerId>> CaseRepository::whoReportedPayments(CampaignId campaign) const {
    SAIKOKU_TRY_ASSIGN(const auto rows,
                       selectAll(m_db,
                                 QStringLiteral("select s.taxpayer_id from %1 s where s.campaign_id = :campaign "
                                                "and s.payment_reported is not null and s.status <> 'Settled' order by s.taxpayer_id")
                                     .arg(m_tables.summary),
                                 {{QLatin1String(":campaign"), campaign}}, [](Statement& row) { return TaxpayerId{row.integer(0)}; }));
    return QList<TaxpayerId>(rows.begin(), rows.end());
}

Result<QList<TaxpayerId>> CaseRepository::withFollowUpsOpen(CampaignId campaign) const {
    SAIKOKU_TRY_ASSIGN(const auto rows,
                       selectAll(m_db,
                                 QStringLiteral("select s.taxpayer_id from %1 s where s.campaign_id = :campaign "
                                                "and s.follow_ups <> '' order by s.taxpayer_id")
                                     .arg(m_tables.summary),
                                 {{QLatin1String(":campaign"), campaign}}, [](Statement& row) { return TaxpayerId{row.integer(0)}; }));
    return QList<TaxpayerId>(rows.begin(), rows.end());
}

Result<QList<TaxpayerId>> CaseRepository::first(const CaseQuery& query,
                                                const std::optional<QList<TaxpayerId>>& named,
                                                qsizetype atMost) const {
    const Asked some = asked(query, named, Reach::First);
    QList<TaxpayerId> cases;
    SAIKOKU_TRY(readRows(m_db, some.sql + some.order + QStringLiteral(" limit %1").arg(atMost), some.bindings,
                         [&](const RawRow& row) { cases.append(TaxpayerId{row.integer(0)}); }));
    return cases;
}

Result<CaseCount> CaseRepository::count(const CaseQuery& query) const {
    const Asked all = asked(query, {}, Reach::All);
    SAIKOKU_TRY_ASSIGN(const auto counted,
                       selectFirst(m_db, QStringLiteral("select count(*), cast(coalesce(sum(x.outstanding), 0) as bigint) from (%1) x").arg(all.sql),
                                   all.bindings, [](Statement& row) { return CaseCount{row.integer(0), row.yen(1)}; }));
    return counted.value_or(CaseCount());
}

Result<QList<CaseSummary>> CaseRepository::rows(CampaignId campaign, const QList<TaxpayerId>& cases) const {
    const std::vector<CaseReading> readings = caseReadings();
    const bool one = cases.size() == 1;  // the same text for each: parsed once
    Bindings bindings{{QLatin1String(":campaign"), campaign}};
    if (one) {
        bindings.add(QStringLiteral(":only"), cases.constFirst());
    }
    QHash<TaxpayerId, CaseSummary> byId;
    for (qsizetype from = 0; from < cases.size(); from += kIdsPerStatement) {
        SAIKOKU_TRY_ASSIGN(Statement rows,
                           m_db.select(QStringLiteral("select ") + selectList(readings) + QStringLiteral(" from ") +
                                           m_tables.summary +
                                           QStringLiteral(" s left join district_name d on d.code = s.district_code "
                                                          "left join operator_name o on o.operator_id = s.operator_id "
                                                          "where s.campaign_id = :campaign and s.taxpayer_id ") +
                                           (one ? QStringLiteral("= :only") : QStringLiteral("in (") + idList(cases, from) + u')'),
                                       bindings));
        while (rows.next()) {
            CaseSummary summary = readSummary(readings, rows);
            if (m_tables.hidesProtected && summary.isProtected) {
                summary.districtCode.clear();
                summary.districtName.clear();
                summary.labels.clear();
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

Result<void> CaseRepository::count(CampaignId campaign, BoardDimension dimension, const QList<int>& ageBands,
                                   Board& board) const {
    Bindings bindings{{QLatin1String(":campaign"), campaign}};
    QString key;
    QString table = m_tables.summary;
    QString column = QStringLiteral("s.status");
    QString once = QStringLiteral("1");  // of a case's rows one counts it
    QString shown = QStringLiteral(" and s.status <> 'Settled'");
    switch (dimension) {
    case BoardDimension::TaxItem:
        key = QStringLiteral("s.tax_item");
        table = m_tables.taxItems;
        column = QStringLiteral("s.board_column");
        shown.clear();  // who owes nothing has no row there
        once = QStringLiteral("s.is_first");
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
                       m_db.select(QStringLiteral("select k, c, count(*), cast(sum(yen) as bigint), cast(sum(once) as bigint) "
                                                  "from (select %1 as k, %2 as c, s.outstanding as yen, %3 as once "
                                                  "from %4 s where s.campaign_id = :campaign%5) x "
                                                  "group by k, c order by k")
                                       .arg(key, column, once, table, shown),
                                   bindings));
    while (rows.next()) {
        const QString code = rows.text(0);
        if (board.rows.isEmpty() || board.rows.constLast().key != code) {
            BoardRow row;
            row.key = code;
            board.rows.append(row);
        }
        const std::size_t at = dimension == BoardDimension::TaxItem ? static_cast<std::size_t>(rows.integer(1))
                                                                    : boardColumnOfCode(rows.text(1));
        if (at < kBoardStatuses.size()) {
            const Yen yen = rows.yen(3);
            board.rows.last().cells.at(at) = {rows.integer(2), yen};
            board.statuses.at(at).cases += rows.integer(4);
            board.statuses.at(at).yen += yen;
        }
    }
    return rows.finish();
}

}  // namespace saikoku
