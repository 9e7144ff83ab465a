#pragma once

#include <QJsonObject>
#include <QString>

#include <vector>

#include "core/base/result.h"
#include "core/cases/call_stage.h"
#include "core/security/office_rules.h"

namespace saikoku {

class Session;

/// @brief The table as an office may begin with: what the program ships, and examples beside it.
struct StageExample {
    QString title;
    StageRules rules;
};
Result<std::vector<StageExample>> stageExamples();

/// @brief The values of stages.json that say the table, each with whose decision it is.
QJsonObject stageValues(const StageRules& rules, const QString& source);

/// @brief Every case's stage and turn may be another after stages.json was set: the day roll writes them in its
/// steps. Permission::Rules.
Result<void> followStages(Session& session);

struct StageChange {
    StageRules before;  ///< what was on the screen: refused (Rule) when somebody has changed it meanwhile
    StageRules now;
    QString source;  ///< whose decision
};

/// @brief Stores the office's table for every seat, and has every case wait for the day roll, because its
/// stage and whose turn it is follow. Permission::Rules, logged "rules.set". BadInput names the row that
/// can't be; Rule without whose decision it is. Nothing of it loosens hours, limits or rests: those are read
/// from calling.json alone. Call it off the GUI thread.
Result<RuleInForce> setStages(Session& session, const StageChange& change, const RuleCatalogue& catalogue);

/// @brief Makes the table what it was after that change (takeBackRule()); cases follow likewise.
Result<RuleInForce> takeBackStages(Session& session, qint64 change, const QString& source,
                                   const RuleCatalogue& catalogue);

}  // namespace saikoku
