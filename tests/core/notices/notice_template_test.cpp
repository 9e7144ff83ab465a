#include "core/notices/notice_template.h"

#include <QTest>

#include "core/notices/json_places.h"
#include "core/notices/notice_rules.h"
#include "core/notices/picture_size.h"
#include "tests/core/notices/plain_notice.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

using Files = QHash<QString, QByteArray>;

Files plainFiles() {
    return noticeTemplateFiles(plainNotice("# 催告書\n{{total}}\n[receivables]"));
}

/// The faults in a line each: file, line, field.
QStringList placesOf(const QList<TemplateFault>& faults) {
    QStringList all;
    for (const TemplateFault& fault : faults) {
        all.append(QStringLiteral("%1:%2 %3").arg(fault.file).arg(fault.line).arg(fault.field).trimmed());
    }
    return all;
}

ReadNotice lookedAt(const Files& files, const QString& name = QStringLiteral("plain")) {
    return lookAtNotice(name, files, NoticeRules::shipped());
}

}  // namespace

/// @brief Reading a template's folder, and everything that may be wrong with it.
class NoticeTemplateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesGoRoundAndComeBack() {
        NoticeTemplate notice = plainNotice("# 題\n[picture logo.png 20]\n{{total}}");
        notice.campaigns = QStringList{QStringLiteral("survey")};
        notice.isForOfficers = true;
        notice.needsPromise = true;
        notice.layout.font = QStringLiteral("IPAmjMincho");
        notice.layout.tray = QStringLiteral("Tray2");
        notice.layout.isDuplex = true;
        notice.layout.bodyTop = 88.5;
        notice.layout.placed = {{QStringLiteral("seal"), 160, 60, 24, 24},
                                {QStringLiteral("logo.png"), 10, 10, 20, 20}};
        notice.pictures.insert(QStringLiteral("logo.png"), pngHead(100, 50));
        notice.preview = pngHead(10, 10);
        const Files files = noticeTemplateFiles(notice);
        const auto again = readNoticeTemplate(notice.name, files);
        QVERIFY2(again, again ? "" : qPrintable(again.error().message));
        QCOMPARE(noticeTemplateFiles(*again), files);
        QCOMPARE(again->layout.placed.size(), std::size_t{2});
        QCOMPARE(again->sample.lines.size(), notice.sample.lines.size());
        QCOMPARE(again->sample.slips.front().usableUntil, QDate(2026, 12, 25));
        QVERIFY2(templateFaults(*again).isEmpty(), qPrintable(placesOf(templateFaults(*again)).join(u'|')));
    }

    void brokenFilesAreNamedWithTheirLine_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("place");
        const auto row = [](const char* name, const char* file, const char* content, const char* place) {
            QTest::newRow(name) << QString::fromUtf8(file) << QByteArray(content) << QString::fromUtf8(place);
        };
        row("JSON breaks off", "layout.json", "{\n  \"title\": \"題\",\n  \"left\": ,\n}", "layout.json:3");
        row("no object", "layout.json", "[]", "layout.json:1");
        row("unknown word", "layout.json", "{\n  \"title\": \"題\",\n  \"lefft\": 20\n}",
            "layout.json:3 lefft");
        row("text for a number", "layout.json", "{\n\"title\": \"題\",\n\n\"left\": \"20\"}",
            "layout.json:4 left");
        row("no title", "layout.json", "{\n\"left\": 20}", "layout.json:0 title");
        row("column without field", "layout.json",
            "{\"title\": \"題\",\n\"receivables\": [\n{\"field\": \"term\", \"width\": 20},\n{\"width\": "
            "20}]}",
            "layout.json:4 receivables[1].field");
        row("column misspelt", "layout.json",
            "{\"title\": \"題\",\n\"parts\": [\n{\"field\": \"date\",\n\"widht\": 20}]}",
            "layout.json:4 parts[0].widht");
        row("body in Shift_JIS", "body.txt", "# ok\n\x8d\xc3\x8d\x90\n", "body.txt:2");
        row("sample breaks off", "sample.json", "{\n\"to\": {\n", "sample.json:3");
        row("sample's postcode", "sample.json",
            "{\"to\": {\"name\": \"甲\",\n\"postal_code\": \"99\"}, \"taxpayer_name\": \"甲\"}",
            "sample.json:2 to.postal_code");
        row("sample's date", "sample.json",
            "{\"to\": {\"name\": \"甲\"}, \"taxpayer_name\": \"甲\",\n\"parts\": [\n{\"date\": \"12/25\"}]}",
            "sample.json:3 parts[0].date");
        row("sample's field", "sample.json",
            "{\"to\": {\"name\": \"甲\"}, \"taxpayer_name\": \"甲\",\n\"values\": {\n\"deadlin\": "
            "\"2026-12-11\"}}",
            "sample.json:3 values.deadlin");
        row("another file", "macro.docm", "x", "macro.docm:0");
        row("picture's name", "絵.png", "x", "絵.png:0");
        row("path in a name", "../x.png", "x", "../x.png:0");
    }
    void brokenFilesAreNamedWithTheirLine() {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, content);
        QFETCH(const QString, place);
        Files files = plainFiles();
        files.insert(file, content);
        QCOMPARE(placesOf(lookedAt(files).faults).value(0), place);
        const auto read = readNoticeTemplate(QStringLiteral("plain"), files);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::BadInput);
        QVERIFY2(
            read.error().message.contains(QStringLiteral("plain")) && read.error().message.contains(file),
            qPrintable(read.error().message));
    }

    void filesThatMustBeThere() {
        Files files = plainFiles();
        files.remove(QStringLiteral("body.txt"));
        QCOMPARE(placesOf(lookedAt(files).faults), QStringList{QStringLiteral("body.txt:0")});
        files = plainFiles();
        files.remove(QStringLiteral("sample.json"));
        QVERIFY(lookedAt(files).faults.isEmpty());  // the program's sample
        for (const char* const name : {"x", "Final-notice", "../etc", "a b", "", "文書"}) {
            QCOMPARE(placesOf(lookedAt(plainFiles(), QString::fromUtf8(name)).faults),
                     QStringList{QStringLiteral(":0 name")});
        }
    }

    void bodiesHaveTheirFaultsInOrder_data() {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QStringList>("places");
        const auto row = [](const char* body, const QStringList& places) {
            QTest::newRow(body) << QString::fromUtf8(body) << places;
        };
        const auto at = [](const char* place) { return QString::fromUtf8(place); };
        row("一\n{{deadlin}}\n[tabel]\n{{totl}}",
            {at("body.txt:2 deadlin"), at("body.txt:3 tabel"), at("body.txt:4 totl")});
        row("{{promise}}", {at("body.txt:1 promise")});
        row("{{}}", {at("body.txt:1")});
        row("一\n{{#promise}}\n二", {at("body.txt:2 promise")});
        row("{{#promise}}{{#plan}}{{/promise}}", {at("body.txt:1 promise"), at("body.txt:1 promise")});
        row("**太い", {at("body.txt:1 **")});
        row("#題", {at("body.txt:1 #")});
        row("[frame]\n一", {at("body.txt:1 frame")});
        row("一\n[end]", {at("body.txt:2 end")});
        row("{{#promise}}\n[frame]\n{{/promise}}\n[end]", {at("body.txt:4 end")});
        row("[picture logo.png 20]", {at("body.txt:1 logo.png")});
        row("[picture logo.png]", {at("body.txt:1 picture")});
        row("[picture logo.png 900]", {at("body.txt:1 picture")});
        row("[receivables {{term}}]", {at("body.txt:1 term"), at("body.txt:1 receivables")});
        row("[slip]", {at("body.txt:1 slip")});
        row("   ", {at("body.txt:0")});
        row("一\u0007", {at("body.txt:1")});
    }
    void bodiesHaveTheirFaultsInOrder() {
        QFETCH(const QString, body);
        QFETCH(const QStringList, places);
        const QList<TemplateFault> faults = templateFaults(plainNotice(body));
        QCOMPARE(placesOf(faults), places);
        for (const TemplateFault& fault : faults) {
            QVERIFY(fault.message.size() > 20 &&
                    (fault.message.endsWith(u'.') || fault.message.endsWith(u'?')));
        }
    }

    void aNearNameIsOffered() {
        const QList<TemplateFault> faults = templateFaults(plainNotice("{{deadlin}} {{taotl}}"));
        QVERIFY2(faults.at(0).message.contains(QStringLiteral("{{deadline}}")),
                 qPrintable(faults.at(0).message));
        QVERIFY2(faults.at(1).message.contains(QStringLiteral("{{total}}")),
                 qPrintable(faults.at(1).message));
    }

    void theSampleMustFillTheBody() {
        NoticeTemplate notice = plainNotice("一\n{{survey_url}}");
        QVERIFY(templateFaults(notice).isEmpty());
        notice.sample.values.remove(QStringLiteral("survey_url"));
        QCOMPARE(placesOf(templateFaults(notice)), QStringList{QStringLiteral("sample.json:0 survey_url")});
        notice = plainNotice("[receivables]");
        notice.sample.lines.clear();
        QCOMPARE(placesOf(templateFaults(notice)), QStringList{QStringLiteral("sample.json:0")});
    }

    void layoutsThatFitNoSheet_data() {
        QTest::addColumn<QByteArray>("layout");
        QTest::addColumn<QString>("place");
        const auto row = [](const char* rest, const char* place) {
            QTest::newRow(rest) << (QByteArray("{\"title\": \"題\",\n") + rest + "}")
                                << QString::fromUtf8(place);
        };
        row("\"left\": 120", "layout.json:2 left");
        row("\"bottom\": 0", "layout.json:2 bottom");
        row("\"body_top\": 280", "layout.json:2 body_top");
        row("\"letter_size\": 4", "layout.json:2 letter_size");
        row("\"line_height\": 9", "layout.json:2 line_height");
        row("\"language\": \"tlh\"", "layout.json:2 language");
        row("\"campaigns\": [\"Tax!\"]", "layout.json:2 campaigns");
        row("\"font\": \"a;b\"", "layout.json:2 font");
        row("\"receivables\": [\n{\"field\": \"amount\", \"width\": 20}]",
            "layout.json:3 receivables[0].field");
        row("\"receivables\": [\n{\"field\": \"term\"}]", "layout.json:3 receivables[0].width");
        row("\"receivables\": [{\"field\": \"term\", \"width\": 100},\n{\"field\": \"total\", \"width\": "
            "71}]",
            "layout.json:2 receivables");
        row("\"placed\": [\n{\"picture\": \"none.png\", \"x\": 1, \"y\": 1, \"width\": 5, \"height\": 5}]",
            "layout.json:3 placed[0].picture");
        row("\"placed\": [\n{\"picture\": \"seal\", \"x\": 200, \"y\": 1, \"width\": 24, \"height\": 24}]",
            "layout.json:3 placed[0]");
        row("\"brings_slips\": true", "body.txt:0 slip");
    }
    void layoutsThatFitNoSheet() {
        QFETCH(const QByteArray, layout);
        QFETCH(const QString, place);
        Files files = noticeTemplateFiles(plainNotice("一"));
        files.insert(QStringLiteral("layout.json"), layout);
        QCOMPARE(placesOf(lookedAt(files).faults), QStringList{place});
        QVERIFY(readNoticeTemplate(QStringLiteral("plain"),
                                   files));  // the editor opens it, so that it can be mended
    }

    void picturesHaveLimits_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("no PNG") << QByteArray("GIF89a and more bytes than a head has in all")
                                << QStringLiteral("no PNG");
        QTest::newRow("too many bytes")
            << (pngHead(10, 10) + QByteArray(NoticeRules::shipped().pictureBytesMost, 'x'))
            << QStringLiteral("bytes");
        QTest::newRow("too many dots") << pngHead(60000, 60000) << QStringLiteral("60000");
        QTest::newRow("no width") << pngHead(0, 10) << QStringLiteral("no PNG");
    }
    void picturesHaveLimits() {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, says);
        NoticeTemplate notice = plainNotice("一");
        notice.pictures.insert(QStringLiteral("logo.png"), bytes);
        const QList<TemplateFault> faults = templateFaults(notice);
        QCOMPARE(placesOf(faults), QStringList{QStringLiteral("logo.png:0")});
        QVERIFY2(faults.constFirst().message.contains(says), qPrintable(faults.constFirst().message));
    }

    void largeBodiesAreRefused() {
        const NoticeTemplate notice = plainNotice(QString(NoticeRules::shipped().bodyBytesMost, u'a'));
        QVERIFY(templateFaults(notice).isEmpty());
        QCOMPARE(placesOf(templateFaults(plainNotice(notice.body + u'a'))),
                 QStringList{QStringLiteral("body.txt:0")});
    }

    void placesInJson() {
        const auto lines = jsonLines(
            "{\n \"a\": {\"b\": [1,\n 2, {\n\"c\\\"d\": \"{[\\\"\",\n\"e\": null}]},\n\"f\": true}");
        QCOMPARE(lines.value(QStringLiteral("a")), 2);
        QCOMPARE(lines.value(QStringLiteral("a.b[0]")), 2);
        QCOMPARE(lines.value(QStringLiteral("a.b[1]")), 3);
        QCOMPARE(lines.value(QStringLiteral("a.b[2].e")), 5);
        QCOMPARE(lines.value(QStringLiteral("f")), 6);
    }
};

QTEST_GUILESS_MAIN(NoticeTemplateTest)
#include "notice_template_test.moc"
