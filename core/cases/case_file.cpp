#include "core/cases/case_file.h"

#include <QCoreApplication>

#include <algorithm>

#include "core/base/clock.h"
#include "core/cases/campaign_choices.h"
#include "core/cases/case_charges.h"
#include "core/cases/case_facts.h"
#include "core/cases/case_reading.h"
#include "core/cases/case_sequence.h"
#include "core/contact/case_reader_repository.h"
#include "core/contact/claim_facts_repository.h"
#include "core/contact/instalment_repository.h"
#include "core/contact/negotiation_repository.h"
#include "core/security/protected_reveal.h"
#include "core/security/session.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cases)
};

CaseParts fileParts(QDate today) {
    CaseParts parts;
    parts.address = parts.phones = parts.promises = parts.callback = parts.holds = parts.dispatches = parts.admissions = true;
    parts.wishes = parts.labels = parts.handovers = parts.followUps = parts.research = true;
    parts.lead = true;
    parts.arrears = CaseParts::Arrears::All;
    parts.firstTerms = parts.waivers = true;
    parts.receipts = CaseParts::Receipts::All;
    parts.records = CaseParts::Records::Full;
    parts.callsSince = fromTokyo(today, QTime(0, 0));  // only the marks are wanted
    return parts;
}

Result<std::optional<CaseRecord>> readRecord(Session& session, const CaseTables& tables, TaxpayerId id, CampaignId campaign) {
    std::optional<CaseRecord> found;
    const RecordQuery reading{campaign, session.today(), {id}, tables.facts};
    SAIKOKU_TRY(readCases(session.db(), reading, fileParts(session.today()), [&](CaseRecord& record) -> Result<void> {
        found = std::move(record);
        return {};
    }));
    return found;
}

void maskWords(FollowUp& followUp) {
    followUp.toWhom.clear();
    for (FollowUpStep& step : followUp.steps) {
        step.note.clear();
    }
}

/// What could lead to a protected person goes, until somebody who may reveals it:
/// whatever a person typed freely may tell where they live, work or pay.
void mask(CaseFile& file) {
    Taxpayer& taxpayer = file.taxpayer;
    taxpayer.isMasked = true;
    taxpayer.postalCode.clear();
    taxpayer.address.clear();
    taxpayer.building.clear();
    taxpayer.districtCode.clear();
    taxpayer.districtName.clear();
    taxpayer.household.clear();
    taxpayer.phones.clear();
    file.phones.clear();
    for (Negotiation& negotiation : file.negotiations) {
        negotiation.phoneDigits.clear();
        negotiation.reportedPaidWhere.clear();
        negotiation.note.clear();
    }
    for (PlanOnFile& each : file.plans) {
        each.plan.note.clear();
        each.plan.decisionNote.clear();
        each.plan.endNote.clear();
    }
    for (Hold& hold : file.holds) {
        hold.reason.clear();
        hold.ground.clear();
    }
    for (Waiver& waiver : file.waivers) {
        waiver.note.clear();
    }
    for (Dispatch& dispatch : file.dispatches) {
        dispatch.returnReason.clear();
    }
    const ContactWishes& wishes = file.wishes;
    file.wishes = {wishes.channel, wishes.relay, wishes.language, {}, {}, {}, wishes.operatorId, wishes.enteredAt};
    file.research.reset();
    file.claims.mask();
    for (FollowUpOnFile& each : file.followUps) {
        maskWords(each.followUp);
    }
    for (PromiseOnFile& each : file.promises) {
        each.promise.unconfirmed.clear();
    }
    file.labels.clear();
    file.summary.labels.clear();
    for (CorrectedRecord& old : file.corrected) {
        old.record.phoneDigits.clear();
        old.record.reportedPaidWhere.clear();
        old.record.note.clear();
        if (old.promise) {
            old.promise->unconfirmed.clear();
        }
        for (FollowUp& each : old.followUps) {
            maskWords(each);
        }
    }
}

/// Whose the open appointment is may have changed since it was fixed.
Result<void> nameCallback(Session& session, const CaseTables& tables, CampaignId campaign, TaxpayerId id, CaseFile& file) {
    if (!file.callback) {
        return {};
    }
    SAIKOKU_TRY_ASSIGN(const auto open, NegotiationRepository(session.db()).openCallback(campaign, id, tables.facts));
    if (open) {
        file.callbackOperator = open->operatorName;
        file.callbackGivenBy = open->givenByName;
        file.callbackGivenAt = open->givenAt;
    }
    return {};
}

Result<QList<PromiseOnFile>> promisesOf(Session& session, const CaseRecord& record) {
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<PromiseRules>());
    SAIKOKU_TRY_ASSIGN(const auto calendar, session.rules<BusinessCalendar>());
    const StatusFacts facts = statusFacts(record);
    const std::vector<PromiseStanding> standings =
        settlePromises(facts.promises, facts.receipts, facts.contacts, *rules, *calendar, session.today());
    QList<PromiseOnFile> onFile;
    for (const Promise& promise : record.promises) {
        PromiseOnFile entry;
        entry.promise = promise;
        entry.isUnconfirmed = !promise.unconfirmed.isEmpty();
        const auto standing = std::find_if(standings.begin(), standings.end(),
                                           [&](const PromiseStanding& each) { return each.id == promise.id; });
        if (standing != standings.end()) {
            entry.state = standing->state;
            entry.credited = standing->received;
        }
        onFile.prepend(entry);
    }
    return onFile;
}

Result<QList<PlanOnFile>> plansOf(Session& session, const CaseTables& tables, CampaignId campaign, const CaseRecord& record) {
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<PromiseRules>());
    SAIKOKU_TRY_ASSIGN(const auto calendar, session.rules<BusinessCalendar>());
    SAIKOKU_TRY_ASSIGN(const QList<InstalmentPlan> plans, InstalmentRepository(session.db(), tables.facts).of(campaign, record.taxpayer.id));
    const StatusFacts facts = statusFacts(record);
    const std::vector<PromiseStanding> standings =
        settlePromises(facts.promises, facts.receipts, facts.contacts, *rules, *calendar, session.today());
    QList<PlanOnFile> onFile;
    for (const InstalmentPlan& plan : plans) {
        onFile.append({plan, instalmentStanding(plan, standings, *rules)});
    }
    return onFile;
}

/// From the case's own records and everybody's marks.
QList<PhoneOnFile> phonesOf(const CaseRecord& record) {
    QList<PhoneOnFile> phones;
    for (const Phone& phone : record.taxpayer.phones) {
        PhoneOnFile entry;
        entry.phone = phone;
        entry.marks = phoneMarks(record.numbers.value(phone.digits).records, record.taxpayer.id);
        for (const Negotiation& negotiation : record.negotiations) {
            if (negotiation.phoneDigits != phone.digits) {
                continue;
            }
            if (negotiation.direction == Direction::Inbound) {
                ++entry.calledIn;
                continue;
            }
            entry.lastCalledAt = negotiation.happenedAt;
            entry.lastResult = negotiation.result;
            ++entry.calls;
            if (isReached(negotiation.result, Direction::Outbound, std::nullopt)) {
                ++entry.answered;
                ++entry.answeredAt.at(static_cast<std::size_t>(toTokyo(negotiation.happenedAt).time().hour()));
            }
        }
        phones.append(entry);
    }
    return phones;
}

QList<Hold> holdsInForce(const QList<Hold>& holds, QDate today) {
    QList<Hold> inForce;
    std::copy_if(holds.begin(), holds.end(), std::back_inserter(inForce),
                 [&](const Hold& hold) { return hold.isInForceOn(today); });
    return inForce;
}

Result<QList<FollowUpOnFile>> followUpsOf(Session& session, const QList<FollowUp>& followUps) {
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<FollowUpRules>());
    SAIKOKU_TRY_ASSIGN(const auto calendar, session.rules<BusinessCalendar>());
    QList<FollowUpOnFile> onFile;
    for (const FollowUp& each : followUps) {
        onFile.prepend({each, standingOf(each, *rules, *calendar, session.today()),
                        each.topic.isEmpty() ? QString() : rules->topicWord(each.kind, each.topic)});
    }
    const auto closed = std::stable_partition(onFile.begin(), onFile.end(), [](const FollowUpOnFile& each) { return each.standing.isOpen(); });
    std::stable_sort(onFile.begin(), closed, [](const FollowUpOnFile& a, const FollowUpOnFile& b) { return a.standing.dueBy < b.standing.dueBy; });
    return onFile;
}

template <class T>
QList<T> newestFirst(QList<T> list) {
    std::reverse(list.begin(), list.end());
    return list;
}

bool lapsesBy(const QList<ReceivableOnFile>& receivables, QDate day) {
    return std::any_of(receivables.begin(), receivables.end(), [&](const ReceivableOnFile& entry) {
        return entry.receivable.outstanding() > Yen(0) && entry.expires.isValid() && entry.expires <= day;
    });
}

/// A sum that leaves a receivable out would be too low without saying so.
void sumCharges(CaseFile& file) {
    Yen sum;
    for (const ReceivableOnFile& entry : file.receivables) {
        sum += entry.lateCharge.value_or(Yen());
        if (file.noLateCharge.isEmpty()) {
            file.noLateCharge = entry.noLateCharge;
        }
    }
    if (file.noLateCharge.isEmpty()) {
        file.lateCharge = sum;
    }
}

void addAsked(CaseFile& file, QDate today) {
    AskedOfCase asked = askedOf(file.receivables, today);
    file.asked = asked.sums;
    file.lapsed = asked.lapsed;
    file.askedTaxItems = std::move(asked.taxItems);
    file.askedTerms = asked.terms;
    file.askedOldestDue = asked.oldestDue;
}

}  // namespace

Yen householdOutstanding(const CaseFile& file) {
    Yen sum = file.summary.outstanding;
    for (const HouseholdMember& member : file.household) {
        sum += member.outstanding;
    }
    return sum;
}

Result<CaseFile> openCase(Session& session, TaxpayerId id, CampaignId campaign) {
    const QLatin1String operation("open_case");
    const QString target = QString::number(id.value);
    SAIKOKU_TRY(session.require(Permission::View, operation, target));
    SAIKOKU_TRY(countRead(session, {id}));
    // the look is on record before anything is read (domain: access log)
    SAIKOKU_TRY(session.log(operation, QStringLiteral("case"), target));
    SAIKOKU_TRY(session.lookForNewRules());
    SAIKOKU_TRY_ASSIGN(const CaseTables tables, caseTablesFor(session));
    SAIKOKU_TRY_ASSIGN(std::optional<CaseRecord> record, readRecord(session, tables, id, campaign));
    if (!record) {
        return fail(ErrorCode::NotFound, Text::tr("This case does not exist (any more)."));
    }
    SAIKOKU_TRY_ASSIGN(const QList<CaseSummary> summaries, rowsOfToday(session, tables, campaign, {id}));

    CaseFile file;
    file.summary = summaries.value(0);
    file.hasMoney = record->hasMoney;
    SAIKOKU_TRY_ASSIGN(CasePeople people, peopleOfCase(session, record->taxpayer, campaign, tables));
    file.household = std::move(people.household);
    file.namesakeCount = people.namesakes;
    file.namesakes = std::move(people.namesakesShown);
    file.joined = std::move(people.joined);
    file.ledBy = record->ledBy;
    file.summary.hasNamesake = people.namesakes > 0;
    SAIKOKU_TRY_ASSIGN(file.promises, promisesOf(session, *record));
    SAIKOKU_TRY_ASSIGN(file.plans, plansOf(session, tables, campaign, *record));
    SAIKOKU_TRY_ASSIGN(const ChargeRules rules, ChargeRules::of(session));
    SAIKOKU_TRY_ASSIGN(file.receivables, withCharges(*record, rules, session.today()));
    sumCharges(file);
    addAsked(file, session.today());
    file.waivers = std::move(record->waivers);
    file.isLimitationNear = lapsesBy(file.receivables, session.today().addDays(rules.limitation->urgentDays));
    file.phones = phonesOf(*record);
    file.receipts = newestFirst(std::move(record->receipts));
    file.negotiations = newestFirst(std::move(record->negotiations));
    SAIKOKU_TRY_ASSIGN(file.corrected, NegotiationRepository(session.db()).correctedBy(file.negotiations));
    SAIKOKU_TRY(nameOutcomes(session, campaign, file.negotiations));
    for (CorrectedRecord& old : file.corrected) {
        QList<Negotiation> one{std::move(old.record)};
        SAIKOKU_TRY(nameOutcomes(session, campaign, one));
        old.record = std::move(one.first());
    }
    file.dispatches = newestFirst(std::move(record->dispatches));
    file.callback = record->callback;
    SAIKOKU_TRY(nameCallback(session, tables, campaign, id, file));
    file.holds = holdsInForce(record->holds, session.today());
    file.wishes = std::move(record->wishes);
    file.labels = labelsInForce(record->labels, session.today());
    file.handover = handoverState(record->handovers);
    file.research = std::move(record->research);
    SAIKOKU_TRY_ASSIGN(file.claims, ClaimFactsRepository(session.db(), tables.facts).of(id));
    file.claims.narrowTo(campaign, file.hasMoney);
    SAIKOKU_TRY_ASSIGN(file.followUps, followUpsOf(session, record->followUps));
    file.taxpayer = std::move(record->taxpayer);
    if (file.hasMoney) {
        SAIKOKU_TRY_ASSIGN(const auto stages, session.rules<StageRules>());
        setStage(file, *stages, session.today());
    }
    if (file.taxpayer.isProtected && !isRevealed(session, id)) {
        mask(file);
    }
    return file;
}

}  // namespace saikoku
