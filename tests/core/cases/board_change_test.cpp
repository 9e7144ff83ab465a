// What the board says of yesterday against the board as of yesterday.

#include "core/cases/board_change.h"

#include <QTest>

#include "core/work/call_recorder.h"
#include "core/cases/case_refresh.h"
#include "core/contact/campaign.h"
#include "core/store/database.h"
#include "tests/support/demo_fixture.h"
#include "tests/support/small_city.h"

using namespace saikoku;

namespace {

QString told(const std::array<BoardCell, kBoardStatuses.size()>& cells) {
    QStringList words;
    for (const BoardCell& cell : cells) {
        words.append(QStringLiteral("%1/%2").arg(cell.cases).arg(cell.yen.amount()));
    }
    return words.join(u' ');
}

QString difference(const Board& now, const Board& before) {
    auto cells = now.statuses;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        cells.at(i).cases -= before.statuses.at(i).cases;
        cells.at(i).yen -= before.statuses.at(i).yen;
    }
    return told(cells);
}

CallEntry reachedEntry(CampaignId campaign, TaxpayerId taxpayer) {
    CallEntry entry;
    entry.campaign = campaign;
    entry.taxpayer = taxpayer;
    entry.result = ResultCode::Reached;
    entry.counterpart = Counterpart::Person;
    return entry;
}

}  // namespace

class BoardChangeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Days on which terms fall due, promises break and calls were made.
    void equalsTheBoardAsOfYesterday_data() { TempStore::backends(); }
    void equalsTheBoardAsOfYesterday() {
        QFETCH(QString, backend);
        DemoFixture demo(backend);
        if (demo.store().isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        QVERIFY2(demo.isReady(), qPrintable(demo.problem()));
        Session& session = demo.session();
        const CampaignId tax = campaignId(session.db(), Campaign::Tax).value();
        bool moved = false;
        // on its first day the city has no yesterday of its own
        demo.store().clock().advanceDays(1);
        for (int day = 0; day < 16; ++day) {
            const auto change = boardChange(session, tax);
            VERIFY_RESULT(change);
            QCOMPARE(change->since, session.today().addDays(-1));
            const auto now = workflowBoard(session, tax, BoardDimension::District);
            VERIFY_RESULT(now);
            const AsOfClock yesterday(change->since);
            auto past = signIn(demo.store().location(), TempStore::user(), TempStore::password(), yesterday,
                               QStringLiteral("test"));
            VERIFY_RESULT(past);
            const auto before = workflowBoard(**past, tax, BoardDimension::District);
            VERIFY_RESULT(before);
            QCOMPARE(told(change->statuses), difference(*now, *before));
            moved = moved || now->statuses.at(3).cases != before->statuses.at(3).cases;
            demo.store().clock().advanceDays(1);
        }
        QVERIFY(moved);
    }

    void countsTodaysCalls_data() { TempStore::backends(); }
    void countsTodaysCalls() {
        TEMP_STORE(store);
        const auto city = SmallCity::make(store.session());
        VERIFY_RESULT(city);
        const auto quiet = boardChange(store.session(), city->tax);
        VERIFY_RESULT(quiet);
        QCOMPARE(told(quiet->statuses), QStringLiteral("0/0 0/0 0/0 0/0"));
        VERIFY_RESULT(recordCall(store.session(), reachedEntry(city->tax, city->watanabe)));
        CallEntry promise = reachedEntry(city->tax, city->yamada);
        promise.promise = PromiseEntry{QDate(2026, 11, 25), Yen(20'000), PaymentMethod::Store};
        VERIFY_RESULT(recordCall(store.session(), promise));
        const auto change = boardChange(store.session(), city->tax);
        VERIFY_RESULT(change);
        QCOMPARE(told(change->statuses), QStringLiteral("-2/-92000 1/42000 1/50000 0/0"));
        // tomorrow it is yesterday's work
        store.clock().advanceDays(1);
        QCOMPARE(told(boardChange(store.session(), city->tax).value().statuses),
                 QStringLiteral("0/0 0/0 0/0 0/0"));
    }

    /// Yesterday's figures are those that the office knew yesterday.
    void countsTodaysImport_data() { TempStore::backends(); }
    void countsTodaysImport() {
        TEMP_STORE(store);
        const auto city = SmallCity::make(store.session());
        VERIFY_RESULT(city);
        store.clock().advanceDays(1);
        Database& db = store.db();
        VERIFY_RESULT(db.execute(
            QStringLiteral("insert into import_batch (batch_id, kind, profile, source_name, as_of, "
                           "started_at, operator_id, known_on) values (2, 'extract', 'test', 'test', :day, :at, 1, :day)"),
            {{QLatin1String(":day"), store.session().today()},
             {QLatin1String(":at"), store.session().clock().nowUtc()}}));
        // 0002 has paid his 50,000 yen weeks ago, as is known since this morning
        VERIFY_RESULT(
            db.execute(QStringLiteral("update receivable set to_batch = 2 where receivable_id = 3"), {}));
        VERIFY_RESULT(db.execute(
            QStringLiteral(
                "insert into receivable (row_id, receivable_id, taxpayer_id, notice_number, tax_item, "
                "levy_year, "
                "fiscal_year, term, due_date, levied, received, demand_sent, from_batch) "
                "select 90, receivable_id, taxpayer_id, notice_number, tax_item, levy_year, fiscal_year, "
                "term, "
                "due_date, levied, levied, demand_sent, 2 from receivable where receivable_id = 3"),
            {}));
        VERIFY_RESULT(refreshAllCases(store.session(), store.session().today()));
        QCOMPARE(told(boardChange(store.session(), city->tax).value().statuses),
                 QStringLiteral("-1/-50000 0/0 0/0 0/0"));
    }
};

QTEST_GUILESS_MAIN(BoardChangeTest)
#include "board_change_test.moc"
