#include "ui/dispatch/notice_runner.h"

#include <QElapsedTimer>

#include "core/security/session.h"
#include "reports/paper/pdf_pages.h"
#include "ui/dispatch/pdf_pages.h"
#include "ui/frame/workspace.h"

namespace saikoku::ui {

namespace {

constexpr qint64 kTellEvery = 50;  // milliseconds: the eye sees no more

}  // namespace

Result<QByteArray> batchBytes(Session& session, NoticeBatchId batch) {
    QByteArray pdf;
    SAIKOKU_TRY(batchFile(session, batch, [&pdf](QByteArrayView bytes) {
        pdf.append(bytes.data(), bytes.size());
        return true;
    }));
    return pdf;
}

Result<QByteArray> lettersAlone(Session& session, const NoticeBatch& batch) {
    SAIKOKU_TRY_ASSIGN(const QByteArray whole, batchBytes(session, batch.id));
    QByteArray letters;
    SAIKOKU_TRY(reports::copyPages({{}, &whole}, {{1, batch.pages}}, [&letters](QByteArrayView bytes) {
        letters.append(bytes.data(), bytes.size());
        return true;
    }));
    return letters;
}

NoticeRunner::NoticeRunner(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace) {}

NoticeRunner::~NoticeRunner() {
    cancel();
    m_worker.reset();  // waits: the job speaks to this object
}

bool NoticeRunner::begin() {
    if (m_running) {
        return false;
    }
    m_running = true;
    m_cancel = std::make_shared<std::atomic_bool>(false);
    if (!m_worker) {
        m_worker = std::make_unique<SessionWorker>(m_workspace.session());
    }
    return true;
}

/// Called in the worker's thread, which ends before this object does.
reports::RunProgress NoticeRunner::progress() {
    return [this, cancel = m_cancel, timer = QElapsedTimer()](qint64 done, qint64 all) mutable {
        if (!timer.isValid() || timer.elapsed() >= kTellEvery || done == all) {
            timer.start();
            QMetaObject::invokeMethod(
                this, [this, done, all] { Q_EMIT progressed(done, all); }, Qt::QueuedConnection);
        }
        return !cancel->load();
    };
}

void NoticeRunner::run(const SharedSelection& selection, bool isRehearsal) {
    if (!begin()) {
        return;
    }
    m_worker->run<reports::NoticeRunResult>(
        [selection, isRehearsal, progress = progress()](Session& session) {
            return isRehearsal ? reports::rehearseNotices(session, *selection, progress)
                               : reports::makeNotices(session, *selection, progress);
        },
        this,
        [this, isRehearsal](const Result<reports::NoticeRunResult>& result) {
            m_running = false;
            isRehearsal ? Q_EMIT rehearsed(result) : Q_EMIT made(result);
        });
}

void NoticeRunner::make(const SharedSelection& selection) {
    run(selection, false);
}

void NoticeRunner::rehearse(const SharedSelection& selection) {
    run(selection, true);
}

void NoticeRunner::print(const QByteArray& pdf, const PrintJob& job) {
    if (!begin()) {
        return;
    }
    m_worker->run<int>(
        [pdf, job, progress = progress()](Session&) mutable -> Result<int> {
            SAIKOKU_TRY_ASSIGN(const PdfPages pages, PdfPages::open(pdf));
            return printPages(pages, job, [&progress](int done, int all) { return progress(done, all); });
        },
        this,
        [this](const Result<int>& pages) {
            m_running = false;
            Q_EMIT printed(pages);
        });
}

void NoticeRunner::cancel() {
    if (m_cancel) {
        m_cancel->store(true);
    }
}

}  // namespace saikoku::ui
