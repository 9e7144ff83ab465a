// 援用: a private claim whose time has run is owed until the debtor invokes it; a recorded fact, by officers
// alone.

#include "core/work/limitation_invocations.h"

#include <QTest>

#include <algorithm>

#include "core/cases/case_file.h"
#include "core/cases/case_list.h"
#include "core/cases/limitation_radar.h"
#include "core/scripts/script_fields.h"
#include "core/work/case_claims.h"
#include "tests/support/call_city.h"
#include "tests/support/private_claims.h"
#include "tests/support/temp_store.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

constexpr CampaignId kTax{1};
const QDate kToday(2026, 11, 20);

InvocationEntry entryFor(qint64 receivable, QDate on = {}) {
    InvocationEntry entry;
    entry.receivable = ReceivableId{receivable};
    entry.on = on;
    entry.note = QStringLiteral("内容証明で援用の意思表示");
    return entry;
}

ReceivableOnFile claimOf(const CaseFile& file, qint64 id) {
    const auto found =
        std::find_if(file.receivables.begin(), file.receivables.end(),
                     [&](const ReceivableOnFile& each) { return each.receivable.id.value == id; });
    return found == file.receivables.end() ? ReceivableOnFile() : *found;
}

LimitationRadar radarOf(Session& session, bool lapsed, bool invocable) {
    LimitationQuestion question;
    question.lapsed = lapsed;
    question.invocable = invocable;
    return limitationRadar(session, kTax, question).value_or(LimitationRadar());
}

qsizetype casesWhere(Session& session, const char* condition) {
    CaseQuery query;
    query.campaign = kTax;
    query.condition = parseCaseCondition(QLatin1String(condition)).value_or(CaseCondition());
    const auto found = findCases(session, query);
    return found ? found->cases.size() : -1;
}

}  // namespace

#define PRIVATE_CITY(STORE)                        \
    TEMP_STORE(STORE);                             \
    VERIFY_RESULT(buildCallCity(STORE.session())); \
    VERIFY_RESULT(addPrivateClaims(STORE.session()))

class LimitationInvocationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void owedUntilItIsInvoked_data() { TempStore::backends(); }
    void owedUntilItIsInvoked() {
        PRIVATE_CITY(store);
        const auto officer = store.signInAs(Role::Officer);
        VERIFY_RESULT(officer);
        Session& session = **officer;
        const auto before = openCase(session, callCityCase(2), kTax);
        VERIFY_RESULT(before);
        const ReceivableOnFile open = claimOf(*before, kRunOut);
        QVERIFY(open.awaitsInvocation && !open.isLapsed);
        QVERIFY(!open.endAhead.isValid());
        QVERIFY(open.nextAct && open.nextAct->act == LimitationAct::AwaitInvocation);
        QCOMPARE(before->lapsed, Yen());
        QCOMPARE(before->asked.principal, Yen(124'000));
        QCOMPARE(radarOf(session, true, false).cases, 0);
        LimitationRadar radar = radarOf(session, false, true);
        QCOMPARE(radar.cases, 1);
        QCOMPARE(radar.yen, Yen(33'000));
        QCOMPARE(radar.invocableYen, Yen(33'000));
        QCOMPARE(radar.rows.constFirst().invocableYen, Yen(33'000));
        QVERIFY(radar.rows.constFirst().act == LimitationAct::AwaitInvocation);
        QCOMPARE(casesWhere(session, "invocable_yen > 0"), 1);

        const auto invoked =
            invokeLimitation(session, kTax, callCityCase(2), entryFor(kRunOut, QDate(2026, 11, 18)));
        VERIFY_RESULT(invoked);
        QCOMPARE(invoked->size(), 1);
        const auto after = openCase(session, callCityCase(2), kTax);
        VERIFY_RESULT(after);
        const ReceivableOnFile lapsed = claimOf(*after, kRunOut);
        QVERIFY(lapsed.isLapsed && !lapsed.awaitsInvocation);
        QCOMPARE(lapsed.invokedOn, QDate(2026, 11, 18));
        QVERIFY(lapsed.nextAct->act == LimitationAct::WriteOff);
        QCOMPARE(after->lapsed, Yen(33'000));
        QCOMPARE(after->asked.principal, Yen(91'000));
        QCOMPARE(scriptValues(*after, {}, {}, {}, kToday).value(QStringLiteral("outstanding")),
                 QStringLiteral("91,000"));
        QCOMPARE(after->claims.invocations.size(), 1);
        QCOMPARE(after->claims.invocations.constFirst().operatorName, session.actor().displayName);
        radar = radarOf(session, true, false);
        QCOMPARE(radar.cases, 1);
        QCOMPARE(radar.yen, Yen(33'000));
        QCOMPARE(radarOf(session, false, true).cases, 0);
        QCOMPARE(casesWhere(session, "invocable_yen > 0"), 0);
        QCOMPARE(casesWhere(session, "lapsed = 1"), 1);

        QCOMPARE(
            takeBackInvocation(session, kTax, callCityCase(2), invoked->constFirst().id, {}).error().code,
            ErrorCode::BadInput);
        QCOMPARE(takeBackInvocation(session, kTax, callCityCase(1), invoked->constFirst().id,
                                    QStringLiteral("誤り"))
                     .error()
                     .code,
                 ErrorCode::NotFound);
        VERIFY_RESULT(takeBackInvocation(session, kTax, callCityCase(2), invoked->constFirst().id,
                                         QStringLiteral("別人の申出")));
        QCOMPARE(openCase(session, callCityCase(2), kTax)->asked.principal, Yen(124'000));
        QCOMPARE(radarOf(session, true, false).cases, 0);
        QCOMPARE(store.db()
                     .selectInteger(QStringLiteral("select count(*) from limitation_invocation"))
                     .value_or(-1),
                 1);                                                          // nothing goes
        VERIFY_RESULT(invokeLimitation(session, kTax, callCityCase(2), {}));  // every claim that may be
        QCOMPARE(openCase(session, callCityCase(2), kTax)->asked.principal, Yen(91'000));
    }

    void refused_data() { TempStore::backends(); }
    void refused() {
        PRIVATE_CITY(store);
        const auto officer = store.signInAs(Role::Officer);
        const auto caller = store.signInAs(Role::Caller);
        VERIFY_RESULT(officer);
        VERIFY_RESULT(caller);
        const auto refusedWith = [&](const InvocationEntry& entry, int place = 2) {
            const auto done = invokeLimitation(**officer, kTax, callCityCase(place), entry);
            return done ? ErrorCode::Failed : done.error().code;
        };
        QCOMPARE(invokeLimitation(**caller, kTax, callCityCase(2), entryFor(kRunOut)).error().code,
                 ErrorCode::Permission);
        QCOMPARE(refusedWith(entryFor(kRunOut, QDate(2026, 11, 21))),
                 ErrorCode::BadInput);  // that day has not come
        QCOMPARE(refusedWith(entryFor(kRunOut, QDate(2025, 8, 31))), ErrorCode::Rule);  // the last day
        QCOMPARE(refusedWith(entryFor(kStillOpen)), ErrorCode::Rule);
        QCOMPARE(refusedWith(entryFor(21)), ErrorCode::Rule);           // a tax lapses by itself
        QCOMPARE(refusedWith(entryFor(11)), ErrorCode::Rule);           // another's
        QCOMPARE(refusedWith({}, 1), ErrorCode::Rule);                  // no such claim
        QCOMPARE(refusedWith(entryFor(41), 4), ErrorCode::Permission);  // masked
        VERIFY_RESULT(
            invokeLimitation(**officer, kTax, callCityCase(2), entryFor(kRunOut, QDate(2025, 9, 1))));
        QCOMPARE(refusedWith(entryFor(kRunOut)), ErrorCode::Rule);  // once
    }

    /// Known from its day: as of the day before the claim is owed.
    void knownFromItsDay_data() { TempStore::backends(); }
    void knownFromItsDay() {
        PRIVATE_CITY(store);
        store.clock().setTokyo(QDate(2026, 11, 27), QTime(10, 0));
        const auto officer = store.signInAs(Role::Officer);
        VERIFY_RESULT(officer);
        VERIFY_RESULT(
            invokeLimitation(**officer, kTax, callCityCase(2), entryFor(kRunOut, QDate(2025, 9, 1))));
        for (const auto& [day, yen] :
             {std::pair{QDate(2026, 11, 26), 124'000}, {QDate(2026, 11, 27), 91'000}}) {
            const AsOfClock then(day);
            const auto session = signIn(store.location(), TempStore::user(), TempStore::password(), then,
                                        QStringLiteral("saikoku"));
            VERIFY_RESULT(session);
            QCOMPARE(openCase(**session, callCityCase(2), kTax)->asked.principal, Yen(yen));
        }
    }
};

QTEST_GUILESS_MAIN(LimitationInvocationsTest)
#include "limitation_invocations_test.moc"
