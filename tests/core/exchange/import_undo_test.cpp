#include "core/exchange/import_undo.h"

#include <QSet>
#include <QTest>

#include "core/cases/case_list.h"
#include "core/cases/case_refresh.h"
#include "core/cases/name_memory.h"
#include "core/contact/campaign.h"
#include "core/exchange/import_batch_repository.h"
#include "core/store/migration_script.h"
#include "core/store/fact_kinds.h"
#include "core/store/migrator.h"
#include "core/store/table_rules.h"
#include "tests/core/exchange/extract_store_support.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

/// Changes every file: a changed taxpayer and receivable, one more of each, a
/// phone that goes, a receipt more, a renamed tax item.
void change(MiraiFiles& files) {
    files.taxpayers[1].replace(QStringLiteral("青木　学"), QStringLiteral("青木　改"));
    files.taxpayers.append(QStringLiteral("0000000003,,1,新井　新,ｱﾗｲ ｼﾝ,,,,,,,0,"));
    files.phones[1].replace(QStringLiteral("0999000001"), QStringLiteral("0999000002"));
    files.receivables[1].replace(QStringLiteral(",500,"), QStringLiteral(",1500,"));
    files.receivables[1].replace(QStringLiteral("市県民税(普通徴収)"), QStringLiteral("市県民税"));
    files.receivables.append(QStringLiteral("0000000003,N3,02,固定資産税,2026,2026,1,5080630,9000,0,"));
    files.receipts.append(QStringLiteral("0000000001,N1,01,2026,1,5081120,1000,0,1"));
}

Result<void> addHold(Database& database, const QString& taxpayer) {
    return database.run(QStringLiteral("insert into case_hold (taxpayer_id, kind, since, reason, operator_id, set_at, known_on)"
                                       " select taxpayer_id, 'dispute', '2026-11-20', 'test', 1, '2026-11-20T01:00:00.000Z', '2026-11-20'"
                                       " from taxpayer where to_batch is null and number = '%1'")
                            .arg(taxpayer));
}

}  // namespace

class ImportUndoTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Whoever is renamed by an import is found by the new name, after its undo by the old one.
    void namesInMemoryFollow_data() { TempStore::backends(); }
    void namesInMemoryFollow() {
        TEMP_STORE(store);
        NameMemory names;
        CaseQuery query;
        query.campaign = campaignId(store.db(), Campaign::Tax).value();
        const auto found = [&](const char* text) {
            query.search = QString::fromUtf8(text);
            const auto cases = findCases(store.session(), query, {.names = &names});
            return cases ? cases->cases.size() : -1;
        };
        MiraiFiles files;
        QCOMPARE(found("青木"), 0);
        VERIFY_RESULT(importFiles(store.session(), files));
        QCOMPARE(found("学"), 1);
        change(files);
        VERIFY_RESULT(importFiles(store.session(), files));
        QCOMPARE(found("学"), 0);
        QCOMPARE(found("改"), 1);
        QCOMPARE(found("アライ"), 1);
        VERIFY_RESULT(undoImport(store.session(), BatchId{2}));
        QCOMPARE(found("学"), 1);
        QCOMPARE(found("改"), 0);
        QCOMPARE(found("アライ"), 0);
    }

    void bringsBackTheStateBefore_data() { TempStore::backends(); }
    void bringsBackTheStateBefore() {
        TEMP_STORE(store);
        const QStringList empty = inForceDump(store.db());
        MiraiFiles files;
        VERIFY_RESULT(importFiles(store.session(), files));
        VERIFY_RESULT(store.db().run(QStringLiteral("insert into receipt (receivable_id, taxpayer_id, feed, received_on, running, amount,"
                                                    " late_charge, channel, from_batch) select receivable_id, taxpayer_id, 'zengin',"
                                                    " '2026-11-19', 1, 300, 0, 'store', 1 from receivable where to_batch is null")));
        VERIFY_RESULT(refreshAllCases(store.session(), QDate(2026, 11, 20)));
        const QStringList before = inForceDump(store.db());

        change(files);
        VERIFY_RESULT(importFiles(store.session(), files));
        QVERIFY(inForceDump(store.db()) != before);
        const auto undone = undoImport(store.session(), BatchId{2});
        VERIFY_RESULT(undone);
        QCOMPARE(undone->batch.value, 3);
        QVERIFY(undone->restored > 0);
        QCOMPARE(inForceDump(store.db()), before);
        QCOMPARE(countStaleCases(store.session()).value_or(-1), 0);

        const auto first = undoImport(store.session(), BatchId{1});
        VERIFY_RESULT(first);
        QCOMPARE(inForceDump(store.db()), empty);
        QCOMPARE(rowsOf(store.db(), QStringLiteral("select kind, undoes from import_batch order by batch_id")),
                 QStringList({QStringLiteral("extract|null"), QStringLiteral("extract|null"), QStringLiteral("undo|2"), QStringLiteral("undo|1")}));
    }

    void holdsOverUndoneBatchesBetween_data() { TempStore::backends(); }
    void holdsOverUndoneBatchesBetween() {
        TEMP_STORE(store);
        MiraiFiles files;
        VERIFY_RESULT(importFiles(store.session(), files));
        const QStringList one = inForceDump(store.db());
        files.taxpayers[2].replace(QStringLiteral("商店"), QStringLiteral("商会"));
        VERIFY_RESULT(importFiles(store.session(), files));
        const QStringList two = inForceDump(store.db());
        change(files);
        VERIFY_RESULT(importFiles(store.session(), files));
        VERIFY_RESULT(undoImport(store.session(), BatchId{3}));
        QCOMPARE(inForceDump(store.db()), two);
        VERIFY_RESULT(undoImport(store.session(), BatchId{2}));
        QCOMPARE(inForceDump(store.db()), one);
        VERIFY_RESULT(importFiles(store.session(), files));
        VERIFY_RESULT(undoImport(store.session(), BatchId{6}));
        QCOMPARE(inForceDump(store.db()), one);
    }

    void refusesAllButTheNewest_data() { TempStore::backends(); }
    void refusesAllButTheNewest() {
        TEMP_STORE(store);
        MiraiFiles files;
        VERIFY_RESULT(importFiles(store.session(), files));
        VERIFY_RESULT(importFiles(store.session(), files));
        const auto refused = [&](qint64 batch, ErrorCode code, const QString& word) {
            const auto undone = undoImport(store.session(), BatchId{batch});
            QVERIFY(!undone.has_value());
            QCOMPARE(undone.error().code, code);
            QVERIFY2(undone.error().message.contains(word), qPrintable(undone.error().message));
        };
        refused(1, ErrorCode::Rule, QStringLiteral("2"));
        refused(7, ErrorCode::NotFound, QStringLiteral("7"));
        VERIFY_RESULT(undoImport(store.session(), BatchId{2}));
        refused(2, ErrorCode::Rule, QStringLiteral("3"));
        refused(3, ErrorCode::Rule, QStringLiteral("3"));
        VERIFY_RESULT(undoImport(store.session(), BatchId{1}));
    }

    void refusesWhenFactsRestOnIt_data() { TempStore::backends(); }
    void refusesWhenFactsRestOnIt() {
        TEMP_STORE(store);
        MiraiFiles files;
        VERIFY_RESULT(importFiles(store.session(), files));
        change(files);
        VERIFY_RESULT(importFiles(store.session(), files));
        VERIFY_RESULT(addHold(store.db(), QStringLiteral("0000000001")));  // was there before: does not matter
        const QStringList before = inForceDump(store.db());
        VERIFY_RESULT(addHold(store.db(), QStringLiteral("0000000003")));  // came with the batch
        const auto undone = undoImport(store.session(), BatchId{2});
        QVERIFY(!undone.has_value());
        QCOMPARE(undone.error().code, ErrorCode::Rule);
        QVERIFY2(undone.error().message.contains(QStringLiteral("0000000003")), qPrintable(undone.error().message));
        QVERIFY(!undone.error().message.contains(QStringLiteral("0000000001")));
        QCOMPARE(inForceDump(store.db()), before);
        QCOMPARE(countOf(store.db(), QStringLiteral("access_log where operation = 'refused'")), 1);
    }

    /// A later migration's facts must not be forgotten.
    void everyFactIsLookedAt() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        const auto migrations = shippedMigrations();
        VERIFY_RESULT(migrations);
        QSet<QString> facts;
        for (const Migration& migration : *migrations) {
            const auto steps = readMigration(migration.name, migration.script, Dialect::Sqlite);
            VERIFY_RESULT(steps);
            for (const MigrationStep& step : *steps) {
                if (step.kind == MigrationStep::Kind::AppendOnly) {
                    const auto columns = columnNames(store.db(), step.table);
                    VERIFY_RESULT(columns);
                    // what the core tax system delivers has versions instead
                    if (columns->contains(QStringLiteral("taxpayer_id")) && !columns->contains(QStringLiteral("from_batch"))) {
                        facts.insert(step.table);
                    }
                }
            }
        }
        QVERIFY(facts.size() >= 8);
        QSet<QString> looked;
        for (const FactKind& kind : factKinds()) {
            if (kind.namesCase) {
                looked.insert(QLatin1String(kind.table));
            }
        }
        QCOMPARE(looked, facts);
    }

    void aDrawIsAFact_data() { TempStore::backends(); }
    void aDrawIsAFact() {
        TEMP_STORE(store);
        MiraiFiles files;
        VERIFY_RESULT(importFiles(store.session(), files));
        VERIFY_RESULT(store.db().run(QStringLiteral("insert into case_lot (campaign_id, taxpayer_id, drawn_on, until, arm, share_permille)"
                                                    " select 1, taxpayer_id, '2026-11-20', '2026-12-20', 'leave', 50 from taxpayer"
                                                    " where number = '0000000001'")));
        const auto undone = undoImport(store.session(), BatchId{1});
        QVERIFY(!undone.has_value());
        QCOMPARE(undone.error().code, ErrorCode::Rule);
    }

    void factsOnOlderTaxpayersDoNotMatter_data() { TempStore::backends(); }
    void factsOnOlderTaxpayersDoNotMatter() {
        TEMP_STORE(store);
        MiraiFiles files;
        VERIFY_RESULT(importFiles(store.session(), files));
        change(files);
        VERIFY_RESULT(importFiles(store.session(), files));
        VERIFY_RESULT(addHold(store.db(), QStringLiteral("0000000001")));
        VERIFY_RESULT(undoImport(store.session(), BatchId{2}));
    }

    void aPromiseOnANewReceivableCounts_data() { TempStore::backends(); }
    void aPromiseOnANewReceivableCounts() {
        TEMP_STORE(store);
        MiraiFiles files;
        VERIFY_RESULT(importFiles(store.session(), files));
        files.receivables.append(QStringLiteral("0000000002,N2,02,固定資産税,2026,2026,1,5080630,9000,0,"));
        VERIFY_RESULT(importFiles(store.session(), files));
        VERIFY_RESULT(store.db().run(QStringLiteral("insert into promise_receivable (promise_id, receivable_id) select 1, receivable_id"
                                                    " from receivable where notice_number = 'N2'")));
        const auto undone = undoImport(store.session(), BatchId{2});
        QVERIFY(!undone.has_value());
        QVERIFY(undone.error().message.contains(QStringLiteral("0000000002")));
    }

    void asksForThePermission_data() { TempStore::backends(); }
    void asksForThePermission() {
        TEMP_STORE(store);
        MiraiFiles files;
        VERIFY_RESULT(importFiles(store.session(), files));
        const auto session = store.signInAs(Role::Caller);
        VERIFY_RESULT(session);
        const auto undone = undoImport(**session, BatchId{1});
        QVERIFY(!undone.has_value());
        QCOMPARE(undone.error().code, ErrorCode::Permission);
    }

    void listsBatches_data() { TempStore::backends(); }
    void listsBatches() {
        TEMP_STORE(store);
        MiraiFiles files;
        VERIFY_RESULT(importFiles(store.session(), files));
        VERIFY_RESULT(undoImport(store.session(), BatchId{1}));
        const auto batches = ImportBatchRepository(store.db()).batches(10);
        VERIFY_RESULT(batches);
        QCOMPARE(batches->size(), 2);
        QCOMPARE(batches->at(0).kind, QStringLiteral("undo"));
        QCOMPARE(batches->at(1).undoneBy.value, 2);
        QCOMPARE(batches->at(1).asOf, QDate(2026, 11, 20));
        QVERIFY(batches->at(1).finishedAt.isValid());
        QCOMPARE(batches->at(1).profile, QStringLiteral("mirai"));
    }

    void tellsTheRealMoment_data() { TempStore::backends(); }
    void tellsTheRealMoment() {
        TEMP_STORE(store);
        const AsOfClock past(QDate(2026, 7, 1));
        const auto session = signIn(store.location(), TempStore::user(), TempStore::password(), past, QStringLiteral("test"));
        VERIFY_RESULT(session);
        const QDateTime before = past.actualUtc();
        MiraiFiles files;
        VERIFY_RESULT(importFiles(**session, files));
        VERIFY_RESULT(undoImport(**session, BatchId{1}));
        const auto batches = ImportBatchRepository(store.db()).batches(10);
        VERIFY_RESULT(batches);
        for (const ImportBatch& batch : *batches) {
            QCOMPARE(batch.asOf, QDate(2026, 7, 1));
            QVERIFY(batch.startedAt >= before);
            QVERIFY(batch.finishedAt >= batch.startedAt);
        }
    }
};

QTEST_GUILESS_MAIN(ImportUndoTest)
#include "import_undo_test.moc"
