#include "core/security/key_vault.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cstring>
#include <functional>

#include "core/base/clock.h"

using namespace saikoku;

namespace {

const QString kUser = QStringLiteral("hanako");
const QString kPassword = QStringLiteral("correct-horse-battery");
const QString kWrong = QStringLiteral("wrong-horse-battery");

QDateTime at(int minute, int second = 0) { return fromTokyo(QDate(2026, 11, 20), QTime(10, minute, second)).toUTC(); }

bool same(const SecretBytes& left, const SecretBytes& right) {
    return left.size() == right.size() && std::memcmp(left.data(), right.data(), left.size()) == 0;
}

struct Fixture {
    SteadyTime machine{QStringLiteral("first start"), at(0).toMSecsSinceEpoch()};
    SecretBytes dataKey = SecretBytes::random(KeyVault::kKeyBytes);
    KeyVault vault{QStringLiteral("store")};

    Fixture() {
        setSteadyTime([this] { return machine; });
        QVERIFY(vault.setPassword(kUser, kPassword, dataKey, {}, KdfCost::least()).has_value());
    }
    ~Fixture() { setSteadyTime({}); }
    Fixture(const Fixture&) = delete;
    Fixture& operator=(const Fixture&) = delete;

    void lockOut() {
        for (int i = 0; i < 5; ++i) {
            failWith(kWrong, at(0));
        }
    }

    ErrorCode failWith(const QString& password, const QDateTime& now) {
        machine.milliseconds = now.toMSecsSinceEpoch();
        return tryAt(password, now);
    }

    /// The wall clock alone says so; the machine's goes on as it does.
    ErrorCode tryAt(const QString& password, const QDateTime& now) {
        const auto unlocked = vault.unlock(kUser, password, now);
        return unlocked ? ErrorCode::Cancelled : unlocked.error().code;
    }

    /// What somebody does who edits the file by hand.
    void edit(const std::function<void(QJsonObject&)>& change) {
        QJsonObject json = QJsonDocument::fromJson(vault.toBytes()).object();
        QJsonArray users = json.value(QLatin1String("users")).toArray();
        QJsonObject user = users.first().toObject();
        change(user);
        users.replace(0, user);
        json.insert(QStringLiteral("users"), users);
        auto edited = KeyVault::read(QJsonDocument(json).toJson());
        QVERIFY(edited.has_value());
        vault = *edited;
    }
};

QJsonObject attempts(const QJsonObject& user) { return user.value(QLatin1String("attempts")).toObject(); }

}  // namespace

class KeyVaultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensForEveryUser() {
        Fixture f;
        QVERIFY(f.vault.setPassword(QStringLiteral("taro"), QStringLiteral("another-password"), f.dataKey, {}, KdfCost::least()));
        const auto hanako = f.vault.unlock(kUser, kPassword, at(0));
        const auto taro = f.vault.unlock(QStringLiteral("taro"), QStringLiteral("another-password"), at(0));
        QVERIFY(hanako.has_value() && taro.has_value());
        QVERIFY(same(hanako->dataKey, f.dataKey));
        QVERIFY(same(taro->dataKey, f.dataKey));
        f.vault.removeUser(kUser);
        QCOMPARE(f.failWith(kPassword, at(1)), ErrorCode::WrongPassword);
        QVERIFY(f.vault.unlock(QStringLiteral("taro"), QStringLiteral("another-password"), at(1)).has_value());
    }

    void survivesTheFile() {
        Fixture f;
        const QByteArray bytes = f.vault.toBytes();
        auto read = KeyVault::read(bytes);
        QVERIFY(read.has_value());
        QCOMPARE(read->toBytes(), bytes);
        QCOMPARE(read->storeId(), QStringLiteral("store"));
        const auto unlocked = read->unlock(kUser, kPassword, at(0));
        QVERIFY(unlocked.has_value());
        QVERIFY(same(unlocked->dataKey, f.dataKey));
        QVERIFY(!unlocked->wasTampered);
        // A good sign-in after no failure needs no writing.
        QCOMPARE(read->toBytes(), bytes);
        QVERIFY(!bytes.contains(QByteArray(reinterpret_cast<const char*>(f.dataKey.data()), 32).toBase64()));
    }

    void takesTheSameCharactersTypedOtherwise() {
        Fixture f;
        QVERIFY(f.vault.unlock(kUser, QStringLiteral("ｃｏｒｒｅｃｔ-horse-battery"), at(0)).has_value());
    }

    void locksAfterFive() {
        Fixture f;
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(f.failWith(kWrong, at(i)), ErrorCode::WrongPassword);
        }
        QCOMPARE(f.failWith(kWrong, at(4)), ErrorCode::Locked);
        QCOMPARE(f.failWith(kPassword, at(5)), ErrorCode::Locked);
        QCOMPARE(f.failWith(kPassword, at(18, 59)), ErrorCode::Locked);
        f.machine.milliseconds = at(19).toMSecsSinceEpoch();
        const auto later = f.vault.unlock(kUser, kPassword, at(19));
        QVERIFY(later.has_value());
        QCOMPARE(later->earlierFailures, 5);
        QVERIFY(!later->wasTampered);
        QCOMPARE(f.failWith(kWrong, at(20)), ErrorCode::WrongPassword);
    }

    void locksAgainAfterOneMore() {
        Fixture f;
        for (int i = 0; i < 5; ++i) {
            f.failWith(kWrong, at(0));
        }
        QCOMPARE(f.failWith(kWrong, at(15)), ErrorCode::Locked);
        QCOMPARE(f.failWith(kPassword, at(29)), ErrorCode::Locked);
        f.machine.milliseconds = at(30).toMSecsSinceEpoch();
        QVERIFY(f.vault.unlock(kUser, kPassword, at(30)).has_value());
    }

    void movingTheClockDoesntLiftIt() {
        Fixture f;
        f.lockOut();
        const QDateTime tomorrow = at(0).addDays(1);
        f.machine.milliseconds += 14 * 60 * 1000;
        QCOMPARE(f.tryAt(kPassword, tomorrow), ErrorCode::Locked);
        // not for a program started anew either: the file knows the machine's time
        auto again = KeyVault::read(f.vault.toBytes());
        QVERIFY(again.has_value());
        const auto unlocked = again->unlock(kUser, kPassword, tomorrow);
        QVERIFY(!unlocked);
        QCOMPARE(unlocked.error().code, ErrorCode::Locked);
        f.machine.milliseconds += 60 * 1000;
        QCOMPARE(f.tryAt(kPassword, tomorrow), ErrorCode::Cancelled);
    }

    void puttingTheClockRightDoesntLengthenIt() {
        Fixture f;
        f.machine.milliseconds = at(0).toMSecsSinceEpoch();
        for (int i = 0; i < 5; ++i) {
            f.tryAt(kWrong, at(0).addYears(3));
        }
        f.machine.milliseconds += 15 * 60 * 1000;
        QCOMPARE(f.tryAt(kPassword, at(15)), ErrorCode::Cancelled);
    }

    void afterARestartTheWallClockDecides() {
        Fixture f;
        f.lockOut();
        f.machine = {QStringLiteral("second start"), 1000};
        QCOMPARE(f.tryAt(kPassword, at(14)), ErrorCode::Locked);
        QCOMPARE(f.tryAt(kPassword, at(15)), ErrorCode::Cancelled);
    }

    void aSignInForgetsFailures() {
        Fixture f;
        f.failWith(kWrong, at(0));
        const auto unlocked = f.vault.unlock(kUser, kPassword, at(1));
        QVERIFY(unlocked.has_value());
        QCOMPARE(unlocked->earlierFailures, 1);
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(f.failWith(kWrong, at(2)), ErrorCode::WrongPassword);
        }
    }

    void lockedUsersDontLockOthers() {
        Fixture f;
        QVERIFY(f.vault.setPassword(QStringLiteral("taro"), QStringLiteral("another-password"), f.dataKey, {}, KdfCost::least()));
        for (int i = 0; i < 5; ++i) {
            f.failWith(kWrong, at(0));
        }
        QVERIFY(f.vault.unlock(QStringLiteral("taro"), QStringLiteral("another-password"), at(0)).has_value());
    }

    void theCountCantBeTurnedBack_data() {
        QTest::addColumn<int>("way");
        QTest::newRow("made-up tickets") << 0;
        QTest::newRow("an empty count") << 1;
        QTest::newRow("a time to come") << 2;
        QTest::newRow("no time at all") << 3;
    }
    void theCountCantBeTurnedBack() {
        QFETCH(int, way);
        Fixture f;
        for (int i = 0; i < 5; ++i) {
            f.failWith(kWrong, at(0));
        }
        f.edit([way](QJsonObject& user) {
            QJsonObject guard = attempts(user);
            if (way == 0) {
                guard.insert(QStringLiteral("tickets"), guard.value(QLatin1String("hashes")));
            } else if (way == 1) {
                guard.insert(QStringLiteral("hashes"), QJsonArray());
            } else if (way == 2) {
                guard.insert(QStringLiteral("last_failure"), QStringLiteral("2036-01-01T00:00:00.000Z"));
            } else {
                guard.insert(QStringLiteral("last_failure"), QString());
            }
            user.insert(QStringLiteral("attempts"), guard);
        });
        // where the machine's own clock can't tell
        f.machine = {QStringLiteral("second start"), 0};
        QCOMPARE(f.tryAt(kPassword, at(5)), ErrorCode::Locked);
        if (way >= 2) {
            // the wait began when it was seen: it ends
            f.machine.milliseconds += 15 * 60 * 1000;
            QCOMPARE(f.tryAt(kPassword, at(20)), ErrorCode::Cancelled);
        }
    }

    void aForeignCountIsReported() {
        Fixture f;
        Fixture other;
        f.failWith(kWrong, at(0));
        const QJsonObject foreign =
            attempts(QJsonDocument::fromJson(other.vault.toBytes()).object().value(QLatin1String("users")).toArray().first().toObject());
        f.edit([&](QJsonObject& user) { user.insert(QStringLiteral("attempts"), foreign); });
        const auto unlocked = f.vault.unlock(kUser, kPassword, at(1));
        QVERIFY(unlocked.has_value());
        QVERIFY(unlocked->wasTampered);
        const auto again = f.vault.unlock(kUser, kPassword, at(2));
        QVERIFY(again.has_value());
        QVERIFY(!again->wasTampered);
    }

    /// Others' passwords aren't known when the data key changes: their wraps come along later.
    void everybodyComesAlongToANewKey() {
        Fixture fixture;
        KeyVault& vault = fixture.vault;
        const QString other = QStringLiteral("ichiro");
        const QString third = QStringLiteral("jiro");
        for (const QString& user : {other, third}) {
            QVERIFY(vault.setPassword(user, kPassword, fixture.dataKey, {}, KdfCost::least()).has_value());
        }
        const auto keyOf = [&](const QString& user) {
            const auto unlocked = vault.unlock(user, kPassword, at(0));
            return unlocked ? QByteArray(unlocked->dataKey.hex().text(), 64) : QByteArray();
        };
        const SecretBytes second = SecretBytes::random(KeyVault::kKeyBytes);
        vault.renewKey(fixture.dataKey, second, kUser, true);
        QVERIFY(vault.toBytes().contains("\"version\": 2"));  // an earlier program says that it is too old
        QCOMPARE(vault.usersBehind(), (QStringList{kUser, other, third}));
        QCOMPARE(keyOf(kUser), QByteArray(second.hex().text(), 64));
        QCOMPARE(vault.usersBehind(), (QStringList{other, third}));
        const SecretBytes newest = SecretBytes::random(KeyVault::kKeyBytes);
        vault.renewKey(second, newest, kUser, true);
        vault = *KeyVault::read(vault.toBytes());
        QCOMPARE(keyOf(other), QByteArray(newest.hex().text(), 64));  // over two new keys
        QVERIFY(!vault.unlock(other, kWrong, at(0)));
        QCOMPARE(keyOf(kUser), QByteArray(newest.hex().text(), 64));
        const QByteArray between = vault.toBytes();
        vault.removeUser(third);
        QVERIFY(!vault.toBytes().contains("seals") && vault.toBytes().contains("\"version\": 1"));
        const auto unlocked = vault.unlock(other, kPassword, at(0));
        QVERIFY(unlocked.has_value() && !unlocked->wasTampered && unlocked->earlierFailures == 1);

        // a seal that somebody exchanged, and one that is missing
        QJsonObject json = QJsonDocument::fromJson(between).object();
        QJsonArray seals = json.value(QLatin1String("seals")).toArray();
        QCOMPARE(seals.size(), 2);
        json.insert(QStringLiteral("seals"), QJsonArray{seals.at(1), seals.at(0)});
        vault = *KeyVault::read(QJsonDocument(json).toJson());
        QCOMPARE(vault.unlock(third, kPassword, at(0)).error().code, ErrorCode::Corrupt);
        json.insert(QStringLiteral("seals"), QJsonArray{seals.at(1)});
        QCOMPARE(KeyVault::read(QJsonDocument(json).toJson()).error().code, ErrorCode::Corrupt);
    }

    void nobodyElseComesAlong() {
        Fixture fixture;
        QVERIFY(fixture.vault.setPassword(QStringLiteral("ichiro"), kPassword, fixture.dataKey, {}, KdfCost::least()).has_value());
        const SecretBytes second = SecretBytes::random(KeyVault::kKeyBytes);
        fixture.vault.renewKey(fixture.dataKey, second, kUser, false);
        QCOMPARE(fixture.vault.users(), QStringList{kUser});
        QVERIFY(fixture.vault.unlock(kUser, kPassword, at(0)).has_value());
        QVERIFY(!fixture.vault.toBytes().contains("seals"));
    }

    void refusesDamage_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        const Fixture fixture;
        const QByteArray sound = fixture.vault.toBytes();
        QTest::newRow("empty") << QByteArray() << ErrorCode::Corrupt;
        QTest::newRow("half") << sound.left(sound.size() / 2) << ErrorCode::Corrupt;
        QTest::newRow("something else") << QByteArray("{\"format\": \"other\"}") << ErrorCode::Corrupt;
        QTest::newRow("newer") << QByteArray(sound).replace("\"version\": 1", "\"version\": 3") << ErrorCode::NewerSchema;
        QTest::newRow("no salt") << QByteArray(sound).replace("\"salt\"", "\"sand\"") << ErrorCode::Corrupt;
        QTest::newRow("greedy") << QByteArray(sound).replace("\"memory_bytes\": 8192", "\"memory_bytes\": 99999999999999") << ErrorCode::Corrupt;
    }
    void refusesDamage() {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        const auto read = KeyVault::read(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
    }
};

QTEST_APPLESS_MAIN(KeyVaultTest)
#include "key_vault_test.moc"
