#include "core/cases/case_condition.h"

#include <QDate>
#include <QTest>

using namespace saikoku;

class CaseConditionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// What is read comes back in the one canonical form, which reads back the same.
    void reads_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical");
        QTest::newRow("yen") << QStringLiteral("outstanding>=100000") << QStringLiteral("outstanding >= 100000");
        QTest::newRow("text") << QStringLiteral("status = 'NoPromise'") << QStringLiteral("status = 'NoPromise'");
        QTest::newRow("quote inside") << QStringLiteral("name = 'O''Neil'") << QStringLiteral("name = 'O''Neil'");
        QTest::newRow("date") << QStringLiteral("oldest_due < '2026-04-01'") << QStringLiteral("oldest_due < 2026-04-01");
        QTest::newRow("date bare") << QStringLiteral("oldest_due < 2026-04-01") << QStringLiteral("oldest_due < 2026-04-01");
        QTest::newRow("flag") << QStringLiteral("phone_known = true") << QStringLiteral("phone_known = true");
        QTest::newRow("in") << QStringLiteral("tax_item in ('01','04')") << QStringLiteral("tax_item in ('01', '04')");
        QTest::newRow("like") << QStringLiteral("kana like 'ワタ%'") << QStringLiteral("kana like 'ワタ%'");
        QTest::newRow("and binds tighter") << QStringLiteral("age > 30 or age < 20 and district = '02'")
                                           << QStringLiteral("age > 30 or (age < 20 and district = '02')");
        QTest::newRow("parentheses") << QStringLiteral("(age > 30 or age < 20) and district = '02'")
                                     << QStringLiteral("(age > 30 or age < 20) and district = '02'");
        QTest::newRow("not") << QStringLiteral("NOT hold = 'lawyer'") << QStringLiteral("not (hold = 'lawyer')");
        QTest::newRow("empty") << QStringLiteral("  ") << QString();
    }
    void reads() {
        QFETCH(QString, text);
        QFETCH(QString, canonical);
        const auto condition = parseCaseCondition(text);
        QVERIFY2(condition, condition ? "" : qPrintable(condition.error().message));
        QCOMPARE(condition->toText(), canonical);
        QCOMPARE(parseCaseCondition(canonical)->toText(), canonical);
    }

    void refuses_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("position");
        QTest::newRow("unknown field") << QStringLiteral("outstandig > 1") << 1;
        QTest::newRow("no value") << QStringLiteral("outstanding >") << 14;
        QTest::newRow("no operator") << QStringLiteral("outstanding 5") << 13;
        QTest::newRow("text for yen") << QStringLiteral("outstanding > 'much'") << 15;
        QTest::newRow("bare text") << QStringLiteral("name = Tanaka") << 8;
        QTest::newRow("unknown status") << QStringLiteral("status = 'Gone'") << 10;
        QTest::newRow("impossible date") << QStringLiteral("oldest_due < '2026-02-30'") << 14;
        QTest::newRow("like on yen") << QStringLiteral("outstanding like '1%'") << 13;
        QTest::newRow("open parenthesis") << QStringLiteral("(age > 3") << 9;
        QTest::newRow("left over") << QStringLiteral("age > 3 age") << 9;
        QTest::newRow("unended quote") << QStringLiteral("name = 'x") << 8;
        QTest::newRow("bare in") << QStringLiteral("age in 3") << 8;
        QTest::newRow("semicolon") << QStringLiteral("age > 3; drop") << 8;
    }
    void refuses() {
        QFETCH(QString, text);
        QFETCH(int, position);
        const auto condition = parseCaseCondition(text);
        QVERIFY(!condition);
        QCOMPARE(condition.error().code, ErrorCode::Usage);
        QVERIFY2(condition.error().message.contains(QStringLiteral("position %1:").arg(position)),
                 qPrintable(condition.error().message));
    }

    void saysWhatIsWrong() {
        const auto told = [](const char* text) { return parseCaseCondition(QLatin1String(text)).error().message; };
        QVERIFY(told("oldest_due < '2026-02-30'").contains(QStringLiteral("the day 2026-02-30 does not exist")));
        QVERIFY(told("oldest_due < 2026-13-01").contains(QStringLiteral("the day 2026-13-01 does not exist")));
        QVERIFY(told("oldest_due < 'soon'").contains(QStringLiteral("found soon, expected a date like")));
        QVERIFY(told("oldest_due <").contains(QStringLiteral("it ends here, expected a value")));
        QVERIFY(told("age > 3 age").contains(QStringLiteral("found age, expected and, or, or the end")));
    }

    void deepNestingIsRefusedNotCrashed() {
        const QString deep = QString(100'000, u'(') + QStringLiteral("age > 1");
        QVERIFY(!parseCaseCondition(deep));
    }

    void hidesPersonsInTheLog() {
        const auto condition = parseCaseCondition(QStringLiteral("name like '山田%' and outstanding > 5"));
        QCOMPARE(condition->toText(true), QStringLiteral("name like '…' and outstanding > 5"));
    }

    void sorts() {
        const auto sort = parseCaseSort(QStringLiteral("outstanding:desc, kana"));
        QVERIFY(sort);
        QCOMPARE(sort->size(), 2);
        QVERIFY(sort->at(0).descending);
        QVERIFY(!parseCaseSort(QStringLiteral("outstanding:down")));
        QVERIFY(!parseCaseSort(QStringLiteral("money")));
    }
};

QTEST_APPLESS_MAIN(CaseConditionTest)
#include "case_condition_test.moc"
