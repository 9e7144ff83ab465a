#include <QRegularExpression>
#include <QTest>

#include "core/security/staff_roles.h"
#include "core/security/user_admin.h"
#include "core/store/database.h"
#include "tests/lint/lint_test_support.h"
#include "tests/reports/service_doors.h"
#include "tests/support/call_city.h"
#include "tests/support/temp_store.h"

using namespace saikoku;

namespace {

/// "core/cases/board.h workflowBoard" of every function of a header that takes a Session.
QStringList takersOfSessions(const lint::SourceTree& tree) {
    static const QRegularExpression taker(QStringLiteral("\\b(\\w+)\\([^()]*\\bSession&"));
    static const QRegularExpression comment(QStringLiteral("//[^\\n]*"));
    QStringList found;
    for (const lint::SourceFile& file : tree) {
        const bool isService = file.path.startsWith(QLatin1String("core/")) || file.path.startsWith(QLatin1String("reports/"));
        if (!isService || !file.path.endsWith(QLatin1String(".h")) || file.path == QLatin1String("core/security/session.h")) {
            continue;
        }
        QString text = file.text;
        text.remove(comment);
        for (auto each = taker.globalMatch(text); each.hasNext();) {
            found << file.path + QLatin1Char(' ') + each.next().captured(1);
        }
    }
    found.removeDuplicates();
    found.sort();
    return found;
}

QStringList listed() {
    QStringList all;
    for (const test::ServiceDoor& each : test::serviceDoors()) {
        all << QLatin1String(each.header) + QLatin1Char(' ') + QLatin1String(each.name);
    }
    for (const test::Doorless& each : test::doorless()) {
        all << QLatin1String(each.header) + QLatin1Char(' ') + QLatin1String(each.name);
    }
    all.removeDuplicates();
    all.sort();
    return all;
}

QStringList missing(const QStringList& from, const QStringList& in) {
    QStringList left;
    for (const QString& each : from) {
        if (!in.contains(each)) {
            left << each;
        }
    }
    return left;
}

bool isRefused(const test::ServiceDoor& door, Session& session) {
    const Result<void> outcome = door.call(session);
    return !outcome && outcome.error().code == ErrorCode::Permission;
}

Permissions everything() {
    Permissions all;
    for (const Permission each : allPermissions()) {
        all.insert(each);
    }
    return all;
}

Permissions without(Permissions permissions, Permission one) {
    Permissions left;
    for (const Permission each : allPermissions()) {
        if (each != one && permissions.contains(each)) {
            left.insert(each);
        }
    }
    return left;
}

}  // namespace

/// @brief No service is reached without its permission, by whatever role.
class DoorsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { KdfCost::setStandard(KdfCost::least()); }

    /// A new service belongs into service_doors.cpp, with its permission or the reason why it needs none.
    void everyServiceIsListed() {
        QVERIFY(lint::project().size() > 50);
        const QStringList there = takersOfSessions(lint::project());
        QVERIFY(there.size() > 60);
        QCOMPARE(missing(there, listed()).join(QLatin1Char('\n')), QString());
        QCOMPARE(missing(listed(), there).join(QLatin1Char('\n')), QString());
    }

    void findsANewService() {
        const lint::SourceTree tree{{QStringLiteral("core/work/new.h"), QStringLiteral("Result<int> hand(int a,\n    Session& session);\n// old(Session& s)\n")},
                                    {QStringLiteral("core/work/new.cpp"), QStringLiteral("void inside(Session& session) {}\n")}};
        QCOMPARE(takersOfSessions(tree), QStringList{QStringLiteral("core/work/new.h hand")});
    }

    void builtInRoles_data() { TempStore::backends(); }
    void builtInRoles() {
        TEMP_STORE(store);
        VERIFY_RESULT(test::buildCallCity(store.session()));
        QStringList wrong;
        for (const RoleRow& role : saikoku::builtInRoles()) {
            const auto session = store.signInAs(role.role);
            VERIFY_RESULT(session);
            for (const test::ServiceDoor& door : test::serviceDoors()) {
                const bool isAllowed = (door.needs & role.permissions) == door.needs;
                if (isRefused(door, **session) == isAllowed) {
                    wrong << QStringLiteral("%1: %2 %3").arg(QString(role.code), QLatin1String(door.header), QLatin1String(door.name));
                }
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    /// Everything but one permission isn't enough, these alone are; in a session that is open all the while.
    void eachPermissionCounts_data() { TempStore::backends(); }
    void eachPermissionCounts() {
        TEMP_STORE(store);
        VERIFY_RESULT(test::buildCallCity(store.session()));
        const QString role = QStringLiteral("probe");
        VERIFY_RESULT(setRole(store.session(), role, everything()));
        const QString login = store.newLogin();
        VERIFY_RESULT(addUser(store.session(), login, {}, role, TempStore::password()));
        const auto session = signIn(store.location(), login, TempStore::password(), store.clock(), QStringLiteral("test"));
        VERIFY_RESULT(session);
        QStringList wrong;
        for (const test::ServiceDoor& door : test::serviceDoors()) {
            const QString name = QLatin1String(door.header) + QLatin1Char(' ') + QLatin1String(door.name);
            for (const Permission each : allPermissions()) {
                if (door.needs.contains(each)) {
                    VERIFY_RESULT(setRole(store.session(), role, without(everything(), each)));
                    if (!isRefused(door, **session)) {
                        wrong << QStringLiteral("%1 is reached without %2").arg(name, QString(codeOf(each)));
                    }
                }
            }
            VERIFY_RESULT(setRole(store.session(), role, door.needs));
            if (isRefused(door, **session)) {
                wrong << QStringLiteral("%1 needs more than %2").arg(name, door.needs.codes().join(QLatin1Char(' ')));
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    /// Neither is any once the contract is over.
    void noneAfterTheContract() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        VERIFY_RESULT(test::buildCallCity(store.session()));
        const auto second = store.signInAs(Role::Administrator);
        VERIFY_RESULT(second);
        PersonChange over;
        over.contractEnd = store.clock().today().addDays(-1);
        VERIFY_RESULT(setUser(store.session(), (*second)->actor().login, over));
        QStringList reached;
        for (const test::ServiceDoor& door : test::serviceDoors()) {
            if (!isRefused(door, **second)) {
                reached << QLatin1String(door.name);
            }
        }
        QVERIFY2(reached.isEmpty(), qPrintable(reached.join(QLatin1Char('\n'))));
    }
};

QTEST_GUILESS_MAIN(DoorsTest)
#include "doors_test.moc"
