#include "ui/import/text_table_model.h"

#include <QGuiApplication>
#include <QPalette>

#include "ui/theme/theme.h"

namespace saikoku::ui {

void TextTableModel::show(QStringList headings, int rows, Cell cell) {
    beginResetModel();
    m_headings = std::move(headings);
    m_rows = rows;
    m_cell = std::move(cell);
    endResetModel();
}

int TextTableModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_rows; }

int TextTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant TextTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        return m_cell(index.row(), index.column());
    }
    if (role == Qt::ForegroundRole && m_muted.contains(index.column())) {
        return coloursOf(QGuiApplication::palette()).muted;
    }
    return {};
}

QVariant TextTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        return m_headings.value(section);
    }
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    }
    return {};
}

}  // namespace saikoku::ui
