#include "core/scripts/script_choice.h"

#include <QTest>

#include "core/cases/case_file.h"
#include "tests/core/scripts/plain_script.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

ScriptLanguages languages() { return *ScriptLanguages::fromRules(ShippedRules()); }

QString chosen(const QList<Script>& scripts, const ScriptCase& about) {
    const qsizetype at = chooseScript(scripts, about);
    return at < 0 ? QString() : scripts.at(at).name;
}

}  // namespace

/// @brief Which script is opened for a case.
class ScriptChoiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ofTheShippedOnes_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("item");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("stage");
        QTest::addColumn<QString>("wish");
        QTest::addColumn<QString>("name");
        QTest::newRow("current year") << "money" << "01" << "NotContacted" << "current_year" << "" << "tax_first";
        QTest::newRow("carried over") << "money" << "01" << "NotContacted" << "carried_over" << "" << "tax_carried_over";
        QTest::newRow("broken promise") << "money" << "01" << "BrokenPromise" << "carried_over" << "" << "tax_broken_promise";
        QTest::newRow("national health tax") << "money" << "04" << "NotContacted" << "carried_over" << "" << "national_health";
        QTest::newRow("national health premium") << "money" << "11" << "Promised" << "current_year" << "" << "national_health";
        QTest::newRow("a broken promise of it") << "money" << "04" << "BrokenPromise" << "current_year" << "" << "tax_broken_promise";
        QTest::newRow("English") << "money" << "01" << "BrokenPromise" << "carried_over" << "英語" << "tax_first_en";
        QTest::newRow("plain Japanese") << "money" << "01" << "NotContacted" << "current_year" << "やさしい日本語" << "tax_first_simple";
        QTest::newRow("a language without a script") << "money" << "01" << "NotContacted" << "current_year" << "ベトナム語" << "tax_first_simple";
        QTest::newRow("a word that is no language") << "money" << "01" << "NotContacted" << "current_year" << "ゆっくり" << "tax_first";
        QTest::newRow("charges alone") << "money" << "" << "Settled" << "charges" << "" << "tax_charges";
        QTest::newRow("nothing owed") << "money" << "" << "Settled" << "" << "" << "tax_first";
        QTest::newRow("health check") << "health" << "" << "NotContacted" << "" << "" << "health_check";
        QTest::newRow("survey in English") << "survey" << "" << "NotContacted" << "" << "English" << "survey";
    }
    void ofTheShippedOnes() {
        QFETCH(QString, kind);
        QFETCH(QString, item);
        QFETCH(QString, status);
        QFETCH(QString, stage);
        QFETCH(QString, wish);
        QFETCH(QString, name);
        ScriptCase about;
        about.campaign = QStringLiteral("any");
        about.kind = *valueOfCode<CampaignKind>(kind);
        about.taxItems = item.isEmpty() ? QStringList() : QStringList{item};
        about.status = status;
        about.stages = stage.isEmpty() ? QStringList() : QStringList{stage};
        about.language = languages().of(wish);
        about.household = QStringLiteral("single");
        QCOMPARE(chosen(shippedScripts(), about), name);
    }

    void theOfficesOwnCampaignComesBeforeItsKind() {
        Script own = plainScript();
        own.name = QStringLiteral("own");
        own.purpose = {};
        own.purpose.campaigns = {QStringLiteral("tax")};
        const QList<Script> all = shippedScripts() + QList<Script>{own};
        ScriptCase about;
        about.campaign = QStringLiteral("tax");
        about.status = QStringLiteral("BrokenPromise");
        QCOMPARE(chosen(all, about), QStringLiteral("own"));
        about.campaign = QStringLiteral("water");
        QCOMPARE(chosen(all, about), QStringLiteral("tax_broken_promise"));
    }

    void officersWordingIsAnOfficers() {
        Script strict = plainScript();
        strict.name = QStringLiteral("strict");
        strict.isForOfficers = true;
        const QList<Script> all{plainScript(), strict};
        ScriptCase about;
        QCOMPARE(chosen(all, about), QStringLiteral("tax_first"));
        about.isOfficer = true;
        QCOMPARE(chosen(all, about), QStringLiteral("strict"));
    }

    void whatNamesTheCaseBestComesFirst() {
        Script any = plainScript();
        any.purpose = {};
        Script company = any;
        company.name = QStringLiteral("company");
        company.purpose.audiences = {Audience::Company};
        Script several = any;
        several.name = QStringLiteral("several");
        several.purpose.households = {QStringLiteral("several")};
        const QList<Script> all{any, company, several};
        ScriptCase about;
        about.household = QStringLiteral("single");
        QCOMPARE(chosen(all, about), QStringLiteral("tax_first"));
        about.household = QStringLiteral("several");
        QCOMPARE(chosen(all, about), QStringLiteral("several"));
        about.household = QStringLiteral("company");
        about.audience = Audience::Company;
        QCOMPARE(chosen(all, about), QStringLiteral("company"));
        QCOMPARE(chooseScript({}, about), -1);
        QCOMPARE(chooseScript({several}, about), -1);
    }

    void aCaseIsDescribed() {
        CaseFile file;
        file.askedTaxItems = {QStringLiteral("04")};
        file.summary.status = WorkflowStatus::NoPromise;
        ReceivableOnFile now;
        now.receivable.fiscalYear = 2026;
        now.receivable.dueDate = QDate(2026, 9, 30);
        now.receivable.levied = Yen(5'000);
        file.receivables = {now};
        const CampaignInfo tax{CampaignId{1}, QStringLiteral("tax"), QStringLiteral("T"), CampaignKind::Money, true};
        const QDate today(2026, 11, 20);
        ScriptCase about = scriptCaseOf(file, tax, languages(), today, false);
        QCOMPARE(about.taxItems, QStringList{QStringLiteral("04")});
        QCOMPARE(about.stages, QStringList{QStringLiteral("current_year")});
        QCOMPARE(about.status, QStringLiteral("NoPromise"));
        QCOMPARE(about.household, QStringLiteral("single"));
        ReceivableOnFile old = now;
        old.receivable.fiscalYear = 2025;
        old.receivable.dueDate = QDate(2025, 9, 30);
        file.receivables.prepend(old);
        file.household = {{TaxpayerId{2}, {}, {}, Yen(1), false}};
        file.wishes.language = QStringLiteral("English, please");
        about = scriptCaseOf(file, tax, languages(), today, true);
        QCOMPARE(about.stages, QStringList{QStringLiteral("carried_over")});
        QCOMPARE(about.household, QStringLiteral("several"));
        QCOMPARE(about.language, QStringLiteral("en"));
        QVERIFY(about.isOfficer);
        file.receivables[0].isLapsed = true;  // asked of nobody
        QCOMPARE(scriptCaseOf(file, tax, languages(), today, true).stages, QStringList{QStringLiteral("current_year")});
        file.receivables[0].isLapsed = false;
        file.receivables[0].receivable.received = Yen(5'000);  // paid: nothing is carried over
        QCOMPARE(scriptCaseOf(file, tax, languages(), today, true).stages, QStringList{QStringLiteral("current_year")});
        CallStage stage;
        stage.code = QStringLiteral("heavy");
        file.stage = stage;
        QCOMPARE(scriptCaseOf(file, tax, languages(), today, true).stages, (QStringList{QStringLiteral("current_year"), QStringLiteral("heavy")}));
        file.taxpayer.isCompany = true;
        QCOMPARE(scriptCaseOf(file, tax, languages(), today, true).household, QStringLiteral("company"));
    }
};

QTEST_GUILESS_MAIN(ScriptChoiceTest)
#include "script_choice_test.moc"
