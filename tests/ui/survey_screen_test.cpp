#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include "core/surveys/survey_json.h"
#include "core/surveys/surveys.h"
#include "tests/ui/desk_fixture.h"
#include "ui/support/fact_table.h"
#include "ui/support/file_dialog.h"
#include "ui/support/message_box.h"
#include "ui/survey/answer_panel.h"
#include "ui/survey/survey_screen.h"
#include "ui/survey/survey_trial.h"
#include "ui/survey/word_table.h"
#include "ui/survey/wrapped_line.h"

using namespace saikoku;
using namespace saikoku::ui;
using namespace saikoku::test;

class SurveyScreenTest : public QObject {
    Q_OBJECT

    static Session& session(DeskFixture& f) { return f.desk->workspace().session(); }
    static void open(DeskFixture& f) {
        QVERIFY(f.desk->goTo(QStringLiteral("surveys")));
        QTRY_VERIFY(f.isIdle());
    }
    static void type(DeskFixture& f, const char* field, const QString& text) {
        auto* line = f.find<QLineEdit>(field);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    static CampaignId survey(DeskFixture& f) { return campaignOfCode(session(f), QStringLiteral("survey"))->id; }

private Q_SLOTS:
    void initTestCase() {
        KdfCost::setStandard(KdfCost::least());
        MessageBox::keepExplanations();
    }

    void callersDontSeeIt() {
        DESK(f, true, Role::Caller);
        QVERIFY(!f.desk->placeIds().contains(QStringLiteral("surveys")));
    }

    void aSurveyIsMadeByKeys() {
        DESK(f, true, Role::Supervisor);
        open(f);
        QVERIFY(!f.find<QPushButton>("surveySave")->isEnabled());
        type(f, "surveyTitle", QStringLiteral("Checkups"));
        f.key(Qt::Key_F8);
        QCOMPARE(QApplication::focusWidget(), f.find<WrappedLine>("questionText"));
        QVERIFY2(!f.find<QPushButton>("surveySave")->isEnabled(), "a question without words");
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Do you know?"));
        f.key(Qt::Key_F8);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Will you come?"));
        QCOMPARE(f.find<FactTable>("surveyQuestions")->rowCount(), 2);
        type(f, "questionJump", QStringLiteral("nowhere"));
        QVERIFY(f.find<QLabel>("surveyFault")->text().contains(QStringLiteral("nowhere")));
        QVERIFY(!f.find<QPushButton>("surveySave")->isEnabled());
        type(f, "questionJump", QStringLiteral("q1"));
        QVERIFY2(!f.find<QPushButton>("surveySave")->isEnabled(), "round in a circle");
        type(f, "questionJump", QStringLiteral("end"));
        QVERIFY(f.find<QPushButton>("surveySave")->isEnabled());
        f.find<QPushButton>("surveySave")->click();
        const auto version = surveyInForce(session(f), survey(f));
        VERIFY_RESULT(version);
        QVERIFY(version->has_value());
        QCOMPARE((*version)->survey.questions.size(), 2);
        QCOMPARE((*version)->survey.questions.at(1).text, QStringLiteral("Will you come?"));
        QVERIFY(!f.desk->findChild<SurveyScreen*>()->holdsWork());
    }

    /// Three questions: q1 jumps past q2, a quota of q1.
    static void load(DeskFixture& f) {
        const QByteArray json = R"({"title":"T","questions":[
          {"code":"q1","kind":"single","text":"One?","options":[{"code":"yes","text":"Yes"},{"code":"no","text":"No","goto":"q3"}]},
          {"code":"q2","kind":"multiple","text":"Two?","options":[{"code":"a","text":"A"},{"code":"b","text":"B"}]},
          {"code":"q3","kind":"text","text":"Three?","required":false}],"quotas":[{"question":"q1","answer":"no","limit":5}]})";
        VERIFY_RESULT(setSurvey(session(f), survey(f), *parseSurvey(json, QStringLiteral("s"))));
        open(f);
        f.find<FactTable>("surveyQuestions")->view()->setFocus();
    }
    static QStringList codes(DeskFixture& f) {
        QStringList all;
        const auto* table = f.find<FactTable>("surveyQuestions");
        for (int row = 0; row < table->rowCount(); ++row) {
            all.append(table->cell(row, 1));
        }
        return all;
    }
    static QString fault(DeskFixture& f, const char* name) {
        const auto* label = f.find<QLabel>(name);
        return label->isVisible() ? label->text() : QString();
    }

    void aQuestionMovesByKey() {
        DESK(f);
        load(f);
        f.key(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(codes(f).join(u' '), QStringLiteral("q2 q1 q3"));
        f.key(Qt::Key_Down, Qt::ControlModifier);
        f.key(Qt::Key_Down, Qt::ControlModifier);  // the last one stays
        QCOMPARE(codes(f).join(u' '), QStringLiteral("q2 q3 q1"));
        f.key(Qt::Key_Up, Qt::ControlModifier);
        f.key(Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(codes(f).join(u' '), QStringLiteral("q1 q2 q3"));
        QCOMPARE(f.find<QLineEdit>("questionCode")->text(), QStringLiteral("q1"));
        // and so do its options
        auto* options = f.find<WordTable>("questionOptions");
        options->setFocus();
        options->setCurrentCell(0, 1);
        f.key(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(options->rows().constFirst().constFirst(), QStringLiteral("no"));
        QCOMPARE(codes(f).join(u' '), QStringLiteral("q1 q2 q3"));
        f.find<QPushButton>("surveySave")->click();
        QCOMPARE((*surveyInForce(session(f), survey(f)))->survey.questions.at(0).options.at(0).code, QStringLiteral("no"));
    }

    void aQuestionIsCopied() {
        DESK(f);
        load(f);
        f.key(Qt::Key_Down);
        f.key(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(codes(f).join(u' '), QStringLiteral("q1 q2 q4 q3"));
        QCOMPARE(f.find<WrappedLine>("questionText")->text(), QStringLiteral("Two?"));
        QCOMPARE(QApplication::focusWidget(), f.find<WrappedLine>("questionText"));
        QVERIFY(f.find<QPushButton>("surveySave")->isEnabled());
        f.key(Qt::Key_Delete, Qt::ControlModifier);
        QCOMPARE(codes(f).join(u' '), QStringLiteral("q1 q2 q3"));
    }

    /// Jumps and quotas go on naming it, also when its new code begins like another's.
    void aCodeIsChangedEverywhere() {
        DESK(f);
        load(f);
        type(f, "questionCode", QStringLiteral("q3x"));
        QCOMPARE(f.find<WordTable>("surveyQuotas")->rows().constFirst().constFirst(), QStringLiteral("q3x"));
        QCOMPARE(f.find<WordTable>("questionOptions")->rows().at(1).at(2), QStringLiteral("q3"));
        QVERIFY(f.find<QPushButton>("surveySave")->isEnabled());
        QCOMPARE(codes(f).join(u' '), QStringLiteral("q3x q2 q3"));
    }

    void faultsStandBesideTheirField() {
        DESK(f);
        load(f);
        QCOMPARE(fault(f, "faultOfCode"), QString());
        type(f, "questionCode", QStringLiteral("q2"));
        QVERIFY2(fault(f, "faultOfCode").contains(QStringLiteral("q2")), "a code twice");
        QVERIFY(f.find<FactTable>("surveyQuestions")->cell(0, 0).startsWith(QStringLiteral("▲")));
        f.find<FactTable>("surveyQuestions")->view()->selectRow(1);
        QVERIFY2(fault(f, "faultOfCode").contains(QStringLiteral("q2")), "beside the other one too");
        f.find<FactTable>("surveyQuestions")->view()->selectRow(0);
        type(f, "questionCode", QStringLiteral("q1"));
        type(f, "questionJump", QStringLiteral("nowhere"));
        QVERIFY(fault(f, "faultOfJump").contains(QStringLiteral("nowhere")));
        type(f, "questionJump", QStringLiteral("q1"));
        QVERIFY2(!fault(f, "faultOfJump").isEmpty(), "round in a circle");
        QVERIFY(f.find<FactTable>("surveyQuestions")->cell(0, 0).startsWith(QStringLiteral("▲")));
        QVERIFY2(!f.desk->findChild<SurveyScreen*>()->can(Action::Result), "no test run of what goes round");
        type(f, "questionJump", QStringLiteral("q2"));
        QCOMPARE(fault(f, "faultOfJump"), QString());
        auto* options = f.find<WordTable>("questionOptions");
        options->item(1, 2)->setText(QStringLiteral("q9"));
        QVERIFY(fault(f, "faultOfOptions").contains(QStringLiteral("q9")));
        QVERIFY(fault(f, "faultOfOptions").contains(u'2'));
        QVERIFY(!f.find<QPushButton>("surveySave")->isEnabled());
    }

    /// Also one that is not saved yet: jumps are followed, nothing comes on record.
    void isTriedOutWithoutStoring() {
        DESK(f);
        load(f);
        type(f, "surveyTitle", QStringLiteral("Changed"));
        f.key(Qt::Key_F4);
        auto* trial = f.desk->findChild<SurveyTrial*>();
        QVERIFY(trial != nullptr);
        QVERIFY(QTest::qWaitForWindowActive(trial));
        auto* panel = trial->findChild<AnswerPanel*>();
        const auto* way = trial->findChild<FactTable*>(QStringLiteral("trialWay"));
        QVERIFY(panel->text().contains(QStringLiteral("Changed")));
        QTRY_COMPARE(QApplication::focusWidget(), panel);
        f.key(Qt::Key_2);  // no: past the second
        QVERIFY(panel->text().contains(QStringLiteral("Three?")));
        QCOMPARE(way->rowCount(), 1);
        f.key(Qt::Key_Backspace);  // from an empty field
        QVERIFY(panel->text().contains(QStringLiteral("One?")));
        f.key(Qt::Key_1);
        QVERIFY(panel->text().contains(QStringLiteral("Two?")));
        f.key(Qt::Key_2);
        f.key(Qt::Key_Return);
        f.key(Qt::Key_Return);
        QVERIFY(panel->isComplete());
        QCOMPARE(way->rowCount(), 3);
        QCOMPARE(way->cell(1, 1), QStringLiteral("B"));
        QTest::mouseClick(trial->findChild<QPushButton*>(QStringLiteral("trialAgain")), Qt::LeftButton);
        QCOMPARE(way->rowCount(), 0);
        QCOMPARE(QApplication::focusWidget(), panel);
        f.key(Qt::Key_Escape);
        QTRY_VERIFY(f.desk->findChild<SurveyTrial*>() == nullptr);
        const auto results = surveyResults(session(f), survey(f));
        VERIFY_RESULT(results);
        QCOMPARE(results->answering, 0);
        QCOMPARE((*surveyInForce(session(f), survey(f)))->version, 1);
    }

    void goesOutAndComesBackAsAFile() {
        DESK(f);
        const QByteArray json = R"({"title":"T","questions":[{"code":"a","kind":"text","text":"x"}],"quotas":[{"limit":5}]})";
        VERIFY_RESULT(setSurvey(session(f), survey(f), *parseSurvey(json, QStringLiteral("s"))));
        open(f);
        const QString path = f.folder.filePath(QStringLiteral("survey.json"));
        FileDialog::setNextFileName(path);
        f.find<QPushButton>("surveyWrite")->click();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto read = parseSurvey(file.readAll(), path);
        VERIFY_RESULT(read);
        QCOMPARE(read->quotas.size(), 1);
        type(f, "surveyTitle", QStringLiteral("Another"));
        FileDialog::setNextFileName(path);
        f.find<QPushButton>("surveyRead")->click();
        QCOMPARE(f.find<QLineEdit>("surveyTitle")->text(), QStringLiteral("T"));
    }
};

QTEST_MAIN(SurveyScreenTest)
#include "survey_screen_test.moc"
