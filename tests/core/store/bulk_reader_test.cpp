#include "core/store/bulk_reader.h"

#include <QTest>

#include "core/store/database.h"
#include "tests/support/temp_store.h"

using namespace saikoku;

class BulkReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatASelectReads_data() { TempStore::backends(); }
    void readsWhatASelectReads() {
        TEMP_STORE(store);
        Database& db = store.db();
        VERIFY_RESULT(db.run(db.isSqlite() ? QStringLiteral("create temporary table thing (n integer, name text, due text)")
                                           : QStringLiteral("create temporary table thing (n bigint, name text, due date)")));
        for (qint64 i = 0; i < 50; ++i) {
            VERIFY_RESULT(db.execute(QStringLiteral("insert into thing (n, name, due) values (:n, :name, :due)"),
                                     {{QLatin1String(":n"), i == 7 ? BindValue(nullptr) : BindValue(i * -1'000'000'000'000)},
                                      {QLatin1String(":name"), i == 8 ? BindValue(nullptr) : BindValue(QStringLiteral("田中 %1 ':n'").arg(i))},
                                      {QLatin1String(":due"), QDate(2026, 11, 1).addDays(i % 3)}}));
        }
        QStringList native;
        VERIFY_RESULT(readRows(db,
                               QStringLiteral("select n, name from thing where due <= :due and (n is null or n <= :most) "
                                              "and name like :part and name <> ':due' order by due, n"),
                               {{QLatin1String(":due"), QDate(2026, 11, 2)},
                                {QLatin1String(":most"), 0},
                                {QLatin1String(":part"), QStringLiteral("田中%")}},
                               [&](const RawRow& row) {
                                   native.append(QString::number(row.integer(0)) + QString::fromUtf8(row.utf8(1)));
                               }));
        QStringList selected;
        auto rows = db.select(QStringLiteral("select n, name from thing where due <= '2026-11-02' and name is not null order by due, n"));
        VERIFY_RESULT(rows);
        while (rows->next()) {
            selected.append(QString::number(rows->integer(0)) + rows->text(1));
        }
        QCOMPARE(native, selected);
        QCOMPARE(native.size(), 34);
    }

    void givesNothingForNull_data() { TempStore::backends(); }
    void givesNothingForNull() {
        TEMP_STORE(store);
        int rows = 0;
        VERIFY_RESULT(readRows(store.db(), QStringLiteral("select cast(:a as bigint), cast(:b as text), 5"),
                               {{QLatin1String(":a"), nullptr}, {QLatin1String(":b"), nullptr}}, [&](const RawRow& row) {
                                   QVERIFY(row.isNull(0) && row.isNull(1) && !row.isNull(2));
                                   QCOMPARE(row.integer(0), 0);
                                   QVERIFY(row.utf8(1).isEmpty());
                                   QCOMPARE(row.integer(2), 5);
                                   ++rows;
                               }));
        QCOMPARE(rows, 1);
    }

    void letsTheConnectionGo_data() { TempStore::backends(); }
    void letsTheConnectionGo() {
        TEMP_STORE(store);
        const QString three = QStringLiteral("select 1 union all select 2 union all select 3 order by 1");
        for (int read = 0; read <= 4; ++read) {
            auto reader = RowReader::open(store.db(), three);
            VERIFY_RESULT(reader);
            for (int i = 1; i <= read; ++i) {
                QCOMPARE(reader->next().value(), i <= 3);
                if (i <= 3) {
                    QCOMPARE(reader->row().integer(0), i);
                }
            }
            reader = fail(ErrorCode::Cancelled, QString());
            QCOMPARE(store.db().selectInteger(QStringLiteral("select 5")).value(), 5);
        }
    }

    void refusesWhatASelectRefuses_data() { TempStore::backends(); }
    void refusesWhatASelectRefuses() {
        TEMP_STORE(store);
        const auto never = [](const RawRow&) { QFAIL("a row"); };
        const auto refused = [&](const QString& sql, const Bindings& bindings) {
            return !readRows(store.db(), sql, bindings, never).has_value();
        };
        QVERIFY(refused(QStringLiteral("select nothing from nowhere"), {}));
        QVERIFY(refused(QStringLiteral("select 1 where 1 = :a"), {}));
        QVERIFY(refused(QStringLiteral("select 1 where 1 = 1"), {{QLatin1String(":a"), 1}}));
        QVERIFY(refused(QStringLiteral("select 1 where '' = :a"), {{QLatin1String(":a"), QString(QChar(u'\0'))}}));
        // the connection is free again
        QCOMPARE(store.db().selectInteger(QStringLiteral("select 3")).value(), 3);
    }
};

QTEST_GUILESS_MAIN(BulkReaderTest)
#include "bulk_reader_test.moc"
