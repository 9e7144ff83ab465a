#pragma once

#include <QList>

#include <optional>

#include "core/base/result.h"
#include "core/contact/instalment_plan.h"
#include "core/store/bindings.h"
#include "core/store/known_facts.h"

namespace saikoku {

class Database;

/// @brief Who acted, when and on which business date.
struct ActedBy {
    OperatorId operatorId;
    QDateTime at;  ///< UTC
    QDate knownOn;
};

/// @brief Instalment plans, their parts (promises that count once the plan is approved) and what became of them:
/// adds rows, never changes one. A plan that is decided on or ended twice is refused by the store.
class InstalmentRepository {
public:
    explicit InstalmentRepository(Database& database, KnownFacts facts = {}) : m_db(database), m_facts(std::move(facts)) {}

    /// @brief The plan with its parts; ids that they bring are passed over.
    Result<InstalmentPlanId> add(const InstalmentPlan& plan);
    Result<void> decide(InstalmentPlanId plan, InstalmentDecision decision, const QString& note, const ActedBy& by);
    Result<void> addPledge(InstalmentPlanId plan, PledgeStep step, QDate on, const ActedBy& by);
    Result<void> end(InstalmentPlanId plan, InstalmentEnding ending, const QString& note, const ActedBy& by);

    Result<std::optional<InstalmentPlan>> find(InstalmentPlanId id) const;
    /// @brief Of one case, newest first.
    Result<QList<InstalmentPlan>> of(CampaignId campaign, TaxpayerId taxpayer) const;
    /// @brief The campaign's that wait for a decision or are in force, oldest first.
    Result<QList<InstalmentPlan>> open(CampaignId campaign) const;

private:
    QString view(const char* name) const { return m_facts.view(QLatin1String(name)); }
    Result<QList<InstalmentPlan>> read(const QString& where, const Bindings& bindings) const;
    Result<void> addParts(QList<InstalmentPlan>& plans) const;

    Database& m_db;
    KnownFacts m_facts;
};

}  // namespace saikoku
