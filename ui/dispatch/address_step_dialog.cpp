#include "ui/dispatch/address_step_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "core/contact/promise_date_entry.h"
#include "core/security/session.h"
#include "ui/support/display_text.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kWidthInLetters = 56;

bool isOfBoard(AddressStep step) { return step == AddressStep::PublicService || step == AddressStep::Served; }

int rowOf(AddressStep step) {
    const auto steps = allValues<AddressStep>();
    return static_cast<int>(std::find(steps.begin(), steps.end(), step) - steps.begin());
}

}  // namespace

AddressStepDialog::AddressStepDialog(Session& session, const SentLetter& letter, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_letter(letter),
      m_steps(new QListWidget(this)),
      m_posted(new QLineEdit(this)),
      m_note(new QLineEdit(this)),
      m_lead(mutedLabel({}, this)),
      m_problem(new QLabel(this)) {
    setObjectName(QStringLiteral("addressStepDialog"));
    setWindowTitle(tr("Research of the address"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Space::kSmall);
    column->addWidget(
        sectionTitle(tr("%1  %2", "number, name").arg(letter.taxpayerNumber, letter.name), this));
    column->addWidget(mutedLabel(tr("Letter %1 of %2 came back on %3: %4")
                                     .arg(letter.number, DisplayText::shortDate(letter.sentOn),
                                          DisplayText::shortDate(letter.returnedOn),
                                          letter.returnReason ? labelOf(*letter.returnReason) : QString()),
                                 this));
    if (!letter.research.isEmpty()) {
        column->addWidget(mutedLabel(tr("So far: %1").arg(letter.research), this));
    }
    m_steps->setObjectName(QStringLiteral("addressSteps"));
    m_steps->setAccessibleName(tr("Step"));
    int digit = 0;
    for (const AddressStep step : allValues<AddressStep>()) {
        const QString name = tr("%1  %2", "digit, step").arg(QString::number(++digit), labelOf(step));
        const bool isShut = isOfBoard(step) && !session.may(Permission::Hold);
        m_steps->addItem(isShut ? tr("%1 (a tax officer's step)").arg(name) : name);
        if (isShut) {
            QListWidgetItem* item = m_steps->item(m_steps->count() - 1);
            item->setFlags(item->flags() & ~(Qt::ItemIsEnabled | Qt::ItemIsSelectable));
        }
    }
    m_steps->setCurrentRow(rowOf(nextStep()));
    m_steps->installEventFilter(this);
    followFont(m_steps, [this] {
        m_steps->setFixedHeight(m_steps->count() * m_steps->sizeHintForRow(0) + 2 * m_steps->frameWidth() +
                                Space::kUnit);
        setMinimumWidth(kWidthInLetters * fontMetrics().averageCharWidth());
    });
    column->addWidget(m_steps);
    auto* form = new QFormLayout;
    m_posted->setObjectName(QStringLiteral("addressPosted"));
    m_posted->setPlaceholderText(tr("today"));
    form->addRow(tr("On the notice &board from"), m_posted);
    m_postedLabel = qobject_cast<QLabel*>(form->labelForField(m_posted));
    m_note->setObjectName(QStringLiteral("addressNote"));
    form->addRow(tr("&Note"), m_note);
    column->addLayout(form);
    m_lead->setObjectName(QStringLiteral("addressLead"));
    m_problem->setObjectName(QStringLiteral("addressProblem"));
    setTextColour(m_problem, coloursOf(palette()).late);
    for (QLabel* label : {m_lead, m_problem}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addStretch(1);
    auto* buttons = new QDialogButtonBox(this);
    auto* take = buttons->addButton(tr("&Record (Enter)"), QDialogButtonBox::AcceptRole);
    take->setObjectName(QStringLiteral("addressTake"));
    take->setDefault(true);
    buttons->addButton(tr("Close (Esc)"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &AddressStepDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_steps, &QListWidget::currentRowChanged, this, &AddressStepDialog::showFields);
    showFields();
    m_steps->setFocus();
}

bool AddressStepDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_steps && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key >= Qt::Key_1 && key < Qt::Key_1 + m_steps->count()) {
            if (m_steps->item(key - Qt::Key_1)->flags().testFlag(Qt::ItemIsEnabled)) {
                m_steps->setCurrentRow(key - Qt::Key_1);
            }
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

AddressStep AddressStepDialog::chosen() const {
    return allValues<AddressStep>().at(static_cast<std::size_t>(qMax(0, m_steps->currentRow())));
}

/// What follows what was done so far; the notice board once the address stayed unknown.
AddressStep AddressStepDialog::nextStep() const {
    const bool isOfficer = m_session.may(Permission::Hold);
    if (!m_letter.step) {
        return AddressStep::FieldCheck;
    }
    switch (*m_letter.step) {
        case AddressStep::FieldCheck: return AddressStep::NotFound;
        case AddressStep::NotFound: return isOfficer ? AddressStep::PublicService : AddressStep::FieldCheck;
        case AddressStep::PublicService: return isOfficer ? AddressStep::Served : AddressStep::FieldCheck;
        case AddressStep::Found:
        case AddressStep::Served: break;
    }
    return AddressStep::FieldCheck;
}

/// The notice board is for whose address stayed unknown although it was looked for.
bool AddressStepDialog::wantsResearch() const {
    return chosen() == AddressStep::PublicService && m_letter.step != AddressStep::NotFound;
}

void AddressStepDialog::complain(const QString& sentence) {
    m_problem->setText(QStringLiteral("▲ ") + sentence);
    makeRoom();
}

/// A label that wraps asks the window for nothing.
void AddressStepDialog::makeRoom() {
    layout()->activate();
    resize(width(), qMax(height(), layout()->totalHeightForWidth(width())));
}

void AddressStepDialog::showFields() {
    const bool isPosted = chosen() == AddressStep::PublicService;
    m_posted->setVisible(isPosted);
    m_postedLabel->setVisible(isPosted);
    m_note->setPlaceholderText(chosen() == AddressStep::Found ? tr("the new address and how it is known")
                                                              : wantsResearch() ? tr("what was looked for, and where that is on file") : QString());
    m_problem->clear();
    m_lead->setText(wantsResearch() ? tr("Research first: no step here says that the address was not found. Record that (%1), or write in the note "
                                         "what was looked for elsewhere.")
                                          .arg(m_steps->item(rowOf(nextStep()))->text())
                                    : QString());
    makeRoom();
}

void AddressStepDialog::accept() {
    if (wantsResearch() && m_note->text().trimmed().isEmpty()) {
        const QString offered = m_steps->item(rowOf(nextStep()))->text();
        m_steps->setCurrentRow(rowOf(nextStep()));
        m_steps->setFocus();
        complain(tr("Research comes before the notice board. Marked now: %1. Enter records it.").arg(offered));
        return;
    }
    QDate posted;
    if (m_posted->isVisible() && !m_posted->text().trimmed().isEmpty()) {
        const Result<QDate> typed = parsePaidDate(m_posted->text(), m_session.today());
        if (!typed) {
            complain(typed.error().message);
            m_posted->setFocus();
            return;
        }
        posted = *typed;
    }
    if (const Result<void> added =
            addAddressStep(m_session, m_letter.campaign, m_letter.dispatch, chosen(), m_note->text().trimmed(), posted);
        !added) {
        complain(added.error().message);
        return;
    }
    QDialog::accept();
}

}  // namespace saikoku::ui
