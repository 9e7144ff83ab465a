#include "ui/followups/follow_up_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/contact/promise_date_entry.h"
#include "core/security/session.h"
#include "ui/support/display_text.h"
#include "ui/support/fact_table.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kWidthInLetters = 64;
constexpr int kRowsShown = 5;
constexpr qint64 kMinutesAnHour = 60;

/// What the register of complaints tells beside the steps; empty: it is no complaint, or nothing is known.
QString registerLine(const FollowUp& followUp) {
    QStringList parts;
    if (!followUp.toWhom.isEmpty()) {
        parts.append(FollowUpDialog::tr("Made to: %1").arg(followUp.toWhom));
    }
    if (const std::optional<qint64> minutes = followUp.minutesToAnswer()) {
        parts.append(
            FollowUpDialog::tr("First answer after %1 h %2 min")
                .arg(QString::number(*minutes / kMinutesAnHour), QString::number(*minutes % kMinutesAnHour)));
    }
    return parts.join(DisplayText::listSeparator());
}

}  // namespace

FollowUpDialog::FollowUpDialog(Session& session, const FollowUp& followUp, const FollowUpStanding& standing,
                               const QString& title, QWidget* parent)
    : QDialog(parent), m_session(session), m_followUp(followUp), m_standing(standing) {
    setObjectName(QStringLiteral("followUpDialog"));
    setWindowTitle(labelOf(followUp.kind));
    build(title);
    showFields();
    m_state->setFocus();
}

void FollowUpDialog::showSteps(QVBoxLayout* column) {
    auto* steps = new FactTable({{tr("Date"), 100, true},
                                 {tr("State"), 130},
                                 {tr("Usable until"), 100, true},
                                 {tr("By"), 90},
                                 {tr("Note")}},
                                QString(), this);
    steps->setObjectName(QStringLiteral("followUpSteps"));
    QList<FactRow> rows;
    for (const FollowUpStep& step : std::as_const(m_followUp.steps)) {
        rows.append(
            {{DisplayText::moment(step.at, m_session.today()), stateLabel(m_followUp.kind, step.state),
              DisplayText::shortDate(step.usableUntil), step.operatorName, step.note}});
    }
    steps->setRows(rows);
    followFont(steps, [steps] {
        steps->setMinimumSize(steps->fontMetrics().averageCharWidth() * kWidthInLetters,
                              rowHeight(steps->font()) * kRowsShown);
    });
    column->addWidget(steps, 1);
}

void FollowUpDialog::build(const QString& title) {
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Space::kSmall);
    column->addWidget(sectionTitle(title, this));
    if (const QString entered = registerLine(m_followUp); !entered.isEmpty()) {
        QLabel* line = mutedLabel(entered, this);
        line->setObjectName(QStringLiteral("followUpRegister"));
        line->setWordWrap(true);
        column->addWidget(line);
    }
    showSteps(column);
    m_form = new QFormLayout;
    column->addLayout(m_form);
    m_state = new QComboBox(this);
    m_state->setObjectName(QStringLiteral("followUpState"));
    for (const FollowUpState state : std::as_const(m_standing.next)) {
        m_state->addItem(stateLabel(m_followUp.kind, state), codeOf(state));
    }
    m_form->addRow(tr("&Next"), m_state);
    const auto line = [&](const QString& label, const QString& name, const QString& hint) {
        auto* edit = new QLineEdit(this);
        edit->setObjectName(name);
        edit->setPlaceholderText(hint);
        m_form->addRow(label, edit);
        return edit;
    };
    m_on = line(tr("&On"), QStringLiteral("followUpOn"), tr("today"));
    m_usable = line(tr("&Usable until"), QStringLiteral("followUpUsable"), QString());
    m_consent = new QCheckBox(tr("the person &consented"), this);
    m_consent->setObjectName(QStringLiteral("followUpConsent"));
    m_form->addRow(QString(), m_consent);
    m_note = line(m_followUp.kind == FollowUpKind::Complaint ? tr("&Measure") : tr("No&te"),
                  QStringLiteral("followUpNote"), QString());
    m_problem = new QLabel(this);
    m_problem->setObjectName(QStringLiteral("followUpProblem"));
    m_problem->setWordWrap(true);
    setTextColour(m_problem, coloursOf(palette()).late);
    column->addWidget(m_problem);
    auto* buttons = new QDialogButtonBox(this);
    auto* take = buttons->addButton(tr("&Record (Enter)"), QDialogButtonBox::AcceptRole);
    take->setObjectName(QStringLiteral("followUpTake"));
    take->setDefault(true);
    take->setEnabled(m_standing.isOpen());
    buttons->addButton(tr("Close (Esc)"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &FollowUpDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_state, &QComboBox::currentIndexChanged, this, &FollowUpDialog::showFields);
}

FollowUpState FollowUpDialog::chosen() const {
    return valueOfCode<FollowUpState>(m_state->currentData().toString()).value_or(m_standing.state);
}

/// What the step has no use for is not asked.
void FollowUpDialog::showFields() {
    const auto rules = m_session.rules<FollowUpRules>();
    const FollowUpRules::Step* step = rules ? (*rules)->find(m_followUp.kind, chosen()) : nullptr;
    const bool hasUsable = m_followUp.kind == FollowUpKind::Slip &&
                           (chosen() == FollowUpState::Printed || chosen() == FollowUpState::Sent);
    m_form->setRowVisible(m_state, m_standing.isOpen());
    m_form->setRowVisible(m_on, m_standing.isOpen());
    m_form->setRowVisible(m_note, m_standing.isOpen());
    m_form->setRowVisible(m_usable, hasUsable);
    m_form->setRowVisible(m_consent, step != nullptr && step->needsConsent);
    if (hasUsable && rules) {
        const QDate until = m_followUp.usableUntil().isValid()
                                ? m_followUp.usableUntil()
                                : m_session.today().addDays((*rules)->slipUsableDays);
        m_usable->setPlaceholderText(DisplayText::shortDate(until));
    }
}

Result<FollowUpChange> FollowUpDialog::typed() const {
    FollowUpChange change;
    change.id = m_followUp.id;
    change.to = chosen();
    change.seen = m_followUp.last().state;
    change.consent = !m_consent->isHidden() && m_consent->isChecked();
    change.note = m_note->text();
    if (!m_on->text().trimmed().isEmpty()) {
        SAIKOKU_TRY_ASSIGN(change.on, parsePaidDate(m_on->text(), m_session.today()));
    }
    if (!m_usable->isHidden() && !m_usable->text().trimmed().isEmpty()) {
        SAIKOKU_TRY_ASSIGN(change.usableUntil, parsePromiseDate(m_usable->text(), m_session.today()));
    }
    return change;
}

void FollowUpDialog::accept() {
    const Result<FollowUpChange> change = typed();
    const Result<FollowUp> done = change ? stepFollowUp(m_session, m_followUp.campaign, *change)
                                         : Result<FollowUp>(fail(change.error()));
    if (!done) {
        m_problem->setText(QStringLiteral("▲ ") + done.error().message);
        return;
    }
    m_followUp = *done;
    QDialog::accept();
}

}  // namespace saikoku::ui
