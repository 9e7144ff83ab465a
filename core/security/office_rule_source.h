#pragma once

#include <QDate>
#include <QHash>
#include <QString>

#include <map>

#include "core/base/rule_source.h"
#include "core/security/office_rule_repository.h"

namespace saikoku {

class Database;

/// @brief The rule files as they hold in a store on one business date: the shipped
/// ones with the office's changes. Parses each file once. For one thread at a time.
class OfficeRuleSource final : public RuleSource {
public:
    static Result<OfficeRuleSource> read(Database& database, QDate date);

    Result<RuleFile> file(const QString& name) const override;

    /// @brief What the office has of that name, or null.
    const OfficeRule* own(const QString& name) const;
    /// @brief Puts a change in, or in the place of what is there.
    void put(const OfficeRule& rule);
    /// @brief Names whose files in the data folder can't be read: file() fails with these.
    void setDamaged(const std::map<QString, Error>& damaged) { m_damaged = damaged; }
    /// @brief Made of the same rows.
    bool isSameAs(const OfficeRuleSource& other) const;

private:
    std::map<QString, OfficeRule> m_own;
    std::map<QString, Error> m_damaged;
    mutable QHash<QString, RuleFile> m_read;
};

}  // namespace saikoku
