#pragma once

#include <QTimer>

#include "reports/report.h"
#include "reports/report_file.h"
#include "ui/frame/screen.h"
#include "ui/reports/period_fields.h"
#include "ui/reports/report_result.h"
#include "ui/reports/report_sets_row.h"
#include "ui/support/session_worker.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace saikoku::ui {

class ElidedLabel;
class ReportForm;
class ReportView;
class Workspace;

/// @brief One report, whichever: what it is asked for, its table and picture, and what becomes of it: paper, a file, the
/// cases behind a row. It is made in the worker; after half a second there is something to see of it, and a way out.
class ReportScreen : public Screen {
    Q_OBJECT

public:
    explicit ReportScreen(Workspace& workspace, QWidget* parent = nullptr);

    /// @brief With its usual parameters, made at once.
    void open(const reports::Report& report);
    const reports::Report* report() const { return m_report; }
    ReportForm* form() const { return m_form; }
    ReportView* view() const { return m_view; }
    bool isBusy() const { return m_making != nullptr || m_writing != nullptr; }

    bool can(Action action) const override;
    void perform(Action action) override;
    QString keyLabel(Action action) const override;
    QStringList helpLines() const override;
    void enter() override;

Q_SIGNALS:
    /// Back to the list of reports.
    void backWanted();

private:
    void build();
    QWidget* buildButtons();
    ReportSetsRow::Asked asked() const;
    void takeSet(const ReportSet& set);
    void sayRefused(const QString& sentence);
    void make();
    void cancel();
    void take(Result<ReportResult> result);
    void beginWaiting();
    void endWaiting();
    void markStale();
    void showHead();
    void showButtons();
    void write(reports::ReportFormat format, TextEncoding encoding);
    void showWritten(const Result<reports::ReportWritten>& written, const QString& fileName);
    void print();
    void openCases();
    void editNote();

    Workspace& m_workspace;
    const reports::Report* m_report = nullptr;
    reports::ReportQuestion m_question;  ///< of what is shown
    std::shared_ptr<std::atomic_bool> m_making;   ///< null: nothing is made
    std::shared_ptr<std::atomic_bool> m_writing;  ///< null: no file is written
    std::optional<PeriodFields::Choice> m_period;  ///< that a person chose: the next report opens with it
    bool m_isStale = false;
    bool m_takesKeyboard = false;  ///< opened, what is shown still to come
    QString m_wait;  ///< what is said when it takes long
    QTimer m_late;
    QVBoxLayout* m_column;
    QLabel* m_title;
    ElidedLabel* m_head;
    ReportSetsRow* m_sets;
    ReportForm* m_form = nullptr;
    QPushButton* m_show;
    QLabel* m_news;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    ReportView* m_view;
    QList<QWidget*> m_ofReport;  ///< buttons that need one
    QPushButton* m_note;
};

}  // namespace saikoku::ui
