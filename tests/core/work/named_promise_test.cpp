// Promises that name receivables: kept by money for those alone, several beside each other when they share
// none.

#include <QTest>

#include "core/cases/case_file.h"
#include "core/cases/case_refresh.h"
#include "core/store/database.h"
#include "core/work/call_recorder.h"
#include "core/work/promise_changes.h"
#include "tests/support/call_city.h"
#include "tests/support/temp_store.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

constexpr CampaignId kTax{1};
constexpr ReceivableId kResident{11};  ///< of case 1: 120,000
constexpr ReceivableId kProperty{12};  ///< 30,000
constexpr ReceivableId kPaid{13};

PromiseEntry promiseFor(int day, qint64 yen, std::optional<QList<ReceivableId>> covers = {},
                        const QString& keys = {}) {
    PromiseEntry promise{QDate(2026, 11, day), Yen(yen), PaymentMethod::Store};
    promise.covers = std::move(covers);
    promise.receivableKeys = keys;
    return promise;
}

Result<NegotiationId> talk(Session& session, const PromiseEntry& promise,
                           PromiseMode mode = PromiseMode::Unsaid, NegotiationId corrects = {}) {
    CallEntry entry;
    entry.campaign = kTax;
    entry.taxpayer = callCityCase(1);
    entry.result = ResultCode::Reached;
    entry.promise = promise;
    entry.promiseMode = mode;
    entry.corrects = corrects;
    return recordCall(session, entry);
}

Result<void> pay(TempStore& store, ReceivableId receivable, QDate on, qint64 yen) {
    SAIKOKU_TRY(store.db().execute(
        QStringLiteral("insert into receipt (receivable_id, taxpayer_id, feed, received_on, running, amount, "
                       "late_charge, channel, from_batch) "
                       "values (:id, 1, 'dsk', :day, 1, :yen, 0, 'store', 1)"),
        {{QLatin1String(":id"), receivable}, {QLatin1String(":day"), on}, {QLatin1String(":yen"), yen}}));
    return refreshCases(store.session(), {callCityCase(1)});
}

CaseFile file(Session& session) {
    return openCase(session, callCityCase(1), kTax).value_or(CaseFile());
}

PromiseOnFile promiseOf(Session& session, NegotiationId record) {
    const CaseFile opened = file(session);
    for (const PromiseOnFile& each : opened.promises) {
        if (each.promise.negotiation == record) {
            return each;
        }
    }
    return {};
}

qsizetype activeCount(Session& session) {
    return activePromises(session, kTax, callCityCase(1)).value_or(QList<Promise>()).size();
}

}  // namespace

class NamedPromiseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keptByItsOwnMoney_data() { TempStore::backends(); }
    void keptByItsOwnMoney() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        const auto record = talk(session, promiseFor(25, 30'000, {}, QStringLiteral("N12/02/2025/2")));
        VERIFY_RESULT(record);
        QCOMPARE(promiseOf(session, *record).promise.covers, QList<ReceivableId>{kProperty});
        VERIFY_RESULT(pay(store, kResident, QDate(2026, 11, 20), 90'000));
        QCOMPARE(promiseOf(session, *record).credited, Yen());
        QCOMPARE(promiseOf(session, *record).state, PromiseState::Active);
        VERIFY_RESULT(pay(store, kProperty, QDate(2026, 11, 20), 30'000));
        QCOMPARE(promiseOf(session, *record).state, PromiseState::Kept);
    }

    /// The earlier one about the other receivable takes none of the later one's money.
    void severalByScope_data() { TempStore::backends(); }
    void severalByScope() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        const auto first = talk(session, promiseFor(24, 50'000, QList{kResident}));
        VERIFY_RESULT(first);
        const auto second =
            talk(session, promiseFor(27, 30'000, QList{kProperty}));  // shares nothing: nobody is asked
        VERIFY_RESULT(second);
        QCOMPARE(activeCount(session), 2);
        VERIFY_RESULT(pay(store, kProperty, QDate(2026, 11, 20), 30'000));
        QCOMPARE(promiseOf(session, *first).credited, Yen());
        QCOMPARE(promiseOf(session, *second).state, PromiseState::Kept);
        QCOMPARE(activeCount(session), 1);
    }

    void sharedMoneyIsAsked_data() {
        QTest::addColumn<QString>("backend");
        QTest::addColumn<QList<int>>("stands");
        QTest::addColumn<QList<int>>("comes");
        for (const QString& backend : TempStore::backendNames()) {
            QTest::addRow("the same, %s", qPrintable(backend)) << backend << QList{11} << QList{11};
            QTest::addRow("one of two, %s", qPrintable(backend)) << backend << QList{11, 12} << QList{12};
            QTest::addRow("the whole case beside a named one, %s", qPrintable(backend))
                << backend << QList{11} << QList<int>();
            QTest::addRow("a named one beside the whole case, %s", qPrintable(backend))
                << backend << QList<int>() << QList{12};
        }
    }
    void sharedMoneyIsAsked() {
        QFETCH(QList<int>, stands);
        QFETCH(QList<int>, comes);
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        const auto ids = [](const QList<int>& numbers) {
            QList<ReceivableId> list;
            for (const int number : numbers) {
                list.append(ReceivableId{number});
            }
            return list;
        };
        VERIFY_RESULT(talk(session, promiseFor(24, 20'000, ids(stands))));
        const auto unsaid = talk(session, promiseFor(27, 20'000, ids(comes)));
        QVERIFY(!unsaid);
        QCOMPARE(unsaid.error().code, ErrorCode::Rule);
        VERIFY_RESULT(talk(session, promiseFor(27, 20'000, ids(comes)), PromiseMode::Add));
        QCOMPARE(activeCount(session), 2);
    }

    /// What takes another's place leaves those about other receivables alone.
    void replacesByScope_data() { TempStore::backends(); }
    void replacesByScope() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        const auto resident = talk(session, promiseFor(24, 50'000, QList{kResident}));
        const auto property = talk(session, promiseFor(24, 30'000, QList{kProperty}));
        VERIFY_RESULT(resident);
        VERIFY_RESULT(property);
        VERIFY_RESULT(talk(session, promiseFor(27, 40'000, QList{kResident}), PromiseMode::Replace));
        QCOMPARE(promiseOf(session, *resident).state, PromiseState::Withdrawn);
        QCOMPARE(promiseOf(session, *property).state, PromiseState::Active);
        VERIFY_RESULT(talk(session, promiseFor(30, 150'000), PromiseMode::Replace));
        QCOMPARE(promiseOf(session, *property).state, PromiseState::Withdrawn);
        QCOMPARE(activeCount(session), 1);
    }

    void refusesWhatIsNotOwed_data() { TempStore::backends(); }
    void refusesWhatIsNotOwed() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        QCOMPARE(talk(session, promiseFor(25, 1'000, QList{kPaid})).error().code, ErrorCode::Rule);
        QCOMPARE(talk(session, promiseFor(25, 1'000, QList{ReceivableId{21}})).error().code,
                 ErrorCode::Rule);  // case 2's
        QCOMPARE(talk(session, promiseFor(25, 1'000, {}, QStringLiteral("N21/01/2025/1"))).error().code,
                 ErrorCode::BadInput);
        QVERIFY(file(session).promises.isEmpty());
        // lapsed: due five years and more ago, never demanded
        VERIFY_RESULT(store.db().run(QStringLiteral(
            "insert into receivable (row_id, receivable_id, taxpayer_id, notice_number, tax_item, levy_year, "
            "fiscal_year, term, due_date, levied, received, from_batch) values (905, 905, 1, 'N905', '01', "
            "2020, 2020, 1, "
            "'2020-06-30', 5000, 0, 1)")));
        VERIFY_RESULT(refreshCases(session, {callCityCase(1)}));
        const auto lapsed = talk(session, promiseFor(25, 5'000, {}, QStringLiteral("N905/01/2020/1")));
        QVERIFY(!lapsed);
        QCOMPARE(lapsed.error().code, ErrorCode::Rule);
    }

    /// The prefilled sum holds late charge: late charge that is paid, told apart or beyond the principal,
    /// fills it. A promise of the principal is kept by principal alone.
    void chargesThatWerePromisedArePaid_data() {
        QTest::addColumn<QString>("backend");
        QTest::addColumn<QString>("column");
        for (const QString& backend : TempStore::backendNames()) {
            for (const char* column : {"late_charge", "overpaid"}) {
                QTest::newRow(qPrintable(backend + QChar::Space + QLatin1String(column)))
                    << backend << QString(QLatin1String(column));
            }
        }
    }
    void chargesThatWerePromisedArePaid() {
        QFETCH(QString, column);
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        const Yen asked = file(session).asked.total();
        const Yen charges = asked - Yen(150'000);
        QVERIFY(charges > Yen());
        const auto record = talk(session, promiseFor(25, asked.amount()));
        VERIFY_RESULT(record);
        QCOMPARE(promiseOf(session, *record).promise.charges, charges);
        VERIFY_RESULT(pay(store, kProperty, QDate(2026, 11, 20), 30'000));
        VERIFY_RESULT(pay(store, kResident, QDate(2026, 11, 20), 120'000));
        QCOMPARE(promiseOf(session, *record).credited, Yen(150'000));
        QVERIFY(promiseOf(session, *record).state == PromiseState::Active);
        VERIFY_RESULT(store.db().execute(
            QStringLiteral("insert into receipt (receivable_id, taxpayer_id, feed, received_on, running, "
                           "amount, channel, "
                           "from_batch, late_charge, overpaid) values (11, 1, 'dsk', '2026-11-20', 2, 0, "
                           "'store', 1, :late, :over)"),
            {{QLatin1String(":late"), column == QLatin1String("late_charge") ? charges : Yen()},
             {QLatin1String(":over"), column == QLatin1String("overpaid") ? charges : Yen()}}));
        QVERIFY(promiseOf(session, *record).state == PromiseState::Kept);
        // mended afterwards it holds what it held
        const auto corrected = talk(session, promiseFor(26, asked.amount()), PromiseMode::Unsaid, *record);
        VERIFY_RESULT(corrected);
        QCOMPARE(promiseOf(session, *corrected).promise.charges, charges);
        QVERIFY(promiseOf(session, *corrected).state == PromiseState::Kept);
    }

    /// A correction tells charges anew where it names other receivables; what was principal stays principal
    /// when money came meanwhile.
    void chargesOfACorrection_data() { TempStore::backends(); }
    void chargesOfACorrection() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        const auto record = talk(session, promiseFor(25, 31'000, QList<ReceivableId>()));
        VERIFY_RESULT(record);
        QCOMPARE(promiseOf(session, *record).promise.charges, Yen());
        const auto named =
            talk(session, promiseFor(25, 31'000, QList{kProperty}), PromiseMode::Unsaid, *record);
        VERIFY_RESULT(named);
        QCOMPARE(promiseOf(session, *named).promise.charges, Yen(1'000));
        VERIFY_RESULT(pay(store, kProperty, QDate(2026, 11, 20), 30'000));
        const auto more =
            talk(session, promiseFor(25, 31'200, QList{kProperty}), PromiseMode::Unsaid, *named);
        VERIFY_RESULT(more);
        QCOMPARE(promiseOf(session, *more).promise.charges, Yen(1'200));
    }

    /// Unsaid it stays as it was, though one of them was paid since; said it is what is said.
    void aCorrectionKeepsThem_data() { TempStore::backends(); }
    void aCorrectionKeepsThem() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        const auto record = talk(session, promiseFor(25, 30'000, QList{kProperty}));
        VERIFY_RESULT(record);
        VERIFY_RESULT(pay(store, kProperty, QDate(2026, 11, 20), 30'000));
        const auto corrected = talk(session, promiseFor(26, 30'000), PromiseMode::Unsaid, *record);
        VERIFY_RESULT(corrected);
        QCOMPARE(promiseOf(session, *corrected).promise.covers, QList<ReceivableId>{kProperty});
        const auto said =
            talk(session, promiseFor(26, 30'000, QList{kProperty}), PromiseMode::Unsaid, *corrected);
        VERIFY_RESULT(said);
        const auto whole =
            talk(session, promiseFor(26, 30'000, QList<ReceivableId>()), PromiseMode::Unsaid, *said);
        VERIFY_RESULT(whole);
        QVERIFY(promiseOf(session, *whole).promise.covers.isEmpty());
    }
};

QTEST_GUILESS_MAIN(NamedPromiseTest)
#include "named_promise_test.moc"
