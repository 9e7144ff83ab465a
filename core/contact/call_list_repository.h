#pragma once

#include <QList>

#include <functional>
#include <optional>

#include "core/base/result.h"
#include "core/contact/call_list.h"
#include "core/store/known_facts.h"

namespace saikoku {

class Database;

/// @brief The first day of the earliest list that is open on the date; invalid: none is.
Result<QDate> firstDayOfListsOpenOn(Database& database, const KnownFacts& facts, CampaignId campaign, QDate date);

/// @brief Call lists: added and closed, never changed. No permission is asked.
class CallListRepository {
public:
    explicit CallListRepository(Database& database, KnownFacts facts = {}) : m_db(database), m_facts(std::move(facts)) {}

    /// @brief Adds the list and its cases, and has the queue go through them.
    Result<CallListId> add(const CallList& list, const QList<ListedCase>& cases);
    Result<void> close(CallListId list, QDate on, OperatorId by, const QDateTime& at);

    Result<std::optional<CallList>> byName(CampaignId campaign, const QString& name) const;
    Result<std::optional<CallList>> byStanding(CampaignId campaign, const QString& standing) const;
    /// @brief Lists open on the day, oldest first.
    Result<QList<CallList>> openOn(CampaignId campaign, QDate day) const;
    /// @brief Every list of the campaign, the newest first.
    Result<QList<CallList>> all(CampaignId campaign) const;
    /// @brief Its cases by taxpayer, at the engine's own speed.
    Result<void> cases(CallListId list, const std::function<void(const ListedCase&)>& use) const;
    /// @brief Names of the lists that the case is on, open ones first, the newest first.
    Result<QStringList> namesOf(CampaignId campaign, TaxpayerId taxpayer) const;

private:
    Database& m_db;
    KnownFacts m_facts;
};

}  // namespace saikoku
