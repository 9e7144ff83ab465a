#include "ui/people/persons_page.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include "core/security/session.h"
#include "core/security/standing.h"
#include "core/security/user_admin.h"
#include "ui/frame/workspace.h"
#include "ui/people/person_form.h"
#include "ui/support/display_text.h"
#include "ui/support/fact_table.h"
#include "ui/support/message_box.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

enum Cell { kLogin, kName, kRole, kGroups, kEmployer, kContract, kTrained, kPledged, kState };

QList<FactColumn> rosterColumns() {
    const auto word = [](const QString& heading, int width) {
        FactColumn column;
        column.heading = heading;
        column.width = width;
        return column;
    };
    return {word(PersonsPage::tr("User"), 80),     word(PersonsPage::tr("Name"), 90),      word(PersonsPage::tr("Role"), 90),
            word(PersonsPage::tr("Groups"), 80),   word(PersonsPage::tr("Employer"), 90),  word(PersonsPage::tr("Contract to"), 76),
            word(PersonsPage::tr("Trained"), 70),  word(PersonsPage::tr("Pledged"), 70),   word(PersonsPage::tr("State"), 70)};
}

/// Of a contractor's employee, what the contract asks for and isn't there is said.
QString dayOrMissing(QDate day, bool isAsked) {
    return day.isValid() || !isAsked ? DisplayText::shortDate(day) : PersonsPage::tr("missing");
}

FactRow rosterRow(const Operator& person, const StaffData& staff, QDate today) {
    const bool isOver = person.contractEnd.isValid() && person.contractEnd < today;
    const bool isContractors = !person.employer.isEmpty();
    FactRow row;
    row.cells = {person.login,
                 person.displayName,
                 staff.roleLabelOf(person.role),
                 staff.groupsOf(person.login).join(DisplayText::listSeparator()),
                 isContractors ? person.employer : PersonsPage::tr("the office"),
                 dayOrMissing(person.contractEnd, isContractors),
                 dayOrMissing(person.trainedOn, isContractors),
                 dayOrMissing(person.pledgedOn, isContractors),
                 person.isDisabled() ? PersonsPage::tr("disabled") : isOver ? PersonsPage::tr("contract over") : PersonsPage::tr("active")};
    row.isPast = person.isDisabled();
    const auto markMissing = [&](int cell, QDate day) {
        if (isContractors && !day.isValid() && !person.isDisabled()) {
            row.lateCells.append(cell);
        }
    };
    markMissing(kContract, person.contractEnd);
    markMissing(kTrained, person.trainedOn);
    markMissing(kPledged, person.pledgedOn);
    if (isOver && !person.isDisabled()) {
        row.lateCells.append(kState);
    }
    return row;
}

}  // namespace

PersonsPage::PersonsPage(Workspace& workspace, QWidget* parent) : QWidget(parent), m_workspace(workspace) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::kLarge);
    m_table = new FactTable(rosterColumns(), tr("Nobody is here yet. F8 adds a person."), this);
    m_table->setObjectName(QStringLiteral("roster"));
    m_table->view()->setObjectName(QStringLiteral("rosterTable"));
    m_table->rememberWidths(workspace.settings(), QStringLiteral("roster"));
    row->addWidget(m_table, 1);
    auto* side = new QVBoxLayout;
    side->setSpacing(Space::kSmall);
    m_form = new PersonForm(workspace, this);
    side->addWidget(m_form);
    m_rightsTitle = sectionTitle({}, this);
    side->addSpacing(Space::kSmall);
    side->addWidget(m_rightsTitle);
    FactColumn what;
    what.heading = tr("May");
    what.width = 150;
    FactColumn from;
    from.heading = tr("From");
    m_rights = new FactTable({what, from}, tr("May do nothing: the role and the groups bring no permission."), this);
    m_rights->setObjectName(QStringLiteral("rights"));
    m_rights->view()->setObjectName(QStringLiteral("rightsTable"));
    side->addWidget(m_rights, 1);
    row->addLayout(side);
    connect(m_table->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PersonsPage::choose);
    connect(m_table, &FactTable::activated, m_form, &PersonForm::focusFirst);
    connect(m_form, &PersonForm::stored, this, [this](const QString& login) {
        m_login = login;
        Q_EMIT changed();
    });
    connect(m_form, &PersonForm::cancelled, this, [this] {
        showPerson(m_staff.people.empty() ? QString() : m_staff.people.front().login);
        focusTable();
    });
}

void PersonsPage::show(const StaffData& staff) {
    m_staff = staff;
    const QDate today = realDay(m_workspace.session().clock());
    QList<FactRow> rows;
    int chosen = 0;
    for (std::size_t i = 0; i < staff.people.size(); ++i) {
        rows.append(rosterRow(staff.people[i], staff, today));
        rows.last().id = static_cast<qint64>(i) + 1;
        chosen = staff.people[i].login == m_login ? static_cast<int>(i) : chosen;
    }
    const bool keepsTyped = m_form->isChanged();
    {
        const QSignalBlocker quiet(m_table->view()->selectionModel());
        m_table->setRows(rows);
        m_table->view()->setCurrentIndex(m_table->view()->model()->index(chosen, 0));
    }
    m_form->setRoles(staff.roles);
    if (!keepsTyped && !staff.people.empty()) {
        showPerson(staff.people[static_cast<std::size_t>(chosen)].login);
    }
}

void PersonsPage::focusTable() { m_table->view()->setFocus(); }

bool PersonsPage::isChanged() const { return m_form->isChanged(); }

bool PersonsPage::mayLeave() {
    return !isChanged() || MessageBox::confirm(this, tr("What was typed here isn't stored yet."), tr("Throw it away"));
}

void PersonsPage::choose() {
    const qint64 id = m_table->currentId();
    if (id == 0) {
        return;
    }
    const QString login = m_staff.people.at(static_cast<std::size_t>(id - 1)).login;
    if (login != m_login && mayLeave()) {
        showPerson(login);
    }
}

void PersonsPage::beginNew() {
    if (mayLeave()) {
        showPerson({});
        m_form->focusFirst();
    }
}

void PersonsPage::showPerson(const QString& login) {
    m_login = login;
    const Operator* person = m_staff.person(login);
    if (person != nullptr) {
        m_form->show(*person);
    } else {
        m_form->beginNew();
    }
    showRights();
}

void PersonsPage::showRights() {
    const bool isKnown = !m_login.isEmpty();
    m_rightsTitle->setText(isKnown ? tr("What %1 may do").arg(m_login) : tr("What the person may do"));
    if (!isKnown) {
        m_rights->setRows({});
        return;
    }
    const Result<PersonRights> rights = rightsOfUser(m_workspace.session(), m_login);
    if (!rights) {
        m_workspace.showError(rights.error());
        return;
    }
    QList<FactRow> rows;
    for (const Permission permission : allPermissions()) {
        QStringList from;
        for (const RightSource& each : rights->sources) {
            if (each.permission == permission) {
                const QString role = m_staff.roleLabelOf(each.role);
                from << (each.group.isEmpty() ? role : tr("%1 (group %2)").arg(role, each.group));
            }
        }
        if (!from.isEmpty()) {
            FactRow row;
            row.cells = {labelOf(permission), from.join(DisplayText::listSeparator())};
            rows.append(row);
        }
    }
    m_rights->setRows(rows);
}

}  // namespace saikoku::ui
