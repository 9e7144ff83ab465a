#include "ui/call/call_screen.h"

#include <QHideEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

#include "core/eligibility/eligibility.h"
#include "core/security/session.h"
#include "core/queue/case_queue.h"
#include "core/queue/queue_reasons.h"
#include "core/queue/queue_rules.h"
#include "core/work/current_call.h"
#include "core/work/record_undo.h"
#include "ui/call/queue_walk.h"
#include "ui/call/start_page.h"
#include "ui/casefile/case_screen.h"
#include "ui/frame/workspace.h"
#include "ui/record/record_strip.h"
#include "ui/support/display_text.h"
#include "ui/support/message_box.h"

namespace saikoku::ui {

namespace {
constexpr int kQuickMilliseconds = 200;
constexpr qsizetype kReasonsTold = 3;

Error goesOn() {
    return {ErrorCode::Rule, CallScreen::tr("The call of another case is going on. Hang up (F3) and record it first."), {}};
}

}  // namespace

CallScreen::CallScreen(Workspace& workspace, const BusinessCalendar& calendar, QWidget* parent)
    : Screen(parent),
      m_workspace(workspace),
      m_calendar(calendar),
      m_stack(new QStackedWidget(this)),
      m_start(new StartPage(workspace, m_stack)),
      m_queue(new QueueWalk(workspace, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_stack->addWidget(m_start);
    m_case = makeCase();
    connect(m_start, &StartPage::caseWanted, this, [this](TaxpayerId taxpayer) { openCase(taxpayer); });
    connect(m_start, &StartPage::listWanted, this, &CallScreen::beginList);
    connect(m_start, &StartPage::intentWanted, this, &CallScreen::takeUp);
    connect(m_start, &StartPage::listsChanged, this, &Screen::actionsChanged);
    connect(&workspace, &Workspace::campaignChanged, this, &CallScreen::leaveAll);
    connect(&workspace, &Workspace::everythingChanged, this, &CallScreen::takeChangedCity);
    connect(m_start, &StartPage::queueWanted, this, [this] { takeFromQueue(OnPause::End); });
    connect(m_queue, &QueueWalk::taken, this, &CallScreen::openTaken);
    connect(m_queue, &QueueWalk::nobody, this, &CallScreen::onNobody);
    connect(m_queue, &QueueWalk::stopped, this, &CallScreen::onStopped);
    connect(m_queue, &QueueWalk::unexplained, m_start, &StartPage::hideNobody);
    connect(&workspace, &Workspace::rulesChanged, this, &CallScreen::takeChangedRules);
    connect(&workspace, &Workspace::callbacksDueChanged, this, [this] {
        if (isVisible() && !hasCase()) {
            m_start->refresh();
        }
    });
    auto* undo = new QShortcut(QKeySequence::Undo, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(undo, &QShortcut::activated, this, &CallScreen::undo);
    m_lookingTimer.setInterval(kQuickMilliseconds);
    connect(&m_lookingTimer, &QTimer::timeout, this, &CallScreen::showLooking);
}

CallScreen::~CallScreen() { endLooking(); }

CaseScreen* CallScreen::makeCase() {
    auto* made = new CaseScreen(m_workspace, m_calendar, m_stack);
    m_stack->addWidget(made);
    connect(made, &Screen::actionsChanged, this, &Screen::actionsChanged);
    connect(made, &CaseScreen::nextWanted, this, &CallScreen::goOn);
    connect(made, &CaseScreen::closeWanted, this, [this] {
        if (isParked()) {
            takeUpParked();
        } else if (mayLeave()) {
            closeCase();
            Q_EMIT closed();
        }
    });
    return made;
}

/// Behind a case that came between, the one that waits comes next.
void CallScreen::goOn() {
    if (isParked()) {
        takeUpParked();
    } else {
        goToNext();
    }
}

bool CallScreen::hasLiveCall() const {
    const CurrentCall& call = m_workspace.call();
    return hasCase() && call.isOnPhone() && call.belongsTo(m_case->taxpayer());
}

void CallScreen::park() {
    if (!hasCase() || isParked()) {
        return;
    }
    endLooking();
    const CurrentCall& call = m_workspace.call();
    m_parked = Parked{m_case, std::exchange(m_list, WorkList()), std::exchange(m_isInQueue, false),
                      call.isOnPhone() ? SeatCall() : call.call(), m_case->focusWidget()};
    m_case->setAway(true);
    if (m_spare == nullptr) {
        m_spare = makeCase();
    }
    m_case = std::exchange(m_spare, m_case);
}

bool CallScreen::takeUpParked() {
    if (!isParked() || !m_case->mayLeave()) {
        return false;
    }
    m_case->close();
    showParked(*std::exchange(m_parked, std::nullopt));
    Q_EMIT caseShown(m_case->taxpayer());
    return true;
}

void CallScreen::showParked(Parked parked) {
    m_case->setLookingOnly(false);
    m_spare = std::exchange(m_case, parked.screen);
    m_list = std::move(parked.list);
    m_isInQueue = parked.isInQueue;
    m_stack->setCurrentWidget(m_case);
    if (parked.call.intent.isValid()) {
        m_workspace.call().takeUpAgain(parked.call);
    }
    m_case->setAway(false);
    showPosition();
    m_case->giveKeyboardBack(parked.keyboard);
    Q_EMIT actionsChanged();
}

bool CallScreen::hasCase() const { return m_stack->currentWidget() == m_case; }

/// A call of an earlier hour or day whose result was not recorded.
void CallScreen::takeUp(const CallIntent& intent) {
    if (!intent.taxpayer.isValid()) {
        m_workspace.showError({ErrorCode::NotFound,
                               tr("The caller's case is not known. Search for it (Ctrl+K) and record the call there."), {}});
        m_workspace.call().resume(intent);
        Q_EMIT callerSought(intent);
        return;
    }
    m_workspace.chooseCampaign(intent.campaign);
    if (openCase(intent.taxpayer)) {
        m_workspace.call().resume(intent);
        m_case->strip().focusResult();
    }
}

bool CallScreen::openCase(TaxpayerId taxpayer, const QList<TaxpayerId>& list) {
    endLooking();
    if (isParked() && m_parked->screen->taxpayer() == taxpayer) {
        return takeUpParked();
    }
    if (isElsewhereOnPhone(taxpayer)) {
        if (!hasCase()) {
            m_workspace.showError(goesOn());
            return false;
        }
        const bool parksNow = !isParked();
        park();
        m_case->setLookingOnly(true);
        if (!m_case->open(taxpayer)) {
            if (parksNow) {
                showParked(*std::exchange(m_parked, std::nullopt));
            }
            return false;
        }
    } else {
        m_case->setLookingOnly(false);
        if (!m_case->open(taxpayer)) {
            return false;
        }
    }
    if (!list.isEmpty() && !isParked()) {
        m_list = WorkList(list);
        m_isInQueue = false;
    }
    m_list.open(taxpayer);
    m_stack->setCurrentWidget(m_case);
    showPosition();
    m_case->setFocus();
    Q_EMIT actionsChanged();
    Q_EMIT caseShown(taxpayer);
    return true;
}

/// What is said now would be recorded for the wrong person.
bool CallScreen::isElsewhereOnPhone(TaxpayerId taxpayer) const {
    const CurrentCall& call = m_workspace.call();
    return call.isOnPhone() && call.call().taxpayer.isValid() && !call.belongsTo(taxpayer);
}

/// An import or an undo: what is half recorded stays, everything else is read anew.
void CallScreen::takeChangedCity() {
    if (hasCase() && m_case->isTouched()) {
        m_case->refreshFacts();
    } else {
        closeCase();
    }
}

/// Who may be called now, and why nobody may, was so by the rules before.
void CallScreen::takeChangedRules() {
    m_queue->stopAskingWhy();
    m_start->hideNobody();
    if (isVisible() && !hasCase()) {
        m_start->refresh();
    }
}

void CallScreen::setListCondition(const CaseCondition& condition) {
    if (!isParked()) {
        m_listCondition = condition;
    }
}

/// Back to what waits behind it, or to the start page.
void CallScreen::closeCase() {
    if (isParked()) {
        endLooking();
        m_case->close();
        showParked(*std::exchange(m_parked, std::nullopt));
        return;
    }
    closeShown();
}

/// Another work was chosen: what waits belongs to the one before.
void CallScreen::leaveAll() {
    if (isParked()) {
        m_parked->screen->setAway(false);
        m_parked->screen->close();
        m_parked.reset();
    }
    closeShown();
}

void CallScreen::closeShown() {
    endLooking();
    m_queue->stopTaking();
    m_queue->giveBack();
    m_isInQueue = false;
    m_case->close();
    m_stack->setCurrentWidget(m_start);
    if (isVisible()) {
        m_start->refresh();
        m_start->takeKeyboard();
    }
    Q_EMIT actionsChanged();
}

void CallScreen::showPosition() {
    if (isParked()) {
        const std::optional<CaseFile>& waiting = m_parked->screen->file();
        m_case->setPosition(tr("%1 waits (F8)", "a case that was interrupted").arg(waiting ? waiting->taxpayer.name : QString()), false);
        return;
    }
    if (m_queue->holds(m_case->taxpayer())) {
        const CaseLease& lease = *m_queue->lease();
        m_case->setPosition(m_queue->holdsTakenBack(lease.taxpayer) ? tr("Not recorded: its record was taken back")
                            : lease.place > 0                       ? tr("%1, place %2").arg(lease.listName, Yen(lease.place).toString())
                                                                    : tr("Callback"),
                            true);
        return;
    }
    m_case->setPosition(m_list.place() < 0 ? QString()
                                           : tr("%1 of %2").arg(Yen(m_list.place() + 1).toString(), Yen(m_list.size()).toString()),
                        m_list.hasNext());
}

void CallScreen::takeFromQueue(OnPause onPause) {
    if (isElsewhereOnPhone({})) {
        m_workspace.showError(goesOn());
        return;
    }
    m_isInQueue = true;
    m_queue->take(onPause);
}

void CallScreen::openTaken(const CaseLease& lease) {
    if (!openCase(lease.taxpayer)) {
        m_queue->giveBack();
    }
}

void CallScreen::onNobody(const QString& sentence) {
    m_isInQueue = false;
    if (hasCase()) {
        closeCase();
    } else {
        m_start->refresh();
    }
    m_start->showNobody(sentence);
}

/// Once it is known why: unless the person works on something else by now.
void CallScreen::onStopped(const QueueStop& stop) {
    m_start->showStop(stop);
    if (!hasCase() && !isLooking()) {
        sayWhy(m_start->nobodyText(), m_start->whyCondition());
    }
}

void CallScreen::sayWhy(const QString& sentence, const CaseCondition& condition) {
    m_workspace.announce(sentence, {tr("Why not?"), [this, condition] { m_workspace.showWhy(condition); }});
}

/// What was taken and neither recorded nor given back is passed on with a reason.
bool CallScreen::leaveQueueCase() {
    if (!m_queue->lease()) {
        return true;
    }
    Session& session = m_workspace.session();
    const auto held = leaseOf(session, m_workspace.campaign().id, m_queue->lease()->taxpayer);
    if (!held || !*held || (*held)->holder != session.actor().id) {
        m_queue->recorded();
        return true;
    }
    const auto rules = session.rules<QueueRules>();
    const auto reason = MessageBox::askChoice(this, tr("Pass this case on"), tr("Why is it left without a record? It comes back later."),
                                              rules ? (*rules)->skipReasons : QStringList());
    if (!reason || reason->trimmed().isEmpty()) {
        return false;
    }
    m_queue->skip(reason->trimmed(), hasCase() && m_case->file() ? m_case->file()->taxpayer.name : QString());
    return true;
}

/// One's own last record, while its minute runs.
void CallScreen::undo() {
    if ((hasCase() && m_case->isTouched()) || !m_workspace.session().may(Permission::Record)) {
        return;
    }
    Session& session = m_workspace.session();
    const auto last = undoableRecord(session, m_workspace.campaign().id);
    if (!last || !*last) {
        m_workspace.tell(tr("There is no record of the last minute to be taken back. Correct it in the journal instead."));
        return;
    }
    const Result<UndoableRecord> undone = withdrawRecord(session, (*last)->record);
    if (!undone) {
        m_workspace.showError(undone.error());
        return;
    }
    m_workspace.factsChanged(undone->taxpayer);
    m_queue->holdAgain(undone->taxpayer);
    openCase(undone->taxpayer);
    m_workspace.settleNews();  // that it was recorded holds no more
    m_workspace.announce(tr("The record was taken back. Record the call anew."));
}

void CallScreen::goToNext() {
    if (m_isInQueue) {
        if (leaveQueueCase()) {
            takeFromQueue(OnPause::Refuse);
        }
        return;
    }
    look({Way::Of::CurrentList, {}, m_list.cases(), m_list.nextPlace()});
}

void CallScreen::beginList(const CaseCondition& condition) {
    m_listCondition = condition;
    look({Way::Of::Condition, condition, {}, 0});
}

void CallScreen::beginAt(const QList<TaxpayerId>& list, qsizetype from) {
    if (isElsewhereOnPhone({})) {
        m_workspace.showError(goesOn());
        return;
    }
    closeCase();
    look({Way::Of::GivenList, {}, list, from});
}

/// In the worker: after hours nobody of a long list may be called, and it takes a while to know that.
void CallScreen::look(const Way& way) {
    if (isLooking()) {
        return;
    }
    m_walk = std::make_shared<WalkProgress>();
    m_lookingTimer.start();
    if (hasCase()) {
        // What is typed or clicked until then is meant for the next case, not for the one that was left.
        m_case->setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocus();
    }
    const CampaignId campaign = m_workspace.campaign().id;
    m_asking = m_workspace.worker().run<Found>(
        [way, campaign, walk = m_walk](Session& session) -> Result<Found> {
            Found found{way.cases, {}};
            if (way.of == Way::Of::Condition) {
                SAIKOKU_TRY_ASSIGN(found.cases, casesToCall(session, campaign, way.condition));
            }
            SAIKOKU_TRY_ASSIGN(found.next, nextCallable(session, found.cases, campaign, way.from, *walk));
            return found;
        },
        this, [this, of = way.of](const Result<Found>& found) { onFound(of, found); });
}

void CallScreen::showLooking() {
    const int leftOut = m_walk->judged;
    const QString sentence = leftOut == 0
                                 ? tr("Looking for the next case … Esc stops.")
                                 : tr("Looking for the next case … %1 left out so far. Esc stops.").arg(Yen(leftOut).toString());
    if (hasCase()) {
        m_case->setPosition(sentence, false);
    } else {
        m_workspace.showProgress(sentence);
    }
}

/// What was looked for must not come up over a case opened meanwhile.
void CallScreen::endLooking() {
    if (!isLooking()) {
        return;
    }
    m_walk->stop = true;
    m_walk.reset();
    m_asking->store(true);
    m_asking.reset();
    m_lookingTimer.stop();
    m_case->setAttribute(Qt::WA_TransparentForMouseEvents, false);
}

bool CallScreen::stopLooking() {
    if (!isLooking()) {
        return false;
    }
    endLooking();
    if (!hasCase()) {
        m_workspace.showProgress({});
        return true;
    }
    if (!m_case->isTouched()) {
        m_case->open(m_case->taxpayer());  // what was just recorded is in it
    }
    showPosition();
    if (hasFocus()) {
        m_case->setFocus();
    }
    Q_EMIT actionsChanged();
    return true;
}

void CallScreen::hideEvent(QHideEvent* event) {
    Screen::hideEvent(event);
    if (!event->spontaneous()) {
        stopLooking();
    }
}

void CallScreen::onFound(Way::Of of, const Result<Found>& found) {
    const bool isLeft = hasCase() && m_case->isTouched();  // something else was begun meanwhile
    if (!found || isLeft) {
        stopLooking();
        if (!found) {
            m_workspace.showError(found.error());
        }
        return;
    }
    endLooking();
    if (of == Way::Of::CurrentList) {
        openNext(found->next);
    } else {
        openFirst(of, *found);
    }
}

/// The first that may be called; when nobody may, the list is shown from its beginning, or
/// the clerk goes back to where the list is seen.
void CallScreen::openFirst(Way::Of of, const Found& found) {
    m_workspace.showProgress({});
    if (found.cases.isEmpty()) {
        m_workspace.tell(tr("No case fits any more."));
        m_start->refresh();
        return;
    }
    const bool isNobody = !found.next.taxpayer.isValid();
    if (isNobody && of == Way::Of::GivenList) {
        closeCase();
        Q_EMIT closed();
        sayWhy(tr("Nobody from here on in the list may be called now. %1").arg(leftOutText(found.next)), m_listCondition);
        return;
    }
    openCase(isNobody ? found.cases.constFirst() : found.next.taxpayer, found.cases);
    if (isNobody) {
        sayWhy(tr("Nobody of the list may be called now. %1").arg(leftOutText(found.next)), m_listCondition);
    } else if (found.next.leftOut > 0) {
        m_workspace.tell(leftOutText(found.next));
    }
}

void CallScreen::openNext(const NextCase& next) {
    if (next.taxpayer.isValid()) {
        openCase(next.taxpayer);
        if (next.leftOut > 0) {
            m_workspace.tell(leftOutText(next));
        }
        return;
    }
    closeCase();
    if (next.leftOut > 0) {
        sayWhy(tr("That was the last case that may be called now. %1").arg(leftOutText(next)), m_listCondition);
    } else {
        m_workspace.tell(tr("That was the last case of the list."));
    }
}

QString CallScreen::leftOutText(const NextCase& next) const {
    QStringList reasons;
    for (const LeftOut& one : next.reasons.mid(0, kReasonsTold)) {
        reasons.append(tr("%1 %2", "reason, number of cases").arg(eligibilityReasonLabel(one.code), Yen(one.cases).toString()));
    }
    if (next.reasons.size() > kReasonsTold) {
        reasons.append(QStringLiteral("…"));
    }
    const QString number = Yen(next.leftOut).toString();
    QString text = reasons.isEmpty()
                       ? tr("Left out: %1.").arg(number)
                       : tr("Left out: %1 (%2).").arg(number, reasons.join(DisplayText::listSeparator()));
    if (!next.taxpayer.isValid() && next.firstAt) {
        text = tr("%1 The first of them may be called from %2.")
                   .arg(text, DisplayText::moment(*next.firstAt, m_workspace.today()));
    }
    return text;
}

void CallScreen::enter() {
    if (!hasCase() && !isLooking()) {
        m_start->refresh();
        m_start->takeKeyboard();
    }
}

bool CallScreen::mayLeave() { return !hasCase() || m_case->mayLeave(); }
bool CallScreen::mayClose() { return !isParked() || m_parked->screen->mayLeave(); }

bool CallScreen::holdsWork() const {
    return (hasCase() && m_case->isTouched()) || (isParked() && m_parked->screen->isTouched());
}

bool CallScreen::can(Action action) const {
    if (isLooking()) {
        return action == Action::Close && hasCase();
    }
    return hasCase() ? m_case->can(action) : m_start->can(action);
}

void CallScreen::perform(Action action) {
    if (hasCase()) {
        m_case->perform(action);
    } else {
        m_start->perform(action);
    }
}

QString CallScreen::keyLabel(Action action) const {
    if (action == Action::Next && hasCase() && isParked()) {
        return tr("Back", "to the case that was interrupted");
    }
    if (action == Action::History && !hasCase()) {
        return tr("Why not?");
    }
    return action == Action::Next && !hasCase() ? tr("Begin calling") : m_case->keyLabel(action);
}

QStringList CallScreen::helpLines() const {
    const QString undo = tr("Ctrl+Z: take the last record back, within a minute");
    if (!hasCase()) {
        return m_start->helpLines() + QStringList{undo};
    }
    QStringList lines;
    if (isParked()) {
        lines.append(tr("F8, F12: back to the case that was interrupted"));
    } else if (m_queue->holds(m_case->taxpayer())) {
        lines.append(tr("F8: pass the case on, its reason by 1–9, another by 0; F12: give it back"));
    }
    return lines + m_case->helpLines() + QStringList{undo};
}

}  // namespace saikoku::ui
