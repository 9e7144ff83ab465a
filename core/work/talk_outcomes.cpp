#include "core/work/talk_outcomes.h"

#include <QCoreApplication>

#include <algorithm>

#include "core/base/business_calendar.h"
#include "core/base/clock.h"
#include "core/contact/campaign_repository.h"
#include "core/contact/follow_up_repository.h"
#include "core/contact/follow_up_rules.h"
#include "core/contact/negotiation_repository.h"
#include "core/security/session.h"
#include "core/work/call_recorder.h"
#include "core/work/case_claims.h"
#include "core/work/record_suggestion.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Calling)
};

BroughtBy commandOf(const Session& session) {
    return {session.today(), session.clock().actualUtc()};
}

FollowUp followUpOf(const OutcomeEntry& typed, const Session& session, const QDateTime& at) {
    FollowUp followUp;
    followUp.kind = typed.kind;
    followUp.topic = typed.topic;
    followUp.toWhom = typed.toWhom.trimmed();
    FollowUpStep first;
    first.state = typed.state;
    first.at = at;
    first.consent = typed.consent;
    first.note = typed.note.trimmed();
    first.operatorId = session.actor().id;
    followUp.steps.append(first);
    return followUp;
}

/// A complaint answered in the same talk has its first answer with it.
void answerAtOnce(const OutcomeEntry& typed, const FollowUpRules& rules, FollowUp& followUp) {
    const FollowUpRules::Step* step = rules.find(typed.kind, typed.state);
    if (typed.measure.trimmed().isEmpty() || step == nullptr ||
        !step->next.contains(FollowUpState::Answered)) {
        return;
    }
    FollowUpStep answer = followUp.first();
    answer.state = FollowUpState::Answered;
    answer.note = typed.measure.trimmed();
    followUp.steps.append(answer);
}

/// Who sees a record without its words can't have meant to take them out.
void keepWords(const FollowUp& old, FollowUp& followUp) {
    if (followUp.toWhom.isEmpty()) {
        followUp.toWhom = old.toWhom;
    }
    if (followUp.first().note.isEmpty()) {
        followUp.steps.first().note = old.first().note;
    }
}

/// What is said now takes the place of what the corrected record said; the steps taken since stay.
QList<FollowUp> outcomesOf(const Session& session, const CallEntry& entry, const QList<FollowUp>& kept,
                           const FollowUpRules& rules, const QDateTime& at) {
    QList<FollowUp> outcomes;
    if (!entry.outcomes) {
        std::copy_if(kept.begin(), kept.end(), std::back_inserter(outcomes), [&](const FollowUp& each) {
            return mayComeTo(each.kind, entry.result, entry.counterpart);
        });
        return outcomes;
    }
    for (const OutcomeEntry& typed : *entry.outcomes) {
        FollowUp followUp = followUpOf(typed, session, at);
        if (typed.kind == FollowUpKind::Slip && typed.note.trimmed().isEmpty()) {
            followUp.steps.first().note = entry.note.trimmed();  // who prints it reads what was agreed
        }
        const auto old = std::find_if(kept.begin(), kept.end(), [&](const FollowUp& each) {
            return each.kind == typed.kind && each.first().state == typed.state;
        });
        if (old == kept.end()) {
            answerAtOnce(typed, rules, followUp);
        } else {
            keepWords(*old, followUp);
            followUp.steps.append(old->steps.mid(1));
        }
        outcomes.append(followUp);
    }
    return outcomes;
}

Result<void> store(Session& session, FollowUp followUp, const CallEntry& entry, NegotiationId record) {
    followUp.campaign = entry.campaign;
    followUp.taxpayer = entry.taxpayer;
    followUp.negotiation = record;
    FollowUpRepository repository(session.db());
    SAIKOKU_TRY_ASSIGN(const qint64 id, repository.add(followUp, commandOf(session)));
    for (qsizetype i = 1; i < followUp.steps.size(); ++i) {
        SAIKOKU_TRY(repository.addStep(id, followUp.steps.at(i), commandOf(session)));
    }
    return {};
}

/// Spoken with the person once the slip must have come.
Result<void> confirmArrivals(Session& session, const CallEntry& entry, const FollowUpRules& rules,
                             NegotiationId record, const QDateTime& at) {
    if (!mayComeTo(FollowUpKind::Slip, entry.result, entry.counterpart)) {
        return {};
    }
    SAIKOKU_TRY_ASSIGN(const auto calendar, session.rules<BusinessCalendar>());
    FollowUpRepository repository(session.db());
    SAIKOKU_TRY_ASSIGN(const QList<FollowUp> followUps, repository.of(entry.campaign, entry.taxpayer));
    const QDate day = toTokyo(at).date();
    for (const FollowUp& each : followUps) {
        const FollowUpRules::Step* step = rules.find(each.kind, each.last().state);
        const bool waits = each.kind == FollowUpKind::Slip && each.last().state == FollowUpState::Sent &&
                           step != nullptr && step->next.contains(FollowUpState::Called);
        if (!waits || standingOf(each, rules, *calendar, day).dueBy > day) {
            continue;
        }
        FollowUpStep called;
        called.state = FollowUpState::Called;
        called.at = at;
        called.negotiation = record;
        called.operatorId = session.actor().id;
        SAIKOKU_TRY(repository.addStep(each.id, called, commandOf(session)));
    }
    return {};
}

}  // namespace

bool mayComeTo(FollowUpKind kind, ResultCode result, std::optional<Counterpart> counterpart) {
    if (kind != FollowUpKind::Complaint) {
        return recordFieldsFor(result, counterpart).reason;
    }
    return result == ResultCode::Reached || result == ResultCode::Family || result == ResultCode::CutOff ||
           result == ResultCode::Refused || result == ResultCode::WrongNumber;
}

Result<QList<FollowUp>> outcomesOfCorrected(Session& session, const CallEntry& entry) {
    if (!entry.corrects.isValid()) {
        return QList<FollowUp>();
    }
    SAIKOKU_TRY_ASSIGN(QList<FollowUp> followUps,
                       FollowUpRepository(session.db()).of(entry.campaign, entry.taxpayer));
    followUps.removeIf([&](const FollowUp& each) { return each.negotiation != entry.corrects; });
    return followUps;
}

Result<void> mayRecordOutcomes(Session& session, const CallEntry& entry) {
    if (!entry.outcomes || entry.outcomes->isEmpty()) {
        return {};
    }
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<FollowUpRules>());
    for (const OutcomeEntry& typed : *entry.outcomes) {
        const FollowUpRules::Step* step = rules->find(typed.kind, typed.state);
        if (step != nullptr && step->needsOfficer) {
            SAIKOKU_TRY(session.require(Permission::Hold, QLatin1String("record"),
                                        QString::number(entry.taxpayer.value)));
        }
    }
    return {};
}

Result<void> checkOutcomes(Session& session, const CallEntry& entry) {
    if (!entry.outcomes || entry.outcomes->isEmpty()) {
        return {};
    }
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<FollowUpRules>());
    SAIKOKU_TRY_ASSIGN(const auto campaign, CampaignRepository(session.db()).byId(entry.campaign));
    QList<FollowUpKind> kinds;
    for (const OutcomeEntry& typed : *entry.outcomes) {
        if (kinds.contains(typed.kind)) {
            return fail(
                ErrorCode::BadInput,
                Text::tr("\"%1\" stands twice in one record. Name it once.").arg(labelOf(typed.kind)));
        }
        kinds.append(typed.kind);
        if (campaign && !campaign->hasMoney && isOfMoney(typed.kind)) {
            return fail(ErrorCode::BadInput,
                        Text::tr("The campaign \"%1\" has nothing to pay: leave \"%2\" out.")
                            .arg(campaign->name, labelOf(typed.kind)));
        }
        if (!mayComeTo(typed.kind, entry.result, entry.counterpart)) {
            return fail(ErrorCode::BadInput, Text::tr("\"%1\" does not go with the result \"%2\": it is said "
                                                      "by the person. Choose another result or "
                                                      "take it out.")
                                                 .arg(labelOf(typed.kind), labelOf(entry.result)));
        }
        SAIKOKU_TRY(checkBeginning(typed.kind, typed.state, typed.topic, typed.consent, *rules));
    }
    return {};
}

Result<void> storeOutcomes(Session& session, const CallEntry& entry, const QList<FollowUp>& kept,
                           NegotiationId record, const QDateTime& happenedAt) {
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<FollowUpRules>());
    SAIKOKU_TRY(confirmArrivals(session, entry, *rules, record, happenedAt));
    const QList<FollowUp> outcomes = outcomesOf(session, entry, kept, *rules, happenedAt);
    for (const FollowUp& each : outcomes) {
        SAIKOKU_TRY(store(session, each, entry, record));
    }
    for (const OutcomeEntry& typed : entry.outcomes.value_or(QList<OutcomeEntry>())) {
        if (typed.kind == FollowUpKind::Welfare && typed.consent) {
            SAIKOKU_TRY(keepConsent(session, entry.campaign, entry.taxpayer, ConsentKind::Welfare, toTokyo(happenedAt).date()));
        }
    }
    return {};
}

}  // namespace saikoku
