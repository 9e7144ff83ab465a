#include "core/cases/day_roll.h"

#include <QElapsedTimer>
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
constexpr qsizetype kMostCasesPerStep = 5000;
// what another seat may wait for a step: not to be felt
constexpr qint64 kStepMilliseconds = 150;
// SQLite's other writers look every few milliseconds whether the file is free
constexpr unsigned long kRoomMilliseconds = 12;

/// As many as will take kStepMilliseconds by what the last step took; at most twice as many.
qsizetype casesOfNextStep(qsizetype cases, qint64 milliseconds) {
    const qsizetype fitting = cases * kStepMilliseconds / qMax(milliseconds, qint64(1));
    return qBound(kCasesPerStep, qMin(fitting, 2 * cases), kMostCasesPerStep);
}

Result<qint64> rollStep(Database& database, const SummaryRules& rules, qsizetype atMost) {
    SAIKOKU_TRY(holdSeatLock(database, SeatLock::DayRoll));
    SAIKOKU_TRY_ASSIGN(const QList<CampaignId> campaigns, campaignsWithCases(database));
    qint64 rolled = 0;
    for (const CampaignId campaign : campaigns) {
        SAIKOKU_TRY_ASSIGN(const std::optional<QDate> stored, storedAsOf(database, campaign));
        if (!stored) {
            continue;
        }
        SAIKOKU_TRY_ASSIGN(const QList<TaxpayerId> next, casesBehind(database, campaign, *stored, atMost));
        if (next.isEmpty()) {
            continue;
        }
        SAIKOKU_TRY(writeCases(database, CaseTables::stored(*stored), campaign, rules, {next}));
        SAIKOKU_TRY(leaveForTomorrow(database, campaign, *stored, next));
        rolled += next.size();
    }
    return rolled;
}

Result<qint64> rollNext(Session& session, qsizetype atMost) {
    Database& database = session.db();
    SAIKOKU_TRY_ASSIGN(const bool any, isAnyBehind(database));
    if (!any) {
        return 0;  // mostly: no lock for it
    }
    SAIKOKU_TRY_ASSIGN(const SummaryRules rules, SummaryRules::of(session));
    return transact(database, [&] { return rollStep(database, rules, atMost); });
}

}  // namespace

Result<void> beginDayRoll(Session& session, QDate asOf) {
    Database& database = session.db();
    SAIKOKU_TRY_ASSIGN(Transaction transaction, Transaction::begin(database));
    SAIKOKU_TRY(holdSeatLock(database, SeatLock::DayRoll));
    SAIKOKU_TRY_ASSIGN(const QList<CampaignId> campaigns, campaignsWithCases(database));
    for (const CampaignId campaign : campaigns) {
        SAIKOKU_TRY_ASSIGN(const std::optional<QDate> stored, storedAsOf(database, campaign));
        if (!stored || *stored >= asOf) {
            continue;  // nothing imported yet, or another seat was quicker
        }
        SAIKOKU_TRY_ASSIGN(const QList<TaxpayerId> told, casesTouchedSince(database, campaign, *stored));
        if (!told.isEmpty()) {
            SAIKOKU_TRY(holdCases(database, CaseTables::stored(asOf), campaign, {told}));
            SAIKOKU_TRY(markAsBehind(database, campaign, *stored, told));
        }
        SAIKOKU_TRY(setStoredAsOf(database, campaign, asOf));
    }
    return transaction.commit();
}

Result<qint64> rollNextCases(Session& session) { return rollNext(session, kCasesPerStep); }

Result<qint64> finishDayRoll(Session& session) {
    qint64 all = 0;
    qsizetype cases = kCasesPerStep;
    QElapsedTimer step;
    for (;;) {
        step.start();
        SAIKOKU_TRY_ASSIGN(const qint64 rolled, rollNext(session, cases));
        all += rolled;
        if (rolled < cases) {
            return all;
        }
        cases = casesOfNextStep(cases, step.elapsed());
        if (session.db().isSqlite() && !session.db().inTransaction()) {
            QThread::msleep(kRoomMilliseconds);
        }
    }
}

Result<std::optional<QDate>> beginRunningDay(Session& session) {
    Database& database = session.db();
    const QDate today = session.today();
    SAIKOKU_TRY_ASSIGN(const QList<CampaignId> campaigns, campaignsWithCases(database));
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
