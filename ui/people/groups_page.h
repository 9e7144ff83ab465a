#pragma once

#include <QWidget>

#include "ui/people/staff_data.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace saikoku::ui {

class FactTable;
class Workspace;

/// @brief The groups; beside them what the chosen one brings and who is in it, each to be
/// ticked.
class GroupsPage : public QWidget {
    Q_OBJECT

public:
    explicit GroupsPage(Workspace& workspace, QWidget* parent = nullptr);

    void show(const StaffData& staff);

Q_SIGNALS:
    void changed();

private:
    QListWidget* addList(const QString& label, const QString& name, QWidget* side);
    const StaffGroup* chosen() const;
    void showChosen();
    void add();
    void remove();
    void tick(QListWidgetItem* item, bool isRole);
    template <class T>
    bool done(const Result<T>& outcome);

    Workspace& m_workspace;
    StaffData m_staff;
    QString m_group;
    FactTable* m_table;
    QLineEdit* m_name;
    QPushButton* m_remove;
    QListWidget* m_roles;
    QListWidget* m_members;
};

}  // namespace saikoku::ui
