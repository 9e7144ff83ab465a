// Namesakes, households, same persons and holds in the window, by keys.

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTimer>

#include "core/cases/case_file.h"
#include "core/work/call_recorder.h"
#include "core/work/person_links.h"
#include "tests/support/namesakes.h"
#include "tests/ui/desk_fixture.h"
#include "tests/ui/when_open.h"
#include "ui/casefile/contact_dialog.h"
#include "ui/casefile/hold_dialog.h"
#include "ui/holds/holds_screen.h"
#include "ui/identities/identities_screen.h"
#include "ui/support/fact_table.h"
#include "ui/support/message_box.h"
#include "ui/window/incoming_bar.h"

using namespace saikoku;
using namespace saikoku::ui;
using namespace saikoku::test;

namespace {

constexpr CampaignId kTax{1};

QLineEdit* line(QWidget* in, const char* name) {
    return in->findChild<QLineEdit*>(QLatin1String(name));
}

/// The city gets another 架空 花子 before the desk looks.
Result<void> withNamesake(DeskFixture& f) {
    SAIKOKU_TRY(f.store.open());
    SAIKOKU_TRY(addNamesake(f.store.session(), 1, 8));
    f.desk->workspace().cityChanged();
    return {};
}

}  // namespace

class IdentitiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNamesakeIsMarkedEverywhere() {
        DESK(f);
        VERIFY_RESULT(withNamesake(f));
        f.desk->goTo(QStringLiteral("list"));
        QTRY_VERIFY(f.isIdle());
        auto* model = f.desk->findChild<CaseListModel*>();
        const auto nameOf = [&](int place) {
            const int row = model->rowOf(callCityCase(place));
            for (int column = 0; column < model->columnCount(); ++column) {
                const QString text = model->index(row, column).data().toString();
                if (text.contains(u'花') || text.contains(u'太')) {
                    return text;
                }
            }
            return QString();
        };
        QTRY_VERIFY(model->rowOf(callCityCase(8)) >= 0);
        QVERIFY2(nameOf(1).contains(u'['), qPrintable(nameOf(1)));
        QVERIFY2(!nameOf(2).contains(u'['), qPrintable(nameOf(2)));
        f.desk->workspace().openCase(callCityCase(1));
        QTRY_VERIFY(f.isIdle());
        QVERIFY2(f.find<QLabel>("taxpayerMark")->text().contains(QStringLiteral("▲")),
                 qPrintable(f.find<QLabel>("taxpayerMark")->text()));
        auto* household = f.caseScreen().findChild<FactTable*>(QStringLiteral("caseTab_5"));
        QCOMPARE(household->rowCount(), 2);  // the member and the namesake
        QCOMPARE(household->cell(0, 0), QStringLiteral("0001000002"));
        QVERIFY(!household->cell(0, 4).isEmpty());
        QCOMPARE(household->cell(1, 0), QStringLiteral("0001000008"));
        QVERIFY2(household->cell(1, 5).startsWith(QStringLiteral("▲")), qPrintable(household->cell(1, 5)));
        QVERIFY2(f.find<QLabel>("taxpayerHousehold")->text().contains(QStringLiteral("230,000")), qPrintable(f.find<QLabel>("taxpayerHousehold")->text()));

        CaseSummary caller;
        caller.taxpayer = callCityCase(1);
        caller.name = QStringLiteral("架空 花子");
        caller.hasNamesake = true;
        IncomingBar bar;
        bar.show(QStringLiteral("080-0000-0001"), true, {caller});
        QVERIFY(bar.findChild<QPushButton*>(QStringLiteral("incoming_0"))->text().contains(u'['));
    }

    void personsAreJoinedAndParted() {
        DESK(f, false, Role::Officer);
        VERIFY_RESULT(withNamesake(f));
        QVERIFY(f.desk->goTo(QStringLiteral("identities")));
        QTRY_VERIFY(f.isIdle());
        auto* table = f.find<FactTable>("identityTable");
        QTRY_COMPARE(table->rowCount(), 1);
        QCOMPARE(table->cell(0, 0), QStringLiteral("0001000001"));
        auto* sides = f.find<FactTable>("identitySides");
        QCOMPARE(sides->rowCount(), 2);
        QVERIFY(!f.find<QPushButton>("identityPart")->isEnabled());
        // the other way round, and back
        f.find<QPushButton>("identitySwap")->click();
        QCOMPARE(sides->cell(0, 1), QStringLiteral("0001000008"));
        f.find<QPushButton>("identitySwap")->click();
        table->view()->setFocus();
        f.key(Qt::Key_Return);
        QVERIFY(f.find<QComboBox>("identityProof")->hasFocus());
        auto* note = f.find<QLineEdit>("identityNote");
        note->setFocus();
        QTest::keyClicks(note, QStringLiteral("2026-11-18 No.4"));
        MessageBox::setNextAnswer(true);
        f.find<QPushButton>("identityJoin")->click();
        QVERIFY2(MessageBox::lastQuestion().contains(QStringLiteral("200,000")),
                 qPrintable(MessageBox::lastQuestion()));
        QTRY_COMPARE(table->rowCount(), 0);
        QCOMPARE(openCase(f.desk->workspace().session(), callCityCase(1), kTax)->joined.size(), 1);

        f.find<QComboBox>("identityWhich")->setCurrentIndex(1);
        Q_EMIT f.find<QComboBox>("identityWhich")->activated(1);
        QTRY_COMPARE(table->rowCount(), 1);
        QVERIFY(!f.find<QPushButton>("identityJoin")->isEnabled());
        QTest::keyClicks(note, QStringLiteral("another person"));
        f.find<QPushButton>("identityPart")->click();
        QTRY_COMPARE(table->rowCount(), 0);
        QVERIFY(openCase(f.desk->workspace().session(), callCityCase(1), kTax)->joined.isEmpty());
    }

    void contractorsDoNotSeeThePlaces() {
        DESK(f, false, Role::Caller);
        QVERIFY(!f.desk->placeIds().contains(QStringLiteral("identities")));
        QVERIFY(!f.desk->placeIds().contains(QStringLiteral("holds")));
        f.desk->workspace().openCase(callCityCase(1));
        whenOpen([](QDialog* dialog) {
            QVERIFY(!dialog->findChild<QPushButton*>(QStringLiteral("holdSet"))->isEnabled());
            QVERIFY(!dialog->findChild<QLabel*>(QStringLiteral("holdProblem"))->text().isEmpty());
        });
        f.key(Qt::Key_H, Qt::ControlModifier);
    }

    void holdsByKeys() {
        DESK(f, false, Role::Officer);
        f.desk->workspace().openCase(callCityCase(1));
        QTRY_VERIFY(f.isIdle());
        whenOpen([](QDialog* dialog) {
            QCOMPARE(dialog->objectName(), QStringLiteral("holdDialog"));
            auto* ground = dialog->findChild<QComboBox*>(QStringLiteral("holdGround"));
            QCOMPARE(ground->count(), 3);
            ground->setCurrentIndex(0);
            line(dialog, "holdReason")->setFocus();
            auto* set = dialog->findChild<QPushButton*>(QStringLiteral("holdSet"));
            set->click();  // without a reason
            QVERIFY(!dialog->findChild<QLabel*>(QStringLiteral("holdProblem"))->text().isEmpty());
            QTest::keyClicks(line(dialog, "holdReason"), QStringLiteral("no property"));
            QTest::keyClick(line(dialog, "holdReason"), Qt::Key_Return);
            QCOMPARE(dialog->focusWidget(), line(dialog, "holdUntil"));
            QTest::keyClick(line(dialog, "holdUntil"), Qt::Key_Return);
            QCOMPARE(dialog->findChild<FactTable*>(QStringLiteral("holdTable"))->rowCount(), 1);
            dialog->findChild<QPushButton*>(QStringLiteral("holdApprove"))->click();
            QVERIFY2(!dialog->findChild<QLabel*>(QStringLiteral("holdProblem"))->text().isEmpty(),
                     "one's own is not approved");
        });
        f.key(Qt::Key_H, Qt::ControlModifier);
        QCOMPARE(f.caseScreen().file()->holds.size(), 1);
        QVERIFY(!f.caseScreen().file()->holds.first().ground.isEmpty());

        QVERIFY(f.desk->goTo(QStringLiteral("holds")));
        QTRY_VERIFY(f.isIdle());
        auto* table = f.find<FactTable>("holdsTable");
        QTRY_COMPARE(table->rowCount(), 1);
        QVERIFY2(table->cell(0, 6).startsWith(QStringLiteral("▲")), qPrintable(table->cell(0, 6)));
        MessageBox::setNextText(QStringLiteral("property found"));
        f.find<QPushButton>("holdsEnd")->click();
        QTRY_COMPARE(table->rowCount(), 0);
    }

    void aMarkIsLifted() {
        DESK(f, false, Role::Officer);
        CallEntry entry;
        entry.campaign = kTax;
        entry.taxpayer = callCityCase(2);
        entry.phoneDigits = QStringLiteral("08000000002");
        entry.result = ResultCode::NotInUse;
        VERIFY_RESULT(recordCall(f.desk->workspace().session(), entry));
        f.store.clock().advanceSeconds(60);
        f.desk->workspace().openCase(callCityCase(2));
        whenOpen([](QDialog* dialog) {
            MessageBox::setNextText(QStringLiteral("called from it"));
            dialog->findChild<QPushButton*>(QStringLiteral("liftMark"))->click();
            QCOMPARE(dialog->findChild<FactTable*>(QStringLiteral("contactNumbers"))->cell(0, 3), QString());
            dialog->findChild<QPushButton*>(QStringLiteral("liftMark"))->click();  // there is none any more
            QVERIFY(!dialog->findChild<QLabel*>(QStringLiteral("contactProblem"))->text().isEmpty());
        });
        f.key(Qt::Key_B, Qt::ControlModifier);
    }
};

QTEST_MAIN(IdentitiesTest)
#include "identities_test.moc"
