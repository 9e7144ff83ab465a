#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include "core/store/database.h"
#include "tests/ui/desk_fixture.h"
#include "ui/log/log_model.h"
#include "ui/log/log_words.h"
#include "ui/support/file_dialog.h"

using namespace saikoku;
using namespace saikoku::ui;
using namespace saikoku::test;

class LogScreenTest : public QObject {
    Q_OBJECT

    static QString text(DeskFixture& f, int row, int column) {
        const QAbstractItemModel* model = f.find<QTableView>("logTable")->model();
        return model->index(row, column).data().toString();
    }
    static QString summary(DeskFixture& f) { return f.find<QLabel>("logSummary")->text(); }
    static void choose(DeskFixture& f, const char* box, const QString& code) {
        auto* choice = f.find<QComboBox>(box);
        const int index = choice->findData(code);
        QVERIFY2(index >= 0, qPrintable(code));
        choice->setCurrentIndex(index);
        Q_EMIT choice->activated(index);
        QTRY_VERIFY(f.isIdle());
    }

private Q_SLOTS:
    void tellsWhoLookedAtWhat() {
        DESK(f, false);
        f.desk->workspace().openCase(TaxpayerId{2});
        QTRY_VERIFY(f.isIdle());
        f.desk->goTo(QStringLiteral("log"));
        QTRY_VERIFY(f.isIdle());
        QTRY_VERIFY(f.find<QTableView>("logTable")->model()->rowCount() > 2);
        choose(f, "logOperation", QStringLiteral("open_case"));
        QCOMPARE(f.find<QTableView>("logTable")->model()->rowCount(), 1);
        QCOMPARE(text(f, 0, LogModel::Operation), operationLabel(QStringLiteral("open_case")));
        const QString number = text(f, 0, LogModel::Target);
        QVERIFY(!number.isEmpty());
        choose(f, "logOperation", QString());
        f.find<QLineEdit>("logNumber")->setText(number);
        QTest::keyClick(f.find<QLineEdit>("logNumber"), Qt::Key_Return);
        QTRY_VERIFY(f.isIdle());
        QTRY_VERIFY(f.find<QTableView>("logTable")->model()->rowCount() >= 1);
        for (int row = 0; row < f.find<QTableView>("logTable")->model()->rowCount(); ++row) {
            QCOMPARE(text(f, row, LogModel::Target), number);
        }
        f.find<QLineEdit>("logNumber")->setText(QStringLiteral("none"));
        QTest::keyClick(f.find<QLineEdit>("logNumber"), Qt::Key_Return);
        QVERIFY2(summary(f).contains(QLatin1String("none")), qPrintable(summary(f)));
    }

    void showsMoreWhenScrolled() {
        DESK(f, false);
        for (int i = 0; i < 450; ++i) {
            VERIFY_RESULT(f.desk->workspace().session().log(QStringLiteral("look"), QStringLiteral("bench")));
        }
        f.desk->goTo(QStringLiteral("log"));
        auto* table = f.find<QTableView>("logTable");
        QTRY_VERIFY(f.isIdle() && table->model()->rowCount() >= 200);
        for (int turn = 0; turn < 5 && table->model()->canFetchMore({}); ++turn) {
            table->scrollToBottom();
            table->model()->fetchMore({});
            QTRY_VERIFY(f.isIdle());
        }
        QVERIFY(table->model()->rowCount() > 450);
        QVERIFY(!table->model()->canFetchMore({}));
        QVERIFY(text(f, 0, LogModel::At) >= text(f, table->model()->rowCount() - 1, LogModel::At));
    }

    void verifiesAndSaves() {
        DESK(f, false);
        f.desk->goTo(QStringLiteral("log"));
        QTRY_VERIFY(f.isIdle());
        const QString before = summary(f);
        f.find<QPushButton>("logVerify")->click();
        QTRY_VERIFY(f.isIdle() && summary(f) != before);
        QVERIFY2(!summary(f).contains(QStringLiteral("▲")), qPrintable(summary(f)));
        const QString file = f.folder.filePath(QStringLiteral("log.csv"));
        FileDialog::setNextFileName(file);
        f.find<QPushButton>("logSave")->click();
        QTRY_VERIFY(f.isIdle() && QFile::exists(file));
        Database& db = f.desk->workspace().session().db();
        VERIFY_RESULT(db.run(QStringLiteral("drop trigger append_only_access_log_delete")));
        VERIFY_RESULT(db.run(QStringLiteral("delete from access_log where sign_in_id = 1 and seq = 1")));
        f.find<QPushButton>("logVerify")->click();
        QTRY_VERIFY2(f.isIdle() && summary(f).contains(QStringLiteral("▲")), qPrintable(summary(f)));
    }

    void isForWhoMayReadTheLog() {
        DESK(f, false, Role::Caller);
        QVERIFY(!f.desk->placeIds().contains(QStringLiteral("log")));
        QCOMPARE(detailWords(QStringLiteral("{\"anchor\":3,\"anchor_hash\":\"00\"}")), QString());
    }
};

QTEST_MAIN(LogScreenTest)
#include "log_screen_test.moc"
