#include <QTest>

#include "tests/lint/lint_test_support.h"
#include "tests/lint/storey_rules.h"
#include "tests/lint/table_rules.h"

using namespace saikoku::lint;

namespace {

const QString kModel = QStringLiteral("| `core/arrears` | taxpayer tax_item | taxpayer_in_force |\n"
                                      "| `core/contact` | promise, call_intent | |\n");
const QString kMigration = QStringLiteral("core/store/migrations/0007_more.sql");

/// Every name of the model, made by one migration.
SourceFile migration() {
    return {QStringLiteral("core/store/migrations/0002_city.sql"),
            QStringLiteral("create table taxpayer (\n  name {text}\n);\ncreate table tax_item (\n  code {text}\n);\n"
                           "create view taxpayer_in_force {invoker} as\n  select 1;\n"
                           "create table promise (\n  tax_item {text}\n);\ncreate table call_intent (\n  code {text}\n);\n")};
}

}  // namespace

class TablesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheOwners() {
        const TableOwners owners = tableOwners(kModel);
        QCOMPARE(owners.tables.size(), 4);
        QCOMPARE(owners.tables.value(QStringLiteral("call_intent")), QStringLiteral("contact"));
        QCOMPARE(owners.views.value(QStringLiteral("taxpayer_in_force")), QStringLiteral("arrears"));
    }

    void catchesForeignTables_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("fine");
        const QString reader = QStringLiteral("core/contact/case_repository.cpp");
        const QString stranger = QStringLiteral("core/notices/paper_repository.cpp");
        QTest::newRow("from") << reader << QStringLiteral("q(\"select 1 from taxpayer t\");") << false;
        QTest::newRow("join") << reader << QStringLiteral("q(\" left join taxpayer\");") << false;
        QTest::newRow("second of a list") << reader << QStringLiteral("q(\"from promise p, taxpayer t\");") << false;
        QTest::newRow("insert") << reader << QStringLiteral("q(\"insert into taxpayer (a) values (1)\");") << false;
        QTest::newRow("update") << reader << QStringLiteral("q(\"update taxpayer set a = 1\");") << false;
        QTest::newRow("delete") << reader << QStringLiteral("q(\"delete from taxpayer\");") << false;
        QTest::newRow("bulk writer")
            << reader << QStringLiteral("BulkWriter::open(db, QStringLiteral(\"taxpayer\"), columns);") << false;
        QTest::newRow("built") << reader << QStringLiteral("q(QStringLiteral(\"select 1 from %1\").arg(\"taxpayer\"));") << false;
        QTest::newRow("list of tables") << reader << QStringLiteral("return table(\"taxpayer\", \"name\");") << false;
        QTest::newRow("its own") << reader << QStringLiteral("q(\"select 1 from promise\");") << true;
        QTest::newRow("view of a module below") << reader << QStringLiteral("q(\"select 1 from taxpayer_in_force\");") << true;
        QTest::newRow("view of no module below") << stranger << QStringLiteral("q(\"select 1 from taxpayer_in_force\");") << false;
        QTest::newRow("column") << reader << QStringLiteral("q(QStringLiteral(\"select tax_item from %1\")); f(\"tax_item\");") << true;
        QTest::newRow("key") << reader << QStringLiteral("json(\"taxpayer\");") << true;
        QTest::newRow("sentence") << reader << QStringLiteral("tr(\"from taxpayer\");") << true;
        QTest::newRow("test") << QStringLiteral("tests/core/a_test.cpp") << QStringLiteral("q(\"select 1 from taxpayer\");") << true;
    }
    void catchesForeignTables() {
        QFETCH(QString, path);
        QFETCH(QString, code);
        QFETCH(bool, fine);
        const QHash<QString, QSet<QString>> allowed{{QStringLiteral("contact"), {QStringLiteral("arrears")}}};
        const Findings findings = findForeignTables({migration(), {path, code}}, tableOwners(kModel), allowed);
        QCOMPARE(findings.isEmpty(), fine);
    }

    void catchesTablesWithoutOwner() {
        QVERIFY(findUnownedTables({migration()}, tableOwners(kModel)).isEmpty());
        const SourceFile more{kMigration, QStringLiteral("create table extra (\n  a {text}\n);\n")};
        QCOMPARE(findUnownedTables({migration(), more}, tableOwners(kModel)).size(), 1);
        const SourceFile dropped{kMigration, QStringLiteral("drop table promise;\n")};
        QCOMPARE(findUnownedTables({migration(), dropped}, tableOwners(kModel)).size(), 1);
    }

    void catchesMissingRights_data() {
        QTest::addColumn<QString>("script");
        QTest::addColumn<bool>("fine");
        QTest::newRow("table") << QStringLiteral("create table a (b {text});\n") << false;
        QTest::newRow("view") << QStringLiteral("create view a {invoker} as select 1;\n") << false;
        QTest::newRow("another") << QStringLiteral("create table a (b {text});\n-- staff-writes: ab\n") << false;
        QTest::newRow("words") << QStringLiteral("create table a (b {text});\n-- append-only a\n") << false;
        for (const char* word : {"append-only", "owner-appends", "owner-writes", "owner-keeps", "staff-writes", "derived", "view"}) {
            QTest::newRow(word) << QStringLiteral("create table a (b {text});\n-- %1: a\n").arg(QLatin1String(word)) << true;
        }
        QTest::newRow("gone again") << QStringLiteral("create table a (b {text});\ndrop table a;\n") << true;
    }
    void catchesMissingRights() {
        QFETCH(QString, script);
        QFETCH(bool, fine);
        QCOMPARE(findMissingRights({{kMigration, script}}).isEmpty(), fine);
    }

    void namesTheFirstStepsLater() {
        const SourceFile first{QStringLiteral("core/store/migrations/0001_ground.sql"), QStringLiteral("create table a (b {text});\n")};
        QCOMPARE(findMissingRights({first}).size(), 1);
        QVERIFY(findMissingRights({first, {kMigration, QStringLiteral("-- derived: a\n")}}).isEmpty());
    }

    void catchesFaultyViews_data() {
        QTest::addColumn<QString>("script");
        QTest::addColumn<qsizetype>("faults");
        QTest::newRow("fine") << QStringLiteral("create view a {invoker} as\n  select 1;\nselect 1 group by b;\n") << qsizetype(0);
        QTest::newRow("owner's rights") << QStringLiteral("-- why\ncreate view a as select 1;\n") << qsizetype(1);
        QTest::newRow("grouped") << QStringLiteral("create view a {invoker} as\n  select 1 from b\n  Group By c;\n") << qsizetype(1);
        QTest::newRow("both") << QStringLiteral("create view a as select 1 group by c;\n") << qsizetype(2);
    }
    void catchesFaultyViews() {
        QFETCH(QString, script);
        QFETCH(qsizetype, faults);
        QCOMPARE(findViewFaults({{kMigration, script}}).size(), faults);
    }

    void namesOwnTablesOnly() {
        const TableOwners owners = tableOwners(projectText(QStringLiteral("docs/data-model.md")));
        const auto allowed = allowedModules(projectText(QStringLiteral("docs/architecture.md")));
        QVERIFY(!owners.isEmpty() && !allowed.isEmpty());
        VERIFY_CLEAN("table", findUnownedTables(project(), owners) + findForeignTables(project(), owners, allowed));
    }
    void namesRights() { VERIFY_CLEAN("rights", findMissingRights(project())); }
    void makesGoodViews() { VERIFY_CLEAN("view", findViewFaults(project())); }
};

QTEST_APPLESS_MAIN(TablesTest)
#include "tables_test.moc"
