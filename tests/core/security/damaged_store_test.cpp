#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <functional>

#include <sys/resource.h>
#include <unistd.h>

#include "core/security/private_files.h"
#include "core/security/sign_in.h"
#include "core/security/store_check.h"
#include "core/store/database.h"
#include "core/store/postgres_roles.h"
#include "tests/support/temp_store.h"

using namespace saikoku;

namespace {

constexpr unsigned kNobody = 65534;

QByteArray sumOf(const QString& file) {
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? QCryptographicHash::hash(in.readAll(), QCryptographicHash::Sha256) : QByteArray();
}

void overwrite(const QString& file, qint64 offset, const QByteArray& bytes) {
    QFile out(file);
    QVERIFY(out.open(QIODevice::ReadWrite));
    QVERIFY(out.seek(offset));
    QCOMPARE(out.write(bytes), bytes.size());
}

ErrorCode refusal(const TempStore& store, const QString& password = TempStore::password()) {
    const FixedClock clock;
    const auto opened = signIn(store.location(), TempStore::user(), password, clock, QStringLiteral("test"));
    if (opened) {
        return ErrorCode::Cancelled;
    }
    // A sentence, not a driver's message.
    if (opened.error().message.size() < 20 || opened.error().message.contains(QLatin1String("SQLITE"))) {
        qWarning("no sentence: %s", qPrintable(opened.error().message));
        return ErrorCode::Failed;
    }
    return opened.error().code;
}

struct Outcome {
    int exitCode = -1;
    QString code;
};

/// saikoku-cli as a process of its own, prepared by `before` just before it starts.
Outcome runCli(const StoreLocation& location, const QStringList& words, const std::function<void()>& before) {
    QProcess cli;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("SAIKOKU_PASSWORD"), TempStore::password());
    environment.insert(QStringLiteral("SAIKOKU_NEW_PASSWORD"), TempStore::password());
    cli.setProcessEnvironment(environment);
    cli.setChildProcessModifier(before);
    cli.setStandardInputFile(QProcess::nullDevice());
    cli.start(QStringLiteral(SAIKOKU_BIN_DIR "/saikoku-cli"),
              QStringList{QStringLiteral("--json"), QStringLiteral("--data"), location.folder()} + words);
    if (!cli.waitForFinished(60'000)) {
        return {};
    }
    const QJsonObject json = QJsonDocument::fromJson(cli.readAllStandardOutput()).object();
    return {cli.exitCode(), json.value(QLatin1String("error")).toObject().value(QLatin1String("code")).toString()};
}

/// A file of this process may not grow beyond the limit: like a full disk.
void allowFileBytes(rlim_t bytes) {
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{bytes, bytes};
    setrlimit(RLIMIT_FSIZE, &limit);
}

void becomeNobody() {
    if (geteuid() == 0 && (setgid(kNobody) != 0 || setuid(kNobody) != 0)) {
        _exit(99);
    }
}

}  // namespace

class DamagedStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesPlaintext() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        store.close();
        const QString file = store.location().databaseFile();
        overwrite(file, 0, QByteArray("SQLite format 3\0", 16));
        const QByteArray before = sumOf(file);
        QCOMPARE(refusal(store), ErrorCode::PlaintextStore);
        QCOMPARE(sumOf(file), before);
    }

    void leavesTheStoreAloneOnAWrongPassword() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        store.close();
        const QByteArray before = sumOf(store.location().databaseFile());
        QCOMPARE(refusal(store, QStringLiteral("wrong-password")), ErrorCode::WrongPassword);
        QCOMPARE(sumOf(store.location().databaseFile()), before);
    }

    void refusesADamagedFile_data() {
        QTest::addColumn<int>("damage");
        QTest::newRow("first page") << 0;
        QTest::newRow("cut short") << 1;
        QTest::newRow("empty") << 2;
        QTest::newRow("random bytes") << 3;
    }
    void refusesADamagedFile() {
        QFETCH(int, damage);
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        store.close();
        const QString file = store.location().databaseFile();
        if (damage == 0) {
            overwrite(file, 100, QByteArray(16, 'x'));
        } else if (damage == 1) {
            QVERIFY(QFile::resize(file, 3 * 4096));
        } else if (damage == 2) {
            QVERIFY(QFile::resize(file, 0));
        } else {
            overwrite(file, 0, QByteArray(8192, 'z'));
        }
        const QByteArray before = sumOf(file);
        QCOMPARE(refusal(store), ErrorCode::Corrupt);
        QCOMPARE(sumOf(file), before);
    }

    void findsADamagedPage_data() {
        QTest::addColumn<qint64>("fromEnd");
        for (const qint64 page : {15, 16, 17, 20, 21, 30, 45}) {  // of the table and of its index
            QTest::addRow("%lld", static_cast<long long>(page)) << page;
        }
    }
    void findsADamagedPage() {
        QFETCH(qint64, fromEnd);
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        for (int i = 0; i < 3000; ++i) {
            QVERIFY(store.db().execute(QStringLiteral("insert into setting (key, value, updated_at, updated_by) values (:k, 'x', 'x', 'x')"),
                                       {{QLatin1String(":k"), QString::number(i).rightJustified(60, QLatin1Char('k'))}}));
            if (i == 0) {
                QVERIFY(store.db().run(QStringLiteral("begin")));
            }
        }
        QVERIFY(store.db().run(QStringLiteral("commit")));
        store.close();
        const QString file = store.location().databaseFile();
        const qint64 pages = QFileInfo(file).size() / 4096;
        QVERIFY(pages > 100);
        overwrite(file, (pages - fromEnd) * 4096 + 50, "damage");
        const QByteArray before = sumOf(file);
        const auto check = checkStore(store.location(), TempStore::user(), TempStore::password(), store.clock(), QStringLiteral("test"));
        VERIFY_RESULT(check);
        const IntegrityFinding& finding = check->findings.front();
        QCOMPARE(finding.check, QStringLiteral("cipher"));
        QVERIFY(!finding.faults.isEmpty());
        QVERIFY2(finding.faults.first().contains(QString::number(pages - fromEnd + 1)), qPrintable(finding.faults.first()));
        QCOMPARE(sumOf(file), before);
        const Outcome outcome = runCli(store.location(), {QStringLiteral("check")}, [] {});
        QCOMPARE(outcome.exitCode, 4);
        QCOMPARE(outcome.code, QStringLiteral("corrupt"));
    }

    /// A page that doesn't fit its key is damage, and said to be, whatever was asked of the store.
    void saysDamageOfADamagedPage() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        VERIFY_RESULT(store.db().run(QStringLiteral("begin")));
        for (int i = 0; i < 3000; ++i) {
            VERIFY_RESULT(store.db().execute(QStringLiteral("insert into setting (key, value, updated_at, updated_by) values (:k, 'x', 'x', 'x')"),
                                             {{QLatin1String(":k"), QString::number(i).rightJustified(60, QLatin1Char('k'))}}));
        }
        VERIFY_RESULT(store.db().run(QStringLiteral("commit")));
        store.close();
        const QString file = store.location().databaseFile();
        for (qint64 page = QFileInfo(file).size() / 4096 - 60; page < QFileInfo(file).size() / 4096; ++page) {
            overwrite(file, page * 4096 + 50, "damage");
        }
        VERIFY_RESULT(store.open());
        const auto read = store.db().selectInteger(QStringLiteral("select count(*) from setting where value = 'y'"));
        QVERIFY(!read);
        QVERIFY2(read.error().code == ErrorCode::Corrupt, qPrintable(read.error().message + read.error().detail));
        const auto written = store.db().execute(QStringLiteral("delete from setting"));
        QVERIFY(!written);
        QVERIFY2(written.error().code == ErrorCode::Corrupt, qPrintable(written.error().message + written.error().detail));
    }

    void logsWhatACheckFound_data() { TempStore::backends(); }
    void logsWhatACheckFound() {
        TEMP_STORE(store);
        const auto logged = [&](const QString& detail) {
            return store.db()
                .selectInteger(QStringLiteral("select count(*) from access_log where operation = 'store.check' and detail like '%") +
                               detail + QStringLiteral("%'"))
                .value();
        };
        const auto check = [&] {
            return checkStore(store.location(), TempStore::user(), TempStore::password(), store.clock(), QStringLiteral("test"));
        };
        VERIFY_RESULT(check());
        QCOMPARE(logged(QStringLiteral("\"unsound\":[]")), 1);
        VERIFY_RESULT(asOwner(store.db(), [&] { return store.db().run(QStringLiteral("update sign_in set last_seq = last_seq + 5 where sign_in_id = 1")); }));
        VERIFY_RESULT(check());
        QCOMPARE(logged(QStringLiteral("\"unsound\":[\"log\"]")), 1);
    }

    void refusesForeignOrMissingKeys() {
        TempStore store(QStringLiteral("sqlite"));
        TempStore other(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady() && other.isReady(), qPrintable(store.problem()));
        store.close();
        const QString keys = store.location().keysFile();
        QVERIFY(QFile::remove(keys));
        QCOMPARE(refusal(store), ErrorCode::Corrupt);
        QVERIFY(QFile::copy(other.location().keysFile(), keys));
        QCOMPARE(refusal(store), ErrorCode::Corrupt);
        QVERIFY(QFile::remove(keys));
        QFile broken(keys);
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("{}");
        broken.close();
        QCOMPARE(refusal(store), ErrorCode::Corrupt);
    }

    void refusesAReadOnlyFolder() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        store.close();
        const QString folder = store.location().folder();
        const QByteArray before = sumOf(store.location().databaseFile());
        // Root may write everywhere: the program is run as nobody, who owns the files.
        QFile::setPermissions(QFileInfo(folder).path(), QFile::permissions(QFileInfo(folder).path()) | QFile::ExeOther);
        for (const QString& path : {folder, store.location().databaseFile(), store.location().keysFile()}) {
            if (geteuid() == 0) {
                QCOMPARE(chown(path.toLocal8Bit().constData(), kNobody, kNobody), 0);
            }
        }
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
        const Outcome outcome = runCli(store.location(), {QStringLiteral("check")}, becomeNobody);
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        if (outcome.exitCode == -1 || outcome.exitCode == 99) {
            QSKIP("this build can't be run as another user here");
        }
        QCOMPARE(outcome.code, QStringLiteral("read_only"));
        QCOMPARE(outcome.exitCode, 4);
        QCOMPARE(sumOf(store.location().databaseFile()), before);
    }

    void saysThatTheDiskIsFull() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        store.close();
        const QByteArray before = sumOf(store.location().databaseFile());
        const Outcome outcome =
            runCli(store.location(), {QStringLiteral("users"), QStringLiteral("list")}, [] { allowFileBytes(4096); });
        QCOMPARE(outcome.code, QStringLiteral("disk_full"));
        QCOMPARE(outcome.exitCode, 4);
        QCOMPARE(sumOf(store.location().databaseFile()), before);
        VERIFY_RESULT(store.open());
    }

    void leavesNothingBehindOnAFullDisk() {
        TempStore store(QStringLiteral("sqlite"), TempStore::Content::Nothing);
        const Outcome outcome = runCli(store.location(), {QStringLiteral("init")}, [] { allowFileBytes(40'000); });
        QCOMPARE(outcome.code, QStringLiteral("disk_full"));
        QCOMPARE(outcome.exitCode, 4);
        QVERIFY(!QFile::exists(store.location().databaseFile()));
        QVERIFY(!QFile::exists(store.location().keysFile()));
        const Outcome again = runCli(store.location(), {QStringLiteral("init")}, [] {});
        QCOMPARE(again.exitCode, 0);
    }

    void initLeavesSettingsAlone() {
        TempStore store(QStringLiteral("sqlite"), TempStore::Content::Nothing);
        QVERIFY(QDir().mkpath(store.location().backupFolder()));
        const QByteArray mine("[phone]\nname=mine\n");
        VERIFY_RESULT(writePrivateFile(store.location().settingsFile(), mine));
        const auto settings = [&] {
            QFile file(store.location().settingsFile());
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QCOMPARE(runCli(store.location(), {QStringLiteral("init")}, [] { allowFileBytes(40'000); }).exitCode, 4);
        QCOMPARE(settings(), mine);
        QVERIFY(QFile::exists(store.location().backupFolder()));
        QVERIFY(!QFile::exists(store.location().databaseFile()));
        QCOMPARE(runCli(store.location(), {QStringLiteral("init")}, [] {}).exitCode, 0);
        QCOMPARE(settings(), mine);
    }

    void aFileWithoutRoomDoesNotAppear_data() {
        QTest::addColumn<int>("bytes");
        QTest::newRow("fits the buffer") << 5000;
        QTest::newRow("more than the buffer") << 100'000;
    }
    void aFileWithoutRoomDoesNotAppear() {
        QFETCH(int, bytes);
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("list.json"));
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit small{4096, before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto written = writePrivateFile(file, QByteArray(bytes, 'x'));
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!written.has_value());
        QCOMPARE(written.error().code, ErrorCode::DiskFull);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void aBackupOnAFullDiskLeavesNothing() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        store.close();
        QTemporaryDir folder;
        const Outcome outcome = runCli(store.location(), {QStringLiteral("backup"), folder.filePath(QStringLiteral("b.saikoku"))},
                                       [] { allowFileBytes(100'000); });
        QCOMPARE(outcome.code, QStringLiteral("disk_full"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    }
};

QTEST_GUILESS_MAIN(DamagedStoreTest)
#include "damaged_store_test.moc"
