#include "reports/report_set_question.h"

#include <QTest>

#include "core/cases/condition_words.h"

using namespace saikoku;
using namespace saikoku::reports;

class ReportSetQuestionTest : public QObject {
    Q_OBJECT

    static ReportQuestion full() {
        ReportQuestion question;
        question.by = QStringLiteral("hour");
        question.taxItem = QStringLiteral("01");
        question.who = QStringLiteral("sato");
        question.list = QStringLiteral("秋の一斉");
        question.channel = QStringLiteral("phone");
        question.compare = {Comparison::LastYear, Comparison::Target};
        question.query.condition =
            *parseCaseCondition(QStringLiteral("outstanding >= 100000 and oldest_due < today-30d"));
        return question;
    }
    static ReportSet setOf(const QJsonObject& parameters) {
        ReportSet set;
        set.name = QStringLiteral("月次");
        set.parameters = parameters;
        return set;
    }

private Q_SLOTS:
    void comesBackAsItWas() {
        ReportQuestion question = full();
        question.from = QDate(2026, 10, 3);
        question.to = QDate(2026, 10, 9);
        const auto back =
            questionOf(setOf(parametersOf(question, ReportPeriod::Days)), QDate(2026, 11, 20), {});
        QVERIFY(back);
        QCOMPARE(back->from, question.from);
        QCOMPARE(back->to, question.to);
        QCOMPARE(back->by, question.by);
        QCOMPARE(back->taxItem, question.taxItem);
        QCOMPARE(back->who, question.who);
        QCOMPARE(back->group, QString());
        QCOMPARE(back->list, question.list);
        QCOMPARE(back->channel, question.channel);
        QCOMPARE(back->compare, question.compare);
        QVERIFY(back->query.condition == question.query.condition);
    }

    void periodByItsWordMovesOn() {
        ReportQuestion question = full();
        question.from = QDate(2026, 10, 1);  // last month on the day it was saved
        question.to = QDate(2026, 10, 31);
        const ReportSet set = setOf(parametersOf(question, ReportPeriod::LastMonth));
        QVERIFY(!set.parameters.contains(QStringLiteral("from")));
        QVERIFY(periodOf(set) == ReportPeriod::LastMonth);
        const auto later = questionOf(set, QDate(2027, 1, 5), {});
        QVERIFY(later);
        QCOMPARE(later->from, QDate(2026, 12, 1));
        QCOMPARE(later->to, QDate(2026, 12, 31));
    }

    void nothingAskedIsNothingKept() {
        QCOMPARE(parametersOf({}, ReportPeriod::Days), QJsonObject());
        const auto back = questionOf(setOf({}), QDate(2026, 11, 20), {});
        QVERIFY(back);
        QVERIFY(!back->from.isValid() && !back->to.isValid() && back->query.condition.isEverything());
    }

    void conditionThatNobodyReadsIsTold() {
        const auto back = questionOf(setOf({{QStringLiteral("where"), QStringLiteral("colour = 1")}}),
                                     QDate(2026, 11, 20), {});
        QVERIFY(!back);
        QCOMPARE(back.error().code, ErrorCode::Usage);
        QVERIFY2(back.error().message.contains(QStringLiteral("月次")), qPrintable(back.error().message));
    }
};

QTEST_GUILESS_MAIN(ReportSetQuestionTest)
#include "report_set_question_test.moc"
