// The day roll in steps, over a city most of whose cases change on one day: a round begins.

#include "core/cases/day_roll.h"

#include <QTest>

#include "core/cases/board_change.h"
#include "core/cases/case_file.h"
#include "core/cases/case_list.h"
#include "core/cases/case_refresh.h"
#include "core/contact/campaign.h"
#include "core/security/roll_behind.h"
#include "core/store/database.h"
#include "core/work/call_recorder.h"
#include "tests/support/demo_fixture.h"

using namespace saikoku;

namespace {

const QDate kRoundStart(2027, 4, 1);

DemoOptions city() {
    DemoOptions options;
    options.cases = 600;
    return options;
}

CaseQuery everything(Session& session) {
    CaseQuery query;
    query.campaign = campaignId(session.db(), Campaign::Tax).value_or(CampaignId());
    query.includeSettled = true;
    return query;
}

/// The board in words: four statuses, cases and yen.
QString board(Session& session) {
    const auto board = workflowBoard(session, everything(session).campaign, BoardDimension::District);
    if (!board) {
        return board.error().message;
    }
    QString words;
    for (const BoardCell& cell : board->statuses) {
        words += QStringLiteral("%1/%2 ").arg(cell.cases).arg(cell.yen.amount());
    }
    return words;
}

qint64 behind(Session& session) {
    const auto found = findCases(session, everything(session));
    return found ? found->behind : -1;
}

TaxpayerId caseBehind(Session& session) {
    const CaseQuery all = everything(session);
    const QList<CaseSummary> rows = caseRows(session, all.campaign, findCases(session, all).value().cases).value();
    for (const CaseSummary& row : rows) {
        if (row.changesOn.isValid() && row.changesOn <= session.today() && row.status != WorkflowStatus::Settled) {
            return row.taxpayer;
        }
    }
    return {};
}

}  // namespace

#define DEMO(NAME)                                            \
    QFETCH(QString, backend);                                 \
    DemoFixture NAME(backend, city());                        \
    if (NAME.store().isMissing()) {                           \
        QSKIP("PostgreSQL is not installed");                 \
    }                                                         \
    QVERIFY2(NAME.isReady(), qPrintable(NAME.problem()));     \
    NAME.store().clock().setTokyo(kRoundStart, QTime(9, 0))

class DayRollTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoLooksOnIsAnsweredAtOnce_data() { TempStore::backends(); }
    void whoLooksOnIsAnsweredAtOnce() {
        DEMO(demo);
        Session& session = demo.session();
        letDayRollBehind(session);
        qint64 left = behind(session);
        QVERIFY2(left > 250, qPrintable(QString::number(left)));
        QCOMPARE(workflowBoard(session, everything(session).campaign, BoardDimension::TaxItem).value().behind, left);
        QCOMPARE(boardChange(session, everything(session).campaign).value().isKnown, false);
        while (left > 0) {
            const qint64 rolled = rollNextCases(session).value();
            QVERIFY(rolled > 0 && rolled <= 200);
            QCOMPARE(behind(session), left - rolled);
            left -= rolled;
        }
        QCOMPARE(rollNextCases(session).value(), 0);
        QCOMPARE(countStaleCases(session).value(), 0);
        QCOMPARE(boardChange(session, everything(session).campaign).value().isKnown, true);
    }

    void aCaseThatIsOpenedOrRecordedIsRolledFirst_data() { TempStore::backends(); }
    void aCaseThatIsOpenedOrRecordedIsRolledFirst() {
        DEMO(demo);
        Session& session = demo.session();
        letDayRollBehind(session);
        const qint64 left = behind(session);
        const TaxpayerId waiting = caseBehind(session);
        QVERIFY(waiting.isValid());
        const auto file = openCase(session, waiting, everything(session).campaign);
        VERIFY_RESULT(file);
        QVERIFY(!file->summary.changesOn.isValid() || file->summary.changesOn > kRoundStart);
        QVERIFY(behind(session) < left);
        CallEntry entry;
        entry.campaign = everything(session).campaign;
        entry.taxpayer = caseBehind(session);
        entry.result = ResultCode::Reached;
        entry.counterpart = Counterpart::Person;
        VERIFY_RESULT(recordCall(session, entry));
        const QList<CaseSummary> rows = caseRows(session, entry.campaign, {entry.taxpayer}).value();
        QCOMPARE(rows.value(0).lastResult, std::optional(ResultCode::Reached));
        QCOMPARE(rows.value(0).status, WorkflowStatus::NoPromise);
        QVERIFY(behind(session) > 0);
        VERIFY_RESULT(finishDayRoll(session));
        QCOMPARE(countStaleCases(session).value(), 0);
    }

    /// A seat that was closed half-way; the next one, which waits, finishes.
    void anotherSeatGoesOn_data() { TempStore::backends(); }
    void anotherSeatGoesOn() {
        DEMO(demo);
        letDayRollBehind(demo.session());
        const qint64 left = behind(demo.session());
        VERIFY_RESULT(rollNextCases(demo.session()));
        demo.store().close();
        VERIFY_RESULT(demo.store().open());
        QVERIFY(casesLeftToRoll(demo.session()).value() < left);
        QVERIFY(casesLeftToRoll(demo.session()).value() > 0);
        QCOMPARE(behind(demo.session()), 0);
        QCOMPARE(countStaleCases(demo.session()).value(), 0);
    }

    /// --as-of the very day that is being rolled to never shows rows of two days.
    void anAsOfDayIsWhole_data() { TempStore::backends(); }
    void anAsOfDayIsWhole() {
        DEMO(demo);
        letDayRollBehind(demo.session());
        QVERIFY(behind(demo.session()) > 0);
        const QString half = board(demo.session());
        const AsOfClock thatDay(kRoundStart);
        auto past = signIn(demo.store().location(), TempStore::user(), TempStore::password(), thatDay, QStringLiteral("test"));
        VERIFY_RESULT(past);
        const QString whole = board(**past);
        QVERIFY(whole != half);
        QVERIFY(casesLeftToRoll(demo.session()).value() > 0);  // nothing was stored for it
        VERIFY_RESULT(finishDayRoll(demo.session()));
        QCOMPARE(board(demo.session()), whole);
    }

    /// What was told while the store slept: a receipt or record of a later date than the rows'.
    void whatWasToldSinceWaitsToo_data() { TempStore::backends(); }
    void whatWasToldSinceWaitsToo() {
        DEMO(demo);
        Session& session = demo.session();
        QCOMPARE(behind(session), 0);
        CallEntry entry;
        entry.campaign = everything(session).campaign;
        entry.taxpayer = findCases(session, everything(session)).value().cases.constFirst();
        entry.result = ResultCode::NoAnswer;
        VERIFY_RESULT(recordCall(session, entry));
        // rows as of the day before, as an older backup or extract leaves them
        VERIFY_RESULT(refreshAllCases(session, kRoundStart.addDays(-1)));
        letDayRollBehind(session);
        QVERIFY(behind(session) > 0);
        VERIFY_RESULT(finishDayRoll(session));
        QCOMPARE(countStaleCases(session).value(), 0);
    }
};

QTEST_GUILESS_MAIN(DayRollTest)
#include "day_roll_test.moc"
