// What a click on F2 costs: how often the store is asked, and that no file is read for it.

#include <QTest>

#include "core/base/rule_file.h"
#include "core/cases/case_file.h"
#include "core/contact/campaign.h"
#include "core/eligibility/eligibility.h"
#include "core/store/database.h"
#include "core/queue/queue_rules.h"
#include "core/work/current_call.h"
#include "tests/support/call_city.h"
#include "tests/support/fake_dialler.h"
#include "tests/support/temp_store.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

constexpr qint64 kMostSelectsOfADial = 24;  // on a server locks are asked for, too

CampaignId tax(Session& session) { return campaignId(session.db(), Campaign::Tax).value_or(CampaignId()); }

}  // namespace

class DialCostTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDialAsksTheStoreFewTimes_data() { TempStore::backends(); }
    void aDialAsksTheStoreFewTimes() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        FakeDialler phone(store.clock());
        CurrentCall call(session, &phone);
        const CampaignId campaign = tax(session);
        // the case is on the screen: rules are known by then
        VERIFY_RESULT(openCase(session, callCityCase(1), campaign));
        VERIFY_RESULT(call.judge(callCityCase(1), campaign));
        VERIFY_RESULT(session.rules<QueueRules>());  // as after the first case of the day
        const qint64 parsed = RuleFile::parsedCount();
        const qint64 before = session.db().selectsRun();
        const auto dialled = call.dial(callCityCase(1), campaign, QStringLiteral("08000000001"));
        const qint64 selects = session.db().selectsRun() - before;
        QVERIFY2(dialled.has_value(), dialled ? "" : qPrintable(dialled.error().message));
        QVERIFY(dialled->placed.has_value());
        qInfo("selects of a dial: %lld", static_cast<long long>(selects));
        QVERIFY2(selects <= kMostSelectsOfADial, qPrintable(QString::number(selects)));
        QCOMPARE(RuleFile::parsedCount(), parsed);
    }

    void aPageCostsWhatACaseCosts_data() { TempStore::backends(); }
    void aPageCostsWhatACaseCosts() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        const CampaignId campaign = tax(session);
        const auto selectsOf = [&](const QList<TaxpayerId>& cases) {
            const qint64 before = session.db().selectsRun();
            const auto answers = eligibilityOf(session, cases, {campaign});
            return answers && answers->size() == cases.size() ? session.db().selectsRun() - before : -1;
        };
        selectsOf({callCityCase(1)});
        const qint64 one = selectsOf({callCityCase(1)});
        QVERIFY(one > 0);
        QCOMPARE(selectsOf({callCityCase(1), callCityCase(2), callCityCase(3), callCityCase(5), callCityCase(7)}), one);
    }

    void openingACaseReadsNoFile_data() { TempStore::backends(); }
    void openingACaseReadsNoFile() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        const CampaignId campaign = tax(session);
        VERIFY_RESULT(openCase(session, callCityCase(1), campaign));
        VERIFY_RESULT(eligibilityOf(session, callCityCase(1), {campaign}));
        const qint64 parsed = RuleFile::parsedCount();
        const qint64 before = session.db().selectsRun();
        VERIFY_RESULT(openCase(session, callCityCase(2), campaign));
        qInfo("selects of opening a case: %lld", static_cast<long long>(session.db().selectsRun() - before));
        VERIFY_RESULT(eligibilityOf(session, callCityCase(2), {campaign}));
        QCOMPARE(RuleFile::parsedCount(), parsed);
    }
};

QTEST_GUILESS_MAIN(DialCostTest)
#include "dial_cost_test.moc"
