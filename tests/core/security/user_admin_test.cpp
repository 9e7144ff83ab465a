#include "core/security/user_admin.h"

#include <QTest>

#include "core/security/access_log_repository.h"
#include "core/security/sign_in.h"
#include "core/store/database.h"
#include "tests/support/temp_store.h"

using namespace saikoku;

namespace {

const QString kFirst = QStringLiteral("first-long-password");
const QString kSecond = QStringLiteral("second-long-password");

Result<OperatorId> add(TempStore& store, const QString& login, const QString& role, const QString& password = kFirst) {
    return addUser(store.session(), login, {}, role, password, KdfCost::least());
}

bool maySignIn(TempStore& store, const QString& login, const QString& password) {
    return signIn(store.location(), login, password, store.clock(), QStringLiteral("test")).has_value();
}

}  // namespace

class UserAdminTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addsDisablesAndEnables_data() { TempStore::backends(); }
    void addsDisablesAndEnables() {
        TEMP_STORE(store);
        const QString login = store.newLogin();
        VERIFY_RESULT(add(store, login, codeOf(Role::Officer)));
        QVERIFY(maySignIn(store, login, kFirst));
        VERIFY_RESULT(changePassword(store.session(), login, kSecond, KdfCost::least()));
        QVERIFY(!maySignIn(store, login, kFirst));
        QVERIFY(maySignIn(store, login, kSecond));
        VERIFY_RESULT(disableUser(store.session(), login));
        QVERIFY(!maySignIn(store, login, kSecond));
        QVERIFY(!changePassword(store.session(), login, kFirst, KdfCost::least()));
        QVERIFY(!maySignIn(store, login, kFirst));
        VERIFY_RESULT(enableUser(store.session(), login, kFirst, KdfCost::least()));
        QVERIFY(maySignIn(store, login, kFirst));
        VERIFY_RESULT(renameUser(store.session(), login, QStringLiteral(" 白波　結 ")));
        const auto people = listUsers(store.session());
        VERIFY_RESULT(people);
        QCOMPARE(people->size(), std::size_t(2));
        QCOMPARE(people->back().displayName, QStringLiteral("白波 結"));
        QVERIFY(!people->back().isDisabled());
    }

    void refuses_data() { TempStore::backends(); }
    void refuses() {
        TEMP_STORE(store);
        const QString login = store.newLogin();
        QCOMPARE(add(store, login, codeOf(Role::Caller), QStringLiteral("short")).error().code, ErrorCode::Rule);
        QCOMPARE(add(store, QStringLiteral("a; drop"), codeOf(Role::Caller)).error().code, ErrorCode::Rule);
        VERIFY_RESULT(add(store, login, codeOf(Role::Caller)));
        QCOMPARE(add(store, login, codeOf(Role::Caller)).error().code, ErrorCode::Exists);
        QCOMPARE(disableUser(store.session(), TempStore::user()).error().code, ErrorCode::Rule);
        QCOMPARE(disableUser(store.session(), QStringLiteral("nobody")).error().code, ErrorCode::NotFound);
        QCOMPARE(changePassword(store.session(), QStringLiteral("nobody"), kFirst).error().code, ErrorCode::NotFound);
        QCOMPARE(renameUser(store.session(), login, QStringLiteral(" ")).error().code, ErrorCode::Rule);
        QCOMPARE(renameUser(store.session(), QStringLiteral("nobody"), QStringLiteral("白波")).error().code, ErrorCode::NotFound);
        // After each refusal the session works on with its ordinary rights.
        QVERIFY(!store.db().execute(QStringLiteral("delete from access_log")));
        VERIFY_RESULT(listUsers(store.session()));
    }

    void secondAdministratorTakesOver_data() { TempStore::backends(); }
    void secondAdministratorTakesOver() {
        TEMP_STORE(store);
        const auto second = store.signInAs(Role::Administrator);
        VERIFY_RESULT(second);
        const QString login = store.newLogin();
        VERIFY_RESULT(addUser(**second, login, {}, codeOf(Role::Caller), kFirst, KdfCost::least()));
        QVERIFY(maySignIn(store, login, kFirst));
        VERIFY_RESULT(disableUser(**second, login));
    }

    /// Also whom the first one added, and on every version of the server.
    void secondAdministratorManagesEverybody_data() { TempStore::backends(); }
    void secondAdministratorManagesEverybody() {
        TEMP_STORE(store);
        const QString login = store.newLogin();
        VERIFY_RESULT(add(store, login, codeOf(Role::Caller)));
        const auto second = store.signInAs(Role::Administrator);
        VERIFY_RESULT(second);
        VERIFY_RESULT(changePassword(**second, login, kSecond, KdfCost::least()));
        QVERIFY(maySignIn(store, login, kSecond));
        VERIFY_RESULT(disableUser(**second, login));
        QVERIFY(!maySignIn(store, login, kSecond));
        VERIFY_RESULT(enableUser(**second, login, kFirst, KdfCost::least()));
        QVERIFY(maySignIn(store, login, kFirst));
    }

    void tellsOfNamesThatTheServerKeeps() {
        const QString backend = QStringLiteral("postgres");
        TempStore store(backend);
        if (store.isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        for (const char* name : {"public", "none"}) {
            const auto added = add(store, QLatin1String(name), codeOf(Role::Caller));
            QVERIFY(!added);
            QCOMPARE(added.error().code, ErrorCode::Rule);
            QVERIFY2(added.error().message.contains(QStringLiteral("another")), qPrintable(added.error().message));
        }
        VERIFY_RESULT(listUsers(store.session()));
    }

    void writesTheLogWithoutNames_data() { TempStore::backends(); }
    void writesTheLogWithoutNames() {
        TEMP_STORE(store);
        const QString login = store.newLogin();
        const auto id = addUser(store.session(), login, QStringLiteral("Yamada Hanako"), codeOf(Role::Caller), kFirst, KdfCost::least());
        VERIFY_RESULT(id);
        const auto entries = AccessLogRepository(store.db()).newest(1);
        VERIFY_RESULT(entries);
        QCOMPARE(entries->front().operation, QStringLiteral("user.add"));
        QCOMPARE(entries->front().targetId, QString::number(id->value));
        QVERIFY(!entries->front().detail.contains(QStringLiteral("Yamada")));
    }
};

QTEST_GUILESS_MAIN(UserAdminTest)
#include "user_admin_test.moc"
