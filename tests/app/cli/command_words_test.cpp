#include <QTest>

#include "app/cli/command.h"
#include "app/cli/command_registry.h"
#include "app/cli/run_cli.h"

using namespace saikoku;
using cli::CliResult;

namespace {

CliResult call(const QStringList& words) { return cli::runCli(QStringList{QStringLiteral("saikoku-cli")} + words); }

/// Whether --help shows anything but options after the command's name.
bool takesArguments(const cli::Command& command) {
    const QString shown = command.arguments();
    return !shown.isEmpty() && !shown.startsWith(QLatin1String("--"));
}

}  // namespace

/// The words of every command, before any store is asked for.
class CommandWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qunsetenv("SAIKOKU_PASSWORD"); }

    void nothingMoreIsTaken_data() {
        QTest::addColumn<QString>("name");
        for (const auto& command : cli::allCommands()) {
            if (!takesArguments(*command)) {
                QTest::newRow(qPrintable(command->name())) << command->name();
            }
        }
    }
    void nothingMoreIsTaken() {
        QFETCH(QString, name);
        const CliResult result = call(name.split(QLatin1Char(' ')) + QStringList{QStringLiteral("stray")});
        QCOMPARE(result.exitCode, 2);
        QVERIFY2(result.standardError.contains(QStringLiteral("argument")) || result.standardError.contains(QStringLiteral("\"stray\"")),
                 qPrintable(result.standardError));
    }
};

QTEST_GUILESS_MAIN(CommandWordsTest)
#include "command_words_test.moc"
