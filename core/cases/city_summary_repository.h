#pragma once

#include "core/cases/city_summary.h"
#include "core/store/known_facts.h"

namespace saikoku {

class Database;

/// @brief Sums over all rows in force, made by the store.
class CitySummaryRepository {
public:
    CitySummaryRepository(Database& database, KnownFacts facts) : m_db(database), m_facts(std::move(facts)) {}

    Result<CitySummary> summary(QDate asOf);

private:
    Result<QList<TaxItemSummary>> taxItems(QDate asOf);
    Result<void> countTaxpayers(CitySummary& summary);

    Database& m_db;
    KnownFacts m_facts;
};

}  // namespace saikoku
