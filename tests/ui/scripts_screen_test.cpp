#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

#include "core/scripts/script_json.h"
#include "core/scripts/scripts.h"
#include "core/store/database.h"
#include "tests/ui/desk_fixture.h"
#include "ui/scripts/answer_key.h"
#include "ui/scripts/box_shape.h"
#include "ui/scripts/script_canvas.h"
#include "ui/scripts/script_designer.h"
#include "ui/scripts/script_trial.h"
#include "ui/scripts/scripts_screen.h"
#include "ui/scripts/talk_panel.h"
#include "ui/support/fact_table.h"
#include "ui/support/file_dialog.h"
#include "ui/support/message_box.h"
#include "ui/survey/word_table.h"

using namespace saikoku;
using namespace saikoku::ui;
using namespace saikoku::test;

/// 管理 → スクリプト: made by keys and by mouse, checked while one works, tried out, stored, taken back.
class ScriptsScreenTest : public QObject {
    Q_OBJECT

    static Session& session(DeskFixture& f) { return f.desk->workspace().session(); }
    static void open(DeskFixture& f) {
        QVERIFY(f.desk->goTo(QStringLiteral("scripts")));
        QTRY_VERIFY(f.isIdle());
    }
    /// The shipped script of a first call on the canvas.
    static void openFirstCall(DeskFixture& f) {
        open(f);
        const auto* list = f.find<FactTable>("scriptList");
        for (int row = 0; row < list->rowCount(); ++row) {
            if (list->cell(row, 1) == QStringLiteral("tax_first")) {
                list->view()->selectRow(row);
            }
        }
        f.key(Qt::Key_Return);
        QCOMPARE(document(f).script().name, QStringLiteral("tax_first"));
        QCOMPARE(QApplication::focusWidget(), canvas(f));
    }
    static ScriptDesigner& designer(DeskFixture& f) { return *f.desk->findChild<ScriptDesigner*>(); }
    static ScriptDocument& document(DeskFixture& f) { return designer(f).document(); }
    static ScriptCanvas* canvas(DeskFixture& f) { return f.find<ScriptCanvas>("scriptCanvas"); }
    static const ScriptBox& box(DeskFixture& f, const QString& id) { return *document(f).script().box(id); }
    static void type(DeskFixture& f, const char* field, const QString& text) {
        auto* line = f.find<QLineEdit>(field);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    /// Two boxes: a question whose first answer leads to what is said next.
    static void twoBoxes(DeskFixture& f) {
        open(f);
        f.key(Qt::Key_F8);  // a new script
        f.key(Qt::Key_F8);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Hello"));
        f.key(Qt::Key_F8);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Then"));
        canvas(f)->setFocus();
        QCOMPARE(document(f).script().boxes.size(), 2);
    }
    static QPoint on(DeskFixture& f, const QString& id, QPointF place) {
        return canvas(f)->mapFromScene(QPointF(box(f, id).x, box(f, id).y) + place);
    }
    static void drag(DeskFixture& f, QPoint from, QPoint to) {
        QWidget* viewport = canvas(f)->viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, from);
        QTest::mouseMove(viewport, (from + to) / 2);
        QTest::mouseMove(viewport, to);
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
    }

private Q_SLOTS:
    void initTestCase() {
        KdfCost::setStandard(KdfCost::least());
        MessageBox::keepExplanations();
    }

    void callersDontSeeIt() {
        DESK(f, true, Role::Caller);
        QVERIFY(!f.desk->placeIds().contains(QStringLiteral("scripts")));
    }

    void whatTheProgramBringsIsListed() {
        DESK(f);
        open(f);
        const auto* list = f.find<FactTable>("scriptList");
        QCOMPARE(list->rowCount(), static_cast<int>(shippedScripts().size()));
        QCOMPARE(QApplication::focusWidget(), list->view());
        QCOMPARE(f.find<FactTable>("scriptVersions")->rowCount(), 1);
    }

    void boxesAreAddedAndJoinedByKeys() {
        DESK(f);
        twoBoxes(f);
        const QString second = document(f).chosen();
        f.key(Qt::Key_Left);
        const QString first = document(f).chosen();
        QVERIFY(first != second);
        QCOMPARE(box(f, first).title, QStringLiteral("Hello"));
        QCOMPARE(box(f, first).answers.at(0).next, second);
        f.key(Qt::Key_2);
        QVERIFY(canvas(f)->isJoining());
        QCOMPARE(canvas(f)->target(), second);
        f.key(Qt::Key_Left);
        QCOMPARE(canvas(f)->target(), first);
        f.key(Qt::Key_Right);
        f.key(Qt::Key_Return);
        QVERIFY(!canvas(f)->isJoining());
        QCOMPARE(box(f, first).answers.at(1).next, second);
        f.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(box(f, first).answers.at(1).next, QString());
        f.key(Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(box(f, first).answers.at(1).next, second);
        // taken up and left, or led nowhere
        f.key(Qt::Key_1);
        f.key(Qt::Key_Escape);
        QVERIFY(!canvas(f)->isJoining());
        QCOMPARE(box(f, first).answers.at(0).next, second);
        f.key(Qt::Key_1);
        f.key(Qt::Key_Delete);
        QCOMPARE(box(f, first).answers.at(0).next, QString());
        QCOMPARE(document(f).script().boxes.size(), 2);
    }

    void boxesAreMovedCopiedAndRemovedByKeys() {
        DESK(f);
        twoBoxes(f);
        const QString second = document(f).chosen();
        const int x = box(f, second).x;
        f.key(Qt::Key_Right, Qt::ControlModifier);
        f.key(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(box(f, second).x, x + 20);
        f.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(box(f, second).x, x);  // one way, one step back
        f.key(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(document(f).script().boxes.size(), 3);
        QCOMPARE(document(f).chosenBox()->title, QStringLiteral("Then"));
        QVERIFY(document(f).chosen() != second);
        f.key(Qt::Key_Delete);
        QCOMPARE(document(f).script().boxes.size(), 2);
        document(f).choose(second);
        f.key(Qt::Key_Delete);
        QCOMPARE(document(f).script().boxes.size(), 1);
        QCOMPARE(document(f).script().boxes.constFirst().answers.at(0).next, QString());
        f.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(document(f).script().boxes.constFirst().answers.at(0).next, second);
    }

    /// What is typed into a field at one go is one step back.
    void typingIsOneStepBack() {
        DESK(f);
        twoBoxes(f);
        f.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(document(f).chosenBox()->title, QString());
        f.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(document(f).script().boxes.size(), 1);
        QCOMPARE(document(f).chosenBox()->title, QStringLiteral("Hello"));
        f.key(Qt::Key_Y, Qt::ControlModifier);
        f.key(Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(document(f).script().boxes.size(), 2);
        QCOMPARE(box(f, document(f).chosen()).title, QStringLiteral("Then"));
    }

    void boxesAreDraggedAndJoinedByMouse() {
        DESK(f);
        twoBoxes(f);
        f.find<QPushButton>("scriptFit")->click();
        const QString first = document(f).script().boxes.at(0).id,
                      second = document(f).script().boxes.at(1).id;
        const QPointF middle(BoxShape::kWidth / 2.0, 8);
        drag(f, on(f, first, BoxShape::exitOf(box(f, first), 1)), on(f, second, middle));
        QCOMPARE(box(f, first).answers.at(1).next, second);
        const int y = box(f, second).y;
        drag(f, on(f, second, middle), on(f, second, middle + QPointF(0, 100)));
        QVERIFY2(box(f, second).y > y + 50, qPrintable(QString::number(box(f, second).y)));
        QCOMPARE(document(f).chosen(), second);
        QCOMPARE(box(f, first).answers.at(1).next, second);
        f.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(box(f, second).y, y);
        // beside every box: nowhere
        drag(f, on(f, first, BoxShape::exitOf(box(f, first), 1)),
             on(f, first, QPointF(BoxShape::kWidth / 2.0, BoxShape::heightOf(box(f, first)) + 40)));
        QCOMPARE(box(f, first).answers.at(1).next, QString());
    }

    void itIsSeenLargerAndSmaller() {
        DESK(f);
        openFirstCall(f);
        const double usual = canvas(f)->transform().m11();
        f.key(Qt::Key_Plus);
        QVERIFY(canvas(f)->transform().m11() > usual);
        f.key(Qt::Key_0);
        QCOMPARE(canvas(f)->transform().m11(), usual);
        f.key(Qt::Key_Asterisk);
        QVERIFY(canvas(f)->transform().m11() < usual);
    }

    void aBoxIsChangedInItsFields() {
        DESK(f);
        twoBoxes(f);
        const QString first = document(f).script().boxes.constFirst().id, second = document(f).chosen();
        document(f).choose(first);
        f.key(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), f.find<QLineEdit>("boxTitle"));
        auto* answers = f.find<WordTable>("boxAnswers");
        answers->setCurrentCell(0, 0);
        answers->item(0, 0)->setText(QStringLiteral("Family"));
        answers->item(0, 2)->setText(labelOf(ScriptBranch::Family));
        QCOMPARE(box(f, first).answers.at(0).text, QStringLiteral("Family"));
        QCOMPARE(box(f, first).answers.at(0).branch, ScriptBranch::Family);
        QCOMPARE(box(f, first).answers.at(0).next, second);
        auto* writes = f.find<WordTable>("boxWrites");
        writes->item(0, 0)->setText(labelOf(RecordPart::Result));
        writes->item(0, 1)->setText(labelOf(ResultCode::Family));
        QCOMPARE(box(f, first).answers.at(0).written(RecordPart::Result), codeOf(ResultCode::Family));
        QVERIFY(box(f, first).answers.at(1).writes.isEmpty());
        // the other answer has its own
        answers->setCurrentCell(1, 0);
        QVERIFY(writes->rows().isEmpty());
        // an answer moved takes along what it writes
        answers->setCurrentCell(0, 0);
        answers->setFocus();
        f.key(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(box(f, first).answers.at(1).written(RecordPart::Result), codeOf(ResultCode::Family));
        // another code is followed everywhere, one that is taken is told
        type(f, "boxCode", second);
        QVERIFY(f.find<QLabel>("boxCodeFault")->isVisible());
        QCOMPARE(document(f).chosen(), first);
        QVERIFY(document(f).script().box(first) != nullptr);
        document(f).choose(second);
        QVERIFY(!f.find<QLabel>("boxCodeFault")->isVisible());
        type(f, "boxCode", QStringLiteral("close"));
        canvas(f)->setFocus();
        QCOMPARE(document(f).chosen(), QStringLiteral("close"));
        QCOMPARE(box(f, first).answers.at(1).next, QStringLiteral("close"));
    }

    void theLegalCheckRunsWhileOneWorks() {
        DESK(f);
        openFirstCall(f);
        const auto* findings = f.find<FactTable>("scriptFindings");
        QCOMPARE(findings->rowCount(), 0);
        const QString opening = document(f).script().boxes.constFirst().id;
        document(f).choose(opening);
        f.find<QPlainTextEdit>("boxPerson")->appendPlainText(QStringLiteral("{total}"));
        QTRY_VERIFY(findings->rowCount() > 0);
        const QList<LintFinding> found = designer(f).findings();
        QVERIFY(std::any_of(found.begin(), found.end(),
                            [](const LintFinding& each) { return each.kind == LintKind::BeforeIdentity; }));
        QVERIFY2(findings->cell(0, 0).startsWith(QStringLiteral("▲")), "a shape, not the colour alone");
        QVERIFY(f.find<QLabel>("boxFindings")->isVisible());
        // Enter on a finding leads to its box
        document(f).choose(document(f).script().boxes.at(1).id);
        QVERIFY(!f.find<QLabel>("boxFindings")->isVisible());
        findings->view()->selectRow(0);
        findings->view()->setFocus();
        f.key(Qt::Key_Return);
        QCOMPARE(document(f).chosen(), opening);
        QCOMPARE(QApplication::focusWidget(), canvas(f));
        // and it is not stored so
        f.find<QPushButton>("scriptSave")->click();
        QVERIFY(!f.desk->notices().text().isEmpty());
        QCOMPARE(scriptShelf(session(f))->of(QStringLiteral("tax_first"))->source, ScriptSource::Shipped);
        QVERIFY(f.desk->findChild<ScriptsScreen*>()->holdsWork());
    }

    void aVersionIsStoredAndTakenBack() {
        DESK(f);
        openFirstCall(f);
        QVERIFY(!f.find<QPushButton>("scriptSave")->isEnabled());
        f.find<QAbstractButton>("scriptPurposeChoice")->click();
        type(f, "scriptTitleField", QStringLiteral("First call of ours"));
        QVERIFY(f.find<QLineEdit>("scriptName")->isReadOnly());
        QVERIFY(f.find<QPushButton>("scriptSave")->isEnabled());
        f.find<QPushButton>("scriptSave")->click();
        QVERIFY2(!f.desk->findChild<ScriptsScreen*>()->holdsWork(), qPrintable(f.desk->notices().text()));
        const auto stored = scriptShelf(session(f));
        VERIFY_RESULT(stored);
        QCOMPARE(stored->of(QStringLiteral("tax_first"))->source, ScriptSource::Office);
        QCOMPARE(stored->of(QStringLiteral("tax_first"))->version.script.title,
                 QStringLiteral("First call of ours"));
        canvas(f)->setFocus();
        f.key(Qt::Key_F12);
        auto* versions = f.find<FactTable>("scriptVersions");
        QTRY_VERIFY(versions->isVisible());
        QCOMPARE(versions->rowCount(), 2);
        versions->view()->selectRow(1);
        versions->view()->setFocus();
        MessageBox::setNextAnswer(true);
        f.key(Qt::Key_Return);
        QCOMPARE(scriptShelf(session(f))->of(QStringLiteral("tax_first"))->source, ScriptSource::Shipped);
        // and no more at all, from a day on
        type(f, "scriptUseFrom", QStringLiteral("+3"));
        MessageBox::setNextAnswer(true);
        f.find<QPushButton>("scriptOff")->click();
        const auto later = scriptShelf(session(f));
        QCOMPARE(later->of(QStringLiteral("tax_first"))->source, ScriptSource::Shipped);
        QVERIFY(later->of(QStringLiteral("tax_first"))->next.has_value());
        QCOMPARE(later->of(QStringLiteral("tax_first"))->next->from, session(f).today().addDays(3));
    }

    void itGoesOutAndComesBackAsAFile() {
        DESK(f);
        openFirstCall(f);
        const QString path = f.folder.filePath(QStringLiteral("script.json"));
        FileDialog::setNextFileName(path);
        f.find<QPushButton>("scriptWrite")->click();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto written = parseScript(file.readAll(), path);
        VERIFY_RESULT(written);
        QCOMPARE(*written, document(f).script());
        file.close();
        f.key(Qt::Key_F12);
        FileDialog::setNextFileName(path);
        f.find<QPushButton>("scriptRead")->click();
        QCOMPARE(document(f).script(), *written);
        QVERIFY2(f.desk->findChild<ScriptsScreen*>()->holdsWork(), "it is not stored yet");
        MessageBox::setNextAnswer(true);
        f.key(Qt::Key_F12);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("{\"name\": 5}");
        file.close();
        FileDialog::setNextFileName(path);
        f.find<QPushButton>("scriptRead")->click();
        QVERIFY(f.desk->notices().text().contains(QStringLiteral("script.json")));
    }

    void aCopyBecomesAScriptOfItsOwn() {
        DESK(f);
        open(f);
        f.find<QPushButton>("scriptCopy")->click();
        const QString name = document(f).script().name;
        QVERIFY(shippedScript(name) == nullptr);
        f.find<QPushButton>("scriptSave")->click();
        VERIFY_RESULT(scriptVersions(session(f), name));
    }

    /// As on a case, with the fields filled in; nothing comes on record.
    void isTriedOutWithoutStoring() {
        DESK(f);
        openFirstCall(f);
        f.key(Qt::Key_F4);
        auto* trial = f.desk->findChild<ScriptTrial*>();
        QVERIFY(trial != nullptr);
        QApplication::setActiveWindow(trial);  // no window manager does so here
        auto* panel = trial->findChild<TalkPanel*>();
        const auto* way = trial->findChild<FactTable*>(QStringLiteral("scriptTrialWay"));
        const auto* record = trial->findChild<FactTable*>(QStringLiteral("scriptTrialRecord"));
        QCOMPARE(way->rowCount(), 0);
        f.key(Qt::Key_5, Qt::AltModifier);
        QTRY_COMPARE(way->rowCount(), 1);
        QVERIFY(record->rowCount() > 0);
        QCOMPARE(record->cell(0, 1), labelOf(ResultCode::Reached));
        for (const Qt::Key tick : {Qt::Key_1, Qt::Key_2, Qt::Key_3}) {
            f.key(tick, Qt::AltModifier);
        }
        QTRY_VERIFY2(panel->run().isIdentified(), qPrintable(panel->run().path()));
        // a real case
        auto* subject = trial->findChild<QComboBox*>(QStringLiteral("scriptTrialSubject"));
        subject->setCurrentIndex(2);
        Q_EMIT subject->activated(2);
        auto* number = trial->findChild<QLineEdit*>(QStringLiteral("scriptTrialNumber"));
        QCOMPARE(QApplication::focusWidget(), number);
        QTest::keyClicks(number, QStringLiteral("0001000001"));
        f.key(Qt::Key_Return);
        QVERIFY2(panel->text().contains(QStringLiteral("架空 花子")), qPrintable(panel->text()));
        QVERIFY(!panel->run().hasBegun());
        number->clear();
        QTest::keyClicks(number, QStringLiteral("0009999999"));
        f.key(Qt::Key_Return);
        QVERIFY(trial->findChild<QLabel*>(QStringLiteral("scriptTrialProblem"))
                    ->text()
                    .contains(QStringLiteral("0009999999")));
        f.key(Qt::Key_Escape);
        QTRY_VERIFY(f.desk->findChild<ScriptTrial*>() == nullptr);
        QCOMPARE(session(f).db().selectInteger(QStringLiteral("select count(*) from negotiation")).value(),
                 0);
    }

    void leavingAsksAboutWhatIsNotStored() {
        DESK(f);
        twoBoxes(f);
        MessageBox::setNextAnswer(false);
        f.desk->goTo(QStringLiteral("list"));
        QVERIFY(f.desk->findChild<ScriptsScreen*>()->isVisible());
        MessageBox::setNextAnswer(true);
        f.key(Qt::Key_F12);
        QVERIFY(f.find<FactTable>("scriptList")->isVisible());
        QVERIFY(!f.desk->findChild<ScriptsScreen*>()->holdsWork());
    }
};

QTEST_MAIN(ScriptsScreenTest)
#include "scripts_screen_test.moc"
