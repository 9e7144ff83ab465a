#pragma once

#include <QDate>
#include <QList>

#include <functional>

#include "core/base/result.h"
#include "core/contact/case_record.h"
#include "core/store/known_facts.h"

namespace saikoku {

class Database;

/// @brief Which parts of the record a reading asks for: a select each.
struct CaseParts {
    enum class Arrears { None, Open, All };        ///< Open: not paid in full by the extract alone
    /// OfPromised: of cases with a promise. OfOpen: of claims that the extract has not paid in full.
    enum class Receipts { None, OfPromised, OfOpen, All };
    enum class Records { None, Brief, Full };      ///< Brief: without notes and names
    bool address = false;    ///< household, address, birth date … of the taxpayer
    bool lead = false;       ///< the case in which the same person is spoken with instead; of money only
    bool household = false;  ///< its number alone
    bool phones = false;
    Arrears arrears = Arrears::None;
    bool firstTerms = false;  ///< with the arrears: when the first term of each was due
    Receipts receipts = Receipts::None;
    bool lastReceived = false;  ///< the days of the receipts around the business date, of who owes something
    QDate paidLateSince;     ///< valid: receivables paid late, of cases with a record since that day
    bool lateReceipts = false;  ///< of receivables whose principal is paid
    bool waivers = false;
    Records records = Records::None;
    bool promises = false;
    bool callback = false;
    bool holds = false;
    bool dispatches = false;
    bool admissions = false;  ///< written ones (pledges of instalment plans), and invocations of limitation
    bool inCharge = false;
    bool lists = false;      ///< call lists that are not over
    bool wishes = false;
    bool refusals = false;   ///< for which uses consent was withdrawn
    bool labels = false;
    bool handovers = false;
    bool followUps = false;
    bool research = false;
    bool numberRecords = false;  ///< records of numbers that a record once told to be dead or somebody else's
    QDateTime callsSince;    ///< valid: calls since then and marks of every number; few cases only
    QStringList otherNumbers;  ///< digits to read besides those on file
};

/// @brief Whose records, as of when, and of which facts.
struct RecordQuery {
    CampaignId campaign;
    QDate asOf;                 ///< records of a later day are left out
    QList<TaxpayerId> only;     ///< empty: every taxpayer in force
    KnownFacts facts;
};

/// @brief The one reader of what is on record, for one case, a page or the city (a case
/// is a page of one): hands over the records by ascending id, by a fixed number of
/// selects however many cases, in bounded memory. Stops at the first Error that `use`
/// returns. No permission is asked and nothing is masked: services do both.
Result<void> readCases(Database& database, const RecordQuery& reading, const CaseParts& parts,
                       const std::function<Result<void>(CaseRecord&)>& use);

}  // namespace saikoku
