#pragma once

#include <QDate>
#include <QHash>

#include "core/base/result.h"
#include "core/base/yen.h"
#include "core/team/working_day.h"

namespace saikoku {

class Database;

/// @brief What somebody recorded on a day in one campaign, corrected records left out.
struct DayResults {
    int calls = 0;    ///< outbound
    int inbound = 0;
    int reached = 0;
    int promises = 0;
    Yen promised;
    QDateTime lastAt;  ///< UTC
};

/// @brief A call that was clicked and of which nobody has told the end yet.
struct OpenCall {
    TaxpayerId taxpayer;  ///< none: a caller whose case is sought
    QDateTime since;      ///< UTC
};

/// @brief What a supervisor's view reads of the day.
class TeamRepository {
public:
    explicit TeamRepository(Database& database) : m_db(database) {}

    Result<QHash<OperatorId, DayResults>> results(CampaignId campaign, QDate day) const;
    /// @brief The newest of each person since the moment.
    Result<QHash<OperatorId, OpenCall>> openCalls(CampaignId campaign, QDate day, const QDateTime& since) const;

private:
    Database& m_db;
};

}  // namespace saikoku
