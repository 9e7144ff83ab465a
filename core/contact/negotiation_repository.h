#pragma once

#include <QHash>
#include <QList>

#include <optional>

#include "core/base/result.h"
#include "core/contact/negotiation.h"
#include "core/store/known_facts.h"

namespace saikoku {

class Database;

/// @brief Adds negotiations, promises and callbacks, never changes or deletes a row. What
/// stands on a case is read with everything else on it (case_reader_repository.h).
class NegotiationRepository {
public:
    explicit NegotiationRepository(Database& database) : m_db(database) {}

    Result<NegotiationId> add(const Negotiation& negotiation);
    Result<PromiseId> add(const Promise& promise);
    Result<CallbackId> add(const Callback& callback);
    Result<void> give(const CallbackTransfer& transfer);
    /// @brief The case's appointment that no record has ended yet, as the facts know it.
    Result<std::optional<OpenCallback>> openCallback(CampaignId campaign, TaxpayerId taxpayer, const KnownFacts& facts = {}) const;

    /// @brief The case's newest record in force; nothing when nobody recorded on it.
    Result<std::optional<NegotiationId>> newestOfCase(CampaignId campaign, TaxpayerId taxpayer) const;

    /// @brief Calls a promise off.
    Result<void> cancel(const PromiseCancel& cancel);
    /// @brief Takes a record back: it counts for nothing from here on.
    Result<void> withdraw(NegotiationId id, OperatorId by, const QDateTime& at, QDate knownOn);

    /// @brief Records in force on the case that others made after this one, oldest first.
    Result<QList<OtherRecord>> ofOthersSince(CampaignId campaign, TaxpayerId taxpayer, NegotiationId seen, OperatorId own) const;
    /// @brief This person's newest record since the real moment, while it is in force and nobody
    /// recorded on its case after it.
    Result<std::optional<OtherRecord>> lastOf(CampaignId campaign, OperatorId by, const QDateTime& recordedSince) const;

    /// @brief What the record's promise names; none: the whole case, or no promise.
    Result<QList<ReceivableId>> coveredBy(NegotiationId id) const;
    /// @brief The sum that the record promised, and what of it was charges; nothing when it promised none.
    struct PromisedSum {
        Yen amount;
        Yen charges;
    };
    Result<std::optional<PromisedSum>> promisedBy(NegotiationId id) const;

    /// @brief The record with this id while no later one corrects it; nothing otherwise.
    Result<std::optional<Negotiation>> inForce(NegotiationId id) const;
    /// @brief The last record made of a draft: its id, draftContent and whether it was taken back alone.
    Result<std::optional<Negotiation>> newestOfDraft(const QString& draft) const;

    /// @brief What these records replaced, and what that had replaced before.
    Result<QList<CorrectedRecord>> correctedBy(const QList<Negotiation>& records) const;

private:
    Result<QList<CorrectedRecord>> replacedBy(const QHash<NegotiationId, NegotiationId>& corrector) const;

    Database& m_db;
};

}  // namespace saikoku
