#include "core/demo/demo_city.h"

#include <QCryptographicHash>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include "core/cases/case_refresh.h"
#include "core/demo/fact_writer.h"
#include "core/demo/traits.h"
#include "core/exchange/import_history.h"
#include "core/security/operator_repository.h"
#include "core/security/session.h"
#include "core/store/database.h"
#include "core/store/table_rules.h"
#include "tests/support/demo_fixture.h"

using namespace saikoku;

namespace {

DemoOptions small(quint64 seed) {
    DemoOptions options = DemoFixture::small();
    options.seed = seed;
    return options;
}

/// Tables whose rows tell of this very store, not of the city.
bool isOfTheStore(const QString& table) {
    static const QStringList tables{QStringLiteral("access_log"),       QStringLiteral("sign_in"), QStringLiteral("log_anchor"), QStringLiteral("log_secret"), QStringLiteral("store_info"),
                                    QStringLiteral("schema_migration"), QStringLiteral("setting")};
    return tables.contains(table);
}

/// Every cell of every table, in the order of its columns. The administrator's
/// own row is left out: it was made by the clock of the machine.
QByteArray digestOf(Database& db) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto tables = tableNames(db);
    if (!tables) {
        return {};
    }
    for (const QString& table : *tables) {
        const auto columns = columnNames(db, table);
        if (isOfTheStore(table) || !columns) {
            continue;
        }
        QStringList order;
        for (qsizetype i = 1; i <= columns->size(); ++i) {
            order.append(QString::number(i));
        }
        const QString where = table == QLatin1String("app_operator") ? QStringLiteral(" where login <> 'admin'") : QString();
        auto rows = db.select(QStringLiteral("select %1 from %2%3 order by %4")
                                  .arg(columns->join(QLatin1Char(',')), table, where, order.join(QLatin1Char(','))));
        while (rows && rows->next()) {
            for (int i = 0; i < columns->size(); ++i) {
                hash.addData((rows->isNull(i) ? QStringLiteral("-") : rows->text(i)).toUtf8() + '\t');
            }
            hash.addData("\n");
        }
        hash.addData(table.toUtf8());
    }
    return hash.result();
}

}  // namespace

class DemoCityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBatchTellsItsRows() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        VERIFY_RESULT(makeDemoCity(store.session(), small(1)));
        const auto history = importHistory(store.session(), 10);
        VERIFY_RESULT(history);
        QCOMPARE(history->size(), 1);
        const QJsonObject files = history->constFirst().counts[QStringLiteral("files")].toObject();
        for (const auto& [file, table] : {std::pair("taxpayers", "taxpayer"), std::pair("phones", "phone"), std::pair("receivables", "receivable"),
                                          std::pair("receipts", "receipt")}) {
            const auto rows = store.db().selectInteger(QStringLiteral("select count(*) from %1").arg(QLatin1String(table)));
            QVERIFY(rows.value_or(0) > 0);
            QCOMPARE(files[QLatin1String(file)][QStringLiteral("rows")].toInteger(), *rows);
        }
    }

    void fillsAnEmptyStore_data() { TempStore::backends(); }
    void fillsAnEmptyStore() {
        QFETCH(QString, backend);
        DemoFixture demo(backend);
        if (demo.store().isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        QVERIFY2(demo.isReady(), qPrintable(demo.problem()));
        const demo::TableCounts& counts = demo.report().counts;
        QVERIFY(counts.value(QStringLiteral("taxpayer")) >= 300);
        for (auto it = counts.begin(); it != counts.end(); ++it) {
            const auto rows = demo.db().selectInteger(QStringLiteral("select count(*) from %1").arg(it.key()));
            VERIFY_RESULT(rows);
            QVERIFY2(*rows == it.value(), qPrintable(it.key()));
        }
        for (const char* table : {"phone", "receivable", "receipt", "call_intent", "call_attempt", "negotiation", "promise",
                                  "callback", "dispatch", "case_assignment", "case_summary", "case_tax_item"}) {
            const auto rows = demo.db().selectInteger(QStringLiteral("select count(*) from %1").arg(QLatin1String(table)));
            VERIFY_RESULT(rows);
            QVERIFY2(*rows > 0, table);
        }
    }

    /// Scripts have whoever signs in first say a name, not the sign-in's word.
    void whoMakesTheCityHasAName() {
        DemoFixture demo(QStringLiteral("sqlite"));
        QVERIFY2(demo.isReady(), qPrintable(demo.problem()));
        const auto maker = OperatorRepository(demo.db()).find(demo.session().actor().id);
        VERIFY_RESULT(maker);
        QVERIFY(maker->has_value() && !(*maker)->displayName.isEmpty());
        QVERIFY((*maker)->displayName != (*maker)->login);
    }

    void summariesFollowFromTheFacts_data() { TempStore::backends(); }
    void summariesFollowFromTheFacts() {
        QFETCH(QString, backend);
        DemoFixture demo(backend);
        if (demo.store().isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        QVERIFY2(demo.isReady(), qPrintable(demo.problem()));
        const auto stale = countStaleCases(demo.session());
        VERIFY_RESULT(stale);
        QCOMPARE(*stale, qint64(0));
        // What the generator meant by arrears is what the rules find.
        const auto open = demo.db().selectInteger(
            QStringLiteral("select count(*) from case_summary where status <> 'Settled' and outstanding > 0"));
        const auto owing = demo.db().selectInteger(
            QStringLiteral("select count(distinct taxpayer_id) from receivable where due_date < '2026-11-20' and levied > received"));
        VERIFY_RESULT(open);
        VERIFY_RESULT(owing);
        QCOMPARE(*open, *owing);
    }

    void promiseAndCallbackRestOnARecord_data() { TempStore::backends(); }
    void promiseAndCallbackRestOnARecord() {
        QFETCH(QString, backend);
        DemoFixture demo(backend);
        if (demo.store().isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        QVERIFY2(demo.isReady(), qPrintable(demo.problem()));
        for (const char* table : {"promise", "callback"}) {
            const auto loose = demo.db().selectInteger(
                QStringLiteral("select count(*) from %1 p left join negotiation n on n.negotiation_id = p.negotiation_id"
                               " and n.taxpayer_id = p.taxpayer_id and n.result = 'reached' where n.negotiation_id is null")
                    .arg(QLatin1String(table)));
            VERIFY_RESULT(loose);
            QVERIFY2(*loose == 0, table);
        }
        const auto future = demo.db().selectInteger(
            QStringLiteral("select count(*) from negotiation where recorded_at >= '2026-11-20T00:00:00.000Z'"));
        VERIFY_RESULT(future);
        QCOMPARE(*future, qint64(0));
        // A row that is added later gets a number of its own.
        VERIFY_RESULT(demo.db().insertReturningId(
            QStringLiteral("insert into dispatch (campaign_id, taxpayer_id, kind, template, template_version, sent_on,"
                           " operator_id, recorded_at, known_on) values (1, 1, 'notice', 'notice', '1', '2026-11-20', 1,"
                           " '2026-11-20T01:00:00.000Z', '2026-11-20') returning dispatch_id")));
    }

    void theSameSeedGivesTheSameRows_data() { TempStore::backends(); }
    void theSameSeedGivesTheSameRows() {
        QFETCH(QString, backend);
        DemoOptions planned = small(1);
        planned.hasPlan = true;
        DemoFixture once(backend, planned);
        if (once.store().isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        QVERIFY2(once.isReady(), qPrintable(once.problem()));
        DemoFixture again(backend, planned);
        DemoFixture other(backend, small(2));
        QVERIFY(!digestOf(once.db()).isEmpty());
        QCOMPARE(digestOf(again.db()), digestOf(once.db()));
        QVERIFY(digestOf(other.db()) != digestOf(once.db()));
    }

    void traitsStandOnlyInTheTruthFile_data() { TempStore::backends(); }
    void traitsStandOnlyInTheTruthFile() {
        QFETCH(QString, backend);
        QTemporaryDir folder;
        DemoOptions options = small(3);
        options.truthFile = folder.filePath(QStringLiteral("truth.csv"));
        DemoFixture demo(backend, options);
        if (demo.store().isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        QVERIFY2(demo.isReady(), qPrintable(demo.problem()));
        QFile file(options.truthFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        QVERIFY(lines.size() > 100);
        QVERIFY(lines.first().startsWith("number,is_company,attitude,availability,"));
        for (const QByteArray& line : lines) {
            QCOMPARE(line.count(','), lines.first().count(','));
        }
        QStringList forbidden = QString::fromLatin1(lines.first()).split(QLatin1Char(','));
        for (const char* ordinary : {"number", "is_company", "promise", "keep", "lot", "means"}) {
            forbidden.removeAll(QLatin1String(ordinary));
        }
        for (int i = 0; i < demo::kAttitudes; ++i) {
            forbidden.append(demo::codeOf(static_cast<demo::Attitude>(i)));
        }
        for (int i = 0; i < demo::kAvailabilities; ++i) {
            forbidden.append(demo::codeOf(static_cast<demo::Availability>(i)));
        }
        findInNoTable(demo.db(), forbidden);
    }

    void refusesAStoreWithData_data() { TempStore::backends(); }
    void refusesAStoreWithData() {
        QFETCH(QString, backend);
        DemoFixture demo(backend);
        if (demo.store().isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        QVERIFY2(demo.isReady(), qPrintable(demo.problem()));
        const QByteArray before = digestOf(demo.db());
        const auto second = makeDemoCity(demo.session(), small(9));
        QVERIFY(!second.has_value());
        QCOMPARE(second.error().code, ErrorCode::Exists);
        QCOMPARE(digestOf(demo.db()), before);
    }

    void needsThePermission_data() { TempStore::backends(); }
    void needsThePermission() {
        TEMP_STORE(store);
        const auto caller = store.signInAs(Role::Caller);
        VERIFY_RESULT(caller);
        const auto made = makeDemoCity(**caller, small(1));
        QVERIFY(!made.has_value());
        QCOMPARE(made.error().code, ErrorCode::Permission);
    }

    void anUnwritableTruthFileLeavesNothing() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        DemoOptions options = small(1);
        options.truthFile = QStringLiteral("/no/such/folder/truth.csv");
        const auto made = makeDemoCity(store.session(), options);
        QVERIFY(!made.has_value());
        QCOMPARE(made.error().code, ErrorCode::ReadOnly);
        const auto rows = store.db().selectInteger(QStringLiteral("select count(*) from taxpayer"));
        VERIFY_RESULT(rows);
        QCOMPARE(*rows, qint64(0));
    }

    void asManyCasesAsAsked() {
        DemoOptions options = small(5);
        options.cases = 120;
        DemoFixture demo(QStringLiteral("sqlite"), options);
        QVERIFY2(demo.isReady(), qPrintable(demo.problem()));
        const auto open = demo.db().selectInteger(QStringLiteral("select count(*) from case_summary where status <> 'Settled'"));
        VERIFY_RESULT(open);
        QCOMPARE(*open, qint64(120));
    }

    void everyFactIsKnownFromItsEntry_data() { TempStore::backends(); }
    void everyFactIsKnownFromItsEntry() {
        QFETCH(QString, backend);
        DemoFixture demo(backend);
        if (demo.store().isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        QVERIFY2(demo.isReady(), qPrintable(demo.problem()));
        knownOn(demo.db(), QStringLiteral("select known_on, case when corrects is null then happened_at else recorded_at end from negotiation"));
        knownOn(demo.db(), QStringLiteral("select known_on, clicked_at from call_intent"));
        knownOn(demo.db(), QStringLiteral("select known_on, set_at from case_hold"));
        knownOn(demo.db(), QStringLiteral("select known_on, released_at from case_hold_release"));
        knownOn(demo.db(), QStringLiteral("select known_on, assigned_at from case_assignment"));
        knownOn(demo.db(), QStringLiteral("select known_on, recorded_at from dispatch"));
        knownOn(demo.db(), QStringLiteral("select known_on, recorded_at from dispatch_return"));
    }

    void momentsAreOfTokyo_data() {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<int>("second");
        QTest::newRow("morning: the day before in UTC") << QDate(2026, 3, 1) << 8 * 3600 + 59 * 60 + 7;
        QTest::newRow("nine: midnight") << QDate(2026, 3, 1) << 9 * 3600;
        QTest::newRow("afternoon") << QDate(2024, 2, 29) << 16 * 3600 + 5 * 60 + 59;
        QTest::newRow("evening") << QDate(2026, 12, 31) << 19 * 3600 + 59 * 60;
    }
    void momentsAreOfTokyo() {
        QFETCH(QDate, date);
        QFETCH(int, second);
        QCOMPARE(demo::utcOf({demo::dayOf(date), second}), fromTokyo(date, QTime::fromMSecsSinceStartOfDay(second * 1000)));
    }

private:
    /// Two columns: known on, the moment of the entry.
    static void knownOn(Database& db, const QString& sql) {
        auto rows = db.select(sql);
        VERIFY_RESULT(rows);
        while (rows->next()) {
            QVERIFY(!rows->isNull(0));
            QCOMPARE(rows->date(0), toTokyo(rows->moment(1)).date());
        }
    }

    static void findInNoTable(Database& db, const QStringList& words) {
        const auto tables = tableNames(db);
        VERIFY_RESULT(tables);
        for (const QString& table : *tables) {
            const auto columns = columnNames(db, table);
            VERIFY_RESULT(columns);
            for (const QString& word : words) {
                QVERIFY2(!columns->contains(word), qPrintable(table + QLatin1Char('.') + word));
            }
            auto rows = db.select(QStringLiteral("select * from %1").arg(table));
            VERIFY_RESULT(rows);
            while (rows->next()) {
                for (int i = 0; i < columns->size(); ++i) {
                    const QString cell = rows->isNull(i) ? QString() : rows->text(i);
                    for (const QString& word : words) {
                        QVERIFY2(!cell.contains(word), qPrintable(table + QLatin1Char(' ') + word));
                    }
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(DemoCityTest)
#include "demo_city_test.moc"
