#pragma once

#include <QDateTime>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/security/log_seal.h"

namespace saikoku {

class Database;

/// @brief A sign-in as the chain sees it.
struct ChainedSignIn {
    qint64 id = 0;
    qint64 operatorId = 0;
    qint64 lastSequence = 0;
    QByteArray headHash;
    QByteArray seal;  ///< empty: from before the chain
    bool hasEnded = false;
};

/// @brief The chain over all sign-ins (table `log_anchor`), the keys that go with it, and
/// the log as it is verified.
class LogAnchorRepository {
public:
    explicit LogAnchorRepository(Database& database) : m_database(database) {}

    /// @brief The public log key; empty in a store from before the chain.
    Result<QString> publicKey();
    /// @brief For whoever makes a store or brings it up to date: as owner on a server.
    Result<void> setPublicKey(const QString& publicKey);
    /// @brief A server's, for who may read the log; empty otherwise.
    Result<SecretBytes> secretKey();
    Result<void> setSecretKey(const SecretBytes& secretKey);
    /// @brief What each kind of store keeps in a way of its own: not to be copied as rows.
    static QStringList keptTables();

    Result<std::optional<LogAnchor>> newest();
    Result<std::optional<LogAnchor>> find(qint64 id);
    Result<std::vector<LogAnchor>> all();
    Result<void> add(const LogAnchor& anchor);
    /// @brief Newest sealed entries of running sign-ins that no anchor holds yet. A sign-in whose row
    /// doesn't fit its entries is left out: verifying names it, and nobody is kept from signing in.
    Result<std::vector<LogAnchor>> unanchoredHeads();

    Result<std::vector<ChainedSignIn>> signIns();
    /// @brief Every entry, by sign-in and sequence; `hash` is empty when there is none.
    Result<void> entries(const std::function<void(const SealedEntry&, QByteArrayView hash)>& use);

private:
    Database& m_database;
};

}  // namespace saikoku
