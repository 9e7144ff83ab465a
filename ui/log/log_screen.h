#pragma once

#include "core/security/log_search.h"
#include "ui/frame/screen.h"
#include "ui/support/session_worker.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace saikoku::ui {

class LogModel;
class Workspace;

/// @brief The access log for whoever may read it: who looked at what, by period, person,
/// operation and taxpayer; its verification; CSV for an audit.
class LogScreen : public Screen {
    Q_OBJECT

public:
    explicit LogScreen(Workspace& workspace, QWidget* parent = nullptr);

    bool can(Action action) const override;
    void perform(Action action) override;
    QStringList helpLines() const override;
    void enter() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitDetails();
    void buildFilter();
    void buildTable();
    void askChoices();
    /// Nothing when the taxpayer's number isn't known, which is told.
    std::optional<LogFilter> enteredFilter();
    void ask();
    void readMore(const LogPlace& after);
    void openCase(int row);
    void verify();
    void save();
    void saySummary(const QString& sentence, bool isLate = false);

    Workspace& m_workspace;
    LogModel* m_model;
    LogFilter m_filter;  ///< what the table answers
    CancelMark m_asking;
    bool m_isBusy = false;
    QDateEdit* m_from = nullptr;
    QDateEdit* m_to = nullptr;
    QComboBox* m_person = nullptr;
    QComboBox* m_operation = nullptr;
    QLineEdit* m_number = nullptr;
    QPushButton* m_verify = nullptr;
    QPushButton* m_save = nullptr;
    QLabel* m_summary = nullptr;
    QTableView* m_table = nullptr;
};

}  // namespace saikoku::ui
