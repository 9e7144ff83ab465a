#pragma once

#include <QList>

#include "core/base/result.h"
#include "core/contact/call_journal.h"

namespace saikoku {

class Database;

/// @brief Adds and reads intents and attempts. Permission and log: call_journal.h.
class CallJournalRepository {
public:
    explicit CallJournalRepository(Database& database) : m_db(database) {}

    Result<CallIntentId> add(const CallIntent& intent, OperatorId by, const QString& workstation);
    Result<CallAttemptId> add(const CallAttempt& attempt);
    /// @brief isMasked: somebody with that number is protected.
    Result<QList<CallIntent>> withoutResult(OperatorId by) const;

    struct KnownIntent {
        CallIntent intent;
        bool hasResult = false;
    };
    Result<std::optional<KnownIntent>> find(CallIntentId id) const;

private:
    Database& m_db;
};

}  // namespace saikoku
