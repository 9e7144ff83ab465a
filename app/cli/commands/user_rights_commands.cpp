#include "app/cli/commands/user_rights_commands.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "app/cli/store_access.h"
#include "core/security/staff_roles.h"
#include "core/security/user_admin.h"

namespace saikoku::cli {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(UsersCommand) };

QJsonValue dateJson(QDate date) { return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(); }

/// A date, or "none" for no date any more.
Result<std::optional<QDate>> dateOrNone(const CommandLine& line, const QString& option) {
    if (line.text(option) == QLatin1String("none")) {
        return std::optional<QDate>(QDate());
    }
    return line.date(option);
}

std::optional<QString> textOf(const CommandLine& line, const QString& option) {
    return line.has(option) ? std::optional(line.text(option)) : std::nullopt;
}

QJsonObject personJson(const Operator& person) {
    QJsonObject json = contractJson(person);
    json.insert(QStringLiteral("user"), person.login);
    json.insert(QStringLiteral("role"), person.role);
    return json;
}

/// "見る  (役割 caller、グループ 日中班 → officer)"
QString toText(const PersonRights& rights) {
    QString text;
    for (const Permission permission : allPermissions()) {
        QStringList from;
        for (const RightSource& each : rights.sources) {
            if (each.permission == permission) {
                from << (each.group.isEmpty() ? Text::tr("role %1").arg(each.role) : Text::tr("group %1 → %2").arg(each.group, each.role));
            }
        }
        if (!from.isEmpty()) {
            text += QStringLiteral("    %1  %2  (%3)\n").arg(QString(codeOf(permission)), -20).arg(labelOf(permission), from.join(QStringLiteral(", ")));
        }
    }
    return text.isEmpty() ? QStringLiteral("    ") + Text::tr("may do nothing") + QLatin1Char('\n') : text;
}

QJsonArray toJson(const std::vector<RightSource>& sources) {
    QJsonArray all;
    for (const Permission permission : allPermissions()) {
        QJsonArray from;
        for (const RightSource& each : sources) {
            if (each.permission == permission) {
                from.append(QJsonObject{{QStringLiteral("role"), each.role},
                                        {QStringLiteral("group"), each.group.isEmpty() ? QJsonValue() : QJsonValue(each.group)}});
            }
        }
        if (!from.isEmpty()) {
            all.append(QJsonObject{{QStringLiteral("code"), QString(codeOf(permission))}, {QStringLiteral("from"), from}});
        }
    }
    return all;
}

}  // namespace

QJsonObject contractJson(const Operator& person) {
    return {{QStringLiteral("employer"), person.employer.isEmpty() ? QJsonValue() : QJsonValue(person.employer)},
            {QStringLiteral("contract_end"), dateJson(person.contractEnd)},
            {QStringLiteral("trained_on"), dateJson(person.trainedOn)},
            {QStringLiteral("pledged_on"), dateJson(person.pledgedOn)}};
}

QString contractText(const Operator& person) {
    QStringList parts;
    if (!person.employer.isEmpty()) {
        parts << person.employer;
    }
    const auto add = [&](const QString& sentence, QDate date) {
        if (date.isValid()) {
            parts << sentence.arg(date.toString(Qt::ISODate));
        }
    };
    add(Text::tr("contract to %1"), person.contractEnd);
    add(Text::tr("trained %1"), person.trainedOn);
    add(Text::tr("pledged %1"), person.pledgedOn);
    return parts.join(QStringLiteral("  "));
}

QString UsersSetCommand::summary() const { return Text::tr("Change a person's role, employer, contract's end, training and pledge."); }

QList<QCommandLineOption> UsersSetCommand::options() const {
    const QString date = QStringLiteral("DATE");
    return {{QStringLiteral("role"), Text::tr("A role's code; saikoku-cli roles lists them."), QStringLiteral("ROLE")},
            {QStringLiteral("employer"), Text::tr("The contractor's name; empty: the office itself."), QStringLiteral("TEXT")},
            {QStringLiteral("contract-end"), Text::tr("The last day of access, or none."), date},
            {QStringLiteral("trained"), Text::tr("When they were trained, or none."), date},
            {QStringLiteral("pledged"), Text::tr("When they signed the pledge, or none."), date}};
}

Result<Output> UsersSetCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString user, line.onlyArgument());
    PersonChange change;
    change.role = textOf(line, QStringLiteral("role"));
    change.employer = textOf(line, QStringLiteral("employer"));
    SAIKOKU_TRY_ASSIGN(change.contractEnd, dateOrNone(line, QStringLiteral("contract-end")));
    SAIKOKU_TRY_ASSIGN(change.trainedOn, dateOrNone(line, QStringLiteral("trained")));
    SAIKOKU_TRY_ASSIGN(change.pledgedOn, dateOrNone(line, QStringLiteral("pledged")));
    if (!change.role && !change.employer && !change.contractEnd && !change.trainedOn && !change.pledgedOn) {
        return fail(ErrorCode::Usage, Text::tr("Say what is to be different: --role, --employer, --contract-end, --trained or --pledged."));
    }
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const Operator person, setUser(*session, user, change));
    return Output{personJson(person), QStringLiteral("%1  %2  %3\n").arg(person.login, person.role, contractText(person))};
}

QString UsersShowCommand::summary() const { return Text::tr("Show what a person may do, and what it comes from."); }

Result<Output> UsersShowCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString user, line.onlyArgument());
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const PersonRights rights, rightsOfUser(*session, user));
    SAIKOKU_TRY_ASSIGN(const StaffRole role, roleOfCode(*session, rights.person.role));
    QJsonObject json = personJson(rights.person);
    json.insert(QStringLiteral("display_name"), rights.person.displayName);
    json.insert(QStringLiteral("disabled"), rights.person.isDisabled());
    json.insert(QStringLiteral("groups"), QJsonArray::fromStringList(rights.groups));
    json.insert(QStringLiteral("permissions"), toJson(rights.sources));
    QString text = QStringLiteral("%1  %2  %3 (%4)%5\n")
                       .arg(rights.person.login, rights.person.displayName, role.label(), role.code,
                            rights.person.isDisabled() ? QStringLiteral("  ") + Text::tr("(disabled)") : QString());
    const QString contract = contractText(rights.person);
    text += contract.isEmpty() ? QString() : QStringLiteral("    %1\n").arg(contract);
    text += rights.groups.isEmpty() ? QString()
                                    : QStringLiteral("    ") + Text::tr("groups: %1").arg(rights.groups.join(QStringLiteral(", "))) + QLatin1Char('\n');
    return Output{json, text + toText(rights)};
}

}  // namespace saikoku::cli
