#pragma once

#include <vector>

#include "core/base/typed_id.h"
#include "core/demo/city_facts.h"
#include "core/demo/table_counts.h"

namespace saikoku {
class BulkWriter;
class Database;
}

namespace saikoku::demo {

/// @brief UTC text of a moment of Asia/Tokyo, as toStoredUtc() writes it.
QByteArray storedMoment(Moment moment);

/// @brief Writes the facts of the simulated work, in pieces, so that memory stays
/// bounded. Ids are given here, in the order of the facts.
class FactWriter final : public FactSink {
public:
    /// @param operators the ids of the staff, by index
    FactWriter(Database& database, const City& city, CampaignId campaign, std::vector<OperatorId> operators)
        : m_db(database), m_city(city), m_campaign(campaign), m_operators(std::move(operators)) {}

    Result<void> take(const Contact& contact) override;
    Result<void> take(const LetterSent& letter) override;
    Result<void> take(const HoldSet& hold) override;
    Result<void> take(const ChargeGiven& charge) override;
    Result<void> takeLot(qint32 person, Lot lot, Day day, Day until) override;

    /// @brief Writes what is left; lets PostgreSQL number on from there.
    Result<void> finish();
    const TableCounts& counts() const { return m_counts; }

private:
    struct Lots {
        qint32 person;
        Lot lot;
        Day day;
        Day until;
    };

    Result<void> flushContacts();
    Result<void> writeIntents();
    Result<void> writeAttempts();
    Result<void> writeNegotiations();
    Result<void> writePromises();
    Result<void> writeCovers();
    Result<void> writeCallbacks();
    Result<void> writeNegotiation(BulkWriter& writer, const Contact& contact, qint64 id, qint64 intent,
                                  ResultCode result, qint64 corrects, int laterBy);
    Result<void> flushLetters();
    Result<void> writeReturns();
    Result<void> flushHolds();
    Result<void> writeReleases();
    Result<void> flushCharges();
    Result<void> flushLots();
    Result<void> done(const QString& table, BulkWriter& writer);

    void phoneOf(BulkWriter& writer, const Contact& contact) const;
    qint64 idOf(int operatorIndex) const { return m_operators[static_cast<std::size_t>(operatorIndex)].value; }

    Database& m_db;
    const City& m_city;
    CampaignId m_campaign;
    std::vector<OperatorId> m_operators;
    std::vector<Contact> m_contacts;
    std::vector<LetterSent> m_letters;
    std::vector<HoldSet> m_holds;
    std::vector<ChargeGiven> m_charges;
    std::vector<Lots> m_lots;
    std::vector<qint64> m_negotiationOf;  ///< id that counts, by buffered contact
    qint64 m_nextIntent = 1, m_nextNegotiation = 1, m_nextPromise = 1;
    qint64 m_nextLetter = 1, m_nextHold = 1;
    TableCounts m_counts;
};

}  // namespace saikoku::demo
