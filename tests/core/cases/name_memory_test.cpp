// A seat's names in memory find what the store finds.

#include "core/cases/name_memory.h"

#include <QTest>

#include "core/cases/case_list.h"
#include "core/contact/campaign.h"
#include "tests/support/demo_fixture.h"
#include "tests/support/small_city.h"

using namespace saikoku;

namespace {

CaseQuery search(Session& session, const QString& text, const QString& condition = {}) {
    CaseQuery query;
    query.campaign = campaignId(session.db(), Campaign::Tax).value_or(CampaignId());
    query.search = text;
    query.condition = parseCaseCondition(condition).value();
    query.sort = {{CaseField::Outstanding, true}};
    return query;
}

}  // namespace

class NameMemoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatTheStoreFinds_data() { TempStore::backends(); }
    void findsWhatTheStoreFinds() {
        QFETCH(QString, backend);
        DemoFixture demo(backend);
        if (demo.store().isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        QVERIFY2(demo.isReady(), qPrintable(demo.problem()));
        Session& session = demo.session();
        NameMemory names;
        bool foundOne = false;
        for (const char* text : {"田中", "林", "サトウ", "ﾅｶ", "はやし", "ン", "%", "_", "\\", "'", "株式", "090", "0001", "・", " ", "nobody"}) {
            for (const char* condition : {"", "outstanding >= 50000", "status = 'Settled'"}) {
                const CaseQuery query = search(session, QString::fromUtf8(text), QString::fromUtf8(condition));
                const auto stored = findCases(session, query);
                VERIFY_RESULT(stored);
                const auto remembered = findCases(session, query, {.names = &names});
                VERIFY_RESULT(remembered);
                QVERIFY2(remembered->cases == stored->cases, text);
                QCOMPARE(remembered->outstanding, stored->outstanding);
                foundOne = foundOne || (QLatin1String(condition).isEmpty() && QByteArray(text) == "林" && !stored->cases.isEmpty());
            }
        }
        QVERIFY(foundOne);
        QVERIFY(names.size() > 100);
    }

    void asOfAPastDayTheStoreLooks_data() { TempStore::backends(); }
    void asOfAPastDayTheStoreLooks() {
        TEMP_STORE(store);
        const auto city = SmallCity::make(store.session());
        VERIFY_RESULT(city);
        const AsOfClock past(QDate(2026, 11, 19));
        auto session = signIn(store.location(), TempStore::user(), TempStore::password(), past, QStringLiteral("test"));
        VERIFY_RESULT(session);
        NameMemory names;
        const auto found = findCases(**session, search(**session, QStringLiteral("ワタナベ")), {.names = &names});
        VERIFY_RESULT(found);
        QCOMPARE(names.size(), 0);
        QCOMPARE(found->cases, findCases(**session, search(**session, QStringLiteral("ワタナベ"))).value().cases);
    }
};

QTEST_GUILESS_MAIN(NameMemoryTest)
#include "name_memory_test.moc"
