#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <map>
#include <optional>

#include "app/cli/run_cli.h"
#include "core/cases/case_refresh.h"
#include "core/cases/day_roll.h"
#include "core/security/backup_file.h"
#include "core/security/staff_groups.h"
#include "core/security/store_backup.h"
#include "core/security/store_upgrade.h"
#include "core/store/database.h"
#include "core/store/migrator.h"
#include "core/store/postgres_roles.h"
#include "core/store/table_rules.h"
#include "tests/support/demo_fixture.h"
#include "tests/support/old_store.h"
#include "tests/support/store_words.h"
#include "tests/support/temp_store.h"

using namespace saikoku;

namespace {

/// Each version opens another share of the city's cases: all versions together see all of them.
constexpr int kShares = 8;

/// Of a server's earlier schemas: one in so many, and the newest; SAIKOKU_EVERY_SCHEMA=1 takes all.
constexpr int kServerStep = 4;
constexpr int kServerNewest = 3;

QStringList backupsOf(const StoreLocation& location) {
    return QDir(location.backupFolder()).entryList({QStringLiteral("before-schema-*.saikoku")}, QDir::Files);
}

int newestSchema() { return shippedMigrations().value().back().version; }

/// Where an upgrade puts its backup.
struct Backup {
    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("before.saikoku"));

    /// What the head of the file tells; -1: it can't be read.
    int schema() const {
        const auto head = unpackBackupFile(file, folder.filePath(QStringLiteral("keys")), folder.filePath(QStringLiteral("db")));
        return head ? head->schema : -1;
    }
};

Result<StoreUpgrade> upgrade(const TempStore& store, FixedClock& clock, const QString& file) {
    return upgradeStore(store.location(), TempStore::user(), TempStore::password(), clock, file, QStringLiteral("test"));
}

/// The store opened by this program; `backup` is where its old state went.
Result<void> openOld(TempStore& store, QString& backup) {
    if (store.isLocal()) {
        SAIKOKU_TRY(store.open());
        const QStringList files = backupsOf(store.location());
        backup = files.size() == 1 ? store.location().backupFolder() + QLatin1Char('/') + files.first() : QString();
        return {};
    }
    SAIKOKU_TRY(upgrade(store, store.clock(), backup));
    return store.open();
}

Result<void> restoreInto(TempStore& target, const QString& file) {
    SAIKOKU_TRY(restoreStore(target.location(), TempStore::user(), TempStore::password(), file, target.clock(), QStringLiteral("test")));
    return target.open();
}

/// What saikoku-cli tells of a store on the demo city's day, without what the hour changes.
QJsonObject told(const StoreLocation& at, const QStringList& words) {
    QStringList all{QStringLiteral("saikoku-cli"), QStringLiteral("--json"), QStringLiteral("--as-of"), QStringLiteral("2026-11-20")};
    all += test::storeWords(at);
    qputenv("SAIKOKU_PASSWORD", TempStore::password().toUtf8());
    QJsonObject json = QJsonDocument::fromJson(cli::runCli(all + words).standardOutput.toUtf8()).object();
    json.remove(QStringLiteral("callable"));
    return json;
}

QStringList words(const char* text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); }

/// Everything that is compared, by the words that ask for it; of the cases one share, or all.
std::map<QString, QJsonObject> allTold(const StoreLocation& at, std::optional<int> share = {}) {
    std::map<QString, QJsonObject> all;
    const auto add = [&](const QStringList& question) { all[question.join(QLatin1Char(' '))] = told(at, question); };
    for (const char* question : {"board --by tax_item", "board --by district", "board --by operator", "board --by age",
                                 "cases --limit 1000", "check"}) {
        add(words(question));
    }
    const QJsonArray cases = all[QStringLiteral("cases --limit 1000")].value(QLatin1String("cases")).toArray();
    for (qsizetype i = share.value_or(0); i < cases.size(); i += share ? kShares : 1) {
        add({QStringLiteral("case"), cases[i].toObject().value(QLatin1String("number")).toString()});
    }
    return all;
}

/// Empty when the old store tells what the fresh one does, else the first difference.
QString difference(const std::map<QString, QJsonObject>& fresh, const std::map<QString, QJsonObject>& old) {
    const auto text = [](const QJsonObject& json) { return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)); };
    for (const auto& [question, answer] : old) {
        const auto wanted = fresh.find(question);
        if (wanted == fresh.end() || !(wanted->second == answer) || answer.contains(QLatin1String("error"))) {
            return question + QStringLiteral("\n") + (wanted == fresh.end() ? QString() : text(wanted->second)) +
                   QStringLiteral("\n") + text(answer);
        }
    }
    return {};
}

}  // namespace

/// @brief A store of every earlier version of the program can be opened by this one.
class OldSchemaTest : public QObject {
    Q_OBJECT

    std::map<QString, std::unique_ptr<DemoFixture>> m_cities;
    std::map<QString, std::map<QString, QJsonObject>> m_told;  ///< of each city, once

    DemoFixture& city(const QString& backend) {
        auto& made = m_cities[backend];
        if (!made) {
            made = std::make_unique<DemoFixture>(backend);
        }
        return *made;
    }
    static void versions(int from) {
        QTest::addColumn<QString>("backend");
        QTest::addColumn<int>("version");
        const bool every = qEnvironmentVariableIsSet("SAIKOKU_EVERY_SCHEMA");
        for (const QString& backend : TempStore::backendNames()) {
            for (int version = from; version < newestSchema(); ++version) {
                // a server takes seconds for each: some of them, and the newest
                const bool isTaken = every || backend == QLatin1String("sqlite") || (version - from) % kServerStep == 0 ||
                                     version >= newestSchema() - kServerNewest;
                if (isTaken) {
                    QTest::addRow("%s from %d", qPrintable(backend), version) << backend << version;
                }
            }
        }
    }

private Q_SLOTS:
    void initTestCase() { KdfCost::setStandard(KdfCost::least()); }
    void cleanupTestCase() { m_cities.clear(); }

    void bringsUpToDate_data() { versions(1); }
    void bringsUpToDate() {
        QFETCH(QString, backend);
        QFETCH(int, version);
        TempStore store(backend, TempStore::Content::Nothing);
        if (store.isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        VERIFY_RESULT(makeOldStore(store.location(), version, store.clock()));
        Backup backup;
        QString file = backup.file;
        VERIFY_RESULT(openOld(store, file));
        QCOMPARE(Migrator(store.db(), shippedMigrations().value()).version().value(), newestSchema());
        // The same tables as in a store made today.
        QVERIFY2(city(backend).isReady(), qPrintable(city(backend).problem()));
        QCOMPARE(tableNames(store.db()).value(), tableNames(city(backend).db()).value());
        if (store.isLocal()) {
            TempStore target(backend, TempStore::Content::Nothing);
            VERIFY_RESULT(restoreInto(target, file));
        }
    }

    void tellsTheSameOfACity_data() { versions(2); }
    void tellsTheSameOfACity() {
        QFETCH(QString, backend);
        QFETCH(int, version);
        TempStore store(backend, TempStore::Content::Nothing);
        if (store.isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        DemoFixture& fresh = city(backend);
        QVERIFY2(fresh.isReady(), qPrintable(fresh.problem()));
        // earlier schemas had no groups: what is told is what an administrator alone may see
        const auto groups = listGroups(fresh.session());
        VERIFY_RESULT(groups);
        for (const StaffGroup& group : *groups) {
            VERIFY_RESULT(removeGroup(fresh.session(), group.name));
        }
        VERIFY_RESULT(makeOldStore(store.location(), version, store.clock(), &fresh.db()));
        Backup backup;
        QString file = backup.file;
        VERIFY_RESULT(openOld(store, file));
        auto& asFresh = m_told[backend];
        if (asFresh.empty()) {
            asFresh = allTold(fresh.store().location());
        }
        const auto asOld = allTold(store.location(), version % kShares);
        QVERIFY2(asOld.size() > 8, qPrintable(QString::number(asOld.size())));
        QCOMPARE(difference(asFresh, asOld), QString());
        VERIFY_RESULT(finishDayRoll(store.session()));  // which migrations leave some rows to
        const auto stale = countStaleCases(store.session());
        VERIFY_RESULT(stale);
        QCOMPARE(*stale, qint64(0));
    }

    void restoresAnOldCity_data() {
        QTest::addColumn<QString>("backend");
        QTest::addColumn<QString>("into");
        for (const QString& from : TempStore::backendNames()) {
            for (const QString& into : TempStore::backendNames()) {
                QTest::addRow("%s into %s", qPrintable(from), qPrintable(into)) << from << into;
            }
        }
    }
    void restoresAnOldCity() {
        constexpr int kOld = 4;
        QFETCH(QString, backend);
        QFETCH(QString, into);
        TempStore store(backend, TempStore::Content::Nothing);
        TempStore target(into, TempStore::Content::Nothing);
        if (store.isMissing() || target.isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        DemoFixture& fresh = city(backend);
        QVERIFY2(fresh.isReady(), qPrintable(fresh.problem()));
        VERIFY_RESULT(makeOldStore(store.location(), kOld, store.clock(), &fresh.db()));
        Backup backup;
        QString file = backup.file;
        VERIFY_RESULT(openOld(store, file));
        if (file != backup.file) {
            QVERIFY(QFile::copy(file, backup.file));
        }
        QCOMPARE(backup.schema(), kOld);
        VERIFY_RESULT(restoreInto(target, backup.file));
        VERIFY_RESULT(finishDayRoll(target.session()));
        const auto stale = countStaleCases(target.session());
        VERIFY_RESULT(stale);
        QCOMPARE(*stale, qint64(0));
        for (const char* question : {"board --by tax_item", "cases --limit 1000"}) {
            const QJsonObject there = told(target.location(), words(question));
            QVERIFY(!there.contains(QLatin1String("error")));
            QCOMPARE(there, told(fresh.store().location(), words(question)));
        }
    }

    void staysWhenTheBackupFails() {
        TempStore store(QStringLiteral("sqlite"), TempStore::Content::Nothing);
        VERIFY_RESULT(makeOldStore(store.location(), 1, store.clock()));
        // Where the backups belong stands a file.
        QFile inTheWay(store.location().backupFolder());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QVERIFY(!store.open());
        QVERIFY(inTheWay.remove());
        VERIFY_RESULT(store.open());
        QCOMPARE(backupsOf(store.location()).size(), 1);
    }

    void asksBeforeAServerIsChanged() {
        TempStore store(QStringLiteral("postgres"), TempStore::Content::Nothing);
        if (store.isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        VERIFY_RESULT(makeOldStore(store.location(), 1, store.clock()));
        const auto opened = store.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::NeedsUpgrade);
        QVERIFY2(opened.error().message.contains(QStringLiteral("upgrade")), qPrintable(opened.error().message));
        const auto needed = upgradeOf(store.location(), TempStore::user(), TempStore::password(), store.clock());
        VERIFY_RESULT(needed);
        QCOMPARE(needed->from, 1);
        QCOMPARE(needed->to, newestSchema());
        // A backup that can't be written leaves everything as it is.
        Backup backup;
        QVERIFY(!upgrade(store, store.clock(), backup.folder.filePath(QStringLiteral("nowhere/b.saikoku"))));
        QCOMPARE(store.open().error().code, ErrorCode::NeedsUpgrade);
        const auto done = upgrade(store, store.clock(), backup.file);
        VERIFY_RESULT(done);
        QCOMPARE(done->from, 1);
        QCOMPARE(backup.schema(), 1);
        VERIFY_RESULT(store.open());
        QCOMPARE(store.db().selectInteger(QStringLiteral("select count(*) from access_log where operation = 'store.upgrade'")).value_or(-1),
                 qint64(1));
        // Once is enough.
        const auto again = upgrade(store, store.clock(), backup.folder.filePath(QStringLiteral("second.saikoku")));
        VERIFY_RESULT(again);
        QVERIFY(!again->isNeeded());
        QVERIFY(!QFile::exists(backup.folder.filePath(QStringLiteral("second.saikoku"))));
    }

    void waitsUntilNobodyElseIsConnected() {
        TempStore store(QStringLiteral("postgres"), TempStore::Content::Nothing);
        if (store.isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        VERIFY_RESULT(makeOldStore(store.location(), 4, store.clock()));
        {
            const auto seat = Database::openPostgres(store.location(), TempStore::user(), SecretBytes::ofPassword(TempStore::password()));
            VERIFY_RESULT(seat);
            const auto refused = upgrade(store, store.clock(), {});
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::Locked);
            QCOMPARE(store.open().error().code, ErrorCode::NeedsUpgrade);
        }
        VERIFY_RESULT(upgrade(store, store.clock(), {}));
    }

    void upgradesByCommand() {
        TempStore store(QStringLiteral("postgres"), TempStore::Content::Nothing);
        if (store.isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        VERIFY_RESULT(makeOldStore(store.location(), 4, store.clock()));
        const auto error = [&](const QStringList& question) {
            const QJsonObject answer = told(store.location(), question).value(QLatin1String("error")).toObject();
            return answer.value(QLatin1String("code")).toString();
        };
        Backup backup;
        QCOMPARE(error(words("board")), QStringLiteral("needs_upgrade"));
        QCOMPARE(error(words("upgrade")), QStringLiteral("usage"));
        QCOMPARE(error({QStringLiteral("upgrade"), QStringLiteral("--without-backup"), QStringLiteral("--backup"), backup.file}),
                 QStringLiteral("usage"));
        const QJsonObject done = told(store.location(), {QStringLiteral("upgrade"), QStringLiteral("--backup"), backup.file});
        QCOMPARE(done.value(QLatin1String("upgraded")).toBool(), true);
        QCOMPARE(done.value(QLatin1String("from")).toInt(), 4);
        QCOMPARE(done.value(QLatin1String("to")).toInt(), newestSchema());
        QCOMPARE(done.value(QLatin1String("backup")).toString(), backup.file);
        QCOMPARE(backup.schema(), 4);
        const QJsonObject again = told(store.location(), words("upgrade --without-backup"));
        QCOMPARE(again.value(QLatin1String("upgraded")).toBool(true), false);
        QCOMPARE(error(words("check")), QString());
    }

    void leavesLocalStoresToSigningIn() {
        TempStore store(QStringLiteral("sqlite"));
        const auto refused = upgrade(store, store.clock(), {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Usage);
    }

    void othersWaitForAnAdministrator() {
        TempStore store(QStringLiteral("postgres"), TempStore::Content::Nothing);
        if (store.isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        VERIFY_RESULT(makeOldStore(store.location(), 1, store.clock()));
        const QString login = store.newLogin();
        {
            const auto database = Database::openPostgres(store.location(), TempStore::user(), SecretBytes::ofPassword(TempStore::password()));
            VERIFY_RESULT(database);
            VERIFY_RESULT(actAsLogin(**database));
            VERIFY_RESULT(createLogin(**database, login, SecretBytes::ofPassword(TempStore::password()), false));
        }
        const auto opened = signIn(store.location(), login, TempStore::password(), store.clock(), QStringLiteral("test"));
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Permission);
        QVERIFY2(opened.error().message.contains(QStringLiteral("administrator")), qPrintable(opened.error().message));
        const auto refused = upgradeStore(store.location(), login, TempStore::password(), store.clock(), {}, QStringLiteral("test"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Permission);
    }
};

QTEST_GUILESS_MAIN(OldSchemaTest)
#include "old_schema_test.moc"
