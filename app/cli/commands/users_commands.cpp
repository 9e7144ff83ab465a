#include "app/cli/commands/users_commands.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

#include "app/cli/commands/user_rights_commands.h"
#include "app/cli/store_access.h"
#include "core/security/staff_groups.h"
#include "core/security/staff_roles.h"
#include "core/security/user_admin.h"

namespace saikoku::cli {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(UsersCommand) };

enum class Given { First, Anew };

QString labelOf(const QString& role, const std::vector<StaffRole>& roles) {
    const auto found = std::find_if(roles.begin(), roles.end(), [&](const StaffRole& each) { return each.code == role; });
    return found == roles.end() ? role : found->label();
}

QStringList groupsOf(const Operator& person, const std::vector<StaffGroup>& groups) {
    QStringList names;
    for (const StaffGroup& group : groups) {
        if (group.members.contains(person.login)) {
            names << group.name;
        }
    }
    return names;
}

/// Tells the password only when nobody else knows it.
Output told(QJsonObject json, const QString& text, const NewPassword& password, Given given) {
    Output output{std::move(json), text + QLatin1Char('\n')};
    if (password.wasMadeUp) {
        output.json.insert(QStringLiteral("password"), password.text);
        output.text += (given == Given::First ? Text::tr("First password (shown only now): %1")
                                              : Text::tr("New password (shown only now): %1"))
                           .arg(password.text) +
                       QLatin1Char('\n');
    }
    return output;
}

}  // namespace

QString UsersAddCommand::summary() const { return Text::tr("Add a person who may sign in."); }

QList<QCommandLineOption> UsersAddCommand::options() const {
    return {{QStringLiteral("role"), Text::tr("A role's code; saikoku-cli roles lists them."), QStringLiteral("ROLE")},
            {QStringLiteral("display-name"), Text::tr("The name shown to colleagues (default: NAME)."), QStringLiteral("TEXT")}};
}

Result<Output> UsersAddCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString user, line.onlyArgument());
    SAIKOKU_TRY_ASSIGN(const QString code, line.required(QStringLiteral("role")));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const StaffRole role, roleOfCode(*session, code));
    SAIKOKU_TRY_ASSIGN(const NewPassword password, newPassword(user));
    SAIKOKU_TRY(addUser(*session, user, line.text(QStringLiteral("display-name")), role.code, password.text));
    return told({{QStringLiteral("user"), user}, {QStringLiteral("role"), role.code}},
                Text::tr("%1 was added as %2.").arg(user, role.label()), password, Given::First);
}

QString UsersListCommand::summary() const { return Text::tr("List the people who may sign in."); }

Result<Output> UsersListCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const auto people, listUsers(*session));
    SAIKOKU_TRY_ASSIGN(const auto roles, listRoles(*session));
    SAIKOKU_TRY_ASSIGN(const auto groups, listGroups(*session));
    QJsonArray users;
    QString text;
    for (const Operator& person : people) {
        QJsonObject json = contractJson(person);
        json.insert(QStringLiteral("name"), person.login);
        json.insert(QStringLiteral("display_name"), person.displayName);
        json.insert(QStringLiteral("role"), person.role);
        json.insert(QStringLiteral("disabled"), person.isDisabled());
        json.insert(QStringLiteral("created_at"), toStoredUtc(person.createdAt));
        json.insert(QStringLiteral("groups"), QJsonArray::fromStringList(groupsOf(person, groups)));
        users.append(json);
        const QString contract = contractText(person);
        text += QStringLiteral("%1  %2  %3  %4%5%6\n")
                    .arg(person.login, -20)
                    .arg(person.role, -14)
                    .arg(labelOf(person.role, roles), person.displayName, contract.isEmpty() ? QString() : QStringLiteral("  ") + contract,
                         person.isDisabled() ? QStringLiteral("  ") + Text::tr("(disabled)") : QString());
    }
    return Output{{{QStringLiteral("users"), users}}, text};
}

QString UsersRenameCommand::summary() const { return Text::tr("Change the name that colleagues see and scripts say."); }

QList<QCommandLineOption> UsersRenameCommand::options() const {
    return {{QStringLiteral("display-name"), Text::tr("The new name."), QStringLiteral("TEXT")}};
}

Result<Output> UsersRenameCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString user, line.onlyArgument());
    SAIKOKU_TRY_ASSIGN(const QString name, line.required(QStringLiteral("display-name")));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY(renameUser(*session, user, name));
    return Output{{{QStringLiteral("user"), user}, {QStringLiteral("display_name"), name.simplified()}},
                  Text::tr("%1 is now shown as %2.").arg(user, name.simplified()) + QLatin1Char('\n')};
}

QString UsersDisableCommand::summary() const { return Text::tr("Keep a person from signing in."); }

Result<Output> UsersDisableCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString user, line.onlyArgument());
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY(disableUser(*session, user));
    return Output{{{QStringLiteral("user"), user}, {QStringLiteral("disabled"), true}},
                  Text::tr("%1 can't sign in any more.").arg(user) + QLatin1Char('\n')};
}

QString UsersEnableCommand::summary() const { return Text::tr("Let a disabled person sign in again."); }

Result<Output> UsersEnableCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString user, line.onlyArgument());
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const NewPassword password, newPassword(user));
    SAIKOKU_TRY(enableUser(*session, user, password.text));
    return told({{QStringLiteral("user"), user}, {QStringLiteral("disabled"), false}},
                Text::tr("%1 can sign in again.").arg(user), password, Given::Anew);
}

QString UsersPasswordCommand::summary() const { return Text::tr("Give a person a new password."); }

Result<Output> UsersPasswordCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString user, line.onlyArgument());
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const NewPassword password, newPassword(user));
    SAIKOKU_TRY(changePassword(*session, user, password.text));
    return told({{QStringLiteral("user"), user}}, Text::tr("The password of %1 was changed.").arg(user), password, Given::Anew);
}

}  // namespace saikoku::cli
