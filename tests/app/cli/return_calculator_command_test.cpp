// `return-calculator`: scenarios in, every line with its formula out; no store is asked.

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include "app/cli/run_cli.h"

using namespace saikoku;

namespace {

const QByteArray kTwo = R"({"scenarios": [
  {"name": "委託", "seats": 4, "hours_per_seat": 1000, "yen_per_seat_hour": 2800, "cases": 10000, "reach_rate": 0.4,
   "promise_rate": 0.25, "keep_rate": 0.6, "yen_per_case": 45000, "anyway_rate": 0.1},
  {"name": "直営", "seats": 2, "hours_per_seat": 1000, "yen_per_seat_hour": 2500, "cases": 6000, "reach_rate": 0.4,
   "promise_rate": 0.25, "keep_rate": 0.6, "yen_per_case": 45000, "anyway_rate": 0.1}]})";

}  // namespace

class ReturnCalculatorCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scenariosBesideEachOther() {
        const cli::CliResult result = run(kTwo, true);
        QCOMPARE(result.exitCode, 0);
        const QJsonArray scenarios = QJsonDocument::fromJson(result.standardOutput.toUtf8())
                                         .object()
                                         .value(QLatin1String("scenarios"))
                                         .toArray();
        QCOMPARE(scenarios.size(), 2);
        QCOMPARE(scenarios.at(1).toObject().value(QLatin1String("name")).toString(), QStringLiteral("直営"));
        QCOMPARE(line(scenarios.at(0), "cost").value(QLatin1String("value")).toDouble(), 11'200'000.0);
        QCOMPARE(line(scenarios.at(0), "extra").value(QLatin1String("value")).toDouble(), 24'300'000.0);
        QCOMPARE(line(scenarios.at(0), "yen_per_yen").value(QLatin1String("value")).toDouble(), 2.17);
        QCOMPARE(line(scenarios.at(1), "cost").value(QLatin1String("value")).toDouble(), 5'000'000.0);
        QVERIFY(line(scenarios.at(0), "seat_cost")
                    .value(QLatin1String("formula"))
                    .toString()
                    .endsWith(QStringLiteral("= 4 × 1,000 × 2,800")));
    }

    void forPeople() {
        const cli::CliResult result = run(kTwo, false);
        QCOMPARE(result.exitCode, 0);
        QVERIFY2(result.standardOutput.contains(QStringLiteral("\t委託\t直営\n")),
                 qPrintable(result.standardOutput));
        QVERIFY2(result.standardOutput.contains(QStringLiteral("4 × 1,000 × 2,800")),
                 qPrintable(result.standardOutput));
    }

    void refusesByName() {
        const cli::CliResult result = run(R"({"scenarios": [{"name": "a", "seats": -1}]})", true);
        QVERIFY(result.exitCode != 0);
        QVERIFY2((result.standardOutput + result.standardError).contains(QLatin1String("seats")),
                 qPrintable(result.standardError));
        QCOMPARE(cli::runCli({QStringLiteral("saikoku-cli"), QStringLiteral("return-calculator")}).exitCode,
                 2);
        QVERIFY(cli::runCli({QStringLiteral("saikoku-cli"), QStringLiteral("return-calculator"),
                             QStringLiteral("--input"), m_folder.filePath(QStringLiteral("nowhere.json"))})
                    .exitCode != 0);
    }

private:
    static QJsonObject line(const QJsonValue& scenario, const char* key) {
        const QJsonArray lines = scenario.toObject().value(QLatin1String("lines")).toArray();
        for (const auto& each : lines) {
            if (each.toObject().value(QLatin1String("key")).toString() == QLatin1String(key)) {
                return each.toObject();
            }
        }
        return {};
    }

    cli::CliResult run(const QByteArray& scenarios, bool json) const {
        const QString path = m_folder.filePath(QStringLiteral("in.json"));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly)) {
            file.write(scenarios);
        }
        file.close();
        QStringList words{QStringLiteral("saikoku-cli")};
        if (json) {
            words.append(QStringLiteral("--json"));
        }
        return cli::runCli(words +
                           QStringList{QStringLiteral("return-calculator"), QStringLiteral("--input"), path});
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(ReturnCalculatorCommandTest)
#include "return_calculator_command_test.moc"
