#include "core/store/transaction.h"

#include <QDeadlineTimer>
#include <QTest>
#include <QThread>

#include <atomic>
#include <latch>
#include <memory>
#include <utility>

#include "core/store/database.h"
#include "core/store/store_error.h"
#include "tests/support/temp_store.h"

using namespace saikoku;

namespace {

Result<void> add(Database& db, const QString& key) {
    SAIKOKU_TRY(db.execute(QStringLiteral("insert into setting (key, value, updated_at, updated_by) values (:key, 'x', 'now', 'me')"),
                           {{QLatin1String(":key"), key}}));
    return {};
}

qint64 count(Database& db) { return db.selectInteger(QStringLiteral("select count(*) from setting")).value_or(-1); }

Result<void> addInside(Database& db, const QString& key, bool fails) {
    SAIKOKU_TRY_ASSIGN(Transaction transaction, Transaction::begin(db));
    SAIKOKU_TRY(add(db, key));
    if (fails) {
        return fail(ErrorCode::Rule, QStringLiteral("no"));
    }
    return transaction.commit();
}

/// A seat at work.
void pass(int milliseconds) {
    const QDeadlineTimer end(milliseconds);
    while (!end.hasExpired()) {
        QThread::yieldCurrentThread();
    }
}

}  // namespace

class TransactionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void storesWholeOrNotAtAll_data() { TempStore::backends(); }
    void storesWholeOrNotAtAll() {
        TEMP_STORE(store);
        VERIFY_RESULT(addInside(store.db(), QStringLiteral("a"), false));
        QVERIFY(!addInside(store.db(), QStringLiteral("b"), true));
        QCOMPARE(count(store.db()), qint64(1));
        QVERIFY(!store.db().inTransaction());
    }

    void joinsTheOuterOne_data() { TempStore::backends(); }
    void joinsTheOuterOne() {
        TEMP_STORE(store);
        {
            auto outer = Transaction::begin(store.db());
            VERIFY_RESULT(outer);
            VERIFY_RESULT(addInside(store.db(), QStringLiteral("a"), false));
        }
        QCOMPARE(count(store.db()), qint64(0));
        auto outer = Transaction::begin(store.db());
        VERIFY_RESULT(outer);
        VERIFY_RESULT(addInside(store.db(), QStringLiteral("a"), false));
        VERIFY_RESULT(outer->commit());
        QCOMPARE(count(store.db()), qint64(1));
    }

    void refusesToStoreHalf_data() { TempStore::backends(); }
    void refusesToStoreHalf() {
        TEMP_STORE(store);
        {
            auto outer = Transaction::begin(store.db());
            VERIFY_RESULT(outer);
            VERIFY_RESULT(add(store.db(), QStringLiteral("outer")));
            QVERIFY(!addInside(store.db(), QStringLiteral("inner"), true));
            QVERIFY(!outer->commit());
        }
        QCOMPARE(count(store.db()), qint64(0));
        VERIFY_RESULT(addInside(store.db(), QStringLiteral("later"), false));
        QCOMPARE(count(store.db()), qint64(1));
    }

    /// What another seat crossed is begun again from the start, and stored once.
    void doesCrossedWorkAgain_data() { TempStore::backends(); }
    void doesCrossedWorkAgain() {
        TEMP_STORE(store);
        for (const char* state : {"40001", "40P01", "23505", "55P03"}) {
            int times = 0;
            const auto stored = transact(store.db(), [&]() -> Result<int> {
                SAIKOKU_TRY(add(store.db(), QLatin1String(state)));
                if (++times < 3) {
                    return fail(postgresError(QLatin1String(state), {}));
                }
                return times;
            });
            VERIFY_RESULT(stored);
            QCOMPARE(*stored, 3);
        }
        QCOMPARE(count(store.db()), qint64(4));
        QVERIFY(!store.db().inTransaction());
    }

    void givesUpCrossedWork() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        int times = 0;
        const auto crossed = [&]() -> Result<void> {
            ++times;
            SAIKOKU_TRY(add(store.db(), QStringLiteral("x")));
            return fail(postgresError(QStringLiteral("40P01"), {}));
        };
        const auto refused = transact(store.db(), crossed);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Locked);
        QCOMPARE(times, 13);
        // what is no crossing is told at once, and nothing is done again inside another's transaction
        times = 0;
        QVERIFY(!transact(store.db(), [&]() -> Result<void> {
            ++times;
            return fail(ErrorCode::Rule, QStringLiteral("no"));
        }));
        QCOMPARE(times, 1);
        times = 0;
        QVERIFY(!addInside(store.db(), QStringLiteral("outer"), true));
        {
            auto outer = Transaction::begin(store.db());
            VERIFY_RESULT(outer);
            QVERIFY(!transact(store.db(), crossed));
        }
        QCOMPARE(times, 1);
        QCOMPARE(count(store.db()), qint64(0));
    }

    /// A key that is taken for good stays so: nobody waits half a minute to hear it.
    void givesUpATakenKeySoon() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        int times = 0;
        QVERIFY(!transact(store.db(), [&]() -> Result<void> {
            ++times;
            return fail(postgresError(QStringLiteral("23505"), {}));
        }));
        QCOMPARE(times, 4);
    }

    void everyKindOfBusyIsCrossed() {
        for (const int code : {5, 261, 517}) {  // SQLITE_BUSY, _RECOVERY, _SNAPSHOT
            QVERIFY(isCrossing(sqliteError(nullptr, code, {})));
        }
        QVERIFY(!isCrossing(sqliteError(nullptr, 1, {})));
    }

    /// Long writings with a short gap after each: another program finds a gap soon.
    void findsAGapBetweenOthersWritings() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        const auto other = store.session().another();
        VERIFY_RESULT(other);
        std::atomic_bool ends = false;
        std::atomic_int writings = 0;
        std::unique_ptr<QThread> thread(QThread::create([&] {
            const auto own = store.session().another();
            while (own && !ends) {
                const auto done = transact((*own)->db(), [&]() -> Result<void> {
                    SAIKOKU_TRY(add((*own)->db(), QStringLiteral("w%1").arg(writings.load())));
                    pass(20);
                    return {};
                });
                writings += done ? 1 : 0;
                pass(5);
            }
        }));
        thread->start();
        QTRY_VERIFY(writings > 2);
        int most = 0;
        for (int i = 0; i < 5; ++i) {
            const int before = writings;
            VERIFY_RESULT(add((*other)->db(), QStringLiteral("o%1").arg(i)));
            most = qMax(most, writings - before);
        }
        ends = true;
        QVERIFY(thread->wait(60'000));
        QVERIFY2(most <= 10, qPrintable(QString::number(most)));
    }

    /// Two seats that wait for each other: the server ends one of them, which goes again.
    void goesAgainAfterADeadlock() {
        TempStore store(QStringLiteral("postgres"));
        if (store.isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        VERIFY_RESULT(add(store.db(), QStringLiteral("a")));
        VERIFY_RESULT(add(store.db(), QStringLiteral("b")));
        std::latch together(2);
        std::atomic<int> begun = 0;
        const auto seat = [&](Database& db, const QString& first, const QString& second) {
            bool met = false;
            return transact(db, [&]() -> Result<void> {
                ++begun;
                const QString touch = QStringLiteral("update setting set value = value || 'x' where key = :key");
                SAIKOKU_TRY(db.execute(touch, {{QLatin1String(":key"), first}}));
                if (!std::exchange(met, true)) {
                    together.arrive_and_wait();
                }
                SAIKOKU_TRY(db.execute(touch, {{QLatin1String(":key"), second}}));
                return {};
            });
        };
        Result<void> others = fail(ErrorCode::Failed, QStringLiteral("not run"));
        const std::unique_ptr<QThread> other(QThread::create([&] {
            const auto session = store.session().another();
            others = session ? seat((*session)->db(), QStringLiteral("b"), QStringLiteral("a")) : Result<void>(fail(session.error()));
            }));
        other->start();
        const Result<void> ours = seat(store.db(), QStringLiteral("a"), QStringLiteral("b"));
        QVERIFY(other->wait());
        VERIFY_RESULT(ours);
        VERIFY_RESULT(others);
        QVERIFY(begun > 2);
        QCOMPARE(store.db().selectInteger(QStringLiteral("select count(*) from setting where value = 'xxx'")).value_or(-1), qint64(2));
    }

    void runsWorkAfterwards_data() { TempStore::backends(); }
    void runsWorkAfterwards() {
        TEMP_STORE(store);
        QStringList order;
        {
            auto transaction = Transaction::begin(store.db());
            VERIFY_RESULT(transaction);
            store.db().afterTransaction([&] { order << QStringLiteral("after %1").arg(store.db().inTransaction()); });
            order << QStringLiteral("inside");
        }
        store.db().afterTransaction([&] { order << QStringLiteral("at once"); });
        QCOMPARE(order, (QStringList{QStringLiteral("inside"), QStringLiteral("after 0"), QStringLiteral("at once")}));
    }
};

QTEST_GUILESS_MAIN(TransactionTest)
#include "transaction_test.moc"
