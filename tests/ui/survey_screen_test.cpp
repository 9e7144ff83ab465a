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
#include "ui/survey/survey_screen.h"

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
        QCOMPARE(QApplication::focusWidget(), f.find<QLineEdit>("questionText"));
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
