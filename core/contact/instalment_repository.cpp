#include "core/contact/instalment_repository.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include "core/base/clock.h"
#include "core/contact/negotiation_repository.h"
#include "core/store/query.h"
#include "core/store/row_writer.h"

namespace saikoku {

namespace {

constexpr qsizetype kPlansPerStatement = 500;

struct DecisionRow {
    InstalmentPlanId plan;
    InstalmentDecision decision;
    const QString& note;
    const ActedBy& by;
};

struct PledgeRow {
    InstalmentPlanId plan;
    PledgeStep step;
    QDate on;
    const ActedBy& by;
};

struct EndRow {
    InstalmentPlanId plan;
    InstalmentEnding ending;
    const QString& note;
    const ActedBy& by;
};

struct CoverRow {
    InstalmentPlanId plan;
    ReceivableId receivable;
};

void putActed(BulkWriter& rows, const ActedBy& by) {
    rows.integer(by.operatorId.value);
    rows.moment(by.at);
    rows.date(by.knownOn);
}

QString termsText(const InstalmentPlan& plan) {
    QJsonObject bonus;
    for (auto one = plan.terms.bonus.cbegin(); one != plan.terms.bonus.cend(); ++one) {
        bonus.insert(QString::number(one.key()), one.value().amount());
    }
    const QJsonObject terms{{QStringLiteral("parts"), plan.terms.parts},
                            {QStringLiteral("part_amount"), plan.terms.partAmount.amount()},
                            {QStringLiteral("pay_day"), plan.terms.payDay},
                            {QStringLiteral("from"), plan.terms.from.toString(Qt::ISODate)},
                            {QStringLiteral("bonus"), bonus},
                            {QStringLiteral("how"), codeOf(plan.how)},
                            {QStringLiteral("after_promise"), plan.isAfterPromise}};
    return QString::fromUtf8(QJsonDocument(terms).toJson(QJsonDocument::Compact));
}

void readTerms(const QString& text, InstalmentPlan& plan) {
    const QJsonObject terms = QJsonDocument::fromJson(text.toUtf8()).object();
    plan.terms.parts = terms.value(QStringLiteral("parts")).toInt();
    plan.terms.partAmount = Yen(terms.value(QStringLiteral("part_amount")).toInteger());
    plan.terms.payDay = terms.value(QStringLiteral("pay_day")).toInt();
    plan.terms.from = QDate::fromString(terms.value(QStringLiteral("from")).toString(), Qt::ISODate);
    const QJsonObject bonus = terms.value(QStringLiteral("bonus")).toObject();
    for (auto one = bonus.constBegin(); one != bonus.constEnd(); ++one) {
        plan.terms.bonus.insert(one.key().toInt(), Yen(one.value().toInteger()));
    }
    plan.how = valueOfCode<PaymentMethod>(terms.value(QStringLiteral("how")).toString()).value_or(PaymentMethod::Store);
    plan.isAfterPromise = terms.value(QStringLiteral("after_promise")).toBool();
}

InstalmentPlan planOf(Statement& row) {
    InstalmentPlan plan;
    plan.id = InstalmentPlanId{row.integer(0)};
    plan.campaign = CampaignId{row.integer(1)};
    plan.taxpayer = TaxpayerId{row.integer(2)};
    plan.replaces = InstalmentPlanId{row.integerOrNull(3).value_or(0)};
    plan.terms.principal = row.yen(4);
    plan.terms.lateCharge = row.yen(5);
    plan.terms.lateChargeTime = valueOfCode<LateChargeTime>(row.text(6)).value_or(LateChargeTime::Included);
    readTerms(row.text(7), plan);
    plan.note = row.text(8);
    plan.operatorId = OperatorId{row.integer(9)};
    plan.operatorName = row.text(10);
    plan.proposedAt = row.moment(11);
    plan.decision = valueOfCode<InstalmentDecision>(row.text(12));
    plan.decisionNote = row.text(13);
    plan.decidedByName = row.text(14);
    plan.decidedAt = row.moment(15);
    plan.ending = valueOfCode<InstalmentEnding>(row.text(16));
    plan.endNote = row.text(17);
    plan.endedOn = row.date(18);
    plan.pledgeAskedOn = row.date(19);
    plan.pledgeReceivedOn = row.date(20);
    return plan;
}

}  // namespace

template <>
BulkTable RowWriter<InstalmentPlan>::table() {
    return bulkTable("instalment_plan",
                     "instalment_plan_id campaign_id taxpayer_id replaces principal late_charge late_charge_time terms note operator_id "
                     "proposed_at known_on");
}

template <>
void RowWriter<InstalmentPlan>::put(BulkWriter& rows, const InstalmentPlan& row) {
    rows.integer(row.id.value);
    rows.integer(row.campaign.value);
    rows.integer(row.taxpayer.value);
    row.replaces.isValid() ? rows.integer(row.replaces.value) : rows.null();
    rows.yen(row.terms.principal);
    rows.yen(row.terms.lateCharge);
    rows.text(codeOf(row.terms.lateChargeTime));
    rows.text(termsText(row));
    rows.text(row.note);
    rows.integer(row.operatorId.value);
    rows.moment(row.proposedAt);
    rows.date(row.knownOn);
}

template <>
BulkTable RowWriter<CoverRow>::table() {
    return bulkTable("instalment_plan_receivable", "instalment_plan_id receivable_id");
}

template <>
void RowWriter<CoverRow>::put(BulkWriter& rows, const CoverRow& row) {
    rows.integer(row.plan.value);
    rows.integer(row.receivable.value);
}

template <>
BulkTable RowWriter<DecisionRow>::table() {
    return bulkTable("instalment_decision", "instalment_plan_id decision note operator_id decided_at known_on");
}

template <>
void RowWriter<DecisionRow>::put(BulkWriter& rows, const DecisionRow& row) {
    rows.integer(row.plan.value);
    rows.text(codeOf(row.decision));
    rows.text(row.note);
    putActed(rows, row.by);
}

template <>
BulkTable RowWriter<PledgeRow>::table() {
    return bulkTable("instalment_pledge", "instalment_plan_id step happened_on operator_id entered_at known_on");
}

template <>
void RowWriter<PledgeRow>::put(BulkWriter& rows, const PledgeRow& row) {
    rows.integer(row.plan.value);
    rows.text(codeOf(row.step));
    rows.date(row.on);
    putActed(rows, row.by);
}

template <>
BulkTable RowWriter<EndRow>::table() {
    return bulkTable("instalment_end", "instalment_plan_id ending note operator_id ended_at known_on");
}

template <>
void RowWriter<EndRow>::put(BulkWriter& rows, const EndRow& row) {
    rows.integer(row.plan.value);
    rows.text(codeOf(row.ending));
    rows.text(row.note);
    putActed(rows, row.by);
}

Result<InstalmentPlanId> InstalmentRepository::add(const InstalmentPlan& plan) {
    SAIKOKU_TRY_ASSIGN(const qint64 added, RowWriter<InstalmentPlan>::addOne(m_db, plan, QStringLiteral("instalment_plan_id")));
    const InstalmentPlanId id{added};
    for (const ReceivableId receivable : plan.covers) {
        SAIKOKU_TRY(RowWriter<CoverRow>::addOne(m_db, {id, receivable}));
    }
    NegotiationRepository promises(m_db);
    for (const PlannedPart& part : plan.parts) {
        Promise promise;
        promise.campaign = plan.campaign;
        promise.taxpayer = plan.taxpayer;
        promise.madeAt = plan.proposedAt;
        promise.dueDate = part.due;
        promise.amount = part.amount;
        promise.how = plan.how;
        promise.covers = plan.covers;
        promise.plan = id;
        promise.knownOn = plan.knownOn;
        SAIKOKU_TRY(promises.add(promise));
    }
    return id;
}

Result<void> InstalmentRepository::decide(InstalmentPlanId plan, InstalmentDecision decision, const QString& note, const ActedBy& by) {
    SAIKOKU_TRY(RowWriter<DecisionRow>::addOne(m_db, {plan, decision, note, by}));
    return {};
}

Result<void> InstalmentRepository::addPledge(InstalmentPlanId plan, PledgeStep step, QDate on, const ActedBy& by) {
    SAIKOKU_TRY(RowWriter<PledgeRow>::addOne(m_db, {plan, step, on, by}));
    return {};
}

Result<void> InstalmentRepository::end(InstalmentPlanId plan, InstalmentEnding ending, const QString& note, const ActedBy& by) {
    SAIKOKU_TRY(RowWriter<EndRow>::addOne(m_db, {plan, ending, note, by}));
    return {};
}

Result<std::optional<InstalmentPlan>> InstalmentRepository::find(InstalmentPlanId id) const {
    SAIKOKU_TRY_ASSIGN(QList<InstalmentPlan> plans, read(QStringLiteral("i.instalment_plan_id = :id"), {{QLatin1String(":id"), id}}));
    return plans.isEmpty() ? std::optional<InstalmentPlan>() : std::optional(plans.takeFirst());
}

Result<QList<InstalmentPlan>> InstalmentRepository::of(CampaignId campaign, TaxpayerId taxpayer) const {
    return read(QStringLiteral("i.taxpayer_id = :case and i.campaign_id = :campaign order by i.instalment_plan_id desc"),
                {{QLatin1String(":case"), taxpayer}, {QLatin1String(":campaign"), campaign}});
}

Result<QList<InstalmentPlan>> InstalmentRepository::open(CampaignId campaign) const {
    return read(QStringLiteral("i.campaign_id = :campaign and (i.decision is null or (i.decision = 'approved' and i.ending is null)) "
                               "order by i.instalment_plan_id"),
                {{QLatin1String(":campaign"), campaign}});
}

Result<QList<InstalmentPlan>> InstalmentRepository::read(const QString& where, const Bindings& bindings) const {
    SAIKOKU_TRY_ASSIGN(
        const auto rows,
        selectAll(m_db,
                  QStringLiteral("select i.instalment_plan_id, i.campaign_id, i.taxpayer_id, i.replaces, i.principal, i.late_charge, "
                                 "i.late_charge_time, i.terms, i.note, i.operator_id, coalesce(o.display_name, ''), i.proposed_at, "
                                 "coalesce(i.decision, ''), coalesce(i.decision_note, ''), coalesce(d.display_name, ''), i.decided_at, "
                                 "coalesce(i.ending, ''), coalesce(i.end_note, ''), i.ended_on, i.pledge_asked_on, i.pledge_received_on "
                                 "from %1 i left join operator_name o on o.operator_id = i.operator_id "
                                 "left join operator_name d on d.operator_id = i.decided_by where ")
                          .arg(view("instalment_plan_known")) +
                      where,
                  bindings, planOf));
    QList<InstalmentPlan> plans(rows.begin(), rows.end());
    SAIKOKU_TRY(addParts(plans));
    return plans;
}

Result<void> InstalmentRepository::addParts(QList<InstalmentPlan>& plans) const {
    QHash<qint64, qsizetype> places;
    for (qsizetype i = 0; i < plans.size(); ++i) {
        places.insert(plans.at(i).id.value, i);
    }
    for (qsizetype from = 0; from < plans.size(); from += kPlansPerStatement) {
        QStringList ids;
        for (const InstalmentPlan& plan : plans.mid(from, kPlansPerStatement)) {
            ids.append(QString::number(plan.id.value));
        }
        const QString these = ids.join(u',');
        SAIKOKU_TRY_ASSIGN(Statement parts, m_db.select(QStringLiteral("select p.instalment_plan_id, p.promise_id, p.due_date, p.amount from %1 p "
                                                                       "where p.instalment_plan_id in (%2) order by p.due_date, p.promise_id")
                                                            .arg(view("instalment_part"), these)));
        while (parts.next()) {
            plans[places.value(parts.integer(0))].parts.append({PromiseId{parts.integer(1)}, parts.date(2), parts.yen(3)});
        }
        SAIKOKU_TRY(parts.finish());
        SAIKOKU_TRY_ASSIGN(Statement covers, m_db.select(QStringLiteral("select c.instalment_plan_id, c.receivable_id from %1 c "
                                                                        "where c.instalment_plan_id in (%2) order by c.receivable_id")
                                                             .arg(view("instalment_plan_receivable"), these)));
        while (covers.next()) {
            plans[places.value(covers.integer(0))].covers.append(ReceivableId{covers.integer(1)});
        }
        SAIKOKU_TRY(covers.finish());
    }
    return {};
}

}  // namespace saikoku
