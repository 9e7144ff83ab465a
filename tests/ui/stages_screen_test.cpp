// 段階: the supervisors' table of stages by keys. FixedClock stands on Friday, 20 November 2026.

#include "ui/stages/stages_screen.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include "core/queue/call_lists.h"
#include "tests/ui/desk_fixture.h"
#include "ui/stages/stages_table.h"
#include "ui/support/fact_table.h"
#include "ui/support/message_box.h"

using namespace saikoku;
using namespace saikoku::ui;
using namespace saikoku::test;

class StagesScreenTest : public QObject {
    Q_OBJECT

    struct Fixture : DeskFixture {
        Fixture() : DeskFixture(false, Role::Supervisor) {
            if (desk) {
                desk->goTo(QStringLiteral("stages"));
            }
        }
        StagesTable& table() { return *desk->findChild<StagesTable*>(); }
        StageRules stored() { return *desk->workspace().session().rules<StageRules>().value(); }
        void save(const QString& source) {
            find<QLineEdit>("stagesSource")->setText(source);
            QTest::keyClick(find<QLineEdit>("stagesSource"), Qt::Key_Return);
        }
    };

private Q_SLOTS:
    void initTestCase() { KdfCost::setStandard(KdfCost::least()); }

    void theTableIsChangedAndTakenBack() {
        Fixture f;
        QVERIFY2(f.problem.isEmpty(), qPrintable(f.problem));
        QTRY_COMPARE(f.table().rowCount(), 4);  // three, and the empty one
        const StageRules shipped = f.stored();
        QVERIFY(!f.find<QPushButton>("stagesSave")->isEnabled());
        f.table().item(1, 2)->setText(QStringLiteral("６０"));
        QVERIFY(f.find<QPushButton>("stagesSave")->isEnabled());
        f.save({});  // whose decision?
        QTRY_VERIFY(f.isIdle());
        QVERIFY(f.stored() == shipped);
        f.save(QStringLiteral("課長決裁"));
        QTRY_COMPARE(f.stored().stages.at(1).daysFrom, 60);
        auto* history = f.desk->findChild<QTableView*>(QStringLiteral("stagesHistory"));
        QTRY_VERIFY(history->model()->rowCount() == 2);
        history->selectRow(1);  // as the program ships
        MessageBox::setNextAnswer(true);
        QTest::keyClick(history, Qt::Key_Return);
        QTRY_VERIFY(f.stored() == shipped);
    }

    /// An example stands in the fields first; what is no number is told and nothing is stored.
    void examplesAndSlips() {
        Fixture f;
        QTRY_COMPARE(f.table().rowCount(), 4);
        const StageRules shipped = f.stored();
        auto* example = f.find<QComboBox>("stagesExample");
        QCOMPARE(example->count(), 3);
        example->setCurrentIndex(2);
        Q_EMIT example->activated(2);
        QVERIFY(f.stored() == shipped);
        f.table().item(0, 2)->setText(QStringLiteral("soon"));
        f.save(QStringLiteral("x"));
        QTRY_VERIFY(f.isIdle());
        QVERIFY(f.stored() == shipped);
        f.table().item(0, 2)->setText(QStringLiteral("0"));
        f.save(QStringLiteral("課長決裁"));
        QTRY_COMPARE(f.stored().stages.at(1).daysFrom, 31);
    }

    void aNewRowAndOneThatGoes() {
        Fixture f;
        QTRY_COMPARE(f.table().rowCount(), 4);
        f.table().item(3, 0)->setText(QStringLiteral("最終"));
        QCOMPARE(f.table().rowCount(), 5);
        f.table().item(3, 1)->setText(QStringLiteral("last"));
        f.table().item(3, 2)->setText(QStringLiteral("1000"));
        f.table().item(3, 6)->setText(QStringLiteral("60"));
        f.table().item(0, 0)->setText(QString());
        f.save(QStringLiteral("課長決裁"));
        QTRY_COMPARE(f.stored().stages.back().code, QStringLiteral("last"));
        QCOMPARE(f.stored().stages.size(), std::size_t(3));
    }

    void todaysListByOneKey() {
        Fixture f;
        QTRY_VERIFY(f.find<QPushButton>("stagesDue")->isEnabled());
        f.key(Qt::Key_F8);
        QTRY_COMPARE(callLists(f.desk->workspace().session(), CampaignId{1}).value().size(), 1);
        QCOMPARE(callLists(f.desk->workspace().session(), CampaignId{1})->constFirst().condition,
                 QStringLiteral("sequence_due <= today"));
    }
};

QTEST_MAIN(StagesScreenTest)
#include "stages_screen_test.moc"
