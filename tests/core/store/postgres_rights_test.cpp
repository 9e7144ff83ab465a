#include <QTest>

#include "core/security/session.h"
#include "core/store/database.h"
#include "core/store/postgres_roles.h"
#include "tests/support/temp_store.h"

using namespace saikoku;

/// @brief What a person can do with their own login and another program.
class PostgresRightsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_store = std::make_unique<TempStore>(QStringLiteral("postgres"));
        if (m_store->isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        QVERIFY2(m_store->isReady(), qPrintable(m_store->problem()));
        const auto caller = m_store->signInAs(Role::Caller);
        VERIFY_RESULT(caller);
        m_login = (*caller)->actor().login;
    }
    void cleanupTestCase() { m_store.reset(); }

    void staffCant_data() {
        QTest::addColumn<QString>("sql");
        QTest::newRow("change the log") << "update access_log set operation = 'x'";
        QTest::newRow("delete from the log") << "delete from access_log";
        QTest::newRow("truncate the log") << "truncate access_log";
        QTest::newRow("drop the log's guard") << "drop trigger append_only_access_log_delete on access_log";
        QTest::newRow("raise a role") << "update app_operator set role = 'administrator'";
        QTest::newRow("add a person") << "insert into app_operator (login, display_name, role, created_at) values ('x', 'x', 'x', 'x')";
        QTest::newRow("touch the schema's record") << "delete from schema_migration";
        QTest::newRow("make tables") << "create table mine (a text)";
        QTest::newRow("make roles") << "create role mine";
        QTest::newRow("become the owner") << "reset role; set role %1";
    }
    void staffCant() {
        QFETCH(QString, sql);
        const QString owner = quotedIdentifier(ownerGroup(m_store->location().database()));
        for (const bool plainLogin : {false, true}) {
            const auto db = Database::openPostgres(m_store->location(), m_login, SecretBytes::ofPassword(TempStore::password()));
            VERIFY_RESULT(db);
            if (plainLogin) {
                VERIFY_RESULT(actAsLogin(**db));
            }
            const auto done = (*db)->runScript(sql.contains(QLatin1Char('%')) ? sql.arg(owner) : sql);
            QVERIFY2(!done, qPrintable(sql));
            QVERIFY2(done.error().code == ErrorCode::Permission || done.error().code == ErrorCode::Rule, qPrintable(done.error().detail));
        }
    }

    void administratorsSessionsAreBoundToo() {
        QVERIFY(!m_store->db().run(QStringLiteral("delete from access_log")));
        QVERIFY(!m_store->db().run(QStringLiteral("update app_operator set role = 'caller'")));
    }

    void otherStoresStayClosed() {
        TempStore other(QStringLiteral("postgres"));
        QVERIFY2(other.isReady(), qPrintable(other.problem()));
        const auto db = Database::openPostgres(other.location(), m_login, SecretBytes::ofPassword(TempStore::password()));
        QVERIFY(!db);
        QCOMPARE(db.error().code, ErrorCode::Permission);
    }

    void passwordsAreScram() {
        const auto db = Database::openPostgres(m_store->location(), QStringLiteral("postgres"), SecretBytes::ofPassword(TempStore::password()));
        VERIFY_RESULT(db);
        VERIFY_RESULT(actAsLogin(**db));
        const auto plain = (*db)->selectInteger(QStringLiteral("select count(*) from pg_authid where rolname = :login"
                                                               " and rolpassword like 'SCRAM-SHA-256$%'"),
                                                {{QLatin1String(":login"), m_login}});
        VERIFY_RESULT(plain);
        QCOMPARE(*plain, qint64(1));
    }

private:
    std::unique_ptr<TempStore> m_store;
    QString m_login;
};

QTEST_GUILESS_MAIN(PostgresRightsTest)
#include "postgres_rights_test.moc"
