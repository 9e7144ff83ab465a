#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "app/cli/run_cli.h"
#include "tests/support/temp_store.h"

using namespace saikoku;
using namespace saikoku::cli;

/// `saikoku-cli demo` as contract and README have it.
class DemoCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("SAIKOKU_PASSWORD", TempStore::password().toUtf8()); }

    void makesItsStoreAndCounts() {
        const QJsonObject made = run(m_folder.path(), {QStringLiteral("--residents"), QStringLiteral("60"), QStringLiteral("--seed"),
                                                       QStringLiteral("7"), QStringLiteral("--truth"), m_folder.filePath(QStringLiteral("truth.csv"))});
        QCOMPARE(m_exitCode, 0);
        QCOMPARE(made.value(QStringLiteral("seed")).toInteger(), qint64(7));
        QCOMPARE(made.value(QStringLiteral("as_of")).toString(), QStringLiteral("2026-11-20"));
        QCOMPARE(made.value(QStringLiteral("created")).toBool(), true);
        const QJsonObject counts = made.value(QStringLiteral("counts")).toObject();
        QVERIFY(counts.value(QStringLiteral("taxpayer")).toInteger() >= 60);
        QVERIFY(counts.value(QStringLiteral("receivable")).toInteger() > 100);
        QVERIFY(QFile::exists(m_folder.filePath(QStringLiteral("saikoku.db"))));
        QVERIFY(QFile::exists(m_folder.filePath(QStringLiteral("truth.csv"))));
    }

    void refusesAStoreWithData() {
        const QJsonObject refused = run(m_folder.path(), {QStringLiteral("--residents"), QStringLiteral("60")});
        QCOMPARE(m_exitCode, 3);
        QCOMPARE(refused.value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString(), QStringLiteral("exists"));
    }

    void fillsAnEmptyStore() {
        QTemporaryDir folder;
        FixedClock clock;
        QVERIFY(createStore(StoreLocation::local(folder.path()), TempStore::user(), TempStore::password(), clock).has_value());
        const QJsonObject made = run(folder.path(), {QStringLiteral("--cases"), QStringLiteral("3")});
        QCOMPARE(m_exitCode, 0);
        QCOMPARE(made.value(QStringLiteral("created")).toBool(), false);
    }

    void killedHalfWayItGoesOn() {
        for (const bool whenThereIsAStore : {false, true}) {
            QTemporaryDir folder;
            const QString data = folder.filePath(QStringLiteral("city"));
            QProcess demo;
            demo.start(QStringLiteral(SAIKOKU_BIN_DIR "/saikoku-cli"),
                       {QStringLiteral("--data"), data, QStringLiteral("--as-of"), QStringLiteral("2026-11-20"), QStringLiteral("demo"),
                        QStringLiteral("--residents"), QStringLiteral("3000")});
            QVERIFY(demo.waitForStarted());
            QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(whenThereIsAStore ? data + QStringLiteral("/saikoku.db-wal") : data), 30'000);
            demo.kill();
            QVERIFY(demo.waitForFinished());
            QCOMPARE(demo.exitStatus(), QProcess::CrashExit);
            const QJsonObject made = run(data, {QStringLiteral("--residents"), QStringLiteral("60")});
            QCOMPARE(m_exitCode, 0);
            QCOMPARE(made.value(QStringLiteral("created")).toBool(), !whenThereIsAStore);
        }
    }

    void namesWhatIsWrong_data() {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("both sizes") << QStringList{QStringLiteral("--residents"), QStringLiteral("5"), QStringLiteral("--cases"), QStringLiteral("5")};
        QTest::newRow("none at all") << QStringList{QStringLiteral("--residents"), QStringLiteral("0")};
        QTest::newRow("no number") << QStringList{QStringLiteral("--cases"), QStringLiteral("many")};
        QTest::newRow("negative seed") << QStringList{QStringLiteral("--seed"), QStringLiteral("-1")};
        QTest::newRow("unknown option") << QStringList{QStringLiteral("--people"), QStringLiteral("5")};
    }
    void namesWhatIsWrong() {
        QFETCH(QStringList, words);
        QTemporaryDir folder;
        const QString data = folder.filePath(QStringLiteral("store"));
        run(data, words);
        QCOMPARE(m_exitCode, 2);
        QVERIFY(!QDir(data).exists());
    }

private:
    QJsonObject run(const QString& data, const QStringList& words) {
        const CliResult result = runCli(QStringList{QStringLiteral("saikoku-cli"), QStringLiteral("--data"), data, QStringLiteral("--as-of"),
                                                    QStringLiteral("2026-11-20"), QStringLiteral("--json"), QStringLiteral("demo")} +
                                        words);
        m_exitCode = result.exitCode;
        return QJsonDocument::fromJson(result.standardOutput.toUtf8()).object();
    }

    QTemporaryDir m_folder;
    int m_exitCode = -1;
};

QTEST_GUILESS_MAIN(DemoCommandTest)
#include "demo_command_test.moc"
