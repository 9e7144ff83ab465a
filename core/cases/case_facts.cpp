#include "core/cases/case_facts.h"

#include <algorithm>
#include <vector>

#include "core/base/clock.h"
#include "core/base/fiscal_year.h"
#include "core/cases/case_sequence.h"
#include "core/cases/claim_limitation.h"
#include "core/contact/call_list_repository.h"
#include "core/contact/case_reader_repository.h"

namespace saikoku {

namespace {

/// Days from `from` to the day before `to` on which something was owed.
struct OwedSpan {
    QDate from;
    QDate to;
};

/// First day of the unbroken stretch of arrears that holds today, when it is
/// later than nothing: how a settled case came back.
std::optional<QDate> stretchStart(std::vector<OwedSpan> owed, QDate oldestOpenDue) {
    if (!oldestOpenDue.isValid()) {
        return std::nullopt;
    }
    QDate start = oldestOpenDue.addDays(1);
    std::sort(owed.begin(), owed.end(), [](const OwedSpan& a, const OwedSpan& b) { return a.to > b.to; });
    for (const OwedSpan& span : owed) {
        if (span.to < start) {
            break;
        }
        start = std::min(start, span.from);
    }
    return start;
}

void addArrears(const CaseRecord& record, QDate asOf, CaseFacts& facts) {
    for (const Receivable& receivable : record.receivables) {
        const QDate due = receivable.dueDate;
        const Yen owed = receivable.outstanding();
        if (owed <= Yen(0)) {
            continue;
        }
        if (due >= asOf) {
            const QDate pastDue = due.addDays(1);
            if (!facts.status.nextPastDue || pastDue < *facts.status.nextPastDue) {
                facts.status.nextPastDue = pastDue;
            }
            continue;
        }
        TaxItemArrears& item = facts.taxItems[receivable.taxItem];
        item.outstanding += owed;
        ++item.openCount;
        facts.status.outstandingPastDue += owed;
        if (!facts.oldestDue.isValid() || due < facts.oldestDue) {
            facts.oldestDue = due;
        }
    }
    std::vector<OwedSpan> paid;
    for (const PaidLate& late : record.paidLate) {
        paid.push_back({late.due.addDays(1), late.lastPaidOn});
    }
    facts.status.reappearedOn = stretchStart(std::move(paid), facts.oldestDue);
}

/// Keeps the earliest of the days to come.
class NextChange {
public:
    NextChange(QDate asOf, QDate& kept) : m_asOf(asOf), m_kept(kept) {}
    void operator()(QDate day) const {
        if (day.isValid() && day > m_asOf && (!m_kept.isValid() || day < m_kept)) {
            m_kept = day;
        }
    }

private:
    QDate m_asOf;
    QDate& m_kept;
};

void addStanding(const CaseRecord& record, QDate asOf, CaseFacts& facts) {
    const NextChange changes(asOf, facts.changesOn);
    for (const Hold& hold : record.holds) {
        if (hold.isOverOn(asOf)) {
            continue;
        }
        changes(hold.since);
        if (hold.until.isValid()) {
            changes(hold.until.addDays(1));
        }
        changes(hold.lastDay());  // a seizure's end renews the limitation on that very day
        changes(hold.releasedOn);
        if (hold.since <= asOf && !facts.hold) {
            facts.hold = hold.kind;
        }
    }
    if (record.callback) {
        facts.nextCallbackAt = record.callback->callAt;
    }
    facts.operatorId = record.inCharge;
}

void addContact(const CaseRecord& record, const SummaryRules& rules, QDate asOf, CaseFacts& facts) {
    for (const Phone& phone : record.taxpayer.phones) {
        if (phone.isRetired) {
            continue;
        }
        const bool isUsable = phoneMarks(record.numbers.value(phone.digits).records, record.taxpayer.id).isUsable();
        facts.phoneKnown = true;
        facts.phoneUsable = facts.phoneUsable || isUsable;
        if (const QString kind = codeOf(phone.kind); !facts.phoneKinds.contains(kind)) {
            facts.phoneKinds.append(kind);
        }
    }
    facts.phoneKinds.sort();
    const QList<CaseLabel> labels = labelsInForce(record.labels, asOf);
    for (const CaseLabel& label : labels) {
        facts.labels.append(label.text);
        for (const QDate end : {label.until.isValid() ? label.until.addDays(1) : QDate(), label.removedOn}) {
            if (end.isValid() && (!facts.labelsChangeOn.isValid() || end < facts.labelsChangeOn)) {
                facts.labelsChangeOn = end;
            }
        }
    }
    for (const Negotiation& negotiation : record.negotiations) {
        if (negotiation.direction == Direction::Inbound) {
            facts.calledBackAt = negotiation.happenedAt;
        }
    }
    facts.handover = handoverState(record.handovers);
    facts.followUps = openKinds(record.followUps, *rules.followUps);
    if (record.research) {
        facts.research = record.research->state;
    }
}

/// By the weekday, Monday first, and the band: places of a cell.
using Cells = std::array<std::array<bool, kTimeBands>, 7>;

void addTries(const CaseRecord& record, const SummaryRules& rules, QDate asOf, CaseFacts& facts) {
    Cells cells{};
    for (const Negotiation& negotiation : record.negotiations) {
        if (isReached(negotiation.result, negotiation.direction, negotiation.counterpart)) {
            facts.lastReachedAt = negotiation.happenedAt;
        }
        const QDateTime at = toTokyo(negotiation.happenedAt);
        if (negotiation.direction != Direction::Outbound || negotiation.channel != Channel::Phone ||
            at.date() < facts.status.roundStart || at.date() > asOf) {
            continue;
        }
        const auto band = static_cast<std::size_t>(rules.work->bandOf(at.time()));
        const bool isHoliday = at.date().dayOfWeek() == Qt::Sunday || rules.calendar->isHoliday(at.date());
        const auto kind = isHoliday                               ? CallTries::Holiday
                          : at.date().dayOfWeek() == Qt::Saturday ? CallTries::Saturday
                                                                  : CallTries::Weekday;
        ++facts.tries.all;
        ++facts.tries.byDayKind.at(kind);
        ++facts.tries.byBand.at(band);
        cells.at(static_cast<std::size_t>(at.date().dayOfWeek() - 1)).at(band) = true;
    }
    const QStringList codes = callTryCells();
    for (std::size_t i = 0; i < cells.size() * kTimeBands; ++i) {
        if (cells.at(i / kTimeBands).at(i % kTimeBands)) {
            facts.tries.cells.append(codes.at(static_cast<qsizetype>(i)));
        }
    }
    if (facts.tries.all > 0 && facts.status.nextRoundStart) {
        NextChange(asOf, facts.changesOn)(*facts.status.nextRoundStart);
    }
    if (!record.negotiations.isEmpty() && facts.status.roundReachesBackOn) {
        NextChange(asOf, facts.changesOn)(*facts.status.roundReachesBackOn);  // earlier calls are of the round again
    }
}

/// One claim past due whose limitation runs.
struct RunningClaim {
    QDate end;
    Yen yen;
    QDate heldUntil;
    std::optional<LimitationAct> act;
};

void addLimitation(std::vector<RunningClaim> running, const LimitationRules& rules, QDate asOf, CaseFacts& facts) {
    const auto first = std::min_element(running.begin(), running.end(),
                                        [](const RunningClaim& a, const RunningClaim& b) { return a.end < b.end; });
    if (first == running.end()) {
        return;
    }
    ClaimsPastDue& claims = facts.claims;
    claims.nextExpiry = first->end;
    claims.nextHeldUntil = first->heldUntil;
    claims.nextAct = first->act;
    for (const RunningClaim& claim : running) {
        claims.nextYen += claim.end <= first->end.addDays(rules.togetherDays) ? claim.yen : Yen();
    }
    const NextChange changes(asOf, facts.changesOn);
    changes(claims.nextExpiry.addDays(1));
    const QDate lastDay = first->heldUntil.isValid() ? first->heldUntil : first->end;
    changes(lastDay.addDays(-rules.urgentDays));  // other acts come first from then on
}

void addClaims(const CaseRecord& record, const SummaryRules& rules, QDate asOf, CaseFacts& facts) {
    const NextChange changes(asOf, facts.changesOn);
    const std::vector<LimitationEvent> events = limitationEvents(record, *rules.limitation, asOf);
    std::vector<RunningClaim> running;
    QSet<ReceivableId> lapsed;
    ClaimsPastDue& claims = facts.claims;
    for (const Receivable& receivable : record.receivables) {
        if (!receivable.isPastDueOn(asOf)) {
            continue;
        }
        const QString year = QString::number(receivable.fiscalYear);
        if (!claims.fiscalYears.contains(year)) {
            claims.fiscalYears.append(year);
        }
        const bool isCurrent = arrearsAge(receivable.fiscalYear, asOf) == ArrearsAge::CurrentYear;
        (isCurrent ? claims.currentYear : claims.carriedOver) += receivable.outstanding();
        if (isCurrent) {
            changes(fiscalYearFirstDay(receivable.fiscalYear + 1));
        }
        claims.notDemanded += receivable.demandSent.isValid() ? 0 : 1;
        changes(receivable.demandSent);
        const LimitationFacts limited = limitationFacts(receivable, rules.items->rulesFor(receivable.taxItem),
                                                        withAdmissions(events, record, receivable.id));
        const LimitationAnswer answer = limitation(limited, *rules.limitation, asOf);
        if (answer.extinguished) {
            lapsed.insert(receivable.id);
            ++claims.lapsed;
            claims.lapsedYen += receivable.outstanding();
        } else if (answer.awaitsInvocation) {
            claims.invocableYen += receivable.outstanding();
        } else if (const QDate end = endAhead(answer, asOf); end.isValid()) {
            running.push_back({end, receivable.outstanding(), answer.heldUntil.value_or(QDate()),
                               answer.next.empty() ? std::nullopt : std::optional(answer.next.front().act)});
        }
    }
    claims.fiscalYears.sort();
    addLimitation(std::move(running), *rules.limitation, asOf, facts);
    facts.charges = chargesLeft(record, *rules.items, *rules.claims, lapsed, asOf);
}

void addLetters(const CaseRecord& record, QDate asOf, CaseFacts& facts) {
    const NextChange changes(asOf, facts.changesOn);
    for (const Dispatch& dispatch : record.dispatches) {
        if (dispatch.sentOn > asOf) {
            changes(dispatch.sentOn);
            continue;
        }
        ++facts.letters.count;
        facts.letters.last = dispatch.sentOn;  // they come by the day
        if (!facts.letters.kinds.contains(dispatch.kind)) {
            facts.letters.kinds.append(dispatch.kind);
        }
        if (dispatch.returnedOn.isValid() && dispatch.returnedOn <= asOf) {
            ++facts.letters.returned;
        }
        changes(dispatch.returnedOn);
    }
    facts.letters.kinds.sort();
}

int brokenPromises(const StatusFacts& status, const SummaryRules& rules, QDate asOf) {
    if (status.promises.empty()) {
        return 0;
    }
    const std::vector<PromiseStanding> standings =
        settlePromises(status.promises, status.receipts, status.contacts, *rules.promise, *rules.calendar, asOf);
    return static_cast<int>(std::count_if(standings.begin(), standings.end(),
                                          [](const PromiseStanding& each) { return each.state == PromiseState::Broken; }));
}

void addStage(const CaseRecord& record, const SummaryRules& rules, QDate asOf, CaseFacts& facts) {
    const auto stage = stageOn({facts.oldestDue, facts.status.outstandingPastDue, brokenPromises(facts.status, rules, asOf)},
                               *rules.stages, asOf);
    if (!stage) {
        return;
    }
    SequenceFacts sequence = sequenceOf(record.negotiations, record.dispatches);
    sequence.lastReceived = record.lastReceived;
    sequence.pastDueSince = facts.oldestDue.addDays(1);
    facts.stage = stage->code;
    facts.stageChannel = codeOf(stage->channel);
    facts.sequenceDue = placeInSequence(sequence, *stage, *rules.stages, asOf).due;
    const NextChange changes(asOf, facts.changesOn);
    for (const CallStage& graver : rules.stages->stages) {
        changes(facts.oldestDue.addDays(graver.daysFrom));
    }
    changes(record.nextReceived);
}

CaseParts summaryParts(QDate roundStart, FactsWanted wanted) {
    CaseParts parts;
    parts.phones = parts.promises = parts.callback = parts.holds = parts.inCharge = parts.lists = true;
    parts.labels = parts.handovers = parts.followUps = parts.research = parts.numberRecords = true;
    parts.arrears = CaseParts::Arrears::Open;
    parts.receipts = CaseParts::Receipts::OfPromised;
    parts.records = CaseParts::Records::Brief;
    parts.paidLateSince = roundStart;
    if (wanted == FactsWanted::All) {
        parts.household = parts.dispatches = parts.firstTerms = parts.admissions = true;
        parts.lateReceipts = parts.waivers = parts.lastReceived = true;
    }
    return parts;
}

}  // namespace

QStringList callTryCells() {
    static const QStringList cells = [] {
        QStringList all;
        for (const char* day : {"mon", "tue", "wed", "thu", "fri", "sat", "sun"}) {
            for (const char* band : {"morning", "noon", "afternoon", "evening"}) {
                all.append(QLatin1String(day) + QLatin1Char('_') + QLatin1String(band));
            }
        }
        return all;
    }();
    return cells;
}

StatusFacts statusFacts(const CaseRecord& record) {
    StatusFacts status;
    status.hasMoney = record.hasMoney;
    for (const Negotiation& negotiation : record.negotiations) {
        status.contacts.push_back({negotiation.happenedAt, toTokyo(negotiation.happenedAt).date(), negotiation.result,
                                   negotiation.direction, negotiation.counterpart, negotiation.isFinal});
    }
    for (const Promise& promise : record.promises) {
        PromiseFact fact;
        fact.id = promise.id;
        fact.madeAt = promise.madeAt;
        fact.madeOn = toTokyo(promise.madeAt).date();
        fact.due = promise.dueDate;
        fact.amount = promise.amount;
        fact.covers.assign(promise.covers.begin(), promise.covers.end());
        fact.plan = promise.plan;
        fact.charges = promise.charges;
        if (promise.cancelledOn.isValid()) {
            fact.withdrawnOn = promise.cancelledOn;
        }
        status.promises.push_back(std::move(fact));
    }
    if (!record.promises.isEmpty()) {
        for (const Receipt& receipt : record.receipts) {
            status.receipts.push_back({receipt.receivedOn, receipt.amount, receipt.receivable, receipt.lateCharge, receipt.overpaid});
        }
    }
    return status;
}

void setRound(const CaseRecord& record, const SummaryRules& rules, QDate date, StatusFacts& status) {
    const Round round = roundOn(record.lists, {rules.work->roundStartOn(date), rules.work->nextRoundStart(date), {}}, date);
    status.roundStart = round.start;
    status.nextRoundStart = round.next;
    status.roundReachesBackOn = round.reachesBackOn;
}

QDate paymentReportedOn(const CaseRecord& record) {
    QDate reported;
    for (const Negotiation& negotiation : record.negotiations) {
        if (negotiation.reportedPaidOn.isValid()) {
            reported = toTokyo(negotiation.happenedAt).date();
        }
    }
    return reported;
}

CaseFacts caseFacts(const CaseRecord& record, const SummaryRules& rules, QDate asOf, FactsWanted wanted) {
    CaseFacts facts;
    facts.taxpayer = record.taxpayer.id;
    facts.number = record.taxpayer.number;
    facts.name = record.taxpayer.name;
    facts.kana = record.taxpayer.kana;
    facts.nameFolded = record.nameFolded;
    facts.kanaFolded = record.kanaFolded;
    facts.districtCode = record.taxpayer.districtCode;
    facts.household = record.taxpayer.household;
    facts.isCompany = record.taxpayer.isCompany;
    facts.isProtected = record.taxpayer.isProtected;
    facts.birthDate = record.taxpayer.birthDate;
    facts.status = statusFacts(record);
    setRound(record, rules, asOf, facts.status);
    if (!record.negotiations.isEmpty()) {
        facts.lastContactAt = record.negotiations.constLast().happenedAt;
        facts.lastResult = codeOf(record.negotiations.constLast().result);
    }
    facts.dates = arrearsDates(record.receivables, asOf);
    facts.paymentReportedOn = paymentReportedOn(record);
    addArrears(record, asOf, facts);
    addStanding(record, asOf, facts);
    addContact(record, rules, asOf, facts);
    if (wanted == FactsWanted::All) {
        addTries(record, rules, asOf, facts);
        addClaims(record, rules, asOf, facts);
        addLetters(record, asOf, facts);
        addStage(record, rules, asOf, facts);
    }
    return facts;
}

Result<void> readCaseFacts(Database& database, const SummaryRules& rules, CampaignId campaign, QDate asOf,
                           const CaseScope& scope, const std::function<Result<void>(const CaseFacts&)>& use, FactsWanted wanted) {
    const RecordQuery reading{campaign, asOf, scope.only, scope.facts};
    QDate earliestRound = rules.work->roundStartOn(asOf);
    if (scope.only.isEmpty()) {
        SAIKOKU_TRY_ASSIGN(const QDate ofLists, firstDayOfListsOpenOn(database, scope.facts, campaign, asOf));
        earliestRound = ofLists.isValid() ? std::min(earliestRound, ofLists) : earliestRound;
    }
    return readCases(database, reading, summaryParts(earliestRound, wanted), [&](CaseRecord& record) {
        return use(caseFacts(record, rules, asOf, wanted));
    });
}

}  // namespace saikoku
