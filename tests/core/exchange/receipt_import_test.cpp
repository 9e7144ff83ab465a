// Money that comes in beside the extract, through the store: counted once, taken back, taken over, put right
// by hand.

#include "core/exchange/receipt_import.h"

#include <QTest>

#include <algorithm>
#include <atomic>

#include "core/cases/case_file.h"
#include "core/contact/campaign.h"
#include "core/exchange/import_undo.h"
#include "core/work/call_recorder.h"
#include "tests/core/exchange/receipt_office.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

/// The running numbers of receipts alike follow their arrival: nothing hangs on them.
QStringList withoutRunning(QStringList state) {
    for (QString& line : state) {
        QStringList cells = line.split(u'|');
        if (cells.size() == 8 &&
            (cells[2] == QLatin1String("store") || cells[2] == QLatin1String("postal"))) {
            cells.removeAt(4);
            line = cells.join(u'|');
        }
    }
    state.sort();
    return state;
}

}  // namespace

class ReceiptImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsOnce_data() { TempStore::backends(); }
    void countsOnce() {
        OFFICE();
        QCOMPARE(office.owed(), QStringLiteral("1-1:15000 1-2:15000 2-1:30000"));
        const auto first = office.take({{}, {.notice = "0000000002", .item = "02", .amount = 30'000}});
        VERIFY_RESULT(first);
        QCOMPARE(first->rows, 2);
        QCOMPARE(first->matched, 2);
        QCOMPARE(first->yen, Yen(45'000));
        QCOMPARE(office.owed(), QStringLiteral("1-1:0 1-2:15000 2-1:0"));
        QCOMPARE(office.stale(), 0);
        const QStringList state = office.state();

        const auto again = office.take({{}, {.notice = "0000000002", .item = "02", .amount = 30'000}});
        VERIFY_RESULT(again);
        QCOMPARE(again->known, 2);
        QCOMPARE(again->matched, 0);
        QCOMPARE(again->yen, Yen(0));
        QCOMPARE(office.state(), state);

        const auto confirmed = office.take({{.kind = "02", .madeOn = "20261115"}});
        VERIFY_RESULT(confirmed);
        QCOMPARE(confirmed->matched, 0);
        QCOMPARE(office.owed(), QStringLiteral("1-1:0 1-2:15000 2-1:0"));
        QVERIFY(office.open().isEmpty());
        QCOMPARE(office.stale(), 0);
    }

    void takenBack_data() { TempStore::backends(); }
    void takenBack() {
        OFFICE();
        CallEntry entry;
        entry.campaign = *campaignId(store.db(), Campaign::Tax);
        entry.taxpayer = TaxpayerId{
            store.db()
                .selectInteger(QStringLiteral("select taxpayer_id from taxpayer where number = '0000000001'"))
                .value()};
        entry.result = ResultCode::Reached;
        entry.counterpart = Counterpart::Person;
        entry.promise = PromiseEntry{QDate(2026, 11, 27), Yen(15'000), PaymentMethod::Store};
        VERIFY_RESULT(recordCall(store.session(), entry));
        const auto promise = [&] {
            const auto file = openCase(store.session(), entry.taxpayer, entry.campaign);
            return file && !file->promises.isEmpty() ? codeOf(file->promises.constFirst().state)
                                                     : QStringLiteral("none");
        };
        QCOMPARE(promise(), QStringLiteral("active"));

        const StoreLine payment{.day = "20261120", .madeOn = "20261120"};
        const auto paid = office.take({payment});
        VERIFY_RESULT(paid);
        QCOMPARE(paid->promisesKept, 1);
        QCOMPARE(promise(), QStringLiteral("kept"));
        QCOMPARE(office.owed(), QStringLiteral("1-1:0 1-2:15000 2-1:30000"));

        StoreLine cancelled = payment;
        cancelled.kind = "03";
        cancelled.time = "1004";
        const auto back = office.take({cancelled});
        VERIFY_RESULT(back);
        QCOMPARE(back->reversed, 1);
        QCOMPARE(back->reversedYen, Yen(15'000));
        QCOMPARE(back->promisesReopened, 1);
        QCOMPARE(promise(), QStringLiteral("active"));
        QCOMPARE(office.owed(), QStringLiteral("1-1:15000 1-2:15000 2-1:30000"));
        QCOMPARE(office.stale(), 0);

        // part of it: stays open; after its grace broken, with the part shown
        VERIFY_RESULT(office.take({{.amount = 5'000, .day = "20261120"}}));
        QCOMPARE(promise(), QStringLiteral("active"));
        store.clock().setTokyo(QDate(2026, 12, 10), QTime(10, 0));
        QCOMPARE(promise(), QStringLiteral("broken"));
    }

    /// However the files arrive, and taken back one by one afterwards nothing is left of them.
    void anyOrder_data() { TempStore::backends(); }
    void anyOrder() {
        OFFICE();
        const QStringList before = office.state();
        const StoreLine one;
        const StoreLine other{.shop = "000002"};  // the same term once more, at another shop
        const StoreLine company{.notice = "0000000002", .item = "02", .amount = 40'000};  // 10,000 too much
        const StoreLine stranger{.notice = "0000000009", .amount = 7'000};                // nobody's
        const StoreLine postal{.kind = "12", .time = "0000", .term = "0002", .amount = 10'000};
        const auto as = [](StoreLine line, const char* kind, const char* time = nullptr) {
            line.kind = kind;
            line.time = time == nullptr ? line.time : time;
            return line;
        };
        StoreLine corrected = as(postal, "22");
        corrected.amount = 9'000;
        corrected.barcodeAmount = 10'000;
        const QList<QList<StoreLine>> files{{one, as(one, "01", "1002"), other, stranger},
                                            {as(one, "03", "1004"), company, postal},
                                            {as(other, "02"), as(company, "02"), as(stranger, "02")},
                                            {corrected, as(company, "03", "1200"), as(one, "81", "1001")}};
        QList<int> order{0, 1, 2, 3};
        QStringList expected;
        do {
            QList<qint64> batches;
            for (const int file : order) {
                const auto report = office.take(files[file]);
                VERIFY_RESULT(report);
                batches.append(report->batch.value);
            }
            const QStringList state = withoutRunning(office.state());
            if (expected.isEmpty()) {
                expected = state;
                QCOMPARE(office.owed(), QStringLiteral("1-1:0 1-2:6000 2-1:0"));
                QCOMPARE(office.open(), QStringList({QStringLiteral("confirmed_after_cancellation||40000"),
                                                     QStringLiteral("overpaid||10000"),
                                                     QStringLiteral("unmatched|unknown_notice|7000")}));
            }
            QCOMPARE(state, expected);
            while (!batches.isEmpty()) {
                VERIFY_RESULT(undoImport(store.session(), BatchId{batches.takeLast()}));
            }
            QCOMPARE(office.state(), before);
        } while (std::next_permutation(order.begin(), order.end()));
        QCOMPARE(office.stale(), 0);
    }

    void theExtractTakesOver_data() { TempStore::backends(); }
    void theExtractTakesOver() {
        OFFICE();
        VERIFY_RESULT(office.take(QList<StoreLine>{{}}));
        office.files.receivables[1].replace(QStringLiteral(",15000,0,"), QStringLiteral(",15000,15000,"));
        office.files.receipts.append(QStringLiteral("0000000001,0000000001,01,2026,1,5081110,15000,0,3"));
        const auto extract = office.extract(QDate(2026, 11, 20));
        VERIFY_RESULT(extract);
        QCOMPARE(extract->laterReceiptsEnded, 1);
        QCOMPARE(office.owed(), QStringLiteral("1-1:0 1-2:15000 2-1:30000"));

        // its confirmation is no second payment
        const auto confirmed = office.take({{.kind = "02"}});
        VERIFY_RESULT(confirmed);
        QCOMPARE(confirmed->matched, 0);
        QCOMPARE(office.owed(), QStringLiteral("1-1:0 1-2:15000 2-1:30000"));
        VERIFY_RESULT(undoImport(store.session(), confirmed->batch));

        // its cancellation moves nothing and is asked about
        const auto cancelled = office.take({{.kind = "03", .time = "1004"}});
        VERIFY_RESULT(cancelled);
        QCOMPARE(office.open(), QStringList{QStringLiteral("held_cancelled||15000")});
        QCOMPARE(office.owed(), QStringLiteral("1-1:0 1-2:15000 2-1:30000"));

        // one alike at another shop is another payment
        const auto second = office.take({{.shop = "000002"}});
        VERIFY_RESULT(second);
        QCOMPARE(second->matched, 1);
        QCOMPARE(second->over.size(), size_t(1));
        QCOMPARE(codeOf(second->over.front().question), QStringLiteral("double"));
        QCOMPARE(second->over.front().yen, 15'000);
        QCOMPARE(office.stale(), 0);
    }

    void lateButListed_data() { TempStore::backends(); }
    void lateButListed() {
        OFFICE();
        // the extract of the 19th lists 5,000 of 5 October; this file is slow
        const StoreLine slow{.term = "0002", .amount = 5'000, .day = "20261005"};
        const QStringList before = office.state();
        const auto listed = office.take({slow});
        VERIFY_RESULT(listed);
        QCOMPARE(listed->matched, 0);
        QCOMPARE(listed->held, 1);
        QCOMPARE(office.owed(), QStringLiteral("1-1:15000 1-2:15000 2-1:30000"));
        // another one of that day and sum is not in it
        StoreLine other = slow;
        other.shop = "000002";
        const auto counted = office.take({other});
        VERIFY_RESULT(counted);
        QCOMPARE(counted->matched, 1);
        QCOMPARE(office.owed(), QStringLiteral("1-1:15000 1-2:10000 2-1:30000"));
        VERIFY_RESULT(undoImport(store.session(), counted->batch));
        VERIFY_RESULT(undoImport(store.session(), listed->batch));
        QCOMPARE(office.state(), before);
        // undone, the first is none's any more: whichever comes now is the one that is listed
        VERIFY_RESULT(office.take({other}));
        QCOMPARE(office.owed(), QStringLiteral("1-1:15000 1-2:15000 2-1:30000"));
        // of another day: counts, and is asked about
        const auto doubtful = office.take({{.term = "0002", .amount = 5'000, .day = "20261007"}});
        VERIFY_RESULT(doubtful);
        QCOMPARE(doubtful->matched, 1);
        QCOMPARE(doubtful->doubts.size(), size_t(1));
        QCOMPARE(office.open(), QStringList{QStringLiteral("maybe_in_extract||5000")});
    }

    /// A receipt younger than the extract, which says the claim is paid otherwise: nothing goes below zero.
    void theExtractIsPaidAlready_data() { TempStore::backends(); }
    void theExtractIsPaidAlready() {
        OFFICE();
        const StoreLine young{.day = "20261120"};
        VERIFY_RESULT(office.take({young}));
        const QStringList before = office.state();
        office.files.receivables[1].replace(QStringLiteral(",15000,0,"), QStringLiteral(",15000,15000,"));
        office.files.receipts.append(QStringLiteral("0000000001,0000000001,01,2026,1,5081118,15000,0,1"));
        const auto extract = office.extract(QDate(2026, 11, 19));
        VERIFY_RESULT(extract);
        QCOMPARE(office.owed(), QStringLiteral("1-1:0 1-2:15000 2-1:30000"));
        QCOMPARE(office.open(), QStringList{QStringLiteral("double||15000")});
        QCOMPARE(office.stale(), 0);
        // it is the same payment still
        StoreLine confirmed = young;
        confirmed.kind = "02";
        VERIFY_RESULT(office.take({confirmed}));
        QCOMPARE(office.owed(), QStringLiteral("1-1:0 1-2:15000 2-1:30000"));
        QCOMPARE(
            rowsOf(store.db(), QStringLiteral("select count(*) from receipt_in_force where feed = 'store'")),
            QStringList{QStringLiteral("1")});
        VERIFY_RESULT(undoImport(store.session(), BatchId{4}));
        VERIFY_RESULT(undoImport(store.session(), extract->batch));
        QCOMPARE(office.state(), before);
    }

    /// A receivable that becomes known later is found when its file comes once more.
    void foundLater_data() { TempStore::backends(); }
    void foundLater() {
        OFFICE();
        const StoreLine early{.notice = "0000000003", .day = "20261120"};
        const auto first = office.take({early});
        VERIFY_RESULT(first);
        QCOMPARE(first->unmatched.size(), size_t(1));
        office.files.receivables.append(
            QStringLiteral("0000000002,0000000003,01,市県民税(普通徴収),2026,2026,1,5081031,15000,0,"));
        VERIFY_RESULT(office.extract(QDate(2026, 11, 19)));
        const auto second = office.take({early});
        VERIFY_RESULT(second);
        QVERIFY(second->unmatched.empty());
        QCOMPARE(second->matched, 1);
        QVERIFY(office.open().isEmpty());
        QCOMPARE(office.owed(), QStringLiteral("1-1:15000 1-2:15000 2-1:30000 3-1:0"));
    }

    void tellsHowFarAndStops_data() { TempStore::backends(); }
    void tellsHowFarAndStops() {
        OFFICE();
        const QStringList before = office.state();
        QList<StoreLine> lines;
        for (int i = 1; i <= 1'500; ++i) {
            lines.append(StoreLine{.amount = i});
        }
        ReceiptsOnDisk disk;
        const QString file = disk.write(QStringLiteral("FILE"), dsk(lines));
        const auto take = [&](ImportPhase stopAt, QList<ImportPhase>& phases) {
            std::atomic_bool cancel = false;
            ImportMonitor monitor;
            monitor.cancel = &cancel;
            monitor.progress = [&](ImportPhase phase, qint64 done, qint64 total) {
                if (!phases.contains(phase)) {
                    phases.append(phase);
                }
                cancel = cancel || (phase == stopAt && done > 0 && done < total);
            };
            return importReceipts(store.session(), miraiProfile(), *receiptFormat(u"dsk"), file, false,
                                  monitor);
        };
        for (const ImportPhase stop : {ImportPhase::Reading, ImportPhase::Writing}) {
            QList<ImportPhase> phases;
            const auto stopped = take(stop, phases);
            QVERIFY(!stopped);
            QVERIFY(stopped.error().code == ErrorCode::Cancelled);
            QVERIFY(phases.constLast() == stop);
            QCOMPARE(office.state(), before);
        }
        QList<ImportPhase> phases;
        VERIFY_RESULT(take(ImportPhase::Refreshing, phases));
        QVERIFY(phases == QList<ImportPhase>({ImportPhase::Reading, ImportPhase::Checking,
                                              ImportPhase::Writing, ImportPhase::Refreshing}));
    }

    void dryRunAndRefusals_data() { TempStore::backends(); }
    void dryRunAndRefusals() {
        TEMP_STORE(store);
        Office office(store);
        const auto early = office.take(QList<StoreLine>{{}});
        QVERIFY(!early);
        QVERIFY(early.error().code == ErrorCode::Rule);
        VERIFY_RESULT(office.extract());
        const QStringList before = office.state();
        const auto tried = office.take(dsk({{}, {.notice = "0000000009"}}), "dsk", true);
        VERIFY_RESULT(tried);
        QVERIFY(!tried->batch.isValid());
        QCOMPARE(tried->matched, 1);
        QCOMPARE(tried->unmatched.size(), size_t(1));
        QCOMPARE(office.state(), before);
        QCOMPARE(countOf(store.db(), QStringLiteral("import_batch")), 1);

        QByteArray wrong = zengin({{}});
        wrong.replace("8000001000000015000", "8000001000000015001");
        const auto refused = office.take(wrong, "zengin");
        QVERIFY(!refused);
        QVERIFY(refused.error().code == ErrorCode::BadInput);
        QCOMPARE(office.state(), before);

        const auto officer = store.signInAs(Role::Officer);
        VERIFY_RESULT(officer);
        ReceiptsOnDisk disk;
        const auto denied = importReceipts(**officer, miraiProfile(), *receiptFormat(u"dsk"),
                                           disk.write(QStringLiteral("FILE"), dsk({{}})), false);
        QVERIFY(!denied);
        QVERIFY(denied.error().code == ErrorCode::Permission);
    }
};

QTEST_GUILESS_MAIN(ReceiptImportTest)
#include "receipt_import_test.moc"
