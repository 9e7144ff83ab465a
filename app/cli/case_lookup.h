#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/contact/campaign.h"

namespace saikoku {
class Session;
}

namespace saikoku::cli {

class CommandLine;

struct CaseKey {
    TaxpayerId taxpayer;
    CampaignId campaign;
};

/// @brief The campaign that the words name. NotFound lists the codes.
Result<CampaignInfo> campaignOfLine(Session& session, const CommandLine& line);
Result<CampaignId> campaignIdOfLine(Session& session, const CommandLine& line);

/// @brief The campaign where the words name one, none without: for what is told of all campaigns otherwise.
Result<CampaignId> campaignNamed(Session& session, const CommandLine& line);
/// @brief Rule where the campaign that the words name has nothing to pay: what is levied and received is no business
/// of it.
Result<void> mustHaveMoney(Session& session, const CommandLine& line);

/// @brief The case of a taxpayer number in the campaign that the words name. NotFound names the number, also of
/// somebody who is in another campaign's space alone.
Result<CaseKey> findCase(Session& session, const CommandLine& line, const QString& number);

/// @brief The taxpayer numbers of these cases, as a page of a list shows them.
Result<QHash<TaxpayerId, QString>> numbersOf(Session& session, CampaignId campaign,
                                             const QList<TaxpayerId>& cases);

/// @brief With --reveal: unmasks a protected person, its text the reason (protected_reveal.h).
Result<void> revealIfAsked(Session& session, const CaseKey& key, const CommandLine& line);

}  // namespace saikoku::cli
