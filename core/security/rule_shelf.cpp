#include "core/security/rule_shelf.h"

#include <chrono>

namespace saikoku {

namespace {

qint64 steadyMilliseconds() {
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

}  // namespace

RuleShelf::RuleShelf() : m_milliseconds(&steadyMilliseconds) {}

Result<std::shared_ptr<const void>> RuleShelf::take(Database& database, QDate today, std::type_index type,
                                                    RuleParser parse) {
    const std::lock_guard lock(m_mutex);
    if (!m_source || m_date != today || m_milliseconds() - m_lookedAt >= kLookEveryMs) {
        SAIKOKU_TRY(lookLocked(database, today));
    }
    if (const auto kept = m_parsed.find(type); kept != m_parsed.end()) {
        return kept->second;
    }
    SAIKOKU_TRY_ASSIGN(std::shared_ptr<const void> rules, parse(*m_source));
    m_parsed.emplace(type, rules);
    return rules;
}

Result<void> RuleShelf::look(Database& database, QDate today) {
    const std::lock_guard lock(m_mutex);
    return lookLocked(database, today);
}

Result<void> RuleShelf::lookLocked(Database& database, QDate today) {
    SAIKOKU_TRY_ASSIGN(const qint64 version, OfficeRuleRepository(database).version());
    m_lookedAt = m_milliseconds();
    if (m_source && m_date == today && version <= m_version) {
        return {};  // lower: a reader in a transaction that began before
    }
    SAIKOKU_TRY_ASSIGN(OfficeRuleSource source, OfficeRuleSource::read(database, today));
    m_version = version;
    m_date = today;
    if (!m_source || !source.isSameAs(*m_source)) {
        source.setDamaged(m_damaged);
        m_source = std::move(source);
        m_parsed.clear();
    }
    return {};
}

void RuleShelf::setDamaged(std::map<QString, Error> damaged) {
    const std::lock_guard lock(m_mutex);
    if (damaged.empty() && m_damaged.empty()) {
        return;
    }
    m_damaged = std::move(damaged);
    m_source.reset();
    m_parsed.clear();
}

std::map<QString, Error> RuleShelf::damaged() const {
    const std::lock_guard lock(m_mutex);
    return m_damaged;
}

void RuleShelf::setTimer(std::function<qint64()> milliseconds) {
    const std::lock_guard lock(m_mutex);
    m_milliseconds = std::move(milliseconds);
    m_lookedAt = m_milliseconds();
}

}  // namespace saikoku
