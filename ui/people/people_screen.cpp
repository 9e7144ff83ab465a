#include "ui/people/people_screen.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/frame/workspace.h"
#include "ui/people/groups_page.h"
#include "ui/people/persons_page.h"
#include "ui/people/roles_page.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

PeopleScreen::PeopleScreen(Workspace& workspace, QWidget* parent)
    : Screen(parent),
      m_workspace(workspace),
      m_choice(new QButtonGroup(this)),
      m_pages(new QStackedWidget(this)),
      m_persons(new PersonsPage(workspace, this)),
      m_groups(new GroupsPage(workspace, this)),
      m_roles(new RolesPage(workspace, this)) {
    setObjectName(QStringLiteral("peopleScreen"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::kLarge, Space::kMedium, Space::kLarge, Space::kSmall);
    column->setSpacing(Space::kMedium);
    auto* choice = new QHBoxLayout;
    choice->setSpacing(Space::kUnit);
    column->addLayout(choice);
    column->addWidget(m_pages, 1);
    addPage(tr("&People"), QStringLiteral("personsChoice"), m_persons);
    addPage(tr("&Groups"), QStringLiteral("groupsChoice"), m_groups);
    addPage(tr("&Roles"), QStringLiteral("rolesChoice"), m_roles);
    const QList<QAbstractButton*> buttons = m_choice->buttons();
    for (QAbstractButton* button : buttons) {
        choice->addWidget(button);
    }
    choice->addStretch(1);
    connect(m_choice, &QButtonGroup::idClicked, this, &PeopleScreen::showPage);
    connect(m_persons, &PersonsPage::changed, this, &PeopleScreen::ask);
    connect(m_groups, &GroupsPage::changed, this, &PeopleScreen::ask);
    connect(m_roles, &RolesPage::changed, this, &PeopleScreen::ask);
    showPage(0);
}

void PeopleScreen::addPage(const QString& label, const QString& name, QWidget* page) {
    auto* button = new QToolButton(this);
    button->setText(label);
    button->setObjectName(name);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    m_choice->addButton(button, m_pages->addWidget(page));
}

void PeopleScreen::showPage(int page) {
    m_pages->setCurrentIndex(page);
    m_choice->button(page)->setChecked(true);
    markPage();
    Q_EMIT actionsChanged();
}

void PeopleScreen::markPage() {
    const QList<QAbstractButton*> buttons = m_choice->buttons();
    for (QAbstractButton* button : buttons) {
        markChosen(button, button->isChecked());
    }
}

void PeopleScreen::changeEvent(QEvent* event) {
    Screen::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        markPage();
    }
}

bool PeopleScreen::can(Action action) const {
    return action == Action::Refresh || (action == Action::Next && m_pages->currentWidget() == m_persons);
}

void PeopleScreen::perform(Action action) {
    if (action == Action::Refresh) {
        ask();
    } else if (can(action)) {
        m_persons->beginNew();
    }
}

QString PeopleScreen::keyLabel(Action action) const { return action == Action::Next ? tr("Add") : actionLabel(action); }

QStringList PeopleScreen::helpLines() const {
    return {tr("F8: add a person"), tr("Enter on a person: to the fields beside"),
            tr("Space in the table of roles or a list: gives or takes, for every seat at once")};
}

void PeopleScreen::enter() {
    ask();
    m_persons->focusTable();
}

bool PeopleScreen::mayLeave() { return m_persons->mayLeave(); }

bool PeopleScreen::holdsWork() const { return m_persons->isChanged(); }

void PeopleScreen::ask() {
    if (m_asking) {
        m_asking->store(true);
    }
    m_asking = m_workspace.worker().run<StaffData>(readStaff, this, [this](const Result<StaffData>& staff) {
        if (staff) {
            show(*staff);
        } else {
            m_workspace.showError(staff.error());
        }
    });
}

void PeopleScreen::show(const StaffData& staff) {
    m_persons->show(staff);
    m_groups->show(staff);
    m_roles->show(staff);
}

}  // namespace saikoku::ui
