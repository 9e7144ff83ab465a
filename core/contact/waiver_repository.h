#pragma once

#include <QList>

#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/contact/waiver.h"
#include "core/store/known_facts.h"

namespace saikoku {

class Database;
class Statement;

/// @brief Waivers: added and taken back, never changed. Known from the Tokyo date on which they were entered.
/// Those of a case are read with everything else on it (CaseParts::waivers).
class WaiverRepository {
public:
    explicit WaiverRepository(Database& database, KnownFacts facts = {}) : m_db(database), m_facts(std::move(facts)) {}

    Result<qint64> add(const Waiver& waiver);
    Result<void> takeBack(qint64 waiver, const QString& reason, OperatorId by, const QDateTime& at);
    /// @brief One in force; nothing for an unknown one and one taken back.
    Result<std::optional<Waiver>> find(qint64 waiver) const;
    /// @brief Those in force of some people.
    Result<std::vector<Waiver>> of(const QList<TaxpayerId>& people) const;
    /// @brief Another text whenever a waiver was added or taken back, as far as known.
    Result<QString> mark() const;

private:
    Database& m_db;
    KnownFacts m_facts;
};

/// @brief The waiver of a row of waiver_in_force: taxpayer, then waiver_id, receivable_id, kind, yen, ground, note,
/// approver, waived_on, operator_id, entered_at and the operator's name.
Waiver waiverIn(Statement& row);

}  // namespace saikoku
