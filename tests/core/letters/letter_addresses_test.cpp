// Where letters go instead of the home address: entered, masked, ended and refused, on both stores.

#include "core/letters/letter_addresses.h"

#include <QTest>

#include "core/security/protected_reveal.h"
#include "tests/core/letters/printed_batch.h"
#include "tests/support/call_city.h"
#include "tests/support/temp_store.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

constexpr CampaignId kTax{1};
const QDate kToday(2026, 11, 20);

OfficeLetterAddress mailing(int place) {
    OfficeLetterAddress address;
    address.taxpayer = callCityCase(place);
    address.postalCode = QStringLiteral("〒９９９－０１１１");
    address.address = QStringLiteral("となり市北町1");
    address.source = QStringLiteral("送付先変更届");
    return address;
}

std::vector<OfficeLetterAddress> of(Session& session, int place) {
    return letterAddresses(session, kTax, callCityCase(place)).value_or(std::vector<OfficeLetterAddress>());
}

}  // namespace

class LetterAddressesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void enteredAndEnded_data() { TempStore::backends(); }
    void enteredAndEnded() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        auto caller = store.signInAs(Role::Caller);
        VERIFY_RESULT(caller);
        QVERIFY(of(**caller, 2).empty());
        const auto first = addLetterAddress(**caller, kTax, mailing(2));
        VERIFY_RESULT(first);
        QCOMPARE(of(**caller, 2).front().postalCode, QStringLiteral("9990111"));
        QVERIFY(!of(**caller, 2).front().enteredBy.isEmpty());
        VERIFY_RESULT(addLetterAddress(**caller, kTax, mailing(2)));
        QCOMPARE(of(**caller, 2).size(), std::size_t(2));
        QVERIFY(of(**caller, 2).front().isInForceOn(kToday));
        QVERIFY(!of(**caller, 2).back().isInForceOn(kToday));
        QCOMPARE(endLetterAddress(**caller, kTax, callCityCase(2), *first).error().code, ErrorCode::NotFound);
        QCOMPARE(endLetterAddress(**caller, kTax, callCityCase(3), of(**caller, 2).front().id).error().code,
                 ErrorCode::NotFound);
        VERIFY_RESULT(endLetterAddress(**caller, kTax, callCityCase(2), of(**caller, 2).front().id));
        QVERIFY(!of(**caller, 2).front().isInForceOn(kToday));
    }

    /// One that begins later leaves the earlier one until then; taken back before, it leaves it for good.
    void oneDayAfterTheOther_data() { TempStore::backends(); }
    void oneDayAfterTheOther() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        Session& session = store.session();
        const auto counts = [&](QDate day) {
            for (const OfficeLetterAddress& each : of(session, 2)) {
                if (each.isInForceOn(day)) {
                    return each.address;
                }
            }
            return QString();
        };
        VERIFY_RESULT(addLetterAddress(session, kTax, mailing(2)));
        OfficeLetterAddress next = mailing(2);
        next.address = QStringLiteral("となり市南町2");
        next.from = kToday.addDays(10);
        const auto later = addLetterAddress(session, kTax, next);
        VERIFY_RESULT(later);
        QCOMPARE(counts(kToday), QStringLiteral("となり市北町1"));
        QCOMPARE(counts(kToday.addDays(9)), QStringLiteral("となり市北町1"));
        QCOMPARE(counts(kToday.addDays(10)), QStringLiteral("となり市南町2"));
        // a third one from tomorrow counts until the second begins
        OfficeLetterAddress between = mailing(2);
        between.address = QStringLiteral("となり市東町3");
        between.from = kToday.addDays(1);
        VERIFY_RESULT(addLetterAddress(session, kTax, between));
        QCOMPARE(counts(kToday), QStringLiteral("となり市北町1"));
        QCOMPARE(counts(kToday.addDays(5)), QStringLiteral("となり市東町3"));
        QCOMPARE(counts(kToday.addDays(10)), QStringLiteral("となり市南町2"));
        VERIFY_RESULT(endLetterAddress(session, kTax, callCityCase(2), *later));
        QCOMPARE(counts(kToday.addDays(10)), QStringLiteral("となり市東町3"));
    }

    void masked_data() { TempStore::backends(); }
    void masked() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        auto officer = store.signInAs(Role::Officer);
        auto other = store.signInAs(Role::Officer);
        VERIFY_RESULT(officer);
        VERIFY_RESULT(other);
        OfficeLetterAddress given = mailing(4);
        given.kind = LetterAddressKind::ProtectedGiven;
        QCOMPARE(addLetterAddress(**officer, kTax, given).error().code, ErrorCode::Permission);
        VERIFY_RESULT(revealProtected(**officer, callCityCase(4), QStringLiteral("本人の申出")));
        VERIFY_RESULT(addLetterAddress(**officer, kTax, given));
        QCOMPARE(of(**officer, 4).front().address, QStringLiteral("となり市北町1"));
        const OfficeLetterAddress seen = of(**other, 4).front();
        QVERIFY(seen.isMasked);
        QVERIFY(seen.address.isEmpty() && seen.postalCode.isEmpty() && seen.source.isEmpty() &&
                seen.name.isEmpty());
    }

    void refused_data() {
        QTest::addColumn<QString>("backend");
        QTest::addColumn<QString>("what");
        for (const QString& backend : TempStore::backendNames()) {
            for (const char* what : {"postcode", "address", "source", "heir without name", "period",
                                     "too long", "not protected"}) {
                QTest::newRow(qPrintable(backend + u' ' + QLatin1String(what)))
                    << backend << QString::fromLatin1(what);
            }
        }
    }
    void refused() {
        TEMP_STORE(store);
        QFETCH(QString, what);
        VERIFY_RESULT(buildCallCity(store.session()));
        OfficeLetterAddress address = mailing(2);
        if (what == QLatin1String("postcode")) {
            address.postalCode = QStringLiteral("999");
        } else if (what == QLatin1String("address")) {
            address.address = QStringLiteral("  ");
        } else if (what == QLatin1String("source")) {
            address.source.clear();
        } else if (what == QLatin1String("heir without name")) {
            address.kind = LetterAddressKind::Heir;
        } else if (what == QLatin1String("period")) {
            address.from = kToday;
            address.until = kToday.addDays(-1);
        } else if (what == QLatin1String("too long")) {
            address.building = QString(121, u'棟');
        } else {
            address.kind = LetterAddressKind::ProtectedGiven;
        }
        const auto added = addLetterAddress(store.session(), kTax, address);
        QVERIFY(!added);
        QCOMPARE(added.error().code,
                 what == QLatin1String("not protected") ? ErrorCode::Rule : ErrorCode::BadInput);
        QVERIFY(of(store.session(), 2).empty());
    }
};

QTEST_GUILESS_MAIN(LetterAddressesTest)
#include "letter_addresses_test.moc"
