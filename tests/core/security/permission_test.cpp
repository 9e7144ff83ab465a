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
        QTest::newRow("contractor's manager") << "contractor_manager" << "view call record make_promise reports plan";
        QTest::newRow("officer") << "officer"
                                 << "view call record make_promise approve_instalments hold send_notices export reports see_protected";
        QTest::newRow("supervisor") << "supervisor" << "view call record make_promise send_notices export reports see_protected read_log plan rules "
                                       "approve_templates hear_recordings models";
        QTest::newRow("auditor") << "auditor" << "view reports read_log";
        QTest::newRow("administrator") << "administrator"
                                       << "view call record make_promise send_notices export import reports manage_users read_log settings plan rules";
    }
    void rolesHoldTheirOwn() {
        QFETCH(QString, role);
        QFETCH(QString, permissions);
        const auto found = valueOfCode<Role>(role);
        QVERIFY(found.has_value());
        QCOMPARE(roleRow(*found).permissions.codes().join(QLatin1Char(' ')), permissions);
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
            QCOMPARE(valueOfCode<Permission>(QString(codeOf(permission))), std::optional<Permission>(permission));
        }
        QCOMPARE(codes.size(), qsizetype(allPermissions().size()));
        for (const RoleRow& row : builtInRoles()) {
            QCOMPARE(valueOfCode<Role>(QString(row.code)), std::optional<Role>(row.role));
            QCOMPARE(roleRow(row.role).code, row.code);
            QVERIFY(!labelOf(row.role).isEmpty());
        }
        QCOMPARE(valueOfCode<Role>(QStringLiteral("king")), std::nullopt);
        QCOMPARE(valueOfCode<Permission>(QStringLiteral("reign")), std::nullopt);
        QCOMPARE(roleLabel(QStringLiteral("king"), {}), QStringLiteral("king"));
        QCOMPARE(roleLabel(QStringLiteral("caller"), QStringLiteral("Night shift")), QStringLiteral("Night shift"));
    }
};

QTEST_APPLESS_MAIN(PermissionTest)
#include "permission_test.moc"
