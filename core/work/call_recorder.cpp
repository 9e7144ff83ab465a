#include "core/work/call_recorder.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonObject>

#include <algorithm>
#include <array>

#include "core/arrears/arrears_repository.h"
#include "core/arrears/receivable_key.h"
#include "core/base/clock.h"
#include "core/base/language.h"
#include "core/contact/call_journal_repository.h"
#include "core/contact/case_lease_repository.h"
#include "core/cases/case_refresh.h"
#include "core/cases/promisable_claims.h"
#include "core/contact/case_reader_repository.h"
#include "core/contact/contact_facts_repository.h"
#include "core/contact/negotiation_repository.h"
#include "core/contact/promise_scope.h"
#include "core/scripts/script_trace.h"
#include "core/security/protected_reveal.h"
#include "core/security/session.h"
#include "core/store/seat_lock.h"
#include "core/store/transaction.h"
#include "core/surveys/survey_repository.h"
#include "core/work/arrival_call.h"
#include "core/work/campaign_outcome.h"
#include "core/work/case_entry.h"
#include "core/work/instalment_basis.h"
#include "core/work/promise_changes.h"
#include "core/work/promise_charges.h"
#include "core/work/record_suggestion.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Calling)
};

const QLatin1String kRecord("record");

constexpr std::array kModes{CodeRow<PromiseMode>{PromiseMode::Unsaid, ""}, CodeRow<PromiseMode>{PromiseMode::Replace, "replace"},
                            CodeRow<PromiseMode>{PromiseMode::Add, "add"}};

Result<void> checkPromise(const CallEntry& entry, QDate today) {
    const PromiseEntry& promise = *entry.promise;
    if (!recordFieldsFor(entry.result, entry.counterpart).promise) {
        return fail(ErrorCode::BadInput, Text::tr("A promise needs the person: the result \"%1\" is no talk with the "
                                                  "person. Choose another result or take the promise out.")
                                             .arg(labelOf(entry.result)));
    }
    if (!promise.dueDate.isValid() || promise.dueDate < today) {
        return fail(ErrorCode::BadInput, Text::tr("Promise date: %1 is in the past or no date. Give %2 or later.")
                                             .arg(dateInSentence(promise.dueDate), dateInSentence(today)));
    }
    if (!promise.isIdentityEstablished.value_or(true) && promise.unconfirmed.trimmed().isEmpty()) {
        return fail(ErrorCode::BadInput, Text::tr("The identity was not established. Why is the promise taken all the same? Give the reason in words."));
    }
    if (promise.amount <= Yen(0)) {
        return fail(ErrorCode::BadInput, Text::tr("Promise amount: %1 yen is nothing to pay. Give 1 yen or more.")
                                             .arg(promise.amount.toString()));
    }
    return {};
}

Negotiation negotiationOf(const CallEntry& entry, const Session& session, const QDateTime& happenedAt) {
    Negotiation negotiation;
    negotiation.campaign = entry.campaign;
    negotiation.taxpayer = entry.taxpayer;
    negotiation.happenedAt = happenedAt;
    negotiation.operatorId = session.actor().id;
    negotiation.byOfficer = session.may(Permission::Hold);
    negotiation.direction = entry.direction;
    negotiation.phoneDigits = entry.phoneDigits;
    negotiation.counterpart = entry.counterpart;
    negotiation.result = entry.result;
    negotiation.reason = entry.reason;
    negotiation.reportedPaidOn = entry.reportedPaidOn;
    negotiation.reportedPaidWhere = entry.reportedPaidWhere;
    negotiation.doNotCall = entry.doNotCall;
    negotiation.relay = entry.relay.value_or(RelayService::None);
    negotiation.outcome = entry.outcome;
    negotiation.outcomeReason = entry.outcomeReason;
    negotiation.note = entry.note;
    negotiation.intent = entry.intent;
    negotiation.corrects = entry.corrects;
    negotiation.draft = entry.draft;
    negotiation.draftContent = entry.draft.isEmpty() ? QString() : entry.draftContent;
    negotiation.knownOn = session.today();
    negotiation.recordedAt = session.clock().actualUtc();
    return negotiation;
}

/// Of an entry or a record: nobody named means the person.
template <class Call>
bool isTalkWithPerson(const Call& call) {
    return call.result == ResultCode::Reached && call.counterpart.value_or(Counterpart::Person) == Counterpart::Person;
}

/// Who sees a record without its words can't have meant to take them out.
Result<void> keepMaskedWords(Session& session, CallEntry& entry, const Negotiation& old) {
    SAIKOKU_TRY_ASSIGN(const auto person, ArrearsRepository(session.db()).taxpayer(entry.taxpayer));
    if (!person || !person->isProtected || isRevealed(session, entry.taxpayer)) {
        return {};
    }
    if (entry.note.isEmpty()) {
        entry.note = old.note;
    }
    if (entry.reportedPaidOn.isValid() && entry.reportedPaidWhere.isEmpty()) {
        entry.reportedPaidWhere = old.reportedPaidWhere;
    }
    return {};
}

/// What was typed, told from another text of the same draft.
QString contentOf(const CallEntry& entry) {
    QStringList words{codeOf(entry.direction), entry.phoneDigits, codeOf(entry.result),
                      entry.counterpart ? codeOf(*entry.counterpart) : QString(), entry.reason ? codeOf(*entry.reason) : QString()};
    if (entry.promise) {
        words << entry.promise->dueDate.toString(Qt::ISODate) << entry.promise->amount.toString() << codeOf(entry.promise->how) << entry.promise->receivableKeys;
        for (const ReceivableId each : entry.promise->covers.value_or(QList<ReceivableId>())) {
            words << QString::number(each.value);
        }
    }
    words << toStoredUtc(entry.callbackAt) << QString::number(entry.callbackForAnyone.value_or(false)) << entry.reportedPaidOn.toString(Qt::ISODate)
          << entry.reportedPaidWhere << QString::number(entry.doNotCall) << entry.note << entry.outcome << entry.outcomeReason
          << entry.answers.asText() << (entry.relay ? codeOf(*entry.relay) : QString());
    for (const OutcomeEntry& each : entry.outcomes.value_or(QList<OutcomeEntry>())) {
        words << codeOf(each.kind) << codeOf(each.state) << each.topic << QString::number(each.consent) << each.toWhom << each.note << each.measure;
    }
    const QByteArray sum = QCryptographicHash::hash(words.join(QChar(0x1f)).toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(sum.toHex());
}

/// A draft whose answer was lost may be stored: then that record is the answer, or, when
/// the draft was changed meanwhile, what this one corrects.
Result<std::optional<NegotiationId>> takeDraft(Session& session, CallEntry& entry) {
    if (entry.draft.isEmpty()) {
        return std::optional<NegotiationId>();
    }
    const NegotiationRepository repository(session.db());
    SAIKOKU_TRY_ASSIGN(auto stored, repository.newestOfDraft(entry.draft));
    while (stored && stored->isWithdrawn) {
        entry.draft += u'+';  // what was taken back is typed anew
        SAIKOKU_TRY_ASSIGN(stored, repository.newestOfDraft(entry.draft));
    }
    if (!stored) {
        return std::optional<NegotiationId>();
    }
    if (stored->draftContent == entry.draftContent) {
        return std::optional(stored->id);
    }
    entry.corrects = stored->id;
    entry.intent = {};
    return std::optional<NegotiationId>();
}

/// A correction replaces a record of its case that counts, keeps that record's call and
/// happened when that happened.
Result<void> takeCorrected(Session& session, CallEntry& entry, QDateTime& happenedAt) {
    if (!entry.corrects.isValid()) {
        return {};
    }
    SAIKOKU_TRY_ASSIGN(const auto old, NegotiationRepository(session.db()).inForce(entry.corrects));
    if (!old || old->taxpayer != entry.taxpayer || old->campaign != entry.campaign) {
        return fail(ErrorCode::Rule, Text::tr("The record to be corrected is not one of this case, or was corrected before. "
                                              "Correct the record that is shown now."));
    }
    if (entry.intent.isValid() && entry.intent != old->intent) {
        return fail(ErrorCode::Rule, Text::tr("The record to be corrected is not that of this call. Name the record of the call."));
    }
    entry.intent = old->intent;
    if (entry.phoneDigits.isEmpty()) {
        entry.phoneDigits = old->phoneDigits;
    }
    if (!entry.relay && isTalkWithPerson(entry) == isTalkWithPerson(*old)) {
        entry.relay = old->relay;  // mended into another kind of call it goes the way of that
    }
    happenedAt = old->happenedAt;
    return keepMaskedWords(session, entry, *old);
}

Result<void> mustBePromisable(const QList<ReceivableId>& named, const QList<ReceivableOnFile>& owed) {
    for (const ReceivableId id : named) {
        const auto found = std::find_if(owed.begin(), owed.end(), [&](const ReceivableOnFile& each) { return each.receivable.id == id; });
        if (found == owed.end()) {
            return fail(ErrorCode::Rule, Text::tr("One of the receivables named is none of this case. Look at the case again."));
        }
        if (!mayBePromised(*found)) {
            return fail(ErrorCode::Rule, (found->isLapsed ? Text::tr("Receivable %1 has lapsed: nobody may be asked to pay it. Leave it out.")
                                                          : Text::tr("Nothing is owed on receivable %1. Leave it out."))
                                             .arg(keyOf(found->receivable)));
        }
    }
    return {};
}

/// What a correction keeps was looked at when it was promised; it may be paid since.
Result<void> takeCovers(Session& session, CallEntry& entry) {
    if (!entry.promise) {
        return {};
    }
    PromiseEntry& promise = *entry.promise;
    QList<ReceivableId> before;
    if (entry.corrects.isValid()) {
        SAIKOKU_TRY_ASSIGN(before, NegotiationRepository(session.db()).coveredBy(entry.corrects));
    }
    if (!promise.covers && promise.receivableKeys.isEmpty()) {
        promise.covers = before;
        return {};
    }
    if (promise.covers && promise.covers->isEmpty()) {
        return {};
    }
    SAIKOKU_TRY_ASSIGN(const InstalmentBasis basis, InstalmentBasis::read(session, entry.campaign, entry.taxpayer));
    if (!promise.covers) {
        QList<Receivable> known;
        for (const ReceivableOnFile& each : basis.receivables) {
            known.append(each.receivable);
        }
        SAIKOKU_TRY_ASSIGN(promise.covers, receivablesNamed(promise.receivableKeys, known));
    }
    QList<ReceivableId> named = *promise.covers;
    named.removeIf([&](ReceivableId each) { return before.contains(each); });
    return mustBePromisable(named, basis.receivables);
}

/// A dialled call is its case's alone; a caller may turn out to be anybody.
Result<void> takeCall(Session& session, CallEntry& entry) {
    if (!entry.intent.isValid()) {
        return {};
    }
    SAIKOKU_TRY_ASSIGN(const auto known, CallJournalRepository(session.db()).find(entry.intent));
    if (!known) {
        return fail(ErrorCode::NotFound, Text::tr("The call of this record is not in the journal. Record it without the call."));
    }
    const CallIntent& call = known->intent;
    if (known->hasResult && !entry.corrects.isValid()) {
        return fail(ErrorCode::Rule, Text::tr("This call has its result already. Correct that record instead."));
    }
    if (call.direction == Direction::Outbound && (call.taxpayer != entry.taxpayer || call.campaign != entry.campaign)) {
        return fail(ErrorCode::Rule, Text::tr("This call was made for another case. Record it there."));
    }
    if (entry.phoneDigits.isEmpty()) {
        entry.phoneDigits = call.phoneDigits;
    }
    return {};
}

/// What another person recorded since the case was opened is looked at first.
Result<void> mustHaveSeenOthers(Session& session, const CallEntry& entry) {
    if (!entry.seenUpTo) {
        return {};
    }
    SAIKOKU_TRY_ASSIGN(const auto others, NegotiationRepository(session.db())
                                              .ofOthersSince(entry.campaign, entry.taxpayer, *entry.seenUpTo, session.actor().id));
    if (others.isEmpty()) {
        return {};
    }
    const OtherRecord& newest = others.constLast();
    return fail(ErrorCode::Rule, newest.hasPromise
                                     ? Text::tr("%1 recorded a promise on this case at %2, after you opened it. Look at it, then record again.")
                                           .arg(newest.operatorName, momentInSentence(toTokyo(newest.happenedAt)))
                                     : Text::tr("%1 recorded \"%3\" on this case at %2, after you opened it. Look at it, then record again.")
                                           .arg(newest.operatorName, momentInSentence(toTokyo(newest.happenedAt)), labelOf(newest.result)));
}

/// Promises about the same receivables that stand besides the one to be recorded; a record corrected by it takes its own along.
Result<QList<Promise>> standingPromises(Session& session, const CallEntry& entry) {
    QList<Promise> standing;
    if (!entry.promise) {
        return standing;
    }
    SAIKOKU_TRY_ASSIGN(standing, activePromises(session, entry.campaign, entry.taxpayer));
    const QList<ReceivableId> covers = entry.promise->covers.value_or(QList<ReceivableId>());
    standing.removeIf([&](const Promise& promise) {
        return (promise.negotiation.isValid() && promise.negotiation == entry.corrects) || !sharesReceivables(promise.covers, covers);
    });
    return standing;
}

Result<void> checkMode(const CallEntry& entry, const QList<Promise>& standing) {
    const auto isPart = [](const Promise& promise) { return promise.plan.isValid(); };
    if (entry.promiseMode == PromiseMode::Replace && !standing.isEmpty() && std::all_of(standing.begin(), standing.end(), isPart)) {
        return fail(ErrorCode::Rule, Text::tr("An approved instalment plan stands, and a promise can't take its place. Add the promise, or have an "
                                              "officer change the plan."));
    }
    if (standing.isEmpty() || entry.promiseMode != PromiseMode::Unsaid) {
        return {};
    }
    const Promise& one = standing.constFirst();
    return fail(ErrorCode::Rule, Text::tr("A promise of %1 yen by %2 stands already. Say whether the new one takes its place or is added.")
                                     .arg(one.amount.toString(), dateInSentence(one.dueDate)));
}

/// Typed and shown by the minute.
bool isSameMinute(const QDateTime& a, const QDateTime& b) { return a.toSecsSinceEpoch() / 60 == b.toSecsSinceEpoch() / 60; }

/// The appointment that the record to be corrected fixed for the same time, unless it is said now that it is
/// anyone's or no more anyone's: whoever mends a colleague's record doesn't take what they have agreed.
Result<std::optional<OpenCallback>> keptCallback(Session& session, const CallEntry& entry) {
    if (!entry.corrects.isValid() || !entry.callbackAt.isValid()) {
        return std::optional<OpenCallback>();
    }
    SAIKOKU_TRY_ASSIGN(auto open, NegotiationRepository(session.db()).openCallback(entry.campaign, entry.taxpayer));
    const bool isSame = open && open->callback.negotiation == entry.corrects && isSameMinute(open->callback.callAt, entry.callbackAt) &&
                        entry.callbackForAnyone.value_or(!open->callback.operatorId.isValid()) == !open->callback.operatorId.isValid();
    return isSame ? open : std::nullopt;
}

Result<void> storeCallback(Session& session, const CallEntry& entry, NegotiationId id,
                           const std::optional<OpenCallback>& kept) {
    Callback callback;
    callback.negotiation = id;
    callback.campaign = entry.campaign;
    callback.taxpayer = entry.taxpayer;
    callback.callAt = entry.callbackAt;
    if (kept && kept->callback.knownOn.isValid()) {
        callback.knownOn = session.today();  // still the call after an arrival
    }
    callback.operatorId = kept                                      ? kept->callback.operatorId
                          : entry.callbackForAnyone.value_or(false) ? OperatorId()
                                                                    : session.actor().id;
    NegotiationRepository repository(session.db());
    SAIKOKU_TRY_ASSIGN(const CallbackId added, repository.add(callback));
    if (kept && kept->givenBy.isValid()) {
        SAIKOKU_TRY(repository.give({added, kept->callback.operatorId, kept->givenBy, kept->givenAt, session.today()}));
    }
    return {};
}

Result<NegotiationId> store(Session& session, const CallEntry& entry, const OutcomeTaken& taken,
                            const QDateTime& happenedAt, const QList<Promise>& standing) {
    NegotiationRepository repository(session.db());
    Negotiation negotiation = negotiationOf(entry, session, happenedAt);
    negotiation.isFinal = taken.isFinal;
    if (entry.corrects.isValid()) {
        SAIKOKU_TRY_ASSIGN(const auto old, repository.inForce(entry.corrects));
        negotiation.byOfficer = old ? old->byOfficer : negotiation.byOfficer;  // whoever mends the words, that one spoke
    }
    SAIKOKU_TRY_ASSIGN(const auto kept, keptCallback(session, entry));
    SAIKOKU_TRY_ASSIGN(const NegotiationId id, repository.add(negotiation));
    SAIKOKU_TRY(storeAnswers(session.db(), {id, entry.campaign, entry.taxpayer}, entry.answers));
    SAIKOKU_TRY(storeTrace(session, {id, entry.campaign, entry.taxpayer}, entry.script, entry.corrects));
    if (entry.promiseMode == PromiseMode::Replace) {
        for (const Promise& old : standing) {
            if (old.plan.isValid()) {
                continue;  // an officer's to change
            }
            SAIKOKU_TRY(repository.cancel({old.id, id, Text::tr("replaced"), session.actor().id, session.clock().nowUtc(), session.today()}));
        }
    }
    if (entry.promise) {
        Promise promise;
        promise.negotiation = id;
        promise.campaign = entry.campaign;
        promise.taxpayer = entry.taxpayer;
        promise.madeAt = happenedAt;
        promise.dueDate = entry.promise->dueDate;
        promise.amount = entry.promise->amount;
        promise.how = entry.promise->how;
        promise.covers = entry.promise->covers.value_or(QList<ReceivableId>());
        SAIKOKU_TRY_ASSIGN(promise.charges, chargesPromised(session, entry));
        promise.unconfirmed = entry.promise->isIdentityEstablished.value_or(true) ? QString() : entry.promise->unconfirmed.trimmed();
        SAIKOKU_TRY(repository.add(promise));
    }
    if (entry.callbackAt.isValid()) {
        SAIKOKU_TRY(storeCallback(session, entry, id, kept));
    }
    return id;
}

}  // namespace

QString codeOf(PromiseMode mode) { return code_table::code(kModes, mode); }

template <>
std::optional<PromiseMode> valueOfCode(QStringView code) {
    return code_table::find(kModes, code);
}

Result<void> checkCallEntry(const CallEntry& entry, const QDateTime& now, QDate madeOn) {
    if (entry.promise) {
        SAIKOKU_TRY(checkPromise(entry, madeOn.isValid() ? madeOn : toTokyo(now).date()));
    }
    // what a third party hears is another matter than what the person says (地方税法22条)
    const bool isOther = (entry.result == ResultCode::Family && entry.counterpart == Counterpart::Person) ||
                         (entry.result == ResultCode::Reached && entry.counterpart == Counterpart::Family);
    if (isOther) {
        return fail(ErrorCode::BadInput, Text::tr("The result is \"%1\", but it was spoken with \"%2\". Correct the one that is wrong.")
                                             .arg(labelOf(entry.result), labelOf(*entry.counterpart)));
    }
    if (entry.callbackAt.isValid() && entry.callbackAt <= now) {
        return fail(ErrorCode::BadInput, Text::tr("Callback: %1 has passed. Give a later time.")
                                             .arg(momentInSentence(toTokyo(entry.callbackAt))));
    }
    if (entry.reportedPaidOn.isValid() && entry.reportedPaidOn > toTokyo(now).date()) {
        return fail(ErrorCode::BadInput, Text::tr("Reported payment: %1 lies in the future. A payment to come is a promise.")
                                             .arg(dateInSentence(entry.reportedPaidOn)));
    }
    if (entry.doNotCall && entry.phoneDigits.isEmpty()) {
        return fail(ErrorCode::BadInput, Text::tr("Not to be called again: at which number? Choose the number first."));
    }
    return {};
}

namespace {

/// A call that came in answers the notice that left last.
Result<void> markAnswered(Session& session, const CallEntry& entry, NegotiationId record, QDate day) {
    const bool isAnswer = entry.direction == Direction::Inbound &&
                          (entry.result == ResultCode::Reached || entry.result == ResultCode::Family || entry.result == ResultCode::CutOff);
    if (!isAnswer) {
        return {};
    }
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<InboundRules>());
    CaseParts parts;
    parts.dispatches = true;
    qint64 answered = 0;
    SAIKOKU_TRY(readCases(session.db(), {entry.campaign, session.today(), {entry.taxpayer}, {}}, parts, [&](CaseRecord& found) -> Result<void> {
        answered = answeredDispatch(found.dispatches, day, *rules);
        return {};
    }));
    return answered == 0 ? Result<void>() : ContactFactsRepository(session.db()).addDispatchAnswer(answered, record, day);
}

/// Whether a number is dead holds for everybody who has it.
Result<QList<TaxpayerId>> casesTouched(Session& session, const CallEntry& entry) {
    QList<TaxpayerId> touched{entry.taxpayer};
    if (entry.phoneDigits.isEmpty()) {
        return touched;
    }
    SAIKOKU_TRY_ASSIGN(const QList<Taxpayer> owners, ArrearsRepository(session.db()).taxpayersByPhone(entry.phoneDigits));
    for (const Taxpayer& owner : owners) {
        if (owner.id != entry.taxpayer) {
            touched.append(owner.id);
        }
    }
    return touched;
}

/// Unsaid, a talk with the person went the way that they wish; nobody relays a call that reached nobody, or
/// somebody else.
Result<void> takeRelay(Session& session, CallEntry& entry) {
    if (!entry.relay && isTalkWithPerson(entry)) {
        SAIKOKU_TRY_ASSIGN(const ContactWishes wishes, ContactFactsRepository(session.db()).wishesOf(entry.taxpayer));
        entry.relay = wishes.relay;
    }
    return {};
}

Result<NegotiationId> recordOnce(Session& session, CallEntry entry, const QDateTime& now) {
    SAIKOKU_TRY(holdCaseLock(session.db(), entry.taxpayer));  // what is looked at before still holds when it is stored
    SAIKOKU_TRY(caseOnFile(session, entry.campaign, entry.taxpayer));
    SAIKOKU_TRY_ASSIGN(const auto stored, takeDraft(session, entry));
    if (stored) {
        return *stored;
    }
    QDateTime happenedAt = now;
    SAIKOKU_TRY(takeCorrected(session, entry, happenedAt));
    SAIKOKU_TRY(takeCall(session, entry));
    SAIKOKU_TRY(takeRelay(session, entry));
    SAIKOKU_TRY(takeCovers(session, entry));
    SAIKOKU_TRY(checkCallEntry(entry, now, toTokyo(happenedAt).date()));  // the call may have named the number
    SAIKOKU_TRY(mustHaveSeenOthers(session, entry));
    SAIKOKU_TRY_ASSIGN(const QList<Promise> standing, standingPromises(session, entry));
    SAIKOKU_TRY(checkMode(entry, standing));
    SAIKOKU_TRY_ASSIGN(const OutcomeTaken taken, takeOutcome(session, entry));
    SAIKOKU_TRY(checkOutcomes(session, entry));
    SAIKOKU_TRY_ASSIGN(const QList<FollowUp> kept, outcomesOfCorrected(session, entry));
    SAIKOKU_TRY_ASSIGN(const bool missesArrival, missesArrivalCall(session, entry));
    SAIKOKU_TRY_ASSIGN(const NegotiationId id, store(session, entry, taken, happenedAt, standing));
    SAIKOKU_TRY(storeOutcomes(session, entry, kept, id, happenedAt));
    if (missesArrival) {
        SAIKOKU_TRY(fixArrivalCall(session, entry.campaign, entry.taxpayer));
    }
    SAIKOKU_TRY(markAnswered(session, entry, id, toTokyo(happenedAt).date()));
    SAIKOKU_TRY_ASSIGN(const QList<TaxpayerId> touched, casesTouched(session, entry));
    SAIKOKU_TRY(refreshCases(session, touched));
    // after the refresh: who takes a case holds its place in the list before the lease
    SAIKOKU_TRY(CaseLeaseRepository(session.db()).end(entry.campaign, entry.taxpayer, session.actor().id));
    SAIKOKU_TRY(session.log(kRecord, QStringLiteral("case"), QString::number(entry.taxpayer.value),
                            QJsonObject{{QStringLiteral("negotiation"), id.value},
                                        {QStringLiteral("result"), codeOf(entry.result)},
                                        {QStringLiteral("promise"), entry.promise.has_value()}}));
    return id;
}

}  // namespace

Result<NegotiationId> recordCall(Session& session, const CallEntry& typed) {
    const QString target = QString::number(typed.taxpayer.value);
    SAIKOKU_TRY(session.require(Permission::Record, kRecord, target));
    if (typed.promise) {
        SAIKOKU_TRY(session.require(Permission::MakePromise, kRecord, target));
    }
    SAIKOKU_TRY(mayRecordOutcomes(session, typed));
    CallEntry entry = typed;
    entry.draftContent = contentOf(typed);
    SAIKOKU_TRY_ASSIGN(entry.script.version, keepScript(session, typed.script));
    const QDateTime now = session.clock().nowUtc();
    return transact(session.db(), [&] { return recordOnce(session, entry, now); });
}

}  // namespace saikoku
