#pragma once

#include <QDateTime>

#include <optional>

#include "core/base/result.h"
#include "core/base/typed_id.h"

namespace saikoku {

class Session;

/// @brief A record that the acting person may take back, and until when.
struct UndoableRecord {
    NegotiationId record;
    TaxpayerId taxpayer;
    CampaignId campaign;
    QDateTime until;  ///< UTC, real
};

/// @brief The acting person's last record while it may be taken back: of the last minute
/// (rules/queue.json, by the real clock) and the newest on its case. Permission::Record.
Result<std::optional<UndoableRecord>> undoableRecord(Session& session, CampaignId campaign);

/// @brief Takes one's own record of the last minute back: it counts for nothing, with its
/// promise and callback; what it closed stands again, its call waits for its record, and
/// the case is held again by who took it back. Only added to: the record stays to be read.
/// Permission::Record; logged. Rule when the minute is over, or it is another's or no
/// longer the newest of its case. NotFound for none, and for one of another campaign than `within` (none: any).
Result<UndoableRecord> withdrawRecord(Session& session, NegotiationId record, CampaignId within = {});

}  // namespace saikoku
