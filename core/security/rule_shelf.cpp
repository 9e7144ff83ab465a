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
    for (bool looked = false;; looked = true) {
        {
            const std::lock_guard lock(m_mutex);
            if (m_source && m_date == today && (looked || m_milliseconds() - m_lookedAt < kLookEveryMs)) {
                return parsed(type, parse);
            }
        }
        SAIKOKU_TRY(look(database, today));
    }
}

Result<std::shared_ptr<const void>> RuleShelf::parsed(std::type_index type, RuleParser parse) {
    if (const auto kept = m_parsed.find(type); kept != m_parsed.end()) {
        return kept->second;
    }
    SAIKOKU_TRY_ASSIGN(std::shared_ptr<const void> rules, parse(*m_source));
    m_parsed.emplace(type, rules);
    return rules;
}

// The store is asked without the mutex: who waits for another seat's transaction must not
// hold up the threads of this one.
Result<void> RuleShelf::look(Database& database, QDate today) {
    std::optional<qint64> kept;
    {
        const std::lock_guard lock(m_mutex);
        if (m_source && m_date == today) {
            kept = m_version;
        }
    }
    SAIKOKU_TRY_ASSIGN(const qint64 version, OfficeRuleRepository(database).version());
    std::optional<OfficeRuleSource> source;
    if (!kept || version > *kept) {
        SAIKOKU_TRY_ASSIGN(source, OfficeRuleSource::read(database, today));
    }
    const std::lock_guard lock(m_mutex);
    m_lookedAt = m_milliseconds();
    if (!source || (m_source && m_date == today && version <= m_version)) {
        return {};  // lower: a reader in a transaction that began before
    }
    m_version = version;
    m_date = today;
    if (!m_source || !source->isSameAs(*m_source)) {
        source->setDamaged(m_damaged);
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
