#include "core/cases/day_roll.h"

#include <QThread>

#include "core/cases/case_summary_writer_repository.h"
#include "core/cases/case_tables.h"
#include "core/cases/summary_rules.h"
#include "core/cases/summary_state_repository.h"
#include "core/security/session.h"
#include "core/store/database.h"
#include "core/store/seat_lock.h"
#include "core/store/transaction.h"

namespace saikoku {

namespace {

constexpr qsizetype kCasesPerStep = 200;
// SQLite's other writers only look now and then whether the file is free
constexpr unsigned long kRoomMilliseconds = 40;

CaseTables storedTables(QDate asOf) {
    CaseTables tables;
    tables.asOf = asOf;
    return tables;
}

Result<qint64> rollStep(Database& database, const SummaryRules& rules) {
    SAIKOKU_TRY(holdSeatLock(database, SeatLock::DayRoll));
    SAIKOKU_TRY_ASSIGN(const QList<CampaignId> campaigns, campaignsOfArrears(database));
    qint64 rolled = 0;
    for (const CampaignId campaign : campaigns) {
        SAIKOKU_TRY_ASSIGN(const std::optional<QDate> stored, storedAsOf(database, campaign));
        if (!stored) {
            continue;
        }
        SAIKOKU_TRY_ASSIGN(const QList<TaxpayerId> next, casesBehind(database, campaign, *stored, kCasesPerStep));
        if (next.isEmpty()) {
            continue;
        }
        SAIKOKU_TRY(writeCases(database, storedTables(*stored), campaign, rules, {next}));
        SAIKOKU_TRY(leaveForTomorrow(database, campaign, *stored, next));
        rolled += next.size();
    }
    return rolled;
}

}  // namespace

Result<void> beginDayRoll(Session& session, QDate asOf) {
    Database& database = session.db();
    SAIKOKU_TRY_ASSIGN(Transaction transaction, Transaction::begin(database));
    SAIKOKU_TRY(holdSeatLock(database, SeatLock::DayRoll));
    SAIKOKU_TRY_ASSIGN(const QList<CampaignId> campaigns, campaignsOfArrears(database));
    for (const CampaignId campaign : campaigns) {
        SAIKOKU_TRY_ASSIGN(const std::optional<QDate> stored, storedAsOf(database, campaign));
        if (!stored || *stored >= asOf) {
            continue;  // nothing imported yet, or another seat was quicker
        }
        SAIKOKU_TRY_ASSIGN(const QList<TaxpayerId> told, casesTouchedSince(database, campaign, *stored));
        if (!told.isEmpty()) {
            SAIKOKU_TRY(holdCases(database, storedTables(asOf), campaign, {told}));
            SAIKOKU_TRY(markAsBehind(database, campaign, *stored, told));
        }
        SAIKOKU_TRY(setStoredAsOf(database, campaign, asOf));
    }
    return transaction.commit();
}

Result<qint64> rollNextCases(Session& session) {
    Database& database = session.db();
    SAIKOKU_TRY_ASSIGN(const bool any, isAnyBehind(database));
    if (!any) {
        return 0;  // mostly: no lock for it
    }
    SAIKOKU_TRY_ASSIGN(const SummaryRules rules, SummaryRules::of(session));
    return transact(database, [&] { return rollStep(database, rules); });
}

Result<qint64> finishDayRoll(Session& session) {
    qint64 all = 0;
    for (;;) {
        SAIKOKU_TRY_ASSIGN(const qint64 rolled, rollNextCases(session));
        all += rolled;
        if (rolled < kCasesPerStep) {
            return all;
        }
        if (session.db().isSqlite() && !session.db().inTransaction()) {
            QThread::msleep(kRoomMilliseconds);
        }
    }
}

Result<std::optional<QDate>> beginRunningDay(Session& session) {
    Database& database = session.db();
    const QDate today = session.today();
    SAIKOKU_TRY_ASSIGN(const QList<CampaignId> campaigns, campaignsOfArrears(database));
    SAIKOKU_TRY_ASSIGN(std::optional<QDate> stored, storedAsOf(database, campaigns.constFirst()));
    if (stored && today > *stored && !session.clock().isAnotherDay()) {
        SAIKOKU_TRY(transact(database, [&] { return beginDayRoll(session, today); }));
        stored = today;
    }
    return stored;
}

Result<void> finishRunningDay(Session& session) {
    SAIKOKU_TRY(beginRunningDay(session));
    if (!session.clock().isAnotherDay()) {
        SAIKOKU_TRY(finishDayRoll(session));
    }
    return {};
}

Result<qint64> casesLeftToRoll(Session& session) { return countBehind(session.db()); }

Result<qint64> rollCasesTo(Session& session, QDate asOf) {
    SAIKOKU_TRY(beginDayRoll(session, asOf));
    return finishDayRoll(session);
}

}  // namespace saikoku
