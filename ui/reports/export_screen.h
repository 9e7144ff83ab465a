#pragma once

#include <QTimer>

#include <vector>

#include "core/figures/report_period.h"
#include "reports/fact_export.h"
#include "reports/report_file.h"
#include "ui/frame/screen.h"
#include "ui/reports/report_result.h"
#include "ui/reports/report_sets_row.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace saikoku::ui {

class ConditionField;
class ExportColumns;
class PeriodFields;
class ReportModel;
class Workspace;

/// @brief PCデータ出力: which facts, of which cases and days, which columns in which order; the first rows and how many
/// there are, and then a file of them.
class ExportScreen : public Screen {
    Q_OBJECT

public:
    explicit ExportScreen(Workspace& workspace, QWidget* parent = nullptr);

    reports::ExportQuestion question() const;

    bool can(Action action) const override;
    void perform(Action action) override;
    QString keyLabel(Action action) const override;
    QStringList helpLines() const override;
    void enter() override;

private:
    void build();
    QWidget* buildFields();
    QWidget* buildColumns();
    QWidget* buildPreview();
    const reports::ExportArea& area() const;
    std::optional<ReportPeriod> period() const;
    reports::ReportFormat format() const;
    void sayRefused(const QString& sentence);
    void takeSet(const ReportSet& set);
    void put(const reports::ExportQuestion& question, std::optional<ReportPeriod> period, reports::ReportFormat format);
    void showArea();
    void fillOrder();
    void markStale();
    void preview();
    void showPreview(Result<ReportResult> result);
    void write();
    void showWritten(const Result<reports::ReportWritten>& written, const QString& fileName);
    void cancel();
    void begin(const QString& sentence);
    void end();
    void showButtons();

    Workspace& m_workspace;
    std::vector<reports::ExportArea> m_areas;
    std::shared_ptr<std::atomic_bool> m_running;  ///< null: nothing runs
    bool m_isFresh = false;                       ///< the rows shown are those that were asked for
    QTimer m_late;
    QComboBox* m_area;
    ReportSetsRow* m_sets;
    PeriodFields* m_period;
    ConditionField* m_condition;
    QCheckBox* m_corrected;
    ExportColumns* m_columns;
    QComboBox* m_order;
    QCheckBox* m_descending;
    QComboBox* m_format;
    QPushButton* m_preview;
    QPushButton* m_write;
    QPushButton* m_cancel;
    QProgressBar* m_bar;
    QLabel* m_news;
    QTableView* m_rows;
    ReportModel* m_model;
};

}  // namespace saikoku::ui
