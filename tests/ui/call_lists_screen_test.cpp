#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

#include "core/queue/call_lists.h"
#include "core/queue/hand_outs.h"
#include "core/security/staff_groups.h"
#include "tests/ui/desk_fixture.h"
#include "ui/calllists/call_lists_screen.h"
#include "ui/extract/condition_dialog.h"
#include "ui/support/fact_table.h"
#include "ui/support/message_box.h"

using namespace saikoku;
using namespace saikoku::ui;
using namespace saikoku::test;

namespace {

constexpr CampaignId kTax{1};

/// The page by itself, over the desk's workspace.
class Page {
public:
    explicit Page(DeskFixture& f) : m_f(f), screen(f.desk->workspace()) {
        screen.resize(1200, 600);
        screen.show();
        screen.enter();
    }
    template <class T>
    T* find(const char* name) {
        return screen.findChild<T*>(QLatin1String(name));
    }
    void type(const char* field, const QString& text) {
        auto* edit = find<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void make(const QString& name, const QString& condition) {
        type("listName", name);
        auto* edit = find<QPlainTextEdit>("listCondition");
        edit->setFocus();
        edit->setPlainText(condition);
        QTest::keyClick(edit, Qt::Key_Return);
    }

private:
    DeskFixture& m_f;

public:
    CallListsScreen screen;
};

}  // namespace

class CallListsScreenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { KdfCost::setStandard(KdfCost::least()); }

    void makesGivesAndCloses() {
        DESK(f);
        Page page(f);
        QTRY_VERIFY(f.isIdle());
        auto* table = page.find<FactTable>("callLists");
        QCOMPARE(table->rowCount(), 0);
        page.make(QStringLiteral("A"), QStringLiteral("outstanding >= 50000"));
        QTRY_COMPARE(table->rowCount(), 1);
        QTRY_VERIFY(f.isIdle());
        QCOMPARE(table->cell(0, 3), QStringLiteral("4"));
        QCOMPARE(table->cell(0, 4), QStringLiteral("590,000"));
        page.find<QSpinBox>("giveShare")->setValue(3);
        page.find<QPushButton>("giveList")->click();
        auto* workers = page.find<FactTable>("listWorkers");
        QCOMPARE(workers->rowCount(), 1);
        QCOMPARE(workers->cell(0, 2), QStringLiteral("3"));
        QCOMPARE(workers->cell(0, 3), QStringLiteral("100%"));
        MessageBox::setNextAnswer(true);
        page.find<QPushButton>("closeList")->click();
        QTRY_VERIFY(!page.find<QPushButton>("closeList")->isEnabled() && f.isIdle());
        const auto list = callList(f.desk->workspace().session(), kTax, QStringLiteral("A"));
        VERIFY_RESULT(list);
        QVERIFY(list->closedOn.isValid());
    }

    void saysWhatIsWrong_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("condition");
        QTest::addColumn<QString>("to");
        QTest::newRow("no name") << QString() << QStringLiteral("outstanding > 0") << QString();
        QTest::newRow("condition") << QStringLiteral("A") << QStringLiteral("outstanding >") << QString();
        QTest::newRow("date") << QStringLiteral("A") << QString() << QStringLiteral("tomorrow");
        QTest::newRow("nobody") << QStringLiteral("A") << QStringLiteral("outstanding > 99999999") << QString();
    }
    void saysWhatIsWrong() {
        QFETCH(QString, name);
        QFETCH(QString, condition);
        QFETCH(QString, to);
        DESK(f);
        Page page(f);
        QTRY_VERIFY(f.isIdle());
        page.type("listTo", to);
        page.make(name, condition);
        QTRY_VERIFY(f.isIdle());
        QTRY_VERIFY(page.find<QLabel>("listProblem")->isVisible());
        QCOMPARE(page.find<QLineEdit>("listName")->text(), name);  // what was typed stays
        QCOMPARE(page.find<FactTable>("callLists")->rowCount(), 0);
    }

    /// Whoever is marked stands there with their lists, in order and mix; a key moves a list to a later turn.
    void theMixIsSeenAndMoved() {
        DESK(f);
        Session& session = f.desk->workspace().session();
        const QString login = session.actor().login;
        for (const auto& [name, share] : {std::pair("A", 3), std::pair("B", 1)}) {
            CallListWish wish;
            wish.campaign = kTax;
            wish.name = QLatin1String(name);
            VERIFY_RESULT(makeCallList(session, wish));
            VERIFY_RESULT(handOut(session, {kTax, wish.name, login, {}, share, 1}));
        }
        Page page(f);
        QTRY_VERIFY(f.isIdle());
        auto* table = page.find<FactTable>("callLists");
        auto* workers = page.find<FactTable>("listWorkers");
        QCOMPARE(table->cell(0, 0), QStringLiteral("B"));  // the newest first
        QCOMPARE(workers->cell(0, 3), QStringLiteral("25%"));
        const QString mix = page.find<QLabel>("workerMix")->text();
        QVERIFY2(mix.contains(QStringLiteral("75%")) && mix.contains(QStringLiteral("25%")), qPrintable(mix));
        QVERIFY(!page.screen.can(Action::Promise));  // the first turn is the first
        QVERIFY(page.screen.can(Action::Callback));
        page.screen.perform(Action::Callback);
        QCOMPARE(workers->cell(0, 1), QStringLiteral("2"));
        QCOMPARE(workers->cell(0, 3), QStringLiteral("100%"));
        const auto lists = myLists(session, kTax);
        VERIFY_RESULT(lists);
        QCOMPARE(lists->constFirst().list.name, QStringLiteral("A"));
        QCOMPARE(lists->constLast().turn, 2);
    }

    /// What a person's groups were given is theirs too, and says by which group; handed to the person it goes before.
    void theMixHasTheGroupsLists() {
        DESK(f);
        Session& session = f.desk->workspace().session();
        const QString login = session.actor().login;
        VERIFY_RESULT(addGroup(session, QStringLiteral("夜間班")));
        VERIFY_RESULT(putIntoGroup(session, QStringLiteral("夜間班"), login));
        for (const char* name : {"A", "B", "C"}) {
            CallListWish wish;
            wish.campaign = kTax;
            wish.name = QLatin1String(name);
            VERIFY_RESULT(makeCallList(session, wish));
        }
        const QString group = QStringLiteral("夜間班");
        VERIFY_RESULT(handOut(session, {kTax, QStringLiteral("A"), {}, group, 3, 1}));
        VERIFY_RESULT(handOut(session, {kTax, QStringLiteral("B"), {}, group, 2, 2}));
        VERIFY_RESULT(handOut(session, {kTax, QStringLiteral("B"), login, {}, 1, 2}));
        VERIFY_RESULT(handOut(session, {kTax, QStringLiteral("C"), login, {}, 1, 1}));
        Page page(f);
        QTRY_VERIFY(f.isIdle());
        auto* workers = page.find<FactTable>("listWorkers");
        QCOMPARE(page.find<FactTable>("callLists")->cell(0, 0), QStringLiteral("C"));
        QCOMPARE(workers->cell(0, 3), QStringLiteral("25%"));  // beside the three of the group's list
        QString mix = page.find<QLabel>("workerMix")->text();
        QVERIFY2(mix.indexOf(QStringLiteral("A 75%")) >= 0 && mix.indexOf(QStringLiteral("A 75%")) < mix.indexOf(QStringLiteral("C 25%")), qPrintable(mix));
        QVERIFY2(mix.contains(group) && mix.indexOf(QStringLiteral("C 25%")) < mix.indexOf(QStringLiteral("B 100%")), qPrintable(mix));
        QCOMPARE(mix.count(group), 1);  // B is the person's own
        const auto lists = myLists(session, kTax);  // as the queue asks them
        VERIFY_RESULT(lists);
        QCOMPARE(lists->size(), 3);
        QCOMPARE(lists->at(0).share, 3);
        QCOMPARE(lists->at(2).share, 1);
        QCOMPARE(lists->at(2).turn, 2);
    }

    /// Put together in the extraction's dialog, in the words of the language, counted while one edits.
    void theConditionIsPutTogether() {
        DESK(f);
        Page page(f);
        QTRY_VERIFY(f.isIdle());
        auto* edit = page.find<QPlainTextEdit>("listCondition");
        edit->setPlainText(QStringLiteral("滞納額 >= 50000"));
        QTRY_VERIFY2(page.find<QLabel>("listCount")->text().contains(QStringLiteral("590,000")), qPrintable(page.find<QLabel>("listCount")->text()));
        page.find<QPushButton>("buildCondition")->click();
        auto* dialog = page.screen.findChild<ConditionDialog*>();
        QVERIFY(dialog != nullptr);
        auto* text = dialog->findChild<QPlainTextEdit*>(QStringLiteral("conditionText"));
        text->setPlainText(QStringLiteral("outstanding >= 150000"));
        dialog->findChild<QPushButton*>(QStringLiteral("applyCondition"))->click();
        QTRY_VERIFY2(page.find<QLabel>("listCount")->text().startsWith(QStringLiteral("2 ")) || page.find<QLabel>("listCount")->text().startsWith(QStringLiteral("2件")),
                     qPrintable(page.find<QLabel>("listCount")->text()));
        page.type("listName", QStringLiteral("C"));
        QTest::keyClick(page.find<QLineEdit>("listName"), Qt::Key_Return);
        QTRY_COMPARE(page.find<FactTable>("callLists")->rowCount(), 1);
        QCOMPARE(page.find<FactTable>("callLists")->cell(0, 3), QStringLiteral("2"));
        QCOMPARE(callList(f.desk->workspace().session(), kTax, QStringLiteral("C"))->condition, QStringLiteral("outstanding >= 150000"));
    }

    void enterOpensTheCases() {
        DESK(f);
        Page page(f);
        QTRY_VERIFY(f.isIdle());
        page.make(QStringLiteral("A"), QStringLiteral("outstanding >= 50000"));
        QTRY_COMPARE(page.find<FactTable>("callLists")->rowCount(), 1);
        QTRY_VERIFY(f.isIdle());
        page.screen.perform(Action::Result);
        QTRY_COMPARE(f.list().model().rowCount(), 4);
    }
};

QTEST_MAIN(CallListsScreenTest)
#include "call_lists_screen_test.moc"
