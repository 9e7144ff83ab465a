#pragma once

#include <QList>
#include <QString>

#include "core/base/result.h"
#include "core/contact/campaign.h"

namespace saikoku {

class Session;

/// @brief The campaigns of the office, tax first. Permission::View.
Result<QList<CampaignInfo>> campaigns(Session& session);

/// @brief The campaign of this code. Permission::View. NotFound lists the codes.
Result<CampaignInfo> campaignOfCode(Session& session, const QString& code);

/// @brief Adds a campaign of the office's own with the results and reasons of the shipped one of its kind. One
/// about money has the cases of the core tax system's extract at once, with records of its own; the others take
/// their people in by importPeople(). Permission::Rules, logged. BadInput: a code of other characters than small
/// letters, digits and _, no name. Exists: the code is taken. On a server it needs an administrator.
Result<CampaignInfo> addCampaign(Session& session, const QString& code, const QString& name, CampaignKind kind);

/// @brief What its screens and lists call it: the shipped ones in the person's language.
QString shownName(const CampaignInfo& campaign);

/// @brief Has the campaign's cases follow the day from now on, in the running transaction; again: nothing.
Result<void> openSpace(Session& session, CampaignId campaign);

}  // namespace saikoku
