#pragma once

#include <QString>

#include "core/base/code_table.h"
#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/contact/negotiation_codes.h"

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

/// @brief What a campaign is about. Only money has arrears, promises and the reasons that come of
/// them; the others take their people from an import of their own (docs/campaigns.md).
enum class CampaignKind { Money, Health, Survey };

QString codeOf(CampaignKind kind);   ///< money, health, survey
QString labelOf(CampaignKind kind);  ///< translated
template <>
std::optional<CampaignKind> valueOfCode(QStringView code);
template <>
std::vector<CampaignKind> allValues();

/// @brief A campaign of the store, built in or the office's own.
struct CampaignInfo {
    CampaignId id;
    QString code;
    QString name;
    CampaignKind kind = CampaignKind::Money;
    bool hasMoney = true;

    bool operator==(const CampaignInfo&) const = default;
};

/// @brief The result of a survey that was answered to its end; every campaign of the kind Survey has it.
inline constexpr char16_t kAnsweredOutcome[] = u"answered";

/// @brief What a talk may come to in a campaign besides the ten results of a call.
struct CampaignResult {
    QString code;
    QString name;
    ResultCode base = ResultCode::Reached;  ///< what it counts as: caps, marks, reached or not
    bool isFinal = false;                   ///< nobody calls again in this round
    bool isOffered = true;                  ///< else kept for the records that name it

    bool operator==(const CampaignResult&) const = default;
};

struct CampaignReason {
    QString code;
    QString name;
    bool isOffered = true;

    bool operator==(const CampaignReason&) const = default;
};

}  // namespace saikoku
