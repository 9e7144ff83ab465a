#include "core/scripts/script_run.h"

#include <QSet>
#include <QTest>

#include "tests/core/scripts/plain_script.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

const QString kConfirmed = QString::fromUtf16(kGateConfirmed);

IdentityCheck enough() { return {true, true, true, false, false}; }

/// Takes every way that it has not taken yet, from where the run stands, until each ends.
class EveryWay {
public:
    explicit EveryWay(const Script& script) : m_script(script) {}

    /// What went wrong; empty: every way ends.
    QString walk() {
        ScriptRun run(m_script, Audience::Person);
        run.setCheck(enough());
        go(run);
        return m_fault;
    }
    int ends() const { return m_ends; }
    const QSet<QString>& boxes() const { return m_boxes; }

private:
    void go(const ScriptRun& run) {
        const ScriptBox* box = run.current();
        if (box == nullptr) {
            m_fault = run.path();
            return;
        }
        m_boxes.insert(box->id);
        if (run.isAtEnd()) {
            ++m_ends;
            return;
        }
        if (box->kind == BoxKind::Say) {
            ScriptRun next = run;
            take(next, next.goOn(), box->id);
        }
        for (const ScriptAnswer& answer : box->answers) {
            ScriptRun next = run;
            take(next, next.answer(answer.id), box->id + u':' + answer.id);
        }
    }

    void take(ScriptRun& next, const Result<void>& taken, const QString& exit) {
        if (!taken) {
            m_fault = taken.error().message;
        } else if (!m_taken.contains(exit)) {
            m_taken.insert(exit);
            go(next);
        }
    }

    Script m_script;
    QString m_fault;
    int m_ends = 0;
    QSet<QString> m_taken;
    QSet<QString> m_boxes;
};

void answerAll(ScriptRun& run, const QStringList& answers) {
    for (const QString& answer : answers) {
        while (run.current()->kind == BoxKind::Say) {
            QVERIFY(run.goOn().has_value());
        }
        const Result<void> taken = run.answer(answer);
        QVERIFY2(taken.has_value(), taken ? "" : qPrintable(taken.error().message));
    }
}

QStringList ids(const char* words) { return QString::fromLatin1(words).split(u' '); }

}  // namespace

/// @brief A talk along a script, and the record that follows it.
class ScriptRunTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyWayOfEveryShippedScriptEnds() {
        for (const Script& script : shippedScripts()) {
            EveryWay ways(script);
            QCOMPARE(ways.walk(), QString());
            QVERIFY(ways.ends() >= 8);
            QCOMPARE(ways.boxes().size(), script.boxes.size());
        }
    }

    void everyResultKeyOfATalkFindsItsWay() {
        for (const Script& script : shippedScripts()) {
            for (const ResultCode result : {ResultCode::Reached, ResultCode::Family, ResultCode::Voicemail, ResultCode::NoAnswer, ResultCode::WrongNumber}) {
                ScriptRun run(script, Audience::Person);
                QVERIFY2(run.follow(result), qPrintable(script.name + u' ' + codeOf(result)));
                QVERIFY(run.written(RecordPart::Result) == codeOf(result));
                QVERIFY(!run.isIdentified());
            }
        }
    }

    void theGateLetsNobodyThroughUnknown() {
        ScriptRun run(plainScript(), Audience::Person);
        answerAll(run, ids("person"));
        QCOMPARE(run.current()->id, QStringLiteral("gate"));
        QCOMPARE(run.answer(kConfirmed).error().code, ErrorCode::Rule);
        run.setCheck({true, true, false, false, false});  // the name and one more are not enough
        QVERIFY(!run.answer(kConfirmed).has_value());
        run.setCheck({false, true, true, true, true});
        QVERIFY(!run.answer(kConfirmed).has_value());
        run.setCheck(enough());
        QVERIFY(run.answer(kConfirmed).has_value());
        QVERIFY(run.isIdentified());
        QCOMPARE(run.current()->id, QStringLiteral("purpose"));
        run.setCheck({true, true, false, false, false});  // taken back
        QCOMPARE(run.current()->id, QStringLiteral("gate"));
        QVERIFY(!run.isIdentified());
        QCOMPARE(run.path(), QStringLiteral("opening:person gate"));
    }

    void whatIsAnsweredIsWritten_data() {
        QTest::addColumn<QString>("answers");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("end");
        QTest::newRow("has paid") << "person confirmed paid" << "result=reached counterpart=person paid= reason=believes_paid" << "paid";
        QTest::newRow("will pay") << "person confirmed will_pay yes" << "result=reached counterpart=person promise= follow_up=direct_debit:asked" << "promise_end";
        QTest::newRow("slip lost") << "person confirmed no_slip skip" << "result=reached counterpart=person reason=slip_lost promise= follow_up=slip:asked" << "promise_end";
        QTest::newRow("can't pay") << "person confirmed cannot_pay illness own no"
                                   << "result=reached counterpart=person reason=illness follow_up=relief:advised" << "cannot_end";
        QTest::newRow("family") << "family" << "result=family counterpart=family" << "family";
        QTest::newRow("voicemail") << "voicemail" << "result=voicemail" << "voicemail";
        QTest::newRow("another's number") << "wrong" << "result=wrong_number" << "wrong";
        QTest::newRow("later") << "person confirmed later" << "result=reached counterpart=person callback=" << "later";
        QTest::newRow("cut off") << "person confirmed hangs" << "counterpart=person result=cut_off" << "hangs";
    }
    void whatIsAnsweredIsWritten() {
        QFETCH(QString, answers);
        QFETCH(QString, written);
        QFETCH(QString, end);
        ScriptRun run(plainScript(), Audience::Person);
        run.setCheck(enough());
        answerAll(run, answers.split(u' '));
        QStringList parts;
        for (const RecordWrite& write : run.writes()) {
            parts.append(codeOf(write.part) + u'=' + write.value);
        }
        QCOMPARE(parts.join(u' '), written);
        QCOMPARE(run.current()->id, end);
    }

    void backTakesItsWritesAlong() {
        ScriptRun run(plainScript(), Audience::Person);
        run.setCheck(enough());
        answerAll(run, ids("person confirmed will_pay"));
        QCOMPARE(run.path(), QStringLiteral("opening:person gate:confirmed purpose ask:will_pay promise"));
        QVERIFY(run.written(RecordPart::Promise).has_value());
        QVERIFY(run.back());
        QCOMPARE(run.current()->id, QStringLiteral("ask"));
        QVERIFY(!run.written(RecordPart::Promise).has_value());
        while (run.back()) {
        }
        QCOMPARE(run.current()->id, QStringLiteral("opening"));
        QVERIFY(!run.hasBegun() && run.writes().isEmpty());
        QVERIFY(!run.back());
    }

    void theResultKeyLeadsTheTalk() {
        ScriptRun run(plainScript(), Audience::Person);
        QVERIFY(run.follow(ResultCode::Reached));
        QCOMPARE(run.current()->id, QStringLiteral("gate"));
        QVERIFY(run.follow(ResultCode::Reached));  // says so already
        QCOMPARE(run.path(), QStringLiteral("opening:person gate"));
        QVERIFY(run.follow(ResultCode::Family));  // it was the family after all
        QCOMPARE(run.path(), QStringLiteral("opening:family family"));
        QVERIFY(!run.follow(ResultCode::Fax));  // the script knows nothing of it
        QCOMPARE(run.path(), QStringLiteral("opening:family family"));
        // a talk that breaks off is known behind the gate alone
        QVERIFY(!run.follow(ResultCode::CutOff));
        run.setCheck(enough());
        QVERIFY(run.follow(ResultCode::CutOff));
        QCOMPARE(run.path(), QStringLiteral("opening:person gate:confirmed purpose ask:hangs hangs"));
    }

    void ticksLeadThroughTheGate() {
        ScriptRun run(plainScript(), Audience::Person);
        QVERIFY(run.isGateAhead());
        QVERIFY(!run.identify());  // nothing is confirmed
        QVERIFY(!run.hasBegun());
        run.setCheck(enough());
        QVERIFY(run.identify());
        QCOMPARE(run.path(), QStringLiteral("opening:person gate:confirmed purpose"));
        QVERIFY(run.written(RecordPart::Result) == codeOf(ResultCode::Reached));
        QVERIFY(!run.isGateAhead() && !run.identify());
        ScriptRun family(plainScript(), Audience::Person);
        QVERIFY(family.follow(ResultCode::Family));
        family.setCheck(enough());
        QVERIFY(!family.isGateAhead() && !family.identify());
        QCOMPARE(family.current()->id, QStringLiteral("family"));
    }

    void whatIsNotThereIsRefused() {
        ScriptRun run(plainScript(), Audience::Company);
        QCOMPARE(run.audience(), Audience::Company);
        QCOMPARE(run.answer(QStringLiteral("nothing")).error().code, ErrorCode::NotFound);
        QCOMPARE(run.goOn().error().code, ErrorCode::Rule);
        Script broken = plainScript();
        boxOf(broken, "opening").answers[0].next = QStringLiteral("gone");
        ScriptRun lost(broken, Audience::Person);
        QCOMPARE(lost.answer(QStringLiteral("person")).error().code, ErrorCode::NotFound);
        QCOMPARE(lost.current()->id, QStringLiteral("opening"));
        ScriptRun none;
        QVERIFY(none.current() == nullptr && !none.isAtEnd() && !none.follow(ResultCode::Reached) && !none.back());
    }
};

QTEST_GUILESS_MAIN(ScriptRunTest)
#include "script_run_test.moc"
