#include "ui/dispatch/address_step_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/contact/promise_date_entry.h"
#include "core/security/session.h"
#include "ui/support/display_text.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kWidthInLetters = 40;

}  // namespace

AddressStepDialog::AddressStepDialog(Session& session, const SentLetter& letter, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_letter(letter),
      m_steps(new QListWidget(this)),
      m_posted(new QLineEdit(this)),
      m_note(new QLineEdit(this)),
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
        m_steps->addItem(tr("%1  %2", "digit, step").arg(QString::number(++digit), labelOf(step)));
    }
    m_steps->setCurrentRow(0);
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
    m_problem->setObjectName(QStringLiteral("addressProblem"));
    m_problem->setWordWrap(true);
    setTextColour(m_problem, coloursOf(palette()).late);
    column->addWidget(m_problem);
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
            m_steps->setCurrentRow(key - Qt::Key_1);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

AddressStep AddressStepDialog::chosen() const {
    return allValues<AddressStep>().at(static_cast<std::size_t>(qMax(0, m_steps->currentRow())));
}

void AddressStepDialog::showFields() {
    const bool isPosted = chosen() == AddressStep::PublicService;
    m_posted->setVisible(isPosted);
    m_postedLabel->setVisible(isPosted);
    m_note->setPlaceholderText(chosen() == AddressStep::Found ? tr("the new address and how it is known")
                                                              : QString());
}

void AddressStepDialog::accept() {
    QDate posted;
    if (m_posted->isVisible() && !m_posted->text().trimmed().isEmpty()) {
        const Result<QDate> typed = parsePaidDate(m_posted->text(), m_session.today());
        if (!typed) {
            m_problem->setText(QStringLiteral("▲ ") + typed.error().message);
            m_posted->setFocus();
            return;
        }
        posted = *typed;
    }
    if (const Result<void> added =
            addAddressStep(m_session, m_letter.dispatch, chosen(), m_note->text().trimmed(), posted);
        !added) {
        m_problem->setText(QStringLiteral("▲ ") + added.error().message);
        return;
    }
    QDialog::accept();
}

}  // namespace saikoku::ui
