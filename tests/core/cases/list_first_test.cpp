// The first cases of a long list are handed over before the others are read: the same
// cases in the same order, and on record before they are.

#include <QTest>

#include "core/cases/case_list.h"
#include "core/cases/name_memory.h"
#include "core/contact/campaign.h"
#include "core/store/database.h"
#include "tests/support/demo_fixture.h"

using namespace saikoku;

namespace {

DemoOptions city() {
    DemoOptions options;
    options.cases = 700;
    return options;
}

qint64 loggedSearches(Session& session) {
    return session.db().selectInteger(QStringLiteral("select count(*) from access_log where operation = 'search'")).value_or(-1);
}

}  // namespace

class ListFirstTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginsAsTheWholeBegins_data() { TempStore::backends(); }
    void beginsAsTheWholeBegins() {
        QFETCH(QString, backend);
        DemoFixture demo(backend, city());
        if (demo.store().isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        QVERIFY2(demo.isReady(), qPrintable(demo.problem()));
        Session& session = demo.session();
        NameMemory names;
        int handed = 0;
        for (const char* search : {"", "ン", "田", "イ", "1"}) {
            for (const char* condition : {"", "status = 'NotContacted'", "tax_item = '01' and outstanding >= 10000", "district = '01'"}) {
                for (const char* sort : {"outstanding:desc", "outstanding", "oldest_due", "kana", "number", "last_contact:desc", "age"}) {
                    CaseQuery query;
                    query.campaign = campaignId(session.db(), Campaign::Tax).value();
                    query.condition = parseCaseCondition(QString::fromUtf8(condition)).value();
                    query.sort = parseCaseSort(QString::fromLatin1(sort)).value();
                    query.search = QString::fromUtf8(search);
                    QList<TaxpayerId> first;
                    const auto found = findCases(session, query, {&names, [&](const QList<TaxpayerId>& cases) { first = cases; }});
                    VERIFY_RESULT(found);
                    if (!first.isEmpty()) {
                        ++handed;
                        QCOMPARE(first.size(), LookingOn::kFirstCases);
                        QVERIFY2(first == found->cases.first(first.size()),
                                 qPrintable(QStringLiteral("%1 %2 %3").arg(query.search, QLatin1String(condition), QLatin1String(sort))));
                    }
                    QCOMPARE(findCases(session, query).value().cases, found->cases);
                }
            }
        }
        QVERIFY2(handed >= 30, qPrintable(QString::number(handed)));
    }

    void isOnRecordBeforeItIsHanded_data() { TempStore::backends(); }
    void isOnRecordBeforeItIsHanded() {
        QFETCH(QString, backend);
        DemoFixture demo(backend, city());
        if (demo.store().isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        QVERIFY2(demo.isReady(), qPrintable(demo.problem()));
        Session& session = demo.session();
        CaseQuery query;
        query.campaign = campaignId(session.db(), Campaign::Tax).value();
        const qint64 before = loggedSearches(session);
        std::atomic_bool stop = false;
        qint64 whenHanded = 0;
        const auto hand = [&](const QList<TaxpayerId>&) { whenHanded = loggedSearches(session); };
        VERIFY_RESULT(findCases(session, query, {nullptr, hand, &stop}));
        QCOMPARE(whenHanded, before + 1);
        QCOMPARE(loggedSearches(session), before + 2);
        // nobody waits for the others
        const auto handAndGo = [&](const QList<TaxpayerId>&) { stop = true; };
        const auto stopped = findCases(session, query, {nullptr, handAndGo, &stop});
        QVERIFY(!stopped.has_value());
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QCOMPARE(loggedSearches(session), before + 3);
    }
};

QTEST_GUILESS_MAIN(ListFirstTest)
#include "list_first_test.moc"
