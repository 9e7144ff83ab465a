#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QGraphicsScene>
#include <QGraphicsTextItem>
#include <QGraphicsView>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QSemaphore>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

#include "core/contact/campaign.h"
#include "core/figures/report_notes.h"
#include "core/figures/report_sets.h"
#include "core/work/call_recorder.h"
#include "reports/report_list.h"
#include "tests/ui/desk_fixture.h"
#include "ui/dispatch/print_dialog.h"
#include "ui/reports/month_note_dialog.h"
#include "ui/reports/axis_picture.h"
#include "ui/reports/picture_pane.h"
#include "ui/reports/report_form.h"
#include "ui/reports/report_model.h"
#include "ui/reports/report_screen.h"
#include "ui/reports/report_view.h"
#include "ui/reports/reports_screen.h"
#include "ui/reports/file_names.h"
#include "ui/scripts/code_menu.h"
#include "ui/support/day_line.h"
#include "ui/support/file_dialog.h"
#include "ui/support/message_box.h"

using namespace saikoku;
using namespace saikoku::ui;
using namespace saikoku::test;

namespace {
constexpr CampaignId kTax{1};
}

/// A report on its screen: parameters, figures, cases behind them, files, sets, the month's analysis; on each store.
class ReportScreenTest : public QObject {
    Q_OBJECT

    static ReportScreen& screen(DeskFixture& f) { return *f.desk->findChild<ReportScreen*>(); }
    static const ReportResult& shown(DeskFixture& f) { return screen(f).view()->result(); }
    static void call(DeskFixture& f, int place, ResultCode result) {
        CallEntry entry;
        entry.campaign = kTax;
        entry.taxpayer = callCityCase(place);
        entry.result = result;
        VERIFY_RESULT(recordCall(f.desk->workspace().session(), entry));
    }
    static void open(DeskFixture& f, const char* id) {
        QVERIFY(f.desk->goTo(QStringLiteral("reports")));
        f.desk->findChild<ReportsScreen*>()->open(*reports::reportOfId(QLatin1String(id)));
        QTRY_VERIFY(f.isIdle());
    }
    static QVariant total(DeskFixture& f, const char* key) { return shown(f).totals.value(QLatin1String(key)); }
    static void choose(QComboBox* box, const QString& code) {
        QVERIFY2(box != nullptr, qPrintable(code));
        box->setCurrentIndex(box->findData(code));
        QCOMPARE(box->currentData().toString(), code);
    }

private Q_SLOTS:
    void initTestCase() { KdfCost::setStandard(KdfCost::least()); }

    void figuresOfTheMonthAreThereAtOnce_data() {
        QTest::addColumn<QString>("backend");
        QTest::newRow("local") << QStringLiteral("sqlite");
        QTest::newRow("server") << QStringLiteral("postgresql");
    }
    void figuresOfTheMonthAreThereAtOnce() {
        QFETCH(QString, backend);
        DESK(f, false, Role::Supervisor, backend);
        call(f, 1, ResultCode::Reached);
        call(f, 2, ResultCode::NoAnswer);
        open(f, "call-activity");
        QCOMPARE(total(f, "calls").toInt(), 2);
        QCOMPARE(total(f, "reached").toInt(), 1);
        QVERIFY(f.find<QLabel>("reportHead")->text().contains(f.desk->workspace().session().actor().displayName));
        QVERIFY(!f.find<QPlainTextEdit>("reportDefinitions")->isVisible());
        f.find<QToolButton>("reportDefinitionsFold")->setFocus();
        f.key(Qt::Key_Space);
        QVERIFY(f.find<QPlainTextEdit>("reportDefinitions")->isVisible());
        QVERIFY(!f.find<QPlainTextEdit>("reportDefinitions")->toPlainText().isEmpty());
        QVERIFY(screen(f).view()->pictures()->count() >= 1);
        QVERIFY(screen(f).view()->pictures()->isVisible());
    }

    void aChangedFieldSaysThatFiguresAreOld() {
        DESK(f, false, Role::Supervisor);
        call(f, 1, ResultCode::Reached);
        open(f, "call-activity");
        QVERIFY(f.find<QPushButton>("reportPdf")->isEnabled());
        auto* by = f.find<QComboBox>("reportBy");
        by->setFocus();
        f.key(Qt::Key_Down);
        QVERIFY(f.find<QLabel>("reportNews")->text().startsWith(QStringLiteral("▲")));
        QVERIFY(!f.find<QPushButton>("reportPdf")->isEnabled());
        QVERIFY(!screen(f).can(Action::Print));
        f.key(Qt::Key_Return);
        QTRY_VERIFY(f.isIdle());
        QVERIFY(f.find<QPushButton>("reportPdf")->isEnabled());
        QCOMPARE(shown(f).columns.constFirst().key, by->currentData().toString());
        QCOMPARE(total(f, "calls").toInt(), 1);
    }

    void whatHasNoRowIsSaid() {
        DESK(f, false, Role::Supervisor);
        open(f, "notice-effect");  // no letter ever left
        QVERIFY(!screen(f).view()->hasRows());
        QVERIFY(f.find<QLabel>("reportEmpty")->isVisible());
        QVERIFY(!f.find<QLabel>("reportEmpty")->text().isEmpty());
        QVERIFY(!f.desk->notices().isVisible());  // no error
    }

    /// Rows that always stand are there, with nothing in them and no rate.
    void anEmptyMonthHasItsFixedRows() {
        DESK(f, false, Role::Supervisor);
        call(f, 1, ResultCode::Reached);
        open(f, "call-activity");
        choose(f.find<QComboBox>("reportPeriod"), QStringLiteral("last_year"));
        f.key(Qt::Key_F5);
        QTRY_VERIFY(f.isIdle());
        QVERIFY(screen(f).view()->hasRows());
        QCOMPARE(total(f, "calls").toInt(), 0);
        QVERIFY(!total(f, "reach_rate").isValid());  // divided by nothing
        QVERIFY(!f.desk->notices().isVisible());
    }

    void aPeriodBackwardsIsRefused() {
        DESK(f, false, Role::Supervisor);
        open(f, "call-activity");
        QVERIFY(!f.find<DayLine>("reportFrom")->isEnabled());
        choose(f.find<QComboBox>("reportPeriod"), QStringLiteral("days"));
        QVERIFY(f.find<DayLine>("reportFrom")->isEnabled());
        f.find<DayLine>("reportFrom")->setDate(QDate(2026, 11, 20));
        f.find<DayLine>("reportTo")->setDate(QDate(2026, 11, 1));
        f.key(Qt::Key_F5);
        QTRY_VERIFY(f.isIdle());
        QVERIFY(!screen(f).view()->hasRows());
        QVERIFY(!f.desk->notices().text().isEmpty());
        QVERIFY(!f.find<QPushButton>("reportCsv")->isEnabled());
    }

    void typedDaysAreUnderstoodOrRefused_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");  // empty: refused
        QTest::newRow("day") << QStringLiteral("2") << QStringLiteral("2026/11/02");
        QTest::newRow("month and day") << QStringLiteral("10/31") << QStringLiteral("2026/10/31");
        QTest::newRow("era") << QStringLiteral("R8.10.31") << QStringLiteral("2026/10/31");
        QTest::newRow("eight figures") << QStringLiteral("20261031") << QStringLiteral("2026/10/31");
        QTest::newRow("hyphens") << QStringLiteral("2026-10-31") << QStringLiteral("2026/10/31");
        QTest::newRow("whole") << QStringLiteral("2025/06/15") << QStringLiteral("2025/06/15");
        QTest::newRow("no such day") << QStringLiteral("2026/02/30") << QString();
        QTest::newRow("no date") << QStringLiteral("soon") << QString();
    }
    void typedDaysAreUnderstoodOrRefused() {
        QFETCH(QString, typed);
        QFETCH(QString, shown);
        DESK(f, false, Role::Supervisor);
        open(f, "call-activity");
        choose(f.find<QComboBox>("reportPeriod"), QStringLiteral("days"));
        auto* from = f.find<DayLine>("reportFrom");
        from->setFocus();
        f.key(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(from, typed);
        f.key(Qt::Key_F5);
        QTRY_VERIFY(f.isIdle());
        if (shown.isEmpty()) {
            QCOMPARE(from->text(), typed);  // nothing else in its place
            QVERIFY(from->hasFocus());
            QVERIFY(f.find<QLabel>("reportNews")->text().startsWith(QStringLiteral("▲")));
            QVERIFY(!f.find<QPushButton>("reportCsv")->isEnabled());
        } else {
            QCOMPARE(from->text(), shown);
            QCOMPARE(screen(f).view()->result().head.from, QDate::fromString(shown, QStringLiteral("yyyy/MM/dd")));
        }
    }

    void aMonthIsChosenOnce() {
        DESK(f, false, Role::Supervisor);
        open(f, "call-activity");
        auto* period = f.find<QComboBox>("reportPeriod");
        QVERIFY(!f.find<QComboBox>("reportMonth")->isVisible());
        choose(period, QStringLiteral("month"));
        Q_EMIT period->activated(period->currentIndex());
        auto* month = f.find<QComboBox>("reportMonth");
        QVERIFY(month->isVisible());
        month->setFocus();
        f.key(Qt::Key_Down);  // the month before the last whole one
        f.key(Qt::Key_F5);
        QTRY_VERIFY(f.isIdle());
        QCOMPARE(shown(f).head.from, QDate(2026, 9, 1));
        QCOMPARE(shown(f).head.to, QDate(2026, 9, 30));
        open(f, "reasons");
        QCOMPARE(f.find<QComboBox>("reportPeriod")->currentData().toString(), QStringLiteral("month"));
        QCOMPARE(shown(f).head.from, QDate(2026, 9, 1));
        FileDialog::setNextFileName(f.folder.filePath(QStringLiteral("reasons.csv")));
        f.find<QPushButton>("reportCsv")->click();
        QTRY_VERIFY(f.isIdle());
        QVERIFY2(FileDialog::lastSuggestion().endsWith(reports::titleOf(*screen(f).report()) + QStringLiteral("_2026-09.csv")),
                 qPrintable(FileDialog::lastSuggestion()));
    }

    void filesAreCalledWhatTheyAre() {
        const QDate today(2026, 11, 20);
        QCOMPARE(suggestedFileName(QStringLiteral("架電状況表"), {2026, 10, 1}, {2026, 10, 31}, today, QStringLiteral("csv")),
                 QStringLiteral("架電状況表_2026-10.csv"));
        QCOMPARE(suggestedFileName(QStringLiteral("a/b: c?"), {2026, 4, 1}, {2026, 11, 20}, today, QStringLiteral("pdf")),
                 QStringLiteral("a b c_2026-04-01_2026-11-20.pdf"));
        QCOMPARE(suggestedFileName(QStringLiteral("案件"), {}, {}, today, QStringLiteral("xlsx")), QStringLiteral("案件_2026-11-20.xlsx"));
    }

    void targetsAreComparedWhereThereAreAny() {
        DESK(f, false, Role::Supervisor);
        const auto offersTarget = [&f] {
            const QList<QAction*> actions = f.find<CodeMenu>("reportCompare")->menu()->actions();
            return std::any_of(actions.begin(), actions.end(), [](const QAction* each) { return each->data().toString() == QLatin1String("target"); });
        };
        open(f, "call-activity");
        QVERIFY(!offersTarget());
        open(f, "levy-receipt-year");
        QVERIFY(offersTarget());
    }

    void ratesHaveOneSignOfPercent() {
        reports::Chart chart;
        chart.categories = {QStringLiteral("a"), QStringLiteral("b")};
        chart.unit = reports::ColumnKind::Rate;
        chart.series = {{QStringLiteral("s"), {0.2, 0.6}, {}}};
        AxisPicture picture;
        picture.resize(400, 300);
        picture.show(chart);
        QVERIFY(picture.grab().width() > 0);
        QStringList labels;
        const QList<QGraphicsItem*> items = picture.findChild<QGraphicsView*>()->scene()->items();
        for (const QGraphicsItem* item : items) {
            if (const auto* text = dynamic_cast<const QGraphicsTextItem*>(item)) {
                labels.append(text->toPlainText());
            }
        }
        const QString all = labels.join(u'|');
        QVERIFY2(all.contains(QStringLiteral("20%")) || all.contains(QStringLiteral("40%")) || all.contains(QStringLiteral("60%")), qPrintable(all));
        QVERIFY2(!all.contains(QStringLiteral("%%")), qPrintable(all));
    }

    void buttonsStayInSight_data() {
        QTest::addColumn<QString>("report");
        for (const char* each : {"collection-effect", "contractor-month", "kpi", "levy-receipt-year", "funnel"}) {
            QTest::newRow(each) << QString::fromLatin1(each);
        }
    }
    void buttonsStayInSight() {
        QFETCH(QString, report);
        DESK(f, false, Role::Supervisor);
        const QFont usual = QApplication::font();
        const auto back = qScopeGuard([usual] { QApplication::setFont(usual); });
        QFont letters = usual;
        letters.setPointSizeF(12);
        QApplication::setFont(letters);
        VERIFY_RESULT(writeReportNote(f.desk->workspace().session(), kTax, QStringLiteral("contractor-month"), QDate(2026, 10, 1),
                                      QStringLiteral("One\nTwo\nThree\nFour\nFive\nSix")));
        open(f, "call-activity");  // a picture of another report asks for no room
        auto* pictures = f.find<QComboBox>("reportPicture");
        pictures->setCurrentIndex(pictures->count() - 1);
        Q_EMIT pictures->activated(pictures->count() - 1);
        open(f, "funnel");
        open(f, report.toLatin1().constData());
        f.find<QToolButton>("reportDefinitionsFold")->setChecked(true);
        QTRY_VERIFY(f.find<QPlainTextEdit>("reportDefinitions")->height() > 0 && f.find<QPlainTextEdit>("reportDefinitions")->isVisible());
        QCOMPARE(f.desk->size(), QSize(1366, 768));
        auto* button = f.find<QPushButton>("reportPdf");
        const QRect place(button->mapTo(f.desk.get(), QPoint()), button->size());
        QVERIFY2(f.desk->rect().contains(place), qPrintable(QString::number(place.bottom())));
        QTRY_COMPARE(button->visibleRegion().boundingRect().size(), button->size());
    }

    void enterOnARowOpensItsCases() {
        DESK(f, false, Role::Supervisor);
        call(f, 2, ResultCode::Reached);  // district 02
        open(f, "call-activity-district");
        auto* table = f.find<QTableView>("reportTable");
        QTRY_VERIFY(table->hasFocus());
        int row = -1;
        for (int i = 0; i < static_cast<int>(shown(f).behind.size()); ++i) {
            const CaseCondition& condition = shown(f).behind.at(static_cast<std::size_t>(i)).condition;
            row = !condition.isEverything() && condition.values.value(0).toString() == QLatin1String("02") ? i : row;
        }
        QVERIFY(row >= 0);
        table->setCurrentIndex(table->model()->index(row, 0));
        QVERIFY(screen(f).can(Action::History));
        f.key(Qt::Key_Return);
        QTRY_COMPARE(f.desk->currentPlace(), QStringLiteral("list"));
        QTRY_VERIFY(f.isIdle());
        QTRY_VERIFY(f.list().model().rowOf(callCityCase(2)) >= 0);
        QVERIFY(f.list().model().rowOf(callCityCase(1)) < 0);  // 東地区
        // the totals open nothing
        QVERIFY(f.desk->goTo(QStringLiteral("reports")));
        table->setCurrentIndex(table->model()->index(table->model()->rowCount() - 1, 0));
        QVERIFY(!screen(f).can(Action::History));
        f.key(Qt::Key_Return);
        QCOMPARE(f.desk->currentPlace(), QStringLiteral("reports"));
    }

    void goesIntoFiles_data() {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("CSV") << QStringLiteral("reportCsv") << QByteArray("\xEF\xBB\xBF");
        QTest::newRow("Excel") << QStringLiteral("reportXlsx") << QByteArray("PK");
        QTest::newRow("PDF") << QStringLiteral("reportPdf") << QByteArray("%PDF-");
    }
    void goesIntoFiles() {
        QFETCH(QString, button);
        QFETCH(QByteArray, begins);
        DESK(f, false, Role::Supervisor);
        call(f, 1, ResultCode::Reached);
        open(f, "call-activity");
        const QString path = f.folder.filePath(QStringLiteral("report.out"));
        FileDialog::setNextFileName(path);
        f.find<QPushButton>(button.toLatin1().constData())->click();
        QVERIFY(!f.find<QPushButton>("reportCsv")->isEnabled());  // one at a time
        QTRY_VERIFY(f.isIdle());
        QFile file(path);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(f.desk->notices().text()));
        QVERIFY(file.readAll().startsWith(begins));
        QVERIFY(f.desk->notices().text().contains(path));
        QVERIFY(f.find<QPushButton>("reportCsv")->isEnabled());
    }

    void aFolderThatIsNoneLeavesNoHalfFile() {
        DESK(f, false, Role::Supervisor);
        open(f, "call-activity");
        const QString path = f.folder.filePath(QStringLiteral("nowhere/report.csv"));
        FileDialog::setNextFileName(path);
        f.find<QPushButton>("reportCsv")->click();
        QTRY_VERIFY(f.isIdle());
        QVERIFY(!f.desk->notices().text().isEmpty());
        QVERIFY(!QFile::exists(path));
    }

    void f11ShowsThePages() {
        DESK(f, false, Role::Supervisor);
        open(f, "call-activity");
        f.key(Qt::Key_F11);
        auto* dialog = screen(f).findChild<PrintDialog*>();
        QVERIFY(dialog != nullptr);
        QTRY_VERIFY(f.isIdle());
        QTRY_VERIFY(dialog->findChild<QPushButton*>(QStringLiteral("printPrint"))->isEnabled() ||
                    !dialog->findChild<QLabel*>(QStringLiteral("printNews"))->text().isEmpty());
        dialog->reject();
    }

    void parametersAreKeptAndShared() {
        DESK(f, false, Role::Supervisor);
        call(f, 1, ResultCode::Reached);
        open(f, "call-activity");
        choose(f.find<QComboBox>("reportBy"), QStringLiteral("day"));
        choose(f.find<QComboBox>("reportPeriod"), QStringLiteral("this_year"));
        MessageBox::setNextText(QStringLiteral("By day"));
        screen(f).findChild<QAction*>(QStringLiteral("reportSetShared"))->trigger();
        const auto kept = reportSets(f.desk->workspace().session(), kTax);
        VERIFY_RESULT(kept);
        QCOMPARE(kept->size(), 1);
        QVERIFY(kept->constFirst().isShared);
        QCOMPARE(kept->constFirst().subject, QStringLiteral("call-activity"));
        open(f, "call-activity-district");
        QCOMPARE(f.shown<QComboBox>("reportSets")->count(), 1);  // another report has none
        open(f, "call-activity");
        QCOMPARE(f.find<QComboBox>("reportBy")->currentData().toString(), QStringLiteral("weekday"));
        auto* sets = f.shown<QComboBox>("reportSets");
        QCOMPARE(sets->count(), 2);
        sets->setCurrentIndex(1);
        Q_EMIT sets->activated(1);
        QTRY_VERIFY(f.isIdle());
        QCOMPARE(f.find<QComboBox>("reportBy")->currentData().toString(), QStringLiteral("day"));
        QCOMPARE(f.find<QComboBox>("reportPeriod")->currentData().toString(), QStringLiteral("this_year"));
        QCOMPARE(shown(f).head.from, QDate(2026, 4, 1));
        QCOMPARE(total(f, "calls").toInt(), 1);
        MessageBox::setNextAnswer(true);
        screen(f).findChild<QAction*>(QStringLiteral("reportSetDelete"))->trigger();
        QCOMPARE(sets->count(), 1);
    }

    void theMonthsAnalysisStandsBelow() {
        DESK(f, false, Role::Supervisor);
        open(f, "call-activity");
        QVERIFY(!screen(f).can(Action::Result));
        open(f, "contractor-month");
        QVERIFY(!f.find<QPlainTextEdit>("reportNotes")->isVisible());
        bool seen = false;
        QTimer::singleShot(0, f.desk.get(), [&] {
            auto* dialog = qobject_cast<MonthNoteDialog*>(QApplication::activeModalWidget());
            if (dialog != nullptr) {
                seen = QTest::qWaitForWindowActive(dialog);
                QTest::keyClicks(dialog->findChild<QPlainTextEdit*>(QStringLiteral("monthNoteText")), QStringLiteral("Evenings reach more."));
                dialog->findChild<QPushButton*>(QStringLiteral("monthNoteSave"))->click();
            }
        });
        f.key(Qt::Key_F4);
        QVERIFY(seen);
        QTRY_VERIFY(f.isIdle());
        QVERIFY(f.find<QPlainTextEdit>("reportNotes")->isVisible());
        QVERIFY(f.find<QPlainTextEdit>("reportNotes")->toPlainText().contains(QStringLiteral("Evenings reach more.")));
        const auto notes = reportNotes(f.desk->workspace().session(), kTax, QStringLiteral("contractor-month"), QDate(2026, 10, 1));
        VERIFY_RESULT(notes);
        QCOMPARE(notes->size(), std::size_t(1));  // of last month, which it opens with
    }

    void whatNobodyWaitsForIsNotShown() {
        DESK(f, false, Role::Supervisor);
        open(f, "call-activity");
        QSemaphore gate;
        f.desk->workspace().worker().run<int>(
            [&gate](Session&) -> Result<int> {
                gate.acquire();
                return 0;
            },
            f.desk.get(), [](const Result<int>&) {});
        f.key(Qt::Key_F5);
        QVERIFY(!f.find<QPushButton>("reportCancel")->isVisible());
        QTRY_VERIFY(f.find<QPushButton>("reportCancel")->isVisible());  // half a second later
        f.key(Qt::Key_F12);
        QVERIFY(!screen(f).isBusy());
        QVERIFY(!f.find<QPushButton>("reportCancel")->isVisible());
        gate.release();
        QTRY_VERIFY(f.isIdle());
        QVERIFY(!f.find<QLabel>("reportNews")->text().isEmpty());
        QVERIFY(screen(f).isVisible());  // cancelled, not left
    }
};

QTEST_MAIN(ReportScreenTest)
#include "report_screen_test.moc"
