#pragma once

#include <QWidget>

#include "core/exchange/payment_number_import.h"
#include "core/exchange/receipt_import.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace saikoku::ui {

class FactTable;
class ImportRunner;
class ReceiptWorkList;
class Workspace;

/// @brief Takes in a file of money that came in, or of numbers for paying: which file, how it is written, a trial or the import; then
/// what came of it, and below it the receipts that a person should look at. While it runs the screen shows
/// how far it is.
class ReceiptsPage : public QWidget {
    Q_OBJECT

public:
    explicit ReceiptsPage(Workspace& workspace, QWidget* parent = nullptr);

    /// @brief Loads the work list; the profile is that of the first step.
    void enter(const ImportProfile& profile);
    bool isRunning() const;
    bool mayImport() const;
    void takeIn() { run(false); }
    /// @brief Stops a running import; nothing of it is stored.
    void cancel();
    void focusFirst();

Q_SIGNALS:
    void changed();
    void imported();
    void started(bool isDryRun);
    void progressed(saikoku::ImportPhase phase, qint64 done, qint64 total);
    void finished();

private:
    QWidget* buildForm();
    void browse();
    void run(bool isDryRun);
    void ended(const Result<ReceiptImportReport>& report);
    void show(const ReceiptImportReport& report);
    void numbersEnded(const Result<PaymentNumberReport>& report);
    void show(const PaymentNumberReport& report);
    void showFailure(const Error& error);
    void refresh();

    Workspace& m_workspace;
    ImportProfile m_profile;
    QLineEdit* m_file;
    QComboBox* m_format;
    QPushButton* m_try;
    QPushButton* m_import;
    QLabel* m_summary;
    FactTable* m_rows;  ///< rejected, unmatched and doubtful ones of the file
    ReceiptWorkList* m_list;
    ImportRunner* m_runner;
};

}  // namespace saikoku::ui
