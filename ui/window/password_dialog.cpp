#include "ui/window/password_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include "core/security/session.h"
#include "core/security/sign_in.h"
#include "core/security/user_admin.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

PasswordDialog::PasswordDialog(Session& session, QWidget* parent) : QDialog(parent), m_session(session) {
    setObjectName(QStringLiteral("passwordDialog"));
    setWindowTitle(tr("Change the password"));
    auto* form = new QFormLayout(this);
    m_old = addLine(QStringLiteral("oldPassword"));
    m_new = addLine(QStringLiteral("newPassword"));
    m_again = addLine(QStringLiteral("newPasswordAgain"));
    form->addRow(tr("&Present password"), m_old);
    form->addRow(tr("&New password"), m_new);
    form->addRow(tr("New password a&gain"), m_again);
    m_problem = new QLabel(this);
    m_problem->setObjectName(QStringLiteral("passwordProblem"));
    m_problem->setWordWrap(true);
    setTextColour(m_problem, coloursOf(palette()).late);
    form->addRow(m_problem);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QLineEdit* PasswordDialog::addLine(const QString& name) {
    auto* line = new QLineEdit(this);
    line->setObjectName(name);
    line->setEchoMode(QLineEdit::Password);
    line->setMinimumWidth(fontMetrics().averageCharWidth() * 28);
    return line;
}

void PasswordDialog::complain(const QString& sentence, QLineEdit* about) {
    m_problem->setText(QStringLiteral("▲ ") + sentence);
    about->selectAll();
    about->setFocus();
}

void PasswordDialog::accept() {
    if (m_new->text() != m_again->text()) {
        complain(tr("The two passwords differ. Type them again."), m_again);
        return;
    }
    const QString login = m_session.actor().login;
    // Whoever finds the seat unlocked must not make it theirs.
    if (const auto known =
            signIn(m_session.location(), login, m_old->text(), m_session.clock(), QStringLiteral("saikoku"));
        !known) {
        complain(known.error().message, m_old);
        return;
    }
    if (const Result<void> changed = changePassword(m_session, login, m_new->text()); !changed) {
        complain(changed.error().message, m_new);
        return;
    }
    QDialog::accept();
}

}  // namespace saikoku::ui
