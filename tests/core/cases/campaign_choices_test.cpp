#include <QTest>

#include <algorithm>

#include "core/base/clock.h"
#include "core/cases/campaign_choices.h"
#include "core/cases/campaign_spaces.h"
#include "core/cases/case_file.h"
#include "core/security/session.h"
#include "core/work/call_recorder.h"
#include "core/work/rule_catalogue.h"
#include "tests/reports/campaign_rooms.h"
#include "tests/support/temp_store.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

CampaignResult result(const char* code, const char* name, bool isFinal = false,
                      ResultCode base = ResultCode::Reached) {
    return {QLatin1String(code), QString::fromUtf8(name), base, isFinal, true};
}

}  // namespace

/// A campaign's own results and reasons: changed by the office, kept for the records that name them.
class CampaignChoicesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { KdfCost::setStandard(KdfCost::least()); }

    void whatCannotBeIsRefused_data() {
        QTest::addColumn<QList<QStringList>>("rows");
        QTest::newRow("no code") << QList<QStringList>{{QString(), QStringLiteral("A")}};
        QTest::newRow("code of other letters")
            << QList<QStringList>{{QStringLiteral("A b"), QStringLiteral("A")}};
        QTest::newRow("no name") << QList<QStringList>{{QStringLiteral("a"), QStringLiteral(" ")}};
        QTest::newRow("a long name") << QList<QStringList>{
            {QStringLiteral("a"), QString(41, QLatin1Char('x'))}};
        QTest::newRow("code twice") << QList<QStringList>{{QStringLiteral("a"), QStringLiteral("A")},
                                                          {QStringLiteral("a"), QStringLiteral("B")}};
        QTest::newRow("name twice") << QList<QStringList>{{QStringLiteral("a"), QStringLiteral("A")},
                                                          {QStringLiteral("b"), QStringLiteral("A")}};
        QTest::newRow("none") << QList<QStringList>{};
    }
    void whatCannotBeIsRefused() {
        QFETCH(QList<QStringList>, rows);
        CampaignChoices choices;
        for (const QStringList& row : rows) {
            choices.results.append({row.at(0), row.at(1), ResultCode::Reached, false, true});
        }
        const auto read = CampaignChoices::fromJson(choices.toJson());
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::BadInput);
    }

    void recordsKeepTheirWords_data() { TempStore::backends(); }
    void recordsKeepTheirWords() {
        TEMP_STORE(store);
        Session& session = store.session();
        const auto health = campaignOfCode(session, QStringLiteral("health_check"));
        VERIFY_RESULT(health);
        const auto before = everyCampaignChoice(session, health->id);
        VERIFY_RESULT(before);
        const QString used = before->results.constFirst().code;
        CampaignChoices wanted = *before;
        wanted.results.removeFirst();
        wanted.results.first().name = QStringLiteral("予約した");
        wanted.results.append(result("own_1", "後日連絡"));
        const CampaignChoicesChange change{health->id, *before, wanted, QStringLiteral("決裁")};
        VERIFY_RESULT(setCampaignChoices(session, change, ruleCatalogue()));
        const auto offered = campaignChoices(session, health->id);
        VERIFY_RESULT(offered);
        QCOMPARE(offered->results.size(), before->results.size());
        QVERIFY(offered->resultName(used).isEmpty());
        QCOMPARE(everyCampaignChoice(session, health->id)->resultName(used),
                 before->results.constFirst().name);
        // who looked before is told
        const auto again = setCampaignChoices(session, change, ruleCatalogue());
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Rule);
        // a code never means another result
        CampaignChoices turned = *everyCampaignChoice(session, health->id);
        turned.results.first().base = ResultCode::Refused;
        QVERIFY(
            !setCampaignChoices(session, {health->id, {}, turned, QStringLiteral("決裁")}, ruleCatalogue()));
        QVERIFY(!setCampaignChoices(session, {health->id, {}, wanted, QString()}, ruleCatalogue()));
        const auto history = campaignChoicesHistory(session, health->id);
        VERIFY_RESULT(history);
        QCOMPARE(history->size(), std::size_t(2));
        QCOMPARE(history->back().choices, *before);
        QCOMPARE(history->front().source, QStringLiteral("決裁"));
        // and one state brought back is a state of its own
        VERIFY_RESULT(
            setCampaignChoices(session, {health->id, {}, *before, QStringLiteral("戻す")}, ruleCatalogue()));
        QVERIFY(!campaignChoices(session, health->id)->resultName(used).isEmpty());
        QVERIFY(campaignChoices(session, health->id)->resultName(QStringLiteral("own_1")).isEmpty());
        QCOMPARE(campaignChoicesHistory(session, health->id)->size(), std::size_t(3));
    }

    /// What the office added is recorded with, and read by its name.
    void ownResultsAreRecorded_data() { TempStore::backends(); }
    void ownResultsAreRecorded() {
        TEMP_STORE(store);
        Session& session = store.session();
        const auto rooms = CampaignRooms::make(session);
        VERIFY_RESULT(rooms);
        for (const CampaignRoom& room : rooms->rooms) {
            if (room.campaign.kind != CampaignKind::Health) {
                continue;
            }
            CampaignChoices wanted = *everyCampaignChoice(session, room.campaign.id);
            wanted.results.append(result("own_1", "後日連絡"));
            VERIFY_RESULT(setCampaignChoices(session, {room.campaign.id, {}, wanted, QStringLiteral("決裁")},
                                             ruleCatalogue()));
            CallEntry entry;
            entry.campaign = room.campaign.id;
            entry.taxpayer = room.own;
            entry.result = ResultCode::Reached;
            entry.counterpart = Counterpart::Person;
            entry.outcome = QStringLiteral("own_1");
            VERIFY_RESULT(recordCall(session, entry));
            const auto file = openCase(session, room.own, room.campaign.id);
            VERIFY_RESULT(file);
            QCOMPARE(file->negotiations.constFirst().outcomeName, QStringLiteral("後日連絡"));
            wanted.results.last().isOffered = false;
            VERIFY_RESULT(setCampaignChoices(session, {room.campaign.id, {}, wanted, QStringLiteral("決裁")},
                                             ruleCatalogue()));
            QVERIFY(!recordCall(session, entry));  // not offered any more
            QCOMPARE(openCase(session, room.own, room.campaign.id)->negotiations.constFirst().outcomeName,
                     QStringLiteral("後日連絡"));
        }
    }

    /// What was withdrawn stays with its record, also when that is corrected; nobody else begins with it.
    void aCorrectionKeepsWhatWasWithdrawn_data() { TempStore::backends(); }
    void aCorrectionKeepsWhatWasWithdrawn() {
        TEMP_STORE(store);
        Session& session = store.session();
        const auto rooms = CampaignRooms::make(session);
        VERIFY_RESULT(rooms);
        const CampaignRoom& room = rooms->rooms.at(1);
        QCOMPARE(room.campaign.kind, CampaignKind::Health);
        CampaignChoices wanted = *everyCampaignChoice(session, room.campaign.id);
        wanted.results.append(result("own_1", "後日連絡"));
        wanted.results.append(result("own_2", "折り返し待ち"));
        wanted.reasons.append({QStringLiteral("why_1"), QStringLiteral("多忙"), true});
        const auto set = [&] {
            return setCampaignChoices(session, {room.campaign.id, {}, wanted, QStringLiteral("決裁")}, ruleCatalogue());
        };
        VERIFY_RESULT(set());
        CallEntry entry;
        entry.campaign = room.campaign.id;
        entry.taxpayer = room.own;
        entry.result = ResultCode::Reached;
        entry.counterpart = Counterpart::Person;
        entry.outcome = QStringLiteral("own_1");
        entry.outcomeReason = QStringLiteral("why_1");
        const auto first = recordCall(session, entry);
        VERIFY_RESULT(first);
        wanted.results.removeLast();
        wanted.results.removeLast();
        wanted.reasons.removeLast();
        VERIFY_RESULT(set());
        QVERIFY(!recordCall(session, entry));
        entry.corrects = *first;
        entry.note = QStringLiteral("追記");
        CallEntry other = entry;
        other.outcome = QStringLiteral("own_2");  // withdrawn, and not this record's
        QVERIFY(!recordCall(session, other));
        const auto mended = recordCall(session, entry);
        VERIFY_RESULT(mended);
        const auto file = openCase(session, room.own, room.campaign.id);
        VERIFY_RESULT(file);
        const auto found = std::find_if(file->negotiations.begin(), file->negotiations.end(),
                                        [&](const Negotiation& each) { return each.id == *mended; });
        QVERIFY(found != file->negotiations.end());
        QCOMPARE(found->outcomeName, QStringLiteral("後日連絡"));
        QCOMPARE(found->outcomeReasonName, QStringLiteral("多忙"));
        QCOMPARE(found->note, QStringLiteral("追記"));
    }

    /// A file of rules doesn't go past what setCampaignChoices() looks at.
    void noFileSetsThem_data() { TempStore::backends(); }
    void noFileSetsThem() {
        TEMP_STORE(store);
        Session& session = store.session();
        const QString name = QStringLiteral("campaign_words");
        const auto file = RuleFile::parse(
            R"({"title":"own","verified":"2026-11-22","rules":{"tax":{"value":{"results":[{"code":"own_1","name":"A"}]},"source":"x"}}})",
            QStringLiteral("campaign_words.json"));
        VERIFY_RESULT(file);
        const auto refused = setOfficeRule(session, name, *file, QStringLiteral("決裁"), ruleCatalogue());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Rule);
        QVERIFY2(refused.error().message.contains(QStringLiteral("campaigns results")), qPrintable(refused.error().message));
        QVERIFY(!takeBackRule(session, name, 0, QStringLiteral("決裁"), ruleCatalogue()));
        // nor does what a store has from before give a campaign about money results of its own
        VERIFY_RESULT(setOfficeRule(session, name, *file, QStringLiteral("決裁"), ruleCatalogue(), RuleDoor::Service));
        const auto tax = campaignOfCode(session, QStringLiteral("tax"));
        VERIFY_RESULT(tax);
        const auto choices = everyCampaignChoice(session, tax->id);
        VERIFY_RESULT(choices);
        QVERIFY(choices->results.isEmpty());
    }

    void aSurveyKeepsItsEnd_data() { TempStore::backends(); }
    void aSurveyKeepsItsEnd() {
        TEMP_STORE(store);
        Session& session = store.session();
        const auto survey = campaignOfCode(session, QStringLiteral("survey"));
        VERIFY_RESULT(survey);
        CampaignChoices wanted = *everyCampaignChoice(session, survey->id);
        wanted.results.removeFirst();  // answered
        QVERIFY(
            !setCampaignChoices(session, {survey->id, {}, wanted, QStringLiteral("決裁")}, ruleCatalogue()));
        const auto tax = campaignOfCode(session, QStringLiteral("tax"));
        VERIFY_RESULT(tax);
        QVERIFY(!setCampaignChoices(session, {tax->id, {}, wanted, QStringLiteral("決裁")}, ruleCatalogue()));
        const auto caller = store.signInAs(Role::Caller);
        VERIFY_RESULT(caller);
        const auto refused =
            setCampaignChoices(**caller, {survey->id, {}, wanted, QStringLiteral("決裁")}, ruleCatalogue());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Permission);
    }
};

QTEST_GUILESS_MAIN(CampaignChoicesTest)
#include "campaign_choices_test.moc"
