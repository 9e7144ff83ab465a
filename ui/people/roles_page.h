#pragma once

#include <QWidget>

#include "ui/people/staff_data.h"

class QLineEdit;
class QModelIndex;
class QPushButton;
class QTableView;

namespace saikoku::ui {

class RoleMatrixModel;
class Workspace;

/// @brief Roles × permissions: Space, Enter or a click gives or takes a permission.
class RolesPage : public QWidget {
    Q_OBJECT

public:
    explicit RolesPage(Workspace& workspace, QWidget* parent = nullptr);

    void show(const StaffData& staff);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitColumns();
    void turn(const QModelIndex& index);
    void add();
    void remove();
    template <class T>
    bool done(const Result<T>& outcome);

    Workspace& m_workspace;
    RoleMatrixModel* m_model;
    QTableView* m_view;
    QLineEdit* m_code;
    QLineEdit* m_name;
    QPushButton* m_remove;
};

}  // namespace saikoku::ui
