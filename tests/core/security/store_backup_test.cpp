#include "core/security/store_backup.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QThread>

#include <atomic>

#include "core/base/output_file.h"
#include "core/security/backup_check.h"
#include "core/security/backup_file.h"
#include "core/security/private_files.h"
#include "core/security/session.h"
#include "core/security/signed_in.h"
#include "core/security/staging_folder.h"
#include "core/security/user_admin.h"
#include "core/store/database.h"
#include "core/store/migrator.h"
#include "core/store/postgres_roles.h"
#include "core/store/setting_repository.h"
#include "tests/support/temp_store.h"

using namespace saikoku;

namespace {

Result<void> set(TempStore& store, const QString& value) {
    return SettingRepository(store.db()).set({QStringLiteral("k"), value, {}, store.clock().nowUtc(), QStringLiteral("admin")});
}

QString valueOf(TempStore& store) { return SettingRepository(store.db()).value(QStringLiteral("k")).value_or(QStringLiteral("?")); }

Result<Restored> restoreInto(TempStore& target, const QString& file) {
    return restoreStore(target.location(), TempStore::user(), TempStore::password(), file, target.clock(), QStringLiteral("test"));
}

/// A backup in a folder of its own.
struct Backup {
    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("b.saikoku"));
};

}  // namespace

class StoreBackupTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { KdfCost::setStandard(KdfCost::least()); }

    void bringsBackWhatWas_data() { TempStore::backends(); }
    void bringsBackWhatWas() {
        TEMP_STORE(store);
        const QString odd = QStringLiteral("髙𠮷\t\\N 'x'\n");
        VERIFY_RESULT(set(store, odd));
        Backup backup;
        VERIFY_RESULT(backUpStore(store.session(), backup.file));
        VERIFY_RESULT(set(store, QStringLiteral("later")));
        TempStore target(backend, TempStore::Content::Nothing);
        VERIFY_RESULT(restoreInto(target, backup.file));
        VERIFY_RESULT(target.open());
        QCOMPARE(valueOf(target), odd);
        QCOMPARE(valueOf(store), QStringLiteral("later"));
        // New rows get new numbers, not those of the rows that came along.
        VERIFY_RESULT(target.signInAs(Role::Caller));
        QVERIFY(target.session().actor().signIn > store.session().actor().signIn);
    }

    void restoresTwiceWithinASecond() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        VERIFY_RESULT(set(store, QStringLiteral("backed up")));
        Backup backup;
        VERIFY_RESULT(backUpStore(store.session(), backup.file));
        store.close();
        QStringList replaced;
        for (int i = 0; i < 3; ++i) {  // the clock stands still
            const auto restored = restoreInto(store, backup.file);
            VERIFY_RESULT(restored);
            QVERIFY(QFile::exists(restored->replacedFolder + QStringLiteral("/saikoku.db")));
            QVERIFY(QFile::exists(restored->replacedFolder + QStringLiteral("/saikoku.keys")));
            replaced.append(restored->replacedFolder);
        }
        QCOMPARE(replaced.removeDuplicates(), 0);
        VERIFY_RESULT(store.open());
        QCOMPARE(valueOf(store), QStringLiteral("backed up"));
        QCOMPARE(store.db().selectInteger(QStringLiteral("select count(*) from access_log where operation = 'store.restore'")).value_or(-1), 1);
    }

    void peopleWhoCameAlongGetPasswords() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        TempStore server(QStringLiteral("postgres"), TempStore::Content::Nothing);
        if (server.isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        const QString login = server.newLogin();
        VERIFY_RESULT(addUser(store.session(), login, {}, codeOf(Role::Officer), TempStore::password()));
        Backup backup;
        VERIFY_RESULT(backUpStore(store.session(), backup.file));
        VERIFY_RESULT(restoreInto(server, backup.file));
        VERIFY_RESULT(server.open());
        const auto signedIn = [&] { return signIn(server.location(), login, TempStore::password(), server.clock(), QStringLiteral("test")); };
        QVERIFY(!signedIn());
        VERIFY_RESULT(changePassword(server.session(), login, TempStore::password()));
        const auto officer = signedIn();
        VERIFY_RESULT(officer);
        QCOMPARE((*officer)->actor().role, codeOf(Role::Officer));
    }

    void replacesAClosedStoreOnly() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        VERIFY_RESULT(set(store, QStringLiteral("old")));
        Backup backup;
        VERIFY_RESULT(backUpStore(store.session(), backup.file));
        VERIFY_RESULT(set(store, QStringLiteral("new")));
        const auto open = restoreInto(store, backup.file);
        QVERIFY(!open);
        QCOMPARE(open.error().code, ErrorCode::Locked);
        QCOMPARE(valueOf(store), QStringLiteral("new"));
        store.close();
        const auto restored = restoreInto(store, backup.file);
        VERIFY_RESULT(restored);
        QVERIFY(QFile::exists(restored->replacedFolder + QStringLiteral("/saikoku.db")));
        VERIFY_RESULT(store.open());
        QCOMPARE(valueOf(store), QStringLiteral("old"));
        QVERIFY(QDir(store.location().folder()).entryList({QStringLiteral(".saikoku-*")}, QDir::AllEntries | QDir::Hidden).isEmpty());
    }

    void replacesADamagedStore() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        Backup backup;
        VERIFY_RESULT(backUpStore(store.session(), backup.file));
        store.close();
        QVERIFY(QFile::resize(store.location().databaseFile(), 5000));
        QVERIFY(!store.open());
        VERIFY_RESULT(restoreInto(store, backup.file));
        VERIFY_RESULT(store.open());
    }

    void onlyAdministratorsMay_data() { TempStore::backends(); }
    void onlyAdministratorsMay() {
        TEMP_STORE(store);
        const auto caller = store.signInAs(Role::Caller);
        VERIFY_RESULT(caller);
        Backup backup;
        const auto refused = backUpStore(**caller, backup.file);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Permission);
        QVERIFY(!QFile::exists(backup.file));
        VERIFY_RESULT(backUpStore(store.session(), backup.file));
        if (store.isLocal()) {
            TempStore target(backend, TempStore::Content::Nothing);
            const auto restored = restoreStore(target.location(), (*caller)->actor().login, TempStore::password(), backup.file,
                                               target.clock(), QStringLiteral("test"));
            QVERIFY(!restored);
            QCOMPARE(restored.error().code, ErrorCode::Permission);
            QVERIFY(!QFile::exists(target.location().databaseFile()));
        }
    }

    void refusesADamagedBackup_data() {
        QTest::addColumn<int>("damage");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("cut") << 0 << ErrorCode::Corrupt;
        QTest::newRow("a byte of the keys") << 1 << ErrorCode::Corrupt;
        QTest::newRow("a byte of the database") << 2 << ErrorCode::Corrupt;
        QTest::newRow("no backup") << 3 << ErrorCode::BadInput;
        QTest::newRow("a later format") << 4 << ErrorCode::NewerSchema;
        QTest::newRow("not there") << 5 << ErrorCode::NotFound;
    }
    void refusesADamagedBackup() {
        QFETCH(int, damage);
        QFETCH(ErrorCode, code);
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        Backup backup;
        VERIFY_RESULT(backUpStore(store.session(), backup.file));
        QFile file(backup.file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        file.close();
        if (damage == 0) {
            bytes.chop(1);
        } else if (damage == 1) {
            bytes.replace("argon2id13", "argon2id14");
        } else if (damage == 2) {
            bytes[bytes.size() - 10'000] = static_cast<char>(bytes[bytes.size() - 10'000] ^ 1);
        } else if (damage == 3) {
            bytes = "just a text";
        } else if (damage == 4) {
            bytes.replace("SAIKOKU-BACKUP 1", "SAIKOKU-BACKUP 2");
        }
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        if (damage == 5) {
            QVERIFY(file.remove());
        }
        TempStore target(QStringLiteral("sqlite"), TempStore::Content::Nothing);
        const auto restored = restoreInto(target, backup.file);
        QVERIFY(!restored);
        QCOMPARE(restored.error().code, code);
        QVERIFY(!QFile::exists(target.location().databaseFile()));
    }

    /// What can't be read is not told as what can't be written.
    void tellsWhatCantBeRead() {
        Backup backup;
        TempStore target(QStringLiteral("sqlite"), TempStore::Content::Nothing);
        const auto restored = restoreInto(target, backup.folder.path());
        QVERIFY(!restored);
        QCOMPARE(restored.error().code, ErrorCode::BadInput);
        const Error unreadable = readError(QStringLiteral("/proc/self/mem"), QStringLiteral("why"));
        QVERIFY2(unreadable.message.contains(QStringLiteral("read")) && !unreadable.message.contains(QStringLiteral("written")),
                 qPrintable(unreadable.message));
    }

    /// As for every other file that is written.
    void saysThatItsFolderIsMissing() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        Backup backup;
        const QString file = backup.folder.filePath(QStringLiteral("none/nightly.saikoku"));
        const auto refused = backUpStore(store.session(), file);
        QVERIFY(!refused);
        QCOMPARE(refused.error().message, tryOutput(file).error().message);
        VERIFY_RESULT(writePrivateFile(backup.file, "no folder"));
        const auto notMade = makePrivateFolder(backup.file + QStringLiteral("/in/a/file"));
        QVERIFY(!notMade);
        QVERIFY2(notMade.error().message.contains(backup.file + QStringLiteral("/in\"")), qPrintable(notMade.error().message));
    }

    void writesOverBackupsOnly() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        Backup backup;
        VERIFY_RESULT(backUpStore(store.session(), backup.file));
        VERIFY_RESULT(backUpStore(store.session(), backup.file));
        QFile letter(backup.folder.filePath(QStringLiteral("letter.txt")));
        QVERIFY(letter.open(QIODevice::WriteOnly));
        letter.write("dear");
        letter.close();
        const auto refused = backUpStore(store.session(), letter.fileName());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Exists);
        QCOMPARE(QFileInfo(letter.fileName()).size(), qint64(4));
    }

    /// Opened and counted before it takes its place.
    void keepsOnlyWhatIsSound_data() { TempStore::backends(); }
    void keepsOnlyWhatIsSound() {
        TEMP_STORE(store);
        Backup backup;
        const auto figures = backUpStore(store.session(), backup.file);
        VERIFY_RESULT(figures);
        const auto head = readBackupHead(backup.file);
        VERIFY_RESULT(head);
        QCOMPARE(head->figures.differences(*figures), QStringList());
        QCOMPARE(head->figures.rows.at(QStringLiteral("app_operator")), 1);
        QVERIFY(!head->figures.logHead.isEmpty());
        QFile file(backup.file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        file.close();
        // an entry that the sign-in doesn't count: the log is unsound
        VERIFY_RESULT(asOwner(store.db(), [&] { return store.db().run(QStringLiteral("update sign_in set last_seq = last_seq + 1")); }));
        const auto refused = backUpStore(store.session(), backup.file);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Corrupt);
        QVERIFY2(refused.error().message.contains(QStringLiteral("log: sign_in 1")), qPrintable(refused.error().message));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), before);
        file.close();
        QVERIFY(!backUpStore(store.session(), backup.folder.filePath(QStringLiteral("other.saikoku"))));
        QCOMPARE(QDir(backup.folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{QStringLiteral("b.saikoku")});
    }

    void countsWhatWasWritten() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        Backup backup;
        auto figures = backUpStore(store.session(), backup.file);
        VERIFY_RESULT(figures);
        const auto folder = StagingFolder::make(backup.folder.path());
        VERIFY_RESULT(folder);
        const auto check = [&](const StoreFigures& expected) {
            return checkBackupFile(backup.file, QStringLiteral("named"), *folder, store.session().signedIn().secret, expected);
        };
        VERIFY_RESULT(check(*figures));
        ++figures->rows[QStringLiteral("sign_in")];
        const auto fewer = check(*figures);
        QVERIFY(!fewer);
        QCOMPARE(fewer.error().code, ErrorCode::Corrupt);
        QVERIFY2(fewer.error().message.contains(QStringLiteral("(sign_in)")), qPrintable(fewer.error().message));
        --figures->rows[QStringLiteral("sign_in")];
        figures->logHead = QStringLiteral("9/9");
        QVERIFY(!check(*figures));
    }

    /// Of one moment, although another seat writes all the while.
    void isOfOneMoment() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        std::atomic_bool stop = false;
        std::atomic_int written = 0;
        const std::unique_ptr<QThread> writer(QThread::create([&] {
            const auto other = store.session().another();
            while (other && !stop) {
                written += (*other)->log(QStringLiteral("note"), QStringLiteral("test")) ? 1 : 0;
            }
        }));
        writer->start();
        Backup backup;
        bool isDone = true;
        for (int i = 0; i < 5 && isDone; ++i) {
            isDone = backUpStore(store.session(), backup.file).has_value();
        }
        stop = true;
        writer->wait();
        QVERIFY(isDone);
        QVERIFY(written > 0);
    }

    void holdsNothingReadable_data() { TempStore::backends(); }
    void holdsNothingReadable() {
        TEMP_STORE(store);
        VERIFY_RESULT(set(store, QStringLiteral("a telling sentence")));
        Backup backup;
        VERIFY_RESULT(backUpStore(store.session(), backup.file));
        QFile file(backup.file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains("a telling sentence"));
        QVERIFY(!bytes.contains("SQLite format 3"));
        QVERIFY((QFile::permissions(backup.file) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    }
};

QTEST_GUILESS_MAIN(StoreBackupTest)
#include "store_backup_test.moc"
