#include "ui/reports/export_columns.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {
constexpr int kNameLetters = 22;
constexpr int kMeaningLetters = 50;
}  // namespace

ExportColumns::ExportColumns(QWidget* parent) : QTableWidget(parent) {
    setObjectName(QStringLiteral("exportColumns"));
    setColumnCount(ColumnCount);
    setHorizontalHeaderLabels({tr("Column"), tr("What it means"), tr("Key")});
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    followFont(this, [this] { fit(); });
    connect(this, &QTableWidget::itemChanged, this, [this] {
        if (!m_fills) {
            Q_EMIT changed();
        }
    });
}

void ExportColumns::fit() {
    verticalHeader()->setDefaultSectionSize(ui::rowHeight(font()));
    setColumnWidth(Name, kNameLetters * fontMetrics().averageCharWidth() + Space::kLarge);
    setColumnWidth(Meaning, kMeaningLetters * fontMetrics().averageCharWidth());
    resizeColumnToContents(Key);  // a key that is cut is none
    setColumnWidth(Key, columnWidth(Key) + Space::kSmall);
}

void ExportColumns::setArea(const reports::ExportArea& area) {
    m_columns = area.columns;
    setKeys({});
}

void ExportColumns::fill(const std::vector<reports::ExportColumn>& columns, const QStringList& taken) {
    m_fills = true;
    setRowCount(static_cast<int>(columns.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const reports::ExportColumn& column = columns[static_cast<std::size_t>(row)];
        auto* name = new QTableWidgetItem(column.heading);
        name->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        name->setCheckState(taken.contains(column.key) ? Qt::Checked : Qt::Unchecked);
        auto* meaning = new QTableWidgetItem(column.meaning);
        meaning->setToolTip(column.meaning);
        setItem(row, Name, name);
        setItem(row, Meaning, meaning);
        setItem(row, Key, new QTableWidgetItem(column.key));
    }
    m_fills = false;
    fit();
}

QStringList ExportColumns::keys() const {
    QStringList keys;
    for (int row = 0; row < rowCount(); ++row) {
        if (item(row, Name)->checkState() == Qt::Checked) {
            keys.append(item(row, Key)->text());
        }
    }
    return keys;
}

void ExportColumns::setKeys(const QStringList& keys) {
    std::vector<reports::ExportColumn> ordered = m_columns;
    const auto place = [&](const reports::ExportColumn& column) {
        const qsizetype at = keys.indexOf(column.key);
        return at < 0 ? keys.size() : at;
    };
    std::stable_sort(ordered.begin(), ordered.end(), [&](const auto& one, const auto& other) { return place(one) < place(other); });
    QStringList taken = keys;
    if (taken.isEmpty()) {
        for (const reports::ExportColumn& column : ordered) {
            taken.append(column.key);
        }
    }
    fill(ordered, taken);
    if (rowCount() > 0) {
        setCurrentCell(0, Name);
    }
}

bool ExportColumns::isWhole() const {
    const QStringList taken = keys();
    return taken.size() == static_cast<qsizetype>(m_columns.size()) &&
           std::equal(m_columns.begin(), m_columns.end(), taken.begin(), [](const reports::ExportColumn& column, const QString& key) { return column.key == key; });
}

void ExportColumns::takeAll(bool isTaken) {
    m_fills = true;
    for (int row = 0; row < rowCount(); ++row) {
        item(row, Name)->setCheckState(isTaken ? Qt::Checked : Qt::Unchecked);
    }
    m_fills = false;
    Q_EMIT changed();
}

void ExportColumns::move(int by) {
    const int from = currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= rowCount()) {
        return;
    }
    m_fills = true;
    for (int column = 0; column < ColumnCount; ++column) {
        QTableWidgetItem* one = takeItem(from, column);
        setItem(from, column, takeItem(to, column));
        setItem(to, column, one);
    }
    m_fills = false;
    setCurrentCell(to, Name);
    Q_EMIT changed();
}

void ExportColumns::keyPressEvent(QKeyEvent* event) {
    const bool isControl = event->modifiers() == Qt::ControlModifier;
    if (isControl && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        move(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    if (event->key() == Qt::Key_Space && currentRow() >= 0) {
        QTableWidgetItem* name = item(currentRow(), Name);
        name->setCheckState(name->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
        return;
    }
    QTableWidget::keyPressEvent(event);
}

}  // namespace saikoku::ui
