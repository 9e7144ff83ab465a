// What a take asks of the store goes by indexes: on 200,000 cases a look through a table is felt at every
// call.

#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <sqlcipher/sqlite3.h>

#include "core/contact/campaign.h"
#include "core/queue/call_lists.h"
#include "core/queue/case_queue.h"
#include "core/store/database.h"
#include "core/store/query.h"
#include "core/store/transaction.h"
#include "core/work/call_recorder.h"
#include "tests/support/call_city.h"
#include "tests/support/temp_store.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

constexpr CampaignId kTax{1};

/// Tables that grow with the city or with what happens.
const QStringList kBig{
    QStringLiteral("taxpayer"),      QStringLiteral("phone"),          QStringLiteral("receivable"),
    QStringLiteral("receipt"),       QStringLiteral("negotiation"),    QStringLiteral("promise"),
    QStringLiteral("callback"),      QStringLiteral("call_intent"),    QStringLiteral("call_attempt"),
    QStringLiteral("queue_case"),    QStringLiteral("call_list_case"), QStringLiteral("case_summary"),
    QStringLiteral("case_tax_item"), QStringLiteral("access_log"),     QStringLiteral("callback_transfer"),
    QStringLiteral("case_hold"),     QStringLiteral("contact_wish"),   QStringLiteral("case_handover"),
    QStringLiteral("phone_fact"),    QStringLiteral("dispatch"),       QStringLiteral("case_assignment")};

/// Every statement of a connection while it lives.
class Asked {
public:
    explicit Asked(Database& database) : m_engine(database.sqliteHandle()) {
        sqlite3_trace_v2(m_engine, SQLITE_TRACE_STMT, &Asked::take, &m_statements);
    }
    ~Asked() { sqlite3_trace_v2(m_engine, 0, nullptr, nullptr); }
    Q_DISABLE_COPY_MOVE(Asked)

    const QSet<QString>& statements() const { return m_statements; }

private:
    static int take(unsigned /*event*/, void* all, void* statement, void* /*text*/) {
        const QString sql = QString::fromUtf8(sqlite3_sql(static_cast<sqlite3_stmt*>(statement))).trimmed();
        static const QRegularExpression reads(QStringLiteral("^(select|update|delete|with|insert)\\b"),
                                              QRegularExpression::CaseInsensitiveOption);
        if (reads.match(sql).hasMatch()) {
            static_cast<QSet<QString>*>(all)->insert(sql);
        }
        return 0;
    }

    sqlite3* m_engine;
    QSet<QString> m_statements;
};

QStringList planOf(Database& database, const QString& sql) {
    QStringList lines;
    sqlite3_stmt* plan = nullptr;
    if (sqlite3_prepare_v2(database.sqliteHandle(),
                           QByteArray("explain query plan " + sql.toUtf8()).constData(), -1, &plan,
                           nullptr) != SQLITE_OK) {
        return {QStringLiteral("no plan: ") + QString::fromUtf8(sqlite3_errmsg(database.sqliteHandle()))};
    }
    while (sqlite3_step(plan) == SQLITE_ROW) {
        lines.append(QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(plan, 3))));
    }
    sqlite3_finalize(plan);
    return lines;
}

/// The tables behind the aliases of a text, views' own texts included.
QHash<QString, QString> aliasesOf(Database& database, const QString& sql) {
    static const QRegularExpression named(
        QStringLiteral("\\b(?:from|join|update|into)\\s+(\\w+)(?:\\s+(?:as\\s+)?(\\w+))?"),
        QRegularExpression::CaseInsensitiveOption);
    QHash<QString, QString> tables;
    QStringList texts{sql};
    QSet<QString> seen;
    while (!texts.isEmpty()) {
        const QString text = texts.takeFirst();
        for (auto match = named.globalMatch(text); match.hasNext();) {
            const QRegularExpressionMatch one = match.next();
            const QString table = one.captured(1);
            tables.insert(table, table);
            if (!one.captured(2).isEmpty()) {
                tables.insert(one.captured(2), table);
            }
            if (!seen.contains(table)) {
                seen.insert(table);
                const auto view = selectFirst(
                    database,
                    QStringLiteral(
                        "select m.sql from sqlite_master m where m.type = 'view' and m.name = :name"),
                    {{QLatin1String(":name"), table}}, [](Statement& row) { return row.text(0); });
                if (view && *view) {
                    texts.append(**view);
                }
            }
        }
    }
    return tables;
}

/// Lines of the plan that go through a big table.
QStringList looksThrough(Database& database, const QString& sql) {
    static const QRegularExpression scan(QStringLiteral("^SCAN (\\w+)"));
    const QHash<QString, QString> tables = aliasesOf(database, sql);
    QStringList looks;
    for (const QString& line : planOf(database, sql)) {
        const QRegularExpressionMatch match = scan.match(line);
        if (line.startsWith(QLatin1String("no plan")) ||
            (match.hasMatch() && kBig.contains(tables.value(match.captured(1))))) {
            looks.append(line + QStringLiteral(" in: ") + sql);
        }
    }
    return looks;
}

/// Takes until nobody is left, each case passed on: one's own lease, a callback, who called back, places.
Result<void> takeThrough(Session& session) {
    for (int i = 0; i < 7; ++i) {
        SAIKOKU_TRY_ASSIGN(const auto lease, takeNext(session, {kTax, {}, 0}));
        if (!lease) {
            break;
        }
        SAIKOKU_TRY(takeNext(session, {kTax, {}, 0}));
        SAIKOKU_TRY(releaseCase(session, kTax, lease->taxpayer, QStringLiteral("後で")));
    }
    return {};
}

/// With a list, somebody who called back and a callback that is due.
Result<void> makeCityWithList(TempStore& store) {
    Session& session = store.session();
    SAIKOKU_TRY(buildCallCity(session));
    CallListWish wish;
    wish.campaign = kTax;
    wish.name = QStringLiteral("十一月");
    SAIKOKU_TRY(makeCallList(session, wish));
    CallEntry later;
    later.campaign = kTax;
    later.taxpayer = callCityCase(2);
    later.callbackAt = store.clock().nowUtc().addSecs(600);
    SAIKOKU_TRY(recordCall(session, later));
    CallEntry back;
    back.campaign = kTax;
    back.taxpayer = callCityCase(7);
    back.direction = Direction::Inbound;
    back.result = ResultCode::Family;
    SAIKOKU_TRY(recordCall(session, back));
    store.clock().advanceSeconds(3700);
    return {};
}

}  // namespace

class QueuePlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noticesALookThroughATable() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        QVERIFY(!looksThrough(store.db(), QStringLiteral("select q.place from queue_case q where q.told = 1"))
                     .isEmpty());
        QVERIFY(!looksThrough(store.db(),
                              QStringLiteral("select b.call_at from callback_open b where b.operator_id = 1"))
                     .isEmpty());
        QVERIFY(looksThrough(store.db(),
                             QStringLiteral("select q.place from queue_case q where q.taxpayer_id = 1"))
                    .isEmpty());
    }

    void aFileIsReadByIndexes() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        VERIFY_RESULT(makeCityWithList(store));
        const Asked asked(store.db());
        VERIFY_RESULT(takeThrough(store.session()));
        QVERIFY(asked.statements().size() > 20);
        QStringList looks;
        for (const QString& sql : asked.statements()) {
            looks.append(looksThrough(store.db(), sql));
        }
        QVERIFY2(looks.isEmpty(), qPrintable(looks.join(u'\n')));
    }

    /// The order of the queue is the index's: nothing is sorted.
    void nothingIsSorted() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        VERIFY_RESULT(makeCityWithList(store));
        const Asked asked(store.db());
        VERIFY_RESULT(takeThrough(store.session()));
        int queues = 0;
        for (const QString& sql : asked.statements()) {
            if (sql.contains(QLatin1String("from queue_case q where")) &&
                sql.contains(QLatin1String("order by"))) {
                ++queues;
                const QStringList plan = planOf(store.db(), sql);
                QVERIFY2(plan.filter(QStringLiteral("queue_case_next")).size() == 1,
                         qPrintable(plan.join(u'\n')));
                QVERIFY2(plan.filter(QStringLiteral("TEMP B-TREE")).isEmpty(), qPrintable(plan.join(u'\n')));
            }
        }
        QVERIFY(queues > 0);
    }

    /// Told never to go through a table where an index serves, the server goes through none: each question
    /// has one.
    void aServerHasAnIndexForEachQuestion() {
        TempStore store(QStringLiteral("postgres"));
        if (store.isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        VERIFY_RESULT(makeCityWithList(store));
        VERIFY_RESULT(store.db().run(QStringLiteral("set enable_seqscan = off")));
        auto transaction = Transaction::begin(store.db());  // the counts are of the running transaction
        VERIFY_RESULT(transaction);
        const auto looks = [&]() -> Result<QMap<QString, qint64>> {
            SAIKOKU_TRY_ASSIGN(
                const auto rows,
                selectAll(store.db(),
                          QStringLiteral(
                              "select cast(s.relname as text), s.seq_scan from pg_stat_xact_user_tables s"),
                          {}, [](Statement& row) { return std::pair(row.text(0), row.integer(1)); }));
            QMap<QString, qint64> counts;
            for (const auto& [table, count] : rows) {
                counts.insert(table, count);
            }
            return counts;
        };
        const auto before = looks();
        VERIFY_RESULT(before);
        VERIFY_RESULT(takeThrough(store.session()));
        const auto after = looks();
        VERIFY_RESULT(after);
        QStringList through;
        for (const QString& table : kBig) {
            if (after->value(table) > before->value(table)) {
                through.append(
                    QStringLiteral("%1: %2").arg(table).arg(after->value(table) - before->value(table)));
            }
        }
        QVERIFY2(through.isEmpty(), qPrintable(through.join(u'\n')));
        VERIFY_RESULT(store.db().run(QStringLiteral("select q.place from queue_case q where q.told = 1")));
        QVERIFY(looks()->value(QStringLiteral("queue_case")) >
                after->value(QStringLiteral("queue_case")));  // it would notice
    }
};

QTEST_GUILESS_MAIN(QueuePlanTest)
#include "queue_plan_test.moc"
