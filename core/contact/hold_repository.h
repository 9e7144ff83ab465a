#pragma once

#include <QList>

#include "core/base/result.h"
#include "core/contact/hold.h"
#include "core/store/known_facts.h"

namespace saikoku {

class Database;

struct HoldOnCase {
    TaxpayerId taxpayer;
    Hold hold;
};

/// @brief Holds on cases: added, approved and released, never changed. Known from the Tokyo date of `at`.
class HoldRepository {
public:
    explicit HoldRepository(Database& database, KnownFacts facts = {}) : m_db(database), m_facts(std::move(facts)) {}

    Result<qint64> add(TaxpayerId taxpayer, const Hold& hold, OperatorId by, const QDateTime& at);
    Result<void> approve(qint64 holdId, QDate on, OperatorId by, const QDateTime& at);
    Result<void> release(qint64 holdId, QDate on, const QString& reason, OperatorId by, const QDateTime& at);
    /// @brief Every hold in force on the date, by its beginning.
    Result<QList<HoldOnCase>> inForce(QDate date) const;

private:
    Database& m_db;
    KnownFacts m_facts;
};

}  // namespace saikoku
