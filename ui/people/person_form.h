#pragma once

#include <QWidget>

#include <functional>
#include <vector>

#include "core/security/operator_repository.h"
#include "core/security/role_repository.h"
#include "core/security/user_admin.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace saikoku::ui {

class Workspace;

/// @brief The fields of one person: added, changed, disabled, given a new password. The
/// program makes passwords up and shows each once.
class PersonForm : public QWidget {
    Q_OBJECT

public:
    explicit PersonForm(Workspace& workspace, QWidget* parent = nullptr);

    void setRoles(const std::vector<StaffRole>& roles);
    void show(const Operator& person);
    void beginNew();
    bool isChanged() const;
    void focusFirst();

Q_SIGNALS:
    void stored(const QString& login);
    /// A new person is not added after all.
    void cancelled();

private:
    QStringList typed() const;
    void showPerson(const Operator& person);
    void save();
    void add(const PersonChange& change);
    Result<void> change(const PersonChange& change);
    Result<PersonChange> read(QDate today);
    void switchAccess();
    void renewPassword();
    void run(std::function<Result<void>(Session&)> work, const QString& sentence, const QString& password);

    Workspace& m_workspace;
    Operator m_person;
    bool m_isNew = false;
    QStringList m_shown;  ///< the fields as they are stored
    QLabel* m_title;
    QLineEdit* m_login;
    QLineEdit* m_name;
    QComboBox* m_role;
    QLineEdit* m_employer;
    QLineEdit* m_contract;
    QLineEdit* m_trained;
    QLineEdit* m_pledged;
    QPushButton* m_save;
    QPushButton* m_access;
    QPushButton* m_password;
};

}  // namespace saikoku::ui
