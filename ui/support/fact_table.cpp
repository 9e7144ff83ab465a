#include "ui/support/fact_table.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>
#include <QTextDocument>
#include <QVBoxLayout>

#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kIdRole = Qt::UserRole + 1;
constexpr int kLateRole = Qt::UserRole + 2;  ///< late, else past; nothing for a plain row

Qt::Alignment alignmentOf(const FactColumn& column) {
    return Qt::AlignVCenter | (column.isNumber ? Qt::AlignRight : Qt::AlignLeft);
}

}  // namespace

FactTable::FactTable(const QList<FactColumn>& columns, const QString& emptySentence, QWidget* parent)
    : QWidget(parent),
      m_columns(columns),
      m_stack(new QStackedWidget(this)),
      m_view(new QTableView(m_stack)),
      m_model(new QStandardItemModel(0, static_cast<int>(columns.size()), this)),
      m_empty(new QLabel(emptySentence, m_stack)) {
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
    connect(m_view, &QTableView::doubleClicked, this, [this] { Q_EMIT activated(currentId()); });
    applyFont();
}

void FactTable::setRows(const QList<FactRow>& rows) {
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
            if (row.isLate || row.isPast) {
                item->setData(row.isLate, kLateRole);
            }
            items.append(item);
        }
        m_model->appendRow(items);
    }
    colourRows();
    m_stack->setCurrentIndex(rows.isEmpty() ? 0 : 1);
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
    const double factor = font().pointSizeF() / kUsualFont;
    m_view->verticalHeader()->setMinimumSectionSize(rowHeight(font()) - 2);
    m_view->verticalHeader()->setDefaultSectionSize(rowHeight(font()) - 2);
    for (int i = 0; i + 1 < m_columns.size(); ++i) {
        m_view->setColumnWidth(i, qRound(m_columns.at(i).width * factor));
    }
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
    return QWidget::eventFilter(watched, event);
}

}  // namespace saikoku::ui
