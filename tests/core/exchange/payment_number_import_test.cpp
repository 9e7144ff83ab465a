// Numbers for paying through the store: only as delivered, once, taken back, each fault with its place.

#include "core/exchange/payment_number_import.h"

#include <QTest>

#include <atomic>

#include "core/arrears/payment_number_repository.h"
#include "core/exchange/import_undo.h"
#include "tests/core/exchange/receipt_office.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

const QString kHeading = QStringLiteral(
    "通知書番号,税目コード,調定年度,期別,収納機関番号,納付番号,確認番号,納付区分,地方税統一QRコード,"
    "コンビニ収納番号,納付額,使用期限");
const QString kFirst =
    QStringLiteral("0000000001,01,2026,1,99999,12345678901234567890,654321,010,QR-1,,15000,2026-12-28");
const QString kSecond = QStringLiteral("0000000001,01,2026,2,99999,2345-6789,,,,,,");

class Numbers {
public:
    explicit Numbers(TempStore& store) : m_store(store) {}

    Result<PaymentNumberReport> take(const QStringList& lines, bool isDryRun = false,
                                     const ImportMonitor& monitor = {}) {
        return takeBytes(
            cp932((QStringList{kHeading} + lines).join(QStringLiteral("\r\n")) + QStringLiteral("\r\n")),
            isDryRun, monitor);
    }
    Result<PaymentNumberReport> takeBytes(const QByteArray& bytes, bool isDryRun = false,
                                          const ImportMonitor& monitor = {}) {
        return importPaymentNumbers(m_store.session(), miraiProfile(),
                                    m_disk.write(QStringLiteral("numbers.csv"), bytes), isDryRun, monitor);
    }
    /// What is in force, without ids.
    QStringList inForce() {
        return rowsOf(
            m_store.db(),
            QStringLiteral("select r.term, n.institution, n.payment_number, n.confirmation, n.category, "
                           "n.tax_qr, n.store_digits, n.amount,"
                           " coalesce(cast(n.usable_until as text), '') from payment_number_in_force n"
                           " join receivable_in_force r on r.receivable_id = n.receivable_id order by "
                           "r.notice_number, r.term"));
    }
    qint64 batches() {
        return m_store.db().selectInteger(QStringLiteral("select count(*) from import_batch")).value_or(-1);
    }

private:
    TempStore& m_store;
    ReceiptsOnDisk m_disk;
};

}  // namespace

class PaymentNumberImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesThemIn_data() { TempStore::backends(); }
    void takesThemIn() {
        OFFICE();
        Numbers numbers(store);
        const auto report = numbers.take({kFirst, QString(), kSecond});
        VERIFY_RESULT(report);
        QVERIFY2(report->rejects.isEmpty(),
                 report->rejects.isEmpty() ? "" : qPrintable(report->rejects.constFirst().reason));
        QCOMPARE(report->rows, 2);
        QCOMPARE(report->added, 2);
        const QStringList state = numbers.inForce();
        QCOMPARE(state.size(), 2);
        QCOMPARE(state[0], QStringLiteral("1|99999|12345678901234567890|654321|010|QR-1||15000|2026-12-28"));
        QCOMPARE(state[1], QStringLiteral("2|99999|23456789|||||0|"));

        const auto found = PaymentNumberRepository(store.db()).inForce();
        VERIFY_RESULT(found);
        std::vector<ReceivableId> ids;
        for (const PaymentNumberVersion& each : *found) {
            ids.push_back(each.number.receivable);
        }
        ids.push_back(ReceivableId{999'999});
        const auto some = PaymentNumberRepository(store.db()).of(ids);
        VERIFY_RESULT(some);
        QCOMPARE(some->size(), 2);
    }

    /// A row more is no select more.
    void readsBySets_data() { TempStore::backends(); }
    void readsBySets() {
        OFFICE();
        Numbers numbers(store);
        const auto selects = [&](int rows) {
            QStringList lines{kFirst, kSecond};
            for (int i = 0; i < rows; ++i) {
                lines.append(
                    QStringLiteral("0009%1,01,2026,1,99999,2345-6789,,,,,,").arg(i, 6, 10, QLatin1Char('0')));
            }
            const qint64 before = store.db().selectsRun();
            const auto report = numbers.take(lines, true);
            return report && report->rejects.size() == rows ? store.db().selectsRun() - before : qint64(-1);
        };
        QVERIFY(selects(0) > 0);
        const qint64 few = selects(1);
        QVERIFY(few > 0);
        QVERIFY2(qAbs(selects(300) - few) <= 2, "a select a row");
    }

    /// The same file changes nothing, another changes what it names, undo brings each state back.
    void comesAgain_data() { TempStore::backends(); }
    void comesAgain() {
        OFFICE();
        Numbers numbers(store);
        VERIFY_RESULT(numbers.take({kFirst, kSecond}));
        const QStringList before = numbers.inForce();
        const auto again = numbers.take({kFirst, kSecond});
        VERIFY_RESULT(again);
        QCOMPARE(again->unchanged, 2);
        QCOMPARE(again->added + again->changed, 0);
        QCOMPARE(numbers.inForce(), before);

        QString changed = kSecond;
        changed.replace(QStringLiteral("2345-6789"), QStringLiteral("777"));
        const auto other = numbers.take({changed});
        VERIFY_RESULT(other);
        QCOMPARE(other->changed, 1);
        QCOMPARE(numbers.inForce().size(), 2);  // who isn't named keeps theirs
        QVERIFY(numbers.inForce()[1].contains(QStringLiteral("|777|")));

        const auto back = undoImport(store.session(), other->batch);
        VERIFY_RESULT(back);
        QCOMPARE(back->ended, 1);
        QCOMPARE(back->restored, 1);
        QCOMPARE(numbers.inForce(), before);
        VERIFY_RESULT(undoImport(store.session(), again->batch));
        QCOMPARE(numbers.inForce(), before);
    }

    void triesOnly_data() { TempStore::backends(); }
    void triesOnly() {
        OFFICE();
        Numbers numbers(store);
        const qint64 batches = numbers.batches();
        const auto report = numbers.take({kFirst}, true);
        VERIFY_RESULT(report);
        QCOMPARE(report->added, 1);
        QVERIFY(!report->batch.isValid());
        std::atomic_bool cancel = true;
        ImportMonitor monitor;
        monitor.cancel = &cancel;
        const auto cancelled = numbers.take({kFirst}, false, monitor);
        QVERIFY(!cancelled && cancelled.error().code == ErrorCode::Cancelled);
        QVERIFY(numbers.inForce().isEmpty());
        QCOMPARE(numbers.batches(), batches);
    }

    /// The good row beside it is taken; the bad one is told with line, column, value and remedy.
    void rejects_data() {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("reason");
        const auto with = [](int field, const QString& text) {
            QStringList cells = kFirst.split(u',');
            cells[field] = text;
            return cells.join(u',');
        };
        const QString digits = QStringLiteral("91912345000000000000004520875004013100295004");  // 29,500 yen
        QTest::newRow("unknown receivable")
            << with(0, QStringLiteral("0000000009")) << QStringLiteral("通知書番号")
            << QStringLiteral("0000000009") << QStringLiteral("extract");
        QTest::newRow("unknown term") << with(3, QStringLiteral("7")) << QStringLiteral("通知書番号")
                                      << QStringLiteral("0000000001") << QStringLiteral("7");
        QTest::newRow("short institution")
            << with(4, QStringLiteral("9999")) << QStringLiteral("収納機関番号") << QStringLiteral("9999")
            << QStringLiteral("5");
        QTest::newRow("long institution")
            << with(4, QStringLiteral("999999")) << QStringLiteral("収納機関番号") << QStringLiteral("999999")
            << QStringLiteral("5");
        QTest::newRow("letters") << with(5, QStringLiteral("12A4")) << QStringLiteral("納付番号")
                                 << QStringLiteral("12A4") << QStringLiteral("20");
        QTest::newRow("21 digits") << with(5, QString(21, u'1')) << QStringLiteral("納付番号")
                                   << QString(21, u'1') << QStringLiteral("20");
        QTest::newRow("as Excel writes it")
            << with(5, QStringLiteral("1.23457E+19")) << QStringLiteral("納付番号")
            << QStringLiteral("1.23457E+19") << QStringLiteral("Excel");
        QTest::newRow("long confirmation") << with(6, QStringLiteral("1234567")) << QStringLiteral("確認番号")
                                           << QStringLiteral("1234567") << QStringLiteral("6");
        QTest::newRow("long category") << with(7, QString(11, u'1')) << QStringLiteral("納付区分")
                                       << QString(11, u'1') << QStringLiteral("10");
        QTest::newRow("long QR") << with(8, QString(401, u'q')) << QStringLiteral("地方税統一QRコード")
                                 << QString(401, u'q') << QStringLiteral("400");
        QTest::newRow("bad check digit")
            << with(9, digits.chopped(1) + u'5') << QStringLiteral("コンビニ収納番号")
            << digits.chopped(1) + u'5' << QStringLiteral("4");
        QTest::newRow("code for another sum")
            << with(9, digits) << QStringLiteral("コンビニ収納番号") << digits << QStringLiteral("29,500");
        QTest::newRow("no sum") << with(10, QStringLiteral("many")) << QStringLiteral("納付額")
                                << QStringLiteral("many") << QString();
        QTest::newRow("no day") << with(11, QStringLiteral("2026-02-30")) << QStringLiteral("使用期限")
                                << QStringLiteral("2026-02-30") << QString();
        QTest::newRow("institution alone") << with(5, QString()) << QStringLiteral("納付番号") << QString()
                                           << QStringLiteral("belong together");
        QTest::newRow("number alone") << with(4, QString()) << QStringLiteral("収納機関番号") << QString()
                                      << QStringLiteral("belong together");
        QTest::newRow("nothing") << QStringLiteral("0000000001,01,2026,1,,,,,,,,")
                                 << QStringLiteral("納付番号") << QString() << QStringLiteral("neither");
        QTest::newRow("the same once more") << kSecond << QStringLiteral("通知書番号")
                                            << QStringLiteral("0000000001") << QStringLiteral("Line 2");
    }
    void rejects() {
        QFETCH(QString, row);
        QFETCH(QString, column);
        QFETCH(QString, value);
        QFETCH(QString, reason);
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        Office office(store);
        VERIFY_RESULT(office.extract());
        Numbers numbers(store);
        const auto report = numbers.take({kSecond, row});
        VERIFY_RESULT(report);
        QCOMPARE(report->added, 1);
        QCOMPARE(report->rejects.size(), 1);
        const ImportReject& reject = report->rejects.constFirst();
        QCOMPARE(reject.file, ExtractFile::PaymentNumbers);
        QCOMPARE(reject.line, 3);
        QCOMPARE(reject.column.value_or(QString()), column);
        QCOMPARE(reject.value, value);
        QVERIFY2(reject.reason.contains(reason) && reject.reason.contains(u'.'), qPrintable(reject.reason));
        QCOMPARE(numbers.inForce().size(), 1);
    }

    void refusesWholeFiles() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        Office office(store);
        VERIFY_RESULT(office.extract());
        Numbers numbers(store);
        const auto empty = numbers.takeBytes({});
        QVERIFY(!empty && empty.error().message.contains(QLatin1String("numbers.csv")));
        const auto lacking =
            numbers.takeBytes(cp932(QStringLiteral("通知書番号,税目コード,調定年度\r\n1,2,3\r\n")));
        QVERIFY(!lacking);
        QVERIFY2(lacking.error().message.contains(QStringLiteral("期別")),
                 qPrintable(lacking.error().message));
        ImportProfile none = miraiProfile();
        none.files.at(indexOf(ExtractFile::PaymentNumbers)).present = false;
        const auto unknown = importPaymentNumbers(store.session(), none, QStringLiteral("/nowhere"), true);
        QVERIFY(!unknown && unknown.error().code == ErrorCode::BadInput);
    }
};

QTEST_GUILESS_MAIN(PaymentNumberImportTest)
#include "payment_number_import_test.moc"
