#pragma once

#include "core/base/code_table.h"
#include "core/base/result.h"
#include "core/base/typed_id.h"

namespace saikoku {

class Database;

/// @brief 業務: spaces of records of their own. What is recorded in one never shows in
/// another.
enum class Campaign {
    Tax,          ///< 納税催告
    HealthCheck,  ///< 特定健診勧奨
    Survey,       ///< アンケート
};

QString codeOf(Campaign campaign);   ///< tax, health_check, survey
QString labelOf(Campaign campaign);  ///< translated
template <>
std::optional<Campaign> valueOfCode(QStringView code);
template <>
std::vector<Campaign> allValues();

/// @brief The campaign's id in the store. ErrorCode::NotFound when the store lacks it.
Result<CampaignId> campaignId(Database& database, Campaign campaign);
/// @brief The code of a campaign of the store; empty for an id that it lacks.
Result<QString> campaignCode(Database& database, CampaignId campaign);

}  // namespace saikoku
