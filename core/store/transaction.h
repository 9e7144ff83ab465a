#pragma once

#include <QElapsedTimer>

#include <type_traits>

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

    /// @brief ErrorCode::Connection when the answer was lost: stored or not, says the store.
    Result<void> commit();

private:
    explicit Transaction(Database& database) : m_database(&database) {}
    static Result<Transaction> start(Database& database, const char* statement);

    Database* m_database;
};

/// @brief Whether and when work that failed is done once more: for transact() alone.
class Attempts {
public:
    explicit Attempts(Database& database) : m_database(database) { m_begun.start(); }
    /// @brief Waits for a while that grows, then true: a deadlock, a serialization
    /// failure, a key that another seat took meanwhile, a lock not given in time, or the
    /// server gone before anything was stored. False at once inside a running transaction.
    bool again(const Error& error, bool wasCommitting);

private:
    Database& m_database;
    QElapsedTimer m_begun;
    int m_crossed = 0;
    bool m_reconnected = false;
};

/// @brief The way for services to write: runs `work` (giving a Result) in a transaction
/// and stores it. Seats of a server that cross each other are no refusal: what one of
/// them began is rolled back and done again from the start, so `work` reads whatever it
/// decides by itself and leaves nothing behind outside the store. Inside a running
/// transaction it joins that one.
///
/// ErrorCode::Locked when others were in the way for half a minute, Connection when the
/// server went away.
template <class Work>
auto transact(Database& database, Work work) -> std::invoke_result_t<Work&> {
    using Outcome = std::invoke_result_t<Work&>;
    Attempts attempts(database);
    for (;;) {
        bool wasCommitting = false;
        Outcome outcome = [&]() -> Outcome {
            SAIKOKU_TRY_ASSIGN(Transaction transaction, Transaction::begin(database));
            Outcome done = work();
            if (done) {
                wasCommitting = true;
                SAIKOKU_TRY(transaction.commit());
            }
            return done;
        }();
        if (outcome || !attempts.again(outcome.error(), wasCommitting)) {
            return outcome;
        }
    }
}

}  // namespace saikoku
