#include <QTest>

#include "core/security/session.h"
#include "core/security/store_upgrade.h"
#include "core/store/database.h"
#include "core/store/migrator.h"
#include "core/store/postgres_roles.h"
#include "tests/support/old_store.h"
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
        QTest::newRow("change the campaigns") << "insert into campaign (code, name) values ('x', 'x')";
        QTest::newRow("write which store it is") << "update store_info set value = 'x'";
        QTest::newRow("change the office's rules") << "insert into office_rule (name, known_on, verified, content, source, operator_id, set_at) "
                                                      "values ('calling', '2026-11-20', '2026-11-20', '{}', 'x', 1, 'x')";
        QTest::newRow("empty a table") << "truncate setting";
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

    void staffCan_data() {
        QTest::addColumn<QString>("sql");
        QTest::newRow("add") << "insert into import_loss (batch_id, file, line, column_name, shown, bytes_hex) values (1, 'x', 1, 'x', 'x', 'x')";
        QTest::newRow("end a batch") << "update import_batch set finished_at = 'x'";
        QTest::newRow("set") << "insert into setting (key, value, updated_at, updated_by) values ('x', 'x', 'x', 'x')";
        QTest::newRow("change a setting") << "update setting set value = 'y' where key = 'x'";
        QTest::newRow("take a setting away") << "delete from setting where key = 'x'";
        QTest::newRow("rebuild the summary") << "delete from case_summary";
        QTest::newRow("read the people") << "select * from app_operator";
    }
    void staffCan() {
        QFETCH(QString, sql);
        const auto db = Database::openPostgres(m_store->location(), m_login, SecretBytes::ofPassword(TempStore::password()));
        VERIFY_RESULT(db);
        VERIFY_RESULT((*db)->runScript(sql));
    }

    /// A review of a call is told to whom it is about and to who reviews, whatever program asks, and added by who reviews alone.
    void reviewsAreTheirPersonsAlone() {
        const auto manager = m_store->signInAs(Role::ContractorManager);
        const auto colleague = m_store->signInAs(Role::Caller);
        VERIFY_RESULT(manager);
        VERIFY_RESULT(colleague);
        const auto add = [](OperatorId person, OperatorId reviewer) {
            return QStringLiteral("insert into call_review (negotiation_id, campaign_id, operator_id, reviewer_id, basis, sheet, score, remark, "
                                  "reviewed_at, known_on) values (1, 1, %1, %2, 'record', '{}', 500, 'x', '2026-11-20T01:00:00.000Z', '2026-11-20')")
                .arg(person.value)
                .arg(reviewer.value);
        };
        const auto withLogin = [&](const QString& login) {
            auto db = Database::openPostgres(m_store->location(), login, SecretBytes::ofPassword(TempStore::password()));
            return db ? std::move(*db) : nullptr;
        };
        const auto caller = m_store->db().selectInteger(QStringLiteral("select operator_id from app_operator where login = :login"),
                                                        {{QLatin1String(":login"), m_login}});
        VERIFY_RESULT(caller);
        const OperatorId me{*caller};
        const OperatorId reviewer = (*manager)->actor().id;
        const auto mine = withLogin(m_login);
        const auto theirs = withLogin((*colleague)->actor().login);
        const auto judging = withLogin((*manager)->actor().login);
        QVERIFY(mine && theirs && judging);
        QVERIFY(!mine->execute(add(me, me)));        // nobody judges without the permission
        QVERIFY(!mine->execute(add(me, reviewer)));  // nor in another's name
        QVERIFY(!judging->execute(add(me, me)));
        VERIFY_RESULT(judging->execute(add(me, reviewer)));
        const auto seen = [](Database& db, const char* from) {
            return db.selectInteger(QStringLiteral("select count(*) from %1").arg(QLatin1String(from))).value_or(-1);
        };
        for (const char* from : {"call_review", "call_review_in_force"}) {
            QCOMPARE(seen(*mine, from), 1);
            QCOMPARE(seen(*judging, from), 1);
            QCOMPARE(seen(*theirs, from), 0);
        }
        VERIFY_RESULT(actAsLogin(*theirs));
        QVERIFY(seen(*theirs, "call_review") <= 0);
        QVERIFY(!theirs->execute(QStringLiteral("alter table call_review disable row level security")));
        QVERIFY(!theirs->execute(QStringLiteral("drop policy call_review_told on call_review")));
        QVERIFY(!judging->execute(QStringLiteral("delete from call_review")));
    }

    /// A table whose migration says nothing of rights is read only.
    void unnamedTablesAreReadOnly() {
        TempStore store(QStringLiteral("postgres"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        std::vector<Migration> migrations = shippedMigrations().value();
        migrations.push_back({migrations.back().version + 1, QStringLiteral("further"),
                              QStringLiteral("create table extra (name {text});\n"
                                             "create view extra_known {invoker} as select name from extra;\n-- view: extra_known\n")});
        VERIFY_RESULT(Migrator(store.db(), migrations).migrate(store.clock().nowUtc()));
        VERIFY_RESULT(store.db().selectInteger(QStringLiteral("select count(*) from extra_known")));
        QVERIFY(!store.db().execute(QStringLiteral("insert into extra (name) values ('x')")));
    }

    /// A store that an earlier program opened to staff as a whole is no longer.
    void takesOlderRightsBack() {
        TempStore store(QStringLiteral("postgres"), TempStore::Content::Nothing);
        VERIFY_RESULT(makeOldStore(store.location(), 4, store.clock()));
        VERIFY_RESULT(upgradeStore(store.location(), TempStore::user(), TempStore::password(), store.clock(), {}, QStringLiteral("test")));
        VERIFY_RESULT(store.open());
        QVERIFY(!store.db().execute(QStringLiteral("delete from campaign")));
        VERIFY_RESULT(store.db().execute(QStringLiteral("delete from setting")));
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
