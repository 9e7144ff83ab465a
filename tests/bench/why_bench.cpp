// `why` over the whole of a demo city, beside what the engine alone takes to read the same
// index of the same encrypted file. SAIKOKU_BENCH_CASES cases (default 20,000; the issue's
// figure: 200,000 in 1.5 s); SAIKOKU_BENCH_STORE names a folder to keep the city in and use
// again. Medians of several runs; judges nothing.

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>

#include "core/cases/campaign_spaces.h"
#include "core/contact/campaign.h"
#include "core/demo/demo_city.h"
#include "core/contact/noted_numbers_repository.h"
#include "core/eligibility/city_facts.h"
#include "core/eligibility/eligibility_facts.h"
#include "core/eligibility/why_not_now.h"
#include "core/security/sign_in.h"
#include "core/store/bulk_reader.h"
#include "core/store/database.h"
#include "tests/support/fixed_clock.h"

using namespace saikoku;

namespace {

const QString kUser = QStringLiteral("admin");
const QString kPassword = QStringLiteral("bench-password-1");
constexpr int kRuns = 5;

template <class T>
T need(Result<T> result) {
    if (!result) {
        std::fprintf(stderr, "%s %s\n", qPrintable(result.error().message), qPrintable(result.error().detail));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

std::unique_ptr<Session> openCity(const StoreLocation& location, const Clock& clock, int cases) {
    if (!storeExists(location)) {
        need(createStore(location, kUser, kPassword, clock, KdfCost::least()));
        auto session = need(signIn(location, kUser, kPassword, clock, QStringLiteral("bench")));
        DemoOptions options;
        options.cases = cases;
        need(makeDemoCity(*session, options));
    }
    return need(signIn(location, kUser, kPassword, clock, QStringLiteral("bench")));
}

void measure(const char* what, const std::function<void()>& work) {
    std::vector<double> runs;
    for (int run = 0; run < kRuns; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        runs.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(runs.begin(), runs.end());
    std::printf("%-48s %8.1f ms  (%.1f to %.1f)\n", what, runs.at(kRuns / 2), runs.front(), runs.back());
    std::fflush(stdout);
}

}  // namespace

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    const int cases = qEnvironmentVariableIntValue("SAIKOKU_BENCH_CASES") > 0 ? qEnvironmentVariableIntValue("SAIKOKU_BENCH_CASES") : 20'000;
    QTemporaryDir folder;
    const QString kept = qEnvironmentVariable("SAIKOKU_BENCH_STORE");
    const FixedClock clock;
    const auto session = openCity(StoreLocation::local(kept.isEmpty() ? folder.path() + QStringLiteral("/store") : kept), clock, cases);
    const CampaignInfo tax = need(campaignOfCode(*session, QStringLiteral("tax")));
    CaseQuery city;
    city.campaign = need(campaignId(session->db(), Campaign::Tax));
    CaseQuery part = city;
    part.condition = need(parseCaseCondition(QStringLiteral("outstanding >= 100000 and phone_known = true")));
    const ContactPlan plan{city.campaign};
    const WhyNotNow why = need(whyNotNow(*session, city, plan));
    std::printf("%lld cases, %lld callable at %s\n", static_cast<long long>(why.selection.cases),
                static_cast<long long>(why.callable.cases), qPrintable(why.moment.toString(Qt::ISODate)));
    for (const ReasonTally& reason : why.reasons) {
        std::printf("  %-16s %8lld, alone %8lld\n", qPrintable(reason.code), static_cast<long long>(reason.all.cases),
                    static_cast<long long>(reason.alone.cases));
    }
    measure("the index, bare engine", [&] {
        qint64 sum = 0;
        need(readRows(session->db(),
                      QStringLiteral("select taxpayer_id, outstanding, is_protected, phone_known, oldest_due, unasked_since, first_demand, "
                                     "promise_through, payment_reported, next_callback_at from case_summary "
                                     "where campaign_id = :campaign and status <> 'Settled' order by taxpayer_id"),
                      {{QLatin1String(":campaign"), city.campaign}}, [&](const RawRow& row) { sum += row.integer(1); }));
    });
    measure("marked numbers and calls of the week", [&] {
        need(readNotedNumbers(session->db(), {}, countedSince(*need(session->rules<CallingRules>()), session->today())));
    });
    measure("holds", [&] { need(readHolds(session->db(), {}, session->today())); });
    measure("what stands beside the summary", [&] { need(CityFacts::read(*session, *need(session->rules<CallingRules>()), tax)); });
    measure("why, the whole city", [&] { need(whyNotNow(*session, city, plan)); });
    measure("why, a condition", [&] { need(whyNotNow(*session, part, plan)); });
    measure("list: may be called now", [&] { need(findCases(*session, city, plan, CallableChoice{})); });
    return 0;
}
