#include "core/exchange/extract_difference.h"

#include <QTest>

#include <algorithm>

#include "tests/core/exchange/extract_files.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

constexpr qint64 kFirstNewId = 100;

Result<qint64> hundred(ExtractFile, qint64) { return kFirstNewId; }

/// Rows in force, told like the store tells them.
struct Store {
    std::vector<InForceRow> taxpayers, phones, receivables, receipts;
    std::vector<LaterReceipt> laterReceipts;

    static InForce::Rows told(const std::vector<InForceRow>& rows) {
        return [&rows](const InForceVisitor& visit) -> Result<void> {
            std::for_each(rows.begin(), rows.end(), visit);
            return {};
        };
    }
    InForce inForce() const {
        return {told(taxpayers), told(phones), told(receivables), told(receipts),
                [this]() -> Result<std::vector<LaterReceipt>> { return laterReceipts; }};
    }
    KnownBefore known() const {
        KnownBefore known = nothingBefore();
        known.taxpayer = [this](std::string_view number) {
            const auto found = std::find_if(taxpayers.begin(), taxpayers.end(), [&](const InForceRow& row) { return row.key == number; });
            return found == taxpayers.end() ? 0 : found->id;
        };
        return known;
    }
};

std::string owned(std::string_view text) { return std::string(text); }

/// What would be in force had this extract been imported with ids from 1 on.
Store storeAfter(Extract extract) {
    Store store;
    const auto next = [](const std::vector<InForceRow>& rows) { return static_cast<qint64>(rows.size() + 1); };
    const auto ownerOf = [&](StoredText number) { return store.known().taxpayer(extract.text(number)); };
    for (const TaxpayerRow& row : extract.taxpayers) {
        const qint64 id = next(store.taxpayers);
        store.taxpayers.push_back({id, id, id, owned(extract.text(row.number)), contentOf(extract, row)});
    }
    for (const PhoneRow& row : extract.phones) {
        const qint64 owner = ownerOf(row.taxpayer);
        store.phones.push_back({next(store.phones), owner, owner, phoneKey(owner, extract.text(row.digits)), contentOf(extract, row)});
    }
    for (ReceivableRow& row : extract.receivables) {
        row.id = next(store.receivables);
        row.taxpayerId = ownerOf(row.taxpayer);
        store.receivables.push_back({row.id, row.id, row.taxpayerId, extract.keyOf(row), contentOf(extract, row)});
    }
    for (ReceiptRow& row : extract.receipts) {
        const ReceivableRow& paid = extract.receivables[static_cast<size_t>(row.receivable)];
        row.taxpayerId = paid.taxpayerId;
        store.receipts.push_back({next(store.receipts), paid.id, paid.taxpayerId, receiptKey(paid.id, row.receivedOn, row.running), contentOf(extract, row)});
    }
    return store;
}

ImportProfile mirai() { return *loadImportProfile(QStringLiteral("mirai")); }

struct Compared {
    Extract extract;
    ExtractDifference difference;

    const FileDifference& of(ExtractFile file) const { return difference.of(file); }
};

/// Reads the files, checks and compares them with what is in force.
Compared compare(MiraiFiles& files, const Store& before = {}) {
    Compared compared;
    const bool written = files.write();
    Q_ASSERT(written);
    Q_UNUSED(written)
    compared.extract = *readExtract(mirai(), files.folder());
    [[maybe_unused]] const auto checked = checkExtract(compared.extract, mirai(), before.known());
    compared.difference = *compareExtract(compared.extract, mirai(), before.inForce());
    return compared;
}

}  // namespace

class ExtractDifferenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstImportAddsEverything() {
        MiraiFiles files;
        Compared compared = compare(files);
        QCOMPARE(compared.of(ExtractFile::Taxpayers).added, 2);
        QCOMPARE(compared.of(ExtractFile::Phones).added, 1);
        QCOMPARE(compared.of(ExtractFile::Receivables).added, 1);
        QCOMPARE(compared.of(ExtractFile::Receipts).added, 1);
        QVERIFY(numberVersions(compared.extract, compared.difference, hundred).has_value());
        QCOMPARE(compared.of(ExtractFile::Taxpayers).firstRowId, kFirstNewId);
        QCOMPARE(compared.extract.taxpayers[1].id, kFirstNewId + 1);
        QCOMPARE(compared.extract.phones[0].taxpayerId, kFirstNewId);
        QCOMPARE(compared.extract.receivables[0].taxpayerId, kFirstNewId);
        QCOMPARE(compared.extract.receipts[0].receivableId, compared.extract.receivables[0].id);
        QCOMPARE(compared.extract.receipts[0].taxpayerId, kFirstNewId);
    }

    void theSameAgainWritesNothing() {
        MiraiFiles files;
        const Compared compared = compare(files, storeAfter(*files.readAndCheck()));
        for (const FileDifference& file : compared.difference.files) {
            QVERIFY(file.written.empty());
            QVERIFY(file.ended.empty());
            QCOMPARE(file.absent, 0);
        }
        QCOMPARE(compared.of(ExtractFile::Taxpayers).unchanged, 2);
        QCOMPARE(compared.of(ExtractFile::Receipts).unchanged, 1);
    }

    void changedRowsKeepTheirIds() {
        MiraiFiles files;
        const Store before = storeAfter(*files.readAndCheck());
        files.taxpayers[2].replace(QStringLiteral("商店"), QStringLiteral("商事"));
        files.receivables[1].replace(QStringLiteral(",500,"), QStringLiteral(",15500,"));
        files.receipts.append(QStringLiteral("0000000001,N1,01,2026,1,5081101,15000,0,3"));
        Compared compared = compare(files, before);
        const FileDifference& taxpayers = compared.of(ExtractFile::Taxpayers);
        QCOMPARE(taxpayers.changed, 1);
        QCOMPARE(taxpayers.unchanged, 1);
        QCOMPARE(taxpayers.ended, std::vector<qint64>{2});
        QCOMPARE(taxpayers.written, std::vector<quint32>{1});
        QCOMPARE(compared.of(ExtractFile::Receivables).changed, 1);
        QCOMPARE(compared.of(ExtractFile::Receipts).added, 1);
        QCOMPARE(compared.of(ExtractFile::Receipts).unchanged, 1);
        QVERIFY(numberVersions(compared.extract, compared.difference, hundred).has_value());
        QCOMPARE(taxpayers.firstRowId, kFirstNewId);
        QCOMPARE(compared.extract.taxpayers[1].id, 2);
        QCOMPARE(compared.extract.receipts[1].receivableId, 1);
        QCOMPARE(touchedTaxpayers(compared.extract, compared.difference), (QList<TaxpayerId>{TaxpayerId{1}, TaxpayerId{2}}));
    }

    void setsAreReplacedAndTheMissingStay() {
        MiraiFiles files;
        files.phones.append(QStringLiteral("0000000001,2,07000000001,2"));
        const Store before = storeAfter(*files.readAndCheck());
        files.phones.removeLast();
        files.receipts.removeLast();
        files.receivables[1].replace(QStringLiteral(",500,"), QStringLiteral(",0,"));
        files.taxpayers.removeLast();
        const Compared compared = compare(files, before);
        QCOMPARE(compared.of(ExtractFile::Phones).removed, 1);
        QCOMPARE(compared.of(ExtractFile::Receipts).removed, 1);
        QCOMPARE(compared.of(ExtractFile::Taxpayers).absent, 1);
        QVERIFY(compared.of(ExtractFile::Taxpayers).ended.empty());
    }

    void aRejectedRowTakesNothingAway() {
        MiraiFiles files;
        files.phones.append(QStringLiteral("0000000001,2,07000000001,2"));
        const Store before = storeAfter(*files.readAndCheck());
        files.phones.last() = QStringLiteral("0000000001,2,0700,2");
        files.receivables[1].replace(QStringLiteral("15500"), QStringLiteral("15O00"));
        files.receipts[1].replace(QStringLiteral(",500,"), QStringLiteral(",x,"));
        const Compared compared = compare(files, before);
        for (const FileDifference& file : compared.difference.files) {
            QVERIFY(file.ended.empty());
            QVERIFY(file.written.empty());
            QCOMPARE(file.absent, 0);
        }
    }

    void laterReceiptsEndWhereTheExtractHoldsTheReceivable() {
        MiraiFiles files;
        Store before = storeAfter(*files.readAndCheck());
        before.laterReceipts = {{71, 1, 1}, {72, 9, 1}};
        const Compared compared = compare(files, before);
        QCOMPARE(compared.difference.laterReceiptsEnded, 1);
        QCOMPARE(compared.of(ExtractFile::Receipts).ended, std::vector<qint64>{71});
    }

    void receiptsOfOneDayAreNumberedInTheFilesOrder() {
        MiraiFiles files;
        files.receipts.append(QStringLiteral("0000000001,N1,01,2026,1,5080701,100,0,3"));
        files.receipts.append(QStringLiteral("0000000001,N1,01,2026,1,5080630,200,0,3"));
        files.receipts.append(QStringLiteral("0000000001,N1,01,2026,1,5080630,300,0,3"));
        const Extract extract = *files.readAndCheck();
        QList<int> running;
        for (const ReceiptRow& row : extract.receipts) {
            running.append(row.running);
        }
        QCOMPARE(running, (QList<int>{1, 1, 2, 3}));
    }

    void isoTextPads() {
        QCOMPARE(isoText(QDate(2026, 1, 5)), std::string("2026-01-05"));
        QCOMPARE(isoText(QDate(868, 11, 30)), std::string("0868-11-30"));
        QCOMPARE(isoText(QDate()), std::string());
    }
};

QTEST_GUILESS_MAIN(ExtractDifferenceTest)
#include "extract_difference_test.moc"
