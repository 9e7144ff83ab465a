#include <QProcess>
#include <QTest>

/// app/run's options, before anything is installed or built.
class RunScriptTest : public QObject {
    Q_OBJECT

    QString m_said;

    int run(const QStringList& words) {
        QProcess script;
        script.setProcessChannelMode(QProcess::MergedChannels);
        script.start(QStringLiteral(SAIKOKU_SOURCE_DIR "/app/run"), QStringList{QStringLiteral("--no-setup")} + words);
        if (!script.waitForFinished()) {
            script.kill();
            return -1;
        }
        m_said = QString::fromUtf8(script.readAll());
        return script.exitCode();
    }

private Q_SLOTS:
    void refusesWhatItDoesNotKnow_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("named");
        QTest::newRow("unknown") << QStringLiteral("--bla") << QStringLiteral("--bla");
        QTest::newRow("behind a known one") << QStringLiteral("--language en --bla=1") << QStringLiteral("--bla=1");
        QTest::newRow("no option") << QStringLiteral("bla") << QStringLiteral("bla");
        QTest::newRow("no value") << QStringLiteral("--user") << QStringLiteral("--user");
        QTest::newRow("no folder") << QStringLiteral("--data=") << QStringLiteral("--data");
    }
    void refusesWhatItDoesNotKnow() {
        QFETCH(QString, words);
        QFETCH(QString, named);
        QCOMPARE(run(words.split(QLatin1Char(' '))), 2);
        QVERIFY2(m_said.contains(named), qPrintable(m_said));
    }

    void explainsItself() {
        QCOMPARE(run({QStringLiteral("--language"), QStringLiteral("en"), QStringLiteral("--help")}), 0);
        QVERIFY2(m_said.startsWith(QStringLiteral("Usage: app/run")), qPrintable(m_said));
    }
};

QTEST_GUILESS_MAIN(RunScriptTest)
#include "run_script_test.moc"
