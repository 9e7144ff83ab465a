#pragma once

#include <QDate>
#include <QString>

#include <optional>

#include "core/base/typed_id.h"
#include "core/cases/case_condition.h"

namespace saikoku {

/// @brief What figures are asked for. Facts count by the day in Asia/Tokyo on which they happened; the
/// session's business date says what was known (KnownFacts).
struct FigureQuestion {
    CampaignId campaign;
    QDate from;                     ///< first day, valid
    QDate to;                       ///< last day, inclusive, not before `from`
    CaseCondition condition = {};   ///< of which cases, as they stand on the business date
    QString taxItem = {};           ///< code; of calls: cases with a claim of it; empty: all
    std::optional<OperatorId> who = {};
    std::optional<GroupId> group = {};       ///< people of it, as it stands now
    std::optional<CallListId> list = {};     ///< cases of it
    QString channel = {};           ///< code of a record's channel; empty: the telephone where calls are counted, else all
};

}  // namespace saikoku
