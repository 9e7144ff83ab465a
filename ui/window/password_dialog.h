#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;

namespace saikoku {
class Session;
}

namespace saikoku::ui {

/// @brief Asks for one's own old password and the new one twice, and changes it.
class PasswordDialog : public QDialog {
    Q_OBJECT

public:
    explicit PasswordDialog(Session& session, QWidget* parent = nullptr);

    void accept() override;

private:
    QLineEdit* addLine(const QString& name);
    void complain(const QString& sentence, QLineEdit* about);

    Session& m_session;
    QLineEdit* m_old;
    QLineEdit* m_new;
    QLineEdit* m_again;
    QLabel* m_problem;
};

}  // namespace saikoku::ui
