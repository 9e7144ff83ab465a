#include "app/cli/commands/roles_commands.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "app/cli/store_access.h"
#include "core/security/staff_groups.h"
#include "core/security/staff_roles.h"
#include "core/security/user_admin.h"

namespace saikoku::cli {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(RolesCommand) };

QJsonObject toJson(const StaffRole& role) {
    return {{QStringLiteral("role"), role.code},
            {QStringLiteral("name"), role.label()},
            {QStringLiteral("built_in"), role.isBuiltIn()},
            {QStringLiteral("permissions"), QJsonArray::fromStringList(role.permissions.codes())}};
}

QString toText(const StaffRole& role) {
    return QStringLiteral("%1  %2\n    %3\n").arg(role.code, -20).arg(role.label(), role.permissions.codes().join(QLatin1Char(' ')));
}

QJsonArray knownPermissions() {
    QJsonArray all;
    for (const Permission each : allPermissions()) {
        all.append(QJsonObject{{QStringLiteral("code"), QString(codeOf(each))}, {QStringLiteral("label"), labelOf(each)}});
    }
    return all;
}

Result<Permissions> readPermissions(const QStringList& codes) {
    Permissions permissions;
    for (const QString& code : codes) {
        const auto permission = valueOfCode<Permission>(code);
        if (!permission) {
            QStringList known;
            for (const Permission each : allPermissions()) {
                known << codeOf(each);
            }
            return fail(ErrorCode::Usage, Text::tr("\"%1\" is no permission. Give some of: %2").arg(code, known.join(QStringLiteral(", "))));
        }
        permissions.insert(*permission);
    }
    return permissions;
}

}  // namespace

QString RolesCommand::summary() const { return Text::tr("List the roles: what each may do, and who has it."); }

Result<Output> RolesCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const auto roles, listRoles(*session));
    SAIKOKU_TRY_ASSIGN(const auto people, listUsers(*session));
    SAIKOKU_TRY_ASSIGN(const auto groups, listGroups(*session));
    QJsonArray list;
    QString text;
    for (const StaffRole& role : roles) {
        QStringList users;
        for (const Operator& person : people) {
            if (person.role == role.code) {
                users << person.login;
            }
        }
        QStringList having;
        for (const StaffGroup& group : groups) {
            if (group.roles.contains(role.code)) {
                having << group.name;
            }
        }
        QJsonObject json = toJson(role);
        json.insert(QStringLiteral("users"), QJsonArray::fromStringList(users));
        json.insert(QStringLiteral("groups"), QJsonArray::fromStringList(having));
        list.append(json);
        text += toText(role);
        text += users.isEmpty() ? QString() : QStringLiteral("    ") + Text::tr("people: %1").arg(users.join(QLatin1Char(' '))) + QLatin1Char('\n');
        text += having.isEmpty() ? QString()
                                 : QStringLiteral("    ") + Text::tr("groups: %1").arg(having.join(QStringLiteral(", "))) + QLatin1Char('\n');
    }
    return Output{{{QStringLiteral("roles"), list}, {QStringLiteral("permissions"), knownPermissions()}}, text};
}

QString RolesSetCommand::summary() const { return Text::tr("Set what a role may do; a new code makes a new role."); }

QList<QCommandLineOption> RolesSetCommand::options() const {
    return {{QStringLiteral("name"), Text::tr("What the office calls the role."), QStringLiteral("TEXT")}};
}

Result<Output> RolesSetCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QStringList words, line.namedArguments());
    SAIKOKU_TRY_ASSIGN(const Permissions permissions, readPermissions(words.mid(1)));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    const auto name = line.has(QStringLiteral("name")) ? std::optional(line.text(QStringLiteral("name"))) : std::nullopt;
    SAIKOKU_TRY_ASSIGN(const StaffRole role, setRole(*session, words.constFirst(), permissions, name));
    return Output{toJson(role), toText(role)};
}

QString RolesRemoveCommand::summary() const { return Text::tr("Remove a role of the office's own that nobody has."); }

Result<Output> RolesRemoveCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString role, line.onlyArgument());
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY(removeRole(*session, role));
    return Output{{{QStringLiteral("role"), role}, {QStringLiteral("removed"), true}},
                  Text::tr("The role %1 was removed.").arg(role) + QLatin1Char('\n')};
}

}  // namespace saikoku::cli
