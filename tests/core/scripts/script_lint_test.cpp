#include "core/scripts/script_lint.h"

#include <QTest>

#include <functional>

#include "core/scripts/lint_words.h"
#include "tests/core/scripts/plain_script.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

const LintRules& rules() {
    static const LintRules read = *LintRules::fromRules(ShippedRules());
    return read;
}

using Plant = std::function<void(Script&)>;

QString said(const QList<LintFinding>& found) {
    QStringList lines;
    for (const LintFinding& each : found) {
        lines.append(codeOf(each.kind) + u' ' + findingText(each));
    }
    return lines.join(u'\n');
}

/// The text of a box with another sentence behind it.
Plant also(const char* box, const char* sentence) {
    return [box, sentence](Script& script) { boxOf(script, box).text.person += QString::fromUtf8(sentence); };
}

ScriptAnswer& answerOf(Script& script, const char* box, const char* answer) { return *boxOf(script, box).answer(QLatin1String(answer)); }

}  // namespace

Q_DECLARE_METATYPE(Plant)

/// @brief What may not be said, on whichever path.
class ScriptLintTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shippedOnesMayBeSpoken() {
        for (const Script& script : shippedScripts()) {
            const QList<LintFinding> found = lintScript(script, rules());
            QVERIFY2(found.isEmpty(), qPrintable(script.name + QStringLiteral("\n") + said(found)));
        }
    }

    void plantedFaults_data() {
        QTest::addColumn<Plant>("plant");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("box");
        QTest::addColumn<QString>("word");
        const auto row = [](const char* name, Plant plant, const char* kind, const char* box, const char* word = "") {
            QTest::newRow(name) << plant << kind << box << QString::fromUtf8(word);
        };
        row("tax before identity", also("opening", "市税のことです。"), "before_identity", "opening", "税");
        row("arrears at the gate", also("gate", "未納の件です。"), "before_identity", "gate", "未納");
        row("a field that tells it", also("opening", "{items}です。"), "before_identity", "opening", "{items}");
        row("in English", also("gate", " It is about a tax."), "before_identity", "gate", "tax");
        row("who could not be confirmed", also("unsure", "納付をお願いします。"), "before_identity", "unsure", "納付");
        row("family told", also("family", "税金の件です。"), "told_others", "family", "税");
        row("family told the sum", also("family", "{outstanding}円です。"), "told_others", "family", "{outstanding}");
        row("voicemail told", also("voicemail", "滞納の件です。"), "told_others", "voicemail", "滞納");
        row("workplace told", [](Script& s) {
                boxOf(s, "opening").answers[2].next = QStringLiteral("shop");
                ScriptBox box;
                box.id = QStringLiteral("shop");
                box.kind = BoxKind::End;
                box.text.person = QStringLiteral("お支払いの件です。");
                s.boxes.append(box);
            }, "told_others", "shop", "支払");
        row("family on the telephone after identity", [](Script& s) {
                answerOf(s, "ask", "later").writes.append({RecordPart::Counterpart, QStringLiteral("family")});
                boxOf(s, "later").text.person = QStringLiteral("納付のことをお伝えください。");
            }, "told_others", "later", "納付");
        row("account number", also("promise", "口座番号をお聞かせください。"), "bank_or_atm", "promise", "口座");
        row("ATM in full width", also("promise", "ＡＴＭへお願いします。"), "bank_or_atm", "promise", "ATM");
        row("account beside a direct debit", also("debit", "口座振替の口座をお聞かせください。"), "bank_or_atm", "debit", "口座");
        row("threat", also("ask", "納めなければ必ず差し押さえます。"), "threat", "ask", "必ず差し押さえ");
        row("the family as a threat", also("ask", "ご家族にお話しすることになります。"), "threat", "ask", "ご家族にお話し");
        row("borrow to pay", also("ask", "借りてでも納めてください。"), "threat", "ask", "借りてでも");
        row("seizure by contractors", also("ask", "差押の手続に入ることがあります。"), "seizure", "ask", "差押");
        row("seizure with spaces", also("ask", "滞納 処分となります。"), "seizure", "ask", "滞納処分");
        row("company's birth", [](Script& s) { boxOf(s, "gate").text.company.clear(); }, "birth_of_company", "gate", "生年月日");
        row("night", also("later", "夜9時半にお電話いたします。"), "hours", "later", "21:30");
        row("at the very end of the hours", also("later", "21時にお電話いたします。"), "hours", "later", "21:00");
        row("night in kanji", also("later", "二十二時にお電話いたします。"), "hours", "later", "22:00");
        row("before the morning", also("later", "午前7時にかけ直します。"), "hours", "later", "07:00");
        row("callback at night", [](Script& s) { answerOf(s, "ask", "later").writes = QList<RecordWrite>{RecordWrite{RecordPart::Callback, QStringLiteral("21:30")}}; }, "hours", "ask", "21:30");
        row("callback at the very end", [](Script& s) { answerOf(s, "ask", "later").writes = QList<RecordWrite>{RecordWrite{RecordPart::Callback, QStringLiteral("21:00")}}; }, "hours", "ask", "21:00");
        row("a jump to nothing", [](Script& s) { answerOf(s, "ask", "will_pay").next.clear(); }, "no_end", "ask", "will_pay");
        row("a jump to no box", [](Script& s) { boxOf(s, "purpose").next = QStringLiteral("gone"); }, "no_end", "purpose");
        row("a circle", [](Script& s) { boxOf(s, "paid").next = QStringLiteral("paid"); }, "no_end", "paid");
        row("a question without answers", [](Script& s) { boxOf(s, "reasons").answers.clear(); }, "no_end", "reasons");
        row("a box that nobody reaches", [](Script& s) { boxOf(s, "paid").next = QStringLiteral("promise_end"); }, "unreachable", "paid_end");
        row("no gate", [](Script& s) {
                boxOf(s, "opening").answers[0].next = QStringLiteral("later_first");
            }, "no_gate", "");
        row("nobody's name", [](Script& s) { boxOf(s, "opening").text.person = QStringLiteral("{name}様でいらっしゃいますか。"); }, "no_name", "gate", "{office}");
        row("no caller", [](Script& s) { boxOf(s, "opening").text.person = QStringLiteral("{office}です。{name}様ですか。"); }, "no_name", "gate", "{caller}");
        row("unknown field", also("ask", "{amount}円です。"), "unknown_field", "ask", "{amount}");
        row("unknown field in a note", [](Script& s) { boxOf(s, "ask").note = QStringLiteral("{x}"); }, "unknown_field", "ask", "{x}");
        row("empty braces", also("ask", "{}円です。"), "unknown_field", "ask", "{}");
        row("old braces", also("ask", "{{office}}です。"), "unknown_field", "ask");
        row("a brace alone", also("ask", "{officeです。"), "unknown_field", "ask");
        row("says nothing", [](Script& s) { boxOf(s, "paid").text = {}; }, "no_text", "paid");
        row("an answer without words", [](Script& s) { answerOf(s, "ask", "paid").text.clear(); }, "no_text", "ask", "paid");
        row("nobody may dispute", [](Script& s) { answerOf(s, "ask", "disputes").branch.reset(); }, "no_branch", "", "disputes");
    }
    void plantedFaults() {
        QFETCH(Plant, plant);
        QFETCH(QString, kind);
        QFETCH(QString, box);
        QFETCH(QString, word);
        Script script = plainScript();
        plant(script);
        const QList<LintFinding> found = lintScript(script, rules());
        const auto is = [&](const LintFinding& each) {
            return codeOf(each.kind) == kind && each.box == box && (word.isEmpty() || each.word == word);
        };
        const auto planted = std::find_if(found.begin(), found.end(), is);
        QVERIFY2(planted != found.end(), qPrintable(said(found)));
        QVERIFY(!planted->message.isEmpty());
        if (QStringList{QStringLiteral("before_identity"), QStringLiteral("told_others"), QStringLiteral("bank_or_atm"), QStringLiteral("threat"),
                        QStringLiteral("seizure"), QStringLiteral("birth_of_company")}
                .contains(kind)) {
            QVERIFY(!planted->sentence.isEmpty() && !planted->source.isEmpty());
            QVERIFY2(planted->way.startsWith(QStringLiteral("opening")) && planted->way.endsWith(box), qPrintable(planted->way));
        }
    }

    void whatIsNotSpokenIsNoFault() {
        Script script = plainScript();
        boxOf(script, "opening").note = QStringLiteral("市税の差押の件。ATMと言わない。");
        boxOf(script, "debit").text.person = QStringLiteral("口座振替の申込書をお送りしてよろしいですか。");
        boxOf(script, "later").text.person = QStringLiteral("午後8時にお電話いたします。");
        boxOf(script, "paid_end").text.person = QStringLiteral("窓口は午前7時から24時間ご利用になれます。");
        const QList<LintFinding> found = lintScript(script, rules());
        QVERIFY2(found.isEmpty(), qPrintable(said(found)));
    }

    void officersMaySayMore() {
        Script script = plainScript();
        boxOf(script, "ask").text.person += QStringLiteral("差押の手続に入ることがあります。");
        QVERIFY(!lintScript(script, rules()).isEmpty());
        script.isForOfficers = true;
        QVERIFY2(lintScript(script, rules()).isEmpty(), qPrintable(said(lintScript(script, rules()))));
        boxOf(script, "ask").text.person += QStringLiteral("必ず差し押さえます。");  // no threat from anybody
        QCOMPARE(lintScript(script, rules()).size(), 1);
        QCOMPARE(lintScript(script, rules()).at(0).kind, LintKind::Threat);
    }

    void aSentenceIsToldOnce() {
        Script script = plainScript();
        boxOf(script, "promise").text.person += QStringLiteral("ATMへ。");  // spoken on several paths
        const QList<LintFinding> found = lintScript(script, rules());
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.at(0).sentence, QStringLiteral("ATMへ。"));
    }

    void whoIsCalledDecidesWhatIsWalked() {
        Script script = plainScript();
        boxOf(script, "gate").text.company.clear();
        script.purpose.audiences = {Audience::Person};
        QVERIFY2(lintScript(script, rules()).isEmpty(), qPrintable(said(lintScript(script, rules()))));
    }

    void plainTexts_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("reader");
        QTest::addColumn<bool>("byOfficer");
        QTest::addColumn<QString>("kinds");
        const int letter = 0;
        const int anybody = 1;
        QTest::newRow("kind SMS") << "みらい市役所からお知らせです。お電話ください。" << anybody << false << "";
        QTest::newRow("SMS names the tax") << "みらい市役所です。市税が未納です。" << anybody << false << "told_others";
        QTest::newRow("SMS names a sum") << "お知らせ: {outstanding}円" << anybody << false << "told_others";
        QTest::newRow("letter names it") << "市税が未納です。口座番号0000000へ納付してください。" << letter << false << "";
        QTest::newRow("letter threatens") << "必ず差し押さえます。" << letter << true << "threat";
        QTest::newRow("contractor's letter") << "滞納処分を行います。" << letter << false << "seizure";
        QTest::newRow("officer's letter") << "滞納処分を行います。" << letter << true << "";
        QTest::newRow("SMS with an account") << "口座へお願いします。" << anybody << true << "bank_or_atm";
        QTest::newRow("SMS at night") << "22:00にお電話いたします。" << anybody << false << "hours";
        QTest::newRow("English") << "We will call you at 9:30 pm." << letter << false << "hours";
        QTest::newRow("taxi") << "Take a taxi." << anybody << false << "";
    }
    void plainTexts() {
        QFETCH(QString, text);
        QFETCH(int, reader);
        QFETCH(bool, byOfficer);
        QFETCH(QString, kinds);
        const bool isLetter = reader == 0;
        QStringList found;
        for (const LintFinding& each : lintText(text, {isLetter ? TextReader::Person : TextReader::Anybody, byOfficer, isLetter}, rules())) {
            QVERIFY(each.box.isEmpty() && !each.sentence.isEmpty());
            found.append(codeOf(each.kind));
        }
        QCOMPARE(found.join(u' '), kinds);
    }

    void timesAreRead_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("minutes");
        QTest::newRow("hours") << "21時" << QList<int>{21 * 60};
        QTest::newRow("afternoon and half") << "午後8時半" << QList<int>{20 * 60 + 30};
        QTest::newRow("evening") << "夜の9時15分" << QList<int>{21 * 60 + 15};
        QTest::newRow("kanji") << "午後十一時二十分" << QList<int>{23 * 60 + 20};
        QTest::newRow("full width") << "２１：３０" << QList<int>{21 * 60 + 30};
        QTest::newRow("pm") << "9 p.m. or 10:15am" << QList<int>{21 * 60, 10 * 60 + 15};
        QTest::newRow("a span of time") << "24時間以内、3時間" << QList<int>();
        QTest::newRow("noon") << "12時" << QList<int>{12 * 60};
    }
    void timesAreRead() {
        QFETCH(QString, text);
        QFETCH(QList<int>, minutes);
        const QList<LintSentence> sentences = sentencesOf(text);
        QList<int> found;
        for (const LintSentence& each : sentences) {
            found += each.times();
        }
        QCOMPARE(found, minutes);
    }

    void theNightIsTheCallers() {
        QCOMPARE(rules().from, QTime(8, 0));
        QCOMPARE(rules().to, QTime(21, 0));
        for (const QList<LintWord>& list : {rules().matter, rules().bank, rules().threats, rules().seizure, rules().birth}) {
            QVERIFY(!list.isEmpty());
            for (const LintWord& word : list) {
                QVERIFY2(!word.source.isEmpty(), qPrintable(word.word));
            }
        }
    }
};

QTEST_GUILESS_MAIN(ScriptLintTest)
#include "script_lint_test.moc"
