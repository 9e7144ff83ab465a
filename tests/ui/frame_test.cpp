#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QWheelEvent>

#include "core/base/language.h"
#include "core/work/call_recorder.h"
#include "core/store/database.h"
#include "tests/ui/desk_fixture.h"
#include "ui/casefile/case_tabs.h"
#include "ui/frame/key_bar.h"
#include "ui/list/case_table.h"
#include "ui/record/record_strip.h"
#include "ui/support/display_text.h"
#include "ui/support/fact_table.h"
#include "ui/support/message_box.h"
#include "ui/theme/theme.h"
#include "ui/window/header_bar.h"
#include "ui/window/status_line.h"

using namespace saikoku;
using namespace saikoku::ui;
using namespace saikoku::test;

/// The frame around the screens: nothing typed is lost, the keyboard is where it is needed.
class FrameTest : public QObject {
    Q_OBJECT

    static void openCase(DeskFixture& f, int place) { f.desk->workspace().openCase(callCityCase(place)); }
    static RecordStrip& strip(DeskFixture& f) { return f.caseScreen().strip(); }
    static void type(const QString& keys) { QTest::keyClicks(QApplication::focusWidget(), keys); }
    static Result<void> sql(DeskFixture& f, const char* statement) {
        return f.desk->workspace().session().db().run(QString::fromUtf8(statement));
    }
    /// A result and a note, not recorded.
    static void halfRecord(DeskFixture& f, int place) {
        openCase(f, place);
        f.key(Qt::Key_F4);
        type(QStringLiteral("3"));
        f.find<QLineEdit>("note")->setFocus();
        type(QStringLiteral("half"));
    }
    static void search(DeskFixture& f, const QString& text) {
        f.key(Qt::Key_K, Qt::ControlModifier);
        f.desk->header().search()->setText(text);
        f.key(Qt::Key_Return);
    }

private Q_SLOTS:
    void anImportLeavesWhatIsTyped() {
        DESK(f);
        halfRecord(f, 2);
        VERIFY_RESULT(sql(f,
                          "insert into receivable (row_id, receivable_id, taxpayer_id, notice_number, "
                          "tax_item, levy_year, fiscal_year, "
                          "term, due_date, levied, received, from_batch) "
                          "values (99, 99, 2, 'N99', '01', 2025, 2025, 9, '2026-01-31', 95000, 0, 1)"));
        f.desk->workspace().cityChanged();
        QVERIFY(f.calling().hasCase());
        QCOMPARE(f.caseScreen().taxpayer(), callCityCase(2));
        QCOMPARE(f.find<QLineEdit>("note")->text(), QStringLiteral("half"));
        QVERIFY(strip(f).isTouched());
        QVERIFY(!f.find<QLabel>("recordMessage")->text().isEmpty());
        const auto* taxes = f.desk->findChild<CaseTabs*>()->table(CaseTabs::Tab::Receivables);
        bool isNew = false;
        for (int row = 0; row < taxes->rowCount(); ++row) {
            isNew = isNew || taxes->cell(row, 6) == QStringLiteral("95,000");
        }
        QVERIFY(isNew);
    }

    void anImportLeavesACallGoingOn() {
        DESK(f);
        openCase(f, 2);
        f.key(Qt::Key_F2);
        f.phone->establish();
        f.desk->workspace().cityChanged();
        QVERIFY(f.calling().hasCase());
        QVERIFY(f.call().isOnPhone());
    }

    void anotherWorkAsksFirst() {
        DESK(f);
        halfRecord(f, 2);
        auto* work = f.find<QComboBox>("campaign");
        const CampaignId before = f.desk->workspace().campaign().id;
        work->setCurrentIndex(1);
        MessageBox::setNextAnswer(false);
        Q_EMIT work->activated(1);
        QCOMPARE(f.desk->workspace().campaign().id, before);
        QCOMPARE(work->currentIndex(), 0);
        QCOMPARE(f.find<QLineEdit>("note")->text(), QStringLiteral("half"));
        work->setCurrentIndex(1);
        MessageBox::setNextAnswer(true);
        Q_EMIT work->activated(1);
        QVERIFY(f.desk->workspace().campaign().id != before);
        QVERIFY(!f.calling().hasCase());
    }

    void aPartOpensThePageShownLast() {
        DESK(f);
        const auto press = [&](const char* button) { f.find<QToolButton>(button)->click(); };
        QVERIFY(!f.find<QWidget>("pageRow")->isVisible());
        press("part_manage");
        QCOMPARE(f.desk->currentPlace(), QStringLiteral("call_lists"));
        press("page_people");
        QVERIFY(f.find<QWidget>("pageRow")->isVisible());
        QVERIFY(f.find<QToolButton>("page_people")->isChecked());
        QTest::keyClick(f.desk.get(), Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(f.desk->currentPlace(), QStringLiteral("reviews"));
        QVERIFY(f.find<QToolButton>("page_reviews")->isChecked());
        press("part_list");
        press("part_manage");
        QCOMPARE(f.desk->currentPlace(), QStringLiteral("reviews"));
        press("page_people");
        QCOMPARE(f.desk->currentPlace(), QStringLiteral("people"));
        f.desk->goBack();
        QCOMPARE(f.desk->currentPlace(), QStringLiteral("reviews"));
    }

    void theWheelChoosesNoWork() {
        DESK(f);
        auto* work = f.find<QComboBox>("campaign");
        const QPointF at = work->rect().center();
        QWheelEvent turn(at, work->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                         Qt::NoScrollPhase, false);
        QApplication::sendEvent(work, &turn);
        QCOMPARE(work->currentIndex(), 0);
    }

    void aListThatComesLateOpensOverNothing() {
        DESK(f);
        QTRY_VERIFY(f.find<QPushButton>("start_NotContacted")->isEnabled());
        f.find<QPushButton>("start_NotContacted")->click();
        halfRecord(f, 5);
        QTRY_VERIFY(f.isIdle());
        QCOMPARE(f.caseScreen().taxpayer(), callCityCase(5));
        QCOMPARE(f.find<QLineEdit>("note")->text(), QStringLiteral("half"));
    }

    void theOnlyHitOpens() {
        DESK(f);
        search(f, QStringLiteral("みほん"));
        QTRY_COMPARE(f.caseScreen().taxpayer(), callCityCase(2));
        QVERIFY(!f.desk->header().search()->hasFocus());
    }

    void afterASearchTheRowsHaveTheKeyboard() {
        DESK(f);
        f.desk->goTo(QStringLiteral("list"));
        search(f, QStringLiteral("00010000"));
        QVERIFY(f.desk->header().search()->hasFocus());
        QTRY_VERIFY(f.find<QTableView>("caseTable")->hasFocus());
        QVERIFY(!f.calling().hasCase());
        // Nothing found: the words are chosen, to be typed anew.
        search(f, QStringLiteral("そんざいしない"));
        QTRY_COMPARE(f.list().model().rowCount(), 0);
        QVERIFY(f.desk->header().search()->hasFocus());
        QCOMPARE(f.desk->header().search()->selectedText(), QStringLiteral("そんざいしない"));
    }

    void escAndDownLeaveTheSearch_data() {
        QTest::addColumn<int>("key");
        QTest::newRow("Esc") << int(Qt::Key_Escape);
        QTest::newRow("Down") << int(Qt::Key_Down);
    }
    void escAndDownLeaveTheSearch() {
        QFETCH(int, key);
        DESK(f);
        f.desk->goTo(QStringLiteral("list"));
        QTRY_COMPARE(f.list().model().rowCount(), kCallCityCases);
        f.key(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(f.desk->header().search()->hasFocus());
        f.key(key);
        QVERIFY(f.find<QTableView>("caseTable")->hasFocus());
    }

    void tabReachesEveryChip() {
        DESK(f);
        f.desk->goTo(QStringLiteral("list"));
        QTRY_COMPARE(f.list().model().rowCount(), kCallCityCases);
        QSet<QString> seen;
        for (int step = 0; step < 60; ++step) {
            f.key(Qt::Key_Tab);
            seen.insert(QApplication::focusWidget()->objectName());
        }
        for (const char* name : {"chip_NotContacted", "chip_tax_item", "chip_condition", "columnsButton",
                                 "exportButton", "caseTable"}) {
            QVERIFY2(seen.contains(QLatin1String(name)), name);
        }
    }

    void theStripIsWholeBelowACase() {
        DESK(f, false);
        f.desk->resize(1366, 680);
        openCase(f, 2);
        CallEntry entry;
        entry.campaign = f.desk->workspace().campaign().id;
        entry.taxpayer = callCityCase(2);
        for (int record = 0; record < 12; ++record) {
            VERIFY_RESULT(recordCall(f.desk->workspace().session(), entry));
        }
        openCase(f, 2);
        const auto endOf = [&](const QWidget& widget) { return widget.mapTo(f.desk.get(), QPoint(0, widget.height())).y(); };
        const auto startOf = [&](const QWidget& widget) { return widget.mapTo(f.desk.get(), QPoint(0, 0)).y(); };
        QTRY_VERIFY2(endOf(f.caseScreen().strip()) <= startOf(f.desk->keyBar()),
                     qPrintable(QString::number(endOf(f.caseScreen().strip()))));
    }

    void aRefusalGoesWithItsCase() {
        DESK(f);
        openCase(f, 2);
        f.desk->workspace().showError({ErrorCode::Rule, QStringLiteral("refused"), {}});
        QVERIFY(f.find<QWidget>("noticeBar")->isVisible());
        openCase(f, 5);
        QVERIFY(!f.find<QWidget>("noticeBar")->isVisible());
        f.desk->workspace().showError({ErrorCode::Rule, QStringLiteral("refused"), {}});
        f.key(Qt::Key_Escape);
        QVERIFY(!f.find<QWidget>("noticeBar")->isVisible());
        // Where a file was written is no one person's matter.
        f.desk->workspace().announce(QStringLiteral("written"));
        openCase(f, 2);
        QVERIFY(f.find<QWidget>("noticeBar")->isVisible());
    }

    void dispatchesAreNamed() {
        DESK(f);
        VERIFY_RESULT(
            sql(f,
                "insert into dispatch (campaign_id, taxpayer_id, kind, template, template_version, sent_on, "
                "operator_id, recorded_at, known_on) "
                "select 1, 2, 'demand', 'notice', '1', '2026-01-20', min(operator_id), "
                "'2026-01-20T01:00:00Z', '2026-01-20' from app_operator"));
        openCase(f, 2);
        const auto* sent = f.desk->findChild<CaseTabs*>()->table(CaseTabs::Tab::Dispatches);
        QCOMPARE(sent->rowCount(), 1);
        QVERIFY(!sent->cell(0, 2).isEmpty());
        QVERIFY(sent->cell(0, 2) != QStringLiteral("notice"));
    }

    void anExpiredLimitationIsRed() {
        DESK(f);
        openCase(f, 2);
        auto* limitation = f.find<QLabel>("caseLimitation");
        const QColor usual = limitation->palette().color(QPalette::WindowText);
        VERIFY_RESULT(sql(f,
                          "insert into receivable (row_id, receivable_id, taxpayer_id, notice_number, "
                          "tax_item, levy_year, fiscal_year, "
                          "term, due_date, levied, received, from_batch) "
                          "values (99, 99, 2, 'N99', '01', 2019, 2019, 1, '2019-06-30', 5000, 0, 1)"));
        openCase(f, 2);
        QVERIFY2(limitation->text().startsWith(QStringLiteral("▲")), qPrintable(limitation->text()));
        QVERIFY2(!limitation->text().contains(QLatin1Char('-')), qPrintable(limitation->text()));
        QVERIFY(limitation->palette().color(QPalette::WindowText) != usual);
    }

    void whoHasPaidIsNotCalledBack() {
        DESK(f);
        openCase(f, 2);
        f.key(Qt::Key_F4);
        type(QStringLiteral("5"));
        f.key(Qt::Key_Return, Qt::ControlModifier);
        f.key(Qt::Key_F12);
        auto* due = f.find<FactTable>("dueCallbacks");
        QTRY_COMPARE(due->rowCount(), 1);
        VERIFY_RESULT(sql(f, "update case_summary set status = 'Settled' where taxpayer_id = 2"));
        f.key(Qt::Key_F5);
        QTRY_COMPARE(due->rowCount(), 0);
    }

    void theWindowFitsASmallScreen_data() {
        QTest::addColumn<bool>("japanese");
        QTest::addColumn<double>("points");
        for (const double points : {9.0, 10.5, 16.0}) {
            QTest::addRow("English %g", points) << false << points;
            QTest::addRow("Japanese %g", points) << true << points;
        }
    }
    void theWindowFitsASmallScreen() {
        QFETCH(bool, japanese);
        QFETCH(double, points);
        installLanguage(*qApp, japanese ? Language::Japanese : Language::English);
        applyTheme(*qApp, Brightness::Light, points);
        {
            DESK(f);
            openCase(f, 2);
            f.desk->workspace().showError({ErrorCode::Rule, QStringLiteral("refused ").repeated(30), {}});
            for (const QString& place : f.desk->placeIds()) {
                f.desk->goTo(place);
                QTRY_VERIFY(f.isIdle());
                const QSize least = f.desk->minimumSizeHint();
                QVERIFY2(
                    least.width() <= 1280 && least.height() <= 680,
                    qPrintable(
                        QStringLiteral("%1: %2 x %3").arg(place).arg(least.width()).arg(least.height())));
            }
        }
        installLanguage(*qApp, Language::English);
        applyTheme(*qApp, Brightness::Light, kUsualFont);
    }

    /// At the usual size nothing of a case has to be scrolled sideways.
    void aCaseFitsTheUsualWindow_data() {
        QTest::addColumn<bool>("japanese");
        QTest::newRow("English") << false;
        QTest::newRow("Japanese") << true;
    }
    void aCaseFitsTheUsualWindow() {
        QFETCH(bool, japanese);
        installLanguage(*qApp, japanese ? Language::Japanese : Language::English);
        applyTheme(*qApp, Brightness::Light, kUsualFont);
        {
            DESK(f);
            f.desk->resize(1366, 730);
            for (const QString& place : f.desk->placeIds()) {
                f.desk->goTo(place);
                if (place == QLatin1String("calling")) {
                    openCase(f, 2);
                }
                QTRY_VERIFY(f.isIdle());
                const QSize least = f.desk->currentScreen()->minimumSizeHint();
                const QSize room = f.desk->currentScreen()->parentWidget()->size();
                QVERIFY2(
                    least.width() <= room.width() && least.height() <= room.height(),
                    qPrintable(
                        QStringLiteral("%1: %2 x %3").arg(place).arg(least.width()).arg(least.height())));
            }
        }
        installLanguage(*qApp, Language::English);
    }

    void aCaseThatMayNotBeCalledIsLeftOut() {
        DESK(f);
        f.desk->goTo(QStringLiteral("list"));
        QTRY_COMPARE(f.list().model().rowCount(), kCallCityCases);
        VERIFY_RESULT(sql(f,
                          "insert into case_hold (taxpayer_id, kind, since, reason, operator_id, set_at, known_on) "
                          "select 1, 'suspended', '2026-01-01', '', min(operator_id), '2026-01-01T00:00:00Z', '2026-01-01' "
                          "from app_operator"));
        f.key(Qt::Key_Home);
        f.key(Qt::Key_Return);
        QCOMPARE(f.caseScreen().taxpayer(), callCityCase(5));
        f.key(Qt::Key_F8);  // number 1 owes the second most
        QTRY_COMPARE(f.caseScreen().taxpayer(), callCityCase(2));
        QVERIFY2(f.desk->notices().text().contains(QLatin1Char('1')), qPrintable(f.desk->notices().text()));
    }

    void homeAndEndGoToTheFirstAndLastRow() {
        DESK(f);
        f.desk->goTo(QStringLiteral("list"));
        QTRY_COMPARE(f.list().model().rowCount(), kCallCityCases);
        auto* table = f.find<QTableView>("caseTable");
        f.key(Qt::Key_End);
        QCOMPARE(table->currentIndex().row(), kCallCityCases - 1);
        f.key(Qt::Key_Home);
        QCOMPARE(table->currentIndex().row(), 0);
    }

    void namesAreSortedAsTheyAreRead() {
        DESK(f);
        f.desk->goTo(QStringLiteral("list"));
        QTRY_COMPARE(f.list().model().rowCount(), kCallCityCases);
        Q_EMIT f.list().findChild<CaseTable*>()->sortWanted({CaseField::Name, false});
        // カクウ before カツ, カメイ, シケン, ミホン and レイジ, however they are written
        QTRY_COMPARE(f.list().model().caseAt(0), callCityCase(1));
        QCOMPARE(f.list().model().caseAt(2), callCityCase(3));
        QCOMPARE(f.list().model().caseAt(5), callCityCase(5));
    }

    void aTypedConditionOutlivesAChip() {
        DESK(f);
        f.desk->goTo(QStringLiteral("list"));
        QTRY_COMPARE(f.list().model().rowCount(), kCallCityCases);
        f.find<QToolButton>("chip_condition")->click();
        auto* line = f.find<QLineEdit>("conditionEdit");
        line->setText(QStringLiteral("age >= 20 and"));
        f.find<QToolButton>("chip_NotContacted")->click();
        QTRY_VERIFY(f.isIdle());
        QCOMPARE(line->text(), QStringLiteral("age >= 20 and"));
    }

    void removingTheConditionsEmptiesTheSearch() {
        DESK(f);
        f.desk->goTo(QStringLiteral("list"));
        search(f, QStringLiteral("00010000"));
        QTRY_VERIFY(f.find<QTableView>("caseTable")->hasFocus());
        f.find<QToolButton>("chip_clear")->click();
        QTRY_COMPARE(f.list().model().rowCount(), kCallCityCases);
        QCOMPARE(f.desk->header().search()->text(), QString());
    }

    void aLateAppointmentShowsItsDay() {
        DESK(f);
        openCase(f, 2);
        f.key(Qt::Key_F4);
        type(QStringLiteral("5"));
        f.key(Qt::Key_Return, Qt::ControlModifier);
        f.store.clock().setTokyo(QDate(2026, 11, 24), QTime(10, 0));
        f.desk->statusLine().refresh();
        QTRY_VERIFY2(f.desk->statusLine().text().contains(QStringLiteral("11/20")),
                     qPrintable(f.desk->statusLine().text()));
    }

    void theNumberPadChoosesAResult() {
        DESK(f);
        openCase(f, 2);
        f.key(Qt::Key_3, Qt::KeypadModifier);
        QVERIFY(strip(f).isTouched());
    }

    void noOtherPhoneDuringACall() {
        DESK(f);
        openCase(f, 2);
        f.key(Qt::Key_F2);
        f.phone->establish();
        f.find<QPushButton>("savePhone")->click();
        QVERIFY(f.desk->workspace().dialler() == f.phone);
        QVERIFY(f.phone->hasCall());
        QVERIFY(f.find<QLabel>("phoneTestState")->text().startsWith(QStringLiteral("▲")));
    }

    void largeSumsReadInBothLanguages() {
        QCOMPARE(DisplayText::yenShort(Yen(315'680'000)), QStringLiteral("315.7 million yen"));
        installLanguage(*qApp, Language::Japanese);
        const QString japanese = DisplayText::yenShort(Yen(315'680'000));
        installLanguage(*qApp, Language::English);
        QCOMPARE(japanese, QStringLiteral("3億1,568万円"));
    }

    void whoWritesANoteGoesOnWriting() {
        DESK(f);
        openCase(f, 2);
        f.key(Qt::Key_F2);
        f.phone->establish();
        auto* note = f.find<QLineEdit>("note");
        note->setFocus();
        type(QStringLiteral("says"));
        f.phone->end(CallEnd::EndedByThem);
        QVERIFY(note->hasFocus());
        type(QStringLiteral(" more"));
        QCOMPARE(note->text(), QStringLiteral("says more"));
    }
};

QTEST_MAIN(FrameTest)
#include "frame_test.moc"
