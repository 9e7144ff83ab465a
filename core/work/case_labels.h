#pragma once

#include <QDate>
#include <QList>

#include <optional>

#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/contact/case_label.h"

namespace saikoku {

class Session;

/// @brief A word to be put on a case. What nobody says comes from the office's words
/// (LabelRules): colour and how long it stays; of another word yellow, until it is removed.
struct LabelEntry {
    QString text;
    std::optional<LabelColour> colour;
    std::optional<QDate> until;  ///< last day; an invalid one: until it is removed
};

/// @brief Puts the word on the case, or gives it another colour or last day. The case is
/// refreshed with it; it goes by itself after its last day. Permission::Record. BadInput for an
/// empty or overlong word, one with "|", and a day that has passed.
Result<CaseLabel> putLabel(Session& session, CampaignId campaign, TaxpayerId taxpayer, const LabelEntry& entry);

/// @brief Takes the word off. Permission::Record; NotFound when it is not there.
Result<void> removeLabel(Session& session, CampaignId campaign, TaxpayerId taxpayer, const QString& text);

/// @brief A word, whether the office gave it out, and on how many cases it stands today.
struct LabelWord {
    QString text;
    LabelColour colour = LabelColour::Yellow;
    int days = 0;          ///< of an office's word: how long it stays; 0: until it is removed
    bool isOffice = false;
    qint64 cases = 0;
};

/// @brief The office's words in their order, then others in use by how often. Permission::View.
Result<QList<LabelWord>> labelWords(Session& session, CampaignId campaign);

}  // namespace saikoku
