// The office's server goes away and comes back, and an answer is lost on the way.

#include "core/contact/campaign.h"
#include "core/security/session.h"
#include "core/store/bulk_reader.h"
#include "core/store/database.h"
#include "core/store/transaction.h"
#include "core/work/call_recorder.h"
#include "tests/support/call_city.h"
#include "tests/support/losing_proxy.h"
#include "tests/support/temp_store.h"
#include "tests/support/test_cluster.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

CallEntry draftOf(Session& session, const QString& note) {
    CallEntry entry;
    entry.campaign = campaignId(session.db(), Campaign::Tax).value_or(CampaignId());
    entry.taxpayer = callCityCase(2);
    entry.result = ResultCode::NoAnswer;
    entry.note = note;
    entry.draft = QStringLiteral("a-draft");
    return entry;
}

qint64 count(Database& db, const char* what) {
    return db.selectInteger(QStringLiteral("select count(*) from %1").arg(QLatin1String(what))).value_or(-1);
}

}  // namespace

class ServerReturnTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_cluster = std::make_unique<StoppableCluster>();
        if (!m_cluster->isInstalled()) {
            QSKIP("PostgreSQL is not installed");
        }
    }

    void comesBackByItself() {
        TempStore store(m_cluster->location().value());
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        Database& db = store.db();
        QVERIFY(m_cluster->halt());
        const auto lost = db.selectInteger(QStringLiteral("select 1"));
        QVERIFY(!lost);
        QCOMPARE(lost.error().code, ErrorCode::Connection);
        QVERIFY(db.isLost());
        QVERIFY(m_cluster->resume());
        QTRY_COMPARE(db.selectInteger(QStringLiteral("select 1")).value_or(-1), qint64(1));
        QVERIFY(!db.isLost());
        // as staff, as before, and in the same sign-in
        QVERIFY(!db.execute(QStringLiteral("delete from access_log")));
        VERIFY_RESULT(store.session().log(QStringLiteral("test"), QStringLiteral("store")));
        // also when nothing was asked while it was away
        QVERIFY(m_cluster->halt());
        QVERIFY(m_cluster->resume());
        VERIFY_RESULT(store.session().log(QStringLiteral("test"), QStringLiteral("store")));
        QVERIFY(m_cluster->halt());
        QVERIFY(m_cluster->resume());
        VERIFY_RESULT(db.selectInteger(QStringLiteral("select 1")));
        // of a crash only the second look tells that the connection is gone
        QVERIFY(m_cluster->crash());
        VERIFY_RESULT(db.selectInteger(QStringLiteral("select 1")));
        // and what reads at the engine's own speed
        QVERIFY(m_cluster->halt());
        QVERIFY(m_cluster->resume());
        qint64 one = 0;
        VERIFY_RESULT(readRows(db, QStringLiteral("select 1"), {}, [&](const RawRow& row) { one += row.integer(0); }));
        QCOMPARE(one, qint64(1));
        QCOMPARE(count(db, "access_log where operation = 'test'"), 2);
    }

    void nothingHalfIsStored() {
        TempStore store(m_cluster->location().value());
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        Database& db = store.db();
        int times = 0;
        const QString insert = QStringLiteral("insert into setting (key, value, updated_at, updated_by) values (:key, 'x', 'x', 'x')");
        VERIFY_RESULT(transact(db, [&]() -> Result<void> {
            SAIKOKU_TRY(db.execute(insert, {{QLatin1String(":key"), QStringLiteral("first")}}));
            if (++times == 1 && (!m_cluster->halt() || !m_cluster->resume())) {
                return fail(ErrorCode::Failed, QStringLiteral("the cluster"));
            }
            SAIKOKU_TRY(db.execute(insert, {{QLatin1String(":key"), QStringLiteral("second")}}));
            return {};
        }));
        QCOMPARE(times, 2);
        QCOMPARE(count(db, "setting"), 2);
        // whoever holds a transaction open is told, and nothing of it stays
        {
            auto transaction = Transaction::begin(db);
            VERIFY_RESULT(transaction);
            VERIFY_RESULT(db.execute(insert, {{QLatin1String(":key"), QStringLiteral("third")}}));
            QVERIFY(m_cluster->halt());
            QVERIFY(m_cluster->resume());
            const auto refused = db.execute(insert, {{QLatin1String(":key"), QStringLiteral("fourth")}});
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::Connection);
            QVERIFY(!transaction->commit());
        }
        QCOMPARE(count(db, "setting"), 2);
    }

    void aDraftIsStoredOnce_data() { TempStore::backends(); }
    void aDraftIsStoredOnce() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        const auto first = recordCall(session, draftOf(session, QStringLiteral("one")));
        VERIFY_RESULT(first);
        const auto again = recordCall(session, draftOf(session, QStringLiteral("one")));
        VERIFY_RESULT(again);
        QCOMPARE(again->value, first->value);
        QCOMPARE(count(store.db(), "negotiation"), 1);
        // typed on in the meantime: the record is corrected
        for (int round = 0; round < 2; ++round) {
            VERIFY_RESULT(recordCall(session, draftOf(session, QStringLiteral("two"))));
            QCOMPARE(count(store.db(), "negotiation"), 2);
            QCOMPARE(count(store.db(), "negotiation_in_force where note = 'two'"), 1);
            QCOMPARE(count(store.db(), "negotiation_in_force"), 1);
        }
        CallEntry other = draftOf(session, QStringLiteral("one"));
        other.draft = QStringLiteral("another-draft");
        VERIFY_RESULT(recordCall(session, other));
        QCOMPARE(count(store.db(), "negotiation_in_force"), 2);
    }

    void aLostAnswerIsFoundAgain() {
        TempStore store(m_cluster->location().value());
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        VERIFY_RESULT(buildCallCity(store.session()));
        QTemporaryDir folder;
        LosingProxy proxy(folder.path(), store.location().host());
        QVERIFY(proxy.isReady());
        const auto through = StoreLocation::server(QStringLiteral("postgresql:///%1?host=%2").arg(store.location().database(), folder.path()));
        VERIFY_RESULT(through);
        const auto seat = signIn(*through, TempStore::user(), TempStore::password(), store.clock(), QStringLiteral("test"));
        VERIFY_RESULT(seat);
        const CallEntry draft = draftOf(**seat, QStringLiteral("said"));
        proxy.arm();
        const auto lost = recordCall(**seat, draft);
        QVERIFY(!lost);
        QCOMPARE(lost.error().code, ErrorCode::Connection);
        QVERIFY2(lost.error().message.contains(QStringLiteral("may be stored")), qPrintable(lost.error().message));
        QVERIFY(proxy.hasLost());
        QTRY_COMPARE(count(store.db(), "negotiation"), 1);  // it was
        const auto again = recordCall(**seat, draft);
        VERIFY_RESULT(again);
        QCOMPARE(count(store.db(), "negotiation"), 1);
        QCOMPARE(count(store.db(), "access_log where operation = 'record'"), 1);
    }

private:
    std::unique_ptr<StoppableCluster> m_cluster;
};

QTEST_GUILESS_MAIN(ServerReturnTest)
#include "server_return_test.moc"
