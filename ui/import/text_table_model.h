#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <functional>

namespace saikoku::ui {

/// @brief A read-only table whose cells are asked for when they are shown, for
/// lists of any length.
class TextTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using Cell = std::function<QString(int row, int column)>;

    using QAbstractTableModel::QAbstractTableModel;

    void show(QStringList headings, int rows, Cell cell);
    /// @brief Columns whose text is muted because it plays no part.
    void setMutedColumns(QList<int> columns) { m_muted = std::move(columns); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QStringList m_headings;
    int m_rows = 0;
    Cell m_cell;
    QList<int> m_muted;
};

}  // namespace saikoku::ui
