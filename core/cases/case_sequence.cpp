#include "core/cases/case_sequence.h"

#include <algorithm>

#include "core/base/clock.h"
#include "core/cases/case_file.h"

namespace saikoku {

namespace {

void keepLater(QDate day, QDate& latest) {
    if (day.isValid() && (!latest.isValid() || day > latest)) {
        latest = day;
    }
}

}  // namespace

StageFacts stageFacts(const CaseFile& file) {
    StageFacts facts{file.summary.oldestDue, file.summary.outstanding, 0};
    for (const PromiseOnFile& each : file.promises) {
        facts.brokenPromises += each.state == PromiseState::Broken ? 1 : 0;
    }
    return facts;
}

SequenceFacts sequenceOf(const QList<Negotiation>& records, const QList<Dispatch>& dispatches) {
    SequenceFacts facts;
    for (const Negotiation& each : records) {
        const QDate day = toTokyo(each.happenedAt).date();
        if (each.direction == Direction::Outbound) {
            facts.tries.append(day);
        }
        if (isReached(each.result, each.direction, each.counterpart)) {
            keepLater(day, facts.lastReached);
        }
        keepLater(each.reportedPaidOn.isValid() ? day : QDate(), facts.lastSaidPaid);
    }
    for (const Dispatch& each : dispatches) {
        if (each.isReminder() && each.kind != QLatin1String("demand")) {
            facts.tries.append(each.sentOn);
        }
    }
    std::sort(facts.tries.begin(), facts.tries.end());
    return facts;
}

SequenceFacts sequenceFacts(const CaseFile& file) {
    SequenceFacts facts = sequenceOf(file.negotiations, file.dispatches);
    facts.pastDueSince = file.summary.oldestDue.isValid() ? file.summary.oldestDue.addDays(1) : QDate();
    for (const Receipt& each : file.receipts) {
        keepLater(each.receivedOn, facts.lastReceived);
    }
    return facts;
}

void setStage(CaseFile& file, const StageRules& rules, QDate today) {
    file.stage = stageOn(stageFacts(file), rules, today);
    if (file.stage) {
        file.sequence = placeInSequence(sequenceFacts(file), *file.stage, rules, today);
    }
}

}  // namespace saikoku
