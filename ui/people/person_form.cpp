#include "ui/people/person_form.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/security/password_rules.h"
#include "core/security/session.h"
#include "core/security/standing.h"
#include "ui/frame/workspace.h"
#include "ui/people/staff_data.h"
#include "ui/support/display_text.h"
#include "ui/support/message_box.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kFieldLetters = 14;

void select(QComboBox* box, const QString& code) { box->setCurrentIndex(box->findData(code)); }

}  // namespace

PersonForm::PersonForm(Workspace& workspace, QWidget* parent) : QWidget(parent), m_workspace(workspace) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::kSmall);
    m_title = sectionTitle({}, this);
    column->addWidget(m_title);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(Space::kMedium);
    form->setVerticalSpacing(Space::kUnit);
    column->addLayout(form);
    const auto line = [&](const QString& label, const QString& name, const QString& hint = {}) {
        auto* edit = new QLineEdit(this);
        edit->setObjectName(name);
        edit->setPlaceholderText(hint);
        followFont(edit, [edit] { edit->setMinimumWidth(edit->fontMetrics().averageCharWidth() * kFieldLetters); });
        form->addRow(label, edit);
        connect(edit, &QLineEdit::returnPressed, this, [this] { focusNextChild(); });
        return edit;
    };
    m_login = line(tr("&User"), QStringLiteral("personLogin"));
    m_name = line(tr("&Name"), QStringLiteral("personName"));
    m_role = new QComboBox(this);
    m_role->setObjectName(QStringLiteral("personRole"));
    form->addRow(tr("R&ole"), m_role);
    m_employer = line(tr("&Employer"), QStringLiteral("personEmployer"), tr("empty: the office itself"));
    m_contract = line(tr("&Contract to"), QStringLiteral("personContract"), tr("empty: no end"));
    m_trained = line(tr("&Trained on"), QStringLiteral("personTrained"));
    m_pledged = line(tr("Pledge&d on"), QStringLiteral("personPledged"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Space::kSmall);
    const auto button = [&](const QString& name) {
        auto* made = new QPushButton(this);
        made->setObjectName(name);
        buttons->addWidget(made);
        return made;
    };
    m_save = button(QStringLiteral("savePerson"));
    m_access = button(QStringLiteral("switchAccess"));
    m_password = button(QStringLiteral("renewPassword"));
    m_password->setText(tr("Ne&w password"));
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &PersonForm::save);
    connect(m_access, &QPushButton::clicked, this, &PersonForm::switchAccess);
    connect(m_password, &QPushButton::clicked, this, &PersonForm::renewPassword);
}

void PersonForm::setRoles(const std::vector<StaffRole>& roles) {
    const QString chosen = m_role->currentData().toString();
    m_role->clear();
    for (const StaffRole& each : roles) {
        m_role->addItem(each.label(), each.code);
    }
    select(m_role, chosen);
}

QStringList PersonForm::typed() const {
    return {m_login->text(), m_name->text(), m_role->currentData().toString(), m_employer->text(),
            m_contract->text(), m_trained->text(), m_pledged->text()};
}

bool PersonForm::isChanged() const { return !m_shown.isEmpty() && typed() != m_shown; }

void PersonForm::show(const Operator& person) {
    m_isNew = false;
    m_title->setText(person.displayName);
    m_save->setText(tr("&Save"));
    m_access->setText(person.isDisabled() ? tr("En&able") : tr("Dis&able"));
    m_password->setEnabled(!person.isDisabled());
    m_password->show();
    showPerson(person);
}

void PersonForm::beginNew() {
    m_isNew = true;
    m_title->setText(tr("A new person"));
    m_save->setText(tr("&Save"));
    m_access->setText(tr("C&ancel"));
    m_password->hide();
    Operator person;
    person.role = codeOf(Role::Caller);
    showPerson(person);
}

void PersonForm::showPerson(const Operator& person) {
    m_person = person;
    m_login->setText(person.login);
    m_login->setReadOnly(!m_isNew);
    m_name->setText(person.displayName);
    select(m_role, person.role);
    m_employer->setText(person.employer);
    m_contract->setText(DisplayText::shortDate(person.contractEnd));
    m_trained->setText(DisplayText::shortDate(person.trainedOn));
    m_pledged->setText(DisplayText::shortDate(person.pledgedOn));
    m_shown = typed();
}

void PersonForm::focusFirst() { (m_isNew ? m_login : m_name)->setFocus(Qt::OtherFocusReason); }

Result<PersonChange> PersonForm::read(QDate today) {
    PersonChange change;
    change.role = m_role->currentData().toString();
    change.employer = m_employer->text();
    for (const auto& [field, day] : {std::pair(m_contract, &change.contractEnd), std::pair(m_trained, &change.trainedOn),
                                     std::pair(m_pledged, &change.pledgedOn)}) {
        const Result<QDate> typedDay = readDay(field->text(), today, field == m_contract ? DayLean::ToCome : DayLean::Past);
        if (!typedDay) {
            field->setFocus(Qt::OtherFocusReason);
            field->selectAll();
            return fail(typedDay.error());
        }
        *day = *typedDay;
    }
    return change;
}

void PersonForm::save() {
    const Result<PersonChange> wanted = read(realDay(m_workspace.session().clock()));
    if (!wanted) {
        m_workspace.showError(wanted.error());
        return;
    }
    if (m_isNew) {
        add(*wanted);
        return;
    }
    const Result<void> changed = change(*wanted);
    if (!changed) {
        m_workspace.showError(changed.error());
        return;
    }
    m_shown = typed();
    m_workspace.tell(tr("Stored: %1.").arg(m_person.login));
    Q_EMIT stored(m_person.login);
}

Result<void> PersonForm::change(const PersonChange& change) {
    SAIKOKU_TRY(setUser(m_workspace.session(), m_person.login, change));
    return m_name->text().simplified() == m_person.displayName ? Result<void>()
                                                               : renameUser(m_workspace.session(), m_person.login, m_name->text());
}

void PersonForm::add(const PersonChange& change) {
    const QString login = m_login->text().trimmed();
    const QString name = m_name->text().simplified();
    const QString password = randomPassword();
    m_person.login = login;
    run(
        [login, name, change, password](Session& session) -> Result<void> {
            SAIKOKU_TRY(addUser(session, login, name, *change.role, password));
            SAIKOKU_TRY(setUser(session, login, change));
            return {};
        },
        tr("%1 was added. First password, shown only now:").arg(login), password);
}

void PersonForm::switchAccess() {
    if (m_isNew) {
        m_shown = typed();
        Q_EMIT cancelled();
        return;
    }
    const QString login = m_person.login;
    if (m_person.isDisabled()) {
        const QString password = randomPassword();
        run([login, password](Session& session) { return enableUser(session, login, password); },
            tr("%1 may sign in again. New password, shown only now:").arg(login), password);
        return;
    }
    if (!MessageBox::confirm(this, tr("%1 can do nothing any more from now on, also where signed in.").arg(login), tr("Disable"))) {
        return;
    }
    if (const Result<void> done = disableUser(m_workspace.session(), login); !done) {
        m_workspace.showError(done.error());
        return;
    }
    m_workspace.tell(tr("%1 is disabled.").arg(login));
    Q_EMIT stored(login);
}

void PersonForm::renewPassword() {
    const QString login = m_person.login;
    if (!MessageBox::confirm(this, tr("%1's present password will not work any more.").arg(login), tr("New password"))) {
        return;
    }
    const QString password = randomPassword();
    run([login, password](Session& session) { return changePassword(session, login, password); },
        tr("New password of %1, shown only now:").arg(login), password);
}

/// Making the key from a password takes its time: away from the window's thread.
void PersonForm::run(std::function<Result<void>(Session&)> work, const QString& sentence, const QString& password) {
    setEnabled(false);
    m_workspace.worker().run<void>(std::move(work), this, [this, sentence, password](const Result<void>& done) {
        setEnabled(true);
        if (!done) {
            m_workspace.showError(done.error());
            return;
        }
        m_shown = typed();
        MessageBox::explain(this, tr("Password"), sentence + QStringLiteral("\n\n") + password);
        Q_EMIT stored(m_person.login);
    });
}

}  // namespace saikoku::ui
