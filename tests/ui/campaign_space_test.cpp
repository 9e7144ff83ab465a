#include <QAbstractButton>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>

#include "core/contact/campaign_member_repository.h"
#include "core/store/transaction.h"
#include "core/surveys/survey_json.h"
#include "core/surveys/surveys.h"
#include "tests/ui/desk_fixture.h"
#include "ui/board/status_tile.h"
#include "ui/casefile/case_tabs.h"
#include "ui/record/code_box.h"
#include "ui/record/record_strip.h"
#include "ui/support/display_text.h"
#include "ui/support/message_box.h"
#include "ui/survey/answer_panel.h"

using namespace saikoku;
using namespace saikoku::ui;
using namespace saikoku::test;

namespace {

const QByteArray kSurvey = R"({"title":"Checkups","questions":[
 {"code":"know","kind":"single","text":"Do you know?","options":[{"code":"yes","text":"Yes"},{"code":"no","text":"No","goto":"free"}]},
 {"code":"how","kind":"multiple","text":"How?","options":[{"code":"a","text":"Paper"},{"code":"b","text":"Letter"},{"code":"c","text":"Radio"}]},
 {"code":"age","kind":"number","text":"Age?","min":0,"max":120},
 {"code":"free","kind":"text","text":"More?","required":false}]})";

/// The people of the call city who are in the campaign too.
Result<CampaignInfo> fill(Session& session, const QString& code, const std::vector<TaxpayerId>& people) {
    SAIKOKU_TRY_ASSIGN(const CampaignInfo campaign, campaignOfCode(session, code));
    SAIKOKU_TRY_ASSIGN(Transaction transaction, Transaction::begin(session.db()));
    SAIKOKU_TRY(CampaignMemberRepository(session.db()).add(campaign.id, people, 2026, BatchId{1}));
    SAIKOKU_TRY(openSpace(session, campaign.id));
    SAIKOKU_TRY(transaction.commit());
    return campaign;
}

/// Everything that can be read on the desk now.
QString shown(const QWidget& desk) {
    QStringList all;
    for (const QLabel* label : desk.findChildren<QLabel*>()) {
        all << (label->isVisible() ? label->text() : QString());
    }
    for (const QAbstractButton* button : desk.findChildren<QAbstractButton*>()) {
        all << (button->isVisible() ? button->text() : QString());
    }
    for (const QLineEdit* line : desk.findChildren<QLineEdit*>()) {
        all << (line->isVisible() ? line->text() : QString());
    }
    for (const QTableView* table : desk.findChildren<QTableView*>()) {
        for (int column = 0; table->isVisible() && table->model() != nullptr && column < table->model()->columnCount(); ++column) {
            if (table->isColumnHidden(column)) {
                continue;
            }
            all << table->model()->headerData(column, Qt::Horizontal).toString();
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                all << table->model()->index(row, column).data().toString();
            }
        }
    }
    return all.join(u'\n');
}

}  // namespace

/// @brief A campaign without money at the desk: nothing of tax is seen there, and a survey is answered by keys alone.
class CampaignSpaceTest : public QObject {
    Q_OBJECT

    static Session& session(DeskFixture& f) { return f.desk->workspace().session(); }

    static CampaignInfo enter(DeskFixture& f, const char* code) {
        const auto campaign = fill(session(f), QLatin1String(code), {callCityCase(1), callCityCase(2)});
        if (!campaign) {
            QTest::qFail(qPrintable(campaign.error().message), __FILE__, __LINE__);
            return {};
        }
        f.desk->workspace().chooseCampaign(campaign->id);
        return *campaign;
    }

    static void confirmIdentity(DeskFixture& f) {
        for (const char* box : {"check_name", "check_birth", "check_address"}) {
            f.find<QCheckBox>(box)->click();
        }
    }

private Q_SLOTS:
    void initTestCase() {
        KdfCost::setStandard(KdfCost::least());
        MessageBox::keepExplanations();
    }

    void aSurveyIsAnsweredByKeys() {
        DESK(f);
        const CampaignInfo campaign = enter(f, "survey");
        const auto survey = setSurvey(session(f), campaign.id, *parseSurvey(kSurvey, QStringLiteral("s")));
        VERIFY_RESULT(survey);
        f.desk->workspace().openCase(callCityCase(1));
        QTRY_VERIFY(f.isIdle());
        auto* panel = f.find<AnswerPanel>("answerPanel");
        QVERIFY(panel->isVisible());
        QVERIFY2(!panel->text().contains(QStringLiteral("Do you know?")), "before the person's identity is confirmed");
        confirmIdentity(f);
        QVERIFY(panel->text().contains(QStringLiteral("Do you know?")));
        QCOMPARE(QApplication::focusWidget(), panel);
        f.key(Qt::Key_9);  // no such answer: nothing
        QVERIFY(panel->text().contains(QStringLiteral("Do you know?")));
        f.key(Qt::Key_1);
        QVERIFY(panel->text().contains(QStringLiteral("How?")));
        f.key(Qt::Key_Return);  // must be answered
        QVERIFY(panel->text().contains(QStringLiteral("How?")));
        f.key(Qt::Key_1);
        f.key(Qt::Key_3);
        f.key(Qt::Key_Return);
        QVERIFY(panel->text().contains(QStringLiteral("Age?")));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("200"));
        f.key(Qt::Key_Return);
        QVERIFY2(panel->text().contains(QStringLiteral("Age?")), "too old");
        auto* entry = f.find<QLineEdit>("surveyEntry");
        entry->selectAll();
        QTest::keyClicks(entry, QStringLiteral("42"));
        f.key(Qt::Key_Return);
        f.key(Qt::Key_Return);  // left out
        QVERIFY(panel->isComplete());
        QCOMPARE(f.find<CodeBox>("outcome")->code(), QStringLiteral("answered"));
        QCOMPARE(QApplication::focusWidget(), f.find<QLineEdit>("note"));
        f.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(f.isIdle());
        const auto answers = answersOnFile(session(f), campaign.id, callCityCase(1));
        VERIFY_RESULT(answers);
        QCOMPARE(answers->version, survey->id);
        QCOMPARE(answers->given.value(QStringLiteral("how")), (QStringList{QStringLiteral("a"), QStringLiteral("c")}));
        QCOMPARE(answers->given.value(QStringLiteral("age")), QStringList{QStringLiteral("42")});
        QCOMPARE(caseRows(session(f), campaign.id, {callCityCase(1)})->constFirst().status, WorkflowStatus::Settled);
        QVERIFY(!panel->isTouched());
    }

    void digitsElsewhereAreTheResult() {
        DESK(f);
        const CampaignInfo campaign = enter(f, "health_check");
        f.desk->workspace().openCase(callCityCase(1));
        QTRY_VERIFY(f.isIdle());
        QVERIFY(!f.find<AnswerPanel>("answerPanel")->isVisible());
        QTest::keyClicks(&f.caseScreen(), QStringLiteral("1"));
        QCOMPARE(QApplication::focusWidget(), f.find<CodeBox>("outcome"));
        f.key(Qt::Key_4);
        QCOMPARE(QApplication::focusWidget(), f.find<CodeBox>("outcomeReason"));
        f.key(Qt::Key_1);
        f.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(f.isIdle());
        const auto file = openCase(session(f), callCityCase(1), campaign.id);
        VERIFY_RESULT(file);
        QCOMPARE(file->negotiations.size(), 1);
        QCOMPARE(file->negotiations.constFirst().outcome, QStringLiteral("considering"));
        QCOMPARE(file->negotiations.constFirst().outcomeReason, QStringLiteral("no_time"));
        QCOMPARE(file->summary.status, WorkflowStatus::NoPromise);
        QVERIFY(!f.caseScreen().can(Action::Promise));
    }

    void taxKeepsItsFields() {
        DESK(f);
        enter(f, "health_check");
        f.desk->workspace().chooseCampaign(CampaignId{1});
        f.desk->workspace().openCase(callCityCase(1));
        QTRY_VERIFY(f.isIdle());
        QVERIFY(f.find<CodeBox>("reason")->isVisible());
        QVERIFY(f.find<QLineEdit>("promiseDate")->isVisible());
        QVERIFY(!f.find<CodeBox>("outcome")->isVisible());
        QVERIFY(f.caseScreen().can(Action::Promise));
    }

    /// Sums, taxes, promises and people of tax work: on no screen of another campaign.
    void nothingOfTaxIsSeen() {
        DESK(f);
        const CampaignInfo campaign = enter(f, "health_check");
        f.desk->workspace().openCase(callCityCase(1));
        QTRY_VERIFY(f.isIdle());
        const QStringList marks{QStringLiteral("120,000"), QStringLiteral("150,000"), QStringLiteral("30,000"), QStringLiteral("80,000"),
                                QStringLiteral("300,000"), QStringLiteral("644,000"), QStringLiteral("例示商店"), QStringLiteral("試験 月子"),
                                QStringLiteral("仮名 次郎"), QStringLiteral("N1")};
        const auto leaks = [&] {
            const QString all = shown(*f.desk);
            QStringList found;
            for (const QString& mark : marks) {
                found << (all.contains(mark) ? mark : QString());
            }
            found.removeAll(QString());
            return found.join(QStringLiteral(", "));
        };
        QCOMPARE(leaks(), QString());
        auto* tabs = f.desk->findChild<CaseTabs*>()->tabs();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (tabs->isTabVisible(tab)) {
                tabs->setCurrentIndex(tab);
                QCOMPARE(leaks(), QString());
            }
        }
        QVERIFY(!tabs->isTabVisible(static_cast<int>(CaseTabs::Tab::Receivables)));
        for (const QString& place : {QStringLiteral("calling"), QStringLiteral("list"), QStringLiteral("board")}) {
            QVERIFY(f.desk->goTo(place));
            QTRY_VERIFY(f.isIdle());
            QCOMPARE(place + leaks(), place);
        }
        QVERIFY(!f.find<StatusTile>("tile_Promised")->isVisible());
        // and there they are where they belong
        f.desk->workspace().chooseCampaign(CampaignId{1});
        QTRY_VERIFY(f.isIdle());
        QVERIFY(f.find<StatusTile>("tile_Promised")->isVisible());
        QVERIFY(f.desk->goTo(QStringLiteral("list")));
        QTRY_VERIFY(f.isIdle());
        QTRY_VERIFY(leaks().contains(QStringLiteral("300,000")));
    }
};

QTEST_MAIN(CampaignSpaceTest)
#include "campaign_space_test.moc"
