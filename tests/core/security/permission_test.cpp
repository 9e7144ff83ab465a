#include "core/security/permission.h"

#include <QSet>
#include <QTest>

using namespace saikoku;

class PermissionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rolesHoldTheirOwn_data() {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("permissions");
        QTest::newRow("caller") << "caller" << "view call record make_promise";
        QTest::newRow("officer") << "officer"
                                 << "view call record make_promise approve_instalments hold send_notices export reports see_protected";
        QTest::newRow("supervisor") << "supervisor" << "view call record make_promise send_notices export reports see_protected read_log";
        QTest::newRow("auditor") << "auditor" << "view reports read_log";
        QTest::newRow("administrator") << "administrator"
                                       << "view call record make_promise send_notices export import reports manage_users read_log settings";
    }
    void rolesHoldTheirOwn() {
        QFETCH(QString, role);
        QFETCH(QString, permissions);
        const auto found = valueOfCode<Role>(role);
        QVERIFY(found.has_value());
        QStringList held;
        for (const Permission permission : allPermissions()) {
            if (roleRow(*found).permissions.contains(permission)) {
                held << codeOf(permission);
            }
        }
        QCOMPARE(held.join(QLatin1Char(' ')), permissions);
    }

    void onlyOfficersDecide() {
        for (const RoleRow& row : builtInRoles()) {
            const bool officer = row.role == Role::Officer;
            QCOMPARE(row.permissions.contains(Permission::ApproveInstalments), officer);
            QCOMPARE(row.permissions.contains(Permission::Hold), officer);
        }
    }

    void everyOneHasItsNames() {
        QSet<QString> codes;
        for (const Permission permission : allPermissions()) {
            codes.insert(codeOf(permission));
            QVERIFY(!labelOf(permission).isEmpty());
        }
        QCOMPARE(codes.size(), qsizetype(allPermissions().size()));
        for (const RoleRow& row : builtInRoles()) {
            QCOMPARE(valueOfCode<Role>(QString(row.code)), std::optional<Role>(row.role));
            QCOMPARE(roleRow(row.role).code, row.code);
            QVERIFY(!labelOf(row.role).isEmpty());
        }
        QCOMPARE(valueOfCode<Role>(QStringLiteral("king")), std::nullopt);
    }
};

QTEST_APPLESS_MAIN(PermissionTest)
#include "permission_test.moc"
