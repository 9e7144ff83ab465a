#include "core/security/session.h"

#include <QTest>
#include <QThread>

#include "core/security/access_log_repository.h"
#include "core/security/user_admin.h"
#include "core/store/database.h"
#include "core/store/transaction.h"
#include "tests/support/temp_store.h"

using namespace saikoku;

namespace {

QStringList newestOperations(Database& db, int count) {
    QStringList operations;
    const auto entries = AccessLogRepository(db).newest(count).value();
    for (const AccessEntry& entry : entries) {
        operations << entry.operation;
    }
    return operations;
}

}  // namespace

class SessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void logsWithSequence_data() { TempStore::backends(); }
    void logsWithSequence() {
        TEMP_STORE(store);
        VERIFY_RESULT(store.session().log(QStringLiteral("case.search"), QStringLiteral("case_list"), {},
                                          {{QStringLiteral("where"), QStringLiteral("outstanding > 1000")}}, 12));
        const auto entries = AccessLogRepository(store.db()).newest(2);
        VERIFY_RESULT(entries);
        QCOMPARE(entries->size(), std::size_t(2));
        const AccessEntry& entry = entries->front();
        QCOMPARE(entry.operation, QStringLiteral("case.search"));
        QCOMPARE(entry.sequence, qint64(2));
        QCOMPARE(entry.rowCount, std::optional<qint64>(12));
        QCOMPARE(entry.at, store.clock().nowUtc());
        QCOMPARE(entry.detail, QStringLiteral("{\"where\":\"outstanding > 1000\"}"));
        QVERIFY(!entry.workstation.isEmpty());
        QCOMPARE(entries->back().operation, QStringLiteral("sign_in"));
    }

    void refusesAndKeepsTheRefusal_data() { TempStore::backends(); }
    void refusesAndKeepsTheRefusal() {
        TEMP_STORE(store);
        const auto caller = store.signInAs(Role::Caller);
        VERIFY_RESULT(caller);
        Session& session = **caller;
        VERIFY_RESULT(session.require(Permission::Record, QStringLiteral("call.record")));
        const auto refused = session.require(Permission::Hold, QStringLiteral("hold.set"), QStringLiteral("42"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Permission);
        QVERIFY2(refused.error().message.contains(labelOf(Permission::Hold)), qPrintable(refused.error().message));
        {
            // In the middle of work that is rolled back because of it.
            auto transaction = Transaction::begin(session.db());
            VERIFY_RESULT(transaction);
            QVERIFY(!session.require(Permission::Export, QStringLiteral("case.export")));
        }
        const auto entries = AccessLogRepository(store.db()).newest(2);
        VERIFY_RESULT(entries);
        QCOMPARE(entries->at(0).operation, QStringLiteral("refused"));
        QCOMPARE(entries->at(0).targetKind, QStringLiteral("case.export"));
        QCOMPARE(entries->at(1).targetKind, QStringLiteral("hold.set"));
        QCOMPARE(entries->at(1).targetId, QStringLiteral("42"));
        QCOMPARE(entries->at(1).detail, QStringLiteral("{\"permission\":\"hold\"}"));
        QCOMPARE(entries->at(1).operatorId, session.actor().id);
    }

    void disablingHoldsAtOnce_data() { TempStore::backends(); }
    void disablingHoldsAtOnce() {
        TEMP_STORE(store);
        const auto caller = store.signInAs(Role::Caller);
        VERIFY_RESULT(caller);
        const auto worker = (*caller)->another();
        VERIFY_RESULT(worker);
        VERIFY_RESULT((*caller)->require(Permission::View, QStringLiteral("case.open")));
        VERIFY_RESULT(disableUser(store.session(), (*caller)->actor().login));
        for (Session* session : {caller->get(), worker->get()}) {
            const auto refused = session->require(Permission::View, QStringLiteral("case.open"));
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::Permission);
        }
        const auto entries = AccessLogRepository(store.db()).newest(1);
        VERIFY_RESULT(entries);
        QCOMPARE(entries->front().operation, QStringLiteral("refused"));
        QVERIFY(entries->front().detail.contains(QStringLiteral("disabled")));
    }

    void goesByTheRoleOfNow() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        const auto officer = store.signInAs(Role::Officer);
        VERIFY_RESULT(officer);
        VERIFY_RESULT((*officer)->require(Permission::Hold, QStringLiteral("hold.set")));
        VERIFY_RESULT(store.db().execute(QStringLiteral("update app_operator set role = 'caller' where operator_id = :id"),
                                         {{QLatin1String(":id"), (*officer)->actor().id}}));
        QVERIFY(!(*officer)->require(Permission::Hold, QStringLiteral("hold.set")));
        VERIFY_RESULT((*officer)->require(Permission::View, QStringLiteral("case.open")));
    }

    void joinsTheTransaction_data() { TempStore::backends(); }
    void joinsTheTransaction() {
        TEMP_STORE(store);
        {
            auto transaction = Transaction::begin(store.db());
            VERIFY_RESULT(transaction);
            VERIFY_RESULT(store.session().log(QStringLiteral("call.record"), QStringLiteral("case"), QStringLiteral("1")));
        }
        QCOMPARE(newestOperations(store.db(), 1), QStringList{QStringLiteral("sign_in")});
    }

    void nobodyChangesTheLog_data() { TempStore::backends(); }
    void nobodyChangesTheLog() {
        TEMP_STORE(store);
        for (const QString& sql : {QStringLiteral("update access_log set operation = 'x'"), QStringLiteral("delete from access_log"),
                                   QStringLiteral("update sign_in set workstation = 'x'"), QStringLiteral("delete from sign_in")}) {
            const auto done = store.db().execute(sql);
            QVERIFY2(!done, qPrintable(sql));
            QVERIFY2(done.error().code == ErrorCode::Rule || done.error().code == ErrorCode::Permission, qPrintable(done.error().detail));
        }
    }

    void worksInAnotherThread_data() { TempStore::backends(); }
    void worksInAnotherThread() {
        TEMP_STORE(store);
        QString problem;
        constexpr int kEach = 25;
        const std::unique_ptr<QThread> worker(QThread::create([&] {
            const auto other = store.session().another();
            if (!other) {
                problem = other.error().detail;
                return;
            }
            for (int i = 0; i < kEach; ++i) {
                if (const auto logged = (*other)->log(QStringLiteral("worker"), QStringLiteral("case")); !logged) {
                    problem = logged.error().detail;
                }
            }
        }));
        worker->start();
        for (int i = 0; i < kEach; ++i) {
            VERIFY_RESULT(store.session().log(QStringLiteral("window"), QStringLiteral("case")));
        }
        QVERIFY(worker->wait());
        QCOMPARE(problem, QString());
        const auto highest = store.db().selectInteger(QStringLiteral("select max(seq) from access_log where sign_in_id = :id"),
                                                      {{QLatin1String(":id"), store.session().actor().signIn}});
        VERIFY_RESULT(highest);
        QCOMPARE(*highest, qint64(1 + 2 * kEach));
        QCOMPARE(store.db().selectInteger(QStringLiteral("select count(*) from access_log where sign_in_id = :id"),
                                          {{QLatin1String(":id"), store.session().actor().signIn}})
                     .value_or(-1),
                 *highest);
    }

    void endsOnce_data() { TempStore::backends(); }
    void endsOnce() {
        TEMP_STORE(store);
        const SignInId first = store.session().actor().signIn;
        VERIFY_RESULT(store.session().another());
        VERIFY_RESULT(store.session().signOut());
        VERIFY_RESULT(store.session().signOut());
        VERIFY_RESULT(store.open());
        const auto ended = store.db().selectInteger(QStringLiteral("select count(*) from access_log where sign_in_id = :id and operation = 'sign_out'"),
                                                    {{QLatin1String(":id"), first}});
        VERIFY_RESULT(ended);
        QCOMPARE(*ended, qint64(1));
        QCOMPARE(store.db().selectInteger(QStringLiteral("select count(*) from sign_in where ended_at is not null")).value_or(-1), qint64(1));
    }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "session_test.moc"
