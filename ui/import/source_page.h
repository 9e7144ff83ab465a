#pragma once

#include <QDate>
#include <QWidget>

#include <optional>

#include "core/base/result.h"
#include "core/exchange/extract_import.h"
#include "core/exchange/import_batch.h"
#include "core/exchange/import_profile.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

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
    /// @brief Of a campaign without money: whose list of people it is.
    std::optional<PeopleOf> people() const;
    /// @brief Another campaign was chosen: an extract, or its list.
    void followCampaign();
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
    QLabel* m_whose;
    QLabel* m_yearLabel;
    QPushButton* m_receipts;  ///< another way to bring money in; of campaigns about money alone
    QLabel* m_receiptsLabel;
    QSpinBox* m_year;
    FactTable* m_history;
    QPushButton* m_undo;
    BatchId m_undoable;
    int m_lastProfile = 0;
};

}  // namespace saikoku::ui
