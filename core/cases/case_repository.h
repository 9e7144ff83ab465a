#pragma once

#include <QHash>
#include <QList>

#include <functional>
#include <optional>

#include "core/base/result.h"
#include "core/cases/board.h"
#include "core/cases/case_file.h"
#include "core/cases/case_list.h"
#include "core/cases/case_tables.h"
#include "core/store/bindings.h"

namespace saikoku {

class Database;

/// @brief Where a case stands and what it owes.
struct CaseBalance {
    TaxpayerId taxpayer;
    WorkflowStatus status = WorkflowStatus::NotContacted;
    Yen outstanding;
};

/// @brief Reads the case summaries. No permission is asked and nothing is logged
/// here: services do both.
class CaseRepository {
public:
    CaseRepository(Database& database, CaseTables tables) : m_db(database), m_tables(std::move(tables)) {}

    /// @param named whose name the search fits, ascending, when that is known already
    Result<CaseSelection> find(const CaseQuery& query, const std::optional<QList<TaxpayerId>>& named = {}) const;
    /// @brief The first of the same cases in the same order, by a walk along an index that
    /// ends there; as many or fewer than find() gives, without their sum.
    Result<QList<TaxpayerId>> first(const CaseQuery& query, const std::optional<QList<TaxpayerId>>& named,
                                    qsizetype atMost) const;
    /// @brief Every case's status and sum, in no order, from an index alone.
    Result<void> statuses(CampaignId campaign, const std::function<void(const CaseBalance&)>& use) const;
    /// @brief Who called in since the moment (UTC) and was not spoken with as the person then or after it.
    Result<QList<TaxpayerId>> callersBack(CampaignId campaign, const QDateTime& since) const;
    /// @brief Who said in a record in force to have paid and owes something, ascending.
    Result<QList<TaxpayerId>> whoReportedPayments(CampaignId campaign) const;
    /// @brief Whose follow-ups are not all over, ascending.
    Result<QList<TaxpayerId>> withFollowUpsOpen(CampaignId campaign) const;
    Result<CaseCount> count(const CaseQuery& query) const;
    Result<QList<CaseSummary>> rows(CampaignId campaign, const QList<TaxpayerId>& cases) const;

    /// @brief Fills rows and statuses of the board in one reading; labels and conditions are
    /// still empty but for the key.
    /// @param ageBands first years, rising (CaseWorkRules)
    Result<void> count(CampaignId campaign, BoardDimension dimension, const QList<int>& ageBands, Board& board) const;

private:
    enum class Reach { All, First };
    struct Asked {
        QString sql;
        QString order;
        Bindings bindings;
    };
    Asked asked(const CaseQuery& query, const std::optional<QList<TaxpayerId>>& named, Reach reach) const;

    Database& m_db;
    CaseTables m_tables;
};

}  // namespace saikoku
