#include "core/security/key_vault.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>

#include <sodium.h>

#include <algorithm>

#include "core/base/clock.h"
#include "core/security/private_files.h"

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(KeyVault) };

constexpr int kFormatVersion = 2;  // 1 while nobody is behind
constexpr int kLockFileMilliseconds = 10'000;
// A vault that asks for more was edited to make this machine run out of memory.
constexpr std::size_t kMostMemory = std::size_t(4) << 30;

QByteArray fromBase64(const QJsonObject& json, QLatin1String key) {
    return QByteArray::fromBase64(json.value(key).toString().toLatin1());
}

QString toBase64(const QByteArray& bytes) { return QString::fromLatin1(bytes.toBase64()); }

const unsigned char* raw(const QByteArray& bytes) { return reinterpret_cast<const unsigned char*>(bytes.constData()); }

unsigned char* raw(QByteArray& bytes) { return reinterpret_cast<unsigned char*>(bytes.data()); }

QByteArray randomBytes(qsizetype size) {
    QByteArray bytes(size, '\0');
    randombytes_buf(bytes.data(), static_cast<std::size_t>(size));
    return bytes;
}

tl::unexpected<Error> damaged(const QString& detail) {
    return fail(ErrorCode::Corrupt,
                Text::tr("The key file of the store (saikoku.keys) is damaged. Put back a copy of it or restore a backup."),
                detail);
}

tl::unexpected<Error> wrongPassword() {
    return fail(ErrorCode::WrongPassword, Text::tr("The user name or the password is wrong."));
}

tl::unexpected<Error> locked(const QDateTime& until) {
    return fail(ErrorCode::Locked,
                Text::tr("Too many wrong passwords. This user is locked until %1.")
                    .arg(toTokyo(until).addSecs(59).toString(QStringLiteral("HH:mm"))));
}

Result<SecretBytes> wrappingKey(const QString& password, const QByteArray& salt, KdfCost cost) {
    const SecretBytes normal = SecretBytes::ofPassword(password);
    SecretBytes key(crypto_secretbox_KEYBYTES);
    const int done = crypto_pwhash(key.data(), key.size(), normal.text(), normal.size(), raw(salt), cost.passes,
                                   cost.memoryBytes, crypto_pwhash_ALG_ARGON2ID13);
    if (done != 0) {
        return fail(ErrorCode::Failed, Text::tr("There is not enough memory to check the password. Close other programs."),
                    QStringLiteral("crypto_pwhash %1 bytes").arg(cost.memoryBytes));
    }
    return key;
}

KdfCost& standardCost() {
    static KdfCost cost = KdfCost::moderate();
    return cost;
}

/// A key under another, by secretbox with a nonce of its own.
struct Box {
    QByteArray nonce = randomBytes(crypto_secretbox_NONCEBYTES);
    QByteArray sealed = QByteArray(qsizetype(KeyVault::kKeyBytes + crypto_secretbox_MACBYTES), '\0');

    Box(const SecretBytes& key, const SecretBytes& under) {
        crypto_secretbox_easy(raw(sealed), key.data(), key.size(), raw(nonce), under.data());
    }
};

bool fitsBox(const QByteArray& nonce, const QByteArray& sealed) {
    return nonce.size() == crypto_secretbox_NONCEBYTES && sealed.size() == qsizetype(KeyVault::kKeyBytes + crypto_secretbox_MACBYTES);
}

bool openBox(const QByteArray& nonce, const QByteArray& sealed, const SecretBytes& under, SecretBytes& key) {
    key = SecretBytes(KeyVault::kKeyBytes);
    return crypto_secretbox_open_easy(key.data(), raw(sealed), static_cast<unsigned long long>(sealed.size()), raw(nonce), under.data()) == 0;
}

Result<std::unique_ptr<QLockFile>> lockKeys(const QString& keysFile) {
    auto lock = std::make_unique<QLockFile>(keysFile + QStringLiteral(".lock"));
    if (lock->tryLock(kLockFileMilliseconds)) {
        return lock;
    }
    if (lock->error() == QLockFile::PermissionError) {
        return fail(ErrorCode::ReadOnly, Text::tr("The data folder can only be read. Nothing was changed."));
    }
    if (lock->error() == QLockFile::LockFailedError) {
        return fail(ErrorCode::Locked, Text::tr("Somebody else is signing in just now. Try again in a moment."));
    }
    // Neither readable nor refused: no room for even an empty file.
    return fail(ErrorCode::DiskFull, Text::tr("The disk is full. Nothing was stored. Free some space and try again."),
                QStringLiteral("lock file"));
}

}  // namespace

KdfCost KdfCost::moderate() { return {crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE}; }

KdfCost KdfCost::standard() { return standardCost(); }

void KdfCost::setStandard(KdfCost cost) { standardCost() = cost; }

KdfCost KdfCost::least() { return {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN}; }

Result<KeyVault> KeyVault::read(const QByteArray& bytes) {
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    if (json.value(QLatin1String("format")).toString() != QLatin1String("saikoku-keys")) {
        return damaged(QStringLiteral("no key file"));
    }
    if (json.value(QLatin1String("version")).toInt() > kFormatVersion) {
        return fail(ErrorCode::NewerSchema, Text::tr("The key file was made by a newer version of the program. Install that "
                                                     "version. Nothing was changed."));
    }
    KeyVault vault(json.value(QLatin1String("store_id")).toString());
    if (!vault.readSeals(json.value(QLatin1String("seals")).toArray())) {
        return damaged(QStringLiteral("a seal"));
    }
    const QJsonArray users = json.value(QLatin1String("users")).toArray();
    for (const auto& each : users) {
        const QJsonObject user = each.toObject();
        Entry entry;
        entry.cost = {static_cast<unsigned long long>(user.value(QLatin1String("passes")).toInteger()),
                      static_cast<std::size_t>(user.value(QLatin1String("memory_bytes")).toInteger())};
        entry.salt = fromBase64(user, QLatin1String("salt"));
        entry.nonce = fromBase64(user, QLatin1String("nonce"));
        entry.wrapped = fromBase64(user, QLatin1String("wrapped_key"));
        entry.logNonce = fromBase64(user, QLatin1String("log_nonce"));
        entry.logWrapped = fromBase64(user, QLatin1String("wrapped_log_key"));
        entry.behind = static_cast<std::size_t>(qMax(user.value(QLatin1String("behind")).toInteger(), qint64(0)));
        entry.guard = AttemptGuard::fromJson(user.value(QLatin1String("attempts")).toObject());
        const bool fits = entry.salt.size() == crypto_pwhash_SALTBYTES &&
                          fitsBox(entry.nonce, entry.wrapped) &&
                          (entry.logWrapped.isEmpty() || fitsBox(entry.logNonce, entry.logWrapped)) && entry.behind <= vault.m_seals.size() &&
                          entry.cost.memoryBytes <= kMostMemory &&
                          user.value(QLatin1String("kdf")).toString() == QLatin1String("argon2id13");
        if (!fits) {
            return damaged(QStringLiteral("a user's entry"));
        }
        vault.m_users.emplace(user.value(QLatin1String("name")).toString(), std::move(entry));
    }
    return vault;
}

Result<KeyVault> KeyVault::load(const QString& file) {
    QFile in(file);
    if (!in.exists()) {
        return fail(ErrorCode::Corrupt, Text::tr("The key file of the store (saikoku.keys) is missing. Put back a copy of it "
                                                 "or restore a backup."));
    }
    if (!in.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::ReadOnly, Text::tr("The key file of the store can't be read. Ask for access to it."));
    }
    return read(in.readAll());
}

QByteArray KeyVault::toBytes() const {
    QJsonArray users;
    for (const auto& [name, entry] : m_users) {
        QJsonObject user{{QStringLiteral("name"), name},
                         {QStringLiteral("kdf"), QStringLiteral("argon2id13")},
                         {QStringLiteral("passes"), static_cast<qint64>(entry.cost.passes)},
                         {QStringLiteral("memory_bytes"), static_cast<qint64>(entry.cost.memoryBytes)},
                         {QStringLiteral("salt"), toBase64(entry.salt)},
                         {QStringLiteral("nonce"), toBase64(entry.nonce)},
                         {QStringLiteral("wrapped_key"), toBase64(entry.wrapped)},
                         {QStringLiteral("attempts"), entry.guard.toJson()}};
        if (!entry.logWrapped.isEmpty()) {
            user.insert(QStringLiteral("log_nonce"), toBase64(entry.logNonce));
            user.insert(QStringLiteral("wrapped_log_key"), toBase64(entry.logWrapped));
        }
        if (entry.behind > 0) {
            user.insert(QStringLiteral("behind"), static_cast<qint64>(entry.behind));
        }
        users.append(user);
    }
    QJsonObject json{{QStringLiteral("format"), QStringLiteral("saikoku-keys")},
                     {QStringLiteral("version"), m_seals.empty() ? 1 : kFormatVersion},
                     {QStringLiteral("store_id"), m_storeId},
                     {QStringLiteral("users"), users}};
    if (!m_seals.empty()) {
        QJsonArray seals;
        for (const Seal& seal : m_seals) {
            seals.append(QJsonObject{{QStringLiteral("nonce"), toBase64(seal.nonce)}, {QStringLiteral("sealed_key"), toBase64(seal.sealed)}});
        }
        json.insert(QStringLiteral("seals"), seals);
    }
    return QJsonDocument(json).toJson();
}

bool KeyVault::readSeals(const QJsonArray& seals) {
    for (const auto& each : seals) {
        const QJsonObject json = each.toObject();
        m_seals.push_back({fromBase64(json, QLatin1String("nonce")), fromBase64(json, QLatin1String("sealed_key"))});
        if (!fitsBox(m_seals.back().nonce, m_seals.back().sealed)) {
            return false;
        }
    }
    return true;
}

Result<void> KeyVault::save(const QString& file) const { return writePrivateFile(file, toBytes()); }

QStringList KeyVault::users() const {
    QStringList names;
    for (const auto& [name, entry] : m_users) {
        names << name;
    }
    return names;
}

Result<KeyVault::Unlocked> KeyVault::unlock(const QString& user, const QString& password, const QDateTime& now,
                                            const PasswordRules& rules) {
    const auto found = m_users.find(user);
    if (found == m_users.end()) {
        // As slow as a known user's wrong password, so that names can't be told apart.
        const KdfCost cost = m_users.empty() ? KdfCost::least() : m_users.begin()->second.cost;
        SAIKOKU_TRY(wrappingKey(password, randomBytes(crypto_pwhash_SALTBYTES), cost));
        return wrongPassword();
    }
    Entry& entry = found->second;
    entry.guard.mendTime(rules.allowedFailures, now);
    if (const QDateTime until = entry.guard.lockedUntil(rules.allowedFailures, rules.lockMinutes, now); until.isValid()) {
        return locked(until);
    }
    SAIKOKU_TRY_ASSIGN(const SecretBytes wrapping, wrappingKey(password, entry.salt, entry.cost));
    Unlocked unlocked;
    if (!openBox(entry.nonce, entry.wrapped, wrapping, unlocked.dataKey)) {
        entry.guard.recordFailure(now);
        const QDateTime until = entry.guard.lockedUntil(rules.allowedFailures, rules.lockMinutes, now);
        return until.isValid() ? Result<Unlocked>(locked(until)) : Result<Unlocked>(wrongPassword());
    }
    if (!entry.logWrapped.isEmpty() && !openBox(entry.logNonce, entry.logWrapped, wrapping, unlocked.logKey)) {
        return damaged(QStringLiteral("the key to the access log"));
    }
    unlocked.earlierFailures = entry.guard.failures(rules.allowedFailures);
    unlocked.wasTampered = !entry.guard.isAuthentic(user, unlocked.dataKey);
    if (unlocked.earlierFailures > 0 || unlocked.wasTampered) {
        entry.guard = AttemptGuard::issue(user, unlocked.dataKey, rules.allowedFailures);
    }
    SAIKOKU_TRY(comeAlong(user, entry, wrapping, unlocked.dataKey, rules));
    return unlocked;
}

Result<void> KeyVault::comeAlong(const QString& user, Entry& entry, const SecretBytes& wrapping, SecretBytes& dataKey,
                                 const PasswordRules& rules) {
    if (entry.behind == 0) {
        return {};
    }
    for (std::size_t i = m_seals.size() - entry.behind; i < m_seals.size(); ++i) {
        SecretBytes next;
        if (!openBox(m_seals[i].nonce, m_seals[i].sealed, dataKey, next)) {
            return damaged(QStringLiteral("a seal"));
        }
        dataKey = std::move(next);
    }
    const Box box(dataKey, wrapping);
    entry.nonce = box.nonce;
    entry.wrapped = box.sealed;
    entry.guard = AttemptGuard::issue(user, dataKey, rules.allowedFailures);
    entry.behind = 0;
    dropUnusedSeals();
    return {};
}

void KeyVault::dropUnusedSeals() {
    std::size_t needed = 0;
    for (const auto& [name, entry] : m_users) {
        needed = std::max(needed, entry.behind);
    }
    m_seals.erase(m_seals.begin(), m_seals.end() - static_cast<std::ptrdiff_t>(needed));
}

void KeyVault::removeUser(const QString& user) {
    m_users.erase(user);
    dropUnusedSeals();
}

void KeyVault::renewKey(const SecretBytes& before, const SecretBytes& after, const QString& user, bool others) {
    std::erase_if(m_users, [&](const auto& each) { return !others && each.first != user; });
    for (auto& [name, entry] : m_users) {
        ++entry.behind;
    }
    const Box box(after, before);
    m_seals.push_back({box.nonce, box.sealed});
    dropUnusedSeals();
}

QStringList KeyVault::usersBehind() const {
    QStringList names;
    for (const auto& [name, entry] : m_users) {
        if (entry.behind > 0) {
            names << name;
        }
    }
    return names;
}

Result<void> KeyVault::setPassword(const QString& user, const QString& password, const SecretBytes& dataKey,
                                   const SecretBytes& logKey, KdfCost cost, const PasswordRules& rules) {
    Entry entry;
    entry.cost = cost;
    entry.salt = randomBytes(crypto_pwhash_SALTBYTES);
    SAIKOKU_TRY_ASSIGN(const SecretBytes wrapping, wrappingKey(password, entry.salt, cost));
    const Box box(dataKey, wrapping);
    entry.nonce = box.nonce;
    entry.wrapped = box.sealed;
    if (!logKey.isEmpty()) {
        const Box logBox(logKey, wrapping);
        entry.logNonce = logBox.nonce;
        entry.logWrapped = logBox.sealed;
    }
    entry.guard = AttemptGuard::issue(user, dataKey, rules.allowedFailures);
    m_users.insert_or_assign(user, std::move(entry));
    dropUnusedSeals();
    return {};
}

Result<void> KeyVault::giveLogKey(const QString& user, const QString& password, const SecretBytes& logKey) {
    const auto found = m_users.find(user);
    if (found == m_users.end()) {
        return wrongPassword();
    }
    Entry& entry = found->second;
    SAIKOKU_TRY_ASSIGN(const SecretBytes wrapping, wrappingKey(password, entry.salt, entry.cost));
    const Box logBox(logKey, wrapping);
    entry.logNonce = logBox.nonce;
    entry.logWrapped = logBox.sealed;
    return {};
}

Result<KeyVault::Unlocked> unlockKeys(const QString& keysFile, const QString& user, const QString& password,
                                      const QDateTime& now) {
    SAIKOKU_TRY_ASSIGN(const auto lock, lockKeys(keysFile));
    SAIKOKU_TRY_ASSIGN(KeyVault vault, KeyVault::load(keysFile));
    const QByteArray before = vault.toBytes();
    Result<KeyVault::Unlocked> unlocked = vault.unlock(user, password, now);
    if (vault.toBytes() != before) {
        SAIKOKU_TRY(vault.save(keysFile));
    }
    return unlocked;
}

Result<void> changeKeys(const QString& keysFile, const std::function<Result<void>(KeyVault&)>& change) {
    SAIKOKU_TRY_ASSIGN(const auto lock, lockKeys(keysFile));
    SAIKOKU_TRY_ASSIGN(KeyVault vault, KeyVault::load(keysFile));
    SAIKOKU_TRY(change(vault));
    return vault.save(keysFile);
}

}  // namespace saikoku
