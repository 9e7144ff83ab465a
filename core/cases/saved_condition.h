#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/cases/case_condition.h"
#include "core/cases/condition_words.h"

namespace saikoku {

class Session;

/// @brief A condition that somebody keeps: their own, or for everybody of the campaign.
struct SavedCondition {
    qint64 id = 0;
    QString name;
    QString text;           ///< canonical (CaseCondition::toText); relative days stay relative
    bool isShared = false;
    OperatorId owner;
    QString ownerName;
    QDateTime madeAt;       ///< UTC
    QDateTime changedAt;    ///< UTC
    bool mayChange = false; ///< the actor is its owner, or it is shared and they have Permission::Plan
};

/// @brief The actor's own and the shared ones of the campaign, by name. Permission::View.
Result<QList<SavedCondition>> savedConditions(Session& session, CampaignId campaign);

/// @brief Keeps the condition under the name: replaces the actor's own of that name, or the
/// shared one when `shared`. Permission::View; ErrorCode::Permission for somebody else's shared
/// one without Permission::Plan; ErrorCode::Usage for an empty name or one with quotes, and for
/// a condition that asks for everything. Logged by its id.
Result<SavedCondition> saveCondition(Session& session, CampaignId campaign, const QString& name, const CaseCondition& condition, bool shared);

/// @brief Removes the actor's own of that name, else the shared one, by the same rights.
/// ErrorCode::NotFound when there is none. Logged by its id.
Result<void> removeCondition(Session& session, CampaignId campaign, const QString& name);

/// @brief What the written language needs to know of the office: names of tax items, districts
/// and people, saved conditions, and whether the age may be asked for. Permission::View.
Result<ConditionNames> conditionNames(Session& session, CampaignId campaign);

}  // namespace saikoku
