#include "core/scripts/script.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include "core/cases/case_file.h"
#include "core/base/rule_source.h"
#include "core/scripts/script_choice.h"
#include "core/scripts/script_fields.h"
#include "core/scripts/script_json.h"
#include "tests/core/scripts/plain_script.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

/// A script of two boxes with something of it changed.
QByteArray small(const char* what = "", const char* instead = "") {
    QByteArray json = R"({"name":"s","title":"T","for":{"campaigns":["money"],"statuses":["BrokenPromise"]},"boxes":[
 {"id":"a","kind":"question","text":"?","answers":[{"id":"y","text":"Y","next":"b","branch":"will_pay","writes":[{"part":"promise","value":"store"},{"part":"result","value":"reached"}]}],"x":1,"y":2},
 {"id":"b","kind":"end"}]})";
    if (qstrlen(what) > 0) {
        Q_ASSERT(json.count(what) == 1);
        json.replace(what, instead);
    }
    return json;
}

}  // namespace

/// @brief The model, its file, its fields.
class ScriptTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyShippedFileIsRead() {
        const QFileInfoList files = QDir(QStringLiteral(SAIKOKU_SOURCE_DIR "/forms-templates/scripts")).entryInfoList({QStringLiteral("*")}, QDir::Files);
        QCOMPARE(files.size(), 9);
        QCOMPARE(shippedScripts().size(), files.size());
        for (const QFileInfo& info : files) {
            const Script* script = shippedScript(info.completeBaseName());
            QVERIFY2(script != nullptr, qPrintable(info.fileName() + QStringLiteral(" is no shipped script")));
            QCOMPARE(script->name, info.completeBaseName());
        }
    }

    void textsComeBackAsTheyWere() {
        for (const Script& script : shippedScripts()) {
            const Result<Script> again = parseScript(scriptText(script), script.name);
            QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().message));
            QVERIFY(*again == script);
            QCOMPARE(scriptText(*again), scriptText(script));
        }
        const Result<Script> read = parseScript(small(), QStringLiteral("s"));
        QVERIFY(read.has_value());
        QCOMPARE(read->boxes.at(0).x, 1);
        QVERIFY(read->boxes.at(0).answers.at(0).branch == ScriptBranch::WillPay);
        QVERIFY(read->boxes.at(0).answers.at(0).written(RecordPart::Promise) == QStringLiteral("store"));
        QVERIFY(!read->boxes.at(0).answers.at(0).written(RecordPart::Reason));
    }

    void slipsAreNamed_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        QTest::newRow("no JSON") << QByteArray("[]") << "JSON";
        QTest::newRow("unknown word") << small("\"title\"", "\"titel\"") << "titel";
        QTest::newRow("name") << small("\"name\":\"s\"", "\"name\":\"s t\"") << "name";
        QTest::newRow("kind") << small("\"question\"", "\"ask\"") << "boxes[0].kind";
        QTest::newRow("same id") << small("\"id\":\"b\"", "\"id\":\"a\"") << "boxes[1].id";
        QTest::newRow("branch") << small("\"will_pay\"", "\"pays\"") << "boxes[0].answers[0].branch";
        QTest::newRow("part") << small("\"part\":\"promise\"", "\"part\":\"money\"") << "boxes[0].answers[0].writes[0].part";
        QTest::newRow("value") << small("\"value\":\"reached\"", "\"value\":\"there\"") << "boxes[0].answers[0].writes[1].value";
        QTest::newRow("method") << small("\"value\":\"store\"", "\"value\":\"shop\"") << "boxes[0].answers[0].writes[0].value";
        QTest::newRow("status") << small("\"BrokenPromise\"", "\"Broken\"") << "for.statuses";
        QTest::newRow("end with next") << small("\"kind\":\"end\"", "\"kind\":\"end\",\"next\":\"a\"") << "boxes[1].next";
        QTest::newRow("gate without its answers") << small("\"kind\":\"end\"", "\"kind\":\"gate\"") << "boxes[1].answers";
        QTest::newRow("no boxes") << QByteArray(R"({"name":"s","title":"T","boxes":[]})") << "boxes";
    }
    void slipsAreNamed() {
        QFETCH(QByteArray, json);
        QFETCH(QString, place);
        const Result<Script> read = parseScript(json, QStringLiteral("own.json"));
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().code, ErrorCode::BadInput);
        QVERIFY2(read.error().message.contains(QStringLiteral("own.json")) && read.error().message.contains(place), qPrintable(read.error().message));
    }

    void followUpsAreTheStores_data() {
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("isFine");
        QTest::newRow("kind") << "slip" << true;
        QTest::newRow("with its state") << "slip:asked" << true;
        QTest::newRow("unknown kind") << "paper" << false;
        QTest::newRow("unknown state") << "slip:wished" << false;
    }
    void followUpsAreTheStores() {
        QFETCH(QString, value);
        QFETCH(bool, isFine);
        const QByteArray json = small("{\"part\":\"promise\",\"value\":\"store\"}", qPrintable(QStringLiteral("{\"part\":\"follow_up\",\"value\":\"%1\"}").arg(value)));
        QCOMPARE(parseScript(json, QStringLiteral("s")).has_value(), isFine);
    }

    void fieldsAreFilledOrRefused() {
        QCOMPARE(fieldsIn(QStringLiteral("{office}の{ caller }、{nobody}{}")),
                 (QStringList{QStringLiteral("office"), QStringLiteral("caller"), QStringLiteral("nobody"), QString()}));
        QCOMPARE(renderScript(QStringLiteral("{ office }の{caller}です"), {{QStringLiteral("office"), QStringLiteral("市")}, {QStringLiteral("caller"), QStringLiteral("鈴木")}}).value_or(QString()),
                 QStringLiteral("市の鈴木です"));
        const auto unknown = renderScript(QStringLiteral("{nobody}"), sampleValues());
        QVERIFY(!unknown && unknown.error().message.contains(QStringLiteral("nobody")));
        for (const Script& script : shippedScripts()) {
            for (const ScriptBox& box : script.boxes) {
                QVERIFY(renderScript(box.text.person, sampleValues()).has_value());
                QVERIFY(renderScript(box.text.company, sampleValues()).has_value());
            }
        }
    }

    void valuesComeFromTheCase() {
        CaseFile file;
        file.taxpayer.name = QStringLiteral("見本　太郎");
        file.askedTaxItems = {QStringLiteral("01"), QStringLiteral("77")};
        file.summary.outstanding = Yen(99'000);  // with what has lapsed
        file.asked.principal = Yen(80'000);
        file.asked.lateCharge = Yen(1'200);
        file.askedTerms = 2;
        PromiseOnFile broken;
        broken.state = PromiseState::Broken;
        broken.promise.amount = Yen(24'000);
        broken.promise.dueDate = QDate(2026, 11, 10);
        PromiseOnFile open = broken;
        open.state = PromiseState::Active;
        open.promise.amount = Yen(9'000);
        file.promises = {broken};
        const auto languages = ScriptLanguages::fromRules(ShippedRules());
        QVERIFY(languages.has_value());
        const ScriptWords words = languages->wordsIn(QString::fromUtf16(kScriptLanguage));
        ScriptValues values = scriptValues(file, {{QStringLiteral("01"), QStringLiteral("市県民税")}}, {QStringLiteral("みらい市役所"), {}, {}}, words, QDate(2026, 11, 20));
        QVERIFY(values.value(QStringLiteral("items")).contains(QStringLiteral("市県民税")) && values.value(QStringLiteral("items")).contains(QStringLiteral("77")));
        QCOMPARE(values.value(QStringLiteral("outstanding")), Yen(80'000).toString());
        QCOMPARE(values.value(QStringLiteral("total")), Yen(81'200).toString());
        QCOMPARE(values.value(QStringLiteral("promise_amount")), Yen(24'000).toString());
        QCOMPARE(values.value(QStringLiteral("caller")), words.caller);
        QCOMPARE(values.value(QStringLiteral("promise_date")), QStringLiteral("令和8年11月10日"));
        const ScriptValues english = scriptValues(file, {}, {}, languages->wordsIn(QStringLiteral("en")), QDate(2026, 11, 20));
        QCOMPARE(english.value(QStringLiteral("office")), QStringLiteral("the city hall"));
        QCOMPARE(english.value(QStringLiteral("promise_date")), QStringLiteral("10 November 2026"));
        QCOMPARE(english.value(QStringLiteral("items")), QStringLiteral("01, 77"));
        QCOMPARE(languages->wordsIn(QStringLiteral("vi")).office, words.office);
        file.promises = {broken, open};
        values = scriptValues(file, {}, {}, words, QDate(2026, 11, 20));
        QCOMPARE(values.value(QStringLiteral("promise_amount")), Yen(9'000).toString());  // what is open is spoken of
        for (const ScriptField& field : scriptFields()) {
            QVERIFY2(values.contains(field.name), qPrintable(field.name + QStringLiteral(" has no value")));
        }
        QCOMPARE(static_cast<qsizetype>(scriptFields().size()), values.size());
    }
};

QTEST_GUILESS_MAIN(ScriptTest)
#include "script_test.moc"
