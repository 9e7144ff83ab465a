#pragma once

#include <QAbstractTableModel>

#include "core/cases/board.h"

namespace saikoku::ui {

/// @brief The matrix under the board: a row for each tax item, district, person
/// or age band; for each status cases and yen; the total at the end.
class BoardModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit BoardModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    /// @param hasMoney false: the columns are those of a campaign without money
    void show(const Board& board, const QString& dimensionLabel, bool hasMoney = true);
    const Board& board() const { return m_board; }

    /// @brief The cases behind a cell; everything in arrears of the row for its total.
    CaseCondition conditionAt(const QModelIndex& index) const;
    /// @brief How many cases the cell stands for; -1 for the row's name.
    qint64 casesAt(const QModelIndex& index) const;
    static bool isYenColumn(int column) { return column > 0 && column % 2 == 0; }

    /// @brief Yen, or a status that is about promises.
    static bool isOfMoney(int column);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    BoardCell cellAt(int row, int column) const;

    Board m_board;
    bool m_hasMoney = true;
    QString m_dimensionLabel;
};

}  // namespace saikoku::ui
