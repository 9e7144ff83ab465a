#pragma once

#include <QDateTime>

#include "core/work/day_pace.h"

namespace saikoku {

class Database;

/// @brief Counts a day's records.
class DayPaceRepository {
public:
    explicit DayPaceRepository(Database& database) : m_db(database) {}

    Result<DayPace> pace(CampaignId campaign, OperatorId who, const QDateTime& from, const QDateTime& until) const;

private:
    Database& m_db;
};

}  // namespace saikoku
