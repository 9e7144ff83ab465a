// What the window's program answers where no window can open.

#include <QProcess>
#include <QTest>

class DesktopWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersWithoutADisplay_data() {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("says");
        QTest::newRow("help") << QStringList{QStringLiteral("--help")} << 0 << QStringLiteral("--screenshots");
        QTest::newRow("h") << QStringList{QStringLiteral("-h")} << 0 << QStringLiteral("--screenshots");
        QTest::newRow("help in English") << QStringList{QStringLiteral("--language"), QStringLiteral("en"), QStringLiteral("--help")} << 0
                                         << QStringLiteral("Usage: saikoku");
        QTest::newRow("version") << QStringList{QStringLiteral("--version")} << 0 << QStringLiteral("saikoku ");
        QTest::newRow("no moment") << QStringList{QStringLiteral("--as-of"), QStringLiteral("2026-11-20T25:00")} << 2
                                   << QStringLiteral("2026-11-20T25:00");
        QTest::newRow("a moment, and a window") << QStringList{QStringLiteral("--as-of"), QStringLiteral("2026-11-20T14:30")} << 4
                                                << QStringLiteral("saikoku-cli");
        QTest::newRow("unknown word") << QStringList{QStringLiteral("--nonsense")} << 2 << QStringLiteral("nonsense");
        QTest::newRow("a window") << QStringList() << 4 << QStringLiteral("saikoku-cli");
    }
    void answersWithoutADisplay() {
        QFETCH(QStringList, words);
        QFETCH(int, exitCode);
        QFETCH(QString, says);
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
            environment.remove(QLatin1String(name));
        }
        program.setProcessEnvironment(environment);
        program.setProcessChannelMode(QProcess::MergedChannels);
        program.start(QStringLiteral(SAIKOKU_BIN_DIR "/saikoku"), words);
        QVERIFY(program.waitForFinished());
        const QByteArray output = program.readAll();
        QVERIFY2(program.exitStatus() == QProcess::NormalExit, output.constData());
        QVERIFY2(program.exitCode() == exitCode, output.constData());
        QVERIFY2(QString::fromUtf8(output).contains(says), output.constData());
    }

    void tellsThatNothingCanBeWritten() {
        QProcess program;
        program.setStandardOutputFile(QStringLiteral("/dev/full"));
        program.start(QStringLiteral(SAIKOKU_BIN_DIR "/saikoku"), {QStringLiteral("--version")});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 4);
        QVERIFY(program.readAllStandardError().startsWith("saikoku: "));
    }
};

QTEST_GUILESS_MAIN(DesktopWordsTest)
#include "desktop_words_test.moc"
