#include "app/cli/commands/groups_commands.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "app/cli/store_access.h"
#include "core/security/staff_groups.h"

namespace saikoku::cli {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(GroupsCommand) };

using Change = GroupChangeCommand::Change;

QJsonObject toJson(const StaffGroup& group) {
    return {{QStringLiteral("name"), group.name},
            {QStringLiteral("roles"), QJsonArray::fromStringList(group.roles)},
            {QStringLiteral("members"), QJsonArray::fromStringList(group.members)}};
}

QString toText(const StaffGroup& group) {
    const auto listed = [](const QStringList& words) { return words.isEmpty() ? Text::tr("none") : words.join(QLatin1Char(' ')); };
    return QStringLiteral("%1\n    %2\n    %3\n")
        .arg(group.name, Text::tr("roles: %1").arg(listed(group.roles)), Text::tr("members: %1").arg(listed(group.members)));
}

Result<StaffGroup> done(Session& session, Change change, const QString& name, const QString& what) {
    switch (change) {
    case Change::Add: return addGroup(session, name);
    case Change::Give: return giveRole(session, name, what);
    case Change::Withdraw: return withdrawRole(session, name, what);
    case Change::Put: return putIntoGroup(session, name, what);
    case Change::Take: return takeFromGroup(session, name, what);
    case Change::Remove: break;
    }
    SAIKOKU_TRY(removeGroup(session, name));
    StaffGroup gone;
    gone.name = name;
    return gone;
}

}  // namespace

QString GroupsCommand::summary() const { return Text::tr("List the groups: the roles that they bring, and their members."); }

Result<Output> GroupsCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const auto groups, listGroups(*session));
    QJsonArray list;
    QString text;
    for (const StaffGroup& group : groups) {
        list.append(toJson(group));
        text += toText(group);
    }
    return Output{{{QStringLiteral("groups"), list}},
                  text.isEmpty() ? Text::tr("There is no group. saikoku-cli groups add NAME makes one.") + QLatin1Char('\n') : text};
}

QString GroupChangeCommand::name() const {
    switch (m_change) {
    case Change::Add: return QStringLiteral("groups add");
    case Change::Remove: return QStringLiteral("groups remove");
    case Change::Give: return QStringLiteral("groups give");
    case Change::Withdraw: return QStringLiteral("groups withdraw");
    case Change::Put: return QStringLiteral("groups put");
    case Change::Take: return QStringLiteral("groups take");
    }
    return {};
}

QString GroupChangeCommand::summary() const {
    switch (m_change) {
    case Change::Add: return Text::tr("Make a group.");
    case Change::Remove: return Text::tr("Remove a group; its members lose what it brought.");
    case Change::Give: return Text::tr("Give a group a role, for all its members.");
    case Change::Withdraw: return Text::tr("Take a role from a group.");
    case Change::Put: return Text::tr("Put a person into a group.");
    case Change::Take: return Text::tr("Take a person out of a group.");
    }
    return {};
}

QString GroupChangeCommand::arguments() const {
    switch (m_change) {
    case Change::Add:
    case Change::Remove: return QStringLiteral("NAME");
    case Change::Give:
    case Change::Withdraw: return QStringLiteral("NAME ROLE");
    case Change::Put:
    case Change::Take: return QStringLiteral("NAME LOGIN");
    }
    return {};
}

Result<Output> GroupChangeCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QStringList words, line.namedArguments());
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const StaffGroup group, done(*session, m_change, words.constFirst(), words.value(1)));
    if (m_change == Change::Remove) {
        return Output{{{QStringLiteral("name"), group.name}, {QStringLiteral("removed"), true}},
                      Text::tr("The group %1 was removed.").arg(group.name) + QLatin1Char('\n')};
    }
    return Output{toJson(group), toText(group)};
}

}  // namespace saikoku::cli
