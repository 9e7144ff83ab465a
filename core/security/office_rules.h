#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/base/rule_source.h"
#include "core/security/office_rule_repository.h"

namespace saikoku {

class Session;
class OfficeRuleSource;

/// @brief A rule file that the program knows, and how its type is read.
struct KnownRule {
    QString name;
    Result<void> (*check)(const RuleSource& source);
};

/// @brief Who sets rules: anybody with a file, or the service that looked at what is on file first.
enum class RuleDoor { File, Service };
using RuleCatalogue = std::vector<KnownRule>;

/// @brief A rule file as it holds on the session's business date.
struct RuleInForce {
    QString name;
    RuleFile file;
    std::optional<OfficeRule> own;  ///< what the office has of it, even when the shipped table is newer
    QStringList changed;            ///< names under "rules" that are the office's
    bool isOwn = false;             ///< whether something of the office's holds
    std::optional<Error> problem;   ///< why nobody can go by it; `file` may then be the shipped one
};

/// @brief Every rule file of the catalogue as it holds today (Permission::View); one
/// that can't be read tells its problem.
Result<std::vector<RuleInForce>> rulesInForce(Session& session, const RuleCatalogue& catalogue);
/// @brief One of them. ErrorCode::NotFound names those there are.
Result<RuleInForce> ruleInForce(Session& session, const QString& name, const RuleCatalogue& catalogue);

/// @brief Rule, naming the command, for rules that no file sets.
Result<void> mustBeSetByFile(const QString& name);

/// @brief Sets an office's own rules for every seat, known from the session's
/// business date (Permission::Rules, logged "rules.set"). Of plain rules the
/// given names change and the others stay as they are; a table is taken whole.
/// Nothing is stored when the rules can't be read: BadInput names file, name and
/// value. NotFound for an unknown name, Rule for a table that is not newer and for
/// a file of rules that a command of their own sets (RuleFile::setBy()).
/// @param source whose decision it is; the file's name when empty
Result<RuleInForce> setOfficeRule(Session& session, const QString& name, const RuleFile& file, const QString& source,
                                  const RuleCatalogue& catalogue, RuleDoor door = RuleDoor::File);

/// @brief One change that the office made of a rule file.
struct RuleChange {
    qint64 id = 0;       ///< 0: what the program ships
    QDate knownOn;
    QDateTime setAt;     ///< UTC, the real moment
    QString by;          ///< display name
    QString source;      ///< whose decision
    QStringList changed; ///< names under "rules" that became others; empty for a table
};

/// @brief Every change of a rule file, the newest first (Permission::Rules).
Result<std::vector<RuleChange>> ruleHistory(Session& session, const QString& name, const RuleCatalogue& catalogue);

/// @brief Makes plain rules what they were after that change, known from today, as a change
/// of its own (Permission::Rules, logged "rules.set"). Id 0: as shipped. NotFound for an
/// unknown change, Rule for a table or as setOfficeRule().
Result<RuleInForce> takeBackRule(Session& session, const QString& name, qint64 change, const QString& source,
                                 const RuleCatalogue& catalogue);

/// @brief The row to store for a file: what differs from the shipped rules, on top of
/// what the office had before; known from today.
Result<OfficeRule> officeRuleOf(Session& session, const QString& name, const RuleFile& file,
                                const OfficeRuleSource& before);

}  // namespace saikoku
