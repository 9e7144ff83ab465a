#include "ui/dispatch/letters_screen.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "core/security/session.h"
#include "ui/dispatch/batch_panel.h"
#include "ui/dispatch/letter_form.h"
#include "ui/dispatch/notice_runner.h"
#include "ui/dispatch/receivers_page.h"
#include "ui/frame/workspace.h"
#include "ui/support/display_text.h"
#include "ui/support/fact_table.h"
#include "ui/support/message_box.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

LettersScreen::LettersScreen(Workspace& workspace, QWidget* parent)
    : Screen(parent),
      m_workspace(workspace),
      m_runner(new NoticeRunner(workspace, this)),
      m_stack(new QStackedWidget(this)),
      m_form(new LetterForm(workspace, this)),
      m_receivers(new ReceiversPage(workspace, this)) {
    setObjectName(QStringLiteral("lettersScreen"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::kLarge, Space::kMedium, Space::kLarge, Space::kSmall);
    m_stack->addWidget(m_form);
    m_stack->addWidget(m_receivers);
    m_stack->addWidget(buildRunPage());
    m_stack->addWidget(buildMadePage());
    column->addWidget(m_stack);
    const auto key = [this](const QKeySequence& keys, void (LettersScreen::*work)()) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, work);
    };
    key(QKeySequence(Qt::CTRL | Qt::Key_Return), &LettersScreen::forward);
    connect(m_form, &LetterForm::wanted, this, &LettersScreen::select);
    connect(m_receivers, &ReceiversPage::backWanted, this, &LettersScreen::back);
    connect(m_receivers, &ReceiversPage::makeWanted, this, &LettersScreen::make);
    connect(m_receivers, &ReceiversPage::rehearseWanted, this, &LettersScreen::rehearse);
    connect(m_runner, &NoticeRunner::made, this, &LettersScreen::onMade);
    connect(m_runner, &NoticeRunner::rehearsed, this, &LettersScreen::onRehearsed);
    connect(m_runner, &NoticeRunner::progressed, this, [this](qint64 done, qint64 all) {
        m_bar->setRange(0, static_cast<int>(all));
        m_bar->setValue(static_cast<int>(done));
        m_running->setText(tr("Letters drawn: %1 of %2").arg(Yen(done).toString(), Yen(all).toString()));
    });
    connect(&workspace, &Workspace::campaignChanged, this, [this] {
        m_form->clear();
        m_form->renew();
        if (!m_runner->isRunning()) {
            goTo(FormPage);
        }
    });
}

LettersScreen::~LettersScreen() = default;

QWidget* LettersScreen::buildRunPage() {
    auto* page = new QWidget(m_stack);
    auto* column = new QVBoxLayout(page);
    column->addStretch(2);
    m_running = new QLabel(page);
    m_running->setObjectName(QStringLiteral("lettersRunning"));
    m_running->setAlignment(Qt::AlignCenter);
    setTextScale(m_running, 1.2, true);
    column->addWidget(m_running);
    m_bar = new QProgressBar(page);
    m_bar->setObjectName(QStringLiteral("lettersBar"));
    column->addWidget(m_bar);
    QLabel* note = mutedLabel(tr("Cancelling leaves nothing: no letter number, no dispatch, no file."), page);
    note->setAlignment(Qt::AlignCenter);
    column->addWidget(note);
    auto* cancel = new QPushButton(tr("&Cancel (F12)"), page);
    cancel->setObjectName(QStringLiteral("lettersCancel"));
    connect(cancel, &QPushButton::clicked, this, &LettersScreen::back);
    column->addWidget(cancel, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return page;
}

QWidget* LettersScreen::buildMadePage() {
    auto* page = new QWidget(m_stack);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::kSmall);
    m_madeSums = new QLabel(page);
    m_madeSums->setObjectName(QStringLiteral("lettersMade"));
    m_madeSums->setWordWrap(true);
    column->addWidget(m_madeSums);
    m_batch = new BatchPanel(m_workspace, BatchPanel::Shape::Tall, page);
    column->addWidget(m_batch);
    m_undrawable = new FactTable({{tr("Not drawn, because")}}, tr("Every letter could be drawn."), page);
    m_undrawable->setObjectName(QStringLiteral("undrawableTable"));
    column->addWidget(m_undrawable, 1);
    auto* again = new QPushButton(tr("&Make others (F8)"), page);
    again->setObjectName(QStringLiteral("lettersAgain"));
    connect(again, &QPushButton::clicked, this, [this] { goTo(FormPage); });
    column->addWidget(again, 0, Qt::AlignLeft);
    return page;
}

LettersScreen::Page LettersScreen::page() const {
    return static_cast<Page>(m_stack->currentIndex());
}

void LettersScreen::goTo(Page page) {
    m_stack->setCurrentIndex(page);
    if (isVisible()) {
        page == FormPage             ? m_form->focusFirst()
        : page == ReceiversPageIndex ? m_receivers->focusFirst()
        : page == MadePage           ? m_batch->focusFirst()
                                     : static_cast<void>(0);
    }
    Q_EMIT actionsChanged();
}

void LettersScreen::enter() {
    if (page() == FormPage) {
        m_form->renew();
    }
    goTo(page());
}

void LettersScreen::propose(const LettersFor& whom) {
    if (m_runner->isRunning()) {
        m_workspace.showError(
            {ErrorCode::Locked, tr("Letters are being made. Wait until they are done, or cancel."), {}});
        return;
    }
    m_form->propose(whom);
    m_stack->setCurrentIndex(FormPage);
}

void LettersScreen::forward() {
    if (page() == FormPage) {
        m_form->ask();
    } else if (page() == ReceiversPageIndex) {
        make();
    }
}

void LettersScreen::back() {
    if (page() == RunPage) {
        m_runner->cancel();
        if (m_stop) {
            m_stop->store(true);
            m_stop.reset();
            goTo(FormPage);
            m_form->setBusy(false);
        }
    } else if (page() != FormPage) {
        goTo(FormPage);
    }
}

void LettersScreen::begin(const QString& sentence) {
    m_running->setText(sentence);
    m_bar->setRange(0, 0);
    goTo(RunPage);
}

void LettersScreen::select(const LetterRequest& request) {
    m_form->setBusy(true);
    begin(tr("Who gets one is being looked for …"));
    auto stop = std::make_shared<std::atomic_bool>(false);
    m_stop = stop;
    m_workspace.worker().run<SharedSelection>(
        [request, stop](Session& session) -> Result<SharedSelection> {
            SAIKOKU_TRY_ASSIGN(
                LetterSelection selection,
                selectLetters(session, request, [&stop](qint64, qint64) { return !stop->load(); }));
            return SharedSelection(std::make_shared<const LetterSelection>(std::move(selection)));
        },
        this,
        [this, stop](const Result<SharedSelection>& selection) {
            if (stop->load()) {
                return;
            }
            m_stop.reset();
            m_form->setBusy(false);
            if (!selection) {
                goTo(FormPage);
                m_form->showProblem(selection.error().message);
                return;
            }
            m_receivers->show(*selection);
            goTo(ReceiversPageIndex);
        });
}

void LettersScreen::rehearse() {
    if (m_receivers->selection() && !m_receivers->selection()->receivers.empty()) {
        begin(tr("The letters are being counted …"));
        m_runner->rehearse(m_receivers->selection());
    }
}

void LettersScreen::make() {
    const SharedSelection& selection = m_receivers->selection();
    if (!selection || selection->receivers.empty() || m_runner->isRunning()) {
        return;
    }
    const QString count = Yen(static_cast<qint64>(selection->receivers.size())).toString();
    if (!MessageBox::confirm(
            this,
            tr("Make %1 letters \"%2\"? They are entered as sent on %3, each with its number.")
                .arg(count, selection->version.notice.title, DisplayText::longDate(selection->request.date)),
            tr("Make the letters"))) {
        return;
    }
    begin(tr("The letters are being made …"));
    m_runner->make(selection);
}

void LettersScreen::onMade(const Result<reports::NoticeRunResult>& result) {
    if (!result) {
        goTo(ReceiversPageIndex);
        result.error().code == ErrorCode::Cancelled ? m_workspace.tell(tr("Cancelled: nothing was made."))
                                                    : m_workspace.showError(result.error());
        return;
    }
    showMade(*result);
    goTo(MadePage);
    m_workspace.rollEnded();  // what is shown elsewhere counts letters too
}

void LettersScreen::onRehearsed(const Result<reports::NoticeRunResult>& result) {
    goTo(ReceiversPageIndex);
    if (result) {
        const NoticeBatch& batch = result->batch;
        QString sentence =
            tr("It would be %1 pages on %2 sheets, postage %3 yen.")
                .arg(Yen(batch.pages).toString(), Yen(batch.sheets).toString(), batch.postage.toString());
        if (!result->undrawable.empty()) {
            sentence += QLatin1Char('\n') +
                        tr("▲ Not to be drawn: %1. First: %2")
                            .arg(QString::number(result->undrawable.size()), result->undrawable.front());
        }
        m_receivers->showRehearsed(sentence);
    } else if (result.error().code != ErrorCode::Cancelled) {
        m_workspace.showError(result.error());
    }
}

void LettersScreen::showMade(const reports::NoticeRunResult& result) {
    m_madeSums->setText(tr("Made and entered: %1 letters.").arg(Yen(result.batch.letters).toString()));
    m_batch->show(result.batch);
    QList<FactRow> rows;
    for (const QString& sentence : result.undrawable) {
        rows.append({{sentence}, true});
    }
    m_undrawable->setRows(rows);
    m_undrawable->setVisible(!rows.isEmpty());
}

bool LettersScreen::holdsWork() const {
    return m_runner->isRunning() || m_form->isTouched();
}

bool LettersScreen::mayClose() {
    if (m_runner->isRunning()) {
        if (!MessageBox::confirm(this, tr("Letters are being made. Stop? Nothing of them is stored then."),
                                 tr("Stop"))) {
            return false;
        }
        m_runner->cancel();
    }
    return true;
}

bool LettersScreen::can(Action action) const {
    switch (action) {
        case Action::Refresh: return page() == FormPage;
        case Action::Result: return page() == FormPage;
        case Action::Next: return page() != RunPage;
        case Action::History:
            return page() == ReceiversPageIndex && !m_receivers->selection()->receivers.empty();
        case Action::Print: return page() == MadePage && m_batch->canPrint();
        case Action::Close: return page() != FormPage;
        default: return false;
    }
}

void LettersScreen::perform(Action action) {
    switch (action) {
        case Action::Refresh: m_form->renew(); break;
        case Action::Result: m_form->openBuilder(); break;
        case Action::Next: page() == MadePage ? goTo(FormPage) : forward(); break;
        case Action::History: m_receivers->openReceiver(); break;
        case Action::Print: m_batch->print(); break;
        case Action::Close: back(); break;
        default: break;
    }
}

QString LettersScreen::keyLabel(Action action) const {
    switch (action) {
        case Action::Result: return tr("Condition");
        case Action::History: return tr("Open case");
        case Action::Next:
            return page() == FormPage ? tr("Who?") : page() == MadePage ? tr("Make others") : tr("Make");
        case Action::Close: return page() == RunPage ? tr("Cancel") : tr("Back");
        default: return Screen::keyLabel(action);
    }
}

QStringList LettersScreen::helpLines() const {
    return {tr("Ctrl+Enter or F8: on to the next step; F12: back, or cancel"),
            tr("Enter or a click on a reason: exactly its cases"),
            tr("Up, Down: the letter of another receiver"),
            tr("Alt+PageUp, Alt+PageDown: turn its pages")};
}

}  // namespace saikoku::ui
