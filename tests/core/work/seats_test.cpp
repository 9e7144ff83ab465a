// Many seats at one store at once, over the change of the day, while extracts come in.

#include <QMutex>
#include <QThread>

#include <atomic>
#include <latch>
#include <memory>
#include <optional>
#include <vector>

#include "core/cases/case_list.h"
#include "core/cases/case_refresh.h"
#include "core/cases/day_roll.h"
#include "core/contact/call_journal.h"
#include "core/contact/campaign.h"
#include "core/contact/hold_repository.h"
#include "core/exchange/import_undo.h"
#include "core/store/seat_lock.h"
#include "core/store/transaction.h"
#include "core/work/call_recorder.h"
#include "tests/core/exchange/extract_store_support.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

constexpr int kSeats = 20;
constexpr int kLocalSeats = 4;  ///< windows and commands at one file
constexpr int kCommands = 20;  ///< SAIKOKU_SEAT_COMMANDS asks for more

/// One clock for all seats, that any of them may move on.
class OfficeClock final : public Clock {
public:
    QDateTime nowUtc() const override { return QDateTime::fromMSecsSinceEpoch(m_now).toUTC(); }
    void nextDay() { m_now += qint64(24) * 3600 * 1000; }

private:
    std::atomic<qint64> m_now = fromTokyo(QDate(2026, 11, 20), QTime(10, 0)).toMSecsSinceEpoch();
};

struct Done {
    std::atomic<qint64> records = 0, intents = 0, attempts = 0, holds = 0, commands = 0;
    QMutex mutex;
    QStringList refusals;

    void refuse(const Error& error) {
        const QMutexLocker lock(&mutex);
        refusals << codeOf(error.code) + QStringLiteral(": ") + error.message + QStringLiteral(" | ") + error.detail;
    }
};

constexpr int kCases = 6;

/// Few cases for many seats: they meet all the time.
void fill(MiraiFiles& files) {
    for (int i = 3; i <= kCases; ++i) {
        const QString number = QStringLiteral("%1").arg(i, 10, 10, QLatin1Char('0'));
        files.taxpayers << QString(files.taxpayers[1]).replace(QStringLiteral("0000000001"), number);
        files.phones << QString(files.phones[1]).replace(QStringLiteral("0000000001"), number);
        files.receivables << QString(files.receivables[1]).replace(QStringLiteral("0000000001,N1"), number + QStringLiteral(",N%1").arg(i));
    }
}

/// What one person does, over and over.
class Seat {
public:
    Seat(Session& session, Done& done, int number) : m_session(session), m_done(done), m_number(number) {}

    Result<void> act(int step) {
        const TaxpayerId taxpayer = TaxpayerId{(m_number + step) % kCases + 1};
        switch ((m_number + step) % 7) {
        case 0: return record(entryFor(taxpayer, ResultCode::NoAnswer));
        case 1: return record(withPromise(entryFor(taxpayer, ResultCode::Reached)));
        case 2: return correct();
        case 3: return call(taxpayer);
        case 4: return hold(taxpayer);
        case 5: return look(taxpayer);
        default: return record(withCallback(entryFor(taxpayer, ResultCode::Reached)));
        }
    }

private:
    CallEntry entryFor(TaxpayerId taxpayer, ResultCode result) {
        CallEntry entry;
        entry.campaign = campaignId(m_session.db(), Campaign::Tax).value_or(CampaignId());
        entry.taxpayer = taxpayer;
        entry.result = result;
        if (result == ResultCode::Reached) {
            entry.counterpart = Counterpart::Person;
        }
        return entry;
    }
    CallEntry withPromise(CallEntry entry) {
        entry.promise = PromiseEntry{m_session.today().addDays(2), Yen(1000), PaymentMethod::Bank};
        entry.promiseMode = PromiseMode::Replace;
        return entry;
    }
    CallEntry withCallback(CallEntry entry) {
        entry.callbackAt = m_session.clock().nowUtc().addDays(2);
        return entry;
    }
    Result<void> record(const CallEntry& entry) {
        SAIKOKU_TRY_ASSIGN(m_last, recordCall(m_session, entry));
        m_lastCase = entry.taxpayer;
        ++m_done.records;
        return {};
    }
    Result<void> correct() {
        if (!m_last.isValid()) {
            return {};
        }
        CallEntry entry = entryFor(m_lastCase, ResultCode::Busy);
        entry.corrects = m_last;
        return record(entry);
    }
    Result<void> call(TaxpayerId taxpayer) {
        CallIntent intent;
        CallEntry entry = entryFor(taxpayer, ResultCode::NoAnswer);
        intent.campaign = entry.campaign;
        intent.taxpayer = taxpayer;
        intent.phoneDigits = QStringLiteral("08000000001");
        intent.clickedAt = m_session.clock().nowUtc();
        SAIKOKU_TRY_ASSIGN(entry.intent, recordIntent(m_session, intent));
        ++m_done.intents;
        CallAttempt attempt;
        attempt.intent = entry.intent;
        attempt.adapter = QStringLiteral("manual");
        attempt.dialledAt = attempt.endedAt = intent.clickedAt;
        attempt.outcome = QStringLiteral("no_answer");
        SAIKOKU_TRY(recordAttempt(m_session, attempt));
        ++m_done.attempts;
        return record(entry);
    }
    Result<void> hold(TaxpayerId taxpayer) {
        const Result<void> held = transact(m_session.db(), [&]() -> Result<void> {
            SAIKOKU_TRY(holdCaseLock(m_session.db(), taxpayer));
            const QDateTime now = m_session.clock().nowUtc();
            HoldRepository holds(m_session.db());
            Hold hold;
            hold.kind = HoldKind::Dispute;
            hold.since = m_session.today();
            hold.reason = QStringLiteral("test");
            SAIKOKU_TRY_ASSIGN(const qint64 id, holds.add(taxpayer, hold, m_session.actor().id, now));
            SAIKOKU_TRY(holds.release(id, m_session.today(), QStringLiteral("test"), m_session.actor().id, now));
            return refreshCases(m_session, {taxpayer});
        });
        m_done.holds += held ? 1 : 0;
        return held;
    }
    Result<void> look(TaxpayerId taxpayer) {
        SAIKOKU_TRY_ASSIGN(const CampaignId campaign, campaignId(m_session.db(), Campaign::Tax));
        SAIKOKU_TRY(caseRows(m_session, campaign, {taxpayer}));
        return m_session.log(QStringLiteral("case.open"), QStringLiteral("case"), QString::number(taxpayer.value));
    }

    Session& m_session;
    Done& m_done;
    int m_number;
    NegotiationId m_last;
    TaxpayerId m_lastCase;
};

void sit(const StoreLocation& location, OfficeClock& clock, Done& done, int number, int commands, std::latch& together) {
    const qint64 half = qint64(location.isLocal() ? kLocalSeats : kSeats) * commands / 2;
    const auto session = [&] {
        const QMutexLocker oneByOne(&done.mutex);  // the key file takes one at a time
        return signIn(location, TempStore::user(), TempStore::password(), clock, QStringLiteral("test"));
    }();
    together.arrive_and_wait();
    if (!session) {
        done.refuse(session.error());
        return;
    }
    Seat seat(**session, done, number);
    for (int step = 0; step < commands; ++step) {
        if (const auto acted = seat.act(step); !acted) {
            done.refuse(acted.error());
        }
        if (++done.commands == half) {
            clock.nextDay();
        }
    }
}

}  // namespace

class SeatsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nobodyIsRefused_data() { TempStore::backends(); }
    void nobodyIsRefused() {
        TEMP_STORE(store);
        MiraiFiles files;
        fill(files);
        VERIFY_RESULT(importFiles(store.session(), files));
        const int asked = qEnvironmentVariableIntValue("SAIKOKU_SEAT_COMMANDS");
        const int commands = asked > 0 ? asked : kCommands;
        OfficeClock clock;
        clock.nextDay();  // the first commands of a day
        Done done;
        const int seatCount = store.isLocal() ? kLocalSeats : kSeats;
        std::latch together(seatCount + 1);
        std::vector<std::unique_ptr<QThread>> seats;
        for (int number = 0; number < seatCount; ++number) {
            seats.emplace_back(QThread::create([&, number] { sit(store.location(), clock, done, number, commands, together); }));
            seats.back()->start();
        }
        const auto importer = [&] {
            const QMutexLocker oneByOne(&done.mutex);
            return signIn(store.location(), TempStore::user(), TempStore::password(), clock, QStringLiteral("test"));
        }();
        together.arrive_and_wait();
        VERIFY_RESULT(importer);
        for (int yen = 501; yen < 504; ++yen) {
            files.receivables[1].replace(QStringLiteral(",15500,%1,").arg(yen - 1), QStringLiteral(",15500,%1,").arg(yen));
            if (const auto imported = importFiles(**importer, files); !imported) {
                done.refuse(imported.error());
            }
        }
        for (const auto& seat : seats) {
            QVERIFY(seat->wait());
        }
        QVERIFY2(done.refusals.isEmpty(), qPrintable(QStringLiteral("%1 refused, e.g. %2").arg(done.refusals.size()).arg(done.refusals.value(0))));
        Database& db = store.db();
        QCOMPARE(countOf(db, QStringLiteral("negotiation")), done.records.load());
        QCOMPARE(countOf(db, QStringLiteral("call_intent")), done.intents.load());
        QCOMPARE(countOf(db, QStringLiteral("call_attempt")), done.attempts.load());
        QCOMPARE(countOf(db, QStringLiteral("case_hold")), done.holds.load());
        QCOMPARE(countOf(db, QStringLiteral("summary_state where as_of = '2026-11-22'")), qint64(1));
        VERIFY_RESULT(finishRunningDay(**importer));
        QCOMPARE(countStaleCases(**importer).value_or(-1), qint64(0));
    }

    /// A record that is being stored at another seat is waited for, and rests on the batch.
    void waitsForRecordsUnderWay() {
        TempStore store(QStringLiteral("postgres"));
        if (store.isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        MiraiFiles files;
        VERIFY_RESULT(importFiles(store.session(), files));
        CallEntry entry;
        entry.campaign = campaignId(store.db(), Campaign::Tax).value();
        entry.taxpayer = TaxpayerId{1};
        auto transaction = Transaction::begin(store.db());
        VERIFY_RESULT(transaction);
        VERIFY_RESULT(recordCall(store.session(), entry));
        std::optional<Error> refusal;
        const std::unique_ptr<QThread> other(QThread::create([&] {
            const auto session = signIn(store.location(), TempStore::user(), TempStore::password(), store.clock(), QStringLiteral("test"));
            const auto undone = session ? undoImport(**session, BatchId{1}) : Result<UndoReport>(fail(session.error()));
            refusal = undone ? std::nullopt : std::optional<Error>(undone.error());
        }));
        other->start();
        // until the other seat waits for its lock
        QTRY_COMPARE(store.db().selectInteger(QStringLiteral("select count(*) from pg_locks where locktype = 'advisory' and not granted "
                                                             "and database = (select oid from pg_database where datname = current_database())")).value_or(-1),
                     qint64(1));
        VERIFY_RESULT(transaction->commit());
        QVERIFY(other->wait());
        QVERIFY(refusal.has_value());
        QCOMPARE(refusal->code, ErrorCode::Rule);
        QVERIFY2(refusal->message.contains(QStringLiteral("0000000001")), qPrintable(refusal->message));
    }

    /// A case that an undo took away is not recorded on.
    void nothingIsRecordedOnWhatWasTakenBack_data() { TempStore::backends(); }
    void nothingIsRecordedOnWhatWasTakenBack() {
        TEMP_STORE(store);
        MiraiFiles files;
        VERIFY_RESULT(importFiles(store.session(), files));
        VERIFY_RESULT(undoImport(store.session(), BatchId{1}));
        CallEntry entry;
        entry.campaign = campaignId(store.db(), Campaign::Tax).value();
        entry.taxpayer = TaxpayerId{1};
        const auto recorded = recordCall(store.session(), entry);
        QVERIFY(!recorded);
        QCOMPARE(recorded.error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(SeatsTest)
#include "seats_test.moc"
