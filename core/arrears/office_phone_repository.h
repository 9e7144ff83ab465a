#pragma once

#include <QList>

#include "core/arrears/office_phone.h"
#include "core/base/result.h"
#include "core/store/known_facts.h"

namespace saikoku {

class Database;

/// @brief The table `phone_fact`: adds rows, never changes one. How numbers stand by them
/// is the view phone_in_force.
class OfficePhoneRepository {
public:
    explicit OfficePhoneRepository(Database& database, KnownFacts facts = {}) : m_db(database), m_facts(std::move(facts)) {}

    Result<void> add(const PhoneFact& fact);
    /// @brief What was said of the person's numbers, newest first.
    Result<QList<PhoneFact>> of(TaxpayerId taxpayer) const;

private:
    Database& m_db;
    KnownFacts m_facts;
};

}  // namespace saikoku
