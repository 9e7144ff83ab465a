// installer/systemd: the shipped nightly backup, as systemd would start it.

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

#include "core/security/session.h"
#include "tests/support/temp_store.h"

using namespace saikoku;

namespace {

const QString kFolder = QStringLiteral(SAIKOKU_SOURCE_DIR "/installer/systemd/");

QString textOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool write(const QString& path, const QString& text) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0;
}

/// As the installation writes it.
QString service() {
    return textOf(kFolder + QStringLiteral("saikoku-backup.service.in"))
        .replace(QStringLiteral("@CMAKE_INSTALL_FULL_BINDIR@"), QStringLiteral(SAIKOKU_BIN_DIR))
        .replace(QStringLiteral("@CMAKE_INSTALL_FULL_DOCDIR@"), QStringLiteral("/usr/share/doc/saikoku"));
}

QString valueOf(const QString& unit, const QString& key) {
    return QRegularExpression(QStringLiteral("^%1=(.*)$").arg(key), QRegularExpression::MultilineOption).match(unit).captured(1);
}

}  // namespace

class BackupServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { KdfCost::setStandard(KdfCost::least()); }

    void systemdUnderstandsIt() {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("systemd-analyze"));
        if (program.isEmpty()) {
            QSKIP("systemd is not installed");
        }
        QTemporaryDir folder;
        QVERIFY(write(folder.filePath(QStringLiteral("saikoku-backup.service")), service()));
        QVERIFY(QFile::copy(kFolder + QStringLiteral("saikoku-backup.timer"), folder.filePath(QStringLiteral("saikoku-backup.timer"))));
        QProcess verify;
        verify.setProcessChannelMode(QProcess::MergedChannels);
        verify.start(program, {QStringLiteral("verify"), QStringLiteral("--man=no"), folder.filePath(QStringLiteral("saikoku-backup.service")),
                               folder.filePath(QStringLiteral("saikoku-backup.timer"))});
        QVERIFY(verify.waitForFinished());
        const QByteArray said = verify.readAll();
        QVERIFY2(verify.exitCode() == 0 && !said.contains("saikoku-backup"), said.constData());
    }

    /// The command of the unit with its own words, the password from a credential's file alone.
    void itsCommandBacksUp_data() { TempStore::backends(); }
    void itsCommandBacksUp() {
        TEMP_STORE(store);
        QTemporaryDir folder;
        QVERIFY(write(folder.filePath(QStringLiteral("password")), TempStore::password() + u'\n'));
        const QString at = store.isLocal() ? QStringLiteral("--data ") + store.location().folder()
                                           : QStringLiteral("--server postgresql:///%1?host=%2").arg(store.location().database(), store.location().host());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("SAIKOKU_PASSWORD"));
        const QString credential = valueOf(service(), QStringLiteral("Environment"));
        QVERIFY2(credential.startsWith(QStringLiteral("SAIKOKU_PASSWORD_FILE=%d/")), qPrintable(credential));
        environment.insert(QStringLiteral("SAIKOKU_PASSWORD_FILE"), folder.filePath(credential.section(u'/', -1)));
        environment.insert(QStringLiteral("SAIKOKU_STORE"), at);
        environment.insert(QStringLiteral("SAIKOKU_USER"), TempStore::user());
        environment.insert(QStringLiteral("SAIKOKU_BACKUPS"), folder.path());
        QProcess shell;
        shell.setProcessEnvironment(environment);
        shell.setProcessChannelMode(QProcess::MergedChannels);
        shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("exec ") + valueOf(service(), QStringLiteral("ExecStart"))});
        QVERIFY(shell.waitForFinished(60'000));
        QVERIFY2(shell.exitCode() == 0, shell.readAll().constData());
        QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("saikoku-*.saikoku")}).size(), 1);
        // without the file it says so, and a wrong one is no password
        QVERIFY(QFile::remove(folder.filePath(QStringLiteral("password"))));
        shell.start();
        QVERIFY(shell.waitForFinished(60'000));
        QVERIFY(shell.exitCode() != 0);
    }
};

QTEST_GUILESS_MAIN(BackupServiceTest)
#include "backup_service_test.moc"
