#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include "core/dialling/baresip_dialler.h"
#include "core/dialling/blocking_call.h"
#include "tests/support/softphone.h"

using namespace saikoku;
using namespace std::chrono_literals;
using saikoku::test::FarEnd;
using saikoku::test::Softphone;

namespace {

const QString kNumber = QStringLiteral("0999-12-3456");
const QString kCaller = QStringLiteral("09000001234");
constexpr int kPatienceMs = 30000;

BaresipTimings hurried() {
    BaresipTimings timings;
    timings.reconnectFirst = 20ms;
    timings.reconnectLongest = 200ms;
    return timings;
}

}  // namespace

#define TRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, kPatienceMs)
#define TRY_CARRIED_OUT(farEnd) \
    QTRY_VERIFY2_WITH_TIMEOUT((farEnd)->carriedOut(), qPrintable((farEnd)->report()), kPatienceMs)

/// The program's own dialler on a real baresip, with real sipp far ends.
class SoftphoneRealTest : public QObject {
    Q_OBJECT

    SystemClock m_clock;
    std::unique_ptr<Softphone> m_softphone;
    std::unique_ptr<BaresipDialler> m_phone;
    std::unique_ptr<QSignalSpy> m_closed;
    std::unique_ptr<QSignalSpy> m_incoming;

    CallOutcome outcome() const { return m_closed->last().first().value<CallOutcome>(); }
    QString end() const { return m_closed->isEmpty() ? QString() : codeOf(outcome().end); }
    CallerId caller() const { return m_incoming->last().first().value<CallerId>(); }

    void connectDialler(int ringSeconds = 60, int quietSeconds = 30) {
        DiallerSettings settings = m_softphone->settings();
        settings.ringSeconds = ringSeconds;
        settings.quietSeconds = quietSeconds;
        m_phone = std::make_unique<BaresipDialler>(settings, m_clock, hurried());
        m_closed = std::make_unique<QSignalSpy>(m_phone.get(), &Dialler::closed);
        m_incoming = std::make_unique<QSignalSpy>(m_phone.get(), &Dialler::incoming);
        const Result<void> ready = waitUntilReady(*m_phone, 10s);
        QVERIFY2(ready.has_value(), ready ? "" : qPrintable(ready.error().message));
    }

private Q_SLOTS:
    void initTestCase() {
        const QString missing = Softphone::missing();
        if (!missing.isEmpty()) {
            QSKIP(qPrintable(missing));
        }
    }
    void init() {
        m_softphone = std::make_unique<Softphone>();
        QVERIFY2(m_softphone->start(), qPrintable(m_softphone->report()));
        connectDialler();
    }
    void cleanup() {
        m_phone.reset();
        m_softphone.reset();
    }

    void refusals_data() {
        QTest::addColumn<QString>("farEnd");
        QTest::addColumn<QString>("end");
        QTest::addColumn<int>("sipCode");
        QTest::addColumn<bool>("rings");
        QTest::addColumn<QString>("proposal");
        const auto row = [](const char* farEnd, const char* end, int code, bool rings, const char* proposal) {
            QTest::newRow(farEnd) << QString::fromLatin1(farEnd) << QString::fromLatin1(end) << code << rings
                                  << QString::fromLatin1(proposal);
        };
        row("busy", "busy", 486, true, "busy");
        row("absent", "no_answer", 480, true, "no_answer");
        row("unknown", "not_in_use", 404, false, "not_in_use");
        row("declined", "declined", 603, true, "refused");
        row("incomplete", "invalid_number", 484, false, "");
        row("failing", "line_error", 503, false, "");
    }
    void refusals() {
        QFETCH(QString, farEnd);
        QFETCH(QString, end);
        QFETCH(int, sipCode);
        QFETCH(bool, rings);
        QFETCH(QString, proposal);
        const auto far = m_softphone->farEnd(farEnd);
        const Result<CallOutcome> result = callAndWait(*m_phone, kNumber);
        QVERIFY(result.has_value());
        QCOMPARE(codeOf(result->end), end);
        QCOMPARE(result->sipCode, sipCode);
        QCOMPARE(result->call.rang(), rings);
        QVERIFY(!result->answered());
        QCOMPARE(proposedResultCode(*result), proposal);
        TRY_CARRIED_OUT(far);
        // The line is free for the next call at once.
        const auto next = m_softphone->farEnd(QStringLiteral("busy"));
        QCOMPARE(codeOf(callAndWait(*m_phone, kNumber)->end), QStringLiteral("busy"));
    }

    void isAnsweredAndHangsUp() {
        const auto far = m_softphone->farEnd(QStringLiteral("answers"));
        QSignalSpy ringing(m_phone.get(), &Dialler::ringing);
        QVERIFY(m_phone->dial(kNumber).has_value());
        TRY_COMPARE(m_phone->state(), CallState::Talking);
        QCOMPARE(ringing.size(), 1);
        QVERIFY(m_phone->sendDtmf(QStringLiteral("12#")).has_value());
        QVERIFY(m_phone->hangUp().has_value());
        TRY_COMPARE(end(), QStringLiteral("ended_by_us"));
        QVERIFY(outcome().answered());
        QVERIFY(outcome().call.times.rang <= outcome().call.times.answered);
        QCOMPARE(outcome().rawReason, QStringLiteral("Connection reset by user"));
        TRY_CARRIED_OUT(far);  // the far end saw our BYE
    }

    void isHungUpOn() {
        const auto far = m_softphone->farEnd(QStringLiteral("hangs_up"));
        const Result<CallOutcome> result = callAndWait(*m_phone, kNumber);
        QVERIFY(result.has_value());
        QCOMPARE(codeOf(result->end), QStringLiteral("ended_by_them"));
        QVERIFY(result->answered());
        TRY_CARRIED_OUT(far);
    }

    void cancelsWhileRinging() {
        const auto far = m_softphone->farEnd(QStringLiteral("rings"));
        QVERIFY(m_phone->dial(kNumber).has_value());
        TRY_COMPARE(m_phone->state(), CallState::Ringing);
        QVERIFY(m_phone->hangUp().has_value());
        TRY_COMPARE(end(), QStringLiteral("cancelled_by_us"));
        TRY_CARRIED_OUT(far);  // the far end saw our CANCEL
    }

    void givesUpAfterTheRingLimit() {
        connectDialler(1);
        const auto far = m_softphone->farEnd(QStringLiteral("rings"));
        const Result<CallOutcome> result = callAndWait(*m_phone, kNumber);
        QVERIFY(result.has_value());
        QCOMPARE(codeOf(result->end), QStringLiteral("no_answer"));
        TRY_CARRIED_OUT(far);
    }

    // A dead exchange says nothing of the person called.
    void givesUpWhereNobodyIs() {
        connectDialler(2, 1);
        QSignalSpy trouble(m_phone.get(), &Dialler::trouble);
        const Result<CallOutcome> result = callAndWait(*m_phone, kNumber);
        QVERIFY(result.has_value());
        QCOMPARE(codeOf(result->end), QStringLiteral("line_error"));
        QVERIFY(!result->call.rang());
        QVERIFY(proposedResultCode(*result).isEmpty());
        QCOMPARE(trouble.size(), 1);
    }

    void takesACall() {
        const auto far = m_softphone->caller(QStringLiteral("calls"), kCaller, QStringLiteral("山田 太郎"));
        TRY_COMPARE(m_incoming->size(), 1);
        QCOMPARE(caller().number, kCaller);
        QCOMPARE(caller().displayName, QStringLiteral("山田 太郎"));
        QVERIFY(!caller().withheld);
        QVERIFY(m_phone->answer().has_value());
        TRY_COMPARE(m_phone->state(), CallState::Talking);
        QVERIFY(m_phone->hangUp().has_value());
        TRY_COMPARE(end(), QStringLiteral("ended_by_us"));
        QCOMPARE(outcome().call.direction, CallDirection::Inbound);
        TRY_CARRIED_OUT(far);
    }

    void takesACallThatIsHungUp() {
        const auto far = m_softphone->caller(QStringLiteral("calls_and_hangs_up"), kCaller);
        TRY_COMPARE(m_incoming->size(), 1);
        QVERIFY(m_phone->answer().has_value());
        TRY_COMPARE(end(), QStringLiteral("ended_by_them"));
        TRY_CARRIED_OUT(far);
    }

    void turnsACallAway() {
        const auto far = m_softphone->caller(QStringLiteral("calls_rejected"), kCaller);
        TRY_COMPARE(m_incoming->size(), 1);
        QVERIFY(m_phone->reject().has_value());
        TRY_COMPARE(end(), QStringLiteral("rejected_by_us"));
        TRY_CARRIED_OUT(far);  // the caller heard 486
    }

    void missesACall() {
        const auto far = m_softphone->caller(QStringLiteral("calls_gives_up"), kCaller);
        TRY_COMPARE(end(), QStringLiteral("missed"));
        QCOMPARE(m_incoming->size(), 1);
        TRY_CARRIED_OUT(far);
    }

    // The network withholds the number; what it tells exchanges must not show either.
    void seesNoWithheldNumber() {
        const auto far = m_softphone->caller(QStringLiteral("calls_rejected"), {});
        TRY_COMPARE(m_incoming->size(), 1);
        QVERIFY(caller().withheld);
        QVERIFY(caller().number.isEmpty());
        QVERIFY(m_phone->call().number.isEmpty());
        QVERIFY(m_phone->reject().has_value());
        TRY_CARRIED_OUT(far);
    }

    void seesTheSoftphoneDie() {
        auto far = m_softphone->farEnd(QStringLiteral("answers"));
        QVERIFY(m_phone->dial(kNumber).has_value());
        TRY_COMPARE(m_phone->state(), CallState::Talking);
        m_softphone->kill();
        TRY_COMPARE(end(), QStringLiteral("phone_lost"));
        QCOMPARE(proposedResultCode(outcome()), QStringLiteral("cut_off"));
        QCOMPARE(m_phone->lineState(), LineState::Unavailable);
        QVERIFY(m_phone->lineText().contains(QStringLiteral("Start baresip")));
        QCOMPARE(m_phone->dial(kNumber).error().code, ErrorCode::Connection);

        far.reset();
        QVERIFY2(m_softphone->start(), qPrintable(m_softphone->report()));
        TRY_COMPARE(m_phone->lineState(), LineState::Ready);
        const auto next = m_softphone->farEnd(QStringLiteral("busy"));
        QCOMPARE(codeOf(callAndWait(*m_phone, kNumber)->end), QStringLiteral("busy"));
    }

    void findsNoSoftphone() {
        m_softphone->kill();
        BaresipDialler phone(m_softphone->settings(), m_clock, hurried());
        const Result<CallOutcome> result = callAndWait(phone, kNumber);
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().code, ErrorCode::Connection);
        QVERIFY(result.error().message.contains(QStringLiteral("isn't running")));
    }

    // Another program connects to the control port in mid-call and leaves again.
    void keepsTheCallWhenThrownOut() {
        const auto far = m_softphone->farEnd(QStringLiteral("answers"));
        QVERIFY(m_phone->dial(kNumber).has_value());
        TRY_COMPARE(m_phone->state(), CallState::Talking);
        QSignalSpy line(m_phone.get(), &Dialler::lineStateChanged);
        QTcpSocket other;
        other.connectToHost(QStringLiteral("127.0.0.1"), m_softphone->settings().port);
        TRY_COMPARE(line.size(), 2);  // lost, and back
        QCOMPARE(m_phone->lineState(), LineState::Ready);
        QCOMPARE(m_phone->state(), CallState::Talking);
        QVERIFY(m_phone->hangUp().has_value());
        TRY_COMPARE(end(), QStringLiteral("ended_by_us"));
        TRY_CARRIED_OUT(far);
    }

    // A program that starts again finds the call that is going on.
    void findsTheCallAgain() {
        const auto far = m_softphone->farEnd(QStringLiteral("answers"));
        QVERIFY(m_phone->dial(kNumber).has_value());
        TRY_COMPARE(m_phone->state(), CallState::Talking);
        m_phone.reset();
        connectDialler();
        QCOMPARE(m_phone->state(), CallState::Talking);
        QCOMPARE(m_phone->call().number, QStringLiteral("0999123456"));
        QVERIFY(m_phone->hangUp().has_value());
        TRY_COMPARE(end(), QStringLiteral("ended_by_us"));
        TRY_CARRIED_OUT(far);
    }
};

QTEST_GUILESS_MAIN(SoftphoneRealTest)
#include "softphone_real_test.moc"
