#pragma once

#include <QObject>
#include <QTimer>

#include <optional>

#include "core/contact/case_lease_repository.h"
#include "core/queue/case_queue.h"
#include "core/work/next_case.h"
#include "core/queue/queue_reasons.h"
#include "ui/support/session_worker.h"

namespace saikoku::ui {

class Workspace;

/// @brief The seat's way through the queue (core/queue/case_queue.h): takes the next case in
/// the worker, lets its lease run longer while somebody works at the seat, and gives it back.
class QueueWalk : public QObject {
    Q_OBJECT

public:
    explicit QueueWalk(Workspace& workspace, QObject* parent = nullptr);

    /// @brief Asks for the next case; taken() or nobody() answers.
    /// @param onPause what becomes of a pause that runs: who begins ends it, who records goes into it
    void take(OnPause onPause);
    static QString nobodyText();
    bool isTaking() const { return m_asking != nullptr; }
    /// @brief Nobody waits for a case or a reason any more: calling ended, another work was chosen.
    void stopTaking();
    void stopAskingWhy();

    /// @brief The case held from the queue, if any.
    const std::optional<CaseLease>& lease() const { return m_lease; }
    bool holds(TaxpayerId taxpayer) const { return m_lease && m_lease->taxpayer == taxpayer; }
    /// @brief Held because its record was taken back: it waits for another one.
    bool holdsTakenBack(TaxpayerId taxpayer) const { return m_isTakenBack && holds(taxpayer); }
    /// @brief The record was made: the lease ended with it.
    void recorded() { m_lease.reset(); }
    /// @brief Gives the case back, for others to take.
    void giveBack();
    /// @brief Passes it on with a reason: out of the queue for a while.
    void skip(const QString& reason, const QString& name);
    /// @brief The record was taken back: its case is held again.
    void holdAgain(TaxpayerId taxpayer);

Q_SIGNALS:
    void taken(const saikoku::CaseLease& lease);
    void nobody(const QString& sentence);
    /// After nobody(): why, and when somebody may be called again; callbacks of one's own count.
    void stopped(const saikoku::QueueStop& stop);
    /// After nobody(): why is not asked any more, or could not be told.
    void unexplained();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void askWhy();
    void release(const QString& skipReason);
    void renew();

    Workspace& m_workspace;
    std::optional<CaseLease> m_lease;
    CancelMark m_asking;
    CancelMark m_why;  ///< after nobody(), while its reasons are looked for
    bool m_isTakenBack = false;
    QTimer m_renewal;
    bool m_isWorking = false;  ///< a key or click since the lease was renewed
};

}  // namespace saikoku::ui
