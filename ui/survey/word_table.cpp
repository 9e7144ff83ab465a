#include "ui/survey/word_table.h"

#include <QEvent>
#include <QHeaderView>
#include <QSignalBlocker>

#include "ui/theme/theme.h"

namespace saikoku::ui {

WordTable::WordTable(const QStringList& headings, QWidget* parent) : QTableWidget(0, static_cast<int>(headings.size()), parent) {
    setHorizontalHeaderLabels(headings);
    setFrameShape(QFrame::StyledPanel);
    setTabKeyNavigation(false);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    connect(this, &QTableWidget::itemChanged, this, [this] {
        tidy();
        Q_EMIT changed();
    });
    followFont(this, [this] { fit(); });
    addEmpty();
}

void WordTable::fit() { verticalHeader()->setDefaultSectionSize(ui::rowHeight(font())); }

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
