#pragma once

#include "core/exchange/extract_import.h"
#include "ui/frame/screen.h"

class QPushButton;
class QStackedWidget;

namespace saikoku::ui {

class ImportRunner;
class MappingPage;
class ProgressPage;
class ReceiptsPage;
class ReportPage;
class SourcePage;
class StepBar;
class Workspace;

/// @brief 取込: folder → mapping with preview → dry run → import → result, one
/// step after the other; F8 goes on, F12 back. From the first step a file of receipts, on a page of its own.
class ImportScreen : public Screen {
    Q_OBJECT

public:
    explicit ImportScreen(Workspace& workspace, QWidget* parent = nullptr);
    ~ImportScreen() override;

    bool can(Action action) const override;
    void perform(Action action) override;
    QString keyLabel(Action action) const override;
    QStringList helpLines() const override;
    bool holdsWork() const override;
    bool mayClose() override;
    void enter() override;

private:
    enum class Step { Source, Mapping, Trial, Result, Receipts };

    void goOn();
    void goBack();
    void showStep(Step step);
    void showReceipts();
    void refreshButtons();
    void run(ImportMode mode);
    bool isRunning() const;
    void cancel();
    /// @brief Asks whether an extract that lost much is right, with the counts.
    bool confirmLoss(const ImportDoubts& doubts);
    void finished(const Result<ImportReport>& report);
    QString nextLabel() const;
    bool mayGoOn() const;
    bool mayGoBack() const;

    Workspace& m_workspace;
    StepBar* m_steps;
    QStackedWidget* m_pages;
    SourcePage* m_source;
    MappingPage* m_mapping;
    ProgressPage* m_progress;
    ReportPage* m_report;
    ReceiptsPage* m_receipts;
    QPushButton* m_back;
    QPushButton* m_next;
    ImportRunner* m_runner;
    ImportMode m_mode = ImportMode::DryRun;
    Step m_step = Step::Source;
};

}  // namespace saikoku::ui
