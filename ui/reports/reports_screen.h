#pragma once

#include "ui/frame/screen.h"

class QStackedWidget;

namespace saikoku::reports {
struct Report;
}

namespace saikoku::ui {

class ReportListPage;
class ReportScreen;
class Workspace;

/// @brief 帳票: the list of reports, and the one that was opened.
class ReportsScreen : public Screen {
    Q_OBJECT

public:
    explicit ReportsScreen(Workspace& workspace, QWidget* parent = nullptr);

    void open(const reports::Report& report);
    bool isOpen() const;

    bool can(Action action) const override;
    void perform(Action action) override;
    QString keyLabel(Action action) const override;
    QStringList helpLines() const override;
    void enter() override;

private:
    void openChosen();
    void toList();
    void openTargets();
    void openBooklet();

    Workspace& m_workspace;
    QStackedWidget* m_pages;
    ReportListPage* m_list;
    ReportScreen* m_report;
};

}  // namespace saikoku::ui
