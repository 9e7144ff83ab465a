#include "core/security/office_rule_source.h"

#include <algorithm>

namespace saikoku {

Result<OfficeRuleSource> OfficeRuleSource::read(Database& database, QDate date) {
    SAIKOKU_TRY_ASSIGN(const auto rows, OfficeRuleRepository(database).on(date));
    OfficeRuleSource source;
    for (const OfficeRule& row : rows) {
        source.put(row);
    }
    return source;
}

Result<RuleFile> OfficeRuleSource::file(const QString& name) const {
    if (const auto damaged = m_damaged.find(name); damaged != m_damaged.end()) {
        return fail(damaged->second);
    }
    if (const auto kept = m_read.constFind(name); kept != m_read.constEnd()) {
        return *kept;
    }
    SAIKOKU_TRY_ASSIGN(RuleFile file, RuleFile::shipped(name));
    if (const OfficeRule* rule = own(name)) {
        SAIKOKU_TRY_ASSIGN(const RuleFile changed, RuleFile::parse(rule->content.toUtf8(), rule->fileName()));
        file = RuleFile::inForce(file, changed);
    }
    m_read.insert(name, file);
    return file;
}

const OfficeRule* OfficeRuleSource::own(const QString& name) const {
    const auto found = m_own.find(name);
    return found == m_own.end() ? nullptr : &found->second;
}

void OfficeRuleSource::put(const OfficeRule& rule) {
    m_own.insert_or_assign(rule.name, rule);
    m_damaged.erase(rule.name);
    m_read.remove(rule.name);
}

bool OfficeRuleSource::isSameAs(const OfficeRuleSource& other) const {
    return std::equal(m_own.begin(), m_own.end(), other.m_own.begin(), other.m_own.end(),
                      [](const auto& one, const auto& two) { return one.second.id == two.second.id; });
}

}  // namespace saikoku
