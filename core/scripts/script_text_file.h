#pragma once

#include <QString>

#include "core/base/result.h"
#include "core/contact/campaign.h"
#include "core/scripts/script.h"

namespace saikoku {

/// @brief A script as offices wrote it as text (scripts/CAMPAIGN.txt): `# title`, then the parts [identity],
/// [purpose], [intention], [solution], [third_party], [voicemail] and, where a company hears something else,
/// [identity_company], [third_party_company], [voicemail_company], with {{fields}}. What stands in 「」 is
/// spoken, the rest is the box's note; its boxes follow each other as the parts did. BadInput with the line:
/// an unknown part, text before the first one; or the part that is missing.
/// @return a script with the campaign's code as its name
Result<Script> scriptOfTextFile(const QString& text, const QString& fileName, const CampaignInfo& campaign);

}  // namespace saikoku
