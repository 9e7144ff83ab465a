#include "core/contact/follow_up_rules.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "core/base/business_calendar.h"
#include "core/base/clock.h"
#include "core/base/rule_file.h"

using namespace saikoku;

namespace {

using K = FollowUpKind;
using S = FollowUpState;

// November 2026: 20 is a Friday, 23 a holiday (Monday).
const QDate kFriday(2026, 11, 20);

FollowUpRules shipped() {
    return FollowUpRules::fromJson(RuleFile::shipped(QStringLiteral("follow_ups")).value()).value();
}
BusinessCalendar calendar() {
    return *BusinessCalendar::load();
}

FollowUpStep stepOn(S state, QDate day, QDate usable = {}) {
    FollowUpStep step;
    step.state = state;
    step.at = fromTokyo(day, QTime(10, 0));
    step.usableUntil = usable;
    return step;
}

FollowUp begun(K kind, S state, QDate day = kFriday) {
    FollowUp followUp;
    followUp.kind = kind;
    followUp.steps = {stepOn(state, day)};
    return followUp;
}

QJsonObject content() {
    QFile file(QStringLiteral(":/rules/follow_ups.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

Result<FollowUpRules> rulesWith(const QString& name, const QJsonValue& value) {
    QJsonObject all = content();
    QJsonObject rules = all.value(QLatin1String("rules")).toObject();
    rules.insert(name, QJsonObject{{QStringLiteral("value"), value},
                                   {QStringLiteral("source"), QStringLiteral("test")}});
    all.insert(QStringLiteral("rules"), rules);
    SAIKOKU_TRY_ASSIGN(const RuleFile file,
                       RuleFile::parse(QJsonDocument(all).toJson(), QStringLiteral("follow_ups.json")));
    return FollowUpRules::fromJson(file);
}

QJsonObject step(const char* state, const QStringList& next, int days = 1, bool first = false) {
    return {{QStringLiteral("state"), QLatin1String(state)},
            {QStringLiteral("next"), QJsonArray::fromStringList(next)},
            {QStringLiteral("days"), days},
            {QStringLiteral("first"), first}};
}

}  // namespace

Q_DECLARE_METATYPE(saikoku::FollowUpKind)
Q_DECLARE_METATYPE(saikoku::FollowUpState)

class FollowUpRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCodeIsItsOwn() {
        for (const K kind : allValues<K>()) {
            QVERIFY(valueOfCode<K>(codeOf(kind)) == kind);
            QVERIFY(!labelOf(kind).isEmpty());
        }
        for (const S state : allValues<S>()) {
            QVERIFY(valueOfCode<S>(codeOf(state)) == state);
        }
        QVERIFY(stateLabel(K::DirectDebit, S::Asked) != stateLabel(K::Slip, S::Asked));
        QVERIFY(!isOfMoney(K::Complaint) && !isOfMoney(K::Welfare) && isOfMoney(K::Slip));
    }

    void shippedRulesAreWhole() {
        const FollowUpRules rules = shipped();
        QCOMPARE(rules.topics.value(K::Welfare).size(), 8);
        QCOMPARE(rules.firstStates(K::DirectDebit),
                 (QList<S>{S::Asked, S::FormSent, S::Applied, S::Refused}));
        QVERIFY(rules.find(K::Welfare, S::Referred)->needsConsent);
        QVERIFY(rules.find(K::Relief, S::Decided)->needsOfficer);
        QVERIFY(rules.isOver(K::SpecialCare, S::Advised));
        QVERIFY(!rules.isOver(K::Slip, S::Sent));
        QVERIFY(rules.isOver(K::Slip, S::Received));  // not one of its states
        QCOMPARE(rules.topicWord(K::Relief, QStringLiteral("gone")), QStringLiteral("gone"));
    }

    void standing_data() {
        QTest::addColumn<FollowUpKind>("kind");
        QTest::addColumn<FollowUpState>("state");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QDate>("dueBy");
        QTest::addColumn<bool>("overdue");
        const QDate none;
        QTest::newRow("a slip by the next business day")
            << K::Slip << S::Asked << kFriday << QDate(2026, 11, 24) << false;
        QTest::newRow("on that day still in time")
            << K::Slip << S::Asked << QDate(2026, 11, 24) << QDate(2026, 11, 24) << false;
        QTest::newRow("late the day after")
            << K::Slip << S::Asked << QDate(2026, 11, 25) << QDate(2026, 11, 24) << true;
        QTest::newRow("sent: four business days")
            << K::Slip << S::Sent << kFriday << QDate(2026, 11, 27) << false;
        QTest::newRow("called is over") << K::Slip << S::Called << QDate(2026, 12, 31) << none << false;
        QTest::newRow("refused is over")
            << K::DirectDebit << S::Refused << QDate(2026, 12, 31) << none << false;
        QTest::newRow("a complaint by the next business day")
            << K::Complaint << S::Received << kFriday << QDate(2026, 11, 24) << false;
        QTest::newRow("a state of another kind is over")
            << K::Complaint << S::Sent << kFriday << none << false;
    }
    void standing() {
        QFETCH(FollowUpKind, kind);
        QFETCH(FollowUpState, state);
        QFETCH(QDate, today);
        QFETCH(QDate, dueBy);
        QFETCH(bool, overdue);
        const FollowUpStanding standing = standingOf(begun(kind, state), shipped(), calendar(), today);
        QCOMPARE(standing.dueBy, dueBy);
        QCOMPARE(standing.isOpen(), dueBy.isValid());
        QCOMPARE(standing.isOverdue, overdue);
        QCOMPARE(standing.days, static_cast<int>(kFriday.daysTo(today)));
    }

    void aSlipExpires() {
        FollowUp slip = begun(K::Slip, S::Asked);
        slip.steps.append(stepOn(S::Printed, kFriday, QDate(2026, 12, 20)));
        QVERIFY(!standingOf(slip, shipped(), calendar(), QDate(2026, 12, 20)).isSlipExpired);
        QVERIFY(standingOf(slip, shipped(), calendar(), QDate(2026, 12, 21)).isSlipExpired);
        slip.steps.append(stepOn(S::Sent, kFriday));
        QCOMPARE(slip.usableUntil(), QDate(2026, 12, 20));  // told with an earlier step
        slip.steps.append(stepOn(S::Dropped, kFriday));
        QVERIFY(!standingOf(slip, shipped(), calendar(), QDate(2026, 12, 21)).isSlipExpired);
    }

    void moves_data() {
        QTest::addColumn<FollowUpKind>("kind");
        QTest::addColumn<FollowUpState>("from");
        QTest::addColumn<FollowUpState>("to");
        QTest::addColumn<QDate>("on");
        QTest::addColumn<QDate>("usable");
        QTest::addColumn<bool>("consent");
        QTest::addColumn<int>("refused");  // 0: taken
        const QDate none;
        const int bad = int(ErrorCode::BadInput);
        QTest::newRow("printed") << K::Slip << S::Asked << S::Printed << kFriday << QDate(2026, 12, 20)
                                 << false << 0;
        QTest::newRow("not sent before it is printed")
            << K::Slip << S::Asked << S::Sent << kFriday << none << false << bad;
        QTest::newRow("nothing after the end")
            << K::Slip << S::Called << S::Sent << kFriday << none << false << int(ErrorCode::Rule);
        QTest::newRow("not before it was asked")
            << K::Slip << S::Asked << S::Printed << kFriday.addDays(-1) << none << false << bad;
        QTest::newRow("not tomorrow")
            << K::Slip << S::Asked << S::Printed << kFriday.addDays(1) << none << false << bad;
        QTest::newRow("no day at all") << K::Slip << S::Asked << S::Printed << none << none << false << bad;
        QTest::newRow("expired when printed")
            << K::Slip << S::Asked << S::Printed << kFriday << kFriday.addDays(-1) << false << bad;
        QTest::newRow("a form has no such day")
            << K::DirectDebit << S::Asked << S::FormSent << kFriday << QDate(2026, 12, 20) << false << bad;
        QTest::newRow("referred without consent")
            << K::Welfare << S::Advised << S::Referred << kFriday << none << false << bad;
        QTest::newRow("referred with it")
            << K::Welfare << S::Advised << S::Referred << kFriday << none << true << 0;
        QTest::newRow("closed without an answer")
            << K::Complaint << S::Received << S::Closed << kFriday << none << false << 0;
    }
    void moves() {
        QFETCH(FollowUpKind, kind);
        QFETCH(FollowUpState, from);
        QFETCH(FollowUpState, to);
        QFETCH(QDate, on);
        QFETCH(QDate, usable);
        QFETCH(bool, consent);
        QFETCH(int, refused);
        const auto answer = checkMove(begun(kind, from), {to, on, usable, consent}, shipped(), kFriday);
        QCOMPARE(answer.has_value() ? 0 : int(answer.error().code), refused);
    }

    void beginnings() {
        const FollowUpRules rules = shipped();
        QVERIFY(checkBeginning(K::Slip, S::Asked, {}, false, rules));
        QVERIFY(!checkBeginning(K::Slip, S::Sent, {}, false, rules));
        QVERIFY(checkBeginning(K::Welfare, S::Advised, QStringLiteral("debt"), false, rules));
        QVERIFY(!checkBeginning(K::Welfare, S::Advised, QStringLiteral("weather"), false, rules));
        QVERIFY(!checkBeginning(K::Slip, S::Asked, QStringLiteral("debt"), false, rules));
        QVERIFY(!checkBeginning(K::Welfare, S::Referred, {}, false, rules));
        QVERIFY(checkBeginning(K::Welfare, S::Referred, {}, true, rules));
    }

    void theCallAfterTheArrival() {
        QCOMPARE(callAfterArrival(kFriday, shipped(), calendar()),
                 fromTokyo(QDate(2026, 11, 27), QTime(10, 0)));
    }

    void whatIsOpenOnce() {
        const QList<FollowUp> all{begun(K::Complaint, S::Received), begun(K::Slip, S::Asked),
                                  begun(K::Slip, S::Printed), begun(K::DirectDebit, S::Refused)};
        QCOMPARE(openKinds(all, shipped()),
                 (QStringList{QStringLiteral("slip"), QStringLiteral("complaint")}));
    }

    void theTimeToTheFirstAnswer() {
        FollowUp complaint = begun(K::Complaint, S::Received);
        QVERIFY(!complaint.minutesToAnswer());
        FollowUpStep answer = stepOn(S::Answered, kFriday);
        answer.at = answer.at.addSecs(90 * 60);
        complaint.steps.append(answer);
        QCOMPARE(complaint.minutesToAnswer().value_or(-1), 90);
    }

    void damagedRulesAreRefused_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonArray>("value");
        QTest::newRow("leads nowhere")
            << QStringLiteral("slip") << QJsonArray{step("asked", {QStringLiteral("printed")}, 1, true)};
        QTest::newRow("to itself") << QStringLiteral("slip")
                                   << QJsonArray{step("asked", {QStringLiteral("asked")}, 1, true)};
        QTest::newRow("none is first") << QStringLiteral("slip") << QJsonArray{step("asked", {})};
        QTest::newRow("twice") << QStringLiteral("slip")
                               << QJsonArray{step("asked", {}, 0, true), step("asked", {}, 0, true)};
        QTest::newRow("unknown state") << QStringLiteral("slip") << QJsonArray{step("lost", {}, 0, true)};
        QTest::newRow("days") << QStringLiteral("slip") << QJsonArray{step("asked", {}, -1, true)};
        QTest::newRow("a topic without a word")
            << QStringLiteral("welfare_topics")
            << QJsonArray{QJsonObject{{QStringLiteral("code"), QStringLiteral("x")}}};
    }
    void damagedRulesAreRefused() {
        QFETCH(QString, name);
        QFETCH(QJsonArray, value);
        const auto rules = rulesWith(name, value);
        QVERIFY(!rules);
        QVERIFY2(rules.error().message.contains(name), qPrintable(rules.error().message));
    }
};

QTEST_GUILESS_MAIN(FollowUpRulesTest)
#include "follow_up_rules_test.moc"
