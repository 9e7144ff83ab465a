#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <atomic>
#include <optional>
#include <span>

#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/cases/case_condition.h"
#include "core/contact/workflow_status.h"

namespace saikoku {

class Session;

/// @brief The order in which a caller takes the statuses up: what broke first, then
/// who was never reached, then those without a promise. Promised ones are waited for.
std::span<const WorkflowStatus> callingOrder();

/// @brief Whom the condition names, in the order in which they are called: the
/// largest sum first. Permission::View; logged as a search. Call it off the GUI thread.
Result<QList<TaxpayerId>> casesToCall(Session& session, CampaignId campaign, const CaseCondition& condition);

/// @brief The list being called, and where in it one stands.
class WorkList {
public:
    WorkList() = default;
    explicit WorkList(QList<TaxpayerId> cases) : m_cases(std::move(cases)) {}

    const QList<TaxpayerId>& cases() const { return m_cases; }
    qsizetype size() const { return m_cases.size(); }
    /// @brief The place of the case that is open, from 0; -1 when it is none of the list.
    qsizetype place() const { return m_place; }
    bool hasNext() const { return m_place >= 0 && m_place + 1 < size(); }
    /// @brief Where the way to the next case begins; size() when the case is none of the list.
    qsizetype nextPlace() const { return m_place < 0 ? size() : m_place + 1; }

    /// @brief This case is open now; a list that does not hold it is given up.
    void open(TaxpayerId taxpayer);

private:
    QList<TaxpayerId> m_cases;
    qsizetype m_place = -1;
};

/// @brief How many were left out for a reason (its code: eligibility.h).
struct LeftOut {
    QString code;
    int cases = 0;

    bool operator==(const LeftOut&) const = default;
};

/// @brief The next case that may be called, and who was left out on the way to it.
struct NextCase {
    qsizetype place = 0;               ///< in the list; its size when nobody is left
    TaxpayerId taxpayer;               ///< none when nobody is left
    int leftOut = 0;
    QList<LeftOut> reasons;            ///< most frequent first; a case counts under each of its reasons
    std::optional<QDateTime> firstAt;  ///< the first moment at which one of those left out may be called
};

/// @brief Seen from two threads: how far a walk is, and that nobody waits for it any more.
struct WalkProgress {
    std::atomic_bool stop = false;
    std::atomic_int judged = 0;
};

/// @brief Walks from `from` (0 for the first) to the next case that may be called
/// now, in pages, after bringing the derived data to the business date. Nobody left
/// out is lost from the list. Permission::View; no log entry, as a page of a list
/// makes none. ErrorCode::Cancelled after progress.stop. Call it off the GUI thread.
Result<NextCase> nextCallable(Session& session, const QList<TaxpayerId>& cases, CampaignId campaign, qsizetype from,
                              WalkProgress& progress);

}  // namespace saikoku
