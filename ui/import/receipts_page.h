#pragma once

#include <QWidget>

#include <memory>

#include "core/exchange/receipt_import.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace saikoku::ui {

class FactTable;
class ReceiptWorkList;
class SessionWorker;
class Workspace;

/// @brief Takes in a file of money that came in: which file, how it is written, a trial or the import; then
/// what came of it, and below it the receipts that a person should look at.
class ReceiptsPage : public QWidget {
    Q_OBJECT

public:
    explicit ReceiptsPage(Workspace& workspace, QWidget* parent = nullptr);
    ~ReceiptsPage() override;

    /// @brief Loads the work list; the profile is that of the first step.
    void enter(const ImportProfile& profile);
    bool isRunning() const { return m_running; }
    bool mayImport() const;
    void takeIn() { run(false); }
    void focusFirst();

Q_SIGNALS:
    void changed();
    void imported();

private:
    QWidget* buildForm();
    void browse();
    void run(bool isDryRun);
    void show(const ReceiptImportReport& report);
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
    std::unique_ptr<SessionWorker> m_worker;
    bool m_running = false;
};

}  // namespace saikoku::ui
