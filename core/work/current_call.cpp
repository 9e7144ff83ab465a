#include "core/work/current_call.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <utility>

#include "core/arrears/arrears_repository.h"
#include "core/contact/campaign.h"
#include "core/contact/campaign_member_repository.h"
#include "core/eligibility/eligibility.h"
#include "core/security/protected_reveal.h"
#include "core/queue/case_queue.h"
#include "core/recordings/recording_rules.h"
#include "core/recordings/recordings.h"
#include "core/security/session.h"
#include "core/work/unmatched_calls.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Calling)
};

Error refusal(const Eligibility& answer) {
    QStringList sentences;
    for (const EligibilityReason& reason : answer.reasons) {
        sentences.append(reason.sentence);
    }
    sentences.removeDuplicates();  // several numbers, one reason
    return {ErrorCode::Rule, Text::tr("May not be called now: %1").arg(sentences.join(u' ')), {}};
}

Error noPhone() { return {ErrorCode::Connection, Text::tr("No telephone is set up at this seat."), {}}; }

/// Whose number it is, of those in the seat's space.
Result<QList<Taxpayer>> ownersIn(Database& database, CampaignId campaign, const QString& digits) {
    SAIKOKU_TRY_ASSIGN(QList<Taxpayer> owners, ArrearsRepository(database).taxpayersByPhone(digits));
    if (!campaign.isValid()) {
        SAIKOKU_TRY_ASSIGN(campaign, campaignId(database, Campaign::Tax));
    }
    QList<TaxpayerId> ids;
    for (const Taxpayer& owner : owners) {
        ids.append(owner.id);
    }
    SAIKOKU_TRY_ASSIGN(const QList<TaxpayerId> here, CampaignMemberRepository(database).keepMembers(campaign, ids));
    owners.removeIf([&](const Taxpayer& owner) { return !here.contains(owner.id); });
    return owners;
}

/// The one place where a dial and a case ask the rules.
Result<Eligibility> ask(Session& session, TaxpayerId taxpayer, CampaignId campaign, const QString& phoneDigits = {}) {
    return eligibilityOf(session, taxpayer, {campaign, Channel::Phone, phoneDigits});
}

SeatCall seatCallOf(const CallIntent& intent) {
    SeatCall call;
    call.intent = intent.id;
    call.campaign = intent.campaign;
    call.taxpayer = intent.taxpayer;
    call.direction = intent.direction;
    call.phoneDigits = intent.phoneDigits;
    return call;
}

}  // namespace

CurrentCall::CurrentCall(Session& session, Dialler* phone, QObject* parent) : QObject(parent), m_session(session) {
    usePhone(phone);
}

void CurrentCall::usePhone(Dialler* phone) {
    if (m_phone != nullptr) {
        m_phone->disconnect(this);
    }
    m_phone = phone;
    m_onPhone = {};
    if (phone != nullptr) {
        connect(phone, &Dialler::stateChanged, this, [this](CallState state) {
            takeUpFound();
            Q_EMIT stateChanged(state);
            Q_EMIT changed();
        });
        connect(phone, &Dialler::lineStateChanged, this, &CurrentCall::changed);
        connect(phone, &Dialler::closed, this, &CurrentCall::onClosed);
        connect(phone, &Dialler::incoming, this, &CurrentCall::onIncoming);
        connect(phone, &Dialler::callWaiting, this, &CurrentCall::onCallWaiting);
        connect(phone, &Dialler::recorded, this, &CurrentCall::soundReady);
        static_cast<void>(m_session.rules<RecordingRules>().has_value());  // no dial is to wait for the file
    }
    Q_EMIT changed();
}

Result<Eligibility> CurrentCall::judge(TaxpayerId taxpayer, CampaignId campaign) const {
    return ask(m_session, taxpayer, campaign);
}

tl::expected<Dialled, DialRefusal> CurrentCall::dial(TaxpayerId taxpayer, CampaignId campaign,
                                                     const QString& phoneDigits, const QString& overrideReason) {
    if (m_phone == nullptr) {
        return fail(noPhone());
    }
    if (m_call.isOpen() && m_call.rang && m_call.direction == Direction::Outbound && belongsTo(taxpayer)) {
        // without it neither the waiting time nor the proposal would hold
        return fail(ErrorCode::Rule, Text::tr("The last call to this case has no result yet. Record it first (Ctrl+Enter)."));
    }
    SAIKOKU_TRY(m_phone->dialable(phoneDigits));
    SAIKOKU_TRY_ASSIGN(const Eligibility answer, ask(m_session, taxpayer, campaign, phoneDigits));
    if (!answer.callable) {
        if (overrideReason.isEmpty()) {
            SAIKOKU_TRY_ASSIGN(const bool isPassable, couldOverride(m_session, answer));
            return tl::unexpected<DialRefusal>({refusal(answer), answer, isPassable});
        }
        SAIKOKU_TRY(mayOverride(m_session, answer, overrideReason));
    } else {
        SAIKOKU_TRY(takeCase(m_session, campaign, taxpayer));  // nobody else gets it while it is called
    }
    CallIntent intent;
    intent.campaign = campaign;
    intent.taxpayer = taxpayer;
    intent.phoneDigits = phoneDigits;
    intent.clickedAt = m_session.clock().nowUtc();
    intent.overrideReason = answer.callable ? QString() : overrideReason;
    SAIKOKU_TRY_ASSIGN(Dialled dialled, place(intent));
    return dialled;
}

Result<Dialled> CurrentCall::place(const CallIntent& intent) {
    SeatCall call = seatCallOf(intent);
    SAIKOKU_TRY_ASSIGN(call.intent, recordIntent(m_session, intent));
    // Known before the phone is told: its first words already belong to this call.
    m_onPhone = call.intent;
    dropCaller();
    assign(call);
    prepareRecording(call.intent, intent.campaign);
    Dialled dialled{call.intent, m_phone->dial(intent.phoneDigits)};
    if (!dialled.placed) {
        m_onPhone = {};
        const Error& why = dialled.placed.error();
        const CallEnd end = why.code == ErrorCode::Connection ? CallEnd::PhoneLost : CallEnd::LineError;
        storeAttempt(attemptNow(call.intent, end, why.message));
        Q_EMIT changed();
    }
    return dialled;
}

/// A call that is to be recorded and can't be is made all the same: the office's work goes on, and is told.
void CurrentCall::prepareRecording(CallIntentId intent, CampaignId campaign) {
    m_keepsSound = false;
    const auto rules = m_session.rules<RecordingRules>();
    if (rules && !(*rules)->isOn && !m_phone->capabilities().records) {
        return;  // no dial waits for a question that nobody asks here
    }
    const auto prepared = [&]() -> Result<bool> {
        SAIKOKU_TRY_ASSIGN(const std::optional<QByteArray> tag, recordingTag(m_session, intent, campaign));
        SAIKOKU_TRY(m_phone->setRecording(tag));
        return tag.has_value();
    }();
    m_keepsSound = prepared.value_or(false);
    if (prepared) {
        return;
    }
    static_cast<void>(m_phone->setRecording({}).has_value());
    if (m_toldOfSound != prepared.error().message) {
        m_toldOfSound = prepared.error().message;
        Q_EMIT failed(m_toldOfSound);
    }
}

Result<void> CurrentCall::hangUp() { return m_phone == nullptr ? Result<void>(fail(noPhone())) : m_phone->hangUp(); }

Result<void> CurrentCall::answer() { return m_phone == nullptr ? Result<void>(fail(noPhone())) : m_phone->answer(); }

Result<void> CurrentCall::reject() { return m_phone == nullptr ? Result<void>(fail(noPhone())) : m_phone->reject(); }

void CurrentCall::assign(const SeatCall& call) {
    m_call = call;
    Q_EMIT assigned();
    Q_EMIT changed();
}

bool CurrentCall::hasCaller() const {
    return m_caller.intent.isValid() || (m_call.isOpen() && m_call.direction == Direction::Inbound && isOnPhone());
}

void CurrentCall::giveTo(TaxpayerId taxpayer) {
    if (!hasCaller()) {
        return;
    }
    SeatCall call = m_caller.intent.isValid() ? std::exchange(m_caller, {}) : m_call;
    call.taxpayer = taxpayer;
    assign(call);
}

void CurrentCall::release() {
    if (!m_call.isOpen() || m_call.direction != Direction::Inbound) {
        return;
    }
    m_caller = m_call;
    m_caller.taxpayer = {};
    assign({});
}

void CurrentCall::dismissCaller(UnmatchedKind kind) {
    const SeatCall call = std::exchange(m_caller, {});
    if (call.intent.isValid()) {
        UnmatchedEntry entry;
        entry.campaign = call.campaign;
        entry.intent = call.intent;
        entry.kind = kind;
        if (const auto stored = recordUnmatchedCall(m_session, entry); !stored) {
            Q_EMIT failed(stored.error().message);
        }
    }
    Q_EMIT changed();
}

/// Another call takes the place of a caller whose case nobody found: spoken with, and no number leads
/// to the call again.
void CurrentCall::dropCaller() {
    if (m_caller.wasAnswered && m_caller.isNobodys) {
        dismissCaller(UnmatchedKind::NotTold);
    }
    m_caller = {};
}

void CurrentCall::resume(const CallIntent& intent) {
    if (intent.taxpayer.isValid()) {
        assign(seatCallOf(intent));
    } else {
        dropCaller();
        m_caller = seatCallOf(intent);
        Q_EMIT changed();
    }
}

void CurrentCall::takeUpAgain(const SeatCall& call) { assign(call); }

void CurrentCall::setAside() {
    if (m_call.intent.isValid()) {
        assign({});
    }
}

Result<NegotiationId> CurrentCall::record(CallEntry entry) {
    if (m_call.isRecorded && isOnPhone() && belongsTo(entry.taxpayer) && !entry.corrects.isValid()) {
        return fail(ErrorCode::Rule, Text::tr("This call is recorded already, and it still goes on. Correct that record: "
                                              "choose it in the journal (F10) and press Enter."));
    }
    const bool isItsResult = m_call.isOpen() && belongsTo(entry.taxpayer) && !entry.corrects.isValid();
    if (isItsResult) {
        entry.intent = m_call.intent;
    }
    SAIKOKU_TRY_ASSIGN(const NegotiationId id, recordCall(m_session, entry));
    if (isItsResult) {
        markRecorded(id);
    } else if (entry.corrects.isValid() && entry.corrects == m_call.record) {
        m_call.record = id;
    }
    return id;
}

void CurrentCall::markRecorded(NegotiationId record) {
    if (!isOnPhone()) {
        assign({});
    } else if (m_phone->capabilities().reportsEvents) {
        m_call.isRecorded = true;
        m_call.record = record;
        Q_EMIT changed();
    } else {
        assign({});  // its end brings nothing more here
        if (const Result<void> done = m_phone->hangUp(); !done) {
            Q_EMIT failed(done.error().message);
        }
    }
}

/// After a crash the phone may still hold the call; the journal knows whose it is.
void CurrentCall::takeUpFound() {
    const bool isFound = m_phone->hasCall() && !m_onPhone.isValid() && m_phone->call().direction == CallDirection::Outbound;
    const QString number = m_phone->call().number;
    if (!isFound || number.isEmpty() || !m_session.may(Permission::Call)) {
        return;
    }
    const Result<QList<CallIntent>> open = intentsWithoutResult(m_session);
    if (!open) {
        Q_EMIT failed(open.error().message);
        return;
    }
    const auto known = std::find_if(open->begin(), open->end(), [&](const CallIntent& intent) {
        return !intent.isOver && !intent.phoneDigits.isEmpty() && number.endsWith(intent.phoneDigits);
    });
    if (known != open->end()) {
        m_onPhone = known->id;
        resume(*known);
        Q_EMIT foundAgain(known->taxpayer);
    }
}

CallState CurrentCall::state() const {
    if (!m_call.intent.isValid()) {
        return CallState::Idle;
    }
    return isOnPhone() ? m_phone->state() : CallState::Ended;
}

CallAttempt CurrentCall::attemptNow(CallIntentId intent, CallEnd end, const QString& rawReason) const {
    CallAttempt attempt;
    attempt.intent = intent;
    attempt.adapter = m_phone->settings().kind;
    attempt.dialledAt = m_session.clock().nowUtc();
    attempt.endedAt = attempt.dialledAt;
    attempt.outcome = codeOf(end);
    attempt.rawReason = rawReason;
    return attempt;
}

void CurrentCall::storeAttempt(const CallAttempt& attempt) {
    if (const auto stored = recordAttempt(m_session, attempt); !stored) {
        Q_EMIT failed(stored.error().message);
    }
}

void CurrentCall::onClosed(const CallOutcome& outcome) {
    const CallIntentId intent = std::exchange(m_onPhone, {});
    const QString proposed = proposedResultCode(outcome);
    if (intent.isValid()) {
        CallAttempt attempt = attemptNow(intent, outcome.end, outcome.rawReason);
        attempt.dialledAt = outcome.call.times.begun;
        attempt.rangAt = outcome.call.times.rang;
        attempt.establishedAt = outcome.call.times.answered;
        attempt.endedAt = outcome.call.times.ended;
        storeAttempt(attempt);
        for (SeatCall* call : {&m_call, &m_caller}) {
            if (call->intent == intent) {
                call->proposedResult = proposed;
                call->rang = outcome.call.times.rang.isValid() || outcome.answered();
                call->wasAnswered = outcome.answered();
            }
        }
        // Spoken with, but with whom? The next case that is opened may tell. Nobody asks for a missed one.
        if (m_caller.intent == intent && !outcome.answered()) {
            m_caller = {};
        }
    }
    Q_EMIT ended(intent, proposed, callEndSentence(outcome.end));
    Q_EMIT changed();
}

CurrentCall::Owners CurrentCall::ownersOf(const CallerId& caller) {
    Owners owners;
    if (caller.number.isEmpty()) {
        return owners;
    }
    const auto found = ownersIn(m_session.db(), m_campaign, caller.number);
    if (!found) {
        Q_EMIT failed(found.error().message);
        owners.areMasked = true;  // whose it is can't be told
        return owners;
    }
    for (const Taxpayer& owner : *found) {
        owners.cases.append(owner.id);
        owners.areMasked = owners.areMasked || (owner.isProtected && !isRevealed(m_session, owner.id));
    }
    return owners;
}

SeatCall CurrentCall::storeIncoming(const CallerId& caller, const Owners& owners) {
    CallIntent intent;
    intent.taxpayer = owners.cases.size() == 1 ? owners.cases.constFirst() : TaxpayerId();
    intent.direction = Direction::Inbound;
    intent.phoneDigits = caller.number;
    intent.clickedAt = m_session.clock().nowUtc();
    const auto store = [&]() -> Result<CallIntentId> {
        intent.campaign = m_campaign;
        if (!m_campaign.isValid()) {
            SAIKOKU_TRY_ASSIGN(intent.campaign, campaignId(m_session.db(), Campaign::Tax));
        }
        return recordIntent(m_session, intent);
    };
    const Result<CallIntentId> stored = store();
    if (!stored) {
        Q_EMIT failed(stored.error().message);
        return {};
    }
    SeatCall call = seatCallOf(intent);
    call.intent = *stored;
    call.taxpayer = {};
    call.isNobodys = owners.cases.isEmpty() && !owners.areMasked;
    if (owners.areMasked) {
        call.phoneDigits.clear();
    }
    return call;
}

void CurrentCall::onIncoming(const CallerId& caller) {
    const Owners owners = ownersOf(caller);
    dropCaller();
    m_caller = storeIncoming(caller, owners);
    m_onPhone = m_caller.intent;
    if (m_caller.intent.isValid()) {
        prepareRecording(m_caller.intent, m_caller.campaign);
    }
    CallerId shown = caller;
    if (owners.areMasked) {
        shown.number.clear();
        shown.displayName.clear();
    }
    Q_EMIT incoming(shown, owners.cases);
    Q_EMIT changed();
}

void CurrentCall::onCallWaiting(const CallerId& caller) {
    if (const SeatCall call = storeIncoming(caller, ownersOf(caller)); call.intent.isValid()) {
        storeAttempt(attemptNow(call.intent, CallEnd::Missed, {}));
    }
}

}  // namespace saikoku
