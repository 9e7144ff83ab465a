#include "core/dialling/dialler.h"

#include <QSignalSpy>
#include <QTest>

#include "core/base/offset_moment.h"
#include "core/dialling/blocking_call.h"
#include "tests/support/fake_dialler.h"

using namespace saikoku;
using saikoku::test::FakeDialler;

namespace {

const QString kNumber = QStringLiteral("0999-12-3456");

/// A clock that moves a second each time it is asked.
class SteppingClock final : public Clock {
public:
    QDateTime nowUtc() const override { return m_start.addSecs(m_step++); }

private:
    QDateTime m_start = momentAt(QDate(2026, 11, 20), QTime(1, 0), 0);
    mutable qint64 m_step = 0;
};

CallOutcome lastOutcome(const QSignalSpy& closed) {
    return closed.last().first().value<CallOutcome>();
}

}  // namespace

class DiallerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsACall() {
        const SteppingClock clock;
        FakeDialler phone(clock);
        QSignalSpy states(&phone, &Dialler::stateChanged);
        QSignalSpy closed(&phone, &Dialler::closed);
        QVERIFY(phone.dial(kNumber).has_value());
        QCOMPARE(phone.done, QStringList{QStringLiteral("dial 0999123456")});
        QVERIFY(phone.hasCall());
        phone.ring();
        phone.establish();
        QVERIFY(phone.sendDtmf(QStringLiteral("12#")).has_value());
        phone.end(QStringLiteral("Connection reset by peer"));

        QCOMPARE(states.size(), 4);
        QCOMPARE(phone.state(), CallState::Ended);
        QVERIFY(!phone.hasCall());
        QCOMPARE(closed.size(), 1);
        const CallOutcome outcome = lastOutcome(closed);
        QCOMPARE(codeOf(outcome.end), QStringLiteral("ended_by_them"));
        QCOMPARE(outcome.call.number, QStringLiteral("0999123456"));
        QVERIFY(outcome.call.times.begun < outcome.call.times.rang);
        QVERIFY(outcome.call.times.rang < outcome.call.times.answered);
        QCOMPARE(outcome.talkSeconds(), qint64(1));
    }

    void refusesBeforeThePhoneHears_data() {
        QTest::addColumn<QString>("number");
        QTest::newRow("empty, which some softphones take as redial") << QString();
        QTest::newRow("hyphens only") << QStringLiteral("---");
        QTest::newRow("letters") << QStringLiteral("abc");
        QTest::newRow("emergency") << QStringLiteral("119");
    }
    void refusesBeforeThePhoneHears() {
        QFETCH(QString, number);
        const SystemClock clock;
        FakeDialler phone(clock);
        QVERIFY(!phone.dial(number).has_value());
        QVERIFY(phone.done.isEmpty());
        QCOMPARE(phone.state(), CallState::Idle);
    }

    void refusesWithoutALine() {
        const SystemClock clock;
        FakeDialler phone(clock);
        phone.makeUnavailable(QStringLiteral("start the phone"));
        const Result<void> dialled = phone.dial(kNumber);
        QVERIFY(!dialled.has_value());
        QCOMPARE(dialled.error().code, ErrorCode::Connection);
        QCOMPARE(dialled.error().message, QStringLiteral("start the phone"));
        QCOMPARE(phone.done, QStringList{QStringLiteral("open")});  // it may have been mended just now
    }

    void doesOneCallAtATime() {
        const SystemClock clock;
        FakeDialler phone(clock);
        QSignalSpy waiting(&phone, &Dialler::callWaiting);
        QVERIFY(phone.dial(kNumber).has_value());
        QCOMPARE(phone.dial(kNumber).error().code, ErrorCode::Rule);
        phone.callIn(QStringLiteral("09000001234"));
        QCOMPARE(waiting.size(), 1);
        QCOMPARE(phone.call().number, QStringLiteral("0999123456"));
        QVERIFY(phone.hangUp().has_value());
        QVERIFY(phone.dial(kNumber).has_value());
    }

    void takesAndRejectsIncoming() {
        const SystemClock clock;
        FakeDialler phone(clock);
        QSignalSpy incoming(&phone, &Dialler::incoming);
        QSignalSpy closed(&phone, &Dialler::closed);
        QVERIFY(!phone.answer().has_value());
        phone.callIn(QStringLiteral("09000001234"), QStringLiteral("山田"));
        QCOMPARE(incoming.first().first().value<CallerId>().number, QStringLiteral("09000001234"));
        QVERIFY(phone.answer().has_value());
        QCOMPARE(phone.state(), CallState::Talking);
        QVERIFY(!phone.reject().has_value());
        QVERIFY(phone.hangUp().has_value());
        QCOMPARE(lastOutcome(closed).call.direction, CallDirection::Inbound);

        phone.callIn({});
        QVERIFY(incoming.last().first().value<CallerId>().withheld);
        QVERIFY(phone.reject().has_value());
        QCOMPARE(codeOf(lastOutcome(closed).end), QStringLiteral("rejected_by_us"));
        QVERIFY(!lastOutcome(closed).answered());
    }

    void givesUpAfterTheRingLimit() {
        const SystemClock clock;
        FakeDialler phone(clock, 1);
        QSignalSpy closed(&phone, &Dialler::closed);
        QVERIFY(phone.dial(kNumber).has_value());
        phone.ring();
        QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, 5000);
        QCOMPARE(codeOf(lastOutcome(closed).end), QStringLiteral("no_answer"));
        QCOMPARE(proposedResultCode(lastOutcome(closed)), QStringLiteral("no_answer"));
    }

    void ignoresWhatComesTooLate() {
        const SystemClock clock;
        FakeDialler phone(clock);
        QSignalSpy closed(&phone, &Dialler::closed);
        phone.ring();
        phone.establish();
        phone.end(CallEnd::Busy);
        QCOMPARE(phone.state(), CallState::Idle);
        QCOMPARE(closed.size(), 0);
        QVERIFY(!phone.hangUp().has_value());
        QVERIFY(phone.dial(kNumber).has_value());
        phone.end(CallEnd::Busy, QStringLiteral("486 Busy Here"));
        phone.end(CallEnd::Busy);
        QCOMPARE(closed.size(), 1);
        QCOMPARE(lastOutcome(closed).sipCode, 486);
    }

    void sendsKeysOnlyWhileTalking() {
        const SystemClock clock;
        FakeDialler phone(clock);
        QVERIFY(!phone.sendDtmf(QStringLiteral("1")).has_value());
        QVERIFY(phone.dial(kNumber).has_value());
        QVERIFY(!phone.sendDtmf(QStringLiteral("1")).has_value());
        phone.establish();
        QVERIFY(!phone.sendDtmf(QStringLiteral("x")).has_value());
        QVERIFY(phone.sendDtmf(QStringLiteral("1")).has_value());
    }

    void blocksUntilTheEnd() {
        const SystemClock clock;
        FakeDialler phone(clock);
        QList<CallState> seen;
        BlockingCallOptions options;
        options.onState = [&](CallState state) {
            seen.append(state);
            if (state == CallState::Dialling) {
                QMetaObject::invokeMethod(
                    &phone, [&] { phone.establish(); }, Qt::QueuedConnection);
            }
        };
        options.talkLimit = std::chrono::milliseconds(1);
        const Result<CallOutcome> outcome = callAndWait(phone, kNumber, options);
        QVERIFY(outcome.has_value());
        QCOMPARE(codeOf(outcome->end), QStringLiteral("ended_by_us"));
        QCOMPARE(seen, (QList<CallState>{CallState::Dialling, CallState::Talking, CallState::Ended}));
    }

    void blocksNotWithoutEvents() {
        const SystemClock clock;
        FakeDialler phone(clock);
        phone.can = {};
        const Result<CallOutcome> outcome = callAndWait(phone, kNumber);
        QVERIFY(outcome.has_value());
        QCOMPARE(phone.state(), CallState::Ended);
        phone.makeUnavailable(QStringLiteral("gone"));
        const Result<CallOutcome> refused =
            callAndWait(phone, kNumber, {std::chrono::milliseconds(20), std::nullopt, {}});
        QCOMPARE(refused.error().code, ErrorCode::Connection);
    }
};

QTEST_GUILESS_MAIN(DiallerTest)
#include "dialler_test.moc"
