#include "core/cases/call_stage.h"

#include <QTest>

#include "core/base/rule_source.h"

using namespace saikoku;

namespace {

const QDate kToday(2026, 11, 20);

QDate ago(int days) {
    return kToday.addDays(-days);
}

}  // namespace

class CallStageTest : public QObject {
    Q_OBJECT

    StageRules m_rules;

private Q_SLOTS:
    void initTestCase() {
        const auto rules = StageRules::fromRules(ShippedRules());
        QVERIFY(rules);
        m_rules = *rules;
    }

    void theGravestRowCounts_data() {
        QTest::addColumn<QDate>("oldestDue");
        QTest::addColumn<qint64>("yen");
        QTest::addColumn<int>("broken");
        QTest::addColumn<QString>("stage");
        QTest::newRow("nothing past due") << QDate() << qint64(0) << 0 << QString();
        QTest::newRow("due today") << kToday << qint64(10'000) << 0 << QString();
        QTest::newRow("a day late") << ago(1) << qint64(10'000) << 0 << "light";
        QTest::newRow("89 days, little") << ago(89) << qint64(99'999) << 0 << "light";
        QTest::newRow("90 days") << ago(90) << qint64(10'000) << 0 << "middle";
        QTest::newRow("much at once") << ago(1) << qint64(100'000) << 0 << "middle";
        QTest::newRow("one promise broken") << ago(1) << qint64(10'000) << 1 << "middle";
        QTest::newRow("a year") << ago(365) << qint64(10'000) << 0 << "grave";
        QTest::newRow("two promises broken") << ago(1) << qint64(10'000) << 2 << "grave";
    }
    void theGravestRowCounts() {
        QFETCH(QDate, oldestDue);
        QFETCH(qint64, yen);
        QFETCH(int, broken);
        QFETCH(QString, stage);
        const auto found = stageOn({oldestDue, Yen(yen), broken}, m_rules, kToday);
        QCOMPARE(found ? found->code : QString(), stage);
    }

    void goesFromStepToStep_data() {
        QTest::addColumn<QList<QDate>>("tries");
        QTest::addColumn<QDate>("reached");
        QTest::addColumn<QDate>("received");
        QTest::addColumn<QDate>("saidPaid");
        QTest::addColumn<int>("step");
        QTest::addColumn<QDate>("due");
        QTest::addColumn<QString>("gate");
        using Days = QList<QDate>;
        QTest::newRow("never tried") << Days{} << QDate() << QDate() << QDate() << 1 << kToday << "clear";
        QTest::newRow("tried today") << Days{kToday} << QDate() << QDate() << QDate() << 2
                                     << kToday.addDays(3) << "clear";
        QTest::newRow("twice on a day is once")
            << Days{ago(1), ago(1)} << QDate() << QDate() << QDate() << 2 << kToday.addDays(2) << "clear";
        QTest::newRow("the third after a week")
            << Days{ago(10), ago(7)} << QDate() << QDate() << QDate() << 3 << kToday << "clear";
        QTest::newRow("after the sequence its stage's rhythm")
            << Days{ago(12), ago(9), ago(2)} << QDate() << QDate() << QDate() << 4 << kToday.addDays(28)
            << "clear";
        QTest::newRow("spoken with since: anew")
            << Days{ago(12), ago(9)} << ago(9) << QDate() << QDate() << 1 << kToday.addDays(21) << "clear";
        QTest::newRow("money since: anew, and asked")
            << Days{ago(12)} << QDate() << ago(5) << QDate() << 1 << kToday.addDays(25) << "paid_since";
        QTest::newRow("money long since")
            << Days{ago(2)} << QDate() << ago(6) << QDate() << 2 << kToday.addDays(1) << "clear";
        QTest::newRow("said to be paid")
            << Days{ago(2)} << ago(3) << QDate() << ago(3) << 2 << kToday.addDays(1) << "said_paid";
    }
    void goesFromStepToStep() {
        QFETCH(QList<QDate>, tries);
        QFETCH(QDate, reached);
        QFETCH(QDate, received);
        QFETCH(QDate, saidPaid);
        QFETCH(int, step);
        QFETCH(QDate, due);
        QFETCH(QString, gate);
        const SequencePlace place =
            placeInSequence({tries, reached, received, saidPaid}, m_rules.stages.front(), m_rules, kToday);
        QCOMPARE(place.of, 3);
        QCOMPARE(place.step, step);
        QCOMPARE(place.due, due);
        QCOMPARE(codeOf(place.gate), gate);
        QCOMPARE(place.isDueOn(kToday), due <= kToday);
    }

    /// A stored day can't move with every day: who was never tried is due since something is past due.
    void whoWasNeverTriedIsDueSince() {
        const QDate since = kToday.addDays(-40);
        const CallStage& stage = m_rules.stages.front();
        SequenceFacts facts;
        facts.pastDueSince = since;
        QCOMPARE(placeInSequence(facts, stage, m_rules, kToday).due, since);
        facts.lastReached = kToday;
        QCOMPARE(placeInSequence(facts, stage, m_rules, kToday).due, kToday.addDays(stage.everyDays));
    }
};

QTEST_APPLESS_MAIN(CallStageTest)
#include "call_stage_test.moc"
