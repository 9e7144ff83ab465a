#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

#include "core/base/result.h"
#include "core/cases/case_condition.h"
#include "core/cases/case_list.h"
#include "core/contact/call_list.h"

namespace saikoku {

class Session;

/// @brief The list that somebody wants.
struct CallListWish {
    using Numbers = std::shared_ptr<const QList<TaxpayerId>>;

    CampaignId campaign;
    QString name;
    CaseCondition condition;
    Numbers among = {};             ///< only these, given by number (given_numbers.h); none: all
    QList<CaseSort> sort;           ///< the order in which the queue goes; empty: who called back first, then the largest sum
    bool callersBackFirst = false;  ///< also with a sort of its own
    QDate from;                     ///< invalid: today
    QDate to;                       ///< the last day; invalid: until it is closed
    int agreedTries = 0;            ///< 0: the office's number
    QString standing;               ///< of a standing rule; else empty
};

/// @brief Whom the list would take in: in arrears, as the condition and the numbers name. Pure; for a count beforehand.
CaseQuery queryOf(const CallListWish& wish);

/// @brief Makes a list of everybody in arrears whom the condition names, in order, from the
/// business date's summaries, and has the queue go through it. The round of its cases begins
/// with it: those whose status follows are written anew, or wait for the day roll as after
/// an import. First come those who called back within `callers_back_days` (rules/queue.json) and were not
/// spoken with since, unless a sort says otherwise: nobody is more likely to be reached. While the list is
/// open, whoever calls back comes to its front. Permission::Plan; logged with condition and count. Exists:
/// the name is taken. BadInput: no name, a last day before the first, nobody named. Call it off the GUI
/// thread.
Result<CallList> makeCallList(Session& session, const CallListWish& wish);

/// @brief Closes a list on the business date: the queue leaves it and the office's round
/// holds again. Permission::Plan; logged. NotFound, Rule (closed already).
Result<CallList> closeCallList(Session& session, CampaignId campaign, const QString& name);

/// @brief The list of this name. Permission::View. NotFound names it.
Result<CallList> callList(Session& session, CampaignId campaign, const QString& name);
/// @brief Names of the lists that a case is on, open ones first. Permission::View.
Result<QStringList> listsOfCase(Session& session, CampaignId campaign, TaxpayerId taxpayer);
/// @brief Every list, the newest first. Permission::View.
Result<QList<CallList>> callLists(Session& session, CampaignId campaign);

}  // namespace saikoku
