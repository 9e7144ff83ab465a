#pragma once

#include <QList>

#include "core/base/result.h"
#include "core/cases/case_tables.h"
#include "core/cases/given_numbers.h"

namespace saikoku {

class Database;

/// @brief Many numbers or cases at once, by temporary tables of the connection.
class GivenNumbersRepository {
public:
    GivenNumbersRepository(Database& database, CaseTables tables) : m_db(database), m_tables(std::move(tables)) {}

    /// @brief Call it inside a transaction.
    Result<NumbersFound> find(CampaignId campaign, const QList<GivenNumber>& numbers);

    /// @brief Has these cases stand in the table `given_case`, which givenCasesSql() reads; nothing
    /// when they stand there already.
    Result<void> give(const QList<TaxpayerId>& cases);

private:
    Result<QList<qsizetype>> lengths(CampaignId campaign);

    Database& m_db;
    CaseTables m_tables;
};

}  // namespace saikoku
