#pragma once

#include "core/cases/city_summary.h"

namespace saikoku {

class Database;

/// @brief Sums over all rows in force, made by the store.
class CitySummaryRepository {
public:
    explicit CitySummaryRepository(Database& database) : m_db(database) {}

    Result<CitySummary> summary(QDate asOf);

private:
    Result<QList<TaxItemSummary>> taxItems(QDate asOf);
    Result<void> countTaxpayers(CitySummary& summary);

    Database& m_db;
};

}  // namespace saikoku
