// The office's own rules: one store, every seat, each business date.

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QThread>

#include <memory>

#include "core/arrears/late_charge_rates.h"
#include "core/base/business_calendar.h"
#include "core/contact/campaign.h"
#include "core/contact/promise_settlement.h"
#include "core/eligibility/calling_rules.h"
#include "core/eligibility/eligibility.h"
#include "core/security/office_rule_repository.h"
#include "core/security/office_rules.h"
#include "core/security/signed_in.h"
#include "core/store/database.h"
#include "core/store/postgres_roles.h"
#include "core/store/transaction.h"
#include "core/work/call_recorder.h"
#include "core/work/rule_catalogue.h"
#include "tests/support/call_city.h"
#include "tests/support/temp_store.h"

using namespace saikoku;

namespace {

QJsonObject rule(const QJsonValue& value) {
    return {{QStringLiteral("value"), value}, {QStringLiteral("source"), QStringLiteral("decision 12")}};
}

QByteArray text(const QJsonObject& rules, const char* verified = "2026-11-22") {
    return QJsonDocument(QJsonObject{{QStringLiteral("title"), QStringLiteral("own")},
                                     {QStringLiteral("verified"), QLatin1String(verified)},
                                     {QStringLiteral("rules"), rules}})
        .toJson();
}

QByteArray capPerDay(int calls) { return text({{QStringLiteral("cap_per_day"), rule(calls)}}); }

Result<RuleInForce> set(Session& session, const QString& name, const QByteArray& json) {
    SAIKOKU_TRY_ASSIGN(const RuleFile file, RuleFile::parse(json, QStringLiteral("/somewhere/%1.json").arg(name)));
    return setOfficeRule(session, name, file, QStringLiteral("decision 12"), ruleCatalogue());
}

Result<RuleInForce> setCap(Session& session, int calls) {
    return set(session, QStringLiteral("calling"), capPerDay(calls));
}

int cap(Session& session) {
    const auto rules = session.rules<CallingRules>();
    return rules ? (*rules)->capPerDay : -1;
}

qint64 count(Session& session, const char* what) {
    return session.db().selectInteger(QStringLiteral("select count(*) from ") + QLatin1String(what)).value_or(-1);
}

void write(const QString& path, const QByteArray& bytes) {
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QString ruleFile(const TempStore& store) { return store.location().folder() + QStringLiteral("/rules/calling.json"); }

/// The shipped late-charge table, as if somebody had looked at it again.
QByteArray rates(QDate verified) {
    QJsonObject content = RuleFile::shipped(QStringLiteral("late_charge"))->content();
    content.insert(QStringLiteral("verified"), verified.toString(Qt::ISODate));
    return QJsonDocument(content).toJson();
}

}  // namespace

class OfficeRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySeatGoesByThem_data() { TempStore::backends(); }
    void everySeatGoesByThem() {
        TEMP_STORE(store);
        QCOMPARE(cap(store.session()), 2);
        VERIFY_RESULT(setCap(store.session(), 1));
        QCOMPARE(cap(store.session()), 1);

        auto seat = store.signInAs(Role::Caller);
        VERIFY_RESULT(seat);
        QCOMPARE(cap(**seat), 1);
        QCOMPARE((**(*seat)->rules<CallingRules>()).capPerPeriod, CallingRules::load()->capPerPeriod);
        QCOMPARE(count(store.session(), "access_log where operation = 'rules.set' and target_id = 'calling'"), 1);
    }

    void theyHoldAtEverySeatsDial_data() { TempStore::backends(); }
    void theyHoldAtEverySeatsDial() {
        TEMP_STORE(store);
        VERIFY_RESULT(test::buildCallCity(store.session()));
        CallEntry call;
        call.campaign = campaignId(store.db(), Campaign::Tax).value();
        call.taxpayer = test::callCityCase(2);
        call.phoneDigits = QStringLiteral("08000000002");
        VERIFY_RESULT(recordCall(store.session(), call));
        store.clock().advanceSeconds(2 * 60 * 60);
        auto seat = store.signInAs(Role::Caller);
        VERIFY_RESULT(seat);
        const auto before = eligibilityOf(**seat, call.taxpayer, {call.campaign});
        VERIFY_RESULT(before);
        QVERIFY(before->callable);

        VERIFY_RESULT(setCap(store.session(), 1));
        VERIFY_RESULT((*seat)->lookForNewRules());
        const auto after = eligibilityOf(**seat, call.taxpayer, {call.campaign});
        VERIFY_RESULT(after);
        QVERIFY(!after->callable);
        QCOMPARE(after->reasons.front().code, QStringLiteral("cap_day"));
    }

    /// On a server too; others are refused there by the server itself.
    void supervisorsSetThem_data() { TempStore::backends(); }
    void supervisorsSetThem() {
        TEMP_STORE(store);
        const auto supervisor = store.signInAs(Role::Supervisor);
        VERIFY_RESULT(supervisor);
        VERIFY_RESULT(setCap(**supervisor, 3));
        QCOMPARE(cap(**supervisor), 3);
        const auto history = ruleHistory(**supervisor, QStringLiteral("calling"), ruleCatalogue());
        VERIFY_RESULT(history);
        QCOMPARE(history->front().by, (*supervisor)->actor().displayName);
        const auto caller = store.signInAs(Role::Caller);
        VERIFY_RESULT(caller);
        QCOMPARE(setCap(**caller, 9).error().code, ErrorCode::Permission);
        OfficeRule row;
        row.name = QStringLiteral("calling");
        row.knownOn = row.verified = (*caller)->today();
        row.content = QStringLiteral("{}");
        row.by = (*supervisor)->actor().id;
        row.setAt = store.clock().nowUtc();
        if (!store.isLocal()) {
            QVERIFY(!OfficeRuleRepository((*caller)->db()).add(row));
        }
        QCOMPARE(count(**supervisor, "office_rule"), qint64(1));
    }

    void anotherSeatFollowsWithinOneLook_data() { TempStore::backends(); }
    void anotherSeatFollowsWithinOneLook() {
        TEMP_STORE(store);
        auto seat = store.signInAs(Role::Caller);
        VERIFY_RESULT(seat);
        qint64 now = 0;
        (*seat)->signedIn().rules.setTimer([&now] { return now; });
        QCOMPARE(cap(**seat), 2);
        VERIFY_RESULT(setCap(store.session(), 1));
        now = RuleShelf::kLookEveryMs - 1;
        QCOMPARE(cap(**seat), 2);
        now = RuleShelf::kLookEveryMs;
        QCOMPARE(cap(**seat), 1);

        VERIFY_RESULT(setCap(store.session(), 3));
        VERIFY_RESULT((*seat)->lookForNewRules());
        QCOMPARE(cap(**seat), 3);
        static_assert(RuleShelf::kLookEveryMs <= 5000);
    }

    /// Nobody who has rules waits for a thread that asks the store for others.
    void keptRulesWaitForNoSql() {
        TempStore store(QStringLiteral("postgres"));
        if (store.isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        store.session().signedIn().rules.setTimer([] { return 0; });
        const int kept = cap(store.session());
        const auto blocker = store.session().another();
        VERIFY_RESULT(blocker);
        Database& db = (*blocker)->db();
        auto transaction = Transaction::begin(db);
        VERIFY_RESULT(transaction);
        VERIFY_RESULT(actAsOwner(db));
        VERIFY_RESULT(db.run(QStringLiteral("lock table office_rule in access exclusive mode")));
        const std::unique_ptr<QThread> asking(QThread::create([&] {
            if (const auto worker = store.session().another()) {
                static_cast<void>((*worker)->lookForNewRules().has_value());
            }
        }));
        asking->start();
        QTRY_COMPARE(db.selectInteger(QStringLiteral("select count(*) from pg_locks where relation = 'office_rule'::regclass and not granted")).value_or(-1),
                     qint64(1));
        QCOMPARE(cap(store.session()), kept);
        QVERIFY(!asking->isFinished());
        VERIFY_RESULT(transaction->commit());
        QVERIFY(asking->wait());
    }

    void parsesNothingTwice_data() { TempStore::backends(); }
    void parsesNothingTwice() {
        TEMP_STORE(store);
        VERIFY_RESULT(setCap(store.session(), 1));
        const auto first = store.session().rules<CallingRules>();
        VERIFY_RESULT(first);
        VERIFY_RESULT(store.session().rules<BusinessCalendar>());
        const qint64 parsed = RuleFile::parsedCount();

        auto worker = store.session().another();
        VERIFY_RESULT(worker);
        VERIFY_RESULT((*worker)->lookForNewRules());
        store.clock().advanceDays(1);
        QVERIFY((*worker)->rules<CallingRules>().value() == *first);
        VERIFY_RESULT(store.session().rules<BusinessCalendar>());
        VERIFY_RESULT(store.session().rules<Holidays>());
        QCOMPARE(RuleFile::parsedCount(), parsed);
    }

    void aPastDateKnowsNothingOfThem_data() { TempStore::backends(); }
    void aPastDateKnowsNothingOfThem() {
        TEMP_STORE(store);
        VERIFY_RESULT(setCap(store.session(), 1));
        store.clock().setTokyo(QDate(2026, 11, 13), QTime(10, 0));
        QCOMPARE(cap(store.session()), 2);
        store.clock().setTokyo(QDate(2026, 11, 20), QTime(10, 0));
        QCOMPARE(cap(store.session()), 1);
        store.clock().setTokyo(QDate(2026, 12, 1), QTime(10, 0));
        VERIFY_RESULT(setCap(store.session(), 4));
        store.clock().setTokyo(QDate(2026, 11, 30), QTime(10, 0));
        QCOMPARE(cap(store.session()), 1);
    }

    void keepsOnlyWhatTheOfficeChanged_data() { TempStore::backends(); }
    void keepsOnlyWhatTheOfficeChanged() {
        TEMP_STORE(store);
        Session& session = store.session();
        const QString name = QStringLiteral("calling");
        QJsonObject all = RuleFile::shipped(name)->rules();
        all.insert(QStringLiteral("cap_per_day"), rule(1));
        VERIFY_RESULT(set(session, name, text(all)));
        QCOMPARE(ruleInForce(session, name, ruleCatalogue())->changed, QStringList{QStringLiteral("cap_per_day")});

        VERIFY_RESULT(set(session, name, text({{QStringLiteral("self_cure_days"), rule(5)}})));
        QCOMPARE(cap(session), 1);
        QCOMPARE((**session.rules<CallingRules>()).selfCureDays, 5);

        const QJsonObject shipped = RuleFile::shipped(name)->rules();
        VERIFY_RESULT(set(session, name, text({{QStringLiteral("cap_per_day"), shipped.value(QLatin1String("cap_per_day"))}})));
        QCOMPARE(cap(session), 2);
        QCOMPARE(ruleInForce(session, name, ruleCatalogue())->changed, QStringList{QStringLiteral("self_cure_days")});
    }

    void ofTablesTheLaterVerifiedWins_data() { TempStore::backends(); }
    void ofTablesTheLaterVerifiedWins() {
        TEMP_STORE(store);
        Session& session = store.session();
        const QString name = QStringLiteral("late_charge");
        const QDate shipped = RuleFile::shipped(name)->verified();
        VERIFY_RESULT(set(session, name, rates(shipped.addDays(1))));
        QCOMPARE((**session.rules<LateChargeRates>()).verified(), shipped.addDays(1));
        QVERIFY(ruleInForce(session, name, ruleCatalogue())->isOwn);

        const auto refused = set(session, name, rates(shipped));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Rule);
        QVERIFY(refused.error().message.contains(shipped.toString(Qt::ISODate)));

        // an update shipped a later table than the office's
        OfficeRule old = *ruleInForce(session, name, ruleCatalogue())->own;
        old.verified = shipped.addDays(-1);
        old.content = QString::fromUtf8(rates(old.verified));
        VERIFY_RESULT(asOwner(session.db(), [&] { return OfficeRuleRepository(session.db()).add(old); }));
        VERIFY_RESULT(session.lookForNewRules());
        QCOMPARE((**session.rules<LateChargeRates>()).verified(), shipped);
        QVERIFY(!ruleInForce(session, name, ruleCatalogue())->isOwn);
    }

    void refusesWhatCannotHold_data() { TempStore::backends(); }
    void refusesWhatCannotHold() {
        TEMP_STORE(store);
        Session& session = store.session();
        const auto bad = setCap(session, 0);
        QVERIFY(!bad);
        QCOMPARE(bad.error().code, ErrorCode::BadInput);
        QVERIFY(bad.error().message.contains(QLatin1String("/somewhere/calling.json: \"cap_per_day\" is 0,")));
        const auto misspelt = set(session, QStringLiteral("calling"), text({{QStringLiteral("cap_per_dya"), rule(1)}}));
        QVERIFY(!misspelt);
        QVERIFY(misspelt.error().message.contains(QLatin1String("cap_per_dya")));
        const auto unknown = set(session, QStringLiteral("callings"), capPerDay(1));
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, ErrorCode::NotFound);
        QVERIFY(unknown.error().message.contains(QLatin1String("calling, promise")));

        auto seat = store.signInAs(Role::Caller);
        VERIFY_RESULT(seat);
        const auto notAllowed = setCap(**seat, 1);
        QVERIFY(!notAllowed);
        QCOMPARE(notAllowed.error().code, ErrorCode::Permission);
        QCOMPARE(count(session, "office_rule"), 0);
        QCOMPARE(cap(session), 2);
    }

    void knowsEveryShippedFile() {
        QStringList known;
        for (const KnownRule& each : ruleCatalogue()) {
            VERIFY_RESULT(each.check(ShippedRules()));
            known << each.name + QStringLiteral(".json");
        }
        known.sort();
        QCOMPARE(QDir(QStringLiteral(":/rules")).entryList(QDir::Files, QDir::Name), known);
    }

    /// What is on file goes by them: neither the data folder nor a file sets them.
    void leavesAloneWhatACommandSets() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        store.close();
        const QString path = store.location().folder() + QStringLiteral("/rules/campaign_words.json");
        write(path, R"({"title":"own","verified":"2027-01-01","rules":{"survey":{"value":{"results":[{"code":"a","name":"A"}]},"source":"x"}}})");
        VERIFY_RESULT(store.open());
        const QStringList notes = store.session().takeNotes();
        QCOMPARE(notes.size(), 1);
        QVERIFY2(notes.constFirst().contains(path) && notes.constFirst().contains(QStringLiteral("campaigns results")), qPrintable(notes.constFirst()));
        QCOMPARE(count(store.session(), "office_rule"), 0);
    }

    void takesARuleFileOverOnce() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        store.close();
        write(ruleFile(store), capPerDay(1));
        store.clock().setTokyo(QDate(2026, 12, 1), QTime(10, 0));
        VERIFY_RESULT(store.open());
        const QStringList notes = store.session().takeNotes();
        QCOMPARE(notes.size(), 1);
        QVERIFY(notes.constFirst().contains(ruleFile(store)));
        QVERIFY(notes.constFirst().contains(QLatin1String("2026-11-22")));
        QVERIFY(store.session().takeNotes().isEmpty());
        QCOMPARE(cap(store.session()), 1);
        store.close();

        VERIFY_RESULT(store.open());
        QVERIFY(store.session().takeNotes().isEmpty());
        QCOMPARE(count(store.session(), "office_rule"), 1);
        QCOMPARE(count(store.session(), "access_log where operation = 'rules.taken_over'"), 1);
        store.clock().setTokyo(QDate(2026, 11, 21), QTime(10, 0));
        QCOMPARE(cap(store.session()), 2);
        store.clock().setTokyo(QDate(2026, 11, 22), QTime(10, 0));
        QCOMPARE(cap(store.session()), 1);
    }

    void takesAChangedRuleFileOverFromTodayOn() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        store.clock().setTokyo(QDate(2026, 12, 1), QTime(10, 0));
        for (const int calls : {1, 3, 1}) {
            store.close();
            write(ruleFile(store), capPerDay(calls));
            VERIFY_RESULT(store.open());
            QCOMPARE(store.session().takeNotes().size(), 1);
            QCOMPARE(cap(store.session()), calls);
            store.clock().advanceDays(1);
        }
        store.clock().setTokyo(QDate(2026, 12, 2), QTime(10, 0));
        QCOMPARE(cap(store.session()), 3);
    }

    // As before there was a store for it: the program's own holds when it is newer.
    void leavesAnOlderRuleFile() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        store.close();
        write(ruleFile(store), text({{QStringLiteral("cap_per_day"), rule(1)}}, "2020-01-01"));
        VERIFY_RESULT(store.open());
        QVERIFY(store.session().takeNotes().isEmpty());
        QCOMPARE(cap(store.session()), 2);
    }

    void neverPassesOverADamagedRuleFile() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        store.close();
        write(ruleFile(store), "{\"title\": ");
        VERIFY_RESULT(store.open());
        Session& session = store.session();
        const auto refused = session.rules<CallingRules>();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::BadInput);
        QVERIFY(refused.error().message.contains(ruleFile(store)));
        VERIFY_RESULT(session.rules<PromiseRules>());

        write(ruleFile(store), capPerDay(1));
        QCOMPARE(cap(session), 1);
        write(ruleFile(store), "no longer looked at until the next sign-in");
        QCOMPARE(cap(session), 1);
    }
};

QTEST_GUILESS_MAIN(OfficeRulesTest)
#include "office_rules_test.moc"
