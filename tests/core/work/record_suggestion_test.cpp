#include <QTest>

#include "core/base/business_calendar.h"
#include "core/base/clock.h"
#include "core/work/record_suggestion.h"

using namespace saikoku;

class RecordSuggestionTest : public QObject {
    Q_OBJECT

    const QDateTime m_now = fromTokyo(QDate(2026, 11, 20), QTime(15, 10)).toUTC();

private Q_SLOTS:
    void opensWhatTheResultNeeds_data() {
        QTest::addColumn<ResultCode>("result");
        QTest::addColumn<RecordFields>("fields");
        const RecordFields person{true, true, true, true, true};
        const RecordFields recallOnly{false, false, false, false, true};
        QTest::newRow("reached") << ResultCode::Reached << person;
        QTest::newRow("cut off") << ResultCode::CutOff << person;
        QTest::newRow("family") << ResultCode::Family << RecordFields{true, false, false, false, true};
        QTest::newRow("no answer") << ResultCode::NoAnswer << recallOnly;
        QTest::newRow("voicemail") << ResultCode::Voicemail << recallOnly;
        QTest::newRow("busy") << ResultCode::Busy << recallOnly;
        QTest::newRow("refused") << ResultCode::Refused << recallOnly;
        QTest::newRow("not in use") << ResultCode::NotInUse << RecordFields();
        QTest::newRow("wrong number") << ResultCode::WrongNumber << RecordFields();
        QTest::newRow("fax") << ResultCode::Fax << RecordFields();
    }
    void opensWhatTheResultNeeds() {
        QFETCH(ResultCode, result);
        QFETCH(RecordFields, fields);
        QCOMPARE(recordFieldsFor(result, usualCounterpart(result)), fields);
    }

    void noPromiseFromOthers() {
        QVERIFY(!recordFieldsFor(ResultCode::CutOff, Counterpart::Family).promise);
        QVERIFY(!recordFieldsFor(ResultCode::Reached, Counterpart::Workplace).promise);
        QVERIFY(recordFieldsFor(ResultCode::Reached, Counterpart::Agent).promise);
    }

    void doubtsWhatIsLikelyMistyped_data() {
        QTest::addColumn<QDate>("due");
        QTest::addColumn<int>("amount");
        QTest::addColumn<int>("owed");
        QTest::addColumn<QList<PromiseDoubt>>("doubts");
        using enum PromiseDoubt;
        QTest::newRow("in order") << QDate(2026, 11, 25) << 5'000 << 5'000 << QList<PromiseDoubt>{};
        QTest::newRow("Sunday") << QDate(2026, 11, 22) << 5'000 << 5'000 << QList{ClosedDay};
        QTest::newRow("six months") << QDate(2027, 5, 20) << 5'000 << 5'000 << QList<PromiseDoubt>{};
        QTest::newRow("a day more") << QDate(2027, 5, 21) << 5'000 << 5'000 << QList{FarAhead};
        QTest::newRow("a yen more") << QDate(2026, 11, 25) << 5'001 << 5'000 << QList{MoreThanOwed};
        QTest::newRow("nothing known") << QDate(2026, 11, 25) << 5'001 << 0 << QList<PromiseDoubt>{};
        QTest::newRow("all") << QDate(2027, 5, 22) << 5'001 << 5'000 << QList{ClosedDay, FarAhead, MoreThanOwed};
    }
    void doubtsWhatIsLikelyMistyped() {
        QFETCH(QDate, due);
        QFETCH(int, amount);
        QFETCH(int, owed);
        QFETCH(QList<PromiseDoubt>, doubts);
        const auto calendar = BusinessCalendar::load();
        QVERIFY(calendar);
        QCOMPARE(promiseDoubts(due, Yen(amount), Yen(owed), toTokyo(m_now).date(), *calendar), doubts);
    }

    void everyDigitIsAResult() {
        QSet<int> seen;
        for (const QChar key : QStringLiteral("1234567890")) {
            QVERIFY(resultOfKey(key));
            seen.insert(static_cast<int>(*resultOfKey(key)));
        }
        QCOMPARE(seen.size(), 10);
        QCOMPARE(resultOfKey(QLatin1Char('1')), ResultCode::Reached);
        QCOMPARE(resultOfKey(QLatin1Char('0')), ResultCode::CutOff);
        QVERIFY(!resultOfKey(QLatin1Char('a')));
    }
};

QTEST_APPLESS_MAIN(RecordSuggestionTest)
#include "record_suggestion_test.moc"
