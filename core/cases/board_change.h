#pragma once

#include "core/base/result.h"
#include "core/cases/board.h"

namespace saikoku {

class Session;

/// @brief The board's statuses against the end of the day before: cases and yen
/// more (or, below 0, fewer), in the order of kBoardStatuses.
struct BoardChange {
    QDate since;  ///< the day before the business date
    std::array<BoardCell, kBoardStatuses.size()> statuses;
    bool isKnown = true;  ///< false while the day roll has yet to come to some cases
};

/// @brief What moved since yesterday: by calls, receipts, due dates and promises
/// that passed, and by today's imports. Only the cases that can have moved are
/// computed as of yesterday; still, call it off the GUI thread. Permission::View;
/// no log entry, as the board makes none.
Result<BoardChange> boardChange(Session& session, CampaignId campaign);

}  // namespace saikoku
