#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include "app/cli/run_cli.h"

using saikoku::cli::CliResult;
using saikoku::cli::runCli;

/// late-charge, barcode customer and barcode convenience: words, keys and exit
/// codes that scripts rely on.
class RulesCommandsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    CliResult call(const QString& words, const QStringList& more = {}) const {
        return runCli(QStringList{QStringLiteral("saikoku-cli"), QStringLiteral("--json"),
                                  QStringLiteral("--data"), m_folder.path()} +
                      words.split(QLatin1Char(' '), Qt::SkipEmptyParts) + more);
    }
    static QJsonObject json(const CliResult& result) {
        return QJsonDocument::fromJson(result.standardOutput.toUtf8()).object();
    }

private Q_SLOTS:
    void computesALateCharge() {
        const CliResult result =
            call(QStringLiteral("late-charge --principal 65000 --due 2021-05-31 --paid 2022-01-31"));
        QCOMPARE(result.exitCode, 0);
        QVERIFY(result.standardError.isEmpty());
        QCOMPARE(
            result.standardOutput,
            QStringLiteral(
                R"({"charge":3400,"segments":[{"base":65000,"days":30,"from":"2021-06-01","rate":2.5,"to":"2021-06-30","yen":133},)"
                R"({"base":65000,"days":184,"from":"2021-07-01","rate":8.8,"to":"2021-12-31","yen":2883},)"
                R"({"base":65000,"days":31,"from":"2022-01-01","rate":8.7,"to":"2022-01-31","yen":480}],"sum":3496})"
                "\n"));
    }

    void takesEveryOption() {
        const auto sum = [&](const char* words) {
            return json(call(QStringLiteral(
                                 "late-charge --principal 152000 --due 2021-02-23 --paid 2022-11-20 ") +
                             QString::fromLatin1(words)))
                .value(QStringLiteral("sum"))
                .toInt();
        };
        QCOMPARE(sum(""), 22'399);
        QCOMPARE(sum("--rounding segment"), 22'399);
        QCOMPARE(sum("--rounding year"), 22'400);
        QCOMPARE(sum("--rounding sum"), 22'401);
        QVERIFY(sum("--first-months 3") < 22'399);
        const QJsonObject paid =
            json(call(QStringLiteral("late-charge --principal 100000 --due 2024-06-30 --paid 2024-09-30 "
                                     "--receipt 2024-08-10:40000 --receipt 2024-08-10:500")));
        QCOMPARE(paid.value(QStringLiteral("sum")).toInt(), 203 + 238 + 717);
        QCOMPARE(paid.value(QStringLiteral("segments")).toArray().last()[QLatin1String("base")].toInt(),
                 59'000);
    }

    void nothingIsDue() {
        for (const char* words : {"late-charge --principal 1999 --due 2021-05-31 --paid 2022-01-31",
                                  "late-charge --principal 65000 --due 2021-05-31 --paid 2021-05-31"}) {
            const CliResult result = call(QString::fromLatin1(words));
            QCOMPARE(result.exitCode, 0);
            QCOMPARE(result.standardOutput, QStringLiteral(R"({"charge":0,"segments":[],"sum":0})"
                                                           "\n"));
        }
    }

    void endsWithTheRightCode_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("error");
        const auto row = [](const char* words, int exitCode, const char* error) {
            QTest::newRow(words) << QString::fromLatin1(words) << exitCode << QString::fromLatin1(error);
        };
        row("late-charge --principal 65000 --due 2026-05-31 --paid 2027-01-01", 3, "rule");
        row("late-charge --due 2021-05-31 --paid 2022-01-31", 2, "usage");
        row("late-charge --principal 65000 --paid 2022-01-31", 2, "usage");
        row("late-charge --principal 65000 --due 2021-05-31", 2, "usage");
        row("late-charge --principal x --due 2021-05-31 --paid 2022-01-31", 2, "usage");
        row("late-charge --principal -1 --due 2021-05-31 --paid 2022-01-31", 2, "usage");
        row("late-charge --principal 65000 --due 2021-02-30 --paid 2022-01-31", 2, "usage");
        row("late-charge --principal 65000 --due 2021-05-31 --paid 2022-01-31 --rounding daily", 2, "usage");
        row("late-charge --principal 65000 --due 2021-05-31 --paid 2022-01-31 --first-months 0", 2, "usage");
        row("late-charge --principal 65000 --due 2021-05-31 --paid 2022-01-31 --receipt 2021-08-01", 2,
            "usage");
        row("late-charge --principal 65000 --due 2021-05-31 --paid 2022-01-31 --receipt 2021-08-01:-5", 2,
            "usage");
        row("late-charge --principal 65000 --due 2021/05/31 --paid 2022-01-31", 2, "usage");
        row("late-charge --principal 65000 --due 2021-05-31 --paid 2022-01-31 more", 2, "usage");
        row("late-charge --principal 65000 --due 2021-05-31 --paid 2022-01-31 --company 1", 2, "usage");
        row("barcode customer --postal-code 9990200 --address 1-2", 3, "rule");
        row("barcode customer --postal-code 99902 --address 1-2", 2, "usage");
        row("barcode customer --address 1-2", 2, "usage");
        row("barcode customer --postal-code 9990222", 2, "usage");
        row("barcode convenience --company 912345 --free 1 --due 261130 --amount 300001", 3, "rule");
        row("barcode convenience --company 912345 --free 1 --due 261130 --amount 0", 3, "rule");
        row("barcode convenience --company 91234 --free 1 --due 261130 --amount 1", 2, "usage");
        row("barcode convenience --company 912345 --free 1234567890123456789012 --due 261130 --amount 1", 2,
            "usage");
        row("barcode convenience --company 912345 --free 1 --due 261131 --amount 1", 2, "usage");
        row("barcode convenience --company 912345 --free 1 --due 2026-11-30 --amount 1", 2, "usage");
        row("barcode convenience --company 912345 --free 1 --due none --amount 1 --reissue 10", 2, "usage");
        row("barcode convenience --company 912345 --free 1 --due none --amount 1 --stamp 2", 2, "usage");
        row("barcode convenience --company 912345 --free 1 --amount 1", 2, "usage");
        row("barcode convenience", 2, "usage");
        row("barcode", 2, "usage");
    }
    void endsWithTheRightCode() {
        QFETCH(QString, words);
        QFETCH(int, exitCode);
        QFETCH(QString, error);
        const CliResult result = call(words);
        QCOMPARE(result.exitCode, exitCode);
        QCOMPARE(json(result).value(QStringLiteral("error"))[QLatin1String("code")].toString(), error);
        QVERIFY(!json(result).value(QStringLiteral("error"))[QLatin1String("message")].toString().isEmpty());
    }

    /// It reads the data folder, no store.
    void saysWhereMissingRatesGo() {
        const QString told = json(call(QStringLiteral("late-charge --principal 65000 --due 2026-05-31 --paid 2027-01-01")))
                                 .value(QStringLiteral("error"))[QLatin1String("message")]
                                 .toString();
        QVERIFY2(told.contains(QStringLiteral(" late_charge.json ")), qPrintable(told));
        QVERIFY2(told.contains(m_folder.filePath(QStringLiteral("rules/late_charge.json"))), qPrintable(told));
    }

    void makesACustomerBarcode() {
        const QStringList address{QStringLiteral("--address"), QStringLiteral("北山1-2-3-456789B")};
        const QString expected = QStringLiteral(
            R"({"symbols":["STC","9","9","9","0","2","2","2","1","-","2","-","3","-","4","5","6","7","8","9","CC1","CC4","SPC"]})"
            "\n");
        for (const char* code : {"999-0222", "9990222"}) {
            const CliResult result =
                call(QStringLiteral("barcode customer --postal-code ") + QString::fromLatin1(code), address);
            QCOMPARE(result.exitCode, 0);
            QCOMPARE(result.standardOutput, expected);
        }
    }

    /// The office's own list in the data folder's rules counts.
    void readsTheOfficesList() {
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("rules")));
        QFile file(m_folder.filePath(QStringLiteral("rules/customer_barcode.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            R"({"title": "t", "verified": "2999-01-01", "rules": {"endings": {"value": ["00"], "source": "s"},
                       "listed": {"value": ["9990222"], "source": "s"}}})");
        file.close();
        QCOMPARE(call(QStringLiteral("barcode customer --postal-code 9990222 --address 1-2")).exitCode, 3);
        QVERIFY(file.remove());
        QCOMPARE(call(QStringLiteral("barcode customer --postal-code 9990222 --address 1-2")).exitCode, 0);
    }

    void makesAndChecksConvenienceDigits() {
        const CliResult made =
            call(QStringLiteral("barcode convenience --company 929023 --free 2520700000101234999 --due none "
                                "--amount 10605 --reissue 1"));
        QCOMPARE(made.exitCode, 0);
        QCOMPARE(made.standardOutput,
                 QStringLiteral(R"({"digits":"91929023252070000010123499900199999900106050"})"
                                "\n"));
        const CliResult stamped = call(QStringLiteral(
            "barcode convenience --company 929023 --free 1 --due 261130 --amount 60000 --stamp 1"));
        QCOMPARE(stamped.exitCode, 0);

        for (const char* digits : {"91912345000000000000004520875004013100295004",
                                   "91929023252070000010123499900199999900106050"}) {
            const CliResult good =
                call(QStringLiteral("barcode convenience --check ") + QString::fromLatin1(digits));
            QCOMPARE(good.exitCode, 0);
            QCOMPARE(json(good).value(QStringLiteral("valid")).toBool(), true);
        }
        for (const char* digits : {"91912345000000000000004520875004013100295014",
                                   "91929023252070000010123499900199999900106051", "91", "x"}) {
            const CliResult bad =
                call(QStringLiteral("barcode convenience --check ") + QString::fromLatin1(digits));
            QCOMPARE(bad.exitCode, 3);
            QVERIFY(json(bad).contains(QStringLiteral("valid")));
            QCOMPARE(json(bad).value(QStringLiteral("valid")).toBool(true), false);
        }
    }

    void speaksToPeople() {
        const CliResult result =
            runCli({QStringLiteral("saikoku-cli"), QStringLiteral("--data"), m_folder.path(),
                    QStringLiteral("late-charge"), QStringLiteral("--principal"), QStringLiteral("65000"),
                    QStringLiteral("--due"), QStringLiteral("2021-05-31"), QStringLiteral("--paid"),
                    QStringLiteral("2022-01-31")});
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(result.standardOutput.count(QLatin1Char('\n')), 4);
        QVERIFY(result.standardOutput.contains(QStringLiteral("3,496")));
    }
};

QTEST_GUILESS_MAIN(RulesCommandsTest)
#include "rules_commands_test.moc"
