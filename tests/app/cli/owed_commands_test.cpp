// `owed`, `waive`, `limitation` and what `case` and `late-charge` tell of charges, as other people's scripts call them.

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include "core/cases/case_refresh.h"
#include "core/store/transaction.h"
#include "tests/app/cli/dial_store.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

const QString kHanako = QStringLiteral("0001000001");
const QString kPaid = QStringLiteral("0001000006");
const QString kAdmin = QStringLiteral("admin");

QStringList words(const char* line) { return QString::fromUtf8(line).split(u' '); }

Result<void> addClaim(Database& db, qint64 id, qint64 person, QDate due, int levied, int received) {
    SAIKOKU_TRY(db.execute(QStringLiteral("insert into receivable (row_id, receivable_id, taxpayer_id, notice_number, tax_item, levy_year, fiscal_year, "
                                          "term, due_date, levied, received, from_batch) values (:id, :id2, :person, :notice, '01', 2026, 2026, 9, :due, "
                                          ":levied, :received, 1)"),
                           {{QLatin1String(":id"), id},
                            {QLatin1String(":id2"), id},
                            {QLatin1String(":person"), person},
                            {QLatin1String(":notice"), QStringLiteral("M%1").arg(id)},
                            {QLatin1String(":due"), due},
                            {QLatin1String(":levied"), levied},
                            {QLatin1String(":received"), received}}));
    return {};
}

/// 完納 済 paid 100,000 yen of 30 June on 10 November; 見本 太郎 owes 20,000 whose last day is 30 November 2026, 仮名 次郎 what has lapsed.
Result<void> addClaims(Session& session) {
    Database& db = session.db();
    const Result<void> added = transact(db, [&]() -> Result<void> {
        SAIKOKU_TRY(addClaim(db, 901, 6, QDate(2026, 6, 30), 100'000, 100'000));
        SAIKOKU_TRY(addClaim(db, 902, 2, QDate(2021, 11, 30), 20'000, 0));
        SAIKOKU_TRY(addClaim(db, 903, 3, QDate(2020, 11, 30), 33'000, 0));
        SAIKOKU_TRY(db.execute(QStringLiteral("insert into receipt (receivable_id, taxpayer_id, feed, received_on, running, amount, late_charge, channel, "
                                              "from_batch) values (901, 6, 'extract', '2026-11-10', 1, 100000, 0, 'counter', 1)")));
        return {};
    });
    SAIKOKU_TRY(added);
    return refreshAllCases(session, session.today());
}

QJsonObject first(const QJsonObject& json, const char* list) { return json.value(QLatin1String(list)).toArray().at(0).toObject(); }

qint64 yen(const QJsonObject& json, const char* key) { return json.value(QLatin1String(key)).toInteger(-1); }

QJsonObject part(const QJsonObject& json, const char* key) { return json.value(QLatin1String(key)).toObject(); }

}  // namespace

#define OWED_STORE(NAME)                   \
    QFETCH(QString, backend);              \
    DIAL_STORE(NAME, backend);             \
    VERIFY_RESULT(addClaims(NAME.store.session()))

class OwedCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theChargeIsToldLineByLine_data() { TempStore::backends(); }
    void theChargeIsToldLineByLine() {
        OWED_STORE(f);
        QCOMPARE(f.run({QStringLiteral("owed"), kPaid}), 0);
        QCOMPARE(f.text("number"), kPaid);
        QCOMPARE(yen(part(f.json, "asked"), "accrued_late_charge"), 2'700);
        QCOMPARE(yen(part(f.json, "asked"), "total"), 2'700);
        QCOMPARE(yen(part(f.json, "asked"), "principal"), 0);
        const QJsonObject charge = part(first(f.json, "receivables"), "late_charge_lines");
        const QJsonArray lines = charge.value(QLatin1String("segments")).toArray();
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.at(0).toObject().value(QLatin1String("days")).toInt(), 31);
        QCOMPARE(lines.at(0).toObject().value(QLatin1String("rate")).toDouble(), 2.8);
        QCOMPARE(yen(lines.at(0).toObject(), "yen"), 237);
        QCOMPARE(yen(lines.at(1).toObject(), "yen"), 2'543);
        QVERIFY(charge.value(QLatin1String("accrued")).toBool());
        QCOMPARE(f.run({QStringLiteral("case"), kPaid}), 0);
        QCOMPARE(yen(f.json, "accrued_late_charge"), 2'700);
        QCOMPARE(yen(f.json, "demand_fee"), 0);
        QCOMPARE(f.text("status"), QStringLiteral("Settled"));
        QCOMPARE(f.run(words("cases --where") + QStringList{QStringLiteral("accrued_late_charge > 0")}), 0);
        QCOMPARE(f.json.value(QLatin1String("total")).toInt(), 1);
    }

    void aPaymentIsPutInOrder_data() { TempStore::backends(); }
    void aPaymentIsPutInOrder() {
        OWED_STORE(f);
        QCOMPARE(f.run({QStringLiteral("owed"), kHanako, QStringLiteral("--pay"), QStringLiteral("130000"), QStringLiteral("--on"), QStringLiteral("2026-12-01")}), 0);
        QCOMPARE(f.text("on"), QStringLiteral("2026-12-01"));
        QCOMPARE(f.json.value(QLatin1String("order")).toArray(), (QJsonArray{QStringLiteral("principal"), QStringLiteral("demand_fee"), QStringLiteral("late_charge")}));
        const QJsonObject allocation = part(f.json, "allocation");
        const QJsonArray claims = allocation.value(QLatin1String("claims")).toArray();
        QCOMPARE(yen(claims.at(0).toObject(), "principal"), 120'000);
        qint64 put = yen(allocation, "rest");
        for (const QJsonValue& claim : claims) {
            put += yen(claim.toObject(), "principal") + yen(claim.toObject(), "demand_fee") + yen(claim.toObject(), "late_charge");
        }
        QCOMPARE(put, 130'000);
        QCOMPARE(f.run({QStringLiteral("owed"), kHanako}), 0);
        QVERIFY(f.json.value(QLatin1String("allocation")).isNull());
        QVERIFY(f.run({QStringLiteral("owed"), kHanako, QStringLiteral("--on"), QStringLiteral("2026-11-19")}) != 0);
        QCOMPARE(f.run({QStringLiteral("owed")}), 2);
        QCOMPARE(f.run({QStringLiteral("owed"), QStringLiteral("0009999999")}), 3);
    }

    void officersWaive_data() { TempStore::backends(); }
    void officersWaive() {
        OWED_STORE(f);
        const QStringList entry = QStringList{QStringLiteral("waive"), kPaid} + words("--kind late_charge --ground hardship --approver 収納課長");
        QCOMPARE(f.run(entry, kAdmin), 3);
        QCOMPARE(f.run(QStringList{QStringLiteral("waive"), kPaid} + words("--kind late_charge --ground hardship")), 2);
        QCOMPARE(f.run(QStringList{QStringLiteral("waive"), kPaid} + words("--kind late_charge --ground no_such --approver x")), 2);
        QCOMPARE(f.run(entry + words("--receivable 901 --yen 2701")), 3);
        QCOMPARE(f.run(entry + words("--receivable 901 --yen 700")), 0);
        QCOMPARE(yen(part(f.json, "asked"), "accrued_late_charge"), 2'000);
        const QJsonObject waiver = first(f.json, "waivers");
        QCOMPARE(waiver.value(QLatin1String("ground")).toString(), QStringLiteral("hardship"));
        QCOMPARE(waiver.value(QLatin1String("approver")).toString(), QStringLiteral("収納課長"));
        QCOMPARE(yen(waiver, "yen"), 700);
        QCOMPARE(f.run(entry), 0);
        QCOMPARE(yen(part(f.json, "asked"), "total"), 0);
        QCOMPARE(f.run(entry), 3);
        const QStringList back{QStringLiteral("waive"), kPaid, QStringLiteral("--take-back"), QString::number(yen(waiver, "id"))};
        QCOMPARE(f.run(back), 2);
        QCOMPARE(f.run(back + words("--note 取下げ")), 0);
        QCOMPARE(yen(part(f.json, "asked"), "accrued_late_charge"), 700);
        QCOMPARE(f.json.value(QLatin1String("waivers")).toArray().size(), 1);
        QCOMPARE(f.run({QStringLiteral("waive"), kPaid}, kAdmin), 0);
        QCOMPARE(f.count("waiver"), 2);
        QCOMPARE(f.count("waiver_withdrawal"), 1);
    }

    void theRadarIsListed_data() { TempStore::backends(); }
    void theRadarIsListed() {
        OWED_STORE(f);
        QCOMPARE(f.run(words("limitation --within 30")), 0);
        QCOMPARE(f.text("as_of"), QStringLiteral("2026-11-20"));
        QCOMPARE(yen(f.json, "total"), 1);
        const QJsonObject row = first(f.json, "cases");
        QCOMPARE(row.value(QLatin1String("number")).toString(), QStringLiteral("0001000002"));
        QCOMPARE(row.value(QLatin1String("end")).toString(), QStringLiteral("2026-11-30"));
        QCOMPARE(yen(row, "days_left"), 10);
        QCOMPARE(yen(row, "yen"), 20'000);
        QCOMPARE(row.value(QLatin1String("next_act")).toString(), QStringLiteral("send_demand_letter"));
        QCOMPARE(row.value(QLatin1String("decided_by")).toString(), QStringLiteral("officer"));
        QCOMPARE(yen(part(f.json, "lapsed"), "yen"), 33'000);
        QCOMPARE(f.json.value(QLatin1String("bands")).toArray().size(), 6);
        QCOMPARE(f.run(words("limitation --within 9")), 0);
        QCOMPARE(yen(f.json, "total"), 0);
        QCOMPARE(f.run(words("limitation --lapsed")), 0);
        QCOMPARE(first(f.json, "cases").value(QLatin1String("number")).toString(), QStringLiteral("0001000003"));
        QCOMPARE(yen(first(f.json, "cases"), "lapsed_yen"), 33'000);
        QCOMPARE(f.run(words("limitation --lapsed --within 3")), 2);
        QCOMPARE(f.run(words("limitation --within many")), 2);
        QCOMPARE(f.run(words("limitation --format xlsx")), 2);
    }

    void theRadarIsWritten_data() { TempStore::backends(); }
    void theRadarIsWritten() {
        OWED_STORE(f);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("radar.csv"));
        QCOMPARE(f.run(words("limitation --within 30 --format csv --out") + QStringList{path}), 0);
        QCOMPARE(yen(f.json, "rows"), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).remove(QChar(0xFEFF)).split(QStringLiteral("\r\n"));
        QVERIFY2(lines.at(0).startsWith(QStringLiteral("number,name,district,end,days_left,yen,held_until,next_act,decided_by")), qPrintable(lines.at(0)));
        QVERIFY2(lines.at(1).startsWith(QStringLiteral("0001000002,")) && lines.at(1).contains(QStringLiteral(",2026-11-30,10,20000,,send_demand_letter,officer,")),
                 qPrintable(lines.at(1)));
        auto caller = f.store.signInAs(Role::Caller);
        VERIFY_RESULT(caller);
        QCOMPARE(f.run(words("limitation --format csv --out") + QStringList{path}, (*caller)->actor().login), 3);
    }

    /// 宮崎市: one office, two rates; and a table that ended is named.
    void ratesHangOnTheTaxItem() {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("rules")));
        QFile rules(folder.filePath(QStringLiteral("rules/claims.json")));
        QVERIFY(rules.open(QIODevice::WriteOnly));
        RuleFile shipped = *RuleFile::shipped(QStringLiteral("claims"));
        QJsonObject values = shipped.rules();
        const auto set = [&](const char* name, const char* json) {
            values.insert(QLatin1String(name), QJsonObject{{QStringLiteral("value"), QJsonDocument::fromJson(json).object()}, {QStringLiteral("source"), QStringLiteral("x")}});
        };
        set("rate_tables", R"({"sewer": [{"from": "2022-01-01", "to": "2023-12-31", "first": "2.4", "later": "8.65", "source": "x"}]})");
        set("items", R"({"51": {"rate_table": "sewer"}})");
        QJsonObject content = shipped.content();
        content.insert(QStringLiteral("verified"), QStringLiteral("2027-01-01"));
        content.insert(QStringLiteral("rules"), values);
        rules.write(QJsonDocument(content).toJson());
        rules.close();
        const auto run = [&](const char* line) {
            return cli::runCli(QStringList{QStringLiteral("saikoku-cli"), QStringLiteral("--json"), QStringLiteral("--data"), folder.path()} + words(line));
        };
        const auto charge = [](const cli::CliResult& result) { return yen(QJsonDocument::fromJson(result.standardOutput.toUtf8()).object(), "charge"); };
        QCOMPARE(charge(run("late-charge --principal 35000 --due 2023-03-31 --paid 2023-10-31 --tax-item 51")), 1'500);
        QCOMPARE(charge(run("late-charge --principal 35000 --due 2023-03-31 --paid 2023-10-31 --tax-item 01")), 1'600);
        QCOMPARE(charge(run("late-charge --principal 35000 --due 2023-03-31 --paid 2023-10-31")), 1'600);
        QCOMPARE(run("late-charge --principal 35000 --due 2023-03-31 --paid 2024-10-31 --tax-item 51").exitCode, 3);
        QCOMPARE(charge(run("late-charge --principal 100000 --due 2025-09-01 --paid 2025-11-30 --first-band-end month_end")), 1'100);
        QCOMPARE(run("late-charge --principal 100000 --due 2025-09-01 --paid 2025-11-30 --first-band-end never").exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(OwedCommandsTest)
#include "owed_commands_test.moc"
