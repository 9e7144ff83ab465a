#include "core/letters/notice_choice.h"

#include <algorithm>
#include <array>

#include "core/cases/case_file.h"
#include "core/contact/negotiation_codes.h"

namespace saikoku {

namespace {

/// When a template of the program's comes to mind. The first row that holds counts; more comes first.
struct Occasion {
    const char* notice;
    bool (*holds)(const NoticeOccasion&);
    int rank;
};

bool always(const NoticeOccasion&) {
    return true;
}

constexpr int kUsualRank = 30;  ///< of the office's own

constexpr std::array kOccasions{
    Occasion{"payment-slip", [](const NoticeOccasion& o) { return o.slipAsked; }, 100},
    Occasion{"broken-promise", [](const NoticeOccasion& o) { return o.isPromiseBroken; }, 90},
    Occasion{"broken-promise", always, 0},
    Occasion{"written-pledge", [](const NoticeOccasion& o) { return o.awaitsPledge; }, 85},
    Occasion{"written-pledge", [](const NoticeOccasion& o) { return o.hasPlan; }, 60},
    Occasion{"written-pledge", always, 0},
    Occasion{"instalment-plan", [](const NoticeOccasion& o) { return o.hasPlan; }, 82},
    Occasion{"instalment-plan", always, 0},
    Occasion{"promise-confirmation", [](const NoticeOccasion& o) { return o.hasPromise; }, 80},
    Occasion{"promise-confirmation", always, 0},
    Occasion{"callback-request", [](const NoticeOccasion& o) { return o.isUnreached; }, 64},
    Occasion{"final-notice", [](const NoticeOccasion& o) { return o.wasReminded; }, 63},
    Occasion{"final-notice", always, 50},
    Occasion{"notice", always, 65},
    Occasion{"seizure-warning", [](const NoticeOccasion& o) { return o.wasReminded; }, 62},
    Occasion{"payment-slip", always, 55},
    Occasion{"plain-amounts", always, 48},
    Occasion{"callback-request", always, 45},
    Occasion{"notice-en", always, 44},
    Occasion{"receipt", [](const NoticeOccasion& o) { return o.hasReceipts; }, 20},
    Occasion{"receipt", always, 0},
    Occasion{"absence-card", always, 15},
    Occasion{"special-care-notice", always, 14},
};

/// 0: not for this case.
int rankOf(const NoticeTemplate& notice, const NoticeOccasion& occasion) {
    const auto* row = std::find_if(kOccasions.begin(), kOccasions.end(), [&](const Occasion& each) {
        return notice.name == QLatin1String(each.notice) && each.holds(occasion);
    });
    return row == kOccasions.end() ? kUsualRank : row->rank;
}

bool fits(const NoticeTemplate& notice, const NoticeOccasion& occasion) {
    const bool isOfKind = notice.campaigns.isEmpty() ? occasion.kind == CampaignKind::Money
                                                     : notice.campaigns.contains(codeOf(occasion.kind)) ||
                                                           notice.campaigns.contains(occasion.campaign);
    return isOfKind && (!notice.isForOfficers || occasion.isOfficer) &&
           (!notice.needsReceivables || occasion.owes) &&
           (!notice.needsPromise || occasion.hasPromise || occasion.isPromiseBroken || occasion.hasPlan) &&
           rankOf(notice, occasion) > 0;
}

}  // namespace

NoticeOccasion noticeOccasion(const CaseFile& file, CampaignKind kind, bool isOfficer) {
    NoticeOccasion occasion;
    occasion.kind = kind;
    occasion.isOfficer = isOfficer;
    occasion.owes = file.asked.total() > Yen();
    occasion.hasReceipts = !file.receipts.isEmpty();
    for (const FollowUpOnFile& each : file.followUps) {
        occasion.slipAsked = occasion.slipAsked || (each.followUp.kind == FollowUpKind::Slip &&
                                                    each.standing.state == FollowUpState::Asked);
    }
    for (const PromiseOnFile& each : file.promises) {
        occasion.hasPromise = occasion.hasPromise || each.state == PromiseState::Active;
        occasion.isPromiseBroken = occasion.isPromiseBroken || each.state == PromiseState::Broken;
    }
    occasion.isPromiseBroken = occasion.isPromiseBroken && !occasion.hasPromise;
    for (const PlanOnFile& each : file.plans) {
        const bool isOpen = each.standing.state == InstalmentState::Proposed ||
                            each.standing.state == InstalmentState::Running;
        occasion.hasPlan = occasion.hasPlan || isOpen;
        occasion.awaitsPledge = occasion.awaitsPledge || (isOpen && !each.plan.pledgeReceivedOn.isValid());
    }
    const auto reached = [](const Negotiation& each) {
        return isReached(each.result, each.direction, each.counterpart);
    };
    occasion.isUnreached = !file.negotiations.isEmpty() &&
                           std::none_of(file.negotiations.begin(), file.negotiations.end(), reached);
    for (const Dispatch& each : file.dispatches) {
        occasion.wasReminded =
            occasion.wasReminded || (each.kind == QLatin1String("notice") && !each.returnedOn.isValid());
    }
    return occasion;
}

void sortAsUsual(std::vector<ShelvedNotice>& shelf) {
    NoticeOccasion anybody;
    anybody.owes = true;
    std::stable_sort(shelf.begin(), shelf.end(), [&](const ShelvedNotice& a, const ShelvedNotice& b) {
        return rankOf(a.inUse.notice, anybody) > rankOf(b.inUse.notice, anybody);
    });
}

std::vector<NoticeVersion> fittingNotices(const std::vector<ShelvedNotice>& shelf,
                                          const NoticeOccasion& occasion) {
    std::vector<NoticeVersion> fitting;
    for (const ShelvedNotice& each : shelf) {
        if (each.isUsable && fits(each.inUse.notice, occasion)) {
            fitting.push_back(each.inUse);
        }
    }
    std::stable_sort(fitting.begin(), fitting.end(), [&](const NoticeVersion& a, const NoticeVersion& b) {
        const int first = rankOf(a.notice, occasion);
        const int second = rankOf(b.notice, occasion);
        return first != second ? first > second : a.notice.title < b.notice.title;
    });
    return fitting;
}

}  // namespace saikoku
