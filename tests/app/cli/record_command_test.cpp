#include <QProcess>
#include <QTest>

#include "core/base/clock.h"
#include "core/contact/call_journal.h"
#include "core/contact/campaign.h"
#include "core/store/postgres_roles.h"
#include "tests/app/cli/dial_store.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

const QString kTaro = QStringLiteral("0001000002");
const QString kProtected = QStringLiteral("0001000004");
const QString kBase = QStringLiteral(SAIKOKU_SOURCE_DIR "/../shared/cases/base");

QStringList record(const QString& number, const QStringList& more = {}) {
    return QStringList{QStringLiteral("record"), number, QStringLiteral("--result"), QStringLiteral("no_answer")} + more;
}
QStringList phone(const QString& typed) { return {QStringLiteral("--phone"), typed}; }
QStringList option(const char* name, qint64 value) {
    return {QLatin1String("--") + QLatin1String(name), QString::number(value)};
}

QStringList promise(const QString& date, int yen) {
    return {QStringLiteral("record"),         kTaro, QStringLiteral("--result"),         QStringLiteral("reached"),
            QStringLiteral("--promise-date"), date,  QStringLiteral("--promise-amount"), QString::number(yen)};
}

Result<CallIntentId> callOf(DialStore& f, int place, Direction direction, const QString& digits) {
    CallIntent intent;
    SAIKOKU_TRY_ASSIGN(intent.campaign, campaignId(f.officer->db(), Campaign::Tax));
    intent.taxpayer = callCityCase(place);
    intent.direction = direction;
    intent.phoneDigits = digits;
    intent.clickedAt = f.officer->clock().nowUtc();
    return recordIntent(*f.officer, intent);
}

}  // namespace

/// `record`: which number, which call, which moment.
class RecordCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void storesTheNumberItIs_data() {
        QTest::addColumn<QString>("backend");
        QTest::addColumn<QString>("typed");
        for (const QString& backend : TempStore::backendNames()) {
            for (const char16_t* typed : {u"080-0000-0002", u"+81-80-0000-0002", u"００８１ 80 0000 0002", u"０８０（００００）０００２",
                                          u"080―0000─0002", u"186-080-0000-0002", u"080-0000-0002 内線12"}) {
                const QString text = QString::fromUtf16(typed);
                QTest::addRow("%s, %s", qPrintable(text), qPrintable(backend)) << backend << text;
            }
        }
    }
    void storesTheNumberItIs() {
        QFETCH(QString, backend);
        QFETCH(QString, typed);
        DIAL_STORE(f, backend);
        QCOMPARE(f.run(record(kTaro, phone(typed) + QStringList{QStringLiteral("--do-not-call")})), 0);
        QCOMPARE(f.count("negotiation where phone_digits = '08000000002' and do_not_call = 1"), 1);
    }

    void takesOnlyTheirNumbers_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("named");
        const auto row = [](const char16_t* typed, const char* code, const char* named) {
            QTest::newRow(qPrintable(QString::fromUtf16(typed)))
                << QString::fromUtf16(typed) << QString::fromLatin1(code) << QString::fromLatin1(named);
        };
        row(u"080-0000-0001", "rule", "08000000001");
        row(u"0999-99-9999", "rule", "0999999999");
        row(u"080-0000-000 内線2", "bad_input", "080-0000-000");
        row(u"080-0000-0002/080-0000-0003", "bad_input", "08000000002");
        row(u"", "bad_input", "");
    }
    void takesOnlyTheirNumbers() {
        QFETCH(QString, typed);
        QFETCH(QString, code);
        QFETCH(QString, named);
        DIAL_STORE(f, QStringLiteral("sqlite"));
        QCOMPARE(f.run(record(kTaro, phone(typed))), 3);
        QCOMPARE(f.error("code"), code);
        QVERIFY2(f.error("message").contains(named), qPrintable(f.error("message")));
        QCOMPARE(f.count("negotiation"), 0);
    }

    void namesReceivables_data() { TempStore::backends(); }
    void namesReceivables() {
        QFETCH(QString, backend);
        DIAL_STORE(f, backend);
        const auto named = [](const QString& keys) { return QStringList{QStringLiteral("--receivables"), keys}; };
        QCOMPARE(f.run(promise(QStringLiteral("2026-11-25"), 80'000) + named(QStringLiteral("N21/01/2025/1"))), 0);
        QCOMPARE(f.run({QStringLiteral("case"), kTaro}), 0);
        const QJsonObject stored = f.json.value(QStringLiteral("promises")).toArray().at(0).toObject();
        QCOMPARE(stored.value(QStringLiteral("receivables")).toArray(), QJsonArray{QStringLiteral("N21/01/2025/1")});
        QCOMPARE(f.json.value(QStringLiteral("receivables")).toArray().at(0).toObject().value(QStringLiteral("key")).toString(), QStringLiteral("N21/01/2025/1"));
        QCOMPARE(f.run(promise(QStringLiteral("2026-11-26"), 80'000) + named(QStringLiteral("N21/01/2025/9"))), 3);
        QVERIFY2(f.error("message").contains(QStringLiteral("N21/01/2025/9")), qPrintable(f.error("message")));
        QCOMPARE(f.run(record(kTaro, named(QStringLiteral("N21/01/2025/1")))), 2);  // no promise
        QCOMPARE(f.count("promise"), 1);
    }

    /// Whoever may not see them learns nothing by guessing.
    void tellsNoProtectedNumber() {
        DIAL_STORE(f, QStringLiteral("sqlite"));
        auto caller = f.store.signInAs(Role::Caller);
        QVERIFY(caller.has_value());
        const auto call = callOf(f, 4, Direction::Outbound, QStringLiteral("08000000004"));
        QVERIFY(call.has_value());
        const QString login = (*caller)->actor().login;
        for (const QStringList& more : {QStringList(), option("call", call->value)}) {
            QCOMPARE(f.run(record(kProtected, phone(QStringLiteral("080-0000-0004")) + more), login), 3);
            const QString right = f.error("message");
            QCOMPARE(f.run(record(kProtected, phone(QStringLiteral("080-0000-0005")) + more), login), 3);
            QCOMPARE(f.error("message"), QString(right).replace(QStringLiteral("08000000004"), QStringLiteral("08000000005")));
        }
        QCOMPARE(f.count("negotiation"), 0);
        QCOMPARE(f.run(record(kProtected), login), 0);
        QCOMPARE(f.run(record(kProtected, phone(QStringLiteral("080-0000-0004")))), 0);
    }

    void aCallHasOneRecord_data() { TempStore::backends(); }
    void aCallHasOneRecord() {
        QFETCH(QString, backend);
        DIAL_STORE(f, backend);
        const auto call = callOf(f, 2, Direction::Outbound, QStringLiteral("08000000002"));
        QVERIFY(call.has_value());
        const QStringList ofCall = option("call", call->value);
        QCOMPARE(f.run(record(kTaro, ofCall)), 0);
        const qint64 first = f.json.value(QLatin1String("negotiation")).toInteger();
        QCOMPARE(f.count("negotiation where phone_digits = '08000000002' and call_intent_id is not null"), 1);
        QCOMPARE(f.run(record(kTaro, ofCall)), 3);
        QCOMPARE(f.error("code"), QStringLiteral("rule"));
        QCOMPARE(f.run(record(kTaro, ofCall + option("corrects", first))), 0);
        const qint64 second = f.json.value(QLatin1String("negotiation")).toInteger();
        QCOMPARE(f.run(record(kTaro, ofCall + option("corrects", first))), 3);
        QCOMPARE(f.count("negotiation"), 2);
        // both are told: the one that counts, and what it replaced
        QCOMPARE(f.run({QStringLiteral("case"), kTaro}), 0);
        const QJsonArray records = f.json.value(QLatin1String("negotiations")).toArray();
        const QJsonArray corrected = f.json.value(QLatin1String("corrected")).toArray();
        QCOMPARE(records.size(), 1);
        QCOMPARE(records.first().toObject().value(QLatin1String("corrects")).toInteger(), first);
        QCOMPARE(corrected.size(), 1);
        QCOMPARE(corrected.first().toObject().value(QLatin1String("id")).toInteger(), first);
        QCOMPARE(corrected.first().toObject().value(QLatin1String("corrected_by")).toInteger(), second);
        QCOMPARE(f.run(record(kTaro)), 0);  // without --call it is a call of its own
        QCOMPARE(f.count("negotiation where call_intent_id is null"), 1);
    }

    /// What is committed is done, whatever fails afterwards: here the right to look at it again.
    void isDoneWhenItIsStored_data() { TempStore::backends(); }
    void isDoneWhenItIsStored() {
        QFETCH(QString, backend);
        DIAL_STORE(f, backend);
        Database& db = f.store.db();
        VERIFY_RESULT(actAsOwnerOnServer(db));
        VERIFY_RESULT(db.runScript(
            db.isSqlite()
                ? QStringLiteral("create trigger fault after insert on access_log when new.operation = 'record' begin "
                                 "update app_operator set disabled_at = '2026-11-20T00:00:00.000Z'; end")
                : QStringLiteral("create function fault() returns trigger language plpgsql security definer as $$ begin "
                                 "update app_operator set disabled_at = '2026-11-20T00:00:00.000Z'; return new; end $$; "
                                 "create trigger fault after insert on access_log for each row when (new.operation = 'record') "
                                 "execute function fault()")));
        VERIFY_RESULT(actAsStaffOnServer(db));
        QCOMPARE(f.run(record(kTaro)), 0);
        QVERIFY(f.json.value(QLatin1String("negotiation")).toInteger() > 0);
        QCOMPARE(f.text("number"), kTaro);
        QVERIFY2(f.standardError.contains(QStringLiteral("Recorded, but")), qPrintable(f.standardError));
        QCOMPARE(f.count("negotiation"), 1);
    }

    /// The same of a promise: it stands, and what could not be looked at is a warning.
    void aPromiseIsDoneWhenItIsStored() {
        DIAL_STORE(f, QStringLiteral("sqlite"));
        VERIFY_RESULT(f.store.db().runScript(
            QStringLiteral("create trigger fault after insert on access_log when new.operation = 'record' begin "
                           "update app_operator set disabled_at = '2026-11-20T00:00:00.000Z'; end")));
        QCOMPARE(f.run(promise(QStringLiteral("2026-11-27"), 1'000)), 0);
        QVERIFY(f.json.value(QLatin1String("negotiation")).toInteger() > 0);
        QVERIFY2(f.standardError.contains(QStringLiteral("the promise could not be compared")), qPrintable(f.standardError));
        QCOMPARE(f.count("promise"), 1);
    }

    /// What is doubtful is taken and told; the look at what is owed is no second entry of the log.
    void doubtsArePartOfTheRecord() {
        DIAL_STORE(f, QStringLiteral("sqlite"));
        QCOMPARE(f.run(promise(QStringLiteral("2026-11-28"), 100'000'000)), 0);  // a Saturday
        QVERIFY2(f.standardError.contains(QStringLiteral("no business day")), qPrintable(f.standardError));
        QVERIFY2(f.standardError.contains(QStringLiteral("More is promised than is owed")), qPrintable(f.standardError));
        QCOMPARE(f.count("promise where amount = 100000000"), 1);
        QCOMPARE(f.count("access_log where operation = 'open_case'"), 0);
        QCOMPARE(f.count("access_log where operation = 'record'"), 1);
    }

    void keepsTheNumberOfWhatItReplaces() {
        DIAL_STORE(f, QStringLiteral("sqlite"));
        QCOMPARE(f.run(record(kTaro, phone(QStringLiteral("080-0000-0002")))), 0);
        const qint64 first = f.json.value(QLatin1String("negotiation")).toInteger();
        QCOMPARE(f.run(record(kTaro, option("corrects", first))), 0);
        QCOMPARE(f.count("negotiation where phone_digits = '08000000002' and corrects is not null"), 1);
        const auto call = callOf(f, 2, Direction::Outbound, QStringLiteral("08000000002"));
        QVERIFY(call.has_value());
        const QStringList mark{QStringLiteral("--do-not-call")};
        QCOMPARE(f.run(record(kTaro, mark)), 3);  // at which number?
        QCOMPARE(f.run(record(kTaro, mark + option("call", call->value))), 0);
        QCOMPARE(f.count("negotiation where phone_digits = '08000000002' and do_not_call = 1"), 1);
    }

    void namesCallsAndRecordsOfTheCase() {
        DIAL_STORE(f, QStringLiteral("sqlite"));
        const auto call = callOf(f, 2, Direction::Outbound, QStringLiteral("08000000002"));
        QVERIFY(call.has_value());
        QCOMPARE(f.run(record(QStringLiteral("0001000001"))), 0);
        const qint64 others = f.json.value(QLatin1String("negotiation")).toInteger();
        const auto refused = [&](const QString& number, const QStringList& more) {
            const int code = f.run(record(number, more));
            return code == 3 && !f.error("message").isEmpty();
        };
        QVERIFY(refused(kTaro, option("call", 987'654)));
        QVERIFY(refused(kTaro, option("corrects", 987'654)));
        QVERIFY(refused(kTaro, option("corrects", others)));
        QVERIFY(refused(QStringLiteral("0001000001"), option("call", call->value)));
        QCOMPARE(f.run(record(kTaro, {QStringLiteral("--call"), QStringLiteral("x")})), 2);
        QCOMPARE(f.count("negotiation"), 1);
    }

    void aCallerMayRingFromAnywhere() {
        DIAL_STORE(f, QStringLiteral("sqlite"));
        const auto call = callOf(f, 2, Direction::Inbound, QStringLiteral("0999230099"));
        QVERIFY(call.has_value());
        const QStringList theirs = phone(QStringLiteral("0999-23-0099")) + QStringList{QStringLiteral("--inbound")};
        QCOMPARE(f.run(record(kTaro, theirs)), 3);
        QCOMPARE(f.run(record(kTaro, theirs + option("call", call->value))), 0);
        QCOMPARE(f.count("negotiation where phone_digits = '0999230099'"), 1);
    }

    void tellsWhenSomebodyMayCall() {
        DIAL_STORE(f, QStringLiteral("sqlite"));
        const auto permitted = [&](const char* typed) {
            return f.run(record(kTaro, {QStringLiteral("--callback"), QLatin1String(typed)})) == 0 ? f.text("callback_permitted")
                                                                                                     : QString();
        };
        QCOMPARE(permitted("2026-11-24T14:30"), QStringLiteral("2026-11-24T14:30:00+09:00"));
        QCOMPARE(permitted("2026-11-24T22:00"), QStringLiteral("2026-11-25T09:00:00+09:00"));
        QCOMPARE(permitted("2026-12-30T10:00"), QStringLiteral("2027-01-04T09:00:00+09:00"));
    }

    void readsTheCallback_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("stored");
        QTest::newRow("Japan's time") << "2026-11-24T14:30" << "2026-11-24T05:30:00.000Z";
        QTest::newRow("with seconds") << "2026-11-24T14:30:15" << "2026-11-24T05:30:15.000Z";
        QTest::newRow("with a blank") << "2026-11-24 14:30" << "2026-11-24T05:30:00.000Z";
        QTest::newRow("midnight") << "2026-11-24T00:00" << "2026-11-23T15:00:00.000Z";
        QTest::newRow("Japan's offset") << "2026-11-24T14:30+09:00" << "2026-11-24T05:30:00.000Z";
        QTest::newRow("without a colon") << "2026-11-24T14:30+0900" << "2026-11-24T05:30:00.000Z";
        QTest::newRow("west") << "2026-11-24T00:30-05:00" << "2026-11-24T05:30:00.000Z";
        QTest::newRow("Greenwich") << "2026-11-24T05:30Z" << "2026-11-24T05:30:00.000Z";
        QTest::newRow("an hour New York skips") << "2027-03-14T02:30" << "2027-03-13T17:30:00.000Z";
        for (const char* refused : {"2026-11-24", "2026-11-24T", "2026-11-24T24:00", "2026-11-24T23:60", "2026-11-31T10:00",
                                    "2026-11-31", "14:30", "2026-11-24T14", "2026-11-24T14:30+25:00", "2026-11-24T14:30 JST"}) {
            QTest::newRow(refused) << QString::fromLatin1(refused) << QString();
        }
    }
    void readsTheCallback() {
        QFETCH(QString, typed);
        QFETCH(QString, stored);
        DIAL_STORE(f, QStringLiteral("sqlite"));
        const int code = f.run(record(kTaro, {QStringLiteral("--callback"), typed}));
        QCOMPARE(code, stored.isEmpty() ? 2 : 0);
        QVERIFY(!stored.isEmpty() || f.error("message").contains(QStringLiteral("T14:30")));
        QCOMPARE(f.count(qPrintable(QStringLiteral("callback where call_at = '%1'").arg(stored))), stored.isEmpty() ? 0 : 1);
        QCOMPARE(f.count("callback"), stored.isEmpty() ? 0 : 1);
    }

    void theMachinesZoneIsNotAsked() {
        DIAL_STORE(f, QStringLiteral("sqlite"));
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("TZ"), QStringLiteral("America/New_York"));
        environment.insert(QStringLiteral("SAIKOKU_PASSWORD"), TempStore::password());
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(SAIKOKU_BIN_DIR "/saikoku-cli"),
                      f.globalWords().mid(1) + record(kTaro, {QStringLiteral("--callback"), QStringLiteral("2027-03-14T02:30")}));
        QVERIFY(process.waitForFinished(60'000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardOutput().constData());
        QCOMPARE(f.count("callback where call_at = '2027-03-13T17:30:00.000Z'"), 1);
    }

    void theSharedCase() {
        if (!QDir(kBase).exists()) {
            QSKIP("the shared data is not there");
        }
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        qputenv("SAIKOKU_PASSWORD", TempStore::password().toUtf8());
        const QStringList all{QStringLiteral("saikoku-cli"), QStringLiteral("--as-of"), QStringLiteral("2026-11-20"),
                              QStringLiteral("--json"),      QStringLiteral("--data"),  store.location().folder()};
        QCOMPARE(cli::runCli(all + QStringList{QStringLiteral("import"), QStringLiteral("--from"), kBase}).exitCode, 0);
        const QStringList refused{QStringLiteral("record"), QStringLiteral("0009000001"), QStringLiteral("--result"),
                                  QStringLiteral("refused"), QStringLiteral("--do-not-call")};
        QCOMPARE(cli::runCli(all + refused + phone(QStringLiteral("+81-80-0000-0002"))).exitCode, 3);
        QCOMPARE(cli::runCli(all + refused + phone(QStringLiteral("+81-999-12-3456"))).exitCode, 0);
        const cli::CliResult shown =
            cli::runCli(all + QStringList{QStringLiteral("case"), QStringLiteral("0009000001")});
        const QJsonArray reasons = QJsonDocument::fromJson(shown.standardOutput.toUtf8())
                                       [QLatin1String("callable")][QLatin1String("reasons")].toArray();
        const bool marked = std::any_of(reasons.begin(), reasons.end(), [](const QJsonValue& reason) {
            return reason[QLatin1String("code")] == QLatin1String("do_not_call") &&
                   reason[QLatin1String("phone")] == QLatin1String("0999123456");
        });
        QVERIFY2(marked, qPrintable(shown.standardOutput));
    }
};

QTEST_GUILESS_MAIN(RecordCommandTest)
#include "record_command_test.moc"
