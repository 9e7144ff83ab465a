#include "app/cli/commands/users_commands.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "app/cli/store_access.h"
#include "core/security/user_admin.h"

namespace saikoku::cli {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(UsersCommand) };

Result<Role> readRole(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString code, line.required(QStringLiteral("role")));
    const auto role = valueOfCode<Role>(code);
    if (!role) {
        QStringList codes;
        for (const RoleRow& each : builtInRoles()) {
            codes << each.code;
        }
        return fail(ErrorCode::Usage,
                    Text::tr("--role: \"%1\" is no role. Give one of: %2").arg(code, codes.join(QStringLiteral(", "))));
    }
    return *role;
}

enum class Given { First, Anew };

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
    return {{QStringLiteral("role"), Text::tr("caller, officer, supervisor, auditor or administrator."), QStringLiteral("ROLE")},
            {QStringLiteral("display-name"), Text::tr("The name shown to colleagues (default: NAME)."), QStringLiteral("TEXT")}};
}

Result<Output> UsersAddCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString user, line.onlyArgument());
    SAIKOKU_TRY_ASSIGN(const Role role, readRole(line));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const NewPassword password, newPassword(user));
    SAIKOKU_TRY(addUser(*session, user, line.text(QStringLiteral("display-name")), role, password.text));
    return told({{QStringLiteral("user"), user}, {QStringLiteral("role"), QString(roleRow(role).code)}},
                Text::tr("%1 was added as %2.").arg(user, labelOf(role)), password, Given::First);
}

QString UsersListCommand::summary() const { return Text::tr("List the people who may sign in."); }

Result<Output> UsersListCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const auto people, listUsers(*session));
    QJsonArray users;
    QString text;
    for (const Operator& person : people) {
        users.append(QJsonObject{{QStringLiteral("name"), person.login},
                                 {QStringLiteral("display_name"), person.displayName},
                                 {QStringLiteral("role"), QString(roleRow(person.role).code)},
                                 {QStringLiteral("disabled"), person.isDisabled()},
                                 {QStringLiteral("created_at"), toStoredUtc(person.createdAt)}});
        text += QStringLiteral("%1  %2  %3  %4%5\n")
                    .arg(person.login, -20)
                    .arg(QString(roleRow(person.role).code), -14)
                    .arg(labelOf(person.role), person.displayName, person.isDisabled() ? QStringLiteral("  ") + Text::tr("(disabled)") : QString());
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
