#include "core/store/bulk_writer.h"

#include <QTest>

#include "core/base/clock.h"
#include "core/base/offset_moment.h"
#include "core/store/database.h"
#include "tests/support/temp_store.h"

using namespace saikoku;

namespace {

void makeTable(Database& db) {
    VERIFY_RESULT(db.run(db.isSqlite() ? QStringLiteral("create temporary table thing (n integer, name text not null, due text, raw blob, share real)")
                                       : QStringLiteral("create temporary table thing (n bigint, name text not null, due date, raw bytea, share double precision)")));
}

const QStringList& columns() {
    static const QStringList all{QStringLiteral("n"), QStringLiteral("name"), QStringLiteral("due"), QStringLiteral("raw"),
                                 QStringLiteral("share")};
    return all;
}

}  // namespace

class BulkWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesWhatItWasGiven_data() { TempStore::backends(); }
    void writesWhatItWasGiven() {
        TEMP_STORE(store);
        makeTable(store.db());
        const QString odd = QStringLiteral("tab\tline\nreturn\rback\\slash \\N 髙𠮷 'quote'");
        auto writer = BulkWriter::open(store.db(), QStringLiteral("thing"), columns());
        VERIFY_RESULT(writer);
        for (qint64 i = 0; i < 10'000; ++i) {
            writer->integer(i);
            writer->text(odd);
            writer->date(QDate(2026, 4, 1).addDays(i % 100));
            writer->bytes(QByteArray::fromHex("00ff5c0a"));
            writer->real(0.1);
            VERIFY_RESULT(writer->endRow());
        }
        writer->integer(std::optional<qint64>());
        writer->utf8("");
        writer->date(QDate());
        writer->null();
        writer->null();
        VERIFY_RESULT(writer->endRow());
        const auto rows = writer->finish();
        VERIFY_RESULT(rows);
        QCOMPARE(*rows, qint64(10'001));
        auto last = store.db().select(QStringLiteral("select name, due, raw, share, n from thing where n = 9999"));
        VERIFY_RESULT(last);
        QVERIFY(last->next());
        QCOMPARE(last->text(0), odd);
        QCOMPARE(last->date(1), QDate(2026, 7, 9));
        QCOMPARE(last->bytes(2), QByteArray::fromHex("00ff5c0a"));
        QCOMPARE(last->real(3), 0.1);
        VERIFY_RESULT(last->finish());
        QCOMPARE(store.db().selectInteger(QStringLiteral("select count(*) from thing where n is null and due is null and raw is null and name = ''")).value_or(-1),
                 qint64(1));
    }

    void momentsAndDatesLookAsEverywhere_data() {
        QTest::addColumn<QDateTime>("moment");
        QTest::newRow("now") << momentAt(QDate(2026, 11, 20), QTime(9, 15, 30, 250), 0);
        QTest::newRow("midnight") << momentAt(QDate(2024, 2, 29), QTime(0, 0), 0);
        QTest::newRow("last of the year") << momentAt(QDate(2026, 12, 31), QTime(23, 59, 59, 999), 0);
        QTest::newRow("before 1970") << momentAt(QDate(1926, 12, 25), QTime(15, 0, 0, 1), 0);
        QTest::newRow("of Tokyo") << fromTokyo(QDate(2026, 3, 1), QTime(8, 59, 7));
    }
    void momentsAndDatesLookAsEverywhere() {
        QFETCH(QDateTime, moment);
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        makeTable(store.db());
        auto writer = BulkWriter::open(store.db(), QStringLiteral("thing"), columns().mid(0, 3));
        VERIFY_RESULT(writer);
        writer->null();
        writer->moment(moment);
        writer->date(moment.date());
        VERIFY_RESULT(writer->endRow());
        VERIFY_RESULT(writer->finish());
        auto row = store.db().select(QStringLiteral("select name, due from thing"));
        VERIFY_RESULT(row);
        QVERIFY(row->next());
        QCOMPARE(row->text(0), toStoredUtc(moment));
        QCOMPARE(row->text(1), moment.date().toString(Qt::ISODate));
        VERIFY_RESULT(row->finish());
    }

    void leavesNothingHalf_data() { TempStore::backends(); }
    void leavesNothingHalf() {
        TEMP_STORE(store);
        makeTable(store.db());
        {
            auto writer = BulkWriter::open(store.db(), QStringLiteral("thing"), {QStringLiteral("name")});
            VERIFY_RESULT(writer);
            writer->text(u"kept by nobody");
            VERIFY_RESULT(writer->endRow());
        }
        QCOMPARE(store.db().selectInteger(QStringLiteral("select count(*) from thing")).value_or(-1), qint64(0));
        QVERIFY(!store.db().inTransaction());
    }

    void refuses_data() {
        QTest::addColumn<QString>("backend");
        QTest::addColumn<int>("fault");
        for (const QString& backend : TempStore::backendNames()) {
            QTest::addRow("%s, NULL where none may be", qPrintable(backend)) << backend << 0;
            QTest::addRow("%s, U+0000", qPrintable(backend)) << backend << 1;
            QTest::addRow("%s, a value too few", qPrintable(backend)) << backend << 2;
        }
    }
    void refuses() {
        TEMP_STORE(store);
        QFETCH(int, fault);
        makeTable(store.db());
        const auto write = [&]() -> Result<qint64> {
            SAIKOKU_TRY_ASSIGN(BulkWriter writer, BulkWriter::open(store.db(), QStringLiteral("thing"),
                                                                   {QStringLiteral("n"), QStringLiteral("name")}));
            writer.integer(qint64(1));
            if (fault == 0) {
                writer.null();
            } else if (fault == 1) {
                writer.text(QString(QChar(u'\0')));
            }
            SAIKOKU_TRY(writer.endRow());
            return writer.finish();
        };
        QVERIFY(!write());
        // The connection is usable again, on both.
        QCOMPARE(store.db().selectInteger(QStringLiteral("select count(*) from thing")).value_or(-1), qint64(0));
        QVERIFY(!BulkWriter::open(store.db(), QStringLiteral("no_such_table"), {QStringLiteral("n")}));
        QCOMPARE(store.db().selectInteger(QStringLiteral("select 7")).value_or(-1), qint64(7));
    }

    void numbersGoOn_data() { TempStore::backends(); }
    void numbersGoOn() {
        TEMP_STORE(store);
        Database& db = store.db();
        VERIFY_RESULT(db.run(db.isSqlite() ? QStringLiteral("create temporary table numbered (id integer primary key, name text)")
                                           : QStringLiteral("create temporary table numbered (id bigint generated by default as identity primary key, name text)")));
        auto writer = BulkWriter::open(db, QStringLiteral("numbered"), {QStringLiteral("id"), QStringLiteral("name")});
        VERIFY_RESULT(writer);
        writer->integer(qint64(41));
        writer->text(u"given");
        VERIFY_RESULT(writer->endRow());
        VERIFY_RESULT(writer->finish());
        VERIFY_RESULT(continueIdentity(db, QStringLiteral("numbered"), QStringLiteral("id")));
        const auto next = db.insertReturningId(QStringLiteral("insert into numbered (name) values ('own') returning id"));
        VERIFY_RESULT(next);
        QCOMPARE(*next, qint64(42));
    }
};

QTEST_GUILESS_MAIN(BulkWriterTest)
#include "bulk_writer_test.moc"
