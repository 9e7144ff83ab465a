#include "core/cases/case_refresh.h"

#include "core/cases/case_summary_writer_repository.h"
#include "core/cases/case_tables.h"
#include "core/cases/summary_rules.h"
#include "core/cases/summary_state_repository.h"
#include "core/security/session.h"
#include "core/store/fact_kinds.h"
#include "core/store/seat_lock.h"
#include "core/store/transaction.h"

namespace saikoku {

namespace {

constexpr qsizetype kCasesPerStatement = 500;
constexpr qsizetype kRebuildInstead = 20'000;  ///< from here on one pass over all is quicker

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
    SAIKOKU_TRY_ASSIGN(const QList<CampaignId> campaigns, campaignsOfArrears(database));
    for (const CampaignId campaign : campaigns) {
        SAIKOKU_TRY(writeCases(database, tables, campaign, rules, {}));
    }
    return {};
}

CaseTables storedTables(QDate asOf) {
    CaseTables tables;
    tables.asOf = asOf;
    return tables;
}

/// A new day of the running clock is stored; another day (--as-of) never is. Returns
/// the stored date afterwards; nothing before the first import.
Result<std::optional<QDate>> rollToRunningDay(Session& session) {
    Database& database = session.db();
    const QDate today = session.today();
    SAIKOKU_TRY_ASSIGN(const QList<CampaignId> campaigns, campaignsOfArrears(database));
    SAIKOKU_TRY_ASSIGN(std::optional<QDate> stored, storedAsOf(database, campaigns.constFirst()));
    if (stored && today > *stored && !session.clock().isAnotherDay()) {
        SAIKOKU_TRY(transact(database, [&] { return rollCasesTo(session, today); }));
        stored = today;
    }
    return stored;
}

Result<CaseTables> tablesOfToday(Session& session) {
    Database& database = session.db();
    const QDate today = session.today();
    SAIKOKU_TRY_ASSIGN(const std::optional<QDate> stored, rollToRunningDay(session));
    SAIKOKU_TRY_ASSIGN(const KnownFacts facts, factsOf(session));
    if (!stored || (*stored == today && !facts.isOfADate())) {
        return storedTables(today);
    }
    SAIKOKU_TRY_ASSIGN(const std::optional<CaseTables> made, asOfTables(database));
    if (made && made->asOf == today) {
        return *made;
    }
    SAIKOKU_TRY_ASSIGN(CaseTables tables, makeAsOfTables(database, today));
    SAIKOKU_TRY(rebuild(session, tables));
    return tables;
}

}  // namespace

Result<void> refreshCases(Session& session, const QList<TaxpayerId>& taxpayers) {
    Database& database = session.db();
    SAIKOKU_TRY_ASSIGN(Transaction transaction, Transaction::begin(database));
    SAIKOKU_TRY(rollToRunningDay(session));
    // a roll under way would leave these cases at the day before: it reads which are due before it waits for rows
    SAIKOKU_TRY(shareSeatLock(database, SeatLock::DayRoll));
    SAIKOKU_TRY_ASSIGN(const SummaryRules rules, SummaryRules::of(session));
    SAIKOKU_TRY_ASSIGN(const QList<CampaignId> campaigns, campaignsOfArrears(database));
    SAIKOKU_TRY_ASSIGN(const std::optional<CaseTables> anotherDay, asOfTables(database));
    for (const CampaignId campaign : campaigns) {
        // held first: who brought the stored day forward meanwhile has ended then
        SAIKOKU_TRY(holdCases(database, storedTables({}), campaign, {taxpayers}));
        SAIKOKU_TRY_ASSIGN(const std::optional<QDate> stored, storedAsOf(database, campaign));
        if (stored) {
            SAIKOKU_TRY(writeInChunks(database, storedTables(*stored), campaign, rules, taxpayers));
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
    SAIKOKU_TRY(renewDistricts(database));
    SAIKOKU_TRY(rebuild(session, storedTables(asOf)));
    SAIKOKU_TRY_ASSIGN(const QList<CampaignId> campaigns, campaignsOfArrears(database));
    for (const CampaignId campaign : campaigns) {
        SAIKOKU_TRY(setStoredAsOf(database, campaign, asOf));
    }
    return transaction.commit();
}

Result<void> refreshTouchedCases(Session& session, const QList<TaxpayerId>& taxpayers) {
    Database& database = session.db();
    SAIKOKU_TRY_ASSIGN(Transaction transaction, Transaction::begin(database));
    SAIKOKU_TRY_ASSIGN(const QList<CampaignId> campaigns, campaignsOfArrears(database));
    SAIKOKU_TRY_ASSIGN(const std::optional<QDate> stored, storedAsOf(database, campaigns.constFirst()));
    if (!stored || taxpayers.size() > kRebuildInstead) {
        SAIKOKU_TRY(refreshAllCases(session, session.today()));
        return transaction.commit();
    }
    SAIKOKU_TRY(renewDistricts(database));
    SAIKOKU_TRY(rollCasesTo(session, session.today()));
    SAIKOKU_TRY_ASSIGN(const SummaryRules rules, SummaryRules::of(session));
    for (const CampaignId campaign : campaigns) {
        SAIKOKU_TRY(writeInChunks(database, storedTables(session.today()), campaign, rules, taxpayers));
    }
    return transaction.commit();
}

Result<qint64> rollCasesTo(Session& session, QDate asOf) {
    Database& database = session.db();
    SAIKOKU_TRY_ASSIGN(Transaction transaction, Transaction::begin(database));
    SAIKOKU_TRY(holdSeatLock(database, SeatLock::DayRoll));
    SAIKOKU_TRY_ASSIGN(const SummaryRules rules, SummaryRules::of(session));
    SAIKOKU_TRY_ASSIGN(const QList<CampaignId> campaigns, campaignsOfArrears(database));
    qint64 changed = 0;
    for (const CampaignId campaign : campaigns) {
        SAIKOKU_TRY_ASSIGN(const std::optional<QDate> stored, storedAsOf(database, campaign));
        if (!stored || *stored == asOf) {
            continue;  // nothing imported yet, or another seat was quicker
        }
        SAIKOKU_TRY_ASSIGN(const QList<TaxpayerId> due, casesThatChangeBy(database, campaign, *stored, asOf));
        if (asOf < *stored || due.size() > kRebuildInstead) {
            SAIKOKU_TRY(writeCases(database, storedTables(asOf), campaign, rules, {}));
        } else {
            SAIKOKU_TRY(writeInChunks(database, storedTables(asOf), campaign, rules, due));
        }
        SAIKOKU_TRY(setStoredAsOf(database, campaign, asOf));
        changed += due.size();
    }
    SAIKOKU_TRY(transaction.commit());
    return changed;
}

Result<qint64> countStaleCases(Session& session) {
    Database& database = session.db();
    SAIKOKU_TRY_ASSIGN(const SummaryRules rules, SummaryRules::of(session));
    SAIKOKU_TRY_ASSIGN(const QList<CampaignId> campaigns, campaignsOfArrears(database));
    qint64 stale = 0;
    for (const CampaignId campaign : campaigns) {
        SAIKOKU_TRY_ASSIGN(const std::optional<QDate> stored, storedAsOf(database, campaign));
        if (stored) {
            SAIKOKU_TRY_ASSIGN(const qint64 count,
                               compareCases(database, storedTables(*stored), campaign, rules));
            stale += count;
        }
    }
    return stale;
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
    tables.hidesProtected = !session.actor().may(Permission::SeeProtected);
    return tables;
}

}  // namespace saikoku
