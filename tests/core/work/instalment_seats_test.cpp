// Two seats at one case: one plan, one record, nobody waits in a circle.

#include <QTest>
#include <QThread>

#include <atomic>
#include <latch>
#include <memory>

#include "core/cases/case_file.h"
#include "core/security/sign_in.h"
#include "core/work/call_recorder.h"
#include "core/work/instalment_plans.h"
#include "tests/support/call_city.h"
#include "tests/support/temp_store.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

constexpr CampaignId kTax{1};

Result<InstalmentPlanId> prepareFour(Session& session, int place) {
    InstalmentEntry entry;
    entry.campaign = kTax;
    entry.taxpayer = callCityCase(place);
    entry.terms.parts = 4;
    entry.terms.payDay = 31;
    return proposeInstalments(session, entry);
}

Result<NegotiationId> talk(Session& session, int place) {
    CallEntry entry;
    entry.campaign = kTax;
    entry.taxpayer = callCityCase(place);
    entry.result = ResultCode::Reached;
    return recordCall(session, entry);
}

}  // namespace

class InstalmentSeatsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Whoever prepares takes the case first, as who records does: no seat waits for another's lock in a circle.
    void twoSeatsPrepareOnce_data() { TempStore::backends(); }
    void twoSeatsPrepareOnce() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        for (const int place : {1, 2, 3, 5, 7}) {
            std::latch together(3);
            std::atomic<int> prepared = 0;
            std::atomic<int> refused = 0;
            std::atomic<int> recorded = 0;
            const auto seat = [&](const auto& work) {
                const auto session = signIn(store.location(), TempStore::user(), TempStore::password(), store.clock(), QStringLiteral("test"));
                together.arrive_and_wait();
                if (session) {
                    work(**session);
                }
            };
            const auto prepare = [&](Session& session) {
                const auto plan = prepareFour(session, place);
                prepared += plan ? 1 : 0;
                refused += !plan && plan.error().code == ErrorCode::Rule ? 1 : 0;
            };
            const std::unique_ptr<QThread> other(QThread::create([&] { seat(prepare); }));
            const std::unique_ptr<QThread> talking(QThread::create([&] {
                seat([&](Session& session) { recorded += talk(session, place) ? 1 : 0; });
            }));
            other->start();
            talking->start();
            seat(prepare);
            QVERIFY(other->wait());
            QVERIFY(talking->wait());
            QCOMPARE(prepared.load(), 1);
            QCOMPARE(refused.load(), 1);
            QCOMPARE(recorded.load(), 1);
            const auto file = openCase(store.session(), callCityCase(place), kTax);
            VERIFY_RESULT(file);
            QCOMPARE(file->plans.size(), 1);
        }
    }
};

QTEST_GUILESS_MAIN(InstalmentSeatsTest)
#include "instalment_seats_test.moc"
