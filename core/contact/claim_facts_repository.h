#pragma once

#include "core/base/result.h"
#include "core/contact/claim_facts.h"
#include "core/store/known_facts.h"

namespace saikoku {

class Database;

/// @brief Who did something, and when it is known from.
struct ClaimStep {
    QString reason;
    OperatorId by;
    QDateTime at;  ///< UTC
    QDate knownOn;
};

/// @brief Consents, guarantors, causes and invocations: added, never changed.
class ClaimFactsRepository {
public:
    explicit ClaimFactsRepository(Database& database, KnownFacts facts = {})
        : m_db(database), m_facts(std::move(facts)) {}

    Result<qint64> add(const Consent& consent);
    Result<qint64> add(const Guarantor& guarantor);
    Result<qint64> add(const ClaimCause& cause);
    Result<qint64> add(const LimitationInvocation& invocation);
    /// @brief Whether the guarantor may be spoken to; the newest decision counts.
    Result<void> decide(qint64 guarantor, bool mayContact, const ClaimStep& step);
    Result<void> end(qint64 guarantor, const ClaimStep& step);
    Result<void> takeBack(qint64 invocation, const ClaimStep& step);

    /// @brief All that is in force of the case.
    Result<ClaimFile> of(TaxpayerId taxpayer) const;

private:
    Result<QList<Consent>> consentsIn(const char* source, TaxpayerId taxpayer, const char* order) const;
    Result<QList<LimitationInvocation>> invocationsOf(TaxpayerId taxpayer) const;
    QString view(const char* name) const { return m_facts.view(QLatin1String(name)); }

    Database& m_db;
    KnownFacts m_facts;
};

}  // namespace saikoku
