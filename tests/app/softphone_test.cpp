#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include "core/dialling/blocking_call.h"
#include "core/dialling/dialler_factory.h"
#include "tests/support/softphone.h"

using namespace saikoku;
using namespace std::chrono_literals;

namespace {

constexpr int kPatienceMs = 40000;

quint16 freeTcpPort() {
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16{0};
}

}  // namespace

/// app/softphone as a newcomer uses it, with the program's own dialler.
class SoftphoneScriptTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_home;
    quint16 m_port = 0;
    QString m_said;

    QString folder() const { return m_home.filePath(QStringLiteral("data/saikoku-softphone")); }

    std::unique_ptr<QProcess> begin(const QStringList& words,
                                    const QString& locale = QStringLiteral("C.UTF-8")) const {
        auto script = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_home.filePath(QStringLiteral("data")));
        environment.insert(QStringLiteral("LC_ALL"), locale);
        script->setProcessEnvironment(environment);
        script->setProcessChannelMode(QProcess::MergedChannels);
        script->start(QStringLiteral(SAIKOKU_SOURCE_DIR "/app/softphone"), words);
        return script;
    }
    int run(const QStringList& words, const QString& locale = QStringLiteral("C.UTF-8")) {
        const auto script = begin(words, locale);
        if (!script->waitForFinished(kPatienceMs)) {
            script->kill();
            return -1;
        }
        m_said = QString::fromUtf8(script->readAll());
        return script->exitCode();
    }
    int start(const QString& farEnd) {
        return run({QStringLiteral("start"), QStringLiteral("--port"), QString::number(m_port),
                    QStringLiteral("--far-end"), farEnd});
    }
    std::unique_ptr<Dialler> dialler(const Clock& clock) const {
        DiallerSettings settings;
        settings.kind = QStringLiteral("baresip");
        settings.port = m_port;
        return std::move(makeDialler(settings, {clock})).value();
    }

private Q_SLOTS:
    void initTestCase() {
        const QString missing = saikoku::test::Softphone::missing();
        if (!missing.isEmpty()) {
            QSKIP(qPrintable(missing));
        }
        m_port = freeTcpPort();
    }
    void cleanup() { run({QStringLiteral("stop")}); }

    void dialsThroughIt() {
        QCOMPARE(run({QStringLiteral("status")}), 3);
        QVERIFY2(start(QStringLiteral("answers")) == 0, qPrintable(m_said));
        QVERIFY(m_said.contains(QStringLiteral("127.0.0.1:%1").arg(m_port)));
        QVERIFY2(m_said.contains(QStringLiteral("build/release/bin/saikoku-cli --data %1/saikoku-demo dial NUMBER --via baresip")
                                     .arg(m_home.filePath(QStringLiteral("data")))),
                 qPrintable(m_said));
        QVERIFY2(m_said.contains(QStringLiteral("the port: %1 instead of 4444").arg(m_port)), qPrintable(m_said));
        const SystemClock clock;
        const std::unique_ptr<Dialler> phone = dialler(clock);
        BlockingCallOptions options;
        options.talkLimit = 200ms;
        const Result<CallOutcome> answered = callAndWait(*phone, QStringLiteral("0999-12-3456"), options);
        QVERIFY2(answered.has_value(), answered ? "" : qPrintable(answered.error().message));
        QCOMPARE(codeOf(answered->end), QStringLiteral("ended_by_us"));
        QVERIFY(answered->answered());

        // Another far end, the same softphone: the dialler stays connected.
        QVERIFY2(start(QStringLiteral("busy")) == 0, qPrintable(m_said));
        QCOMPARE(phone->lineState(), LineState::Ready);
        for (int call = 0; call < 2; ++call) {
            QCOMPARE(codeOf(callAndWait(*phone, QStringLiteral("09000001234"))->end),
                     QStringLiteral("busy"));
        }
        QCOMPARE(run({QStringLiteral("status")}), 0);
        QVERIFY(m_said.contains(QStringLiteral("busy")));

        QCOMPARE(run({QStringLiteral("stop")}), 0);
        QTRY_COMPARE_WITH_TIMEOUT(phone->lineState(), LineState::Unavailable, kPatienceMs);
        QVERIFY2(!QDir(folder()).exists(), "stop leaves nothing behind");
        QCOMPARE(run({QStringLiteral("status")}), 3);
    }

    void isCalledThroughIt() {
        QVERIFY2(start(QStringLiteral("answers")) == 0, qPrintable(m_said));
        const SystemClock clock;
        const std::unique_ptr<Dialler> phone = dialler(clock);
        QVERIFY(waitUntilReady(*phone, 10s).has_value());
        QSignalSpy incoming(phone.get(), &Dialler::incoming);
        const auto known =
            begin({QStringLiteral("incoming"), QStringLiteral("09000001234"), QStringLiteral("山田")});
        QTRY_COMPARE_WITH_TIMEOUT(incoming.size(), 1, kPatienceMs);
        QCOMPARE(phone->call().number, QStringLiteral("09000001234"));
        QCOMPARE(phone->call().caller.displayName, QStringLiteral("山田"));
        QVERIFY(phone->answer().has_value());
        QTRY_COMPARE_WITH_TIMEOUT(phone->state(), CallState::Talking, kPatienceMs);
        QVERIFY(phone->hangUp().has_value());
        QTRY_COMPARE_WITH_TIMEOUT(known->state(), QProcess::NotRunning, kPatienceMs);
        QCOMPARE(known->exitCode(), 0);

        const auto withheld = begin({QStringLiteral("incoming"), QStringLiteral("withheld")});
        QTRY_COMPARE_WITH_TIMEOUT(incoming.size(), 2, kPatienceMs);
        QVERIFY(incoming.last().first().value<CallerId>().withheld);
        QVERIFY(phone->reject().has_value());
        QTRY_COMPARE_WITH_TIMEOUT(withheld->state(), QProcess::NotRunning, kPatienceMs);
    }

    void saysWhatIsWrong() {
        QCOMPARE(run({}), 2);
        QCOMPARE(run({QStringLiteral("start"), QStringLiteral("--far-end"), QStringLiteral("nosuch")}), 2);
        QCOMPARE(run({QStringLiteral("start"), QStringLiteral("--nosuch")}), 2);
        QCOMPARE(run({QStringLiteral("incoming"), QStringLiteral("09000001234")}), 1);  // not started
        QCOMPARE(run({QStringLiteral("help")}, QStringLiteral("ja_JP.UTF-8")), 0);
        QVERIFY(m_said.contains(QStringLiteral("練習用の電話")));

        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost, m_port));
        QCOMPARE(start(QStringLiteral("answers")), 1);
        QVERIFY(m_said.contains(QStringLiteral("in use")));
    }
};

QTEST_GUILESS_MAIN(SoftphoneScriptTest)
#include "softphone_test.moc"
