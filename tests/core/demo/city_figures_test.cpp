#include <QHash>
#include <QTest>

#include <map>
#include <memory>

#include "core/demo/office.h"
#include "tests/core/demo/recorded_city.h"

using namespace saikoku;
using namespace saikoku::demo;

namespace {

struct Share {
    int of = 0;
    int hits = 0;
    void count(bool hit) {
        ++of;
        hits += hit ? 1 : 0;
    }
    double value() const { return of == 0 ? 0 : static_cast<double>(hits) / of; }
};

bool somebodyAnswered(const Contact& contact) {
    return contact.talkSeconds > 0 && contact.result != ResultCode::Voicemail && contact.result != ResultCode::Fax;
}

}  // namespace

#define VERIFY_BETWEEN(VALUE, LEAST, MOST)                                              \
    do {                                                                                \
        const double verifiedValue = (VALUE);                                           \
        QVERIFY2(verifiedValue >= (LEAST) && verifiedValue <= (MOST),                   \
                 qPrintable(QStringLiteral(#VALUE " = %1").arg(verifiedValue)));        \
    } while (false)

/// The city's figures against those that Japanese municipalities have published
/// (docs/demo.md), over three seeds and dates.
class CityFiguresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void resemblePublishedFigures_data() {
        QTest::addColumn<quint64>("seed");
        QTest::addColumn<QDate>("asOf");
        QTest::newRow("autumn") << quint64(1) << QDate(2026, 11, 20);
        QTest::newRow("spring") << quint64(2) << QDate(2026, 5, 10);
        QTest::newRow("new year") << quint64(3) << QDate(2028, 1, 14);
    }
    void resemblePublishedFigures() {
        QFETCH(quint64, seed);
        QFETCH(QDate, asOf);
        const RecordedCity made({seed, asOf, {20'000, 0}});
        QVERIFY(made.outcome.has_value());
        VERIFY_BETWEEN(double(made.city.inArrears()) / made.city.residents(), 0.085, 0.115);

        Share phoneKnown;
        for (const Person& person : made.city.persons) {
            if (person.arrears > 0) {
                phoneKnown.count(person.lineCount > 0);
            }
        }
        VERIFY_BETWEEN(phoneKnown.value(), 0.62, 0.70);

        Share answered;
        Share promised;
        for (const Contact& contact : made.contacts) {
            if (contact.direction == Direction::Outbound) {
                answered.count(somebodyAnswered(contact));
                if (isReached(contact.result, contact.direction, contact.counterpart)) {
                    promised.count(contact.promise.has_value());
                }
            }
        }
        VERIFY_BETWEEN(answered.value(), 0.36, 0.50);
        VERIFY_BETWEEN(promised.value(), 0.21, 0.29);
        VERIFY_BETWEEN(keptShare(made), 0.60, 0.75);
        compareAfterTwoMisses(made);
    }

private:
    /// By the receipts between the promise and its date + three business days.
    static double keptShare(const RecordedCity& made) {
        QHash<qint32, QList<const Payment*>> byPerson;
        for (const Payment& payment : made.city.payments) {
            byPerson[made.city.instalments[static_cast<std::size_t>(payment.instalment)].person].append(&payment);
        }
        Share kept;
        for (const Contact& contact : made.contacts) {
            if (!contact.promise) {
                continue;
            }
            const Day last = dayOf(made.rules.calendar.addBusinessDays(dateOf(contact.promise->due), made.rules.promises.graceBusinessDays));
            if (last >= made.city.end) {
                continue;
            }
            qint64 received = 0;
            for (const Payment* payment : std::as_const(byPerson[contact.person])) {
                received += payment->day >= contact.at.day && payment->day <= last ? payment->amount : 0;
            }
            kept.count(received >= contact.promise->amount);
        }
        return kept.value();
    }

    /// After two missed calls on weekdays: Saturdays and Sundays reach more.
    static void compareAfterTwoMisses(const RecordedCity& made) {
        QHash<qint32, int> misses;
        Share weekday;
        Share saturday;
        Share sunday;
        for (const Contact& contact : made.contacts) {
            if (contact.direction == Direction::Inbound) {
                misses[contact.person] = 0;
                continue;
            }
            const int day = callingWeekday(made.rules.calendar, contact.at.day);
            const bool hit = somebodyAnswered(contact);
            if (misses.value(contact.person) >= 2) {
                (day < 6 ? weekday : day == 6 ? saturday : sunday).count(hit);
            }
            misses[contact.person] = hit ? 0 : misses.value(contact.person) + (day < 6 ? 1 : 0);
        }
        VERIFY_BETWEEN(weekday.value(), 0.18, 0.31);
        VERIFY_BETWEEN(saturday.value(), 0.28, 0.44);
        VERIFY_BETWEEN(sunday.value(), 0.31, 0.48);
        QVERIFY(saturday.value() > weekday.value() + 0.03);
    }
};

QTEST_APPLESS_MAIN(CityFiguresTest)
#include "city_figures_test.moc"
