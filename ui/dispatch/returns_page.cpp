#include "ui/dispatch/returns_page.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "core/contact/promise_date_entry.h"
#include "core/letters/letter_number.h"
#include "ui/dispatch/address_step_dialog.h"
#include "ui/dispatch/batches_page.h"
#include "ui/frame/workspace.h"
#include "ui/support/display_text.h"
#include "ui/support/fact_table.h"
#include "ui/support/message_box.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kMostRows = 500;
constexpr int kFieldLetters = 24;
constexpr int kScannersPause = 250;  ///< milliseconds: a scanner types its letters much closer together

}  // namespace

ReturnsPage::ReturnsPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_number(new QLineEdit(this)),
      m_reasons(new QListWidget(this)),
      m_same(new QCheckBox(tr("&Keep the reason for the next ones"), this)),
      m_on(new QLineEdit(this)),
      m_note(new QLineEdit(this)),
      m_said(new QLabel(this)) {
    setObjectName(QStringLiteral("returnsPage"));
    m_done = new FactTable({{tr("Letter"), 100}, {tr("Name"), 130}, {tr("Why")}},
                           tr("What is entered now is listed here."), this);
    m_done->setObjectName(QStringLiteral("returnsDone"));
    m_done->setRows({});
    m_research = new FactTable({{tr("Letter"), 100},
                                {tr("Number"), 110},
                                {tr("Name"), 140},
                                {tr("Template"), 140},
                                {tr("Sent on"), 80, true},
                                {tr("Sum"), 90, true},
                                {tr("Came back"), 150},
                                {tr("Research"), 140},
                                {tr("Called"), 80, true},
                                {tr("Paid on")}},
                               tr("No letter that came back waits for research of its address."), this);
    m_research->setObjectName(QStringLiteral("addressResearch"));
    m_research->rememberWidths(workspace.settings(), QStringLiteral("address_research"));
    m_research->setToolTip(tr("Enter: the next step of the research"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, Space::kSmall, 0, 0);
    column->setSpacing(Space::kSmall);
    column->addWidget(buildEntry());
    column->addWidget(sectionTitle(tr("Research of addresses"), this));
    column->addWidget(m_research, 1);
    connect(m_number, &QLineEdit::returnPressed, this, &ReturnsPage::takeNumber);
    connect(m_research, &FactTable::activated, this, &ReturnsPage::step);
    connect(m_research->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ReturnsPage::shownChanged);
}

QWidget* ReturnsPage::buildEntry() {
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::kLarge);
    auto* form = new QFormLayout;
    const auto line = [&](QLineEdit* edit, const QString& label, const char* name) {
        edit->setObjectName(QLatin1String(name));
        followFont(edit,
                   [edit] { edit->setMinimumWidth(kFieldLetters * edit->fontMetrics().averageCharWidth()); });
        form->addRow(label, edit);
    };
    line(m_number, tr("&Letter that came back"), "returnNumber");
    m_number->setPlaceholderText(tr("scan or type its number, Enter"));
    line(m_on, tr("&On"), "returnOn");
    m_on->setPlaceholderText(tr("today"));
    line(m_note, tr("&Note"), "returnNote");
    m_same->setObjectName(QStringLiteral("returnSame"));
    form->addRow(QString(), m_same);
    m_said->setObjectName(QStringLiteral("returnSaid"));
    m_said->setWordWrap(true);
    form->addRow(m_said);
    auto* entry = new QVBoxLayout;
    entry->addLayout(form);
    entry->addStretch(1);
    row->addLayout(entry, 2);
    m_reasons->setObjectName(QStringLiteral("returnReasons"));
    int digit = 0;
    for (const ReturnReason reason : allValues<ReturnReason>()) {
        m_reasons->addItem(tr("%1  %2", "digit, reason").arg(QString::number(++digit), labelOf(reason)));
    }
    m_reasons->setCurrentRow(0);
    m_reasons->installEventFilter(this);
    m_digit.setSingleShot(true);
    m_digit.setInterval(kScannersPause);
    connect(&m_digit, &QTimer::timeout, this, [this] { record(m_reasons->currentRow()); });
    m_reasons->setAccessibleName(tr("Why it came back"));
    followFont(m_reasons, [this] {
        m_reasons->setFixedHeight(m_reasons->count() * m_reasons->sizeHintForRow(0) +
                                  2 * m_reasons->frameWidth() + Space::kUnit);
    });
    connect(m_reasons, &QListWidget::itemClicked, this, [this] { record(m_reasons->currentRow()); });
    row->addWidget(m_reasons, 1, Qt::AlignTop);
    row->addWidget(m_done, 2);
    return box;
}

/// Digit or Enter on a reason records it. A scanner types its letters at once and begins with a digit, too: the
/// next letter scanned before the last one has its reason is no reason.
bool ReturnsPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_reasons || event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto* press = static_cast<QKeyEvent*>(event);
    const int key = press->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (m_isScan) {
        if (isEnter) {
            m_isScan = false;
            say(tr("%1 has no reason yet: 1 to %2. Then scan the next letter again.").arg(m_number->text().trimmed()).arg(m_reasons->count()), true);
        }
        return true;
    }
    if (isEnter) {
        m_digit.stop();
        record(m_reasons->currentRow());
        return true;
    }
    if (key == Qt::Key_Escape) {
        m_digit.stop();
        m_number->setFocus();
        m_number->selectAll();
        return true;
    }
    if (m_digit.isActive() && !press->text().isEmpty()) {
        m_digit.stop();
        m_isScan = true;
        return true;
    }
    if (key >= Qt::Key_1 && key < Qt::Key_1 + m_reasons->count()) {
        m_reasons->setCurrentRow(key - Qt::Key_1);
        m_digit.start();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ReturnsPage::takeNumber() {
    if (m_number->text().trimmed().isEmpty()) {
        return;
    }
    if (!typedLetterNumber(m_number->text())) {
        say(tr("No letter has the number \"%1\". Read it once more, the last digit checks the others.").arg(m_number->text().trimmed()), true);
        m_number->selectAll();
        return;
    }
    if (m_same->isChecked()) {
        record(m_reasons->currentRow());
        return;
    }
    say(tr("Why did it come back? 1 to %1").arg(m_reasons->count()), false);
    m_reasons->setFocus();
}

void ReturnsPage::record(int reason) {
    m_reasons->setCurrentRow(reason);
    const QString number = m_number->text().trimmed();
    if (number.isEmpty()) {
        m_number->setFocus();
        return;
    }
    const ReturnReason why = allValues<ReturnReason>().at(static_cast<std::size_t>(reason));
    const Result<QDate> on = m_on->text().trimmed().isEmpty()
                                 ? Result<QDate>(m_workspace.today())
                                 : parsePaidDate(m_on->text(), m_workspace.today());
    if (!on) {
        say(on.error().message, true);
        m_on->setFocus();
        return;
    }
    const Result<SentLetter> letter =
        letterReturned(m_workspace.session(), m_workspace.campaign().id, number, why, *on, m_note->text().trimmed());
    m_number->setFocus();
    m_number->selectAll();
    if (!letter) {
        say(letter.error().message, true);
        return;
    }
    say(tr("%1 came back: %2, %3", "number of the letter, name, reason")
            .arg(letter->number, letter->name, labelOf(why)),
        false);
    m_number->clear();
    m_note->clear();
    QList<FactRow> rows;
    rows.append({{letter->number, letter->name, labelOf(why)}});
    for (int i = 0; i < m_done->rowCount(); ++i) {
        rows.append({{m_done->cell(i, 0), m_done->cell(i, 1), m_done->cell(i, 2)}, false, true});
    }
    m_done->setRows(rows);
    m_workspace.factsChanged(letter->taxpayer);
    refresh();
}

void ReturnsPage::say(const QString& sentence, bool isProblem) {
    setTextColour(m_said, isProblem ? coloursOf(palette()).late : coloursOf(palette()).muted);
    m_said->setText(isProblem ? QStringLiteral("▲ ") + sentence : sentence);
}

void ReturnsPage::refresh() {
    SentLetterQuery query;
    query.campaign = m_workspace.campaign().id;
    query.onlyReturned = true;
    query.most = kMostRows;
    m_workspace.worker().run<std::vector<SentLetter>>(
        [query](Session& session) { return sentLetters(session, query); }, this,
        [this](const Result<std::vector<SentLetter>>& letters) {
            if (!letters) {
                m_workspace.showError(letters.error());
                return;
            }
            const qint64 place = m_research->currentId();
            m_letters = *letters;
            QList<FactRow> rows;
            for (const SentLetter& letter : m_letters) {
                const bool isOver = letter.step == AddressStep::Found || letter.step == AddressStep::Served;
                rows.append({sentLetterCells(letter, m_workspace.today()), false, isOver, rows.size() + 1});
            }
            m_research->setRows(rows);
            if (!rows.isEmpty()) {
                m_research->view()->selectRow(
                    static_cast<int>(qBound<qint64>(0, place - 1, rows.size() - 1)));
            }
            Q_EMIT shownChanged();
        });
}

const SentLetter* ReturnsPage::current() const {
    const qint64 row = m_research->currentId();
    return row < 1 || row > static_cast<qint64>(m_letters.size())
               ? nullptr
               : &m_letters.at(static_cast<std::size_t>(row - 1));
}

TaxpayerId ReturnsPage::currentCase() const {
    return current() == nullptr ? TaxpayerId() : current()->taxpayer;
}

void ReturnsPage::step() {
    if (current() == nullptr) {
        return;
    }
    const SentLetter letter = *current();
    AddressStepDialog dialog(m_workspace.session(), letter, this);
    if (dialog.exec() == QDialog::Accepted) {
        m_workspace.factsChanged(letter.taxpayer);
        refresh();
    }
}

void ReturnsPage::undo() {
    if (current() == nullptr) {
        return;
    }
    const SentLetter letter = *current();
    const auto reason = MessageBox::askReason(
        this, tr("Take back the return of %1: it did not come back").arg(letter.number), tr("Why?"), tr("Take back"));
    if (!reason) {
        return;
    }
    const Result<SentLetter> undone =
        undoReturn(m_workspace.session(), letter.campaign, letter.number, *reason);
    if (!undone) {
        m_workspace.showError(undone.error());
        return;
    }
    m_workspace.tell(tr("The return of %1 counts no more.").arg(letter.number));
    strikeDone(letter.number);
    m_workspace.factsChanged(letter.taxpayer);
    refresh();
}

/// What was entered now and taken back stays in sight, and says so.
void ReturnsPage::strikeDone(const QString& number) {
    const QString mark = tr("▲ taken back");
    QList<FactRow> rows;
    for (int i = 0; i < m_done->rowCount(); ++i) {
        const bool isIt = m_done->cell(i, 0) == number;
        rows.append({{m_done->cell(i, 0), m_done->cell(i, 1), isIt ? mark : m_done->cell(i, 2)}, false, isIt || i > 0});
    }
    m_done->setRows(rows);
}

void ReturnsPage::focusFirst() {
    m_number->setFocus();
}

}  // namespace saikoku::ui
