// The caller's loop in the real window by keys alone: a promise, then ten calls with the ten
// results, on by the queue. After a dead number the queue gives the same person with the next
// number: the next result is that number's. Prints the keys of each record and how long the
// program lets the caller wait from Ctrl+Enter until the next number to call stands there,
// beside what one small transaction of the same store takes. The city has SAIKOKU_BENCH_CASES cases (default 20,000);
// SAIKOKU_BENCH_STORE names a folder to keep it in and use again. Judges nothing.

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <utility>

#include "core/base/business_calendar.h"
#include "core/demo/demo_city.h"
#include "core/dialling/dialler.h"
#include "core/queue/call_lists.h"
#include "core/security/session.h"
#include "core/security/sign_in.h"
#include "core/store/database.h"
#include "core/store/transaction.h"
#include "tests/support/fixed_clock.h"
#include "ui/call/call_screen.h"
#include "ui/frame/workspace.h"
#include "ui/support/seat_settings.h"
#include "ui/theme/theme.h"
#include "ui/window/desk.h"

using namespace saikoku;

namespace {

const QString kUser = QStringLiteral("admin");
const QString kPassword = QStringLiteral("bench-password-1");
constexpr int kUsualCases = 20'000;
constexpr int kRounds = 5;
constexpr int kAtMost = 20'000;  // milliseconds until the next case must be there

template <class T>
T need(Result<T> result) {
    if (!result) {
        std::fprintf(stderr, "%s %s\n", qPrintable(result.error().message), qPrintable(result.error().detail));
        std::exit(1);
    }
    return std::move(*result);
}

std::unique_ptr<Session> openCity(const StoreLocation& location, const Clock& clock, int cases) {
    if (!storeExists(location)) {
        if (const auto made = createStore(location, kUser, kPassword, clock, KdfCost::least()); !made) {
            std::fprintf(stderr, "%s\n", qPrintable(made.error().message));
            std::exit(1);
        }
        DemoOptions options;
        options.cases = cases;
        need(makeDemoCity(*need(signIn(location, kUser, kPassword, clock, QStringLiteral("bench"))), options));
    }
    return need(signIn(location, kUser, kPassword, clock, QStringLiteral("bench")));
}

/// A question nobody answers would stand there for ever.
void stopAtQuestions(QTimer& timer) {
    QObject::connect(&timer, &QTimer::timeout, [] {
        const QWidget* question = QApplication::activeModalWidget();
        if (question == nullptr) {
            return;
        }
        std::fprintf(stderr, "a question stands in the way: %s\n", qPrintable(question->windowTitle()));
        for (const QLabel* label : question->findChildren<QLabel*>()) {
            std::fprintf(stderr, "  %s\n", qPrintable(label->text()));
        }
        std::_Exit(1);
    });
    timer.start(std::chrono::seconds(1));
}

/// A caller at the keyboard, who counts keys and waits for the next number to call.
class Caller {
public:
    Caller(ui::Desk& desk, FixedClock& clock) : m_desk(desk), m_clock(clock) {
        QObject::connect(&calling(), &ui::CallScreen::caseShown, &desk, [this](TaxpayerId shown) {
            m_isSame = shown == std::exchange(m_shown, shown);
            ++m_cases;
        });
    }

    void press(int key, Qt::KeyboardModifiers with = Qt::NoModifier) {
        ++m_keys;
        QWidget* target = QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : &m_desk;
        QTest::keyClick(target, static_cast<Qt::Key>(key), with);
    }

    /// Full name, date of birth, address: a promise is somebody's.
    bool confirm(ui::Desk& desk) {
        for (const char* name : {"check_name", "check_birth", "check_address"}) {
            const auto* check = desk.findChild<QAbstractButton*>(QLatin1String(name));
            press(int(Qt::Key_1) + m_confirmed++, Qt::AltModifier);
            if (!QTest::qWaitFor([&] { return check->isChecked() || !check->isVisible(); }, kAtMost)) {
                return false;
            }
        }
        return true;
    }

    /// The start page knows the lists; the watchers behind the window never rest.
    bool begin() {
        const auto* button = m_desk.findChild<QPushButton*>(QStringLiteral("start_queue"));
        const auto isReady = [&] { return button->isVisible() && button->isEnabled() && m_desk.workspace().worker().isIdle(); };
        if (!QTest::qWaitFor(isReady, kAtMost)) {
            return false;
        }
        press(Qt::Key_F8);
        const bool isThere = QTest::qWaitFor([&] { return m_cases > 0; }, kAtMost);
        m_keys = 0;
        return isThere;
    }

    /// Ctrl+Enter, and until the next number stands there: another case, or the same with its next number.
    bool record(const char* what) {
        const int before = m_cases;
        QElapsedTimer waiting;
        waiting.start();
        press(Qt::Key_Return, Qt::ControlModifier);
        const bool isNext = QTest::qWaitFor([&] { return m_cases > before; }, kAtMost);
        m_desk.repaint();
        const double took = static_cast<double>(waiting.nsecsElapsed()) / 1e6;
        std::printf("%-34s %6d keys %9.1f ms%s\n", what, m_keys, took, isNext && m_isSame ? "  the same person, the next number" : "");
        if (!isNext) {
            const auto* message = m_desk.findChild<QLabel*>(QStringLiteral("recordMessage"));
            std::fprintf(stderr, "no next case after \"%s\": %s\n", what, qPrintable(message->text()));
        }
        m_waits.append(took);
        m_all += m_keys;
        m_keys = 0;
        m_clock.advanceSeconds(60);
        return isNext;
    }

    int keysOfAll() const { return m_all; }
    void forgetKeys() { m_all = 0; }
    const QList<double>& waits() const { return m_waits; }

private:
    ui::CallScreen& calling() { return *m_desk.findChild<ui::CallScreen*>(); }

    ui::Desk& m_desk;
    FixedClock& m_clock;
    TaxpayerId m_shown;
    bool m_isSame = false;
    int m_cases = 0;  ///< opened so far
    int m_confirmed = 0;
    int m_keys = 0;
    int m_all = 0;
    QList<double> m_waits;
};

double smallTransaction(Session& session) {
    QList<double> times;
    for (int run = 0; run < 2 * kRounds; ++run) {
        QElapsedTimer timer;
        timer.start();
        const Result<void> done = transact(session.db(), [&]() -> Result<void> {
            return session.db().run(QStringLiteral("update summary_state set as_of = as_of"));
        });
        if (!done) {
            std::fprintf(stderr, "%s\n", qPrintable(done.error().message));
        }
        times.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

}  // namespace

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    const int cases = qEnvironmentVariableIntValue("SAIKOKU_BENCH_CASES") > 0 ? qEnvironmentVariableIntValue("SAIKOKU_BENCH_CASES") : kUsualCases;
    const QTemporaryDir temporary;
    const QString kept = qEnvironmentVariable("SAIKOKU_BENCH_STORE");
    const StoreLocation location = StoreLocation::local(kept.isEmpty() ? temporary.filePath(QStringLiteral("city")) : kept);
    FixedClock clock(QDate(2026, 11, 27), QTime(9, 30));
    std::unique_ptr<Session> session = openCity(location, clock, cases);
    CallListWish wish;
    wish.campaign = CampaignId{1};
    wish.name = QStringLiteral("call_bench %1").arg(QDateTime::currentMSecsSinceEpoch());
    wish.condition = need(parseCaseCondition(QStringLiteral("phone_known = true")));
    need(makeCallList(*session, wish));
    const double bare = smallTransaction(*session);
    const QTemporaryDir seat;
    ui::SeatSettings settings(seat.filePath(QStringLiteral("settings.ini")));
    ui::applyTheme(app, settings.brightness(), settings.fontPoints());
    ui::Desk desk(std::move(session), nullptr, settings, need(BusinessCalendar::load()), location.folder());
    desk.resize(1366, 768);
    desk.show();
    QTimer questions;
    stopAtQuestions(questions);
    if (!QTest::qWaitForWindowActive(&desk)) {
        std::fprintf(stderr, "the window does not come up\n");
        return 1;
    }
    Caller caller(desk, clock);
    if (!caller.begin()) {
        std::fprintf(stderr, "nobody to call\n");
        return 1;
    }
    if (!caller.confirm(desk)) {
        std::fprintf(stderr, "nobody can be confirmed\n");
        return 1;
    }
    caller.press(Qt::Key_F6);
    caller.press(Qt::Key_3);
    caller.press(Qt::Key_0);  // a Monday: a closed day would be asked back
    bool goesOn = caller.record("a promise");
    const int promise = caller.keysOfAll();
    caller.forgetKeys();
    const std::array results{"reached", "family", "no answer", "voicemail", "busy", "not in use", "wrong number", "refused", "fax", "cut off"};
    for (std::size_t i = 0; goesOn && i < results.size(); ++i) {
        caller.press(i + 1 == results.size() ? int(Qt::Key_0) : int(Qt::Key_1) + static_cast<int>(i));
        goesOn = caller.record(results.at(i));
    }
    QList<double> waits = caller.waits();
    std::sort(waits.begin(), waits.end());
    std::printf("keys: promise %d, ten results %d; own waiting: median %.1f ms, most %.1f ms; a small transaction %.1f ms, ratio %.1f\n",
                promise, caller.keysOfAll(), waits.at(waits.size() / 2), waits.constLast(), bare, waits.at(waits.size() / 2) / bare);
    return goesOn ? 0 : 1;
}
