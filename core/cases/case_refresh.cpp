#include "core/cases/case_refresh.h"

#include <algorithm>

#include "core/cases/case_summary_writer_repository.h"
#include "core/cases/case_tables.h"
#include "core/cases/day_roll.h"
#include "core/cases/summary_rules.h"
#include "core/cases/summary_state_repository.h"
#include "core/security/roll_behind.h"
#include "core/security/session.h"
#include "core/store/fact_kinds.h"
#include "core/store/seat_lock.h"
#include "core/store/statistics.h"
#include "core/store/transaction.h"

namespace saikoku {

namespace {

constexpr qsizetype kCasesPerStatement = 500;

Result<void> writeInChunks(Database& database, const CaseTables& tables, CampaignId campaign,
                           const SummaryRules& rules, const QList<TaxpayerId>& taxpayers) {
    for (qsizetype from = 0; from < taxpayers.size(); from += kCasesPerStatement) {
        SAIKOKU_TRY(writeCases(database, tables, campaign, rules, {taxpayers.mid(from, kCasesPerStatement)}));
    }
    return {};
}

Result<void> rebuild(Session& session, const CaseTables& tables) {
    Database& database = session.db();
    SAIKOKU_TRY_ASSIGN(const SummaryRules rules, SummaryRules::of(session));
    SAIKOKU_TRY_ASSIGN(const QList<CampaignId> campaigns, campaignsWithCases(database));
    for (const CampaignId campaign : campaigns) {
        SAIKOKU_TRY(writeCases(database, tables, campaign, rules, {}));
    }
    return {};
}

/// Whether the stored rows may be shown for the stored day: all stand as of it, or a
/// person looks on while they are brought there.
Result<bool> isFitToShow(Session& session) {
    if (session.clock().isAnotherDay()) {
        SAIKOKU_TRY_ASSIGN(const qint64 left, casesLeftToRoll(session));
        return left == 0;
    }
    if (!dayRollsBehind(session)) {
        SAIKOKU_TRY(finishDayRoll(session));
    }
    return true;
}

Result<CaseTables> tablesOfToday(Session& session) {
    Database& database = session.db();
    const QDate today = session.today();
    SAIKOKU_TRY_ASSIGN(const std::optional<QDate> stored, beginRunningDay(session));
    if (!stored) {
        return CaseTables::stored(today);
    }
    SAIKOKU_TRY_ASSIGN(const KnownFacts facts, factsOf(session));
    if (*stored == today && !facts.isOfADate()) {
        SAIKOKU_TRY_ASSIGN(const bool fit, isFitToShow(session));
        if (fit) {
            return CaseTables::stored(today);
        }
    }
    SAIKOKU_TRY_ASSIGN(const std::optional<CaseTables> made, asOfTables(database));
    if (made && made->asOf == today) {
        return *made;
    }
    SAIKOKU_TRY_ASSIGN(CaseTables tables, makeAsOfTables(database, today));
    SAIKOKU_TRY(rebuild(session, tables));
    return tables;
}

Result<DifferingCases> compareAll(Session& session) {
    Database& database = session.db();
    SAIKOKU_TRY_ASSIGN(const SummaryRules rules, SummaryRules::of(session));
    SAIKOKU_TRY_ASSIGN(const QList<CampaignId> campaigns, campaignsWithCases(database));
    DifferingCases all;
    for (const CampaignId campaign : campaigns) {
        SAIKOKU_TRY_ASSIGN(const std::optional<QDate> stored, storedAsOf(database, campaign));
        if (stored) {
            SAIKOKU_TRY_ASSIGN(const DifferingCases found, compareCases(database, CaseTables::stored(*stored), campaign, rules));
            all.differing += found.differing;
            all.waiting += found.waiting;
        }
    }
    return all;
}

}  // namespace

Result<void> refreshCases(Session& session, const QList<TaxpayerId>& taxpayers) {
    Database& database = session.db();
    SAIKOKU_TRY_ASSIGN(Transaction transaction, Transaction::begin(database));
    SAIKOKU_TRY(beginRunningDay(session));
    // a roll's step would leave these cases at the day before: it reads which are due before it waits for rows
    SAIKOKU_TRY(shareSeatLock(database, SeatLock::DayRoll));
    SAIKOKU_TRY_ASSIGN(const SummaryRules rules, SummaryRules::of(session));
    SAIKOKU_TRY_ASSIGN(const QList<CampaignId> campaigns, campaignsWithCases(database));
    SAIKOKU_TRY_ASSIGN(const std::optional<CaseTables> anotherDay, asOfTables(database));
    for (const CampaignId campaign : campaigns) {
        // held first: who brought the stored day forward meanwhile has ended then
        SAIKOKU_TRY(holdCases(database, CaseTables::stored({}), campaign, {taxpayers}));
        SAIKOKU_TRY_ASSIGN(const std::optional<QDate> stored, storedAsOf(database, campaign));
        if (stored) {
            SAIKOKU_TRY(writeInChunks(database, CaseTables::stored(*stored), campaign, rules, taxpayers));
        }
        if (anotherDay) {
            SAIKOKU_TRY(writeInChunks(database, *anotherDay, campaign, rules, taxpayers));
        }
    }
    return transaction.commit();
}

Result<void> refreshAllCases(Session& session, QDate asOf) {
    Database& database = session.db();
    SAIKOKU_TRY_ASSIGN(Transaction transaction, Transaction::begin(database));
    SAIKOKU_TRY(holdSeatLock(database, SeatLock::DayRoll));
    SAIKOKU_TRY(renewStatistics(database));  // a server plans by them, also for rows of this very transaction
    SAIKOKU_TRY(renewDistricts(database));
    SAIKOKU_TRY(rebuild(session, CaseTables::stored(asOf)));
    SAIKOKU_TRY_ASSIGN(const QList<CampaignId> campaigns, campaignsWithCases(database));
    for (const CampaignId campaign : campaigns) {
        SAIKOKU_TRY(setStoredAsOf(database, campaign, asOf));
    }
    return transaction.commit();
}

Result<void> refreshTouchedCases(Session& session, const QList<TaxpayerId>& taxpayers) {
    Database& database = session.db();
    const QDate today = session.today();
    SAIKOKU_TRY_ASSIGN(Transaction transaction, Transaction::begin(database));
    SAIKOKU_TRY_ASSIGN(const QList<CampaignId> campaigns, campaignsWithCases(database));
    SAIKOKU_TRY_ASSIGN(const std::optional<QDate> stored, storedAsOf(database, campaigns.constFirst()));
    if (!stored || today < *stored) {
        SAIKOKU_TRY(refreshAllCases(session, today));
        return transaction.commit();
    }
    SAIKOKU_TRY(renewDistricts(database));
    SAIKOKU_TRY(beginDayRoll(session, today));  // and holds its lock
    SAIKOKU_TRY_ASSIGN(const SummaryRules rules, SummaryRules::of(session));
    for (const CampaignId campaign : campaigns) {
        SAIKOKU_TRY_ASSIGN(const QList<TaxpayerId> fresh, casesWithoutRow(database, campaign, taxpayers));
        SAIKOKU_TRY(markAsBehind(database, campaign, today, taxpayers));
        SAIKOKU_TRY(writeInChunks(database, CaseTables::stored(today), campaign, rules, fresh));
    }
    return transaction.commit();
}

void followTouchedCases(Session& session) {
    static_cast<void>(renewStatistics(session.db()).has_value());
    static_cast<void>(finishDayRoll(session).has_value());
}

Result<qint64> countStaleCases(Session& session) {
    SAIKOKU_TRY_ASSIGN(const DifferingCases found, compareAll(session));
    return found.differing.size() + found.waiting;
}

Result<QList<TaxpayerId>> staleCases(Session& session) {
    // other seats may write between the rows and the facts
    SAIKOKU_TRY_ASSIGN(Transaction reading, Transaction::beginReading(session.db()));
    SAIKOKU_TRY_ASSIGN(DifferingCases found, compareAll(session));
    SAIKOKU_TRY(reading.commit());
    std::sort(found.differing.begin(), found.differing.end());
    return found.differing;
}

Result<KnownFacts> factsOf(Session& session) {
    if (!session.clock().isAnotherDay()) {
        return KnownFacts();
    }
    SAIKOKU_TRY_ASSIGN(const bool more, isAnythingToldAfter(session.db(), session.today()));
    return more ? KnownFacts::on(session.db(), session.today()) : Result<KnownFacts>(KnownFacts());
}

Result<CaseTables> caseTablesFor(Session& session) {
    SAIKOKU_TRY_ASSIGN(CaseTables tables, tablesOfToday(session));
    tables.hidesProtected = !session.may(Permission::SeeProtected);
    SAIKOKU_TRY_ASSIGN(const auto claims, session.rules<ClaimRules>());
    tables.keepsCharges = claims->keepsSettledInList();
    return tables;
}

}  // namespace saikoku
