#pragma once

#include <QHash>
#include <QList>

#include "core/base/result.h"
#include "core/cases/board.h"
#include "core/cases/case_file.h"
#include "core/cases/case_list.h"
#include "core/cases/case_tables.h"

namespace saikoku {

class Database;

/// @brief Reads the case summaries. No permission is asked and nothing is logged
/// here: services do both.
class CaseRepository {
public:
    CaseRepository(Database& database, CaseTables tables) : m_db(database), m_tables(std::move(tables)) {}

    Result<CaseSelection> find(const CaseQuery& query) const;
    Result<QList<CaseSummary>> rows(CampaignId campaign, const QList<TaxpayerId>& cases) const;

    /// @brief Cases and yen of every status.
    Result<std::array<BoardCell, kBoardStatuses.size()>> statuses(CampaignId campaign) const;
    /// @brief The matrix, labels and conditions still empty but for the key.
    /// @param ageBands first years, rising (CaseWorkRules)
    Result<QList<BoardRow>> matrix(CampaignId campaign, BoardDimension dimension,
                                   const QList<int>& ageBands) const;

    /// @brief What each of these taxpayers owes; zero where nothing.
    Result<QHash<TaxpayerId, Yen>> outstanding(CampaignId campaign, const QList<TaxpayerId>& taxpayers) const;

private:
    Database& m_db;
    CaseTables m_tables;
};

}  // namespace saikoku
