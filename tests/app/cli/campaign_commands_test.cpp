#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include "app/cli/run_cli.h"
#include "tests/core/exchange/extract_files.h"
#include "tests/support/store_words.h"
#include "tests/support/temp_store.h"

using namespace saikoku;

namespace {

class Cli {
public:
    explicit Cli(const TempStore& store) : m_words(test::storeWords(store.location())) { m_words << QStringLiteral("--as-of") << QStringLiteral("2026-11-20T10:00"); }

    int run(const QStringList& words) {
        qputenv("SAIKOKU_PASSWORD", TempStore::password().toUtf8());
        const cli::CliResult result = cli::runCli(QStringList{QStringLiteral("saikoku-cli"), QStringLiteral("--json")} + m_words + words);
        m_json = QJsonDocument::fromJson(result.standardOutput.toUtf8()).object();
        return result.exitCode;
    }
    int run(const char* words) { return run(QString::fromUtf8(words).split(QLatin1Char(' '))); }
    const QJsonObject& json() const { return m_json; }
    QJsonArray list(const char* key) const { return m_json.value(QLatin1String(key)).toArray(); }

private:
    QStringList m_words;
    QJsonObject m_json;
};

}  // namespace

/// @brief --campaign, campaigns, import --campaign, survey: words, keys and exit codes.
class CampaignCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { KdfCost::setStandard(KdfCost::least()); }

    void aCampaignFromListToResults_data() { TempStore::backends(); }
    void aCampaignFromListToResults() {
        TEMP_STORE(store);
        test::MiraiFiles tax;
        test::MiraiFiles list;
        list.taxpayers[2] = QStringLiteral("0000000009,,1,健診　花子,ｹﾝｼﾝ ﾊﾅｺ,3360427,9990222,架空県みらい市港町9番,,01,港町,0,");
        list.phones.append(QStringLiteral("0000000009,1,0999000009,1"));
        QVERIFY(tax.write() && list.write());
        const QTemporaryDir folder;
        QFile survey(folder.filePath(QStringLiteral("survey.json")));
        QVERIFY(survey.open(QIODevice::WriteOnly));
        survey.write(R"({"title":"T","questions":[{"code":"a","kind":"single","text":"x","options":[{"code":"y","text":"Y"},{"code":"n","text":"N"}]},{"code":"b","kind":"multiple","text":"z","options":[{"code":"p","text":"P"},{"code":"q","text":"Q"}]}]})");
        survey.close();

        Cli cli(store);
        QCOMPARE(cli.run({QStringLiteral("import"), QStringLiteral("--from"), tax.folder()}), 0);
        QCOMPARE(cli.run({QStringLiteral("import"), QStringLiteral("--campaign"), QStringLiteral("survey"), QStringLiteral("--from"), list.folder()}), 0);
        QCOMPARE(cli.json().value(QLatin1String("people")).toObject().value(QLatin1String("joined")).toInt(), 2);
        QCOMPARE(cli.run("campaigns"), 0);
        QCOMPARE(cli.list("campaigns").size(), 3);
        QCOMPARE(cli.run("cases --campaign survey"), 0);
        QCOMPARE(cli.json().value(QLatin1String("total")).toInt(), 2);
        QCOMPARE(cli.run("case 0000000009"), 3);
        QCOMPARE(cli.run("--campaign survey case 0000000009"), 0);
        QCOMPARE(cli.run("--campaign survey summary"), 3);
        QCOMPARE(cli.run("--campaign nothing cases"), 3);

        QCOMPARE(cli.run({QStringLiteral("survey"), QStringLiteral("set"), survey.fileName()}), 0);
        QCOMPARE(cli.json().value(QLatin1String("version")).toInt(), 1);
        QCOMPARE(cli.run("survey show"), 0);
        QCOMPARE(cli.json().value(QLatin1String("survey")).toObject().value(QLatin1String("title")).toString(), QStringLiteral("T"));
        QCOMPARE(cli.run("--campaign survey record 0000000009 --result attended"), 2);
        QCOMPARE(cli.run("--campaign survey record 0000000009 --result answered --answer a=y"), 3);  // b is open
        QCOMPARE(cli.run("--campaign survey record 0000000009 --result answered --answer a=y --answer b=p,q"), 0);
        QCOMPARE(cli.json().value(QLatin1String("status")).toString(), QStringLiteral("Settled"));
        QCOMPARE(cli.run("survey results"), 0);
        QCOMPARE(cli.json().value(QLatin1String("complete")).toInt(), 1);
        const QJsonArray first = cli.list("questions").at(0).toObject().value(QLatin1String("answers")).toArray();
        QCOMPARE(first.at(0).toObject().value(QLatin1String("cases")).toInt(), 1);
        QCOMPARE(first.at(1).toObject().value(QLatin1String("cases")).toInt(), 0);
        const QString out = folder.filePath(QStringLiteral("answers.csv"));
        QCOMPARE(cli.run({QStringLiteral("survey"), QStringLiteral("results"), QStringLiteral("--answers"), QStringLiteral("--out"), out}), 0);
        QCOMPARE(cli.json().value(QLatin1String("rows")).toInt(), 3);
        QVERIFY(QFile::exists(out));
        QCOMPARE(cli.run("check"), 0);
    }

    void officesAddTheirOwn_data() { TempStore::backends(); }
    void officesAddTheirOwn() {
        TEMP_STORE(store);
        Cli cli(store);
        QCOMPARE(cli.run("campaigns add visits 見守り --kind health"), 0);
        QVERIFY(!cli.json().value(QLatin1String("money")).toBool());
        QVERIFY(!cli.list("results").isEmpty());
        QCOMPARE(cli.run("campaigns add visits 見守り --kind health"), 3);
        QCOMPARE(cli.run("campaigns add visits 見守り --kind sport"), 2);
        QCOMPARE(cli.run("campaigns add visits 見守り"), 2);
        QCOMPARE(cli.run("cases --campaign visits"), 0);
        QCOMPARE(cli.json().value(QLatin1String("total")).toInt(), 0);
    }

    void resultsAreChangedAndBroughtBack_data() { TempStore::backends(); }
    void resultsAreChangedAndBroughtBack() {
        TEMP_STORE(store);
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("results.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"results":[{"code":"attended","name":"受診した","final":true},{"code":"own_1","name":"後日連絡"}],"reasons":[{"code":"other","name":"その他"}]})");
        file.close();
        Cli cli(store);
        QCOMPARE(cli.run("campaigns results health_check"), 0);
        QCOMPARE(cli.list("results").size(), 5);
        QCOMPARE(cli.run({QStringLiteral("campaigns"), QStringLiteral("results"), QStringLiteral("health_check"), QStringLiteral("--set"), file.fileName(),
                          QStringLiteral("--source"), QStringLiteral("決裁 令和8年11月20日")}), 0);
        QCOMPARE(cli.list("results").size(), 6);  // what is left out stays on file
        QCOMPARE(cli.list("results").at(0).toObject().value(QLatin1String("name")).toString(), QStringLiteral("受診した"));
        QVERIFY(!cli.list("results").at(2).toObject().value(QLatin1String("offered")).toBool());
        QCOMPARE(cli.run("campaigns"), 0);
        QCOMPARE(cli.list("campaigns").at(1).toObject().value(QLatin1String("results")).toArray().size(), 2);
        QCOMPARE(cli.run("campaigns results health_check --history"), 0);
        QCOMPARE(cli.list("versions").size(), 2);
        QCOMPARE(cli.list("versions").at(0).toObject().value(QLatin1String("source")).toString(), QStringLiteral("決裁 令和8年11月20日"));
        QCOMPARE(cli.run("campaigns results health_check --back 0"), 0);
        QCOMPARE(cli.list("results").at(0).toObject().value(QLatin1String("name")).toString(), QStringLiteral("受診済み"));
        QCOMPARE(cli.run("campaigns results health_check --back 99"), 3);
        QCOMPARE(cli.run("campaigns results health_check --back 0 --history"), 2);
        QCOMPARE(cli.run("campaigns results nothing"), 3);
        QCOMPARE(cli.run({QStringLiteral("campaigns"), QStringLiteral("results"), QStringLiteral("tax"), QStringLiteral("--set"), file.fileName()}), 3);
        // nor past all that by a file of rules
        QFile rules(folder.filePath(QStringLiteral("campaign_words.json")));
        QVERIFY(rules.open(QIODevice::WriteOnly));
        rules.write(R"({"title":"own","verified":"2026-11-22","rules":{"health_check":{"value":{"results":[{"code":"own_9","name":"A"}]},"source":"x"}}})");
        rules.close();
        QCOMPARE(cli.run({QStringLiteral("rules"), QStringLiteral("set"), rules.fileName()}), 3);
    }

    void aFileWithFaultsIsRefused() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        const QTemporaryDir folder;
        QFile survey(folder.filePath(QStringLiteral("survey.json")));
        QVERIFY(survey.open(QIODevice::WriteOnly));
        survey.write(R"({"title":"T","questions":[{"code":"a","kind":"text","text":"x","goto":"b"}]})");
        survey.close();
        Cli cli(store);
        QVERIFY(cli.run({QStringLiteral("survey"), QStringLiteral("set"), survey.fileName(), QStringLiteral("--dry-run")}) != 0);
        QVERIFY(cli.json().value(QLatin1String("error")).toObject().value(QLatin1String("message")).toString().contains(QStringLiteral("questions[0].goto")));
    }
};

QTEST_GUILESS_MAIN(CampaignCommandsTest)
#include "campaign_commands_test.moc"
