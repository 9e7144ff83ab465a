#include "ui/support/fact_table.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

#include "ui/support/seat_settings.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kIdRole = Qt::UserRole + 1;
constexpr int kLateRole = Qt::UserRole + 2;  ///< late, else past; nothing for a plain row

constexpr int kCellPadding = 18;     ///< both sides, as CalmStyle keeps them
constexpr int kMeasuredRows = 60;    ///< what is further down is cut when longer than all of these
constexpr int kLeastRows = 1;
constexpr int kLastColumn = 110;     ///< pixels at the usual font size

Qt::Alignment alignmentOf(const FactColumn& column) {
    return Qt::AlignVCenter | (column.isNumber ? Qt::AlignRight : Qt::AlignLeft);
}

}  // namespace

/// How wide a column would be, what its cells need, and how far it may be cut.
struct FactTable::Width {
    int width;
    int needed;
    int least;
};

FactTable::FactTable(const QList<FactColumn>& columns, const QString& emptySentence, QWidget* parent)
    : QWidget(parent),
      m_columns(columns),
      m_stack(new QStackedWidget(this)),
      m_view(new QTableView(m_stack)),
      m_model(new QStandardItemModel(0, static_cast<int>(columns.size()), this)),
      m_empty(new QLabel(m_stack)),
      m_emptySentence(emptySentence) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    for (int i = 0; i < columns.size(); ++i) {
        auto* heading = new QStandardItem(columns.at(i).heading);
        heading->setTextAlignment(alignmentOf(columns.at(i)));
        m_model->setHorizontalHeaderItem(i, heading);
    }
    m_view->setModel(m_model);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->setWordWrap(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_view, &QTableView::doubleClicked, this, [this] { Q_EMIT activated(currentId()); });
    connect(m_view->horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int resized, int, int width) { keepWidth(resized, width); });
    applyFont();
}

void FactTable::rememberWidths(SeatSettings& settings, const QString& name) {
    m_settings = &settings;
    m_name = name;
    fitColumns();
}

void FactTable::setRows(const QList<FactRow>& rows) {
    m_empty->setText(m_emptySentence);
    m_model->setRowCount(0);
    for (const FactRow& row : rows) {
        QList<QStandardItem*> items;
        for (int i = 0; i < m_columns.size(); ++i) {
            auto* item = new QStandardItem(row.cells.value(i));
            item->setTextAlignment(alignmentOf(m_columns.at(i)));
            item->setData(row.id, kIdRole);
            // a note is what somebody typed, never markup
            const QString text = row.cells.value(i);
            item->setToolTip(Qt::mightBeRichText(text) ? text.toHtmlEscaped() : text);
            const bool isLate = row.isLate || row.lateCells.contains(i);
            if (isLate || row.isPast) {
                item->setData(isLate, kLateRole);
            }
            items.append(item);
        }
        m_model->appendRow(items);
    }
    colourRows();
    m_stack->setCurrentIndex(rows.isEmpty() ? 0 : 1);
    fitColumns();
}

void FactTable::colourRows() {
    const Colours colours = coloursOf(palette());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        for (int column = 0; column < m_model->columnCount(); ++column) {
            QStandardItem* item = m_model->item(row, column);
            if (const QVariant isLate = item->data(kLateRole); isLate.isValid()) {
                item->setForeground(isLate.toBool() ? colours.late : colours.muted);
            }
        }
    }
}

int FactTable::rowCount() const { return m_model->rowCount(); }

QString FactTable::cell(int row, int column) const { return m_model->index(row, column).data().toString(); }

qint64 FactTable::currentId() const { return m_view->currentIndex().data(kIdRole).toLongLong(); }

void FactTable::applyFont() {
    const int row = rowHeight(font()) - 2;
    m_view->verticalHeader()->setMinimumSectionSize(row);
    m_view->verticalHeader()->setDefaultSectionSize(row);
    m_view->horizontalHeader()->setFixedHeight(rowHeight(font()));
    m_view->setMinimumHeight(rowHeight(font()) + kLeastRows * row + m_view->horizontalScrollBar()->sizeHint().height());
    fitColumns();
}

FactTable::Width FactTable::widthOf(int column, double factor) const {
    const FactColumn& of = m_columns.at(column);
    if (m_settings != nullptr) {
        if (const int kept = m_settings->tableColumnWidth(m_name, column); kept > 0) {
            const int width = qRound(kept * factor);
            return {width, width, width};
        }
    }
    const QFontMetrics metrics(m_view->font());
    const int heading = metrics.horizontalAdvance(of.heading) + kCellPadding;
    int needed = heading;
    for (int row = 0; row < qMin(kMeasuredRows, m_model->rowCount()); ++row) {
        needed = qMax(needed, metrics.horizontalAdvance(cell(row, column)) + kCellPadding);
    }
    const bool isLast = column + 1 == m_columns.size();
    const int usual = qRound((isLast ? kLastColumn : of.width) * factor);
    return {qMax(usual, needed), needed, of.isNumber || of.isWhole ? needed : qMin(needed, qMax(heading, usual))};
}

/// Every cell whole where there is room; else words are cut before numbers are.
void FactTable::fitColumns() {
    if (!isVisible()) {
        return;
    }
    const double factor = font().pointSizeF() / kUsualFont;
    QList<Width> widths;
    int excess = static_cast<int>(m_columns.size()) - m_view->viewport()->width();  // a pixel each is lost by rounding
    for (int i = 0; i < m_columns.size(); ++i) {
        widths.append(widthOf(i, factor));
        excess += widths.constLast().width;
    }
    for (int Width::*floor : {&Width::needed, &Width::least}) {
        const auto slackOf = [floor](const Width& column) { return column.width - column.*floor; };
        int slack = 0;
        for (const Width& column : std::as_const(widths)) {
            slack += slackOf(column);
        }
        const int taken = qBound(0, excess, slack);
        for (Width& column : widths) {
            column.width -= slack == 0 ? 0 : static_cast<int>(qint64(slackOf(column)) * taken / slack);
        }
        excess -= taken;
    }
    m_fitting = true;
    for (int i = 0; i + 1 < m_columns.size(); ++i) {
        m_view->setColumnWidth(i, widths.at(i).width);
    }
    m_view->horizontalHeader()->setMinimumSectionSize(qMax(20, fontMetrics().averageCharWidth() * 2));
    m_fitting = false;
}

void FactTable::keepWidth(int column, int width) {
    if (!m_fitting && m_settings != nullptr && isVisible() && column + 1 < m_columns.size()) {
        m_settings->setTableColumnWidth(m_name, column, qRound(width * kUsualFont / font().pointSizeF()));
    }
}

void FactTable::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    fitColumns();
}

void FactTable::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_model != nullptr) {
        applyFont();
    } else if (event->type() == QEvent::PaletteChange && m_model != nullptr) {
        colourRows();
    }
}

bool FactTable::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (const QString text = static_cast<QKeyEvent*>(event)->text(); !text.isEmpty() && text.front().isDigit()) {
            event->ignore();  // no search in the table: a digit is the screen's
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_view->currentIndex().isValid()) {
            Q_EMIT activated(currentId());
            return true;
        }
    }
    if (watched == m_view->viewport() && event->type() == QEvent::Resize) {
        fitColumns();
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace saikoku::ui
