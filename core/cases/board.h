#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <array>

#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/base/yen.h"
#include "core/cases/case_condition.h"
#include "core/contact/workflow_status.h"

namespace saikoku {

class Session;

/// @brief The four statuses that the board shows, in its order. Settled has left.
inline constexpr std::array kBoardStatuses{WorkflowStatus::NotContacted, WorkflowStatus::NoPromise,
                                           WorkflowStatus::Promised, WorkflowStatus::BrokenPromise};

/// @brief The status's place in kBoardStatuses, their number for one that the board doesn't
/// show. Stored: case_tax_item.board_column.
constexpr std::size_t boardColumnOf(WorkflowStatus status) {
    std::size_t column = 0;
    while (column < kBoardStatuses.size() && kBoardStatuses.at(column) != status) {
        ++column;
    }
    return column;
}

enum class BoardDimension { TaxItem, District, Operator, AgeBand };

struct BoardCell {
    qint64 cases = 0;
    Yen yen;  ///< principal past due, without late charge
};

struct BoardRow {
    QString key;    ///< tax item code, district code, login, or the band's first year of age
    QString label;
    std::array<BoardCell, kBoardStatuses.size()> cells;  ///< in the order of kBoardStatuses
    CaseCondition condition;  ///< exactly the row's cases (all four statuses)
};

/// @brief 業務ワークフロー: four statuses × cases × yen. By tax item, yen are what
/// is owed of that item and a case counts once in each item that it owes.
struct Board {
    QDate asOf;
    qint64 behind = 0;  ///< cases that the day roll has yet to bring to this date
    std::array<BoardCell, kBoardStatuses.size()> statuses;
    QList<BoardRow> rows;
};

/// @brief What a board's rows are when nobody says otherwise: tax items, and districts where nothing is owed.
constexpr BoardDimension usualDimension(bool hasMoney) { return hasMoney ? BoardDimension::TaxItem : BoardDimension::District; }

/// @brief Permission::View; no log entry.
Result<Board> workflowBoard(Session& session, CampaignId campaign, BoardDimension dimension);

/// @brief Condition of one status column: and-ed with a row's it is a cell.
CaseCondition statusCondition(WorkflowStatus status);

}  // namespace saikoku
