#include <QRegularExpression>
#include <QTest>

#include "core/demo/household.h"
#include "core/demo/identity.h"
#include "core/demo/staff.h"
#include "core/demo/word_lists.h"

using namespace saikoku::demo;

/// Nobody in the city exists: numbers that were never assigned, places that are on
/// no map.
class FictionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void phoneNumbersAreNobodys() {
        const QRegularExpression fixed(QStringLiteral("^0999\\d{6}$"));
        const QRegularExpression mobile(QStringLiteral("^0[789]00\\d{7}$"));
        for (quint32 serial : {0U, 1U, 999'999U, 500'000U}) {
            QVERIFY(fixed.match(phoneDigits({NumberKind::Home, serial})).hasMatch());
            QVERIFY(fixed.match(phoneDigits({NumberKind::Work, serial})).hasMatch());
        }
        for (quint32 serial : {0U, 9'999'999U, 10'000'000U, 29'999'999U}) {
            QVERIFY2(mobile.match(phoneDigits({NumberKind::Mobile, serial})).hasMatch(),
                     qPrintable(phoneDigits({NumberKind::Mobile, serial})));
        }
        const CityShape shape{11, QDate(2026, 11, 20), 1.0};
        for (int index = 0; index < 3'000; ++index) {
            for (const Member& member : makeHousehold(shape, index).members) {
                for (const DemoPhone& phone : member.phones) {
                    const QString digits = phoneDigits(phone);
                    QVERIFY2(fixed.match(digits).hasMatch() || mobile.match(digits).hasMatch(), qPrintable(digits));
                }
            }
        }
    }

    void placesAreInvented() {
        for (const Town& town : WordLists::instance().towns) {
            QVERIFY2(town.postalCode.startsWith(QStringLiteral("999")) && town.postalCode.size() == 7, qPrintable(town.name));
            // 00 at the end would be a representative postcode: no customer barcode.
            QVERIFY(!town.postalCode.endsWith(QStringLiteral("00")));
        }
    }

    void identitiesAreWhole() {
        const QRegularExpression kana(QStringLiteral("^[\\x{30A0}-\\x{30FF} ()]+$"));
        const CityShape shape{3, QDate(2026, 11, 20), 1.0};
        QSet<QString> rare;
        int companies = 0;
        int foreigners = 0;
        for (int index = 0; index < 4'000; ++index) {
            const Household household = makeHousehold(shape, index);
            const std::vector<Identity> identities = makeIdentities(shape.seed, index, household);
            QCOMPARE(identities.size(), household.members.size());
            for (std::size_t i = 0; i < identities.size(); ++i) {
                const Identity& identity = identities[i];
                QVERIFY(!identity.name.isEmpty());
                QVERIFY2(kana.match(identity.kana).hasMatch(), qPrintable(identity.kana));
                QVERIFY(identity.address.startsWith(QStringLiteral("架空県さくら浜市")));
                companies += household.members[i].isCompany ? 1 : 0;
                foreigners += household.members[i].isForeign ? 1 : 0;
                for (const QString& form : {QStringLiteral("髙"), QStringLiteral("﨑"), QStringLiteral("𠮷"), QStringLiteral("\U000E0100")}) {
                    if (identity.name.contains(form)) {
                        rare.insert(form);
                    }
                }
            }
        }
        QCOMPARE(rare.size(), 4);
        QVERIFY(companies > 50 && foreigners > 100);
    }

    void aHouseholdIsMadeAgain() {
        const CityShape shape{42, QDate(2026, 11, 20), 1.0};
        const Household once = makeHousehold(shape, 917);
        makeHousehold(shape, 3);
        const Household again = makeHousehold(shape, 917);
        QCOMPARE(again.members.size(), once.members.size());
        for (std::size_t i = 0; i < once.members.size(); ++i) {
            QCOMPARE(again.members[i].birthDate, once.members[i].birthDate);
            QCOMPARE(again.members[i].traits.answerFactor, once.members[i].traits.answerFactor);
        }
        QCOMPARE(makeIdentities(42, 917, once).front().name, makeIdentities(42, 917, again).front().name);
    }

    void theStaffGrowsWithTheWork() {
        QCOMPARE(staffWith(4).everybody.size(), std::size_t(8));
        const Staff large = staffWith(15);
        QCOMPARE(large.callers.size(), std::size_t(15));
        QSet<QString> logins;
        for (const DemoOperator& person : large.everybody) {
            logins.insert(person.login);
        }
        QCOMPARE(logins.size(), qsizetype(large.everybody.size()));
        QCOMPARE(large.everybody[static_cast<std::size_t>(large.supervisor)].role, QStringLiteral("supervisor"));
    }
};

QTEST_APPLESS_MAIN(FictionTest)
#include "fiction_test.moc"
