#include "ui/casefile/owed_dialog.h"

#include <QComboBox>
#include <QGridLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

#include "core/cases/case_file.h"
#include "core/contact/promise_amount_entry.h"
#include "core/contact/promise_date_entry.h"
#include "core/security/session.h"
#include "core/work/case_waivers.h"
#include "core/work/instalment_work.h"
#include "ui/support/display_text.h"
#include "ui/support/fact_table.h"
#include "ui/support/message_box.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kWidthInLetters = 116;
constexpr int kWidest = 1200;  ///< pixels: large letters have the tables scroll rather
constexpr int kClaimRows = 3;  ///< at least; there is more room at the usual size
constexpr int kLineRows = 3;
constexpr int kWaiverRows = 1;

void keepHeight(FactTable* table, int rows) {
    followFont(table, [table, rows] { table->setMinimumHeight(rowHeight(table->font()) * (rows + 1)); });
}

QString yenOrNothing(Yen yen) { return yen.isZero() ? QString() : yen.toString(); }

QLineEdit* line(QWidget* parent, const char* name, const QString& hint, int letters) {
    auto* edit = new QLineEdit(parent);
    edit->setObjectName(QLatin1String(name));
    edit->setPlaceholderText(hint);
    followFont(edit, [edit, letters] { edit->setMinimumWidth(edit->fontMetrics().averageCharWidth() * letters); });
    return edit;
}

QLabel* nameOf(const QString& text, QWidget* field, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setBuddy(field);
    return label;
}

}  // namespace

OwedDialog::OwedDialog(Session& session, CampaignId campaign, const CaseFile& file, ReceivableId receivable, QWidget* parent)
    : QDialog(parent), m_session(session), m_campaign(campaign), m_taxpayer(file.taxpayer.id), m_first(receivable) {
    setObjectName(QStringLiteral("owedDialog"));
    setWindowTitle(tr("What is owed: %1").arg(file.taxpayer.name));
    build(file);
    ask();
    m_claims->view()->setFocus();
}

void OwedDialog::build(const CaseFile& file) {
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Space::kSmall);
    column->addWidget(sectionTitle(tr("%1  %2", "number, name").arg(file.taxpayer.number, file.taxpayer.name), this));
    column->addWidget(buildAsked());
    m_claims = new FactTable({{tr("Tax"), 170}, {tr("Fiscal year"), 70}, {tr("Term"), 40, true}, {tr("Due"), 80, true}, {tr("Principal"), 90, true},
                              {tr("Late charge"), 90, true}, {tr("Demand fee"), 70, true}, {tr("Together"), 90, true}, {tr("Of the payment"), 90, true},
                              {tr("State")}},
                             tr("Nothing is owed."), this);
    m_claims->setObjectName(QStringLiteral("owedClaims"));
    followFont(m_claims, [this] { m_claims->setMinimumWidth(std::min(m_claims->fontMetrics().averageCharWidth() * kWidthInLetters, kWidest)); });
    keepHeight(m_claims, kClaimRows);
    column->addWidget(m_claims, 3);
    m_lines = new FactTable({{tr("From"), 90, true}, {tr("To"), 90, true}, {tr("Days"), 60, true}, {tr("Percent a year"), 90, true},
                             {tr("Base"), 100, true}, {tr("Yen"), 90, true}, {tr("Remark")}},
                            tr("No late charge has come up."), this);
    m_lines->setObjectName(QStringLiteral("owedLines"));
    keepHeight(m_lines, kLineRows);
    column->addWidget(m_lines, 2);
    column->addWidget(buildWaiver());
    m_problem = new QLabel(this);
    m_problem->setObjectName(QStringLiteral("owedProblem"));
    m_problem->setWordWrap(true);
    setTextColour(m_problem, coloursOf(palette()).late);
    column->addWidget(m_problem);
    auto* close = new QPushButton(tr("Close (Esc)"), this);
    close->setAutoDefault(false);
    column->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_claims->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &OwedDialog::showLines);
}

QWidget* OwedDialog::buildAsked() {
    auto* head = new QWidget(this);
    auto* grid = new QGridLayout(head);
    grid->setContentsMargins(0, 0, 0, 0);
    m_on = line(head, "owedOn", tr("today"), 14);
    m_pays = line(head, "owedPays", tr("a sum, to see how it is put"), 24);
    grid->addWidget(nameOf(tr("If paid &on"), m_on, head), 0, 0);
    grid->addWidget(m_on, 0, 1);
    grid->addWidget(nameOf(tr("&Payment"), m_pays, head), 0, 2);
    grid->addWidget(m_pays, 0, 3);
    m_order = mutedLabel({}, head);
    m_order->setObjectName(QStringLiteral("owedOrder"));
    grid->addWidget(m_order, 0, 4);
    grid->setColumnStretch(4, 1);
    m_sum = valueLabel(head);
    m_sum->setObjectName(QStringLiteral("owedSum"));
    m_sum->setWordWrap(true);
    grid->addWidget(m_sum, 1, 0, 1, 5);
    for (QLineEdit* edit : {m_on, m_pays}) {
        connect(edit, &QLineEdit::returnPressed, this, &OwedDialog::ask);
        connect(edit, &QLineEdit::editingFinished, this, &OwedDialog::ask);
    }
    return head;
}

QWidget* OwedDialog::buildWaiver() {
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    m_waivers = new FactTable({{tr("Date"), 90, true}, {tr("Waived"), 110}, {tr("Yen"), 90, true}, {tr("Ground"), 170}, {tr("Decided by"), 130}, {tr("Note")}},
                              tr("Nothing is waived."), part);
    m_waivers->setObjectName(QStringLiteral("owedWaivers"));
    keepHeight(m_waivers, kWaiverRows);
    column->addWidget(m_waivers);
    connect(m_waivers, &FactTable::activated, this, &OwedDialog::takeBack);
    if (!m_session.may(Permission::Hold)) {
        return part;
    }
    m_waivers->setToolTip(tr("Enter takes the waiver back."));
    auto* form = new QGridLayout;
    m_kind = new QComboBox(part);
    m_kind->setObjectName(QStringLiteral("waiverKind"));
    for (const WaiverKind kind : allValues<WaiverKind>()) {
        m_kind->addItem(labelOf(kind), codeOf(kind));
    }
    m_ground = new QComboBox(part);
    m_ground->setObjectName(QStringLiteral("waiverGround"));
    for (const WaiverGround ground : allValues<WaiverGround>()) {
        m_ground->addItem(labelOf(ground), codeOf(ground));
    }
    m_yen = line(part, "waiverYen", tr("all of it"), 12);
    m_approver = line(part, "waiverApprover", tr("office or name"), 18);
    m_note = line(part, "waiverNote", {}, 20);
    auto* put = new QPushButton(tr("&Waive of the marked one"), part);
    put->setObjectName(QStringLiteral("waiverPut"));
    put->setAutoDefault(false);
    int at = 0;
    const auto add = [&](const QString& name, QWidget* field) {
        form->addWidget(nameOf(name, field, part), at / 3, (at % 3) * 2);
        form->addWidget(field, at / 3, (at % 3) * 2 + 1);
        ++at;
    };
    add(tr("W&hat"), m_kind);
    add(tr("&Ground"), m_ground);
    add(tr("&Yen"), m_yen);
    add(tr("&Decided by"), m_approver);
    add(tr("&Note"), m_note);
    form->addWidget(put, 1, 5);
    column->addLayout(form);
    connect(put, &QPushButton::clicked, this, &OwedDialog::waiveMarked);
    return part;
}

void OwedDialog::complain(const QString& sentence) { m_problem->setText(QStringLiteral("▲ ") + sentence); }

const ReceivableOnFile* OwedDialog::marked() const {
    for (const ReceivableOnFile& entry : m_owed.receivables) {
        if (entry.receivable.id.value == m_claims->currentId()) {
            return &entry;
        }
    }
    return nullptr;
}

void OwedDialog::ask() {
    m_problem->clear();
    QDate on = m_session.today();
    if (const QString typed = m_on->text().trimmed(); !typed.isEmpty()) {
        const Result<QDate> day = parsePromiseDate(typed, on);
        if (!day) {
            complain(day.error().message);
            return;
        }
        on = *day;
    }
    if (m_owed.on == on && !m_isChanged) {
        showOwed();
        return;
    }
    Result<CaseOwed> owed = owedOn(m_session, m_campaign, m_taxpayer, on);
    if (!owed) {
        complain(owed.error().message);
        return;
    }
    m_owed = std::move(*owed);
    showOwed();
    showWaivers();
}

void OwedDialog::showOwed() {
    PaymentAllocation put;
    const QString typed = m_pays->text().trimmed();
    if (!typed.isEmpty()) {
        const Result<Yen> payment = parsePromiseAmount(typed);
        if (!payment) {
            complain(payment.error().message);
        } else {
            put = allocationOf(m_owed, *payment);
        }
    }
    const qint64 before = m_claims->currentId() != 0 ? m_claims->currentId() : m_first.value;
    QList<FactRow> rows;
    int chosen = 0;
    for (qsizetype i = 0; i < m_owed.receivables.size(); ++i) {
        const ReceivableOnFile& entry = m_owed.receivables.at(i);
        const Receivable& r = entry.receivable;
        const Yen principal = entry.isPastDue(m_owed.on) ? r.outstanding() : Yen();
        const Yen together = principal + entry.charge.lateChargeOwed + entry.charge.feeOwed;
        const auto place = static_cast<std::size_t>(i);
        const QString state = entry.isLapsed ? tr("▲ time-barred: not asked") : entry.charge.isAccrued ? tr("principal paid") : tr("past due");
        chosen = r.id.value == before ? static_cast<int>(i) : chosen;
        rows.append({{r.taxItemName, DisplayText::year(r.fiscalYear), QString::number(r.term), DisplayText::shortDate(r.dueDate), principal.toString(),
                      entry.noLateCharge.isEmpty() ? entry.charge.lateChargeOwed.toString() : tr("no rate"), yenOrNothing(entry.charge.feeOwed),
                      together.toString(), place < put.claims.size() ? yenOrNothing(put.claims[place].total()) : QString(), state},
                     entry.isLapsed, false, r.id.value});
    }
    m_claims->setRows(rows);
    if (!rows.isEmpty()) {
        m_claims->view()->selectRow(chosen);
    }
    QStringList order;
    for (const ClaimPart part : m_owed.order) {
        order.append(labelOf(part));
    }
    m_order->setText(tr("Put in this order: %1").arg(order.join(tr(" → "))));
    const AskedSums& sums = m_owed.asked.sums;
    QString sum = tr("If paid on %1: principal %2, late charge %3, accrued late charge %4, demand fees %5, together %6 yen")
                      .arg(DisplayText::shortDate(m_owed.on), sums.principal.toString(), sums.lateCharge ? sums.lateCharge->toString() : tr("not known"),
                           sums.accrued.toString(), sums.demandFee.toString(), sums.total().toString());
    if (put.rest > Yen()) {
        sum += tr("; beyond that: %1 yen").arg(put.rest.toString());
    }
    m_sum->setText(sum);
    showLines();
}

void OwedDialog::showLines() {
    QList<FactRow> rows;
    const ReceivableOnFile* entry = marked();
    if (entry != nullptr && !entry->noLateCharge.isEmpty()) {
        rows.append({{QString(), QString(), QString(), QString(), QString(), QString(), entry->noLateCharge}});
    } else if (entry != nullptr) {
        for (const LateChargeLine& each : entry->charge.lateCharge.lines) {
            rows.append({{DisplayText::shortDate(each.from), DisplayText::shortDate(each.to), QString::number(each.days), each.rate.toString(),
                          each.base.toString(), each.yen.toString(), QString()}});
        }
        const ClaimCharge& charge = entry->charge;
        const auto add = [&](Yen yen, const QString& remark) {
            rows.append({{QString(), QString(), QString(), QString(), QString(), yen.toString(), remark}});
        };
        if (!rows.isEmpty()) {
            add(charge.lateCharge.charge, tr("of %1 yen, after the fractions are dropped").arg(charge.lateCharge.sum.toString()));
        }
        if (!charge.lateChargePaid.isZero()) {
            add(-charge.lateChargePaid, tr("paid already"));
        }
        if (!charge.lateChargeWaived.isZero()) {
            add(-charge.lateChargeWaived, tr("waived"));
        }
    }
    m_lines->setRows(rows);
}

void OwedDialog::showWaivers() {
    const Result<QList<Waiver>> waivers = waiversOf(m_session, m_campaign, m_taxpayer);
    if (!waivers) {
        complain(waivers.error().message);
        return;
    }
    QList<FactRow> rows;
    for (const Waiver& waiver : *waivers) {
        rows.append({{DisplayText::shortDate(waiver.waivedOn), labelOf(waiver.kind), waiver.yen.toString(), labelOf(waiver.ground), waiver.approver, waiver.note},
                     false, false, waiver.id});
    }
    m_waivers->setRows(rows);
}

void OwedDialog::waiveMarked() {
    m_problem->clear();
    const ReceivableOnFile* entry = marked();
    if (entry == nullptr) {
        return;
    }
    WaiverEntry waiver;
    waiver.receivable = entry->receivable.id;
    waiver.kind = valueOfCode<WaiverKind>(m_kind->currentData().toString()).value_or(WaiverKind::LateCharge);
    waiver.ground = valueOfCode<WaiverGround>(m_ground->currentData().toString()).value_or(WaiverGround::Other);
    waiver.approver = m_approver->text();
    waiver.note = m_note->text();
    if (const QString typed = m_yen->text().trimmed(); !typed.isEmpty()) {
        const Result<Yen> yen = parsePromiseAmount(typed);
        if (!yen) {
            complain(yen.error().message);
            return;
        }
        waiver.yen = *yen;
    }
    const QString much = waiver.yen ? tr("%1 yen").arg(waiver.yen->toString()) : tr("all of it");
    if (!MessageBox::confirm(this, tr("Waive %1 (%2), on the ground \"%3\"?").arg(labelOf(waiver.kind), much, m_ground->currentText()), tr("Waive"))) {
        return;
    }
    const Result<QList<Waiver>> done = waive(m_session, m_campaign, m_taxpayer, waiver);
    if (!done) {
        complain(done.error().message);
        return;
    }
    m_isChanged = true;
    m_yen->clear();
    m_note->clear();
    ask();
    tellOfPlans();
}

/// An approved plan goes on asking for what was let off until an officer changes it.
void OwedDialog::tellOfPlans() {
    const Result<QList<InstalmentWorkRow>> plans = plansAskingTooMuch(m_session, m_campaign, m_taxpayer);
    if (plans && !plans->isEmpty()) {
        complain(tr("Plan %1 asks for more than is owed now: %2. Change it (Ctrl+I on the case).")
                     .arg(QString::number(plans->constFirst().plan.value), plans->constFirst().detail));
    }
}

void OwedDialog::takeBack(qint64 waiver) {
    if (waiver == 0 || !m_session.may(Permission::Hold)) {
        return;
    }
    const int row = m_waivers->view()->currentIndex().row();
    const QString which = tr("%1 of %2, %3 yen, decided by %4", "kind, day, sum, who")
                              .arg(m_waivers->cell(row, 1), m_waivers->cell(row, 0), m_waivers->cell(row, 2), m_waivers->cell(row, 4));
    if (!MessageBox::confirm(this, tr("Take this waiver back? What it let off is owed again.\n%1").arg(which), tr("Take it back"))) {
        return;
    }
    const auto reason = MessageBox::askText(this, tr("Take the waiver back"), tr("Why is it owed again?"));
    if (!reason) {
        return;
    }
    if (const Result<void> done = takeBackWaiver(m_session, m_campaign, m_taxpayer, waiver, *reason); !done) {
        complain(done.error().message);
        return;
    }
    m_isChanged = true;
    ask();
}

}  // namespace saikoku::ui
