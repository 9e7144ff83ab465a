// Any interleaving of takes, skips, records, records taken back, crashes and expiries: nobody's
// case twice, no case lost. One after another against a model (SAIKOKU_QUEUE_SEED: another
// seed, SAIKOKU_QUEUE_STEPS: more steps), by threads, by processes that are killed at any
// moment; SAIKOKU_QUEUE_TAKES asks for that many takes by twenty processes on a server.

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <atomic>
#include <cstdio>
#include <latch>
#include <memory>
#include <random>
#include <vector>

#include "core/contact/campaign.h"
#include "core/eligibility/eligibility.h"
#include "core/queue/call_lists.h"
#include "core/security/sign_in.h"
#include "core/store/database.h"
#include "tests/core/queue/office_model.h"
#include "tests/core/queue/queue_worker.h"
#include "tests/support/demo_fixture.h"

using namespace saikoku;

namespace {

constexpr CampaignId kTax{1};
constexpr int kPeople = 4;
constexpr int kSteps = 800;         ///< a seed; SAIKOKU_QUEUE_STEPS asks for more
constexpr int kLocalSteps = 400;    ///< a local store's transactions wait for the disk
constexpr int kSeats = 12;
constexpr int kLocalSeats = 4;
constexpr int kTakesOfASeat = 40;
constexpr int kProcesses = 20;
constexpr unsigned kRecordsOfProcesses = 250;  ///< of so many takes one is recorded: a case that was called rests, and the city has 645
constexpr unsigned kRecordsOfKilled = 25;
constexpr int kResidentsForSeats = 3000;
constexpr int kResidentsForProcesses = 20'000;
constexpr int kKilled = 12;
constexpr int kKilledSeats = 4;
constexpr int kMostTakesBeforeDeath = 8;
constexpr int kWithoutEnd = 1'000'000;
constexpr int kPatienceMilliseconds = 60'000;

Result<CallList> listOf(Session& session, const QString& name, const QString& condition) {
    CallListWish wish;
    wish.campaign = kTax;
    wish.name = name;
    SAIKOKU_TRY_ASSIGN(wish.condition, parseCaseCondition(condition));
    return makeCallList(session, wish);
}

/// Whoever of the lists may be called now, by the rules alone.
Result<QSet<TaxpayerId>> callable(Session& session) {
    QList<TaxpayerId> cases;
    SAIKOKU_TRY_ASSIGN(Statement rows, session.db().select(QStringLiteral("select distinct taxpayer_id from queue_case")));
    while (rows.next()) {
        cases.append(TaxpayerId{rows.integer(0)});
    }
    SAIKOKU_TRY(rows.finish());
    using Answers = QHash<TaxpayerId, Eligibility>;
    SAIKOKU_TRY_ASSIGN(const Answers answers, eligibilityOf(session, cases, {kTax}));
    QSet<TaxpayerId> free;
    for (auto one = answers.cbegin(); one != answers.cend(); ++one) {
        if (one->callable) {
            free.insert(one.key());
        }
    }
    return free;
}

/// Two calls in force or more since the lists were made: the agreed tries may be made.
bool isDone(DemoFixture& demo, TaxpayerId taxpayer) {
    return demo.db()
               .selectInteger(QStringLiteral("select count(*) from negotiation_in_force n where n.taxpayer_id = %1 and n.happened_at >= "
                                             "(select min(l.made_at) from call_list l)")
                                  .arg(taxpayer.value))
               .value_or(0) >= 2;
}

/// Whom another seat held while a page was judged does not wait for the end of a lease that was given back.
void nobodyWaitsInVain(DemoFixture& demo, Session& person) {
    const auto free = callable(person);
    VERIFY_RESULT(free);
    auto rows = demo.db().select(QStringLiteral("select q.taxpayer_id from queue_case q where q.waiting = 1 and not exists (select 1 from "
                                                "negotiation_in_force n where n.taxpayer_id = q.taxpayer_id and n.happened_at >= "
                                                "(select l.made_at from call_list l where l.call_list_id = q.call_list_id))"));
    VERIFY_RESULT(rows);
    while (rows->next()) {
        QVERIFY2(!free->contains(TaxpayerId{rows->integer(0)}), qPrintable(QString::number(rows->integer(0))));
    }
    VERIFY_RESULT(rows->finish());
}

/// All leases and waits run out: whoever may be called then comes to somebody, once.
void nobodyIsLost(DemoFixture& demo, Session& person) {
    FixedClock& clock = demo.store().clock();
    clock.advanceDays(3);
    clock.setTokyo(clock.today(), QTime(10, 0));
    auto free = callable(person);
    VERIFY_RESULT(free);
    QVERIFY(!free->isEmpty());
    free->removeIf([&](TaxpayerId one) { return isDone(demo, one); });
    QSet<TaxpayerId> seen;
    for (;;) {
        const auto lease = takeNext(person, {kTax, {}, 5});
        VERIFY_RESULT(lease);
        if (!*lease) {
            break;
        }
        QVERIFY(!seen.contains((*lease)->taxpayer));
        seen.insert((*lease)->taxpayer);
        CallEntry entry;
        entry.campaign = kTax;
        entry.taxpayer = (*lease)->taxpayer;
        VERIFY_RESULT(recordCall(person, entry));  // nobody there: the case rests
    }
    QCOMPARE(*free - seen, QSet<TaxpayerId>());
}

Result<std::vector<std::unique_ptr<Session>>> officers(DemoFixture& demo, int count) {
    std::vector<std::unique_ptr<Session>> people;
    for (int i = 0; i < count; ++i) {
        SAIKOKU_TRY_ASSIGN(auto person, demo.store().signInAs(Role::Officer));
        people.push_back(std::move(person));
    }
    return people;
}

QString addressOf(const StoreLocation& server) {
    return QStringLiteral("postgresql:///%1?host=%2").arg(server.database(), server.host());
}

/// A program of its own that works at the store as this person; its takes are lines of its output.
std::unique_ptr<QProcess> startSeat(DemoFixture& demo, const QString& login, const QString& folder, int takes, unsigned oneRecordIn, unsigned seed) {
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const StoreLocation& location = demo.store().location();
    environment.insert(QStringLiteral("SAIKOKU_SEAT_STORE"), location.isLocal() ? location.folder() : addressOf(location));
    environment.insert(QStringLiteral("SAIKOKU_SEAT_KIND"), location.isLocal() ? QStringLiteral("local") : QStringLiteral("server"));
    environment.insert(QStringLiteral("SAIKOKU_SEAT_LOGIN"), login);
    environment.insert(QStringLiteral("SAIKOKU_SEAT_FOLDER"), folder);
    environment.insert(QStringLiteral("SAIKOKU_SEAT_TAKES"), QString::number(takes));
    environment.insert(QStringLiteral("SAIKOKU_SEAT_RECORDS"), QString::number(oneRecordIn));
    environment.insert(QStringLiteral("SAIKOKU_SEAT_SEED"), QString::number(seed));
    process->setProcessEnvironment(environment);
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(QCoreApplication::applicationFilePath(), {QStringLiteral("onlyASeat")});
    return process;
}

/// Until it has taken so many more cases; what it says when it ends before.
QString waitForTakes(QProcess& process, int takes) {
    QByteArray said;
    for (int seen = 0; seen < takes;) {
        if (!process.canReadLine() && !process.waitForReadyRead(kPatienceMilliseconds)) {
            return QStringLiteral("a seat ended: ") + QString::fromUtf8(said + process.readAll());
        }
        while (process.canReadLine()) {
            const QByteArray line = process.readLine();
            seen += line == "taken\n" ? 1 : 0;
            said += line == "taken\n" ? QByteArray() : line;
        }
    }
    return {};
}

}  // namespace

class QueuePropertyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noDoubleAndNoOrphan_data() {
        QTest::addColumn<QString>("backend");
        QTest::addColumn<unsigned>("seed");
        const int given = qEnvironmentVariableIntValue("SAIKOKU_QUEUE_SEED");
        const std::vector<unsigned> seeds = given > 0 ? std::vector{static_cast<unsigned>(given)} : std::vector{1U, 2U, newSeed()};
        for (const QString& backend : TempStore::backendNames()) {
            for (const unsigned seed : seeds) {
                QTest::addRow("%s, seed %u", qPrintable(backend), seed) << backend << seed;
            }
        }
    }
    void noDoubleAndNoOrphan() {
        QFETCH(QString, backend);
        QFETCH(unsigned, seed);
        DemoFixture demo(backend);
        if (demo.store().isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        QVERIFY2(demo.isReady(), qPrintable(demo.problem()));
        VERIFY_RESULT(listOf(demo.session(), QStringLiteral("A"), QStringLiteral("outstanding >= 50000")));
        VERIFY_RESULT(listOf(demo.session(), QStringLiteral("B"), QStringLiteral("phone_known = true")));
        auto people = officers(demo, kPeople);
        VERIFY_RESULT(people);
        OfficeModel office(demo.store(), *people, seed);
        const int wanted = qEnvironmentVariableIntValue("SAIKOKU_QUEUE_STEPS");
        const QString problem = office.run(wanted > 0 ? wanted : demo.store().isLocal() ? kLocalSteps : kSteps);
        QVERIFY2(problem.isEmpty(), qPrintable(problem + again(seed)));
        const OfficeModel::Seen& seen = office.seen();
        QVERIFY2(seen.takes > 0 && seen.undone > 0 && seen.crashes > 0 && seen.expired > 0 && seen.skips > 0, qPrintable(again(seed)));
        nobodyIsLost(demo, *people->front());
        if (QTest::currentTestFailed()) {
            qWarning().noquote() << again(seed);
        }
    }

    void seatsAtOnce_data() { TempStore::backends(); }
    void seatsAtOnce() {
        QFETCH(QString, backend);
        DemoFixture demo(backend, city(kResidentsForSeats));
        if (demo.store().isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        QVERIFY2(demo.isReady(), qPrintable(demo.problem()));
        VERIFY_RESULT(listOf(demo.session(), QStringLiteral("A"), QStringLiteral("phone_known = true")));
        const int seats = demo.store().isLocal() ? kLocalSeats : kSeats;
        QTemporaryDir folder;
        const Witness witness(folder.path());
        const auto people = officers(demo, seats);
        VERIFY_RESULT(people);
        std::latch ready(seats);
        std::atomic<int> taken = 0;
        std::vector<QString> problems(static_cast<std::size_t>(seats));
        std::vector<std::unique_ptr<QThread>> threads;
        for (std::size_t i = 0; i < problems.size(); ++i) {
            threads.emplace_back(QThread::create([&, i] {
                const auto session = people->at(i)->another();
                ready.arrive_and_wait();
                problems[i] = session ? workAt(**session, witness, {kTakesOfASeat, static_cast<unsigned>(i), kTakesOfASeat, [&] { ++taken; }})
                                      : session.error().message;
            }));
            threads.back()->start();
        }
        for (const auto& thread : threads) {
            thread->wait();
        }
        for (const QString& problem : problems) {
            QVERIFY2(problem.isEmpty(), qPrintable(problem));
        }
        QCOMPARE(taken.load(), seats * kTakesOfASeat);
        nobodyWaitsInVain(demo, *people->front());
    }

    /// Seats are killed between any two instructions, start anew and go on.
    void killedSeats_data() { TempStore::backends(); }
    void killedSeats() {
        QFETCH(QString, backend);
        std::mt19937 random(newSeed());
        DemoFixture demo(backend, city(kResidentsForSeats));
        if (demo.store().isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        QVERIFY2(demo.isReady(), qPrintable(demo.problem()));
        VERIFY_RESULT(listOf(demo.session(), QStringLiteral("A"), QStringLiteral("phone_known = true")));
        QTemporaryDir folder;
        auto people = officers(demo, kKilledSeats);
        VERIFY_RESULT(people);
        const auto start = [&](std::size_t seat) {
            return startSeat(demo, people->at(seat)->actor().login, folder.path(), kWithoutEnd, kRecordsOfKilled, static_cast<unsigned>(random()));
        };
        std::vector<std::unique_ptr<QProcess>> seats;
        for (std::size_t seat = 0; seat < people->size(); ++seat) {
            seats.push_back(start(seat));
        }
        for (int killed = 0; killed < kKilled; ++killed) {
            const std::size_t seat = random() % seats.size();
            const QString ended = waitForTakes(*seats[seat], 1 + static_cast<int>(random() % kMostTakesBeforeDeath));
            QVERIFY2(ended.isEmpty(), qPrintable(ended));
            seats[seat]->kill();
            seats[seat]->waitForFinished(-1);
            seats[seat] = start(seat);
        }
        for (const auto& seat : seats) {
            const QString ended = waitForTakes(*seat, 1);
            QVERIFY2(ended.isEmpty(), qPrintable(ended));
            seat->kill();
            seat->waitForFinished(-1);
        }
        onlyHoldersAreWitnessed(demo, folder.path());
        nobodyIsLost(demo, *people->front());
    }

    void processesAtOnce() {
        const int takes = qEnvironmentVariableIntValue("SAIKOKU_QUEUE_TAKES");
        if (takes == 0) {
            QSKIP("SAIKOKU_QUEUE_TAKES=100000 asks for it");
        }
        DemoFixture demo(QStringLiteral("postgres"), city(kResidentsForProcesses));
        QVERIFY2(demo.isReady(), qPrintable(demo.problem()));
        VERIFY_RESULT(listOf(demo.session(), QStringLiteral("A"), QStringLiteral("phone_known = true")));
        QTemporaryDir folder;
        const auto people = officers(demo, kProcesses);
        VERIFY_RESULT(people);
        std::vector<std::unique_ptr<QProcess>> processes;
        for (std::size_t i = 0; i < people->size(); ++i) {
            processes.push_back(startSeat(demo, people->at(i)->actor().login, folder.path(), takes / kProcesses, kRecordsOfProcesses,
                                          static_cast<unsigned>(i)));
        }
        qsizetype taken = 0;
        for (const auto& process : processes) {
            process->waitForFinished(-1);
            const QByteArray said = process->readAllStandardOutput();
            QVERIFY2(process->exitCode() == 0, said.right(2000).constData());
            taken += said.count("taken\n");
        }
        QCOMPARE(taken, qsizetype(takes / kProcesses * kProcesses));
        const auto left = runningLeases(demo.session(), kTax);
        VERIFY_RESULT(left);
        QCOMPARE(left->size(), 0);
        nobodyWaitsInVain(demo, *people->front());
        nobodyIsLost(demo, *people->front());
    }

    /// What each of those processes does.
    void onlyASeat() {
        const QString store = qEnvironmentVariable("SAIKOKU_SEAT_STORE");
        if (store.isEmpty()) {
            QSKIP("killedSeats() and processesAtOnce() start it");
        }
        const FixedClock clock;
        const auto location = qEnvironmentVariable("SAIKOKU_SEAT_KIND") == QStringLiteral("local") ? StoreLocation::local(store) : StoreLocation::server(store);
        VERIFY_RESULT(location);
        const auto session = signIn(*location, qEnvironmentVariable("SAIKOKU_SEAT_LOGIN"), TempStore::password(), clock, QStringLiteral("saikoku-cli"));
        VERIFY_RESULT(session);
        WorkOrder order;
        order.takes = qEnvironmentVariableIntValue("SAIKOKU_SEAT_TAKES");
        order.oneRecordIn = static_cast<unsigned>(qEnvironmentVariableIntValue("SAIKOKU_SEAT_RECORDS"));
        order.seed = qEnvironmentVariable("SAIKOKU_SEAT_SEED").toUInt();
        order.taken = [] {
            std::fputs("taken\n", stdout);
            std::fflush(stdout);
        };
        const QString problem = workAt(**session, Witness(qEnvironmentVariable("SAIKOKU_SEAT_FOLDER")), order);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

private:
    static unsigned newSeed() { return QRandomGenerator::global()->bounded(1U, 1'000'000U); }
    static QString again(unsigned seed) { return QStringLiteral(" (again with SAIKOKU_QUEUE_SEED=%1)").arg(seed); }
    static DemoOptions city(int residents) {
        DemoOptions options = DemoFixture::small();
        options.residents = residents;
        return options;
    }

    /// Whoever was killed while a witness stood holds the case, until the lease ends.
    static void onlyHoldersAreWitnessed(DemoFixture& demo, const QString& folder) {
        const QFileInfoList witnesses = QDir(folder).entryInfoList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
        for (const QFileInfo& witness : witnesses) {
            const auto lease = leaseOf(demo.session(), kTax, TaxpayerId{witness.fileName().toLongLong()});
            VERIFY_RESULT(lease);
            QVERIFY(lease->has_value());
            const auto holder = demo.db().selectInteger(QStringLiteral("select o.operator_id from app_operator o where o.login = '%1'")
                                                            .arg(witness.symLinkTarget().section(u'/', -1)));
            VERIFY_RESULT(holder);
            QCOMPARE((*lease)->holder.value, *holder);
        }
    }
};

int main(int argc, char* argv[]) {
    if (qEnvironmentVariableIsSet("SAIKOKU_QUEUE_TAKES")) {
        qputenv("QTEST_FUNCTION_TIMEOUT", "86400000");  // a day; Qt Test ends a function after five minutes
    }
    const QCoreApplication application(argc, argv);
    QueuePropertyTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "queue_property_test.moc"
