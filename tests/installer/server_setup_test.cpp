// installer/server_setup from an empty cluster to a store, as docs/server.md says it.

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include "core/security/session.h"
#include "core/security/sign_in.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/test_cluster.h"

using namespace saikoku;

namespace {

const QString kCluster = QStringLiteral("office");

quint16 freePort() {
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

}  // namespace

class ServerSetupTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        if (QStandardPaths::findExecutable(QStringLiteral("pg_createcluster")).isEmpty()) {
            QSKIP("Debian's postgresql-common is not installed");
        }
        // the server may run as another user than the tests
        QFile::setPermissions(m_folder.path(), QFile::permissions(m_folder.path()) | QFile::ExeOther | QFile::ReadOther);
        QVERIFY(QDir().mkpath(in(QStringLiteral("etc"))));
        qputenv("PG_CLUSTER_CONF_ROOT", in(QStringLiteral("etc")).toUtf8());
        qputenv("SAIKOKU_PASSWORD", TestCluster::password().toUtf8());
        m_port = freePort();
        QVERIFY(m_port > 0);
        const QStringList versions = QDir(QStringLiteral("/usr/lib/postgresql")).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        QVERIFY(!versions.isEmpty());
        m_version = versions.constLast();
        QVERIFY2(run(QStringLiteral("pg_createcluster"),
                     {m_version, kCluster, QStringLiteral("--port"), QString::number(m_port), QStringLiteral("--datadir"), in(QStringLiteral("data")),
                      QStringLiteral("--socketdir"), in(QStringLiteral("socket")), QStringLiteral("--logfile"), in(QStringLiteral("log")),
                      QStringLiteral("--start")}) == 0,
                 qPrintable(m_said));
    }
    void cleanupTestCase() {
        if (!m_version.isEmpty()) {
            run(QStringLiteral("pg_dropcluster"), {QStringLiteral("--stop"), m_version, kCluster});
        }
    }

    void refusesWhatItCannotTake_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("named");
        QTest::newRow("nothing") << "" << "--host";
        QTest::newRow("no network") << "--host db.city.example" << "--network";
        QTest::newRow("unknown") << "--bla" << "--bla";
        QTest::newRow("no value") << "--host" << "--host";
        QTest::newRow("no name") << "--host a;b --network 10.0.0.0/8" << "a;b";
        QTest::newRow("no range") << "--host a --network 10.0.0.1" << "10.0.0.1";
        QTest::newRow("the whole world") << "--host a --network 0.0.0.0/0" << "0.0.0.0/0";
        QTest::newRow("database") << "--host a --network 10.0.0.0/8 --database x'y" << "x'y";
        QTest::newRow("seats") << "--host a --network 10.0.0.0/8 --seats many" << "many";
        QTest::newRow("half a certificate") << "--host a --network 10.0.0.0/8 --certificate /none" << "--key";
    }
    void refusesWhatItCannotTake() {
        QFETCH(QString, words);
        QFETCH(QString, named);
        QCOMPARE(run(script(), words.split(QLatin1Char(' '), Qt::SkipEmptyParts)), 2);
        QVERIFY2(m_said.contains(named), qPrintable(m_said));
    }

    void refusesAServerWithoutTls() {
        QCOMPARE(run(QStringLiteral("pg_conftool"), {m_version, kCluster, QStringLiteral("set"), QStringLiteral("ssl"), QStringLiteral("off")}), 0);
        QCOMPARE(run(QStringLiteral("pg_ctlcluster"), {m_version, kCluster, QStringLiteral("reload")}), 0);
        QTRY_COMPARE(signInBy(QStringLiteral("?sslmode=require")).message.contains(QStringLiteral("TLS")), true);
        QCOMPARE(signInBy(QStringLiteral("?sslmode=require")).code, ErrorCode::Connection);
    }

    void makesAStore() {
        const QString before = state();
        QCOMPARE(setUp({QStringLiteral("--dry-run")}), 0);
        QVERIFY2(m_said.contains(QStringLiteral("make the login admin")), qPrintable(m_said));
        QCOMPARE(state(), before);

        QVERIFY2(setUp() == 0, qPrintable(m_said));
        QCOMPARE(signInBy(QStringLiteral("?sslmode=verify-full&sslrootcert=") + in(QStringLiteral("ca/office-ca.crt"))).message, QString());
        QCOMPARE(signInBy(QStringLiteral("?sslmode=require")).message, QString());
        // a server that another CA vouches for
        const Error strange = signInBy(QStringLiteral("?sslmode=verify-full&sslrootcert=") + in(QStringLiteral("etc/%1/office/saikoku.crt").arg(m_version)));
        QCOMPARE(strange.code, ErrorCode::Connection);
        QVERIFY2(strange.message.contains(QStringLiteral("sslrootcert")), qPrintable(strange.message));
        // the lines of the making are gone
        QVERIFY(!state().contains(QRegularExpression(QStringLiteral("local +postgres +admin"))));
    }

    void changesNothingTheSecondTime() {
        const QString before = state();
        QVERIFY2(setUp() == 0, qPrintable(m_said));
        QVERIFY2(!m_said.contains(QStringLiteral("wrote")) && !m_said.contains(QStringLiteral("restarting")), qPrintable(m_said));
        QCOMPARE(state(), before);
    }

    void certifiesANewName() {
        QVERIFY2(setUp({QStringLiteral("--host"), QStringLiteral("db.city.example")}) == 0, qPrintable(m_said));
        QVERIFY2(m_said.contains(QStringLiteral("saikoku.crt")), qPrintable(m_said));
        QFile::rename(in(QStringLiteral("ca/office-ca.key")), in(QStringLiteral("office-ca.key")));
        QCOMPARE(setUp({QStringLiteral("--host"), QStringLiteral("standby.city.example")}), 1);
        QVERIFY2(m_said.contains(QStringLiteral("office-ca.key")), qPrintable(m_said));
    }

    void theLogHoldsNoPassword() {
        QFile log(in(QStringLiteral("log")));
        QVERIFY(log.open(QIODevice::ReadOnly));
        QVERIFY(!log.readAll().contains(TestCluster::password().toUtf8()));
    }

private:
    static QString script() { return QStringLiteral(SAIKOKU_SOURCE_DIR "/installer/server_setup"); }
    QString in(const QString& name) const { return m_folder.filePath(name); }

    int run(const QString& program, const QStringList& words) {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, words);
        process.waitForFinished(120'000);
        m_said = QString::fromUtf8(process.readAll());
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }

    int setUp(const QStringList& more = {}) {
        return run(script(), QStringList{QStringLiteral("--host"), QStringLiteral("localhost"), QStringLiteral("--network"), QStringLiteral("127.0.0.1/32"),
                                         QStringLiteral("--network"), QStringLiteral("::1/128"), QStringLiteral("--ca"), in(QStringLiteral("ca")),
                                         QStringLiteral("--memory"), QStringLiteral("400"), QStringLiteral("--cli"),
                                         QStringLiteral(SAIKOKU_BIN_DIR "/saikoku-cli")} +
                                 more);
    }

    /// Empty when it went well.
    Error signInBy(const QString& parameters) const {
        const auto location = StoreLocation::server(QStringLiteral("postgresql://localhost:%1/saikoku").arg(m_port) + parameters);
        if (!location) {
            return location.error();
        }
        const FixedClock clock;
        const auto session = signIn(*location, QStringLiteral("admin"), TestCluster::password(), clock, QStringLiteral("test"));
        return session ? Error{} : session.error();
    }

    /// What stands in the cluster's files.
    QString state() const {
        const QString conf = in(QStringLiteral("etc/%1/%2/").arg(m_version, kCluster));
        QString all;
        for (const QString& name : {QStringLiteral("postgresql.conf"), QStringLiteral("pg_hba.conf"), QStringLiteral("conf.d/saikoku.conf"), QStringLiteral("saikoku.crt")}) {
            QFile file(conf + name);
            all += name + QLatin1Char('\n') + (file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QStringLiteral("-"));
        }
        return all;
    }

    QTemporaryDir m_folder;
    QString m_version;
    QString m_said;
    quint16 m_port = 0;
};

QTEST_GUILESS_MAIN(ServerSetupTest)
#include "server_setup_test.moc"
