#pragma once

#include <QDate>

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <typeindex>
#include <unordered_map>

#include "core/base/result.h"
#include "core/security/office_rule_source.h"

namespace saikoku {

class Database;

/// @brief Reads a rule type from its files.
using RuleParser = Result<std::shared_ptr<const void>> (*)(const RuleSource&);

/// @brief The rules that the sessions of one sign-in go by: read once, kept, and
/// read anew when the store or the business date has others. Whether the store has
/// others is asked every two seconds at most. For any thread; none waits for another's SQL.
class RuleShelf {
public:
    static constexpr qint64 kLookEveryMs = 2000;

    RuleShelf();
    /// @brief The kept rules of a type; parses them when they are new.
    Result<std::shared_ptr<const void>> take(Database& database, QDate today, std::type_index type,
                                             RuleParser parse);
    /// @brief Asks the store now.
    Result<void> look(Database& database, QDate today);

    /// @brief Rule files in the data folder that can't be read, by name: their rules
    /// are refused with these.
    void setDamaged(std::map<QString, Error> damaged);
    std::map<QString, Error> damaged() const;

    /// @brief For tests: milliseconds of a clock that only goes forward.
    void setTimer(std::function<qint64()> milliseconds);

private:
    Result<std::shared_ptr<const void>> parsed(std::type_index type, RuleParser parse);

    mutable std::mutex m_mutex;
    std::function<qint64()> m_milliseconds;
    std::optional<OfficeRuleSource> m_source;
    QDate m_date;
    qint64 m_version = 0;
    qint64 m_lookedAt = 0;
    std::map<QString, Error> m_damaged;
    std::unordered_map<std::type_index, std::shared_ptr<const void>> m_parsed;
};

}  // namespace saikoku
