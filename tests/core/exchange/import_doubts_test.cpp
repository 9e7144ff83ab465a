#include "core/exchange/import_doubts.h"

#include <QTest>

#include "tests/core/exchange/extract_store_support.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

/// Nothing was written, and the refusal names every word.
void verifyRefused(TempStore& store, const Result<ImportReport>& report, qint64 versions, const QStringList& words) {
    QVERIFY(!report.has_value());
    QCOMPARE(report.error().code, ErrorCode::Rule);
    for (const QString& word : words) {
        QVERIFY2(report.error().message.contains(word), qPrintable(report.error().message));
    }
    QCOMPARE(versionsOf(store.db()), versions);
}

MiraiFiles& withPhones(MiraiFiles& files) {
    for (int i = 2; i <= 4; ++i) {
        files.phones.append(QStringLiteral("0000000001,1,099900000%1,%1").arg(i));
    }
    return files;
}

}  // namespace

class ImportDoubtsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCutFileStopsUntilAccepted_data() {
        QTest::addColumn<QString>("backend");
        QTest::addColumn<ExtractFile>("file");
        QTest::addColumn<qsizetype>("left");
        QTest::addColumn<QStringList>("told");
        for (const QString& backend : TempStore::backendNames()) {
            const auto row = [&](const char* name, ExtractFile file, qsizetype left, const QStringList& told) {
                QTest::addRow("%s %s", qPrintable(backend), name) << backend << file << left << told;
            };
            row("phones emptied", ExtractFile::Phones, 0, {QStringLiteral("rows 0"), QStringLiteral("before 4"), QStringLiteral("end: 4")});
            row("phones cut", ExtractFile::Phones, 1, {QStringLiteral("rows 1"), QStringLiteral("before 4"), QStringLiteral("end: 3")});
            row("receipts emptied", ExtractFile::Receipts, 0, {QStringLiteral("rows 0"), QStringLiteral("before 1"), QStringLiteral("end: 1")});
            row("receivables emptied", ExtractFile::Receivables, 0, {QStringLiteral("rows 0"), QStringLiteral("before 1")});
            row("taxpayers emptied", ExtractFile::Taxpayers, 0, {QStringLiteral("rows 0"), QStringLiteral("before 2")});
        }
    }
    void aCutFileStopsUntilAccepted() {
        TEMP_STORE(store);
        QFETCH(ExtractFile, file);
        QFETCH(qsizetype, left);
        QFETCH(QStringList, told);
        MiraiFiles files;
        VERIFY_RESULT(importFiles(store.session(), withPhones(files)));
        store.clock().advanceDays(1);
        const qint64 versions = versionsOf(store.db());
        files.lines(file) = files.lines(file).first(left + 1);
        verifyRefused(store, importFiles(store.session(), files), versions, told + QStringList{QStringLiteral("--accept-loss")});
        QCOMPARE(rowsOf(store.db(), QStringLiteral("select count(*) from access_log where operation = 'refused' and detail like '%loss%'")),
                 QStringList{QStringLiteral("1")});

        const auto dry = importFiles(store.session(), files, ImportMode::DryRun);
        VERIFY_RESULT(dry);
        QCOMPARE(dry->doubts.rows.size(), 1);
        QCOMPARE(dry->doubts.rows[0].file, file);
        QCOMPARE(versionsOf(store.db()), versions);

        const auto accepted = importFiles(store.session(), files, ImportMode::ImportWithLoss);
        VERIFY_RESULT(accepted);
        QCOMPARE(accepted->doubts.rows.size(), 1);
        QVERIFY(rowsOf(store.db(), QStringLiteral("select counts from import_batch where batch_id = 2")).constFirst().contains(QStringLiteral("accepted_loss")));
        store.clock().advanceDays(1);
        VERIFY_RESULT(importFiles(store.session(), files));  // so it is from now on
    }

    void numbersWithoutTheirZerosStop_data() {
        QTest::addColumn<QString>("backend");
        QTest::addColumn<QString>("what");
        for (const QString& backend : TempStore::backendNames()) {
            for (const char* what : {"taxpayers", "receivables", "tax items"}) {
                QTest::addRow("%s %s", qPrintable(backend), what) << backend << QString::fromLatin1(what);
            }
        }
    }
    void numbersWithoutTheirZerosStop() {
        TEMP_STORE(store);
        QFETCH(QString, what);
        MiraiFiles files;
        files.receivables[1].replace(QStringLiteral("N1"), QStringLiteral("0126900001"));
        files.receipts[1].replace(QStringLiteral("N1"), QStringLiteral("0126900001"));
        VERIFY_RESULT(importFiles(store.session(), files));
        store.clock().advanceDays(1);
        const qint64 versions = versionsOf(store.db());
        QStringList told;
        if (what == QLatin1String("taxpayers")) {
            files.taxpayers[1].replace(QStringLiteral("0000000001"), QStringLiteral("1"));
            told = {QStringLiteral("line 2"), QStringLiteral("\"1\""), QStringLiteral("0000000001"), QStringLiteral("taxpayers 1")};
        } else if (what == QLatin1String("receivables")) {
            files.receivables[1].replace(QStringLiteral("0126900001"), QStringLiteral("126900001"));
            files.receipts[1].replace(QStringLiteral("0126900001"), QStringLiteral("126900001"));
            told = {QStringLiteral("line 2"), QStringLiteral("\"126900001\""), QStringLiteral("receivables 1")};
        } else {
            files.receivables[1].replace(QStringLiteral(",01,"), QStringLiteral(",1,"));
            files.receipts[1].replace(QStringLiteral(",01,"), QStringLiteral(",1,"));
            told = {QStringLiteral("receivables 1")};
        }
        verifyRefused(store, importFiles(store.session(), files), versions, told);
        VERIFY_RESULT(importFiles(store.session(), files, ImportMode::ImportWithLoss));
    }

    void newNumbersAreNoLostZeros_data() { TempStore::backends(); }
    void newNumbersAreNoLostZeros() {
        TEMP_STORE(store);
        MiraiFiles files;
        VERIFY_RESULT(importFiles(store.session(), files));
        files.taxpayers.append(QStringLiteral("0000000003,,1,新井　新,,,,,,,,0,"));
        files.taxpayers.append(QStringLiteral("3,,1,新井　古,,,,,,,,0,"));  // new both of them: none is known
        files.taxpayers.append(QStringLiteral("A1,,1,新井　英,,,,,,,,0,"));
        files.receivables.append(QStringLiteral("0000000003,N9,01,税,2026,2026,1,5080630,1000,0,"));
        VERIFY_RESULT(importFiles(store.session(), files));
    }
};

QTEST_GUILESS_MAIN(ImportDoubtsTest)
#include "import_doubts_test.moc"
