#include <QTest>

#include "ui/list/case_filter.h"

using namespace saikoku;
using namespace saikoku::ui;

class CaseFilterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsItsChipsAgain_data() {
        QTest::addColumn<CaseFilter>("filter");
        CaseFilter none;
        QTest::newRow("nothing") << none;
        CaseFilter one;
        one.statuses = {WorkflowStatus::BrokenPromise};
        QTest::newRow("one status") << one;
        CaseFilter all;
        all.statuses = {WorkflowStatus::NotContacted, WorkflowStatus::NoPromise};
        all.taxItem = QStringLiteral("01");
        all.district = QStringLiteral("02");
        all.atLeast = Yen(100'000);
        all.dueBefore = QDate(2025, 11, 20);
        all.phoneKnown = false;
        all.extra = parseCaseCondition(QStringLiteral("age >= 30 and age < 40")).value();
        QTest::newRow("everything") << all;
    }
    void findsItsChipsAgain() {
        QFETCH(CaseFilter, filter);
        const CaseCondition condition = filter.toCondition();
        const CaseFilter again = CaseFilter::fromCondition(condition);
        QCOMPARE(again.statuses, filter.statuses);
        QCOMPARE(again.taxItem, filter.taxItem);
        QCOMPARE(again.district, filter.district);
        QCOMPARE(again.atLeast, filter.atLeast);
        QCOMPARE(again.dueBefore, filter.dueBefore);
        QCOMPARE(again.phoneKnown, filter.phoneKnown);
        QCOMPARE(again.toCondition().toText(), condition.toText());
    }

    void losesNothingOfAForeignCondition_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("or") << "status = 'Promised' or outstanding > 5";
        QTest::newRow("not") << "not (tax_item = '01')";
        QTest::newRow("two taxes") << "tax_item = '01' and tax_item = '02'";
        QTest::newRow("less") << "outstanding < 1000 and name like '%x%'";
    }
    void losesNothingOfAForeignCondition() {
        QFETCH(QString, text);
        const auto condition = parseCaseCondition(text);
        QVERIFY(condition.has_value());
        const CaseFilter filter = CaseFilter::fromCondition(*condition);
        QVERIFY(!filter.isEmpty());
        const QString back = filter.toCondition().toText();
        // The same comparisons, at most in another order.
        QStringList before = condition->toText().split(QLatin1Char(' '));
        QStringList after = back.split(QLatin1Char(' '));
        before.sort();
        after.sort();
        QCOMPARE(after, before);
    }

    void saysWhatIsFiltered() {
        CaseFilter filter;
        QVERIFY(!filterSentence(filter, {}, {}).isEmpty());
        filter.taxItem = QStringLiteral("01");
        filter.atLeast = Yen(100'000);
        const QString sentence = filterSentence(filter, {{QStringLiteral("01"), QStringLiteral("resident tax")}}, {});
        QVERIFY(sentence.contains(QStringLiteral("resident tax")));
        QVERIFY(sentence.contains(QStringLiteral("100,000")));
    }
};

QTEST_APPLESS_MAIN(CaseFilterTest)
#include "case_filter_test.moc"
