// `why` over the whole of a demo city, beside what the engine alone takes to read the same
// index of the same store. SAIKOKU_BENCH_CASES cases (default 20,000; the figure asked for:
// 200,000 in 1.5 s); SAIKOKU_BENCH_STORE names a folder to keep the local city in and use
// again. Arguments name the back ends (sqlite, postgres). Medians of several runs; judges nothing.

#include <QCoreApplication>

#include <cstdio>

#include "core/cases/campaign_spaces.h"
#include "core/contact/campaign.h"
#include "core/contact/noted_numbers_repository.h"
#include "core/eligibility/city_facts.h"
#include "core/eligibility/eligibility_facts.h"
#include "core/eligibility/why_not_now.h"
#include "core/store/bulk_reader.h"
#include "core/store/database.h"
#include "tests/bench/kept_city.h"

using namespace saikoku;
using namespace saikoku::bench;

namespace {

void measureCity(Session& session) {
    const CampaignInfo tax = need(campaignOfCode(session, QStringLiteral("tax")));
    CaseQuery city;
    city.campaign = need(campaignId(session.db(), Campaign::Tax));
    CaseQuery part = city;
    part.condition = need(parseCaseCondition(QStringLiteral("outstanding >= 100000 and phone_known = true")));
    const ContactPlan plan{city.campaign};
    const WhyNotNow why = need(whyNotNow(session, city, plan));
    std::printf("%lld cases, %lld callable at %s\n", static_cast<long long>(why.selection.cases),
                static_cast<long long>(why.callable.cases), qPrintable(why.moment.toString(Qt::ISODate)));
    for (const ReasonTally& reason : why.reasons) {
        std::printf("  %-16s %8lld, alone %8lld\n", qPrintable(reason.code), static_cast<long long>(reason.all.cases),
                    static_cast<long long>(reason.alone.cases));
    }
    measure("the index, bare engine", [&] {
        qint64 sum = 0;
        need(readRows(session.db(),
                      QStringLiteral("select taxpayer_id, outstanding, is_protected, phone_known, oldest_due, unasked_since, first_demand, "
                                     "promise_through, payment_reported, next_callback_at from case_summary "
                                     "where campaign_id = :campaign and status <> 'Settled' order by taxpayer_id"),
                      {{QLatin1String(":campaign"), city.campaign}}, [&](const RawRow& row) { sum += row.integer(1); }));
    });
    measure("marked numbers and calls of the week", [&] {
        need(readNotedNumbers(session.db(), {}, countedSince(*need(session.rules<CallingRules>()), session.today())));
    });
    measure("holds", [&] { need(readHolds(session.db(), {}, session.today())); });
    measure("what stands beside the summary", [&] { need(CityFacts::read(session, *need(session.rules<CallingRules>()), tax)); });
    measure("why, the whole city", [&] { need(whyNotNow(session, city, plan)); });
    measure("why, a condition", [&] { need(whyNotNow(session, part, plan)); });
    measure("list: may be called now", [&] { need(findCases(session, city, plan, CallableChoice{})); });
}

}  // namespace

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    const QStringList named = QCoreApplication::arguments().mid(1);
    const QString kept = qEnvironmentVariable("SAIKOKU_BENCH_STORE");
    const FixedClock clock;
    for (const QString& backend : named.isEmpty() ? TempStore::backendNames() : named) {
        std::printf("%s\n", qPrintable(backend));
        if (backend == QLatin1String("sqlite") && !kept.isEmpty()) {
            measureCity(*openKept(kept, clock));
            continue;
        }
        TempStore store(backend);
        if (!store.isReady()) {
            std::fprintf(stderr, "%s\n", qPrintable(store.problem()));
            return 1;
        }
        fill(store.session());
        measureCity(store.session());
    }
    return 0;
}
