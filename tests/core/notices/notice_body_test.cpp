#include "core/notices/notice_body.h"

#include <QTest>

#include "tests/core/notices/plain_notice.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

using Kind = NoticeBlockKind;

QString textOf(const NoticeBlock& block) {
    QString text;
    for (const NoticeRun& run : block.runs) {
        text += run.isBold ? QStringLiteral("<") + run.text + u'>' : run.text;
    }
    return text;
}

/// The blocks in one line each: kind, then words.
QString shown(const std::vector<NoticeBlock>& blocks) {
    static const QHash<Kind, QString> names{
        {Kind::Heading, QStringLiteral("heading")}, {Kind::Paragraph, QStringLiteral("p")},
        {Kind::Right, QStringLiteral("right")},     {Kind::Bullet, QStringLiteral("bullet")},
        {Kind::Gap, QStringLiteral("gap")},         {Kind::Rule, QStringLiteral("rule")},
        {Kind::Table, QStringLiteral("table")},     {Kind::Slip, QStringLiteral("slip")},
        {Kind::Picture, QStringLiteral("picture")}, {Kind::Signature, QStringLiteral("sign")},
        {Kind::Frame, QStringLiteral("frame")},     {Kind::Keep, QStringLiteral("keep")},
        {Kind::PageBreak, QStringLiteral("page")}};
    QStringList all;
    for (const NoticeBlock& block : blocks) {
        QString one = names.value(block.kind);
        const QString words = textOf(block);
        one += words.isEmpty() ? QString() : u':' + words;
        one += block.name.isEmpty() ? QString() : u'=' + block.name;
        one += block.inner.empty() ? QString() : u'(' + shown(block.inner) + u')';
        all.append(one);
    }
    return all.join(u'|');
}

QString filled(const NoticeTemplate& notice, const Letter& letter) {
    const auto blocks = fillBody(notice, letter, sampleOffice(notice.language));
    return blocks ? shown(*blocks) : QStringLiteral("! ") + blocks.error().message;
}

Letter letterWith(const char* field, const QString& value) {
    Letter letter = sampleLetter(QStringLiteral("ja"));
    letter.values.insert(QLatin1String(field), value);
    return letter;
}

}  // namespace

/// @brief Words of a letter: blocks, fields, sections.
class NoticeBodyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesBecomeBlocks_data() {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("blocks");
        const auto row = [](const char* name, const char* body, const char* blocks) {
            QTest::newRow(name) << QString::fromUtf8(body) << QString::fromUtf8(blocks);
        };
        row("heading", "# 催　告　書", "heading:催　告　書");
        row("paragraph keeps a full-width blank", "　さて、", "p:　さて、");
        row("half-width blanks go", "  さて  ", "p:さて");
        row("right, bullet, rule, gap", "> 以上\n- 一\n---\n\n終", "right:以上|bullet:一|rule|gap|p:終");
        row("bold", "合計は**{{total}}**です。", "p:合計は<48,800円>です。");
        row("tables", "[receivables]\n[parts]", "table=receivables|table=parts");
        row("frame and keep nest", "[keep]\n一\n[frame]\n二\n[end]\n三\n[end]\n四",
            "keep(p:一|frame(p:二)|p:三)|p:四");
        row("page, signature", "[page]\n[signature]", "page|sign");
        row("a mark as itself", "\\# 番号\n\\[slip]", "p:# 番号|p:[slip]");
        row("Windows line ends", "一\r\n二\r\n", "p:一|p:二|gap");
        row("comment lines leave nothing", "一\n{{! 庁内のメモ }}\n二", "p:一|p:二");
        row("section shown", "{{#promise}}\n約束{{promise_date}}\n{{/promise}}\n終",
            "p:約束令和8年12月25日|p:終");
        row("inverted", "{{^promise}}なし{{/promise}}{{#promise}}あり{{/promise}}", "p:あり");
        row("a line that vanishes leaves no gap", "一\n{{#company}}御中{{/company}}\n二", "p:一|p:二");
        row("section over lines that begins in a line", "{{#person}}個人\n様{{/person}}の件",
            "p:個人|p:様の件");
        row("sum as section",
            "{{#demand_fee}}手数料{{/demand_fee}}{{#late_charge}}延滞金{{late_charge}}{{/late_charge}}",
            "p:延滞金800円");
        row("sum as field", "手数料{{demand_fee}}", "p:手数料0円");
        row("blanks in a tag", "{{ total }}{{# several }}（{{ count }}件）{{/ several }}",
            "p:48,800円（2件）");
        row("derived of lines", "{{items}} {{outstanding}} {{oldest_due}}",
            "p:市県民税 48,000円 令和8年6月30日");
        row("derived of parts", "{{plan_count}} {{plan_total}} {{plan_last}}", "p:3 48,800円 令和9年2月25日");
        row("a section of its own", "{{#survey_url}}{{survey_url}}{{/survey_url}}", "p:https://example.jp/a");
    }
    void linesBecomeBlocks() {
        QFETCH(const QString, body);
        QFETCH(const QString, blocks);
        QCOMPARE(filled(plainNotice(body), sampleLetter(QStringLiteral("ja"))), blocks);
    }

    void valuesNeverBecomeMarkup_data() {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("stands");
        for (const char* const value : {"# 題", "> 右", "- 点", "---", "**太**", "[slip]", "[end]", "\\",
                                        "{{total}}", "{{#promise}}", "a < b & c"}) {
            QTest::newRow(value) << QString::fromUtf8(value) << QString::fromUtf8(value);
        }
        QTest::newRow("line ends") << QStringLiteral("一\n# 二\u2028三") << QStringLiteral("一 # 二 三");
        QTest::newRow("signs that no text holds")
            << (QStringLiteral("一") + QChar(char16_t(0xFDE0)) + QStringLiteral("二"))
            << QStringLiteral("一二");
        QTest::newRow("rare kanji") << QStringLiteral("𠮷田 髙﨑 葛\U000E0100")
                                    << QStringLiteral("𠮷田 髙﨑 葛\U000E0100");
    }
    void valuesNeverBecomeMarkup() {
        QFETCH(const QString, value);
        QFETCH(const QString, stands);
        QCOMPARE(filled(plainNotice("{{caller}}"), letterWith("caller", value)),
                 QStringLiteral("p:") + stands);
    }

    void emptyFieldsStop_data() {
        QTest::addColumn<QString>("body");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("field");
        const auto row = [](const char* body, int line, const char* field) {
            QTest::newRow(body) << QString::fromUtf8(body) << line << QString::fromUtf8(field);
        };
        row("一\n期限は{{deadline}}です。", 2, "{{deadline}}");
        row("{{#promise}}{{deadline}}{{/promise}}", 1, "{{deadline}}");
        row("{{^deadline}}\n{{deadline}}\n{{/deadline}}", 2, "{{deadline}}");
        row("一\n\n{{deadlin}}", 3, "{{deadlin}}");
        row("{{#nothing}}x{{/nothing}}", 1, "{{nothing}}");
        row("一\n{{#promise}}二", 2, "{{#promise}}");
        row("一{{/promise}}", 1, "{{/promise}}");
        row("{{#promise}}{{#plan}}{{/promise}}{{/plan}}", 1, "{{#plan}}");
        row("{{{total}}}", 1, "{{deadline}}");
        row("{{>other}}", 1, "{{deadline}}");
        row("{{total", 1, "{{");
    }
    void emptyFieldsStop() {
        QFETCH(const QString, body);
        QFETCH(const int, line);
        QFETCH(const QString, field);
        Letter letter = letterWith("deadline", {});
        letter.taxpayerNumber = QStringLiteral("0000099");
        const auto blocks = fillBody(plainNotice(body), letter, sampleOffice(QStringLiteral("ja")));
        QVERIFY(!blocks);
        QCOMPARE(blocks.error().code, ErrorCode::BadInput);
        for (const QString& part : {QStringLiteral("催告書"), QStringLiteral("line %1").arg(line), field,
                                    QStringLiteral("0000099")}) {
            QVERIFY2(blocks.error().message.contains(part),
                     qPrintable(part + QStringLiteral(" in: ") + blocks.error().message));
        }
    }

    void aHiddenSectionMayBeEmpty() {
        QCOMPARE(
            filled(plainNotice("一{{#deadline}}{{deadline}}まで{{/deadline}}"), letterWith("deadline", {})),
            QStringLiteral("p:一"));
        QCOMPARE(filled(plainNotice("{{#company}}{{deadline}}{{/company}}二"), letterWith("deadline", {})),
                 QStringLiteral("p:二"));
    }

    void tablesWithoutRowsStop() {
        Letter letter = sampleLetter(QStringLiteral("ja"));
        letter.lines.clear();
        QVERIFY2(filled(plainNotice("一\n[keep]\n[receivables]\n[end]"), letter)
                     .contains(QStringLiteral("line 3")),
                 qPrintable(filled(plainNotice("一\n[keep]\n[receivables]\n[end]"), letter)));
        QCOMPARE(filled(plainNotice("{{#receivables}}\n[receivables]\n{{/receivables}}\n一"), letter),
                 QStringLiteral("p:一"));
        letter.slips.clear();
        QVERIFY(filled(plainNotice("[slip]"), letter).startsWith(u'!'));
    }

    void linesAreCountedAsTheyStand() {
        const auto blocks = fillBody(plainNotice("{{#company}}\n一\n{{/company}}\n二\n[frame]\n三\n[end]"),
                                     sampleLetter(QStringLiteral("ja")), sampleOffice(QStringLiteral("ja")));
        QVERIFY(blocks);
        QCOMPARE(blocks->front().line, 4);
        QCOMPARE(blocks->at(1).line, 5);
        QCOMPARE(blocks->at(1).inner.front().line, 6);
    }

    void languagesWriteTheirOwn() {
        NoticeTemplate notice = plainNotice("{{total}} {{oldest_due}}");
        notice.language = QStringLiteral("en");
        QCOMPARE(filled(notice, sampleLetter(notice.language)), QStringLiteral("p:48,800 yen 30 June 2026"));
        notice.language = QStringLiteral("ja-simple");
        QCOMPARE(filled(notice, sampleLetter(notice.language)), QStringLiteral("p:48,800円 2026年6月30日"));
    }
};

QTEST_GUILESS_MAIN(NoticeBodyTest)
#include "notice_body_test.moc"
