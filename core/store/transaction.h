#pragma once

#include "core/base/result.h"

namespace saikoku {

class Database;

/// @brief Work that is stored whole or not at all. Rolls back when it goes
/// without commit().
///
/// Begins as a writer on SQLite (BEGIN IMMEDIATE: a read that later writes in a
/// deferred transaction fails at once when another writer came between). Begun
/// inside a running one it joins that one: only the outermost commit stores, and
/// an inner one that was dropped without commit() makes the outer commit refuse.
class Transaction {
public:
    /// @brief ErrorCode::Locked when another seat writes for too long.
    static Result<Transaction> begin(Database& database);
    /// @brief For a consistent view over several selects; stores nothing.
    static Result<Transaction> beginReading(Database& database);

    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    Result<void> commit();

private:
    explicit Transaction(Database& database) : m_database(&database) {}
    static Result<Transaction> start(Database& database, const char* statement);

    Database* m_database;
};

}  // namespace saikoku
