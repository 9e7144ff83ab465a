// Who gets a letter, to which address, with which sums: on both stores.

#include "core/letters/letter_selection.h"

#include <QTest>

#include "core/cases/case_owed.h"
#include "core/cases/case_refresh.h"
#include "core/letters/letter_addresses.h"
#include "core/queue/call_lists.h"
#include "core/security/protected_reveal.h"
#include "core/store/database.h"
#include "core/work/call_recorder.h"
#include "core/work/case_holds.h"
#include "core/work/person_links.h"
#include "tests/core/letters/printed_batch.h"
#include "tests/support/call_city.h"
#include "tests/support/namesakes.h"
#include "tests/support/temp_store.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

constexpr CampaignId kTax{1};
const QDate kToday(2026, 11, 20);

LetterRequest everybody(const QString& notice = QStringLiteral("notice")) {
    LetterRequest request;
    request.campaign = kTax;
    request.notice = notice;
    for (int place = 1; place <= 7; ++place) {
        request.cases.push_back(callCityCase(place));
    }
    return request;
}

QString places(const std::vector<TaxpayerId>& cases) {
    QString text;
    for (const TaxpayerId each : cases) {
        text += QString::number(each.value);
    }
    return text;
}

/// "protected:4 paid:6"
QString excluded(const LetterSelection& selection) {
    QStringList text;
    for (const ExcludedCases& each : selection.excluded) {
        text.append(codeOf(each.reason) + u':' + places(each.cases));
    }
    return text.join(u' ');
}

Result<void> promised(Session& session, int place, QDate due) {
    CallEntry entry;
    entry.campaign = kTax;
    entry.taxpayer = callCityCase(place);
    entry.result = ResultCode::Reached;
    entry.counterpart = Counterpart::Person;
    PromiseEntry promise;
    promise.dueDate = due;
    promise.amount = Yen(10'000);
    entry.promise = promise;
    SAIKOKU_TRY(recordCall(session, entry));
    return {};
}

OfficeLetterAddress addressAt(int place, LetterAddressKind kind, const QString& address) {
    OfficeLetterAddress typed;
    typed.taxpayer = callCityCase(place);
    typed.kind = kind;
    typed.postalCode = QStringLiteral("999-0111");
    typed.address = address;
    typed.source = QStringLiteral("送付先変更届 2026-11-10");
    return typed;
}

/// Somebody in arrears of whom no postcode is known.
Result<void> addNowhere(Session& session, int place) {
    Database& db = session.db();
    SAIKOKU_TRY(db.run(
        QStringLiteral(
            "insert into taxpayer (row_id, taxpayer_id, number, household, is_company, name, kana, "
            "name_folded, "
            "kana_folded, postal_code, address, building, district_code, district_name, is_protected, "
            "from_batch) "
            "select %1, %1, '000100000%1', '', 0, '住所 不明', '', '', '', '', '', '', '01', '東地区', 0, 1 "
            "from taxpayer where taxpayer_id = 1")
            .arg(place)));
    SAIKOKU_TRY(db.run(QStringLiteral("insert into receivable (row_id, receivable_id, taxpayer_id, "
                                      "notice_number, tax_item, levy_year, fiscal_year, "
                                      "term, due_date, levied, received, demand_sent, from_batch) values "
                                      "(%1, %1, %2, 'N%1', '01', 2025, 2025, 1, "
                                      "'2025-06-30', 50000, 0, '2025-07-20', 1)")
                           .arg(place * 10 + 1)
                           .arg(place)));
    return refreshAllCases(session, session.today());
}

Yen owedBy(Session& session, int place, QDate day = kToday) {
    const auto owed = owedOn(session, kTax, callCityCase(place), day, RowUse::Logged);
    return owed ? owed->asked.sums.total() : Yen(-1);
}

}  // namespace

class LetterSelectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCaseCountsOnce_data() { TempStore::backends(); }
    void everyCaseCountsOnce() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        auto officer = store.signInAs(Role::Officer);
        VERIFY_RESULT(officer);
        VERIFY_RESULT(setHold(**officer, kTax, callCityCase(5), {HoldKind::Dispute, QStringLiteral("係争")}));
        VERIFY_RESULT(
            setHold(**officer, kTax, callCityCase(7), {HoldKind::Lawyer, QStringLiteral("受任通知")}));
        VERIFY_RESULT(promised(**officer, 2, kToday.addDays(14)));
        const auto selection = selectLetters(**officer, everybody());
        VERIFY_RESULT(selection);
        QCOMPARE(places(selection->receivers), QStringLiteral("13"));
        QCOMPARE(excluded(*selection),
                 QStringLiteral("protected:4 held:5 active_promise:2 paid:6 represented:7"));
        QCOMPARE(selection->selected, 7);
        QCOMPARE(selection->request.deadline, kToday.addDays(14));
        QCOMPARE(selection->request.usableUntil, selection->request.deadline);
        QCOMPARE(selection->envelope.code, QStringLiteral("nagagata3"));
    }

    /// What letters say is what the case says, to the yen, on the day that stands on them.
    void totalsAreTheCases_data() { TempStore::backends(); }
    void totalsAreTheCases() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        for (const QDate day : {kToday, kToday.addDays(40)}) {
            LetterRequest request = everybody();
            request.date = day;
            const auto selection = selectLetters(session, request);
            VERIFY_RESULT(selection);
            const auto letters = addressedLetters(session, *selection, selection->receivers);
            VERIFY_RESULT(letters);
            QCOMPARE(letters->size(), selection->receivers.size());
            Yen all;
            for (const AddressedLetter& each : *letters) {
                Yen sum;
                for (const LetterLine& line : each.letter.lines) {
                    sum += line.total();
                }
                QCOMPARE(sum, owedBy(session, static_cast<int>(each.receiver.value), day));
                QVERIFY(sum > Yen());
                QCOMPARE(each.receivables.size(), each.letter.lines.size());
                all += sum;
            }
            QCOMPARE(all, selection->owed);
        }
    }

    void byConditionAndList_data() { TempStore::backends(); }
    void byConditionAndList() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        LetterRequest request = everybody();
        request.cases.clear();
        QCOMPARE(selectLetters(session, request).error().code, ErrorCode::BadInput);
        request.condition = QStringLiteral("outstanding >= 100000");
        const auto rich = selectLetters(session, request);
        VERIFY_RESULT(rich);
        QCOMPARE(places(rich->receivers), QStringLiteral("15"));
        QVERIFY(rich->conditions.contains(QStringLiteral("10万円")));
        CallListWish wish;
        wish.campaign = kTax;
        wish.name = QStringLiteral("11月");
        wish.condition = *parseCaseCondition(QStringLiteral("outstanding < 100000"));
        wish.from = kToday;
        const auto list = makeCallList(session, wish);
        VERIFY_RESULT(list);
        request.condition.clear();
        request.list = list->id;
        const auto listed = selectLetters(session, request);
        VERIFY_RESULT(listed);
        QCOMPARE(places(listed->receivers), QStringLiteral("237"));
        request.condition = QStringLiteral("outstanding > 0");
        QCOMPARE(selectLetters(session, request).error().code, ErrorCode::BadInput);  // one way alone
    }

    void oneLetterAHousehold_data() { TempStore::backends(); }
    void oneLetterAHousehold() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        LetterRequest request = everybody();
        request.byHousehold = true;
        const auto selection = selectLetters(session, request);
        VERIFY_RESULT(selection);
        QCOMPARE(places(selection->receivers), QStringLiteral("2357"));  // 2 is elder than 1
        QCOMPARE(selection->joined.value(callCityCase(2)), QList<TaxpayerId>{callCityCase(1)});
        QVERIFY(selection->samePerson.isEmpty());
        const auto letters = addressedLetters(session, *selection, {callCityCase(2)});
        VERIFY_RESULT(letters);
        QCOMPARE(letters->front().letter.taxpayerName, QStringLiteral("見本 太郎"));
        QCOMPARE(letters->front().letter.lines.size(), std::size_t(3));
        for (std::size_t i = 1; i < 3; ++i) {
            QVERIFY(letters->front().letter.lines[i - 1].dueDate <= letters->front().letter.lines[i].dueDate);
        }
        const auto batch = printedBatch(session, *selection);
        VERIFY_RESULT(batch);
        // who was told of in it doesn't get a letter of their own the day after
        LetterRequest again = everybody();
        again.cases = {callCityCase(1)};
        const auto next = selectLetters(session, again);
        VERIFY_RESULT(next);
        QCOMPARE(excluded(*next), QStringLiteral("sent_lately:1"));
    }

    /// Whose letters go to somebody else, or elsewhere, is told of in nobody's of the household.
    void aloneInTheHousehold_data() { TempStore::backends(); }
    void aloneInTheHousehold() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        VERIFY_RESULT(addLetterAddress(
            session, kTax, addressAt(2, LetterAddressKind::Mailing, QStringLiteral("となり市北町1"))));
        LetterRequest request = everybody();
        request.byHousehold = true;
        const auto selection = selectLetters(session, request);
        VERIFY_RESULT(selection);
        QVERIFY(selection->joined.isEmpty());
        QVERIFY(places(selection->receivers).contains(u'1'));
        QVERIFY(places(selection->receivers).contains(u'2'));
    }

    /// Colleagues go on working between selection and letters.
    void stoppedSince_data() { TempStore::backends(); }
    void stoppedSince() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        auto officer = store.signInAs(Role::Officer);
        VERIFY_RESULT(officer);
        const auto selection = selectLetters(**officer, everybody());
        VERIFY_RESULT(selection);
        VERIFY_RESULT(setHold(**officer, kTax, callCityCase(3), {HoldKind::Dispute, QStringLiteral("係争")}));
        VERIFY_RESULT(store.db().run(QStringLiteral(
            "update receivable set to_batch = 1 where taxpayer_id = 2 and to_batch is null")));
        VERIFY_RESULT(refreshAllCases(store.session(), kToday));
        const auto letters =
            addressedLetters(**officer, *selection, {callCityCase(1), callCityCase(2), callCityCase(3)});
        VERIFY_RESULT(letters);
        QVERIFY(!letters->at(0).stopped);
        QCOMPARE(letters->at(1).stopped, std::optional(LetterExclusion::PaidMeanwhile));
        QCOMPARE(letters->at(2).stopped, std::optional(LetterExclusion::Held));
        QVERIFY(letters->at(2).letter.lines.empty());
    }

    /// What the store knows is never written over, and given words are looked at as a template's.
    void givenFields_data() { TempStore::backends(); }
    void givenFields() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        LetterRequest request = everybody();
        for (const QString& field : {QStringLiteral("total"), QStringLiteral("to_name"),
                                     QStringLiteral("deadline"), QStringLiteral("nonsense")}) {
            request.values = {{field, QStringLiteral("1")}};
            QCOMPARE(selectLetters(store.session(), request).error().code, ErrorCode::BadInput);
        }
        request.values = {{QStringLiteral("caller"), QStringLiteral("給与を差押えます")}};
        QCOMPARE(selectLetters(store.session(), request).error().code, ErrorCode::Rule);
        request.values = {{QStringLiteral("caller"), QStringLiteral("納税課 見本")}};
        VERIFY_RESULT(selectLetters(store.session(), request));
    }

    /// 名寄せ: the case that leads tells all that the person owes; one of them is enough in the selection.
    void oneLetterAPerson_data() { TempStore::backends(); }
    void oneLetterAPerson() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        VERIFY_RESULT(addNamesake(store.session(), 1, 8));
        auto officer = store.signInAs(Role::Officer);
        VERIFY_RESULT(officer);
        VERIFY_RESULT(joinPersons(**officer, kTax, callCityCase(1), callCityCase(8),
                                  {ThirdProof::ResidentRecord, QStringLiteral("住民票の写し")}));
        LetterRequest request = everybody();
        request.cases = {callCityCase(8)};
        const auto selection = selectLetters(**officer, request);
        VERIFY_RESULT(selection);
        QCOMPARE(places(selection->receivers), QStringLiteral("1"));
        QCOMPARE(selection->joined.value(callCityCase(1)), QList<TaxpayerId>{callCityCase(8)});
        QCOMPARE(selection->owed, owedBy(**officer, 1) + owedBy(**officer, 8));
        const auto batch = printedBatch(**officer, *selection);
        VERIFY_RESULT(batch);
        QCOMPARE(batch->letters, 1);
        // it left to both cases of the person, under one number
        for (const int place : {1, 8}) {
            const auto sent = sentLetters(**officer, {.campaign = kTax, .taxpayer = callCityCase(place)});
            VERIFY_RESULT(sent);
            QCOMPARE(sent->size(), std::size_t(1));
            QVERIFY(!sent->front().number.isEmpty());
        }
        const auto all = sentLetters(**officer, {.campaign = kTax});
        VERIFY_RESULT(all);
        QCOMPARE(all->size(), std::size_t(1));
        VERIFY_RESULT(setHold(**officer, kTax, callCityCase(1), {HoldKind::Dispute, QStringLiteral("係争")}));
        request.notAgainDays = 0;
        const auto held = selectLetters(**officer, request);
        VERIFY_RESULT(held);
        QVERIFY(held->receivers.empty());
        QCOMPARE(excluded(*held), QStringLiteral("led_by_other:8"));
    }

    void addresses_data() { TempStore::backends(); }
    void addresses() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        const auto toOf = [&](int place) -> LetterAddress {
            LetterRequest request = everybody();
            request.cases = {callCityCase(place)};
            const auto selection = selectLetters(session, request);
            const auto letters = selection ? addressedLetters(session, *selection, selection->receivers)
                                           : Result<std::vector<AddressedLetter>>();
            return letters && !letters->empty() ? letters->front().letter.to : LetterAddress();
        };
        QCOMPARE(toOf(2).address, QStringLiteral("みらい市緑が丘2丁目"));
        QCOMPARE(toOf(2).name, QStringLiteral("見本 太郎"));
        VERIFY_RESULT(addLetterAddress(
            session, kTax, addressAt(2, LetterAddressKind::Mailing, QStringLiteral("となり市北町1"))));
        QCOMPARE(toOf(2).address, QStringLiteral("となり市北町1"));
        QCOMPARE(toOf(2).postalCode, QStringLiteral("9990111"));
        QCOMPARE(toOf(2).name, QStringLiteral("見本 太郎"));
        OfficeLetterAddress agent =
            addressAt(2, LetterAddressKind::Representative, QStringLiteral("みらい市中央3"));
        agent.name = QStringLiteral("納税 管理人");
        agent.careOf = QStringLiteral("納税管理人");
        const auto id = addLetterAddress(session, kTax, agent);
        VERIFY_RESULT(id);
        QCOMPARE(toOf(2).name, QStringLiteral("納税 管理人"));
        QCOMPARE(toOf(2).careOf, QStringLiteral("納税管理人"));
        VERIFY_RESULT(endLetterAddress(session, kTax, callCityCase(2), *id));
        QCOMPARE(toOf(2).address, QStringLiteral("となり市北町1"));
        // of the same kind the newer takes its place
        VERIFY_RESULT(addLetterAddress(
            session, kTax, addressAt(2, LetterAddressKind::Mailing, QStringLiteral("となり市南町2"))));
        QCOMPARE(toOf(2).address, QStringLiteral("となり市南町2"));
        VERIFY_RESULT(addNowhere(session, 9));
        LetterRequest request = everybody();
        request.cases.push_back(callCityCase(9));
        const auto selection = selectLetters(session, request);
        VERIFY_RESULT(selection);
        QVERIFY(excluded(*selection).contains(QStringLiteral("no_address:9")));
    }

    /// Never in bulk; singly by who may see them, to the address they gave.
    void protectedPeople_data() { TempStore::backends(); }
    void protectedPeople() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        auto officer = store.signInAs(Role::Officer);
        VERIFY_RESULT(officer);
        LetterRequest single = everybody();
        single.cases = {callCityCase(4)};
        single.isSingle = true;
        const auto without = selectLetters(**officer, single);
        VERIFY_RESULT(without);
        QCOMPARE(excluded(*without), QStringLiteral("protected:4"));
        const OfficeLetterAddress given =
            addressAt(4, LetterAddressKind::ProtectedGiven, QStringLiteral("みらい市役所 窓口渡し"));
        QCOMPARE(addLetterAddress(**officer, kTax, given).error().code, ErrorCode::Permission);
        VERIFY_RESULT(revealProtected(**officer, callCityCase(4), QStringLiteral("送付先の確認")));
        VERIFY_RESULT(addLetterAddress(**officer, kTax, given));
        const auto with = selectLetters(**officer, single);
        VERIFY_RESULT(with);
        QCOMPARE(places(with->receivers), QStringLiteral("4"));
        const auto letters = addressedLetters(**officer, *with, with->receivers);
        VERIFY_RESULT(letters);
        QCOMPARE(letters->front().letter.to.address, QStringLiteral("みらい市役所 窓口渡し"));
        LetterRequest bulk = everybody();
        const auto many = selectLetters(**officer, bulk);
        VERIFY_RESULT(many);
        QVERIFY(excluded(*many).startsWith(QStringLiteral("protected:4")));
    }

    void refusals_data() { TempStore::backends(); }
    void refusals() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        auto caller = store.signInAs(Role::Caller);
        auto officer = store.signInAs(Role::Officer);
        VERIFY_RESULT(caller);
        VERIFY_RESULT(officer);
        QCOMPARE(selectLetters(**caller, everybody()).error().code, ErrorCode::Permission);
        QCOMPARE(selectLetters(**officer, everybody(QStringLiteral("no-such"))).error().code,
                 ErrorCode::NotFound);
        LetterRequest past = everybody();
        past.date = kToday.addDays(-1);
        QCOMPARE(selectLetters(**officer, past).error().code, ErrorCode::BadInput);
        LetterRequest early = everybody();
        early.deadline = kToday.addDays(-1);
        QCOMPARE(selectLetters(**officer, early).error().code, ErrorCode::BadInput);
        // a day of another year is a slip of the pen
        LetterRequest far = everybody();
        far.date = kToday.addDays(62);
        VERIFY_RESULT(selectLetters(**officer, far));
        far.date = kToday.addDays(63);
        const auto tooFar = selectLetters(**officer, far);
        QCOMPARE(tooFar.error().code, ErrorCode::BadInput);
        QVERIFY2(tooFar.error().message.contains(QStringLiteral("letters.json")), qPrintable(tooFar.error().message));
        far = everybody();
        far.deadline = kToday.addDays(93);
        QCOMPARE(selectLetters(**officer, far).error().code, ErrorCode::BadInput);
        far.deadline = kToday.addDays(92);
        far.usableUntil = kToday.addDays(366);
        VERIFY_RESULT(selectLetters(**officer, far));
        far.usableUntil = kToday.addDays(367);
        QCOMPARE(selectLetters(**officer, far).error().code, ErrorCode::BadInput);
        LetterRequest health = everybody(QStringLiteral("health-check"));
        QCOMPARE(selectLetters(**officer, health).error().code, ErrorCode::Rule);
        LetterRequest bag = everybody();
        bag.envelope = QStringLiteral("bag");
        QCOMPARE(selectLetters(**officer, bag).error().code, ErrorCode::BadInput);
        int asked = 0;
        const auto stopped =
            selectLetters(**officer, everybody(), [&](qint64, qint64) { return ++asked < 1; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }

    /// The same number of selects for a few cases and for all of them.
    void noSelectACase_data() { TempStore::backends(); }
    void noSelectACase() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        const auto selects = [&](int cases) {
            LetterRequest request = everybody();
            request.cases.resize(static_cast<std::size_t>(cases));
            const qint64 before = session.db().selectsRun();
            const auto selection = selectLetters(session, request);
            if (!selection || !addressedLetters(session, *selection, selection->receivers)) {
                return qint64(-1);
            }
            return session.db().selectsRun() - before;
        };
        QVERIFY(selects(1) > 0);  // rules are read once
        const qint64 few = selects(1);
        QVERIFY2(qAbs(selects(7) - few) <= 2,
                 "a select for each case");  // a look for newer rules may fall into one of them
    }
};

QTEST_GUILESS_MAIN(LetterSelectionTest)
#include "letter_selection_test.moc"
