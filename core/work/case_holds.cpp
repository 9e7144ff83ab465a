#include "core/work/case_holds.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <vector>

#include "core/base/language.h"
#include "core/cases/case_list.h"
#include "core/cases/case_refresh.h"
#include "core/cases/case_tables.h"
#include "core/contact/campaign_repository.h"
#include "core/contact/case_reader_repository.h"
#include "core/contact/hold_repository.h"
#include "core/security/protected_reveal.h"
#include "core/security/session.h"
#include "core/store/seat_lock.h"
#include "core/store/transaction.h"
#include "core/work/case_entry.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Calling)
};

const QLatin1String kSet("hold.set");
const QLatin1String kEnd("hold.end");
const QLatin1String kApprove("hold.approve");
const QLatin1String kReview("hold.review");
constexpr qsizetype kLongestReason = 500;  ///< characters
constexpr qsizetype kLongestGround = 200;  ///< characters

Result<void> mustHaveMoney(Session& session, CampaignId campaign) {
    SAIKOKU_TRY_ASSIGN(const auto known, CampaignRepository(session.db()).byId(campaign));
    if (!known || !known->hasMoney) {
        return fail(ErrorCode::Rule, Text::tr("A hold stops the collection of money, and this campaign has "
                                              "none. Name a campaign with money."));
    }
    return {};
}

Result<std::vector<Hold>> holdsOf(Session& session, CampaignId campaign, TaxpayerId taxpayer) {
    CaseParts parts;
    parts.holds = true;
    std::vector<Hold> holds;
    SAIKOKU_TRY(readCases(session.db(), {campaign, session.today(), {taxpayer}, {}}, parts,
                          [&](CaseRecord& record) -> Result<void> {
                              std::copy_if(
                                  record.holds.begin(), record.holds.end(), std::back_inserter(holds),
                                  [&](const Hold& hold) { return hold.isInForceOn(session.today()); });
                              return {};
                          }));
    return holds;
}

/// The one that is meant.
Result<Hold> holdMeant(std::vector<Hold> holds, std::optional<HoldKind> kind) {
    std::erase_if(holds, [&](const Hold& hold) { return kind && hold.kind != *kind; });
    if (holds.empty()) {
        return fail(ErrorCode::Rule,
                    kind ? Text::tr("No hold \"%1\" is in force on this case.").arg(labelOf(*kind))
                         : Text::tr("No hold is in force on this case."));
    }
    if (holds.size() > 1 && !kind) {
        QStringList codes;
        for (const Hold& hold : holds) {
            codes.append(codeOf(hold.kind));
        }
        return fail(ErrorCode::Rule,
                    Text::tr("Several holds are in force on this case: %1. Say which one ends.")
                        .arg(codes.join(QStringLiteral(", "))));
    }
    return holds.front();
}

/// Of those that wait for a second person, the one that is meant.
Result<Hold> holdToApprove(Session& session, std::vector<Hold> holds, std::optional<HoldKind> kind) {
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<HoldRules>());
    std::erase_if(holds, [&](const Hold& hold) { return !rules->awaits(hold); });
    if (holds.empty()) {
        return fail(ErrorCode::Rule, Text::tr("No hold on this case waits for approval."));
    }
    SAIKOKU_TRY_ASSIGN(Hold hold, holdMeant(std::move(holds), kind));
    if (hold.setBy == session.actor().id) {
        return fail(ErrorCode::Rule, Text::tr("You set this hold yourself: somebody else approves it."));
    }
    return hold;
}

/// What to look at first; then by last day, those without one last.
bool comesBefore(const HoldOnReview& a, const HoldOnReview& b) {
    if (a.watches.empty() != b.watches.empty()) {
        return b.watches.empty();
    }
    if (a.hold.until != b.hold.until) {
        return a.hold.until.isValid() && (!b.hold.until.isValid() || a.hold.until < b.hold.until);
    }
    return a.hold.since < b.hold.since;
}

}  // namespace

Result<void> setHold(Session& session, CampaignId campaign, TaxpayerId taxpayer, const HoldEntry& entry) {
    const QString target = QString::number(taxpayer.value);
    SAIKOKU_TRY(session.require(Permission::Hold, kSet, target));
    Hold hold;
    hold.kind = entry.kind;
    hold.since = session.today();
    hold.until = entry.until;
    hold.reason = entry.reason.trimmed();
    hold.ground = entry.ground.simplified();
    if (hold.reason.isEmpty() || hold.reason.size() > kLongestReason) {
        return fail(ErrorCode::BadInput,
                    Text::tr("Why does the collection rest? Write it, in %1 characters at most.")
                        .arg(kLongestReason));
    }
    if (hold.ground.size() > kLongestGround) {
        return fail(ErrorCode::BadInput, Text::tr("A ground has %1 characters at most: \"%2…\" is longer. Shorten it.")
                                             .arg(QString::number(kLongestGround), hold.ground.left(20)));
    }
    if (hold.until.isValid() && hold.until < hold.since) {
        return fail(ErrorCode::BadInput,
                    Text::tr("The last day of the hold, %1, has passed. Give a later one.")
                        .arg(dateInSentence(hold.until)));
    }
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<HoldRules>());
    hold.needsApproval = rules->needsApproval(hold.kind);
    return transact(session.db(), [&]() -> Result<void> {
        SAIKOKU_TRY(holdCaseLock(session.db(), taxpayer));
        SAIKOKU_TRY(caseOnFile(session, campaign, taxpayer));
        SAIKOKU_TRY(mustHaveMoney(session, campaign));
        SAIKOKU_TRY_ASSIGN(const std::vector<Hold> before, holdsOf(session, campaign, taxpayer));
        if (std::any_of(before.begin(), before.end(),
                        [&](const Hold& one) { return one.kind == hold.kind; })) {
            return fail(ErrorCode::Rule,
                        Text::tr("A hold \"%1\" is in force on this case already. End it first.")
                            .arg(labelOf(hold.kind)));
        }
        SAIKOKU_TRY(
            HoldRepository(session.db()).add(taxpayer, hold, session.actor().id, session.clock().nowUtc()));
        SAIKOKU_TRY(refreshCases(session, {taxpayer}));
        return session.log(kSet, QStringLiteral("case"), target,
                           {{QStringLiteral("kind"), codeOf(hold.kind)}});
    });
}

Result<void> endHold(Session& session, CampaignId campaign, TaxpayerId taxpayer, std::optional<HoldKind> kind,
                     const QString& reason) {
    const QString target = QString::number(taxpayer.value);
    SAIKOKU_TRY(session.require(Permission::Hold, kEnd, target));
    return transact(session.db(), [&]() -> Result<void> {
        SAIKOKU_TRY(holdCaseLock(session.db(), taxpayer));
        SAIKOKU_TRY(caseOnFile(session, campaign, taxpayer));
        SAIKOKU_TRY(mustHaveMoney(session, campaign));
        SAIKOKU_TRY_ASSIGN(std::vector<Hold> holds, holdsOf(session, campaign, taxpayer));
        SAIKOKU_TRY_ASSIGN(const Hold hold, holdMeant(std::move(holds), kind));
        SAIKOKU_TRY(HoldRepository(session.db())
                        .release(hold.id, session.today(), reason.trimmed(), session.actor().id,
                                 session.clock().nowUtc()));
        SAIKOKU_TRY(refreshCases(session, {taxpayer}));
        return session.log(kEnd, QStringLiteral("case"), target,
                           {{QStringLiteral("kind"), codeOf(hold.kind)}});
    });
}

Result<void> approveHold(Session& session, CampaignId campaign, TaxpayerId taxpayer, std::optional<HoldKind> kind) {
    const QString target = QString::number(taxpayer.value);
    SAIKOKU_TRY(session.require(Permission::Hold, kApprove, target));
    return transact(session.db(), [&]() -> Result<void> {
        SAIKOKU_TRY(holdCaseLock(session.db(), taxpayer));
        SAIKOKU_TRY(caseOnFile(session, campaign, taxpayer));
        SAIKOKU_TRY(mustHaveMoney(session, campaign));
        SAIKOKU_TRY_ASSIGN(std::vector<Hold> holds, holdsOf(session, campaign, taxpayer));
        SAIKOKU_TRY_ASSIGN(const Hold hold, holdToApprove(session, std::move(holds), kind));
        SAIKOKU_TRY(HoldRepository(session.db()).approve(hold.id, session.today(), session.actor().id, session.clock().nowUtc()));
        SAIKOKU_TRY(refreshCases(session, {taxpayer}));
        return session.log(kApprove, QStringLiteral("case"), target, {{QStringLiteral("kind"), codeOf(hold.kind)}});
    });
}

Result<QList<HoldOnReview>> holdReview(Session& session, CampaignId campaign, bool only) {
    SAIKOKU_TRY(session.require(Permission::Hold, kReview));
    SAIKOKU_TRY(mustHaveMoney(session, campaign));
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<HoldRules>());
    SAIKOKU_TRY_ASSIGN(const KnownFacts facts, factsOf(session));
    SAIKOKU_TRY_ASSIGN(const QList<HoldOnCase> holds, HoldRepository(session.db(), facts).inForce(session.today()));
    QList<HoldOnReview> review;
    for (qsizetype from = 0; from < holds.size(); from += kPageOfCases) {
        const QList<HoldOnCase> page = holds.mid(from, kPageOfCases);
        QList<TaxpayerId> ids;
        for (const HoldOnCase& each : page) {
            ids.append(each.taxpayer);
        }
        SAIKOKU_TRY_ASSIGN(const QList<CaseSummary> rows, caseRows(session, campaign, ids, RowUse::Logged));
        for (const HoldOnCase& each : page) {
            const auto row = std::find_if(rows.begin(), rows.end(), [&](const CaseSummary& one) { return one.taxpayer == each.taxpayer; });
            std::vector<HoldWatch> watches = holdWatches(each.hold, *rules, session.today());
            if (row == rows.end() || (only && watches.empty())) {
                continue;
            }
            review.append({*row, each.hold, std::move(watches)});
            if (row->isProtected && !isRevealed(session, row->taxpayer)) {
                review.last().hold.reason.clear();
                review.last().hold.ground.clear();
            }
        }
    }
    std::stable_sort(review.begin(), review.end(), comesBefore);
    SAIKOKU_TRY(session.log(kReview, QStringLiteral("case"), {}, {}, review.size()));
    return review;
}

}  // namespace saikoku
