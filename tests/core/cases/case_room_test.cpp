// Summary, list, board and file over one small city whose sums are known.

#include <QDir>
#include <QFile>
#include <QTest>

#include "core/eligibility/eligibility.h"
#include "core/work/call_recorder.h"
#include "core/cases/board.h"
#include "core/cases/case_file.h"
#include "core/cases/case_list.h"
#include "core/cases/case_refresh.h"
#include "core/cases/day_roll.h"
#include "core/cases/derived_check.h"
#include "core/contact/hold_repository.h"
#include "core/security/protected_reveal.h"
#include "core/security/store_check.h"
#include "core/security/user_admin.h"
#include "core/store/database.h"
#include "tests/support/small_city.h"
#include "tests/support/temp_store.h"

using namespace saikoku;

namespace {

QStringList numbersOf(Session& session, CampaignId campaign, const QList<TaxpayerId>& cases) {
    QStringList numbers;
    const auto rows = caseRows(session, campaign, cases);
    if (rows) {
        for (const CaseSummary& row : *rows) {
            numbers.append(row.number);
        }
    }
    return numbers;
}

QStringList find(Session& session, const SmallCity& city, const QString& condition, const QString& search = {},
                 const QString& sort = {}) {
    CaseQuery query;
    query.campaign = city.tax;
    query.condition = parseCaseCondition(condition).value();
    query.search = search;
    query.sort = parseCaseSort(sort).value();
    const auto found = findCases(session, query);
    return found ? numbersOf(session, city.tax, found->cases) : QStringList{found.error().message};
}

CallEntry reachedEntry(const SmallCity& city, TaxpayerId taxpayer) {
    CallEntry entry;
    entry.campaign = city.tax;
    entry.taxpayer = taxpayer;
    entry.result = ResultCode::Reached;
    entry.counterpart = Counterpart::Person;
    return entry;
}

WorkflowStatus statusOf(Session& session, const SmallCity& city, TaxpayerId taxpayer) {
    return caseRows(session, city.tax, {taxpayer}).value().value(0).status;
}

}  // namespace

#define SMALL_CITY(STORE, CITY)                           \
    TEMP_STORE(STORE);                                    \
    const auto CITY##Made = SmallCity::make(STORE.session()); \
    VERIFY_RESULT(CITY##Made);                            \
    const SmallCity CITY = *CITY##Made

class CaseRoomTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data() { TempStore::backends(); }
    void finds() {
        struct Row {
            const char* name;
            const char* condition;
            const char* search;
            const char* sort;
            const char* numbers;
        };
        const Row rows[] = {
            {"everything in arrears, by number", "", "", "", "0001 0002 0003"},
            {"sorted by amount", "", "", "outstanding:desc", "0002 0001 0003"},
            {"sorted by kana", "", "", "kana", "0003 0002 0001"},
            {"amount", "outstanding >= 42000", "", "", "0001 0002"},
            {"tax item", "tax_item = '04'", "", "", "0001"},
            {"not that tax item", "tax_item != '01'", "", "", "0003"},
            {"tax item in", "tax_item in ('03', '04')", "", "", "0001 0003"},
            {"district and phone", "district = '01' and phone_known = false", "", "", "0002"},
            {"oldest due", "oldest_due < 2026-01-01", "", "", "0002"},
            {"settled when asked for", "status = 'Settled'", "", "", "0004 0005"},
            {"not", "not (outstanding > 10000)", "", "", "0003"},
            {"kana in any width", "kana like 'わた%'", "", "", "0001"},
            {"age on the birthday", "age = 66", "", "", "0001"},
            {"age", "age < 57", "", "", "0002 0003"},
            {"never called", "not last_contact >= 2000-01-01", "", "", "0001 0002 0003"},
            {"search kana half width", "", "ﾜﾀﾅﾍﾞ", "", "0001"},
            {"search hiragana without marks", "", "わたなへ", "", "0001"},
            {"search another form of the kanji", "", "渡辺", "", "0001"},
            {"search without the space", "", "山田一郎", "", "0002"},
            {"search by number", "", "0003", "", "0003"},
            {"search by phone with hyphens", "", "080-0000-0004", "", "0004"},
            {"search by phone as from abroad", "", "+81-80-0000-0004", "", "0004"},
            {"search by phone, full width", "", "＋８１ ８０ ００００ ０００４", "", "0004"},
            {"search by phone with an exit code", "", "0081 80 0000 0004", "", "0004"},
            {"search by the beginning", "", "+81 (0)80 0000 0004", "", "0004"},
            {"search by notice number", "", "770003", "", "0002"},
            {"search a wildcard", "", "%", "", ""},
            {"protected", "protected = true", "", "", "0003"},
        };
        SMALL_CITY(store, city);
        for (const Row& row : rows) {
            const QString found = find(store.session(), city, QString::fromUtf8(row.condition), QString::fromUtf8(row.search),
                                       QString::fromUtf8(row.sort))
                                      .join(u' ');
            QVERIFY2(found == QString::fromUtf8(row.numbers), qPrintable(QString::fromUtf8(row.name) + u' ' + found));
        }
    }

    void comparesAlikeOnBothStores_data() { TempStore::backends(); }
    void comparesAlikeOnBothStores() {
        SMALL_CITY(store, city);
        VERIFY_RESULT(store.db().run(QStringLiteral("update case_summary set name = 'Mirai', tax_items = '|03|A3|' where taxpayer_id = 3")));
        const auto numbers = [&](const char* condition, const char* sort = "") {
            return find(store.session(), city, QString::fromUtf8(condition), {}, QString::fromUtf8(sort)).join(u' ');
        };
        QCOMPARE(numbers("name like '%MIRAI%'"), QStringLiteral("0003"));
        QCOMPARE(numbers("name = 'MIRAI'"), QString());
        QCOMPARE(numbers("tax_item like 'a%'"), QStringLiteral("0003"));
        QCOMPARE(numbers("tax_item = 'A3'"), QStringLiteral("0003"));
        QCOMPARE(numbers("tax_item = 'a3'"), QString());
        QCOMPARE(numbers("tax_item != 'a3' and tax_item != '01'"), QStringLiteral("0003"));
        // who owes nothing has no oldest due date: last in either direction
        QCOMPARE(numbers("number like '%'", "oldest_due"), QStringLiteral("0002 0003 0001 0004 0005"));
        QCOMPARE(numbers("number like '%'", "oldest_due:desc"), QStringLiteral("0001 0003 0002 0004 0005"));
    }

    void boardAddsUp_data() { TempStore::backends(); }
    void boardAddsUp() {
        SMALL_CITY(store, city);
        for (const BoardDimension dimension : {BoardDimension::TaxItem, BoardDimension::District, BoardDimension::Operator,
                                               BoardDimension::AgeBand}) {
            const auto board = workflowBoard(store.session(), city.tax, dimension);
            VERIFY_RESULT(board);
            QCOMPARE(board->statuses[0].cases, 3);
            QCOMPARE(board->statuses[0].yen, Yen(30'000 + 12'000 + 50'000 + 9'000));
            Yen sum;
            for (const BoardRow& row : board->rows) {
                QVERIFY(!row.label.isEmpty());
                for (std::size_t i = 0; i < row.cells.size(); ++i) {
                    sum += row.cells.at(i).yen;
                    CaseQuery query;
                    query.campaign = city.tax;
                    query.condition = CaseCondition::all({row.condition, statusCondition(kBoardStatuses.at(i))});
                    // a click on the cell opens exactly its cases
                    QCOMPARE(findCases(store.session(), query).value().cases.size(), row.cells.at(i).cases);
                }
            }
            QCOMPARE(sum, board->statuses[0].yen);
        }
    }

    void recordsMoveTheStatus_data() { TempStore::backends(); }
    void recordsMoveTheStatus() {
        SMALL_CITY(store, city);
        Session& session = store.session();
        QCOMPARE(statusOf(session, city, city.watanabe), WorkflowStatus::NotContacted);

        CallEntry family = reachedEntry(city, city.watanabe);
        family.result = ResultCode::Family;
        family.counterpart = Counterpart::Family;
        VERIFY_RESULT(recordCall(session, family));
        QCOMPARE(statusOf(session, city, city.watanabe), WorkflowStatus::NotContacted);

        VERIFY_RESULT(recordCall(session, reachedEntry(city, city.watanabe)));
        QCOMPARE(statusOf(session, city, city.watanabe), WorkflowStatus::NoPromise);

        store.clock().advanceSeconds(600);
        CallEntry promise = reachedEntry(city, city.watanabe);
        promise.promise = PromiseEntry{QDate(2026, 11, 25), Yen(20'000), PaymentMethod::Store};
        VERIFY_RESULT(recordCall(session, promise));
        QCOMPARE(statusOf(session, city, city.watanabe), WorkflowStatus::Promised);
        QCOMPARE(find(session, city, QStringLiteral("promise_date = 2026-11-25")), QStringList{QStringLiteral("0001")});

        // grace: three business days after Wednesday 25 November end on Monday the 30th
        store.clock().setTokyo(QDate(2026, 11, 30), QTime(10, 0));
        QCOMPARE(statusOf(session, city, city.watanabe), WorkflowStatus::Promised);
        store.clock().setTokyo(QDate(2026, 12, 1), QTime(10, 0));
        QCOMPARE(statusOf(session, city, city.watanabe), WorkflowStatus::BrokenPromise);
        // the company's instalment of 30 November is past due since
        QCOMPARE(statusOf(session, city, city.company), WorkflowStatus::NotContacted);
        QCOMPARE(countStaleCases(session).value(), 0);
    }

    void anotherDayIsNoEvidence_data() { TempStore::backends(); }
    void anotherDayIsNoEvidence() {
        SMALL_CITY(store, city);
        const AsOfClock past(QDate(2026, 7, 1));
        const auto session = signIn(store.location(), store.session().actor().login, TempStore::password(), past, QStringLiteral("test"));
        VERIFY_RESULT(session);
        const QDateTime before = past.actualUtc();
        VERIFY_RESULT(recordCall(**session, reachedEntry(city, city.watanabe)));
        const auto file = openCase(**session, city.watanabe, city.tax);
        VERIFY_RESULT(file);
        const Negotiation& entry = file->negotiations.constFirst();
        QCOMPARE(toTokyo(entry.happenedAt).date(), QDate(2026, 7, 1));
        QVERIFY(entry.recordedAt >= before && entry.recordedAt <= past.actualUtc());
    }

    void goesByTheOfficesOwnRules() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        const auto made = SmallCity::make(store.session());
        VERIFY_RESULT(made);
        const QString folder = store.location().folder() + QStringLiteral("/rules");
        QVERIFY(QDir().mkpath(folder));
        QFile file(folder + QStringLiteral("/case_work.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"title": "t", "verified": "2099-01-01", "rules": {
            "round_starts": {"value": ["12-01"], "source": "t"},
            "age_bands": {"value": [40, 60], "source": "t"},
            "most_rows_looked_at": {"value": 10, "source": "t"}}})");
        file.close();
        store.close();
        VERIFY_RESULT(store.open());  // which takes the file over
        // 66, 56 and 46 years old
        const auto board = workflowBoard(store.session(), made->tax, BoardDimension::AgeBand);
        VERIFY_RESULT(board);
        QStringList bands;
        for (const BoardRow& row : board->rows) {
            bands.append(row.key + u':' + QString::number(row.cells[0].cases));
        }
        QCOMPARE(bands, (QStringList{QStringLiteral("40:2"), QStringLiteral("60:1")}));
        VERIFY_RESULT(recordCall(store.session(), reachedEntry(*made, made->watanabe)));
        QCOMPARE(statusOf(store.session(), *made, made->watanabe), WorkflowStatus::NoPromise);
        store.clock().setTokyo(QDate(2026, 12, 1), QTime(10, 0));
        QCOMPARE(statusOf(store.session(), *made, made->watanabe), WorkflowStatus::NotContacted);
    }

    void recomputingEqualsWhatIsStored_data() { TempStore::backends(); }
    void recomputingEqualsWhatIsStored() {
        SMALL_CITY(store, city);
        Session& session = store.session();
        CallEntry promise = reachedEntry(city, city.yamada);
        promise.promise = PromiseEntry{QDate(2026, 11, 24), Yen(5'000), PaymentMethod::Bank};
        promise.callbackAt = session.clock().nowUtc().addDays(2);
        VERIFY_RESULT(recordCall(session, promise));
        QCOMPARE(countStaleCases(session).value(), 0);
        for (int day = 0; day < 20; ++day) {
            store.clock().advanceDays(1);
            VERIFY_RESULT(rollCasesTo(session, session.today()));
            QCOMPARE(countStaleCases(session).value(), 0);
        }
        // the check itself sees a row that was tampered with
        VERIFY_RESULT(session.db().execute(QStringLiteral("update case_summary set outstanding = 1 where number = '0002'"), {}));
        QCOMPARE(countStaleCases(session).value(), 1);
        VERIFY_RESULT(session.db().execute(
            QStringLiteral("update case_tax_item set outstanding = outstanding + 1 where taxpayer_id = 1 and tax_item = '04'"), {}));
        QCOMPARE(countStaleCases(session).value(), 2);
        VERIFY_RESULT(session.db().execute(QStringLiteral("delete from case_tax_item where taxpayer_id = 3"), {}));
        QCOMPARE(countStaleCases(session).value(), 3);

        // `check` names them, and what is derived can be written anew
        const auto check = [&] {
            return checkStore(store.location(), TempStore::user(), TempStore::password(), store.clock(), QStringLiteral("test"), {checkDerived});
        };
        const auto found = check();
        VERIFY_RESULT(found);
        QCOMPARE(found->findings.back().check, QStringLiteral("derived"));
        QCOMPARE(found->findings.back().faults, (QStringList{QStringLiteral("cases 3"), QStringLiteral("taxpayer 1"),
                                                             QStringLiteral("taxpayer 2"), QStringLiteral("taxpayer 3")}));
        const auto caller = store.signInAs(Role::Caller);
        VERIFY_RESULT(caller);
        QCOMPARE(rebuildDerived(**caller).error().code, ErrorCode::Permission);
        VERIFY_RESULT(rebuildDerived(session));
        const auto sound = check();
        VERIFY_RESULT(sound);
        QCOMPARE(sound->findings.back().faults, QStringList());

        // a row that waits for the day roll is no fault
        VERIFY_RESULT(session.db().execute(
            QStringLiteral("update case_summary set outstanding = 1, changes_on = '2026-11-20' where number = '0002'"), {}));
        QCOMPARE(countStaleCases(session).value(), 1);
        QCOMPARE(staleCases(session)->size(), 0);
    }

    void recordsOfALaterDayCount_data() { TempStore::backends(); }
    void recordsOfALaterDayCount() {
        SMALL_CITY(store, city);
        Session& session = store.session();
        store.clock().advanceDays(2);  // nobody has looked since the import of the 20th
        VERIFY_RESULT(recordCall(session, reachedEntry(city, city.watanabe)));
        QCOMPARE(statusOf(session, city, city.watanabe), WorkflowStatus::NoPromise);
        QCOMPARE(countStaleCases(session).value(), 0);

        // an extract of an earlier day, taken in after the record
        VERIFY_RESULT(refreshAllCases(session, QDate(2026, 11, 20)));
        QCOMPARE(statusOf(session, city, city.watanabe), WorkflowStatus::NoPromise);
        QCOMPARE(countStaleCases(session).value(), 0);
    }

    void opensTheFileWithCharges_data() { TempStore::backends(); }
    void opensTheFileWithCharges() {
        SMALL_CITY(store, city);
        const auto file = openCase(store.session(), city.yamada, city.tax);
        VERIFY_RESULT(file);
        QCOMPARE(file->receivables.size(), 1);
        // 50,000 yen from 2 Sep 2025: to 1 Oct 2.4 % 30 days = 98; to 31 Dec 8.7 % 91 days = 1,084;
        // 2026 to 20 Nov 9.1 % 324 days = 4,038; sum 5,220, floored to 5,200
        QCOMPARE(file->lateCharge.value(), Yen(5'200));
        // demand sent 2025-09-21, counted anew ten days later: five years to 2030-10-01
        QCOMPARE(file->receivables.constFirst().expires, QDate(2030, 10, 1));
        QCOMPARE(openCase(store.session(), TaxpayerId{99}, city.tax).error().code, ErrorCode::NotFound);
    }

    void endedHoldsMoveLimitation_data() { TempStore::backends(); }
    void endedHoldsMoveLimitation() {
        SMALL_CITY(store, city);
        const auto add = [&](TaxpayerId taxpayer, HoldKind kind, QDate since, QDate until, QDate released) {
            HoldRepository holds(store.db());
            const OperatorId by = store.session().actor().id;
            const QDateTime at = store.clock().nowUtc();
            const qint64 id = holds.add(taxpayer, {0, kind, since, until, QStringLiteral("test")}, by, at).value();
            if (released.isValid()) {
                QVERIFY(holds.release(id, released, QStringLiteral("test"), by, at).has_value());
            }
        };
        const auto expires = [&](TaxpayerId taxpayer) {
            return openCase(store.session(), taxpayer, city.tax).value().receivables.constFirst().expires;
        };
        QCOMPARE(expires(city.yamada), QDate(2030, 10, 1));
        add(city.yamada, HoldKind::CollectionDeferred, QDate(2026, 1, 1), QDate(2026, 1, 31), {});
        QCOMPARE(expires(city.yamada), QDate(2030, 11, 1));
        // lifted early: 1 to 10 March
        add(city.yamada, HoldKind::ConversionDeferred, QDate(2026, 3, 1), QDate(2026, 12, 31), QDate(2026, 3, 11));
        QCOMPARE(expires(city.yamada), QDate(2030, 11, 11));
        // lifted on its first day: never in force
        add(city.yamada, HoldKind::ConversionDeferred, QDate(2026, 4, 1), {}, QDate(2026, 4, 1));
        QCOMPARE(expires(city.yamada), QDate(2030, 11, 11));
        QVERIFY(openCase(store.session(), city.yamada, city.tax).value().holds.isEmpty());
        // 30,000 yen due on 30 June, demanded on 20 July; the seizure ends with 30 September
        QCOMPARE(expires(city.watanabe), QDate(2031, 7, 30));
        add(city.watanabe, HoldKind::Seized, QDate(2026, 8, 1), {}, QDate(2026, 10, 1));
        QCOMPARE(expires(city.watanabe), QDate(2031, 9, 30));
    }

    void sumsNoChargesWithoutARate_data() { TempStore::backends(); }
    void sumsNoChargesWithoutARate() {
        SMALL_CITY(store, city);
        AsOfClock beyondTheTable(QDate(2099, 4, 1));
        const auto session = signIn(store.location(), store.session().actor().login, TempStore::password(), beyondTheTable,
                                    QStringLiteral("test"));
        VERIFY_RESULT(session);
        const auto file = openCase(**session, city.watanabe, city.tax);
        VERIFY_RESULT(file);
        QVERIFY(!file->lateCharge);
        QVERIFY2(file->noLateCharge.contains(QStringLiteral("late_charge")), qPrintable(file->noLateCharge));
        QCOMPARE(file->receivables.constFirst().noLateCharge, file->noLateCharge);
        // who owes nothing has a sum: nothing
        const auto paid = openCase(**session, city.sasaki, city.tax);
        VERIFY_RESULT(paid);
        QCOMPARE(paid->lateCharge.value(), Yen(0));
    }

    void masksProtectedPeople_data() { TempStore::backends(); }
    void masksProtectedPeople() {
        SMALL_CITY(store, city);
        // whatever was typed may tell where she is
        CallEntry entry = reachedEntry(city, city.ito);
        entry.note = QStringLiteral("緑が丘の実家にいる");
        entry.reportedPaidOn = store.session().today().addDays(-1);
        entry.reportedPaidWhere = QStringLiteral("緑が丘支店");
        entry.phoneDigits = QStringLiteral("09990000003");
        entry.promise = PromiseEntry{store.session().today().addDays(3), Yen(1'000), PaymentMethod::Store, false, QStringLiteral("緑が丘の声")};
        entry.outcomes = QList<OutcomeEntry>{{.kind = FollowUpKind::Complaint,
                                              .state = FollowUpState::Received,
                                              .toWhom = QStringLiteral("緑が丘の議員"),
                                              .note = QStringLiteral("緑が丘に来るな")}};
        const auto replaced = recordCall(store.session(), entry);
        VERIFY_RESULT(replaced);
        entry.corrects = *replaced;
        VERIFY_RESULT(recordCall(store.session(), entry));
        Hold hold;
        hold.kind = HoldKind::Dispute;
        hold.since = store.session().today();
        hold.reason = QStringLiteral("緑が丘の件");
        VERIFY_RESULT(HoldRepository(store.db()).add(city.ito, hold, store.session().actor().id, store.clock().nowUtc()));
        const auto officer = store.signInAs(Role::Officer);
        VERIFY_RESULT(officer);
        VERIFY_RESULT(revealProtected(**officer, city.ito, QStringLiteral("test")));
        const auto seen = openCase(**officer, city.ito, city.tax);
        VERIFY_RESULT(seen);
        QCOMPARE(seen->negotiations.first().note, entry.note);
        QCOMPARE(seen->holds.first().reason, hold.reason);
        QCOMPARE(seen->promises.first().promise.unconfirmed, entry.promise->unconfirmed);
        QCOMPARE(seen->followUps.first().followUp.first().note, entry.outcomes->first().note);
        QCOMPARE(seen->corrected.size(), 1);
        QCOMPARE(seen->corrected.first().record.note, entry.note);
        const auto caller = store.signInAs(Role::Caller);
        VERIFY_RESULT(caller);
        const auto masked = openCase(**caller, city.ito, city.tax);
        VERIFY_RESULT(masked);
        QVERIFY(masked->taxpayer.isMasked);
        QVERIFY(masked->taxpayer.address.isEmpty() && masked->phones.isEmpty() && masked->household.isEmpty());
        QCOMPARE(masked->negotiations.size(), 1);
        QVERIFY(masked->negotiations.first().note.isEmpty() && masked->negotiations.first().phoneDigits.isEmpty());
        QVERIFY(masked->negotiations.first().reportedPaidWhere.isEmpty());
        QCOMPARE(masked->promises.size(), 1);
        QVERIFY(masked->promises.first().promise.unconfirmed.isEmpty());
        QVERIFY(masked->promises.first().isUnconfirmed);  // that it was so stays known
        QCOMPARE(masked->followUps.size(), 1);
        QVERIFY(masked->followUps.first().followUp.toWhom.isEmpty() && masked->followUps.first().followUp.first().note.isEmpty());
        QCOMPARE(masked->corrected.size(), 1);
        const CorrectedRecord& old = masked->corrected.first();
        QVERIFY(old.record.note.isEmpty() && old.promise && old.promise->unconfirmed.isEmpty());
        for (const FollowUp& each : old.followUps) {
            QVERIFY(each.toWhom.isEmpty() && each.first().note.isEmpty());
        }
        QCOMPARE(masked->holds.size(), 1);
        QVERIFY(masked->holds.first().reason.isEmpty());
        // nor does she show in the household of others
        const auto other = openCase(**caller, city.watanabe, city.tax);
        VERIFY_RESULT(other);
        for (const HouseholdMember& member : other->household) {
            QVERIFY(member.taxpayer != city.ito);
        }
        QCOMPARE(other->household.size(), 3);
    }

    void hidesWhereProtectedPeopleLive_data() { TempStore::backends(); }
    void hidesWhereProtectedPeopleLive() {
        SMALL_CITY(store, city);
        const auto officer = store.signInAs(Role::Officer);
        const auto caller = store.signInAs(Role::Caller);
        VERIFY_RESULT(officer);
        VERIFY_RESULT(caller);
        QCOMPARE(find(**officer, city, QStringLiteral("district = '01'"), {}, {}), (QStringList{QStringLiteral("0002"), QStringLiteral("0003")}));
        QCOMPARE(find(**officer, city, {}, QStringLiteral("0999-000-0003"), {}), QStringList{QStringLiteral("0003")});
        QCOMPARE(caseRows(**officer, city.tax, {city.ito})->constFirst().districtCode, QStringLiteral("01"));
        QCOMPARE(find(**caller, city, QStringLiteral("district = '01'"), {}, {}), QStringList{QStringLiteral("0002")});
        QCOMPARE(find(**caller, city, {}, QStringLiteral("0999-000-0003"), {}), QStringList());
        const auto masked = caseRows(**caller, city.tax, {city.ito});
        VERIFY_RESULT(masked);
        QVERIFY(masked->constFirst().districtCode.isEmpty() && masked->constFirst().districtName.isEmpty());
    }

    void revealsProtectedPeopleWithAReason_data() { TempStore::backends(); }
    void revealsProtectedPeopleWithAReason() {
        SMALL_CITY(store, city);
        const auto logged = [&](const char* what) {
            return store.db()
                .selectInteger(QStringLiteral("select count(*) from access_log where target_id = '3' and ") + QLatin1String(what))
                .value();
        };
        const auto caller = store.signInAs(Role::Caller);
        VERIFY_RESULT(caller);
        QCOMPARE(revealProtected(**caller, city.ito, QStringLiteral("asked")).error().code, ErrorCode::Permission);
        QCOMPARE(logged("operation = 'refused'"), 1);

        const QString login = store.newLogin();
        VERIFY_RESULT(addUser(store.session(), login, login, codeOf(Role::Officer), TempStore::password(), KdfCost::least()));
        const auto enter = [&] { return signIn(store.location(), login, TempStore::password(), store.clock(), QStringLiteral("test")); };
        auto officer = enter();
        VERIFY_RESULT(officer);
        QVERIFY(openCase(**officer, city.ito, city.tax).value().taxpayer.isMasked);
        QVERIFY(eligibilityOf(**officer, city.ito, {city.tax}).value().phones.front().digits.isEmpty());
        QCOMPARE(revealProtected(**officer, city.ito, QStringLiteral("  ")).error().code, ErrorCode::BadInput);
        QVERIFY(openCase(**officer, city.ito, city.tax).value().taxpayer.isMasked);
        QCOMPARE(logged("operation = 'reveal'"), 0);

        VERIFY_RESULT(revealProtected(**officer, city.ito, QStringLiteral("returns our call")));
        QCOMPARE(logged("operation = 'reveal' and detail like '%returns our call%'"), 1);
        const auto seen = openCase(**officer, city.ito, city.tax);
        VERIFY_RESULT(seen);
        QVERIFY(!seen->taxpayer.isMasked && !seen->taxpayer.address.isEmpty() && !seen->household.isEmpty());
        QCOMPARE(seen->phones.constFirst().phone.digits, QStringLiteral("09990000003"));
        QCOMPARE(eligibilityOf(**officer, city.ito, {city.tax}).value().phones.front().digits, QStringLiteral("09990000003"));
        // on the sign-in's other connections too, but on no other person's
        const auto worker = (*officer)->another();
        VERIFY_RESULT(worker);
        QVERIFY(!openCase(**worker, city.ito, city.tax).value().taxpayer.isMasked);
        QVERIFY(openCase(store.session(), city.ito, city.tax).value().taxpayer.isMasked);
        // and it ends with the session
        officer->reset();
        auto again = enter();
        VERIFY_RESULT(again);
        QVERIFY(openCase(**again, city.ito, city.tax).value().taxpayer.isMasked);
    }

    void findsWhoseNumberItIs_data() { TempStore::backends(); }
    void findsWhoseNumberItIs() {
        SMALL_CITY(store, city);
        const auto officer = store.signInAs(Role::Officer);
        const auto caller = store.signInAs(Role::Caller);
        VERIFY_RESULT(officer);
        VERIFY_RESULT(caller);
        const auto logged = [&] {
            return store.db()
                .selectInteger(QStringLiteral("select count(*) from access_log where operation = 'search' and detail like '%phone%'"))
                .value();
        };
        QCOMPARE(casesOfPhone(**caller, QStringLiteral("08000000001"), city.tax).value(), QList<TaxpayerId>{city.watanabe});
        QCOMPARE(logged(), 1);
        QCOMPARE(casesOfPhone(**officer, QStringLiteral("09990000003"), city.tax).value(), QList<TaxpayerId>{city.ito});
        QCOMPARE(casesOfPhone(**caller, QStringLiteral("09990000003"), city.tax).value(), QList<TaxpayerId>());
        QCOMPARE(casesOfPhone(**caller, QStringLiteral("0999000999"), city.tax).value(), QList<TaxpayerId>());
        QCOMPARE(logged(), 4);
    }

    void asksAndLogsTheLook_data() { TempStore::backends(); }
    void asksAndLogsTheLook() {
        SMALL_CITY(store, city);
        const auto count = [&] {
            return store.db()
                .selectInteger(QStringLiteral("select count(*) from access_log where operation = 'open_case' and target_id = '2'"))
                .value();
        };
        QCOMPARE(count(), 0);
        VERIFY_RESULT(openCase(store.session(), city.yamada, city.tax));
        QCOMPARE(count(), 1);
        const auto auditor = store.signInAs(Role::Auditor);
        VERIFY_RESULT(auditor);
        QCOMPARE(recordCall(**auditor, reachedEntry(city, city.yamada)).error().code, ErrorCode::Permission);
        QCOMPARE(statusOf(store.session(), city, city.yamada), WorkflowStatus::NotContacted);
    }

    void anotherDayIsComputedWithoutStoring_data() { TempStore::backends(); }
    void anotherDayIsComputedWithoutStoring() {
        SMALL_CITY(store, city);
        AsOfClock later(QDate(2099, 4, 1));
        auto session = signIn(store.location(), store.session().actor().login, TempStore::password(), later,
                                    QStringLiteral("test"));
        VERIFY_RESULT(session);
        // everything is past due then, the company's instalment too
        QCOMPARE(find(**session, city, QString()).join(u' '), QStringLiteral("0001 0002 0003 0005"));
        session->reset();
        QCOMPARE(find(store.session(), city, QString()).join(u' '), QStringLiteral("0001 0002 0003"));
        QCOMPARE(countStaleCases(store.session()).value(), 0);
    }
};

QTEST_GUILESS_MAIN(CaseRoomTest)
#include "case_room_test.moc"
