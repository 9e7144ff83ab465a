// Plans: contractors prepare, officers approve, parts are promises, pledges renew limitation.

#include "core/work/instalment_plans.h"

#include <QTest>

#include <algorithm>

#include "core/cases/case_file.h"
#include "core/cases/case_refresh.h"
#include "core/contact/campaign.h"
#include "core/contact/instalment_repository.h"
#include "core/eligibility/eligibility.h"
#include "core/store/database.h"
#include "core/work/call_recorder.h"
#include "core/work/instalment_work.h"
#include "core/work/promise_changes.h"
#include "tests/support/call_city.h"
#include "tests/support/temp_store.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

constexpr CampaignId kTax{1};
constexpr CampaignId kHealthCheck{2};

InstalmentEntry entryFor(int place, int parts = 10) {
    InstalmentEntry entry;
    entry.campaign = kTax;
    entry.taxpayer = callCityCase(place);
    entry.terms.parts = parts;
    entry.terms.payDay = 31;
    return entry;
}

Result<NegotiationId> talk(Session& session, int place, std::optional<PromiseEntry> promise = {}, PromiseMode mode = PromiseMode::Unsaid) {
    CallEntry entry;
    entry.campaign = kTax;
    entry.taxpayer = callCityCase(place);
    entry.result = ResultCode::Reached;
    entry.promise = std::move(promise);
    entry.promiseMode = mode;
    return recordCall(session, entry);
}

CaseFile file(Session& session, int place) { return openCase(session, callCityCase(place), kTax).value_or(CaseFile()); }

InstalmentState stateOf(Session& session, int place) {
    const CaseFile opened = file(session, place);
    return opened.plans.isEmpty() ? InstalmentState::Withdrawn : opened.plans.constFirst().standing.state;
}

bool standsAgainstCall(Session& session, int place) {
    const auto answer = eligibilityOf(session, callCityCase(place), {kTax});
    return answer && std::any_of(answer->reasons.begin(), answer->reasons.end(),
                                 [](const EligibilityReason& reason) { return reason.code == QLatin1String("active_promise"); });
}

/// Money that a later feed brought on the day.
Result<void> pay(TempStore& store, int place, QDate on, qint64 yen) {
    SAIKOKU_TRY(store.db().execute(
        QStringLiteral("insert into receipt (receivable_id, taxpayer_id, feed, received_on, running, amount, late_charge, channel, from_batch) "
                       "select min(r.receivable_id), r.taxpayer_id, 'dsk', :day, 1, :yen, 0, 'store', 1 from receivable r where r.taxpayer_id = :id "
                       "group by r.taxpayer_id"),
        {{QLatin1String(":day"), on}, {QLatin1String(":yen"), yen}, {QLatin1String(":id"), callCityCase(place)}}));
    return refreshCases(store.session(), {callCityCase(place)});
}

struct Claim {
    qint64 id;
    int place;
    QDate due;
    qint64 levied;
    qint64 received = 0;
};

/// A claim of the tax 01 beside those of the city, never demanded.
Result<void> addClaim(TempStore& store, const Claim& claim) {
    SAIKOKU_TRY(store.db().execute(
        QStringLiteral("insert into receivable (row_id, receivable_id, taxpayer_id, notice_number, tax_item, levy_year, fiscal_year, term, due_date, "
                       "levied, received, from_batch) values (:id, :id, :taxpayer, :notice, '01', :year, :year, 1, :due, :levied, :received, 1)"),
        {{QLatin1String(":id"), claim.id},
         {QLatin1String(":taxpayer"), callCityCase(claim.place)},
         {QLatin1String(":notice"), QStringLiteral("N%1").arg(claim.id)},
         {QLatin1String(":year"), claim.due.year()},
         {QLatin1String(":due"), claim.due},
         {QLatin1String(":levied"), claim.levied},
         {QLatin1String(":received"), claim.received}}));
    return refreshCases(store.session(), {callCityCase(claim.place)});
}

struct Paid {
    qint64 receivable;
    int place;
    const char* feed;
    QDate on;
    qint64 yen;
    qint64 lateCharge;
};

Result<void> addReceipt(TempStore& store, const Paid& paid) {
    SAIKOKU_TRY(store.db().execute(
        QStringLiteral("insert into receipt (receivable_id, taxpayer_id, feed, received_on, running, amount, late_charge, channel, from_batch) "
                       "values (:id, :taxpayer, :feed, :day, 1, :yen, :charge, 'counter', 1)"),
        {{QLatin1String(":id"), paid.receivable},
         {QLatin1String(":taxpayer"), callCityCase(paid.place)},
         {QLatin1String(":feed"), QLatin1String(paid.feed)},
         {QLatin1String(":day"), paid.on},
         {QLatin1String(":yen"), paid.yen},
         {QLatin1String(":charge"), paid.lateCharge}}));
    return refreshCases(store.session(), {callCityCase(paid.place)});
}

/// Due on 30 June, all paid on 10 November: late charge stands.
Result<void> addPaidLate(TempStore& store, qint64 id, int place) {
    SAIKOKU_TRY(addClaim(store, {id, place, QDate(2026, 6, 30), 100'000, 100'000}));
    return addReceipt(store, {id, place, "extract", QDate(2026, 11, 10), 100'000, 0});
}

qint64 looks(TempStore& store) {
    return store.db().selectInteger(QStringLiteral("select count(*) from access_log where operation = 'open_case'")).value_or(-1);
}

qsizetype countOf(const QList<InstalmentWorkRow>& rows, InstalmentTask task) {
    return std::count_if(rows.begin(), rows.end(), [&](const InstalmentWorkRow& row) { return row.task == task; });
}

}  // namespace

class InstalmentPlansTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void preparedApprovedAndWatched_data() { TempStore::backends(); }
    void preparedApprovedAndWatched() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        auto caller = store.signInAs(Role::Caller);
        auto officer = store.signInAs(Role::Officer);
        VERIFY_RESULT(caller);
        VERIFY_RESULT(officer);
        const auto preview = previewInstalments(**caller, entryFor(1));
        VERIFY_RESULT(preview);
        QCOMPARE(preview->terms.principal, Yen(150'000));
        QCOMPARE(preview->covers.size(), 2);
        Yen sum;
        for (const InstalmentPart& part : preview->parts) {
            sum += part.amount;
        }
        QCOMPARE(sum, preview->terms.principal + preview->terms.lateCharge);
        const auto plan = proposeInstalments(**caller, entryFor(1));
        VERIFY_RESULT(plan);
        // nothing counts before an officer says so
        QVERIFY(file(**caller, 1).promises.isEmpty());
        QCOMPARE(stateOf(**caller, 1), InstalmentState::Proposed);
        QVERIFY(!standsAgainstCall(**caller, 1));
        QCOMPARE(approveInstalments(**caller, kTax, *plan).error().code, ErrorCode::Permission);
        QCOMPARE(refuseInstalments(**caller, kTax, *plan, QStringLiteral("x")).error().code, ErrorCode::Permission);
        VERIFY_RESULT(approveInstalments(**officer, kTax, *plan));
        const CaseFile opened = file(**officer, 1);
        QCOMPARE(opened.promises.size(), 10);
        QCOMPARE(opened.summary.status, WorkflowStatus::Promised);
        QCOMPARE(opened.plans.constFirst().standing.nextDue, QDate(2026, 11, 30));
        QCOMPARE(opened.summary.changesOn, QDate(2026, 12, 4));
        QVERIFY(standsAgainstCall(**caller, 1));
        QCOMPARE(countStaleCases(store.session()).value_or(-1), 0);
        QCOMPARE(approveInstalments(**officer, kTax, *plan).error().code, ErrorCode::Rule);
    }

    void aLatePartBreaksIt_data() { TempStore::backends(); }
    void aLatePartBreaksIt() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        Session& session = store.session();
        auto officer = store.signInAs(Role::Officer);
        VERIFY_RESULT(officer);
        const auto plan = proposeInstalments(session, entryFor(2, 4));
        VERIFY_RESULT(plan);
        VERIFY_RESULT(approveInstalments(**officer, kTax, *plan));
        store.clock().setTokyo(QDate(2026, 12, 4), QTime(10, 0));
        QCOMPARE(stateOf(session, 2), InstalmentState::Broken);
        QCOMPARE(file(session, 2).summary.status, WorkflowStatus::BrokenPromise);
        auto work = instalmentWork(session, kTax);
        VERIFY_RESULT(work);
        QCOMPARE(countOf(*work, InstalmentTask::Broken), 1);
        QCOMPARE(countOf(*work, InstalmentTask::Pledge), 1);
        // what is missing comes: it runs again
        VERIFY_RESULT(pay(store, 2, QDate(2026, 12, 4), file(session, 2).plans.constFirst().plan.parts.constFirst().amount.amount()));
        QCOMPARE(stateOf(session, 2), InstalmentState::Running);
        QCOMPARE(file(session, 2).plans.constFirst().standing.keptParts, 1);
        work = instalmentWork(session, kTax, InstalmentTask::Broken);
        VERIFY_RESULT(work);
        QVERIFY(work->isEmpty());
        QCOMPARE(countStaleCases(session).value_or(-1), 0);
    }

    void aPledgeRenewsLimitation_data() { TempStore::backends(); }
    void aPledgeRenewsLimitation() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        Session& session = store.session();
        const auto officer = store.signInAs(Role::Officer);
        VERIFY_RESULT(officer);
        const auto plan = proposeInstalments(session, entryFor(2, 4));
        VERIFY_RESULT(plan);
        const QDate before = file(session, 2).receivables.constFirst().expires;
        VERIFY_RESULT(talk(session, 2, PromiseEntry{QDate(2026, 11, 30), Yen(1'000), PaymentMethod::Bank}));
        QCOMPARE(file(session, 2).receivables.constFirst().expires, before);  // an oral promise renews nothing
        VERIFY_RESULT(recordPledge(session, kTax, *plan, PledgeStep::Asked, QDate(2026, 11, 20)));
        QCOMPARE(file(session, 2).receivables.constFirst().expires, before);
        VERIFY_RESULT(recordPledge(**officer, kTax, *plan, PledgeStep::Received, QDate(2026, 11, 20)));
        QCOMPARE(file(session, 2).receivables.constFirst().expires, QDate(2031, 11, 20));
        QCOMPARE(file(session, 2).plans.constFirst().plan.pledgeReceivedOn, QDate(2026, 11, 20));
        QCOMPARE(countStaleCases(session).value_or(-1), 0);
        VERIFY_RESULT(recordPledge(**officer, kTax, *plan, PledgeStep::Mistaken, QDate(2026, 11, 20)));
        QCOMPARE(file(session, 2).receivables.constFirst().expires, before);
        QVERIFY(!file(session, 2).plans.constFirst().plan.pledgeAskedOn.isValid());
        QCOMPARE(recordPledge(**officer, kTax, *plan, PledgeStep::Received, QDate(2026, 11, 21)).error().code, ErrorCode::BadInput);
    }

    /// It renews limitation: nobody but an officer says that it is here, and for no day on which there was no plan.
    void aPledgeIsAnOfficersWord_data() { TempStore::backends(); }
    void aPledgeIsAnOfficersWord() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        auto caller = store.signInAs(Role::Caller);
        auto officer = store.signInAs(Role::Officer);
        VERIFY_RESULT(caller);
        VERIFY_RESULT(officer);
        const QDate today(2026, 11, 20);
        const auto plan = proposeInstalments(**caller, entryFor(2, 4));
        VERIFY_RESULT(plan);
        const QDate before = file(**officer, 2).receivables.constFirst().expires;
        VERIFY_RESULT(recordPledge(**caller, kTax, *plan, PledgeStep::Asked, today));
        QCOMPARE(recordPledge(**caller, kTax, *plan, PledgeStep::Received, today).error().code, ErrorCode::Permission);
        QCOMPARE(recordPledge(**caller, kTax, *plan, PledgeStep::Mistaken, today).error().code, ErrorCode::Permission);
        QCOMPARE(recordPledge(**officer, kTax, *plan, PledgeStep::Received, QDate(2026, 11, 19)).error().code, ErrorCode::BadInput);
        VERIFY_RESULT(refuseInstalments(**officer, kTax, *plan, QStringLiteral("収入の資料なし")));
        QCOMPARE(recordPledge(**officer, kTax, *plan, PledgeStep::Received, today).error().code, ErrorCode::Rule);
        VERIFY_RESULT(recordPledge(**officer, kTax, *plan, PledgeStep::Mistaken, today));
        const auto second = proposeInstalments(**caller, entryFor(2, 4));
        VERIFY_RESULT(second);
        VERIFY_RESULT(endInstalments(**caller, kTax, *second, QStringLiteral("間違い")));
        QCOMPARE(recordPledge(**officer, kTax, *second, PledgeStep::Received, today).error().code, ErrorCode::Rule);
        QCOMPARE(file(**officer, 2).receivables.constFirst().expires, before);
    }

    void lapsedOnesStayOut_data() { TempStore::backends(); }
    void lapsedOnesStayOut() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        VERIFY_RESULT(addClaim(store, {901, 2, QDate(2020, 6, 30), 40'000}));
        const auto preview = previewInstalments(store.session(), entryFor(2, 4));
        VERIFY_RESULT(preview);
        QCOMPARE(preview->terms.principal, Yen(80'000));
        QVERIFY(!preview->covers.contains(ReceivableId{901}));
        InstalmentEntry named = entryFor(2, 4);
        named.covers = {preview->covers.constFirst(), ReceivableId{901}};
        QCOMPARE(proposeInstalments(store.session(), named).error().code, ErrorCode::Rule);
    }

    /// Late charge whose principal is paid is part of a plan for everything, and may be all of it.
    void chargesAloneAreOwedToo_data() { TempStore::backends(); }
    void chargesAloneAreOwedToo() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        Session& session = store.session();
        const auto officer = store.signInAs(Role::Officer);
        VERIFY_RESULT(officer);
        VERIFY_RESULT(addPaidLate(store, 902, 1));
        VERIFY_RESULT(addPaidLate(store, 903, 6));
        auto preview = previewInstalments(session, entryFor(1));
        VERIFY_RESULT(preview);
        const AskedSums asked = file(session, 1).asked;
        QVERIFY(asked.accrued > Yen());
        QCOMPARE(preview->terms.principal, Yen(150'000));
        QCOMPARE(preview->terms.lateCharge, asked.total() - asked.principal);
        QVERIFY(preview->covers.contains(ReceivableId{902}));
        InstalmentEntry alone = entryFor(6, 1);
        alone.terms.lateChargeTime = LateChargeTime::After;
        preview = previewInstalments(session, alone);
        VERIFY_RESULT(preview);
        QCOMPARE(preview->terms.principal, Yen());
        QCOMPARE(preview->terms.lateCharge, file(session, 6).asked.total());
        QCOMPARE(preview->parts.size(), 1);
        QVERIFY(!preview->sentence.isEmpty());
        const auto plan = proposeInstalments(session, alone);
        VERIFY_RESULT(plan);
        VERIFY_RESULT(approveInstalments(**officer, kTax, *plan));
        VERIFY_RESULT(addReceipt(store, {903, 6, "dsk", QDate(2026, 11, 20), 0, preview->terms.lateCharge.amount()}));
        QCOMPARE(stateOf(session, 6), InstalmentState::Paid);
        QCOMPARE(countStaleCases(session).value_or(-1), 0);
    }

    /// What came in before the plan was prepared and told of later is asked of nobody twice.
    void approvalLooksAgain_data() { TempStore::backends(); }
    void approvalLooksAgain() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        VERIFY_RESULT(addClaim(store, {904, 7, QDate(2021, 11, 24), 50'000}));
        Session& session = store.session();
        const auto officer = store.signInAs(Role::Officer);
        VERIFY_RESULT(officer);
        const auto tooMuch = proposeInstalments(session, entryFor(2, 4));
        VERIFY_RESULT(tooMuch);
        VERIFY_RESULT(pay(store, 2, QDate(2026, 11, 19), 50'000));
        QCOMPARE(approveInstalments(**officer, kTax, *tooMuch).error().code, ErrorCode::Rule);
        QCOMPARE(stateOf(session, 2), InstalmentState::Proposed);
        // what came since fills its parts
        const auto paidSince = proposeInstalments(session, entryFor(5, 4));
        VERIFY_RESULT(paidSince);
        VERIFY_RESULT(pay(store, 5, QDate(2026, 11, 20), 100'000));
        VERIFY_RESULT(approveInstalments(**officer, kTax, *paidSince));
        QCOMPARE(file(session, 5).plans.constFirst().standing.received, Yen(100'000));
        // a claim of it lapses on the 25th, before its first part
        const auto lapsing = proposeInstalments(session, entryFor(7, 4));
        VERIFY_RESULT(lapsing);
        store.clock().setTokyo(QDate(2026, 11, 25), QTime(10, 0));
        const auto refused = approveInstalments(**officer, kTax, *lapsing);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Rule);
        QVERIFY(refused.error().message.contains(QStringLiteral("904")));
    }

    /// A promise about another claim neither lowers the plan nor gives way to it.
    void promisesAboutOtherClaimsStay_data() { TempStore::backends(); }
    void promisesAboutOtherClaimsStay() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        Session& session = store.session();
        const auto officer = store.signInAs(Role::Officer);
        VERIFY_RESULT(officer);
        VERIFY_RESULT(talk(session, 1, PromiseEntry{QDate(2026, 12, 10), Yen(30'000), PaymentMethod::Bank}));
        const PromiseId promised = file(session, 1).promises.constFirst().promise.id;
        VERIFY_RESULT(store.db().execute(QStringLiteral("insert into promise_receivable (promise_id, receivable_id) values (:promise, 12)"),
                                         {{QLatin1String(":promise"), promised}}));
        VERIFY_RESULT(refreshCases(session, {callCityCase(1)}));
        InstalmentEntry same = entryFor(1, 2);
        same.covers = {ReceivableId{12}};
        auto preview = previewInstalments(session, same);
        VERIFY_RESULT(preview);
        QCOMPARE(preview->givesWay.size(), 1);
        InstalmentEntry other = entryFor(1, 4);
        other.covers = {ReceivableId{11}};
        other.isAfterPromise = true;
        preview = previewInstalments(session, other);
        VERIFY_RESULT(preview);
        QCOMPARE(preview->terms.principal, Yen(120'000));
        QCOMPARE(preview->terms.from, QDate(2026, 11, 20));
        other.isAfterPromise = false;
        preview = previewInstalments(session, other);
        VERIFY_RESULT(preview);
        QVERIFY(preview->givesWay.isEmpty());
        const auto plan = proposeInstalments(session, other);
        VERIFY_RESULT(plan);
        VERIFY_RESULT(approveInstalments(**officer, kTax, *plan));
        const QList<Promise> active = activePromises(session, kTax, callCityCase(1)).value();
        QCOMPARE(active.size(), 5);
        QVERIFY(std::any_of(active.begin(), active.end(), [&](const Promise& each) { return each.id == promised; }));
    }

    void ofItsCampaignAlone_data() { TempStore::backends(); }
    void ofItsCampaignAlone() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        Session& session = store.session();
        const auto officer = store.signInAs(Role::Officer);
        VERIFY_RESULT(officer);
        const qint64 before = looks(store);
        const auto plan = proposeInstalments(session, entryFor(2, 4));
        VERIFY_RESULT(plan);
        QCOMPARE(looks(store), before);  // preparing opens no case: the preview did
        QCOMPARE(approveInstalments(**officer, kHealthCheck, *plan).error().code, ErrorCode::NotFound);
        QCOMPARE(refuseInstalments(**officer, kHealthCheck, *plan, QStringLiteral("x")).error().code, ErrorCode::NotFound);
        QCOMPARE(endInstalments(session, kHealthCheck, *plan, QStringLiteral("x")).error().code, ErrorCode::NotFound);
        QCOMPARE(recordPledge(session, kHealthCheck, *plan, PledgeStep::Asked, QDate(2026, 11, 20)).error().code, ErrorCode::NotFound);
        QCOMPARE(stateOf(session, 2), InstalmentState::Proposed);
    }

    void openPromisesGiveWayOrStay_data() { TempStore::backends(); }
    void openPromisesGiveWayOrStay() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        Session& session = store.session();
        auto officer = store.signInAs(Role::Officer);
        VERIFY_RESULT(officer);
        const PromiseEntry promised{QDate(2026, 12, 10), Yen(20'000), PaymentMethod::Bank};
        VERIFY_RESULT(talk(session, 2, promised));
        InstalmentEntry after = entryFor(2, 4);
        after.isAfterPromise = true;
        auto preview = previewInstalments(session, after);
        VERIFY_RESULT(preview);
        QCOMPARE(preview->terms.principal, Yen(60'000));
        QVERIFY(preview->parts.constFirst().due > QDate(2026, 12, 10));
        QVERIFY(preview->givesWay.isEmpty());
        after.terms.from = QDate(2026, 12, 1);
        QCOMPARE(previewInstalments(session, after).error().code, ErrorCode::BadInput);
        preview = previewInstalments(session, entryFor(2, 4));
        VERIFY_RESULT(preview);
        QCOMPARE(preview->givesWay.size(), 1);
        const auto plan = proposeInstalments(session, entryFor(2, 4));
        VERIFY_RESULT(plan);
        QCOMPARE(activePromises(session, kTax, callCityCase(2)).value().size(), 1);
        VERIFY_RESULT(approveInstalments(**officer, kTax, *plan));
        const QList<Promise> active = activePromises(session, kTax, callCityCase(2)).value();
        QCOMPARE(active.size(), 4);
        QVERIFY(std::all_of(active.begin(), active.end(), [&](const Promise& each) { return each.plan == *plan; }));
        // a promise beside a plan is added; it replaces no part
        QCOMPARE(talk(session, 2, promised).error().code, ErrorCode::Rule);
        QCOMPARE(talk(session, 2, promised, PromiseMode::Replace).error().code, ErrorCode::Rule);
        VERIFY_RESULT(talk(session, 2, promised, PromiseMode::Add));
        QCOMPARE(activePromises(session, kTax, callCityCase(2)).value().size(), 5);
        QCOMPARE(cancelPromise(session, kTax, callCityCase(2), active.constFirst().id, QStringLiteral("x")).error().code, ErrorCode::Rule);
    }

    void changedAndEnded_data() { TempStore::backends(); }
    void changedAndEnded() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        auto caller = store.signInAs(Role::Caller);
        auto officer = store.signInAs(Role::Officer);
        VERIFY_RESULT(caller);
        VERIFY_RESULT(officer);
        const auto first = proposeInstalments(**caller, entryFor(1));
        VERIFY_RESULT(first);
        QCOMPARE(proposeInstalments(**caller, entryFor(1)).error().code, ErrorCode::Rule);  // one waits
        VERIFY_RESULT(approveInstalments(**officer, kTax, *first));
        QCOMPARE(proposeInstalments(**caller, entryFor(1)).error().code, ErrorCode::Rule);  // one is in force
        InstalmentEntry change = entryFor(1, 12);
        change.replaces = *first;
        const auto second = proposeInstalments(**caller, change);
        VERIFY_RESULT(second);
        QCOMPARE(activePromises(**caller, kTax, callCityCase(1)).value().size(), 10);
        VERIFY_RESULT(approveInstalments(**officer, kTax, *second));
        const QList<Promise> active = activePromises(**caller, kTax, callCityCase(1)).value();
        QCOMPARE(active.size(), 12);
        QVERIFY(std::all_of(active.begin(), active.end(), [&](const Promise& each) { return each.plan == *second; }));
        QCOMPARE(file(**caller, 1).plans.constLast().standing.state, InstalmentState::Replaced);
        QCOMPARE(endInstalments(**caller, kTax, *second, QStringLiteral("x")).error().code, ErrorCode::Permission);
        QCOMPARE(endInstalments(**officer, kTax, *second, QStringLiteral(" ")).error().code, ErrorCode::BadInput);
        VERIFY_RESULT(endInstalments(**officer, kTax, *second, QStringLiteral("一括納付")));
        QVERIFY(activePromises(**caller, kTax, callCityCase(1)).value().isEmpty());
        QCOMPARE(stateOf(**caller, 1), InstalmentState::Ended);
        QCOMPARE(endInstalments(**officer, kTax, *second, QStringLiteral("x")).error().code, ErrorCode::Rule);
        QCOMPARE(countStaleCases(store.session()).value_or(-1), 0);
        // who prepared one takes it back
        const auto third = proposeInstalments(**caller, entryFor(1));
        VERIFY_RESULT(third);
        VERIFY_RESULT(endInstalments(**caller, kTax, *third, QStringLiteral("間違い")));
        QCOMPARE(stateOf(**caller, 1), InstalmentState::Withdrawn);
        QCOMPARE(approveInstalments(**officer, kTax, *third).error().code, ErrorCode::Rule);
        const auto fourth = proposeInstalments(**caller, entryFor(1));
        VERIFY_RESULT(fourth);
        VERIFY_RESULT(refuseInstalments(**officer, kTax, *fourth, QStringLiteral("収入の資料なし")));
        QCOMPARE(stateOf(**caller, 1), InstalmentState::Refused);
        QVERIFY(activePromises(**caller, kTax, callCityCase(1)).value().isEmpty());
    }

    /// Of a past day a plan is as it was known then.
    void asOfAPastDay_data() { TempStore::backends(); }
    void asOfAPastDay() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        Session& session = store.session();
        auto officer = store.signInAs(Role::Officer);
        VERIFY_RESULT(officer);
        const auto plan = proposeInstalments(session, entryFor(2, 4));
        VERIFY_RESULT(plan);
        store.clock().setTokyo(QDate(2026, 11, 24), QTime(10, 0));
        VERIFY_RESULT(approveInstalments(**officer, kTax, *plan));
        const auto then = KnownFacts::on(session.db(), QDate(2026, 11, 20));
        VERIFY_RESULT(then);
        const auto known = InstalmentRepository(session.db(), *then).find(*plan);
        VERIFY_RESULT(known);
        QVERIFY(known->has_value());
        QVERIFY(!(*known)->decision);
        QCOMPARE((*known)->parts.size(), 4);
        const auto earlier = KnownFacts::on(session.db(), QDate(2026, 11, 19));
        VERIFY_RESULT(earlier);
        QVERIFY(!InstalmentRepository(session.db(), *earlier).find(*plan).value().has_value());
        QCOMPARE(session.db().selectInteger(QStringLiteral("select count(*) from known_then_promise")).value_or(-1), 0);
        QVERIFY(InstalmentRepository(session.db()).find(*plan).value()->isApproved());
    }

    void refused_data() { TempStore::backends(); }
    void refused() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        Session& session = store.session();
        const auto officer = store.signInAs(Role::Officer);
        VERIFY_RESULT(officer);
        QCOMPARE(previewInstalments(session, entryFor(6)).error().code, ErrorCode::Rule);  // owes nothing
        InstalmentEntry stranger = entryFor(1);
        stranger.covers = {ReceivableId{99'999}};
        QCOMPARE(proposeInstalments(session, stranger).error().code, ErrorCode::BadInput);
        InstalmentEntry elsewhere = entryFor(1);
        elsewhere.campaign = kHealthCheck;
        QVERIFY(!proposeInstalments(session, elsewhere));
        QCOMPARE(approveInstalments(**officer, kTax, InstalmentPlanId{99}).error().code, ErrorCode::NotFound);
        InstalmentEntry one = entryFor(1);
        one.covers = {file(session, 1).receivables.constLast().receivable.id};
        const auto preview = previewInstalments(session, one);
        VERIFY_RESULT(preview);
        QCOMPARE(preview->terms.principal, Yen(30'000));
        // prepared in November, looked at in January: prepared anew
        const auto plan = proposeInstalments(session, entryFor(1));
        VERIFY_RESULT(plan);
        store.clock().setTokyo(QDate(2027, 1, 6), QTime(10, 0));
        QCOMPARE(approveInstalments(**officer, kTax, *plan).error().code, ErrorCode::Rule);
    }

    void identityNotEstablished_data() { TempStore::backends(); }
    void identityNotEstablished() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        PromiseEntry promised{QDate(2026, 12, 10), Yen(20'000), PaymentMethod::Bank};
        promised.isIdentityEstablished = false;
        QCOMPARE(talk(store.session(), 2, promised).error().code, ErrorCode::BadInput);
        promised.unconfirmed = QStringLiteral("声で確認");
        VERIFY_RESULT(talk(store.session(), 2, promised));
        QCOMPARE(file(store.session(), 2).promises.constFirst().promise.unconfirmed, QStringLiteral("声で確認"));
    }

    void theWorkList_data() { TempStore::backends(); }
    void theWorkList() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        Session& session = store.session();
        auto officer = store.signInAs(Role::Officer);
        VERIFY_RESULT(officer);
        VERIFY_RESULT(proposeInstalments(session, entryFor(1)));
        const auto plan = proposeInstalments(session, entryFor(2, 4));
        VERIFY_RESULT(plan);
        VERIFY_RESULT(approveInstalments(**officer, kTax, *plan));
        VERIFY_RESULT(recordPledge(session, kTax, *plan, PledgeStep::Asked, QDate(2026, 11, 20)));
        CallEntry reported;
        reported.campaign = kTax;
        reported.taxpayer = callCityCase(5);
        reported.result = ResultCode::Reached;
        reported.reportedPaidOn = QDate(2026, 11, 19);
        VERIFY_RESULT(recordCall(session, reported));
        auto work = instalmentWork(session, kTax);
        VERIFY_RESULT(work);
        QCOMPARE(work->size(), 2);  // a plan to approve, a pledge to come
        QCOMPARE(work->constFirst().task, InstalmentTask::Approve);
        QCOMPARE(work->constFirst().number, QStringLiteral("0001000001"));
        QVERIFY(!work->constLast().isOverdue);
        // 27 November, Friday: the part of the 30th is near, the report's grace is over
        store.clock().setTokyo(QDate(2026, 11, 27), QTime(10, 0));
        work = instalmentWork(session, kTax);
        VERIFY_RESULT(work);
        QCOMPARE(countOf(*work, InstalmentTask::Remind), 1);
        QCOMPARE(countOf(*work, InstalmentTask::Reported), 1);
        QCOMPARE(work->constLast().number, QStringLiteral("0001000005"));
        QCOMPARE(work->constLast().yen, Yen(300'000));
        VERIFY_RESULT(recordPledge(**officer, kTax, *plan, PledgeStep::Received, QDate(2026, 11, 27)));
        work = instalmentWork(session, kTax, InstalmentTask::Pledge);
        VERIFY_RESULT(work);
        QVERIFY(work->isEmpty());
        QVERIFY(instalmentWork(session, kHealthCheck).value().isEmpty());
    }
};

QTEST_GUILESS_MAIN(InstalmentPlansTest)

#include "instalment_plans_test.moc"
