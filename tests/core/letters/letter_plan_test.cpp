// What 発送管理 asks goes by indexes: letters of years are not read for one batch, one letter or one page.

#include <QRegularExpression>
#include <QTest>

#include <sqlcipher/sqlite3.h>

#include "core/store/database.h"
#include "tests/core/letters/printed_batch.h"
#include "tests/support/call_city.h"
#include "tests/support/temp_store.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

constexpr CampaignId kTax{1};

int take(unsigned, void* into, void* statement, void*) {
    char* sql = sqlite3_expanded_sql(static_cast<sqlite3_stmt*>(statement));
    static_cast<QStringList*>(into)->append(QString::fromUtf8(sql));
    sqlite3_free(sql);
    return 0;
}

QStringList planOf(sqlite3* engine, const QString& sql) {
    sqlite3_stmt* plan = nullptr;
    QStringList lines;
    if (sqlite3_prepare_v2(engine, QByteArray("explain query plan " + sql.toUtf8()).constData(), -1, &plan,
                           nullptr) != SQLITE_OK) {
        return lines;
    }
    while (sqlite3_step(plan) == SQLITE_ROW) {
        lines.append(QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(plan, 3))));
    }
    sqlite3_finalize(plan);
    return lines;
}

/// Lines that walk through all letters, dispatches, receipts or what was asked for.
QStringList walks(sqlite3* engine, const QStringList& statements) {
    static const QRegularExpression walk(QStringLiteral(
        "^SCAN (l|v|d|r|a|notice_letter|notice_letter_receivable|dispatch|receipt|p)\\b(?!.*USING INDEX "
        "dispatch_newest)"));
    QStringList found;
    for (const QString& sql : statements) {
        if (!sql.contains(QLatin1String("notice_letter")) && !sql.contains(QLatin1String("dispatch"))) {
            continue;
        }
        for (const QString& line : planOf(engine, sql)) {
            if (walk.match(line).hasMatch()) {
                found.append(line + QStringLiteral(" in: ") + sql);
            }
        }
    }
    return found;
}

}  // namespace

class LetterPlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void byIndexes() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        LetterRequest request;
        request.campaign = kTax;
        request.notice = QStringLiteral("notice");
        request.cases = {callCityCase(1), callCityCase(2)};
        const auto selection = selectLetters(session, request);
        VERIFY_RESULT(selection);
        const auto batch = printedBatch(session, *selection);
        VERIFY_RESULT(batch);
        QStringList statements;
        sqlite3* engine = session.db().sqliteHandle();
        sqlite3_trace_v2(engine, SQLITE_TRACE_STMT, &take, &statements);
        VERIFY_RESULT(noticeBatches(session, kTax, 10));
        const QStringList effects = statements.filter(QStringLiteral("notice_letter_receivable"));
        QCOMPARE(effects.size(), qsizetype(1));  // one for all batches
        const QString plan = planOf(engine, effects.constFirst()).join(u'\n');
        for (const char* index :
             {"receipt_key", "sqlite_autoindex_notice_letter_receivable_1", "dispatch_letter"}) {
            QVERIFY2(plan.contains(QLatin1String(index)), qPrintable(plan));
        }
        static const QRegularExpression ofEach(QStringLiteral("CORRELATED SCALAR SUBQUERY"));
        QVERIFY2(!plan.contains(ofEach) || !effects.constFirst().contains(QStringLiteral("(select min")),
                 qPrintable(plan));
        VERIFY_RESULT(sentLetters(session, {.campaign = kTax, .batch = batch->number}));
        const auto sent = sentLetters(session, {.campaign = kTax, .taxpayer = callCityCase(1)});
        VERIFY_RESULT(lettersOfBatch(session, batch->id));
        VERIFY_RESULT(sent);
        VERIFY_RESULT(
            letterReturned(session, kTax, sent->front().number, ReturnReason::Absent, session.today(), {}));
        VERIFY_RESULT(selectLetters(session, request));
        sqlite3_trace_v2(engine, 0, nullptr, nullptr);
        QVERIFY(statements.size() > 10);
        const QStringList found = walks(engine, statements);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(LetterPlanTest)
#include "letter_plan_test.moc"
