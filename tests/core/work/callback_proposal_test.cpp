#include "core/work/callback_proposal.h"

#include "core/base/clock.h"
#include "core/contact/call_journal.h"
#include "core/contact/campaign.h"
#include "core/security/session.h"
#include "core/work/call_recorder.h"
#include "tests/support/call_city.h"
#include "tests/support/temp_store.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

const QString kTaro = QStringLiteral("08000000002");

CampaignId tax(Session& session) { return campaignId(session.db(), Campaign::Tax).value_or(CampaignId()); }

CallToFollow callTo(Session& session, ResultCode result, bool isOnRecord = false) {
    return {tax(session), callCityCase(2), kTaro, result, isOnRecord};
}

Result<NegotiationId> record(Session& session, ResultCode result) {
    CallEntry entry;
    entry.campaign = tax(session);
    entry.taxpayer = callCityCase(2);
    entry.phoneDigits = kTaro;
    entry.result = result;
    return recordCall(session, entry);
}

QDateTime at(int day, int hour, int minute = 0) { return fromTokyo(QDate(2026, 11, day), QTime(hour, minute)); }

}  // namespace

/// What offers itself after a call is what may be done. Friday, 20 November 2026, 10:00.
class CallbackProposalTest : public QObject {
    Q_OBJECT

    static QDateTime offered(Session& session, const CallToFollow& call) {
        const auto when = proposedCallback(session, call);
        return when ? when->value_or(QDateTime()) : QDateTime();
    }

private Q_SLOTS:
    void offersByTheOfficesRule_data() { TempStore::backends(); }
    void offersByTheOfficesRule() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        QCOMPARE(offered(session, callTo(session, ResultCode::NoAnswer)), at(20, 11));
        QCOMPARE(offered(session, callTo(session, ResultCode::Busy)), at(20, 10, 5));
        QCOMPARE(offered(session, callTo(session, ResultCode::Family)), at(20, 12));
        QCOMPARE(offered(session, callTo(session, ResultCode::Voicemail)), at(20, 12));
        QVERIFY(!offered(session, callTo(session, ResultCode::Reached)).isValid());
        // after hours: when they begin again
        store.clock().setTokyo(QDate(2026, 11, 20), QTime(19, 30));
        QCOMPARE(offered(session, callTo(session, ResultCode::NoAnswer)), at(21, 9));
        QCOMPARE(offered(session, callTo(session, ResultCode::Voicemail)), at(21, 9));
    }

    /// Twice a day at most: the second call of the day offers the next one.
    void countsTheCallItself_data() { TempStore::backends(); }
    void countsTheCallItself() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        VERIFY_RESULT(record(session, ResultCode::NoAnswer));
        store.clock().advanceSeconds(2 * 3600);
        QCOMPARE(offered(session, callTo(session, ResultCode::NoAnswer)), at(21, 9));
        // dialled and on record already: not counted twice
        CallIntent intent;
        intent.campaign = tax(session);
        intent.taxpayer = callCityCase(2);
        intent.phoneDigits = kTaro;
        intent.clickedAt = session.clock().nowUtc();
        VERIFY_RESULT(recordIntent(session, intent));
        QCOMPARE(offered(session, callTo(session, ResultCode::Busy, true)), at(21, 9));
        store.clock().setTokyo(QDate(2026, 11, 21), QTime(10, 0));
        VERIFY_RESULT(recordIntent(session, [&] {
            intent.clickedAt = session.clock().nowUtc();
            return intent;
        }()));
        QCOMPARE(offered(session, callTo(session, ResultCode::NoAnswer, true)), at(21, 11));
    }

    void offersNothingToWhomNobodyMayCall_data() { TempStore::backends(); }
    void offersNothingToWhomNobodyMayCall() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        CallToFollow call = callTo(session, ResultCode::NoAnswer);
        call.taxpayer = callCityCase(6);  // has paid
        call.phoneDigits = QStringLiteral("08000000006");
        QVERIFY(!offered(session, call).isValid());
        call.taxpayer = TaxpayerId{99};
        const auto unknown = proposedCallback(session, call);
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, ErrorCode::NotFound);
    }

    void movesToWhenSomebodyMayCall_data() {
        QTest::addColumn<QString>("backend");
        QTest::addColumn<QDateTime>("wanted");
        QTest::addColumn<QDateTime>("permitted");
        for (const QString& backend : TempStore::backendNames()) {
            const auto row = [&](const char* name, const QDateTime& wanted, const QDateTime& permitted) {
                QTest::addRow("%s, %s", name, qPrintable(backend)) << backend << wanted << permitted;
            };
            row("in hours", at(20, 14, 30), at(20, 14, 30));
            row("at night", at(20, 22), at(21, 9));
            row("before the hours", at(24, 8, 30), at(24, 9));
            row("Sunday evening", at(22, 18), at(23, 9));
            row("the year's end", fromTokyo(QDate(2026, 12, 30), QTime(14, 0)), fromTokyo(QDate(2027, 1, 4), QTime(9, 0)));
        }
    }
    void movesToWhenSomebodyMayCall() {
        QFETCH(QDateTime, wanted);
        QFETCH(QDateTime, permitted);
        TEMP_STORE(store);
        const auto found = nextPermittedCallback(store.session(), wanted);
        VERIFY_RESULT(found);
        QCOMPARE(*found, permitted);
    }
};

QTEST_GUILESS_MAIN(CallbackProposalTest)
#include "callback_proposal_test.moc"
