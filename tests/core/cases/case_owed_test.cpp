// What a case owes to the yen, on file and in the summaries: charges that outlast the principal, fees, waivers, lapsed claims.

#include "core/cases/case_owed.h"

#include <QTest>

#include "core/cases/case_file.h"
#include "core/cases/case_list.h"
#include "core/cases/case_refresh.h"
#include "core/cases/settled_charges.h"
#include "core/contact/waiver.h"
#include "core/scripts/script_fields.h"
#include "core/security/office_rules.h"
#include "core/security/sign_in.h"
#include "core/store/database.h"
#include "core/store/query.h"
#include "core/store/transaction.h"
#include "core/work/case_waivers.h"
#include "core/work/rule_catalogue.h"
#include "tests/support/small_city.h"
#include "tests/support/temp_store.h"

using namespace saikoku;

namespace {

constexpr qint64 kPaidLate = 101;
constexpr qint64 kLapsed = 102;

struct Claim {
    qint64 id;
    TaxpayerId taxpayer;
    QDate due;
    QDate demand;
    int levied;
    int received;
};

Result<void> add(Database& db, const Claim& claim) {
    SAIKOKU_TRY(db.execute(QStringLiteral("insert into receivable (row_id, receivable_id, taxpayer_id, notice_number, tax_item, levy_year, fiscal_year, "
                                          "term, due_date, levied, received, demand_sent, from_batch) values (:id, :id, :taxpayer, :notice, '01', "
                                          ":year, :year, 1, :due, :levied, :received, :demand, 1)"),
                           {{QLatin1String(":id"), claim.id},
                            {QLatin1String(":taxpayer"), claim.taxpayer},
                            {QLatin1String(":notice"), QStringLiteral("88000%1").arg(claim.id)},
                            {QLatin1String(":year"), claim.due.year()},
                            {QLatin1String(":due"), claim.due},
                            {QLatin1String(":levied"), claim.levied},
                            {QLatin1String(":received"), claim.received},
                            {QLatin1String(":demand"), claim.demand}}));
    return {};
}

/// Of 佐々木: 100,000 yen due on 30 June, all paid on 10 November: 2,700 yen of late charge stand.
Result<SmallCity> cityWithPaidLate(Session& session) {
    SAIKOKU_TRY_ASSIGN(const SmallCity city, SmallCity::make(session));
    Database& db = session.db();
    const Result<void> added = transact(db, [&]() -> Result<void> {
        SAIKOKU_TRY(add(db, {kPaidLate, city.sasaki, QDate(2026, 6, 30), QDate(2026, 7, 20), 100'000, 100'000}));
        SAIKOKU_TRY(db.execute(QStringLiteral("insert into receipt (receivable_id, taxpayer_id, feed, received_on, running, amount, late_charge, channel, "
                                              "from_batch) values (101, 4, 'extract', '2026-11-10', 1, 100000, 0, 'counter', 1)")));
        return {};
    });
    SAIKOKU_TRY(added);
    SAIKOKU_TRY(refreshAllCases(session, session.today()));
    return city;
}

Result<void> setFee(Session& session, const char* rules) {
    const QByteArray json = QByteArray(R"({"title": "x", "verified": "2026-11-20", "rules": )") + rules + '}';
    SAIKOKU_TRY_ASSIGN(const RuleFile file, RuleFile::parse(json, QStringLiteral("claims.json")));
    SAIKOKU_TRY(setOfficeRule(session, QStringLiteral("claims"), file, QStringLiteral("条例"), ruleCatalogue()));
    SAIKOKU_TRY(session.lookForNewRules());
    return refreshAllCases(session, session.today());
}

Result<QStringList> numbersWith(Session& session, const SmallCity& city, const char* condition) {
    CaseQuery query;
    query.campaign = city.tax;
    SAIKOKU_TRY_ASSIGN(query.condition, parseCaseCondition(QString::fromUtf8(condition)));
    SAIKOKU_TRY_ASSIGN(const CaseSelection found, findCases(session, query));
    SAIKOKU_TRY_ASSIGN(const QList<CaseSummary> rows, caseRows(session, city.tax, found.cases));
    QStringList numbers;
    for (const CaseSummary& row : rows) {
        numbers.append(row.number);
    }
    numbers.sort();
    return numbers;
}

WaiverEntry waiver(std::optional<Yen> yen = {}) {
    WaiverEntry entry;
    entry.receivable = ReceivableId{kPaidLate};
    entry.yen = yen;
    entry.ground = WaiverGround::Hardship;
    entry.approver = QStringLiteral("収納課長");
    return entry;
}

}  // namespace

#define PAID_CITY(STORE, CITY)                              \
    TEMP_STORE(STORE);                                      \
    const auto CITY##Made = cityWithPaidLate(STORE.session()); \
    VERIFY_RESULT(CITY##Made);                              \
    const SmallCity& CITY = *CITY##Made

class CaseOwedTest : public QObject {
    Q_OBJECT

    static AskedSums asked(Session& session, const SmallCity& city, TaxpayerId taxpayer) {
        const auto file = openCase(session, taxpayer, city.tax);
        return file ? file->asked : AskedSums{Yen(-1), {}, {}, {}};
    }

private Q_SLOTS:
    void theChargeOutlastsThePrincipal_data() { TempStore::backends(); }
    void theChargeOutlastsThePrincipal() {
        PAID_CITY(store, city);
        Session& session = store.session();
        const auto file = openCase(session, city.sasaki, city.tax);
        VERIFY_RESULT(file);
        QCOMPARE(file->summary.status, WorkflowStatus::Settled);
        QCOMPARE(file->asked, (AskedSums{Yen(), Yen(), Yen(2'700), Yen()}));
        QCOMPARE(file->lateCharge.value(), Yen());
        QCOMPARE(countStaleCases(session).value_or(-1), 0);

        // gone from the list, but not gone: a list of its own, and a condition finds it
        QCOMPARE(numbersWith(session, city, "outstanding >= 0").value().size(), 3);
        QCOMPARE(numbersWith(session, city, "accrued_late_charge >= 2700").value(), QStringList{QStringLiteral("0004")});
        QCOMPARE(numbersWith(session, city, "accrued_late_charge > 2700").value(), QStringList());
        const auto left = settledCharges(session, city.tax, 10);
        VERIFY_RESULT(left);
        QCOMPARE(left->cases, 1);
        QCOMPARE(left->yen, Yen(2'700));
        QCOMPARE(left->rows.value(0).number, QStringLiteral("0004"));
        QCOMPARE(left->rows.value(0).accrued, Yen(2'700));
    }

    void anOfficeMayKeepThemInTheList_data() { TempStore::backends(); }
    void anOfficeMayKeepThemInTheList() {
        PAID_CITY(store, city);
        Session& session = store.session();
        QCOMPARE(numbersWith(session, city, "outstanding >= 0").value(), (QStringList{QStringLiteral("0001"), QStringLiteral("0002"), QStringLiteral("0003")}));
        VERIFY_RESULT(setFee(session, R"({"settled_in_list": {"value": true, "source": "x"}})"));
        QCOMPARE(numbersWith(session, city, "outstanding >= 0").value().size(), 4);
        QVERIFY(numbersWith(session, city, "outstanding >= 0").value().contains(QStringLiteral("0004")));
    }

    void feesAreSumsOfTheirOwn_data() { TempStore::backends(); }
    void feesAreSumsOfTheirOwn() {
        PAID_CITY(store, city);
        Session& session = store.session();
        QCOMPARE(asked(session, city, city.watanabe).demandFee, Yen());
        // letters of 20 July and 20 October: abolished with September
        VERIFY_RESULT(setFee(session, R"({"demand_fee": {"value": {"counted_by": "issued", "periods": [{"to": "2026-09-30", "yen": 100}]}, "source": "x"}})"));
        QCOMPARE(asked(session, city, city.watanabe).demandFee, Yen(100));
        QCOMPARE(asked(session, city, city.sasaki).demandFee, Yen(100));
        QCOMPARE(numbersWith(session, city, "demand_fee = 100").value(),
                 (QStringList{QStringLiteral("0001"), QStringLiteral("0002"), QStringLiteral("0003"), QStringLiteral("0004")}));
        QCOMPARE(settledCharges(session, city.tax, 10)->yen, Yen(2'800));
        QCOMPARE(countStaleCases(session).value_or(-1), 0);
    }

    void anOfficerWaivesAndTakesBack_data() { TempStore::backends(); }
    void anOfficerWaivesAndTakesBack() {
        PAID_CITY(store, city);
        auto officer = store.signInAs(Role::Officer);
        VERIFY_RESULT(officer);
        const auto some = waive(**officer, city.tax, city.sasaki, waiver(Yen(700)));
        VERIFY_RESULT(some);
        QCOMPARE(some->size(), 1);
        QCOMPARE(asked(**officer, city, city.sasaki).accrued, Yen(2'000));
        QCOMPARE(settledCharges(**officer, city.tax, 10)->yen, Yen(2'000));
        const auto tooMuch = waive(**officer, city.tax, city.sasaki, waiver(Yen(2'001)));
        QVERIFY(!tooMuch);
        QCOMPARE(tooMuch.error().code, ErrorCode::Rule);
        VERIFY_RESULT(waive(**officer, city.tax, city.sasaki, waiver()));
        QCOMPARE(asked(**officer, city, city.sasaki).accrued, Yen());
        QCOMPARE(settledCharges(**officer, city.tax, 10)->cases, 0);
        QCOMPARE(waive(**officer, city.tax, city.sasaki, waiver()).error().code, ErrorCode::Rule);
        QCOMPARE(waiversOf(**officer, city.tax, city.sasaki)->size(), 2);
        QCOMPARE(waiversOf(**officer, city.tax, city.sasaki)->constFirst().approver, QStringLiteral("収納課長"));

        const qint64 first = some->constFirst().id;
        QCOMPARE(takeBackWaiver(**officer, city.tax, city.sasaki, first, {}).error().code, ErrorCode::BadInput);
        QCOMPARE(takeBackWaiver(**officer, city.tax, city.watanabe, first, QStringLiteral("誤り")).error().code, ErrorCode::NotFound);
        VERIFY_RESULT(takeBackWaiver(**officer, city.tax, city.sasaki, first, QStringLiteral("誤り")));
        QCOMPARE(takeBackWaiver(**officer, city.tax, city.sasaki, first, QStringLiteral("誤り")).error().code, ErrorCode::NotFound);
        QCOMPARE(asked(**officer, city, city.sasaki).accrued, Yen(700));
        QCOMPARE(countStaleCases(store.session()).value_or(-1), 0);
    }

    void whatIsNoWaiver_data() { TempStore::backends(); }
    void whatIsNoWaiver() {
        PAID_CITY(store, city);
        auto officer = store.signInAs(Role::Officer);
        auto caller = store.signInAs(Role::Caller);
        VERIFY_RESULT(officer);
        VERIFY_RESULT(caller);
        const auto refused = [&](const WaiverEntry& entry) { return waive(**officer, city.tax, city.sasaki, entry).error().code; };
        QCOMPARE(waive(**caller, city.tax, city.sasaki, waiver()).error().code, ErrorCode::Permission);
        WaiverEntry nobody = waiver();
        nobody.approver = QStringLiteral("  ");
        QCOMPARE(refused(nobody), ErrorCode::BadInput);
        WaiverEntry other = waiver();
        other.ground = WaiverGround::Other;
        QCOMPARE(refused(other), ErrorCode::BadInput);
        QCOMPARE(refused(waiver(Yen(0))), ErrorCode::BadInput);
        WaiverEntry anothers = waiver();
        anothers.receivable = ReceivableId{1};
        QCOMPARE(refused(anothers), ErrorCode::NotFound);
        WaiverEntry fee = waiver();
        fee.kind = WaiverKind::DemandFee;
        QCOMPARE(refused(fee), ErrorCode::Rule);
        QVERIFY(waiversOf(**caller, city.tax, city.sasaki)->isEmpty());
    }

    /// What was waived today was owed yesterday.
    void anEarlierDayKnowsNoWaiver_data() { TempStore::backends(); }
    void anEarlierDayKnowsNoWaiver() {
        PAID_CITY(store, city);
        auto officer = store.signInAs(Role::Officer);
        VERIFY_RESULT(officer);
        VERIFY_RESULT(waive(**officer, city.tax, city.sasaki, waiver()));
        AsOfClock yesterday(QDate(2026, 11, 19));
        const auto then = signIn(store.location(), store.session().actor().login, TempStore::password(), yesterday, QStringLiteral("test"));
        VERIFY_RESULT(then);
        QCOMPARE(asked(**then, city, city.sasaki).accrued, Yen(2'700));
        QCOMPARE(numbersWith(**then, city, "accrued_late_charge = 2700").value(), QStringList{QStringLiteral("0004")});
    }

    void aDayToComeIsAskedToo_data() { TempStore::backends(); }
    void aDayToComeIsAskedToo() {
        PAID_CITY(store, city);
        Session& session = store.session();
        const auto today = owedOn(session, city.tax, city.yamada, session.today());
        VERIFY_RESULT(today);
        QCOMPARE(today->asked.sums, (AskedSums{Yen(50'000), Yen(5'200), Yen(), Yen()}));
        QCOMPARE(today->receivables.constFirst().charge.lateCharge.lines.size(), std::size_t(3));
        // 41 days more at 9.1 %: 2026 has 365 days of it, 4,550 instead of 4,038
        const auto later = owedOn(session, city.tax, city.yamada, QDate(2026, 12, 31));
        VERIFY_RESULT(later);
        QCOMPARE(later->asked.sums.lateCharge.value(), Yen(5'700));
        // what falls due meanwhile is owed then
        const auto company = owedOn(session, city.tax, city.company, QDate(2026, 12, 31));
        VERIFY_RESULT(company);
        QCOMPARE(company->asked.sums.principal, Yen(100'000));
        QVERIFY(owedOn(session, city.tax, city.company, session.today())->receivables.isEmpty());
        QCOMPARE(owedOn(session, city.tax, city.yamada, session.today().addDays(-1)).error().code, ErrorCode::BadInput);
        QCOMPARE(owedOn(session, city.tax, TaxpayerId{99}, session.today()).error().code, ErrorCode::NotFound);
        const PaymentAllocation put = allocationOf(*today, Yen(51'000));
        QCOMPARE(put.claims.front().principal, Yen(50'000));
        QCOMPARE(put.claims.front().lateCharge, Yen(1'000));
        QCOMPARE(put.rest, Yen());
    }

    /// A word means one sum wherever it is asked for: what has lapsed is in none.
    void aConditionAsksForWhatTheCaseTells_data() { TempStore::backends(); }
    void aConditionAsksForWhatTheCaseTells() {
        PAID_CITY(store, city);
        Session& session = store.session();
        // demanded on 20 September 2020: until 30 September 2025
        VERIFY_RESULT(transact(session.db(), [&] { return add(session.db(), {kLapsed, city.yamada, QDate(2020, 8, 31), QDate(2020, 9, 20), 70'000, 0}); }));
        VERIFY_RESULT(setFee(session, R"({"demand_fee": {"value": {"counted_by": "issued", "periods": [{"to": "2026-09-30", "yen": 100}]}, "source": "x"}})"));
        const auto file = openCase(session, city.yamada, city.tax);
        VERIFY_RESULT(file);
        QVERIFY(file->receivables.constFirst().isLapsed);
        QCOMPARE(file->asked.demandFee, Yen(100));
        QCOMPARE(file->asked.lateCharge.value_or(Yen(-1)), Yen(5'200));
        QVERIFY(numbersWith(session, city, "demand_fee = 100").value().contains(QStringLiteral("0002")));
        QCOMPARE(numbersWith(session, city, "demand_fee > 100").value(), QStringList());
        QCOMPARE(numbersWith(session, city, "late_charge = 5200").value(), QStringList{QStringLiteral("0002")});
        QCOMPARE(countStaleCases(session).value_or(-1), 0);
    }

    /// Late charges are worked out once a day, and anew whatever is waived or taken back: also when the ids in force
    /// add up to the same.
    void waiversAreSeenByTheNextCondition_data() { TempStore::backends(); }
    void waiversAreSeenByTheNextCondition() {
        PAID_CITY(store, city);
        auto officer = store.signInAs(Role::Officer);
        VERIFY_RESULT(officer);
        const auto yamadas = [&](const char* condition) { return numbersWith(**officer, city, condition).value_or(QStringList()).contains(QStringLiteral("0002")); };
        const auto letOff = [&](int yen) -> qint64 {
            WaiverEntry entry = waiver(Yen(yen));
            entry.receivable.reset();
            const auto waived = waive(**officer, city.tax, city.yamada, entry);
            return waived ? waived->constFirst().id : -1;
        };
        const qint64 one = letOff(1'000);
        const qint64 two = letOff(1'000);
        QVERIFY(yamadas("late_charge = 3200"));
        VERIFY_RESULT(takeBackWaiver(**officer, city.tax, city.yamada, two, QStringLiteral("誤り")));
        VERIFY_RESULT(takeBackWaiver(**officer, city.tax, city.yamada, one, QStringLiteral("誤り")));
        const qint64 three = letOff(500);
        QCOMPARE(three, one + two);
        QVERIFY(yamadas("late_charge = 4700"));
        // an earlier one after a later one
        letOff(100);
        VERIFY_RESULT(takeBackWaiver(**officer, city.tax, city.yamada, three + 1, QStringLiteral("誤り")));
        QVERIFY(yamadas("late_charge = 4700"));
        VERIFY_RESULT(takeBackWaiver(**officer, city.tax, city.yamada, three, QStringLiteral("誤り")));
        QVERIFY(yamadas("late_charge = 5200"));
    }

    /// Nobody is asked for what has lapsed: not in the sum, not in what is said; it is an officer's.
    void whatHasLapsedIsAskedOfNobody_data() { TempStore::backends(); }
    void whatHasLapsedIsAskedOfNobody() {
        PAID_CITY(store, city);
        Session& session = store.session();
        // due 31 August 2020, never demanded: until 31 August 2025
        VERIFY_RESULT(transact(session.db(), [&] { return add(session.db(), {kLapsed, city.yamada, QDate(2020, 8, 31), QDate(), 70'000, 0}); }));
        VERIFY_RESULT(refreshAllCases(session, session.today()));
        const auto file = openCase(session, city.yamada, city.tax);
        VERIFY_RESULT(file);
        QCOMPARE(file->summary.outstanding, Yen(120'000));
        QCOMPARE(file->lapsed, Yen(70'000));
        QCOMPARE(file->asked.principal, Yen(50'000));
        QCOMPARE(file->asked.total(), Yen(55'200));
        QCOMPARE(file->askedTerms, 1);
        QCOMPARE(file->askedOldestDue, QDate(2025, 9, 1));
        QVERIFY(file->receivables.constFirst().isLapsed);
        QVERIFY(file->receivables.constFirst().nextAct->act == LimitationAct::WriteOff);
        const ScriptValues said = scriptValues(*file, {}, {}, {}, session.today());
        QCOMPARE(said.value(QStringLiteral("outstanding")), QStringLiteral("50,000"));
        QCOMPARE(said.value(QStringLiteral("total")), QStringLiteral("55,200"));
        const auto owed = owedOn(session, city.tax, city.yamada, session.today());
        VERIFY_RESULT(owed);
        const PaymentAllocation put = allocationOf(*owed, Yen(60'000));
        QCOMPARE(put.claims.front().total(), Yen());
        QCOMPARE(put.rest, Yen(4'800));
        QCOMPARE(numbersWith(session, city, "lapsed = 1").value(), QStringList{QStringLiteral("0002")});
    }
};

QTEST_GUILESS_MAIN(CaseOwedTest)
#include "case_owed_test.moc"
