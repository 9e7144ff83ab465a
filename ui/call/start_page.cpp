#include "ui/call/start_page.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

#include "core/cases/board.h"
#include "core/cases/case_list.h"
#include "core/cases/limitation_radar.h"
#include "core/security/backup_series.h"
#include "core/security/reading_meter.h"
#include "core/security/session.h"
#include "core/work/follow_ups.h"
#include "core/work/instalment_work.h"
#include "core/work/work_list.h"
#include "ui/call/nobody_note.h"
#include "ui/call/queue_panel.h"
#include "ui/call/waiting_table.h"
#include "ui/frame/letters_for.h"
#include "ui/frame/workspace.h"
#include "ui/list/case_column.h"
#include "ui/support/display_text.h"
#include "ui/support/fact_table.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {
/// The newest; saikoku-cli check names all.
constexpr qsizetype kMuchReadLines = 3;
const QString kTurnToday = QStringLiteral("sequence_due <= today");
}  // namespace

StartPage::StartPage(Workspace& workspace, QWidget* parent) : QWidget(parent), m_workspace(workspace) {
    setObjectName(QStringLiteral("startPage"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Space::kLarge, Space::kLarge, Space::kLarge, Space::kLarge);
    row->setSpacing(2 * Space::kLarge);
    auto* left = new QVBoxLayout;
    left->setSpacing(Space::kSmall);
    const auto addNotice = [&](const QString& name) {
        auto* label = new QLabel(this);
        label->setObjectName(name);
        label->setWordWrap(true);
        label->hide();
        left->addWidget(label);
        return label;
    };
    m_muchRead = addNotice(QStringLiteral("muchRead"));
    m_backup = addNotice(QStringLiteral("backupAge"));
    m_followUps = addWay(QStringLiteral("startFollowUps"), left, &Workspace::showFollowUps);
    m_plans = addWay(QStringLiteral("startPlans"), left, &Workspace::showInstalments);
    m_lapsed = addWay(QStringLiteral("startLapsed"), left, &Workspace::showLapsed);
    m_turns = new QPushButton(this);
    m_turns->setObjectName(QStringLiteral("startTurns"));
    m_turns->setAutoDefault(true);
    m_turns->hide();
    connect(m_turns, &QPushButton::clicked, this, [this, &workspace] {
        if (const auto condition = parseCaseCondition(kTurnToday)) {
            workspace.showCases(*condition);
        }
    });
    left->addWidget(m_turns);
    m_intentTitle = sectionTitle(tr("Calls without a result"), this);
    m_intentTable = new FactTable({{tr("When"), 120}, {tr("In/out"), 70}, {tr("Name"), 170}, {tr("Telephone")}},
                                  QString(), this);
    m_intentTable->setObjectName(QStringLiteral("unfinishedCalls"));
    m_callbackTable = new FactTable({{tr("When"), 120}, {tr("Name"), 200}, {tr("Whose")}}, QString(), this);
    m_callbackTable->setObjectName(QStringLiteral("dueCallbacks"));
    m_intentTable->rememberWidths(workspace.settings(), QStringLiteral("unfinished"));
    m_callbackTable->rememberWidths(workspace.settings(), QStringLiteral("callbacks"));
    m_intentTable->view()->setAccessibleName(tr("Calls without a result"));
    m_callbackTable->view()->setAccessibleName(tr("Appointments to call again, until today"));
    m_waiting = new WaitingTable(workspace, this);
    left->addWidget(buildSection(m_intentTitle, m_intentTable, tr("Every call has its result.")), 1);
    left->addWidget(buildSection(sectionTitle(tr("Appointments to call again, until today"), this), m_callbackTable, tr("No appointment is due today.")), 2);
    left->addWidget(buildSection(sectionTitle(tr("Messages and hand-overs"), this), m_waiting, tr("No message and no hand-over waits.")), 2);
    m_nothing = new QLabel(tr("● Nothing waits for you.\nEvery call has its result, no appointment is due, and nobody wrote to you.\nF8 begins to call."), this);
    m_nothing->setObjectName(QStringLiteral("nothingWaits"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    left->addWidget(m_nothing, 3);
    left->addStretch(0);
    row->addLayout(left, 5);
    row->addWidget(buildLists(), 4);
    connect(m_intentTable, &FactTable::activated, this, [this](qint64 id) {
        for (const CallIntent& intent : std::as_const(m_intents)) {
            if (intent.id.value == id) {
                const CallIntent wanted = intent;  // whoever takes it up may refresh this page
                Q_EMIT intentWanted(wanted);
                return;
            }
        }
    });
    connect(m_callbackTable, &FactTable::activated, this, [this](qint64 id) { Q_EMIT caseWanted(TaxpayerId{id}); });
    connect(m_waiting, &WaitingTable::changed, this, &StartPage::fitSections);
    connect(&workspace, &Workspace::recorded, m_waiting, [this] {
        if (isVisible()) {
            m_waiting->refresh();
        }
    });
}

/// Said only while there is something; a click leads to it.
QPushButton* StartPage::addWay(const QString& name, QLayout* column, void (Workspace::*leads)()) {
    auto* button = new QPushButton(this);
    button->setObjectName(name);
    button->setAutoDefault(true);
    button->hide();
    connect(button, &QPushButton::clicked, &m_workspace, leads);
    column->addWidget(button);
    return button;
}

QWidget* StartPage::buildSection(QLabel* title, QWidget* table, const QString& emptySentence) {
    auto* frame = new QWidget(this);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::kUnit);
    column->addWidget(title);
    column->addWidget(table, 1);
    QLabel* empty = mutedLabel(emptySentence, frame);
    empty->setWordWrap(true);
    empty->hide();
    column->addWidget(empty);
    m_sections.append({frame, table, empty});
    return frame;
}

/// What has rows gets the room; what has none says so in a line, and all of it in one sentence.
void StartPage::fitSections() {
    const std::array counts{m_intentTable->rowCount(), m_callbackTable->rowCount(), m_waiting->rowCount()};
    const bool isNothing = std::all_of(counts.begin(), counts.end(), [](int count) { return count == 0; });
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const Section& section = m_sections.at(static_cast<qsizetype>(i));
        section.table->setVisible(counts[i] > 0);
        section.empty->setVisible(counts[i] == 0);
        section.frame->setSizePolicy(QSizePolicy::Preferred, counts[i] > 0 ? QSizePolicy::Expanding : QSizePolicy::Maximum);
        section.frame->setVisible(!isNothing);
    }
    m_nothing->setVisible(isNothing && m_hasCallbacks && m_waiting->isKnown());
}

void StartPage::showNobody(const QString& sentence) { m_queue->nobody().begin(sentence); }

void StartPage::hideNobody() { m_queue->nobody().clear(); }

void StartPage::showStop(const QueueStop& stop) { m_queue->nobody().show(stop); }

QString StartPage::nobodyText() const { return m_queue->nobody().text(); }

CaseCondition StartPage::whyCondition() const { return m_queue->condition(); }

QWidget* StartPage::buildLists() {
    auto* panel = new QWidget(this);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::kSmall);
    m_queue = new QueuePanel(m_workspace, panel);  // first for the Tab key too
    column->addWidget(m_queue);
    column->addWidget(sectionTitle(tr("Begin calling with"), panel));
    for (const WorkflowStatus status : callingOrder()) {
        auto* button = new QPushButton(panel);
        button->setObjectName(QStringLiteral("start_") + codeOf(status));
        button->setAutoDefault(true);
        followFont(button, [button] { button->setMinimumHeight(2 * button->fontMetrics().height() + Space::kSmall); });
        button->setText(QStringLiteral("&%1 ").arg(m_listButtons.size() + 1) + statusShape(status) + QLatin1Char(' ') + labelOf(status));
        connect(button, &QPushButton::clicked, this, [this, status] { Q_EMIT listWanted(statusCondition(status)); });
        m_listButtons.append(button);
        column->addWidget(button);
    }
    connect(m_queue, &QueuePanel::beginWanted, this, &StartPage::queueWanted);
    connect(m_queue, &QueuePanel::changed, this, &StartPage::listsChanged);
    connect(m_queue, &QueuePanel::whyWanted, this, [this] { m_workspace.showWhy(whyCondition()); });
    m_done = new QLabel(panel);
    m_done->setObjectName(QStringLiteral("startDone"));
    m_done->setWordWrap(true);
    column->addWidget(m_done);
    QLabel* otherwise = mutedLabel(tr("F8 or a digit begins. Or open a case from the list, or search with Ctrl+K."), panel);
    otherwise->setWordWrap(true);
    column->addWidget(otherwise);
    column->addStretch();
    return panel;
}

void StartPage::refresh() {
    showIntents();
    showCallbacks();
    m_waiting->refresh();
    m_queue->refresh();
    askCounts();
    tellOfMuchRead();
    tellOfBackup();
    tellOfFollowUps();
    tellOfLapsed();
    tellOfPlans();
    tellOfTurns();
}

/// By stages.json: for who makes lists of them.
void StartPage::tellOfTurns() {
    const auto condition = parseCaseCondition(kTurnToday);
    m_turns->hide();
    if (!m_workspace.session().may(Permission::Plan) || !m_workspace.campaign().hasMoney || !condition) {
        return;
    }
    CaseQuery query;
    query.campaign = m_workspace.campaign().id;
    query.condition = *condition;
    m_workspace.worker().run<CaseCount>([query](Session& session) { return countCases(session, query); }, this, [this](const Result<CaseCount>& count) {
        if (!count) {
            m_workspace.showError(count.error());
            return;
        }
        m_turns->setText(tr("Due today by their stage: %1 cases, %2").arg(Yen(count->cases).toString(), DisplayText::yenShort(count->outstanding)));
        m_turns->setVisible(count->cases > 0);
    });
}

/// Who may decide on them is told of plans that wait, and of those that ask for more than is owed by now.
void StartPage::tellOfPlans() {
    if (!m_workspace.session().may(Permission::ApproveInstalments)) {
        return;
    }
    m_workspace.worker().run<InstalmentTally>(
        [campaign = m_workspace.campaign().id](Session& session) { return instalmentTally(session, campaign); }, this,
        [this](const Result<InstalmentTally>& tally) {
            if (!tally) {
                m_workspace.showError(tally.error());
                return;
            }
            m_plans->setText(tally->changed > 0 ? tr("▲ Instalment plans to be approved: %1 (to be changed after a waiver: %2)").arg(tally->toApprove).arg(tally->changed)
                                                : tr("Instalment plans to be approved: %1").arg(tally->toApprove));
            m_plans->setVisible(tally->toApprove + tally->changed > 0);
        });
}

/// An officer's matter; nothing is said while nothing has lapsed.
void StartPage::tellOfLapsed() {
    if (!m_workspace.session().may(Permission::Hold)) {
        return;
    }
    m_workspace.worker().run<LapsedTally>(
        [campaign = m_workspace.campaign().id](Session& session) { return lapsedTally(session, campaign); }, this,
        [this](const Result<LapsedTally>& tally) {
            if (!tally) {
                m_workspace.showError(tally.error());
                return;
            }
            m_lapsed->setText(tr("▲ Time-barred claims: %1 cases, %2").arg(Yen(tally->cases).toString(), DisplayText::yenShort(tally->yen)));
            m_lapsed->setVisible(tally->cases > 0);
        });
}

/// Nothing is said while nothing is open.
void StartPage::tellOfFollowUps() {
    m_workspace.worker().run<FollowUpTally>(
        [campaign = m_workspace.campaign().id](Session& session) { return followUpTally(session, campaign); }, this,
        [this](const Result<FollowUpTally>& tally) {
            if (!tally) {
                m_workspace.showError(tally.error());
                return;
            }
            m_followUps->setText(tally->overdue > 0 ? tr("▲ Follow-ups open: %1 (late: %2, due today: %3)").arg(tally->open).arg(tally->overdue).arg(tally->due)
                                                    : tr("Follow-ups open: %1 (due today: %2)").arg(tally->open).arg(tally->due));
            m_followUps->setVisible(tally->open > 0);
        });
}

void StartPage::tellOfBackup() {
    if (!m_workspace.session().may(Permission::Settings)) {
        return;
    }
    m_workspace.worker().run<BackupState>(
        [](Session& session) { return backupState(session); }, this, [this](Result<BackupState> state) {
            if (!state) {
                m_workspace.showError(state.error());
                return;
            }
            m_backup->setText((state->isOverdue() ? QStringLiteral("▲ ") : QString()) + state->sentence());
            m_backup->show();
        });
}

void StartPage::tellOfMuchRead() {
    if (!m_workspace.session().may(Permission::ReadLog)) {
        return;
    }
    m_workspace.worker().run<QList<MuchRead>>(
        [](Session& session) { return muchRead(session); }, this, [this](Result<QList<MuchRead>> read) {
            if (!read) {
                m_workspace.showError(read.error());
                return;
            }
            QStringList lines;
            for (const MuchRead& each : *read) {
                lines.append(tr("▲ Read much: %1").arg(each.sentence()));
            }
            m_muchRead->setText(lines.mid(0, kMuchReadLines).join(u'\n'));
            m_muchRead->setVisible(!lines.isEmpty());
        });
}

void StartPage::takeKeyboard() {
    m_wantsKeyboard = true;
    m_keyboardAt = QApplication::focusWidget();
    m_hasCallbacks = false;
    m_hasCounts = false;
    settleKeyboard();
}

/// Nobody who has begun to type is disturbed by an answer that comes late.
void StartPage::settleKeyboard() {
    if (!m_wantsKeyboard || !isVisible()) {
        return;
    }
    const QWidget* focus = QApplication::focusWidget();
    const bool isTyping = qobject_cast<const QLineEdit*>(focus) != nullptr && focus->isVisible();
    if (isTyping || (isAncestorOf(focus) && focus != m_keyboardAt)) {
        m_wantsKeyboard = false;
        return;
    }
    QWidget* first = nullptr;
    if (m_intentTable->rowCount() > 0) {
        first = m_intentTable->view();
    } else if (m_callbackTable->rowCount() > 0) {
        first = m_callbackTable->view();
    } else if (m_hasCallbacks && m_hasCounts && m_queue->canBegin()) {
        first = m_queue->button();
    } else if (m_hasCallbacks && m_hasCounts) {
        const auto open = std::find_if(m_listButtons.begin(), m_listButtons.end(), [](const QPushButton* button) { return button->isEnabled(); });
        first = open == m_listButtons.end() ? nullptr : *open;
    }
    if (auto* view = qobject_cast<QTableView*>(first)) {
        view->selectRow(0);
    }
    m_keyboardAt = first == nullptr ? this : first;
    m_keyboardAt->setFocus();
    m_wantsKeyboard = !(m_hasCallbacks && m_hasCounts);
}

bool StartPage::can(Action action) const {
    return action == Action::Refresh || action == Action::History || (action == Action::Next && canBegin()) ||
           (action == Action::Document && m_workspace.session().may(Permission::SendNotices));
}

void StartPage::perform(Action action) {
    if (action == Action::Refresh) {
        refresh();
    } else if (action == Action::Next) {
        begin();
    } else if (action == Action::History) {
        m_workspace.showWhy(whyCondition());
    } else if (action == Action::Document) {
        m_workspace.makeLetters({.condition = whyCondition(), .cases = {}, .list = {}});
    }
}

bool StartPage::canBegin() const {
    return m_queue->canBegin() || std::any_of(m_listButtons.begin(), m_listButtons.end(), [](const QPushButton* button) { return button->isEnabled(); });
}

void StartPage::begin() {
    if (m_queue->canBegin()) {
        m_queue->button()->click();
        return;
    }
    for (QPushButton* button : std::as_const(m_listButtons)) {
        if (button->isEnabled()) {
            button->click();
            return;
        }
    }
}

QStringList StartPage::helpLines() const {
    return {tr("Enter: open the case, the message or the hand-over"), tr("Tab: from what waits to the lists"), tr("0 or F8: go on by your lists; a pause ends with it"), tr("F10: why nobody may be called"), tr("1 to %1: begin with this list").arg(m_listButtons.size())};
}

void StartPage::keyPressEvent(QKeyEvent* event) {
    bool isNumber = false;
    const int number = event->text().normalized(QString::NormalizationForm_KC).toInt(&isNumber);
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isNumber && isPlain && number == 0 && m_queue->canBegin()) {
        m_queue->button()->click();
        return;
    }
    if (isNumber && isPlain && number >= 1 && number <= m_listButtons.size()) {
        m_listButtons.at(number - 1)->click();
        return;
    }
    QWidget::keyPressEvent(event);
}

/// Whoever is only seen with a right has no number here; the name stands in the list too.
QHash<TaxpayerId, QString> StartPage::namesOf(const QList<CallIntent>& intents) {
    QHash<CampaignId, QList<TaxpayerId>> people;
    for (const CallIntent& intent : intents) {
        if (intent.taxpayer.isValid()) {
            people[intent.campaign].append(intent.taxpayer);
        }
    }
    QHash<TaxpayerId, QString> names;
    for (auto campaign = people.cbegin(); campaign != people.cend(); ++campaign) {
        const Result<QList<CaseSummary>> rows = caseRows(m_workspace.session(), campaign.key(), campaign.value());
        if (!rows) {
            m_workspace.showError(rows.error());
            continue;
        }
        for (const CaseSummary& row : *rows) {
            names.insert(row.taxpayer, DisplayText::markedName(row.name, row.hasNamesake));
        }
    }
    return names;
}

void StartPage::showIntents() {
    m_intents.clear();
    if (m_workspace.session().may(Permission::Call)) {
        Result<QList<CallIntent>> intents = intentsWithoutResult(m_workspace.session());
        if (intents) {
            m_intents = std::move(*intents);
        } else {
            m_workspace.showError(intents.error());
        }
    }
    const QHash<TaxpayerId, QString> names = namesOf(m_intents);
    QList<FactRow> rows;
    for (const CallIntent& intent : std::as_const(m_intents)) {
        const QString phone = intent.isMasked                ? tr("number hidden")
                              : intent.phoneDigits.isEmpty() ? tr("number withheld")
                                                             : DisplayText::phone(intent.phoneDigits);
        const QString name = names.value(intent.taxpayer, tr("whose is not known", "a call"));
        rows.append({{DisplayText::moment(intent.clickedAt, m_workspace.today()), labelOf(intent.direction), name, phone},
                     true, false, intent.id.value});
    }
    m_intentTable->setRows(rows);
    m_intentTitle->setText(rows.isEmpty() ? tr("Calls without a result")
                                          : tr("▲ Calls without a result: %1 — Enter records it").arg(rows.size()));
    fitSections();
}

void StartPage::showCallbacks() {
    // The first question of a day brings the derived data up to the date: not in the window's thread.
    if (m_day != m_workspace.today()) {
        m_workspace.showProgress(tr("The day's figures are being brought up to date …"));
    }
    const CampaignId campaign = m_workspace.campaign().id;
    m_workspace.worker().run<QList<CallbackOfDay>>(
        [campaign](Session& session) { return callbacksOfDay(session, campaign); }, this,
        [this](Result<QList<CallbackOfDay>> callbacks) {
            if (!callbacks) {
                m_workspace.showError(callbacks.error());
                return;
            }
            if (std::exchange(m_day, m_workspace.today()) != m_workspace.today()) {
                m_workspace.showProgress({});
            }
            listCallbacks(*callbacks);
        });
}

void StartPage::listCallbacks(const QList<CallbackOfDay>& callbacks) {
    const QDateTime now = m_workspace.session().clock().nowUtc();
    QList<FactRow> rows;
    for (const auto& [appointment, number, name] : callbacks) {
        const bool late = appointment.callAt < now;
        const QString whose = appointment.operatorId == m_workspace.session().actor().id ? tr("own")
                              : appointment.operatorId.isValid()                         ? appointment.operatorName
                                                                                         : tr("anyone's");
        rows.append({{(late ? QStringLiteral("▲ ") : QString()) + DisplayText::moment(appointment.callAt, m_workspace.today()), name, whose},
                     late, false, appointment.taxpayer.value});
    }
    m_callbackTable->setRows(rows);
    m_hasCallbacks = true;
    fitSections();
    settleKeyboard();
}

void StartPage::askCounts() {
    const CampaignId campaign = m_workspace.campaign().id;
    m_workspace.worker().run<Board>(
        [campaign, dimension = usualDimension(m_workspace.campaign().hasMoney)](Session& session) { return workflowBoard(session, campaign, dimension); }, this,
        [this](Result<Board> board) {
            if (!board) {
                m_workspace.showError(board.error());
                return;
            }
            showCounts(*board);
        });
}

void StartPage::showCounts(const Board& board) {
    const bool hasMoney = m_workspace.campaign().hasMoney;
    qint64 open = 0;
    const qint64 all = std::accumulate(board.statuses.begin(), board.statuses.end(), qint64(0),
                                       [](qint64 sum, const BoardCell& cell) { return sum + cell.cases; });
    for (qsizetype i = 0; i < m_listButtons.size(); ++i) {
        const WorkflowStatus status = callingOrder()[static_cast<size_t>(i)];
        const auto at = std::find(kBoardStatuses.begin(), kBoardStatuses.end(), status) - kBoardStatuses.begin();
        const BoardCell& cell = board.statuses.at(static_cast<size_t>(at));
        const QString text = tr("%1 %2: %3 cases").arg(statusShape(status), labelOf(status, hasMoney), Yen(cell.cases).toString());
        m_listButtons.at(i)->setVisible(hasMoney || status != WorkflowStatus::BrokenPromise);
        m_listButtons.at(i)->setText(QStringLiteral("&%1 ").arg(i + 1) + text);
        m_listButtons.at(i)->setEnabled(cell.cases > 0);
        open += cell.cases;
    }
    m_done->setText(emptyText(all, open));
    m_done->setVisible(!m_done->text().isEmpty());
    m_hasCounts = true;
    settleKeyboard();
    Q_EMIT listsChanged();
}

QString StartPage::emptyText(qint64 all, qint64 open) const {
    if (all == 0) {
        return m_workspace.emptyCityText();
    }
    if (open > 0) {
        return {};
    }
    return m_workspace.campaign().hasMoney ? tr("Nobody is left to be called: every case has an active promise or is settled.")
                                           : tr("Nobody is left to be called: everybody is done with.");
}

}  // namespace saikoku::ui
