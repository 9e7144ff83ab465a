#include <QTest>

#include "tests/lint/cpp_text.h"
#include "tests/lint/lint_test_support.h"
#include "tests/lint/sql_rules.h"

using namespace saikoku::lint;

class SqlPlacesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesCppApart() {
        const CppText text =
            CppText::parse(QStringLiteral("#include \"core/base/yen.h\"\n"
                                          "#include <QString>\n"
                                          "// \"in a comment\"\n"
                                          "const int n = 1'000; /* \"here too\" */\n"
                                          "auto a = QStringLiteral(\"one \\\"1\\\" \"\n"
                                          "                        \"two\");\n"
                                          "auto b = R\"sql(select 1)sql\"; char c = '\"';\n"
                                          "auto d = Text::tr(\"Say %1\").arg(f(x, \"y\"));\n"));
        QCOMPARE(text.includes.size(), 2);
        QVERIFY(text.includes[1].angled);
        QStringList literals;
        for (const Literal& literal : text.literals) {
            literals.append(literal.calledFrom + QLatin1Char(':') + literal.text);
        }
        const QStringList expected{
            QStringLiteral(":core/base/yen.h"), QStringLiteral("QStringLiteral:one \"1\" two"),
            QStringLiteral(":select 1"), QStringLiteral("tr:Say %1"), QStringLiteral("f:y")};
        QCOMPARE(literals, expected);
        QCOMPARE(text.literals[1].line, 5);
        QCOMPARE(text.code.count(QLatin1Char('\n')), 8);
        QVERIFY(!text.code.contains(QLatin1String("comment")));
    }

    void catchesSql_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("fine");
        const QString service = QStringLiteral("core/cases/case_query.cpp");
        QTest::newRow("select") << service << QStringLiteral("q(\"select id from taxpayer\");") << false;
        QTest::newRow("joined") << service << QStringLiteral("q(\"select id \"\n \"from taxpayer\");")
                                << false;
        QTest::newRow("raw") << service << QStringLiteral("q(R\"(insert into t values(1))\");") << false;
        QTest::newRow("condition") << service << QStringLiteral("q(\" where status = :s\");") << false;
        QTest::newRow("order") << service << QStringLiteral("q(\" ORDER BY number\");") << false;
        QTest::newRow("pragma") << service << QStringLiteral("q(\"pragma key\");") << false;
        QTest::newRow("driver") << service << QStringLiteral("#include <QSqlQuery>") << false;
        QTest::newRow("C driver") << service << QStringLiteral("#include <sqlite3.h>") << false;
        QTest::newRow("window") << QStringLiteral("ui/a.cpp") << QStringLiteral("q(\"delete from t\");")
                                << false;
        QTest::newRow("sentence") << service << QStringLiteral("tr(\"Select a folder from the list\");")
                                  << true;
        QTest::newRow("words") << service << QStringLiteral("f(\"created index\");") << true;
        QTest::newRow("repository") << QStringLiteral("core/cases/case_repository.cpp")
                                    << QStringLiteral("q(\"select id from taxpayer\");") << true;
        QTest::newRow("repository in ui") << QStringLiteral("ui/case_repository.cpp")
                                          << QStringLiteral("q(\"select id from taxpayer\");") << false;
        QTest::newRow("store") << QStringLiteral("core/store/a.cpp") << QStringLiteral("#include <QSqlQuery>")
                               << true;
        QTest::newRow("test") << QStringLiteral("tests/core/a_test.cpp")
                              << QStringLiteral("#include <QSqlQuery>") << true;
    }
    void catchesSql() {
        QFETCH(QString, path);
        QFETCH(QString, line);
        QFETCH(bool, fine);
        QCOMPARE(findSqlElsewhere({{path, line}}).isEmpty(), fine);
    }

    void keepsSqlInItsPlaces() { VERIFY_CLEAN("sql", findSqlElsewhere(project())); }
};

QTEST_APPLESS_MAIN(SqlPlacesTest)
#include "sql_places_test.moc"
