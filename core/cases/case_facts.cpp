#include "core/cases/case_facts.h"

#include <algorithm>
#include <vector>

#include "core/base/clock.h"
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

void addStanding(const CaseRecord& record, QDate asOf, CaseFacts& facts) {
    const auto changes = [&](QDate day) {
        if (day.isValid() && day > asOf && (!facts.holdChangesOn.isValid() || day < facts.holdChangesOn)) {
            facts.holdChangesOn = day;
        }
    };
    for (const Hold& hold : record.holds) {
        if (hold.isOverOn(asOf)) {
            continue;
        }
        changes(hold.since);
        if (hold.until.isValid()) {
            changes(hold.until.addDays(1));
        }
        changes(hold.releasedOn);
        if (hold.since <= asOf && !facts.hold) {
            facts.hold = hold.kind;
        }
    }
    if (record.callback) {
        facts.nextCallbackAt = record.callback->callAt;
    }
    facts.operatorId = record.inCharge;
    facts.phoneKnown = !record.taxpayer.phones.isEmpty();
}

CaseParts summaryParts(QDate roundStart) {
    CaseParts parts;
    parts.phones = parts.promises = parts.callback = parts.holds = parts.inCharge = true;
    parts.arrears = CaseParts::Arrears::Open;
    parts.receipts = CaseParts::Receipts::OfPromised;
    parts.records = CaseParts::Records::Brief;
    parts.paidLateSince = roundStart;
    return parts;
}

}  // namespace

StatusFacts statusFacts(const CaseRecord& record) {
    StatusFacts status;
    for (const Negotiation& negotiation : record.negotiations) {
        status.contacts.push_back({negotiation.happenedAt, toTokyo(negotiation.happenedAt).date(), negotiation.result,
                                   negotiation.direction, negotiation.counterpart});
    }
    for (const Promise& promise : record.promises) {
        PromiseFact fact;
        fact.id = promise.id;
        fact.madeAt = promise.madeAt;
        fact.madeOn = toTokyo(promise.madeAt).date();
        fact.due = promise.dueDate;
        fact.amount = promise.amount;
        fact.covers.assign(promise.covers.begin(), promise.covers.end());
        status.promises.push_back(std::move(fact));
    }
    if (!record.promises.isEmpty()) {
        for (const Receipt& receipt : record.receipts) {
            status.receipts.push_back({receipt.receivedOn, receipt.amount, receipt.receivable});
        }
    }
    return status;
}

CaseFacts caseFacts(const CaseRecord& record, const CaseWorkRules& rules, QDate asOf) {
    CaseFacts facts;
    facts.taxpayer = record.taxpayer.id;
    facts.number = record.taxpayer.number;
    facts.name = record.taxpayer.name;
    facts.kana = record.taxpayer.kana;
    facts.nameFolded = record.nameFolded;
    facts.kanaFolded = record.kanaFolded;
    facts.districtCode = record.taxpayer.districtCode;
    facts.isCompany = record.taxpayer.isCompany;
    facts.isProtected = record.taxpayer.isProtected;
    facts.birthDate = record.taxpayer.birthDate;
    facts.status = statusFacts(record);
    facts.status.roundStart = rules.roundStartOn(asOf);
    facts.status.nextRoundStart = rules.nextRoundStart(asOf);
    if (!record.negotiations.isEmpty()) {
        facts.lastContactAt = record.negotiations.constLast().happenedAt;
        facts.lastResult = codeOf(record.negotiations.constLast().result);
    }
    addArrears(record, asOf, facts);
    addStanding(record, asOf, facts);
    return facts;
}

Result<void> readCaseFacts(Database& database, const SummaryRules& rules, CampaignId campaign, QDate asOf,
                           const CaseScope& scope, const std::function<Result<void>(const CaseFacts&)>& use) {
    const RecordQuery reading{campaign, asOf, scope.only, scope.facts};
    return readCases(database, reading, summaryParts(rules.work->roundStartOn(asOf)), [&](CaseRecord& record) {
        return use(caseFacts(record, *rules.work, asOf));
    });
}

}  // namespace saikoku
