#include "ui/recordings/own_reviews_dialog.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "core/recordings/call_reviews.h"
#include "ui/frame/workspace.h"
#include "ui/support/display_text.h"
#include "ui/support/fact_table.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kLetters = 80;
constexpr int kRows = 5;
constexpr int kSheetRows = 10;
constexpr double kTenths = 10.0;

}  // namespace

OwnReviewsDialog::OwnReviewsDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_workspace(workspace) {
    setObjectName(QStringLiteral("ownReviewsDialog"));
    setWindowTitle(tr("Reviews of my calls"));
    const Result<QList<CallReview>> reviews = ownReviews(workspace.session(), workspace.campaign().id);
    m_reviews = reviews.value_or(QList<CallReview>());
    build();
    if (!reviews) {
        m_remark->setText(QStringLiteral("▲ ") + reviews.error().message);
    }
    m_table->view()->setFocus();
}

void OwnReviewsDialog::build() {
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Space::kSmall);
    column->addWidget(mutedLabel(tr("You and the reviewer alone see these."), this));
    m_table = new FactTable({{tr("Call"), 110},
                             {tr("Reviewed on"), 90, true},
                             {tr("By"), 120},
                             {tr("Judged by"), 140},
                             {tr("Score")}},
                            tr("No call of yours was reviewed yet."), this);
    m_table->setObjectName(QStringLiteral("ownReviewsTable"));
    m_sheet = new FactTable({{tr("Criterion"), 460}, {tr("Points")}},
                            tr("Mark a review above: its points stand here."), this);
    m_sheet->setObjectName(QStringLiteral("ownReviewSheet"));
    followFont(m_table, [this] {
        m_table->setMinimumSize(m_table->fontMetrics().averageCharWidth() * kLetters,
                                rowHeight(m_table->font()) * kRows);
    });
    followFont(m_sheet, [this] { m_sheet->setMinimumHeight(rowHeight(m_sheet->font()) * kSheetRows); });
    column->addWidget(m_table, 1);
    column->addWidget(m_sheet, 2);
    m_remark = new QLabel(this);
    m_remark->setObjectName(QStringLiteral("ownReviewRemark"));
    m_remark->setWordWrap(true);
    m_remark->setTextFormat(Qt::PlainText);
    column->addWidget(m_remark);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    auto* close = new QPushButton(tr("Close (Esc)"), this);
    close->setAutoDefault(false);
    row->addWidget(close);
    column->addLayout(row);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    QList<FactRow> rows;
    for (const CallReview& each : std::as_const(m_reviews)) {
        FactRow line;
        line.cells = {DisplayText::moment(each.calledAt, m_workspace.today()),
                      DisplayText::dateOf(each.reviewedAt), each.reviewerName, labelOf(each.basis),
                      tr("%1 %").arg(QString::number(each.score / kTenths, 'f', 1))};
        line.id = rows.size() + 1;
        rows.append(line);
    }
    m_table->setRows(rows);
    connect(m_table->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &OwnReviewsDialog::showMarked);
    if (!rows.isEmpty()) {
        m_table->view()->selectRow(0);
    }
    showMarked();
}

void OwnReviewsDialog::showMarked() {
    const qint64 row = m_table->currentId();
    QList<FactRow> rows;
    m_remark->clear();
    if (row != 0) {
        const CallReview& review = m_reviews.at(row - 1);
        for (const ReviewSheet::Line& line : review.sheet.lines) {
            FactRow one;
            one.cells = {line.criterion.name, line.points ? tr("%1 of %2")
                                                                .arg(QString::number(*line.points),
                                                                     QString::number(review.sheet.mostPoints))
                                                          : tr("did not come up")};
            rows.append(one);
        }
        m_remark->setText(review.remark);
    }
    m_sheet->setRows(rows);
}

}  // namespace saikoku::ui
