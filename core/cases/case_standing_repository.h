#pragma once

#include <QList>

#include <functional>

#include "core/base/result.h"
#include "core/cases/case_standing.h"
#include "core/cases/case_tables.h"

namespace saikoku {

class Database;

/// @brief Reads how cases stand, at the engine's speed. No permission is asked and nothing
/// is logged here: services do both.
class CaseStandingRepository {
public:
    CaseStandingRepository(Database& database, CaseTables tables) : m_db(database), m_tables(std::move(tables)) {}

    /// @brief Every case in arrears, by ascending id, from an index alone.
    Result<void> ofCity(CampaignId campaign, const std::function<void(const CaseStanding&)>& use) const;
    /// @brief These cases, settled ones too; by ascending id when `cases` are.
    Result<void> of(CampaignId campaign, const QList<TaxpayerId>& cases,
                    const std::function<void(const CaseStanding&)>& use) const;

private:
    Result<void> read(CampaignId campaign, const QString& which, const std::function<void(const CaseStanding&)>& use) const;

    Database& m_db;
    CaseTables m_tables;
};

}  // namespace saikoku
