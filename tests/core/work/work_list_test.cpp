#include "core/work/work_list.h"

#include <QTest>

#include "core/cases/board.h"
#include "core/contact/campaign.h"
#include "core/eligibility/eligibility.h"
#include "core/security/session.h"
#include "core/work/call_recorder.h"
#include "tests/support/call_city.h"
#include "tests/support/demo_fixture.h"
#include "tests/support/temp_store.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

CampaignId tax(Session& session) {
    return campaignId(session.db(), Campaign::Tax).value_or(CampaignId());
}

QList<TaxpayerId> cases(std::initializer_list<int> places) {
    QList<TaxpayerId> ids;
    for (const int place : places) {
        ids.append(callCityCase(place));
    }
    return ids;
}

/// The walk, with nobody who stops it.
Result<NextCase> walk(Session& session, const QList<TaxpayerId>& list, qsizetype from) {
    WalkProgress progress;
    return nextCallable(session, list, tax(session), from, progress);
}

}  // namespace

/// The list being called: who is in it, who comes next, who is left out and why.
class WorkListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void brokenPromisesComeFirst() {
        const auto order = callingOrder();
        QCOMPARE(order.size(), size_t(3));
        QCOMPARE(order[0], WorkflowStatus::BrokenPromise);
        QCOMPARE(order[1], WorkflowStatus::NotContacted);
        QCOMPARE(order[2], WorkflowStatus::NoPromise);
    }

    void knowsItsPlace() {
        WorkList list(cases({5, 1, 2}));
        QVERIFY(!list.hasNext());
        list.open(callCityCase(1));
        QCOMPARE(list.place(), qsizetype(1));
        QVERIFY(list.hasNext());
        QCOMPARE(list.nextPlace(), qsizetype(2));
        list.open(callCityCase(2));
        QVERIFY(!list.hasNext());
        list.open(callCityCase(7));  // opened by hand: the list is given up
        QCOMPARE(list.place(), qsizetype(-1));
        QCOMPARE(list.size(), qsizetype(0));
        QCOMPARE(list.nextPlace(), qsizetype(0));
    }

    void theLargestSumFirst_data() { TempStore::backends(); }
    void theLargestSumFirst() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        const auto found = casesToCall(store.session(), tax(store.session()), statusCondition(WorkflowStatus::NotContacted));
        VERIFY_RESULT(found);
        QCOMPARE(*found, cases({5, 1, 2, 7, 3, 4}));
    }

    void whoMayNotBeCalledIsLeftOut_data() { TempStore::backends(); }
    void whoMayNotBeCalledIsLeftOut() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        const auto first = walk(session, cases({3, 6, 2, 1}), 0);
        VERIFY_RESULT(first);
        QCOMPARE(first->taxpayer, callCityCase(2));
        QCOMPARE(first->place, qsizetype(2));
        QCOMPARE(first->leftOut, 2);
        // 3 has no number; 6 has paid all
        QList<LeftOut> expected{{QStringLiteral("no_number"), 1}, {QStringLiteral("settled"), 1}};
        QCOMPARE(first->reasons, expected);
        QVERIFY(!first->firstAt);
        const auto next = walk(session, cases({3, 6, 2, 1}), 3);
        VERIFY_RESULT(next);
        QCOMPARE(next->taxpayer, callCityCase(1));
        QCOMPARE(next->leftOut, 0);
        QVERIFY(next->reasons.isEmpty());
        // a case that is gone is passed over, and has no reason
        const auto gone = walk(session, {TaxpayerId{987'654}}, 0);
        VERIFY_RESULT(gone);
        QCOMPARE(gone->leftOut, 1);
        QVERIFY(gone->reasons.isEmpty());
    }

    void tellsWhenTheFirstOfThemEnds_data() { TempStore::backends(); }
    void tellsWhenTheFirstOfThemEnds() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        CallEntry entry;
        entry.campaign = tax(session);
        entry.result = ResultCode::NoAnswer;
        for (const auto& [place, hours] : {std::pair{5, 3}, {2, 2}}) {
            entry.taxpayer = callCityCase(place);
            entry.callbackAt = session.clock().nowUtc().addSecs(hours * 3600);
            VERIFY_RESULT(recordCall(session, entry));
        }
        const auto nobody = walk(session, cases({5, 2}), 0);
        VERIFY_RESULT(nobody);
        QVERIFY(!nobody->taxpayer.isValid());
        QCOMPARE(nobody->place, qsizetype(2));
        QCOMPARE(nobody->leftOut, 2);
        QCOMPARE(nobody->reasons.constFirst(), (LeftOut{QStringLiteral("callback_fixed"), 2}));
        QVERIFY(nobody->firstAt);
        QCOMPARE(nobody->firstAt->toUTC(), session.clock().nowUtc().addSecs(2 * 3600));
    }

    void afterHoursNobodyOfEveryPageIsLeft_data() { TempStore::backends(); }
    void afterHoursNobodyOfEveryPageIsLeft() {
        QFETCH(QString, backend);
        DemoOptions options = DemoFixture::small();
        options.cases = 250;
        DemoFixture demo(backend, options);
        if (demo.store().isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        QVERIFY2(demo.isReady(), qPrintable(demo.problem()));
        Session& session = demo.session();
        const auto list = casesToCall(session, tax(session), CaseCondition());
        VERIFY_RESULT(list);
        QVERIFY2(list->size() > 220, qPrintable(QString::number(list->size())));  // more than two pages
        // in the hours: the same one as by judging all at once
        const auto all = eligibilityOf(session, *list, ContactPlan{tax(session)});
        VERIFY_RESULT(all);
        qsizetype place = 0;
        while (place < list->size() && !all->value(list->at(place)).callable) {
            ++place;
        }
        QVERIFY(place < list->size());
        const auto first = walk(session, *list, 0);
        VERIFY_RESULT(first);
        QCOMPARE(first->place, place);
        QCOMPARE(first->leftOut, int(place));
        demo.store().clock().setTokyo(session.today(), QTime(22, 30));
        WalkProgress progress;
        const auto nobody = nextCallable(session, *list, tax(session), 0, progress);
        VERIFY_RESULT(nobody);
        QVERIFY(!nobody->taxpayer.isValid());
        QCOMPARE(nobody->leftOut, int(list->size()));
        QCOMPARE(progress.judged.load(), nobody->leftOut);
        const LeftOut& most = nobody->reasons.constFirst();
        QCOMPARE(most.cases, nobody->leftOut);
        QVERIFY2(most.code == QStringLiteral("night") || most.code == QStringLiteral("outside_hours"), qPrintable(most.code));
        QVERIFY(nobody->firstAt && *nobody->firstAt > session.clock().nowUtc());
        // nobody waits for it any more
        progress.stop = true;
        const auto stopped = nextCallable(session, *list, tax(session), 0, progress);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(WorkListTest)
#include "work_list_test.moc"
