#pragma once

#include <QObject>
#include <QTimer>

#include <optional>

#include "core/contact/case_lease_repository.h"
#include "core/queue/callbacks.h"
#include "core/queue/case_queue.h"
#include "core/work/next_case.h"
#include "core/queue/queue_reasons.h"
#include "ui/support/session_worker.h"

namespace saikoku::ui {

class Workspace;

/// @brief The seat's way through the queue (core/queue/case_queue.h): takes the next case in
/// the worker, lets its lease run longer while somebody works at the seat, gives it back, and
/// says quietly when a callback becomes due.
class QueueWalk : public QObject {
    Q_OBJECT

public:
    explicit QueueWalk(Workspace& workspace, QObject* parent = nullptr);

    /// @brief Asks for the next case; taken() or nobody() answers.
    /// @param onPause what becomes of a pause that runs: who begins ends it, who records goes into it
    void take(OnPause onPause);
    static QString nobodyText();
    bool isTaking() const { return m_asking != nullptr; }
    void stopTaking();

    /// @brief The case held from the queue, if any.
    const std::optional<CaseLease>& lease() const { return m_lease; }
    bool holds(TaxpayerId taxpayer) const { return m_lease && m_lease->taxpayer == taxpayer; }
    /// @brief The record was made: the lease ended with it.
    void recorded() { m_lease.reset(); }
    /// @brief Gives the case back, for others to take.
    void giveBack();
    /// @brief Passes it on with a reason: out of the queue for a while.
    void skip(const QString& reason);
    /// @brief The record was taken back: its case is held again.
    void holdAgain(TaxpayerId taxpayer);

    /// @brief Callbacks that are due, for the start page.
    const CallbacksDue& due() const { return m_due; }

Q_SIGNALS:
    void taken(const saikoku::CaseLease& lease);
    void nobody(const QString& sentence);
    /// After nobody(): why, and when somebody may be called again; callbacks of one's own count.
    void stopped(const saikoku::QueueStop& stop);
    void dueChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void askWhy();
    void release(const QString& skipReason);
    void renew();
    void lookForCallbacks();
    void takeNoteOf(const CallbacksDue& due);

    Workspace& m_workspace;
    std::optional<CaseLease> m_lease;
    CancelMark m_asking;
    QTimer m_renewal;
    QTimer m_callbacks;
    bool m_isWorking = false;  ///< a key or click since the lease was renewed
    bool m_isLooking = false;
    CallbacksDue m_due;
};

}  // namespace saikoku::ui
