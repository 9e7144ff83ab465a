#include "core/exchange/import_profile.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace saikoku;

namespace {

QByteArray fileBytes(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QString kDocs = QStringLiteral(SAIKOKU_SOURCE_DIR "/docs");

QByteArray exampleJson() { return fileBytes(kDocs + QStringLiteral("/import-example/haruka.json")); }

}  // namespace

class ImportProfileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void loadsTheShippedOne() {
        QVERIFY(shippedImportProfiles().contains(QStringLiteral("mirai")));
        const auto profile = loadImportProfile(QString::fromUtf16(kDefaultImportProfile));
        QVERIFY2(profile.has_value(), profile ? "" : qPrintable(profile.error().message));
        QCOMPARE(profile->name, QStringLiteral("mirai"));
        for (const ExtractFile file : kExtractFiles) {
            QVERIFY(profile->layout(file).present);
        }
        const FieldRule& due = profile->layout(ExtractFile::Receivables).fields.at(receivable_field::DueDate);
        QCOMPARE(due.columns.front().headings, QStringList{QStringLiteral("納期限")});
        QCOMPARE(due.dates, DateStyles(DateStyle::EraCode));
    }

    void readsTheExampleOfThePage() {
        const auto profile = loadImportProfile(kDocs + QStringLiteral("/import-example/haruka.json"));
        QVERIFY2(profile.has_value(), profile ? "" : qPrintable(profile.error().message));
        QCOMPARE(profile->layout(ExtractFile::Phones).header, false);
        QCOMPARE(profile->layout(ExtractFile::Phones).columnCount, 4);
        QCOMPARE(profile->layout(ExtractFile::Taxpayers).separator, '\t');
        QVERIFY(fileBytes(kDocs + QStringLiteral("/import.md")).contains(exampleJson()));
    }

    void unknownNameListsTheShipped() {
        const auto profile = loadImportProfile(QStringLiteral("nowhere"));
        QVERIFY(!profile.has_value());
        QCOMPARE(profile.error().code, ErrorCode::BadInput);
        QVERIFY(profile.error().message.contains(QStringLiteral("nowhere")));
        QVERIFY(profile.error().message.contains(QStringLiteral("mirai")));
    }

    void namesThePlaceOfAnError_data() {
        QTest::addColumn<QByteArray>("find");
        QTest::addColumn<QByteArray>("replace");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("value");
        const auto row = [](const char* name, const char* find, const char* replace, const char* place, const char* value) {
            QTest::newRow(name) << QByteArray(find) << QByteArray(replace) << QString::fromUtf8(place) << QString::fromUtf8(value);
        };
        row("unknown encoding", "\"utf-8\"", "\"euc\"", "\"encoding\"", "\"euc\"");
        row("unknown separator", "\"tab\"", "\"pipe\"", "\"separator\"", "\"pipe\"");
        row("unknown date style", "[\"era-letter\"]", "[\"iso\", \"jp\"]", "\"dates\" › entry 2", "\"jp\"");
        row("unknown key on top", "\"title\"", "\"titel\"", "\"titel\"", "");
        row("unknown file", "\"receipts\": {", "\"payments\": {", "\"payments\"", "");
        row("unknown field", "\"levied\": \"調定\"", "\"levied_yen\": \"調定\"", "Receivables › \"levied_yen\"", "調定");
        row("missing field", "\"levied\": \"調定\",", "", "Receivables › Amount levied (\"levied\")", "");
        row("both amounts", "\"outstanding\": \"未納\"", "\"outstanding\": \"未納\", \"received\": \"収納\"",
            "Receivables › \"fields\"", "");
        row("wrong meaning", "\"person\"", "\"human\"", "Taxpayers › Person or company (\"kind\") › \"values\" › \"個\"", "\"human\"");
        row("heading without header", "\"taxpayer\": 1", "\"taxpayer\": \"番号\"", "Telephone numbers › Taxpayer number (\"taxpayer\")", "番号");
        row("position 0", "\"taxpayer\": 1", "\"taxpayer\": 0", "Telephone numbers › Taxpayer number (\"taxpayer\")", "0");
        row("number in quotes", "\"columns\": 4", "\"columns\": \"4\"", "Telephone numbers › \"columns\"", "\"4\"");
        row("folder in a name", "\"ATENA.txt\"", "\"in/ATENA.txt\"", "Taxpayers › \"name\"", "in/ATENA.txt");
        row("no source", "{\"join\": [\"姓\", \"名\"], \"between\": \"　\"}", "{\"between\": \" \"}", "Taxpayers › Name (\"name\")", "");
        row("dates for a text", "{\"join\": [\"姓\", \"名\"], \"between\": \"　\"}", "{\"column\": \"姓\", \"dates\": \"iso\"}",
            "Taxpayers › Name (\"name\") › \"dates\"", "");
        row("others", "\"others\": \"reject\"", "\"others\": \"drop\"", "Receipts › Channel (\"channel\") › \"others\"", "\"drop\"");
    }
    void namesThePlaceOfAnError() {
        QFETCH(QByteArray, find);
        QFETCH(QByteArray, replace);
        QFETCH(QString, place);
        QFETCH(QString, value);
        QByteArray json = exampleJson();
        QVERIFY(json.contains(find));
        json.replace(json.indexOf(find), find.size(), replace);
        const auto profile = parseImportProfile(json, QStringLiteral("own.json"));
        QVERIFY(!profile.has_value());
        QCOMPARE(profile.error().code, ErrorCode::BadInput);
        const QString message = profile.error().message;
        QVERIFY2(message.contains(QStringLiteral("own.json")), qPrintable(message));
        QVERIFY2(message.contains(place), qPrintable(message));
        QVERIFY2(message.contains(value), qPrintable(message));
    }

    /// The line of the place itself; what is missing is missed where it would stand.
    void namesTheLineOfTheError_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("line");
        QTest::newRow("at the top") << QByteArray("\n{}") << 2;
        QTest::newRow("a key") << QByteArray("{\n\"profile\": \"a{\\\"[\",\n\n\"header\": 1}") << 4;
        QTest::newRow("an entry") << QByteArray("{\"profile\": \"a\", \"era_codes\": {},\n\"dates\": [\"iso\",\n\"any\",\n\"jp\"]}") << 4;
        QTest::newRow("the same key elsewhere") << QByteArray("{\"profile\": \"a\", \"files\": {\n\"taxpayers\": {\"name\": \"x\", \"fields\": {\n\"name\": 0}}}}") << 3;
        QTest::newRow("a missing one") << QByteArray("{\"profile\": \"a\",\n\"files\": {}}") << 2;
    }
    void namesTheLineOfTheError() {
        QFETCH(QByteArray, json);
        QFETCH(int, line);
        const auto profile = parseImportProfile(json, QStringLiteral("own.json"));
        QVERIFY(!profile.has_value());
        QVERIFY2(profile.error().message.startsWith(QStringLiteral("Import profile own.json, line %1, ").arg(line)), qPrintable(profile.error().message));
    }

    void namesLineAndColumnOfBrokenJson() {
        QByteArray json = exampleJson();
        json.replace(json.indexOf("\"title\""), 7, "title");
        const auto profile = parseImportProfile(json, QStringLiteral("own.json"));
        QVERIFY(!profile.has_value());
        QVERIFY2(profile.error().message.contains(QStringLiteral("3")), qPrintable(profile.error().message));
    }

    void eraCodesReplaceTheUsual() {
        QByteArray json = exampleJson();
        json.replace("\"dates\": [\"era-letter\"],", "\"dates\": \"era-code\", \"era_codes\": {\"9\": \"reiwa\"},");
        const auto profile = parseImportProfile(json, QStringLiteral("own.json"));
        QVERIFY(profile.has_value());
        const FieldRule& due = profile->layout(ExtractFile::Receivables).fields.at(receivable_field::DueDate);
        QVERIFY(due.eraCodes[9] == Era::Reiwa);
        QVERIFY(!due.eraCodes[5].has_value());
    }
};

QTEST_GUILESS_MAIN(ImportProfileTest)
#include "import_profile_test.moc"
