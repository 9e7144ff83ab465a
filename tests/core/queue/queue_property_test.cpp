// Any interleaving of takes, skips, records, crashes and expiries: nobody's case twice, no
// case lost. SAIKOKU_QUEUE_TAKES asks for that many takes by twenty processes on a server.

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QMutex>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QThread>

#include <atomic>
#include <latch>
#include <memory>
#include <random>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

#include "core/contact/campaign.h"
#include "core/eligibility/eligibility.h"
#include "core/queue/call_lists.h"
#include "core/queue/case_queue.h"
#include "core/security/sign_in.h"
#include "core/store/database.h"
#include "core/work/call_recorder.h"
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

Result<CallList> listOf(Session& session, const QString& name, const QString& condition) {
    CallListWish wish;
    wish.campaign = kTax;
    wish.name = name;
    SAIKOKU_TRY_ASSIGN(wish.condition, parseCaseCondition(condition));
    return makeCallList(session, wish);
}

Result<NegotiationId> recorded(Session& session, TaxpayerId taxpayer, ResultCode result) {
    CallEntry entry;
    entry.campaign = kTax;
    entry.taxpayer = taxpayer;
    entry.result = result;
    if (result == ResultCode::Reached) {
        entry.counterpart = Counterpart::Person;
    }
    return recordCall(session, entry);
}

/// What must hold, step by step.
class Office {
public:
    Office(TempStore& store, std::vector<std::unique_ptr<Session>>& people, unsigned seed) : m_store(store), m_people(people), m_random(seed) {}

    /// The first thing that is wrong; empty when all is well.
    QString run(int steps) {
        for (int step = 0; step < steps && m_problem.isEmpty(); ++step) {
            const std::size_t who = m_random() % m_people.size();
            switch (m_random() % 10) {
            case 0:
            case 1:
            case 2:
            case 3: take(who); break;
            case 4: give(who, {}); break;
            case 5: give(who, QStringLiteral("skip")); break;
            case 6:
            case 7: record(who); break;
            case 8: m_store.clock().advanceSeconds(60 + static_cast<qint64>(m_random() % 600)); break;
            default: crash(who); break;
            }
            compare(step);
        }
        return m_problem;
    }

private:
    struct Held {
        std::size_t who = 0;
        QDateTime until;
    };

    Session& of(std::size_t who) { return *m_people.at(who); }
    QDateTime now() const { return m_store.clock().actualUtc(); }

    std::vector<TaxpayerId> runningOf(std::size_t who) const {
        std::vector<TaxpayerId> cases;
        for (auto one = m_held.cbegin(); one != m_held.cend(); ++one) {
            if (one->who == who && one->until > now()) {
                cases.push_back(one.key());
            }
        }
        return cases;
    }

    void take(std::size_t who) {
        const auto lease = takeNext(of(who), {kTax, {}, 5});
        if (!lease) {
            m_problem = lease.error().message + lease.error().detail;
            return;
        }
        const std::vector<TaxpayerId> mine = runningOf(who);
        if (!*lease) {
            m_problem = mine.empty() ? QString() : QStringLiteral("an own running lease was not handed over");
            return;
        }
        const TaxpayerId taxpayer = (*lease)->taxpayer;
        if (!mine.empty() && mine.front() != taxpayer) {
            m_problem = QStringLiteral("another case than the own running one");
        }
        const auto before = m_held.constFind(taxpayer);
        if (before != m_held.constEnd() && before->until > now() && before->who != who) {
            m_problem = QStringLiteral("case %1 is held twice").arg(taxpayer.value);
        }
        m_held.insert(taxpayer, {who, (*lease)->until});
    }
    void give(std::size_t who, const QString& reason) {
        for (const TaxpayerId taxpayer : runningOf(who)) {
            if (releaseCase(of(who), kTax, taxpayer, reason).value_or(false)) {
                m_held.remove(taxpayer);
            } else {
                m_problem = QStringLiteral("an own lease could not be given back");
            }
        }
    }
    void record(std::size_t who) {
        for (const TaxpayerId taxpayer : runningOf(who)) {
            const ResultCode result = m_random() % 3 == 0 ? ResultCode::Reached : ResultCode::Busy;
            const auto done = recorded(of(who), taxpayer, result);
            m_problem = done ? QString() : done.error().message;
            m_held.remove(taxpayer);
        }
    }
    /// The program ends without a word: the lease runs on until it ends by itself.
    void crash(std::size_t who) {
        auto again = of(who).another();
        if (again) {
            m_crashed.push_back(std::move(m_people.at(who)));
            m_people.at(who) = std::move(*again);
        }
    }

    void compare(int step) {
        const auto leases = runningLeases(of(0), kTax);
        if (!leases) {
            m_problem = leases.error().message;
            return;
        }
        qsizetype running = 0;
        for (auto one = m_held.cbegin(); one != m_held.cend(); ++one) {
            running += one->until > now() ? 1 : 0;
        }
        if (m_problem.isEmpty() && leases->size() != running) {
            m_problem = QStringLiteral("step %1: %2 leases run, %3 were expected").arg(step).arg(leases->size()).arg(running);
        }
    }

    TempStore& m_store;
    std::vector<std::unique_ptr<Session>>& m_people;
    std::vector<std::unique_ptr<Session>> m_crashed;
    std::mt19937 m_random;
    QHash<TaxpayerId, Held> m_held;
    QString m_problem;
};

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

/// Cases that seats of any process hold: a file each, made by whoever takes it.
class Witness {
public:
    explicit Witness(const QString& folder) : m_folder(folder) {}
    bool take(TaxpayerId taxpayer) const {
        const int file = ::open(qPrintable(path(taxpayer)), O_CREAT | O_EXCL | O_WRONLY, 0600);
        if (file >= 0) {
            ::close(file);
        }
        return file >= 0;
    }
    void release(TaxpayerId taxpayer) const { QFile::remove(path(taxpayer)); }

private:
    QString path(TaxpayerId taxpayer) const { return m_folder + u'/' + QString::number(taxpayer.value); }
    QString m_folder;
};

/// Takes and gives back, or records; says what went wrong.
QString workAt(Session& session, const Witness& witness, int takes, unsigned seed, std::atomic<int>* taken = nullptr) {
    std::mt19937 random(seed);
    for (int i = 0; i < takes; ++i) {
        const auto lease = takeNext(session, {kTax, {}, 600});
        if (!lease) {
            return lease.error().message + QStringLiteral(" | ") + lease.error().detail;
        }
        if (!*lease) {
            QThread::yieldCurrentThread();
            continue;
        }
        const TaxpayerId taxpayer = (*lease)->taxpayer;
        if (!witness.take(taxpayer)) {
            return QStringLiteral("case %1 was taken twice").arg(taxpayer.value);
        }
        if (taken != nullptr) {
            ++*taken;
        }
        witness.release(taxpayer);
        const auto done = random() % 20 == 0 ? recorded(session, taxpayer, ResultCode::Busy).has_value()
                                             : releaseCase(session, kTax, taxpayer).value_or(false);
        if (!done) {
            return QStringLiteral("case %1 could not be given back").arg(taxpayer.value);
        }
    }
    return {};
}

DemoOptions city(int residents) {
    DemoOptions options = DemoFixture::small();
    options.residents = residents;
    return options;
}

}  // namespace

class QueuePropertyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noDoubleAndNoOrphan_data() {
        QTest::addColumn<QString>("backend");
        QTest::addColumn<unsigned>("seed");
        for (const QString& backend : TempStore::backendNames()) {
            for (const unsigned seed : {1U, 2U}) {
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
        Session& session = demo.session();
        VERIFY_RESULT(listOf(session, QStringLiteral("A"), QStringLiteral("outstanding >= 50000")));
        VERIFY_RESULT(listOf(session, QStringLiteral("B"), QStringLiteral("phone_known = true")));
        std::vector<std::unique_ptr<Session>> people;
        for (int i = 0; i < kPeople; ++i) {
            auto person = demo.store().signInAs(Role::Officer);
            VERIFY_RESULT(person);
            people.push_back(std::move(*person));
        }
        Office office(demo.store(), people, seed);
        const int wanted = qEnvironmentVariableIntValue("SAIKOKU_QUEUE_STEPS");
        const QString problem = office.run(wanted > 0 ? wanted : demo.store().isLocal() ? kLocalSteps : kSteps);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));

        // all leases and waits run out: whoever may be called now comes to somebody
        demo.store().clock().advanceDays(3);
        demo.store().clock().setTokyo(demo.store().clock().today(), QTime(10, 0));
        const auto free = callable(*people.front());
        VERIFY_RESULT(free);
        QVERIFY(!free->isEmpty());
        QSet<TaxpayerId> seen;
        for (;;) {
            const auto lease = takeNext(*people.front(), {kTax, {}, 5});
            VERIFY_RESULT(lease);
            if (!*lease) {
                break;
            }
            QVERIFY(!seen.contains((*lease)->taxpayer));
            seen.insert((*lease)->taxpayer);
            VERIFY_RESULT(releaseCase(*people.front(), kTax, (*lease)->taxpayer, QStringLiteral("seen")));
        }
        QSet<TaxpayerId> lost = *free - seen;
        lost.removeIf([&](TaxpayerId one) { return isDone(demo, one); });
        QCOMPARE(lost, QSet<TaxpayerId>());
    }

    void seatsAtOnce_data() { TempStore::backends(); }
    void seatsAtOnce() {
        QFETCH(QString, backend);
        DemoFixture demo(backend);
        if (demo.store().isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        QVERIFY2(demo.isReady(), qPrintable(demo.problem()));
        VERIFY_RESULT(listOf(demo.session(), QStringLiteral("A"), QStringLiteral("phone_known = true")));
        const int seats = demo.store().isLocal() ? kLocalSeats : kSeats;
        QTemporaryDir folder;
        const Witness witness(folder.path());
        std::vector<std::unique_ptr<Session>> people;
        for (int i = 0; i < seats; ++i) {
            auto person = demo.store().signInAs(Role::Officer);
            VERIFY_RESULT(person);
            people.push_back(std::move(*person));
        }
        std::latch ready(seats);
        std::atomic<int> taken = 0;
        QMutex mutex;
        QStringList problems;
        std::vector<std::unique_ptr<QThread>> threads;
        for (int i = 0; i < seats; ++i) {
            threads.emplace_back(QThread::create([&, i] {
                const auto session = people.at(static_cast<std::size_t>(i))->another();
                ready.arrive_and_wait();
                const QString problem = session ? workAt(**session, witness, kTakesOfASeat, static_cast<unsigned>(i), &taken) : session.error().message;
                const QMutexLocker lock(&mutex);
                problems << problem;
            }));
            threads.back()->start();
        }
        for (const auto& thread : threads) {
            thread->wait();
        }
        problems.removeAll(QString());
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        QVERIFY(taken > seats);
    }

    void processesAtOnce() {
        const int takes = qEnvironmentVariableIntValue("SAIKOKU_QUEUE_TAKES");
        if (takes == 0) {
            QSKIP("SAIKOKU_QUEUE_TAKES=100000 asks for it");
        }
        DemoFixture demo(QStringLiteral("postgres"), city(3000));
        QVERIFY2(demo.isReady(), qPrintable(demo.problem()));
        VERIFY_RESULT(listOf(demo.session(), QStringLiteral("A"), QStringLiteral("phone_known = true")));
        QTemporaryDir folder;
        std::vector<std::unique_ptr<QProcess>> processes;
        for (int i = 0; i < kProcesses; ++i) {
            const auto person = demo.store().signInAs(Role::Officer);
            VERIFY_RESULT(person);
            auto process = std::make_unique<QProcess>();
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("SAIKOKU_QUEUE_STORE"), demo.store().location().displayName());
            environment.insert(QStringLiteral("SAIKOKU_QUEUE_LOGIN"), (*person)->actor().login);
            environment.insert(QStringLiteral("SAIKOKU_QUEUE_FOLDER"), folder.path());
            environment.insert(QStringLiteral("SAIKOKU_QUEUE_SHARE"), QString::number(takes / kProcesses));
            environment.insert(QStringLiteral("SAIKOKU_QUEUE_SEED"), QString::number(i));
            process->setProcessEnvironment(environment);
            process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
            process->start(QCoreApplication::applicationFilePath(), {QStringLiteral("onlyAProcess")});
            processes.push_back(std::move(process));
        }
        for (const auto& process : processes) {
            process->waitForFinished(-1);
            QVERIFY2(process->exitCode() == 0, process->readAllStandardOutput().constData());
        }
    }

    /// What each of those processes does.
    void onlyAProcess() {
        const QString store = qEnvironmentVariable("SAIKOKU_QUEUE_STORE");
        if (store.isEmpty()) {
            QSKIP("processesAtOnce() starts it");
        }
        const FixedClock clock;
        const auto location = StoreLocation::server(store);
        VERIFY_RESULT(location);
        const auto session = signIn(*location, qEnvironmentVariable("SAIKOKU_QUEUE_LOGIN"), TempStore::password(), clock, QStringLiteral("saikoku-cli"));
        VERIFY_RESULT(session);
        const QString problem = workAt(**session, Witness(qEnvironmentVariable("SAIKOKU_QUEUE_FOLDER")),
                                       qEnvironmentVariableIntValue("SAIKOKU_QUEUE_SHARE"),
                                       static_cast<unsigned>(qEnvironmentVariableIntValue("SAIKOKU_QUEUE_SEED")));
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

private:
    /// Two calls or more since the lists were made: the agreed tries may be made.
    static bool isDone(DemoFixture& demo, TaxpayerId taxpayer) {
        return demo.db()
                   .selectInteger(QStringLiteral("select count(*) from negotiation n where n.taxpayer_id = %1 and n.happened_at >= "
                                                 "(select min(l.made_at) from call_list l)")
                                      .arg(taxpayer.value))
                   .value_or(0) >= 2;
    }
};

QTEST_GUILESS_MAIN(QueuePropertyTest)
#include "queue_property_test.moc"
