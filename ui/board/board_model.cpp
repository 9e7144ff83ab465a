#include "ui/board/board_model.h"

#include "ui/list/case_column.h"

namespace saikoku::ui {

namespace {

constexpr int kStatuses = static_cast<int>(kBoardStatuses.size());
/// Name, two columns for each status, two for the total.
constexpr int kColumns = 1 + 2 * (kStatuses + 1);

int statusOfColumn(int column) { return (column - 1) / 2; }

}  // namespace

void BoardModel::show(const Board& board, const QString& dimensionLabel, bool hasMoney) {
    beginResetModel();
    m_hasMoney = hasMoney;
    m_board = board;
    m_dimensionLabel = dimensionLabel;
    endResetModel();
}

BoardCell BoardModel::cellAt(int row, int column) const {
    const auto& cells = m_board.rows.at(row).cells;
    const int status = statusOfColumn(column);
    if (status < kStatuses) {
        return cells.at(static_cast<size_t>(status));
    }
    BoardCell total;
    for (const BoardCell& cell : cells) {
        total.cases += cell.cases;
        total.yen += cell.yen;
    }
    return total;
}

CaseCondition BoardModel::conditionAt(const QModelIndex& index) const {
    const BoardRow& row = m_board.rows.at(index.row());
    const int status = statusOfColumn(index.column());
    if (index.column() == 0 || status >= kStatuses) {
        return row.condition;
    }
    return CaseCondition::all({row.condition, statusCondition(kBoardStatuses.at(static_cast<size_t>(status)))});
}

qint64 BoardModel::casesAt(const QModelIndex& index) const {
    return index.column() == 0 ? -1 : cellAt(index.row(), index.column()).cases;
}

bool BoardModel::isOfMoney(int column) {
    const int status = statusOfColumn(column);
    const bool isPromise = status < kStatuses && (kBoardStatuses.at(static_cast<size_t>(status)) == WorkflowStatus::Promised ||
                                                  kBoardStatuses.at(static_cast<size_t>(status)) == WorkflowStatus::BrokenPromise);
    return column > 0 && (isYenColumn(column) || isPromise);
}

int BoardModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_board.rows.size());
}

int BoardModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kColumns; }

QVariant BoardModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight)));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (index.column() == 0) {
        return m_board.rows.at(index.row()).label;
    }
    const BoardCell cell = cellAt(index.row(), index.column());
    if (cell.cases == 0) {
        return QStringLiteral("—");
    }
    return isYenColumn(index.column()) ? cell.yen.toString() : Yen(cell.cases).toString();
}

QVariant BoardModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical || section < 0 || section >= kColumns) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (section == 0 ? Qt::AlignLeft : Qt::AlignRight)));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (section == 0) {
        return m_dimensionLabel;
    }
    if (isYenColumn(section)) {
        return tr("Yen");
    }
    const int status = statusOfColumn(section);
    if (status >= kStatuses) {
        return tr("Total");
    }
    const WorkflowStatus of = kBoardStatuses.at(static_cast<size_t>(status));
    return statusShape(of) + QLatin1Char(' ') + labelOf(of, m_hasMoney);
}

}  // namespace saikoku::ui
