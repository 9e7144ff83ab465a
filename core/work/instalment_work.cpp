#include "core/work/instalment_work.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <functional>
#include <tuple>

#include "core/arrears/receivable.h"
#include "core/base/business_calendar.h"
#include "core/base/clock.h"
#include "core/base/language.h"
#include "core/cases/case_facts.h"
#include "core/cases/case_reading.h"
#include "core/cases/case_repository.h"
#include "core/cases/case_tables.h"
#include "core/contact/campaign_repository.h"
#include "core/contact/case_reader_repository.h"
#include "core/contact/instalment_repository.h"
#include "core/contact/reported_payment.h"
#include "core/eligibility/calling_rules.h"
#include "core/security/protected_reveal.h"
#include "core/security/session.h"
#include "core/work/instalment_basis.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Instalments)
};

const QLatin1String kWork("instalments.work");
constexpr qsizetype kPeopleAtOnce = 500;

constexpr std::array kTasks{
    CodeRow<InstalmentTask>{InstalmentTask::Approve, "approve", QT_TRANSLATE_NOOP("Instalments", "To be approved")},
    CodeRow<InstalmentTask>{InstalmentTask::Broken, "broken", QT_TRANSLATE_NOOP("Instalments", "Plan broken")},
    CodeRow<InstalmentTask>{InstalmentTask::Changed, "changed", QT_TRANSLATE_NOOP("Instalments", "Asks for more than is owed since a waiver")},
    CodeRow<InstalmentTask>{InstalmentTask::Late, "late", QT_TRANSLATE_NOOP("Instalments", "Part late")},
    CodeRow<InstalmentTask>{InstalmentTask::Pledge, "pledge", QT_TRANSLATE_NOOP("Instalments", "Pledge missing")},
    CodeRow<InstalmentTask>{InstalmentTask::Remind, "remind", QT_TRANSLATE_NOOP("Instalments", "Part due soon")},
    CodeRow<InstalmentTask>{InstalmentTask::Reported, "reported", QT_TRANSLATE_NOOP("Instalments", "Said to be paid, nothing came")},
};

struct Ground {
    const PromiseRules& promises;
    const InstalmentRules& rules;
    const CallingRules& calling;
    const BusinessCalendar& calendar;
    QDate today;
};

using Rows = QList<InstalmentWorkRow>;

InstalmentWorkRow rowOf(InstalmentTask task, const CaseRecord& record) {
    InstalmentWorkRow row;
    row.task = task;
    row.taxpayer = record.taxpayer.id;
    row.number = record.taxpayer.number;
    row.name = record.taxpayer.name;
    return row;
}

QString partWords(const InstalmentStanding& standing) {
    return Text::tr("%1 of %2 parts paid").arg(QString::number(standing.keptParts), QString::number(standing.parts.size()));
}

void addPledge(const CaseRecord& record, const InstalmentPlan& plan, const Ground& ground, Rows& rows) {
    if (plan.pledgeReceivedOn.isValid()) {
        return;
    }
    InstalmentWorkRow row = rowOf(InstalmentTask::Pledge, record);
    row.plan = plan.id;
    row.yen = plan.total();
    const bool isAsked = plan.pledgeAskedOn.isValid();
    row.day = isAsked ? plan.pledgeAskedOn : toTokyo(plan.decidedAt).date();
    row.isOverdue = ground.calendar.addBusinessDays(row.day, ground.rules.pledgeBusinessDays) < ground.today;
    row.detail = isAsked ? Text::tr("asked for, not here yet") : Text::tr("not asked for yet");
    rows.append(row);
}

/// What of a plan in force is late, broken or due soon.
void addParts(const CaseRecord& record, const InstalmentPlan& plan, const InstalmentStanding& standing, const Ground& ground, Rows& rows) {
    InstalmentWorkRow row = rowOf(InstalmentTask::Broken, record);
    row.plan = plan.id;
    row.detail = partWords(standing);
    row.isOverdue = true;
    if (standing.state == InstalmentState::Broken) {
        row.day = standing.brokenOn;
        row.yen = standing.rest;
        rows.append(row);
        return;
    }
    for (const PartStanding& part : standing.parts) {
        const bool isLate = part.state == PromiseState::Broken;
        const bool isNear = part.isOpen() && part.part.due >= ground.today &&
                            part.part.due <= ground.calendar.addBusinessDays(ground.today, ground.rules.reminderBusinessDays);
        if (isLate || isNear) {
            row.task = isLate ? InstalmentTask::Late : InstalmentTask::Remind;
            row.isOverdue = isLate;
            row.day = part.part.due;
            row.yen = part.part.amount - part.received;
            rows.append(row);
        }
    }
}

void addPlan(const CaseRecord& record, const InstalmentPlan& plan, std::span<const PromiseStanding> promises, const Ground& ground, Rows& rows) {
    const InstalmentStanding standing = instalmentStanding(plan, promises, ground.promises);
    if (standing.state == InstalmentState::Proposed) {
        InstalmentWorkRow row = rowOf(InstalmentTask::Approve, record);
        row.plan = plan.id;
        row.day = toTokyo(plan.proposedAt).date();
        row.yen = plan.total();
        row.detail = Text::tr("%1 parts from %2, prepared by %3")
                         .arg(QString::number(plan.parts.size()), plan.parts.isEmpty() ? QString() : dateInSentence(plan.parts.constFirst().due), plan.operatorName);
        rows.append(row);
    } else if (standing.state != InstalmentState::Paid) {
        addPledge(record, plan, ground, rows);
        addParts(record, plan, standing, ground, rows);
    }
}

void addReported(const CaseRecord& record, bool isMasked, const Ground& ground, Rows& rows) {
    Yen owed;
    for (const Receivable& receivable : record.receivables) {
        owed += receivable.isPastDueOn(ground.today) ? receivable.outstanding() : Yen();
    }
    const auto missing = missingPayment(record, ground.calling.paymentGraceBusinessDays, ground.calendar, ground.today);
    if (!missing || owed <= Yen()) {
        return;
    }
    InstalmentWorkRow row = rowOf(InstalmentTask::Reported, record);
    row.day = missing->paidOn;
    row.yen = owed;
    row.isOverdue = true;
    const std::optional<PaymentMethod> method = valueOfCode<PaymentMethod>(missing->where);
    const QString where = method ? labelOf(*method) : missing->where;
    const QString told = Text::tr("said on %1").arg(dateInSentence(missing->toldOn));
    row.detail = isMasked || where.isEmpty() ? told : Text::tr("%1, paid by %2", "said on a day, place").arg(told, where);
    rows.append(row);
}

/// What is owed of the plan's receivables, charges of the day too; of what has lapsed nothing is asked.
Yen owedOf(const InstalmentPlan& plan, const InstalmentBasis& basis) {
    Yen owed;
    for (const ReceivableOnFile& each : basis.receivables) {
        if (plan.covers.contains(each.receivable.id) && !each.isLapsed) {
            owed += std::max(each.receivable.outstanding(), Yen()) + each.charge.lateChargeOwed + each.charge.feeOwed;
        }
    }
    return owed;
}

/// A plan in force of whose receivables something was waived since it was prepared.
struct WaivedPlan {
    InstalmentPlan plan;
    InstalmentWorkRow row;
};

void addWaived(const CaseRecord& record, const InstalmentPlan& plan, QList<WaivedPlan>& waived) {
    if (!plan.isInForce() || waivedSince(plan, record.waivers) <= Yen()) {
        return;
    }
    InstalmentWorkRow row = rowOf(InstalmentTask::Changed, record);
    row.plan = plan.id;
    row.day = record.waivers.constLast().waivedOn;
    waived.append({plan, row});
}

/// By how much the plan's open parts exceed what is owed; none: they don't.
Result<std::optional<InstalmentWorkRow>> asTooMuch(Session& session, const WaivedPlan& waived, const PromiseRules& rules, const BusinessCalendar& calendar) {
    SAIKOKU_TRY_ASSIGN(const InstalmentBasis basis, InstalmentBasis::read(session, waived.plan.campaign, waived.plan.taxpayer));
    const auto standings = settlePromises(basis.facts.promises, basis.facts.receipts, basis.facts.contacts, rules, calendar, session.today());
    const Yen rest = instalmentStanding(waived.plan, standings, rules).rest;
    const Yen owed = owedOf(waived.plan, basis);
    if (rest <= owed) {
        return std::optional<InstalmentWorkRow>();
    }
    InstalmentWorkRow row = waived.row;
    row.yen = rest - owed;
    row.detail = Text::tr("its parts ask for %1 yen, %2 yen are owed").arg(rest.toString(), owed.toString());
    return std::optional(row);
}

/// The records of these people, a page at a time.
Result<void> forEachRecord(Session& session, CampaignId campaign, const QList<TaxpayerId>& people, const CaseParts& parts,
                           const std::function<void(const CaseRecord&)>& use) {
    SAIKOKU_TRY_ASSIGN(const KnownFacts facts, factsOf(session));
    for (qsizetype from = 0; from < people.size(); from += kPeopleAtOnce) {
        SAIKOKU_TRY(readCases(session.db(), {campaign, session.today(), people.mid(from, kPeopleAtOnce), facts}, parts, [&](CaseRecord& record) -> Result<void> {
            use(record);
            return {};
        }));
    }
    return {};
}

Result<void> addPlans(Session& session, CampaignId campaign, const Ground& ground, Rows& rows) {
    SAIKOKU_TRY_ASSIGN(const KnownFacts facts, factsOf(session));
    SAIKOKU_TRY_ASSIGN(const QList<InstalmentPlan> open, InstalmentRepository(session.db(), facts).open(campaign));
    QHash<TaxpayerId, QList<InstalmentPlan>> plans;
    QList<TaxpayerId> people;
    for (const InstalmentPlan& plan : open) {
        if (!plans.contains(plan.taxpayer)) {
            people.append(plan.taxpayer);
        }
        plans[plan.taxpayer].append(plan);
    }
    std::sort(people.begin(), people.end());
    CaseParts parts;
    parts.promises = parts.waivers = true;
    parts.records = CaseParts::Records::Brief;
    parts.receipts = CaseParts::Receipts::All;
    QList<WaivedPlan> waived;
    SAIKOKU_TRY(forEachRecord(session, campaign, people, parts, [&](const CaseRecord& record) {
        const StatusFacts status = statusFacts(record);
        const auto standings = settlePromises(status.promises, status.receipts, status.contacts, ground.promises, ground.calendar, ground.today);
        for (const InstalmentPlan& plan : plans.value(record.taxpayer.id)) {
            addPlan(record, plan, standings, ground, rows);
            addWaived(record, plan, waived);
        }
    }));
    for (const WaivedPlan& each : std::as_const(waived)) {
        SAIKOKU_TRY_ASSIGN(const auto row, asTooMuch(session, each, ground.promises, ground.calendar));
        if (row) {
            rows.append(*row);
        }
    }
    return {};
}

Result<void> addReports(Session& session, CampaignId campaign, const Ground& ground, Rows& rows) {
    SAIKOKU_TRY_ASSIGN(const CaseTables tables, caseTablesFor(session));
    SAIKOKU_TRY_ASSIGN(const QList<TaxpayerId> people, CaseRepository(session.db(), tables).whoReportedPayments(campaign));
    CaseParts parts;
    parts.arrears = CaseParts::Arrears::Open;
    parts.records = CaseParts::Records::Full;
    parts.receipts = CaseParts::Receipts::All;
    return forEachRecord(session, campaign, people, parts, [&](const CaseRecord& record) {
        addReported(record, record.taxpayer.isProtected && !isRevealed(session, record.taxpayer.id), ground, rows);
    });
}

}  // namespace

QString codeOf(InstalmentTask task) { return code_table::code(kTasks, task); }
QString labelOf(InstalmentTask task) { return code_table::label(kTasks, task, "Instalments"); }
template <>
std::optional<InstalmentTask> valueOfCode(QStringView code) {
    return code_table::find(kTasks, code);
}
template <>
std::vector<InstalmentTask> allValues() {
    return code_table::values(kTasks);
}

namespace {

/// Not sorted; none in a campaign without money.
Result<Rows> workRows(Session& session, CampaignId campaign, bool withPlans, bool withReports) {
    SAIKOKU_TRY_ASSIGN(const auto known, CampaignRepository(session.db()).byId(campaign));
    Rows rows;
    if (!known || !known->hasMoney) {
        return rows;
    }
    SAIKOKU_TRY_ASSIGN(const auto promises, session.rules<PromiseRules>());
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<InstalmentRules>());
    SAIKOKU_TRY_ASSIGN(const auto calling, session.rules<CallingRules>());
    SAIKOKU_TRY_ASSIGN(const auto calendar, session.rules<BusinessCalendar>());
    const Ground ground{*promises, *rules, *calling, *calendar, session.today()};
    if (withPlans) {
        SAIKOKU_TRY(addPlans(session, campaign, ground, rows));
    }
    if (withReports) {
        SAIKOKU_TRY(addReports(session, campaign, ground, rows));
    }
    return rows;
}

}  // namespace

Result<QList<InstalmentWorkRow>> instalmentWork(Session& session, CampaignId campaign, std::optional<InstalmentTask> only) {
    SAIKOKU_TRY(session.require(Permission::View, kWork));
    SAIKOKU_TRY_ASSIGN(Rows rows, workRows(session, campaign, only != InstalmentTask::Reported, !only || *only == InstalmentTask::Reported));
    rows.removeIf([&](const InstalmentWorkRow& row) { return only && row.task != *only; });
    std::sort(rows.begin(), rows.end(), [](const InstalmentWorkRow& a, const InstalmentWorkRow& b) {
        return std::tie(a.task, a.day, a.number, a.plan) < std::tie(b.task, b.day, b.number, b.plan);
    });
    QList<TaxpayerId> cases;
    for (const InstalmentWorkRow& row : std::as_const(rows)) {
        cases.append(row.taxpayer);
    }
    SAIKOKU_TRY(countRead(session, cases));
    return rows;
}

Result<InstalmentTally> instalmentTally(Session& session, CampaignId campaign) {
    SAIKOKU_TRY(session.require(Permission::View, kWork));
    SAIKOKU_TRY_ASSIGN(const Rows rows, workRows(session, campaign, true, false));
    InstalmentTally tally;
    for (const InstalmentWorkRow& row : rows) {
        tally.toApprove += row.task == InstalmentTask::Approve ? 1 : 0;
        tally.changed += row.task == InstalmentTask::Changed ? 1 : 0;
    }
    return tally;
}

Result<QList<InstalmentWorkRow>> plansAskingTooMuch(Session& session, CampaignId campaign, TaxpayerId taxpayer) {
    SAIKOKU_TRY(session.require(Permission::View, kWork, QString::number(taxpayer.value)));
    SAIKOKU_TRY(countRead(session, {taxpayer}));
    SAIKOKU_TRY_ASSIGN(const KnownFacts facts, factsOf(session));
    SAIKOKU_TRY_ASSIGN(const QList<InstalmentPlan> plans, InstalmentRepository(session.db(), facts).of(campaign, taxpayer));
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<PromiseRules>());
    SAIKOKU_TRY_ASSIGN(const auto calendar, session.rules<BusinessCalendar>());
    CaseParts parts;
    parts.waivers = true;
    QList<WaivedPlan> waived;
    SAIKOKU_TRY(forEachRecord(session, campaign, {taxpayer}, parts, [&](const CaseRecord& record) {
        for (const InstalmentPlan& plan : plans) {
            addWaived(record, plan, waived);
        }
    }));
    Rows rows;
    for (const WaivedPlan& each : std::as_const(waived)) {
        SAIKOKU_TRY_ASSIGN(const auto row, asTooMuch(session, each, *rules, *calendar));
        if (row) {
            rows.append(*row);
        }
    }
    return rows;
}

}  // namespace saikoku
