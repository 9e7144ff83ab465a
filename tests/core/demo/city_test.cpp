#include <QHash>
#include <QTest>

#include <algorithm>
#include <memory>

#include "core/demo/levy.h"
#include "core/demo/office.h"
#include "tests/core/demo/recorded_city.h"

using namespace saikoku;
using namespace saikoku::demo;

namespace {
const QDate kAsOf(2026, 11, 20);
}

/// What must hold in every city, whatever chance brings.
class CityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_city = std::make_unique<RecordedCity>(CityOrder{1, kAsOf, {4'000, 0}});
        QVERIFY(m_city->outcome.has_value());
        QVERIFY(m_city->contacts.size() > 2'000);
    }

    void hasSoManyResidents() {
        QCOMPARE(m_city->city.residents(), 4'000);
        int children = 0;
        int old = 0;
        int companies = 0;
        for (const Person& person : m_city->city.persons) {
            companies += person.isCompany ? 1 : 0;
            const int index = m_city->city.households[static_cast<std::size_t>(person.household)];
            const Household household = makeHousehold(m_city->city.shape, index);
            const Member& member = household.members[static_cast<std::size_t>(person.member)];
            children += !member.isCompany && member.ageAtEnd < 15 ? 1 : 0;
            old += member.ageAtEnd >= 75 ? 1 : 0;
        }
        QVERIFY2(children > 250 && old > 250 && companies > 20,
                 qPrintable(QStringLiteral("%1 %2 %3").arg(children).arg(old).arg(companies)));
    }

    void moneyAddsUp() {
        const City& city = m_city->city;
        std::vector<qint64> received(city.instalments.size(), 0);
        QSet<QString> keys;
        for (const Payment& payment : city.payments) {
            QVERIFY(payment.amount > 0);
            QVERIFY(payment.day < city.end);
            received[static_cast<std::size_t>(payment.instalment)] += payment.amount;
            keys.insert(QStringLiteral("%1/%2/%3").arg(payment.instalment).arg(payment.day).arg(payment.running));
        }
        QCOMPARE(keys.size(), qsizetype(city.payments.size()));
        std::vector<qint64> arrears(city.persons.size(), 0);
        for (std::size_t i = 0; i < city.instalments.size(); ++i) {
            const Instalment& instalment = city.instalments[i];
            QCOMPARE(received[i], qint64(instalment.received));
            QVERIFY(instalment.levied > 0 && instalment.outstanding() >= 0);
            QVERIFY2(!m_city->rules.calendar.isClosedByLaw(dateOf(instalment.due)), qPrintable(dateOf(instalment.due).toString(Qt::ISODate)));
            if (instalment.due < city.end) {
                arrears[static_cast<std::size_t>(instalment.person)] += instalment.outstanding();
            }
        }
        for (std::size_t i = 0; i < city.persons.size(); ++i) {
            QCOMPARE(city.persons[i].arrears, arrears[i]);
        }
    }

    void callsKeepOfficeHours() {
        for (const Contact& contact : m_city->contacts) {
            const QDate date = dateOf(contact.at.day);
            const bool outbound = contact.direction == Direction::Outbound;
            QVERIFY(contact.at.day >= m_city->city.workBegin && contact.at.day < m_city->city.end);
            QVERIFY(m_city->rules.calendar.callingDay(date) != CallingDay::Closed);
            QVERIFY(contact.at.second >= 9 * 3600);
            const bool weekend = m_city->rules.calendar.isWeekendOrHoliday(date);
            QVERIFY2(contact.at.second < (weekend || !outbound ? 17 : 20) * 3600 + (outbound ? 0 : 3600),
                     qPrintable(date.toString(Qt::ISODate)));
        }
    }

    void factsComeInOrder() {
        qint64 last = 0;
        for (const Contact& contact : m_city->contacts) {
            const qint64 now = contact.at.day * qint64(86'400) + contact.at.second;
            QVERIFY(now >= last);
            last = now;
        }
    }

    void operatorsMakeOneCallAtATime() {
        QHash<int, qint64> freeFrom;
        for (const Contact& contact : m_city->contacts) {
            const qint64 now = contact.at.day * qint64(86'400) + contact.at.second;
            QVERIFY(now >= freeFrom.value(contact.operatorIndex));
            freeFrom[contact.operatorIndex] = now + contact.ringSeconds + contact.talkSeconds;
        }
    }

    void capsHoldPerNumber() { capsHold(*m_city, 2, 5, 7); }

    void worksByTheRulesItIsGiven() {
        OfficeRules rules = shippedOfficeRules().value();
        rules.calling.campaigns.clear();
        for (std::size_t day = 0; day < 5; ++day) {
            rules.calling.standard.schedule.weekly.at(day) = CallingHours{QTime(10, 0), QTime(16, 0)};
        }
        rules.calling.capPerDay = 1;
        rules.calling.capPerPeriod = 2;
        rules.calling.capPeriodDays = 10;
        rules.promises.graceBusinessDays = 6;
        const RecordedCity made({1, kAsOf, {2'000, 0}}, rules);
        QVERIFY(made.outcome.has_value());
        QVERIFY(made.contacts.size() > 100);
        capsHold(made, 1, 2, 10);
        for (const Contact& contact : made.contacts) {
            if (contact.direction == Direction::Outbound && !rules.calendar.isWeekendOrHoliday(dateOf(contact.at.day))) {
                QVERIFY(contact.at.second >= 10 * 3600 && contact.at.second < 16 * 3600);
            }
        }
        for (const Person& person : made.city.persons) {
            if (person.promiseDue != 0) {
                QCOMPARE(dateOf(person.promiseBreaks - 1), rules.calendar.addBusinessDays(dateOf(person.promiseDue), 6));
            }
        }
    }

    void thoseLeftAloneAreNotCalled() {
        QVERIFY(m_city->lots.size() > 10);
        for (const RecordedCity::Draw& draw : m_city->lots) {
            if (draw.lot != Lot::LeaveAlone) {
                continue;
            }
            for (const Contact& contact : m_city->contacts) {
                QVERIFY(contact.person != draw.person || contact.direction == Direction::Inbound ||
                        contact.at.day <= draw.day || contact.at.day > draw.until);
            }
        }
    }

    void heldCasesRest() {
        QVERIFY(m_city->holds.size() > 10);
        for (const HoldSet& hold : m_city->holds) {
            const Day until = hold.releasedOn != 0 ? hold.releasedOn - 1 : hold.until != 0 ? hold.until : kForever;
            for (const Contact& contact : m_city->contacts) {
                QVERIFY(contact.person != hold.person || contact.direction == Direction::Inbound ||
                        contact.at.day < hold.at.day || contact.at.day > until);
            }
        }
    }

    void letterFollowsTheDueDate() {
        for (const Instalment& instalment : m_city->city.instalments) {
            if (instalment.demandSent != 0) {
                QVERIFY(instalment.demandSent - instalment.due >= 20 && instalment.demandSent - instalment.due <= 32);
                QVERIFY(m_city->rules.calendar.isBusinessDay(dateOf(instalment.demandSent)));
            }
        }
        for (const LetterSent& letter : m_city->letters) {
            QVERIFY(letter.returnedOn == 0 || letter.returnedOn > letter.day);
        }
    }

    void isAliveOnTheDay() {
        int callbacks = 0;
        int promises = 0;
        int broken = 0;
        int neverCalled = 0;
        for (const Person& person : m_city->city.persons) {
            if (person.arrears == 0) {
                continue;
            }
            callbacks += person.callbackDay >= m_city->city.end ? 1 : 0;
            promises += person.promiseDue != 0 && !person.promiseBroken ? 1 : 0;
            broken += person.promiseBroken ? 1 : 0;
            neverCalled += person.lastAttempt == 0 ? 1 : 0;
        }
        QVERIFY2(callbacks > 0 && promises > 4 && broken > 2 && neverCalled > 20,
                 qPrintable(QStringLiteral("%1 %2 %3 %4").arg(callbacks).arg(promises).arg(broken).arg(neverCalled)));
    }

    void aSeedIsACity() {
        const CityOrder order{1, kAsOf, {4'000, 0}};
        QCOMPARE(RecordedCity(order).digest(), m_city->digest());
        QVERIFY(RecordedCity({2, kAsOf, {4'000, 0}}).digest() != m_city->digest());
        QVERIFY(RecordedCity({1, kAsOf.addDays(1), {4'000, 0}}).digest() != m_city->digest());
    }

    void asManyCasesAsAsked_data() {
        QTest::addColumn<int>("cases");
        QTest::newRow("one") << 1;
        QTest::newRow("few") << 37;
        QTest::newRow("many") << 2'500;
    }
    void asManyCasesAsAsked() {
        QFETCH(int, cases);
        const RecordedCity made({4, kAsOf, {0, cases}});
        QVERIFY(made.outcome.has_value());
        QCOMPARE(made.city.inArrears(), cases);
    }

    void dueDatesAsPrinted_data() {
        QTest::addColumn<int>("item");
        QTest::addColumn<int>("year");
        QTest::addColumn<QStringList>("dates");
        // The municipalities' own calendars: 30 June 2024 was a Sunday, 31 August a Saturday.
        QTest::newRow("resident tax 2024")
            << int(Item::ResidentTax) << 2024
            << QStringList{QStringLiteral("2024-07-01"), QStringLiteral("2024-09-02"), QStringLiteral("2024-10-31"), QStringLiteral("2025-01-31")};
        QTest::newRow("property tax 2026")
            << int(Item::PropertyTax) << 2026
            << QStringList{QStringLiteral("2026-04-30"), QStringLiteral("2026-07-31"), QStringLiteral("2026-12-25"), QStringLiteral("2027-03-01")};
        QTest::newRow("vehicle tax 2026") << int(Item::VehicleTax) << 2026 << QStringList{QStringLiteral("2026-06-01")};
    }
    void dueDatesAsPrinted() {
        QFETCH(int, item);
        QFETCH(int, year);
        QFETCH(QStringList, dates);
        QStringList found;
        for (const Day day : dueDates(static_cast<Item>(item), year, 0, m_city->rules.calendar)) {
            found.append(dateOf(day).toString(Qt::ISODate));
        }
        QCOMPARE(found, dates);
    }

    void yearsAreSplitAsPrinted() {
        QCOMPARE(splitYear(15'500, 4), (std::vector<qint32>{4'100, 3'800, 3'800, 3'800}));
        QCOMPARE(splitYear(10'800, 1), (std::vector<qint32>{10'800}));
    }

private:
    static void capsHold(const RecordedCity& city, qsizetype perDay, qsizetype perPeriod, int periodDays) {
        QHash<QString, QList<Day>> attempts;
        for (const Contact& contact : city.contacts) {
            if (contact.direction == Direction::Outbound) {
                attempts[phoneDigits(city.line(contact.line).number)].append(contact.at.day);
            }
        }
        for (const QList<Day>& days : std::as_const(attempts)) {
            for (qsizetype i = 0; i < days.size(); ++i) {
                qsizetype sameDay = 0;
                qsizetype lately = 0;
                for (qsizetype j = 0; j <= i; ++j) {
                    sameDay += days[j] == days[i] ? 1 : 0;
                    lately += days[i] - days[j] < periodDays ? 1 : 0;
                }
                QVERIFY(sameDay <= perDay);
                QVERIFY(lately <= perPeriod);
            }
        }
    }

    std::unique_ptr<RecordedCity> m_city;
};

QTEST_APPLESS_MAIN(CityTest)
#include "city_test.moc"
