#include <QDir>
#include <QTest>

#include "tests/lint/lint_test_support.h"
#include "tests/lint/storey_rules.h"

using namespace saikoku::lint;

namespace {

const QString kTable = QString::fromUtf8(
    "| module | answers | may use |\n"
    "|---|---|---|\n"
    "| `core/base` | What is a yen? | — |\n"
    "| `core/store` | Rows | base |\n"
    "| `core/arrears` | Who owes | base store |\n"
    "| `core/cases` | Lists | … arrears |\n"
    "| `core/notices` | Codes | base |\n"
    "| `core/demo` | A city | all |\n");

QString including(const QString& target) {
    return QStringLiteral("#include \"%1\"\n").arg(target);
}

}  // namespace

class StoreysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheTable() {
        const auto allowed = allowedModules(kTable);
        QCOMPARE(allowed.size(), 6);
        QCOMPARE(allowed[QStringLiteral("base")], QSet<QString>());
        const QSet<QString> upToArrears{QStringLiteral("base"), QStringLiteral("store"),
                                        QStringLiteral("arrears")};
        QCOMPARE(allowed[QStringLiteral("cases")], upToArrears);
        QCOMPARE(allowed[QStringLiteral("demo")].size(), 5);
    }

    void catchesArrows_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("target");
        QTest::addColumn<bool>("fine");
        const auto row = [](const char* path, const char* target, bool fine) {
            QTest::addRow("%s uses %s", path, target)
                << QString::fromLatin1(path) << QString::fromLatin1(target) << fine;
        };
        row("ui/list/case_list.cpp", "core/cases/case_query.h", true);
        row("app/cli/main.cpp", "ui/list/case_list.h", true);
        row("core/base/yen.cpp", "core/base/yen.h", true);
        row("core/cases/case_query.cpp", "core/store/store.h", true);
        row("core/cases/case_query.cpp", "ui/list/case_list.h", false);
        row("core/base/yen.cpp", "core/store/store.h", false);
        row("core/notices/code.cpp", "core/store/store.h", false);
        row("core/arrears/taxpayer.cpp", "core/cases/case_query.h", false);
        row("reports/data/board.cpp", "ui/list/case_list.h", false);
        row("ui/list/case_list.cpp", "app/cli/command.h", false);
        row("core/base/yen.cpp", "tests/support/temp_store.h", false);
        row("core/unknown/x.cpp", "core/base/yen.h", false);
    }
    void catchesArrows() {
        QFETCH(QString, path);
        QFETCH(QString, target);
        QFETCH(bool, fine);
        const Findings findings = findStoreyBreaks({{path, including(target)}}, allowedModules(kTable));
        QCOMPARE(findings.isEmpty(), fine);
    }

    void ignoresCommentedIncludes() {
        const SourceTree tree{
            {QStringLiteral("core/base/yen.cpp"), QStringLiteral("// #include \"ui/x/y.h\"\n")}};
        QVERIFY(findStoreyBreaks(tree, allowedModules(kTable)).isEmpty());
    }

    void keepsStoreys() {
        const auto allowed = allowedModules(projectText(QStringLiteral("docs/architecture.md")));
        QVERIFY(allowed.size() >= 11);
        VERIFY_CLEAN("storey", findStoreyBreaks(project(), allowed));
    }

    void catchesVisualIncludes_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("header");
        QTest::addColumn<bool>("fine");
        QTest::newRow("module in core")
            << QStringLiteral("core/base/a.h") << QStringLiteral("QtWidgets") << false;
        QTest::newRow("with module") << QStringLiteral("core/base/a.h") << QStringLiteral("QtGui/QColor")
                                     << false;
        QTest::newRow("bare") << QStringLiteral("core/base/a.h") << QStringLiteral("QColor") << false;
        QTest::newRow("report data") << QStringLiteral("reports/data/a.cpp") << QStringLiteral("QPdfWriter")
                                     << false;
        QTest::newRow("report paper")
            << QStringLiteral("reports/paper/a.cpp") << QStringLiteral("QPdfWriter") << true;
        QTest::newRow("window") << QStringLiteral("ui/list/a.cpp") << QStringLiteral("QColor") << true;
        QTest::newRow("core class") << QStringLiteral("core/base/a.h") << QStringLiteral("QString") << true;
    }
    void catchesVisualIncludes() {
        QFETCH(QString, path);
        QFETCH(QString, header);
        QFETCH(bool, fine);
        const SourceTree tree{{path, QStringLiteral("#include <%1>\n").arg(header)}};
        QCOMPARE(findVisualIncludes(tree, {QStringLiteral("QColor"), QStringLiteral("QPdfWriter")}).isEmpty(),
                 fine);
    }

    void keepsCoreWithoutScreen() {
        QSet<QString> headers;
        const QStringList folders = QStringLiteral(SAIKOKU_VISUAL_HEADERS).split(QLatin1Char('|'));
        for (const QString& folder : folders) {
            const QStringList names = QDir(folder).entryList({QStringLiteral("Q[A-Z]*")}, QDir::Files);
            headers.unite(QSet<QString>(names.begin(), names.end()));
        }
        QVERIFY(headers.contains(QStringLiteral("QColor")));
        QVERIFY(headers.contains(QStringLiteral("QWidget")));
        QVERIFY(!headers.contains(QStringLiteral("QString")));
        VERIFY_CLEAN("visual", findVisualIncludes(project(), headers));
    }

    void catchesCycles() {
        const SourceTree folders{
            {QStringLiteral("ui/list/a.cpp"), including(QStringLiteral("ui/case/b.h"))},
            {QStringLiteral("ui/case/b.cpp"), including(QStringLiteral("ui/frame/c.h"))},
            {QStringLiteral("ui/frame/c.cpp"), including(QStringLiteral("ui/list/a.h"))}};
        QCOMPARE(findCycles(folders).size(), 1);
        QVERIFY(findCycles(folders.mid(0, 2)).isEmpty());

        const SourceTree headers{{QStringLiteral("ui/list/a.h"), including(QStringLiteral("ui/list/b.h"))},
                                 {QStringLiteral("ui/list/b.h"), including(QStringLiteral("ui/list/a.h"))}};
        QCOMPARE(findCycles(headers).size(), 1);
    }

    void keepsFreeOfCycles() { VERIFY_CLEAN("cycle", findCycles(project())); }
};

QTEST_APPLESS_MAIN(StoreysTest)
#include "storeys_test.moc"
