#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <functional>
#include <map>
#include <vector>

#include "core/base/result.h"
#include "core/base/secret_bytes.h"
#include "core/security/attempt_guard.h"
#include "core/security/password_rules.h"

class QJsonArray;

namespace saikoku {

/// @brief How dear one guess at a password is (Argon2id): passes and bytes. Stored
/// with each user, so that it can be raised later.
struct KdfCost {
    unsigned long long passes = 0;
    std::size_t memoryBytes = 0;

    /// @brief 256 MB, 3 passes: about half a second.
    static KdfCost moderate();
    /// @brief What new passwords get: moderate(), unless a test has set less.
    static KdfCost standard();
    static void setStandard(KdfCost cost);
    /// @brief The least that libsodium takes, for tests.
    static KdfCost least();
};

/// @brief `saikoku.keys`: the random 256-bit data key of a local store, wrapped
/// once for each user by Argon2id of the password (NFKC) and secretbox. Taking a
/// user out never means re-encrypting the store.
///
/// After a new data key (renewKey()) a user's wrap still holds the one of then. The file holds
/// each newer key sealed under the one before it, until everybody has come along those seals at
/// their next sign-in, when their own wrap is made anew: docs/store.md says what that is worth.
class KeyVault {
public:
    /// @brief What an unlocking gave.
    struct Unlocked {
        SecretBytes dataKey;
        SecretBytes logKey;       ///< opens the access log's seals; empty for who may not read it
        int earlierFailures = 0;  ///< wrong passwords since the last sign-in
        bool wasTampered = false; ///< the count of wrong passwords was edited
    };

    static constexpr std::size_t kKeyBytes = 32;

    explicit KeyVault(const QString& storeId) : m_storeId(storeId) {}
    /// @brief ErrorCode::Corrupt for anything but a key file, NewerSchema for one of
    /// a later program.
    static Result<KeyVault> read(const QByteArray& bytes);
    static Result<KeyVault> load(const QString& file);
    QByteArray toBytes() const;
    /// @brief Whole or not at all, readable by the owner alone.
    Result<void> save(const QString& file) const;

    const QString& storeId() const { return m_storeId; }
    QStringList users() const;
    bool hasUser(const QString& user) const { return m_users.contains(user); }

    /// @brief The data key. WrongPassword (also for an unknown user, after as long
    /// a wait), Locked while too many wrong ones came. Changes the count of wrong
    /// passwords either way: the vault must be saved afterwards.
    Result<Unlocked> unlock(const QString& user, const QString& password, const QDateTime& now,
                            const PasswordRules& rules = shippedPasswordRules());

    /// @brief Adds the user or replaces their password. The rules for passwords are
    /// the caller's to ask.
    /// @param logKey empty: the user doesn't get it
    Result<void> setPassword(const QString& user, const QString& password, const SecretBytes& dataKey, const SecretBytes& logKey,
                             KdfCost cost, const PasswordRules& rules = shippedPasswordRules());
    /// @brief Gives the log's key to a user whose password is at hand.
    Result<void> giveLogKey(const QString& user, const QString& password, const SecretBytes& logKey);
    void removeUser(const QString& user);

    /// @brief Another data key from now on. Each user's wrap stays and comes along at their next
    /// sign-in; without `others` only `user`'s does, and the others need a new password.
    void renewKey(const SecretBytes& before, const SecretBytes& after, const QString& user, bool others);
    /// @brief Whose wrap still holds an earlier data key.
    QStringList usersBehind() const;

private:
    struct Entry {
        KdfCost cost;
        QByteArray salt;
        QByteArray nonce;
        QByteArray wrapped;
        QByteArray logNonce;    ///< empty like the next
        QByteArray logWrapped;
        AttemptGuard guard;
        std::size_t behind = 0;  ///< data keys since the one that is wrapped
    };
    /// A data key under the one before it.
    struct Seal {
        QByteArray nonce;
        QByteArray sealed;
    };

    Result<void> comeAlong(const QString& user, Entry& entry, const SecretBytes& wrapping, SecretBytes& dataKey,
                           const PasswordRules& rules);
    void dropUnusedSeals();
    bool readSeals(const QJsonArray& seals);

    QString m_storeId;
    std::map<QString, Entry> m_users;
    std::vector<Seal> m_seals;  ///< oldest first
};

/// @brief Unlocks the key file in place, one program at a time, with the count of
/// wrong passwords written back.
Result<KeyVault::Unlocked> unlockKeys(const QString& keysFile, const QString& user, const QString& password,
                                      const QDateTime& now);

/// @brief Loads, changes and saves the key file, one program at a time.
Result<void> changeKeys(const QString& keysFile, const std::function<Result<void>(KeyVault&)>& change);

}  // namespace saikoku
