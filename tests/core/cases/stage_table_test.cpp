// The office's table of stages: stored with who decided, followed by every case, and loosening nothing.

#include "core/cases/stage_table.h"

#include <QTest>

#include "core/cases/case_file.h"
#include "core/cases/case_list.h"
#include "core/cases/day_roll.h"
#include "core/eligibility/eligibility.h"
#include "core/work/rule_catalogue.h"
#include "tests/support/call_city.h"
#include "tests/support/temp_store.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

constexpr CampaignId kTax{1};

StageRules byDays() {
    return stageExamples().value().at(1).rules;
}

qint64 dueToday(Session& session) {
    CaseQuery query;
    query.campaign = kTax;
    query.condition = parseCaseCondition(QStringLiteral("sequence_due <= today")).value();
    return countCases(session, query).value_or(CaseCount{-1, {}}).cases;
}

QStringList reasons(Session& session, int place) {
    QStringList codes;
    const auto answer = eligibilityOf(session, callCityCase(place), {kTax});
    if (answer) {
        for (const EligibilityReason& reason : answer->reasons) {
            codes.append(reason.code);
        }
    }
    return codes;
}

}  // namespace

class StageTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void examplesCanBeRead() {
        const auto examples = stageExamples();
        VERIFY_RESULT(examples);
        QCOMPARE(examples->size(), std::size_t(2));
        for (const StageExample& each : *examples) {
            QVERIFY(!each.title.isEmpty());
            QCOMPARE(each.rules.stages.size(), std::size_t(3));
        }
        QVERIFY(examples->at(0).rules != examples->at(1).rules);
    }

    void casesFollow_data() { TempStore::backends(); }
    void casesFollow() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        Session& session = store.session();
        const StageRules before = *session.rules<StageRules>().value();
        QCOMPARE(openCase(session, callCityCase(7), kTax)->stage->code, QStringLiteral("grave"));
        StageRules now = byDays();
        now.stages.at(2).daysFrom = 3000;  // nobody is that far behind
        now.stages.at(1).channel = Channel::Letter;
        VERIFY_RESULT(
            setStages(session, {before, now, QStringLiteral("課長決裁 2026-11-20")}, ruleCatalogue()));
        VERIFY_RESULT(finishDayRoll(session));
        QCOMPARE(openCase(session, callCityCase(7), kTax)->stage->code, QStringLiteral("middle"));
        CaseQuery query;
        query.campaign = kTax;
        query.condition = parseCaseCondition(QStringLiteral("stage = 'middle'")).value();
        QCOMPARE(countCases(session, query)->cases, kCallCityCases);
        // so does how they are asked
        const auto askedBy = [&](const char* channel) {
            query.condition =
                parseCaseCondition(QStringLiteral("stage_channel = '%1'").arg(QLatin1String(channel)))
                    .value();
            return countCases(session, query)->cases;
        };
        QCOMPARE(askedBy("letter"), kCallCityCases);
        QCOMPARE(askedBy("phone"), 0);
        QVERIFY(!parseCaseCondition(QStringLiteral("stage_channel = 'pigeon'")));
        // what one looked at is what one changes
        const auto stale = setStages(session, {before, byDays(), QStringLiteral("x")}, ruleCatalogue());
        QVERIFY(!stale);
        QCOMPARE(stale.error().code, ErrorCode::Rule);
        QCOMPARE(setStages(session, {now, byDays(), QString()}, ruleCatalogue()).error().code,
                 ErrorCode::Rule);
        VERIFY_RESULT(takeBackStages(session, 0, QStringLiteral("戻す"), ruleCatalogue()));
        QVERIFY(*session.rules<StageRules>().value() == before);
        QCOMPARE(openCase(session, callCityCase(7), kTax)->stage->code, QStringLiteral("grave"));
    }

    /// However often a stage asks, hours, limits and rests of the calling rules stay as they are.
    void loosensNothing_data() { TempStore::backends(); }
    void loosensNothing() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        Session& session = store.session();
        store.clock().setTokyo(QDate(2026, 11, 20), QTime(22, 30));  // in the night
        QList<QStringList> was;
        for (int place = 1; place <= 7; ++place) {
            was.append(reasons(session, place));
        }
        QVERIFY(!was.constFirst().isEmpty());
        StageRules now = byDays();
        for (CallStage& stage : now.stages) {
            stage.everyDays = 1;
        }
        now.sequenceGaps = {1, 1, 1};
        VERIFY_RESULT(setStages(session, {*session.rules<StageRules>().value(), now, QStringLiteral("試し")},
                                ruleCatalogue()));
        VERIFY_RESULT(finishDayRoll(session));
        QVERIFY(dueToday(session) > 0);
        for (int place = 1; place <= 7; ++place) {
            QCOMPARE(reasons(session, place), was.at(place - 1));
        }
    }

    void refusesARowThatCantBe_data() { TempStore::backends(); }
    void refusesARowThatCantBe() {
        TEMP_STORE(store);
        Session& session = store.session();
        const StageRules before = *session.rules<StageRules>().value();
        StageRules twice = byDays();
        twice.stages.at(1).code = twice.stages.at(0).code;
        const auto refused = setStages(session, {before, twice, QStringLiteral("x")}, ruleCatalogue());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::BadInput);
        const auto officer = store.signInAs(Role::Officer);
        VERIFY_RESULT(officer);
        QCOMPARE(setStages(**officer, {before, byDays(), QStringLiteral("x")}, ruleCatalogue()).error().code,
                 ErrorCode::Permission);
    }
};

QTEST_GUILESS_MAIN(StageTableTest)
#include "stage_table_test.moc"
