#pragma once

#include <QList>
#include <QSet>
#include <QString>

#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/cases/case_tables.h"

namespace saikoku {

class Database;

/// @brief Who shares name (folded) and birth date with another of the campaign's space who was not joined
/// with them as one person. Asked of the rows that are shown, by one statement and one look into an index
/// each: no column of the summary, as another's arrival would change it.
class NamesakeRepository {
public:
    NamesakeRepository(Database& database, CaseTables tables) : m_db(database), m_tables(std::move(tables)) {}

    Result<QSet<TaxpayerId>> among(CampaignId campaign, const QList<TaxpayerId>& cases) const;

    /// @brief 1 or 0 for the case of `s`, for conditions.
    static QString flagSql(const CaseTables& tables);
    /// @brief The statement of among(): its plan is tested.
    static QString amongSql(const CaseTables& tables, const QList<TaxpayerId>& cases);

private:
    Database& m_db;
    CaseTables m_tables;
};

}  // namespace saikoku
