#pragma once

#include <QObject>

#include <atomic>
#include <memory>

#include "reports/letters/notice_run.h"
#include "ui/dispatch/letter_preview.h"
#include "ui/dispatch/print_job.h"

namespace saikoku::ui {

class SessionWorker;
class Workspace;

/// @brief Makes letters, or prints them, in a thread and on a connection of its own, so that the other
/// screens go on working; tells how far it is and can stop it. What was cancelled leaves nothing behind.
class NoticeRunner : public QObject {
    Q_OBJECT

public:
    explicit NoticeRunner(Workspace& workspace, QObject* parent = nullptr);
    ~NoticeRunner() override;

    void make(const SharedSelection& selection);
    void rehearse(const SharedSelection& selection);
    void print(const QByteArray& pdf, const PrintJob& job);
    bool isRunning() const { return m_running; }
    void cancel();

Q_SIGNALS:
    void progressed(qint64 done, qint64 all);
    void made(const saikoku::Result<saikoku::reports::NoticeRunResult>& result);
    void rehearsed(const saikoku::Result<saikoku::reports::NoticeRunResult>& result);
    void printed(const saikoku::Result<int>& pages);

private:
    /// @brief False: one is running already.
    bool begin();
    reports::RunProgress progress();
    void run(const SharedSelection& selection, bool isRehearsal);

    Workspace& m_workspace;
    std::unique_ptr<SessionWorker> m_worker;
    std::shared_ptr<std::atomic_bool> m_cancel;
    bool m_running = false;
};

/// @brief The batch's letters without the sheet for the second person's check, which stands last. Logged
/// likewise.
Result<QByteArray> lettersAlone(Session& session, const NoticeBatch& batch);

/// @brief The batch's file as it is kept, whole. Permission::SendNotices; logged as a print.
Result<QByteArray> batchBytes(Session& session, NoticeBatchId batch);

}  // namespace saikoku::ui
