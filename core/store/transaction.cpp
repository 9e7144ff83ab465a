#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QThread>

#include <algorithm>
#include <utility>

#include "core/store/database.h"
#include "core/store/store_error.h"

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(Store) };

constexpr int kMostCrossings = 12;
constexpr int kMostTakenKeys = 3;  // one that is taken for good is so again
constexpr qint64 kPatienceMilliseconds = 30'000;
constexpr int kFirstPauseMilliseconds = 10;
constexpr int kLongestPauseMilliseconds = 500;

Error unanswered(const Error& error) {
    return {error.code,
            Text::tr("The connection to the office server broke while this was being stored: it may be stored or not. Look at it "
                     "again when the server is back before you repeat it."),
            error.detail};
}

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
        // A lost connection or a full disk has rolled back already: nothing to tell, nor to connect for.
        if (!m_database->isLost()) {
            static_cast<void>(m_database->run(QStringLiteral("rollback")).has_value());
        }
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
    if (const auto stored = m_database->run(QStringLiteral("commit")); !stored) {
        return fail(stored.error().code == ErrorCode::Connection ? unanswered(stored.error()) : stored.error());
    }
    Database* const database = std::exchange(m_database, nullptr);
    database->m_depth = 0;
    database->endOfTransaction();
    return {};
}

bool Attempts::again(const Error& error, bool wasCommitting) {
    if (m_database.inTransaction()) {
        return false;
    }
    if (error.code == ErrorCode::Connection) {
        // a commit may have been stored: to do it again is for who can tell
        return !wasCommitting && !std::exchange(m_reconnected, true) && m_database.reopen().has_value();
    }
    const int most = isTakenKey(error) ? kMostTakenKeys : kMostCrossings;
    if (!isCrossing(error) || ++m_crossed > most || m_begun.hasExpired(kPatienceMilliseconds)) {
        return false;
    }
    const int pause = std::min(kLongestPauseMilliseconds, kFirstPauseMilliseconds << std::min(m_crossed, 6));
    QThread::msleep(static_cast<unsigned long>(QRandomGenerator::global()->bounded(pause / 2, pause)));
    return true;
}

}  // namespace saikoku
