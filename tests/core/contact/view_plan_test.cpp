// The views of rows in force are read by index for one case and for a page, on both stores, now
// and as of a past date.

#include <QTest>

#include "core/store/known_facts.h"
#include "core/store/query.h"
#include "tests/support/temp_store.h"

using namespace saikoku;

namespace {

struct Read {
    const char* view;
    const char* key;
    const char* oneOf;  ///< "%1" values of it
};

constexpr Read kReads[] = {
    {"taxpayer_in_force", "taxpayer_id", "1"},    {"taxpayer_in_force", "number", "'0001000001'"},
    {"taxpayer_in_force", "household", "'H1'"},   {"phone_in_force", "taxpayer_id", "1"},
    {"receivable_in_force", "taxpayer_id", "1"},  {"receipt_in_force", "taxpayer_id", "1"},
    {"negotiation_in_force", "taxpayer_id", "1"}, {"negotiation_in_force", "phone_digits", "'08000000001'"},
    {"promise_in_force", "taxpayer_id", "1"},     {"callback_open", "taxpayer_id", "1"},
    {"hold_known", "taxpayer_id", "1"},           {"assignment_in_force", "taxpayer_id", "1"},
    {"follow_up_in_force", "taxpayer_id", "1"},   {"follow_up_step_in_force", "follow_up_id", "1"},
    {"instalment_plan_known", "taxpayer_id", "1"}, {"pledged_receivable", "taxpayer_id", "1"},
    {"instalment_part", "instalment_plan_id", "1"},
    {"person_link_in_force", "taxpayer_id", "1"}, {"person_link_in_force", "lead_taxpayer_id", "1"},
    {"dispatch_known", "taxpayer_id", "1"},       {"call_counted", "phone_digits", "'08000000001'"},
};

/// Of these a past date's number or household is looked for in all versions: searches, not cases.
bool isReadWholeThen(const Read& read) {
    return qstrcmp(read.key, "number") == 0 || qstrcmp(read.key, "household") == 0;
}

/// What the engine says that it reads from end to end.
Result<QStringList> scansOf(Database& database, const QString& sql) {
    // PostgreSQL explains nothing that is prepared, so a function of this connection does
    const QString explain = database.isSqlite() ? QStringLiteral("explain query plan ") + sql
                                                : QStringLiteral("select * from pg_temp.plan_of($$%1$$)").arg(sql);
    SAIKOKU_TRY_ASSIGN(const auto lines, selectAll(database, explain, {}, [&](Statement& row) {
                           return row.text(database.isSqlite() ? 3 : 0);
                       }));
    QStringList scans;
    for (const QString& line : lines) {
        const bool scan = database.isSqlite() ? line.startsWith(QLatin1String("SCAN ")) && !line.contains(QLatin1String("CONSTANT"))
                                              : line.contains(QLatin1String("Seq Scan on "));
        if (scan && !line.contains(QLatin1String("known_then ")) && !line.endsWith(QLatin1String("known_then"))) {
            scans.append(line.trimmed());
        }
    }
    return scans;
}

}  // namespace

class ViewPlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsByIndex_data() {
        QTest::addColumn<QString>("backend");
        QTest::addColumn<bool>("past");
        QTest::addColumn<int>("cases");
        for (const QString& backend : TempStore::backendNames()) {
            for (const bool past : {false, true}) {
                for (const int cases : {1, 50}) {
                    QTest::addRow("%s, %s, %d", qPrintable(backend), past ? "past" : "now", cases) << backend << past << cases;
                }
            }
        }
    }
    void readsByIndex() {
        QFETCH(bool, past);
        QFETCH(int, cases);
        TEMP_STORE(store);
        if (!store.isLocal()) {
            // tables are empty here: what counts is that an index can be used
            VERIFY_RESULT(store.db().run(QStringLiteral("set enable_seqscan = off")));
            VERIFY_RESULT(store.db().run(QStringLiteral(
                "create function pg_temp.plan_of(query text) returns setof text language plpgsql as "
                "$body$ begin return query execute 'explain ' || query; end $body$")));
        }
        KnownFacts facts;
        if (past) {
            const auto then = KnownFacts::on(store.db(), QDate(2026, 11, 1));
            VERIFY_RESULT(then);
            facts = *then;
        }
        for (const Read& read : kReads) {
            if (past && isReadWholeThen(read)) {
                continue;
            }
            const QStringList values(cases, QLatin1String(read.oneOf));
            const auto scans = scansOf(store.db(), QStringLiteral("select * from %1 v where v.%2 in (%3)")
                                                       .arg(facts.view(QLatin1String(read.view)), QLatin1String(read.key),
                                                            values.join(u',')));
            VERIFY_RESULT(scans);
            QVERIFY2(scans->isEmpty(), qPrintable(QLatin1String(read.view) + QStringLiteral(" by ") + QLatin1String(read.key) +
                                                  QStringLiteral(": ") + scans->join(QStringLiteral("; "))));
        }
    }

    void holdNoGroups() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        const auto texts = selectAll(store.db(), QStringLiteral("select lower(sql) from sqlite_master where type = 'view'"), {},
                                     [](Statement& row) { return row.text(0); });
        VERIFY_RESULT(texts);
        QVERIFY(texts->size() >= 12);
        for (const QString& text : *texts) {
            QVERIFY2(!text.contains(QLatin1String("group by")), qPrintable(text));
        }
    }

    void askWithTheReadersRights() {
        TempStore store(QStringLiteral("postgres"));
        if (store.isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        const auto others = store.db().selectInteger(
            QStringLiteral("select count(*) from pg_class c where c.relkind = 'v' and c.relnamespace = 'public'::regnamespace "
                           "and not coalesce(c.reloptions @> array['security_invoker=true'], false)"));
        VERIFY_RESULT(others);
        QCOMPARE(*others, 0);
    }
};

QTEST_GUILESS_MAIN(ViewPlanTest)
#include "view_plan_test.moc"
