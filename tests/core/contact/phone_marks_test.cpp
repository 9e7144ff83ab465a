#include "core/contact/phone_marks.h"

#include <QTest>

#include <vector>

using namespace saikoku;

/// Do-not-call, not in use and fax hold for whoever is called at the number, a wrong number for the one person.
class PhoneMarksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void belongToTheNumber_data() {
        QTest::addColumn<std::vector<NumberRecord>>("records");
        QTest::addColumn<QString>("ofTheFirst");
        QTest::addColumn<QString>("ofTheSecond");
        const TaxpayerId first{1};
        const TaxpayerId second{2};
        using Records = std::vector<NumberRecord>;
        QTest::newRow("nothing") << Records{} << QString() << QString();
        QTest::newRow("asked not to") << Records{{first, ResultCode::Refused, true}, {first, ResultCode::Reached, false}}
                                      << QStringLiteral("do_not_call") << QStringLiteral("do_not_call");
        QTest::newRow("not in use") << Records{{first, ResultCode::NotInUse, false}} << QStringLiteral("not_in_use")
                                    << QStringLiteral("not_in_use");
        QTest::newRow("in use again") << Records{{first, ResultCode::NotInUse, false}, {second, ResultCode::NoAnswer, false}}
                                      << QString() << QString();
        QTest::newRow("fax") << Records{{second, ResultCode::Fax, false}} << QStringLiteral("fax") << QStringLiteral("fax");
        QTest::newRow("wrong for one") << Records{{first, ResultCode::WrongNumber, false}} << QStringLiteral("wrong_number")
                                       << QString();
        QTest::newRow("wrong for one, the other reached")
            << Records{{first, ResultCode::WrongNumber, false}, {second, ResultCode::Reached, false}}
            << QStringLiteral("wrong_number") << QString();
        const auto lift = [&](TaxpayerId of, PhoneMark mark) { return NumberRecord{of, ResultCode::NoAnswer, false, mark}; };
        QTest::newRow("asked not to, lifted") << Records{{first, ResultCode::Refused, true}, lift(second, PhoneMark::DoNotCall)} << QString() << QString();
        QTest::newRow("asked not to again") << Records{{first, ResultCode::Refused, true}, lift(first, PhoneMark::DoNotCall), {second, ResultCode::Refused, true}}
                                            << QStringLiteral("do_not_call") << QStringLiteral("do_not_call");
        QTest::newRow("not in use, lifted") << Records{{first, ResultCode::NotInUse, false}, lift(second, PhoneMark::NotInUse)} << QString() << QString();
        QTest::newRow("another mark lifted") << Records{{first, ResultCode::Fax, false}, lift(first, PhoneMark::NotInUse)} << QStringLiteral("fax")
                                             << QStringLiteral("fax");
        QTest::newRow("wrong for both, lifted for one")
            << Records{{first, ResultCode::WrongNumber, false}, {second, ResultCode::WrongNumber, false}, lift(first, PhoneMark::WrongNumber)}
            << QString() << QStringLiteral("wrong_number");
    }
    void belongToTheNumber() {
        QFETCH(std::vector<NumberRecord>, records);
        QFETCH(QString, ofTheFirst);
        QFETCH(QString, ofTheSecond);
        const PhoneMarks one = phoneMarks(records, TaxpayerId{1});
        QCOMPARE(one.codes().join(u' '), ofTheFirst);
        QCOMPARE(phoneMarks(records, TaxpayerId{2}).codes().join(u' '), ofTheSecond);
        QCOMPARE(one.isUsable(), ofTheFirst.isEmpty() || ofTheFirst == QLatin1String("do_not_call"));
    }
};

QTEST_APPLESS_MAIN(PhoneMarksTest)
#include "phone_marks_test.moc"
