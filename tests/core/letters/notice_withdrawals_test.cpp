// What is taken back or stopped: returns and batches made by mistake, letters of other campaigns, what was
// promised while letters were drawn, specimens.

#include "core/letters/notice_batches.h"

#include <QTest>

#include "core/cases/case_file.h"
#include "core/cases/case_refresh.h"
#include "core/store/database.h"
#include "core/work/call_recorder.h"
#include "tests/core/letters/printed_batch.h"
#include "tests/support/call_city.h"
#include "tests/support/temp_store.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

constexpr CampaignId kTax{1};
const QDate kToday(2026, 11, 20);

Result<LetterSelection> selected(Session& session, std::initializer_list<int> places,
                                 const QString& notice = QStringLiteral("notice")) {
    LetterRequest request;
    request.campaign = kTax;
    request.notice = notice;
    for (const int place : places) {
        request.cases.push_back(callCityCase(place));
    }
    return selectLetters(session, request);
}

Result<NoticeBatch> printed(Session& session, std::initializer_list<int> places,
                            const QByteArray& bytes = QByteArray("%PDF-1.7 letters")) {
    SAIKOKU_TRY_ASSIGN(const LetterSelection selection, selected(session, places));
    return printedBatch(session, selection, bytes);
}

Result<QByteArray> fileOf(Session& session, NoticeBatchId batch) {
    QByteArray all;
    SAIKOKU_TRY(batchFile(session, batch, [&](QByteArrayView bytes) {
        all.append(bytes);
        return true;
    }));
    return all;
}

qint64 rows(Session& session, const char* table) {
    return session.db()
        .selectInteger(QStringLiteral("select count(*) from %1").arg(QLatin1String(table)))
        .value_or(-1);
}

std::vector<SentLetter> sent(Session& session, const SentLetterQuery& query = {}) {
    SentLetterQuery asked = query;
    asked.campaign = kTax;
    return sentLetters(session, asked).value_or(std::vector<SentLetter>());
}

Result<void> pays(Session& session, int receivable, int place, QDate on, qint64 amount) {
    return session.db().run(
        QStringLiteral("insert into receipt (receivable_id, taxpayer_id, feed, received_on, running, amount, "
                       "late_charge, channel, "
                       "from_batch) values (%1, %2, 'extract', '%3', 1, %4, 0, 'store', 1)")
            .arg(receivable)
            .arg(place)
            .arg(on.toString(Qt::ISODate))
            .arg(amount));
}

}  // namespace

class NoticeWithdrawalsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A return recorded by mistake counts for nothing, nor do the steps that followed it.
    void returnTakenBack_data() { TempStore::backends(); }
    void returnTakenBack() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        auto officer = store.signInAs(Role::Officer);
        VERIFY_RESULT(officer);
        Session& session = store.session();
        VERIFY_RESULT(printed(session, {1, 2}));
        const QString number = sent(session, {.taxpayer = callCityCase(2)}).front().number;
        QCOMPARE(undoReturn(session, kTax, number, QStringLiteral("取り違え")).error().code, ErrorCode::Rule);
        const auto back = letterReturned(session, kTax, number, ReturnReason::Moved, kToday, {});
        VERIFY_RESULT(back);
        VERIFY_RESULT(addAddressStep(session, kTax, back->dispatch, AddressStep::FieldCheck, {}));
        QCOMPARE(undoReturn(session, kTax, number, QStringLiteral(" ")).error().code, ErrorCode::BadInput);
        QCOMPARE(undoReturn(session, CampaignId{2}, number, QStringLiteral("x")).error().code,
                 ErrorCode::NotFound);
        const auto undone = undoReturn(session, kTax, number, QStringLiteral("番号の取り違え"));
        VERIFY_RESULT(undone);
        QVERIFY(!undone->returnedOn.isValid());
        QVERIFY(!undone->step);
        QVERIFY(sent(session, {.onlyReturned = true}).empty());
        QCOMPARE(noticeBatches(session, kTax, 1)->front().returned, 0);
        QVERIFY(!openCase(session, callCityCase(2), kTax)->dispatches.constFirst().returnedOn.isValid());
        QCOMPARE(countStaleCases(session).value_or(-1), 0);
        LetterRequest request;
        request.campaign = kTax;
        request.notice = QStringLiteral("notice");
        request.cases = {callCityCase(2)};
        request.notAgainDays = 0;
        QCOMPARE(selectLetters(session, request)->receivers.size(), std::size_t(1));
        QCOMPARE(rows(session, "dispatch_return"), qint64(1));  // what was recorded stays
        // it may come back once more, and begins anew
        const auto again = letterReturned(session, kTax, number, ReturnReason::Unknown, kToday, {});
        VERIFY_RESULT(again);
        QVERIFY(!again->step);
        QCOMPARE(again->returnReason, std::optional(ReturnReason::Unknown));
        QVERIFY(selectLetters(session, request)->receivers.empty());
        // what hung on the notice board is an officer's
        VERIFY_RESULT(
            addAddressStep(**officer, kTax, again->dispatch, AddressStep::PublicService, {}, kToday));
        QCOMPARE(undoReturn(session, kTax, number, QStringLiteral("x")).error().code, ErrorCode::Permission);
        VERIFY_RESULT(undoReturn(**officer, kTax, number, QStringLiteral("x")));
        QVERIFY(publicServiceList(session, kTax)->empty());
    }

    /// A batch made by mistake: as if it had never left, on its own day by who sends, later by an officer.
    void batchTakenBack_data() { TempStore::backends(); }
    void batchTakenBack() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        VERIFY_RESULT(pays(session, 11, 1, kToday.addDays(3), 1'000));
        const auto batch = printed(session, {1, 2, 3}, "%PDF-1.7 by mistake");
        VERIFY_RESULT(batch);
        const QString number = sent(session, {.taxpayer = callCityCase(2)}).front().number;
        QCOMPARE(withdrawBatch(session, kTax, batch->number, {}).error().code, ErrorCode::BadInput);
        QCOMPARE(withdrawBatch(session, CampaignId{2}, batch->number, QStringLiteral("x")).error().code,
                 ErrorCode::NotFound);
        VERIFY_RESULT(letterReturned(session, kTax, number, ReturnReason::Moved, kToday, {}));
        QCOMPARE(withdrawBatch(session, kTax, batch->number, QStringLiteral("x")).error().code,
                 ErrorCode::Rule);
        VERIFY_RESULT(undoReturn(session, kTax, number, QStringLiteral("取り違え")));
        LetterRequest request;
        request.campaign = kTax;
        request.notice = QStringLiteral("notice");
        request.cases = {callCityCase(1), callCityCase(2), callCityCase(3)};
        QVERIFY(selectLetters(session, request)->receivers.empty());  // got it lately
        const auto taken = withdrawBatch(session, kTax, batch->number, QStringLiteral("条件の誤り"));
        VERIFY_RESULT(taken);
        QVERIFY(taken->isWithdrawn());
        QCOMPARE(taken->withdrawnBy, session.actor().displayName);
        QCOMPARE(taken->withdrawnBecause, QStringLiteral("条件の誤り"));
        QCOMPARE(selectLetters(session, request)->receivers.size(), std::size_t(3));
        QVERIFY(openCase(session, callCityCase(1), kTax)->dispatches.isEmpty());
        QVERIFY(sent(session).empty());
        QCOMPARE(countStaleCases(session).value_or(-1), 0);
        QCOMPARE(*fileOf(session, batch->id), QByteArray("%PDF-1.7 by mistake"));
        QCOMPARE(withdrawBatch(session, kTax, batch->number, QStringLiteral("x")).error().code,
                 ErrorCode::Rule);
        QCOMPARE(letterReturned(session, kTax, number, ReturnReason::Moved, kToday, {}).error().code,
                 ErrorCode::NotFound);
        auto officer = store.signInAs(Role::Officer);
        VERIFY_RESULT(officer);
        QCOMPARE(checkBatch(**officer, batch->id).error().code, ErrorCode::Rule);
        const auto second = printed(session, {1, 2});
        VERIFY_RESULT(second);
        store.clock().setTokyo(kToday.addDays(4), QTime(10, 0));
        QCOMPARE(noticeBatches(session, kTax, 5)->front().paid10, 1);
        QCOMPARE(withdrawBatch(session, kTax, second->number, QStringLiteral("x")).error().code,
                 ErrorCode::Permission);
        VERIFY_RESULT(withdrawBatch(**officer, kTax, second->number, QStringLiteral("差替え")));
        QCOMPARE(noticeBatches(session, kTax, 5)->front().paid10, 0);
    }

    /// A slip that left with another batch of the day stays on its way.
    void slipsOfAnotherBatchStay_data() { TempStore::backends(); }
    void slipsOfAnotherBatchStay() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        CallEntry entry;
        entry.campaign = kTax;
        entry.taxpayer = callCityCase(2);
        entry.result = ResultCode::Reached;
        entry.counterpart = Counterpart::Person;
        entry.outcomes = QList<OutcomeEntry>{{.kind = FollowUpKind::Slip, .state = FollowUpState::Asked}};
        VERIFY_RESULT(recordCall(session, entry));
        const auto byMistake = printed(session, {1, 2});
        VERIFY_RESULT(byMistake);
        const auto slips = selected(session, {2}, QStringLiteral("payment-slip"));
        VERIFY_RESULT(slips);
        VERIFY_RESULT(printedBatch(session, *slips));
        const auto state = [&] {
            return openCase(session, callCityCase(2), kTax)->followUps.constFirst().followUp.last().state;
        };
        QCOMPARE(state(), FollowUpState::Sent);
        VERIFY_RESULT(withdrawBatch(session, kTax, byMistake->number, QStringLiteral("条件の誤り")));
        QCOMPARE(state(), FollowUpState::Sent);
    }

    /// A letter is another campaign's business nowhere.
    void ofItsCampaignAlone_data() { TempStore::backends(); }
    void ofItsCampaignAlone() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        VERIFY_RESULT(printed(session, {1}));
        const SentLetter letter = sent(session).front();
        constexpr CampaignId kOther{2};
        QCOMPARE(letterReturned(session, kOther, letter.number, ReturnReason::Moved, kToday, {}).error().code,
                 ErrorCode::NotFound);
        VERIFY_RESULT(letterReturned(session, kTax, letter.number, ReturnReason::Moved, kToday, {}));
        QCOMPARE(addAddressStep(session, kOther, letter.dispatch, AddressStep::FieldCheck, {}).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(rows(session, "address_step"), qint64(0));
    }

    /// What is recorded until the last letter is drawn is looked at once more when the batch is stored.
    void promisedMeanwhile_data() { TempStore::backends(); }
    void promisedMeanwhile() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        const auto selection = selected(session, {1, 2});
        VERIFY_RESULT(selection);
        auto maker = NoticeBatchMaker::begin(session, *selection);
        VERIFY_RESULT(maker);
        const auto letters = addressedLetters(session, *selection, selection->receivers);
        VERIFY_RESULT(letters);
        for (const AddressedLetter& each : *letters) {
            QVERIFY(!each.stopped);
            PrintedLetter one;
            one.number = maker->nextLetterNumber();
            one.taxpayer = each.receiver;
            one.pages = one.sheets = 1;
            one.receivables = each.receivables;
            one.addressMark = each.addressMark;
            VERIFY_RESULT(maker->addLetter(one));
        }
        CallEntry entry;
        entry.campaign = kTax;
        entry.taxpayer = callCityCase(2);
        entry.result = ResultCode::Reached;
        entry.counterpart = Counterpart::Person;
        entry.promise = PromiseEntry{kToday.addDays(10), Yen(80'000), PaymentMethod::Bank};
        VERIFY_RESULT(recordCall(session, entry));
        const auto stored = maker->commit();
        QVERIFY(!stored);
        QCOMPARE(stored.error().code, ErrorCode::Rule);
        QCOMPARE(rows(session, "notice_batch"), qint64(0));
        // and a letter not drawn yet is left out alone
        const auto later = addressedLetters(session, *selection, selection->receivers);
        VERIFY_RESULT(later);
        QVERIFY(!later->front().stopped);
        QCOMPARE(later->back().stopped, std::optional(LetterExclusion::ActivePromise));
    }

    /// Slips of the dummy company are looked at, never sent.
    void noSpecimenIsSent_data() { TempStore::backends(); }
    void noSpecimenIsSent() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        const auto selection = selected(session, {1});
        VERIFY_RESULT(selection);
        auto maker = NoticeBatchMaker::begin(session, *selection);
        VERIFY_RESULT(maker);
        PrintedLetter letter;
        letter.isSpecimen = true;
        QCOMPARE(maker->addLetter(letter).error().code, ErrorCode::Rule);
        LetterSelection specimens = *selection;
        specimens.request.isSpecimen = true;
        QCOMPARE(NoticeBatchMaker::begin(session, specimens).error().code, ErrorCode::Rule);
    }
};

QTEST_GUILESS_MAIN(NoticeWithdrawalsTest)
#include "notice_withdrawals_test.moc"
