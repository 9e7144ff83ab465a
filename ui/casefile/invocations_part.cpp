#include "ui/casefile/invocations_part.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

#include "core/arrears/receivable_key.h"
#include "core/security/session.h"
#include "core/work/limitation_invocations.h"
#include "ui/support/display_text.h"
#include "ui/support/fact_table.h"
#include "ui/support/message_box.h"
#include "ui/support/texts.h"
#include "ui/support/wrapping_row.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

bool isOfTime(const ReceivableOnFile& each) {
    return (each.awaitsInvocation && each.receivable.outstanding() > Yen()) || each.invokedOn.isValid();
}

const LimitationInvocation* invocationOf(const QList<LimitationInvocation>& invocations,
                                         ReceivableId receivable) {
    const auto found =
        std::find_if(invocations.begin(), invocations.end(),
                     [&](const LimitationInvocation& each) { return each.receivable == receivable; });
    return found == invocations.end() ? nullptr : &*found;
}

}  // namespace

bool InvocationsPart::isNeeded(const CaseFile& file) {
    return file.hasMoney && (!file.claims.invocations.isEmpty() ||
                             std::any_of(file.receivables.begin(), file.receivables.end(), isOfTime));
}

InvocationsPart::InvocationsPart(Session& session, const CaseFile& file, CampaignId campaign, QWidget* parent)
    : QWidget(parent), m_session(session), m_taxpayer(file.taxpayer.id), m_campaign(campaign) {
    for (const ReceivableOnFile& each : file.receivables) {
        if (isOfTime(each) || invocationOf(file.claims.invocations, each.receivable.id) != nullptr) {
            m_claims.append(each.receivable);
        }
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(sectionTitle(tr("Private claims whose time has run"), this));
    m_table = new FactTable({{tr("Claim"), 150, false, true},
                             {tr("Yen"), 90, true},
                             {tr("State"), 130},
                             {tr("Invoked on"), 90, true},
                             {tr("Said how"), 80},
                             {tr("By"), 100},
                             {tr("Note")}},
                            tr("No private claim has run out of time."), this);
    m_table->setObjectName(QStringLiteral("invocationTable"));
    column->addWidget(m_table, 1);
    if (m_session.may(Permission::Hold)) {
        buildEntry();
    }
}

void InvocationsPart::buildEntry() {
    auto* row = new WrappingRow(Space::kUnit);
    m_day = new QDateEdit(m_session.today(), this);
    m_day->setObjectName(QStringLiteral("invocationDay"));
    m_day->setMaximumDate(m_session.today());
    m_day->setCalendarPopup(true);
    m_way = new QComboBox(this);
    m_way->setObjectName(QStringLiteral("invocationWay"));
    for (const ConsentWay way : allValues<ConsentWay>()) {
        m_way->addItem(labelOf(way), codeOf(way));
    }
    m_way->setCurrentIndex(m_way->findData(codeOf(ConsentWay::Writing)));
    m_note = new QLineEdit(this);
    m_note->setObjectName(QStringLiteral("invocationNote"));
    for (const auto& [name, field] : {std::pair{tr("Inv&oked on"), static_cast<QWidget*>(m_day)},
                                      {tr("Said b&y"), m_way},
                                      {tr("Remar&k"), m_note}}) {
        auto* label = new QLabel(name, this);
        label->setBuddy(field);
        row->addWidget(label);
        row->addWidget(field);
    }
    for (const auto& [name, words, work] :
         {std::tuple{"invocationAdd", tr("&Invoked"), &InvocationsPart::invoke},
          {"invocationTakeBack", tr("Take &back"), &InvocationsPart::takeBack}}) {
        auto* button = new QPushButton(words, this);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, work);
        row->addWidget(button);
    }
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
}

void InvocationsPart::setRowsSeen(int rows) {
    followFont(m_table, [this, rows] { m_table->setMinimumHeight(rowHeight(m_table->font()) * rows); });
}

void InvocationsPart::show(const QList<LimitationInvocation>& invocations) {
    m_invocations = invocations;
    QList<FactRow> rows;
    for (const Receivable& each : std::as_const(m_claims)) {
        const LimitationInvocation* invoked = invocationOf(m_invocations, each.id);
        rows.append({{keyOf(each), each.outstanding().toString(),
                      invoked != nullptr ? tr("invoked: do not ask") : tr("▲ may be invoked"),
                      invoked != nullptr ? DisplayText::shortDate(invoked->invokedOn) : QString(),
                      invoked != nullptr ? labelOf(invoked->way) : QString(),
                      invoked != nullptr ? invoked->operatorName : QString(),
                      invoked != nullptr ? invoked->note : QString()},
                     false,
                     false,
                     each.id.value,
                     invoked != nullptr ? QList<int>{} : QList<int>{2}});
    }
    const qint64 current = m_table->currentId();
    m_table->setRows(rows);
    const auto place =
        std::find_if(rows.begin(), rows.end(), [&](const FactRow& row) { return row.id == current; });
    if (!rows.isEmpty()) {
        m_table->view()->selectRow(
            place == rows.end() ? 0 : static_cast<int>(std::distance(rows.begin(), place)));
    }
}

void InvocationsPart::invoke() {
    const qint64 receivable = m_table->currentId();
    if (receivable == 0) {
        return;
    }
    InvocationEntry entry;
    entry.receivable = ReceivableId{receivable};
    entry.on = m_day->date();
    entry.way = valueOfCode<ConsentWay>(m_way->currentData().toString()).value_or(ConsentWay::Writing);
    entry.note = m_note->text();
    const Result<QList<LimitationInvocation>> stored =
        invokeLimitation(m_session, m_campaign, m_taxpayer, entry);
    if (stored) {
        m_note->clear();
    }
    Q_EMIT tried(stored ? Result<void>() : Result<void>(fail(stored.error())));
}

void InvocationsPart::takeBack() {
    const LimitationInvocation* invoked = invocationOf(m_invocations, ReceivableId{m_table->currentId()});
    if (invoked == nullptr) {
        return;
    }
    const qint64 id = invoked->id;
    if (const auto reason =
            MessageBox::askText(this, tr("Take the invocation back"), tr("Why? The claim is owed again."))) {
        Q_EMIT tried(takeBackInvocation(m_session, m_campaign, m_taxpayer, id, *reason));
    }
}

}  // namespace saikoku::ui
