#include "ui/reports/report_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

#include "reports/value_words.h"
#include "ui/reports/picture_pane.h"
#include "ui/reports/report_model.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kFootRows = 4;
constexpr int kLeastFootRows = 2;  ///< in a low window; the rest scrolls
constexpr int kLeastRows = 6;       ///< of table and picture in a low window
constexpr int kWidestLetters = 40;  ///< a column of words is no wider
constexpr int kMeasuredRows = 200;
constexpr int kShare = 1'000;  ///< of the width: three for the table, two for the picture

QPlainTextEdit* foot(const char* name, QWidget* parent) {
    auto* text = new QPlainTextEdit(parent);
    text->setObjectName(QLatin1String(name));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    followFont(text, [text] {
        const int line = text->fontMetrics().lineSpacing();
        text->setMinimumHeight(kLeastFootRows * line + Space::kMedium);
        text->setMaximumHeight(kFootRows * line + Space::kMedium);
    });
    return text;
}

}  // namespace

ReportView::ReportView(QWidget* parent)
    : QWidget(parent), m_model(new ReportModel(this)), m_sides(new QSplitter(Qt::Horizontal, this)), m_stack(new QStackedWidget(m_sides)),
      m_table(new QTableView(m_stack)), m_empty(mutedLabel({}, m_stack)), m_pictures(new PicturePane(m_sides)) {
    setObjectName(QStringLiteral("reportView"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::kSmall);
    buildTable();
    m_empty->setObjectName(QStringLiteral("reportEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_sides->setChildrenCollapsible(false);
    m_sides->addWidget(m_stack);
    m_sides->addWidget(m_pictures);
    m_sides->setStretchFactor(0, 3);
    m_sides->setStretchFactor(1, 2);
    m_sides->setSizes({3 * kShare, 2 * kShare});
    followFont(m_sides, [this] { m_sides->setMinimumHeight(kLeastRows * rowHeight(m_sides->font())); });
    column->addWidget(m_sides, 1);
    buildFoot();
    showNothing({});
}

void ReportView::buildTable() {
    m_table->setObjectName(QStringLiteral("reportTable"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->installEventFilter(this);
    followFont(m_table, [this] {
        m_table->verticalHeader()->setDefaultSectionSize(rowHeight(m_table->font()));
        fitColumns();
    });
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex& index) { open(index.row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ReportView::moved);
}

void ReportView::buildFoot() {
    m_fold = new QToolButton(this);
    m_fold->setObjectName(QStringLiteral("reportDefinitionsFold"));
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setArrowType(Qt::RightArrow);
    m_fold->setAutoRaise(true);
    m_fold->setCheckable(true);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    m_fold->setText(tr("What the figures mea&n"));
    m_definitions = foot("reportDefinitions", this);
    m_notes = foot("reportNotes", this);
    auto* texts = new QHBoxLayout;
    texts->addWidget(m_notes, 1);
    texts->addWidget(m_definitions, 1);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(m_fold);
    column->addLayout(texts);
    connect(m_fold, &QToolButton::toggled, this, &ReportView::showFoot);
}

void ReportView::showFoot() {
    const ReportResult& shown = m_model->result();
    m_fold->setVisible(!shown.head.definitions.isEmpty());
    m_fold->setArrowType(m_fold->isChecked() ? Qt::DownArrow : Qt::RightArrow);
    m_definitions->setVisible(m_fold->isChecked() && !shown.head.definitions.isEmpty());
    m_notes->setVisible(!shown.notes.isEmpty());
}

void ReportView::show(ReportResult result) {
    const int row = m_table->currentIndex().row();
    m_definitions->setPlainText(result.head.definitions.join(QLatin1Char('\n')));
    m_notes->setPlainText(result.notes.join(QLatin1Char('\n')));
    m_pictures->show(result.charts);
    m_model->show(std::move(result), ReportModel::Codes::Hidden);
    m_empty->setText(tr("Nothing falls into this period and these conditions. Choose a longer period, or fewer conditions."));
    m_stack->setCurrentWidget(hasRows() ? static_cast<QWidget*>(m_table) : m_empty);
    fitColumns();
    showFoot();
    if (hasRows()) {
        m_table->setCurrentIndex(m_model->index(qBound(0, row, m_model->rowCount() - 1), 0));
    }
}

void ReportView::showNothing(const QString& sentence) {
    m_pictures->show({});
    m_model->show({});
    m_empty->setText(sentence);
    m_stack->setCurrentWidget(m_empty);
    showFoot();
}

const ReportResult& ReportView::result() const { return m_model->result(); }

bool ReportView::hasRows() const { return m_model->rowCount() > 0; }

const CaseCondition* ReportView::casesBehind() const { return m_model->casesBehind(m_table->currentIndex().row()); }

void ReportView::focusTable() {
    if (hasRows()) {
        m_table->setFocus();
    }
}

bool ReportView::opensCases() const {
    const std::vector<reports::RowCases>& behind = result().behind;
    return std::any_of(behind.begin(), behind.end(), [](const reports::RowCases& each) { return !each.condition.isEverything(); });
}

bool ReportView::isAllZero() const {
    const ReportResult& shown = result();
    bool hasFigures = false;
    for (qsizetype column = 0; column < shown.columns.size(); ++column) {
        if (!reports::isNumber(shown.columns.at(column).kind)) {
            continue;
        }
        hasFigures = true;
        for (const QVariantList& row : shown.rows) {
            if (row.value(column).toDouble() != 0) {
                return false;
            }
        }
    }
    return hasFigures && !shown.rows.isEmpty() && !shown.isCut();
}

/// As wide as their words; headings and numbers are never cut.
void ReportView::fitColumns() {
    const QFontMetrics letters(m_table->font());
    const int widest = kWidestLetters * letters.averageCharWidth();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int heading = letters.horizontalAdvance(m_model->headerData(column, Qt::Horizontal).toString());
        const bool isWhole = reports::isNumber(m_model->columnAt(column).kind);
        int width = heading;
        const int rows = m_model->rowCount();
        for (int row = 0; row < rows; ++row) {
            if (row == kMeasuredRows && rows > kMeasuredRows) {
                row = rows - 1;  // the totals are the longest numbers
            }
            const int text = letters.horizontalAdvance(m_model->index(row, column).data().toString());
            width = qMax(width, isWhole ? text : qMin(text, widest));
        }
        m_table->setColumnWidth(column, width + Space::kLarge + Space::kUnit);
    }
}

void ReportView::open(int row) {
    if (const CaseCondition* condition = m_model->casesBehind(row)) {
        Q_EMIT opened(*condition);
    }
}

bool ReportView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            open(m_table->currentIndex().row());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace saikoku::ui
