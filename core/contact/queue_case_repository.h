#pragma once

#include <QDateTime>
#include <QList>

#include <optional>

#include "core/base/result.h"
#include "core/base/typed_id.h"

namespace saikoku {

class Database;

/// @brief A case where a list's queue stands.
struct QueueCandidate {
    qint64 place = 0;
    TaxpayerId taxpayer;
    qint64 told = 0;      ///< how often something had happened on the case
    qint64 orderKey = 0;  ///< cases go by it, then by the place
};

/// @brief A judgement: the case may not be called before this moment.
struct QueueWait {
    QueueCandidate judged;
    QDateTime until;  ///< UTC
};

/// @brief Somebody who called in and was not spoken with since.
struct CallerBack {
    TaxpayerId taxpayer;
    QDateTime calledAt;  ///< UTC
};

/// @brief Where the queues of the open lists stand: a case that was judged not callable is
/// not judged again before the moment the rules named, or before something happens on it.
/// Derived: without it every case is judged anew, nothing is lost.
class QueueCaseRepository {
public:
    explicit QueueCaseRepository(Database& database) : m_db(database) {}

    /// @brief Has cases whose moment has come judged again.
    Result<void> wakeDue(CallListId list, const QDateTime& now);
    /// @brief The next cases to be judged that nobody else holds, in the list's order: who called back first.
    /// @param leaseNow the moment that leases go by (Session::leaseNow())
    /// @param after the last one that was seen; nothing: from the front
    Result<QList<QueueCandidate>> next(CallListId list, CampaignId campaign, OperatorId mine,
                                       const QDateTime& leaseNow, const std::optional<QueueCandidate>& after,
                                       qsizetype atMost) const;
    /// @brief None of them before its moment, or before something happens on the case.
    /// A judgement from before something happened on the case is passed over.
    Result<void> wait(CallListId list, const QList<QueueWait>& waits);
    /// @brief Leaves the case out of every queue until the moment.
    Result<void> postpone(CampaignId campaign, TaxpayerId taxpayer, const QDateTime& until);
    /// @brief Whether the row was free and is now this transaction's alone (`for update skip
    /// locked`; SQLite has one writer anyway).
    Result<bool> hold(CallListId list, qint64 place);
    /// @brief Every case of the list that the queue still goes through.
    Result<QList<TaxpayerId>> all(CallListId list) const;

private:
    Database& m_db;
};

/// @brief Something happened on these cases (none: on every case): they are judged anew.
Result<void> judgeAnew(Database& database, const QList<TaxpayerId>& cases);

/// @brief Has the campaign's queues go by who calls back: of these cases (none: of all) those named come
/// before the others of the lists that were made before their call, the longest waiting first; the rest goes
/// by its place.
Result<void> orderCallersBack(Database& database, CampaignId campaign, const QList<TaxpayerId>& cases,
                              const QList<CallerBack>& waiting);

}  // namespace saikoku
