#pragma once

#include "ui/frame/screen.h"
#include "ui/people/staff_data.h"
#include "ui/support/session_worker.h"

class QButtonGroup;
class QStackedWidget;

namespace saikoku::ui {

class GroupsPage;
class PersonsPage;
class RolesPage;
class Workspace;

/// @brief 人と権限: people with their contracts and effective rights, groups, and the roles as
/// a table. What is changed holds for every seat at once.
class PeopleScreen : public Screen {
    Q_OBJECT

public:
    explicit PeopleScreen(Workspace& workspace, QWidget* parent = nullptr);

    bool can(Action action) const override;
    void perform(Action action) override;
    QString keyLabel(Action action) const override;
    QStringList helpLines() const override;
    void enter() override;
    bool mayLeave() override;
    bool holdsWork() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void addPage(const QString& label, const QString& name, QWidget* page);
    void showPage(int page);
    void markPage();
    void ask();
    void show(const StaffData& staff);

    Workspace& m_workspace;
    QButtonGroup* m_choice;
    QStackedWidget* m_pages;
    PersonsPage* m_persons;
    GroupsPage* m_groups;
    RolesPage* m_roles;
    CancelMark m_asking;
};

}  // namespace saikoku::ui
