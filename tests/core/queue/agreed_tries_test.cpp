#include "core/queue/agreed_tries.h"

#include <QTest>

#include "core/base/clock.h"
#include "core/base/rule_file.h"
#include "core/contact/list_round.h"
#include "core/eligibility/calling_rules.h"
#include "core/queue/call_spacing.h"
#include "core/queue/queue_rules.h"

using namespace saikoku;

namespace {

const std::vector<QTime> kBands{QTime(8, 0), QTime(12, 0), QTime(17, 0)};
const QDate kMonday(2026, 11, 16);

QDateTime at(int day, int hour, int minute = 0) { return fromTokyo(kMonday.addDays(day), QTime(hour, minute)).toUTC(); }

std::vector<CallCounted> missed(const QList<QDateTime>& calls) {
    std::vector<CallCounted> all;
    for (const QDateTime& call : calls) {
        all.push_back({call, ResultCode::NoAnswer});
    }
    return all;
}

ListSpan span(qint64 id, QDate from, QDate to = {}, QDate closed = {}) { return {CallListId{id}, from, to, closed}; }

}  // namespace

/// The pure rules of call lists: agreed tries, the round, standing lists.
class AgreedTriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void triesCountByWeekdayAndBand_data() {
        QTest::addColumn<QList<QDateTime>>("calls");
        QTest::addColumn<bool>("made");
        QTest::newRow("none") << QList<QDateTime>() << false;
        QTest::newRow("one") << QList<QDateTime>{at(0, 9)} << false;
        QTest::newRow("twice the same weekday and band") << QList<QDateTime>{at(0, 9), at(0, 10)} << false;
        QTest::newRow("another band of the same day") << QList<QDateTime>{at(0, 9), at(0, 18)} << false;
        QTest::newRow("another day, the same band") << QList<QDateTime>{at(0, 9), at(1, 10)} << false;
        QTest::newRow("another day and band") << QList<QDateTime>{at(0, 9), at(1, 18)} << true;
        QTest::newRow("the same weekday a week later") << QList<QDateTime>{at(0, 9), at(7, 18)} << false;
        QTest::newRow("noon belongs to the afternoon") << QList<QDateTime>{at(0, 11), at(1, 12)} << true;
    }
    void triesCountByWeekdayAndBand() {
        QFETCH(QList<QDateTime>, calls);
        const AgreedTries agreed{2, 2, 2, kBands};
        QTEST(triesMade(missed(calls), agreed).fulfil(agreed), "made");
    }

    void oneAgreedTryNeedsNoSecondDay() {
        const AgreedTries agreed{1, 2, 2, kBands};
        QVERIFY(triesMade(missed({at(0, 9)}), agreed).fulfil(agreed));
    }

    void whoWasCalledRests_data() {
        QTest::addColumn<QString>("result");
        QTest::addColumn<QDateTime>("called");
        QTest::addColumn<QDateTime>("until");
        const auto row = [](const char* name, const char* result, const QDateTime& called, const QDateTime& until) {
            QTest::newRow(name) << QString::fromLatin1(result) << called << until;
        };
        // now it is Monday, 10:30
        row("busy, a moment ago", "busy", at(0, 10, 28), at(0, 10, 33));
        row("busy, six minutes ago", "busy", at(0, 10, 24), QDateTime());
        row("absent: an hour, and then another band", "no_answer", at(0, 10, 20), at(0, 12));
        row("absent two hours ago in this band", "no_answer", at(0, 8, 20), at(0, 12));
        row("absent yesterday in this band", "no_answer", at(-1, 10), QDateTime());
        row("voicemail: the next band", "voicemail", at(0, 10, 20), at(0, 12));
        row("family: the next band", "family", at(0, 10, 20), at(0, 12));
        row("spoken with: tomorrow", "reached", at(0, 10, 20), at(1, 0));
        row("refused: tomorrow", "refused", at(0, 10, 20), at(1, 0));
        row("spoken with yesterday", "reached", at(-1, 10, 20), QDateTime());
        row("a dead number says nothing of the person", "not_in_use", at(0, 10, 20), QDateTime());
    }
    void whoWasCalledRests() {
        QFETCH(QString, result);
        QFETCH(QDateTime, called);
        QFETCH(QDateTime, until);
        const auto calling = CallingRules::load();
        QVERIFY(calling.has_value());
        const auto rules = QueueRules::fromJson(*RuleFile::shipped(QStringLiteral("queue")));
        QVERIFY(rules.has_value());
        const std::vector<CallCounted> calls{{called, valueOfCode<ResultCode>(result)}};
        const auto rests = restsUntil(calls, *calling, *rules, at(0, 10, 30));
        QCOMPARE(rests.value_or(QDateTime()).toUTC(), until);
    }

    void theNewestOpenListHoldsTheRound_data() {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QDate>("start");
        QTest::addColumn<QDate>("next");
        QTest::addColumn<QDate>("reachesBack");
        QTest::newRow("before any list") << QDate(2026, 5, 31) << QDate(2026, 4, 1) << QDate(2026, 6, 1) << QDate();
        QTest::newRow("the first list's first day") << QDate(2026, 6, 1) << QDate(2026, 6, 1) << QDate(2026, 6, 20) << QDate(2026, 8, 1);
        QTest::newRow("the second list is newer") << QDate(2026, 6, 20) << QDate(2026, 6, 20) << QDate(2026, 7, 1) << QDate(2026, 7, 1);
        QTest::newRow("its last day") << QDate(2026, 6, 30) << QDate(2026, 6, 20) << QDate(2026, 7, 1) << QDate(2026, 7, 1);
        QTest::newRow("the first list's again") << QDate(2026, 7, 1) << QDate(2026, 6, 1) << QDate(2026, 8, 1) << QDate(2026, 8, 1);
        QTest::newRow("the office's again") << QDate(2026, 8, 1) << QDate(2026, 4, 1) << QDate(2027, 4, 1) << QDate();
    }
    void theNewestOpenListHoldsTheRound() {
        QFETCH(QDate, day);
        const std::vector<ListSpan> lists{span(1, QDate(2026, 6, 1), QDate(2026, 7, 31)),
                                          span(2, QDate(2026, 6, 20), {}, QDate(2026, 7, 1))};
        const Round round = roundOn(lists, {QDate(2026, 4, 1), QDate(2027, 4, 1), {}}, day);
        QTEST(round.start, "start");
        QTEST(round.next.value_or(QDate()), "next");
        QTEST(round.reachesBackOn.value_or(QDate()), "reachesBack");
    }

    void aListClosedBeforeItBeganHoldsNothing() {
        const std::vector<ListSpan> lists{span(1, QDate(2026, 7, 1), {}, QDate(2026, 6, 10))};
        const Round round = roundOn(lists, {QDate(2026, 4, 1), QDate(2027, 4, 1), {}}, QDate(2026, 6, 5));
        QCOMPARE(round.start, QDate(2026, 4, 1));
        QCOMPARE(round.next, QDate(2027, 4, 1));
    }

    void theShippedRulesAreReadable() {
        const auto file = RuleFile::shipped(QStringLiteral("queue"));
        QVERIFY(file.has_value());
        const auto rules = QueueRules::fromJson(*file);
        QVERIFY2(rules.has_value(), rules ? "" : qPrintable(rules.error().message));
        QCOMPARE(rules->standingLists.size(), 2);
        const StandingList& june = rules->standingLists.constFirst();
        QVERIFY(june.isOf(QDate(2026, 6, 1)) && june.isOf(QDate(2026, 7, 1)) && !june.isOf(QDate(2026, 8, 1)));
        QCOMPARE(june.conditionFor(QDate(2026, 6, 1)), QStringLiteral("oldest_due >= 2025-04-01 and oldest_due < 2026-04-01"));
        QVERIFY(rules->standingLists.constLast().isOf(QDate(2027, 3, 1)));
        QVERIFY(!rules->skipReasons.isEmpty());
    }

    /// Each has a digit.
    void skipReasonsAreNineAtMost_data() {
        QTest::addColumn<QByteArray>("reasons");
        QTest::addColumn<int>("count");  // -1: refused
        QTest::newRow("none") << QByteArray("[]") << 0;
        QTest::newRow("nine") << QByteArray(R"(["a","b","c","d","e","f","g","h"," i "])") << 9;
        QTest::newRow("ten") << QByteArray(R"(["a","b","c","d","e","f","g","h","i","j"])") << -1;
        QTest::newRow("twice") << QByteArray(R"(["a"," a"])") << -1;
        QTest::newRow("blank") << QByteArray(R"([" "])") << -1;
        QTest::newRow("no words") << QByteArray("[3]") << -1;
    }
    void skipReasonsAreNineAtMost() {
        QFETCH(QByteArray, reasons);
        const auto shipped = RuleFile::shipped(QStringLiteral("queue"));
        QVERIFY(shipped.has_value());
        const auto own = RuleFile::parse(R"({"title": "x", "verified": "2026-11-20", "rules": {"skip_reasons": {"value": )" + reasons +
                                             R"(, "source": "x"}}})",
                                         QStringLiteral("queue.json"));
        QVERIFY2(own.has_value(), own ? "" : qPrintable(own.error().message));
        const auto rules = QueueRules::fromJson(RuleFile::inForce(*shipped, *own));
        QTEST(rules ? static_cast<int>(rules->skipReasons.size()) : -1, "count");
    }
};

QTEST_APPLESS_MAIN(AgreedTriesTest)
#include "agreed_tries_test.moc"
