#include <QTest>

#include "core/scripts/script_edit.h"

using namespace saikoku;

/// Boxes are added, joined, copied, renamed and taken away without loose ends.
class ScriptEditTest : public QObject {
    Q_OBJECT

    /// ask -yes-> say -> end, ask -no-> end
    static Script sample() {
        Script script;
        ScriptBox ask, say, end;
        ask.id = QStringLiteral("ask");
        ask.kind = BoxKind::Question;
        ask.answers = {{QStringLiteral("yes"), QStringLiteral("Yes"), QStringLiteral("say"), {}, {}},
                       {QStringLiteral("no"), QStringLiteral("No"), QStringLiteral("end"), {}, {}}};
        say.id = QStringLiteral("say");
        say.next = QStringLiteral("end");
        end.id = QStringLiteral("end");
        end.kind = BoxKind::End;
        script.boxes = {ask, say, end};
        return script;
    }

private Q_SLOTS:
    void exitsAreJoined_data() {
        QTest::addColumn<QString>("box");
        QTest::addColumn<int>("answer");
        QTest::addColumn<QString>("next");
        QTest::addColumn<bool>("taken");
        QTest::newRow("an answer") << "ask" << 1 << "say" << true;
        QTest::newRow("a say box") << "say" << -1 << "ask" << true;
        QTest::newRow("to nowhere") << "say" << -1 << "" << true;
        QTest::newRow("no such answer") << "ask" << 2 << "say" << false;
        QTest::newRow("a question has no next") << "ask" << -1 << "say" << false;
        QTest::newRow("an end leads nowhere") << "end" << -1 << "ask" << false;
        QTest::newRow("no such box") << "say" << -1 << "away" << false;
    }
    void exitsAreJoined() {
        QFETCH(QString, box);
        QFETCH(int, answer);
        QFETCH(QString, next);
        QFETCH(bool, taken);
        Script script = sample();
        const ScriptExit exit{box, answer};
        QCOMPARE(connectExit(script, exit, next), taken);
        QCOMPARE(script == sample(), !taken);
        if (taken) {
            QCOMPARE(nextOf(script, exit), next);
        }
    }

    void aBoxTakenAwayLeavesNoJumpToIt() {
        Script script = sample();
        QVERIFY(removeBox(script, QStringLiteral("end")));
        QCOMPARE(script.boxes.size(), 2);
        QCOMPARE(script.box(QStringLiteral("ask"))->answers.at(1).next, QString());
        QCOMPARE(script.box(QStringLiteral("say"))->next, QString());
        QVERIFY(!removeBox(script, QStringLiteral("end")));
    }

    void aRenamedBoxIsFoundEverywhere() {
        Script script = sample();
        QVERIFY(isBoxIdFree(script, QStringLiteral("close"), QStringLiteral("end")));
        QVERIFY2(!isBoxIdFree(script, QStringLiteral("say"), QStringLiteral("end")), "another's");
        QVERIFY2(isBoxIdFree(script, QStringLiteral("end"), QStringLiteral("end")), "its own");
        QVERIFY(!isBoxIdFree(script, QStringLiteral("a b"), QStringLiteral("end")));
        renameBox(script, QStringLiteral("end"), QStringLiteral("close"));
        QCOMPARE(script.box(QStringLiteral("ask"))->answers.at(1).next, QStringLiteral("close"));
        QCOMPARE(script.box(QStringLiteral("say"))->next, QStringLiteral("close"));
        QVERIFY(script.box(QStringLiteral("end")) == nullptr);
    }

    void newBoxesHaveWhatTheirKindNeeds() {
        Script script = sample();
        const QString gate = addBox(script, BoxKind::Gate, 10, 20);
        QVERIFY(script.box(gate)->answer(QString::fromUtf16(kGateConfirmed)) != nullptr);
        QVERIFY(script.box(gate)->answer(QString::fromUtf16(kGateRefused)) != nullptr);
        const QString question = addBox(script, BoxKind::Question, 0, 0);
        QVERIFY(question != gate);
        QCOMPARE(exitsOf(*script.box(question)).size(), 2);
        QVERIFY(exitsOf(*script.box(QStringLiteral("end"))).isEmpty());
        const QString copy = copyBox(script, QStringLiteral("ask"), 5, 6);
        QCOMPARE(script.box(copy)->answers, script.box(QStringLiteral("ask"))->answers);
        QCOMPARE(script.box(copy)->x, 5);
        QVERIFY(copyBox(script, QStringLiteral("away"), 0, 0).isEmpty());
    }

    void anotherKindKeepsTheWay() {
        Script script = sample();
        ScriptBox* ask = script.box(QStringLiteral("ask"));
        setBoxKind(*ask, BoxKind::Say);
        QCOMPARE(ask->next, QStringLiteral("say"));
        QVERIFY(ask->answers.isEmpty());
        setBoxKind(*ask, BoxKind::Gate);
        QCOMPARE(ask->answers.size(), 2);
        QCOMPARE(ask->answers.constFirst().next, QStringLiteral("say"));
        QVERIFY(ask->next.isEmpty());
        setBoxKind(*ask, BoxKind::End);
        QVERIFY(ask->answers.isEmpty() && ask->next.isEmpty());
    }

    void boxesComeIntoColumns() {
        Script script = sample();
        const QString lost = addBox(script, BoxKind::End, 0, 0);
        tidyPlaces(script, {100, 20, 10, [](const ScriptBox&) { return 50; }});
        QCOMPARE(script.box(QStringLiteral("ask"))->x, 0);
        QCOMPARE(script.box(QStringLiteral("say"))->x, 120);
        QCOMPARE(script.box(QStringLiteral("end"))->x, 120);  // one step by "no"
        QCOMPARE(script.box(QStringLiteral("end"))->y, 60);
        QCOMPARE(script.box(lost)->x, 240);
        makeFirst(script, QStringLiteral("say"));
        QCOMPARE(script.boxes.constFirst().id, QStringLiteral("say"));
    }
};

QTEST_APPLESS_MAIN(ScriptEditTest)
#include "script_edit_test.moc"
