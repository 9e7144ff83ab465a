#include "ui/casefile/case_screen.h"

#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>


#include "core/base/phone_number.h"
#include "core/calling/call_desk.h"
#include "core/calling/call_gate.h"
#include "core/calling/call_recorder.h"
#include "core/calling/calling_rules.h"
#include "core/calling/dialling/dialler.h"
#include "core/calling/record_suggestion.h"
#include "core/security/protected_reveal.h"
#include "core/security/session.h"
#include "ui/casefile/callable_panel.h"
#include "ui/casefile/case_tabs.h"
#include "ui/casefile/phones_panel.h"
#include "ui/casefile/script_panel.h"
#include "ui/casefile/taxpayer_panel.h"
#include "ui/frame/workspace.h"
#include "ui/record/phone_meter.h"
#include "ui/record/record_strip.h"
#include "ui/support/display_text.h"
#include "ui/support/message_box.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {
constexpr int kJudgeAgainMilliseconds = 30'000;
}

CaseScreen::CaseScreen(Workspace& workspace, const BusinessCalendar& calendar, QWidget* parent)
    : Screen(parent), m_workspace(workspace) {
    setObjectName(QStringLiteral("caseScreen"));
    build(calendar);
    connect(m_person, &TaxpayerPanel::revealWanted, this, &CaseScreen::reveal);
    connect(m_phones, &PhonesPanel::dialWanted, this, &CaseScreen::dial);
    connect(m_phones, &PhonesPanel::chosenChanged, this, &CaseScreen::choosePhone);
    connect(m_strip, &RecordStrip::submitted, this, &CaseScreen::record);
    connect(m_strip, &RecordStrip::touchedChanged, this, &Screen::actionsChanged);
    connect(m_tabs, &CaseTabs::memberWanted, this, &CaseScreen::openMember);
    connect(m_tabs, &CaseTabs::correctionWanted, this, &CaseScreen::correct);
    connect(&workspace, &Workspace::phoneChanged, this, &CaseScreen::followPhone);
    m_judge.setInterval(kJudgeAgainMilliseconds);
    connect(&m_judge, &QTimer::timeout, this, [this] {
        if (m_file && isVisible()) {
            askEligibility();
            onPhoneState();
        }
    });
    m_judge.start();
    followPhone();
}

void CaseScreen::build(const BusinessCalendar& calendar) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_top = new QWidget(this);
    QWidget* top = m_top;
    auto* facts = new QHBoxLayout(top);
    facts->setContentsMargins(Space::kMedium, Space::kSmall, Space::kMedium, Space::kUnit);
    facts->setSpacing(2 * Space::kLarge);
    m_person = new TaxpayerPanel(top);
    facts->addWidget(m_person, 5);
    auto* right = new QVBoxLayout;
    right->setSpacing(Space::kSmall);
    auto* headline = new QHBoxLayout;
    m_callable = new CallablePanel(top);
    m_position = mutedLabel({}, top);
    m_position->setObjectName(QStringLiteral("casePosition"));
    headline->addWidget(m_callable, 1);
    headline->addWidget(m_position, 0, Qt::AlignTop);
    m_phones = new PhonesPanel(top);
    m_script = new ScriptPanel(top);
    right->addLayout(headline);
    right->addWidget(m_phones);
    right->addWidget(m_script, 1);
    facts->addLayout(right, 8);

    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->setChildrenCollapsible(false);
    m_facts = new QScrollArea(m_splitter);
    m_facts->setObjectName(QStringLiteral("caseFacts"));
    m_facts->setFrameShape(QFrame::NoFrame);
    m_facts->setWidgetResizable(true);
    m_facts->setFocusPolicy(Qt::NoFocus);
    m_facts->setWidget(top);
    m_splitter->addWidget(m_facts);
    m_tabs = new CaseTabs(m_splitter);
    m_splitter->addWidget(m_tabs);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    // takes what the strip leaves: scrolling would ask for the height it would like to have
    m_splitter->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_isSplitByHand = true; });
    column->addWidget(m_splitter, 1);

    auto* line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    column->addWidget(line);
    m_strip = new RecordStrip(m_workspace.session().clock(), calendar, this);
    if (const Result<CallingRules> rules = CallingRules::load(m_workspace.dataFolder())) {
        m_strip->setCallingRules(*rules);
    }
    column->addWidget(m_strip);
}

void CaseScreen::followPhone() {
    if (m_workspace.dialler() != nullptr) {
        connect(m_workspace.dialler(), &Dialler::stateChanged, this, &CaseScreen::onPhoneState);
        connect(m_workspace.dialler(), &Dialler::lineStateChanged, this, &Screen::actionsChanged);
        connect(m_workspace.desk(), &CallDesk::ended, this, &CaseScreen::onCallEnded);
    }
    onPhoneState();
}

bool CaseScreen::open(TaxpayerId taxpayer) {
    Result<CaseFile> file = openCase(m_workspace.session(), taxpayer, m_workspace.campaign().id);
    if (!file) {
        m_workspace.showError(file.error());
        return false;
    }
    const bool another = !m_file || m_file->taxpayer.id != taxpayer;
    m_file = std::move(*file);
    if (another) {
        m_call = {};
    }
    showFile();
    Q_EMIT actionsChanged();
    return true;
}

void CaseScreen::close() {
    m_file.reset();
    m_call = {};
    Q_EMIT actionsChanged();
}

void CaseScreen::setPosition(const QString& text, bool hasNext) {
    m_position->setText(text);
    m_hasNext = hasNext;
    Q_EMIT actionsChanged();
}

void CaseScreen::refreshFacts() {
    Result<CaseFile> file = openCase(m_workspace.session(), taxpayer(), m_workspace.campaign().id);
    if (!file) {
        m_workspace.showError(file.error());
        return;
    }
    m_file = std::move(*file);
    showFacts();
    m_strip->setSuggestedAmount(
        suggestedPromiseAmount(m_file->summary.outstanding, m_file->lateCharge.value_or(Yen())));
    m_strip->showHint(tr("The facts above were read anew; what you typed is still here."));
    onPhoneState();
}

void CaseScreen::showFacts() {
    const QDate today = m_workspace.today();
    m_person->show(*m_file, today, m_workspace.session().actor().may(Permission::SeeProtected));
    askEligibility();
    m_phones->show(m_file->phones, m_file->taxpayer.isMasked, m_eligibility, today);
    m_tabs->show(*m_file, m_workspace.taxItems(), today);
    fitFacts();
    const Result<CallScript> script = loadCallScript(m_workspace.campaign().code, m_workspace.dataFolder());
    if (script) {
        m_script->show(*script,
                       scriptValues(*m_file, m_workspace.taxItems(), m_workspace.officeName(),
                                    m_workspace.session().actor().displayName),
                       *m_file);
    } else {
        m_script->showUnavailable(script.error().message);
    }
}

/// The facts get the height they need, and scroll where the window has less.
void CaseScreen::fitFacts() {
    // the splitter does not ask wrapped labels for their height
    if (QLayout* facts = m_top->layout(); facts->hasHeightForWidth()) {
        m_top->setMinimumHeight(facts->minimumHeightForWidth(m_facts->viewport()->width()));
    }
    if (!m_isSplitByHand) {
        const int wanted = m_top->minimumSizeHint().height();
        const int height = qMax(m_top->minimumHeight(), wanted);
        m_splitter->setSizes({height, qMax(0, m_splitter->height() - height)});
    }
}

void CaseScreen::resizeEvent(QResizeEvent* event) {
    Screen::resizeEvent(event);
    fitFacts();
}

void CaseScreen::showFile() {
    showFacts();
    RecordSubject subject;
    subject.campaign = m_workspace.campaign().id;
    subject.taxpayer = m_file->taxpayer.id;
    subject.suggestedAmount = suggestedPromiseAmount(m_file->summary.outstanding, m_file->lateCharge.value_or(Yen()));
    subject.phoneDigits = m_phones->chosen();
    m_strip->begin(subject);
    if (m_call.isOpen()) {
        m_strip->setCall(m_call.intent, m_call.direction, m_call.phoneDigits);
    }
    onPhoneState();
}

void CaseScreen::askEligibility() {
    const Result<Eligibility> answer =
        callEligibility(m_workspace.session(), m_file->taxpayer.id, m_workspace.campaign().id);
    if (answer) {
        m_eligibility = *answer;
        m_callable->show(m_eligibility, m_workspace.today());
    } else {
        m_eligibility = {};
        m_callable->showUnknown(answer.error().message);
    }
}

bool CaseScreen::isTouched() const {
    return m_strip->isTouched() || hasPhone() || (m_call.isOpen() && m_call.direction == Direction::Outbound);
}

bool CaseScreen::hasPhone() const {
    return m_call.intent.isValid() && m_workspace.desk() != nullptr && m_workspace.desk()->currentIntent() == m_call.intent;
}

bool CaseScreen::isBusy() const { return m_workspace.dialler() != nullptr && m_workspace.dialler()->hasCall(); }

Result<QString> CaseScreen::numberToDial(const QString& chosen) const {
    if (!m_phones->isTyped()) {
        return chosen;
    }
    SAIKOKU_TRY_ASSIGN(const PhoneNumber number, PhoneNumber::parse(chosen));
    return number.digits();
}

void CaseScreen::dial(const QString& chosen) {
    if (!m_file || m_workspace.desk() == nullptr || chosen.isEmpty()) {
        return;
    }
    const Result<QString> number = numberToDial(chosen);
    if (!number) {
        m_workspace.showError(number.error());
        return;
    }
    const QString digits = *number;
    const TaxpayerId taxpayer = m_file->taxpayer.id;
    const CampaignId campaign = m_workspace.campaign().id;
    askEligibility();
    const Result<Eligibility> answer = callEligibility(m_workspace.session(), taxpayer, campaign, digits);
    if (!answer) {
        m_workspace.showError(answer.error());
        return;
    }
    QString override;
    if (!answer->callable && m_workspace.session().actor().may(Permission::Hold)) {
        const auto reason = MessageBox::askText(this, tr("Call although a rule says no"),
                                                tr("The case may not be called now. Why is it called all the same? (logged)"));
        // Much may have happened while the question stood there.
        if (!reason || this->taxpayer() != taxpayer || m_workspace.desk() == nullptr) {
            return;
        }
        override = reason->trimmed();
    }
    const Result<Dialled> dialled = m_workspace.desk()->dial(taxpayer, campaign, digits, override);
    if (!dialled) {
        m_workspace.showError(dialled.error());
        return;
    }
    takeCall({dialled->intent, Direction::Outbound, digits});
    if (!dialled->placed) {
        // The dial is on record; what comes of another telephone is typed here.
        m_workspace.showError(dialled->placed.error());
        m_strip->focusResult();
    } else if (const QString hint = m_workspace.dialler()->dialHint(); !hint.isEmpty()) {
        m_workspace.tell(hint);
        m_strip->focusResult();
    }
}

void CaseScreen::takeCall(const Call& call) {
    m_call = call;
    m_strip->setCall(call.intent, call.direction, call.phoneDigits);
    onPhoneState();
}

void CaseScreen::reveal() {
    if (!m_file || !mayLeave()) {
        return;
    }
    const auto reason = MessageBox::askText(this, tr("Show a protected person's address and numbers"),
                                            tr("Why must they be seen? (logged; write no names)"));
    if (!reason) {
        return;
    }
    if (const Result<void> done = revealProtected(m_workspace.session(), taxpayer(), *reason); !done) {
        m_workspace.showError(done.error());
        return;
    }
    open(taxpayer());
}

void CaseScreen::takeIncoming(CallIntentId intent, const QString& phoneDigits) {
    takeCall({intent, Direction::Inbound, phoneDigits});
    if (!m_strip->isTouched()) {
        m_strip->focusResult();
    }
}

bool CaseScreen::releaseIncoming(CallIntentId intent) {
    if (!m_call.isOpen() || m_call.intent != intent) {
        return false;
    }
    takeCall({{}, Direction::Outbound, m_phones->chosen()});
    return true;
}

void CaseScreen::resumeIntent(CallIntentId intent, Direction direction, const QString& phoneDigits) {
    takeCall({intent, direction, phoneDigits});
    m_strip->focusResult();
}

/// What is recorded without a call belongs to the number chosen.
void CaseScreen::choosePhone(const QString& chosen) {
    const RecordSubject& subject = m_strip->subject();
    if (!subject.intent.isValid() && !subject.corrects.isValid()) {
        m_strip->setCall({}, subject.direction, numberToDial(chosen).value_or(QString()));
    }
    Q_EMIT actionsChanged();
}

void CaseScreen::onPhoneState() {
    const Dialler* phone = m_workspace.dialler();
    const bool ready = phone != nullptr && phone->lineState() == LineState::Ready && !phone->hasCall();
    m_phones->setDialEnabled(m_file && phone != nullptr && !phone->hasCall());
    if (phone == nullptr) {
        m_strip->meter().showNone(tr("No telephone is set up: record by hand."));
    } else if (!hasPhone()) {
        m_strip->meter().show(CallState::Idle, {});
        m_strip->meter().setDetail(ready ? QString() : phone->lineText());
    } else {
        const CallTimes& times = phone->call().times;
        m_strip->meter().show(phone->state(), phone->state() == CallState::Talking ? times.answered : times.begun);
    }
    Q_EMIT actionsChanged();
}

void CaseScreen::onCallEnded(CallIntentId intent, const QString& proposed, const QString& sentence) {
    if (!m_file || !intent.isValid() || intent != m_call.intent) {
        return;
    }
    m_strip->meter().setDetail(sentence);
    if (m_call.isOpen() && !m_strip->subject().corrects.isValid()) {
        m_strip->propose(valueOfCode<ResultCode>(proposed));
    } else if (m_call.isRecorded && m_hasNext && !m_strip->isTouched()) {
        Q_EMIT nextWanted();  // recorded while talking
    }
}

void CaseScreen::record(const CallEntry& entry) {
    const Result<NegotiationId> recorded = recordCall(m_workspace.session(), entry);
    if (!recorded) {
        m_strip->showProblem(recorded.error().message);
        return;
    }
    if (entry.intent.isValid() && entry.intent == m_call.intent) {
        m_call.isRecorded = true;
        endSilentCall();
    }
    const TaxpayerId taxpayer = m_file->taxpayer.id;
    const QString news = tr("Recorded: %1, %2").arg(m_file->taxpayer.name, labelOf(entry.result));
    m_workspace.tell(hasPhone() && m_hasNext ? tr("%1. The next case opens when the call is over.").arg(news) : news);
    m_workspace.factsChanged(taxpayer);
    RecordSubject subject = m_strip->subject();
    subject.intent = {};
    m_strip->begin(subject);
    if (m_hasNext && !hasPhone()) {
        Q_EMIT nextWanted();
    } else {
        open(taxpayer);
        m_strip->focusResult();
    }
}

void CaseScreen::endSilentCall() {
    Dialler* phone = m_workspace.dialler();
    if (!hasPhone() || phone->capabilities().reportsEvents) {
        return;
    }
    m_call = {};  // recorded: its end brings nothing more here
    if (const Result<void> done = phone->hangUp(); !done) {
        m_workspace.showError(done.error());
    }
}

void CaseScreen::correct(NegotiationId negotiation) {
    if (!mayThrowAway()) {
        return;
    }
    RecordSubject subject = m_strip->subject();
    subject.intent = {};
    subject.corrects = negotiation;
    for (const Negotiation& entry : m_file->negotiations) {
        if (entry.id == negotiation) {
            subject.direction = entry.direction;
            subject.phoneDigits = entry.phoneDigits;
        }
    }
    m_strip->begin(subject);
    m_strip->showProblem(tr("This record will replace the chosen one; the old one stays in the store."));
    m_strip->focusResult();
}

void CaseScreen::openMember(TaxpayerId member) {
    if (mayLeave()) {
        m_workspace.openCase(member);
    }
}

bool CaseScreen::mayLeave() {
    if (hasPhone()) {
        m_workspace.showError({ErrorCode::Rule, tr("The call is still going on. Hang up (F3) and record it first."), {}});
        return false;
    }
    return mayThrowAway();
}

bool CaseScreen::mayThrowAway() {
    return !m_strip->isTouched() ||
           MessageBox::confirm(this, tr("What was typed is not recorded yet. Leave it?"), tr("Throw away"));
}

bool CaseScreen::can(Action action) const {
    const Dialler* phone = m_workspace.dialler();
    switch (action) {
    case Action::Dial:
        return m_file && phone != nullptr && !phone->hasCall() && !m_phones->chosen().isEmpty();
    case Action::HangUp:
        return isBusy();
    case Action::Next:
        return m_hasNext;
    case Action::Result:
    case Action::Refresh:
    case Action::Promise:
    case Action::Callback:
    case Action::History:
    case Action::Close:
        return m_file.has_value();
    default:
        return false;
    }
}

void CaseScreen::perform(Action action) {
    switch (action) {
    case Action::Dial:
        dial(m_phones->chosen());
        break;
    case Action::HangUp:
        if (const Result<void> done = m_workspace.dialler()->hangUp(); !done) {
            m_workspace.showError(done.error());
        }
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
        if (mayLeave()) {
            open(taxpayer());
        }
        break;
    case Action::History:
        m_tabs->goTo(CaseTabs::Tab::Negotiations);
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
    // A digit typed anywhere on the case that nobody else wanted is the result.
    const QString text = event->text();
    if (text.size() == 1 && (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier &&
        resultOfKey(text.front())) {
        m_strip->propose(resultOfKey(text.front()));
        return;
    }
    Screen::keyPressEvent(event);
}

QStringList CaseScreen::helpLines() const {
    return {tr("1–9, 0: result of the call"), tr("Enter: next field"), tr("Promise date: 25, +3, 11/25, e (month end); Up and Down move by business days"),
            tr("Amount: / halves it, 50k is 50,000"), tr("Callback: 5m, 1h, 14:30, +1 10:00"), tr("Ctrl+Enter: record and go to the next case"),
            tr("Alt+Left: back to the list")};
}

}  // namespace saikoku::ui
