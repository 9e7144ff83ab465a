#include "ui/survey/word_table.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSignalBlocker>

#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kCellPadding = 18;

/// -1 up, +1 down, 0 another key.
int stepOf(const QKeyEvent& event) {
    if (event.modifiers() != Qt::ControlModifier) {
        return 0;
    }
    return event.key() == Qt::Key_Up ? -1 : event.key() == Qt::Key_Down ? 1 : 0;
}

}  // namespace

WordTable::WordTable(const QStringList& headings, int widest, QWidget* parent) : QTableWidget(0, static_cast<int>(headings.size()), parent), m_widest(widest) {
    setHorizontalHeaderLabels(headings);
    setFrameShape(QFrame::StyledPanel);
    setTabKeyNavigation(false);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    horizontalHeader()->setSectionResizeMode(widest, QHeaderView::Stretch);
    connect(this, &QTableWidget::itemChanged, this, [this] {
        tidy();
        Q_EMIT changed();
    });
    followFont(this, [this] { fit(); });
    addEmpty();
}

void WordTable::fit() {
    verticalHeader()->setDefaultSectionSize(ui::rowHeight(font()));
    fitColumns();
}

/// As wide as what stands in them; the widest takes what is left.
void WordTable::fitColumns() {
    for (int column = 0; column < columnCount(); ++column) {
        int needed = fontMetrics().horizontalAdvance(horizontalHeaderItem(column)->text());
        for (int row = 0; row < rowCount(); ++row) {
            needed = qMax(needed, item(row, column) == nullptr ? 0 : fontMetrics().horizontalAdvance(item(row, column)->text()));
        }
        if (column != m_widest) {
            setColumnWidth(column, needed + kCellPadding);
        }
    }
}

bool WordTable::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && stepOf(*static_cast<QKeyEvent*>(event)) != 0) {
        event->accept();  // its own, whatever the screen means by it
        return true;
    }
    return QTableWidget::event(event);
}

void WordTable::keyPressEvent(QKeyEvent* event) {
    if (const int by = stepOf(*event); by != 0) {
        moveRow(by);
        return;
    }
    QTableWidget::keyPressEvent(event);
}

void WordTable::moveRow(int by) {
    const int from = currentRow(), to = from + by, column = currentColumn();
    if (from < 0 || to < 0 || isEmptyRow(from) || to >= rowCount() || isEmptyRow(to)) {
        return;
    }
    QList<QStringList> all = rows();
    all.move(from, to);
    setRows(all);
    setCurrentCell(to, column);
    Q_EMIT changed();
}

void WordTable::changeEvent(QEvent* event) {
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fit();
    }
}

void WordTable::addEmpty() {
    const int row = rowCount();
    insertRow(row);
    for (int column = 0; column < columnCount(); ++column) {
        setItem(row, column, new QTableWidgetItem);
    }
}

bool WordTable::isEmptyRow(int row) const {
    for (int column = 0; column < columnCount(); ++column) {
        if (item(row, column) != nullptr && !item(row, column)->text().trimmed().isEmpty()) {
            return false;
        }
    }
    return true;
}

void WordTable::tidy() {
    const QSignalBlocker quiet(this);
    for (int row = rowCount() - 2; row >= 0; --row) {
        if (isEmptyRow(row)) {
            removeRow(row);
        }
    }
    if (rowCount() == 0 || !isEmptyRow(rowCount() - 1)) {
        addEmpty();
    }
    fitColumns();
}

void WordTable::setRows(const QList<QStringList>& rows) {
    const QSignalBlocker quiet(this);
    setRowCount(0);
    for (const QStringList& words : rows) {
        addEmpty();
        for (int column = 0; column < columnCount(); ++column) {
            item(rowCount() - 1, column)->setText(words.value(column));
        }
    }
    addEmpty();
    fitColumns();
    setCurrentCell(0, 0);
}

QList<QStringList> WordTable::rows() const {
    QList<QStringList> all;
    for (int row = 0; row < rowCount(); ++row) {
        if (isEmptyRow(row)) {
            continue;
        }
        QStringList words;
        for (int column = 0; column < columnCount(); ++column) {
            words.append(item(row, column)->text().trimmed());
        }
        all.append(words);
    }
    return all;
}

}  // namespace saikoku::ui
