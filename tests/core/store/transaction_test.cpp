#include "core/store/transaction.h"

#include <QTest>

#include "core/store/database.h"
#include "tests/support/temp_store.h"

using namespace saikoku;

namespace {

Result<void> add(Database& db, const QString& key) {
    SAIKOKU_TRY(db.execute(QStringLiteral("insert into setting (key, value, updated_at, updated_by) values (:key, 'x', 'now', 'me')"),
                           {{QLatin1String(":key"), key}}));
    return {};
}

qint64 count(Database& db) { return db.selectInteger(QStringLiteral("select count(*) from setting")).value_or(-1); }

Result<void> addInside(Database& db, const QString& key, bool fails) {
    SAIKOKU_TRY_ASSIGN(Transaction transaction, Transaction::begin(db));
    SAIKOKU_TRY(add(db, key));
    if (fails) {
        return fail(ErrorCode::Rule, QStringLiteral("no"));
    }
    return transaction.commit();
}

}  // namespace

class TransactionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void storesWholeOrNotAtAll_data() { TempStore::backends(); }
    void storesWholeOrNotAtAll() {
        TEMP_STORE(store);
        VERIFY_RESULT(addInside(store.db(), QStringLiteral("a"), false));
        QVERIFY(!addInside(store.db(), QStringLiteral("b"), true));
        QCOMPARE(count(store.db()), qint64(1));
        QVERIFY(!store.db().inTransaction());
    }

    void joinsTheOuterOne_data() { TempStore::backends(); }
    void joinsTheOuterOne() {
        TEMP_STORE(store);
        {
            auto outer = Transaction::begin(store.db());
            VERIFY_RESULT(outer);
            VERIFY_RESULT(addInside(store.db(), QStringLiteral("a"), false));
        }
        QCOMPARE(count(store.db()), qint64(0));
        auto outer = Transaction::begin(store.db());
        VERIFY_RESULT(outer);
        VERIFY_RESULT(addInside(store.db(), QStringLiteral("a"), false));
        VERIFY_RESULT(outer->commit());
        QCOMPARE(count(store.db()), qint64(1));
    }

    void refusesToStoreHalf_data() { TempStore::backends(); }
    void refusesToStoreHalf() {
        TEMP_STORE(store);
        {
            auto outer = Transaction::begin(store.db());
            VERIFY_RESULT(outer);
            VERIFY_RESULT(add(store.db(), QStringLiteral("outer")));
            QVERIFY(!addInside(store.db(), QStringLiteral("inner"), true));
            QVERIFY(!outer->commit());
        }
        QCOMPARE(count(store.db()), qint64(0));
        VERIFY_RESULT(addInside(store.db(), QStringLiteral("later"), false));
        QCOMPARE(count(store.db()), qint64(1));
    }

    void runsWorkAfterwards_data() { TempStore::backends(); }
    void runsWorkAfterwards() {
        TEMP_STORE(store);
        QStringList order;
        {
            auto transaction = Transaction::begin(store.db());
            VERIFY_RESULT(transaction);
            store.db().afterTransaction([&] { order << QStringLiteral("after %1").arg(store.db().inTransaction()); });
            order << QStringLiteral("inside");
        }
        store.db().afterTransaction([&] { order << QStringLiteral("at once"); });
        QCOMPARE(order, (QStringList{QStringLiteral("inside"), QStringLiteral("after 0"), QStringLiteral("at once")}));
    }
};

QTEST_GUILESS_MAIN(TransactionTest)
#include "transaction_test.moc"
