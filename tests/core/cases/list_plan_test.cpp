// The list's statements on SQLCipher read one index and never look into the long
// rows of the summaries: on 200,000 cases that is seconds.

#include <QRegularExpression>
#include <QTest>

#include <sqlcipher/sqlite3.h>

#include "core/cases/board.h"
#include "core/cases/case_list.h"
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
        if (sql.contains(QStringLiteral("from case_")) && sql.startsWith(QStringLiteral("select"))) {
            static_cast<QStringList*>(list)->append(sql);
        }
        return 0;
    }

    sqlite3* m_engine;
    QStringList m_statements;
};

/// Lines of the plan that read the summaries otherwise than from an index alone.
QStringList looksIntoRows(Database& database, const QString& sql) {
    QStringList looks;
    sqlite3_stmt* plan = nullptr;
    if (sqlite3_prepare_v2(database.sqliteHandle(),
                           QByteArray("explain query plan " + sql.toUtf8()).constData(), -1, &plan,
                           nullptr) != SQLITE_OK) {
        return {QString::fromUtf8(sqlite3_errmsg(database.sqliteHandle()))};
    }
    while (sqlite3_step(plan) == SQLITE_ROW) {
        const QString line = QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(plan, 3)));
        static const QRegularExpression ofSummaries(QStringLiteral("^(SCAN|SEARCH) [sx]\\b"));
        if (ofSummaries.match(line).hasMatch() && !line.contains(QStringLiteral("COVERING INDEX"))) {
            looks.append(line);
        }
    }
    sqlite3_finalize(plan);
    return looks;
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
    void readsAnIndexAlone() {
        QFETCH(QString, condition);
        QFETCH(QString, sort);
        TempStore store(QStringLiteral("sqlite"));
        const auto city = SmallCity::make(store.session());
        VERIFY_RESULT(city);
        CaseQuery query;
        query.campaign = city->tax;
        query.condition = parseCaseCondition(condition).value();
        query.sort = parseCaseSort(sort).value();
        const AskedOfSummaries asked(store.db());
        VERIFY_RESULT(findCases(store.session(), query));
        QCOMPARE(asked.statements().size(), 1);
        QCOMPARE(looksIntoRows(store.db(), asked.statements().constFirst()), QStringList());
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
        QCOMPARE(asked.statements().size(), 2);
        for (const QString& statement : asked.statements()) {
            QCOMPARE(looksIntoRows(store.db(), statement), QStringList());
        }
    }
};

QTEST_GUILESS_MAIN(ListPlanTest)
#include "list_plan_test.moc"
