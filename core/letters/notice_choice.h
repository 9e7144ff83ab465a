#pragma once

#include <QDate>

#include <vector>

#include "core/contact/campaign.h"
#include "core/letters/notice_templates.h"

namespace saikoku {

struct CaseFile;

/// @brief What of a case decides which letters fit it.
struct NoticeOccasion {
    CampaignKind kind = CampaignKind::Money;
    QString campaign = {};         ///< its code: a template may be for one alone
    bool isOfficer = false;        ///< who writes may hold: officers' templates too
    bool slipAsked = false;        ///< a payment slip was asked for in a talk and is not printed yet
    bool owes = false;             ///< something past due is asked
    bool hasPromise = false;       ///< an active one
    bool isPromiseBroken = false;  ///< and no newer one is active
    bool hasPlan = false;          ///< instalments that run or wait
    bool awaitsPledge = false;     ///< a plan whose pledge has not come
    bool isUnreached = false;      ///< called, and nobody was ever reached
    bool wasReminded = false;      ///< a 催告書 left and did not come back
    bool hasReceipts = false;
};

/// @brief As of a day; pure. Of masked people the same: nothing of it tells where they are.
NoticeOccasion noticeOccasion(const CaseFile& file, CampaignKind kind, bool isOfficer);

/// @brief For many cases at once: the usual 催告書 first, then the others by how often they are meant. Pure.
void sortAsUsual(std::vector<ShelvedNotice>& shelf);

/// @brief The templates in use that fit, the best first: what was asked for in a talk, then what was promised or
/// broken, then the usual 催告書 and sharper letters after it, then the others by title. Pure.
std::vector<NoticeVersion> fittingNotices(const std::vector<ShelvedNotice>& shelf,
                                          const NoticeOccasion& occasion);

}  // namespace saikoku
