// Taking the next case from five lists: how long it takes beside the bare select of the next
// row. SAIKOKU_BENCH_CASES: how many cases (default 200,000), SAIKOKU_BENCH_TAKES: how many
// takes (default 400). Judges nothing.

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

#include "core/demo/demo_city.h"
#include "core/queue/call_lists.h"
#include "core/queue/case_queue.h"
#include "core/queue/list_tally.h"
#include "core/store/database.h"
#include "core/work/call_recorder.h"
#include "tests/support/temp_store.h"

using namespace saikoku;

namespace {

constexpr CampaignId kTax{1};
constexpr int kCases = 200'000;
constexpr int kTakes = 400;

[[noreturn]] void giveUp(const QString& why) {
    std::fprintf(stderr, "queue_bench: %s\n", qPrintable(why));
    std::exit(1);
}

template <class T>
T need(Result<T> result) {
    if (!result) {
        giveUp(result.error().message + QLatin1Char(' ') + result.error().detail);
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

int wanted(const char* name, int usual) {
    const int given = qEnvironmentVariableIntValue(name);
    return given > 0 ? given : usual;
}

template <class Work>
double millisecondsOf(Work work) {
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) * 1e-6;
}

void print(const char* what, std::vector<double> times) {
    std::sort(times.begin(), times.end());
    const auto at = [&](double share) { return times.at(static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))); };
    std::printf("  %-34s p50 %7.2f ms  p95 %7.2f ms  most %7.2f ms\n", what, at(0.5), at(0.95), times.back());
}

void makeLists(Session& session) {
    for (const auto& [name, condition] : {std::pair("all", "outstanding > 0"), std::pair("large", "outstanding >= 100000"),
                                          std::pair("phone", "phone_known = true"), std::pair("small", "outstanding < 50000"),
                                          std::pair("never", "status = 'NotContacted'")}) {
        CallListWish wish;
        wish.campaign = kTax;
        wish.name = QLatin1String(name);
        wish.condition = need(parseCaseCondition(QLatin1String(condition)));
        qint64 cases = 0;
        const double took = millisecondsOf([&] { cases = need(makeCallList(session, wish)).cases; });
        std::printf("  list %-8s %9lld cases made in %8.0f ms\n", name, static_cast<long long>(cases), took);
    }
}

void measure(const QString& backend) {
    TempStore store(backend);
    if (!store.isReady()) {
        giveUp(store.problem());
    }
    Session& session = store.session();
    DemoOptions options;
    options.cases = wanted("SAIKOKU_BENCH_CASES", kCases);
    need(makeDemoCity(session, options));
    store.clock().setTokyo(session.today(), QTime(10, 0));
    std::printf("%s, %d cases\n", qPrintable(backend), wanted("SAIKOKU_BENCH_CASES", kCases));
    makeLists(session);
    std::vector<double> takes;
    std::vector<double> bare;
    for (int i = 0; i < wanted("SAIKOKU_BENCH_TAKES", kTakes); ++i) {
        std::optional<CaseLease> lease;
        takes.push_back(millisecondsOf([&] { lease = need(takeNext(session, {kTax, {}, 0})); }));
        bare.push_back(millisecondsOf([&] {
            need(session.db().selectInteger(QStringLiteral("select taxpayer_id from queue_case where call_list_id = 1 and waiting = 0 order by place limit 1")));
        }));
        if (!lease) {
            giveUp(QStringLiteral("nobody could be taken"));
        }
        CallEntry entry;
        entry.campaign = kTax;
        entry.taxpayer = lease->taxpayer;
        entry.result = ResultCode::NoAnswer;
        need(recordCall(session, entry));
        store.clock().advanceSeconds(6);
    }
    print("take", takes);
    print("bare select of the next place", bare);
    print("tally of five lists", {millisecondsOf([&] { need(tallyOf(session, kTax, need(callLists(session, kTax)))); })});
}

}  // namespace

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    for (const QString& backend : TempStore::backendNames()) {
        measure(backend);
    }
    return 0;
}
