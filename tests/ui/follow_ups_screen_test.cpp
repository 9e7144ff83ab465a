// What else a talk comes to, by one key each; the place 対応; the register of complaints: by keys.

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>

#include "core/base/rule_source.h"
#include "core/cases/case_file.h"
#include "core/queue/callbacks.h"
#include "core/store/database.h"
#include "core/work/call_recorder.h"
#include "core/work/follow_ups.h"
#include "tests/ui/desk_fixture.h"
#include "tests/ui/when_open.h"
#include "ui/casefile/case_tabs.h"
#include "ui/record/code_box.h"
#include "ui/record/outcome_field.h"
#include "ui/record/record_strip.h"
#include "ui/support/fact_table.h"

using namespace saikoku;
using namespace saikoku::ui;
using namespace saikoku::test;

namespace {

constexpr CampaignId kTax{1};

Session& session(DeskFixture& f) {
    return f.desk->workspace().session();
}

void openCaseScreen(DeskFixture& f, int place) {
    f.desk->workspace().openCase(callCityCase(place));
    QTRY_VERIFY(f.isIdle());
    f.caseScreen().setFocus();
}

QList<FollowUpOnFile> onFile(DeskFixture& f, int place) {
    const auto file = openCase(session(f), callCityCase(place), kTax);
    return file ? file->followUps : QList<FollowUpOnFile>();
}

Result<NegotiationId> recordSlip(DeskFixture& f, int place) {
    CallEntry entry;
    entry.campaign = kTax;
    entry.taxpayer = callCityCase(place);
    entry.result = ResultCode::Reached;
    entry.outcomes = QList<OutcomeEntry>{{.kind = FollowUpKind::Slip, .state = FollowUpState::Asked}};
    return recordCall(session(f), entry);
}

}  // namespace

class FollowUpsScreenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// One key while talking: nothing else is typed but the record's own key.
    void oneKeyEach_data() {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("state");
        QTest::newRow("direct debit") << int(Qt::Key_F5) << "direct_debit"
                                      << "asked";
        QTest::newRow("slip") << int(Qt::Key_F6) << "slip"
                              << "asked";
        QTest::newRow("relief") << int(Qt::Key_F7) << "relief"
                                << "advised";
        QTest::newRow("welfare") << int(Qt::Key_F8) << "welfare"
                                 << "advised";
        QTest::newRow("special care") << int(Qt::Key_F9) << "special_care"
                                      << "advised";
    }
    void oneKeyEach() {
        QFETCH(int, key);
        QFETCH(QString, kind);
        QFETCH(QString, state);
        DESK(f);
        openCaseScreen(f, 2);
        f.key(key, Qt::ControlModifier);
        QVERIFY(f.caseScreen().isTouched());
        f.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(f.isIdle());
        const QList<FollowUpOnFile> followUps = onFile(f, 2);
        QCOMPARE(followUps.size(), 1);
        QCOMPARE(codeOf(followUps.constFirst().followUp.kind), kind);
        QCOMPARE(codeOf(followUps.constFirst().followUp.first().state), state);
        auto* records = f.caseScreen().findChild<FactTable*>(QStringLiteral("caseTab_0"));
        QVERIFY2(records->cell(0, 6).contains(labelOf(followUps.constFirst().followUp.kind)),
                 qPrintable(records->cell(0, 6)));
        QCOMPARE(f.caseScreen().findChild<CaseTabs*>()->table(CaseTabs::Tab::FollowUps)->rowCount(), 1);
    }

    void againIsTheNextStateAndThenNone() {
        DESK(f);
        openCaseScreen(f, 2);
        const OutcomeField& field = f.caseScreen().strip().outcomes();
        QStringList states;
        for (int i = 0; i < 5; ++i) {
            f.key(Qt::Key_F5, Qt::ControlModifier);
            const OutcomeEntry* outcome = field.find(FollowUpKind::DirectDebit);
            states.append(outcome == nullptr ? QStringLiteral("-") : codeOf(outcome->state));
        }
        QCOMPARE(states.join(u' '), QStringLiteral("asked form_sent applied refused -"));
    }

    void aDigitNamesTheTopic() {
        DESK(f);
        openCaseScreen(f, 2);
        f.key(Qt::Key_F8, Qt::ControlModifier);
        f.key(Qt::Key_F8, Qt::ControlModifier);  // referred, with consent
        auto* topic = f.find<CodeBox>("outcomeTopic");
        QTRY_VERIFY(topic->isVisible() && topic->hasFocus());
        f.key(Qt::Key_3);
        QVERIFY(!topic->hasFocus());
        f.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(f.isIdle());
        const QList<FollowUpOnFile> followUps = onFile(f, 2);
        QCOMPARE(followUps.size(), 1);
        QCOMPARE(followUps.constFirst().followUp.topic, QStringLiteral("debt"));
        QCOMPARE(followUps.constFirst().followUp.first().state, FollowUpState::Referred);
        QVERIFY(followUps.constFirst().followUp.first().consent);
        QVERIFY(!topic->isVisible());  // the next record begins without
    }

    void aTalkWithTheFamilyComesToNoSlip() {
        DESK(f);
        openCaseScreen(f, 2);
        f.key(Qt::Key_2);
        f.key(Qt::Key_F6, Qt::ControlModifier);
        QVERIFY(f.caseScreen().strip().outcomes().outcomes().isEmpty());
        QVERIFY(f.find<QLabel>("recordMessage")->text().startsWith(QStringLiteral("▲")));
    }

    void aCorrectionShowsWhatItCameTo() {
        DESK(f);
        VERIFY_RESULT(recordSlip(f, 2));
        VERIFY_RESULT(stepFollowUp(session(f), kTax, {.id = onFile(f, 2).constFirst().followUp.id}));
        openCaseScreen(f, 2);
        auto* tabs = f.caseScreen().findChild<CaseTabs*>();
        tabs->goTo(CaseTabs::Tab::Negotiations);
        tabs->table(CaseTabs::Tab::Negotiations)->view()->selectRow(0);
        f.key(Qt::Key_Return);
        QVERIFY(f.caseScreen().strip().outcomes().find(FollowUpKind::Slip) != nullptr);
        f.find<QLineEdit>("note")->setText(QStringLiteral("名宛ての番地"));
        f.find<QLineEdit>("note")->setFocus();
        f.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(f.isIdle());
        QCOMPARE(onFile(f, 2).size(), 1);
        QCOMPARE(onFile(f, 2).constFirst().standing.state, FollowUpState::Printed);
    }

    void aComplaintIsWrittenDown() {
        DESK(f);
        openCaseScreen(f, 2);
        f.key(Qt::Key_1);
        whenOpen([](QDialog* dialog) {
            dialog->findChild<QPlainTextEdit*>(QStringLiteral("complaintAbout"))
                ->setPlainText(QStringLiteral("夜に電話が来た"));
            dialog->findChild<QLineEdit*>(QStringLiteral("complaintToWhom"))->setText(QStringLiteral("課長"));
            dialog->findChild<QPlainTextEdit*>(QStringLiteral("complaintMeasure"))
                ->setPlainText(QStringLiteral("お詫びした"));
            dialog->findChild<QPushButton*>(QStringLiteral("complaintEnter"))->click();
        });
        f.key(Qt::Key_F10, Qt::ControlModifier);
        QVERIFY(onFile(f, 2).isEmpty());  // it goes with the record
        f.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(f.isIdle());
        QCOMPARE(onFile(f, 2).size(), 1);
        const FollowUp complaint = onFile(f, 2).constFirst().followUp;
        QCOMPARE(complaint.toWhom, QStringLiteral("課長"));
        QCOMPARE(complaint.last().state, FollowUpState::Answered);
        QCOMPARE(complaint.minutesToAnswer().value_or(-1), 0);
        // one made yesterday is entered at once
        whenOpen([](QDialog* dialog) {
            dialog->findChild<QPushButton*>(QStringLiteral("complaintEnter"))->click();
            QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("complaintProblem"))
                        ->text()
                        .startsWith(QStringLiteral("▲")));
            dialog->findChild<QPlainTextEdit*>(QStringLiteral("complaintAbout"))
                ->setPlainText(QStringLiteral("封書の宛名"));
            dialog->findChild<QLineEdit*>(QStringLiteral("complaintWhen"))
                ->setText(QStringLiteral("11/19 16:00"));
            dialog->findChild<QPushButton*>(QStringLiteral("complaintEnter"))->click();
        });
        f.key(Qt::Key_F10, Qt::ControlModifier);
        QTRY_COMPARE(onFile(f, 2).size(), 2);
        QVERIFY(f.caseScreen().strip().outcomes().outcomes().isEmpty());
    }

    void theWorkListByKeys() {
        DESK(f);
        VERIFY_RESULT(recordSlip(f, 2));
        VERIFY_RESULT(recordSlip(f, 1));
        QVERIFY(f.desk->goTo(QStringLiteral("follow_ups")));
        auto* table = f.find<FactTable>("followUpTable");
        QTRY_COMPARE(table->rowCount(), 2);
        QTRY_VERIFY(table->view()->hasFocus());
        QCOMPARE(table->cell(0, 4),
                 stateLabel(FollowUpKind::Slip, FollowUpState::Printed));  // what comes next
        const QString number = table->cell(0, 5);
        f.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(f.isIdle());
        const int place = number.endsWith(QLatin1Char('1')) ? 1 : 2;
        QCOMPARE(onFile(f, place).constFirst().standing.state, FollowUpState::Printed);
        QTRY_COMPARE(table->rowCount(), 2);
        // the other one is marked now; the first once more
        QVERIFY(table->cell(table->view()->currentIndex().row(), 5) != number);
        for (int row = 0; row < 2; ++row) {
            if (table->cell(row, 5) == number) {
                table->view()->selectRow(row);
            }
        }
        f.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(f.isIdle());
        QCOMPARE(onFile(f, place).constFirst().standing.state, FollowUpState::Sent);
        QCOMPARE(callbacks(session(f), kTax).value().size(), 1);
        for (int row = 0; row < 2; ++row) {
            if (table->cell(row, 5) == number) {
                table->view()->selectRow(row);
            }
        }
        // F4 asks; the day is typed
        whenOpen([](QDialog* dialog) {
            dialog->findChild<QComboBox*>(QStringLiteral("followUpState"))
                ->setCurrentIndex(1);  // not needed any more
            dialog->findChild<QLineEdit*>(QStringLiteral("followUpOn"))->setText(QStringLiteral("12/1"));
            dialog->findChild<QPushButton*>(QStringLiteral("followUpTake"))->click();
            QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("followUpProblem"))
                        ->text()
                        .startsWith(QStringLiteral("▲")));
            dialog->findChild<QLineEdit*>(QStringLiteral("followUpOn"))->clear();
            dialog->findChild<QPushButton*>(QStringLiteral("followUpTake"))->click();
        });
        f.key(Qt::Key_F4);
        QTRY_COMPARE(table->rowCount(), 1);
        f.key(Qt::Key_Return);  // opens the case
        QTRY_VERIFY(f.caseScreen().isVisible());
    }

    void somebodyWasQuicker() {
        DESK(f);
        VERIFY_RESULT(recordSlip(f, 2));
        QVERIFY(f.desk->goTo(QStringLiteral("follow_ups")));
        auto* table = f.find<FactTable>("followUpTable");
        QTRY_COMPARE(table->rowCount(), 1);
        VERIFY_RESULT(f.store.open());
        const auto other = f.store.signInAs(Role::Caller);
        VERIFY_RESULT(other);
        VERIFY_RESULT(stepFollowUp(**other, kTax, {.id = onFile(f, 2).constFirst().followUp.id}));
        table->view()->setFocus();
        f.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(f.isIdle());
        QCOMPARE(onFile(f, 2).constFirst().followUp.steps.size(), 2);
        QTRY_COMPARE(table->cell(0, 3), stateLabel(FollowUpKind::Slip, FollowUpState::Printed));
    }

    void theStartPageCountsAndLeadsThere() {
        DESK(f);
        auto* button = f.find<QPushButton>("startFollowUps");
        QVERIFY(!button->isVisible());
        VERIFY_RESULT(recordSlip(f, 2));
        f.desk->goTo(QStringLiteral("list"));
        f.desk->goTo(QStringLiteral("calling"));
        QTRY_VERIFY(button->isVisible());
        QVERIFY2(button->text().contains(QLatin1Char('1')), qPrintable(button->text()));
        button->click();
        QTRY_VERIFY(f.find<FactTable>("followUpTable")->isVisible());
    }

    void theRegisterTellsToWhomAndHowSoon() {
        DESK(f);
        ComplaintEntry entry;
        entry.about = QStringLiteral("封書の宛名");
        entry.toWhom = QStringLiteral("課長");
        entry.receivedAt = session(f).clock().nowUtc().addSecs(-90 * 60);
        entry.measure = QStringLiteral("お詫びした");
        VERIFY_RESULT(addComplaint(session(f), kTax, callCityCase(2), entry));
        QVERIFY(f.desk->goTo(QStringLiteral("follow_ups")));
        auto* table = f.find<FactTable>("followUpTable");
        QTRY_COMPARE(table->rowCount(), 1);
        table->view()->setFocus();
        QString told;
        whenOpen([&told](QDialog* dialog) {
            told = dialog->findChild<QLabel*>(QStringLiteral("followUpRegister"))->text();
        });
        f.key(Qt::Key_F4);
        QVERIFY2(told.contains(entry.toWhom) && told.contains(QStringLiteral("1 h 30 min")),
                 qPrintable(told));
    }

    void theTabTakesTheNextStep() {
        DESK(f);
        VERIFY_RESULT(recordSlip(f, 2));
        openCaseScreen(f, 2);
        auto* tabs = f.caseScreen().findChild<CaseTabs*>();
        tabs->goTo(CaseTabs::Tab::FollowUps);
        tabs->table(CaseTabs::Tab::FollowUps)->view()->selectRow(0);
        whenOpen([](QDialog* dialog) {
            dialog->findChild<QPushButton*>(QStringLiteral("followUpTake"))->click();
        });
        f.key(Qt::Key_Return);
        QTRY_VERIFY(f.isIdle());
        QCOMPARE(onFile(f, 2).constFirst().standing.state, FollowUpState::Printed);
        QCOMPARE(tabs->table(CaseTabs::Tab::FollowUps)->cell(0, 1),
                 stateLabel(FollowUpKind::Slip, FollowUpState::Printed));
    }

    void aCampaignWithoutMoneyOffersLess() {
        const FixedClock clock;
        const BusinessCalendar calendar = *BusinessCalendar::load();
        RecordStrip strip(clock, calendar);
        RecordSubject subject;
        subject.campaign = CampaignId{2};
        subject.taxpayer = TaxpayerId{1};
        subject.followUps =
            std::make_shared<const FollowUpRules>(FollowUpRules::fromRules(ShippedRules()).value());
        subject.hasMoney = false;
        strip.begin(subject);
        strip.turnOutcome(FollowUpKind::Slip);
        QVERIFY(strip.outcomes().outcomes().isEmpty());
        strip.turnOutcome(FollowUpKind::Welfare);
        QCOMPARE(strip.outcomes().outcomes().size(), 1);
    }
};

QTEST_MAIN(FollowUpsScreenTest)
#include "follow_ups_screen_test.moc"
