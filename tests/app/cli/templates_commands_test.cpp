#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include "app/cli/run_cli.h"
#include "core/letters/notice_templates.h"
#include "core/security/staff_roles.h"
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
        const cli::CliResult result =
            cli::runCli(QStringList{QStringLiteral("saikoku-cli")} + form + m_words + words);
        m_text = result.standardOutput;
        m_json = QJsonDocument::fromJson(result.standardOutput.toUtf8()).object();
        return result.exitCode;
    }
    int run(const char* words, bool asJson = true) {
        return run(QString::fromUtf8(words).split(u' '), asJson);
    }
    int run(const char* words, const QString& last) {
        return run(QString::fromUtf8(words).split(u' ') << last);
    }

    const QString& text() const { return m_text; }
    QJsonValue value(const char* key) const { return m_json.value(QLatin1String(key)); }
    QString message() const { return value("error").toObject().value(QLatin1String("message")).toString(); }
    QJsonObject fault(int place = 0) const { return value("faults").toArray().at(place).toObject(); }
    /// What `templates` says of one.
    QJsonObject shelved(const char* name) {
        run("templates");
        for (const QJsonValue& each : value("templates").toArray()) {
            if (each.toObject().value(QLatin1String("name")).toString() == QLatin1String(name)) {
                return each.toObject();
            }
        }
        return {};
    }

private:
    QStringList m_words;
    QString m_text;
    QJsonObject m_json;
};

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

QByteArray read(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The program's 催告書 as a folder `name` that can be changed.
QString folderOf(const QTemporaryDir& dir, const char* name) {
    const QString folder = dir.filePath(QLatin1String(name));
    QDir().mkpath(folder);
    for (const char* const file : {"layout.json", "body.txt", "sample.json"}) {
        write(folder + u'/' + QLatin1String(file),
              read(QStringLiteral(":/notices/notice/") + QLatin1String(file)));
    }
    return folder;
}

QByteArray changed(const char* what, const char* instead) {
    return read(QStringLiteral(":/notices/notice/body.txt")).replace(what, instead);
}

}  // namespace

/// @brief templates: list, check, export, import, approve, use, versions, preview.
class TemplatesCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { KdfCost::setStandard(KdfCost::least()); }

    void takenApprovedAndBack_data() { TempStore::backends(); }
    void takenApprovedAndBack() {
        TEMP_STORE(store);
        const QTemporaryDir dir;
        Cli cli(store);
        QCOMPARE(cli.run("templates"), 0);
        QCOMPARE(cli.value("templates").toArray().size(), 16);
        QCOMPARE(cli.shelved("notice").value(QLatin1String("source")).toString(), QStringLiteral("shipped"));
        QVERIFY(cli.shelved("notice").value(QLatin1String("waiting")).isNull());
        QVERIFY(cli.shelved("seizure-warning").value(QLatin1String("officers")).toBool());

        const QString file = dir.filePath(QStringLiteral("notice.zip"));
        QCOMPARE(cli.run(QStringList{QStringLiteral("templates"), QStringLiteral("export"),
                                     QStringLiteral("notice"), QStringLiteral("--out"), file}),
                 0);
        const auto exported = unpackedNotice(read(file));
        QVERIFY(exported && exported->name == QLatin1String("notice"));

        const QString folder = folderOf(dir, "notice");
        write(folder + QStringLiteral("/body.txt"), changed("日頃から", "いつも"));
        QCOMPARE(cli.run("templates import", folder), 0);
        QCOMPARE(cli.value("version").toInt(), 1);
        QVERIFY(cli.value("waiting").toBool());
        QCOMPARE(cli.shelved("notice")
                     .value(QLatin1String("waiting"))
                     .toObject()
                     .value(QLatin1String("version"))
                     .toInt(),
                 1);
        QCOMPARE(cli.shelved("notice").value(QLatin1String("source")).toString(), QStringLiteral("shipped"));

        QCOMPARE(cli.run("templates approve notice"), 3);  // the administrator may not approve
        VERIFY_RESULT(setRole(store.session(), QStringLiteral("administrator"),
                              {Permission::View, Permission::SendNotices, Permission::ApproveTemplates,
                               Permission::ManageUsers, Permission::Rules}));
        QCOMPARE(cli.run("templates approve notice"), 3);  // who made it
        QCOMPARE(cli.value("error").toObject().value(QLatin1String("code")).toString(),
                 QStringLiteral("rule"));
        const QString rules = dir.filePath(QStringLiteral("notices.json"));
        write(
            rules,
            R"({"title": "文書の様式", "verified": "2026-11-20", "rules": {"two_people": {"value": false, "source": "庁内運用"}}})");
        QCOMPARE(cli.run("rules set", rules), 0);
        QCOMPARE(cli.run("templates approve notice"), 0);
        QCOMPARE(cli.shelved("notice").value(QLatin1String("version")).toInt(), 1);
        QCOMPARE(cli.run("templates approve notice"), 3);  // none waits any more
        QCOMPARE(cli.run("templates use notice --shipped"), 0);
        QCOMPARE(cli.shelved("notice").value(QLatin1String("source")).toString(), QStringLiteral("shipped"));
        QCOMPARE(cli.run("templates use notice --number 1"), 0);
        QCOMPARE(cli.run("templates use notice"), 2);
        QCOMPARE(cli.run("templates use notice --number 1 --shipped"), 2);
        QCOMPARE(cli.run("templates use notice --number 7"), 3);
        QCOMPARE(cli.run("templates versions notice"), 0);
        const QJsonArray versions = cli.value("versions").toArray();
        QCOMPARE(versions.size(), 2);
        QVERIFY(versions.at(0).toObject().value(QLatin1String("in_use")).toBool());
        QVERIFY(!versions.at(1).toObject().value(QLatin1String("in_use")).toBool());
        QVERIFY(!versions.at(0).toObject().value(QLatin1String("approved_by")).toString().isEmpty());
        QCOMPARE(cli.run("templates versions nothing"), 3);
        QCOMPARE(cli.run("templates", false), 0);
        QVERIFY(cli.text().contains(QStringLiteral("催告書")));
    }

    void checkNamesTemplateFieldAndPlace_data() { TempStore::backends(); }
    void checkNamesTemplateFieldAndPlace() {
        TEMP_STORE(store);
        const QTemporaryDir dir;
        Cli cli(store);
        QCOMPARE(cli.run("templates check"), 0);
        QVERIFY(cli.value("ok").toBool());
        QCOMPARE(cli.value("checked").toArray().size(), 16);
        QCOMPARE(cli.run("templates check notice"), 0);
        QCOMPARE(cli.run("templates check nothing"), 3);

        const QString folder = folderOf(dir, "notice");
        write(folder + QStringLiteral("/body.txt"), changed("{{total}}", "{{totl}}"));
        QCOMPARE(cli.run("templates check", folder), 3);
        QVERIFY(!cli.value("ok").toBool());
        QCOMPARE(cli.fault().value(QLatin1String("template")).toString(), QStringLiteral("notice"));
        QCOMPARE(cli.fault().value(QLatin1String("file")).toString(), QStringLiteral("body.txt"));
        QCOMPARE(cli.fault().value(QLatin1String("line")).toInt(), 7);
        QCOMPARE(cli.fault().value(QLatin1String("field")).toString(), QStringLiteral("totl"));
        QVERIFY(cli.run("templates import", folder) != 0);
        QVERIFY2(cli.message().contains(QStringLiteral("{{totl}}")), qPrintable(cli.message()));
        QCOMPARE(cli.shelved("notice").value(QLatin1String("waiting")), QJsonValue(QJsonValue::Null));

        write(folder + QStringLiteral("/body.txt"),
              changed("{{total}}", "{{total}}を払わないと警察に言います。"));
        QCOMPARE(cli.run("templates check", folder), 3);
        QVERIFY(cli.fault().value(QLatin1String("message")).toString().contains(QStringLiteral("警察に")));
        write(folder + QStringLiteral("/layout.json"), "{\n\"title\": \"題\",\n\"left\": x}");
        QCOMPARE(cli.run("templates check", folder), 3);
        QCOMPARE(cli.fault().value(QLatin1String("file")).toString(), QStringLiteral("layout.json"));
        QCOMPARE(cli.fault().value(QLatin1String("line")).toInt(), 3);
        const QString bad = dir.filePath(QStringLiteral("bad.zip"));
        write(bad, "no zip at all");
        QCOMPARE(cli.run("templates check", bad), 3);
        QCOMPARE(cli.value("faults").toArray().size(), 1);
        QVERIFY(cli.run("templates import", bad) != 0);
        QVERIFY(cli.run("templates import", dir.filePath(QStringLiteral("none.zip"))) != 0);
        QCOMPARE(cli.run("templates check a b"), 2);
    }

    void aPageIsDrawn() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        const QTemporaryDir dir;
        Cli cli(store);
        const QString out = dir.filePath(QStringLiteral("page.png"));
        QCOMPARE(cli.run(QStringList{QStringLiteral("templates"), QStringLiteral("preview"),
                                     QStringLiteral("notice"), QStringLiteral("--out"), out,
                                     QStringLiteral("--dpi"), QStringLiteral("50")}),
                 0);
        QVERIFY(read(out).startsWith("\x89PNG"));
        QVERIFY(qAbs(cli.value("width").toInt() - 413) <= 2);   // 210 mm at 50 dots an inch
        QVERIFY(qAbs(cli.value("height").toInt() - 585) <= 2);  // 297 mm
        QCOMPARE(cli.run(QStringList{QStringLiteral("templates"), QStringLiteral("preview"),
                                     QStringLiteral("notice"), QStringLiteral("--out"), out,
                                     QStringLiteral("--page"), QStringLiteral("900")}),
                 3);
        QCOMPARE(cli.run("templates preview notice"), 2);
    }
};

QTEST_GUILESS_MAIN(TemplatesCommandsTest)
#include "templates_commands_test.moc"
