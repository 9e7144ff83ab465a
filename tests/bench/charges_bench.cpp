// The radar of limitation, the list of charges left, and the late charges of a thousand cases as of a day, over a demo city of
// SAIKOKU_BENCH_CASES cases (default 20,000; the figures asked for: 200,000 in 300 ms, a thousand cases in 1 s). SAIKOKU_BENCH_STORE
// names a folder to keep the local city in and use again. Arguments name the back ends (sqlite, postgres). Medians; judges nothing.

#include <QCoreApplication>

#include <cstdio>

#include "core/cases/case_charges.h"
#include "core/cases/case_list.h"
#include "core/cases/limitation_radar.h"
#include "core/cases/settled_charges.h"
#include "core/contact/campaign.h"
#include "core/contact/case_reader_repository.h"
#include "core/store/database.h"
#include "tests/bench/kept_city.h"

using namespace saikoku;
using namespace saikoku::bench;

namespace {

constexpr qsizetype kCharged = 1'000;
constexpr int kDays = 180;

Yen charges(Session& session, CampaignId campaign, const QList<TaxpayerId>& cases, QDate day) {
    const ChargeRules rules = need(ChargeRules::of(session));
    CaseParts parts;
    parts.arrears = CaseParts::Arrears::Open;
    parts.receipts = CaseParts::Receipts::OfOpen;
    parts.waivers = true;
    Yen sum;
    need(readCases(session.db(), {campaign, session.today(), cases, {}}, parts, [&](CaseRecord& record) -> Result<void> {
        SAIKOKU_TRY_ASSIGN(const std::optional<Yen> charge, lateChargeOf(record, rules, day));
        sum += charge.value_or(Yen());
        return {};
    }));
    return sum;
}

void measureCity(Session& session) {
    CaseQuery city;
    city.campaign = need(campaignId(session.db(), Campaign::Tax));
    const QList<TaxpayerId> some = need(findCases(session, city)).cases.mid(0, kCharged);
    LimitationQuestion within;
    within.withinDays = kDays;
    LimitationQuestion lapsed;
    lapsed.lapsed = true;
    const LimitationRadar radar = need(limitationRadar(session, city.campaign, within));
    std::printf("%lld cases within %d days, %lld lapsed\n", static_cast<long long>(radar.cases), kDays, static_cast<long long>(radar.lapsedCases));
    measure("limitation: the radar opens", [&] { need(limitationRadar(session, city.campaign, within)); });
    measure("limitation: what has lapsed", [&] { need(limitationRadar(session, city.campaign, lapsed)); });
    measure("charges left: the list opens", [&] { need(settledCharges(session, city.campaign, 200)); });
    measure("late charge of 1,000 cases as of a day", [&] { static_cast<void>(charges(session, city.campaign, some, session.today().addDays(30))); });
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
