#include "core/security/user_admin.h"

#include <QCoreApplication>
#include <QJsonObject>

#include "core/security/rights_change.h"
#include "core/security/session.h"
#include "core/security/signed_in.h"
#include "core/security/staff_roles.h"
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
Result<void> giveAccess(Session& session, OperatorId id, const QString& login, const QString& password, KdfCost cost) {
    SAIKOKU_TRY_ASSIGN(const auto standing, RightsRepository(session.db()).standing(id));
    const Permissions rights = standing ? standing->permissions : Permissions();
    if (session.location().isLocal()) {
        return changeKeys(session.location().keysFile(), [&](KeyVault& vault) {
            const SecretBytes none;
            const bool readsLog = rights.contains(Permission::ReadLog);
            return vault.setPassword(login, password, session.signedIn().secret, readsLog ? session.signedIn().logKey : none, cost);
        });
    }
    Database& db = session.db();
    SAIKOKU_TRY(actAsLogin(db));
    const SecretBytes secret = SecretBytes::ofPassword(password);
    SAIKOKU_TRY_ASSIGN(const bool known, hasLogin(db, login));
    SAIKOKU_TRY(known ? changeLoginPassword(db, login, secret)
                      : createLogin(db, login, secret, rights.contains(Permission::ManageUsers)));
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

Result<OperatorId> addUser(Session& session, const QString& login, const QString& displayName, const QString& role,
                           const QString& password, KdfCost cost) {
    const QString operation = QStringLiteral("user.add");
    SAIKOKU_TRY(session.require(Permission::ManageUsers, operation, login));
    SAIKOKU_TRY(roleOfCode(session, role));
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
                                {{QStringLiteral("role"), role}}));
        SAIKOKU_TRY(giveAccess(session, id, login, password, cost));
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

namespace {

/// The changed fields as the log names them; dates and codes, no names.
QJsonObject applyChange(Operator& person, const PersonChange& change) {
    QJsonObject detail;
    const auto apply = [&](auto& field, const auto& wanted, const QString& name, const QJsonValue& told) {
        if (wanted && field != *wanted) {
            field = *wanted;
            detail.insert(name, told);
        }
    };
    const auto date = [](const std::optional<QDate>& day) {
        return day && day->isValid() ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
    };
    const auto employer = change.employer ? std::optional(change.employer->simplified()) : std::nullopt;
    apply(person.role, change.role, QStringLiteral("role"), change.role.value_or(QString()));
    apply(person.employer, employer, QStringLiteral("contractor"), employer && !employer->isEmpty());
    apply(person.contractEnd, change.contractEnd, QStringLiteral("contract_end"), date(change.contractEnd));
    apply(person.trainedOn, change.trainedOn, QStringLiteral("trained_on"), date(change.trainedOn));
    apply(person.pledgedOn, change.pledgedOn, QStringLiteral("pledged_on"), date(change.pledgedOn));
    return detail;
}

}  // namespace

Result<Operator> setUser(Session& session, const QString& login, const PersonChange& change) {
    const QString operation = QStringLiteral("user.set");
    SAIKOKU_TRY(session.require(Permission::ManageUsers, operation, login));
    if (change.role) {
        SAIKOKU_TRY(roleOfCode(session, *change.role));
    }
    return transact(session.db(), [&]() -> Result<Operator> {
        SAIKOKU_TRY(beginRightsChange(session));
        SAIKOKU_TRY_ASSIGN(Operator person, findUser(session, login));
        const QJsonObject detail = applyChange(person, change);
        if (detail.isEmpty()) {
            return person;
        }
        SAIKOKU_TRY(asOwner(session.db(), [&] { return OperatorRepository(session.db()).update(person); }));
        SAIKOKU_TRY(session.log(operation, userKind(), QString::number(person.id.value), detail));
        SAIKOKU_TRY(rightsChanged(session, {person.id}));
        return person;
    });
}

Result<PersonRights> rightsOfUser(Session& session, const QString& login) {
    SAIKOKU_TRY(session.require(Permission::ManageUsers, QStringLiteral("user.show"), login));
    PersonRights rights;
    SAIKOKU_TRY_ASSIGN(rights.person, findUser(session, login));
    SAIKOKU_TRY_ASSIGN(const auto groups, RoleRepository(session.db()).groups());
    for (const StaffGroup& each : groups) {
        if (each.members.contains(login)) {
            rights.groups << each.name;
        }
    }
    SAIKOKU_TRY_ASSIGN(rights.sources, RightsRepository(session.db()).sources(rights.person.id));
    return rights;
}

Result<void> disableUser(Session& session, const QString& login) {
    const QString operation = QStringLiteral("user.disable");
    SAIKOKU_TRY(session.require(Permission::ManageUsers, operation, login));
    return transact(session.db(), [&]() -> Result<void> {
        SAIKOKU_TRY(beginRightsChange(session));
        OperatorRepository people(session.db());
        SAIKOKU_TRY_ASSIGN(const Operator person, findUser(session, login));
        if (person.id == session.actor().id) {
            return fail(ErrorCode::Rule, Text::tr("You can't disable yourself. Have another administrator do it."));
        }
        SAIKOKU_TRY(asOwner(session.db(), [&] { return people.disable(person.id, session.clock().actualUtc()); }));
        SAIKOKU_TRY(session.log(operation, userKind(), QString::number(person.id.value)));
        SAIKOKU_TRY(rightsChanged(session, {person.id}));
        return takeAccess(session, login);
    });
}

Result<void> enableUser(Session& session, const QString& login, const QString& password, KdfCost cost) {
    const QString operation = QStringLiteral("user.enable");
    SAIKOKU_TRY(session.require(Permission::ManageUsers, operation, login));
    SAIKOKU_TRY(checkPassword(login, password, shippedPasswordRules()));
    return transact(session.db(), [&]() -> Result<void> {
        SAIKOKU_TRY(beginRightsChange(session));
        SAIKOKU_TRY_ASSIGN(const Operator person, findUser(session, login));
        SAIKOKU_TRY(asOwner(session.db(), [&] { return OperatorRepository(session.db()).enable(person.id); }));
        SAIKOKU_TRY(session.log(operation, userKind(), QString::number(person.id.value)));
        SAIKOKU_TRY(giveAccess(session, person.id, login, password, cost));
        if (session.db().isPostgres()) {
            SAIKOKU_TRY(actAsLogin(session.db()));
            SAIKOKU_TRY(permitLogin(session.db(), login));
            SAIKOKU_TRY(actAsStaff(session.db()));
        }
        return rightsChanged(session, {person.id});
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
        return giveAccess(session, person.id, login, password, cost);
    });
}

}  // namespace saikoku
