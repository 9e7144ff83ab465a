// The list's statements on SQLCipher read one index and never look into the long
// rows of the summaries: on 200,000 cases that is seconds.

#include <QRegularExpression>
#include <QTest>

#include <sqlcipher/sqlite3.h>

#include "core/cases/board.h"
#include "core/cases/case_field.h"
#include "core/cases/case_list.h"
#include "core/cases/case_repository.h"
#include "core/cases/case_standing_repository.h"
#include "core/cases/name_memory.h"
#include "core/cases/namesake_repository.h"
#include "core/store/bulk_reader.h"
#include "core/store/database.h"
#include "core/store/query.h"
#include "tests/support/small_city.h"
#include "tests/support/temp_store.h"

using namespace saikoku;

namespace {

/// Collects what a connection is asked about the summaries.
class AskedOfSummaries {
public:
    explicit AskedOfSummaries(Database& database) : m_engine(database.sqliteHandle()) {
        sqlite3_trace_v2(m_engine, SQLITE_TRACE_STMT, &AskedOfSummaries::take, &m_statements);
    }
    ~AskedOfSummaries() { sqlite3_trace_v2(m_engine, 0, nullptr, nullptr); }
    Q_DISABLE_COPY_MOVE(AskedOfSummaries)

    QStringList statements() const { return m_statements; }

private:
    static int take(unsigned /*event*/, void* list, void* statement, void* /*text*/) {
        const QString sql = QString::fromUtf8(sqlite3_sql(static_cast<sqlite3_stmt*>(statement)));
        static const QRegularExpression ofSummaries(QStringLiteral("(from|join) case_(summary|tax_item) [sx]\\b"));
        if (ofSummaries.match(sql).hasMatch() && !sql.startsWith(QStringLiteral("insert"))) {
            static_cast<QStringList*>(list)->append(sql);
        }
        return 0;
    }

    sqlite3* m_engine;
    QStringList m_statements;
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

/// Lines of the plan that read the summaries otherwise than from an index alone.
QStringList looksIntoRows(Database& database, const QString& sql) {
    static const QRegularExpression ofSummaries(QStringLiteral("^(SCAN|SEARCH) [sx]\\b"));
    QStringList looks;
    for (const QString& line : planOf(database, sql)) {
        if (!line.contains(QStringLiteral("COVERING INDEX")) && (ofSummaries.match(line).hasMatch() || line.startsWith(QLatin1String("no plan")))) {
            looks.append(line);
        }
    }
    return looks;
}

CaseQuery queryOf(CampaignId campaign, const QString& condition, const QString& sort) {
    CaseQuery query;
    query.campaign = campaign;
    query.condition = parseCaseCondition(condition).value();
    query.sort = parseCaseSort(sort).value();
    return query;
}

}  // namespace

class ListPlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noticesALookIntoRows() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY(
            !looksIntoRows(store.db(), QStringLiteral("select s.name from case_summary s order by s.name"))
                 .isEmpty());
    }

    void readsAnIndexAlone_data() {
        QTest::addColumn<QString>("condition");
        QTest::addColumn<QString>("sort");
        QTest::newRow("all") << ""
                             << "oldest_due";
        QTest::newRow("backwards") << ""
                                   << "oldest_due:desc";
        QTest::newRow("by amount") << ""
                                   << "outstanding:desc";
        QTest::newRow("by kana") << ""
                                 << "kana";
        QTest::newRow("by number") << ""
                                   << "number";
        QTest::newRow("by last contact") << ""
                                         << "last_contact:desc";
        QTest::newRow("by promise") << ""
                                    << "promise_date";
        QTest::newRow("by district") << ""
                                     << "district";
        QTest::newRow("by age") << ""
                                << "age";
        QTest::newRow("status and tax") << "status = 'NoPromise' and tax_item = '01'"
                                        << "oldest_due";
        QTest::newRow("status, by amount") << "status = 'NoPromise'"
                                           << "outstanding:desc";
        QTest::newRow("district and phone") << "district = '03' and phone_known = true"
                                            << "oldest_due";
        QTest::newRow("amount and oldest due") << "outstanding >= 100000 and oldest_due < 2026-01-01"
                                               << "outstanding:desc";
        QTest::newRow("result and hold") << "last_result = 'NoAnswer' and hold = ''"
                                         << "callback";
    }
    void countsAnyConditionFromAnIndexAlone_data() {
        QTest::addColumn<QString>("condition");
        for (const char* condition : {"oldest_due <= 2026-05-01 and attempts < 3", "age >= 60 and promises > 2 and last_contact < today-3m", "status = 'NoPromise' and attempts < 2",
                                      "callback < today and attempts_evening = 0", "promise_date within -30d and kept_promises = 0", "days_overdue > 100 and returned > 0",
                                      "outstanding >= 100000 and (carried_yen > 0 or limitation within 180d) and phone_kind = 'mobile' and tried_at != 'tue_evening'",
                                      "household = '0001'", "operator = 'x' and lapsed > 0", "kana like 'ワタ%' and sent_kind = 'demand'", "household_arrears >= 2",
                                      "follow_up = 'slip' and label = 'x'", "phone_usable = false and called_back within -7d", "handover = 'waiting' or research = 'asked'",
                                      "accrued_late_charge > 1000", "demand_fee >= 100 and outstanding > 0", "demand_fee in (100, 200)"}) {
            QTest::newRow(condition) << QString::fromUtf8(condition);
        }
    }
    void countsAnyConditionFromAnIndexAlone() {
        QFETCH(QString, condition);
        TempStore store(QStringLiteral("sqlite"));
        const auto city = SmallCity::make(store.session());
        VERIFY_RESULT(city);
        const AskedOfSummaries asked(store.db());
        VERIFY_RESULT(countCases(store.session(), queryOf(city->tax, condition, {})));
        VERIFY_RESULT(findCases(store.session(), queryOf(city->tax, condition, QStringLiteral("outstanding:desc"))));
        QCOMPARE(asked.statements().size(), 2);
        for (const QString& statement : asked.statements()) {
            QCOMPARE(looksIntoRows(store.db(), statement), QStringList());
        }
    }

    /// A field that the index lacks has every case looked up in its long row. Charges, which the settled owe too, have
    /// indexes of their own; names are found by words.
    void theIndexHoldsWhatConditionsAsk() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        const auto columns = selectAll(store.db(), QStringLiteral("select coalesce(name, '') from pragma_index_info('case_summary_extraction')"), {},
                                       [](Statement& row) { return row.text(0); });
        VERIFY_RESULT(columns);
        const QStringList held(columns->begin(), columns->end());
        QVERIFY(held.contains(QStringLiteral("returned_count")));
        const CaseTables tables = CaseTables::stored(QDate(2026, 11, 20));
        static const QRegularExpression ofRow(QStringLiteral("\\bs\\.([a-z_]+)"));
        for (const CaseField field : caseFields()) {
            const CaseStoredColumn& own = field->columns.front();
            if (field->asksSettled || field == CaseField::Name) {
                continue;
            }
            const QString sql = field->sql != nullptr    ? field->sql(tables)
                                : own.name != nullptr ? QStringLiteral("s.") + QLatin1String(own.name)
                                                      : QString::fromLatin1(own.readAs);
            for (auto match = ofRow.globalMatch(sql); match.hasNext();) {
                const QString column = match.next().captured(1);
                QVERIFY2(held.contains(column), qPrintable(QLatin1String(field->key) + QStringLiteral(": ") + column));
            }
        }
    }

    /// A page's marks: each row one look into the index of names and birth dates, nothing is scanned.
    void marksNamesakesByAnIndex() {
        TempStore store(QStringLiteral("sqlite"));
        const auto city = SmallCity::make(store.session());
        VERIFY_RESULT(city);
        const CaseTables tables = CaseTables::stored(QDate(2026, 11, 20));
        QString sql = NamesakeRepository::amongSql(tables, {city->watanabe, city->yamada, city->ito});
        const QStringList plan = planOf(store.db(), sql.replace(QStringLiteral(":campaign"), QString::number(city->tax.value)));
        const QString all = plan.join(u'\n');
        QVERIFY2(all.contains(QStringLiteral("taxpayer_namesake")), qPrintable(all));
        QVERIFY2(!all.contains(QStringLiteral("SCAN")), qPrintable(all));
        const QString ofList = QStringLiteral("select s.taxpayer_id from case_summary s where s.campaign_id = 1 and s.status <> 'Settled' and ") +
                               NamesakeRepository::flagSql(tables) + QStringLiteral(" = 1");
        const QString listPlan = planOf(store.db(), ofList).join(u'\n');
        QVERIFY2(listPlan.contains(QStringLiteral("taxpayer_namesake")), qPrintable(listPlan));
        QVERIFY2(!listPlan.contains(QStringLiteral("SCAN b")) && !listPlan.contains(QStringLiteral("SCAN a")), qPrintable(listPlan));
    }

    void readsAnIndexAlone() {
        QFETCH(QString, condition);
        QFETCH(QString, sort);
        TempStore store(QStringLiteral("sqlite"));
        const auto city = SmallCity::make(store.session());
        VERIFY_RESULT(city);
        const AskedOfSummaries asked(store.db());
        VERIFY_RESULT(findCases(store.session(), queryOf(city->tax, condition, sort)));
        QCOMPARE(asked.statements().size(), 1);
        QCOMPARE(looksIntoRows(store.db(), asked.statements().constFirst()), QStringList());
    }

    /// What `why` goes by, of the whole city and of its noted numbers.
    void standingsReadAnIndexAlone() {
        TempStore store(QStringLiteral("sqlite"));
        const auto city = SmallCity::make(store.session());
        VERIFY_RESULT(city);
        const AskedOfSummaries asked(store.db());
        int read = 0;
        VERIFY_RESULT(CaseStandingRepository(store.db(), {}).ofCity(city->tax, [&](const CaseStanding&) { ++read; }));
        QVERIFY(read > 0);
        QCOMPARE(asked.statements().size(), 1);
        QCOMPARE(looksIntoRows(store.db(), asked.statements().constFirst()), QStringList());
        QVERIFY(planOf(store.db(), asked.statements().constFirst()).filter(QStringLiteral("B-TREE")).isEmpty());
        const QString marked = planOf(store.db(), QStringLiteral("select m.phone_digits from negotiation_in_force m where m.do_not_call = 1 "
                                                                 "or m.result in ('not_in_use', 'fax', 'wrong_number')"))
                                   .join(u'|');
        QVERIFY2(marked.contains(QStringLiteral("negotiation_marks")), qPrintable(marked));
        const QString called = planOf(store.db(), QStringLiteral("select c.phone_digits, c.called_at, c.result from call_counted c "
                                                                 "where c.called_at >= '2026-11-12T15:00:00.000Z'"))
                                   .join(u'|');
        QVERIFY2(called.contains(QStringLiteral("call_intent_outbound")) && called.contains(QStringLiteral("negotiation_outbound")),
                 qPrintable(called));
    }

    /// What a list opens with, by its quick filters: sorted by the index, so that the first
    /// cases are the first entries.
    void comesInItsOrder_data() {
        QTest::addColumn<QString>("condition");
        QTest::addColumn<QString>("sort");
        QTest::newRow("largest first") << "" << "outstanding:desc";
        QTest::newRow("oldest first") << "" << "oldest_due";
        QTest::newRow("by kana") << "" << "kana";
        QTest::newRow("by number") << "" << "number";
        QTest::newRow("status and tax") << "status = 'NoPromise' and tax_item = '01'" << "outstanding:desc";
    }
    void comesInItsOrder() {
        QFETCH(QString, condition);
        QFETCH(QString, sort);
        TempStore store(QStringLiteral("sqlite"));
        const auto city = SmallCity::make(store.session());
        VERIFY_RESULT(city);
        const AskedOfSummaries asked(store.db());
        VERIFY_RESULT(findCases(store.session(), queryOf(city->tax, condition, sort), {nullptr, [](const QList<TaxpayerId>&) {}}));
        QCOMPARE(asked.statements().size(), 2);  // the first ones, and all
        for (const QString& statement : asked.statements()) {
            const QStringList plan = planOf(store.db(), statement);
            QVERIFY2(plan.filter(QStringLiteral("B-TREE")).isEmpty(), qPrintable(plan.join(u'|')));
            QCOMPARE(looksIntoRows(store.db(), statement), QStringList());
        }
        TempStore server(QStringLiteral("postgres"));
        if (server.isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        QVERIFY2(server.isReady(), qPrintable(server.problem()));
        VERIFY_RESULT(server.db().runScript(QStringLiteral("set enable_seqscan = off; set enable_bitmapscan = off")));
        QString sql = asked.statements().constFirst();
        sql.replace(QStringLiteral(":campaign"), QString::number(city->tax.value));
        sql.replace(QStringLiteral(":w1"), QStringLiteral("'NoPromise'")).replace(QStringLiteral(":w2"), QStringLiteral("'|01|'"));
        QString plan;
        VERIFY_RESULT(readRows(server.db(), QStringLiteral("explain ") + sql, {},
                               [&](const RawRow& row) { plan += QString::fromUtf8(row.utf8(0)) + u'\n'; }));
        QVERIFY2(plan.contains(QStringLiteral("Index")) && !plan.contains(QStringLiteral("Sort")), qPrintable(plan));
    }

    /// Names that memory knows: few are looked up, of many the first are met on the way.
    void looksUpFewNamesAndWalksForMany() {
        TempStore store(QStringLiteral("sqlite"));
        const auto city = SmallCity::make(store.session());
        VERIFY_RESULT(city);
        NameMemory names;
        CaseQuery query = queryOf(city->tax, {}, QStringLiteral("outstanding:desc"));
        query.search = QStringLiteral("ワタナベ");
        const AskedOfSummaries asked(store.db());
        VERIFY_RESULT(findCases(store.session(), query, {.names = &names}));
        const QString sql = asked.statements().constLast();
        const QString plan = planOf(store.db(), sql).join(u'|');
        QVERIFY2(plan.contains(QStringLiteral("SEARCH s USING INDEX sqlite_autoindex_case_summary_1 (campaign_id=? AND taxpayer_id=?)")),
                 qPrintable(plan));

        QList<TaxpayerId> many;
        for (qint64 id = 1; id <= 1000; ++id) {
            many.append(TaxpayerId{id});
        }
        VERIFY_RESULT(CaseRepository(store.db(), {}).first(query, many, LookingOn::kFirstCases));
        const QStringList walk = planOf(store.db(), asked.statements().constLast());
        QVERIFY2(walk.filter(QStringLiteral("B-TREE")).isEmpty() &&
                     walk.join(u'|').contains(QStringLiteral("COVERING INDEX case_summary_outstanding")),
                 qPrintable(walk.join(u'|')));
    }

    void rollsByAnIndex() {
        TempStore store(QStringLiteral("sqlite"));
        for (const char* sql :
             {"select count(*) from summary_state t cross join case_summary c where c.campaign_id = t.campaign_id and c.changes_on <= t.as_of",
              "select taxpayer_id from case_summary where campaign_id = 1 and changes_on <= '2026-11-20' order by changes_on limit 200"}) {
            const QString plan = planOf(store.db(), QString::fromLatin1(sql)).join(u'|');
            QVERIFY2(plan.contains(QStringLiteral("INDEX case_summary_changes (campaign_id=? AND changes_on<?)")) &&
                         !plan.contains(QStringLiteral("B-TREE")),
                     qPrintable(plan));
        }
    }

    void searchesInAnIndexOfItsOwn() {
        TempStore store(QStringLiteral("sqlite"));
        const auto city = SmallCity::make(store.session());
        VERIFY_RESULT(city);
        CaseQuery query;
        query.campaign = city->tax;
        query.search = QStringLiteral("ワタナベ");
        const AskedOfSummaries asked(store.db());
        VERIFY_RESULT(findCases(store.session(), query));
        QCOMPARE(asked.statements().size(), 1);
        for (const QString& look : looksIntoRows(store.db(), asked.statements().constFirst())) {
            QVERIFY2(look.startsWith(QStringLiteral("SEARCH s ")) &&
                         look.contains(QStringLiteral("taxpayer_id=?")),
                     qPrintable(look));
        }
    }

    void countsFromAnIndex_data() {
        QTest::addColumn<BoardDimension>("dimension");
        QTest::newRow("tax item") << BoardDimension::TaxItem;
        QTest::newRow("district") << BoardDimension::District;
        QTest::newRow("operator") << BoardDimension::Operator;
        QTest::newRow("age") << BoardDimension::AgeBand;
    }
    void countsFromAnIndex() {
        QFETCH(BoardDimension, dimension);
        TempStore store(QStringLiteral("sqlite"));
        const auto city = SmallCity::make(store.session());
        VERIFY_RESULT(city);
        const AskedOfSummaries asked(store.db());
        VERIFY_RESULT(workflowBoard(store.session(), city->tax, dimension));
        QCOMPARE(asked.statements().size(), 1);  // the four statuses with it
        for (const QString& statement : asked.statements()) {
            QCOMPARE(looksIntoRows(store.db(), statement), QStringList());
        }
    }
};

QTEST_GUILESS_MAIN(ListPlanTest)
#include "list_plan_test.moc"
