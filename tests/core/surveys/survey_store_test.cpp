#include <QTest>

#include "core/cases/campaign_spaces.h"
#include "core/eligibility/eligibility.h"
#include "core/surveys/survey_json.h"
#include "core/surveys/surveys.h"
#include "core/work/call_recorder.h"
#include "tests/core/exchange/extract_store_support.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

const QByteArray kSurvey = R"({"title":"アンケート","questions":[
 {"code":"know","kind":"single","text":"ご存じですか。","options":[{"code":"yes","text":"はい"},{"code":"no","text":"いいえ","goto":"free"}]},
 {"code":"where","kind":"multiple","text":"どこで。","options":[{"code":"paper","text":"広報"},{"code":"letter","text":"手紙"}]},
 {"code":"free","kind":"text","text":"ご意見。","required":false}],
 "quotas":[{"question":"know","answer":"no","limit":1},{"limit":3}]})";

struct Room {
    CampaignInfo survey;
    SurveyVersion version;
    QList<TaxpayerId> people;
};

Result<Room> makeRoom(Session& session) {
    Room room;
    SAIKOKU_TRY_ASSIGN(room.survey, campaignOfCode(session, QStringLiteral("survey")));
    MiraiFiles files;
    files.taxpayers.removeLast();
    for (int i = 2; i <= 5; ++i) {
        files.taxpayers.append(QStringLiteral("000000000%1,,1,回答　%1,ｶｲﾄｳ,,,,,,,0,").arg(i));
        files.phones.append(QStringLiteral("000000000%1,1,099900000%1,1").arg(i));
    }
    files.receivables.clear();
    files.receipts.clear();
    if (!files.write()) {
        return fail(ErrorCode::Failed, QStringLiteral("no files"));
    }
    SAIKOKU_TRY(importPeople(session, miraiProfile(), {room.survey, 0}, files.folder(), ImportMode::Import));
    SAIKOKU_TRY_ASSIGN(const Survey survey, parseSurvey(kSurvey, QStringLiteral("s")));
    SAIKOKU_TRY_ASSIGN(room.version, setSurvey(session, room.survey.id, survey));
    for (const QString& id : rowsOf(session.db(), QStringLiteral("select taxpayer_id from taxpayer where to_batch is null order by number"))) {
        room.people.append(TaxpayerId{id.toLongLong()});
    }
    return room;
}

CallEntry answered(const Room& room, int person, const QString& know, const QString& outcome = QStringLiteral("answered")) {
    CallEntry entry;
    entry.campaign = room.survey.id;
    entry.taxpayer = room.people.at(person);
    entry.result = ResultCode::Reached;
    entry.outcome = outcome;
    entry.answers.version = room.version.id;
    entry.answers.given.insert(QStringLiteral("know"), {know});
    if (know == QLatin1String("yes")) {
        entry.answers.given.insert(QStringLiteral("where"), {QStringLiteral("paper"), QStringLiteral("letter")});
    }
    if (outcome == QLatin1String("answered")) {
        entry.answers.given.insert(QStringLiteral("free"), {});
    }
    return entry;
}

QStringList reasonsOf(Session& session, const Room& room, int person) {
    QStringList codes;
    const auto answer = eligibilityOf(session, room.people.at(person), {room.survey.id});
    for (const EligibilityReason& reason : answer ? answer->reasons : std::vector<EligibilityReason>()) {
        codes.append(reason.code);
    }
    return codes;
}

qint64 casesOf(const SurveyResults& results, const char* question, const char* value) {
    for (const AnswerCount& count : results.counts) {
        if (count.question == QLatin1String(question) && count.value == QLatin1String(value)) {
            return count.cases;
        }
    }
    return 0;
}

}  // namespace

class SurveyStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { KdfCost::setStandard(KdfCost::least()); }

    void countedAndCorrected_data() { TempStore::backends(); }
    void countedAndCorrected() {
        TEMP_STORE(store);
        Session& session = store.session();
        const auto room = makeRoom(session);
        VERIFY_RESULT(room);
        const auto first = recordCall(session, answered(*room, 0, QStringLiteral("yes")));
        VERIFY_RESULT(first);
        VERIFY_RESULT(recordCall(session, answered(*room, 1, QStringLiteral("yes"))));
        auto results = surveyResults(session, room->survey.id);
        VERIFY_RESULT(results);
        QCOMPARE(results->complete, 2);
        QCOMPARE(casesOf(*results, "know", "yes"), 2);
        QCOMPARE(casesOf(*results, "where", "letter"), 2);
        QCOMPARE(casesOf(*results, "free", ""), 2);

        CallEntry other = answered(*room, 0, QStringLiteral("no"));
        other.corrects = *first;
        VERIFY_RESULT(recordCall(session, other));
        results = surveyResults(session, room->survey.id);
        QCOMPARE(results->complete, 2);
        QCOMPARE(casesOf(*results, "know", "yes"), 1);
        QCOMPARE(casesOf(*results, "know", "no"), 1);
        QCOMPARE(casesOf(*results, "where", "letter"), 1);
        QCOMPARE(answersOnFile(session, room->survey.id, room->people.at(0))->given.value(QStringLiteral("know")), QStringList{QStringLiteral("no")});
        QCOMPARE(surveyAnswerRows(session, room->survey.id)->size(), 6);
    }

    void answersThatDontFit_data() { TempStore::backends(); }
    void answersThatDontFit() {
        TEMP_STORE(store);
        Session& session = store.session();
        const auto room = makeRoom(session);
        VERIFY_RESULT(room);
        CallEntry entry = answered(*room, 0, QStringLiteral("maybe"));
        QVERIFY(!recordCall(session, entry));
        entry = answered(*room, 0, QStringLiteral("yes"));
        entry.result = ResultCode::NoAnswer;
        entry.outcome.clear();
        QVERIFY2(!recordCall(session, entry), "answers of nobody");
        entry = answered(*room, 0, QStringLiteral("yes"), QStringLiteral("partial"));
        entry.outcome = QStringLiteral("answered");
        QVERIFY2(!recordCall(session, entry), "answered, but a question is open");
        QCOMPARE(countOf(store.db(), QStringLiteral("negotiation")), 0);
        QCOMPARE(countOf(store.db(), QStringLiteral("survey_answer")), 0);
    }

    void versionsStay_data() { TempStore::backends(); }
    void versionsStay() {
        TEMP_STORE(store);
        Session& session = store.session();
        const auto room = makeRoom(session);
        VERIFY_RESULT(room);
        VERIFY_RESULT(recordCall(session, answered(*room, 0, QStringLiteral("yes"))));
        Survey changed = room->version.survey;
        changed.questions[0].text = QStringLiteral("聞いたことがありますか。");
        const auto second = setSurvey(session, room->survey.id, changed);
        VERIFY_RESULT(second);
        QCOMPARE(second->version, 2);
        QCOMPARE(setSurvey(session, room->survey.id, changed)->version, 2);  // nothing changed
        const auto versions = surveyVersions(session, room->survey.id);
        VERIFY_RESULT(versions);
        QCOMPARE(versions->size(), 2);
        QCOMPARE(versions->last().survey == room->version.survey, true);
        QCOMPARE(answersOnFile(session, room->survey.id, room->people.at(0))->version, room->version.id);
        QVERIFY2(!setSurvey(session, CampaignId{1}, changed), "tax asks no survey");
        Survey broken = changed;
        broken.questions[0].options[0].jump = QStringLiteral("nowhere");
        QVERIFY(!setSurvey(session, room->survey.id, broken));
        if (store.isLocal()) {
            QVERIFY2(!store.db().run(QStringLiteral("update survey_version set definition = '{}'")), "versions are kept for ever");
        }
    }

    /// Who answers otherwise in a second talk counts for the other answer alone.
    void quotasCountTheLastAnswers_data() { TempStore::backends(); }
    void quotasCountTheLastAnswers() {
        TEMP_STORE(store);
        Session& session = store.session();
        const auto room = makeRoom(session);
        VERIFY_RESULT(room);
        VERIFY_RESULT(recordCall(session, answered(*room, 0, QStringLiteral("no"))));
        auto quotas = surveyQuotas(session, room->survey.id);
        VERIFY_RESULT(quotas);
        QCOMPARE(quotas->at(0).complete, 1);
        QCOMPARE(quotas->at(1).complete, 1);
        VERIFY_RESULT(recordCall(session, answered(*room, 0, QStringLiteral("yes"))));
        quotas = surveyQuotas(session, room->survey.id);
        VERIFY_RESULT(quotas);
        QCOMPARE(quotas->at(0).complete, 0);
        QCOMPARE(quotas->at(1).complete, 1);
        auto caller = store.signInAs(Role::Caller);
        VERIFY_RESULT(caller);
        QCOMPARE(surveyQuotas(**caller, room->survey.id)->size(), 2);
    }

    void aFullQuotaStopsTheCalls_data() { TempStore::backends(); }
    void aFullQuotaStopsTheCalls() {
        TEMP_STORE(store);
        Session& session = store.session();
        const auto room = makeRoom(session);
        VERIFY_RESULT(room);
        VERIFY_RESULT(recordCall(session, answered(*room, 0, QStringLiteral("no"))));
        QVERIFY(reasonsOf(session, *room, 4).isEmpty());
        // whose answer so far is one that no more are wanted of
        VERIFY_RESULT(recordCall(session, answered(*room, 1, QStringLiteral("no"), QStringLiteral("partial"))));
        QVERIFY(reasonsOf(session, *room, 1).contains(QStringLiteral("quota_full")));
        QVERIFY(!reasonsOf(session, *room, 4).contains(QStringLiteral("quota_full")));
        VERIFY_RESULT(recordCall(session, answered(*room, 2, QStringLiteral("yes"))));
        VERIFY_RESULT(recordCall(session, answered(*room, 3, QStringLiteral("yes"))));
        QCOMPARE(reasonsOf(session, *room, 4), QStringList{QStringLiteral("quota_full")});
    }
};

QTEST_GUILESS_MAIN(SurveyStoreTest)
#include "survey_store_test.moc"
