#include "ui/import/import_runner.h"

#include "core/security/session.h"
#include "ui/frame/workspace.h"

namespace saikoku::ui {

namespace {

constexpr qint64 kTellEvery = 50;  // milliseconds: the eye sees no more

}  // namespace

ImportRunner::ImportRunner(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace) {}

ImportRunner::~ImportRunner() {
    cancel();
    m_worker.reset();  // waits: the job speaks to this object
}

ImportMonitor ImportRunner::monitor() {
    ImportMonitor monitor;
    monitor.cancel = m_cancel.get();
    // Called in the worker's thread, which ends before this object does.
    monitor.progress = [this, timer = QElapsedTimer(), last = ImportPhase::Reading](ImportPhase phase, qint64 done,
                                                                                    qint64 total) mutable {
        const bool due = !timer.isValid() || timer.elapsed() >= kTellEvery || phase != last || done == total;
        if (due) {
            timer.start();
            last = phase;
            QMetaObject::invokeMethod(this, [this, phase, done, total] { Q_EMIT progressed(phase, done, total); }, Qt::QueuedConnection);
        }
    };
    return monitor;
}

bool ImportRunner::begin() {
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

void ImportRunner::start(const ImportProfile& profile, const std::optional<PeopleOf>& people, const QString& folder, QDate extractDate, ImportMode mode) {
    if (!begin()) {
        return;
    }
    const auto work = [cancel = m_cancel, monitor = monitor(), profile, people, folder, extractDate, mode](Session& session) {
        return people ? importPeople(session, profile, *people, folder, mode, monitor, extractDate)
                      : importExtract(session, profile, folder, mode, monitor, extractDate);
    };
    m_worker->run<ImportReport>(work, this, [this](const Result<ImportReport>& report) {
        m_running = false;
        Q_EMIT finished(report);
    });
}

void ImportRunner::startReceipts(const ImportProfile& profile, const ReceiptFormat& format, const QString& path, bool isDryRun) {
    if (!begin()) {
        return;
    }
    const auto work = [cancel = m_cancel, monitor = monitor(), profile, &format, path, isDryRun](Session& session) {
        return importReceipts(session, profile, format, path, isDryRun, monitor);
    };
    m_worker->run<ReceiptImportReport>(work, this, [this](const Result<ReceiptImportReport>& report) {
        m_running = false;
        Q_EMIT receiptsFinished(report);
    });
}

void ImportRunner::startPaymentNumbers(const ImportProfile& profile, const QString& path, bool isDryRun) {
    if (!begin()) {
        return;
    }
    const auto work = [cancel = m_cancel, monitor = monitor(), profile, path, isDryRun](Session& session) {
        return importPaymentNumbers(session, profile, path, isDryRun, monitor);
    };
    m_worker->run<PaymentNumberReport>(work, this, [this](const Result<PaymentNumberReport>& report) {
        m_running = false;
        Q_EMIT paymentNumbersFinished(report);
    });
}

void ImportRunner::cancel() {
    if (m_cancel) {
        m_cancel->store(true);
    }
}

}  // namespace saikoku::ui
