#pragma once

#include <QDate>
#include <QHash>
#include <QList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/cases/case_charges.h"
#include "core/contact/case_record.h"
#include "core/contact/letter_rules.h"
#include "core/contact/promise_settlement.h"
#include "core/letters/letter_addresses.h"
#include "core/notices/letter.h"
#include "core/store/known_facts.h"

namespace saikoku {

class BusinessCalendar;
class Session;

/// @brief A dated part of an instalment plan, and the plan.
struct PlanOnLetter {
    InstalmentPlanId id;
    QDate proposedOn;
    std::vector<LetterPart> parts;
};

/// @brief What a letter may tell of one case, as of the day on it.
struct LetterCase {
    CaseRecord record;
    QList<ReceivableOnFile> owed;  ///< with anything owed on the day, oldest due first; lapsed ones too
    AskedOfCase asked;
    Yen notYetDue;  ///< open, due on the day or later
    std::vector<OfficeLetterAddress> addresses;
    std::optional<PlanOnLetter> plan;  ///< the newest that is prepared or in force
};

/// @brief By which address and name a letter goes: the one a protected person gave, else heir,
/// representative, mailing address, else home. A protected person's home is never it. Pure.
std::optional<LetterAddress> addressOfLetter(const Taxpayer& taxpayer,
                                             const std::vector<OfficeLetterAddress>& addresses, QDate day,
                                             const QString& honorific);
/// @brief A fingerprint of it: the same place and name have the same.
QString addressMark(const LetterAddress& address);

/// @brief The promise that a letter speaks of: the newest of the kind meant. Pure.
const Promise* promiseMeant(const CaseRecord& record, PromiseMeant meant, const PromiseRules& rules,
                            const BusinessCalendar& calendar, QDate today);

/// @brief The lines of a letter: what is asked of a case, without what has lapsed. Their totals add up to
/// what the case tells to the yen.
std::vector<LetterLine> linesOf(const LetterCase& one, QDate day,
                                std::vector<ReceivableId>* receivables = nullptr);

/// @brief Reads cases for letters, a page by a fixed number of selects. A part of services that asked for a
/// permission.
class LetterReader {
public:
    static constexpr qsizetype kPage = 200;

    /// @param day on the letters. @param plans reads instalment plans too
    static Result<LetterReader> of(Session& session, CampaignId campaign, QDate day, bool plans);

    /// @brief Hands over the cases of one page, ascending by id.
    Result<void> read(const QList<TaxpayerId>& page, const std::function<Result<void>(LetterCase&)>& use);

    const KnownFacts& facts() const { return m_facts; }

private:
    explicit LetterReader(Session& session) : m_session(&session) {}

    Session* m_session;
    CampaignId m_campaign;
    QDate m_day;
    bool m_plans = false;
    KnownFacts m_facts;
    ChargeRules m_charges;
};

}  // namespace saikoku
