#include "ui/casefile/claims_file_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

#include "core/base/output_file.h"
#include "core/security/session.h"
#include "core/work/case_claims.h"
#include "reports/case_ledger.h"
#include "ui/casefile/invocations_part.h"
#include "ui/support/display_text.h"
#include "ui/support/fact_table.h"
#include "ui/support/file_dialog.h"
#include "ui/support/message_box.h"
#include "ui/support/texts.h"
#include "ui/support/wrapping_row.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kTableLetters = 80, kTableRows = 5;
constexpr int kMostTableWidth = 1200;  ///< pixels: large letters have no more room on the smallest screen
constexpr int kRowsOfThree = 3;        ///< where a third table stands below

template <class Code>
QComboBox* boxOf(const char* name, QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setObjectName(QLatin1String(name));
    for (const Code value : allValues<Code>()) {
        box->addItem(labelOf(value), codeOf(value));
    }
    return box;
}

QString contactWords(const Guarantor& each) {
    if (!each.mayContact) {
        return ClaimsFileDialog::tr("▲ not decided: do not contact");
    }
    return *each.mayContact ? ClaimsFileDialog::tr("may be contacted: %1").arg(each.decisionReason)
                            : ClaimsFileDialog::tr("▲ do not contact: %1").arg(each.decisionReason);
}

}  // namespace

ClaimsFileDialog::ClaimsFileDialog(Session& session, const CaseFile& file, CampaignId campaign,
                                   QString folder, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_taxpayer(file.taxpayer.id),
      m_number(file.taxpayer.number),
      m_campaign(campaign),
      m_folder(std::move(folder)),
      m_rowsSeen(InvocationsPart::isNeeded(file) ? kRowsOfThree : kTableRows) {
    setObjectName(QStringLiteral("claimsFileDialog"));
    setWindowTitle(tr("Consents and guarantors: %1").arg(file.taxpayer.name));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Space::kSmall);
    column->addWidget(buildConsents(), 1);
    QWidget* guarantors = buildGuarantors();
    guarantors->setVisible(file.hasMoney);
    column->addWidget(guarantors, 1);
    if (InvocationsPart::isNeeded(file)) {
        m_invocations = new InvocationsPart(m_session, file, m_campaign, this);
        m_invocations->setRowsSeen(m_rowsSeen);
        connect(m_invocations, &InvocationsPart::tried, this, &ClaimsFileDialog::take);
        column->addWidget(m_invocations, 1);
    }
    m_problem = new QLabel(this);
    m_problem->setObjectName(QStringLiteral("claimsProblem"));
    m_problem->setWordWrap(true);
    column->addWidget(m_problem);
    auto* row = new QHBoxLayout;
    if (file.hasMoney && m_session.may(Permission::Hold)) {
        button(tr("&Ledger as a file …"), "claimsLedger", row, &ClaimsFileDialog::writeLedger);
    }
    row->addStretch(1);
    button(tr("Close (Esc)"), "claimsClose", row, &ClaimsFileDialog::shut);
    column->addLayout(row);
    read();
    m_kind->setFocus();
}

QPushButton* ClaimsFileDialog::button(const QString& text, const char* name, QLayout* row,
                                      void (ClaimsFileDialog::*work)()) {
    auto* made = new QPushButton(text, this);
    made->setObjectName(QLatin1String(name));
    made->setAutoDefault(false);
    row->addWidget(made);
    connect(made, &QPushButton::clicked, this, work);
    return made;
}

QWidget* ClaimsFileDialog::buildConsents() {
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(sectionTitle(tr("Consents"), part));
    m_consents = new FactTable({{tr("Consent to"), 170},
                                {tr("State"), 90},
                                {tr("Said on"), 90, true},
                                {tr("Said how"), 80},
                                {tr("By"), 100},
                                {tr("Note")}},
                               tr("The person was asked for no consent yet."), part);
    m_consents->setObjectName(QStringLiteral("consentTable"));
    followFont(m_consents, [this] {
        m_consents->setMinimumSize(
            std::min(m_consents->fontMetrics().averageCharWidth() * kTableLetters, kMostTableWidth),
            rowHeight(m_consents->font()) * m_rowsSeen);
    });
    column->addWidget(m_consents, 1);
    auto* row = new WrappingRow(Space::kUnit);
    m_kind = boxOf<ConsentKind>("consentKind", part);
    m_way = boxOf<ConsentWay>("consentWay", part);
    m_note = new QLineEdit(part);
    m_note->setObjectName(QStringLiteral("consentNote"));
    m_note->setPlaceholderText(tr("what was said"));
    for (const auto& [name, field] : {std::pair{tr("Consent &to"), static_cast<QWidget*>(m_kind)},
                                      {tr("Said &how"), m_way},
                                      {tr("&Note"), m_note}}) {
        auto* label = new QLabel(name, part);
        label->setBuddy(field);
        row->addWidget(label);
        row->addWidget(field);
    }
    button(tr("&Given"), "consentGiven", row, &ClaimsFileDialog::give)
        ->setEnabled(m_session.may(Permission::Record));
    button(tr("&Withdrawn"), "consentWithdrawn", row, &ClaimsFileDialog::withdraw)
        ->setEnabled(m_session.may(Permission::Record));
    m_history = new QCheckBox(tr("f&ull history"), part);
    m_history->setObjectName(QStringLiteral("consentHistory"));
    connect(m_history, &QCheckBox::toggled, this, &ClaimsFileDialog::showConsents);
    row->addWidget(m_history);
    column->addLayout(row);
    return part;
}

QWidget* ClaimsFileDialog::buildGuarantors() {
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(sectionTitle(tr("Guarantors"), part));
    m_guarantors = new FactTable({{tr("Name"), 120},
                                  {tr("Address"), 200},
                                  {tr("Telephone"), 120, false, true},
                                  {tr("Joint and several"), 70},
                                  {tr("May be contacted")}},
                                 tr("No guarantor is known."), part);
    m_guarantors->setObjectName(QStringLiteral("guarantorTable"));
    followFont(m_guarantors,
               [this] { m_guarantors->setMinimumHeight(rowHeight(m_guarantors->font()) * m_rowsSeen); });
    column->addWidget(m_guarantors, 1);
    if (!m_session.may(Permission::Hold)) {
        return part;
    }
    auto* marked = new WrappingRow(Space::kUnit);
    button(tr("May be &contacted"), "guarantorAllow", marked, &ClaimsFileDialog::allow);
    button(tr("&Do not contact"), "guarantorForbid", marked, &ClaimsFileDialog::forbid);
    button(tr("&End it"), "guarantorEnd", marked, &ClaimsFileDialog::end);
    column->addLayout(marked);
    auto* row = new WrappingRow(Space::kUnit);
    const auto line = [&](const QString& name, const char* objectName) {
        auto* edit = new QLineEdit(part);
        edit->setObjectName(QLatin1String(objectName));
        auto* label = new QLabel(name, part);
        label->setBuddy(edit);
        row->addWidget(label);
        row->addWidget(edit);
        return edit;
    };
    m_name = line(tr("Na&me"), "guarantorName");
    m_address = line(tr("Add&ress"), "guarantorAddress");
    m_phone = line(tr("Tele&phone"), "guarantorPhone");
    m_joint = new QCheckBox(tr("&joint and several"), part);
    m_joint->setObjectName(QStringLiteral("guarantorJoint"));
    row->addWidget(m_joint);
    button(tr("&Add the guarantor"), "guarantorAdd", row, &ClaimsFileDialog::add);
    column->addLayout(row);
    return part;
}

void ClaimsFileDialog::read() {
    const Result<ClaimFile> known = claimsOf(m_session, m_campaign, m_taxpayer);
    if (!known) {
        complain(known.error().message);
        return;
    }
    m_known = *known;
    showConsents();
    if (m_invocations != nullptr) {
        m_invocations->show(m_known.invocations);
    }
    QList<FactRow> rows;
    for (const Guarantor& each : known->guarantors) {
        rows.append({{each.name, each.address,
                      each.phoneDigits.isEmpty() ? QString() : DisplayText::phone(each.phoneDigits),
                      each.isJoint ? QStringLiteral("●") : QString(), contactWords(each)},
                     false,
                     false,
                     each.id,
                     each.mayContact.value_or(false) ? QList<int>{} : QList<int>{4}});
    }
    m_guarantors->setRows(rows);
    if (!rows.isEmpty()) {
        m_guarantors->view()->selectRow(0);
    }
}

/// The newest of each kind, or all that was ever said; of these what counts no more is muted.
void ClaimsFileDialog::showConsents() {
    QList<FactRow> rows;
    for (const Consent& each : m_history->isChecked() ? m_known.said : m_known.consents) {
        const Consent* newest = m_known.consentTo(each.kind);
        const bool counts = newest != nullptr && newest->id == each.id;
        rows.append({{labelOf(each.kind), each.isGiven ? tr("given") : tr("▲ withdrawn"),
                      DisplayText::shortDate(each.saidOn), labelOf(each.way), each.operatorName, each.note},
                     counts && !each.isGiven,
                     !counts,
                     each.id});
    }
    m_consents->setRows(rows);
}

void ClaimsFileDialog::complain(const QString& sentence) {
    setTextColour(m_problem, coloursOf(palette()).late);
    m_problem->setText(QStringLiteral("▲ ") + sentence);
}

void ClaimsFileDialog::take(const Result<void>& done) {
    if (!done) {
        complain(done.error().message);
        return;
    }
    m_isChanged = true;
    m_problem->clear();
    read();
}

void ClaimsFileDialog::say(bool isGiven) {
    if (!isGiven &&
        !MessageBox::confirm(this,
                             tr("Record that the consent \"%1\" is withdrawn? It does not count from now on.")
                                 .arg(m_kind->currentText()),
                             tr("&Withdrawn"))) {
        return;
    }
    Consent consent;
    consent.taxpayer = m_taxpayer;
    consent.kind = valueOfCode<ConsentKind>(m_kind->currentData().toString()).value_or(ConsentKind::Welfare);
    consent.way = valueOfCode<ConsentWay>(m_way->currentData().toString()).value_or(ConsentWay::Telephone);
    consent.isGiven = isGiven;
    consent.note = m_note->text();
    const Result<qint64> stored = recordConsent(m_session, m_campaign, consent);
    if (stored) {
        m_note->clear();
    }
    take(stored ? Result<void>() : Result<void>(fail(stored.error())));
}

void ClaimsFileDialog::add() {
    Guarantor guarantor;
    guarantor.taxpayer = m_taxpayer;
    guarantor.name = m_name->text().trimmed();
    guarantor.address = m_address->text().trimmed();
    guarantor.phoneDigits = m_phone->text().trimmed();
    guarantor.isJoint = m_joint->isChecked();
    const Result<qint64> stored = addGuarantor(m_session, m_campaign, guarantor);
    if (stored) {
        for (QLineEdit* field : {m_name, m_address, m_phone}) {
            field->clear();
        }
        m_joint->setChecked(false);
    }
    take(stored ? Result<void>() : Result<void>(fail(stored.error())));
}

void ClaimsFileDialog::decide(bool mayContact) {
    const qint64 guarantor = m_guarantors->currentId();
    if (guarantor == 0) {
        return;
    }
    if (const auto reason = MessageBox::askText(
            this, mayContact ? tr("The guarantor may be contacted") : tr("The guarantor is not contacted"),
            tr("Why? (contract, law, what was agreed)"))) {
        take(decideGuarantor(m_session, m_campaign, m_taxpayer, guarantor, mayContact, *reason));
    }
}

void ClaimsFileDialog::end() {
    const qint64 guarantor = m_guarantors->currentId();
    if (guarantor == 0) {
        return;
    }
    if (const auto reason = MessageBox::askText(this, tr("No guarantor any more"), tr("Why is it over?"))) {
        take(endGuarantor(m_session, m_campaign, m_taxpayer, guarantor, *reason));
    }
}

void ClaimsFileDialog::writeLedger() {
    const QString suggested = QStringLiteral("%1/exports/ledger_%2.csv").arg(m_folder, m_number);
    const QString path =
        FileDialog::saveFile(this, tr("Save the ledger as a file"), suggested, tr("Tables (*.csv)"));
    if (path.isEmpty()) {
        return;
    }
    const Result<reports::CaseLedger> ledger = reports::caseLedger(m_session, m_campaign, m_taxpayer);
    const Result<void> written = ledger ? writeOutput(path, reports::ledgerCsv(*ledger, TextEncoding::Utf8))
                                        : Result<void>(fail(ledger.error()));
    if (!written) {
        complain(written.error().message);
        return;
    }
    setTextColour(m_problem, palette().color(QPalette::WindowText));
    m_problem->setText(tr("Saved: %1").arg(path));
}

}  // namespace saikoku::ui
