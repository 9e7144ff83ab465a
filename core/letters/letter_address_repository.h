#pragma once

#include <QHash>
#include <QList>

#include <vector>

#include "core/base/result.h"
#include "core/letters/letter_addresses.h"
#include "core/store/known_facts.h"

namespace saikoku {

class Database;

/// @brief Where letters go instead of the home address: rows are added, never changed. No permission is
/// asked.
class LetterAddressRepository {
public:
    explicit LetterAddressRepository(Database& database, KnownFacts facts = {})
        : m_db(database), m_facts(std::move(facts)) {}

    /// @brief Of some cases by one select, ended ones too, the newest first.
    Result<QHash<TaxpayerId, std::vector<OfficeLetterAddress>>> of(const QList<TaxpayerId>& cases) const;
    /// @brief @return its id
    Result<qint64> add(const OfficeLetterAddress& address, OperatorId by, const QDateTime& at, QDate knownOn);
    Result<void> end(qint64 id, OperatorId by, const QDateTime& at, QDate knownOn);

private:
    Database& m_db;
    KnownFacts m_facts;
};

}  // namespace saikoku
