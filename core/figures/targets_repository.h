#pragma once

#include <QString>

#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/figures/targets.h"
#include "core/store/known_facts.h"

namespace saikoku {

class Database;

/// @brief Targets: adds rows, never changes one.
class TargetsRepository {
public:
    explicit TargetsRepository(Database& database, KnownFacts facts = {})
        : m_db(database), m_facts(std::move(facts)) {}

    Result<qint64> add(const FigureTarget& target);
    /// @brief Every row, by year (newest first) and tax item, the newest first; of one year when given.
    Result<std::vector<FigureTarget>> all(CampaignId campaign, std::optional<int> year) const;

private:
    Database& m_db;
    KnownFacts m_facts;
};

}  // namespace saikoku
