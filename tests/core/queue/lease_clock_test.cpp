// Leases go by the server's clock: a computer whose own is wrong neither takes what others hold nor holds it
// too long.

#include <QTest>

#include "core/contact/campaign.h"
#include "core/eligibility/eligibility.h"
#include "core/queue/call_lists.h"
#include "core/queue/case_queue.h"
#include "core/security/user_admin.h"
#include "core/store/database.h"
#include "core/store/server_clock.h"
#include "tests/support/call_city.h"
#include "tests/support/temp_store.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

constexpr CampaignId kTax{1};
constexpr qint64 kHour = 3600;

/// The clock of a computer that is so many seconds ahead of the right one.
class WrongClock final : public Clock {
public:
    WrongClock(const Clock& right, qint64 ahead) : m_right(right), m_ahead(ahead) {}

    QDateTime nowUtc() const override { return m_right.nowUtc().addSecs(m_ahead); }
    QDateTime seatUtc() const override { return m_right.seatUtc().addSecs(m_ahead); }
    void set(qint64 ahead) { m_ahead = ahead; }

private:
    const Clock& m_right;
    qint64 m_ahead;
};

Result<std::unique_ptr<Session>> signInWith(TempStore& store, const Clock& clock) {
    const QString login = store.newLogin();
    SAIKOKU_TRY(addUser(store.session(), login, login, codeOf(Role::Caller), TempStore::password(),
                        KdfCost::least()));
    return signIn(store.location(), login, TempStore::password(), clock, QStringLiteral("test"));
}

TaxpayerId takes(Session& session) {
    const auto lease = takeNext(session, {kTax, {}, 0});
    return lease && *lease ? (*lease)->taxpayer : TaxpayerId();
}

}  // namespace

class LeaseClockTest : public QObject {
    Q_OBJECT

    static Result<CallList> cityWithList(TempStore& store) {
        SAIKOKU_TRY(buildCallCity(store.session()));
        CallListWish wish;
        wish.campaign = kTax;
        wish.name = QStringLiteral("十一月");
        return makeCallList(store.session(), wish);  // 5, 1, 2 …
    }

private Q_SLOTS:
    void oneClockAnHourWrong_data() {
        QTest::addColumn<qint64>("ahead");
        QTest::newRow("ahead") << kHour;
        QTest::newRow("behind") << -kHour;
    }
    void oneClockAnHourWrong() {
        QFETCH(qint64, ahead);
        TempStore store(QStringLiteral("postgres"));
        if (store.isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        VERIFY_RESULT(cityWithList(store));
        Session& right = store.session();
        const WrongClock clock(store.clock(), ahead);
        const auto made = signInWith(store, clock);
        VERIFY_RESULT(made);
        Session& wrong = **made;
        QCOMPARE(takes(right), callCityCase(5));
        QCOMPARE(takes(wrong), callCityCase(1));  // 5 is held, whatever this clock says
        QVERIFY(!takeCase(wrong, kTax, callCityCase(5)));
        const auto lease = leaseOf(right, kTax, callCityCase(1));
        VERIFY_RESULT(lease);
        QVERIFY(lease->has_value());
        const qint64 seconds = store.clock().nowUtc().secsTo((*lease)->until);
        QVERIFY2(qAbs(seconds - 15 * 60) <= 2, qPrintable(QString::number(seconds)));
        store.clock().advanceSeconds(14 * 60);
        QVERIFY(renewLease(right, kTax, callCityCase(5)).value_or(false));
        QVERIFY(!takeCase(right, kTax, callCityCase(1)));  // a minute is left of it
        store.clock().advanceSeconds(62);
        QVERIFY(takeCase(right, kTax, callCityCase(1)));  // it ended in time
        QVERIFY(!renewLease(wrong, kTax, callCityCase(1)).value_or(true));
        const auto eligibility = eligibilityOf(wrong, callCityCase(5), {kTax});
        VERIFY_RESULT(eligibility);
        QVERIFY(std::any_of(
            eligibility->reasons.begin(), eligibility->reasons.end(),
            [](const EligibilityReason& reason) { return reason.code == QLatin1String("in_use"); }));
    }

    /// A clock that is put right while somebody works is compared anew.
    void aClockThatIsSetMeanwhile() {
        TempStore store(QStringLiteral("postgres"));
        if (store.isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        VERIFY_RESULT(cityWithList(store));
        WrongClock clock(store.clock(), kHour);
        const auto made = signInWith(store, clock);
        VERIFY_RESULT(made);
        const auto isRight = [&] {
            const auto now = (*made)->leaseNow();
            return now && qAbs(now->secsTo(store.clock().nowUtc())) <= 2;
        };
        QVERIFY(isRight());
        clock.set(0);
        QVERIFY(isRight());
        clock.set(-kHour);
        QVERIFY(isRight());
    }

    void aFileHasThisComputersClockAlone() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        QCOMPARE(serverAheadMs(store.db(), store.clock()).value_or(-1), 0);
        QCOMPARE(store.session().leaseNow().value_or(QDateTime()), store.clock().actualUtc());
    }
};

QTEST_GUILESS_MAIN(LeaseClockTest)
#include "lease_clock_test.moc"
