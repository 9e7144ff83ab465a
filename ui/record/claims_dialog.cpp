#include "ui/record/claims_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/support/display_text.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kLetters = 72;
constexpr int kRows = 9;

QList<PromisableClaim> pastDueFirst(QList<PromisableClaim> claims) {
    std::stable_partition(claims.begin(), claims.end(), [](const PromisableClaim& each) { return each.isPastDue; });
    return claims;
}

}  // namespace

ClaimsDialog::ClaimsDialog(const QList<PromisableClaim>& claims, Yen whole, const QList<ReceivableId>& covers,
                           QWidget* parent)
    : QDialog(parent), m_claims(pastDueFirst(claims)), m_whole(whole) {
    setObjectName(QStringLiteral("claimsDialog"));
    setWindowTitle(tr("Which receivables is the promise for?"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Space::kSmall);
    m_list = new QTreeWidget(this);
    m_list->setObjectName(QStringLiteral("claimsList"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("Tax"), tr("Fiscal year"), tr("Term"), tr("Due"), tr("Principal"),
                             tr("With charges of today"), QString()});
    followFont(m_list, [this] {
        m_list->setMinimumSize(m_list->fontMetrics().averageCharWidth() * kLetters,
                               rowHeight(m_list->font()) * kRows);
    });
    column->addWidget(m_list, 1);
    m_sum = valueLabel(this);
    m_sum->setObjectName(QStringLiteral("claimsSum"));
    column->addWidget(m_sum);
    column->addWidget(
        mutedLabel(tr("Space ticks, Ctrl+A all that is past due, or none. Nothing ticked: the whole case."), this));
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Take over (Enter)"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->addButton(tr("Leave it (Esc)"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(new QShortcut(QKeySequence::SelectAll, this), &QShortcut::activated, this,
            &ClaimsDialog::turnAll);
    addRows(covers);
    connect(m_list, &QTreeWidget::itemChanged, this, &ClaimsDialog::showSum);
    showSum();
    m_list->setFocus();
}

void ClaimsDialog::addRows(const QList<ReceivableId>& covers) {
    for (const PromisableClaim& claim : m_claims) {
        auto* row = new QTreeWidgetItem({claim.taxItem, DisplayText::year(claim.fiscalYear),
                                         QString::number(claim.term), DisplayText::shortDate(claim.due),
                                         claim.principal.toString(), claim.sum.toString(),
                                         claim.isPastDue ? QString() : tr("not due yet")});
        row->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        row->setCheckState(0, covers.contains(claim.id) ? Qt::Checked : Qt::Unchecked);
        for (const int number : {2, 3, 4, 5}) {
            row->setTextAlignment(number, Qt::AlignRight | Qt::AlignVCenter);
        }
        for (int column = 0; !claim.isPastDue && column < row->columnCount(); ++column) {
            row->setForeground(column, palette().brush(QPalette::PlaceholderText));
        }
        m_list->addTopLevelItem(row);
    }
    for (int i = 0; i < m_list->columnCount(); ++i) {
        m_list->resizeColumnToContents(i);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

QList<ReceivableId> ClaimsDialog::covers() const {
    QList<ReceivableId> covers;
    for (qsizetype i = 0; i < m_claims.size(); ++i) {
        if (m_list->topLevelItem(static_cast<int>(i))->checkState(0) == Qt::Checked) {
            covers.append(m_claims.at(i).id);
        }
    }
    return covers;
}

void ClaimsDialog::turnAll() {
    QList<ReceivableId> due;
    for (const PromisableClaim& claim : m_claims) {
        if (claim.isPastDue) {
            due.append(claim.id);
        }
    }
    const bool isAll = covers() == due;
    for (qsizetype i = 0; i < m_claims.size(); ++i) {
        m_list->topLevelItem(static_cast<int>(i))->setCheckState(0, !isAll && m_claims.at(i).isPastDue ? Qt::Checked : Qt::Unchecked);
    }
}

void ClaimsDialog::showSum() {
    const QList<ReceivableId> named = covers();
    Yen sum;
    for (const PromisableClaim& claim : m_claims) {
        sum += named.contains(claim.id) ? claim.sum : Yen();
    }
    m_sum->setText(
        named.isEmpty()
            ? tr("The whole case, past due with charges: %1 yen").arg(m_whole.toString())
            : tr("Receivables: %1, together %2 yen with charges").arg(QString::number(named.size()), sum.toString()));
}

}  // namespace saikoku::ui
