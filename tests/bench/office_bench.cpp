// A whole office at one server: what a seat waits for alone, among twenty, and among twenty
// while an extract comes in beside them. PostgreSQL alone; judges nothing.
//
//   SAIKOKU_BENCH_CASES     cases of the demo city (200,000)
//   SAIKOKU_BENCH_CONTACTS  records in it (2,000,000)
//   SAIKOKU_BENCH_SEATS     clients (20), each one action every SAIKOKU_BENCH_PACE ms (6,000)
//   SAIKOKU_BENCH_SECONDS   how long each round goes on (180)
//   SAIKOKU_BENCH_STORE     address of a store to keep the city in and use again; its
//                           administrator and "postgres" have the tests' password
//
// Clients and server share this machine's cores. A seat alone acts without a pause.

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QMutex>
#include <QProcess>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QThread>
#include <QUuid>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdio>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "core/cases/board.h"
#include "core/cases/case_file.h"
#include "core/cases/case_list.h"
#include "core/contact/campaign.h"
#include "core/demo/demo_city.h"
#include "core/exchange/extract_import.h"
#include "core/security/session.h"
#include "core/security/sign_in.h"
#include "core/security/user_admin.h"
#include "core/store/database.h"
#include "core/work/call_recorder.h"
#include "core/work/work_list.h"
#include "tests/bench/city_extract.h"
#include "tests/support/temp_store.h"
#include "tests/support/test_cluster.h"

using namespace saikoku;

namespace {

constexpr int kRowsShown = 40;  ///< of a list, in a window
constexpr int kRoundsAlone = 30;

[[noreturn]] void giveUp(const QString& why) {
    std::fprintf(stderr, "office_bench: %s\n", qPrintable(why));
    std::exit(1);
}

template <class T>
T need(Result<T> result) {
    if (!result) {
        giveUp(result.error().message + QLatin1Char(' ') + result.error().detail);
    }
    return std::move(*result);
}

void need(const Result<void>& result) {
    if (!result) {
        giveUp(result.error().message + QLatin1Char(' ') + result.error().detail);
    }
}

int asked(const char* name, int usual) {
    const int given = qEnvironmentVariableIntValue(name);
    return given > 0 ? given : usual;
}

enum class Action { Next, Open, Record, FirstPage, WholeList, Board };
constexpr int kActions = 6;
constexpr std::array<const char*, kActions> kNames{"next callable case", "open a case", "record", "list: first page", "list: read whole", "board"};

/// Milliseconds by action, from every thread.
class Times {
public:
    void add(Action action, double milliseconds) {
        const QMutexLocker lock(&m_mutex);
        m_all[static_cast<std::size_t>(action)].push_back(milliseconds);
    }
    void fail(const Error& error) {
        const QMutexLocker lock(&m_mutex);
        ++m_errors;
        m_example = error.message + QStringLiteral(" | ") + error.detail;
    }
    /// @param share 0.5 for the median
    double quantile(int action, double share) {
        std::vector<double>& all = m_all[static_cast<std::size_t>(action)];
        std::sort(all.begin(), all.end());
        return all.empty() ? 0 : all[std::min(all.size() - 1, static_cast<std::size_t>(share * static_cast<double>(all.size())))];
    }
    std::size_t count(int action) const { return m_all[static_cast<std::size_t>(action)].size(); }
    int errors() const { return m_errors; }
    QString example() const { return m_example; }

private:
    QMutex m_mutex;
    std::array<std::vector<double>, kActions> m_all;
    int m_errors = 0;
    QString m_example;
};

double since(const QElapsedTimer& timer) { return static_cast<double>(timer.nsecsElapsed()) / 1e6; }

class Seat {
public:
    Seat(Session& session, Times& times, std::atomic<qint64>& stored) : m_session(session), m_times(times), m_stored(stored) {
        m_campaign = need(campaignId(session.db(), Campaign::Tax));
    }

    /// @param part from 0 to 1: where in the list the seat begins
    void takeList(double part) {
        m_list = need(casesToCall(m_session, m_campaign, CaseCondition()));
        m_place = static_cast<qsizetype>(part * static_cast<double>(m_list.size()));
        need(walk());
    }

    void act(int step) {
        const std::array<std::function<Result<void>()>, 5> turns{[this] { return next(); }, [this] { return open(); }, [this] { return record(); },
                                                                 [this] { return list(); }, [this] { return board(); }};
        if (const auto done = turns.at(static_cast<std::size_t>(step) % turns.size())(); !done) {
            m_times.fail(done.error());
        }
    }

private:
    Result<void> timed(Action action, const std::function<Result<void>()>& work) {
        QElapsedTimer timer;
        timer.start();
        SAIKOKU_TRY(work());
        m_times.add(action, since(timer));
        return {};
    }
    Result<void> next() {
        return timed(Action::Next, [this] { return walk(); });
    }
    Result<void> walk() {
        WalkProgress progress;
        SAIKOKU_TRY_ASSIGN(const NextCase found, nextCallable(m_session, m_list, m_campaign, m_place, progress));
        m_place = found.place + 1;
        m_case = found.taxpayer;
        return {};
    }
    Result<void> open() {
        return timed(Action::Open, [this]() -> Result<void> {
            SAIKOKU_TRY(openCase(m_session, m_case, m_campaign));
            return {};
        });
    }
    Result<void> record() {
        return timed(Action::Record, [this]() -> Result<void> {
            CallEntry entry;
            entry.campaign = m_campaign;
            entry.taxpayer = m_case;
            entry.result = ResultCode::NoAnswer;
            entry.draft = QStringLiteral("bench-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
            SAIKOKU_TRY(recordCall(m_session, entry));
            ++m_stored;
            return {};
        });
    }
    Result<void> list() {
        QElapsedTimer timer;
        timer.start();
        CaseQuery query;
        query.campaign = m_campaign;
        query.sort = {{CaseField::OldestDue, false}};
        LookingOn looking;
        std::optional<Error> refusal;
        looking.first = [&](const QList<TaxpayerId>& cases) {
            const auto rows = caseRows(m_session, m_campaign, cases.mid(0, kRowsShown));
            m_times.add(Action::FirstPage, since(timer));
            refusal = rows ? std::nullopt : std::optional<Error>(rows.error());
        };
        SAIKOKU_TRY(findCases(m_session, query, looking));
        m_times.add(Action::WholeList, since(timer));
        return refusal ? Result<void>(fail(*refusal)) : Result<void>();
    }
    Result<void> board() {
        return timed(Action::Board, [this]() -> Result<void> {
            SAIKOKU_TRY(workflowBoard(m_session, m_campaign, BoardDimension::TaxItem));
            return {};
        });
    }

    Session& m_session;
    Times& m_times;
    std::atomic<qint64>& m_stored;
    CampaignId m_campaign;
    QList<TaxpayerId> m_list;
    qsizetype m_place = 0;
    TaxpayerId m_case;
};

struct Office {
    StoreLocation location;
    FixedClock clock;
    QStringList logins;
    std::atomic<qint64> stored = 0;

    std::unique_ptr<Session> signIn(const QString& login) {
        return need(saikoku::signIn(location, login, TempStore::password(), clock, QStringLiteral("office_bench")));
    }
};

void alone(Office& office, Times& times) {
    const auto session = office.signIn(office.logins.constFirst());
    Seat seat(*session, times, office.stored);
    seat.takeList(0);
    for (int step = 0; step < kRoundsAlone * 5; ++step) {
        seat.act(step);
    }
}

void together(Office& office, Times& times) {
    const int pace = asked("SAIKOKU_BENCH_PACE", 6000);
    const qint64 end = qint64(1000) * asked("SAIKOKU_BENCH_SECONDS", 180);
    std::vector<std::unique_ptr<Session>> sessions;
    std::vector<std::unique_ptr<Seat>> seats;
    std::vector<std::unique_ptr<QThread>> threads;
    const int count = static_cast<int>(office.logins.size());
    QSemaphore ready;
    QSemaphore go;
    for (int number = 0; number < count; ++number) {
        threads.emplace_back(QThread::create([&, number] {
            const auto session = office.signIn(office.logins.at(number));
            Seat seat(*session, times, office.stored);
            seat.takeList((number + 1.0) / (count + 1.0));
            ready.release();
            go.acquire();
            QElapsedTimer whole;
            whole.start();
            for (int step = 0;; ++step) {
                const qint64 due = qint64(step) * pace + qint64(pace) * number / count;
                if (due >= end) {
                    return;
                }
                QSemaphore().tryAcquire(1, static_cast<int>(std::max<qint64>(0, due - whole.elapsed())));
                seat.act(step + number);
            }
        }));
        threads.back()->start();
    }
    ready.acquire(count);
    go.release(count);
    for (const auto& thread : threads) {
        thread->wait();
    }
}

/// Extracts one after another, in a process of low priority, until it is ended.
class ImportBeside {
public:
    ImportBeside(const QString& address, const QString& folder) {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral("nice"), {QStringLiteral("-n"), QStringLiteral("19"), QCoreApplication::applicationFilePath(),
                                                 QStringLiteral("--import"), address, folder});
    }
    QString end() {
        m_process.write("end\n");
        m_process.closeWriteChannel();
        m_process.waitForFinished(-1);
        return QString::fromUtf8(m_process.readAllStandardOutput()).trimmed();
    }

private:
    QProcess m_process;
};

int importHere(const QString& address, const QString& folder) {
    const StoreLocation location = need(StoreLocation::server(address));
    FixedClock clock;
    const auto session = need(signIn(location, TempStore::user(), TempStore::password(), clock, QStringLiteral("office_bench")));
    const ImportProfile profile = test::cityProfile();
    std::atomic<bool> ends = false;
    const std::unique_ptr<QThread> input(QThread::create([&] {
        static_cast<void>(std::getchar());
        ends = true;
    }));
    input->start();
    for (int each = 1; !ends; ++each) {
        QElapsedTimer timer;
        timer.start();
        const ImportReport report = need(importExtract(*session, profile, folder + QStringLiteral("/%1").arg(each % 2), ImportMode::Import));
        qint64 rows = 0;
        for (const ExtractFileCounts& counts : report.counts) {
            rows += counts.rows;
        }
        std::printf("%lld rows in %.0f s; ", static_cast<long long>(rows), since(timer) / 1000);
        std::fflush(stdout);
    }
    input->wait();
    return 0;
}

qint64 count(Database& db, const char* what) { return need(db.selectInteger(QStringLiteral("select count(*) from ") + QLatin1String(what))); }

void makeCity(Office& office) {
    const auto session = office.signIn(TempStore::user());
    Database& db = session->db();
    QElapsedTimer timer;
    timer.start();
    if (count(db, "taxpayer_in_force") == 0) {
        DemoOptions options;
        options.cases = asked("SAIKOKU_BENCH_CASES", 200'000);
        need(makeDemoCity(*session, options));
        std::printf("city made in %.0f s\n", since(timer) / 1000);
    }
    const qint64 wanted = asked("SAIKOKU_BENCH_CONTACTS", 2'000'000);
    if (count(db, "negotiation") < wanted) {
        timer.start();
        need(test::multiplyContacts(office.location, wanted));
        std::printf("contacts multiplied in %.0f s\n", since(timer) / 1000);
    }
    for (int number = 1; number <= asked("SAIKOKU_BENCH_SEATS", 20); ++number) {
        const QString login = QStringLiteral("%1_seat%2").arg(office.location.database()).arg(number);
        const auto added = addUser(*session, login, login, codeOf(Role::Officer), TempStore::password(), KdfCost::least());
        if (!added && added.error().code != ErrorCode::Exists) {
            giveUp(added.error().message);
        }
        office.logins << login;
    }
    std::printf("%lld taxpayers, %lld cases in arrears, %lld records\n", static_cast<long long>(count(db, "taxpayer_in_force")),
                static_cast<long long>(count(db, "case_summary where status <> 'Settled'")), static_cast<long long>(count(db, "negotiation")));
    std::fflush(stdout);
}

void print(Times& one, const std::vector<Times*>& others) {
    for (int action = 0; action < kActions; ++action) {
        std::printf("%-20s %8.1f %8.1f", kNames.at(static_cast<std::size_t>(action)), one.quantile(action, 0.5), one.quantile(action, 0.95));
        for (Times* each : others) {
            std::printf("  | %5zu %8.1f %8.1f %6.2f", each->count(action), each->quantile(action, 0.5), each->quantile(action, 0.95),
                        each->quantile(action, 0.95) / std::max(one.quantile(action, 0.95), 0.001));
        }
        std::printf("\n");
    }
}

void measure(Office& office, const QString& address) {
    const QTemporaryDir folder;
    const auto session = office.signIn(TempStore::user());
    need(test::writeCityExtracts(session->db(), folder.path()));
    const qint64 before = count(session->db(), "negotiation where draft like 'bench-%'");
    Times one;
    Times many;
    Times beside;
    alone(office, one);
    together(office, many);
    ImportBeside import(address, folder.path());
    together(office, beside);
    std::printf("%d seats, milliseconds; ratio: p95 beside that of one seat alone\n", static_cast<int>(office.logins.size()));
    std::printf("%-20s %8s %8s  | %5s %8s %8s %6s  | %5s %8s %8s %6s\n", "", "one: p50", "p95", "all", "p50", "p95", "ratio", "all+", "p50", "p95",
                "ratio");
    print(one, {&many, &beside});
    std::fflush(stdout);
    std::printf("all+: beside an import (nice 19): %s\n", qPrintable(import.end()));
    const qint64 doubles = need(session->db().selectInteger(QStringLiteral(
        "select count(*) from (select draft from negotiation where draft like 'bench-%' group by draft having count(*) > 1) as twice")));
    const qint64 found = count(session->db(), "negotiation where draft like 'bench-%'") - before;
    std::printf("errors: %d, records told of: %lld, found: %lld, doubles: %lld\n", one.errors() + many.errors() + beside.errors(),
                static_cast<long long>(office.stored), static_cast<long long>(found), static_cast<long long>(doubles));
    for (const Times* each : {&one, &many, &beside}) {
        if (each->errors() > 0) {
            std::printf("e.g. %s\n", qPrintable(each->example()));
        }
    }
}

}  // namespace

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == QLatin1String("--import")) {
        return importHere(arguments[2], arguments[3]);
    }
    const QString kept = qEnvironmentVariable("SAIKOKU_BENCH_STORE");
    Office office;
    if (!kept.isEmpty()) {
        office.location = need(StoreLocation::server(kept));
        if (const auto made = createStore(office.location, TempStore::user(), TempStore::password(), office.clock); !made && made.error().code != ErrorCode::Exists) {
            giveUp(made.error().message);
        }
        makeCity(office);
        measure(office, kept);
        return 0;
    }
    TempStore store(QStringLiteral("postgres"));
    if (store.isMissing()) {
        std::printf("PostgreSQL is not installed\n");
        return 0;
    }
    if (!store.isReady()) {
        giveUp(store.problem());
    }
    office.location = store.location();
    makeCity(office);
    measure(office, QStringLiteral("postgresql:///%1?host=%2&port=%3").arg(store.location().database(), store.location().host(), store.location().port()));
    for (const QString& login : office.logins) {
        TestCluster::dropLogin(login);
    }
    return 0;
}
