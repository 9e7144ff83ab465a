#include "core/security/user_admin.h"

#include <QCoreApplication>
#include <QJsonObject>

#include "core/security/session.h"
#include "core/security/signed_in.h"
#include "core/store/postgres_roles.h"
#include "core/store/transaction.h"

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(UserAdmin) };

const QString& userKind() {
    static const QString kind = QStringLiteral("user");
    return kind;
}

Result<Operator> findUser(Session& session, const QString& login) {
    SAIKOKU_TRY_ASSIGN(const auto person, OperatorRepository(session.db()).findByLogin(login));
    if (!person) {
        return fail(ErrorCode::NotFound, Text::tr("There is no user \"%1\".").arg(login));
    }
    return *person;
}

/// What lets a person in: a wrapped key, or a login role.
Result<void> giveAccess(Session& session, const QString& login, Role role, const QString& password, KdfCost cost) {
    if (session.location().isLocal()) {
        return changeKeys(session.location().keysFile(), [&](KeyVault& vault) {
            const SecretBytes none;
            const bool readsLog = roleRow(role).permissions.contains(Permission::ReadLog);
            return vault.setPassword(login, password, session.signedIn().secret, readsLog ? session.signedIn().logKey : none, cost);
        });
    }
    Database& db = session.db();
    SAIKOKU_TRY(actAsLogin(db));
    const SecretBytes secret = SecretBytes::ofPassword(password);
    SAIKOKU_TRY_ASSIGN(const bool known, hasLogin(db, login));
    SAIKOKU_TRY(known ? changeLoginPassword(db, login, secret)
                      : createLogin(db, login, secret, role == Role::Administrator));
    return actAsStaff(db);
}

Result<void> takeAccess(Session& session, const QString& login) {
    if (session.location().isLocal()) {
        return changeKeys(session.location().keysFile(), [&](KeyVault& vault) -> Result<void> {
            vault.removeUser(login);
            return {};
        });
    }
    SAIKOKU_TRY(actAsLogin(session.db()));
    SAIKOKU_TRY_ASSIGN(const bool known, hasLogin(session.db(), login));
    if (known) {
        SAIKOKU_TRY(forbidLogin(session.db(), login));
    }
    return actAsStaff(session.db());
}

}  // namespace

Result<OperatorId> addUser(Session& session, const QString& login, const QString& displayName, Role role,
                           const QString& password, KdfCost cost) {
    const QString operation = QStringLiteral("user.add");
    SAIKOKU_TRY(session.require(Permission::ManageUsers, operation, login));
    SAIKOKU_TRY(checkLoginName(login));
    SAIKOKU_TRY(checkPassword(login, password, shippedPasswordRules()));
    OperatorRepository people(session.db());
    SAIKOKU_TRY_ASSIGN(const auto there, people.findByLogin(login));
    if (there) {
        return fail(ErrorCode::Exists, Text::tr("There is a user \"%1\" already.").arg(login));
    }
    if (!session.location().isLocal()) {
        SAIKOKU_TRY_ASSIGN(const bool known, hasLogin(session.db(), login));
        if (known) {
            return fail(ErrorCode::Exists,
                        Text::tr("The server has a login \"%1\" already, for something else. Choose another name.").arg(login));
        }
    }
    return transact(session.db(), [&]() -> Result<OperatorId> {
        SAIKOKU_TRY_ASSIGN(const OperatorId id, asOwner(session.db(), [&] {
            return people.add(login, displayName.isEmpty() ? login : displayName, role, session.clock().actualUtc());
        }));
        SAIKOKU_TRY(session.log(operation, userKind(), QString::number(id.value),
                                {{QStringLiteral("role"), QString(roleRow(role).code)}}));
        SAIKOKU_TRY(giveAccess(session, login, role, password, cost));
        return id;
    });
}

Result<std::vector<Operator>> listUsers(Session& session) {
    SAIKOKU_TRY(session.require(Permission::ManageUsers, QStringLiteral("user.list")));
    return OperatorRepository(session.db()).all();
}

Result<void> renameUser(Session& session, const QString& login, const QString& displayName) {
    const QString operation = QStringLiteral("user.rename");
    SAIKOKU_TRY(session.require(Permission::ManageUsers, operation, login));
    const QString name = displayName.simplified();
    if (name.isEmpty()) {
        return fail(ErrorCode::Rule, Text::tr("The name is empty. Give the one that people should see."));
    }
    return transact(session.db(), [&]() -> Result<void> {
        SAIKOKU_TRY_ASSIGN(const Operator person, findUser(session, login));
        SAIKOKU_TRY(asOwner(session.db(), [&] { return OperatorRepository(session.db()).rename(person.id, name); }));
        return session.log(operation, userKind(), QString::number(person.id.value));
    });
}

Result<void> disableUser(Session& session, const QString& login) {
    const QString operation = QStringLiteral("user.disable");
    SAIKOKU_TRY(session.require(Permission::ManageUsers, operation, login));
    return transact(session.db(), [&]() -> Result<void> {
        OperatorRepository people(session.db());
        SAIKOKU_TRY_ASSIGN(const Operator person, findUser(session, login));
        if (person.id == session.actor().id) {
            return fail(ErrorCode::Rule, Text::tr("You can't disable yourself. Have another administrator do it."));
        }
        SAIKOKU_TRY_ASSIGN(const qint64 administrators, people.countEnabledAdministrators());
        if (person.role == Role::Administrator && !person.isDisabled() && administrators < 2) {
            return fail(ErrorCode::Rule, Text::tr("The last administrator can't be disabled."));
        }
        SAIKOKU_TRY(asOwner(session.db(), [&] { return people.disable(person.id, session.clock().actualUtc()); }));
        SAIKOKU_TRY(session.log(operation, userKind(), QString::number(person.id.value)));
        return takeAccess(session, login);
    });
}

Result<void> enableUser(Session& session, const QString& login, const QString& password, KdfCost cost) {
    const QString operation = QStringLiteral("user.enable");
    SAIKOKU_TRY(session.require(Permission::ManageUsers, operation, login));
    SAIKOKU_TRY(checkPassword(login, password, shippedPasswordRules()));
    return transact(session.db(), [&]() -> Result<void> {
        SAIKOKU_TRY_ASSIGN(const Operator person, findUser(session, login));
        SAIKOKU_TRY(asOwner(session.db(), [&] { return OperatorRepository(session.db()).enable(person.id); }));
        SAIKOKU_TRY(session.log(operation, userKind(), QString::number(person.id.value)));
        SAIKOKU_TRY(giveAccess(session, login, person.role, password, cost));
        if (session.db().isPostgres()) {
            SAIKOKU_TRY(actAsLogin(session.db()));
            SAIKOKU_TRY(permitLogin(session.db(), login));
            SAIKOKU_TRY(actAsStaff(session.db()));
        }
        return {};
    });
}

Result<void> changePassword(Session& session, const QString& login, const QString& password, KdfCost cost) {
    const QString operation = QStringLiteral("user.password");
    if (login != session.actor().login) {
        SAIKOKU_TRY(session.require(Permission::ManageUsers, operation, login));
    }
    SAIKOKU_TRY(checkPassword(login, password, shippedPasswordRules()));
    return transact(session.db(), [&]() -> Result<void> {
        SAIKOKU_TRY_ASSIGN(const Operator person, findUser(session, login));
        if (person.isDisabled()) {
            return fail(ErrorCode::Rule,
                        Text::tr("\"%1\" is disabled. Enable the user first (saikoku-cli users enable %1).").arg(login));
        }
        SAIKOKU_TRY(session.log(operation, userKind(), QString::number(person.id.value)));
        return giveAccess(session, login, person.role, password, cost);
    });
}

}  // namespace saikoku
