#pragma once

#include <QString>

#include "core/base/result.h"
#include "core/base/typed_id.h"

namespace saikoku {
class Session;
}

namespace saikoku::cli {

class CommandLine;

struct CaseKey {
    TaxpayerId taxpayer;
    CampaignId campaign;
};

/// @brief The case of a taxpayer number, in tax work. NotFound names the number.
Result<CaseKey> findCase(Session& session, const QString& number);

/// @brief With --reveal: unmasks a protected person, its text the reason (protected_reveal.h).
Result<void> revealIfAsked(Session& session, const CaseKey& key, const CommandLine& line);

}  // namespace saikoku::cli
