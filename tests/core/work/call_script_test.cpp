#include <QTemporaryDir>
#include <QTest>

#include "core/work/call_script.h"

using namespace saikoku;

namespace {

const QHash<QString, QString> kValues{
    {QStringLiteral("office"), QStringLiteral("みらい市役所")},   {QStringLiteral("operator"), QStringLiteral("田中")},
    {QStringLiteral("name"), QStringLiteral("架空 花子")},         {QStringLiteral("items"), QStringLiteral("市県民税")},
    {QStringLiteral("principal"), QStringLiteral("284,300")},      {QStringLiteral("late_charge"), QStringLiteral("18,200")},
    {QStringLiteral("total"), QStringLiteral("302,500")},          {QStringLiteral("oldest_due"), QStringLiteral("令和6年9月2日")}};

}  // namespace

class CallScriptTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Identity comes first in every campaign, and what it is about is said to the person alone.
    void everyCampaignHasItsScript_data() {
        QTest::addColumn<QString>("code");
        QTest::addColumn<CampaignKind>("kind");
        QTest::addColumn<QString>("purpose");
        QTest::newRow("tax") << QStringLiteral("tax") << CampaignKind::Money << QStringLiteral("納付");
        QTest::newRow("health check") << QStringLiteral("health_check") << CampaignKind::Health << QStringLiteral("健診");
        QTest::newRow("survey") << QStringLiteral("survey") << CampaignKind::Survey << QStringLiteral("アンケート");
        QTest::newRow("of the office's own") << QStringLiteral("visits") << CampaignKind::Survey << QStringLiteral("アンケート");
    }
    void everyCampaignHasItsScript() {
        QFETCH(QString, code);
        QFETCH(CampaignKind, kind);
        QFETCH(QString, purpose);
        const auto script = loadCallScript(CampaignInfo{CampaignId{7}, code, code, kind, kind == CampaignKind::Money}, {});
        QVERIFY2(script.has_value(), script ? "" : qPrintable(script.error().message));
        QVERIFY(script->textFor(ScriptPart::Purpose, false).contains(purpose));
        for (const ScriptPart part : {ScriptPart::Identity, ScriptPart::Voicemail}) {
            QVERIFY(!script->textFor(part, false).contains(purpose));
        }
        const QHash<QString, QString> values{{QStringLiteral("office"), QStringLiteral("架空市")}, {QStringLiteral("operator"), QStringLiteral("田中")},
                                             {QStringLiteral("name"), QStringLiteral("見本")}, {QStringLiteral("phone"), QStringLiteral("0999")},
                                             {QStringLiteral("items"), {}}, {QStringLiteral("principal"), {}}, {QStringLiteral("late_charge"), {}},
                                             {QStringLiteral("total"), {}}, {QStringLiteral("oldest_due"), {}}};
        for (const QString& text : script->parts) {
            QVERIFY(renderScript(text, values));
        }
    }

    void identityNeedsNameAndTwoMore_data() {
        QTest::addColumn<bool>("name");
        QTest::addColumn<bool>("birth");
        QTest::addColumn<bool>("address");
        QTest::addColumn<bool>("notice");
        QTest::addColumn<bool>("established");
        QTest::newRow("nothing") << false << false << false << false << false;
        QTest::newRow("name alone") << true << false << false << false << false;
        QTest::newRow("name and one") << true << true << false << false << false;
        QTest::newRow("name, birth, address") << true << true << true << false << true;
        QTest::newRow("name, birth, notice") << true << true << false << true << true;
        QTest::newRow("name, address, notice") << true << false << true << true << true;
        QTest::newRow("all but the name") << false << true << true << true << false;
    }
    void identityNeedsNameAndTwoMore() {
        QFETCH(bool, name);
        QFETCH(bool, birth);
        QFETCH(bool, address);
        QFETCH(bool, notice);
        QFETCH(bool, established);
        const IdentityCheck check{name, birth, address, notice};
        QCOMPARE(check.isEstablished(), established);
        QVERIFY(maySpeak(ScriptPart::ThirdParty, check));
        QVERIFY(maySpeak(ScriptPart::Voicemail, check));
        QVERIFY(maySpeak(ScriptPart::Identity, check));
        QCOMPARE(maySpeak(ScriptPart::Purpose, check), established);
        QCOMPARE(maySpeak(ScriptPart::Solution, check), established);
    }

    void shippedScriptKeepsTheSecret() {
        const Result<CallScript> script = loadCallScript(QStringLiteral("tax"), {});
        QVERIFY2(script.has_value(), script ? "" : qPrintable(script.error().message));
        QVERIFY(!script->title.isEmpty());
        for (auto part = script->parts.cbegin(); part != script->parts.cend(); ++part) {
            const Result<QString> text = renderScript(part.value(), kValues);
            QVERIFY2(text.has_value(), text ? "" : qPrintable(text.error().message));
            // A bank account or a cash machine is never named on the telephone.
            for (const char* word : {"口座", "ATM", "ＡＴＭ", "振込", "振り込"}) {
                QVERIFY2(!text->contains(QString::fromUtf8(word)), word);
            }
            if (isSpokenToAnybody(part.key())) {
                for (const char* word : {"税", "滞納", "納付", "納期", "未納", "延滞", "円", "督促", "催告"}) {
                    QVERIFY2(!text->contains(QString::fromUtf8(word)), qPrintable(*text));
                }
            }
        }
        QVERIFY(script->parts.value(ScriptPart::Purpose).contains(QStringLiteral("{{total}}")));
    }

    void theOfficeScriptWins() {
        QTemporaryDir folder;
        QDir(folder.path()).mkdir(QStringLiteral("scripts"));
        QFile file(folder.filePath(QStringLiteral("scripts/tax.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("# own\n[identity]\na\n[purpose]\nb\n[intention]\nc\n[solution]\nd\n[third_party]\ne\n[voicemail]\nf\n");
        file.close();
        const Result<CallScript> script = loadCallScript(QStringLiteral("tax"), folder.path());
        QVERIFY(script.has_value());
        QCOMPARE(script->title, QStringLiteral("own"));
        QCOMPARE(script->parts.value(ScriptPart::Voicemail), QStringLiteral("f"));
        QCOMPARE(script->word(ScriptWord::Office), QStringLiteral("市役所"));  // the shipped one's
    }

    /// What the program puts in is said in the script's language.
    void wordsAreTheScripts() {
        const QString parts = QStringLiteral("[identity]\na\n[purpose]\nb\n[intention]\nc\n[solution]\nd\n[third_party]\ne\n[voicemail]\nf\n");
        const auto script = parseCallScript(parts + QStringLiteral("[words]\noffice = the city office\n\ndates = d MMMM yyyy\n"), QStringLiteral("x.txt"));
        QVERIFY2(script.has_value(), script ? "" : qPrintable(script.error().message));
        QCOMPARE(script->word(ScriptWord::Office), QStringLiteral("the city office"));
        QCOMPARE(script->date(QDate(2026, 11, 30)), QStringLiteral("30 November 2026"));
        QCOMPARE(script->parts.value(ScriptPart::Voicemail), QStringLiteral("f"));
        for (const char* code : {"tax", "health_check", "survey"}) {
            const auto shipped = loadCallScript(QString::fromLatin1(code), {});
            QVERIFY(shipped);
            QCOMPARE(shipped->words.size(), 5);
            QCOMPARE(shipped->date(QDate(2026, 11, 30)), QStringLiteral("令和8年11月30日"));
        }
        for (const char* wrong : {"[words]\nofice = x\n", "[words]\noffice\n"}) {
            const auto refused = parseCallScript(parts + QString::fromLatin1(wrong), QStringLiteral("x.txt"));
            QVERIFY(!refused);
            QVERIFY2(refused.error().message.contains(QLatin1String("x.txt:14")), qPrintable(refused.error().message));
        }
    }

    /// A company has no date of birth and no family.
    void aCompanyIsAskedWhatItHas() {
        const Result<CallScript> script = loadCallScript(QStringLiteral("tax"), {});
        QVERIFY(script);
        const QString person = script->textFor(ScriptPart::Identity, false);
        const QString company = script->textFor(ScriptPart::Identity, true);
        QVERIFY(person.contains(QStringLiteral("生年月日")));
        QVERIFY2(!company.contains(QStringLiteral("生年月日")) && company.contains(QStringLiteral("部署")), qPrintable(company));
        QCOMPARE(script->textFor(ScriptPart::Purpose, true), script->textFor(ScriptPart::Purpose, false));
        QVERIFY((IdentityCheck{true, false, true, false, true}.isEstablished()));
        QVERIFY(!(IdentityCheck{true, false, false, false, true}.isEstablished()));
        QVERIFY(!(IdentityCheck{false, false, true, true, true}.isEstablished()));
        // an office's own script without such parts takes the shipped ones
        QTemporaryDir folder;
        QDir(folder.path()).mkdir(QStringLiteral("scripts"));
        QFile file(folder.filePath(QStringLiteral("scripts/tax.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("# own\n[identity]\na\n[purpose]\nb\n[intention]\nc\n[solution]\nd\n[third_party]\ne\n[voicemail]\nf\n"
                   "[voicemail_company]\ng\n");
        file.close();
        const Result<CallScript> own = loadCallScript(QStringLiteral("tax"), folder.path());
        QVERIFY2(own.has_value(), own ? "" : qPrintable(own.error().message));
        QCOMPARE(own->textFor(ScriptPart::Voicemail, true), QStringLiteral("g"));
        QCOMPARE(own->textFor(ScriptPart::Identity, true), company);
        QCOMPARE(own->textFor(ScriptPart::Identity, false), QStringLiteral("a"));
    }

    void refusesByName_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("named");
        QTest::newRow("unknown part") << "[identity]\na\n[greeting]\n" << "x.txt:3";
        QTest::newRow("text before") << "hello\n[identity]\n" << "x.txt:1";
        QTest::newRow("missing part") << "[identity]\na\n" << "[purpose]";
    }
    void refusesByName() {
        QFETCH(QString, text);
        QFETCH(QString, named);
        const Result<CallScript> script = parseCallScript(text, QStringLiteral("x.txt"));
        QVERIFY(!script);
        QCOMPARE(script.error().code, ErrorCode::BadInput);
        QVERIFY2(script.error().message.contains(named), qPrintable(script.error().message));
    }

    void anUnknownFieldIsRefused() {
        const Result<QString> text = renderScript(QStringLiteral("{{name}} {{nmae}}"), kValues);
        QVERIFY(!text);
        QVERIFY(text.error().message.contains(QStringLiteral("nmae")));
        QCOMPARE(renderScript(QStringLiteral("a {{ name }} b"), kValues).value(), QStringLiteral("a 架空 花子 b"));
        const Result<CallScript> none = loadCallScript(QStringLiteral("nothing"), {});
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::NotFound);
    }
};

QTEST_APPLESS_MAIN(CallScriptTest)
#include "call_script_test.moc"
