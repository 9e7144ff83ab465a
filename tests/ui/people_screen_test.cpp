#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

#include "core/security/staff_groups.h"
#include "core/security/staff_roles.h"
#include "core/security/user_admin.h"
#include "tests/ui/desk_fixture.h"
#include "ui/people/people_screen.h"
#include "ui/support/fact_table.h"
#include "ui/support/message_box.h"

using namespace saikoku;
using namespace saikoku::ui;
using namespace saikoku::test;

class PeopleScreenTest : public QObject {
    Q_OBJECT

    static void type(DeskFixture& f, const char* field, const QString& text) {
        auto* edit = f.find<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    /// A person whom the administrator added before the screen opened.
    static void addCaller(DeskFixture& f, const QString& login) {
        VERIFY_RESULT(addUser(f.desk->workspace().session(), login, {}, codeOf(Role::Caller), TempStore::password()));
    }
    static void open(DeskFixture& f) {
        f.desk->goTo(QStringLiteral("people"));
        QTRY_VERIFY(f.isIdle());
    }
    static void choosePerson(DeskFixture& f, const QString& login) {
        auto* roster = f.find<FactTable>("roster");
        for (int row = 0; row < roster->rowCount(); ++row) {
            if (roster->cell(row, 0) == login) {
                roster->view()->setCurrentIndex(roster->view()->model()->index(row, 0));
            }
        }
    }

private Q_SLOTS:
    void initTestCase() {
        KdfCost::setStandard(KdfCost::least());
        MessageBox::keepExplanations();
    }

    void onlyManagersSeeIt() {
        DESK(f, true, Role::Supervisor);
        QVERIFY(!f.desk->placeIds().contains(QStringLiteral("people")));
    }

    void addsAPerson() {
        DESK(f);
        open(f);
        f.key(Qt::Key_F8);
        QCOMPARE(QApplication::focusWidget(), f.find<QLineEdit>("personLogin"));
        type(f, "personLogin", QStringLiteral("hanako"));
        type(f, "personName", QStringLiteral("Hanako"));
        type(f, "personEmployer", QStringLiteral("Shiranami"));
        type(f, "personContract", QStringLiteral("R9.3.31"));
        type(f, "personTrained", QStringLiteral("2026-04-02"));
        f.find<QPushButton>("savePerson")->click();
        QTRY_VERIFY(f.isIdle());
        QTRY_COMPARE(f.find<FactTable>("roster")->rowCount(), 2);
        const auto people = listUsers(f.desk->workspace().session());
        VERIFY_RESULT(people);
        QCOMPARE(people->back().contractEnd, QDate(2027, 3, 31));
        QCOMPARE(people->back().trainedOn, QDate(2026, 4, 2));
        // The password is shown once and opens the store.
        const QString password = MessageBox::lastExplanation().section(QLatin1Char('\n'), -1);
        VERIFY_RESULT(signIn(f.store.location(), QStringLiteral("hanako"), password, f.store.clock(), QStringLiteral("test")));
        // What is missing of a contractor's person is said.
        QCOMPARE(f.find<FactTable>("roster")->cell(1, 7), QStringLiteral("missing"));
    }

    void changesAndRefuses() {
        DESK(f);
        addCaller(f, QStringLiteral("hanako"));
        open(f);
        choosePerson(f, QStringLiteral("hanako"));
        QCOMPARE(f.find<QLineEdit>("personLogin")->text(), QStringLiteral("hanako"));
        auto* role = f.find<QComboBox>("personRole");
        role->setCurrentIndex(role->findData(QStringLiteral("officer")));
        type(f, "personEmployer", QStringLiteral("Shiranami"));
        f.find<QPushButton>("savePerson")->click();
        QVERIFY(!f.desk->notices().text().isEmpty());
        QVERIFY(f.find<PeopleScreen>("peopleScreen")->holdsWork());
        f.find<QLineEdit>("personEmployer")->clear();
        f.find<QPushButton>("savePerson")->click();
        QTRY_VERIFY(f.isIdle());
        QVERIFY(!f.find<PeopleScreen>("peopleScreen")->holdsWork());
        QCOMPARE(rightsOfUser(f.desk->workspace().session(), QStringLiteral("hanako"))->person.role, QStringLiteral("officer"));
        auto* rights = f.find<FactTable>("rights");
        QTRY_COMPARE(rights->rowCount(), int(roleRow(Role::Officer).permissions.codes().size()));
        QCOMPARE(rights->cell(0, 1), labelOf(Role::Officer));
        MessageBox::setNextAnswer(true);
        f.find<QPushButton>("switchAccess")->click();
        QTRY_VERIFY(f.isIdle());
        QVERIFY(listUsers(f.desk->workspace().session())->back().isDisabled());
        f.find<QPushButton>("switchAccess")->click();
        QTRY_VERIFY(f.isIdle());
        QTRY_VERIFY(!listUsers(f.desk->workspace().session())->back().isDisabled());
    }

    void ticksGroups() {
        DESK(f);
        addCaller(f, QStringLiteral("hanako"));
        open(f);
        f.find<QToolButton>("groupsChoice")->click();
        auto* roles = f.find<QListWidget>("groupRoles");
        QVERIFY(!roles->isEnabled());
        type(f, "groupName", QStringLiteral("night"));
        f.key(Qt::Key_Return);
        QTRY_VERIFY(f.isIdle());
        QTRY_VERIFY(roles->isEnabled());
        roles->setFocus();
        roles->setCurrentRow(4);
        f.key(Qt::Key_Space);
        QTRY_VERIFY(f.isIdle());
        auto* members = f.find<QListWidget>("groupMembers");
        members->setFocus();
        members->setCurrentRow(1);
        f.key(Qt::Key_Space);
        QTRY_VERIFY(f.isIdle());
        const auto groups = listGroups(f.desk->workspace().session());
        VERIFY_RESULT(groups);
        QCOMPARE(groups->front().roles, QStringList{QStringLiteral("auditor")});
        QCOMPARE(groups->front().members, QStringList{QStringLiteral("hanako")});
        MessageBox::setNextAnswer(true);
        f.find<QPushButton>("removeGroup")->click();
        QVERIFY(listGroups(f.desk->workspace().session())->empty());
    }

    void turnsPermissions() {
        DESK(f);
        open(f);
        f.find<QToolButton>("rolesChoice")->click();
        auto* matrix = f.find<QTableView>("roleMatrix");
        Session& session = f.desk->workspace().session();
        const auto cell = [&](Permission permission, int role) { return matrix->model()->index(static_cast<int>(permission), role); };
        QCOMPARE(cell(Permission::View, 1).data().toString(), QStringLiteral("●"));
        matrix->setFocus();
        matrix->setCurrentIndex(cell(Permission::Reports, 1));
        f.key(Qt::Key_Space);
        QTRY_VERIFY(f.isIdle());
        QVERIFY(roleOfCode(session, codeOf(Role::Caller))->permissions.contains(Permission::Reports));
        QTRY_COMPARE(cell(Permission::Reports, 1).data().toString(), QStringLiteral("●"));
        // Refused: the cell stays as it was.
        matrix->setCurrentIndex(cell(Permission::Hold, 1));
        f.key(Qt::Key_Space);
        QVERIFY(!f.desk->notices().text().isEmpty());
        QVERIFY(!roleOfCode(session, codeOf(Role::Caller))->permissions.contains(Permission::Hold));
        type(f, "roleCode", QStringLiteral("night_clerk"));
        f.key(Qt::Key_Return);
        QTRY_VERIFY(f.isIdle());
        QTRY_COMPARE(matrix->model()->columnCount(), 8);
        matrix->setCurrentIndex(cell(Permission::View, 7));
        MessageBox::setNextAnswer(true);
        f.find<QPushButton>("removeRole")->click();
        QTRY_VERIFY(f.isIdle());
        QTRY_COMPARE(matrix->model()->columnCount(), 7);
    }
};

QTEST_MAIN(PeopleScreenTest)
#include "people_screen_test.moc"
