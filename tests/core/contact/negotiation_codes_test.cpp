#include "core/contact/negotiation_codes.h"

#include <QSet>
#include <QTest>

using namespace saikoku;

namespace {

template <class T>
QStringList codes() {
    QStringList list;
    for (const T value : allValues<T>()) {
        list.append(codeOf(value));
    }
    return list;
}

template <class T>
bool readsBack() {
    QSet<QString> labels;
    for (const T value : allValues<T>()) {
        if (valueOfCode<T>(codeOf(value)) != value || labelOf(value).isEmpty() ||
            labels.contains(labelOf(value))) {
            return false;
        }
        labels.insert(labelOf(value));
    }
    return !valueOfCode<T>(u"nonsense").has_value() && !valueOfCode<T>(u"").has_value();
}

}  // namespace

class NegotiationCodesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Stored and read by scripts: none may change.
    void codesAreStable() {
        QCOMPARE(codes<ResultCode>().join(QLatin1Char(' ')),
                 QStringLiteral(
                     "reached family no_answer voicemail busy not_in_use wrong_number refused fax cut_off"));
        QCOMPARE(codes<Counterpart>().join(QLatin1Char(' ')),
                 QStringLiteral("person family agent workplace other"));
        QCOMPARE(
            codes<NonPaymentReason>().join(QLatin1Char(' ')),
            QStringLiteral(
                "forgotten slip_lost short_of_money unemployed illness disaster disputes_tax dissatisfied "
                "believes_paid moved other"));
        QCOMPARE(codes<PaymentMethod>().join(QLatin1Char(' ')),
                 QStringLiteral("store bank city_office smartphone account_transfer eltax other"));
        QCOMPARE(codes<Channel>().join(QLatin1Char(' ')),
                 QStringLiteral("phone sms auto_voice letter visit counter"));
        QCOMPARE(codes<Direction>().join(QLatin1Char(' ')), QStringLiteral("outbound inbound"));
    }

    void everyCodeReadsBack() {
        QVERIFY(readsBack<ResultCode>());
        QVERIFY(readsBack<Counterpart>());
        QVERIFY(readsBack<NonPaymentReason>());
        QVERIFY(readsBack<PaymentMethod>());
        QVERIFY(readsBack<Channel>());
        QVERIFY(readsBack<Direction>());
    }

    void keysAreTheTenDigits() {
        QString keys;
        for (const ResultCode code : allValues<ResultCode>()) {
            keys.append(keyOf(code));
        }
        QCOMPARE(keys, QStringLiteral("1234567890"));
    }

    void reachedMeansThePerson_data() {
        QTest::addColumn<int>("result");
        QTest::addColumn<int>("direction");
        QTest::addColumn<int>("counterpart");  // -1: not recorded
        QTest::addColumn<bool>("reached");
        const auto row = [](const char* why, ResultCode result, Direction direction, int counterpart,
                            bool reached) {
            QTest::newRow(why) << static_cast<int>(result) << static_cast<int>(direction) << counterpart
                               << reached;
        };
        const int person = static_cast<int>(Counterpart::Person);
        const int family = static_cast<int>(Counterpart::Family);
        row("answered", ResultCode::Reached, Direction::Outbound, -1, true);
        row("answered, the person", ResultCode::Reached, Direction::Outbound, person, true);
        row("answered, family after all", ResultCode::Reached, Direction::Outbound, family, false);
        row("cut off", ResultCode::CutOff, Direction::Outbound, person, true);
        row("cut off with family", ResultCode::CutOff, Direction::Outbound, family, false);
        row("family", ResultCode::Family, Direction::Outbound, family, false);
        row("family, without a counterpart", ResultCode::Family, Direction::Outbound, -1, false);
        row("voicemail", ResultCode::Voicemail, Direction::Outbound, -1, false);
        row("no answer", ResultCode::NoAnswer, Direction::Outbound, -1, false);
        row("inbound by the person", ResultCode::Reached, Direction::Inbound, person, true);
        row("inbound", ResultCode::Reached, Direction::Inbound, -1, true);
        row("inbound by family", ResultCode::Reached, Direction::Inbound, family, false);
        row("inbound, family result", ResultCode::Family, Direction::Inbound, -1, false);
        row("inbound wrong number", ResultCode::WrongNumber, Direction::Inbound, person, false);
        row("inbound, rang off", ResultCode::NoAnswer, Direction::Inbound, -1, false);
    }
    void reachedMeansThePerson() {
        QFETCH(int, result);
        QFETCH(int, direction);
        QFETCH(int, counterpart);
        QFETCH(bool, reached);
        const auto with =
            counterpart < 0 ? std::nullopt : std::optional(static_cast<Counterpart>(counterpart));
        QCOMPARE(isReached(static_cast<ResultCode>(result), static_cast<Direction>(direction), with),
                 reached);
    }
};

QTEST_APPLESS_MAIN(NegotiationCodesTest)
#include "negotiation_codes_test.moc"
