#pragma once

#include <QString>

#include "core/base/result.h"
#include "core/base/typed_id.h"

namespace saikoku {
class Session;
}

namespace saikoku::cli {

struct CaseKey {
    TaxpayerId taxpayer;
    CampaignId campaign;
};

/// @brief The case of a taxpayer number, in tax work. NotFound names the number.
Result<CaseKey> findCase(Session& session, const QString& number);

}  // namespace saikoku::cli
