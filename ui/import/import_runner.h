#pragma once

#include <QDate>
#include <QElapsedTimer>
#include <QObject>

#include <atomic>
#include <memory>
#include <optional>

#include "core/exchange/extract_import.h"
#include "core/exchange/payment_number_import.h"
#include "core/exchange/receipt_import.h"

namespace saikoku::ui {

class SessionWorker;
class Workspace;

/// @brief Runs an import in a thread and on a connection of its own, so that the
/// other screens go on working; tells how far it is and can stop it.
class ImportRunner : public QObject {
    Q_OBJECT

public:
    explicit ImportRunner(Workspace& workspace, QObject* parent = nullptr);
    /// Stops a running import; nothing of it is stored.
    ~ImportRunner() override;

    /// @param people whose list it is; none: the core tax system's extract
    void start(const ImportProfile& profile, const std::optional<PeopleOf>& people, const QString& folder, QDate extractDate, ImportMode mode);
    /// @brief Takes in a file of money that came in.
    void startReceipts(const ImportProfile& profile, const ReceiptFormat& format, const QString& path, bool isDryRun);
    /// @brief Takes in a file of numbers for paying.
    void startPaymentNumbers(const ImportProfile& profile, const QString& path, bool isDryRun);
    bool isRunning() const { return m_running; }
    void cancel();

Q_SIGNALS:
    void progressed(saikoku::ImportPhase phase, qint64 done, qint64 total);
    void finished(const saikoku::Result<saikoku::ImportReport>& report);
    void receiptsFinished(const saikoku::Result<saikoku::ReceiptImportReport>& report);
    void paymentNumbersFinished(const saikoku::Result<saikoku::PaymentNumberReport>& report);

private:
    /// @brief False: one is running already.
    bool begin();
    ImportMonitor monitor();

    Workspace& m_workspace;
    std::unique_ptr<SessionWorker> m_worker;
    std::shared_ptr<std::atomic_bool> m_cancel;
    bool m_running = false;
};

}  // namespace saikoku::ui
