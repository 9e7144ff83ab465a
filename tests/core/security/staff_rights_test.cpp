#include <QTest>

#include "core/security/access_log_repository.h"
#include "core/security/rights_repository.h"
#include "core/security/sign_in.h"
#include "core/security/staff_groups.h"
#include "core/security/staff_roles.h"
#include "core/security/user_admin.h"
#include "core/store/database.h"
#include "tests/support/temp_store.h"

using namespace saikoku;

namespace {

const QString kGroup = QStringLiteral("日中 班");
const QString kCaller = QStringLiteral("caller");
const QString kOfficer = QStringLiteral("officer");
const QString kAdministrator = QStringLiteral("administrator");

Permissions with(Permissions permissions, Permission further) {
    permissions.insert(further);
    return permissions;
}

Permissions of(const QString& role) { return roleRow(*valueOfCode<Role>(role)).permissions; }

/// The administrator's newest.
AccessEntry lastEntry(TempStore& store) {
    AccessEntry last;
    const auto entries = AccessLogRepository(store.db()).newest(1000);
    for (const AccessEntry& each : entries.value_or(std::vector<AccessEntry>())) {
        if (each.signIn == store.session().actor().signIn && each.sequence > last.sequence) {
            last = each;
        }
    }
    return last;
}

template <class T>
ErrorCode codeOfError(const Result<T>& result) {
    return result ? ErrorCode::Failed : result.error().code;
}

PersonChange role(const QString& code) {
    PersonChange change;
    change.role = code;
    return change;
}

PersonChange contractEnd(QDate day) {
    PersonChange change;
    change.contractEnd = day;
    return change;
}

PersonChange employer(const QString& name) {
    PersonChange change;
    change.employer = name;
    return change;
}

}  // namespace

/// @brief Roles, groups and people as data: what is changed holds at once, everywhere.
class StaffRightsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { KdfCost::setStandard(KdfCost::least()); }

    void aNewStoreHasTheBuiltInRoles_data() { TempStore::backends(); }
    void aNewStoreHasTheBuiltInRoles() {
        TEMP_STORE(store);
        const auto roles = listRoles(store.session());
        VERIFY_RESULT(roles);
        QCOMPARE(roles->size(), builtInRoles().size());
        for (std::size_t i = 0; i < roles->size(); ++i) {
            QCOMPARE(roles->at(i).code, builtInRoles().at(i).code);
            QCOMPARE(roles->at(i).permissions, builtInRoles().at(i).permissions);
        }
    }

    void aChangedRoleHoldsInOpenSessions_data() { TempStore::backends(); }
    void aChangedRoleHoldsInOpenSessions() {
        TEMP_STORE(store);
        const auto caller = store.signInAs(Role::Caller);
        VERIFY_RESULT(caller);
        const auto worker = (*caller)->another();
        VERIFY_RESULT(worker);
        QVERIFY(!(*caller)->require(Permission::Reports, QStringLiteral("report")));
        VERIFY_RESULT(setRole(store.session(), kCaller, with(of(kCaller), Permission::Reports)));
        QCOMPARE(lastEntry(store).operation, QStringLiteral("role.set"));
        QVERIFY(lastEntry(store).detail.contains(QStringLiteral("reports")));
        VERIFY_RESULT((*worker)->require(Permission::Reports, QStringLiteral("report")));
        QVERIFY((*caller)->may(Permission::Reports));
        VERIFY_RESULT(setRole(store.session(), kCaller, {Permission::View}));
        QVERIFY(!(*caller)->require(Permission::Reports, QStringLiteral("report")));
        QVERIFY(!(*worker)->may(Permission::Reports));
        QVERIFY(!(*worker)->may(Permission::Call));
    }

    void rolesOfTheOfficesOwn_data() { TempStore::backends(); }
    void rolesOfTheOfficesOwn() {
        TEMP_STORE(store);
        Session& session = store.session();
        const QString clerk = QStringLiteral("night_clerk");
        VERIFY_RESULT(setRole(session, clerk, {Permission::View, Permission::Call}, QStringLiteral(" 夜間  係 ")));
        const auto made = roleOfCode(session, clerk);
        VERIFY_RESULT(made);
        QCOMPARE(made->label(), QStringLiteral("夜間 係"));
        QVERIFY(!made->isBuiltIn());
        // Set again without a name it keeps it.
        VERIFY_RESULT(setRole(session, clerk, {Permission::View}));
        QCOMPARE(roleOfCode(session, clerk)->label(), QStringLiteral("夜間 係"));
        const QString login = store.newLogin();
        VERIFY_RESULT(addUser(session, login, {}, clerk, TempStore::password()));
        QCOMPARE(removeRole(session, clerk).error().code, ErrorCode::Rule);
        VERIFY_RESULT(setUser(session, login, role(kCaller)));
        VERIFY_RESULT(removeRole(session, clerk));
        QCOMPARE(roleOfCode(session, clerk).error().code, ErrorCode::Usage);
        QCOMPARE(removeRole(session, kCaller).error().code, ErrorCode::Rule);
        QCOMPARE(addUser(session, store.newLogin(), {}, clerk, TempStore::password()).error().code, ErrorCode::Usage);
        QCOMPARE(setUser(session, login, role(clerk)).error().code, ErrorCode::Usage);
        for (const QString& unfit : {QString(), QStringLiteral("Clerk"), QStringLiteral("x"), QStringLiteral("a b"), QStringLiteral("1st")}) {
            QCOMPARE(setRole(session, unfit, {Permission::View}).error().code, ErrorCode::Rule);
        }
        QCOMPARE(setRole(session, clerk, {}).error().code, ErrorCode::Rule);
        VERIFY_RESULT(addRole(session, clerk, {}));
        QCOMPARE(roleOfCode(session, clerk)->permissions, Permissions{Permission::View});
        QCOMPARE(addRole(session, kCaller, {}).error().code, ErrorCode::Exists);
        QCOMPARE(roleOfCode(session, kCaller)->permissions, of(kCaller));
    }

    void groupsBringFurtherRights_data() { TempStore::backends(); }
    void groupsBringFurtherRights() {
        TEMP_STORE(store);
        Session& session = store.session();
        const auto caller = store.signInAs(Role::Caller);
        VERIFY_RESULT(caller);
        const QString login = (*caller)->actor().login;
        VERIFY_RESULT(addGroup(session, QStringLiteral(" 日中  班")));
        QCOMPARE(addGroup(session, kGroup).error().code, ErrorCode::Exists);
        QCOMPARE(addGroup(session, QStringLiteral(" ")).error().code, ErrorCode::Rule);
        VERIFY_RESULT(putIntoGroup(session, kGroup, login));
        const auto given = giveRole(session, kGroup, QStringLiteral("auditor"));
        VERIFY_RESULT(given);
        QCOMPARE(given->roles, QStringList{QStringLiteral("auditor")});
        QCOMPARE(given->members, QStringList{login});
        QCOMPARE(lastEntry(store).operation, QStringLiteral("group.give"));
        QVERIFY(!lastEntry(store).detail.contains(QStringLiteral("日中")));
        VERIFY_RESULT((*caller)->require(Permission::ReadLog, QStringLiteral("log")));
        const auto rights = rightsOfUser(session, login);
        VERIFY_RESULT(rights);
        QCOMPARE(rights->groups, QStringList{kGroup});
        const auto from = [&](Permission permission) {
            QStringList words;
            for (const RightSource& each : rights->sources) {
                if (each.permission == permission) {
                    words << each.role + QLatin1Char('@') + each.group;
                }
            }
            return words;
        };
        QCOMPARE(from(Permission::View), (QStringList{QStringLiteral("caller@"), QStringLiteral("auditor@") + kGroup}));
        QCOMPARE(from(Permission::ReadLog), QStringList{QStringLiteral("auditor@") + kGroup});
        QCOMPARE(from(Permission::Call), QStringList{QStringLiteral("caller@")});
        QVERIFY(from(Permission::Hold).isEmpty());
        // Doing it again changes nothing and is no entry.
        const qint64 before = lastEntry(store).sequence;
        VERIFY_RESULT(giveRole(session, kGroup, QStringLiteral("auditor")));
        QCOMPARE(lastEntry(store).sequence, before);
        VERIFY_RESULT(takeFromGroup(session, kGroup, login));
        QVERIFY(!(*caller)->require(Permission::ReadLog, QStringLiteral("log")));
        VERIFY_RESULT(putIntoGroup(session, kGroup, login));
        VERIFY_RESULT(withdrawRole(session, kGroup, QStringLiteral("auditor")));
        QVERIFY(!(*caller)->require(Permission::ReadLog, QStringLiteral("log")));
        QCOMPARE(giveRole(session, kGroup, QStringLiteral("king")).error().code, ErrorCode::Usage);
        QCOMPARE(putIntoGroup(session, kGroup, QStringLiteral("nobody")).error().code, ErrorCode::NotFound);
        QCOMPARE(putIntoGroup(session, QStringLiteral("no group"), login).error().code, ErrorCode::NotFound);
        VERIFY_RESULT(removeGroup(session, kGroup));
        QCOMPARE(removeGroup(session, kGroup).error().code, ErrorCode::NotFound);
        QVERIFY(listGroups(session)->empty());
    }

    void theLastManagerStays_data() { TempStore::backends(); }
    void theLastManagerStays() {
        TEMP_STORE(store);
        Session& session = store.session();
        const QString admin = TempStore::user();
        const Permissions withoutManaging = of(kOfficer);
        const auto refusesAll = [&]() -> QString {
            const std::vector<std::pair<const char*, ErrorCode>> tried{
                {"role", codeOfError(setUser(session, admin, role(kOfficer)))},
                {"role set", codeOfError(setRole(session, kAdministrator, withoutManaging))},
                {"contract", codeOfError(setUser(session, admin, contractEnd(store.clock().today().addYears(1))))},
                {"disabled", codeOfError(disableUser(session, admin))}};
            for (const auto& [what, code] : tried) {
                if (code != ErrorCode::Rule) {
                    return QLatin1String(what);
                }
            }
            return {};
        };
        QCOMPARE(refusesAll(), QString());
        // Somebody whose contract ends, or who is disabled, is no other.
        const auto second = store.signInAs(Role::Administrator);
        VERIFY_RESULT(second);
        const QString login = (*second)->actor().login;
        VERIFY_RESULT(setUser(session, login, contractEnd(store.clock().today().addYears(1))));
        QCOMPARE(refusesAll(), QString());
        VERIFY_RESULT(setUser(session, login, contractEnd(QDate())));
        VERIFY_RESULT(disableUser(session, login));
        QCOMPARE(refusesAll(), QString());
        // Neither does a group count when its only manager leaves it.
        VERIFY_RESULT(setUser(session, login, role(kCaller)));
        VERIFY_RESULT(enableUser(session, login, TempStore::password()));
        VERIFY_RESULT(addGroup(session, kGroup));
        VERIFY_RESULT(giveRole(session, kGroup, kAdministrator));
        VERIFY_RESULT(putIntoGroup(session, kGroup, login));
        VERIFY_RESULT(setUser(session, admin, role(kOfficer)));
        const auto open = signIn(store.location(), login, TempStore::password(), store.clock(), QStringLiteral("test"));
        VERIFY_RESULT(open);
        Session& other = **open;
        QVERIFY(!session.require(Permission::ManageUsers, QStringLiteral("user.list")));
        QCOMPARE(takeFromGroup(other, kGroup, login).error().code, ErrorCode::Rule);
        QCOMPARE(withdrawRole(other, kGroup, kAdministrator).error().code, ErrorCode::Rule);
        QCOMPARE(removeGroup(other, kGroup).error().code, ErrorCode::Rule);
        // and on a server the new manager's login does what managing takes
        const QString third = store.newLogin();
        VERIFY_RESULT(addUser(other, third, {}, kCaller, TempStore::password()));
        VERIFY_RESULT(setUser(other, admin, role(kAdministrator)));
        VERIFY_RESULT(takeFromGroup(other, kGroup, login));
        VERIFY_RESULT(setUser(session, third, role(kOfficer)));
    }

    void accountsDieWithTheirContract_data() { TempStore::backends(); }
    void accountsDieWithTheirContract() {
        TEMP_STORE(store);
        const auto caller = store.signInAs(Role::Caller);
        VERIFY_RESULT(caller);
        const QString login = (*caller)->actor().login;
        const QDate last = store.clock().today().addDays(1);
        VERIFY_RESULT(setUser(store.session(), login, contractEnd(last)));
        const auto entry = lastEntry(store);
        QCOMPARE(entry.operation, QStringLiteral("user.set"));
        QVERIFY(entry.detail.contains(last.toString(Qt::ISODate)));
        const auto tryAgain = [&] { return signIn(store.location(), login, TempStore::password(), store.clock(), QStringLiteral("test")); };
        store.clock().setTokyo(last, QTime(23, 59));
        VERIFY_RESULT((*caller)->require(Permission::View, QStringLiteral("search")));
        VERIFY_RESULT(tryAgain());
        store.clock().setTokyo(last.addDays(1), QTime(0, 1));
        for (const Error& error : {tryAgain().error(), (*caller)->require(Permission::View, QStringLiteral("search")).error()}) {
            QCOMPARE(error.code, ErrorCode::Permission);
            QVERIFY2(error.message.contains(QStringLiteral("2026-11-21")), qPrintable(error.message));
        }
        QVERIFY(!(*caller)->may(Permission::View));
        VERIFY_RESULT(setUser(store.session(), login, contractEnd(last.addYears(1))));
        VERIFY_RESULT((*caller)->require(Permission::View, QStringLiteral("search")));
        VERIFY_RESULT(tryAgain());
    }

    void contractorsGetNoOfficersMatters_data() { TempStore::backends(); }
    void contractorsGetNoOfficersMatters() {
        TEMP_STORE(store);
        Session& session = store.session();
        const QString login = store.newLogin();
        VERIFY_RESULT(addUser(session, login, {}, kCaller, TempStore::password()));
        VERIFY_RESULT(setUser(session, login, employer(QStringLiteral(" 白波サービス "))));
        QCOMPARE(rightsOfUser(session, login)->person.employer, QStringLiteral("白波サービス"));
        QVERIFY(!lastEntry(store).detail.contains(QStringLiteral("白波")));
        QCOMPARE(setUser(session, login, role(kOfficer)).error().code, ErrorCode::Rule);
        VERIFY_RESULT(setUser(session, login, role(QStringLiteral("contractor_manager"))));
        VERIFY_RESULT(addGroup(session, kGroup));
        VERIFY_RESULT(putIntoGroup(session, kGroup, login));
        const auto refused = giveRole(session, kGroup, kOfficer);
        QCOMPARE(refused.error().code, ErrorCode::Rule);
        QVERIFY(refused.error().message.contains(login));
        QVERIFY(listGroups(session)->front().roles.isEmpty());
        for (const QString& code : {kCaller, QStringLiteral("contractor_manager")}) {
            QCOMPARE(setRole(session, code, with(of(code), Permission::Hold)).error().code, ErrorCode::Rule);
        }
        VERIFY_RESULT(setUser(session, login, employer({})));
        VERIFY_RESULT(setUser(session, login, role(kOfficer)));
        QCOMPARE(setUser(session, login, employer(QStringLiteral("白波サービス"))).error().code, ErrorCode::Rule);
    }

    void keepsTheRoster_data() { TempStore::backends(); }
    void keepsTheRoster() {
        TEMP_STORE(store);
        const QString login = store.newLogin();
        VERIFY_RESULT(addUser(store.session(), login, {}, kCaller, TempStore::password()));
        PersonChange change;
        change.trainedOn = QDate(2026, 4, 2);
        change.pledgedOn = QDate(2026, 4, 3);
        VERIFY_RESULT(setUser(store.session(), login, change));
        change.trainedOn = QDate();
        change.pledgedOn.reset();
        VERIFY_RESULT(setUser(store.session(), login, change));
        const auto people = listUsers(store.session());
        VERIFY_RESULT(people);
        QVERIFY(!people->back().trainedOn.isValid());
        QCOMPARE(people->back().pledgedOn, QDate(2026, 4, 3));
        QCOMPARE(setUser(store.session(), QStringLiteral("nobody"), change).error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(StaffRightsTest)
#include "staff_rights_test.moc"
