#pragma once

#include <QList>

#include <optional>

#include "core/base/result.h"
#include "core/contact/case_handover.h"
#include "core/store/known_facts.h"

namespace saikoku {

class Database;

/// @brief Hand-overs and what officers made of them: adds rows, never changes one.
class HandoverRepository {
public:
    explicit HandoverRepository(Database& database, KnownFacts facts = {}) : m_db(database), m_facts(std::move(facts)) {}

    Result<qint64> add(const CaseHandover& handover);
    Result<void> add(qint64 handover, HandoverAnswer answer, const QString& note, OperatorId by, const QDateTime& at);

    Result<std::optional<CaseHandover>> find(qint64 id) const;
    /// @brief The campaign's open ones, oldest first.
    Result<QList<CaseHandover>> open(CampaignId campaign) const;
    /// @brief Given back to who handed it over, the newest of their case, and nothing recorded there by
    /// them since; oldest first.
    Result<QList<CaseHandover>> returnedTo(CampaignId campaign, OperatorId person) const;
    /// @brief Of one case, newest first.
    Result<QList<CaseHandover>> of(CampaignId campaign, TaxpayerId taxpayer) const;

private:
    Database& m_db;
    KnownFacts m_facts;
};

}  // namespace saikoku
