#pragma once

#include <vector>

#include "core/base/typed_id.h"
#include "core/contact/fact_rows_repository.h"
#include "core/demo/city_facts.h"
#include "core/demo/staff.h"
#include "core/demo/table_counts.h"

namespace saikoku {
class Database;
}

namespace saikoku::demo {

/// @brief The UTC moment of a moment of Asia/Tokyo.
QDateTime utcOf(Moment moment);

/// @brief Hands the facts of the simulated work to the row writers of the record of
/// the case, in pieces, so that memory stays bounded. Ids are given here, in the
/// order of the facts.
class FactWriter final : public FactSink {
public:
    /// @param operators the ids of the staff, by index
    FactWriter(Database& database, const City& city, CampaignId campaign, std::vector<OperatorId> operators, Staff staff)
        : m_db(database), m_city(city), m_campaign(campaign), m_operators(std::move(operators)), m_staff(std::move(staff)) {}

    Result<void> take(const Contact& contact) override;
    Result<void> take(const LetterSent& letter) override;
    Result<void> take(const HoldSet& hold) override;
    Result<void> take(const ChargeGiven& charge) override;
    Result<void> takeLot(qint32 person, Lot lot, Day day, Day until) override;

    /// @brief Writes what is left; lets PostgreSQL number on from there.
    Result<void> finish();
    const TableCounts& counts() const { return m_counts; }

private:
    void addCall(const Contact& contact, CallIntentId intent);
    NegotiationId addRecords(const Contact& contact, CallIntentId intent);
    Negotiation recordOf(const Contact& contact, CallIntentId intent) const;
    void addPromise(const Contact& contact, NegotiationId negotiation);
    void addCallback(const Contact& contact, NegotiationId negotiation);

    template <class Row>
    Result<void> write(std::vector<Row>& rows);
    Result<void> writeContacts();
    Result<void> writeLetters();

    OperatorId operatorAt(int index) const { return m_operators[static_cast<std::size_t>(index)]; }

    Database& m_db;
    const City& m_city;
    CampaignId m_campaign;
    std::vector<OperatorId> m_operators;
    Staff m_staff;
    std::vector<CallIntentRow> m_intents;
    std::vector<CallAttempt> m_attempts;
    std::vector<Negotiation> m_negotiations;
    std::vector<Promise> m_promises;
    std::vector<PromiseCover> m_covers;
    std::vector<Callback> m_callbacks;
    std::vector<DispatchRow> m_letters;
    std::vector<DispatchReturnRow> m_returns;
    std::vector<HoldRow> m_holds;
    std::vector<HoldReleaseRow> m_releases;
    std::vector<AssignmentRow> m_charges;
    std::vector<CaseLot> m_lots;
    qint64 m_nextIntent = 1, m_nextNegotiation = 1, m_nextPromise = 1;
    qint64 m_nextLetter = 1, m_nextHold = 1;
    TableCounts m_counts;
};

}  // namespace saikoku::demo
