#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include "app/cli/run_cli.h"
#include "tests/support/store_words.h"
#include "tests/support/temp_store.h"

using namespace saikoku;

namespace {

class Cli {
public:
    explicit Cli(const TempStore& store) : m_words(test::storeWords(store.location())) {
        m_words << QStringLiteral("--as-of") << QStringLiteral("2026-11-20T10:00");
    }

    int run(const QStringList& words, bool asJson = true) {
        qputenv("SAIKOKU_PASSWORD", TempStore::password().toUtf8());
        const QStringList form = asJson ? QStringList{QStringLiteral("--json")} : QStringList();
        const cli::CliResult result = cli::runCli(QStringList{QStringLiteral("saikoku-cli")} + form + m_words + words);
        m_text = result.standardOutput;
        m_error = result.standardError;
        m_json = QJsonDocument::fromJson(result.standardOutput.toUtf8()).object();
        return result.exitCode;
    }
    int run(const char* words, bool asJson = true) { return run(QString::fromUtf8(words).split(u' '), asJson); }
    const QJsonObject& json() const { return m_json; }
    const QString& text() const { return m_text; }
    const QString& error() const { return m_error; }
    QJsonArray list(const char* key) const { return m_json.value(QLatin1String(key)).toArray(); }
    QString first(const char* array, const char* key) const { return list(array).at(0).toObject().value(QLatin1String(key)).toString(); }
    /// What `scripts` says of one.
    QJsonObject shelved(const char* name) {
        run("scripts");
        for (const QJsonValue& each : list("scripts")) {
            if (each.toObject().value(QLatin1String("name")).toString() == QLatin1String(name)) {
                return each.toObject();
            }
        }
        return {};
    }

private:
    QStringList m_words;
    QString m_text;
    QString m_error;
    QJsonObject m_json;
};

QString written(const QTemporaryDir& folder, const char* name, const QByteArray& bytes) {
    QFile file(folder.filePath(QLatin1String(name)));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

QByteArray shipped(const char* what = "", const char* instead = "") {
    QFile file(QStringLiteral(SAIKOKU_SOURCE_DIR "/forms-templates/scripts/tax_first.json"));
    QByteArray json = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return qstrlen(what) == 0 ? json : json.replace(what, instead);
}

}  // namespace

/// @brief scripts: list, show, set, check, use, back.
class ScriptsCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { KdfCost::setStandard(KdfCost::least()); }

    void setUsedAndBack_data() { TempStore::backends(); }
    void setUsedAndBack() {
        TEMP_STORE(store);
        const QTemporaryDir folder;
        Cli cli(store);
        QCOMPARE(cli.run("scripts"), 0);
        QCOMPARE(cli.list("scripts").size(), 9);
        QCOMPARE(cli.shelved("tax_first").value(QLatin1String("source")).toString(), QStringLiteral("shipped"));
        const QString own = written(folder, "own.json", shipped("どうぞよろしくお願いいたします。", "お待ちしております。"));
        QCOMPARE(cli.run({QStringLiteral("scripts"), QStringLiteral("set"), own, QStringLiteral("--from"), QStringLiteral("2026-11-19")}), 3);
        QCOMPARE(cli.run({QStringLiteral("scripts"), QStringLiteral("set"), own}), 0);
        QCOMPARE(cli.json().value(QLatin1String("version")).toInt(), 1);
        QCOMPARE(cli.json().value(QLatin1String("from")).toString(), QStringLiteral("2026-11-20"));
        QCOMPARE(cli.shelved("tax_first").value(QLatin1String("version")).toInt(), 1);
        QCOMPARE(cli.run("scripts show tax_first", false), 0);
        QVERIFY(cli.text().contains(QStringLiteral("お待ちしております。")));
        QCOMPARE(cli.run("scripts show tax_first --number 0", false), 0);
        QVERIFY(!cli.text().contains(QStringLiteral("お待ちしております。")));
        QCOMPARE(cli.run("scripts show tax_first --number 5"), 3);
        QCOMPARE(cli.run("scripts show nothing"), 3);

        const QString out = folder.filePath(QStringLiteral("out.json"));
        QCOMPARE(cli.run({QStringLiteral("scripts"), QStringLiteral("show"), QStringLiteral("tax_first"), QStringLiteral("--out"), out}), 0);
        QCOMPARE(cli.run({QStringLiteral("scripts"), QStringLiteral("set"), out}), 0);  // the same again
        QCOMPARE(cli.json().value(QLatin1String("version")).toInt(), 1);

        QCOMPARE(cli.run("scripts use tax_first --off --from 2026-12-01"), 0);
        QCOMPARE(cli.shelved("tax_first").value(QLatin1String("next")).toObject().value(QLatin1String("source")).toString(), QStringLiteral("off"));
        QCOMPARE(cli.run("scripts back tax_first"), 0);  // what was to come doesn't come
        QCOMPARE(cli.json().value(QLatin1String("from")).toString(), QStringLiteral("2026-12-01"));
        QCOMPARE(cli.json().value(QLatin1String("version")).toInt(), 1);
        QCOMPARE(cli.run("scripts use tax_first --shipped"), 0);
        QCOMPARE(cli.shelved("tax_first").value(QLatin1String("source")).toString(), QStringLiteral("shipped"));
        QCOMPARE(cli.run("scripts use tax_first"), 2);
        QCOMPARE(cli.run("scripts use tax_first --off --shipped"), 2);
        QCOMPARE(cli.run("scripts use tax_first --number 9"), 3);
        QCOMPARE(cli.run("scripts back survey"), 3);
        QCOMPARE(cli.run("scripts versions tax_first"), 0);
        QCOMPARE(cli.list("versions").size(), 2);
        QCOMPARE(cli.list("uses").size(), 4);
        QCOMPARE(cli.first("uses", "source"), QStringLiteral("shipped"));
        QCOMPARE(cli.run("check"), 0);
    }

    void checkNamesBoxAndSentence_data() { TempStore::backends(); }
    void checkNamesBoxAndSentence() {
        TEMP_STORE(store);
        const QTemporaryDir folder;
        Cli cli(store);
        QCOMPARE(cli.run("scripts check"), 0);
        QCOMPARE(cli.list("checked").size(), 9);
        QCOMPARE(cli.run("scripts check tax_broken_promise"), 0);
        QCOMPARE(cli.run("scripts check nothing"), 3);
        const QString bad = written(folder, "bad.json", shipped("お電話をくださるようお伝えください。", "お電話ください。市税の件です。"));
        QCOMPARE(cli.run({QStringLiteral("scripts"), QStringLiteral("check"), bad}), 3);
        QCOMPARE(cli.first("findings", "kind"), QStringLiteral("told_others"));
        QCOMPARE(cli.first("findings", "box"), QStringLiteral("family"));
        QCOMPARE(cli.first("findings", "sentence"), QStringLiteral("市税の件です。"));
        QVERIFY(cli.first("findings", "way").startsWith(QStringLiteral("opening:")));
        QVERIFY(!cli.json().value(QLatin1String("ok")).toBool());
        QCOMPARE(cli.run({QStringLiteral("scripts"), QStringLiteral("check"), bad}, false), 3);
        QVERIFY2(cli.text().contains(QStringLiteral("家族・ほかの人 / 市税の件です。")), qPrintable(cli.text()));
        QCOMPARE(cli.run({QStringLiteral("scripts"), QStringLiteral("set"), bad}), 3);
        const QString slip = written(folder, "slip.json", "{\"name\": \"x\"}");
        QCOMPARE(cli.run({QStringLiteral("scripts"), QStringLiteral("check"), slip}), 3);

        const QString sms = written(folder, "sms.txt", "みらい市役所です。市税が未納です。");
        QCOMPARE(cli.run({QStringLiteral("scripts"), QStringLiteral("check"), sms, QStringLiteral("--text"), QStringLiteral("anybody")}), 3);
        QCOMPARE(cli.run({QStringLiteral("scripts"), QStringLiteral("check"), sms, QStringLiteral("--text"), QStringLiteral("letter")}), 0);
        QCOMPARE(cli.run({QStringLiteral("scripts"), QStringLiteral("check"), sms, QStringLiteral("--text"), QStringLiteral("fax")}), 2);
    }
};

QTEST_GUILESS_MAIN(ScriptsCommandsTest)
#include "scripts_commands_test.moc"
