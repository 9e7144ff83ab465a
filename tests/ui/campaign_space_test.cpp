#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

#include "core/cases/campaign_choices.h"
#include "core/cases/saved_condition.h"
#include "core/contact/campaign_member_repository.h"
#include "core/queue/call_lists.h"
#include "core/store/transaction.h"
#include "core/surveys/survey_json.h"
#include "core/surveys/surveys.h"
#include "core/work/call_recorder.h"
#include "core/work/case_handovers.h"
#include "core/work/case_labels.h"
#include "core/work/rule_catalogue.h"
#include "core/work/unmatched_calls.h"
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

/// Neither is offered any more.
Result<CampaignChoices> withdraw(Session& session, CampaignId campaign, const QString& result, const QString& reason) {
    SAIKOKU_TRY_ASSIGN(CampaignChoices wanted, everyCampaignChoice(session, campaign));
    wanted.results.removeIf([&](const CampaignResult& each) { return each.code == result; });
    wanted.reasons.removeIf([&](const CampaignReason& each) { return each.code == reason; });
    return setCampaignChoices(session, {campaign, {}, wanted, QStringLiteral("決裁")}, ruleCatalogue());
}

/// A record, a label, a hand-over, a list, a condition, a call without a case: each with the mark, or about it.
Result<void> leaveMarks(Session& session, const CampaignInfo& campaign, TaxpayerId person) {
    const QString mark = QStringLiteral("LEFTMARK");
    CallEntry entry;
    entry.campaign = campaign.id;
    entry.taxpayer = person;
    entry.result = ResultCode::Family;
    entry.note = mark;
    entry.callbackAt = session.clock().nowUtc().addSecs(600);
    SAIKOKU_TRY(recordCall(session, entry));
    SAIKOKU_TRY(putLabel(session, campaign.id, person, {mark, {}, {}}));
    SAIKOKU_TRY(handOver(session, campaign.id, person, mark));
    CallListWish wish;
    wish.campaign = campaign.id;
    wish.name = mark;
    SAIKOKU_TRY(makeCallList(session, wish));
    UnmatchedEntry unmatched;
    unmatched.campaign = campaign.id;
    unmatched.phoneDigits = QStringLiteral("0999559999");
    unmatched.saidName = mark;
    SAIKOKU_TRY(recordUnmatchedCall(session, unmatched));
    SAIKOKU_TRY_ASSIGN(const CaseCondition condition, parseCaseCondition(QStringLiteral("phone_known = true")));
    SAIKOKU_TRY(saveCondition(session, campaign.id, mark, condition, true));
    return {};
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
    for (const QComboBox* box : desk.findChildren<QComboBox*>()) {
        for (int i = 0; box->isVisible() && i < box->count(); ++i) {
            all << box->itemText(i);
        }
    }
    for (const QListWidget* list : desk.findChildren<QListWidget*>()) {
        for (int i = 0; list->isVisible() && i < list->count(); ++i) {
            all << list->item(i)->text();
        }
    }
    for (const QToolButton* button : desk.findChildren<QToolButton*>()) {
        if (button->isVisible() && button->menu() != nullptr) {
            for (const QAction* action : button->menu()->actions()) {
                all << action->text();
            }
        }
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

    /// Every kind, back and forth, without the mouse; dates and numbers in any manner.
    void everyKindIsAnsweredByKeys() {
        DESK(f);
        const CampaignInfo campaign = enter(f, "survey");
        const QByteArray kinds = R"({"title":"Kinds","questions":[
          {"code":"s","kind":"single","text":"Single?","options":[{"code":"y","text":"Yes"},{"code":"n","text":"No"}]},
          {"code":"m","kind":"multiple","text":"Multiple?","options":[{"code":"a","text":"A"},{"code":"b","text":"B"}]},
          {"code":"n","kind":"number","text":"Number?","min":0,"max":5000},
          {"code":"d","kind":"date","text":"Date?"},
          {"code":"t","kind":"text","text":"Text?"}],"quotas":[{"limit":300},{"question":"s","answer":"n","limit":7}]})";
        VERIFY_RESULT(setSurvey(session(f), campaign.id, *parseSurvey(kinds, QStringLiteral("s"))));
        f.desk->workspace().openCase(callCityCase(1));
        QTRY_VERIFY(f.isIdle());
        auto* panel = f.find<AnswerPanel>("answerPanel");
        confirmIdentity(f);
        QVERIFY2(panel->text().contains(AnswerPanel::tr("quota %1 of %2").arg(0).arg(300)), qPrintable(panel->text()));
        QVERIFY2(panel->text().contains(AnswerPanel::tr("quota %1 of %2").arg(0).arg(7)), qPrintable(panel->text()));
        f.key(Qt::Key_1);
        f.key(Qt::Key_Backspace);
        QVERIFY(panel->text().contains(QStringLiteral("Single?")));
        f.key(Qt::Key_2);
        f.key(Qt::Key_1);
        f.key(Qt::Key_2);
        f.key(Qt::Key_1);  // taken away again
        f.key(Qt::Key_Return);
        auto* entry = f.find<QLineEdit>("surveyEntry");
        QCOMPARE(QApplication::focusWidget(), entry);
        f.key(Qt::Key_Backspace);  // nothing to take away: back
        QVERIFY(panel->text().contains(QStringLiteral("Multiple?")));
        f.key(Qt::Key_Return);
        entry->insert(QStringLiteral("１，２００"));  // as an input method does
        f.key(Qt::Key_Return);
        QVERIFY2(panel->text().contains(QStringLiteral("Date?")), qPrintable(panel->text()));
        QTest::keyClicks(entry, QStringLiteral("13/40"));
        f.key(Qt::Key_Return);
        QVERIFY2(panel->text().contains(QStringLiteral("Date?")), "no such day");
        entry->selectAll();
        QTest::keyClicks(entry, QStringLiteral("R8.12.1"));
        f.key(Qt::Key_Return);
        f.key(Qt::Key_Up);
        QCOMPARE(entry->text(), QStringLiteral("2026-12-01"));
        f.key(Qt::Key_Return);
        f.key(Qt::Key_Return);
        QVERIFY2(panel->text().contains(QStringLiteral("Text?")), "must be answered");
        QTest::keyClicks(entry, QStringLiteral("words"));
        f.key(Qt::Key_Return);
        QVERIFY(panel->isComplete());
        f.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(f.isIdle());
        const auto answers = answersOnFile(session(f), campaign.id, callCityCase(1));
        VERIFY_RESULT(answers);
        QCOMPARE(answers->given.value(QStringLiteral("m")), QStringList{QStringLiteral("b")});
        QCOMPARE(answers->given.value(QStringLiteral("n")), QStringList{QStringLiteral("1200")});
        QCOMPARE(answers->given.value(QStringLiteral("d")), QStringList{QStringLiteral("2026-12-01")});
        QCOMPARE(answers->given.value(QStringLiteral("t")), QStringList{QStringLiteral("words")});
        f.desk->workspace().openCase(callCityCase(2));
        QTRY_VERIFY(f.isIdle());
        confirmIdentity(f);
        QVERIFY2(panel->text().contains(AnswerPanel::tr("quota %1 of %2").arg(1).arg(7)), qPrintable(panel->text()));
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

    /// A note is corrected, and the result that nobody is offered any more stays with it.
    void aCorrectionKeepsAWithdrawnResult() {
        DESK(f);
        const CampaignInfo campaign = enter(f, "health_check");
        CallEntry entry;
        entry.campaign = campaign.id;
        entry.taxpayer = callCityCase(1);
        entry.result = ResultCode::Reached;
        entry.counterpart = Counterpart::Person;
        entry.outcome = QStringLiteral("considering");
        entry.outcomeReason = QStringLiteral("no_time");
        const auto record = recordCall(session(f), entry);
        VERIFY_RESULT(record);
        VERIFY_RESULT(withdraw(session(f), campaign.id, entry.outcome, entry.outcomeReason));
        VERIFY_RESULT(f.desk->workspace().followCampaigns());
        f.desk->workspace().openCase(callCityCase(1));
        QTRY_VERIFY(f.isIdle());
        auto* outcome = f.find<CodeBox>("outcome");
        auto* reason = f.find<CodeBox>("outcomeReason");
        QVERIFY(outcome->findData(entry.outcome) < 0);
        Q_EMIT f.desk->findChild<CaseTabs*>()->correctionWanted(*record);
        QCOMPARE(outcome->code(), entry.outcome);
        QCOMPARE(reason->code(), entry.outcomeReason);
        f.find<QLineEdit>("note")->setFocus();
        QTest::keyClicks(f.find<QLineEdit>("note"), QStringLiteral("more"));
        f.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(f.isIdle());
        const auto file = openCase(session(f), callCityCase(1), campaign.id);
        VERIFY_RESULT(file);
        QCOMPARE(file->negotiations.size(), 1);
        QCOMPARE(file->negotiations.constFirst().note, QStringLiteral("more"));
        QCOMPARE(file->negotiations.constFirst().outcome, entry.outcome);
        QCOMPARE(file->negotiations.constFirst().outcomeReason, entry.outcomeReason);
        QVERIFY2(outcome->findData(entry.outcome) < 0, "and the next record is not offered it");
    }

    /// What another seat sets stands in the strip and in the head within seconds; what is chosen stays while it can.
    void anotherSeatsChangeFollows_data() { TempStore::backends(); }
    void anotherSeatsChangeFollows() {
        QFETCH(QString, backend);
        DESK(f, false, Role::Caller, backend);
        Session& changer = f.store.session();
        const auto campaign = fill(changer, QStringLiteral("health_check"), {callCityCase(1)});
        VERIFY_RESULT(campaign);
        f.desk->workspace().chooseCampaign(campaign->id);
        f.desk->workspace().openCase(callCityCase(1));
        QTRY_VERIFY(f.isIdle());
        QTest::keyClicks(&f.caseScreen(), QStringLiteral("1"));
        auto* outcome = f.find<CodeBox>("outcome");
        const QString chosen = QStringLiteral("considering");
        outcome->setCode(chosen);
        QCOMPARE(outcome->code(), chosen);
        auto wanted = everyCampaignChoice(changer, campaign->id);
        VERIFY_RESULT(wanted);
        wanted->results.append({QStringLiteral("own_1"), QStringLiteral("後日連絡")});
        VERIFY_RESULT(setCampaignChoices(changer, {campaign->id, {}, *wanted, QStringLiteral("決裁")}, ruleCatalogue()));
        VERIFY_RESULT(addCampaign(changer, QStringLiteral("visits"), QStringLiteral("見守り"), CampaignKind::Health));
        QTRY_VERIFY_WITH_TIMEOUT(outcome->findData(QStringLiteral("own_1")) >= 0, 5'000);
        QCOMPARE(outcome->code(), chosen);
        QTRY_VERIFY_WITH_TIMEOUT(f.find<QComboBox>("campaign")->findText(QStringLiteral("見守り")) >= 0, 5'000);
        QCOMPARE(f.find<QComboBox>("campaign")->currentData().toLongLong(), campaign->id.value);
        VERIFY_RESULT(withdraw(changer, campaign->id, chosen, {}));
        QTRY_VERIFY_WITH_TIMEOUT(outcome->findData(chosen) < 0, 5'000);
        QCOMPARE(outcome->code(), QString());
        QVERIFY(f.find<QLabel>("recordMessage")->text().contains(
            RecordStrip::tr("What was chosen is not offered any more: the results of the campaign were changed. Choose again.")));
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

    /// What people of one campaign wrote and made, on every screen and in every dialog of another, both ways.
    void nothingOfAnotherIsOnAnyScreen_data() {
        QTest::addColumn<QString>("marked");
        QTest::addColumn<QString>("looked");
        for (const auto& [marked, looked] : {std::pair("tax", "health_check"), {"tax", "survey"}, {"health_check", "tax"}, {"survey", "health_check"}}) {
            QTest::addRow("%s from %s", marked, looked) << QString::fromLatin1(marked) << QString::fromLatin1(looked);
        }
    }
    void nothingOfAnotherIsOnAnyScreen() {
        QFETCH(QString, marked);
        QFETCH(QString, looked);
        DESK(f);
        CampaignInfo from, to;
        for (const char* code : {"health_check", "survey"}) {
            VERIFY_RESULT(fill(session(f), QLatin1String(code), {callCityCase(1), callCityCase(2)}));
        }
        from = *campaignOfCode(session(f), marked);
        to = *campaignOfCode(session(f), looked);
        VERIFY_RESULT(leaveMarks(session(f), from, callCityCase(1)));
        const QString mark = QStringLiteral("LEFTMARK");
        const auto look = [&](const QString& where) {
            QTRY_VERIFY(f.isIdle());
            const QString all = shown(*f.desk);
            QVERIFY2(!all.contains(mark), qPrintable(where + u' ' + all.mid(qMax(qsizetype(0), all.indexOf(mark) - 60), 120)));
        };
        f.desk->workspace().chooseCampaign(to.id);
        f.desk->workspace().openCase(callCityCase(1));
        look(QStringLiteral("case"));
        auto* tabs = f.desk->findChild<CaseTabs*>()->tabs();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            look(QStringLiteral("tab %1").arg(tab));
        }
        QStringList places = f.desk->placeIds();
        for (const char* ofAll : {"log", "messages"}) {  // the auditor's, and one's own letters: each names its campaign
            places.removeAll(QLatin1String(ofAll));
        }
        QVERIFY(places.size() >= 10);
        for (const QString& place : std::as_const(places)) {
            QVERIFY(f.desk->goTo(place));
            look(place);
        }
        // and there it is where it belongs
        f.desk->workspace().chooseCampaign(from.id);
        f.desk->workspace().openCase(callCityCase(1));
        QTRY_VERIFY(f.isIdle());
        tabs->setCurrentIndex(0);
        QTRY_VERIFY2(shown(*f.desk).contains(mark), "the mark is there to be found");
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
