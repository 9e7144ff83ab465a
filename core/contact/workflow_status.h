#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

#include "core/base/code_table.h"
#include "core/base/yen.h"
#include "core/contact/promise_settlement.h"

namespace saikoku {

/// @brief Where the work on a case stands, one per case and campaign.
enum class WorkflowStatus {
    NotContacted,   ///< 未交渉: in arrears, the person not reached in this round
    NoPromise,      ///< 未約束: reached in this round, no active promise
    Promised,       ///< 納付約束: an active promise
    BrokenPromise,  ///< 約束不履行: a promise broke and nobody has spoken with the person since
    Settled,        ///< 完納: nothing outstanding
};

/// @brief "NotContacted", "NoPromise", "Promised", "BrokenPromise", "Settled".
QString codeOf(WorkflowStatus status);
/// @brief 未交渉 …
QString labelOf(WorkflowStatus status);
/// @brief In a campaign without money: 未接触, 接触済, 完了; the two about promises never come there.
QString labelOf(WorkflowStatus status, bool hasMoney);
template <>
std::optional<WorkflowStatus> valueOfCode(QStringView code);

/// @brief Everything the status follows from. Lists in any order; facts dated
/// after the asked date are left out.
struct StatusFacts {
    std::vector<ContactFact> contacts;
    std::vector<PromiseFact> promises;
    std::vector<ReceiptFact> receipts;
    bool hasMoney = true;                 ///< false: the status follows from contacts alone
    Yen outstandingPastDue;               ///< principal past its due date on the asked date
    QDate roundStart;                     ///< first day of the round that holds on the asked date
    std::optional<QDate> nextRoundStart;  ///< first day of the following round, when it is known
    /// The day on which a list's round ends by itself: what was said before its first day counts again.
    std::optional<QDate> roundReachesBackOn;
    std::optional<QDate> reappearedOn;    ///< a settled case fell into arrears again: its round starts then
    std::optional<QDate>
        nextPastDue;  ///< first day after the asked date on which one more receivable is past due
};

struct StatusAnswer {
    WorkflowStatus status = WorkflowStatus::NotContacted;
    /// The next date on which the status (or the sum past due) can change with no
    /// new fact: a promise breaks, a round starts, a due date has passed. None: never.
    std::optional<QDate> nextChange;
    std::optional<PromiseId> decidingPromise;  ///< for BrokenPromise and Promised
    std::vector<PromiseStanding> promises;     ///< in order of due date
};

/// @brief The status on a business date, checked in this order: nothing past due
/// → Settled; a promise broken and not spoken about → BrokenPromise; an active
/// promise → Promised; reached in this round → NoPromise; else NotContacted.
/// In a campaign without money: a final result in this round → Settled; reached → NoPromise; else NotContacted.
/// Pure: the same facts in any order give the same answer.
StatusAnswer workflowStatus(const StatusFacts& facts, const PromiseRules& rules,
                            const BusinessCalendar& calendar, QDate date);

}  // namespace saikoku
