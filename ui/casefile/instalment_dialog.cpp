#include "ui/casefile/instalment_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

#include "core/base/business_calendar.h"
#include "core/contact/promise_amount_entry.h"
#include "core/contact/promise_date_entry.h"
#include "core/security/session.h"
#include "core/work/instalment_work.h"
#include "ui/support/display_text.h"
#include "ui/support/fact_table.h"
#include "ui/support/message_box.h"
#include "ui/support/texts.h"
#include "ui/support/wrapping_row.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kFieldLetters = 22;
constexpr int kTableRows = 8;
constexpr int kTableCharacters = 30;
constexpr int kMonthEnd = 31;

/// "6:30000 12:50k": a month and so much more in it.
Result<QMap<int, Yen>> bonusOf(const QString& text) {
    QMap<int, Yen> bonus;
    static const QRegularExpression spaces(QStringLiteral("[\\s,\\x{3001}]+"));
    const QStringList words = text.normalized(QString::NormalizationForm_KC).split(spaces, Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const QStringList pair = word.split(u':');
        bool isMonth = false;
        const int month = pair.constFirst().toInt(&isMonth);
        if (!isMonth || pair.size() != 2) {
            return fail(ErrorCode::BadInput, InstalmentDialog::tr("Bonus: \"%1\" is none. Type a month and a sum like 12:30000.").arg(word));
        }
        SAIKOKU_TRY_ASSIGN(const Yen yen, parsePromiseAmount(pair.constLast()));
        bonus.insert(month, yen);
    }
    return bonus;
}

/// What who approves it must know besides the parts.
QString termsOf(const InstalmentPlan& plan) {
    QStringList words{planSentence(plan), InstalmentDialog::tr("Pays by: %1.").arg(labelOf(plan.how)),
                      InstalmentDialog::tr("Late charge: %1, %2 yen on the day it was made.")
                          .arg(labelOf(plan.terms.lateChargeTime), plan.terms.lateCharge.toString())};
    if (plan.isAfterPromise) {
        words << InstalmentDialog::tr("It begins after the open promise.");
    }
    if (!plan.note.isEmpty()) {
        words << InstalmentDialog::tr("Note: %1").arg(plan.note);
    }
    words << InstalmentDialog::tr("Prepared by %1.").arg(plan.operatorName);
    return words.join(QLatin1Char('\n'));
}

QString partState(const PartStanding& part) {
    if (part.isLapsed) {
        return InstalmentDialog::tr("lapsed");
    }
    return part.state ? (*part.state == PromiseState::Broken ? QStringLiteral("▲ ") : QString()) + standingLabel(*part.state, part.received) : QString();
}

}  // namespace

InstalmentDialog::InstalmentDialog(Session& session, CampaignId campaign, const CaseFile& file, QWidget* parent)
    : QDialog(parent), m_session(session), m_campaign(campaign), m_file(file) {
    setObjectName(QStringLiteral("instalmentDialog"));
    setWindowTitle(tr("Instalments: %1").arg(file.taxpayer.name));
    build();
    showStanding();
    m_parts->setFocus();
}

QLineEdit* InstalmentDialog::addLine(QFormLayout* form, const QString& name, const char* objectName, const QString& hint) {
    auto* edit = new QLineEdit(this);
    edit->setObjectName(QLatin1String(objectName));
    edit->setPlaceholderText(hint);
    followFont(edit, [edit] { edit->setMinimumWidth(edit->fontMetrics().averageCharWidth() * kFieldLetters); });
    form->addRow(name, edit);
    connect(edit, &QLineEdit::textChanged, this, &InstalmentDialog::showPreview);
    connect(edit, &QLineEdit::returnPressed, this, [this] { focusNextChild(); });
    return edit;
}

QFormLayout* InstalmentDialog::buildForm() {
    auto* form = new QFormLayout;
    form->setVerticalSpacing(Space::kUnit);
    m_parts = addLine(form, tr("&Parts"), "instalmentParts", tr("10"));
    m_each = addLine(form, tr("or &each"), "instalmentEach", tr("10000, 10k"));
    m_day = addLine(form, tr("Pay &day"), "instalmentDay", tr("25; empty: the month's end"));
    m_from = addLine(form, tr("&From"), "instalmentFrom", tr("today"));
    m_bonus = addLine(form, tr("&Bonus months"), "instalmentBonus", tr("6:30000 12:30000"));
    m_lateCharge = new QComboBox(this);
    m_lateCharge->setObjectName(QStringLiteral("instalmentLateCharge"));
    for (const LateChargeTime time : allValues<LateChargeTime>()) {
        m_lateCharge->addItem(labelOf(time), codeOf(time));
    }
    form->addRow(tr("&Late charge"), m_lateCharge);
    connect(m_lateCharge, &QComboBox::currentIndexChanged, this, &InstalmentDialog::showPreview);
    m_how = new QComboBox(this);
    m_how->setObjectName(QStringLiteral("instalmentHow"));
    for (const PaymentMethod method : allValues<PaymentMethod>()) {
        m_how->addItem(labelOf(method), codeOf(method));
    }
    form->addRow(tr("Pa&ys by"), m_how);
    m_afterPromise = new QCheckBox(tr("after the &open promise"), this);
    m_afterPromise->setObjectName(QStringLiteral("instalmentAfterPromise"));
    m_afterPromise->setEnabled(std::any_of(m_file.promises.begin(), m_file.promises.end(), [](const PromiseOnFile& each) {
        return each.state == PromiseState::Active && !each.promise.plan.isValid();
    }));
    form->addRow(QString(), m_afterPromise);
    connect(m_afterPromise, &QCheckBox::toggled, this, &InstalmentDialog::showPreview);
    m_note = addLine(form, tr("&Note"), "instalmentNote", tr("what the officer should know"));
    return form;
}

QWidget* InstalmentDialog::buildStanding() {
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    m_standing = new QLabel(box);
    m_standing->setObjectName(QStringLiteral("instalmentStanding"));
    m_standing->setWordWrap(true);
    column->addWidget(m_standing);
    auto* row = new WrappingRow(Space::kUnit);
    column->addLayout(row);
    const auto button = [&](const QString& text, const char* name, auto work) {
        auto* made = new QPushButton(text, box);
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(false);
        row->addWidget(made);
        connect(made, &QPushButton::clicked, this, work);
        return made;
    };
    m_approve = button(tr("&Approve"), "instalmentApprove", &InstalmentDialog::approve);
    m_refuse = button(tr("&Refuse"), "instalmentRefuse", &InstalmentDialog::refuse);
    m_pledgeAsked = button(tr("Pledge as&ked for"), "instalmentPledgeAsked", [this] { pledge(PledgeStep::Asked); });
    m_pledgeReceived = button(tr("Pledge recei&ved"), "instalmentPledgeReceived", [this] { pledge(PledgeStep::Received); });
    m_end = button(tr("End i&t"), "instalmentEnd", &InstalmentDialog::end);
    return box;
}

void InstalmentDialog::build() {
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Space::kSmall);
    column->addWidget(sectionTitle(tr("%1  %2", "number, name").arg(m_file.taxpayer.number, m_file.taxpayer.name), this));
    auto* middle = new QHBoxLayout;
    middle->setSpacing(Space::kLarge);
    middle->addLayout(buildForm());
    auto* right = new QVBoxLayout;
    m_sum = mutedLabel({}, this);
    m_sum->setObjectName(QStringLiteral("instalmentSum"));
    m_table = new FactTable({{tr("No."), 40, true}, {tr("Due"), 110, true}, {tr("Yen"), 100, true}, {tr("Received"), 90, true}, {tr("State")}},
                            tr("Type how many parts, or how much each: the plan is shown here."), this);
    m_table->setObjectName(QStringLiteral("instalmentTable"));
    followFont(m_table, [this] { m_table->setMinimumSize(m_table->fontMetrics().averageCharWidth() * kTableCharacters, rowHeight(m_table->font()) * kTableRows); });
    right->addWidget(m_sum);
    right->addWidget(m_table, 1);
    middle->addLayout(right, 1);
    column->addLayout(middle, 1);
    m_sentence = valueLabel(this);
    m_sentence->setObjectName(QStringLiteral("instalmentSentence"));
    m_sentence->setWordWrap(true);
    column->addWidget(m_sentence);
    column->addWidget(buildStanding());
    m_problem = new QLabel(this);
    m_problem->setObjectName(QStringLiteral("instalmentProblem"));
    m_problem->setWordWrap(true);
    setTextColour(m_problem, coloursOf(palette()).late);
    column->addWidget(m_problem);
    auto* row = new QHBoxLayout;
    m_prepare = new QPushButton(this);
    m_prepare->setObjectName(QStringLiteral("instalmentPrepare"));
    m_prepare->setAutoDefault(false);
    auto* close = new QPushButton(tr("Close (Esc)"), this);
    close->setAutoDefault(false);
    row->addStretch(1);
    row->addWidget(m_prepare);
    row->addWidget(close);
    column->addLayout(row);
    connect(m_prepare, &QPushButton::clicked, this, &InstalmentDialog::prepare);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated, this, &InstalmentDialog::prepare);
}

/// The one that waits, else the one in force.
const PlanOnFile* InstalmentDialog::current() const {
    const auto found = std::find_if(m_file.plans.begin(), m_file.plans.end(), [](const PlanOnFile& each) {
        return each.standing.state == InstalmentState::Proposed || each.standing.state == InstalmentState::Running || each.standing.state == InstalmentState::Broken;
    });
    return found == m_file.plans.end() ? nullptr : &*found;
}

bool InstalmentDialog::isWaiting() const { return current() != nullptr && current()->standing.state == InstalmentState::Proposed; }

void InstalmentDialog::showStanding() {
    const PlanOnFile* plan = current();
    const bool mayDecide = m_session.may(Permission::ApproveInstalments);
    const bool mayPrepare = m_session.may(Permission::MakePromise);
    m_approve->setEnabled(isWaiting() && mayDecide);
    m_refuse->setEnabled(isWaiting() && mayDecide);
    m_pledgeAsked->setEnabled(plan != nullptr && mayPrepare);
    m_pledgeReceived->setEnabled(plan != nullptr && mayDecide);
    m_end->setEnabled(plan != nullptr && (isWaiting() ? mayPrepare : mayDecide));
    m_prepare->setText(plan != nullptr && !isWaiting() ? tr("Change the plan (Ctrl+Enter)") : tr("Prepare the plan (Ctrl+Enter)"));
    if (plan == nullptr) {
        m_standing->setText(tr("No plan waits or is in force."));
    } else {
        QStringList words{tr("Plan %1: %2").arg(QString::number(plan->plan.id.value), labelOf(plan->standing.state)),
                          tr("%1 of %2 parts paid, %3 yen left")
                              .arg(QString::number(plan->standing.keptParts), QString::number(plan->plan.parts.size()), plan->standing.rest.toString())};
        if (plan->plan.pledgeReceivedOn.isValid()) {
            words << tr("pledge received %1").arg(DisplayText::shortDate(plan->plan.pledgeReceivedOn));
        } else {
            words << (plan->plan.pledgeAskedOn.isValid() ? tr("pledge asked for %1").arg(DisplayText::shortDate(plan->plan.pledgeAskedOn)) : tr("no pledge yet"));
        }
        const auto tooMuch = plansAskingTooMuch(m_session, m_campaign, m_file.taxpayer.id);
        if (tooMuch && !tooMuch->isEmpty()) {
            words << tr("▲ after a waiver %1: change the plan").arg(tooMuch->constFirst().detail);
        }
        m_standing->setText(words.join(tr(", ", "between facts")));
    }
    showPreview();
}

Result<InstalmentEntry> InstalmentDialog::typed() const {
    InstalmentEntry entry;
    entry.campaign = m_campaign;
    entry.taxpayer = m_file.taxpayer.id;
    entry.terms.payDay = kMonthEnd;
    const QString day = m_day->text().normalized(QString::NormalizationForm_KC).trimmed();
    if (!day.isEmpty()) {
        entry.terms.payDay = day.toInt();
    }
    entry.terms.parts = m_parts->text().normalized(QString::NormalizationForm_KC).trimmed().toInt();
    if (!m_each->text().trimmed().isEmpty()) {
        SAIKOKU_TRY_ASSIGN(entry.terms.partAmount, parsePromiseAmount(m_each->text()));
        entry.terms.parts = 0;
    }
    if (!m_from->text().trimmed().isEmpty()) {
        SAIKOKU_TRY_ASSIGN(entry.terms.from, parsePromiseDate(m_from->text(), m_session.today()));
    }
    SAIKOKU_TRY_ASSIGN(entry.terms.bonus, bonusOf(m_bonus->text()));
    entry.terms.lateChargeTime = valueOfCode<LateChargeTime>(m_lateCharge->currentData().toString()).value_or(LateChargeTime::Included);
    entry.isAfterPromise = m_afterPromise->isChecked();
    entry.how = valueOfCode<PaymentMethod>(m_how->currentData().toString()).value_or(PaymentMethod::Store);
    entry.note = m_note->text();
    entry.replaces = current() != nullptr && !isWaiting() ? current()->plan.id : InstalmentPlanId();
    return entry;
}

void InstalmentDialog::showPlan() {
    QList<FactRow> rows;
    for (const PartStanding& part : current()->standing.parts) {
        rows.append({{QString::number(rows.size() + 1), DisplayText::shortDate(part.part.due), part.part.amount.toString(),
                      part.received.isZero() ? QString() : part.received.toString(), partState(part)},
                     part.state == PromiseState::Broken, part.state == PromiseState::Kept || part.isLapsed, part.part.id.value});
    }
    m_table->setRows(rows);
    m_sentence->setText(termsOf(current()->plan));
    m_sum->setText(tr("Together %1 yen").arg(current()->plan.total().toString()));
}

void InstalmentDialog::showParts(const QList<InstalmentPart>& parts) {
    QList<FactRow> rows;
    Yen sum;
    for (const InstalmentPart& part : parts) {
        sum += part.amount;
        rows.append({{QString::number(rows.size() + 1), DisplayText::shortDate(part.due), part.amount.toString(), QString(), part.isLateCharge ? tr("late charge") : QString()},
                     false, false, rows.size() + 1});
    }
    m_table->setRows(rows);
    m_sum->setText(tr("Together %1 yen").arg(sum.toString()));
}

/// What is typed, or, with nothing typed, the plan that there is.
void InstalmentDialog::showPreview() {
    m_problem->clear();
    m_prepare->setEnabled(false);
    const bool isTyped = !m_parts->text().trimmed().isEmpty() || !m_each->text().trimmed().isEmpty();
    if (!isTyped) {
        m_sum->clear();
        m_sentence->clear();
        current() != nullptr ? showPlan() : m_table->setRows({});
        return;
    }
    const auto rules = m_session.rules<InstalmentRules>();
    const auto calendar = m_session.rules<BusinessCalendar>();
    const Result<InstalmentEntry> entry = typed();
    Result<InstalmentPreview> preview = !rules      ? Result<InstalmentPreview>(fail(rules.error()))
                                        : !calendar ? Result<InstalmentPreview>(fail(calendar.error()))
                                        : !entry    ? Result<InstalmentPreview>(fail(entry.error()))
                                                    : instalmentPreview(m_file, *entry, **rules, **calendar, m_session.today());
    if (!preview) {
        m_table->setRows({});
        m_sum->clear();
        m_sentence->clear();
        complain(preview.error().message);
        return;
    }
    showParts(preview->parts);
    m_sentence->setText(preview->sentence);
    m_prepare->setEnabled(m_session.may(Permission::MakePromise));
}

void InstalmentDialog::complain(const QString& sentence) { m_problem->setText(QStringLiteral("▲ ") + sentence); }

/// The case as it is now, or why nothing was done.
void InstalmentDialog::take(const Result<void>& done) {
    if (!done) {
        complain(done.error().message);
        return;
    }
    m_isChanged = true;
    Result<CaseFile> now = openCase(m_session, m_file.taxpayer.id, m_campaign);
    if (!now) {
        complain(now.error().message);
        return;
    }
    m_file = std::move(*now);
    showStanding();
}

void InstalmentDialog::prepare() {
    if (!m_prepare->isEnabled()) {
        return;
    }
    const Result<InstalmentEntry> entry = typed();
    const Result<InstalmentPlanId> made = entry ? proposeInstalments(m_session, *entry) : Result<InstalmentPlanId>(fail(entry.error()));
    if (!made) {
        complain(made.error().message);
        return;
    }
    for (QLineEdit* field : {m_parts, m_each, m_note}) {
        field->clear();
    }
    take({});
    if (m_approve->isEnabled()) {
        m_approve->setFocus();
    }
}

void InstalmentDialog::approve() { take(approveInstalments(m_session, m_campaign, current()->plan.id)); }

void InstalmentDialog::refuse() {
    if (const auto reason = MessageBox::askText(this, tr("Refuse the plan"), tr("Why is it refused?"))) {
        take(refuseInstalments(m_session, m_campaign, current()->plan.id, *reason));
    }
}

void InstalmentDialog::end() {
    const QString title = isWaiting() ? tr("Take the plan back") : tr("End the plan");
    if (const auto reason = MessageBox::askText(this, title, tr("Why is it over?"))) {
        take(endInstalments(m_session, m_campaign, current()->plan.id, *reason));
    }
}

void InstalmentDialog::pledge(PledgeStep step) { take(recordPledge(m_session, m_campaign, current()->plan.id, step, m_session.today())); }

}  // namespace saikoku::ui
