#include <QLabel>
#include <QMenu>
#include <QTableView>
#include <QToolButton>

#include "core/base/offset_moment.h"
#include "core/contact/campaign.h"
#include "core/contact/hold_repository.h"
#include "core/eligibility/calling_office.h"
#include "core/eligibility/calling_rules.h"
#include "core/work/rule_catalogue.h"
#include "tests/ui/desk_fixture.h"
#include "ui/support/fact_table.h"
#include "ui/why/why_screen.h"

using namespace saikoku;
using namespace saikoku::ui;
using namespace saikoku::test;

/// なぜかける相手がいないのか, by keys and by clicks, over the seven people of the call city.
class WhyScreenTest : public QObject {
    Q_OBJECT

    static WhyScreen& screen(DeskFixture& f) { return *f.desk->findChild<WhyScreen*>(); }
    static QStringList cells(DeskFixture& f, const char* table) {
        const QAbstractItemModel* model = f.find<QTableView>(table)->model();
        QStringList rows;
        for (int row = 0; row < model->rowCount(); ++row) {
            rows.append(model->index(row, 0).data().toString() + u' ' + model->index(row, 1).data().toString());
        }
        return rows;
    }
    static QString label(const char* code) { return eligibilityReasonLabel(QLatin1String(code)); }

private Q_SLOTS:
    void opensExactlyThoseCases() {
        DESK(f, false);
        f.desk->goTo(QStringLiteral("list"));
        QTRY_COMPARE(f.list().model().rowCount(), kCallCityCases);
        QTRY_VERIFY(f.isIdle());
        f.key(Qt::Key_F10);
        QTRY_COMPARE(screen(f).answer().selection.cases, kCallCityCases);
        QVERIFY(screen(f).isVisible());
        QCOMPARE(screen(f).answer().callable.cases, 4);
        // the administrator may not see protected people, and one has no telephone
        QCOMPARE(cells(f, "whyReasons"), (QStringList{label("protected") + QStringLiteral(" 1"), label("no_number") + QStringLiteral(" 1")}));
        QCOMPARE(cells(f, "whyAlone").size(), 2);
        QCOMPARE(cells(f, "whyEnds"), QStringList{labelOf(FreeFrom::Never) + QStringLiteral(" 2")});
        auto* reasons = f.find<QTableView>("whyReasons");
        reasons->setCurrentIndex(reasons->model()->index(1, 0));
        reasons->setFocus();
        QTest::keyClick(reasons, Qt::Key_Return);
        QTRY_VERIFY(f.list().isVisible());
        QTRY_COMPARE(f.list().model().rowCount(), 1);
        QCOMPARE(f.list().model().caseAt(0), callCityCase(3));
        QTRY_VERIFY(f.isIdle());
        QVERIFY(f.find<QLabel>("listSums")->text().contains(QStringLiteral("45,000")));
        f.key(Qt::Key_F12);
        QTRY_VERIFY2(screen(f).isVisible(), "back to where the cases were named");
    }

    /// Another seat closes the day: counted anew, and the case that is open says so.
    void anotherSeatsRuleIsCountedAnew() {
        DESK(f, false, Role::Supervisor);
        f.desk->workspace().openCase(callCityCase(2));
        const auto says = [&] {
            return !f.caseScreen().findChild<QLabel*>(QStringLiteral("callableHeadline"))->text().contains(u'●');
        };
        const auto set = [&](const CallingPart& part) -> Result<void> {
            Session& changer = f.store.session();
            SAIKOKU_TRY(changer.lookForNewRules());
            SAIKOKU_TRY_ASSIGN(const auto rules, changer.rules<CallingRules>());
            SAIKOKU_TRY(setCallingPart(changer, {QString(), rules->office, part, QStringLiteral("決裁")}, ruleCatalogue()));
            return {};
        };
        const CallingPart before = (*f.store.session().rules<CallingRules>())->office;
        CallingPart closing = before;
        closing.dated.insert(QDate(2026, 11, 20), {std::nullopt, QStringLiteral("市制記念日")});
        QVERIFY(f.caseScreen().isVisible() && !says());
        VERIFY_RESULT(set(closing));
        QTRY_VERIFY_WITH_TIMEOUT(says(), 5'000);
        VERIFY_RESULT(set(before));
        f.desk->goTo(QStringLiteral("why"));
        QTRY_VERIFY_WITH_TIMEOUT(f.isIdle() && screen(f).answer().callable.cases > 0, 10'000);
        VERIFY_RESULT(set(closing));
        QTRY_COMPARE_WITH_TIMEOUT(screen(f).answer().callable.cases, 0, 10'000);
    }

    void staysWithTheListsCondition() {
        DESK(f, false);
        f.desk->goTo(QStringLiteral("list"));
        f.list().showCondition(parseCaseCondition(QStringLiteral("phone_known = false")).value());
        QTRY_COMPARE(f.list().model().rowCount(), 1);
        QTRY_VERIFY(f.isIdle());
        f.key(Qt::Key_F10);
        QTRY_COMPARE(screen(f).answer().selection.cases, 1);
        QVERIFY(f.find<QToolButton>("whyWholeCity")->isVisible());
        f.find<QToolButton>("whyWholeCity")->click();
        QTRY_COMPARE(screen(f).answer().selection.cases, kCallCityCases);
        QVERIFY(!f.find<QToolButton>("whyWholeCity")->isVisible());
        f.find<QToolButton>("whyCallable")->click();
        QTRY_COMPARE(f.list().model().rowCount(), 4);
    }

    void saysThatEverybodyMayBeCalled() {
        DESK(f, false);
        f.desk->goTo(QStringLiteral("why"));
        screen(f).showCondition(parseCaseCondition(QStringLiteral("outstanding = 80000")).value());
        QTRY_COMPARE(screen(f).answer().selection.cases, 1);
        QTRY_VERIFY(f.find<QLabel>("whyFree")->isVisible());
        QVERIFY(f.find<QLabel>("whyFree")->text().startsWith(QStringLiteral("●")));
        screen(f).showCondition(parseCaseCondition(QStringLiteral("outstanding = 1")).value());
        QTRY_COMPARE(screen(f).answer().selection.cases, 0);
        QVERIFY(!f.find<QLabel>("whyFree")->text().startsWith(QStringLiteral("●")));
    }

    void filtersTheListByReason() {
        DESK(f, false);
        f.desk->goTo(QStringLiteral("list"));
        QTRY_COMPARE(f.list().model().rowCount(), kCallCityCases);
        const QList<QAction*> choices = f.find<QToolButton>("chip_callable")->menu()->actions();
        QVERIFY(choices.size() > 20);
        const auto choose = [&](const QString& text) {
            for (QAction* choice : choices) {
                if (choice->text() == text) {
                    choice->trigger();
                    return;
                }
            }
            QFAIL(qPrintable(text));
        };
        choose(label("no_number"));
        QTRY_COMPARE(f.list().model().rowCount(), 1);
        choose(choices.at(2)->text());  // whom one may call
        QTRY_COMPARE(f.list().model().rowCount(), 4);
        f.find<QToolButton>("chip_clear")->click();
        QTRY_COMPARE(f.list().model().rowCount(), kCallCityCases);
    }
};

QTEST_MAIN(WhyScreenTest)
#include "why_screen_test.moc"
