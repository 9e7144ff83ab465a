#include "core/scripts/script_text_file.h"

#include <QTest>

#include "core/scripts/script_lint.h"
#include "core/scripts/script_run.h"

using namespace saikoku;

namespace {

const QString kTax = QStringLiteral(R"(# 庁の台本
[identity]
「{{office}}の{{operator}}です。{{name}}様ですか。」
「お名前と、生年月日・ご住所をお願いします。」
[purpose]
「{{items}}が合わせて{{principal}}円、未納です。」
[intention]
「いつお納めになりますか。」
[solution]
納める → 約束を記録
「ありがとうございました。」
[third_party]
「{{office}}の{{operator}}です。折り返しお電話ください。」
用件は伝えない。
[voicemail]
「{{office}}の{{operator}}です。折り返しお電話ください。」
)");

CampaignInfo campaign(CampaignKind kind) { return {CampaignId{1}, kind == CampaignKind::Money ? QStringLiteral("tax") : QStringLiteral("health_check"), QStringLiteral("T"), kind, kind == CampaignKind::Money}; }

}  // namespace

/// @brief Scripts that offices wrote as text become boxes that say the same.
class ScriptTextFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItSaid() {
        const auto script = scriptOfTextFile(kTax, QStringLiteral("tax.txt"), campaign(CampaignKind::Money));
        QVERIFY2(script.has_value(), script ? "" : qPrintable(script.error().message));
        QCOMPARE(script->name, QStringLiteral("tax"));
        QCOMPARE(script->title, QStringLiteral("庁の台本"));
        QCOMPARE(script->purpose.campaigns, QStringList{QStringLiteral("tax")});
        QCOMPARE(script->box(QStringLiteral("opening"))->text.person, QStringLiteral("{office}の{caller}です。{name}様ですか。"));
        QCOMPARE(script->box(QStringLiteral("gate"))->text.person, QStringLiteral("お名前と、生年月日・ご住所をお願いします。"));
        QVERIFY(script->box(QStringLiteral("gate"))->text.company.contains(QStringLiteral("商号")));
        QCOMPARE(script->box(QStringLiteral("purpose"))->text.person, QStringLiteral("{items}が合わせて{outstanding}円、未納です。"));
        QCOMPARE(script->box(QStringLiteral("solution"))->text.person, QStringLiteral("ありがとうございました。"));
        QCOMPARE(script->box(QStringLiteral("solution"))->note, QStringLiteral("納める → 約束を記録"));
        QCOMPARE(script->box(QStringLiteral("third_party"))->note, QStringLiteral("用件は伝えない。"));
        const LintRules rules = *LintRules::fromRules(ShippedRules());
        const QList<LintFinding> found = lintScript(*script, rules);
        QVERIFY2(found.isEmpty(), found.isEmpty() ? "" : qPrintable(findingText(found.constFirst())));
        ScriptRun run(*script, Audience::Person);
        QVERIFY(run.follow(ResultCode::Voicemail));
        QVERIFY(run.isAtEnd());
    }

    void companiesHearTheirOwn() {
        const QString own = kTax + QStringLiteral("[identity_company]\n「{{office}}の{{operator}}です。{{name}}ですか。」\n「代表者名と所在地をお願いします。」\n");
        const auto script = scriptOfTextFile(own, QStringLiteral("tax.txt"), campaign(CampaignKind::Money));
        QVERIFY(script.has_value());
        QCOMPARE(script->box(QStringLiteral("gate"))->text.company, QStringLiteral("代表者名と所在地をお願いします。"));
    }

    void withoutMoneyNothingIsPromised() {
        QString text = kTax;
        text.replace(QStringLiteral("「{{items}}が合わせて{{principal}}円、未納です。」"), QStringLiteral("「健診のご案内です。」"));
        const auto script = scriptOfTextFile(text, QStringLiteral("tax.txt"), campaign(CampaignKind::Health));
        QVERIFY(script.has_value());
        for (const ScriptBox& box : script->boxes) {
            for (const ScriptAnswer& answer : box.answers) {
                QVERIFY(!answer.written(RecordPart::Promise) && !answer.written(RecordPart::ReportedPaid));
            }
        }
        const QList<LintFinding> findings = lintScript(*script, *LintRules::fromRules(ShippedRules()));
        QVERIFY2(findings.isEmpty(), qPrintable(findings.isEmpty() ? QString() : findings.constFirst().box + QLatin1Char(' ') + findings.constFirst().word + findings.constFirst().message));
    }

    void slipsAreNamed_data() {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("told");
        QTest::newRow("unknown part") << "[purpose]" << "[reason]" << "tax.txt:5";
        QTest::newRow("missing part") << "[voicemail]" << "" << "[voicemail]";
        QTest::newRow("text before") << "[identity]" << "" << "tax.txt:3";
    }
    void slipsAreNamed() {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, told);
        const auto script = scriptOfTextFile(QString(kTax).replace(from, to), QStringLiteral("tax.txt"), campaign(CampaignKind::Money));
        QVERIFY(!script.has_value());
        QVERIFY2(script.error().message.contains(told), qPrintable(script.error().message));
    }

    void whatTellsTooMuchIsFound() {
        const QString text = QString(kTax).replace(QStringLiteral("折り返しお電話ください。」\n用件"), QStringLiteral("市税の件です。」\n用件"));
        const auto script = scriptOfTextFile(text, QStringLiteral("tax.txt"), campaign(CampaignKind::Money));
        QVERIFY(script.has_value());
        const QList<LintFinding> found = lintScript(*script, *LintRules::fromRules(ShippedRules()));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.at(0).kind, LintKind::ToldOthers);
        QCOMPARE(found.at(0).box, QStringLiteral("third_party"));
    }
};

QTEST_GUILESS_MAIN(ScriptTextFileTest)
#include "script_text_file_test.moc"
