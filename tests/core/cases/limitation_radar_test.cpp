// 時効レーダー: what runs out when, from the summaries and their indexes alone.

#include "core/cases/limitation_radar.h"

#include <QTest>

#include <sqlcipher/sqlite3.h>

#include "core/cases/case_file.h"
#include "core/cases/case_refresh.h"
#include "core/cases/claim_limitation.h"
#include "core/contact/case_record.h"
#include "core/security/user_admin.h"
#include "core/store/database.h"
#include "core/store/transaction.h"
#include "core/work/call_recorder.h"
#include "tests/support/small_city.h"
#include "tests/support/temp_store.h"

using namespace saikoku;

namespace {

/// Of the tax 01, never demanded: ends five years after the due date.
Result<void> add(Database& db, qint64 id, TaxpayerId taxpayer, QDate due, int yen) {
    SAIKOKU_TRY(db.execute(QStringLiteral("insert into receivable (row_id, receivable_id, taxpayer_id, notice_number, tax_item, levy_year, fiscal_year, "
                                          "term, due_date, levied, received, from_batch) values (:id, :id, :taxpayer, :notice, '01', :year, :year, 1, "
                                          ":due, :levied, 0, 1)"),
                           {{QLatin1String(":id"), id},
                            {QLatin1String(":taxpayer"), taxpayer},
                            {QLatin1String(":notice"), QStringLiteral("99000%1").arg(id)},
                            {QLatin1String(":year"), due.year()},
                            {QLatin1String(":due"), due},
                            {QLatin1String(":levied"), yen}}));
    return {};
}

/// As of 20 November 2026: 渡邉 40,000 and 5,000 end on 30 November and 15 December 2026, 7,000 on 31 May 2027; 伊藤, protected,
/// 60,000 on 20 November, the last day; 山田 70,000 lapsed on 31 August 2025.
Result<SmallCity> cityThatRunsOut(Session& session) {
    SAIKOKU_TRY_ASSIGN(const SmallCity city, SmallCity::make(session));
    Database& db = session.db();
    const Result<void> added = transact(db, [&]() -> Result<void> {
        SAIKOKU_TRY(add(db, 101, city.watanabe, QDate(2021, 11, 30), 40'000));
        SAIKOKU_TRY(add(db, 102, city.watanabe, QDate(2021, 12, 15), 5'000));
        SAIKOKU_TRY(add(db, 103, city.watanabe, QDate(2022, 5, 31), 7'000));
        SAIKOKU_TRY(add(db, 104, city.ito, QDate(2021, 11, 20), 60'000));
        return add(db, 105, city.yamada, QDate(2020, 8, 31), 70'000);
    });
    SAIKOKU_TRY(added);
    SAIKOKU_TRY(refreshAllCases(session, session.today()));
    return city;
}

LimitationQuestion within(int days) {
    LimitationQuestion question;
    question.withinDays = days;
    return question;
}

QStringList numbersOf(const LimitationRadar& radar) {
    QStringList numbers;
    for (const LimitationRow& row : radar.rows) {
        numbers.append(row.number);
    }
    return numbers;
}

/// What a connection is asked about the summaries, and the plans of it.
class Asked {
public:
    explicit Asked(Database& database) : m_engine(database.sqliteHandle()) { sqlite3_trace_v2(m_engine, SQLITE_TRACE_STMT, &Asked::take, &m_statements); }
    ~Asked() { sqlite3_trace_v2(m_engine, 0, nullptr, nullptr); }
    Q_DISABLE_COPY_MOVE(Asked)

    QStringList plans() const {
        QStringList plans;
        const QStringList statements = m_statements;  // asking for a plan is a statement too
        for (const QString& sql : statements) {
            sqlite3_stmt* plan = nullptr;
            if (sqlite3_prepare_v2(m_engine, QByteArray("explain query plan " + sql.toUtf8()).constData(), -1, &plan, nullptr) != SQLITE_OK) {
                plans.append(QString::fromUtf8(sqlite3_errmsg(m_engine)));
                continue;
            }
            QStringList lines;
            while (sqlite3_step(plan) == SQLITE_ROW) {
                lines.append(QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(plan, 3))));
            }
            sqlite3_finalize(plan);
            plans.append(lines.join(QStringLiteral("; ")));
        }
        return plans;
    }

private:
    static int take(unsigned /*event*/, void* list, void* statement, void* /*text*/) {
        const QString sql = QString::fromUtf8(sqlite3_sql(static_cast<sqlite3_stmt*>(statement)));
        if (sql.contains(QLatin1String("from case_summary s"))) {
            static_cast<QStringList*>(list)->append(sql);
        }
        return 0;
    }

    sqlite3* m_engine;
    QStringList m_statements;
};

}  // namespace

#define RADAR_CITY(STORE, CITY)                                \
    TEMP_STORE(STORE);                                         \
    const auto CITY##Made = cityThatRunsOut(STORE.session());  \
    VERIFY_RESULT(CITY##Made);                                 \
    const SmallCity& CITY = *CITY##Made

class LimitationRadarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNearestEndComesFirst_data() { TempStore::backends(); }
    void theNearestEndComesFirst() {
        RADAR_CITY(store, city);
        const auto radar = limitationRadar(store.session(), city.tax, {});
        VERIFY_RESULT(radar);
        QCOMPARE(radar->asOf, QDate(2026, 11, 20));
        QCOMPARE(numbersOf(*radar), (QStringList{QStringLiteral("0003"), QStringLiteral("0001"), QStringLiteral("0002")}));
        const LimitationRow& last = radar->rows.at(0);
        QCOMPARE(last.end, QDate(2026, 11, 20));
        QCOMPARE(last.daysLeft, 0);
        QCOMPARE(last.yen, Yen(60'000));
        QVERIFY(last.isProtected && last.district.isEmpty());  // the administrator may not see where she lives
        const LimitationRow& together = radar->rows.at(1);
        QCOMPARE(together.end, QDate(2026, 11, 30));
        QCOMPARE(together.daysLeft, 10);
        QCOMPARE(together.yen, Yen(45'000));  // what ends within thirty days after the first is dealt with together
        QVERIFY(together.act == LimitationAct::SendDemandLetter);
        QVERIFY(deciderOf(*together.act) == LimitationDecider::Officer);
        QCOMPARE(together.district, QStringLiteral("緑が丘"));
        const LimitationRow& lapsedToo = radar->rows.at(2);
        QCOMPARE(lapsedToo.lapsed, 1);
        QCOMPARE(lapsedToo.lapsedYen, Yen(70'000));
        QVERIFY(lapsedToo.act == LimitationAct::ObtainAdmission);
        QCOMPARE(countStaleCases(store.session()).value_or(-1), 0);
    }

    void withinSoManyDays_data() {
        QTest::addColumn<QString>("backend");
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("cases");
        QTest::addColumn<int>("yen");
        for (const QString& backend : TempStore::backendNames()) {
            QTest::addRow("%s, today", qPrintable(backend)) << backend << 0 << 1 << 60'000;
            QTest::addRow("%s, nine days", qPrintable(backend)) << backend << 9 << 1 << 60'000;
            QTest::addRow("%s, ten days", qPrintable(backend)) << backend << 10 << 2 << 105'000;
            QTest::addRow("%s, a year", qPrintable(backend)) << backend << 365 << 2 << 105'000;
            QTest::addRow("%s, ten years", qPrintable(backend)) << backend << 3650 << 3 << 155'000;
        }
    }
    void withinSoManyDays() {
        QFETCH(int, days);
        QFETCH(int, cases);
        QFETCH(int, yen);
        RADAR_CITY(store, city);
        const auto radar = limitationRadar(store.session(), city.tax, within(days));
        VERIFY_RESULT(radar);
        QCOMPARE(radar->cases, cases);
        QCOMPARE(radar->rows.size(), cases);
        QCOMPARE(radar->yen, Yen(yen));
        LimitationQuestion one = within(days);
        one.most = 1;
        const auto first = limitationRadar(store.session(), city.tax, one);
        VERIFY_RESULT(first);
        QCOMPARE(first->rows.size(), 1);
        QCOMPARE(first->cases, cases);
    }

    void bandsHoldEveryCaseOnce_data() { TempStore::backends(); }
    void bandsHoldEveryCaseOnce() {
        RADAR_CITY(store, city);
        const auto radar = limitationRadar(store.session(), city.tax, within(0));
        VERIFY_RESULT(radar);
        QCOMPARE(radar->bands.size(), std::size_t(6));
        QCOMPARE(radar->bands.front().cases, 2);
        QCOMPARE(radar->bands.front().yen, Yen(105'000));
        QCOMPARE(radar->bands.back().cases, 1);
        QVERIFY(!radar->bands.back().to);
        qint64 cases = 0;
        int next = 0;
        for (const LimitationBand& band : radar->bands) {
            QCOMPARE(band.from, next);
            next = band.to.value_or(0) + 1;
            cases += band.cases;
        }
        QCOMPARE(cases, 3);
        QCOMPARE(radar->lapsedCases, 1);
        QCOMPARE(radar->lapsedYen, Yen(70'000));
    }

    void whatHasLapsedIsTheOfficersList_data() { TempStore::backends(); }
    void whatHasLapsedIsTheOfficersList() {
        RADAR_CITY(store, city);
        LimitationQuestion question;
        question.lapsed = true;
        const auto radar = limitationRadar(store.session(), city.tax, question);
        VERIFY_RESULT(radar);
        QCOMPARE(numbersOf(*radar), QStringList{QStringLiteral("0002")});
        QCOMPARE(radar->yen, Yen(70'000));
        QVERIFY(radar->rows.constFirst().act == LimitationAct::WriteOff);
        const auto tally = lapsedTally(store.session(), city.tax);
        VERIFY_RESULT(tally);
        QCOMPARE(tally->cases, 1);
        QCOMPARE(tally->yen, Yen(70'000));
    }

    /// The day after its last day a claim has lapsed, without any new fact.
    void theDayGoesBy_data() { TempStore::backends(); }
    void theDayGoesBy() {
        RADAR_CITY(store, city);
        store.clock().advanceDays(1);
        const auto radar = limitationRadar(store.session(), city.tax, within(10));
        VERIFY_RESULT(radar);
        QCOMPARE(numbersOf(*radar), QStringList{QStringLiteral("0001")});
        QCOMPARE(radar->lapsedCases, 2);
        QCOMPARE(radar->lapsedYen, Yen(130'000));
        QCOMPARE(countStaleCases(store.session()).value_or(-1), 0);
    }

    /// An officer's call holds what is about to end, a contractor's does not unless the office says so.
    void whoseCallHolds_data() { TempStore::backends(); }
    void whoseCallHolds() {
        RADAR_CITY(store, city);
        auto caller = store.signInAs(Role::Caller);
        auto officer = store.signInAs(Role::Officer);
        VERIFY_RESULT(caller);
        VERIFY_RESULT(officer);
        CallEntry entry;
        entry.taxpayer = city.watanabe;
        entry.campaign = city.tax;
        entry.result = ResultCode::Reached;
        entry.counterpart = Counterpart::Person;
        entry.phoneDigits = QStringLiteral("08000000001");
        const auto held = [&]() -> QDate {
            const auto file = openCase(store.session(), city.watanabe, city.tax);
            for (const ReceivableOnFile& each : file ? file->receivables : QList<ReceivableOnFile>()) {
                if (each.receivable.id == ReceivableId{101}) {
                    return each.heldUntil;
                }
            }
            return QDate(1900, 1, 1);
        };
        VERIFY_RESULT(recordCall(**caller, entry));
        QCOMPARE(held(), QDate());
        store.clock().advanceSeconds(120);
        VERIFY_RESULT(recordCall(**officer, entry));
        QCOMPARE(held(), QDate(2027, 5, 20));
        QCOMPARE(limitationRadar(store.session(), city.tax, within(10))->rows.at(1).heldUntil, QDate(2027, 5, 20));
        QCOMPARE(countStaleCases(store.session()).value_or(-1), 0);
    }

    /// What an officer is may change, and others may mend the words: a talk stays that of who held it then.
    void aTalkStaysWhoseItWas_data() { TempStore::backends(); }
    void aTalkStaysWhoseItWas() {
        RADAR_CITY(store, city);
        auto caller = store.signInAs(Role::Caller);
        auto officer = store.signInAs(Role::Officer);
        VERIFY_RESULT(caller);
        VERIFY_RESULT(officer);
        const auto held = [&] { return limitationRadar(store.session(), city.tax, within(10))->rows.at(1).heldUntil; };
        CallEntry entry;
        entry.taxpayer = city.watanabe;
        entry.campaign = city.tax;
        entry.result = ResultCode::Reached;
        entry.phoneDigits = QStringLiteral("08000000001");
        const auto first = recordCall(**caller, entry);
        VERIFY_RESULT(first);
        entry.corrects = *first;
        entry.note = QStringLiteral("訂正");
        VERIFY_RESULT(recordCall(**officer, entry));
        QCOMPARE(held(), QDate());
        PersonChange promotion;
        promotion.role = QStringLiteral("officer");
        VERIFY_RESULT(setUser(store.session(), (*caller)->actor().login, promotion));
        VERIFY_RESULT(refreshAllCases(store.session(), store.session().today()));
        QCOMPARE(held(), QDate());
        QCOMPARE(openCase(store.session(), city.watanabe, city.tax)->negotiations.constFirst().byOfficer, false);
        // from now on their calls are the office's
        store.clock().advanceSeconds(120);
        entry.corrects = {};
        VERIFY_RESULT(recordCall(**caller, entry));
        QCOMPARE(held(), QDate(2027, 5, 20));
        QCOMPARE(countStaleCases(store.session()).value_or(-1), 0);
    }

    /// What counts as a talk is said once, whoever spoke.
    void anyTalkOfOthersHoldsNothing_data() {
        QTest::addColumn<ResultCode>("result");
        QTest::addColumn<Direction>("direction");
        QTest::addColumn<bool>("byOfficer");
        QTest::addColumn<bool>("othersHold");
        QTest::addColumn<int>("events");
        for (const auto& [result, direction] : {std::pair(ResultCode::Reached, Direction::Outbound), std::pair(ResultCode::CutOff, Direction::Outbound),
                                               std::pair(ResultCode::Voicemail, Direction::Inbound)}) {
            const QByteArray name = codeOf(result).toUtf8();
            QTest::addRow("%s, officer", name.constData()) << result << direction << true << false << 1;
            QTest::addRow("%s, contractor", name.constData()) << result << direction << false << false << 0;
            QTest::addRow("%s, contractor who may", name.constData()) << result << direction << false << true << 1;
        }
        QTest::newRow("nobody reached") << ResultCode::NoAnswer << Direction::Outbound << true << true << 0;
    }
    void anyTalkOfOthersHoldsNothing() {
        QFETCH(ResultCode, result);
        QFETCH(Direction, direction);
        QFETCH(bool, byOfficer);
        QFETCH(bool, othersHold);
        QFETCH(int, events);
        CaseRecord record;
        Negotiation talk;
        talk.happenedAt = QDateTime(QDate(2026, 11, 2), QTime(3, 0), Qt::UTC);
        talk.result = result;
        talk.direction = direction;
        talk.counterpart = Counterpart::Person;
        talk.byOfficer = byOfficer;
        record.negotiations.append(talk);
        LimitationRules rules;
        rules.contractorCallsHold = othersHold;
        QCOMPARE(limitationEvents(record, rules, QDate(2026, 11, 20)).size(), std::size_t(events));
    }

    void aFileNeedsThePermission_data() { TempStore::backends(); }
    void aFileNeedsThePermission() {
        RADAR_CITY(store, city);
        qint64 leftOut = -1;
        const auto file = limitationForFile(store.session(), city.tax, within(10), leftOut);
        VERIFY_RESULT(file);
        QCOMPARE(numbersOf(*file), QStringList{QStringLiteral("0001")});
        QCOMPARE(leftOut, 1);  // the administrator may not see protected people
        auto caller = store.signInAs(Role::Caller);
        VERIFY_RESULT(caller);
        QCOMPARE(limitationForFile(**caller, city.tax, {}, leftOut).error().code, ErrorCode::Permission);
        VERIFY_RESULT(limitationRadar(**caller, city.tax, {}));
    }

    /// On 200,000 cases anything else than these is seconds.
    void readsIndexesAlone() {
        TempStore store(QStringLiteral("sqlite"));
        const auto city = cityThatRunsOut(store.session());
        VERIFY_RESULT(city);
        const Asked asked(store.db());
        VERIFY_RESULT(limitationRadar(store.session(), city->tax, within(180)));
        const QStringList plans = asked.plans();
        QCOMPARE(plans.size(), 4);
        QVERIFY2(plans.at(0).contains(QStringLiteral("USING COVERING INDEX case_summary_limitation")), qPrintable(plans.at(0)));
        QVERIFY2(plans.at(1).contains(QStringLiteral("USING COVERING INDEX case_summary_lapsed")), qPrintable(plans.at(1)));
        QVERIFY2(plans.at(2).contains(QStringLiteral("USING COVERING INDEX case_summary_invocable")), qPrintable(plans.at(2)));
        QVERIFY2(plans.at(3).contains(QStringLiteral("USING INDEX case_summary_limitation")), qPrintable(plans.at(3)));
        QVERIFY2(!plans.at(0).contains(QStringLiteral("TEMP B-TREE")), qPrintable(plans.at(0)));
    }
};

QTEST_GUILESS_MAIN(LimitationRadarTest)
#include "limitation_radar_test.moc"
