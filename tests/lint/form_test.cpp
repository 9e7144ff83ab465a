#include <QTest>

#include "tests/lint/form_rules.h"
#include "tests/lint/lint_test_support.h"

using namespace saikoku::lint;

class FormTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void catchesUnguardedHeaders() {
        const QString body = QStringLiteral("namespace saikoku {}\n");
        QCOMPARE(findUnguardedHeaders({{QStringLiteral("core/a.h"), body}}).size(), 1);
        QVERIFY(findUnguardedHeaders({{QStringLiteral("core/a.h"), QStringLiteral("#pragma once\n") + body}})
                    .isEmpty());
        QVERIFY(findUnguardedHeaders({{QStringLiteral("core/a.cpp"), body}}).isEmpty());
    }

    void catchesLongFiles() {
        const QString line = QStringLiteral("// x\n");
        QCOMPARE(findLongFiles({{QStringLiteral("core/a.cpp"), line.repeated(601)}}).size(), 1);
        QVERIFY(findLongFiles({{QStringLiteral("core/a.cpp"), line.repeated(600)}}).isEmpty());
        QVERIFY(findLongFiles({{QStringLiteral("core/a.csv"), line.repeated(601)}}).isEmpty());
    }

    void catchesRomaji_data() {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("fine");
        QTest::newRow("class") << QStringLiteral("class YakusokuList {};") << false;
        QTest::newRow("member") << QStringLiteral("int m_entaikin = 0;") << false;
        QTest::newRow("within") << QStringLiteral("void loadZeimoku();") << false;
        QTest::newRow("comment") << QStringLiteral("// kibetsu is a Receivable here") << true;
        QTest::newRow("English") << QStringLiteral("class Promise {}; int setting;") << true;
        QTest::newRow("the program") << QStringLiteral("namespace saikoku {}") << true;
    }
    void catchesRomaji() {
        QFETCH(QString, code);
        QFETCH(bool, fine);
        QCOMPARE(findRomaji({{QStringLiteral("core/a.cpp"), code}}).isEmpty(), fine);
    }

    void catchesBadHabits_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("fine");
        const QString test = QStringLiteral("tests/a_test.cpp");
        const QString source = QStringLiteral("core/a.cpp");
        QTest::newRow("unfinished") << source
                                    << QStringLiteral(
                                           "// TO"
                                           "DO: the rest")
                                    << false;
        QTest::newRow("connect by text")
            << source << QStringLiteral("connect(a, SIGNAL(x()), b, SLOT(y()));") << false;
        QTest::newRow("sleep") << test << QStringLiteral("QTest::qWait(100);") << false;
        QTest::newRow("sleep in the program") << source << QStringLiteral("QThread::msleep(1);") << true;
        QTest::newRow("a file of its own") << source << QStringLiteral("QSaveFile file(path);") << false;
        QTest::newRow("a file of a test") << test << QStringLiteral("std::ofstream file(path);") << true;
        QTest::newRow("try") << test << QStringLiteral("QTRY_VERIFY(x);") << true;
    }
    void catchesBadHabits() {
        QFETCH(QString, path);
        QFETCH(QString, code);
        QFETCH(bool, fine);
        QCOMPARE(findBadHabits({{path, code}}).isEmpty(), fine);
    }

    void catchesUnlistedSources() {
        const SourceFile list{
            QStringLiteral("core/base/CMakeLists.txt"),
            QStringLiteral("saikoku_library(base\n  SOURCES\n    yen.cpp yen.h\n  LINK Qt6::Core)\n")};
        const SourceFile tests{QStringLiteral("tests/core/CMakeLists.txt"),
                               QStringLiteral("saikoku_test(core/base/yen_test LINK Saikoku::base)")};
        const SourceFile loop{
            QStringLiteral("tests/core/store/CMakeLists.txt"),
            QStringLiteral("foreach(name loop)\n  saikoku_test(core/store/${name}_test)\nendforeach()")};
        const auto unlisted = [&](const char* path) {
            return findUnlistedSources({list, tests, loop, {QString::fromLatin1(path), QString()}}).size();
        };
        QCOMPARE(unlisted("core/base/yen.cpp"), 0);
        QCOMPARE(unlisted("core/base/error.cpp"), 1);
        QCOMPARE(unlisted("tests/core/base/yen_test.cpp"), 0);
        QCOMPARE(unlisted("tests/core/base/error_test.cpp"), 1);
        QCOMPARE(unlisted("tests/core/store/loop_test.cpp"), 0);
    }

    void excusesWithReasonOnly() {
        Findings malformed;
        const Exceptions exceptions = Exceptions::parse(
            QStringLiteral("# comment\nsize core/a.cpp generated table\nsize core/b.cpp\n"), malformed);
        QCOMPARE(malformed.size(), 1);
        QCOMPARE(malformed[0].line, 3);
        const QString rule = QStringLiteral("size");
        const Findings findings{{rule, QStringLiteral("core/a.cpp"), 1, QString()},
                                {rule, QStringLiteral("core/b.cpp"), 1, QString()},
                                {QStringLiteral("guard"), QStringLiteral("core/a.cpp"), 1, QString()}};
        QCOMPARE(exceptions.without(findings).size(), 2);
        QVERIFY(exceptions.needless(rule, findings).isEmpty());
        QCOMPARE(exceptions.needless(rule, findings.mid(1, 1)), QStringList{QStringLiteral("core/a.cpp")});
    }

    void guardsHeaders() { VERIFY_CLEAN("guard", findUnguardedHeaders(project())); }
    void keepsFilesShort() { VERIFY_CLEAN("size", findLongFiles(project())); }
    void namesThingsInEnglish() { VERIFY_CLEAN("name", findRomaji(project())); }
    void keepsGoodHabits() { VERIFY_CLEAN("habit", findBadHabits(project())); }
    void listsEverySource() { VERIFY_CLEAN("listed", findUnlistedSources(project())); }
};

QTEST_APPLESS_MAIN(FormTest)
#include "form_test.moc"
