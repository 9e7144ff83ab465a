#include "ui/casefile/case_screen.h"

#include <QFrame>
#include <QKeyEvent>
#include <QShortcut>
#include <QVBoxLayout>

#include "core/cases/promisable_claims.h"
#include "core/contact/campaign.h"
#include "core/security/session.h"
#include "core/work/callback_proposal.h"
#include "core/work/current_call.h"
#include "core/work/record_suggestion.h"
#include "ui/casefile/case_panes.h"
#include "ui/casefile/case_tabs.h"
#include "ui/casefile/phones_panel.h"
#include "ui/casefile/record_questions.h"
#include "ui/frame/workspace.h"
#include "ui/record/callback_field.h"
#include "ui/record/phone_meter.h"
#include "ui/record/record_strip.h"
#include "ui/support/display_text.h"
#include "ui/support/message_box.h"
#include "ui/survey/answer_panel.h"

namespace saikoku::ui {

namespace {
constexpr int kLookMilliseconds = 2'500;
constexpr int kJudgeAgainMilliseconds = 30'000;

QList<PromisableClaim> claimsOf(const CaseFile& file, QDate today) {
    QList<PromisableClaim> claims;
    for (const ReceivableOnFile& each : file.receivables) {
        if (mayBePromised(each)) {
            const Receivable& r = each.receivable;
            claims.append({r.id, r.taxItemName, r.fiscalYear, r.term, r.dueDate, r.outstanding(), promisedSum(each), each.isPastDue(today)});
        }
    }
    return claims;
}

/// What it came to, as one would read it back.
QString recordedWords(const CallEntry& entry, QDate today) {
    QStringList words{labelOf(entry.result)};
    if (entry.promise) {
        words.append(CaseScreen::tr("promise %1: %2 yen").arg(DisplayText::shortDate(entry.promise->dueDate), entry.promise->amount.toString()));
    }
    if (entry.callbackAt.isValid()) {
        words.append(CaseScreen::tr("callback %1").arg(DisplayText::moment(entry.callbackAt, today)));
    }
    return words.join(CaseScreen::tr(", ", "between facts"));
}

}  // namespace

CaseScreen::CaseScreen(Workspace& workspace, const BusinessCalendar& calendar, QWidget* parent)
    : Screen(parent), m_workspace(workspace) {
    setObjectName(QStringLiteral("caseScreen"));
    build(calendar);
    connect(m_facts, &CasePanes::revealWanted, this, &CaseScreen::reveal);
    connect(m_facts, &CasePanes::labelsWanted, this, &CaseScreen::changeLabels);
    connect(m_facts, &CasePanes::contactWanted, this, &CaseScreen::changeContact);
    connect(m_facts, &CasePanes::wordRead, this, [this] {
        m_facts->showWords(*m_file);
        m_workspace.factsChanged(taxpayer());  // the count in the status line
    });
    for (const auto& [letter, work] : {std::pair(Qt::Key_T, &CaseScreen::changeLabels), std::pair(Qt::Key_B, &CaseScreen::changeContact),
                                       std::pair(Qt::Key_M, &CaseScreen::writeMessage), std::pair(Qt::Key_H, &CaseScreen::changeHolds), std::pair(Qt::Key_O, &CaseScreen::showOwedOfCase),
                                       std::pair(Qt::Key_I, &CaseScreen::planInstalments), std::pair(Qt::Key_U, &CaseScreen::showClaims), std::pair(Qt::Key_E, &CaseScreen::showRecordings)}) {
        auto* key = new QShortcut(QKeySequence(Qt::CTRL | letter), this);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, work);
    }
    connect(m_phones, &PhonesPanel::dialWanted, this, &CaseScreen::dial);
    connect(m_phones, &PhonesPanel::chosenChanged, this, &CaseScreen::choosePhone);
    connect(m_strip, &RecordStrip::submitted, this, &CaseScreen::record);
    connect(m_strip, &RecordStrip::complaintWanted, this, &CaseScreen::writeComplaint);
    connect(m_tabs, &CaseTabs::followUpWanted, this, &CaseScreen::stepFollowUp);
    connect(m_tabs, &CaseTabs::receivableWanted, this, &CaseScreen::showOwed);
    connect(m_tabs, &CaseTabs::instalmentsWanted, this, &CaseScreen::planInstalments);
    connect(m_tabs, &CaseTabs::lettersWanted, this, &CaseScreen::askLetters);
    connect(m_tabs, &CaseTabs::reprintWanted, this, &CaseScreen::reprint);
    connect(m_strip, &RecordStrip::touchedChanged, this, &Screen::actionsChanged);
    connect(m_tabs, &CaseTabs::memberWanted, this, &CaseScreen::openMember);
    connect(m_tabs, &CaseTabs::correctionWanted, this, &CaseScreen::correct);
    connect(&workspace.call(), &CurrentCall::changed, this, &CaseScreen::onPhoneState);
    connect(&workspace.call(), &CurrentCall::assigned, this, &CaseScreen::onAssigned);
    connect(&workspace.call(), &CurrentCall::ended, this, &CaseScreen::onCallEnded);
    m_look.setInterval(kLookMilliseconds);
    connect(&m_look, &QTimer::timeout, this, &CaseScreen::lookAgain);
    connect(&workspace, &Workspace::rulesChanged, this, [this] {
        m_judged.invalidate();
        lookAgain();
    });
    connect(&workspace, &Workspace::campaignsChanged, this, [this] { m_strip->setOutcomes(m_workspace.campaign().choices); });
    m_look.start();
    adviseCallbacks();
    onPhoneState();
}

void CaseScreen::adviseCallbacks() {
    Session& session = m_workspace.session();
    m_strip->setCallbackAdvice(
        {[this, &session](ResultCode result) {
             const RecordSubject& subject = m_strip->subject();
             const SeatCall& call = m_workspace.call().call();
             const bool isOnRecord = hasCall() && call.isOpen() && call.direction == Direction::Outbound;
             return proposedCallback(session, {subject.campaign, subject.taxpayer, subject.phoneDigits, result, isOnRecord})
                 .value_or(std::nullopt);
         },
         [this, &session](const QDateTime& wanted) {
             return nextPermittedCallback(session, wanted, m_workspace.campaign().id).value_or(wanted);
         }});
}

void CaseScreen::build(const BusinessCalendar& calendar) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_facts = new CasePanes(m_workspace, this);
    m_phones = &m_facts->phones();
    m_tabs = &m_facts->tabs();
    column->addWidget(m_facts, 1);

    auto* line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    column->addWidget(line);
    m_strip = new RecordStrip(m_workspace.session().clock(), calendar, this);
    column->addWidget(m_strip);
    connect(&m_facts->survey(), &AnswerPanel::finished, this, [this] { m_strip->proposeOutcome(QString::fromUtf16(kAnsweredOutcome)); });
    joinScript();
}

/// Answers go with the talk in which they were given, and with its correction.
void CaseScreen::takeAnswers(CallEntry& entry) {
    const AnswerPanel& survey = m_facts->survey();
    const SurveyAnswers answers = survey.answers();
    const bool isAbout = survey.isTouched() || entry.corrects.isValid() || entry.outcome == QStringView(kAnsweredOutcome);
    if (!answers.isEmpty() && isAbout && isReached(entry.result, entry.direction, entry.counterpart)) {
        entry.answers = answers;
    }
}

bool CaseScreen::read(TaxpayerId taxpayer) {
    Result<CaseFile> file = openCase(m_workspace.session(), taxpayer, m_workspace.campaign().id);
    if (!file) {
        m_workspace.showError(file.error());
        return false;
    }
    m_file = std::move(*file);
    return true;
}

bool CaseScreen::open(TaxpayerId taxpayer) {
    if (!read(taxpayer)) {
        return false;
    }
    if (!hasCall() && !m_isLookingOnly) {
        m_workspace.call().setAside();
    }
    showFile();
    Q_EMIT actionsChanged();
    return true;
}

void CaseScreen::close() {
    m_file.reset();
    if (!m_isLookingOnly && !m_workspace.call().isOnPhone()) {
        m_workspace.call().setAside();
    }
    Q_EMIT actionsChanged();
}

void CaseScreen::setAway(bool away) {
    m_isAway = away;
    if (away || !m_file) {
        return;
    }
    isTouched() ? refreshFacts() : static_cast<void>(open(taxpayer()));
    onAssigned();
    onPhoneState();
    const SeatCall& call = m_workspace.call().call();
    if (hasCall() && !hasPhone() && call.isOpen() && !call.proposedResult.isEmpty() && !m_strip->isTouched()) {
        m_strip->propose(valueOfCode<ResultCode>(call.proposedResult));
    }
}

/// Without selecting what stands there: Ctrl+Enter records, the next key goes on writing.
void CaseScreen::giveKeyboardBack(QWidget* field) {
    const bool isThere = field != nullptr && isAncestorOf(field) && field->isVisible() && field->isEnabled();
    const bool isOfRecord = isThere && m_strip->isAncestorOf(field);
    if (isOfRecord || (isThere && field != this && !isTouched())) {
        field->setFocus(Qt::ActiveWindowFocusReason);
    } else if (isTouched()) {
        m_strip->focusNextOpen();
    } else {
        setFocus();
    }
}

void CaseScreen::setLookingOnly(bool looking) {
    m_isLookingOnly = looking;
    m_strip->setEnabled(!looking);
}

void CaseScreen::setPosition(const QString& text, bool hasNext) {
    m_facts->setPosition(text);
    m_isInList = !text.isEmpty();
    m_hasNext = hasNext;
    Q_EMIT actionsChanged();
}

void CaseScreen::refreshFacts() {
    if (!read(taxpayer())) {
        return;
    }
    showFacts(true);
    m_strip->setOwed(m_file->asked.total(), claimsOf(*m_file, m_workspace.today()));
    m_strip->setRelayWish(m_file->wishes.relay);
    if (isTouched()) {
        m_strip->showHint(tr("The facts above were read anew; what you typed is still here."));
    }
    onPhoneState();
}

Result<Eligibility> CaseScreen::answer() {
    m_judged.start();
    return m_workspace.call().judge(taxpayer(), m_workspace.campaign().id);
}

void CaseScreen::showFacts(bool keepsTalk) { m_facts->show(*m_file, answer(), keepsTalk); }

void CaseScreen::showFile() {
    showFacts(hasPhone());
    m_handedOver = hasPhone() ? m_handedOver : TaxpayerId();
    RecordSubject subject;
    subject.campaign = m_workspace.campaign().id;
    subject.choices = m_workspace.campaign().choices;
    subject.followUps = m_workspace.session().rules<FollowUpRules>().value_or(nullptr);
    subject.hasMoney = m_file->hasMoney;
    subject.taxpayer = m_file->taxpayer.id;
    subject.suggestedAmount = m_file->asked.total();
    subject.phoneDigits = m_phones->chosen();
    subject.relay = m_file->wishes.relay;
    subject.claims = claimsOf(*m_file, m_workspace.today());
    m_strip->begin(subject);
    onAssigned();
    onPhoneState();
}

/// Time passes for hours and waiting times; what came while the case was out of sight is seen when it is back.
void CaseScreen::lookAgain() {
    if (!m_file || !isVisible()) {
        return;
    }
    if (!m_judged.isValid() || m_judged.hasExpired(kJudgeAgainMilliseconds)) {
        showAnswer(answer());
    }
}

void CaseScreen::showAnswer(const Result<Eligibility>& now) {
    m_facts->showEligibility(now);
    onPhoneState();
}

bool CaseScreen::hasCall() const { return m_file && m_workspace.call().belongsTo(taxpayer()); }

bool CaseScreen::hasPhone() const { return hasCall() && m_workspace.call().isOnPhone(); }

bool CaseScreen::isCorrecting() const { return m_strip->subject().corrects.isValid(); }

bool CaseScreen::isTouched() const {
    const SeatCall& call = m_workspace.call().call();
    return m_strip->isTouched() || m_facts->survey().isTouched() || hasPhone() ||
           (hasCall() && call.isOpen() && call.direction == Direction::Outbound);
}

/// Nothing when nobody is to be dialled after all: much may have happened while the question stood there.
std::optional<QString> CaseScreen::askWhyAllTheSame() {
    const TaxpayerId asked = taxpayer();
    const auto reason = MessageBox::askText(this, tr("Call although a rule says no"),
                                            tr("The case may not be called now. Why is it called all the same? (logged)"));
    return reason && taxpayer() == asked ? std::optional(reason->trimmed()) : std::nullopt;
}

void CaseScreen::dial() {
    CurrentCall& call = m_workspace.call();
    if (!m_file || call.phone() == nullptr || m_phones->chosen().isEmpty()) {
        return;
    }
    const Result<QString> digits = m_phones->numberToDial();
    if (!digits) {
        m_workspace.showError(digits.error());
        return;
    }
    const CampaignId campaign = m_workspace.campaign().id;
    auto dialled = call.dial(taxpayer(), campaign, *digits);
    if (!dialled && dialled.error().isPassable) {
        const std::optional<QString> reason = askWhyAllTheSame();
        if (!reason) {
            return;
        }
        dialled = call.dial(taxpayer(), campaign, *digits, *reason);
    }
    if (!dialled) {
        tellRefusal(dialled.error());
        return;
    }
    m_facts->beginTalk();
    if (!dialled->placed) {
        // The dial is on record; what comes of another telephone is typed here.
        m_workspace.showError(dialled->placed.error());
        m_strip->focusResult();
    } else if (const QString hint = call.phone()->dialHint(); !hint.isEmpty()) {
        m_workspace.tell(hint);
        m_strip->focusResult();
    }
}

/// In full at one place: beside the numbers when it stands there, else in the message.
void CaseScreen::tellRefusal(const DialRefusal& refusal) {
    const Result<Eligibility> shown = answer();
    showAnswer(shown);
    QStringList sentences;
    if (shown) {
        for (const EligibilityReason& reason : shown->reasons) {
            sentences.append(reason.sentence);
        }
    }
    QStringList words;
    bool isShown = refusal.rules.has_value();
    for (const EligibilityReason& reason : refusal.rules.value_or(Eligibility()).reasons) {
        isShown = isShown && sentences.contains(reason.sentence);
        words.append(eligibilityReasonLabel(reason.code));
    }
    words.removeDuplicates();
    if (isShown) {
        m_workspace.showError({refusal.code, tr("Not dialled: %1.").arg(words.join(DisplayText::listSeparator())), {}});
    } else {
        m_workspace.showError(refusal);
    }
}

/// What is recorded without a call belongs to the number chosen.
void CaseScreen::choosePhone() {
    const bool isOfCall = hasCall() && m_workspace.call().call().isOpen();
    if (!isOfCall && !isCorrecting()) {
        m_strip->setNumber(m_strip->subject().direction, m_phones->numberToDial().value_or(QString()));
    }
    Q_EMIT actionsChanged();
}

/// What is typed goes with the call of this case; while a record is corrected, with that record.
void CaseScreen::onAssigned() {
    if (!m_file || m_isAway || isCorrecting()) {
        return;
    }
    const SeatCall& call = m_workspace.call().call();
    if (!hasCall() || !call.isOpen()) {
        m_strip->setNumber(Direction::Outbound, m_phones->chosen());
        return;
    }
    m_strip->setNumber(call.direction, call.phoneDigits);
    if (call.direction == Direction::Inbound && !m_strip->isTouched()) {
        m_strip->focusResult();
    }
}

void CaseScreen::onPhoneState() {
    if (m_isAway) {
        return;
    }
    const CurrentCall& call = m_workspace.call();
    m_phones->setDialEnabled(m_file && call.phone() != nullptr && !call.isPhoneBusy());
    m_strip->meter().follow(call, hasCall());
    Q_EMIT actionsChanged();
}

void CaseScreen::onCallEnded(CallIntentId intent, const QString& proposed, const QString& sentence) {
    const SeatCall& call = m_workspace.call().call();
    if (m_isAway || !hasCall() || intent != call.intent) {
        return;
    }
    m_strip->meter().setDetail(sentence);
    if (call.isOpen() && !isCorrecting()) {
        m_strip->propose(valueOfCode<ResultCode>(proposed));
    } else if (call.isRecorded && m_hasNext && !m_strip->isTouched()) {
        Q_EMIT nextWanted();  // recorded while talking
    }
}

void CaseScreen::record(const CallEntry& typed) {
    CallEntry entry = typed;
    if (const SeatCall& call = m_workspace.call().call(); hasPhone() && call.isRecorded && !entry.corrects.isValid()) {
        if (!MessageBox::confirm(this, tr("This call is recorded already. Shall what was typed take that record's place?"),
                                 tr("Replace it"))) {
            return;
        }
        entry.corrects = call.record;
        entry.direction = call.direction;
        entry.phoneDigits = call.phoneDigits;
    }
    takeAnswers(entry);
    takeScript(entry);
    std::optional<CallEntry> answered = askBeforeRecording(this, m_workspace, *m_file, entry);
    if (!answered) {
        refreshFacts();
        return;
    }
    const Result<NegotiationId> recorded = m_workspace.call().record(*answered);
    if (!recorded) {
        m_strip->showProblem(recorded.error().message);
        return;
    }
    m_facts->survey().setRecorded();
    const TaxpayerId taxpayer = m_file->taxpayer.id;
    const QString news = tr("Recorded: %1, %2").arg(m_file->taxpayer.name, recordedWords(*answered, m_workspace.today()));
    m_workspace.tell(hasPhone() && m_hasNext ? tr("%1. The next case opens when the call is over.").arg(news) : news);
    if (!typed.corrects.isValid()) {
        handOverByScript(taxpayer, answered->note);
    }
    beginRecord();
    // somebody else's call may have been answered meanwhile: whose it is stands in the message still
    if (m_hasNext && !m_workspace.call().isPhoneBusy()) {
        Q_EMIT nextWanted();
        m_workspace.factsChanged(taxpayer);
        return;
    }
    m_workspace.factsChanged(taxpayer);
    if (hasPhone()) {
        // the talk goes on: what was confirmed and the script stay
        if (read(taxpayer)) {
            showFacts(true);
            onAssigned();
            onPhoneState();
        }
    } else {
        open(taxpayer);
    }
    m_strip->focusResult();
}

void CaseScreen::correct(NegotiationId negotiation) {
    if (!mayThrowAway()) {
        return;
    }
    for (const Negotiation& entry : m_file->negotiations) {
        if (entry.id == negotiation) {
            m_strip->correct(m_strip->subject(), {entry, {}, promiseOf(negotiation), callbackOf(negotiation), isForAnyone(negotiation), outcomesOf(negotiation)});
        }
    }
    m_strip->focusResult();
}

void CaseScreen::openMember(TaxpayerId member) {
    if (hasPhone() || mayLeave()) {  // beside a call that goes on it is only looked at
        m_workspace.openCase(member);
    }
}

bool CaseScreen::mayLeave() {
    if (hasPhone()) {
        const bool isRecorded = m_workspace.call().call().isRecorded;
        m_workspace.showError({ErrorCode::Rule, isRecorded ? tr("The call is still going on. Hang up (F3) first.")
                                                           : tr("The call is still going on. Hang up (F3) and record it first."), {}});
        return false;
    }
    return mayThrowAway();
}

/// Once that is confirmed, nothing of it is left.
bool CaseScreen::mayThrowAway() {
    if (!m_strip->isTouched() && !m_facts->survey().isTouched()) {
        return true;
    }
    if (!MessageBox::confirm(this, tr("What was typed is not recorded yet. Leave it?"), tr("Throw away"))) {
        return false;
    }
    beginRecord();
    m_facts->survey().setRecorded();
    return true;
}

/// Empty fields for the same case, whose call goes on or not.
void CaseScreen::beginRecord() {
    RecordSubject subject = m_strip->subject();
    subject.corrects = {};
    m_strip->begin(subject);
}

bool CaseScreen::can(Action action) const {
    const CurrentCall& call = m_workspace.call();
    switch (action) {
    case Action::Dial:
        return m_file && call.phone() != nullptr && !call.isPhoneBusy() && !m_phones->chosen().isEmpty();
    case Action::HangUp:  // the desk performs it
        return call.isPhoneBusy();
    case Action::Promise:
        return m_file && m_file->hasMoney && !m_isLookingOnly;
    case Action::Next:
        return m_isInList;  // after the last it says so
    case Action::Result:
    case Action::Callback:
        return m_file.has_value() && !m_isLookingOnly;
    case Action::Refresh:
    case Action::History:
    case Action::Close:
        return m_file.has_value();
    case Action::Document:
        return m_file && m_workspace.session().may(Permission::SendNotices);
    default:
        return false;
    }
}

void CaseScreen::perform(Action action) {
    switch (action) {
    case Action::Dial:
        dial();
        break;
    case Action::Result:
        m_strip->focusResult();
        break;
    case Action::Promise:
        m_strip->focusPromise();
        break;
    case Action::Callback:
        m_strip->focusCallback();
        break;
    case Action::Refresh:
        if (isTouched()) {
            refreshFacts();
        } else {
            open(taxpayer());
        }
        break;
    case Action::History:
        m_tabs->goTo(CaseTabs::Tab::Negotiations);
        break;
    case Action::Document:
        writeLetter();
        break;
    case Action::Next:
        if (mayLeave()) {
            Q_EMIT nextWanted();
        }
        break;
    case Action::Close:
        Q_EMIT closeWanted();
        break;
    default:
        break;
    }
}

void CaseScreen::keyPressEvent(QKeyEvent* event) {
    // A digit typed anywhere on the case that nobody else wanted is the strip's.
    if (m_file && !m_isLookingOnly && m_strip->takeDigit(event)) {
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_file && !m_isLookingOnly && isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        m_strip->submit();
        return;
    }
    Screen::keyPressEvent(event);
}

QStringList CaseScreen::helpLines() const {
    return {tr("1–9, 0: result of the call, then its reason; Enter: next field"),
            tr("F6, F7 before a result is chosen: the field waits for it"),
            tr("Promise date: 25, +3, 11/25, e (month end); Up and Down move by business days"),
            tr("Amount: / halves it, 50k is 50,000; Ctrl+N: for which receivables it is promised"), tr("Callback: 5m, 1h, 14:30, +1 10:00"),
            tr("Ctrl+Enter: record and go to the next case; again during the call: replace the record"),
            tr("Enter on a line of the journal: correct that record; F9, Enter: a letter to this person"),
            tr("Alt+1 to Alt+4: name, date of birth, address, notice number confirmed"),
            tr("Alt+5 …, once confirmed Alt+1 …: answer of the script; Alt+S: one step back"),
            tr("Ctrl+F5 to Ctrl+F10: direct debit, slip, relief, welfare, special care, complaint"),
            tr("Ctrl+R: the call goes through a relay service; Ctrl+H: holds; Ctrl+I: instalments; Ctrl+O: what is owed"),
            tr("Ctrl+U: consents, guarantors, ledger; Ctrl+E: recorded calls, to be heard"),
            tr("Ctrl+T: labels; Ctrl+B: numbers and wishes; Ctrl+M: message, reminder, hand-over"),
            tr("F10, then Ctrl+Tab: the tabs; Alt+D: another number")};
}

}  // namespace saikoku::ui
