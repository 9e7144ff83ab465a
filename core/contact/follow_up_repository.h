#pragma once

#include <QDate>
#include <QList>
#include <QPair>

#include <optional>

#include "core/base/result.h"
#include "core/contact/follow_up.h"
#include "core/store/known_facts.h"

namespace saikoku {

class Bindings;
class Database;
class Statement;

/// @brief When a command brought a fact: its business date, and the moment (UTC).
struct BroughtBy {
    QDate knownOn;
    QDateTime at;
};

/// @brief Which follow-ups of a campaign are read; those of records in force alone.
struct FollowUpReading {
    std::optional<FollowUpKind> kind = {};
    /// Only those whose last step is one of these; empty: whatever it is.
    QList<QPair<FollowUpKind, FollowUpState>> states = {};
    QDate from = {};  ///< begun on this day or later (Asia/Tokyo); invalid: whenever
    QDate to = {};
    /// Only these people's; none: everybody's.
    std::optional<QList<TaxpayerId>> people = {};
};

/// @brief A kind's step and how often it was taken.
struct FollowUpCount {
    FollowUpKind kind = FollowUpKind::Slip;
    FollowUpState state = FollowUpState::Asked;
    QString topic;
    qint64 times = 0;
    qint64 cases = 0;  ///< different ones: does not add up over rows
};

/// @brief Adds follow-ups and their steps, never changes a row. Those of one case are read with
/// everything else on it (case_reader_repository.h).
class FollowUpRepository {
public:
    explicit FollowUpRepository(Database& database, KnownFacts facts = {})
        : m_db(database), m_facts(std::move(facts)) {}

    /// @brief With its first step alone.
    Result<qint64> add(const FollowUp& followUp, const BroughtBy& command);
    /// @brief The next step. The place after the last counts those that count for nothing too, so that of
    /// two seats one is refused by the store.
    Result<void> addStep(qint64 followUp, const FollowUpStep& step, const BroughtBy& command);

    /// @brief In force, with its steps.
    Result<std::optional<FollowUp>> find(qint64 id) const;
    /// @brief Oldest first, with their steps.
    Result<QList<FollowUp>> read(CampaignId campaign, const FollowUpReading& reading) const;
    /// @brief Of one case, in force, whatever their state.
    Result<QList<FollowUp>> of(CampaignId campaign, TaxpayerId taxpayer) const;
    /// @brief Steps taken on the days, beginnings included.
    Result<QList<FollowUpCount>> counts(CampaignId campaign, QDate from, QDate to) const;

private:
    Result<QList<FollowUp>> withSteps(const QString& where, const Bindings& bindings) const;
    Result<QList<FollowUp>> ofPeople(const QList<TaxpayerId>& people, const QString& where, const Bindings& bindings) const;
    Result<void> addSteps(QList<FollowUp>& all) const;
    QString view(const char* name) const { return m_facts.view(QLatin1String(name)); }

    Database& m_db;
    KnownFacts m_facts;
};

/// @brief A row of follow_up_in_force from this column on: id, record, kind, topic, state, moment, usable
/// until, consent, to whom, note, operator, their name.
FollowUp followUpIn(Statement& row, int at, CampaignId campaign, TaxpayerId taxpayer);
/// @brief A row of follow_up_step_in_force: state, record, moment, usable until, consent, note, operator,
/// their name.
FollowUpStep followUpStepIn(Statement& row, int at);
/// @brief The columns that they read, of `f` or `s` and the operator's name `o`.
QString followUpColumns();
QString followUpStepColumns();

}  // namespace saikoku
