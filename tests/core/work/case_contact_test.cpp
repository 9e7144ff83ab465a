// What the office knows of contacting a person: numbers, wishes, research, labels, and that
// list, search, dial, inbound calls and conditions go by it, today and as of a past date.

#include <QTest>

#include "core/arrears/arrears_repository.h"
#include "core/cases/case_file.h"
#include "core/cases/case_list.h"
#include "core/cases/case_refresh.h"
#include "core/cases/case_tables.h"
#include "core/contact/campaign.h"
#include "core/eligibility/eligibility.h"
#include "core/security/protected_reveal.h"
#include "core/store/database.h"
#include "core/work/call_recorder.h"
#include "core/work/case_labels.h"
#include "core/work/contact_changes.h"
#include "core/work/number_research.h"
#include "core/work/record_undo.h"
#include "tests/support/call_city.h"
#include "tests/support/temp_store.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

const CampaignId kTax{1};
const QString kNew = QStringLiteral("08000000333");
const QString kHanako = QStringLiteral("08000000001");

PhoneChange change(PhoneAction action, const QString& digits, PhoneKind kind = PhoneKind::Mobile) {
    return {action, digits, kind, PhoneSource::Person, QStringLiteral("夜だけ")};
}

/// The numbers of the cases that the condition names.
QStringList casesWhere(Session& session, const QString& condition, const QString& search = {}) {
    CaseQuery query;
    query.campaign = kTax;
    query.search = search;
    query.condition = parseCaseCondition(condition).value_or(CaseCondition());
    const auto found = findCases(session, query);
    const auto rows = caseRows(session, kTax, found ? found->cases : QList<TaxpayerId>(), RowUse::Logged);
    QStringList numbers;
    for (const CaseSummary& row : rows.value_or(QList<CaseSummary>())) {
        numbers.append(row.number.right(1));
    }
    numbers.sort();
    return numbers;
}

QStringList reasonsFor(Session& session, int place, const QString& digits = {}) {
    const auto answer = eligibilityOf(session, callCityCase(place), ContactPlan{kTax, Channel::Phone, digits});
    QStringList codes;
    for (const EligibilityReason& reason : answer ? answer->reasons : std::vector<EligibilityReason>()) {
        codes.append(reason.code);
    }
    codes.removeDuplicates();
    return codes;
}

CallEntry callTo(int place, const QString& digits, ResultCode result) {
    CallEntry entry;
    entry.campaign = kTax;
    entry.taxpayer = callCityCase(place);
    entry.phoneDigits = digits;
    entry.result = result;
    return entry;
}

QStringList labelsOf(Session& session, int place) {
    const auto rows = caseRows(session, kTax, {callCityCase(place)}, RowUse::Logged);
    return rows && !rows->isEmpty() ? rows->constFirst().labels : QStringList{QStringLiteral("?")};
}

}  // namespace

#define CALL_CITY(STORE)                                    \
    TEMP_STORE(STORE);                                      \
    Session& session = STORE.session();                     \
    VERIFY_RESULT(buildCallCity(session));                  \
    auto officerMade = STORE.signInAs(Role::Officer);       \
    VERIFY_RESULT(officerMade);                             \
    [[maybe_unused]] Session& officer = **officerMade

#define REFUSED(RESULT, CODE)                         \
    do {                                              \
        const auto& refusedResult = (RESULT);         \
        QVERIFY(!refusedResult.has_value());          \
        QCOMPARE(refusedResult.error().code, (CODE)); \
    } while (false)

class CaseContactTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAddedNumberIsOneOfTheirs_data() { TempStore::backends(); }
    void anAddedNumberIsOneOfTheirs() {
        CALL_CITY(store);
        QCOMPARE(casesWhere(session, QStringLiteral("phone_known = false")), QStringList{QStringLiteral("3")});
        QVERIFY(reasonsFor(session, 3).contains(QStringLiteral("no_number")));
        VERIFY_RESULT(changePhone(session, callCityCase(3), change(PhoneAction::Add, kNew)));
        // summary, condition, search, dial and the caller's match all know it at once
        QVERIFY(casesWhere(session, QStringLiteral("phone_known = false")).isEmpty());
        QVERIFY(casesWhere(session, QStringLiteral("phone_usable = false")).isEmpty());
        QCOMPARE(casesWhere(session, {}, QStringLiteral("0800000033")), QStringList{QStringLiteral("3")});
        QCOMPARE(reasonsFor(session, 3), QStringList());
        QCOMPARE(reasonsFor(session, 3, kNew), QStringList());
        QCOMPARE(*casesOfPhone(session, kNew, kTax), QList{callCityCase(3)});
        const auto file = openCase(session, callCityCase(3), kTax);
        VERIFY_RESULT(file);
        QCOMPARE(file->phones.size(), 1);
        QCOMPARE(file->phones.constFirst().phone.officeSource, QStringLiteral("person"));
        QCOMPARE(file->phones.constFirst().phone.remark, QStringLiteral("夜だけ"));
        const auto history = phoneHistory(session, callCityCase(3));
        VERIFY_RESULT(history);
        QCOMPARE(history->size(), 1);
        QVERIFY(!history->constFirst().operatorName.isEmpty());
        REFUSED(changePhone(session, callCityCase(3), change(PhoneAction::Add, kNew)), ErrorCode::Rule);
        REFUSED(changePhone(session, callCityCase(3), change(PhoneAction::Add, QStringLiteral("12"))), ErrorCode::BadInput);
        const auto stale = staleCases(session);
        VERIFY_RESULT(stale);
        QVERIFY(stale->isEmpty());
    }

    /// Found by it still, dialled no more; what was delivered stays delivered.
    void aRetiredNumberIsFoundButNotDialled_data() { TempStore::backends(); }
    void aRetiredNumberIsFoundButNotDialled() {
        CALL_CITY(store);
        VERIFY_RESULT(changePhone(session, callCityCase(2), change(PhoneAction::Retire, QStringLiteral("08000000002"))));
        QCOMPARE(reasonsFor(session, 2), QStringList{QStringLiteral("no_number")});
        QVERIFY(reasonsFor(session, 2, QStringLiteral("08000000002")).contains(QStringLiteral("no_number")));
        QCOMPARE(casesWhere(session, QStringLiteral("phone_known = false")), (QStringList{QStringLiteral("2"), QStringLiteral("3")}));
        QCOMPARE(*casesOfPhone(session, QStringLiteral("08000000002"), kTax), QList{callCityCase(2)});
        QCOMPARE(casesWhere(session, {}, QStringLiteral("08000000002")), QStringList{QStringLiteral("2")});
        QCOMPARE(*store.db().selectInteger(QStringLiteral("select count(*) from phone where to_batch is null and taxpayer_id = 2")), 1);
        const auto file = openCase(session, callCityCase(2), kTax);
        VERIFY_RESULT(file);
        QVERIFY(file->phones.constFirst().phone.isRetired);
        REFUSED(changePhone(session, callCityCase(2), change(PhoneAction::Choose, QStringLiteral("08000000002"))), ErrorCode::Rule);
        REFUSED(changePhone(session, callCityCase(2), change(PhoneAction::Retire, kNew)), ErrorCode::Rule);
        VERIFY_RESULT(changePhone(session, callCityCase(2), change(PhoneAction::Add, QStringLiteral("08000000002"))));
        QCOMPARE(reasonsFor(session, 2), QStringList());
        // the number of somebody else stays theirs
        VERIFY_RESULT(changePhone(session, callCityCase(1), change(PhoneAction::Retire, kHanako)));
        QCOMPARE(reasonsFor(session, 7), QStringList());
        QCOMPARE(casesOfPhone(session, kHanako, kTax)->size(), 2);
        const auto stale = staleCases(session);
        VERIFY_RESULT(stale);
        QVERIFY(stale->isEmpty());
    }

    void theChosenNumberComesFirst_data() { TempStore::backends(); }
    void theChosenNumberComesFirst() {
        CALL_CITY(store);
        const auto first = [&] {
            const auto file = openCase(session, callCityCase(1), kTax);
            return file ? file->phones.constFirst().phone.digits : QString();
        };
        QCOMPARE(first(), kHanako);
        VERIFY_RESULT(changePhone(session, callCityCase(1), change(PhoneAction::Choose, QStringLiteral("0999220001"))));
        QCOMPARE(first(), QStringLiteral("0999220001"));
        VERIFY_RESULT(changePhone(session, callCityCase(1), change(PhoneAction::Add, kNew)));
        QCOMPARE(first(), QStringLiteral("0999220001"));
        VERIFY_RESULT(changePhone(session, callCityCase(1), change(PhoneAction::Choose, kNew)));
        QCOMPARE(first(), kNew);
    }

    /// A number that a record of anybody tells to be dead is no usable one of theirs either.
    void aDeadNumberIsNotUsable_data() { TempStore::backends(); }
    void aDeadNumberIsNotUsable() {
        CALL_CITY(store);
        const QString unusable = QStringLiteral("phone_usable = false");
        QCOMPARE(casesWhere(session, unusable), QStringList{QStringLiteral("3")});
        VERIFY_RESULT(recordCall(session, callTo(1, kHanako, ResultCode::NotInUse)));
        QCOMPARE(casesWhere(session, unusable), (QStringList{QStringLiteral("3"), QStringLiteral("7")}));  // 1 has another one
        VERIFY_RESULT(recordCall(session, callTo(7, kHanako, ResultCode::NoAnswer)));
        QCOMPARE(casesWhere(session, unusable), QStringList{QStringLiteral("3")});
        VERIFY_RESULT(recordCall(session, callTo(7, kHanako, ResultCode::WrongNumber)));
        QCOMPARE(casesWhere(session, unusable), (QStringList{QStringLiteral("3"), QStringLiteral("7")}));
        const auto stale = staleCases(session);
        VERIFY_RESULT(stale);
        QVERIFY(stale->isEmpty());
    }

    void theWorkplaceIsAThirdParty_data() { TempStore::backends(); }
    void theWorkplaceIsAThirdParty() {
        CALL_CITY(store);
        const QString work = QStringLiteral("0999330002");
        VERIFY_RESULT(changePhone(session, callCityCase(2), change(PhoneAction::Add, work, PhoneKind::Work)));
        QCOMPARE(reasonsFor(session, 2, work), QStringList{QStringLiteral("workplace_contact")});
        QCOMPARE(reasonsFor(session, 2), QStringList());  // the mobile is free
        ContactWishes wishes;
        wishes.workplaceContact = QStringLiteral("給与係 仮名さん");
        wishes.channel = Channel::Letter;
        wishes.relay = RelayService::Yometel;
        wishes.language = QStringLiteral("ポルトガル語");
        VERIFY_RESULT(setContactWishes(session, callCityCase(2), wishes));
        QCOMPARE(reasonsFor(session, 2, work), QStringList());
        const auto file = openCase(session, callCityCase(2), kTax);
        VERIFY_RESULT(file);
        QVERIFY(file->wishes.isSameAs(wishes));
        VERIFY_RESULT(setContactWishes(session, callCityCase(2), wishes));
        QCOMPARE(*store.db().selectInteger(QStringLiteral("select count(*) from contact_wish")), 1);
        VERIFY_RESULT(setContactWishes(session, callCityCase(2), {}));
        QCOMPARE(reasonsFor(session, 2, work), QStringList{QStringLiteral("workplace_contact")});
        // a company is called at its own office
        VERIFY_RESULT(changePhone(session, callCityCase(5), change(PhoneAction::Add, QStringLiteral("0999330005"), PhoneKind::Work)));
        QCOMPARE(reasonsFor(session, 5, QStringLiteral("0999330005")), QStringList());
    }

    void aProtectedPersonIsMasked_data() { TempStore::backends(); }
    void aProtectedPersonIsMasked() {
        CALL_CITY(store);
        REFUSED(changePhone(session, callCityCase(4), change(PhoneAction::Add, kNew)), ErrorCode::Permission);
        REFUSED(setContactWishes(officer, callCityCase(4), {}), ErrorCode::Permission);
        REFUSED(recordResearch(officer, callCityCase(4), {ResearchState::Asked, QStringLiteral("市民課"), {}, {}, {}, {}}), ErrorCode::Permission);
        VERIFY_RESULT(putLabel(officer, kTax, callCityCase(4), {QStringLiteral("要注意"), {}, {}}));
        QCOMPARE(casesWhere(officer, QStringLiteral("label = '要注意'")), QStringList{QStringLiteral("4")});
        QVERIFY(casesWhere(session, QStringLiteral("label = '要注意'")).isEmpty());
        QVERIFY(labelsOf(session, 4).isEmpty());
        VERIFY_RESULT(revealProtected(officer, callCityCase(4), QStringLiteral("本人から折返しの依頼")));
        VERIFY_RESULT(changePhone(officer, callCityCase(4), change(PhoneAction::Add, kNew)));
        ContactWishes wishes;
        wishes.note = QStringLiteral("夫には話さない");
        VERIFY_RESULT(setContactWishes(officer, callCityCase(4), wishes));
        const auto masked = openCase(session, callCityCase(4), kTax);
        VERIFY_RESULT(masked);
        QVERIFY(masked->phones.isEmpty() && masked->wishes.note.isEmpty() && masked->labels.isEmpty());
        QVERIFY(phoneHistory(session, callCityCase(4))->isEmpty());
        QVERIFY(!phoneHistory(officer, callCityCase(4))->isEmpty());
    }

    void researchEndsWithANumber_data() { TempStore::backends(); }
    void researchEndsWithANumber() {
        CALL_CITY(store);
        const auto part = [&](ResearchPart which) {
            QStringList numbers;
            for (const ResearchRow& row : researchList(session, kTax, which, 50).value_or(ResearchList()).rows) {
                numbers.append(row.row.number.right(1));
            }
            return numbers.join(QString());
        };
        QCOMPARE(part(ResearchPart::ToDo), QStringLiteral("3"));
        ResearchEntry entry;
        REFUSED(recordResearch(session, callCityCase(3), entry), ErrorCode::BadInput);  // no source
        entry.source = QStringLiteral("国民健康保険課");
        entry.happenedOn = session.today().addDays(1);
        REFUSED(recordResearch(session, callCityCase(3), entry), ErrorCode::BadInput);
        entry.happenedOn = session.today().addDays(-1);
        VERIFY_RESULT(recordResearch(session, callCityCase(3), entry));
        QCOMPARE(part(ResearchPart::ToDo), QString());
        QCOMPARE(part(ResearchPart::Asked), QStringLiteral("3"));
        QCOMPARE(casesWhere(session, QStringLiteral("research = 'asked'")), QStringList{QStringLiteral("3")});
        entry.state = ResearchState::Found;
        REFUSED(recordResearch(session, callCityCase(3), entry), ErrorCode::BadInput);  // which number?
        entry.digits = QStringLiteral("080-0000-0333");
        VERIFY_RESULT(recordResearch(session, callCityCase(3), entry));
        QCOMPARE(part(ResearchPart::All), QString());
        QCOMPARE(part(ResearchPart::Found), QStringLiteral("3"));
        QCOMPARE(reasonsFor(session, 3), QStringList());
        const auto file = openCase(session, callCityCase(3), kTax);
        VERIFY_RESULT(file);
        QCOMPARE(file->phones.constFirst().phone.officeSource, QStringLiteral("research"));
        const auto history = researchHistory(session, callCityCase(3));
        VERIFY_RESULT(history);
        QCOMPARE(history->size(), 2);
        QCOMPARE(history->constFirst().digits, kNew);
        QCOMPARE(history->constLast().happenedOn, session.today().addDays(-1));
    }

    void aLabelEndsByItself_data() { TempStore::backends(); }
    void aLabelEndsByItself() {
        CALL_CITY(store);
        const QDate today = session.today();
        const auto put = putLabel(session, kTax, callCityCase(1), {QStringLiteral("折返し待ち"), {}, {}});
        VERIFY_RESULT(put);
        QCOMPARE(put->colour, LabelColour::Green);  // the office's word brings colour and days
        QCOMPARE(put->until, today.addDays(7));
        VERIFY_RESULT(putLabel(session, kTax, callCityCase(1), {QStringLiteral("銀行で"), LabelColour::Blue, today.addDays(2)}));
        QCOMPARE(labelsOf(session, 1).size(), 2);
        QCOMPARE(casesWhere(session, QStringLiteral("label = '銀行で'")), QStringList{QStringLiteral("1")});
        QCOMPARE(casesWhere(session, QStringLiteral("not label like '%'")).size(), 5);
        store.clock().advanceSeconds(3 * 24 * 3600);
        QCOMPARE(labelsOf(session, 1), QStringList{QStringLiteral("折返し待ち")});
        QVERIFY(casesWhere(session, QStringLiteral("label = '銀行で'")).isEmpty());
        // put again it counts anew, taken off it is gone with what stood before
        VERIFY_RESULT(putLabel(session, kTax, callCityCase(1), {QStringLiteral("折返し待ち"), LabelColour::Red, QDate()}));
        VERIFY_RESULT(removeLabel(session, kTax, callCityCase(1), QStringLiteral("折返し待ち")));
        QVERIFY(labelsOf(session, 1).isEmpty());
        QCOMPARE(labelWords(session, kTax)->constFirst().cases, 0);
        REFUSED(removeLabel(session, kTax, callCityCase(1), QStringLiteral("折返し待ち")), ErrorCode::NotFound);
        const auto stale = staleCases(session);
        VERIFY_RESULT(stale);
        QVERIFY(stale->isEmpty());
    }

    void labelsAreWords_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("taken");
        QTest::newRow("free") << QStringLiteral("次は夜に") << 0 << true;
        QTest::newRow("empty") << QStringLiteral("  ") << 0 << false;
        QTest::newRow("bar") << QStringLiteral("a|b") << 0 << false;
        QTest::newRow("long") << QStringLiteral("とても長いのでどの列にも入らない言葉") << 0 << false;
        QTest::newRow("over") << QStringLiteral("昨日まで") << -1 << false;
    }
    void labelsAreWords() {
        QFETCH(QString, text);
        QFETCH(int, days);
        QFETCH(bool, taken);
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        VERIFY_RESULT(buildCallCity(store.session()));
        const auto put = putLabel(store.session(), kTax, callCityCase(1), {text, {}, store.session().today().addDays(days)});
        QCOMPARE(put.has_value(), taken);
        if (!taken) {
            QCOMPARE(put.error().code, ErrorCode::BadInput);
        }
    }

    /// What was told on a later day was not known on an earlier one.
    void aPastDateKnowsNothingOfIt_data() { TempStore::backends(); }
    void aPastDateKnowsNothingOfIt() {
        CALL_CITY(store);
        const QDate before = session.today();
        store.clock().advanceSeconds(24 * 3600);
        VERIFY_RESULT(changePhone(session, callCityCase(3), change(PhoneAction::Add, kNew)));
        VERIFY_RESULT(putLabel(session, kTax, callCityCase(3), {QStringLiteral("要注意"), {}, {}}));
        ArrearsRepository now(session.db());
        QCOMPARE(now.taxpayersByPhone(kNew)->size(), 1);
        const auto facts = KnownFacts::on(session.db(), before);
        VERIFY_RESULT(facts);
        QVERIFY(ArrearsRepository(session.db(), *facts).taxpayersByPhone(kNew)->isEmpty());
        QCOMPARE(ArrearsRepository(session.db(), *facts).taxpayer(callCityCase(3))->value().phones.size(), 0);
        QCOMPARE(*session.db().selectInteger(QStringLiteral("select count(*) from %1").arg(facts->view(QLatin1String("label_known")))), 0);
    }

    /// Who calls back is known by the moment, and the notice that was answered is marked.
    void aCallThatCameInIsKept_data() { TempStore::backends(); }
    void aCallThatCameInIsKept() {
        CALL_CITY(store);
        VERIFY_RESULT(store.db().execute(
            QStringLiteral("insert into dispatch (dispatch_id, campaign_id, taxpayer_id, kind, template, template_version, sent_on, operator_id, "
                           "recorded_at, known_on) values (1, 1, 1, 'notice', 'a', '1', :sent, 1, :at, :known)"),
            {{QLatin1String(":sent"), session.today().addDays(-10)}, {QLatin1String(":at"), session.clock().nowUtc()},
             {QLatin1String(":known"), session.today().addDays(-10)}}));
        CallEntry entry = callTo(1, kHanako, ResultCode::Reached);
        entry.direction = Direction::Inbound;
        const auto recorded = recordCall(session, entry);
        VERIFY_RESULT(recorded);
        const auto file = openCase(session, callCityCase(1), kTax);
        VERIFY_RESULT(file);
        QCOMPARE(file->dispatches.constFirst().answeredOn, session.today());
        QCOMPARE(file->phones.constFirst().calledIn, 1);
        QCOMPARE(casesWhere(session, QStringLiteral("called_back = '%1'").arg(session.today().toString(Qt::ISODate))), QStringList{QStringLiteral("1")});
        // the record was wrong: so was the mark
        CallEntry wrong = callTo(1, kHanako, ResultCode::WrongNumber);
        wrong.direction = Direction::Inbound;
        wrong.corrects = *recorded;
        VERIFY_RESULT(recordCall(session, wrong));
        QVERIFY(!openCase(session, callCityCase(1), kTax)->dispatches.constFirst().answeredOn.isValid());
        // nor does one that was taken back tell of an answer
        store.clock().advanceSeconds(60);
        const auto again = recordCall(session, entry);
        VERIFY_RESULT(again);
        QVERIFY(openCase(session, callCityCase(1), kTax)->dispatches.constFirst().answeredOn.isValid());
        VERIFY_RESULT(withdrawRecord(session, *again));
        QVERIFY(!openCase(session, callCityCase(1), kTax)->dispatches.constFirst().answeredOn.isValid());
    }

    /// What relay service a call went through is of the record: unsaid as the person wishes, kept by a correction.
    void theRelayServiceOfACall_data() { TempStore::backends(); }
    void theRelayServiceOfACall() {
        CALL_CITY(store);
        const auto newest = [&] { return openCase(session, callCityCase(1), kTax)->negotiations.constFirst(); };
        CallEntry entry = callTo(1, kHanako, ResultCode::Reached);
        entry.counterpart = Counterpart::Person;
        VERIFY_RESULT(recordCall(session, entry));
        QCOMPARE(newest().relay, RelayService::None);
        ContactWishes wishes;
        wishes.relay = RelayService::PhoneRelay;
        VERIFY_RESULT(setContactWishes(session, callCityCase(1), wishes));
        store.clock().advanceSeconds(60);
        const auto wished = recordCall(session, entry);
        VERIFY_RESULT(wished);
        QCOMPARE(newest().relay, RelayService::PhoneRelay);
        QCOMPARE(newest().counterpart, Counterpart::Person);  // the operator is no third party
        store.clock().advanceSeconds(60);
        entry.relay = RelayService::Yometel;
        const auto said = recordCall(session, entry);
        VERIFY_RESULT(said);
        QCOMPARE(newest().relay, RelayService::Yometel);
        entry.relay.reset();
        entry.corrects = *said;
        VERIFY_RESULT(recordCall(session, entry));
        QCOMPARE(newest().relay, RelayService::Yometel);
        QCOMPARE(openCase(session, callCityCase(1), kTax)->corrected.constFirst().record.relay, RelayService::Yometel);
        entry.corrects = {};
        entry.relay = RelayService::None;  // this once without
        store.clock().advanceSeconds(60);
        VERIFY_RESULT(recordCall(session, entry));
        QCOMPARE(newest().relay, RelayService::None);
    }

    /// Unsaid, nobody relayed a call that reached nobody, or somebody else than the person.
    void theRelayServiceIsOfTalksAlone_data() { TempStore::backends(); }
    void theRelayServiceIsOfTalksAlone() {
        CALL_CITY(store);
        const auto newest = [&] { return openCase(session, callCityCase(1), kTax)->negotiations.constFirst(); };
        ContactWishes wishes;
        wishes.relay = RelayService::PhoneRelay;
        VERIFY_RESULT(setContactWishes(session, callCityCase(1), wishes));
        for (const ResultCode other : {ResultCode::NoAnswer, ResultCode::Family, ResultCode::NotInUse}) {
            store.clock().advanceSeconds(60);
            VERIFY_RESULT(recordCall(session, callTo(1, kHanako, other)));
            QCOMPARE(newest().relay, RelayService::None);
        }
        CallEntry entry = callTo(1, kHanako, ResultCode::Reached);
        entry.counterpart = Counterpart::Agent;
        store.clock().advanceSeconds(60);
        VERIFY_RESULT(recordCall(session, entry));
        QCOMPARE(newest().relay, RelayService::None);
        entry.counterpart = Counterpart::Person;
        for (const Direction direction : {Direction::Outbound, Direction::Inbound}) {
            entry.direction = direction;
            store.clock().advanceSeconds(60);
            VERIFY_RESULT(recordCall(session, entry));
            QCOMPARE(newest().relay, RelayService::PhoneRelay);
        }
        // mended into another kind of call, and back
        entry = callTo(1, kHanako, ResultCode::NoAnswer);
        entry.corrects = newest().id;
        VERIFY_RESULT(recordCall(session, entry));
        QCOMPARE(newest().relay, RelayService::None);
        entry = callTo(1, kHanako, ResultCode::Reached);
        entry.corrects = newest().id;
        VERIFY_RESULT(recordCall(session, entry));
        QCOMPARE(newest().relay, RelayService::PhoneRelay);
    }
};

QTEST_GUILESS_MAIN(CaseContactTest)
#include "case_contact_test.moc"
