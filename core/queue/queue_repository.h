#pragma once

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QSet>

#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/base/yen.h"
#include "core/contact/case_record.h"
#include "core/contact/negotiation.h"
#include "core/queue/callback_appointment.h"
#include "core/store/known_facts.h"

namespace saikoku {

class Database;

/// @brief A list given to a person or a group; the newest of each counts.
struct HandOut {
    CallListId list;
    OperatorId person;  ///< or
    GroupId group;
    int share = 1;      ///< how many cases in proportion to the other lists of the turn; 0: taken back
    int turn = 1;       ///< lists of a later turn come when those of the earlier ones have nobody
    QDateTime handedAt; ///< UTC
};

/// @brief How many calls somebody plans for a day.
struct CallerPlan {
    CampaignId campaign;
    OperatorId person;
    QDate day;
    qint64 calls = 0;
};

/// @brief Rows of hand-outs, turns, skips, plans, and what the queue reads of records.
class QueueRepository {
public:
    explicit QueueRepository(Database& database, KnownFacts facts = {}) : m_db(database), m_facts(std::move(facts)) {}

    Result<void> add(const HandOut& handOut, OperatorId by, QDate knownOn);
    /// @brief Those that count, taken-back ones included, oldest first.
    Result<QList<HandOut>> handOuts(CampaignId campaign) const;

    /// @brief Cases the person took today, by list.
    Result<QHash<CallListId, qint64>> takes(QDate day, OperatorId person) const;
    Result<void> countTake(QDate day, OperatorId person, CallListId list);

    Result<void> addSkip(CampaignId campaign, TaxpayerId taxpayer, CallListId list, const QString& reason, OperatorId by, const QDateTime& at,
                         QDate knownOn);
    /// @brief Cases with an open appointment that were skipped after the moment (UTC), and after the appointment was
    /// fixed and given to whom it belongs: an earlier skip says nothing about it.
    Result<QSet<TaxpayerId>> skippedCallbacks(CampaignId campaign, const QDateTime& since) const;

    Result<void> add(const CallerPlan& plan, OperatorId by, const QDateTime& at, QDate knownOn);
    /// @brief The newest of each person and day.
    Result<QList<CallerPlan>> plannedCalls(CampaignId campaign, QDate from, QDate to) const;
    Result<std::optional<qint64>> plannedCalls(CampaignId campaign, OperatorId person, QDate day) const;

    /// @brief Open appointments between the moments (invalid: however late), the earliest first; without
    /// their state.
    Result<QList<CallbackAppointment>> callbacks(CampaignId campaign, const QDateTime& after,
                                                 const QDateTime& upTo) const;
    /// @brief How these cases (none: all) were called by telephone since the moment, records in force.
    Result<QHash<TaxpayerId, std::vector<CallCounted>>> callsSince(CampaignId campaign, const QDateTime& since, const QList<TaxpayerId>& only) const;
    /// @brief What is past due on the day of receivables of this fiscal year, by case.
    Result<QHash<TaxpayerId, Yen>> owedOfYear(int fiscalYear, QDate day) const;

private:
    Database& m_db;
    KnownFacts m_facts;
};

}  // namespace saikoku
