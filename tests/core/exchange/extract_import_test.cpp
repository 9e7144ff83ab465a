#include "core/exchange/extract_import.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <atomic>

#include <sys/wait.h>
#include <unistd.h>

#include "core/cases/case_refresh.h"
#include "core/cases/day_roll.h"
#include "core/cases/city_summary.h"
#include "tests/core/exchange/extract_store_support.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

const QString kMirai = QStringLiteral(SAIKOKU_SOURCE_DIR "/../shared/data/mirai");

QJsonObject expectedJson() {
    QFile file(kMirai + QStringLiteral("/expected.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

void compareWithExpected(const CitySummary& city, const QJsonObject& expected) {
    QCOMPARE(city.taxpayersInArrears, expected[QStringLiteral("taxpayers_in_arrears")].toInteger());
    QCOMPARE(city.taxpayersInArrearsWithPhone, expected[QStringLiteral("taxpayers_in_arrears_with_phone")].toInteger());
    const QJsonObject items = expected[QStringLiteral("by_tax_item")].toObject();
    QCOMPARE(city.taxItems.size(), items.size());
    for (const TaxItemSummary& item : city.taxItems) {
        const QJsonObject wanted = items[item.code].toObject();
        QCOMPARE(item.name, wanted[QStringLiteral("name")].toString());
        QCOMPARE(item.receivables, wanted[QStringLiteral("receivables")].toInteger());
        QCOMPARE(item.levied.amount(), wanted[QStringLiteral("levied")].toInteger());
        QCOMPARE(item.received.amount(), wanted[QStringLiteral("received")].toInteger());
        QCOMPARE(item.openReceivables, wanted[QStringLiteral("open_receivables")].toInteger());
        QCOMPARE(item.arrears.amount(), wanted[QStringLiteral("arrears")].toInteger());
    }
}

}  // namespace

class ExtractImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void miraiComesOutAsExpected_data() { TempStore::backends(); }
    void miraiComesOutAsExpected() {
        if (!QDir(kMirai).exists()) {
            QSKIP("the shared data is not there");
        }
        TEMP_STORE(store);
        const QJsonObject expected = expectedJson();
        const auto first = importExtract(store.session(), miraiProfile(), kMirai, ImportMode::Import);
        VERIFY_RESULT(first);
        QCOMPARE(first->batch.value, 1);
        for (const ExtractFile file : kExtractFiles) {
            const QJsonObject counts = expected[QStringLiteral("files")][codeOf(file)].toObject();
            QCOMPARE(first->countsOf(file).rows, counts[QStringLiteral("rows")].toInteger());
            QCOMPARE(first->countsOf(file).rejected, counts[QStringLiteral("rejected")].toInteger());
            QCOMPARE(first->changesOf(file).added, first->countsOf(file).accepted());
        }
        QCOMPARE(first->countsOf(ExtractFile::Taxpayers).warnings, expected[QStringLiteral("gaiji_names")].toInteger());
        const auto city = citySummary(store.session());
        VERIFY_RESULT(city);
        compareWithExpected(*city, expected);
        QCOMPARE(countOf(store.db(), QStringLiteral("import_loss")), expected[QStringLiteral("gaiji_names")].toInteger());
        QCOMPARE(store.db().selectInteger(QStringLiteral("select count(*) from taxpayer where name_bytes_hex like '%f040%'")).value_or(0),
                 expected[QStringLiteral("gaiji_names")].toInteger());
        QCOMPARE(store.db().selectInteger(QStringLiteral("select count(*) from case_summary where campaign_id = 1 and outstanding > 0")).value_or(0),
                 expected[QStringLiteral("taxpayers_in_arrears")].toInteger());

        const QStringList before = inForceDump(store.db());
        const qint64 versions = versionsOf(store.db());
        const auto again = importExtract(store.session(), miraiProfile(), kMirai, ImportMode::Import);
        VERIFY_RESULT(again);
        QCOMPARE(again->batch.value, 2);
        QCOMPARE(again->rejects.size(), first->rejects.size());
        for (const ExtractFile file : kExtractFiles) {
            QCOMPARE(again->countsOf(file).accepted(), first->countsOf(file).accepted());
            QCOMPARE(again->countsOf(file).warnings, first->countsOf(file).warnings);
            QCOMPARE(again->changesOf(file).unchanged, first->countsOf(file).accepted());
            QCOMPARE(again->changesOf(file).absent, 0);
        }
        QCOMPARE(versionsOf(store.db()), versions);
        QCOMPARE(inForceDump(store.db()), before);
        QCOMPARE(countStaleCases(store.session()).value_or(-1), 0);
    }

    void theExampleOfThePage_data() { TempStore::backends(); }
    void theExampleOfThePage() {
        TEMP_STORE(store);
        const QString folder = QStringLiteral(SAIKOKU_SOURCE_DIR "/docs/import-example");
        const auto profile = loadImportProfile(folder + QStringLiteral("/haruka.json"));
        VERIFY_RESULT(profile);
        const auto report = importExtract(store.session(), *profile, folder, ImportMode::Import);
        VERIFY_RESULT(report);
        QVERIFY(!report->hasRejects());
        const auto city = citySummary(store.session());
        VERIFY_RESULT(city);
        QCOMPARE(city->taxItems.size(), 4);
        QCOMPARE(city->taxItems[0].name, QStringLiteral("市県民税(普通徴収)"));
        QCOMPARE(city->taxItems[0].levied, Yen(31000));
        QCOMPARE(city->taxItems[0].arrears, Yen(15500));
        QCOMPARE(city->taxItems[3].arrears, Yen(11300));
        QCOMPARE(city->taxpayersInArrears, 4);
        QCOMPARE(city->taxpayersInArrearsWithPhone, 3);
    }

    /// Otherwise the cases that an import touches are each found by reading whole tables.
    void aServerKnowsItsRowsAtOnce_data() { TempStore::backends(); }
    void aServerKnowsItsRowsAtOnce() {
        TEMP_STORE(store);
        if (store.db().isSqlite()) {
            QSKIP("a file's plans need no statistics");
        }
        const QString known = QStringLiteral("select cast(reltuples as bigint) from pg_class where oid = cast('receivable' as regclass)");
        QVERIFY(store.db().selectInteger(known).value_or(0) <= 0);
        MiraiFiles files;
        VERIFY_RESULT(importFiles(store.session(), files));
        QVERIFY(store.db().selectInteger(known).value_or(0) > 0);
    }

    void aLaterExtractUpdates_data() { TempStore::backends(); }
    void aLaterExtractUpdates() {
        TEMP_STORE(store);
        MiraiFiles files;
        files.phones.append(QStringLiteral("0000000001,2,07000000001,2"));
        VERIFY_RESULT(importFiles(store.session(), files));
        store.clock().advanceDays(1);
        files.taxpayers[1].replace(QStringLiteral("青木　学"), QStringLiteral("青木　改"));
        files.taxpayers.removeLast();
        files.taxpayers.append(QStringLiteral("0000000003,,1,新井　新,ｱﾗｲ ｼﾝ,,,,,,,0,"));
        files.phones.removeLast();
        files.receivables[1].replace(QStringLiteral(",500,"), QStringLiteral(",1500,"));
        files.receivables[1].replace(QStringLiteral("市県民税(普通徴収)"), QStringLiteral("市県民税"));
        files.receipts.append(QStringLiteral("0000000001,N1,01,2026,1,5081120,1000,0,1"));
        const auto report = importFiles(store.session(), files);
        VERIFY_RESULT(report);
        QCOMPARE(report->changesOf(ExtractFile::Taxpayers).changed, 1);
        QCOMPARE(report->changesOf(ExtractFile::Taxpayers).added, 1);
        QCOMPARE(report->changesOf(ExtractFile::Taxpayers).absent, 1);
        QCOMPARE(report->changesOf(ExtractFile::Phones).removed, 1);
        QCOMPARE(report->changesOf(ExtractFile::Receivables).changed, 1);
        QCOMPARE(report->changesOf(ExtractFile::Receipts).added, 1);
        QCOMPARE(rowsOf(store.db(), QStringLiteral("select number, name from taxpayer where to_batch is null order by number")),
                 QStringList({QStringLiteral("0000000001|青木　改"), QStringLiteral("0000000002|株式会社青木商店"),
                              QStringLiteral("0000000003|新井　新")}));
        QCOMPARE(rowsOf(store.db(), QStringLiteral("select name from taxpayer where to_batch = 2")), QStringList{QStringLiteral("青木　学")});
        QCOMPARE(rowsOf(store.db(), QStringLiteral("select count(distinct taxpayer_id) from taxpayer where number = '0000000001'")),
                 QStringList{QStringLiteral("1")});
        QCOMPARE(rowsOf(store.db(), QStringLiteral("select name from tax_item")), QStringList{QStringLiteral("市県民税")});
        QCOMPARE(rowsOf(store.db(), QStringLiteral("select outstanding from case_summary where campaign_id = 1 and number = '0000000001'")),
                 QStringList{QStringLiteral("14000")});
        QCOMPARE(countStaleCases(store.session()).value_or(-1), 0);
    }

    void aRejectedRowKeepsItsEarlierVersion_data() { TempStore::backends(); }
    void aRejectedRowKeepsItsEarlierVersion() {
        TEMP_STORE(store);
        MiraiFiles files;
        VERIFY_RESULT(importFiles(store.session(), files));
        const QStringList before = inForceDump(store.db());
        files.taxpayers[1].replace(QStringLiteral(",1,"), QStringLiteral(",7,"));
        files.phones[1].replace(QStringLiteral("0999000001"), QStringLiteral("0999"));
        files.receivables[1].replace(QStringLiteral("15500"), QStringLiteral("-15500"));
        files.receipts[1].replace(QStringLiteral(",500,"), QStringLiteral(",abc,"));
        const auto report = importFiles(store.session(), files);
        VERIFY_RESULT(report);
        QCOMPARE(report->rejects.size(), 4);
        QCOMPARE(inForceDump(store.db()), before);
    }

    void laterFeedsEndWhereTheExtractHoldsThem_data() { TempStore::backends(); }
    void laterFeedsEndWhereTheExtractHoldsThem() {
        TEMP_STORE(store);
        MiraiFiles files;
        VERIFY_RESULT(importFiles(store.session(), files));
        const QString insert = QStringLiteral("insert into receipt (receivable_id, taxpayer_id, feed, received_on, running, amount,"
                                              " late_charge, channel, from_batch) select receivable_id, taxpayer_id, 'zengin', '%1', 1, 300,"
                                              " 0, 'store', 1 from receivable where to_batch is null");
        VERIFY_RESULT(store.db().run(insert.arg(QStringLiteral("2026-11-19"))));
        VERIFY_RESULT(store.db().run(insert.arg(QStringLiteral("2026-11-21"))));
        QCOMPARE(citySummary(store.session())->taxItems[0].received, Yen(1100));
        const auto report = importFiles(store.session(), files);
        VERIFY_RESULT(report);
        QCOMPARE(report->laterReceiptsEnded, 1);
        QCOMPARE(citySummary(store.session())->taxItems[0].received, Yen(800));
    }

    void aDryRunWritesNothing_data() { TempStore::backends(); }
    void aDryRunWritesNothing() {
        TEMP_STORE(store);
        MiraiFiles files;
        files.phones.append(QStringLiteral("0000000009,1,0999000001,1"));
        const qint64 entries = countOf(store.db(), QStringLiteral("access_log"));
        const auto dry = importFiles(store.session(), files, ImportMode::DryRun);
        VERIFY_RESULT(dry);
        QVERIFY(!dry->batch.isValid());
        QCOMPARE(dry->rejects.size(), 1);
        QCOMPARE(dry->changesOf(ExtractFile::Taxpayers).added, 2);
        QCOMPARE(versionsOf(store.db()), 0);
        QCOMPARE(countOf(store.db(), QStringLiteral("import_batch")), 0);
        QCOMPARE(countOf(store.db(), QStringLiteral("access_log")), entries);
        const auto real = importFiles(store.session(), files);
        VERIFY_RESULT(real);
        for (const ExtractFile file : kExtractFiles) {
            QCOMPARE(real->countsOf(file).accepted(), dry->countsOf(file).accepted());
            QCOMPARE(real->changesOf(file).added, dry->changesOf(file).added);
        }
    }

    void cancelLeavesNoTrace_data() {
        QTest::addColumn<QString>("backend");
        QTest::addColumn<int>("phase");
        for (const QString& backend : TempStore::backendNames()) {
            for (const ImportPhase phase : {ImportPhase::Reading, ImportPhase::Checking, ImportPhase::Writing}) {
                QTest::addRow("%s %d", qPrintable(backend), static_cast<int>(phase)) << backend << static_cast<int>(phase);
            }
        }
    }
    void cancelLeavesNoTrace() {
        TEMP_STORE(store);
        QFETCH(int, phase);
        MiraiFiles files;
        std::atomic_bool cancel = false;
        ImportMonitor monitor;
        monitor.cancel = &cancel;
        monitor.progress = [&](ImportPhase now, qint64, qint64) { cancel = cancel || static_cast<int>(now) == phase; };
        const qint64 entries = countOf(store.db(), QStringLiteral("access_log"));
        const auto report = importFiles(store.session(), files, ImportMode::Import, monitor);
        QVERIFY(!report.has_value());
        QCOMPARE(report.error().code, ErrorCode::Cancelled);
        QCOMPARE(versionsOf(store.db()), 0);
        QCOMPARE(countOf(store.db(), QStringLiteral("import_batch")), 0);
        QCOMPARE(countOf(store.db(), QStringLiteral("case_summary")), 0);
        QCOMPARE(countOf(store.db(), QStringLiteral("access_log")), entries);
        VERIFY_RESULT(importFiles(store.session(), files));
    }

    /// The process dies with everything written and nothing committed, or with the batch
    /// committed and the summaries of its cases still to come.
    void aCrashLeavesAllOrNothing_data() {
        QTest::addColumn<QString>("backend");
        QTest::addColumn<bool>("stands");
        for (const QString& backend : TempStore::backendNames()) {
            QTest::addRow("%s before the commit", qPrintable(backend)) << backend << false;
            QTest::addRow("%s after it", qPrintable(backend)) << backend << true;
        }
    }
    void aCrashLeavesAllOrNothing() {
        TEMP_STORE(store);
        QFETCH(bool, stands);
        MiraiFiles files;
        VERIFY_RESULT(importFiles(store.session(), files));
        const QStringList before = inForceDump(store.db());
        files.taxpayers[1].replace(QStringLiteral("青木　学"), QStringLiteral("青木　改"));
        QVERIFY(files.write());
        store.close();
        constexpr int kCrashed = 9;
        const pid_t child = fork();
        if (child == 0) {
            ImportMonitor monitor;
            monitor.progress = [stands](ImportPhase phase, qint64 done, qint64 total) {
                if (stands ? phase == ImportPhase::Refreshing : phase == ImportPhase::Writing && done == total && total > 0) {
                    _exit(kCrashed);
                }
            };
            const auto session = signIn(store.location(), TempStore::user(), TempStore::password(), store.clock(), QStringLiteral("test"));
            if (session) {
                const auto report = importExtract(**session, miraiProfile(), files.folder(), ImportMode::Import, monitor);
                qWarning() << (report ? QString() : report.error().message);
            }
            _exit(0);
        }
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), kCrashed);
        VERIFY_RESULT(store.open());
        QCOMPARE(inForceDump(store.db()) == before, !stands);
        QCOMPARE(countOf(store.db(), QStringLiteral("import_batch")), stands ? 2 : 1);
        QCOMPARE(casesLeftToRoll(store.session()).value_or(-1), stands ? 1 : 0);
        VERIFY_RESULT(finishRunningDay(store.session()));
        QCOMPARE(countStaleCases(store.session()).value_or(-1), 0);
        VERIFY_RESULT(importFiles(store.session(), files));
    }

    void refusesAnOlderExtract_data() { TempStore::backends(); }
    void refusesAnOlderExtract() {
        TEMP_STORE(store);
        MiraiFiles files;
        VERIFY_RESULT(importFiles(store.session(), files));
        store.clock().advanceDays(-1);
        for (const ImportMode mode : {ImportMode::DryRun, ImportMode::Import}) {
            const auto older = importFiles(store.session(), files, mode);
            QVERIFY(!older.has_value());
            QCOMPARE(older.error().code, ErrorCode::Rule);
            QVERIFY(older.error().message.contains(QStringLiteral("2026-11-20")));
        }
        QCOMPARE(countOf(store.db(), QStringLiteral("access_log where operation = 'refused'")), 2);
    }

    void takesTheExtractsOwnDate_data() { TempStore::backends(); }
    void takesTheExtractsOwnDate() {
        TEMP_STORE(store);
        MiraiFiles files;
        QVERIFY(files.write());
        const auto importDated = [&](QDate date) {
            return importExtract(store.session(), miraiProfile(), files.folder(), ImportMode::Import, {}, date);
        };
        const auto yesterday = importDated(QDate(2026, 11, 19));
        VERIFY_RESULT(yesterday);
        QCOMPARE(yesterday->asOf, QDate(2026, 11, 19));
        QCOMPARE(rowsOf(store.db(), QStringLiteral("select cast(as_of as text) from import_batch")), QStringList{QStringLiteral("2026-11-19")});
        const auto tomorrow = importDated(QDate(2026, 11, 21));
        QVERIFY(!tomorrow.has_value());
        QCOMPARE(tomorrow.error().code, ErrorCode::Rule);
    }

    void asksForThePermission_data() { TempStore::backends(); }
    void asksForThePermission() {
        TEMP_STORE(store);
        MiraiFiles files;
        for (const Role role : {Role::Caller, Role::Officer, Role::Auditor}) {
            const auto session = store.signInAs(role);
            VERIFY_RESULT(session);
            const auto report = importFiles(**session, files);
            QVERIFY(!report.has_value());
            QCOMPARE(report.error().code, ErrorCode::Permission);
        }
        QCOMPARE(versionsOf(store.db()), 0);
    }

    void logsWithoutNames_data() { TempStore::backends(); }
    void logsWithoutNames() {
        TEMP_STORE(store);
        MiraiFiles files;
        VERIFY_RESULT(importFiles(store.session(), files));
        const QStringList entries = rowsOf(store.db(), QStringLiteral("select operation, target_kind, target_id, row_count, detail from access_log where operation = 'import'"));
        QCOMPARE(entries.size(), 1);
        QVERIFY2(entries[0].startsWith(QStringLiteral("import|batch|1|5|")), qPrintable(entries[0]));
        QVERIFY(!entries[0].contains(QStringLiteral("青木")));
    }
};

QTEST_GUILESS_MAIN(ExtractImportTest)
#include "extract_import_test.moc"
