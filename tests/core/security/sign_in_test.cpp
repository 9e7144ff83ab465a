#include "core/security/sign_in.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTest>

#include "core/store/database.h"
#include "tests/support/temp_store.h"

using namespace saikoku;

namespace {

QByteArray contentOf(const QString& file) {
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

Result<std::unique_ptr<Session>> signInWith(TempStore& store, const QString& password) {
    return signIn(store.location(), TempStore::user(), password, store.clock(), QStringLiteral("test"));
}

constexpr QFile::Permissions kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                                       QFile::WriteOther | QFile::ExeOther;

}  // namespace

class SignInTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesAPrivateFolder() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        const StoreLocation& at = store.location();
        for (const QString& path : {at.folder(), at.databaseFile(), at.keysFile(), at.settingsFile(), at.backupFolder(), at.exportFolder()}) {
            QVERIFY2(QFile::exists(path), qPrintable(path));
            QVERIFY2((QFile::permissions(path) & kOthers) == 0, qPrintable(path));
        }
        store.close();
        QVERIFY(QFile::exists(at.auditHeadFile()));
        // Nothing of SQLite's own can be read: every byte is encrypted.
        const QByteArray bytes = contentOf(at.databaseFile());
        QVERIFY(bytes.size() > 4096);
        QVERIFY(!bytes.contains("SQLite format 3"));
        QVERIFY(!bytes.contains("access_log"));
    }

    void refusesASecondStore_data() { TempStore::backends(); }
    void refusesASecondStore() {
        TEMP_STORE(store);
        const auto again = createStore(store.location(), TempStore::user(), TempStore::password(), store.clock(), KdfCost::least());
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Exists);
        VERIFY_RESULT(store.open());
    }

    void refusesAWrongPassword_data() { TempStore::backends(); }
    void refusesAWrongPassword() {
        TEMP_STORE(store);
        store.close();
        const auto wrong = signInWith(store, QStringLiteral("not-the-password"));
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, ErrorCode::WrongPassword);
        QVERIFY(!wrong.error().message.isEmpty());
        VERIFY_RESULT(signInWith(store, TempStore::password()));
    }

    void takesFullWidthTyping_data() { TempStore::backends(); }
    void takesFullWidthTyping() {
        TEMP_STORE(store);
        VERIFY_RESULT(signInWith(store, QStringLiteral("ｃｏｒｒｅｃｔ－horse-battery")));
    }

    void refusesStrangers_data() { TempStore::backends(); }
    void refusesStrangers() {
        TEMP_STORE(store);
        const auto nobody = signIn(store.location(), QStringLiteral("nobody-of-that-name"), TempStore::password(), store.clock(), QStringLiteral("test"));
        QVERIFY(!nobody);
        QCOMPARE(nobody.error().code, ErrorCode::WrongPassword);
    }

    void saysThatNothingIsThere_data() { TempStore::backends(); }
    void saysThatNothingIsThere() {
        QFETCH(QString, backend);
        TempStore store(backend, TempStore::Content::Nothing);
        if (store.isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        const auto opened = signInWith(store, TempStore::password());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::NotFound);
        QVERIFY2(opened.error().message.contains(QStringLiteral("init")), qPrintable(opened.error().message));
    }

    void saysThatTheServerIsGone() {
        const auto location = StoreLocation::server(QStringLiteral("postgresql:///saikoku?host=/nowhere/at/all"));
        QVERIFY(location.has_value());
        const FixedClock clock;
        const auto opened = signIn(*location, QStringLiteral("admin"), QStringLiteral("x"), clock, QStringLiteral("test"));
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Connection);
    }
};

QTEST_GUILESS_MAIN(SignInTest)
#include "sign_in_test.moc"
