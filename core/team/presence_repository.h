#pragma once

#include <QDateTime>

#include <vector>

#include "core/base/result.h"
#include "core/team/presence.h"
#include "core/team/working_day.h"

namespace saikoku {

class Database;

/// @brief Rows of presence, and the calls' times beside them.
class PresenceRepository {
public:
    explicit PresenceRepository(Database& database) : m_db(database) {}

    Result<void> add(const PresenceEvent& event);
    /// @brief From `from` until before `until` (UTC), in the order of persons and moments.
    Result<std::vector<PresenceEvent>> between(const QDateTime& from, const QDateTime& until) const;
    /// @brief Those of a person at a seat from `since` until before `until`, in their order.
    Result<std::vector<PresenceEvent>> ofSeat(OperatorId who, const QString& workstation, const QDateTime& since, const QDateTime& until) const;
    /// @brief Who clicked a call from `from` until before `until`.
    Result<std::vector<OperatorId>> callersBetween(const QDateTime& from, const QDateTime& until) const;
    /// @brief Clicked from `from` until before `until`, in their order.
    Result<std::vector<CallTime>> callsOf(OperatorId who, const QDateTime& from, const QDateTime& until) const;

private:
    Database& m_db;
};

}  // namespace saikoku
