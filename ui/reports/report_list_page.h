#pragma once

#include <QWidget>

namespace saikoku::reports {
struct Report;
}

class QPushButton;

namespace saikoku::ui {

class FactTable;
class Workspace;

/// @brief Every report that the person may have: its title, what it tells, what it can be asked for.
class ReportListPage : public QWidget {
    Q_OBJECT

public:
    explicit ReportListPage(Workspace& workspace, QWidget* parent = nullptr);

    /// @brief Null when there is none.
    const reports::Report* chosen() const;
    void focusList();
    /// @brief Lists what the campaign offers.
    void fill();

Q_SIGNALS:
    void openWanted();
    void bookletWanted();
    void targetsWanted();

private:
    Workspace& m_workspace;
    FactTable* m_table;
    QPushButton* m_open;
};

}  // namespace saikoku::ui
