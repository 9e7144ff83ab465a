#include "ui/people/groups_page.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

#include "core/security/session.h"
#include "core/security/staff_groups.h"
#include "ui/frame/workspace.h"
#include "ui/support/display_text.h"
#include "ui/support/fact_table.h"
#include "ui/support/message_box.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kListLetters = 10;  ///< at least
constexpr int kTableShare = 4, kListShare = 3;
constexpr int kCode = Qt::UserRole + 1;

QList<FactColumn> columns() {
    FactColumn name;
    name.heading = GroupsPage::tr("Group");
    name.width = 140;
    FactColumn roles;
    roles.heading = GroupsPage::tr("Brings the roles");
    roles.width = 200;
    FactColumn members;
    members.heading = GroupsPage::tr("Members");
    return {name, roles, members};
}

void fill(QListWidget* list, const QList<std::pair<QString, QString>>& codesAndLabels, const QStringList& ticked) {
    const QSignalBlocker quiet(list);
    const int row = list->currentRow();
    list->clear();
    for (const auto& [code, label] : codesAndLabels) {
        auto* item = new QListWidgetItem(label, list);
        item->setData(kCode, code);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(ticked.contains(code) ? Qt::Checked : Qt::Unchecked);
    }
    list->setCurrentRow(qMax(0, row));
}

}  // namespace

GroupsPage::GroupsPage(Workspace& workspace, QWidget* parent) : QWidget(parent), m_workspace(workspace) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::kLarge);
    auto* left = new QVBoxLayout;
    left->setSpacing(Space::kSmall);
    row->addLayout(left, kTableShare);
    m_table = new FactTable(columns(), tr("There is no group yet. A group brings all its members further roles: name one below."), this);
    m_table->setObjectName(QStringLiteral("groups"));
    m_table->view()->setObjectName(QStringLiteral("groupsTable"));
    left->addWidget(m_table, 1);
    auto* below = new QHBoxLayout;
    below->setSpacing(Space::kSmall);
    left->addLayout(below);
    auto* label = new QLabel(tr("&Name"), this);
    m_name = new QLineEdit(this);
    m_name->setObjectName(QStringLiteral("groupName"));
    label->setBuddy(m_name);
    auto* make = new QPushButton(tr("&Add the group"), this);
    make->setObjectName(QStringLiteral("addGroup"));
    m_remove = new QPushButton(tr("Remo&ve the group"), this);
    m_remove->setObjectName(QStringLiteral("removeGroup"));
    below->addWidget(label);
    below->addWidget(m_name, 1);
    below->addWidget(make);
    below->addWidget(m_remove);
    m_roles = addList(tr("R&oles that it brings"), QStringLiteral("groupRoles"), this);
    m_members = addList(tr("&Members"), QStringLiteral("groupMembers"), this);
    connect(m_table->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (const qint64 id = m_table->currentId(); id > 0) {
            m_group = m_staff.groups.at(static_cast<std::size_t>(id - 1)).name;
            showChosen();
        }
    });
    connect(m_table, &FactTable::activated, m_roles, [this] { m_roles->setFocus(Qt::OtherFocusReason); });
    connect(make, &QPushButton::clicked, this, &GroupsPage::add);
    connect(m_name, &QLineEdit::returnPressed, this, &GroupsPage::add);
    connect(m_remove, &QPushButton::clicked, this, &GroupsPage::remove);
    connect(m_roles, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) { tick(item, true); });
    connect(m_members, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) { tick(item, false); });
    showChosen();
}

QListWidget* GroupsPage::addList(const QString& label, const QString& name, QWidget* side) {
    auto* column = new QVBoxLayout;
    column->setSpacing(Space::kUnit);
    auto* list = new QListWidget(side);
    list->setObjectName(name);
    QLabel* title = sectionTitle(label, side);
    title->setBuddy(list);
    column->addWidget(title);
    column->addWidget(list, 1);
    followFont(list, [list] { list->setMinimumWidth(list->fontMetrics().averageCharWidth() * kListLetters); });
    static_cast<QHBoxLayout*>(layout())->addLayout(column, kListShare);
    return list;
}

const StaffGroup* GroupsPage::chosen() const {
    const auto found = std::find_if(m_staff.groups.begin(), m_staff.groups.end(), [&](const StaffGroup& each) { return each.name == m_group; });
    return found == m_staff.groups.end() ? nullptr : &*found;
}

void GroupsPage::show(const StaffData& staff) {
    m_staff = staff;
    QList<FactRow> rows;
    int place = 0;
    for (std::size_t i = 0; i < staff.groups.size(); ++i) {
        const StaffGroup& group = staff.groups[i];
        QStringList roles;
        for (const QString& role : group.roles) {
            roles << staff.roleLabelOf(role);
        }
        FactRow row;
        row.cells = {group.name, roles.join(DisplayText::listSeparator()), group.members.join(DisplayText::listSeparator())};
        row.id = static_cast<qint64>(i) + 1;
        rows.append(row);
        place = group.name == m_group ? static_cast<int>(i) : place;
    }
    const QSignalBlocker quiet(m_table->view()->selectionModel());
    m_table->setRows(rows);
    m_table->view()->setCurrentIndex(m_table->view()->model()->index(place, 0));
    m_group = staff.groups.empty() ? QString() : staff.groups[static_cast<std::size_t>(place)].name;
    showChosen();
}

void GroupsPage::showChosen() {
    const StaffGroup* group = chosen();
    QList<std::pair<QString, QString>> roles;
    for (const StaffRole& role : m_staff.roles) {
        roles.append({role.code, role.label()});
    }
    QList<std::pair<QString, QString>> people;
    for (const Operator& person : m_staff.people) {
        people.append({person.login, tr("%1 (%2)").arg(person.displayName, person.login)});
    }
    fill(m_roles, roles, group != nullptr ? group->roles : QStringList());
    fill(m_members, people, group != nullptr ? group->members : QStringList());
    for (QWidget* part : {static_cast<QWidget*>(m_roles), static_cast<QWidget*>(m_members), static_cast<QWidget*>(m_remove)}) {
        part->setEnabled(group != nullptr);
    }
}

template <class T>
bool GroupsPage::done(const Result<T>& outcome) {
    if (!outcome) {
        m_workspace.showError(outcome.error());
    }
    Q_EMIT changed();
    return outcome.has_value();
}

void GroupsPage::add() {
    const QString name = m_name->text().simplified();
    if (done(addGroup(m_workspace.session(), name))) {
        m_group = name;
        m_name->clear();
    }
}

void GroupsPage::remove() {
    if (MessageBox::confirm(this, tr("The members of %1 lose what it brought.").arg(m_group), tr("Remove"))) {
        done(removeGroup(m_workspace.session(), m_group));
    }
}

void GroupsPage::tick(QListWidgetItem* item, bool isRole) {
    const bool isGiven = item->checkState() == Qt::Checked;
    const QString code = item->data(kCode).toString();
    Session& session = m_workspace.session();
    if (isRole) {
        done(isGiven ? giveRole(session, m_group, code) : withdrawRole(session, m_group, code));
    } else {
        done(isGiven ? putIntoGroup(session, m_group, code) : takeFromGroup(session, m_group, code));
    }
}

}  // namespace saikoku::ui
