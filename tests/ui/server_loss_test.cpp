// The window while the office's server goes away and comes back.

#include <QLineEdit>
#include <QTest>

#include "core/store/database.h"
#include "tests/support/test_cluster.h"
#include "tests/ui/desk_fixture.h"
#include "ui/window/server_watch.h"
#include "ui/window/status_line.h"

using namespace saikoku;
using namespace saikoku::test;
using namespace saikoku::ui;

class ServerLossTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheDraftAndStoresItOnce() {
        StoppableCluster cluster;
        if (!cluster.isInstalled()) {
            QSKIP("PostgreSQL is not installed");
        }
        TempStore store(cluster.location().value());
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        VERIFY_RESULT(buildCallCity(store.session()));
        auto session = signIn(store.location(), TempStore::user(), TempStore::password(), store.clock(), QStringLiteral("saikoku"));
        VERIFY_RESULT(session);
        QTemporaryDir folder;
        SeatSettings settings(folder.filePath(QStringLiteral("settings.ini")));
        Desk desk(std::move(*session), nullptr, settings, BusinessCalendar::load().value(), QString());
        desk.resize(1366, 768);
        desk.show();
        QVERIFY(QTest::qWaitForWindowActive(&desk));
        desk.workspace().openCase(callCityCase(2));
        auto* screen = desk.findChild<CaseScreen*>();
        QTest::keyClicks(screen, QStringLiteral("2"));
        auto* note = desk.findChild<QLineEdit*>(QStringLiteral("note"));
        QTest::keyClicks(note, QStringLiteral("said much"));
        QTRY_VERIFY(desk.workspace().isIdle());

        QVERIFY(cluster.halt());
        QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(note->text(), QStringLiteral("said much"));
        QVERIFY(screen->isTouched());
        desk.serverWatch().look();
        QTRY_VERIFY(desk.serverWatch().isLost());
        QVERIFY2(desk.notices().text().contains(ServerWatch::tr("The office server doesn't answer. What is typed stays here; it is "
                                                                "tried again every few seconds.")),
                 qPrintable(desk.notices().text()));
        QTRY_VERIFY(desk.workspace().isIdle());

        QVERIFY(cluster.resume());
        QTRY_VERIFY_WITH_TIMEOUT(!desk.serverWatch().isLost(), 5'000);  // seconds, as promised
        QVERIFY2(desk.notices().text().contains(Desk::tr("The office server answers again. Go on where you were: what was typed is "
                                                         "still there.")),
                 qPrintable(desk.notices().text()));
        QCOMPARE(note->text(), QStringLiteral("said much"));
        const auto records = [&](const char* which) {
            return store.db().selectInteger(QStringLiteral("select count(*) from negotiation ") + QLatin1String(which)).value_or(-1);
        };
        QTRY_COMPARE(records(""), qint64(0));
        QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(records("where note = 'said much'"), qint64(1));
        QCOMPARE(records(""), qint64(1));
        QVERIFY(!screen->isTouched());
        QTRY_VERIFY(desk.workspace().isIdle());
    }
};

QTEST_MAIN(ServerLossTest)
#include "server_loss_test.moc"
