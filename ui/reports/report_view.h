#pragma once

#include <QWidget>

#include "ui/reports/report_result.h"

class QLabel;
class QPlainTextEdit;
class QSplitter;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace saikoku::ui {

class PicturePane;
class ReportModel;

/// @brief A report that was made: its table, its picture beside it, and below both what the figures mean and
/// the texts that belong to it. Without a report, or without a row, a sentence that says why.
class ReportView : public QWidget {
    Q_OBJECT

public:
    explicit ReportView(QWidget* parent = nullptr);

    void show(ReportResult result);
    /// @brief Nothing was made, and why.
    void showNothing(const QString& sentence);
    const ReportResult& result() const;
    bool hasRows() const;
    QTableView* table() const { return m_table; }
    PicturePane* pictures() const { return m_pictures; }
    /// @brief Of the row that is marked; null: it opens nothing.
    const CaseCondition* casesBehind() const;
    void focusTable();
    /// @brief Whether any row opens cases.
    bool opensCases() const;
    /// @brief There are rows and figures, and every one of them is 0 or missing.
    bool isAllZero() const;

    /// @brief No higher than it must be: a page whose form breaks into rows is made as high as all its parts would
    /// like to be, and table and picture take what the window leaves anyway.
    QSize sizeHint() const override { return {QWidget::sizeHint().width(), minimumSizeHint().height()}; }

Q_SIGNALS:
    /// Enter or a double click on a row behind which there are cases.
    void opened(const saikoku::CaseCondition& condition);
    /// Another row is marked.
    void moved();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTable();
    void buildFoot();
    void fitColumns();
    void open(int row);
    void showFoot();

    ReportModel* m_model;
    QSplitter* m_sides;
    QStackedWidget* m_stack;
    QTableView* m_table;
    QLabel* m_empty;
    PicturePane* m_pictures;
    QToolButton* m_fold;
    QPlainTextEdit* m_definitions;
    QPlainTextEdit* m_notes;
};

}  // namespace saikoku::ui
