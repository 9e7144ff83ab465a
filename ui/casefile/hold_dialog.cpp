#include "ui/casefile/hold_dialog.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "core/contact/promise_date_entry.h"
#include "core/security/session.h"
#include "core/work/case_holds.h"
#include "ui/support/display_text.h"
#include "ui/support/fact_table.h"
#include "ui/support/message_box.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kLetters = 44;

QPushButton* buttonOf(const QString& text, const QString& name, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

}  // namespace

HoldDialog::HoldDialog(Session& session, const CaseFile& file, CampaignId campaign, QWidget* parent)
    : QDialog(parent), m_session(session), m_file(file), m_campaign(campaign) {
    setObjectName(QStringLiteral("holdDialog"));
    setWindowTitle(tr("Holds on this case"));
    build();
    if (const auto rules = session.rules<HoldRules>()) {
        m_rules = *rules;
    } else {
        complain(rules.error().message);
    }
    offerGrounds();
    showHolds();
    m_kind->setFocus();
}

void HoldDialog::build() {
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Space::kSmall);
    m_holds = new FactTable({{tr("Kind"), 110, false, true},
                             {tr("Since"), 80, true},
                             {tr("Last day"), 80, true},
                             {tr("Ground"), 200},
                             {tr("Set by"), 80},
                             {tr("Approved"), 120},
                             {tr("Reason")}},
                            tr("No hold is in force: this case may be called."), this);
    m_holds->setObjectName(QStringLiteral("holdTable"));
    followFont(m_holds, [this] {
        m_holds->setMinimumSize(m_holds->fontMetrics().averageCharWidth() * 2 * kLetters,
                                rowHeight(m_holds->font()) * 5);
    });
    column->addWidget(m_holds, 1);
    auto* marked = new QHBoxLayout;
    QPushButton* approve = buttonOf(tr("Appro&ve it"), QStringLiteral("holdApprove"), this);
    QPushButton* end = buttonOf(tr("&End it …"), QStringLiteral("holdEnd"), this);
    marked->addWidget(approve);
    marked->addWidget(end);
    marked->addStretch(1);
    column->addLayout(marked);
    buildForm();
    m_problem = new QLabel(this);
    m_problem->setObjectName(QStringLiteral("holdProblem"));
    m_problem->setWordWrap(true);
    setTextColour(m_problem, coloursOf(palette()).late);
    column->addWidget(m_problem);
    auto* row = new QHBoxLayout;
    QPushButton* set = buttonOf(tr("&Set the hold"), QStringLiteral("holdSet"), this);
    QPushButton* close = buttonOf(tr("Close (Esc)"), QStringLiteral("holdClose"), this);
    row->addStretch(1);
    row->addWidget(set);
    row->addWidget(close);
    column->addLayout(row);
    connect(approve, &QPushButton::clicked, this, &HoldDialog::approve);
    connect(end, &QPushButton::clicked, this, &HoldDialog::end);
    connect(set, &QPushButton::clicked, this, &HoldDialog::set);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    const bool mayHold = m_session.may(Permission::Hold);
    for (QPushButton* button : {approve, end, set}) {
        button->setEnabled(mayHold);
    }
    if (!mayHold) {
        complain(
            tr("Holds are set, approved and ended by tax officers. Hand the case over (Ctrl+M) if it needs "
               "one."));
    }
}

void HoldDialog::buildForm() {
    auto* form = new QFormLayout;
    m_kind = new QComboBox(this);
    m_kind->setObjectName(QStringLiteral("holdKind"));
    for (const HoldKind kind : allValues<HoldKind>()) {
        m_kind->addItem(labelOf(kind), codeOf(kind));
    }
    form->addRow(tr("&Kind"), m_kind);
    m_ground = new QComboBox(this);
    m_ground->setObjectName(QStringLiteral("holdGround"));
    m_ground->setEditable(true);
    m_ground->setInsertPolicy(QComboBox::NoInsert);
    m_ground->lineEdit()->setPlaceholderText(tr("the law or document that it rests on"));
    followFont(m_ground,
               [this] { m_ground->setMinimumWidth(m_ground->fontMetrics().averageCharWidth() * kLetters); });
    form->addRow(tr("&Ground"), m_ground);
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(QStringLiteral("holdReason"));
    m_reason->setPlaceholderText(tr("what happened, in a sentence"));
    form->addRow(tr("&Reason"), m_reason);
    m_until = new QLineEdit(this);
    m_until->setObjectName(QStringLiteral("holdUntil"));
    m_until->setPlaceholderText(tr("25, +7, 12/25; empty: until it is ended"));
    form->addRow(tr("&Last day"), m_until);
    static_cast<QVBoxLayout*>(layout())->addLayout(form);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &HoldDialog::offerGrounds);
    connect(m_reason, &QLineEdit::returnPressed, m_until, qOverload<>(&QWidget::setFocus));
    connect(m_until, &QLineEdit::returnPressed, this, &HoldDialog::set);
}

void HoldDialog::offerGrounds() {
    const auto kind = valueOfCode<HoldKind>(m_kind->currentData().toString());
    m_ground->clear();
    if (m_rules && kind) {
        m_ground->addItems(m_rules->grounds.value(*kind));
    }
    m_ground->setCurrentIndex(-1);
    m_ground->clearEditText();
}

void HoldDialog::showHolds() {
    QList<FactRow> rows;
    for (const Hold& hold : std::as_const(m_file.holds)) {
        const bool waits = m_rules && m_rules->awaits(hold);
        FactRow row;
        row.cells = {
            labelOf(hold.kind),
            DisplayText::shortDate(hold.since),
            DisplayText::shortDate(hold.until),
            m_file.taxpayer.isMasked ? tr("masked") : hold.ground,
            hold.setByName,
            waits ? tr("▲ not yet")
            : hold.approvedOn.isValid()
                ? tr("%1 %2", "name, day").arg(hold.approvedByName, DisplayText::shortDate(hold.approvedOn))
                : QString(),
            m_file.taxpayer.isMasked ? tr("masked") : hold.reason};
        row.isLate = waits;
        row.lateCells = {5};
        row.id = rows.size() + 1;
        rows.append(row);
    }
    m_holds->setRows(rows);
    if (!rows.isEmpty()) {
        m_holds->view()->selectRow(0);
    }
}

void HoldDialog::complain(const QString& sentence) {
    m_problem->setText(sentence.isEmpty() ? QString() : QStringLiteral("▲ ") + sentence);
}

std::optional<HoldKind> HoldDialog::marked() {
    complain({});
    const qint64 row = m_holds->currentId();
    if (row == 0) {
        complain(tr("Mark one of the holds first."));
        return std::nullopt;
    }
    return m_file.holds.at(row - 1).kind;
}

void HoldDialog::after(const Result<void>& done) {
    if (!done) {
        complain(done.error().message);
        return;
    }
    m_isChanged = true;
    Result<CaseFile> file = openCase(m_session, m_file.taxpayer.id, m_campaign);
    if (!file) {
        complain(file.error().message);
        return;
    }
    m_file = std::move(*file);
    showHolds();
}

void HoldDialog::set() {
    complain({});
    HoldEntry entry{valueOfCode<HoldKind>(m_kind->currentData().toString()).value_or(HoldKind::Suspended),
                    m_reason->text(),
                    {},
                    m_ground->currentText()};
    if (!m_until->text().trimmed().isEmpty()) {
        const Result<QDate> day = parsePromiseDate(m_until->text(), m_session.today());
        if (!day) {
            complain(day.error().message);
            m_until->setFocus();
            return;
        }
        entry.until = *day;
    }
    const Result<void> done = setHold(m_session, m_campaign, m_file.taxpayer.id, entry);
    after(done);
    if (done) {
        m_reason->clear();
        m_until->clear();
        offerGrounds();
        m_kind->setFocus();
    } else {
        m_reason->setFocus();
    }
}

void HoldDialog::approve() {
    if (const auto kind = marked()) {
        after(approveHold(m_session, m_campaign, m_file.taxpayer.id, *kind));
    }
}

void HoldDialog::end() {
    const auto kind = marked();
    if (!kind) {
        return;
    }
    if (const auto reason = MessageBox::askText(this, tr("End the hold: %1").arg(labelOf(*kind)),
                                                tr("Why does collection go on?"))) {
        after(endHold(m_session, m_campaign, m_file.taxpayer.id, *kind, *reason));
    }
}

}  // namespace saikoku::ui
