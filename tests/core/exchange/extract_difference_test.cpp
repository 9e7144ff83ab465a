#include "core/exchange/extract_difference.h"

#include <QTest>

#include "tests/core/exchange/extract_files.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

constexpr qint64 kFirstNewId = 100;

Result<qint64> hundred(ExtractFile, qint64) { return kFirstNewId; }

/// What would be in force had this extract been imported with ids from 1 on.
InForce inForceAfter(const Extract& extract) {
    InForce state;
    std::unordered_map<std::string, qint64> taxpayerIds;
    for (const TaxpayerRow& row : extract.taxpayers) {
        const auto id = static_cast<qint64>(state.taxpayers.size() + 1);
        taxpayerIds[row.number] = id;
        state.taxpayers[row.number] = {id, id, contentOf(row)};
    }
    for (const PhoneRow& row : extract.phones) {
        const qint64 owner = taxpayerIds[row.taxpayer];
        state.phones[phoneKey(owner, row.digits)] = {static_cast<qint64>(state.phones.size() + 1), owner, contentOf(row)};
    }
    std::unordered_map<std::string, qint64> receivableIds;
    for (const ReceivableRow& row : extract.receivables) {
        const auto id = static_cast<qint64>(state.receivables.size() + 1);
        receivableIds[row.key] = id;
        state.receivables[row.key] = {id, id, contentOf(row, taxpayerIds[row.taxpayer])};
    }
    for (const ReceiptRow& row : extract.receipts) {
        const qint64 owner = receivableIds[row.key];
        state.receipts[receiptKey(owner, row.receivedOn, row.running)] = {
            static_cast<qint64>(state.receipts.size() + 1), owner, contentOf(row, taxpayerIds[row.taxpayer])};
    }
    return state;
}

ImportProfile mirai() { return *loadImportProfile(QStringLiteral("mirai")); }

}  // namespace

class ExtractDifferenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstImportAddsEverything() {
        MiraiFiles files;
        const Extract extract = *files.readAndCheck();
        const ExtractDifference difference = *compareExtract(extract, mirai(), {}, hundred);
        QCOMPARE(difference.of(ExtractFile::Taxpayers).added, 2);
        QCOMPARE(difference.of(ExtractFile::Phones).added, 1);
        QCOMPARE(difference.of(ExtractFile::Receivables).added, 1);
        QCOMPARE(difference.of(ExtractFile::Receipts).added, 1);
        const NewVersion& taxpayer = difference.of(ExtractFile::Taxpayers).written[1];
        QCOMPARE(taxpayer.rowId, kFirstNewId + 1);
        QCOMPARE(taxpayer.id, kFirstNewId + 1);
        QCOMPARE(difference.of(ExtractFile::Phones).written[0].id, kFirstNewId);
        const NewVersion& receipt = difference.of(ExtractFile::Receipts).written[0];
        QCOMPARE(receipt.id, difference.of(ExtractFile::Receivables).written[0].id);
        QCOMPARE(receipt.taxpayerId, kFirstNewId);
    }

    void theSameAgainWritesNothing() {
        MiraiFiles files;
        const Extract extract = *files.readAndCheck();
        const ExtractDifference difference = *compareExtract(extract, mirai(), inForceAfter(extract), hundred);
        for (const FileDifference& file : difference.files) {
            QVERIFY(file.written.empty());
            QVERIFY(file.ended.empty());
            QCOMPARE(file.absent, 0);
        }
        QCOMPARE(difference.of(ExtractFile::Taxpayers).unchanged, 2);
    }

    void changedRowsKeepTheirIds() {
        MiraiFiles files;
        const InForce before = inForceAfter(*files.readAndCheck());
        files.taxpayers[2].replace(QStringLiteral("商店"), QStringLiteral("商事"));
        files.receivables[1].replace(QStringLiteral(",500,"), QStringLiteral(",15500,"));
        files.receipts.append(QStringLiteral("0000000001,N1,01,2026,1,5081101,15000,0,3"));
        const Extract extract = *files.readAndCheck();
        const ExtractDifference difference = *compareExtract(extract, mirai(), before, hundred);
        const FileDifference& taxpayers = difference.of(ExtractFile::Taxpayers);
        QCOMPARE(taxpayers.changed, 1);
        QCOMPARE(taxpayers.unchanged, 1);
        QCOMPARE(taxpayers.ended, std::vector<qint64>{2});
        QCOMPARE(taxpayers.written[0].id, 2);
        QCOMPARE(taxpayers.written[0].rowId, kFirstNewId);
        QCOMPARE(difference.of(ExtractFile::Receivables).changed, 1);
        QCOMPARE(difference.of(ExtractFile::Receipts).added, 1);
        QCOMPARE(difference.of(ExtractFile::Receipts).unchanged, 1);
        QCOMPARE(difference.of(ExtractFile::Receipts).written[0].id, 1);
    }

    void setsAreReplacedAndTheMissingStay() {
        MiraiFiles files;
        files.phones.append(QStringLiteral("0000000001,2,07000000001,2"));
        const InForce before = inForceAfter(*files.readAndCheck());
        files.phones.removeLast();
        files.receipts.removeLast();
        files.receivables[1].replace(QStringLiteral(",500,"), QStringLiteral(",0,"));
        files.taxpayers.removeLast();
        const Extract extract = *files.readAndCheck();
        const ExtractDifference difference = *compareExtract(extract, mirai(), before, hundred);
        QCOMPARE(difference.of(ExtractFile::Phones).removed, 1);
        QCOMPARE(difference.of(ExtractFile::Receipts).removed, 1);
        QCOMPARE(difference.of(ExtractFile::Taxpayers).absent, 1);
        QVERIFY(difference.of(ExtractFile::Taxpayers).ended.empty());
    }

    void aRejectedRowTakesNothingAway() {
        MiraiFiles files;
        files.phones.append(QStringLiteral("0000000001,2,07000000001,2"));
        const InForce before = inForceAfter(*files.readAndCheck());
        files.phones.last() = QStringLiteral("0000000001,2,0700,2");
        files.receivables[1].replace(QStringLiteral("15500"), QStringLiteral("15O00"));
        files.receipts[1].replace(QStringLiteral(",500,"), QStringLiteral(",x,"));
        MiraiFiles& again = files;
        QVERIFY(again.write());
        Extract extract = *readExtract(mirai(), again.folder());
        checkExtract(extract, mirai(),
                     {[&](std::string_view number) { return before.taxpayers.contains(std::string(number)); },
                      [&](std::string_view key) { return before.receivables.contains(std::string(key)); }});
        const ExtractDifference difference = *compareExtract(extract, mirai(), before, hundred);
        for (const FileDifference& file : difference.files) {
            QVERIFY(file.ended.empty());
            QVERIFY(file.written.empty());
            QCOMPARE(file.absent, 0);
        }
    }

    void laterReceiptsEndWhereTheExtractHoldsTheReceivable() {
        MiraiFiles files;
        const Extract extract = *files.readAndCheck();
        InForce before = inForceAfter(extract);
        before.laterReceipts = {{71, 1}, {72, 9}};
        const ExtractDifference difference = *compareExtract(extract, mirai(), before, hundred);
        QCOMPARE(difference.laterReceiptsEnded, 1);
        QCOMPARE(difference.of(ExtractFile::Receipts).ended, std::vector<qint64>{71});
    }

    void isoTextPads() {
        QCOMPARE(isoText(QDate(2026, 1, 5)), std::string("2026-01-05"));
        QCOMPARE(isoText(QDate(868, 11, 30)), std::string("0868-11-30"));
        QCOMPARE(isoText(QDate()), std::string());
    }
};

QTEST_GUILESS_MAIN(ExtractDifferenceTest)
#include "extract_difference_test.moc"
