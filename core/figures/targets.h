#pragma once

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/base/yen.h"

namespace saikoku {

class Session;

/// @brief 目標: what is to be reached in a fiscal year, of one tax item or of all together. What isn't aimed
/// at is left open.
struct FigureTarget {
    qint64 id = 0;
    CampaignId campaign;
    int fiscalYear = 0;             ///< April to March, by its first calendar year
    QString taxItem;                ///< code; empty: all together
    std::optional<qint64> persons;  ///< who pay after they were contacted
    std::optional<qint64> cases;    ///< of which something is paid
    std::optional<Yen> yen;         ///< received
    std::optional<int> rate;        ///< received ÷ levied, in hundredths of a percent: 9,350 is 93.5 %
    OperatorId setBy;
    QDateTime setAt;        ///< UTC
    bool isInForce = true;  ///< the newest of its year and tax item

    bool isEmpty() const { return !persons && !cases && !yen && !rate; }
};

/// @brief Which rows: those that count, or what was set before too.
enum class TargetHistory { InForce, All };

/// @brief By year, newest first, and tax item; of one fiscal year when given. Permission::Reports. A target
/// that was taken back is left out of those in force.
Result<std::vector<FigureTarget>> targets(Session& session, CampaignId campaign,
                                          std::optional<int> fiscalYear = {},
                                          TargetHistory history = TargetHistory::InForce);

/// @brief Sets it; what stood there before stays on record. An empty one takes the target back.
/// Permission::Plan, logged. BadInput: an unknown tax item, a number below 0, a rate above 100 %, a year out
/// of range.
Result<FigureTarget> setTarget(Session& session, const FigureTarget& target);

}  // namespace saikoku
