#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

#include "core/eligibility/eligibility.h"
#include "core/contact/negotiation_repository.h"
#include "core/store/database.h"
#include "tests/ui/desk_fixture.h"
#include "ui/board/board_model.h"
#include "ui/board/board_screen.h"
#include "ui/board/status_tile.h"
#include "ui/casefile/case_tabs.h"
#include "ui/frame/key_bar.h"
#include "ui/list/case_table.h"
#include "ui/record/phone_meter.h"
#include "ui/record/record_strip.h"
#include "ui/support/display_text.h"
#include "ui/support/fact_table.h"
#include "ui/support/file_dialog.h"
#include "ui/support/message_box.h"
#include "ui/window/header_bar.h"
#include "ui/window/incoming_bar.h"
#include "ui/window/status_line.h"

using namespace saikoku;
using namespace saikoku::ui;
using namespace saikoku::test;

Q_DECLARE_METATYPE(saikoku::Role)

/// The whole window by keys and clicks, over a city of seven people.
class DeskTest : public QObject {
    Q_OBJECT

    static void openCase(DeskFixture& f, int place) { f.desk->workspace().openCase(callCityCase(place)); }

    static qint64 count(DeskFixture& f, const char* table) {
        return f.desk->workspace().session().db().selectInteger(QStringLiteral("select count(*) from %1").arg(QLatin1String(table))).value();
    }

private Q_SLOTS:
    void listsAndComesBackToTheSameRow() {
        DESK(f);
        f.key(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(f.desk->currentPlace(), QStringLiteral("list"));
        QTRY_COMPARE(f.list().model().rowCount(), kCallCityCases);
        QVERIFY(f.find<QLabel>("listSums")->text().contains(QStringLiteral("644,000")));
        // Largest sum first: the shop, then number 1.
        QCOMPARE(f.list().model().caseAt(0), callCityCase(5));
        f.key(Qt::Key_Down);
        f.key(Qt::Key_Return);
        QCOMPARE(f.desk->currentPlace(), QStringLiteral("calling"));
        QCOMPARE(f.caseScreen().taxpayer(), callCityCase(1));
        QCOMPARE(f.find<QLabel>("casePosition")->text(), CallScreen::tr("%1 of %2").arg(2).arg(6));
        f.key(Qt::Key_F8);
        QTRY_VERIFY(f.caseScreen().taxpayer() != callCityCase(1));
        const TaxpayerId third = f.caseScreen().taxpayer();
        f.key(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(f.desk->currentPlace(), QStringLiteral("list"));
        auto* table = f.find<QTableView>("caseTable");
        QCOMPARE(f.list().model().caseAt(table->currentIndex().row()), third);
    }

    void tellsInTheListWhoMayBeCalled() {
        DESK(f);
        f.desk->goTo(QStringLiteral("list"));
        QTRY_COMPARE(f.list().model().rowCount(), kCallCityCases);
        const auto cell = [&](int place, int role = Qt::DisplayRole) {
            const CaseListModel& model = f.list().model();
            return model.index(model.rowOf(callCityCase(place)), 0).data(role).toString();
        };
        QCOMPARE(f.list().model().columns().constFirst().key, QStringLiteral("callable"));
        QTRY_VERIFY2(cell(1).startsWith(QStringLiteral("●")), qPrintable(cell(1)));
        QCOMPARE(cell(3), QStringLiteral("▲ ") + eligibilityReasonLabel(QStringLiteral("no_number")));
        QVERIFY(!cell(3, Qt::ToolTipRole).isEmpty());
        // 1 and 7 share a number: a call to one makes the other wait
        openCase(f, 1);
        QTest::keyClicks(&f.caseScreen(), QStringLiteral("3"));
        f.key(Qt::Key_Return, Qt::ControlModifier);
        f.desk->goTo(QStringLiteral("list"));
        QTRY_COMPARE(cell(7), QStringLiteral("▲ ") + eligibilityReasonLabel(QStringLiteral("retry_gap")));
        // case 1 waits for the appointment that nobody's answer offered
        QCOMPARE(cell(1), QStringLiteral("▲ ") + eligibilityReasonLabel(QStringLiteral("callback_fixed")));
        // a click on its head sorts by nothing
        auto* header = f.find<QTableView>("caseTable")->horizontalHeader();
        const int sorted = header->sortIndicatorSection();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::NoModifier, QPoint(header->sectionViewportPosition(0) + 20, 8));
        QCOMPARE(header->sortIndicatorSection(), sorted);
        QVERIFY(sorted > 0);
    }

    void findsByPartOfTheKana() {
        DESK(f);
        f.key(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(f.desk->header().search()->hasFocus());
        f.desk->header().search()->setText(QStringLiteral("みほん"));
        f.key(Qt::Key_Return);
        QTRY_COMPARE(f.list().model().rowCount(), 1);
        QCOMPARE(f.list().model().caseAt(0), callCityCase(2));
        // Nothing found: it says so and offers to loosen.
        f.desk->header().search()->setText(QStringLiteral("そんざいしない"));
        f.desk->header().search()->setFocus();
        f.key(Qt::Key_Return);
        QTRY_COMPARE(f.list().model().rowCount(), 0);
        QTRY_VERIFY(f.find<QLabel>("emptyText")->isVisible());
        auto* offer = f.list().findChildren<QPushButton*>().constLast();
        QTest::mouseClick(offer, Qt::LeftButton);
        QTRY_COMPARE(f.list().model().rowCount(), kCallCityCases);
    }

    void sortsByTheHeader() {
        DESK(f);
        f.desk->goTo(QStringLiteral("list"));
        QTRY_COMPARE(f.list().model().rowCount(), kCallCityCases);
        Q_EMIT f.list().findChild<CaseTable*>()->sortWanted({CaseField::Number, false});
        QTRY_COMPARE(f.list().model().caseAt(0), callCityCase(1));
    }

    void namesAWrongCondition() {
        DESK(f);
        f.desk->goTo(QStringLiteral("list"));
        QTRY_COMPARE(f.list().model().rowCount(), kCallCityCases);
        f.find<QToolButton>("chip_condition")->click();
        auto* edit = f.find<QLineEdit>("conditionEdit");
        edit->setText(QStringLiteral("outstanding >= 100000"));
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(f.list().model().rowCount(), 2);
        edit->setText(QStringLiteral("outstnding >= 100000"));
        QTest::keyClick(edit, Qt::Key_Return);
        auto* error = f.find<QLabel>("conditionError");
        QVERIFY(error->isVisible());
        QVERIFY2(error->text().contains(QStringLiteral("outstnding")), qPrintable(error->text()));
        QCOMPARE(f.list().model().rowCount(), 2);
    }

    void showsTheCase() {
        DESK(f);
        openCase(f, 1);
        QVERIFY(f.find<QLabel>("owedParts")->text().contains(QStringLiteral("150,000")));
        QVERIFY(f.find<QLabel>("taxpayerAddress")->text().contains(QStringLiteral("999-0222")));
        auto& tabs = *f.desk->findChild<CaseTabs*>();
        QCOMPARE(tabs.table(CaseTabs::Tab::Receivables)->rowCount(), 3);
        QCOMPARE(tabs.table(CaseTabs::Tab::Household)->rowCount(), 1);
        QCOMPARE(tabs.table(CaseTabs::Tab::Dispatches)->rowCount(), 0);
        // The look is on record.
        QCOMPARE(count(f, "access_log where operation = 'open_case'"), 1);
    }

    void hidesThePurposeUntilIdentityIsTicked() {
        DESK(f);
        openCase(f, 1);
        auto* text = f.find<QLabel>("scriptText");
        QVERIFY(!text->text().contains(QStringLiteral("150,000")));
        f.find<QAbstractButton>("check_name")->click();
        f.find<QAbstractButton>("check_birth")->click();
        QVERIFY(!text->text().contains(QStringLiteral("150,000")));
        f.find<QAbstractButton>("check_address")->click();
        QVERIFY(text->text().contains(QStringLiteral("150,000")));
        f.find<QAbstractButton>("check_address")->click();
        QVERIFY(!text->text().contains(QStringLiteral("150,000")));
        // whom one has spoken with is a record begun; the next case begins anew
        MessageBox::setNextAnswer(true);
        openCase(f, 2);
        QVERIFY(!text->text().contains(QStringLiteral("80,000")));
    }

    void dialsFollowsAndRecordsWithoutAMouse() {
        DESK(f);
        f.desk->goTo(QStringLiteral("list"));
        QTRY_COMPARE(f.list().model().rowCount(), kCallCityCases);
        f.key(Qt::Key_Down);
        f.key(Qt::Key_Return);
        QCOMPARE(f.caseScreen().taxpayer(), callCityCase(1));
        QVERIFY2(f.find<QLabel>("callableHeadline")->text().startsWith(QStringLiteral("●")),
                 qPrintable(f.find<QLabel>("callableReasons")->text()));
        f.key(Qt::Key_F2);
        QCOMPARE(f.phone->done, (QStringList{QStringLiteral("open"), QStringLiteral("dial 08000000001")}));
        QCOMPARE(count(f, "call_intent"), 1);
        f.phone->ring();
        QCOMPARE(f.find<QLabel>("phoneState")->text(), PhoneMeter::tr("Ringing"));
        f.phone->establish();
        QCOMPARE(f.find<QLabel>("phoneState")->text(), PhoneMeter::tr("Talking"));
        QVERIFY(f.desk->keyBar().button(Action::HangUp)->isEnabled());
        QVERIFY(!f.desk->keyBar().button(Action::Dial)->isEnabled());
        f.key(Qt::Key_F3);
        QCOMPARE(count(f, "call_attempt"), 1);
        QTRY_VERIFY(f.find<QWidget>("resultKeys")->hasFocus());
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("1"));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("1"));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("25"));
        MessageBox::setNextText(QStringLiteral("her voice is known"));  // nobody ticked who it is
        f.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(count(f, "negotiation"), 1);
        QCOMPARE(count(f, "promise"), 1);
        QCOMPARE(count(f, "negotiation where call_intent_id is not null"), 1);
        // On to the next case of the list; the status line counts.
        QTRY_VERIFY(f.caseScreen().taxpayer() != callCityCase(1));
        QTRY_VERIFY2(f.desk->statusLine().text().contains(StatusLine::tr("Today %1 records, %2 reached, %3 promises").arg(1).arg(1).arg(1)),
                     qPrintable(f.desk->statusLine().text()));
    }

    /// The call loop of a seat at the office server.
    void worksOnAServer() {
        DESK(f, true, Role::Officer, QStringLiteral("postgres"));
        f.desk->goTo(QStringLiteral("list"));
        QTRY_COMPARE(f.list().model().rowCount(), kCallCityCases);
        QTRY_VERIFY(f.list().model().index(0, 0).data().toString().startsWith(QStringLiteral("●")));
        f.key(Qt::Key_Down);
        f.key(Qt::Key_Return);
        QCOMPARE(f.caseScreen().taxpayer(), callCityCase(1));
        f.key(Qt::Key_F2);
        f.phone->ring();
        f.phone->establish();
        f.key(Qt::Key_F3);
        QTRY_VERIFY(f.find<QWidget>("resultKeys")->hasFocus());
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("1"));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("1"));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("25"));
        MessageBox::setNextText(QStringLiteral("her voice is known"));
        f.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(count(f, "call_attempt"), 1);
        QCOMPARE(count(f, "promise"), 1);
        f.desk->goTo(QStringLiteral("board"));
        auto* promised = f.find<StatusTile>("tile_Promised");
        QTRY_COMPARE(promised->cell().cases, 1);
        QTRY_VERIFY(promised->changeLines().value(0).contains(QStringLiteral("+1")));
    }

    void busyProposesItself() {
        DESK(f);
        openCase(f, 2);
        f.key(Qt::Key_F2);
        f.phone->end(QStringLiteral("486 Busy Here"));
        QTRY_VERIFY(f.find<QWidget>("resultKeys")->hasFocus());
        QCOMPARE(f.find<QLineEdit>("callback")->text(), QStringLiteral("10:05"));
        f.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(count(f, "negotiation where result = 'busy'"), 1);
        QCOMPARE(count(f, "callback"), 1);
        QTRY_VERIFY(f.desk->statusLine().text().contains(QStringLiteral("10:05")));
    }

    void asksBeforeLeavingWhatIsTyped() {
        DESK(f);
        openCase(f, 2);
        f.key(Qt::Key_F4);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("3"));
        MessageBox::setNextAnswer(false);
        QVERIFY(!f.desk->goTo(QStringLiteral("list")));
        QCOMPARE(f.caseScreen().taxpayer(), callCityCase(2));
        MessageBox::setNextAnswer(true);
        QVERIFY(f.desk->goTo(QStringLiteral("list")));
    }

    void saysAtOnceWhenThePhoneIsMissing() {
        DESK(f);
        openCase(f, 2);
        f.phone->makeUnavailable(QStringLiteral("Start the softphone."));
        QVERIFY2(f.desk->notices().text().contains(QStringLiteral("Start the softphone.")), qPrintable(f.desk->notices().text()));
        f.key(Qt::Key_F2);
        // Recording is still possible.
        f.key(Qt::Key_F4);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("3"));
        f.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(count(f, "negotiation where result = 'no_answer'"), 1);
    }

    void worksWithoutAnyPhone() {
        DESK(f, false);
        openCase(f, 2);
        QVERIFY(!f.desk->keyBar().button(Action::Dial)->isEnabled());
        QTest::keyClicks(&f.caseScreen(), QStringLiteral("4"));
        QTRY_VERIFY(f.find<QWidget>("callback")->hasFocus());
        f.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(count(f, "negotiation where result = 'voicemail'"), 1);
    }

    void anIncomingCallOpensItsCase() {
        DESK(f);
        f.desk->goTo(QStringLiteral("board"));
        f.phone->callIn(QStringLiteral("08000000002"));
        QCOMPARE(f.desk->currentPlace(), QStringLiteral("calling"));
        QCOMPARE(f.caseScreen().taxpayer(), callCityCase(2));
        QVERIFY(f.find<QWidget>("incomingBar")->isVisible());
        f.key(Qt::Key_F2);
        QVERIFY(f.phone->done.contains(QStringLiteral("take")));
        f.phone->end(CallEnd::EndedByThem);
        QTRY_VERIFY(f.find<QWidget>("resultKeys")->hasFocus());
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("1"));
        f.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(count(f, "negotiation where direction = 'inbound' and result = 'reached'"), 1);
        QVERIFY(!f.find<QWidget>("incomingBar")->isVisible());
    }

    void aProtectedPersonsNumberIsHidden() {
        DESK(f, true, Role::Caller);
        f.phone->callIn(QStringLiteral("08000000004"), QStringLiteral("08000000004"));
        const QString text = f.find<QLabel>("incomingText")->text();
        QVERIFY2(text.contains(IncomingBar::numberText({}, true)), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("080")), qPrintable(text));
        QCOMPARE(f.caseScreen().taxpayer(), callCityCase(4));
    }

    void whoReadsTheLogIsToldWhoReadMuch() {
        DESK(f);
        auto* told = f.find<QLabel>("muchRead");
        QVERIFY(!told->isVisible());
        Session& session = f.desk->workspace().session();
        VERIFY_RESULT(session.log(QStringLiteral("read_rows"), QStringLiteral("case"), {}, {}, 1234));
        VERIFY_RESULT(session.log(QStringLiteral("many_rows_read"), QStringLiteral("case"), {}, {}, 1234));
        f.desk->goTo(QStringLiteral("board"));
        f.desk->goTo(QStringLiteral("calling"));
        QTRY_VERIFY(told->isVisible());
        QVERIFY2(told->text().contains(QStringLiteral("1,234")), qPrintable(told->text()));
        QVERIFY2(told->text().contains(session.actor().login), qPrintable(told->text()));
    }

    void aSharedNumberAsksWhoItIs() {
        DESK(f);
        f.phone->callIn(QStringLiteral("08000000001"));
        QVERIFY(f.find<QWidget>("incomingBar")->isVisible());
        QVERIFY(!f.calling().hasCase());
        QCOMPARE(f.find<QWidget>("incomingBar")->findChildren<QPushButton*>().size(), 2);
        QTest::mouseClick(f.find<QPushButton>("incoming_1"), Qt::LeftButton);
        QVERIFY(f.calling().hasCase());
    }

    void anUnknownNumberSaysSo() {
        DESK(f);
        f.phone->callIn(QStringLiteral("0999999999"));
        QVERIFY(f.find<QLabel>("incomingText")->text().contains(IncomingBar::tr("● Incoming call, %1: no case has this number").section(QLatin1Char(':'), 1)));
        QVERIFY(!f.calling().hasCase());
        f.key(Qt::Key_F3);
        QVERIFY(f.phone->done.contains(QStringLiteral("drop")));
    }

    void everyNumberOfTheBoardOpensItsCases() {
        DESK(f);
        f.desk->goTo(QStringLiteral("board"));
        auto& board = *f.desk->findChild<BoardScreen*>();
        for (int dimension = 0; dimension < 4; ++dimension) {
            board.findChild<QToolButton*>(QStringLiteral("dimension_%1").arg(dimension))->click();
            QTRY_VERIFY(f.isIdle());
            QVERIFY(board.model()->rowCount() > 0);
            for (int row = 0; row < board.model()->rowCount(); ++row) {
                for (int column = 1; column < board.model()->columnCount(); ++column) {
                    const QModelIndex index = board.model()->index(row, column);
                    const qint64 cases = board.model()->casesAt(index);
                    if (cases == 0) {
                        continue;
                    }
                    Q_EMIT board.matrix()->clicked(index);
                    QCOMPARE(f.desk->currentPlace(), QStringLiteral("list"));
                    QTRY_VERIFY(f.isIdle());
                    QCOMPARE(qint64(f.list().model().rowCount()), cases);
                    f.desk->goTo(QStringLiteral("board"));
                    QTRY_VERIFY(f.isIdle());
                }
            }
        }
        auto* tile = f.find<StatusTile>("tile_NotContacted");
        QTRY_COMPARE(tile->cell().cases, qint64(kCallCityCases));
        QCOMPARE(tile->cell().yen, Yen(kCallCityYen));
        QTest::mouseClick(tile, Qt::LeftButton);
        QTRY_COMPARE(f.list().model().rowCount(), kCallCityCases);
    }

    void theBoardTellsWhatMovedSinceYesterday() {
        DESK(f);
        openCase(f, 2);
        QTest::keyClicks(&f.caseScreen(), QStringLiteral("1"));
        f.key(Qt::Key_Return, Qt::ControlModifier);
        f.desk->goTo(QStringLiteral("board"));
        const auto lines = [&](const char* tile) { return f.find<StatusTile>(tile)->changeLines().join(QLatin1Char('|')); };
        QTRY_VERIFY(!lines("tile_NotContacted").isEmpty());
        QCOMPARE(lines("tile_NotContacted"), StatusTile::tr("%1%2 since yesterday").arg(QStringLiteral("−"), QStringLiteral("1")) +
                                                 QStringLiteral("|−") + DisplayText::yenShort(Yen(80'000)));
        QCOMPARE(lines("tile_NoPromise"), StatusTile::tr("%1%2 since yesterday").arg(QStringLiteral("+"), QStringLiteral("1")) +
                                              QStringLiteral("|+") + DisplayText::yenShort(Yen(80'000)));
        QVERIFY(lines("tile_Promised").startsWith(QStringLiteral("±0")));
        QVERIFY(f.find<StatusTile>("tile_NoPromise")->accessibleName().contains(QStringLiteral("+")));
    }

    void theBoardWarnsBeforeTheRatesEnd_data() {
        QTest::addColumn<Role>("role");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<bool>("warned");
        QTest::newRow("in time") << Role::Supervisor << QDate(2026, 11, 30) << false;
        QTest::newRow("supervisor") << Role::Supervisor << QDate(2026, 12, 1) << true;
        QTest::newRow("officer") << Role::Officer << QDate(2026, 12, 1) << true;
        QTest::newRow("no caller's business") << Role::Caller << QDate(2026, 12, 1) << false;
    }
    void theBoardWarnsBeforeTheRatesEnd() {
        QFETCH(Role, role);
        QFETCH(QDate, today);
        QFETCH(bool, warned);
        DESK(f, true, role);
        f.store.clock().setTokyo(today, QTime(10, 0));
        f.desk->goTo(QStringLiteral("board"));
        QTRY_VERIFY(f.isIdle());
        auto* warning = f.find<QLabel>("rateWarning");
        QCOMPARE(warning->isVisible(), warned);
        QVERIFY2(!warned || warning->text().contains(QStringLiteral("2027")), qPrintable(warning->text()));
    }

    void unfinishedCallsAreShownAtTheStart() {
        DESK(f);
        openCase(f, 2);
        f.key(Qt::Key_F2);
        f.phone->end(QStringLiteral("480 Temporarily Unavailable"));
        // Nothing recorded: the next start shows it.
        MessageBox::setNextAnswer(true);
        f.key(Qt::Key_F12);
        QTRY_VERIFY(f.find<QWidget>("startPage")->isVisible());
        auto* unfinished = f.find<FactTable>("unfinishedCalls");
        QCOMPARE(unfinished->rowCount(), 1);
        unfinished->view()->selectRow(0);
        unfinished->view()->setFocus();
        f.key(Qt::Key_Return);
        QCOMPARE(f.caseScreen().taxpayer(), callCityCase(2));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("3"));
        f.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(count(f, "negotiation where call_intent_id is not null"), 1);
        f.key(Qt::Key_F12);
        QTRY_COMPARE(unfinished->rowCount(), 0);
    }

    void savesTheListAsCsv() {
        DESK(f);
        f.desk->goTo(QStringLiteral("list"));
        QTRY_COMPARE(f.list().model().rowCount(), kCallCityCases);
        const QString file = f.folder.filePath(QStringLiteral("list.csv"));
        FileDialog::setNextFileName(file);
        f.find<QToolButton>("exportButton")->menu()->actions().constFirst()->trigger();
        QTRY_VERIFY(QFile::exists(file));
        QTRY_VERIFY(f.isIdle());
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray bytes = written.readAll();
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
        QVERIFY(bytes.contains("0001000001"));
        // Words as on the screen, not codes.
        QVERIFY(QString::fromUtf8(bytes).contains(labelOf(WorkflowStatus::NotContacted)));
        QVERIFY(QString::fromUtf8(bytes).contains(QStringLiteral("東地区")));
        QVERIFY(QString::fromUtf8(bytes).contains(QStringLiteral("市県民税")));
        QVERIFY(!bytes.contains("NotContacted") && !bytes.contains("true"));
        QVERIFY(QString::fromUtf8(bytes).contains(QStringLiteral("'=仮名")));
        QVERIFY2(f.desk->notices().text().contains(file), qPrintable(f.desk->notices().text()));
    }

    /// The Tab key goes through these in this order.
    void tabFollowsTheEye_data() {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("list") << QStringLiteral("list") << QStringList{QStringLiteral("chargeButton"), QStringLiteral("columnsButton"),
                                                                       QStringLiteral("exportButton"), QStringLiteral("caseTable")};
        QTest::newRow("start") << QStringLiteral("calling") << QStringList{QStringLiteral("start_queue"), QStringLiteral("start_NotContacted")};
        QTest::newRow("team") << QStringLiteral("team") << QStringList{QStringLiteral("freeCase"), QStringLiteral("giveTo"), QStringLiteral("giveCallback"),
                                                                       QStringLiteral("giveCharge")};
    }
    void tabFollowsTheEye() {
        QFETCH(QString, place);
        QFETCH(QStringList, names);
        DESK(f);
        f.desk->goTo(place);
        QCOMPARE(f.desk->currentPlace(), place);
        QStringList met;
        const QWidget* first = f.desk->currentScreen();
        for (const QWidget* at = first->nextInFocusChain(); at != first; at = at->nextInFocusChain()) {
            if (first->isAncestorOf(at) && names.contains(at->objectName())) {
                met.append(at->objectName());
            }
        }
        QCOMPARE(met, names);
    }

    void helpNamesTheKeys() {
        DESK(f);
        MessageBox::keepExplanations();
        openCase(f, 1);
        f.key(Qt::Key_F1);
        QVERIFY(MessageBox::lastExplanation().contains(QStringLiteral("F2")));
        QVERIFY(!MessageBox::lastExplanation().contains(QStringLiteral("F11")));
        for (const char* key : {"Ctrl+Z", "Ctrl+G", "Ctrl+J", "Ctrl+P", "F6, F7", "F3", "1–9, 0"}) {
            QVERIFY2(MessageBox::lastExplanation().contains(QString::fromUtf8(key)), key);
        }
        QVERIFY(!MessageBox::lastExplanation().contains(QStringLiteral("another by 0")));  // not from the queue
    }

    void aKeyWithoutMeaningIsGreyed() {
        DESK(f);
        QVERIFY(!f.desk->keyBar().button(Action::Print)->isEnabled());
        QVERIFY(!f.desk->keyBar().button(Action::Dial)->isEnabled());
        openCase(f, 1);
        QVERIFY(f.desk->keyBar().button(Action::Dial)->isEnabled());
        QVERIFY(!f.desk->keyBar().button(Action::Print)->isEnabled());
        QVERIFY(!f.desk->keyBar().button(Action::HangUp)->isEnabled());
    }
};

QTEST_MAIN(DeskTest)
#include "desk_test.moc"
