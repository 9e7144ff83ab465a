#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include "core/contact/campaign.h"
#include "core/figures/report_sets.h"
#include "tests/ui/desk_fixture.h"
#include "ui/reports/condition_field.h"
#include "ui/reports/export_columns.h"
#include "ui/reports/export_screen.h"
#include "ui/reports/report_model.h"
#include "ui/support/day_line.h"
#include "ui/support/file_dialog.h"
#include "ui/support/message_box.h"

using namespace saikoku;
using namespace saikoku::ui;
using namespace saikoku::test;

/// PCデータ出力: area, columns, order, first rows, count, file, sets; on each store.
class ExportScreenTest : public QObject {
    Q_OBJECT

    static ExportScreen& screen(DeskFixture& f) { return *f.desk->findChild<ExportScreen*>(); }
    static void open(DeskFixture& f, const char* area) {
        QVERIFY(f.desk->goTo(QStringLiteral("export")));
        auto* box = f.find<QComboBox>("exportArea");
        box->setCurrentIndex(box->findData(QLatin1String(area)));
        QCOMPARE(box->currentData().toString(), QLatin1String(area));
    }
    static QAbstractItemModel& rows(DeskFixture& f) { return *f.find<QTableView>("exportRows")->model(); }
    static QStringList linesOf(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts) : QStringList();
    }

private Q_SLOTS:
    void initTestCase() { KdfCost::setStandard(KdfCost::least()); }

    void rowsAreSeenBeforeTheyAreWritten_data() {
        QTest::addColumn<QString>("backend");
        QTest::newRow("local") << QStringLiteral("sqlite");
        QTest::newRow("server") << QStringLiteral("postgresql");
    }
    void rowsAreSeenBeforeTheyAreWritten() {
        QFETCH(QString, backend);
        DESK(f, false, Role::Officer, backend);
        open(f, "receivables");
        QVERIFY2(!f.find<QPushButton>("exportWrite")->isEnabled(), "nothing is counted yet");
        f.key(Qt::Key_F5);
        QTRY_VERIFY(f.isIdle());
        QVERIFY(rows(f).rowCount() > 0);
        QVERIFY(f.find<QPushButton>("exportWrite")->isEnabled());
        const QString path = f.folder.filePath(QStringLiteral("receivables.csv"));
        FileDialog::setNextFileName(path);
        f.key(Qt::Key_F9);
        QTRY_VERIFY(f.isIdle());
        QCOMPARE(linesOf(path).size(), rows(f).rowCount() + 1);
        QVERIFY(f.desk->notices().text().contains(path));
    }

    void columnsAreTakenLeftAndMovedByKeys() {
        DESK(f, false, Role::Officer);
        open(f, "receivables");
        auto* columns = f.find<ExportColumns>("exportColumns");
        QVERIFY(columns->isWhole());
        const QStringList all = columns->keys();
        QVERIFY(all.size() >= 4);
        f.find<QPushButton>("exportNone")->click();
        QVERIFY(columns->keys().isEmpty());
        QVERIFY(f.find<QLabel>("exportNews")->text().startsWith(QStringLiteral("▲")));
        QVERIFY(!f.find<QPushButton>("exportPreview")->isEnabled());
        QVERIFY(!screen(f).can(Action::Refresh));
        columns->setFocus();
        columns->setCurrentCell(0, 0);
        f.key(Qt::Key_Space);
        f.key(Qt::Key_Down);
        f.key(Qt::Key_Space);
        QCOMPARE(columns->keys(), all.mid(0, 2));
        f.key(Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(columns->keys(), (QStringList{all.at(1), all.at(0)}));
        f.key(Qt::Key_Up, Qt::ControlModifier);  // the first stays
        QCOMPARE(columns->keys().constFirst(), all.at(1));
        f.key(Qt::Key_F5);
        QTRY_VERIFY(f.isIdle());
        QCOMPARE(rows(f).columnCount(), 2);
        const QString path = f.folder.filePath(QStringLiteral("two.csv"));
        FileDialog::setNextFileName(path);
        f.key(Qt::Key_F9);
        QTRY_VERIFY(f.isIdle());
        QVERIFY2(linesOf(path).value(0).endsWith(all.at(1) + u',' + all.at(0)), qPrintable(linesOf(path).value(0)));
        f.find<QPushButton>("exportAll")->click();
        QVERIFY2(!columns->isWhole(), "all, but in another order");
        QVERIFY2(!f.find<QPushButton>("exportWrite")->isEnabled(), "to be counted anew");
    }

    void protectedPeopleAreLeftOutForWhoMayNotSeeThem() {
        DESK(f, false, Role::Officer);
        open(f, "taxpayers");
        f.key(Qt::Key_F5);
        QTRY_VERIFY(f.isIdle());
        const QString said = f.find<QLabel>("exportNews")->text();
        QVERIFY2(said.contains(QString::number(rows(f).rowCount())), qPrintable(said));
    }

    void theLogIsForItsReaders() {
        DESK(f, false, Role::Officer);
        QVERIFY(f.desk->goTo(QStringLiteral("export")));
        QCOMPARE(f.find<QComboBox>("exportArea")->findData(QStringLiteral("log")), -1);
        DeskFixture reader{false, Role::Supervisor};
        QVERIFY2(reader.problem.isEmpty(), qPrintable(reader.problem));
        QVERIFY(reader.desk->goTo(QStringLiteral("export")));
        QVERIFY(reader.find<QComboBox>("exportArea")->findData(QStringLiteral("log")) >= 0);
    }

    void orderAndPeriodAreAskedFor() {
        DESK(f, false, Role::Officer);
        open(f, "receivables");
        auto* order = f.find<QComboBox>("exportOrder");
        order->setCurrentIndex(1);
        QVERIFY(f.find<QCheckBox>("exportDescending")->isEnabled());
        f.find<QCheckBox>("exportDescending")->setChecked(true);
        QCOMPARE(screen(f).question().sort, QStringList{order->currentData().toString() + QStringLiteral(":desc")});
        auto* period = f.find<QComboBox>("exportPeriod");
        QVERIFY(!screen(f).question().from.isValid());
        if (period->isEnabled()) {
            period->setCurrentIndex(period->findData(QStringLiteral("last_year")));
            QCOMPARE(screen(f).question().from, QDate(2025, 4, 1));
            QCOMPARE(screen(f).question().to, QDate(2026, 3, 31));
        }
        f.find<QComboBox>("exportArea")->setCurrentIndex(0);
        QVERIFY(screen(f).question().sort.isEmpty());
    }

    void aSetKeepsWhatWasAsked() {
        DESK(f, false, Role::Officer);
        open(f, "receivables");
        auto* columns = f.find<ExportColumns>("exportColumns");
        const QStringList two{columns->keys().at(2), columns->keys().at(0)};
        columns->setKeys(two);
        f.find<QComboBox>("exportFormat")->setCurrentIndex(1);
        MessageBox::setNextText(QStringLiteral("Nightly"));
        screen(f).findChild<QAction*>(QStringLiteral("reportSetOwn"))->trigger();
        const auto kept = reportSets(f.desk->workspace().session(), CampaignId{1}, ReportSetKind::Export);
        VERIFY_RESULT(kept);
        QCOMPARE(kept->size(), 1);
        QCOMPARE(kept->constFirst().subject, QStringLiteral("receivables"));
        open(f, "phones");
        f.find<QComboBox>("exportFormat")->setCurrentIndex(0);
        auto* sets = f.shown<QComboBox>("reportSets");
        sets->setCurrentIndex(1);
        Q_EMIT sets->activated(1);
        QTRY_VERIFY(f.isIdle());
        QCOMPARE(f.find<QComboBox>("exportArea")->currentData().toString(), QStringLiteral("receivables"));
        QCOMPARE(columns->keys(), two);
        QCOMPARE(screen(f).question().encoding, TextEncoding::Cp932);
        QCOMPARE(rows(f).columnCount(), 2);
    }

    void aTypedDayThatIsNoneIsRefused() {
        DESK(f, false, Role::Officer);
        QVERIFY(f.desk->goTo(QStringLiteral("export")));
        auto* area = f.find<QComboBox>("exportArea");
        auto* period = f.find<QComboBox>("exportPeriod");
        for (int i = 0; i < area->count() && !period->isEnabled(); ++i) {
            area->setCurrentIndex(i);
        }
        QVERIFY(period->isEnabled());
        period->setCurrentIndex(period->findData(QStringLiteral("days")));
        auto* from = f.find<DayLine>("exportFrom");
        from->setFocus();
        f.key(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(from, QStringLiteral("2025/06/15"));
        QCOMPARE(screen(f).question().from, QDate(2025, 6, 15));
        f.key(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(from, QStringLiteral("2025/06/31"));
        f.key(Qt::Key_F5);
        QTRY_VERIFY(f.isIdle());
        QCOMPARE(from->text(), QStringLiteral("2025/06/31"));
        QVERIFY(f.find<QLabel>("exportNews")->text().startsWith(QStringLiteral("▲")));
        QVERIFY(!f.find<QPushButton>("exportWrite")->isEnabled());
    }

    void anotherCampaignClearsTheFirstRows() {
        DESK(f);
        QVERIFY(f.desk->goTo(QStringLiteral("export")));
        f.key(Qt::Key_F5);
        QTRY_VERIFY(f.isIdle());
        QVERIFY(rows(f).rowCount() > 0);
        QVERIFY(rows(f).headerData(0, Qt::Horizontal).toString().contains(u'\n'));  // the key below
        const QList<CampaignChoice> all = f.desk->workspace().campaigns();
        for (const CampaignChoice& each : all) {
            if (each.id != f.desk->workspace().campaign().id) {
                f.desk->workspace().chooseCampaign(each.id);
                QCOMPARE(rows(f).rowCount(), 0);
                QVERIFY(!f.find<QPushButton>("exportWrite")->isEnabled());
                return;
            }
        }
        QFAIL("one campaign alone");
    }

    void emptyAnswersSayWhatToLoosen() {
        DESK(f, false, Role::Officer);
        open(f, "receivables");
        f.desk->currentScreen()->findChild<ConditionField*>()->setCondition(
            CaseCondition::compare(CaseField::Outstanding, CaseCondition::Op::GreaterEqual, qint64(900'000'000)));
        f.key(Qt::Key_F5);
        QTRY_VERIFY(f.isIdle());
        QCOMPARE(rows(f).rowCount(), 0);
        QVERIFY(!f.find<QPushButton>("exportWrite")->isEnabled());
        QCOMPARE(f.find<QLabel>("exportNews")->text(), ExportScreen::tr("No row fits. Choose a longer period, or fewer conditions."));
    }
};

QTEST_MAIN(ExportScreenTest)
#include "export_screen_test.moc"
