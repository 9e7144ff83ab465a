#pragma once

#include <QHash>
#include <QString>

#include <memory>
#include <optional>
#include <random>
#include <vector>

#include "core/contact/negotiation_codes.h"
#include "core/queue/case_queue.h"
#include "tests/support/temp_store.h"

namespace saikoku {

/// @brief An office whose people take, record, take back, skip, give back, open by hand and lose their
/// programs in an order that a seed gives, and beside it who must hold what: the simplest
/// queue that there can be. What the store says is compared with it after every step.
class OfficeModel {
public:
    OfficeModel(TempStore& store, std::vector<std::unique_ptr<Session>>& people, unsigned seed)
        : m_store(store), m_people(people), m_random(seed) {}

    /// @brief The first thing that is wrong, with its step; empty when all is well.
    QString run(int steps);

    /// @brief How often somebody was handed a case, took a record back, had a lease run out.
    struct Seen {
        int takes = 0;
        int undone = 0;
        int crashes = 0;
        int expired = 0;
        int skips = 0;
    };
    const Seen& seen() const { return m_seen; }

private:
    struct Held {
        std::size_t who = 0;
        QDateTime takenAt;
        QDateTime until;
    };
    struct Recorded {
        std::size_t who = 0;
        TaxpayerId taxpayer;
        NegotiationId id;
    };

    void step();
    void take(std::size_t who);
    void takeByHand(std::size_t who);
    void giveBack(std::size_t who, const QString& reason);
    void renew(std::size_t who);
    void record(std::size_t who);
    void takeBack(std::size_t who);
    void crash(std::size_t who);
    void passTime();
    void compare();

    void hold(std::size_t who, const CaseLease& lease);
    Session& of(std::size_t who) { return *m_people.at(who); }
    QDateTime now() const { return m_store.clock().actualUtc(); }
    bool isHeldByAnother(TaxpayerId taxpayer, std::size_t who) const;
    /// The oldest first.
    std::vector<TaxpayerId> runningOf(std::size_t who) const;
    void wrong(const QString& what);
    void wrong(const Error& error) { wrong(error.message + QStringLiteral(" | ") + error.detail); }

    TempStore& m_store;
    std::vector<std::unique_ptr<Session>>& m_people;
    std::vector<std::unique_ptr<Session>> m_crashed;
    std::mt19937 m_random;
    QHash<TaxpayerId, Held> m_held;
    std::optional<Recorded> m_last;
    Seen m_seen;
    QString m_problem;
};

}  // namespace saikoku
