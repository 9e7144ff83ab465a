#pragma once

#include <QHash>
#include <QList>

#include "core/base/result.h"
#include "core/letters/letter_reading.h"

namespace saikoku {

class Database;

/// @brief Instalment plans as letters tell them, for a page of cases at once.
class LetterPlanRepository {
public:
    explicit LetterPlanRepository(Database& database, KnownFacts facts = {})
        : m_db(database), m_facts(std::move(facts)) {}

    /// @brief The newest plan of each that is neither refused, taken back nor over, with its parts in order
    /// of date.
    Result<QHash<TaxpayerId, PlanOnLetter>> newest(CampaignId campaign, const QList<TaxpayerId>& cases) const;

private:
    Database& m_db;
    KnownFacts m_facts;
};

}  // namespace saikoku
