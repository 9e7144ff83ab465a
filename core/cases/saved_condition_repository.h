#pragma once

#include <QList>

#include <optional>

#include "core/base/result.h"
#include "core/cases/saved_condition.h"
#include "core/store/bindings.h"

namespace saikoku {

class Database;

/// @brief Rows of saved_condition, and the names that conditions know. No permission is asked.
class SavedConditionRepository {
public:
    explicit SavedConditionRepository(Database& database) : m_db(database) {}

    /// @brief Shared ones and those of the person, by name, a person's own first.
    Result<QList<SavedCondition>> readableBy(CampaignId campaign, OperatorId person);
    Result<std::optional<SavedCondition>> own(CampaignId campaign, OperatorId person, const QString& name);
    Result<std::optional<SavedCondition>> shared(CampaignId campaign, const QString& name);
    /// @brief Returns the id; `condition.id` valid: changes that row's text.
    Result<qint64> store(CampaignId campaign, const SavedCondition& condition, OperatorId by, const QDateTime& now);
    Result<void> remove(qint64 id);

    /// @brief Login and name of everybody.
    Result<QList<ConditionNames::Named>> people();

private:
    Result<QList<SavedCondition>> select(const QString& where, const Bindings& bindings);

    Database& m_db;
};

}  // namespace saikoku
