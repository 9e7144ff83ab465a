#pragma once

#include <QHash>

#include <vector>

#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/notices/payment_slip.h"
#include "core/store/known_facts.h"

namespace saikoku {

class Database;

/// @brief What stands on payment slips beside what is owed, for the receivables of a page at once.
class LetterSlipRepository {
public:
    explicit LetterSlipRepository(Database& database, KnownFacts facts = {})
        : m_db(database), m_facts(std::move(facts)) {}

    /// @brief Numbers that the core tax system delivered; of others none.
    Result<QHash<ReceivableId, DeliveredPayment>> delivered(
        const std::vector<ReceivableId>& receivables) const;
    /// @brief How many letters of the template brought a slip of it before; of others none.
    Result<QHash<ReceivableId, int>> issued(const QString& notice,
                                            const std::vector<ReceivableId>& receivables) const;

private:
    Database& m_db;
    KnownFacts m_facts;
};

}  // namespace saikoku
