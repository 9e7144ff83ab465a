#pragma once

#include <QList>
#include <QString>

#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/contact/case_handover.h"

namespace saikoku {

class Session;

/// @brief How the case stands now, for whoever takes it over (handover_brief.h); of a masked
/// person without what was typed freely. Permission::View, counted as a look.
Result<QString> briefOfCase(Session& session, CampaignId campaign, TaxpayerId taxpayer);

/// @brief Gives the case to an officer, with the brief of now. While it is open only officers may
/// call (the reason `officer_only`). Permission::Record. BadInput without what is asked; Rule when it is
/// handed over already; NotFound for somebody who may not sign in.
/// @param to login; empty: whichever officer takes it
Result<qint64> handOver(Session& session, CampaignId campaign, TaxpayerId taxpayer, const QString& asked, const QString& to = {});

/// @brief What an officer makes of it. Permission::Hold; returning needs a reason (BadInput). Rule for
/// what is over or was answered so already. Who handed it over gets a message. Whoever takes it over is in
/// charge of the case from then on; returned, the charge goes back to who had it, unless it was given on
/// meanwhile.
Result<void> answerHandover(Session& session, qint64 handover, HandoverAnswer answer, const QString& note);

/// @brief An open hand-over with what names its case. Words of masked people are left out.
struct HandoverRow {
    CaseHandover handover;
    QString number;
    QString name;
    bool hasNamesake = false;  ///< another has the same name and birth date
};

/// @brief The open ones, oldest first: for officers all that are theirs or anybody's, for others
/// those that they handed over. Permission::View.
/// @param all an officer's colleagues' too
Result<QList<HandoverRow>> openHandovers(Session& session, CampaignId campaign, bool all = false);

/// @brief Hand-overs that wait for the acting person: for officers those that are theirs or anybody's and
/// nobody else took; for whoever handed over those that came back and were not worked on since. Oldest
/// first. Permission::View.
Result<QList<HandoverRow>> handoversForMe(Session& session, CampaignId campaign);

/// @brief Of one case, newest first, words of a masked person left out. Permission::View.
Result<QList<CaseHandover>> handoversOf(Session& session, CampaignId campaign, TaxpayerId taxpayer);

}  // namespace saikoku
