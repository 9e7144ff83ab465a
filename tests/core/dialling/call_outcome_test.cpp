#include "core/dialling/call_outcome.h"

#include <QSet>
#include <QTest>

#include "core/base/offset_moment.h"

using namespace saikoku;

Q_DECLARE_METATYPE(saikoku::CallEnd)

namespace {
const auto kOut = CallDirection::Outbound;
const auto kIn = CallDirection::Inbound;
}  // namespace

Q_DECLARE_METATYPE(saikoku::CloseFacts)

class CallOutcomeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // The reasons are those that baresip 1.0.0 was seen to give.
    void classifies_data() {
        QTest::addColumn<CloseFacts>("facts");
        QTest::addColumn<CallEnd>("end");
        const auto row = [](const char* name, CloseFacts facts, CallEnd end) {
            QTest::newRow(name) << facts << end;
        };
        row("486", {kOut, false, false, false, QStringLiteral("486 Busy Here")}, CallEnd::Busy);
        row("600", {kOut, false, false, false, QStringLiteral("600 Busy Everywhere")}, CallEnd::Busy);
        row("480", {kOut, false, false, false, QStringLiteral("480 Temporarily Unavailable")},
            CallEnd::NoAnswer);
        row("408", {kOut, false, false, false, QStringLiteral("408 Request Timeout")}, CallEnd::NoAnswer);
        row("404", {kOut, false, false, false, QStringLiteral("404 Not Found")}, CallEnd::NotInUse);
        row("410", {kOut, false, false, false, QStringLiteral("410 Gone")}, CallEnd::NotInUse);
        row("604", {kOut, false, false, false, QStringLiteral("604 Does Not Exist Anywhere")},
            CallEnd::NotInUse);
        row("603", {kOut, false, false, false, QStringLiteral("603 Decline")}, CallEnd::Declined);
        row("433", {kOut, false, false, false, QStringLiteral("433 Anonymity Disallowed")},
            CallEnd::Declined);
        row("484", {kOut, false, false, false, QStringLiteral("484 Address Incomplete")},
            CallEnd::InvalidNumber);
        row("503", {kOut, false, false, false, QStringLiteral("503 Service Unavailable")},
            CallEnd::LineError);
        row("403", {kOut, false, false, false, QStringLiteral("403 Forbidden")}, CallEnd::LineError);
        row("a code without words", {kOut, false, false, false, QStringLiteral("486")}, CallEnd::Busy);
        row("no transport", {kOut, false, false, false, QStringLiteral("Connection timed out")},
            CallEnd::LineError);
        row("unknown words", {kOut, false, false, false, QStringLiteral("something new")},
            CallEnd::LineError);
        row("no words", {kOut, false, false, false, QString()}, CallEnd::LineError);
        row("we cancel", {kOut, false, true, false, QStringLiteral("Connection reset by user")},
            CallEnd::CancelledByUs);
        row("we cancel, 487", {kOut, false, true, false, QStringLiteral("487 Request Terminated")},
            CallEnd::CancelledByUs);
        row("cancelled in the softphone",
            {kOut, false, false, false, QStringLiteral("Connection reset by user")}, CallEnd::CancelledByUs);
        row("ring limit", {kOut, false, true, true, QStringLiteral("Connection reset by user")},
            CallEnd::NoAnswer);
        row("ring limit, never rang",
            {kOut, false, true, true, QStringLiteral("Connection reset by user"), false}, CallEnd::LineError);
        row("we end", {kOut, true, true, false, QStringLiteral("Connection reset by user")},
            CallEnd::EndedByUs);
        row("ended in the softphone", {kOut, true, false, false, QStringLiteral("Connection reset by user")},
            CallEnd::EndedByUs);
        row("they end", {kOut, true, false, false, QStringLiteral("Connection reset by peer")},
            CallEnd::EndedByThem);
        row("no sound", {kOut, true, false, false, QStringLiteral("Operation not supported")},
            CallEnd::AudioFailure);
        row("no sound at once", {kOut, false, false, false, QStringLiteral("Operation not supported")},
            CallEnd::AudioFailure);
        row("sound ended", {kOut, true, false, false, QStringLiteral("end of file")}, CallEnd::AudioFailure);
        row("line lost while talking", {kOut, true, false, false, QStringLiteral("Connection timed out")},
            CallEnd::LineError);
        row("caller gives up", {kIn, false, false, false, QStringLiteral("Connection reset by peer")},
            CallEnd::Missed);
        row("nobody took it", {kIn, false, false, false, QStringLiteral("Connection timed out")},
            CallEnd::Missed);
        row("we reject", {kIn, false, true, false, QStringLiteral("Connection reset by user")},
            CallEnd::RejectedByUs);
        row("incoming, they end", {kIn, true, false, false, QStringLiteral("Connection reset by peer")},
            CallEnd::EndedByThem);
    }
    void classifies() {
        QFETCH(CloseFacts, facts);
        QFETCH(CallEnd, end);
        QCOMPARE(codeOf(classifyClose(facts)), codeOf(end));
    }

    void proposes_data() {
        QTest::addColumn<CallEnd>("end");
        QTest::addColumn<bool>("outbound");
        QTest::addColumn<bool>("rang");
        QTest::addColumn<bool>("answered");
        QTest::addColumn<QString>("code");
        const QString none;
        QTest::newRow("busy") << CallEnd::Busy << true << true << false << QStringLiteral("busy");
        QTest::newRow("no answer") << CallEnd::NoAnswer << true << true << false
                                   << QStringLiteral("no_answer");
        QTest::newRow("not in use") << CallEnd::NotInUse << true << false << false
                                    << QStringLiteral("not_in_use");
        QTest::newRow("declined") << CallEnd::Declined << true << true << false << QStringLiteral("refused");
        QTest::newRow("given up while ringing")
            << CallEnd::CancelledByUs << true << true << false << QStringLiteral("no_answer");
        QTest::newRow("given up before ringing") << CallEnd::CancelledByUs << true << false << false << none;
        QTest::newRow("invalid number") << CallEnd::InvalidNumber << true << false << false << none;
        QTest::newRow("line error") << CallEnd::LineError << true << false << false << none;
        QTest::newRow("line error while talking")
            << CallEnd::LineError << true << true << true << QStringLiteral("cut_off");
        QTest::newRow("phone lost while talking")
            << CallEnd::PhoneLost << true << true << true << QStringLiteral("cut_off");
        QTest::newRow("phone lost while ringing") << CallEnd::PhoneLost << true << true << false << none;
        QTest::newRow("no sound after answer")
            << CallEnd::AudioFailure << true << true << true << QStringLiteral("cut_off");
        QTest::newRow("talked") << CallEnd::EndedByThem << true << true << true << none;
        QTest::newRow("talked, we ended") << CallEnd::EndedByUs << true << true << true << none;
        QTest::newRow("by hand") << CallEnd::NotReported << true << false << false << none;
        QTest::newRow("missed") << CallEnd::Missed << false << true << false << none;
        QTest::newRow("rejected") << CallEnd::RejectedByUs << false << true << false << none;
    }
    void proposes() {
        QFETCH(CallEnd, end);
        QFETCH(bool, outbound);
        QFETCH(bool, rang);
        QFETCH(bool, answered);
        QFETCH(QString, code);
        CallOutcome outcome;
        outcome.end = end;
        outcome.call.direction = outbound ? kOut : kIn;
        const QDateTime start = momentAt(QDate(2026, 11, 20), QTime(1, 0), 0);
        outcome.call.times.begun = start;
        outcome.call.times.rang = rang ? start.addSecs(2) : QDateTime();
        outcome.call.times.answered = answered ? start.addSecs(10) : QDateTime();
        outcome.call.times.ended = start.addSecs(70);
        QCOMPARE(proposedResultCode(outcome), code);
        QCOMPARE(outcome.talkSeconds(), answered ? qint64(60) : qint64(0));
    }

    void codesAreKept() {
        QSet<QString> codes;
        for (int i = 0; i <= static_cast<int>(CallEnd::NotReported); ++i) {
            const CallEnd end = static_cast<CallEnd>(i);
            const QString code = codeOf(end);
            QVERIFY(valueOfCode<CallEnd>(code) == end);
            QVERIFY(!callEndSentence(end).isEmpty());
            codes.insert(code);
        }
        QCOMPARE(codes.size(), qsizetype(14));
        QVERIFY(!valueOfCode<CallEnd>(QStringLiteral("nonsense")).has_value());
    }
};

QTEST_APPLESS_MAIN(CallOutcomeTest)
#include "call_outcome_test.moc"
