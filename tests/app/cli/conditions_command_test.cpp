#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include "app/cli/run_cli.h"
#include "tests/support/call_city.h"
#include "tests/support/store_words.h"
#include "tests/support/temp_store.h"

using namespace saikoku;

/// `conditions`, and what --where and --numbers take besides.
class ConditionsCommandTest : public QObject {
    Q_OBJECT

    cli::CliResult m_result;
    QJsonObject m_json;

    int run(const TempStore& store, const QStringList& words) {
        QStringList all{QStringLiteral("saikoku-cli"), QStringLiteral("--as-of"), QStringLiteral("2026-11-20"), QStringLiteral("--json")};
        all += test::storeWords(store.location());
        qputenv("SAIKOKU_PASSWORD", TempStore::password().toUtf8());
        m_result = cli::runCli(all + words);
        m_json = QJsonDocument::fromJson(m_result.standardOutput.toUtf8()).object();
        return m_result.exitCode;
    }
    QString numbers() const {
        QString found;
        const QJsonArray cases = m_json.value(QLatin1String("cases")).toArray();
        for (const QJsonValue& row : cases) {
            found += row.toObject().value(QLatin1String("number")).toString().right(1);
        }
        return found;
    }
    QString message() const { return m_json.value(QLatin1String("error")).toObject().value(QLatin1String("message")).toString(); }

private Q_SLOTS:
    void asksInJapanese_data() { TempStore::backends(); }
    void asksInJapanese() {
        TEMP_STORE(store);
        VERIFY_RESULT(test::buildCallCity(store.session()));
        QCOMPARE(run(store, {QStringLiteral("cases"), QStringLiteral("--where"), QStringLiteral("滞納額 >= 100000 かつ 電話あり")}), 0);
        QCOMPARE(numbers(), QStringLiteral("15"));
        QCOMPARE(run(store, {QStringLiteral("cases"), QStringLiteral("--where"), QStringLiteral("地区が東地区 かつ （電話種別が携帯 または 電話なし）")}), 0);
        QCOMPARE(numbers(), QStringLiteral("137"));
        QCOMPARE(run(store, {QStringLiteral("cases"), QStringLiteral("--where"), QStringLiteral("世帯滞納者数が2人以上")}), 0);
        QCOMPARE(numbers(), QStringLiteral("12"));
        QCOMPARE(run(store, {QStringLiteral("cases"), QStringLiteral("--where"), QStringLiteral("滞能額 >= 5")}), 2);
        QVERIFY2(message().contains(QLatin1Char('1')) && message().contains(QStringLiteral("滞納額")), qPrintable(message()));
        QCOMPARE(run(store, {QStringLiteral("cases"), QStringLiteral("--where"), QStringLiteral("outstanding >")}), 2);
    }

    /// Where a protected person lives, with whom, and how to reach them fits nothing.
    void tellsNothingOfProtectedPeople() {
        TempStore store(QStringLiteral("sqlite"));
        VERIFY_RESULT(test::buildCallCity(store.session()));
        for (const char* where : {"district = '02' and protected = true", "phone_kind is known and protected = true", "phone_kind = 'mobile' and protected = true", "household_arrears >= 0 and protected = true",
                                  "household != '' and protected = true"}) {
            QCOMPARE(run(store, {QStringLiteral("cases"), QStringLiteral("--where"), QString::fromLatin1(where)}), 0);
            QCOMPARE(m_json.value(QLatin1String("total")).toInt(-1), 0);
        }
        QCOMPARE(run(store, {QStringLiteral("cases"), QStringLiteral("--where"), QStringLiteral("protected = true")}), 0);
        QCOMPARE(m_json.value(QLatin1String("total")).toInt(-1), 1);
    }

    void savesSharesAndRemoves_data() { TempStore::backends(); }
    void savesSharesAndRemoves() {
        TEMP_STORE(store);
        VERIFY_RESULT(test::buildCallCity(store.session()));
        QCOMPARE(run(store, {QStringLiteral("conditions"), QStringLiteral("save"), QStringLiteral("高額"), QStringLiteral("--where"), QStringLiteral("滞納額が10万円以上"), QStringLiteral("--shared")}), 0);
        QCOMPARE(m_json.value(QLatin1String("condition")).toString(), QStringLiteral("outstanding >= 100000"));
        QCOMPARE(m_json.value(QLatin1String("sentence")).toString(), QStringLiteral("滞納額が10万円以上"));
        QVERIFY(m_json.value(QLatin1String("shared")).toBool());
        QCOMPARE(run(store, {QStringLiteral("conditions")}), 0);
        QCOMPARE(m_json.value(QLatin1String("conditions")).toArray().size(), 1);
        QCOMPARE(run(store, {QStringLiteral("cases"), QStringLiteral("--where"), QStringLiteral("@高額 and tax_item = '02'")}), 0);
        QCOMPARE(numbers(), QStringLiteral("15"));
        QCOMPARE(run(store, {QStringLiteral("report"), QStringLiteral("case-list"), QStringLiteral("--where"), QStringLiteral("@高額"), QStringLiteral("--format"), QStringLiteral("json")}), 0);
        QCOMPARE(m_json.value(QLatin1String("rows")).toArray().size(), 2);
        QCOMPARE(run(store, {QStringLiteral("cases"), QStringLiteral("--where"), QStringLiteral("@低額")}), 2);
        QCOMPARE(run(store, {QStringLiteral("conditions"), QStringLiteral("remove"), QStringLiteral("高額")}), 0);
        QCOMPARE(run(store, {QStringLiteral("conditions"), QStringLiteral("remove"), QStringLiteral("高額")}), 3);
    }

    void takesNumbersFromAFile() {
        TempStore store(QStringLiteral("sqlite"));
        VERIFY_RESULT(test::buildCallCity(store.session()));
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("numbers.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QStringLiteral("氏名,宛名番号\n甲,０００１０００００１\n乙,1000005\n丙,99\n").toUtf8());
        file.close();
        QCOMPARE(run(store, {QStringLiteral("cases"), QStringLiteral("--numbers"), file.fileName(), QStringLiteral("--column"), QStringLiteral("宛名番号")}), 0);
        QCOMPARE(numbers(), QStringLiteral("15"));
        const QJsonObject told = m_json.value(QLatin1String("numbers")).toObject();
        QCOMPARE(told.value(QLatin1String("given")).toInt(), 3);
        QCOMPARE(told.value(QLatin1String("zeros_added")).toArray().size(), 1);
        const QJsonObject unknown = told.value(QLatin1String("unknown")).toArray().at(0).toObject();
        QCOMPARE(unknown.value(QLatin1String("line")).toInt(), 4);
        QCOMPARE(unknown.value(QLatin1String("number")).toString(), QStringLiteral("99"));
        QCOMPARE(run(store, {QStringLiteral("cases"), QStringLiteral("--numbers"), file.fileName(), QStringLiteral("--column"), QStringLiteral("番号")}), 3);
        QCOMPARE(run(store, {QStringLiteral("cases"), QStringLiteral("--numbers"), folder.filePath(QStringLiteral("none"))}), 2);
    }
};

QTEST_GUILESS_MAIN(ConditionsCommandTest)
#include "conditions_command_test.moc"
