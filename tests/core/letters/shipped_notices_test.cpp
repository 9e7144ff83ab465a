#include <QDir>
#include <QTest>

#include <algorithm>

#include "core/base/rule_source.h"
#include "core/letters/notice_lint.h"
#include "core/letters/notice_templates.h"
#include "core/notices/letter_fields.h"
#include "core/notices/notice_body.h"
#include "core/notices/notice_rules.h"
#include "core/scripts/lint_rules.h"
#include "core/scripts/script_lint.h"

using namespace saikoku;

namespace {

/// The names that other people's scripts rely on (docs/contract).
const QStringList kNames =
    QStringLiteral(
        "notice final-notice seizure-warning broken-promise promise-confirmation written-pledge "
        "instalment-plan payment-slip absence-card receipt "
        "callback-request health-check survey special-care-notice plain-amounts notice-en")
        .split(u' ');

QString told(const QList<TemplateFault>& faults) {
    QStringList all;
    for (const TemplateFault& fault : faults) {
        all.append(faultText(fault));
    }
    return all.join(u'\n');
}

const NoticeTemplate& shipped(const char* name) {
    static const NoticeTemplate none;
    for (const NoticeTemplate& each : shippedNotices()) {
        if (each.name == QLatin1String(name)) {
            return each;
        }
    }
    return none;
}

bool holds(const std::vector<NoticeBlock>& blocks, NoticeBlockKind kind) {
    return std::any_of(blocks.begin(), blocks.end(), [&](const NoticeBlock& block) {
        return block.kind == kind || holds(block.inner, kind);
    });
}

QString wordsOf(const std::vector<NoticeBlock>& blocks) {
    QString words;
    for (const NoticeBlock& block : blocks) {
        for (const NoticeRun& run : block.runs) {
            words += run.text;
        }
        words += u'\n' + wordsOf(block.inner);
    }
    return words;
}

std::vector<NoticeBlock> filled(const NoticeTemplate& notice, const Letter& letter) {
    return fillBody(notice, letter, sampleOffice(notice.language)).value_or(std::vector<NoticeBlock>());
}

}  // namespace

/// @brief The templates that the program brings: in order, within the law, and about what they are named for.
class ShippedNoticesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allAreThere() {
        QStringList names;
        for (const NoticeTemplate& each : shippedNotices()) {
            names.append(each.name);
        }
        QCOMPARE(names, kNames);
    }

    void noneHasAFault_data() {
        QTest::addColumn<QString>("name");
        for (const QString& name : kNames) {
            QTest::newRow(qPrintable(name)) << name;
        }
    }
    void noneHasAFault() {
        QFETCH(const QString, name);
        QHash<QString, QByteArray> files;
        for (const QFileInfo& info : QDir(QStringLiteral(":/notices/") + name).entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            files.insert(info.fileName(), file.readAll());
        }
        QVERIFY2(
            files.contains(QStringLiteral("preview.png")) && files.contains(QStringLiteral("sample.json")),
            "a folder has all its parts");
        const ReadNotice read = lookAtNotice(name, files, NoticeRules::shipped());
        QVERIFY2(read.faults.isEmpty(), qPrintable(told(read.faults)));
        const auto rules = LintRules::fromRules(ShippedRules());
        QVERIFY(rules);
        const QList<TemplateFault> found = lintNotice(read.notice, *rules);
        QVERIFY2(found.isEmpty(), qPrintable(told(found)));
    }

    void theSampleFillsEvery_data() { noneHasAFault_data(); }
    void theSampleFillsEvery() {
        QFETCH(const QString, name);
        const NoticeTemplate& notice = shipped(qPrintable(name));
        const auto blocks = fillBody(notice, notice.sample, sampleOffice(notice.language));
        QVERIFY2(blocks, blocks ? "" : qPrintable(blocks.error().message));
        const QString words = wordsOf(*blocks);
        QVERIFY(!words.contains(QStringLiteral("{{")) && !words.contains(QStringLiteral("**")));
        QVERIFY2(words.contains(notice.sample.taxpayerNumber) || name == QLatin1String("written-pledge"),
                 "who calls back can be found");
        QCOMPARE(holds(*blocks, NoticeBlockKind::Slip), notice.brings);
    }

    void lettersToOthersThanOneDoNotStop() {
        // a case of one tax without charge, without caller or hours: sections must hide what isn't there
        Letter bare;
        bare.taxpayerNumber = QStringLiteral("0000000001");
        bare.taxpayerName = bare.to.name = QStringLiteral("甲");
        LetterLine line;
        line.taxItemName = QStringLiteral("市県民税");
        line.fiscalYear = 2026;
        line.term = 1;
        line.dueDate = QDate(2026, 6, 30);
        line.outstanding = Yen(1000);
        bare.lines = {line};
        LetterSlip slip;
        slip.title = line.taxItemName;
        slip.usableUntil = QDate(2026, 12, 25);
        slip.amount = line.outstanding;
        bare.slips = {slip};
        bare.values = {{QStringLiteral("deadline"), QStringLiteral("令和8年12月11日")},
                       {QStringLiteral("as_of"), QStringLiteral("令和8年11月27日")}};
        LetterOffice office;
        office.name = QStringLiteral("みらい市");
        office.department = QStringLiteral("納税課");
        office.phone = QStringLiteral("0999-00-0000");
        for (const NoticeTemplate& each : shippedNotices()) {
            if (!each.needsPromise) {
                const auto blocks = fillBody(each, bare, office);
                QVERIFY2(blocks, blocks ? "" : qPrintable(blocks.error().message));
            }
        }
    }

    void officersWordingIsMarked() {
        const auto rules = LintRules::fromRules(ShippedRules());
        QVERIFY(rules);
        for (const NoticeTemplate& each : shippedNotices()) {
            QCOMPARE(each.isForOfficers, each.name == QLatin1String("seizure-warning"));
        }
        NoticeTemplate everybodys = shipped("seizure-warning");
        everybodys.isForOfficers = false;
        QVERIFY(!lintNotice(everybodys, *rules).isEmpty());
    }

    void whatOthersMaySeeTellsNothing() {
        // a card in the letter box may be read by the family; the call-back letter is sealed, but says
        // nothing either
        const auto rules = LintRules::fromRules(ShippedRules());
        QVERIFY(rules);
        for (const char* const name : {"absence-card", "callback-request"}) {
            Letter letter = shipped(name).sample;
            LetterOffice office = sampleOffice(QStringLiteral("ja"));
            office.department.clear();  // of the sender, not of the words
            NoticeTemplate notice = shipped(name);
            notice.body.remove(QStringLiteral("　{{department}}"));
            const auto blocks = fillBody(notice, letter, office);
            QVERIFY2(blocks, blocks ? "" : qPrintable(blocks.error().message));
            const QString words = wordsOf(*blocks);
            for (const LintFinding& finding : lintText(words, {TextReader::Anybody, false, true}, *rules)) {
                QFAIL(qPrintable(QLatin1String(name) + QStringLiteral(": ") + findingText(finding)));
            }
        }
        QVERIFY2(!shipped("absence-card").layout.hasSender, "the department would tell it");
    }

    void campaignsAndNeeds() {
        QCOMPARE(shipped("health-check").campaigns, QStringList{QStringLiteral("health")});
        QCOMPARE(shipped("survey").campaigns, QStringList{QStringLiteral("survey")});
        for (const char* const name : {"health-check", "survey", "receipt"}) {
            QVERIFY2(!shipped(name).needsReceivables, name);
        }
        for (const char* const name :
             {"broken-promise", "promise-confirmation", "written-pledge", "instalment-plan"}) {
            QVERIFY2(shipped(name).needsPromise && shipped(name).needsReceivables, name);
        }
        QVERIFY(shipped("payment-slip").brings);
        QCOMPARE(shipped("plain-amounts").language, QStringLiteral("ja-simple"));
        QCOMPARE(shipped("notice-en").language, QStringLiteral("en"));
        QVERIFY(holds(filled(shipped("written-pledge"), shipped("written-pledge").sample),
                      NoticeBlockKind::Signature));
    }

    void theLawIsNamed_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("articles");
        const auto row = [](const char* name, const QStringList& articles) {
            QTest::newRow(name) << QString::fromUtf8(name) << articles;
        };
        row("notice", {QStringLiteral("地方税法第326条"), QStringLiteral("第15条")});
        row("seizure-warning", {QStringLiteral("地方税法第331条第1項"), QStringLiteral("第373条第1項"),
                                QStringLiteral("第463条の27第1項"), QStringLiteral("第728条第1項"),
                                QStringLiteral("国税徴収法第47条")});
        row("written-pledge", {QStringLiteral("地方税法第18条第3項"), QStringLiteral("民法第152条第1項")});
        row("special-care-notice", {QStringLiteral("国民健康保険法第54条の3"), QStringLiteral("第28条の6")});
        row("receipt", {QStringLiteral("印紙税法第5条第2号")});
    }
    void theLawIsNamed() {
        QFETCH(const QString, name);
        QFETCH(const QStringList, articles);
        const NoticeTemplate& notice = shipped(qPrintable(name));
        const QString words = wordsOf(filled(notice, notice.sample));
        for (const QString& article : articles) {
            QVERIFY2(words.contains(article), qPrintable(article));
        }
    }

    void rareNamesAreAmongTheSamples() {
        QString names;
        for (const NoticeTemplate& each : shippedNotices()) {
            names += each.sample.to.name;
        }
        for (const char16_t* const sign : {u"𠮷", u"髙", u"﨑", u"葛\U000E0100", u"辻\U000E0100"}) {
            QVERIFY2(names.contains(QString::fromUtf16(sign)), qPrintable(QString::fromUtf16(sign)));
        }
    }
};

QTEST_GUILESS_MAIN(ShippedNoticesTest)
#include "shipped_notices_test.moc"
