#pragma once

#include "core/cases/case_tables.h"
#include "core/cases/limitation_radar.h"

namespace saikoku {

class Database;

/// @brief Reads the radar from the summaries: sums from an index alone, rows by their place in it.
class LimitationRadarRepository {
public:
    LimitationRadarRepository(Database& database, CaseTables tables) : m_db(database), m_tables(std::move(tables)) {}

    Result<QList<LimitationRow>> rows(CampaignId campaign, const LimitationQuestion& question) const;
    Result<LapsedTally> lapsed(CampaignId campaign) const;
    /// @brief Private claims that may be invoked, likewise.
    Result<LapsedTally> invocable(CampaignId campaign) const;
    /// @brief Whose these are, ascending.
    Result<QList<TaxpayerId>> withLapsed(CampaignId campaign) const;
    /// @brief Adds up every end into the bands, which are given without sums, and into the selection of the question.
    Result<void> count(CampaignId campaign, const LimitationQuestion& question, LimitationRadar& radar) const;

private:
    QDate until(const LimitationQuestion& question) const;
    Result<LapsedTally> tallyOf(const char* column, CampaignId campaign) const;

    Database& m_db;
    CaseTables m_tables;
};

}  // namespace saikoku
