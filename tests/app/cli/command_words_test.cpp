#include <QTest>

#include "app/cli/command.h"
#include "app/cli/command_registry.h"
#include "app/cli/run_cli.h"
#include "core/contact/negotiation_codes.h"

using namespace saikoku;
using cli::CliResult;

namespace {

CliResult call(const QStringList& words) { return cli::runCli(QStringList{QStringLiteral("saikoku-cli")} + words); }

template <class Code>
QStringList codesOf() {
    QStringList codes;
    for (const Code each : allValues<Code>()) {
        codes.append(codeOf(each));
    }
    return codes;
}

/// Whether --help shows anything but options after the command's name.
bool takesArguments(const cli::Command& command) {
    const QString shown = command.arguments();
    return !shown.isEmpty() && !shown.startsWith(QLatin1String("--"));
}

QStringList namesOf(const cli::Command& command) {
    return command.arguments().section(QStringLiteral(" --"), 0, 0).split(QLatin1Char(' '));
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
        QVERIFY2(result.standardError.contains(QStringLiteral("argument")) || result.standardError.contains(QStringLiteral("stray\"")),
                 qPrintable(result.standardError));
    }

    void oneArgumentIsTaken_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("argument");
        for (const auto& command : cli::allCommands()) {
            if (takesArguments(*command) && namesOf(*command).size() == 1 && !command->arguments().startsWith(QLatin1Char('['))) {
                QTest::newRow(qPrintable(command->name())) << command->name() << command->arguments().section(QLatin1Char(' '), 0, 0);
            }
        }
    }
    void oneArgumentIsTaken() {
        QFETCH(QString, name);
        QFETCH(QString, argument);
        const QStringList words = name.split(QLatin1Char(' '));
        for (const auto& [given, told] : {std::pair(QStringList(), argument + QStringLiteral(" is missing.")),
                                          {QStringList{QString()}, argument + QStringLiteral(" is empty.")},
                                          {QStringList{QStringLiteral("one"), QStringLiteral("two")}, QStringLiteral("\"two\" is too many.")}}) {
            const CliResult result = call(words + given);
            QCOMPARE(result.exitCode, 2);
            QVERIFY2(result.standardError.contains(told), qPrintable(result.standardError));
            QVERIFY2(result.standardError.contains(QStringLiteral("Write: saikoku-cli ") + name + QLatin1Char(' ') + argument),
                     qPrintable(result.standardError));
        }
    }

    void severalArgumentsAreNamed_data() {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("told");
        QTest::newRow("none") << "groups put" << "NAME is missing.";
        QTest::newRow("one") << "groups put a" << "LOGIN is missing.";
        QTest::newRow("three") << "groups put a b c" << "\"c\" is too many.";
        QTest::newRow("none of many") << "roles set a" << "PERMISSION… is missing.";
    }
    void severalArgumentsAreNamed() {
        QFETCH(QString, given);
        QFETCH(QString, told);
        const CliResult result = call(given.split(QLatin1Char(' ')));
        QCOMPARE(result.exitCode, 2);
        QVERIFY2(result.standardError.contains(told), qPrintable(result.standardError));
    }

    void aFirstWordNamesItsCommands_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("told");
        QTest::newRow("users") << QStringLiteral("users") << QStringList{QStringLiteral("users add"), QStringLiteral("users list")};
        QTest::newRow("users bla") << QStringLiteral("users bla")
                                   << QStringList{QStringLiteral("\"users bla\""), QStringLiteral("users password")};
        QTest::newRow("barcode") << QStringLiteral("barcode")
                                 << QStringList{QStringLiteral("barcode customer, barcode convenience")};
        QTest::newRow("score") << QStringLiteral("score") << QStringList{QStringLiteral("score evaluate")};
        QTest::newRow("rules bla") << QStringLiteral("rules bla")
                                   << QStringList{QStringLiteral("\"rules bla\""), QStringLiteral("rules, rules show, rules set")};
        QTest::newRow("user") << QStringLiteral("user list") << QStringList{QStringLiteral("\"user\"")};
    }
    void aFirstWordNamesItsCommands() {
        QFETCH(QString, words);
        QFETCH(QStringList, told);
        const CliResult result = call(words.split(QLatin1Char(' ')));
        QCOMPARE(result.exitCode, 2);
        for (const QString& each : told) {
            QVERIFY2(result.standardError.contains(each), qPrintable(result.standardError));
        }
    }

    void helpSaysHowToWriteIt_data() {
        QTest::addColumn<QString>("name");
        for (const auto& command : cli::allCommands()) {
            QTest::newRow(qPrintable(command->name())) << command->name();
        }
    }
    void helpSaysHowToWriteIt() {
        QFETCH(QString, name);
        const CliResult result = call(name.split(QLatin1Char(' ')) + QStringList{QStringLiteral("--help")});
        QCOMPARE(result.exitCode, 0);
        const QString usage = result.standardOutput.section(QLatin1Char('\n'), 0, 0);
        QVERIFY2(usage.startsWith(QStringLiteral("Usage: saikoku-cli ") + name), qPrintable(usage));
        QCOMPARE(usage, usage.trimmed());
        QVERIFY2(!result.standardOutput.contains(QStringLiteral("\n\n\n")), qPrintable(result.standardOutput));
    }

    void helpSaysWhatMustBeGiven() {
        const CliResult result = call({QStringLiteral("report"), QStringLiteral("--help")});
        QVERIFY(result.standardOutput.startsWith(QStringLiteral("Usage: saikoku-cli report ID --format FORMAT\n")));
        QVERIFY2(result.standardOutput.contains(QStringLiteral("(required)")), qPrintable(result.standardOutput));
    }

    void helpOfRecordNamesEveryCode() {
        const QString help = call({QStringLiteral("record"), QStringLiteral("--help")}).standardOutput;
        const QStringList all = codesOf<ResultCode>() + codesOf<Counterpart>() + codesOf<NonPaymentReason>() + codesOf<PaymentMethod>();
        for (const QString& code : all) {
            QVERIFY2(help.contains(code), qPrintable(code));
        }
    }
};

QTEST_GUILESS_MAIN(CommandWordsTest)
#include "command_words_test.moc"
