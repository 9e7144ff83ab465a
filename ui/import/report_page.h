#pragma once

#include <QWidget>

#include "core/exchange/extract_import.h"

class QLabel;
class QPushButton;
class QTableView;
class QTabWidget;

namespace saikoku::ui {

class FactTable;
class TextTableModel;
class Workspace;

/// @brief What a dry run found or an import did: counts by file, rejected rows,
/// lost characters, sums that differ; saves the rejects as CSV.
class ReportPage : public QWidget {
    Q_OBJECT

public:
    explicit ReportPage(Workspace& workspace, QWidget* parent = nullptr);

    void show(const ImportReport& report);
    const ImportReport& report() const { return m_report; }
    bool canSave() const { return m_report.hasRejects(); }
    void saveRejects();
    void focusFirst();

private:
    struct List {
        QTableView* view = nullptr;
        TextTableModel* model = nullptr;
    };

    List addList(const QString& objectName);
    void showCounts();
    void showLists();
    void fill(const List& list, const QString& title, const QStringList& headings, qsizetype rows,
              std::function<QString(int, int)> cell, const QList<int>& widths);

    Workspace& m_workspace;
    ImportReport m_report;
    QLabel* m_title;
    QLabel* m_remark;
    FactTable* m_counts;
    QTabWidget* m_tabs;
    List m_rejects;
    List m_losses;
    List m_notes;
    List m_differences;
    QPushButton* m_save;
};

}  // namespace saikoku::ui
