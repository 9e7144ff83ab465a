// Batches of letters: stored whole or not at all, by two seats at once, handed out again byte for byte, and
// what became of them.

#include "core/letters/notice_batches.h"

#include <QTest>
#include <QThread>

#include <array>
#include <latch>
#include <memory>
#include <optional>

#include "core/cases/case_file.h"
#include "core/cases/case_refresh.h"
#include "core/contact/follow_up.h"
#include "core/letters/letter_addresses.h"
#include "core/security/audit_head.h"
#include "core/security/protected_reveal.h"
#include "core/store/database.h"
#include "core/store/postgres_roles.h"
#include "core/work/call_recorder.h"
#include "core/work/follow_ups.h"
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

class NoticeBatchesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void storedWhole_data() { TempStore::backends(); }
    void storedWhole() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        const auto batch = printed(session, {1, 2, 3});
        VERIFY_RESULT(batch);
        QCOMPARE(batch->letters, 3);
        QCOMPARE(batch->envelopes, 3);
        QCOMPARE(batch->postage, Yen(330));
        QCOMPARE(batch->postages.size(), std::size_t(1));
        QCOMPARE(batch->postages.front().yen(), Yen(330));
        QVERIFY(batch->amount > Yen(275'000));
        QVERIFY(batch->hasFile);
        QVERIFY(batch->checkedBy.isEmpty());
        QVERIFY(!batch->logHead.isEmpty());
        const auto letters = lettersOfBatch(session, batch->id);
        VERIFY_RESULT(letters);
        QCOMPARE(letters->size(), std::size_t(3));
        QCOMPARE(letters->front().receivables.size(), std::size_t(2));
        QCOMPARE(letters->front().taxpayerNumber, QStringLiteral("0001000001"));
        const auto file = openCase(session, callCityCase(1), kTax);
        VERIFY_RESULT(file);
        QCOMPARE(file->dispatches.size(), 1);
        QCOMPARE(file->dispatches.constFirst().kind, QStringLiteral("notice"));
        QCOMPARE(file->dispatches.constFirst().letterNumber, letters->front().number);
        QCOMPARE(file->dispatches.constFirst().sentOn, kToday);
        QCOMPARE(countStaleCases(session).value_or(-1), 0);
        QCOMPARE(noticeBatches(session, kTax, 10)->size(), std::size_t(1));
    }

    /// Cancel, or a fault while letters are drawn or stored, leaves nothing but a gap in the numbers.
    void nothingHalf_data() { TempStore::backends(); }
    void nothingHalf() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        const auto selection = selected(session, {1, 2});
        VERIFY_RESULT(selection);
        {
            auto maker = NoticeBatchMaker::begin(session, *selection);
            VERIFY_RESULT(maker);
            VERIFY_RESULT(maker->addBytes("half a file"));
        }  // given up
        auto empty = NoticeBatchMaker::begin(session, *selection);
        VERIFY_RESULT(empty);
        QCOMPARE(empty->commit().error().code, ErrorCode::Rule);  // no letter
        auto broken = NoticeBatchMaker::begin(session, *selection);
        VERIFY_RESULT(broken);
        PrintedLetter letter;
        letter.taxpayer = callCityCase(1);
        letter.number = broken->nextLetterNumber();
        VERIFY_RESULT(broken->addLetter(letter));
        letter.taxpayer = callCityCase(2);  // the same number twice: the store refuses it in the middle
        VERIFY_RESULT(broken->addLetter(letter));
        QVERIFY(!broken->commit());
        for (const char* table : {"notice_batch", "notice_letter", "notice_letter_receivable",
                                  "notice_batch_piece", "dispatch"}) {
            QCOMPARE(rows(session, table), qint64(0));
        }
        QCOMPARE(rows(session, "notice_number"), qint64(3));
        const auto next = printed(session, {1, 2});
        VERIFY_RESULT(next);
        QCOMPARE(next->number, QStringLiteral("B000004"));
    }

    void reprintedByteForByte_data() { TempStore::backends(); }
    void reprintedByteForByte() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        auto officer = store.signInAs(Role::Officer);
        auto caller = store.signInAs(Role::Caller);
        VERIFY_RESULT(officer);
        VERIFY_RESULT(caller);
        QByteArray bytes;
        for (int i = 0; bytes.size() < 700'000; ++i) {
            bytes += "line " + QByteArray::number(i) + " of a PDF\n";
        }
        const auto batch = printed(**officer, {1, 2}, bytes);
        VERIFY_RESULT(batch);
        QCOMPARE(*fileOf(**officer, batch->id), bytes);
        QCOMPARE(*fileOf(store.session(), batch->id), bytes);  // another who may
        QCOMPARE(fileOf(**caller, batch->id).error().code, ErrorCode::Permission);
        // nothing of it stands in the clear
        const qint64 plain =
            store.db()
                .selectInteger(store.isLocal()
                                   ? QStringLiteral("select count(*) from notice_batch_piece where "
                                                    "instr(sealed, cast('of a PDF' as blob)) > 0")
                                   : QStringLiteral("select count(*) from notice_batch_piece where "
                                                    "position('of a PDF'::bytea in sealed) > 0"))
                .value_or(-1);
        QCOMPARE(plain, qint64(0));
        if (!store.isLocal()) {
            QVERIFY(!(*caller)->db().select(QStringLiteral("select secret_key from notice_batch_key")));
            auto key = (*caller)->db().select(QStringLiteral("select notice_key(%1)").arg(batch->id.value));
            VERIFY_RESULT(key);
            QVERIFY(key->next());
            QVERIFY(key->text(0).isEmpty());
        }
        VERIFY_RESULT(asOwner(store.db(), [&] {
            return store.db().execute(QStringLiteral("delete from notice_batch_piece where place = 2"));
        }));
        QCOMPARE(fileOf(**officer, batch->id).error().code, ErrorCode::Corrupt);
    }

    /// Officers' wording and where a protected person lives are handed out to who may see them alone.
    void handedOutToWhoMay_data() { TempStore::backends(); }
    void handedOutToWhoMay() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        auto officer = store.signInAs(Role::Officer);
        auto supervisor = store.signInAs(Role::Supervisor);
        VERIFY_RESULT(officer);
        VERIFY_RESULT(supervisor);
        const auto warning = selected(**officer, {1}, QStringLiteral("seizure-warning"));
        VERIFY_RESULT(warning);
        const auto warned = printedBatch(**officer, *warning);
        VERIFY_RESULT(warned);
        VERIFY_RESULT(fileOf(**officer, warned->id));
        QCOMPARE(fileOf(**supervisor, warned->id).error().code, ErrorCode::Permission);
        VERIFY_RESULT(revealProtected(**officer, callCityCase(4), QStringLiteral("本人の申出")));
        OfficeLetterAddress given;
        given.taxpayer = callCityCase(4);
        given.kind = LetterAddressKind::ProtectedGiven;
        given.postalCode = QStringLiteral("9990111");
        given.address = QStringLiteral("となり市北町1");
        given.source = QStringLiteral("本人の申出書");
        VERIFY_RESULT(addLetterAddress(**officer, kTax, given));
        LetterRequest single;
        single.campaign = kTax;
        single.notice = QStringLiteral("notice");
        single.cases = {callCityCase(4)};
        single.isSingle = true;
        const auto selection = selectLetters(**officer, single);
        VERIFY_RESULT(selection);
        const auto batch = printedBatch(**officer, *selection);
        VERIFY_RESULT(batch);
        VERIFY_RESULT(fileOf(**officer, batch->id));
        QCOMPARE(lettersOfBatch(**officer, batch->id)->front().postalCode, QStringLiteral("9990111"));
        QCOMPARE(fileOf(store.session(), batch->id).error().code, ErrorCode::Permission);  // sees none
        QVERIFY(lettersOfBatch(store.session(), batch->id)->front().postalCode.isEmpty());
    }

    /// Whoever may not send letters writes none by SQL either, and takes no file away.
    void noneBySql_data() { TempStore::backends(); }
    void noneBySql() {
        TEMP_STORE(store);
        if (store.isLocal()) {
            QSKIP("a local store has no logins");
        }
        VERIFY_RESULT(buildCallCity(store.session()));
        auto caller = store.signInAs(Role::Caller);
        VERIFY_RESULT(caller);
        VERIFY_RESULT(printed(store.session(), {1}));
        for (const char* sql :
             {"insert into notice_batch_check (notice_batch_id, operator_id, checked_at, known_on) values "
              "(1, 1, '2026-11-20T01:00:00Z', '2026-11-20')",
              "insert into notice_letter_also (notice_batch_id, place, taxpayer_id) values (1, 1, 3)"}) {
            const auto done = (*caller)->db().execute(QLatin1String(sql));
            QVERIFY2(!done, sql);
            QVERIFY2(done.error().detail.contains(QStringLiteral("not permitted to send letters")),
                     qPrintable(done.error().message + done.error().detail));
        }
        // nor does anybody who may send take a file away: retention alone does, when its time is over
        for (Session* each : {caller->get(), &store.session()}) {
            for (const char* sql :
                 {"delete from notice_batch_piece", "update notice_batch_piece set place = place + 1"}) {
                QVERIFY2(!each->db().execute(QLatin1String(sql)), sql);
            }
            const auto dropped = each->db().selectInteger(QStringLiteral("select notice_file_drop(1)"));
            QVERIFY(!dropped);
            const QString why = dropped.error().message + dropped.error().detail;
            QVERIFY2(why.contains(each == caller->get() ? QStringLiteral("not permitted")
                                                        : QStringLiteral("to be kept yet")),
                     qPrintable(why));
        }
        QCOMPARE(rows(store.session(), "notice_batch_piece"), qint64(1));
        QVERIFY(fileOf(store.session(), NoticeBatchId{1}));
    }

    void retention_data() { TempStore::backends(); }
    void retention() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        const auto batch = printed(session, {1});
        VERIFY_RESULT(batch);
        QCOMPARE(removeOldBatchFiles(session).value_or(-1), 0);
        auto officer = store.signInAs(Role::Officer);
        VERIFY_RESULT(officer);
        QCOMPARE(removeOldBatchFiles(**officer).error().code,
                 ErrorCode::Permission);  // sends, but sets no rules
        store.clock().setTokyo(kToday.addDays(1828), QTime(10, 0));
        if (!store.isLocal()) {  // the server goes by its own day: of this batch too its time is over
            QVERIFY(!removeOldBatchFiles(session));
            VERIFY_RESULT(asOwner(store.db(), [&] {
                return store.db().run(
                    QStringLiteral("alter table notice_batch disable trigger user; "
                                   "update notice_batch set known_on = '2015-01-05'; "
                                   "alter table notice_batch enable trigger user"));
            }));
        }
        QCOMPARE(removeOldBatchFiles(session).value_or(-1), 1);
        QCOMPARE(fileOf(session, batch->id).error().code, ErrorCode::NotFound);
        QVERIFY(!noticeBatch(session, batch->number)->hasFile);
        QCOMPARE(lettersOfBatch(session, batch->id)->size(), std::size_t(1));
        QCOMPARE(removeOldBatchFiles(session).value_or(-1), 0);
    }

    void checkedByAnother_data() { TempStore::backends(); }
    void checkedByAnother() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        const auto batch = printed(session, {1});
        VERIFY_RESULT(batch);
        QCOMPARE(checkBatch(session, batch->id).error().code, ErrorCode::Rule);
        auto officer = store.signInAs(Role::Officer);
        VERIFY_RESULT(officer);
        VERIFY_RESULT(checkBatch(**officer, batch->id));
        QCOMPARE(noticeBatch(session, batch->number)->checkedBy, (*officer)->actor().displayName);
        QCOMPARE(checkBatch(**officer, batch->id).error().code, ErrorCode::Rule);
        QCOMPARE(checkBatch(**officer, NoticeBatchId{99}).error().code, ErrorCode::NotFound);
    }

    /// Two seats print at once: other numbers, and nobody gets the same letter twice.
    void twoSeats_data() { TempStore::backends(); }
    void twoSeats() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        constexpr int kSeats = 2;
        std::latch begun(kSeats);
        std::array<std::optional<Result<NoticeBatch>>, kSeats> batches;
        std::vector<std::unique_ptr<QThread>> threads;
        for (int seat = 0; seat < kSeats; ++seat) {
            threads.emplace_back(QThread::create([&, seat] {
                batches[static_cast<std::size_t>(seat)] = [&]() -> Result<NoticeBatch> {
                    auto session = store.session().another();
                    const auto select = [&]() -> Result<LetterSelection> {
                        if (!session) {
                            return fail(session.error());
                        }
                        return selected(**session, {1, 2, 3, 5});
                    };
                    const Result<LetterSelection> selection = select();
                    begun.arrive_and_wait();
                    SAIKOKU_TRY(selection);
                    return printedBatch(**session, *selection);
                }();
            }));
            threads.back()->start();
        }
        for (const auto& thread : threads) {
            QVERIFY(thread->wait());
        }
        const bool first = batches[0]->has_value();
        QVERIFY2(first != batches[1]->has_value(), "one of them alone");
        const Error& refused = batches[first ? 1 : 0]->error();
        QVERIFY2(refused.code == ErrorCode::Rule, qPrintable(refused.message + refused.detail));
        QCOMPARE(rows(store.session(), "notice_batch"), qint64(1));
        QCOMPARE(rows(store.session(), "dispatch"), qint64(4));
        QCOMPARE(rows(store.session(), "notice_number"), qint64(2));
    }

    /// Also of a letter that may go again at once: one selection's answer is not printed by two seats.
    void twiceByTwoSelections_data() { TempStore::backends(); }
    void twiceByTwoSelections() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        const auto first = selected(session, {2, 3}, QStringLiteral("callback-request"));
        const auto second = selected(session, {2, 3}, QStringLiteral("callback-request"));
        VERIFY_RESULT(first);
        VERIFY_RESULT(second);
        QCOMPARE(second->request.notAgainDays, 0);
        VERIFY_RESULT(printedBatch(session, *first));
        QCOMPARE(printedBatch(session, *second).error().code, ErrorCode::Rule);
        QCOMPARE(rows(session, "dispatch"), qint64(2));
        VERIFY_RESULT(printedBatch(session, *selected(session, {2, 3}, QStringLiteral("callback-request"))));
    }

    void returned_data() { TempStore::backends(); }
    void returned() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        VERIFY_RESULT(printed(session, {1, 2, 3}));
        const QString number = sent(session, {.taxpayer = callCityCase(2)}).front().number;
        QCOMPARE(letterReturned(session, kTax, QStringLiteral("99-00001-1"), ReturnReason::Moved, kToday, {})
                     .error()
                     .code,
                 ErrorCode::NotFound);
        QCOMPARE(
            letterReturned(session, kTax, number, ReturnReason::Moved, kToday.addDays(1), {}).error().code,
            ErrorCode::BadInput);
        QCOMPARE(
            letterReturned(session, kTax, number, ReturnReason::Moved, kToday.addDays(-1), {}).error().code,
            ErrorCode::BadInput);
        const auto letter = letterReturned(session, kTax, QString(number).remove(u'-'), ReturnReason::Moved,
                                           kToday, QStringLiteral("転送不要"));
        VERIFY_RESULT(letter);
        QCOMPARE(letter->returnedOn, kToday);
        QCOMPARE(letter->taxpayer, callCityCase(2));
        QCOMPARE(letterReturned(session, kTax, number, ReturnReason::Moved, kToday, {}).error().code,
                 ErrorCode::Rule);
        QCOMPARE(sent(session, {.onlyReturned = true}).size(), std::size_t(1));
        QCOMPARE(noticeBatches(session, kTax, 1)->front().returned, 1);
        QCOMPARE(countStaleCases(session).value_or(-1), 0);
        // nothing more goes there until the address is found
        LetterRequest request;
        request.campaign = kTax;
        request.notice = QStringLiteral("notice");
        request.cases = {callCityCase(2)};
        request.notAgainDays = 0;
        const auto again = selectLetters(session, request);
        VERIFY_RESULT(again);
        QVERIFY(again->receivers.empty());
        QCOMPARE(again->excluded.front().reason, LetterExclusion::Returned);
        QCOMPARE(addAddressStep(session, kTax, letter->dispatch, AddressStep::Found, {}).error().code,
                 ErrorCode::BadInput);
        VERIFY_RESULT(addAddressStep(session, kTax, letter->dispatch, AddressStep::FieldCheck, {}));
        QCOMPARE(sent(session, {.onlyReturned = true}).front().step, std::optional(AddressStep::FieldCheck));
        VERIFY_RESULT(addAddressStep(session, kTax, letter->dispatch, AddressStep::Found,
                                     QStringLiteral("住民票の異動を確認")));
        QCOMPARE(selectLetters(session, request)->receivers.size(), std::size_t(1));
    }

    /// 公示送達: name, document and days alone; served seven days after it was posted, and never of protected
    /// people.
    void servedByPublication_data() { TempStore::backends(); }
    void servedByPublication() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        auto officer = store.signInAs(Role::Officer);
        VERIFY_RESULT(officer);
        Session& session = **officer;
        VERIFY_RESULT(printed(session, {2, 3}));
        const SentLetter letter = sent(session, {.taxpayer = callCityCase(2)}).front();
        QCOMPARE(addAddressStep(session, kTax, letter.dispatch, AddressStep::PublicService, {}).error().code,
                 ErrorCode::Rule);  // did not come back
        VERIFY_RESULT(letterReturned(session, kTax, letter.number, ReturnReason::NoSuchAddress, kToday, {}));
        auto caller = store.signInAs(Role::Caller);
        VERIFY_RESULT(caller);
        QCOMPARE(addAddressStep(**caller, kTax, letter.dispatch, AddressStep::PublicService, {}).error().code,
                 ErrorCode::Permission);
        for (const int days : {-1, 1}) {  // before it came back, and not yet
            QCOMPARE(addAddressStep(session, kTax, letter.dispatch, AddressStep::PublicService, {},
                                    kToday.addDays(days))
                         .error()
                         .code,
                     ErrorCode::BadInput);
        }
        VERIFY_RESULT(addAddressStep(session, kTax, letter.dispatch, AddressStep::PublicService, {}, kToday));
        const auto list = publicServiceList(session, kTax);
        VERIFY_RESULT(list);
        QCOMPARE(list->size(), std::size_t(1));
        QCOMPARE(list->front().name, QStringLiteral("見本 太郎"));
        QCOMPARE(list->front().servedOn, kToday.addDays(7));
        QVERIFY(!list->front().document.contains(QStringLiteral("80,000")));
        QCOMPARE(addAddressStep(session, kTax, letter.dispatch, AddressStep::Served, {}).error().code,
                 ErrorCode::Rule);
        store.clock().setTokyo(kToday.addDays(7), QTime(10, 0));
        VERIFY_RESULT(addAddressStep(session, kTax, letter.dispatch, AddressStep::Served, {}));
        QVERIFY(publicServiceList(session, kTax)->empty());
    }

    /// Counts by receipts of what was asked for, on the days after the letters' date.
    void effects_data() { TempStore::backends(); }
    void effects() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        VERIFY_RESULT(printed(session, {1, 2, 3, 5, 7}));
        VERIFY_RESULT(pays(session, 11, 1, kToday.addDays(10), 1'000));
        VERIFY_RESULT(pays(session, 12, 1, kToday.addDays(40), 1'000));  // the same case again
        VERIFY_RESULT(pays(session, 21, 2, kToday.addDays(30), 1'000));
        VERIFY_RESULT(pays(session, 32, 3, kToday.addDays(31), 1'000));
        VERIFY_RESULT(pays(session, 52, 5, kToday, 1'000));             // on the day itself
        VERIFY_RESULT(pays(session, 73, 7, kToday.addDays(5), 1'000));  // not asked for
        store.clock().setTokyo(kToday.addDays(70), QTime(10, 0));
        const NoticeBatch batch = noticeBatches(session, kTax, 1)->front();
        QCOMPARE(batch.paid10, 1);
        QCOMPARE(batch.paid30, 2);
        QCOMPARE(batch.paid60, 3);
        QCOMPARE(sent(session, {.taxpayer = callCityCase(1)}).front().paidOn, kToday.addDays(10));
        QVERIFY(!sent(session, {.taxpayer = callCityCase(7)}).front().paidOn.isValid());
    }

    void calledBack_data() { TempStore::backends(); }
    void calledBack() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        VERIFY_RESULT(printed(session, {1, 2}));
        store.clock().setTokyo(kToday.addDays(3), QTime(10, 0));
        CallEntry entry;
        entry.campaign = kTax;
        entry.taxpayer = callCityCase(2);
        entry.direction = Direction::Inbound;
        entry.result = ResultCode::Reached;
        entry.counterpart = Counterpart::Person;
        VERIFY_RESULT(recordCall(session, entry));
        QCOMPARE(noticeBatches(session, kTax, 1)->front().calledBack, 1);
        QCOMPARE(sent(session, {.taxpayer = callCityCase(2)}).front().answeredOn, kToday.addDays(3));
    }

    /// A slip asked for in a talk is printed and sent with its letter, and comes back as a call after
    /// arrival.
    void slipsAskedFor_data() { TempStore::backends(); }
    void slipsAskedFor() {
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
        LetterRequest request;
        request.campaign = kTax;
        request.notice = QStringLiteral("payment-slip");
        request.slipsAsked = true;
        const auto selection = selectLetters(session, request);
        VERIFY_RESULT(selection);
        QCOMPARE(selection->receivers, std::vector<TaxpayerId>{callCityCase(2)});
        QCOMPARE(selection->slips.value(callCityCase(2)).size(), 1);
        const auto letters = addressedLetters(session, *selection, selection->receivers);
        VERIFY_RESULT(letters);
        QCOMPARE(letters->front().letter.slips.size(), letters->front().letter.lines.size());
        QCOMPARE(letters->front().letter.slips.front().usableUntil, selection->request.usableUntil);
        LetterRequest one = request;  // at another seat, from the case
        one.cases = {callCityCase(2)};
        one.isSingle = true;
        const auto single = selectLetters(session, one);
        VERIFY_RESULT(single);
        VERIFY_RESULT(printedBatch(session, *selection));
        QCOMPARE(printedBatch(session, *single).error().code, ErrorCode::Rule);
        const auto file = openCase(session, callCityCase(2), kTax);
        VERIFY_RESULT(file);
        const FollowUp followUp = file->followUps.constFirst().followUp;
        QCOMPARE(followUp.last().state, FollowUpState::Sent);
        QCOMPARE(followUp.usableUntil(), selection->request.usableUntil);
        QVERIFY(file->callback.has_value());
        QCOMPARE(file->dispatches.constFirst().kind, QStringLiteral("letter"));
        QVERIFY(selectLetters(session, request)->receivers.empty());
        // taken back, it is asked for again
        VERIFY_RESULT(withdrawBatch(session, kTax, QStringLiteral("B000001"), QStringLiteral("刷り直し")));
        QCOMPARE(selectLetters(session, request)->receivers, std::vector<TaxpayerId>{callCityCase(2)});
    }
};

QTEST_GUILESS_MAIN(NoticeBatchesTest)
#include "notice_batches_test.moc"
