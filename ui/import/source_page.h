#pragma once

#include <QDate>
#include <QWidget>

#include "core/base/result.h"
#include "core/exchange/import_batch.h"
#include "core/exchange/import_profile.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace saikoku::ui {

class FactTable;
class Workspace;

/// @brief First step: which folder, how it is written, of which date; below it
/// what was imported before, with undo.
class SourcePage : public QWidget {
    Q_OBJECT

public:
    explicit SourcePage(Workspace& workspace, QWidget* parent = nullptr);

    QString folder() const;
    QDate extractDate() const;
    /// @brief The chosen profile, read anew.
    Result<ImportProfile> profile() const;
    /// @brief A folder is given: the next step may be tried.
    bool isComplete() const;
    void loadHistory();
    void focusFirst();

Q_SIGNALS:
    void changed();
    void nextWanted();
    /// @brief A file of receipts instead of an extract.
    void receiptsWanted();

private:
    QWidget* buildForm();
    QWidget* buildHistory();
    void browseFolder();
    void profileChosen(int index);
    void showHistory(const QList<ImportBatch>& batches);
    void undoNewest();

    Workspace& m_workspace;
    QLineEdit* m_folder;
    QComboBox* m_profile;
    QDateEdit* m_date;
    QLabel* m_dateWords;
    FactTable* m_history;
    QPushButton* m_undo;
    BatchId m_undoable;
    int m_lastProfile = 0;
};

}  // namespace saikoku::ui
