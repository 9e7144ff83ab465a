#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>

#include "core/cases/campaign_choices.h"
#include "core/cases/campaign_spaces.h"
#include "core/work/rule_catalogue.h"
#include "tests/ui/desk_fixture.h"
#include "ui/support/fact_table.h"
#include "ui/support/message_box.h"

using namespace saikoku;
using namespace saikoku::ui;
using namespace saikoku::test;

/// 業務: added, its list's import opened, its results changed and brought back.
class CampaignsScreenTest : public QObject {
    Q_OBJECT

    static void go(DeskFixture& f) {
        QVERIFY(f.desk->goTo(QStringLiteral("campaigns")));
        QTRY_VERIFY(f.isIdle());
    }
    static void choose(DeskFixture& f, int row) {
        f.find<FactTable>("campaignTable")->view()->selectRow(row);
    }
    static CampaignChoices offered(DeskFixture& f, qint64 id) {
        return campaignChoices(f.desk->workspace().session(), CampaignId{id}).value_or(CampaignChoices());
    }

private Q_SLOTS:
    void initTestCase() { KdfCost::setStandard(KdfCost::least()); }

    void aCampaignIsAddedAndItsListTakenIn() {
        DESK(f);
        go(f);
        auto* table = f.find<FactTable>("campaignTable");
        QCOMPARE(table->rowCount(), 3);
        QVERIFY(f.find<QLabel>("campaignNone")->isVisible());  // tax has none of its own
        QVERIFY(!f.find<QPushButton>("campaignImport")->isEnabled());
        f.find<QLineEdit>("campaignName")->setText(QStringLiteral("見守り"));
        f.find<QLineEdit>("campaignCode")->setText(QStringLiteral("Visits"));
        f.find<QPushButton>("campaignAdd")->click();
        QVERIFY(f.find<QLabel>("campaignAddProblem")->isVisible());
        QCOMPARE(table->rowCount(), 3);
        f.find<QLineEdit>("campaignCode")->setText(QStringLiteral("visits"));
        QTest::keyClick(f.find<QLineEdit>("campaignCode"), Qt::Key_Return);
        QCOMPARE(table->rowCount(), 4);
        QCOMPARE(table->view()->currentIndex().row(), 3);
        QTRY_VERIFY(f.isIdle());
        f.find<QPushButton>("campaignImport")->click();
        QCOMPARE(f.desk->currentPlace(), QStringLiteral("import"));
        QCOMPARE(f.desk->workspace().campaign().code, QStringLiteral("visits"));
        QVERIFY2(f.find<QLabel>("importWhose")->text().contains(QStringLiteral("見守り")),
                 qPrintable(f.find<QLabel>("importWhose")->text()));
        QVERIFY(f.find<QSpinBox>("importYear")->isVisible());
    }

    void resultsAreChangedAndBroughtBack() {
        DESK(f);
        go(f);
        choose(f, 1);
        const CampaignChoices before = offered(f, 2);
        auto* results = f.find<QTableWidget>("campaignResults");
        QCOMPARE(results->rowCount(), before.results.size() + 1);
        results->item(0, 0)->setText(QStringLiteral("受診した"));
        results->item(results->rowCount() - 1, 0)->setText(QStringLiteral("後日連絡"));
        QCOMPARE(results->rowCount(), before.results.size() + 2);
        results->item(1, 3)->setCheckState(Qt::Unchecked);
        f.find<QPushButton>("campaignSave")->click();
        QVERIFY(f.find<QLabel>("campaignProblem")->isVisible());  // whose decision?
        f.find<QLineEdit>("campaignSource")->setText(QStringLiteral("決裁 令和8年11月20日"));
        QTest::keyClick(f.find<QLineEdit>("campaignSource"), Qt::Key_Return);
        const CampaignChoices after = offered(f, 2);
        QCOMPARE(after.results.size(), before.results.size());
        QCOMPARE(after.results.constFirst().name, QStringLiteral("受診した"));
        QCOMPARE(after.results.constLast().name, QStringLiteral("後日連絡"));
        auto* versions = f.find<FactTable>("campaignVersions");
        QCOMPARE(versions->rowCount(), 2);
        QTRY_VERIFY(f.isIdle());
        MessageBox::setNextAnswer(true);
        versions->view()->setFocus();
        versions->view()->selectRow(1);
        f.key(Qt::Key_Return);
        QCOMPARE(offered(f, 2), before);
        QCOMPARE(versions->rowCount(), 3);
        QTRY_VERIFY(f.isIdle());
    }

    /// Another seat's change stands on the open page within seconds; what is typed here is not lost to it.
    void anotherSeatsChangeIsFollowed() {
        DESK(f, true, Role::Supervisor);
        go(f);
        choose(f, 1);
        Session& other = f.store.session();
        const auto change = [&](const QString& name) -> Result<CampaignChoices> {
            SAIKOKU_TRY(other.lookForNewRules());
            SAIKOKU_TRY_ASSIGN(const CampaignChoices before, everyCampaignChoice(other, CampaignId{2}));
            CampaignChoices after = before;
            after.results.first().name = name;
            return setCampaignChoices(other, {CampaignId{2}, before, after, QStringLiteral("決裁")}, ruleCatalogue());
        };
        auto* table = f.find<FactTable>("campaignTable");
        auto* results = f.find<QTableWidget>("campaignResults");
        VERIFY_RESULT(change(QStringLiteral("受診した")));
        QTRY_COMPARE_WITH_TIMEOUT(results->item(0, 0)->text(), QStringLiteral("受診した"), 10'000);
        QVERIFY(table->cell(1, 3).contains(QStringLiteral("受診した")));
        QCOMPARE(f.find<FactTable>("campaignVersions")->rowCount(), 2);
        VERIFY_RESULT(addCampaign(other, QStringLiteral("visits"), QStringLiteral("見守り"), CampaignKind::Health));
        QTRY_COMPARE_WITH_TIMEOUT(table->rowCount(), 4, 10'000);
        QCOMPARE(table->view()->currentIndex().row(), 1);
        results->item(1, 0)->setText(QStringLiteral("入力中"));
        VERIFY_RESULT(change(QStringLiteral("受診済")));
        QTRY_VERIFY_WITH_TIMEOUT(table->cell(1, 3).contains(QStringLiteral("受診済")), 10'000);
        QCOMPARE(results->item(1, 0)->text(), QStringLiteral("入力中"));
        QVERIFY(f.find<QLabel>("campaignProblem")->isVisible());
        MessageBox::setNextAnswer(true);
        f.key(Qt::Key_F5);
        QCOMPARE(results->item(0, 0)->text(), QStringLiteral("受診済"));
        QVERIFY(!f.find<QLabel>("campaignProblem")->isVisible());
    }

    void whatIsTypedIsAskedAbout() {
        DESK(f);
        go(f);
        choose(f, 1);
        f.find<QTableWidget>("campaignResults")->item(0, 0)->setText(QStringLiteral("受診した"));
        MessageBox::setNextAnswer(false);
        choose(f, 2);
        QCOMPARE(f.find<FactTable>("campaignTable")->view()->currentIndex().row(), 1);
        MessageBox::setNextAnswer(false);
        QVERIFY(!f.desk->goTo(QStringLiteral("list")));
        MessageBox::setNextAnswer(true);
        choose(f, 2);
        QCOMPARE(f.find<FactTable>("campaignTable")->view()->currentIndex().row(), 2);
    }
};

QTEST_MAIN(CampaignsScreenTest)
#include "campaigns_screen_test.moc"
