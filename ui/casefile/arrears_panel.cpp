#include "ui/casefile/arrears_panel.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/list/case_column.h"
#include "ui/support/display_text.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

/// The first limitation to run out among what is still owed.
QDate firstExpiry(const CaseFile& file) {
    QDate first;
    for (const ReceivableOnFile& row : file.receivables) {
        const QDate end = row.isLapsed ? row.expires : row.endAhead;
        if (end.isValid() && (!first.isValid() || end < first)) {
            first = end;
        }
    }
    return first;
}

/// Each sum of its own; what has lapsed is told apart and not in the total.
QString partsOf(const CaseFile& file) {
    const AskedSums& asked = file.asked;
    const bool isPrincipalPaid = asked.principal.isZero() && asked.total() > Yen();
    QString parts = isPrincipalPaid ? ArrearsPanel::tr("principal paid")
                    : asked.lateCharge ? ArrearsPanel::tr("tax %1 + late charge %2 (today)").arg(asked.principal.toString(), asked.lateCharge->toString())
                                     : ArrearsPanel::tr("tax alone; late charge not known");
    if (asked.accrued > Yen()) {
        parts += ArrearsPanel::tr(" + accrued late charge %1").arg(asked.accrued.toString());
    }
    if (asked.demandFee > Yen()) {
        parts += ArrearsPanel::tr(" + demand fee %1").arg(asked.demandFee.toString());
    }
    if (file.lapsed > Yen()) {
        parts += ArrearsPanel::tr("; ▲ time-barred %1, not asked").arg(file.lapsed.toString());
    }
    return parts;
}

}  // namespace

ArrearsPanel::ArrearsPanel(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto* sum = new QHBoxLayout;
    sum->setSpacing(Space::kMedium);
    m_title = mutedLabel(tr("Arrears"), this);
    setTextScale(m_title, 0.8, true);  // two lines beside the sum, which has the width
    sum->addWidget(m_title);
    m_owed = valueLabel(this);
    m_owed->setObjectName(QStringLiteral("owedTotal"));
    setTextScale(m_owed, 1.6);
    sum->addWidget(m_owed, 1);
    column->addLayout(sum);
    auto* facts = new QGridLayout;
    facts->setHorizontalSpacing(Space::kMedium);
    facts->setVerticalSpacing(1);
    facts->setColumnStretch(1, 1);
    // What forbids asking and what warns stands first: it must not be scrolled out of sight.
    m_holds = addFact(facts, 0, tr("Holds"), this);
    m_holds->setObjectName(QStringLiteral("caseHolds"));
    m_limitation = addFact(facts, 1, tr("Limitation"), this);
    m_limitation->setObjectName(QStringLiteral("caseLimitation"));
    m_status = addFact(facts, 2, tr("Status"), this);
    m_status->setObjectName(QStringLiteral("caseStatus"));
    m_promise = addFact(facts, 3, tr("Promise"), this);
    m_promise->setObjectName(QStringLiteral("casePromise"));
    m_terms = addFact(facts, 4, tr("Terms"), this);
    m_terms->setObjectName(QStringLiteral("caseTerms"));
    m_owedParts = addFact(facts, 5, tr("Made up of"), this);
    m_owedParts->setObjectName(QStringLiteral("owedParts"));
    for (QLabel* value : {m_holds, m_promise, m_owedParts, m_terms, m_status, m_limitation}) {
        value->setWordWrap(true);
    }
    column->addLayout(facts);
    column->addStretch();
}

void ArrearsPanel::showMoney(bool hasMoney) {
    m_title->setText(hasMoney ? tr("Arrears") : tr("Standing"));
    m_owed->setVisible(hasMoney);
    for (QLabel* value : {m_limitation, m_holds, m_promise, m_owedParts, m_terms}) {
        showFact(value, hasMoney);
    }
}

void ArrearsPanel::showFact(QLabel* value, bool isShown) {
    auto* facts = qobject_cast<QGridLayout*>(layout()->itemAt(1)->layout());
    int row = 0, column = 0, rows = 0, columns = 0;
    facts->getItemPosition(facts->indexOf(value), &row, &column, &rows, &columns);
    value->setVisible(isShown);
    facts->itemAtPosition(row, 0)->widget()->setVisible(isShown);
}

void ArrearsPanel::show(const CaseFile& file, QDate today) {
    showMoney(file.hasMoney);
    const CaseSummary& row = file.summary;
    if (file.hasMoney) {
        m_title->setText(file.asked.lateCharge ? tr("Arrears\nwith charges") : tr("Arrears\nlate charge unknown"));
    }
    m_owed->setText(tr("%1 yen").arg(file.asked.total().toString()));
    m_owedParts->setText(partsOf(file));
    m_owedParts->setToolTip(file.noLateCharge);
    showHolds(file.holds);
    m_promise->setText(row.promiseDate.isValid()
                           ? tr("%1: %2 yen").arg(DisplayText::shortDate(row.promiseDate), row.promiseAmount.toString())
                           : tr("none"));
    showLimitation(firstExpiry(file), file.isLimitationNear, today);
    const QString terms = tr("%1, oldest %2").arg(row.openCount).arg(DisplayText::shortDate(row.oldestDue));
    const bool owesChargesAlone = row.openCount == 0 && file.asked.total() > Yen();
    m_terms->setText(owesChargesAlone ? tr("principal paid, charges are left") : row.openCount == 0 ? tr("nothing past due") : terms);
    const QString status = statusShape(row.status) + QLatin1Char(' ') + labelOf(row.status, file.hasMoney);
    m_status->setText(owesChargesAlone ? tr("%1 (of the principal; charges are owed)").arg(status) : status);
    const bool isBroken = row.status == WorkflowStatus::BrokenPromise;
    setTextColour(m_status, isBroken ? coloursOf(palette()).late : palette().color(QPalette::WindowText));
}

void ArrearsPanel::showHolds(const QList<Hold>& holds) {
    QStringList words;
    for (const Hold& hold : holds) {
        words.append(hold.until.isValid() ? tr("%1 until %2").arg(labelOf(hold.kind), DisplayText::shortDate(hold.until))
                                          : labelOf(hold.kind));
    }
    m_holds->setText(words.isEmpty() ? tr("none") : words.join(DisplayText::listSeparator()));
    setTextColour(m_holds, words.isEmpty() ? palette().color(QPalette::WindowText) : coloursOf(palette()).late);
}

void ArrearsPanel::showLimitation(QDate expiry, bool isNear, QDate today) {
    const bool isOver = expiry.isValid() && expiry < today;
    const QString date = DisplayText::shortDate(expiry);
    m_limitation->setText(!expiry.isValid() ? QStringLiteral("—")
                          : isOver ? tr("▲ over (%1 days ago, %2)").arg(expiry.daysTo(today)).arg(date)
                          : isNear ? tr("▲ near: in %1 days (%2)").arg(today.daysTo(expiry)).arg(date)
                                   : tr("in %1 days (%2)").arg(today.daysTo(expiry)).arg(date));
    setTextColour(m_limitation, isOver || isNear ? coloursOf(palette()).late : palette().color(QPalette::WindowText));
}

}  // namespace saikoku::ui
