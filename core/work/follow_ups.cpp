#include "core/work/follow_ups.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonObject>

#include <algorithm>

#include "core/base/business_calendar.h"
#include "core/base/clock.h"
#include "core/base/language.h"
#include "core/cases/case_list.h"
#include "core/cases/case_refresh.h"
#include "core/cases/case_repository.h"
#include "core/cases/case_tables.h"
#include "core/security/protected_reveal.h"
#include "core/security/session.h"
#include "core/store/seat_lock.h"
#include "core/store/transaction.h"
#include "core/work/arrival_call.h"
#include "core/work/case_claims.h"
#include "core/work/case_entry.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Calling)
};

const QLatin1String kList("follow_up.list");
const QLatin1String kStep("follow_up.step");
const QLatin1String kComplaint("complaint.add");

constexpr std::array kParts{
    CodeRow<FollowUpPart>{FollowUpPart::Open, "open"},
    CodeRow<FollowUpPart>{FollowUpPart::Due, "due"},
    CodeRow<FollowUpPart>{FollowUpPart::All, "all"},
};

QList<QPair<FollowUpKind, FollowUpState>> openStates(const FollowUpRules& rules) {
    QList<QPair<FollowUpKind, FollowUpState>> states;
    for (const FollowUpKind kind : allValues<FollowUpKind>()) {
        const QList<FollowUpRules::Step> steps = rules.steps.value(kind);
        for (const FollowUpRules::Step& step : steps) {
            if (!step.next.isEmpty()) {
                states.append({kind, step.state});
            }
        }
    }
    return states;
}

struct Standing {
    FollowUp followUp;
    FollowUpStanding standing;
};

Result<QList<Standing>> standings(Session& session, CampaignId campaign, const FollowUpQuery& query) {
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<FollowUpRules>());
    SAIKOKU_TRY_ASSIGN(const auto calendar, session.rules<BusinessCalendar>());
    SAIKOKU_TRY_ASSIGN(const KnownFacts facts, factsOf(session));
    FollowUpReading reading{query.kind, {}, query.from, query.to, {}};
    if (query.part != FollowUpPart::All) {
        SAIKOKU_TRY_ASSIGN(const CaseTables tables, caseTablesFor(session));
        SAIKOKU_TRY_ASSIGN(reading.people, CaseRepository(session.db(), tables).withFollowUpsOpen(campaign));
        reading.states = openStates(*rules);
    }
    SAIKOKU_TRY_ASSIGN(const QList<FollowUp> read,
                       FollowUpRepository(session.db(), facts).read(campaign, reading));
    QList<Standing> found;
    for (const FollowUp& each : read) {
        const FollowUpStanding standing = standingOf(each, *rules, *calendar, session.today());
        if (query.part != FollowUpPart::Due ||
            (standing.dueBy.isValid() && standing.dueBy <= session.today())) {
            found.append({each, standing});
        }
    }
    // what is over has no day and comes last
    std::stable_sort(found.begin(), found.end(), [](const Standing& a, const Standing& b) {
        return a.standing.isOpen() != b.standing.isOpen() ? a.standing.isOpen()
                                                          : a.standing.dueBy < b.standing.dueBy;
    });
    return found;
}

void maskWords(FollowUp& followUp) {
    followUp.toWhom.clear();
    for (FollowUpStep& step : followUp.steps) {
        step.note.clear();
    }
}

QString sentenceOf(const FollowUp& followUp) {
    return Text::tr("\"%1\" is \"%2\" since %3, by %4.")
        .arg(labelOf(followUp.kind), stateLabel(followUp.kind, followUp.last().state),
             dateInSentence(toTokyo(followUp.last().at).date()), followUp.last().operatorName);
}

/// A day that has passed means its noon: nobody says the hour.
QDateTime momentOf(const Session& session, QDate day) {
    return day == session.today() ? session.clock().nowUtc() : fromTokyo(day, QTime(12, 0));
}

/// What the change means for how it stands now: nothing, when it was taken already.
Result<std::optional<FollowUpMove>> moveOf(const Session& session, const FollowUp& now,
                                           const FollowUpChange& change, const FollowUpRules& rules) {
    FollowUpMove move;
    move.on = change.on.isValid() ? change.on : session.today();
    move.consent = change.consent;
    move.usableUntil = change.usableUntil;
    if (change.to && now.last().state == *change.to && now.last().operatorId == session.actor().id &&
        toTokyo(now.last().at).date() == move.on) {
        return std::optional<FollowUpMove>();
    }
    if (change.seen && *change.seen != now.last().state) {
        return fail(ErrorCode::Rule,
                    Text::tr("Somebody was quicker: %1 Look at it, then go on.").arg(sentenceOf(now)));
    }
    move.to = change.to.value_or(now.last().state);
    if (move.to == FollowUpState::Printed && !move.usableUntil.isValid()) {
        move.usableUntil = move.on.addDays(rules.slipUsableDays);
    }
    SAIKOKU_TRY(checkMove(now, move, rules, session.today()));
    return std::optional(move);
}

/// What usually follows; nothing after the end.
std::optional<FollowUpState> usualNext(const FollowUp& followUp, const FollowUpRules& rules) {
    const FollowUpRules::Step* step = rules.find(followUp.kind, followUp.last().state);
    return step == nullptr || step->next.isEmpty() ? std::nullopt : std::optional(step->next.constFirst());
}

Result<void> mustBeOfficer(Session& session, const FollowUp& followUp, std::optional<FollowUpState> to,
                           const FollowUpRules& rules) {
    const FollowUpRules::Step* step = to ? rules.find(followUp.kind, *to) : nullptr;
    return step != nullptr && step->needsOfficer
               ? session.require(Permission::Hold, kStep, QString::number(followUp.taxpayer.value))
               : Result<void>();
}

Result<FollowUp> inCampaign(Session& session, CampaignId campaign, qint64 id) {
    SAIKOKU_TRY_ASSIGN(auto found, FollowUpRepository(session.db()).find(id));
    if (!found || found->campaign != campaign) {
        return fail(ErrorCode::NotFound, Text::tr("There is no follow-up %1 here (any more): its record was "
                                                  "corrected or taken back. Look at the list again.")
                                             .arg(id));
    }
    return *found;
}

Result<void> storeStep(Session& session, FollowUp& followUp, const FollowUpMove& move, const QString& note) {
    FollowUpStep step;
    step.state = move.to;
    step.at = std::max(momentOf(session, move.on), followUp.last().at);
    step.usableUntil = move.usableUntil;
    step.consent = move.consent;
    step.note = note.trimmed();
    step.operatorId = session.actor().id;
    step.operatorName = session.actor().displayName;
    followUp.steps.append(step);
    SAIKOKU_TRY(FollowUpRepository(session.db())
                    .addStep(followUp.id, step, {session.today(), session.clock().actualUtc()}));
    if (move.consent && followUp.kind == FollowUpKind::Welfare) {
        SAIKOKU_TRY(keepConsent(session, followUp.campaign, followUp.taxpayer, ConsentKind::Welfare, move.on));
    }
    return move.to == FollowUpState::Sent && followUp.kind == FollowUpKind::Slip
               ? fixArrivalCall(session, followUp.campaign, followUp.taxpayer)
               : Result<void>();
}

Result<void> checkComplaint(const ComplaintEntry& entry, const QDateTime& now) {
    if (entry.about.trimmed().isEmpty()) {
        return fail(ErrorCode::BadInput, Text::tr("What is the complaint about? Write it down."));
    }
    if (entry.receivedAt.isValid() && entry.receivedAt > now) {
        return fail(ErrorCode::BadInput,
                    Text::tr("The complaint: %1 lies in the future. Say when it was made.")
                        .arg(momentInSentence(toTokyo(entry.receivedAt))));
    }
    return {};
}

FollowUp complaintOf(const Session& session, CampaignId campaign, TaxpayerId taxpayer,
                     const ComplaintEntry& entry) {
    FollowUp complaint;
    complaint.campaign = campaign;
    complaint.taxpayer = taxpayer;
    complaint.kind = FollowUpKind::Complaint;
    complaint.topic = entry.topic;
    complaint.toWhom = entry.toWhom.trimmed();
    FollowUpStep received;
    received.state = FollowUpState::Received;
    received.at = entry.receivedAt.isValid() ? entry.receivedAt : session.clock().nowUtc();
    received.note = entry.about.trimmed();
    received.operatorId = session.actor().id;
    complaint.steps.append(received);
    return complaint;
}

}  // namespace

QString codeOf(FollowUpPart part) {
    return code_table::code(kParts, part);
}
template <>
std::optional<FollowUpPart> valueOfCode(QStringView code) {
    return code_table::find(kParts, code);
}
template <>
std::vector<FollowUpPart> allValues() {
    return code_table::values(kParts);
}

Result<FollowUpList> followUps(Session& session, CampaignId campaign, const FollowUpQuery& query) {
    SAIKOKU_TRY(session.require(Permission::View, kList));
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<FollowUpRules>());
    SAIKOKU_TRY_ASSIGN(const QList<Standing> found, standings(session, campaign, query));
    QList<TaxpayerId> cases;
    for (const Standing& each : found.mid(0, query.most)) {
        if (!cases.contains(each.followUp.taxpayer)) {
            cases.append(each.followUp.taxpayer);
        }
    }
    SAIKOKU_TRY(session.log(
        kList, QStringLiteral("follow_ups"), query.kind ? codeOf(*query.kind) : QString(),
        QJsonObject{{QStringLiteral("part"), codeOf(query.part)}, {QStringLiteral("rows"), found.size()}}));
    SAIKOKU_TRY_ASSIGN(const QList<CaseSummary> rows, caseRows(session, campaign, cases));
    QHash<TaxpayerId, CaseSummary> byCase;
    for (const CaseSummary& row : rows) {
        byCase.insert(row.taxpayer, row);
    }
    FollowUpList list;
    list.total = found.size();
    for (const Standing& each : found.mid(0, query.most)) {
        const auto row = byCase.constFind(each.followUp.taxpayer);
        if (row == byCase.constEnd()) {
            continue;  // gone with an import that was taken back
        }
        FollowUpRow shown{*row, each.followUp, each.standing,
                          each.followUp.topic.isEmpty()
                              ? QString()
                              : rules->topicWord(each.followUp.kind, each.followUp.topic)};
        if (row->isProtected && !isRevealed(session, row->taxpayer)) {
            maskWords(shown.followUp);
        }
        list.rows.append(shown);
    }
    return list;
}

Result<FollowUpTally> followUpTally(Session& session, CampaignId campaign) {
    SAIKOKU_TRY(session.require(Permission::View, kList));
    SAIKOKU_TRY_ASSIGN(const QList<Standing> open, standings(session, campaign, {}));
    FollowUpTally tally;
    tally.open = open.size();
    for (const Standing& each : open) {
        tally.overdue += each.standing.isOverdue ? 1 : 0;
        tally.due += each.standing.dueBy == session.today() ? 1 : 0;
    }
    return tally;
}

Result<QList<FollowUpCount>> followUpCounts(Session& session, CampaignId campaign, QDate from, QDate to) {
    SAIKOKU_TRY(session.require(Permission::View, kList));
    if (!from.isValid() || !to.isValid() || to < from) {
        return fail(ErrorCode::BadInput,
                    Text::tr("A period from %1 to %2 has no day. Give the first and the last one.")
                        .arg(dateInSentence(from), dateInSentence(to)));
    }
    SAIKOKU_TRY_ASSIGN(const KnownFacts facts, factsOf(session));
    return FollowUpRepository(session.db(), facts).counts(campaign, from, to);
}

Result<FollowUp> stepFollowUp(Session& session, CampaignId campaign, const FollowUpChange& change) {
    SAIKOKU_TRY(session.require(Permission::Record, kStep, QString::number(change.id)));
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<FollowUpRules>());
    SAIKOKU_TRY_ASSIGN(const FollowUp known, inCampaign(session, campaign, change.id));
    FollowUpChange wanted = change;
    wanted.to = change.to ? change.to : usualNext(known, *rules);
    SAIKOKU_TRY(
        mustBeOfficer(session, known, wanted.to, *rules));  // a refusal is logged in a transaction of its own
    return transact(session.db(), [&]() -> Result<FollowUp> {
        SAIKOKU_TRY(holdCaseLock(session.db(), known.taxpayer));
        SAIKOKU_TRY(caseOnFile(session, campaign, known.taxpayer));
        SAIKOKU_TRY_ASSIGN(FollowUp followUp,
                           inCampaign(session, campaign, change.id));  // as the others left it
        SAIKOKU_TRY_ASSIGN(const auto move, moveOf(session, followUp, wanted, *rules));
        if (!move) {
            return followUp;
        }
        SAIKOKU_TRY(storeStep(session, followUp, *move, change.note));
        SAIKOKU_TRY(refreshCases(session, {followUp.taxpayer}));
        SAIKOKU_TRY(session.log(kStep, QStringLiteral("case"), QString::number(followUp.taxpayer.value),
                                QJsonObject{{QStringLiteral("follow_up"), followUp.id},
                                            {QStringLiteral("kind"), codeOf(followUp.kind)},
                                            {QStringLiteral("state"), codeOf(move->to)}}));
        return followUp;
    });
}

Result<qint64> addComplaint(Session& session, CampaignId campaign, TaxpayerId taxpayer,
                            const ComplaintEntry& entry) {
    const QString target = QString::number(taxpayer.value);
    SAIKOKU_TRY(session.require(Permission::Record, kComplaint, target));
    SAIKOKU_TRY(checkComplaint(entry, session.clock().nowUtc()));
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<FollowUpRules>());
    SAIKOKU_TRY(checkBeginning(FollowUpKind::Complaint, FollowUpState::Received, entry.topic, false, *rules));
    return transact(session.db(), [&]() -> Result<qint64> {
        SAIKOKU_TRY(holdCaseLock(session.db(), taxpayer));
        SAIKOKU_TRY(caseOnFile(session, campaign, taxpayer));
        FollowUp complaint = complaintOf(session, campaign, taxpayer, entry);
        SAIKOKU_TRY_ASSIGN(
            complaint.id,
            FollowUpRepository(session.db()).add(complaint, {session.today(), session.clock().actualUtc()}));
        if (!entry.measure.trimmed().isEmpty()) {
            SAIKOKU_TRY(storeStep(session, complaint, {FollowUpState::Answered, session.today(), {}, false},
                                  entry.measure));
        }
        SAIKOKU_TRY(refreshCases(session, {taxpayer}));
        SAIKOKU_TRY(session.log(kComplaint, QStringLiteral("case"), target,
                                QJsonObject{{QStringLiteral("follow_up"), complaint.id}}));
        return complaint.id;
    });
}

Result<QDate> usualUsableUntil(Session& session, QDate printedOn) {
    SAIKOKU_TRY(session.require(Permission::View, kList));
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<FollowUpRules>());
    return printedOn.addDays(rules->slipUsableDays);
}

}  // namespace saikoku
