#include "core/work/case_holds.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <vector>

#include "core/base/language.h"
#include "core/cases/case_refresh.h"
#include "core/contact/campaign_repository.h"
#include "core/contact/case_reader_repository.h"
#include "core/contact/hold_repository.h"
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
constexpr qsizetype kLongestReason = 500;  ///< characters

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

}  // namespace

Result<void> setHold(Session& session, CampaignId campaign, TaxpayerId taxpayer, const HoldEntry& entry) {
    const QString target = QString::number(taxpayer.value);
    SAIKOKU_TRY(session.require(Permission::Hold, kSet, target));
    Hold hold;
    hold.kind = entry.kind;
    hold.since = session.today();
    hold.until = entry.until;
    hold.reason = entry.reason.trimmed();
    if (hold.reason.isEmpty() || hold.reason.size() > kLongestReason) {
        return fail(ErrorCode::BadInput,
                    Text::tr("Why does the collection rest? Write it, in %1 characters at most.")
                        .arg(kLongestReason));
    }
    if (hold.until.isValid() && hold.until < hold.since) {
        return fail(ErrorCode::BadInput,
                    Text::tr("The last day of the hold, %1, has passed. Give a later one.")
                        .arg(dateInSentence(hold.until)));
    }
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

}  // namespace saikoku
