#pragma once

#include <QString>

#include "core/base/result.h"

namespace saikoku {

class RuleFile;
class RuleSource;

/// @brief How much of a delivery may be missing, from rules/delivery.json.
struct DeliveryRules {
    int mostLostPercent = 0;  ///< of the rows before; more is taken for a cut file

    /// @brief Refuses a bad or missing value by name.
    static Result<DeliveryRules> fromJson(const RuleFile& file);
    static Result<DeliveryRules> fromRules(const RuleSource& source);
    static Result<DeliveryRules> load(const QString& dataFolder = {});
};

/// @brief One file of a delivery beside what was there before it.
struct DeliveredFile {
    qint64 rows = 0;        ///< that the file holds
    qint64 rowsBefore = 0;  ///< that it held the time before
    qint64 inForce = 0;     ///< in the store before
    qint64 ends = 0;        ///< of those, that would end
    qint64 begins = 0;      ///< that would come anew
};

/// @brief The file had rows and now has none, or lost most of what it held, or most of
/// what is in force would end: probably cut off on its way.
bool isDeliveryLost(const DeliveredFile& file, const DeliveryRules& rules);

}  // namespace saikoku
