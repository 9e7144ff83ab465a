#include "core/store/migrator.h"

#include <QTest>

#include "core/store/database.h"
#include "core/store/table_rules.h"
#include "tests/support/temp_store.h"

using namespace saikoku;

namespace {

std::vector<Migration> withFurther(const QString& script) {
    std::vector<Migration> all = shippedMigrations().value();
    all.push_back({all.back().version + 1, QStringLiteral("further"), script});
    return all;
}

QDateTime now() { return fromTokyo(QDate(2026, 11, 21), QTime(9, 0)); }

}  // namespace

class MigratorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addsAStep_data() { TempStore::backends(); }
    void addsAStep() {
        TEMP_STORE(store);
        int backups = 0;
        Migrator migrator(store.db(), withFurther(QStringLiteral("create table extra (extra_id {id}, name {text} not null) {strict};\n"
                                                                 "-- append-only: extra\n"
                                                                 "insert into extra (name) values ('first;with -- marks');\n")));
        const auto steps = migrator.migrate(now(), [&]() -> Result<void> {
            ++backups;
            return {};
        });
        VERIFY_RESULT(steps);
        QCOMPARE(*steps, 1);
        QCOMPARE(backups, 1);
        const auto again = migrator.migrate(now());
        VERIFY_RESULT(again);
        QCOMPARE(*again, 0);
        QCOMPARE(store.db().selectInteger(QStringLiteral("select count(*) from extra where name = 'first;with -- marks'")).value_or(-1), qint64(1));
        // An append-only table takes rows and keeps them.
        VERIFY_RESULT(store.db().execute(QStringLiteral("insert into extra (name) values ('second')")));
        QVERIFY(!store.db().execute(QStringLiteral("update extra set name = 'x'")));
        QVERIFY(!store.db().execute(QStringLiteral("delete from extra")));
    }

    void putsANewRuleInPlace_data() { TempStore::backends(); }
    void putsANewRuleInPlace() {
        TEMP_STORE(store);
        std::vector<Migration> all = withFurther(QStringLiteral("create table extra (name {text} not null, kind {text}) {strict};\n"
                                                                "-- append-only: extra\n"
                                                                "insert into extra (name) values ('first');\n"));
        VERIFY_RESULT(Migrator(store.db(), all).migrate(now()));
        QVERIFY(!store.db().execute(QStringLiteral("update extra set kind = 'x'")));
        // A later step adds a column, fills it and lets another one change.
        all.push_back({all.back().version + 1, QStringLiteral("later"),
                       QStringLiteral("alter table extra add column known {text};\nupdate extra set known = 'today';\n"
                                      "-- append-only: extra except kind\n")});
        VERIFY_RESULT(Migrator(store.db(), all).migrate(now()));
        VERIFY_RESULT(store.db().execute(QStringLiteral("update extra set kind = 'x'")));
        QVERIFY(!store.db().execute(QStringLiteral("update extra set known = 'x'")));
        QVERIFY(!store.db().execute(QStringLiteral("update extra set name = 'x'")));
        QVERIFY(!store.db().execute(QStringLiteral("delete from extra")));
        all.push_back({all.back().version + 1, QStringLiteral("last"), QStringLiteral("-- staff-writes: extra\n")});
        VERIFY_RESULT(Migrator(store.db(), all).migrate(now()));
        VERIFY_RESULT(store.db().execute(QStringLiteral("update extra set name = 'x'")));
        VERIFY_RESULT(store.db().execute(QStringLiteral("delete from extra")));
    }

    void refusesARuleForNothing_data() { TempStore::backends(); }
    void refusesARuleForNothing() {
        TEMP_STORE(store);
        for (const char* rule : {"-- derived: nothing", "-- view: nothing", "-- append-only: setting except nothing"}) {
            QVERIFY2(!Migrator(store.db(), withFurther(QString::fromLatin1(rule))).migrate(now()), rule);
            VERIFY_RESULT(store.open());
        }
    }

    void backsUpOrStays_data() { TempStore::backends(); }
    void backsUpOrStays() {
        TEMP_STORE(store);
        Migrator migrator(store.db(), withFurther(QStringLiteral("create table extra (name {text});")));
        const auto steps = migrator.migrate(now(), []() -> Result<void> { return fail(ErrorCode::DiskFull, QStringLiteral("full")); });
        QVERIFY(!steps);
        QCOMPARE(steps.error().code, ErrorCode::DiskFull);
        QCOMPARE(columnNames(store.db(), QStringLiteral("extra")).value(), QStringList());
    }

    void failsWhole_data() { TempStore::backends(); }
    void failsWhole() {
        TEMP_STORE(store);
        const int before = Migrator(store.db(), shippedMigrations().value()).version().value();
        Migrator migrator(store.db(), withFurther(QStringLiteral("create table extra (name {text});\ninsert into missing values (1);")));
        QVERIFY(!migrator.migrate(now()));
        VERIFY_RESULT(store.open());
        QCOMPARE(columnNames(store.db(), QStringLiteral("extra")).value(), QStringList());
        QCOMPARE(Migrator(store.db(), shippedMigrations().value()).version().value(), before);
    }

    void refusesANewerSchema_data() { TempStore::backends(); }
    void refusesANewerSchema() {
        TEMP_STORE(store);
        VERIFY_RESULT(Migrator(store.db(), withFurther(QStringLiteral("create table extra (name {text});"))).migrate(now()));
        const auto version = Migrator(store.db(), shippedMigrations().value()).version();
        QVERIFY(!version);
        QCOMPARE(version.error().code, ErrorCode::NewerSchema);
        store.close();
        const auto opened = store.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::NewerSchema);
    }

    void refusesAChangedStep_data() { TempStore::backends(); }
    void refusesAChangedStep() {
        TEMP_STORE(store);
        std::vector<Migration> changed = shippedMigrations().value();
        changed.front().script += QStringLiteral("-- a word more\n");
        const auto version = Migrator(store.db(), changed).version();
        QVERIFY(!version);
        QCOMPARE(version.error().code, ErrorCode::Corrupt);
        QVERIFY(version.error().message.contains(QLatin1Char('1')));
    }

    void checksumIgnoresLineEnds() {
        const Migration unix{1, QStringLiteral("a"), QStringLiteral("x;\ny;\n")};
        const Migration windows{1, QStringLiteral("a"), QStringLiteral("x;\r\ny;\r\n")};
        QCOMPARE(unix.checksum(), windows.checksum());
        QCOMPARE(unix.checksum().size(), 64);
    }
};

QTEST_GUILESS_MAIN(MigratorTest)
#include "migrator_test.moc"
