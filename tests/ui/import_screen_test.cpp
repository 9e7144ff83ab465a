#include "ui/import/import_screen.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QSignalSpy>
#include <QTest>

#include "core/cases/city_summary.h"
#include "core/store/database.h"
#include "tests/bench/extract_maker.h"
#include "tests/core/exchange/extract_files.h"
#include "tests/core/exchange/receipt_files.h"
#include "tests/ui/desk_fixture.h"
#include "ui/import/progress_page.h"
#include "ui/import/receipts_page.h"
#include "ui/import/report_page.h"
#include "ui/import/text_table_model.h"
#include "ui/support/fact_table.h"
#include "ui/support/file_dialog.h"
#include "ui/support/message_box.h"

using namespace saikoku;
using namespace saikoku::test;
using saikoku::ui::Action;

namespace {

/// The import screen of a desk, with the folder typed and Enter pressed.
class Wizard {
public:
    explicit Wizard(DeskFixture& desk) : m_desk(desk) { desk.desk->goTo(QStringLiteral("import")); }

    ui::ImportScreen& screen() { return *m_desk.desk->findChild<ui::ImportScreen*>(); }
    void typeFolder(const QString& folder) {
        auto* edit = m_desk.find<QLineEdit>("importFolder");
        edit->clear();
        QTest::keyClicks(edit, folder);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    bool isMapped() { return m_desk.isIdle() && m_desk.find<QTableView>("importPreview")->model()->rowCount() > 0; }
    bool isReported() { return m_desk.find<QLabel>("importResult")->isVisible(); }
    QString result() { return m_desk.find<QLabel>("importResult")->text(); }
    QAbstractItemModel* model(const char* name) { return m_desk.find<QTableView>(name)->model(); }

private:
    DeskFixture& m_desk;
};

}  // namespace

class ImportScreenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void importsByKeysAlone() {
        DESK(desk);
        MiraiFiles files;
        files.phones.append(QStringLiteral("0000000001,2,0999,1"));
        files.nameOfFirst = QByteArray("\xF0\x40\x93\x63");
        QVERIFY(files.write());
        Wizard wizard(desk);
        QTRY_VERIFY(desk.isIdle());
        QVERIFY(!wizard.screen().can(Action::Next));  // no folder yet
        wizard.typeFolder(files.folder());
        QTRY_VERIFY(wizard.isMapped());

        const QAbstractItemModel* preview = wizard.model("importPreview");
        QCOMPARE(desk.find<QListWidget>("importFiles")->count(), 4);
        QVERIFY(preview->headerData(0, Qt::Horizontal).toString().startsWith(QStringLiteral("宛名番号")));
        QCOMPARE(preview->index(0, 0).data().toString(), QStringLiteral("0000000001"));
        QCOMPARE(preview->index(0, 3).data().toString(), QStringLiteral("〓田"));

        desk.key(Qt::Key_F8);
        QTRY_VERIFY(wizard.isReported());
        QCOMPARE(desk.desk->workspace().session().db().selectInteger(QStringLiteral("select count(*) from taxpayer where number = '0000000001'")).value_or(-1), 0);
        QAbstractItemModel* rejects = wizard.model("importRejects");
        QAbstractItemModelTester tester(rejects, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(rejects->rowCount(), 1);
        QCOMPARE(rejects->index(0, 0).data().toString(), QStringLiteral("phones.csv"));
        QCOMPARE(rejects->index(0, 1).data().toString(), QStringLiteral("3"));
        QCOMPARE(wizard.model("importLosses")->rowCount(), 1);
        QCOMPARE(wizard.model("importLosses")->index(0, 4).data().toString(), QStringLiteral("f0409363"));

        // two rejects colour their number, not the row
        const QAbstractItemModel* counts = desk.find<ui::FactTable>("importCounts")->view()->model();
        QVERIFY(counts->index(1, 3).data(Qt::ForegroundRole).isValid());
        QVERIFY(!counts->index(1, 0).data(Qt::ForegroundRole).isValid());
        QVERIFY(!counts->index(0, 3).data(Qt::ForegroundRole).isValid());

        QSignalSpy told(&desk.desk->workspace(), &ui::Workspace::told);
        ui::MessageBox::setNextAnswer(true);  // much less than the demo city
        desk.key(Qt::Key_F8);
        QTRY_VERIFY(wizard.isReported() && !wizard.screen().can(Action::Close));
        QVERIFY2(wizard.result().contains(QLatin1Char('1')), qPrintable(wizard.result()));
        QCOMPARE(desk.desk->workspace().session().db().selectInteger(QStringLiteral("select count(*) from taxpayer where number = '0000000001'")).value_or(-1), 1);
        QTRY_COMPARE(told.size(), 1);

        desk.key(Qt::Key_F8);
        QTRY_VERIFY(desk.isIdle());
        QTRY_VERIFY(desk.find<ui::FactTable>("importHistory")->rowCount() > 0);
    }

    /// With a campaign without money chosen it is that campaign's list of people: two files are looked at.
    void takesInACampaignsPeople() {
        DESK(desk);
        MiraiFiles files;
        QVERIFY(files.write());
        desk.desk->workspace().chooseCampaign(CampaignId{3});
        Wizard wizard(desk);
        wizard.typeFolder(files.folder());
        QTRY_VERIFY(wizard.isMapped());
        QCOMPARE(desk.find<QListWidget>("importFiles")->count(), 2);
        desk.key(Qt::Key_F8);
        QTRY_VERIFY(wizard.isReported());
        Database& db = desk.desk->workspace().session().db();
        const QString people = QStringLiteral("select count(*) from campaign_member where campaign_id = 3");
        QCOMPARE(db.selectInteger(people).value_or(-1), 0);
        desk.key(Qt::Key_F8);
        QTRY_VERIFY(wizard.isReported() && !wizard.screen().can(Action::Close));
        QVERIFY(db.selectInteger(people).value_or(-1) > 0);
        QCOMPARE(db.selectInteger(QStringLiteral("select count(*) from import_batch where profile = 'mirai' and campaign_id = 3")).value_or(-1), 1);
    }

    void asksWhetherACutExtractIsRight() {
        DESK(desk);
        MiraiFiles files;
        files.taxpayers[1].replace(QStringLiteral("3360427"), QStringLiteral("3360400"));
        QVERIFY(files.write());
        Wizard wizard(desk);
        wizard.typeFolder(files.folder());
        QTRY_VERIFY(wizard.isMapped());
        desk.key(Qt::Key_F8);
        QTRY_VERIFY(wizard.isReported());
        QCOMPARE(wizard.model("importNotes")->rowCount(), 1);
        QCOMPARE(wizard.model("importNotes")->index(0, 3).data().toString(), QStringLiteral("3360400"));
        Database& db = desk.desk->workspace().session().db();
        const QString batches = QStringLiteral("select count(*) from import_batch where profile = 'mirai'");
        ui::MessageBox::setNextAnswer(false);
        desk.key(Qt::Key_F8);
        QVERIFY(wizard.isReported() && wizard.screen().can(Action::Close));  // still at the trial
        QCOMPARE(db.selectInteger(batches).value_or(-1), 0);
        QVERIFY2(ui::MessageBox::lastQuestion().contains(QStringLiteral("2")), qPrintable(ui::MessageBox::lastQuestion()));
        ui::MessageBox::setNextAnswer(true);
        desk.key(Qt::Key_F8);
        QTRY_VERIFY(wizard.isReported() && !wizard.screen().can(Action::Close));
        QCOMPARE(db.selectInteger(batches).value_or(-1), 1);
    }

    /// Numbers for paying stand beside the formats of receipts: tried, imported, their rejects shown.
    void takesPaymentNumbers() {
        DESK(desk);
        Wizard wizard(desk);
        QTRY_VERIFY(desk.isIdle());
        QTest::mouseClick(desk.find<QPushButton>("toReceipts"), Qt::LeftButton);
        Database& db = desk.desk->workspace().session().db();
        auto key = db.select(QStringLiteral("select notice_number, tax_item, cast(fiscal_year as text), cast(term as text) "
                                            "from receivable_in_force order by receivable_id limit 1"));
        QVERIFY(key.has_value() && key->next());
        const QStringList named{key->text(0), key->text(1), key->text(2), key->text(3)};
        VERIFY_RESULT(key->finish());
        ReceiptsOnDisk disk;
        const QString rows = QStringLiteral("通知書番号,税目コード,調定年度,期別,収納機関番号,納付番号\n%1,99999,123\n%1,9999,456\n")
                                 .arg(named.join(u','));
        desk.find<QLineEdit>("receiptsFile")->setText(disk.write(QStringLiteral("numbers.csv"), rows.toUtf8()));
        auto* kind = desk.find<QComboBox>("receiptsFormat");
        kind->setCurrentIndex(kind->findData(QStringLiteral("payment_numbers")));
        QVERIFY(kind->currentIndex() >= 0);
        const QString batches = QStringLiteral("select count(*) from import_batch where kind = 'payment_numbers'");
        const QString numbers = QStringLiteral("select count(*) from payment_number_in_force");
        const auto* rejected = desk.find<ui::FactTable>("receiptsRows");
        QTest::mouseClick(desk.find<QPushButton>("receiptsTry"), Qt::LeftButton);
        QTRY_COMPARE(rejected->rowCount(), 1);
        QVERIFY(rejected->cell(0, 3).contains(QStringLiteral("9999")));
        QCOMPARE(db.selectInteger(batches).value_or(-1), 0);
        desk.key(Qt::Key_F8);
        QTRY_COMPARE(db.selectInteger(batches).value_or(-1), 1);
        QTRY_VERIFY(desk.isIdle());
        QCOMPARE(db.selectInteger(numbers).value_or(-1), 1);
    }

    /// A stores' file without a receivable: tried, imported, matched by hand.
    void takesReceipts() {
        DESK(desk);
        Wizard wizard(desk);
        QTRY_VERIFY(desk.isIdle());
        QTest::mouseClick(desk.find<QPushButton>("toReceipts"), Qt::LeftButton);
        auto* file = desk.find<QLineEdit>("receiptsFile");
        QVERIFY(file->isVisible());
        QVERIFY(!desk.find<QPushButton>("receiptsImport")->isEnabled());
        ReceiptsOnDisk disk;
        file->setText(disk.write(QStringLiteral("store.csv"),
                                 dsk({{.notice = "0000000009", .amount = 1'000}, {.kind = "99"}})));
        auto* format = desk.find<QComboBox>("receiptsFormat");
        format->setCurrentIndex(format->findData(QStringLiteral("dsk")));
        Database& db = desk.desk->workspace().session().db();
        const QString batches = QStringLiteral("select count(*) from import_batch where kind = 'receipts'");
        const auto* rows = desk.find<ui::FactTable>("receiptsRows");
        const auto* page = desk.desk->findChild<ui::ReceiptsPage*>();
        const QSignalSpy started(page, &ui::ReceiptsPage::started);
        const QSignalSpy told(page, &ui::ReceiptsPage::progressed);
        QTest::mouseClick(desk.find<QPushButton>("receiptsTry"), Qt::LeftButton);
        QCOMPARE(started.size(), 1);
        QTRY_COMPARE(rows->rowCount(), 2);
        QVERIFY(!told.isEmpty() && page->isVisible());
        QCOMPARE(db.selectInteger(batches).value_or(-1), 0);

        desk.key(Qt::Key_F8);
        auto* reviews = desk.find<ui::FactTable>("receiptReviews");
        QTRY_COMPARE(reviews->rowCount(), 1);
        QCOMPARE(db.selectInteger(batches).value_or(-1), 1);
        QCOMPARE(reviews->cell(0, 2), QStringLiteral("1,000"));
        QVERIFY(!desk.find<QPushButton>("matchReceipt")->isEnabled());
        reviews->view()->setCurrentIndex(reviews->view()->model()->index(0, 0));
        auto key =
            db.select(QStringLiteral("select notice_number, tax_item, cast(fiscal_year as text), cast(term "
                                     "as text) from receivable_in_force"
                                     " where outstanding >= 1000 order by receivable_id limit 1"));
        QVERIFY(key.has_value() && key->next());
        const char* fields[] = {"matchNotice", "matchItem", "matchYear", "matchTerm"};
        for (int i = 0; i < 4; ++i) {
            desk.find<QLineEdit>(fields[i])->setText(key->text(i));
        }
        VERIFY_RESULT(key->finish());  // an open one would go on seeing what was there
        QTest::mouseClick(desk.find<QPushButton>("matchReceipt"), Qt::LeftButton);
        QTRY_COMPARE(reviews->rowCount(), 0);
        QCOMPARE(db.selectInteger(batches).value_or(-1), 2);
        QTRY_VERIFY(desk.isIdle());
        desk.key(Qt::Key_F12);
        QTRY_VERIFY(desk.find<QLineEdit>("importFolder")->isVisible());
        QTRY_VERIFY(desk.find<ui::FactTable>("importHistory")->rowCount() >= 2);
    }

    void savesRejects() {
        DESK(desk);
        MiraiFiles files;
        files.phones.append(QStringLiteral("0000000001,2,0999,1"));
        QVERIFY(files.write());
        Wizard wizard(desk);
        wizard.typeFolder(files.folder());
        QTRY_VERIFY(wizard.isMapped());
        desk.key(Qt::Key_F8);
        QTRY_VERIFY(wizard.isReported());
        const QString path = desk.folder.filePath(QStringLiteral("rejects.csv"));
        ui::FileDialog::setNextFileName(path);
        QTest::keyClick(desk.find<QPushButton>("saveRejects"), Qt::Key_Space);
        QVERIFY(QFile::exists(path));
        ui::FileDialog::setNextFileName(path);
        desk.find<QPushButton>("saveRejects")->click();
        QVERIFY(desk.desk->notices().text().contains(path));  // told: it is there already
    }

    void aMissingColumnStopsBeforeAnything() {
        DESK(desk);
        MiraiFiles files;
        files.receivables[0].replace(QStringLiteral("納期限"), QStringLiteral("期限"));
        QVERIFY(files.write());
        Wizard wizard(desk);
        wizard.typeFolder(files.folder());
        QTRY_VERIFY(desk.isIdle() && desk.find<QListWidget>("importFiles")->count() == 4);
        QVERIFY(!wizard.screen().can(Action::Next));
        desk.find<QListWidget>("importFiles")->setCurrentRow(2);
        auto* problem = desk.find<QLabel>("mappingProblem");
        QVERIFY(problem->isVisible());
        QVERIFY2(problem->text().contains(QStringLiteral("納期限")), qPrintable(problem->text()));

        files.receivables[0].replace(QStringLiteral("期限"), QStringLiteral("納期限"));
        QVERIFY(files.write());
        desk.key(Qt::Key_F5);
        QTRY_VERIFY(wizard.screen().can(Action::Next));
        QVERIFY(!problem->isVisible());
        desk.key(Qt::Key_F12);
        QVERIFY(desk.find<QLineEdit>("importFolder")->isVisible());
    }

    void aFolderWithoutFilesSaysSo() {
        DESK(desk);
        const QTemporaryDir empty;
        Wizard wizard(desk);
        wizard.typeFolder(empty.path());
        QTRY_VERIFY(desk.isIdle() && desk.find<QListWidget>("importFiles")->count() == 4);
        QVERIFY(!wizard.screen().can(Action::Next));
        QVERIFY(desk.find<QLabel>("mappingProblem")->text().contains(QStringLiteral("taxpayers.csv")));
    }

    void cancelLeavesEverythingAsItWas() {
        DESK(desk);
        const QTemporaryDir folder;
        QVERIFY(makeExtract(folder.path(), 2000));
        Database& db = desk.desk->workspace().session().db();
        const qint64 before = db.selectInteger(QStringLiteral("select count(*) from receivable")).value_or(-1);
        Wizard wizard(desk);
        wizard.typeFolder(folder.path());
        QTRY_VERIFY(wizard.isMapped());
        desk.key(Qt::Key_F8);
        QTRY_VERIFY_WITH_TIMEOUT(wizard.isReported(), 60'000);
        desk.key(Qt::Key_F8);
        QVERIFY(desk.find<ui::ProgressPage>("importProgress")->isVisible());
        QVERIFY(wizard.screen().can(Action::Close));
        desk.key(Qt::Key_F12);
        QTRY_VERIFY_WITH_TIMEOUT(wizard.isReported(), 60'000);
        QVERIFY(wizard.screen().can(Action::Next));  // still at the trial
        QCOMPARE(db.selectInteger(QStringLiteral("select count(*) from receivable")).value_or(-1), before);
        QCOMPARE(db.selectInteger(QStringLiteral("select count(*) from import_batch where profile = 'mirai'")).value_or(-1), 0);
    }

    void undoesTheNewest() {
        DESK(desk);
        MiraiFiles files;
        QVERIFY(files.write());
        Wizard wizard(desk);
        wizard.typeFolder(files.folder());
        QTRY_VERIFY(wizard.isMapped());
        desk.key(Qt::Key_F8);
        QTRY_VERIFY(wizard.isReported());
        ui::MessageBox::setNextAnswer(true);
        desk.key(Qt::Key_F8);
        QTRY_VERIFY(wizard.isReported() && !wizard.screen().can(Action::Close));
        desk.key(Qt::Key_F8);
        auto* undo = desk.find<QPushButton>("undoImport");
        // the demo city's batch and the one just imported
        QTRY_VERIFY(desk.find<ui::FactTable>("importHistory")->rowCount() > 1);
        QTRY_VERIFY(undo->isEnabled() && desk.isIdle());
        ui::MessageBox::setNextAnswer(false);
        undo->click();
        QVERIFY(undo->isEnabled());
        ui::MessageBox::setNextAnswer(true);
        undo->click();
        QTRY_COMPARE(desk.desk->workspace().session().db().selectInteger(QStringLiteral("select count(*) from taxpayer where to_batch is null and number = '0000000001'")).value_or(-1), 0);
        QTRY_VERIFY(desk.isIdle());
    }
};

QTEST_MAIN(ImportScreenTest)
#include "import_screen_test.moc"
