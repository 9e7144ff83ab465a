#include "core/store/transaction.h"

#include <QCoreApplication>

#include <utility>

#include "core/store/database.h"

namespace saikoku {

namespace {
struct Text { Q_DECLARE_TR_FUNCTIONS(Store) };
}  // namespace

Result<Transaction> Transaction::start(Database& database, const char* statement) {
    if (database.m_depth == 0) {
        SAIKOKU_TRY(database.run(QString::fromLatin1(statement)));
        database.m_doomed = false;
    }
    ++database.m_depth;
    return Transaction(database);
}

Result<Transaction> Transaction::begin(Database& database) {
    return start(database, database.isSqlite() ? "begin immediate" : "begin");
}

Result<Transaction> Transaction::beginReading(Database& database) {
    return start(database, database.isSqlite() ? "begin" : "begin isolation level repeatable read read only");
}

Transaction::Transaction(Transaction&& other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}

Transaction::~Transaction() {
    if (m_database == nullptr) {
        return;
    }
    --m_database->m_depth;
    m_database->m_doomed = true;
    if (m_database->m_depth == 0) {
        // A lost connection or a full disk has rolled back already: nothing to tell.
        static_cast<void>(m_database->run(QStringLiteral("rollback")).has_value());
        m_database->endOfTransaction();
    }
}

Result<void> Transaction::commit() {
    if (m_database == nullptr) {
        return {};
    }
    if (m_database->m_doomed) {
        return fail(ErrorCode::Failed, Text::tr("A part of the work failed. Nothing was stored."));
    }
    if (m_database->m_depth > 1) {
        --m_database->m_depth;
        m_database = nullptr;
        return {};
    }
    SAIKOKU_TRY(m_database->run(QStringLiteral("commit")));
    Database* const database = std::exchange(m_database, nullptr);
    database->m_depth = 0;
    database->endOfTransaction();
    return {};
}

}  // namespace saikoku
