#pragma once

#include <QList>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>

#include "core/base/result.h"
#include "core/cases/case_condition.h"
#include "core/cases/case_summary.h"

namespace saikoku {

class NameMemory;
class Session;

/// @brief Which cases, in which order. `search` is what a person typed into the
/// search field: part of a name or kana (any width, with or without voiced
/// marks), a taxpayer number, phone digits or a notice number.
struct CaseQuery {
    CampaignId campaign;
    CaseCondition condition;
    QString search;
    QList<CaseSort> sort;         ///< ties go by number
    /// Only among these, e.g. of a list of numbers (given_numbers.h); none: all.
    std::shared_ptr<const QList<TaxpayerId>> among = {};
    bool includeSettled = false;  ///< settled cases also appear when the condition names status or number, or by search
};

/// @brief The answer to a query: the ids in order, and the sums over them.
struct CaseSelection {
    QList<TaxpayerId> cases;
    QList<Yen> yen;  ///< of each of them
    Yen outstanding;
    qint64 behind = 0;  ///< cases of the city that the day roll has yet to bring to the business date
};

/// @brief How a person who looks on is answered sooner.
struct LookingOn {
    static constexpr qsizetype kFirstCases = 100;

    NameMemory* names = nullptr;  ///< of the calling thread
    /// Gets the first cases of a longer answer while the others are still read.
    std::function<void(const QList<TaxpayerId>&)> first = {};
    const std::atomic_bool* stop = nullptr;  ///< set: nobody waits for the others any more
};

/// @brief Runs the query. Permission::View; one log entry with the condition and
/// the row count (no names), and one before the first cases are handed over. Call it
/// off the GUI thread. ErrorCode::Cancelled when stopped after the first cases.
Result<CaseSelection> findCases(Session& session, const CaseQuery& query, const LookingOn& looking = {});

/// @brief How many cases a query has, and how much they owe.
struct CaseCount {
    qint64 cases = 0;
    Yen outstanding;
};

/// @brief Counts while a condition is being made. Permission::View; no log entry: nobody is shown.
Result<CaseCount> countCases(Session& session, const CaseQuery& query);

/// @brief Whose telephone number this is, by priority. Permission::View; one log
/// entry with the row count (no number). Protected people are left out for everyone
/// without Permission::SeeProtected: a number would tell who is behind it.
Result<QList<TaxpayerId>> casesOfPhone(Session& session, const QString& digits, CampaignId campaign);

/// @brief What rows are read for: a look, which is counted (case_reading.h), or what
/// another log entry tells of already: a file, a record, a call that came in.
enum class RowUse { Look, Logged };
constexpr qsizetype kPageOfCases = 500;

/// @brief The rows of these cases, in the given order: a page of a list. Protected
/// people are without their district, for everyone without Permission::SeeProtected.
/// Of up to kPageOfCases they tell who has a namesake.
/// ErrorCode::Permission for a look beyond what may be looked at within an hour.
Result<QList<CaseSummary>> caseRows(Session& session, CampaignId campaign, const QList<TaxpayerId>& cases,
                                    RowUse use = RowUse::Look);

}  // namespace saikoku
