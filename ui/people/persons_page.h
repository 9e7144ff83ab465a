#pragma once

#include <QWidget>

#include "ui/people/staff_data.h"

class QLabel;

namespace saikoku::ui {

class FactTable;
class PersonForm;
class Workspace;

/// @brief The roster; beside it the chosen person's fields and what they may do, with
/// what it comes from.
class PersonsPage : public QWidget {
    Q_OBJECT

public:
    explicit PersonsPage(Workspace& workspace, QWidget* parent = nullptr);

    void show(const StaffData& staff);
    void focusTable();
    void beginNew();
    bool isChanged() const;
    /// @brief Asks when something typed is not stored.
    bool mayLeave();

Q_SIGNALS:
    void changed();

private:
    void choose();
    void showPerson(const QString& login);
    void showRights();

    Workspace& m_workspace;
    StaffData m_staff;
    QString m_login;  ///< of the person shown; empty: a new one
    FactTable* m_table;
    PersonForm* m_form;
    QLabel* m_rightsTitle;
    FactTable* m_rights;
};

}  // namespace saikoku::ui
