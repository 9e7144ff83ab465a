// Taking the next case from five lists: how long it takes beside the bare select of the next
// row, and on a server with twenty clients in this process, each of which takes or records
// every six seconds. SAIKOKU_BENCH_CASES: how many cases (default 200,000), SAIKOKU_BENCH_TAKES:
// how many takes (default 400), SAIKOKU_BENCH_SECONDS: how long the twenty work (default 60).
// SAIKOKU_BENCH_STORE: a folder, or the address of a database (postgresql://…), where the city
// of that back end is kept and used again; what was recorded in it stays, so that the first
// take is the first of a day only once. Arguments name the back ends (sqlite, postgres). Judges
// nothing.

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <memory>
#include <vector>

#include "core/demo/demo_city.h"
#include "core/queue/call_lists.h"
#include "core/queue/case_queue.h"
#include "core/queue/list_tally.h"
#include "core/security/sign_in.h"
#include "core/security/user_admin.h"
#include "core/store/database.h"
#include "core/work/call_recorder.h"
#include "tests/support/temp_store.h"

using namespace saikoku;

namespace {

constexpr CampaignId kTax{1};
constexpr int kCases = 200'000;
constexpr int kTakes = 400;
constexpr int kClients = 20;
constexpr int kSeconds = 60;
constexpr int kActionEveryMilliseconds = 6000;

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
    if (times.empty()) {
        return;
    }
    std::sort(times.begin(), times.end());
    const auto at = [&](double share) { return times.at(static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))); };
    std::printf("  %-34s p50 %7.2f ms  p95 %7.2f ms  most %7.2f ms\n", what, at(0.5), at(0.95), times.back());
}

/// A city of its own that goes when the bench ends, or one that is kept.
class City {
public:
    explicit City(const QString& backend) {
        const QString kept = qEnvironmentVariable("SAIKOKU_BENCH_STORE");
        const bool isServer = kept.startsWith(QLatin1String("postgresql:"));
        if (kept.isEmpty() || isServer != (backend == QLatin1String("postgres"))) {
            m_passing = std::make_unique<TempStore>(backend);
            if (!m_passing->isReady()) {
                giveUp(m_passing->isMissing() ? QStringLiteral("PostgreSQL is not installed") : m_passing->problem());
            }
            return;
        }
        m_location = isServer ? need(StoreLocation::server(kept)) : StoreLocation::local(kept);
        const auto made = createStore(m_location, TempStore::user(), TempStore::password(), m_clock, KdfCost::least());
        if (!made && made.error().code != ErrorCode::Exists) {
            giveUp(made.error().message);
        }
        m_session = signInTo(TempStore::user());
    }

    Session& session() { return m_passing ? m_passing->session() : *m_session; }
    FixedClock& clock() { return m_passing ? m_passing->clock() : m_clock; }
    bool isLocal() const { return m_passing ? m_passing->isLocal() : m_location.isLocal(); }

    /// One of the twenty. A kept server knows them from the last time.
    std::unique_ptr<Session> caller(int number) {
        if (m_passing) {
            return need(m_passing->signInAs(Role::Officer));
        }
        const QString login = m_location.database() + QStringLiteral("_caller_%1").arg(number);
        const auto known = addUser(*m_session, login, login, codeOf(Role::Officer), TempStore::password(), KdfCost::least());
        if (!known && known.error().code != ErrorCode::Exists) {
            giveUp(known.error().message);
        }
        return signInTo(login);
    }

private:
    std::unique_ptr<Session> signInTo(const QString& login) {
        return need(signIn(m_location, login, TempStore::password(), m_clock, QStringLiteral("bench")));
    }

    std::unique_ptr<TempStore> m_passing;
    StoreLocation m_location;
    FixedClock m_clock;
    std::unique_ptr<Session> m_session;
};

void makeCity(Session& session) {
    if (need(session.db().selectInteger(QStringLiteral("select count(*) from taxpayer"))) > 0) {
        return;
    }
    DemoOptions options;
    options.cases = wanted("SAIKOKU_BENCH_CASES", kCases);
    need(makeDemoCity(session, options));
}

void makeLists(Session& session) {
    const QList<CallList> known = need(callLists(session, kTax));
    for (const auto& [name, condition] : {std::pair("all", "outstanding > 0"), std::pair("large", "outstanding >= 100000"),
                                          std::pair("phone", "phone_known = true"), std::pair("small", "outstanding < 50000"),
                                          std::pair("never", "status = 'NotContacted'")}) {
        CallListWish wish;
        wish.campaign = kTax;
        wish.name = QLatin1String("queue_bench ") + QLatin1String(name);
        if (std::any_of(known.begin(), known.end(), [&](const CallList& list) { return list.name == wish.name; })) {
            continue;
        }
        wish.condition = need(parseCaseCondition(QLatin1String(condition)));
        qint64 cases = 0;
        const double took = millisecondsOf([&] { cases = need(makeCallList(session, wish)).cases; });
        std::printf("  list %-8s %9lld cases made in %8.0f ms\n", name, static_cast<long long>(cases), took);
    }
}

double bareSelect(Session& session, CallListId list) {
    return millisecondsOf([&] {
        need(session.db().selectInteger(
            QStringLiteral("select taxpayer_id from queue_case where call_list_id = :list and waiting = 0 order by place limit 1"),
            {{QLatin1String(":list"), list}}));
    });
}

void recordNoAnswer(Session& session, TaxpayerId taxpayer) {
    CallEntry entry;
    entry.campaign = kTax;
    entry.taxpayer = taxpayer;
    entry.result = ResultCode::NoAnswer;
    need(recordCall(session, entry));
}

void waitFor(qint64 milliseconds) {
    QEventLoop loop;
    QTimer::singleShot(std::chrono::milliseconds(std::max<qint64>(0, milliseconds)), Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

/// One seat's actions: a take, six seconds later the record, six seconds later the next take.
class Client {
public:
    Client(Session& person, int number) : m_person(person), m_number(number) {}

    void work(int seconds) {
        const auto session = need(m_person.another());
        QElapsedTimer time;
        time.start();
        TaxpayerId taken;
        for (qint64 at = m_number * kActionEveryMilliseconds / kClients; at < seconds * 1000LL; at += kActionEveryMilliseconds) {
            waitFor(at - time.elapsed());
            if (taken.isValid()) {
                m_records.push_back(millisecondsOf([&] { recordNoAnswer(*session, taken); }));
                taken = {};
                continue;
            }
            std::optional<CaseLease> lease;
            m_takes.push_back(millisecondsOf([&] { lease = need(takeNext(*session, {kTax, {}, 0})); }));
            taken = lease ? lease->taxpayer : TaxpayerId();
        }
    }

    const std::vector<double>& takes() const { return m_takes; }
    const std::vector<double>& records() const { return m_records; }

private:
    Session& m_person;
    int m_number;
    std::vector<double> m_takes;
    std::vector<double> m_records;
};

void measureTwenty(City& city) {
    std::vector<std::unique_ptr<Session>> people;
    std::vector<Client> clients;
    for (int i = 0; i < kClients; ++i) {
        people.push_back(city.caller(i));
        clients.emplace_back(*people.back(), i);
    }
    std::vector<std::unique_ptr<QThread>> threads;
    for (Client& client : clients) {
        threads.emplace_back(QThread::create([&client] { client.work(wanted("SAIKOKU_BENCH_SECONDS", kSeconds)); }));
        threads.back()->start();
    }
    for (const auto& thread : threads) {
        thread->wait();
    }
    std::vector<double> takes;
    std::vector<double> records;
    for (const Client& client : clients) {
        takes.insert(takes.end(), client.takes().begin(), client.takes().end());
        records.insert(records.end(), client.records().begin(), client.records().end());
    }
    print("take, twenty clients", takes);
    print("record, twenty clients", records);
}

void measure(const QString& backend) {
    City city(backend);
    Session& session = city.session();
    makeCity(session);
    city.clock().setTokyo(session.today(), QTime(10, 0));
    std::printf("%s, %lld cases\n", qPrintable(backend),
                static_cast<long long>(need(session.db().selectInteger(QStringLiteral("select count(*) from taxpayer")))));
    makeLists(session);
    const CallListId all = need(callList(session, kTax, QStringLiteral("queue_bench all"))).id;
    std::printf("  %-34s %11.2f ms\n", "first take", millisecondsOf([&] {
                    const auto lease = need(takeNext(session, {kTax, {}, 0}));
                    recordNoAnswer(session, lease->taxpayer);
                }));
    std::vector<double> takes;
    std::vector<double> records;
    std::vector<double> bare;
    for (int i = 0; i < wanted("SAIKOKU_BENCH_TAKES", kTakes); ++i) {
        std::optional<CaseLease> lease;
        takes.push_back(millisecondsOf([&] { lease = need(takeNext(session, {kTax, {}, 0})); }));
        bare.push_back(bareSelect(session, all));
        if (!lease) {
            giveUp(QStringLiteral("nobody could be taken"));
        }
        records.push_back(millisecondsOf([&] { recordNoAnswer(session, lease->taxpayer); }));
        city.clock().advanceSeconds(6);
    }
    print("take", takes);
    print("record", records);
    print("bare select of the next place", bare);
    print("tally of five lists", {millisecondsOf([&] { need(tallyOf(session, kTax, need(callLists(session, kTax)))); })});
    if (!city.isLocal()) {
        measureTwenty(city);
    }
    std::fflush(stdout);
}

}  // namespace

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    const QStringList named = QCoreApplication::arguments().mid(1);
    for (const QString& backend : named.isEmpty() ? TempStore::backendNames() : named) {
        measure(backend);
    }
    return 0;
}
