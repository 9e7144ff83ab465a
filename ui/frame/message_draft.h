#pragma once

#include <QString>

#include <map>
#include <utility>

#include "core/base/typed_id.h"

namespace saikoku::ui {

/// @brief A message to colleagues that was begun and not sent.
struct MessageDraft {
    int kind = 0;  ///< MessageDialog::Kind
    QString to;    ///< login or group; empty as the kind says
    QString due;   ///< as typed
    QString text;
};

/// @brief By campaign and case; without a case: about none. In memory alone, as long as the person
/// stays signed in: it may tell of residents.
using MessageDrafts = std::map<std::pair<CampaignId, TaxpayerId>, MessageDraft>;

}  // namespace saikoku::ui
