// Who reads the city in pieces: counted over lists, cases, sessions and sign-ins.

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "core/base/rule_file.h"
#include "core/cases/case_file.h"
#include "core/cases/case_list.h"
#include "core/cases/case_work_rules.h"
#include "core/security/office_rules.h"
#include "core/security/reading_meter.h"
#include "core/store/database.h"
#include "core/work/rule_catalogue.h"
#include "tests/support/small_city.h"
#include "tests/support/temp_store.h"

using namespace saikoku;

namespace {

Result<void> setLimits(Session& session, int told, int most) {
    const QJsonObject rules{{QStringLiteral("rows_read_told_per_hour"), QJsonObject{{QStringLiteral("value"), told}, {QStringLiteral("source"), QStringLiteral("test")}}},
                            {QStringLiteral("most_rows_read_per_hour"), QJsonObject{{QStringLiteral("value"), most}, {QStringLiteral("source"), QStringLiteral("test")}}}};
    const QJsonObject content{{QStringLiteral("title"), QStringLiteral("t")}, {QStringLiteral("verified"), QStringLiteral("2026-11-20")}, {QStringLiteral("rules"), rules}};
    SAIKOKU_TRY_ASSIGN(const RuleFile file, RuleFile::parse(QJsonDocument(content).toJson(), QStringLiteral("case_work.json")));
    SAIKOKU_TRY(setOfficeRule(session, QStringLiteral("case_work"), file, QStringLiteral("test"), ruleCatalogue()));
    return {};
}

qint64 logged(TempStore& store, const char* what) {
    return store.db().selectInteger(QStringLiteral("select count(*) from access_log where ") + QLatin1String(what)).value_or(-1);
}

ErrorCode codeOfLook(Session& session, const SmallCity& city, const QList<TaxpayerId>& cases) {
    const auto rows = caseRows(session, city.tax, cases);
    return rows ? ErrorCode::Cancelled : rows.error().code;
}

constexpr ErrorCode kSeen = ErrorCode::Cancelled;

}  // namespace

#define CITY_WITH_LIMITS(STORE, CITY)                             \
    TEMP_STORE(STORE);                                            \
    const auto CITY##Made = SmallCity::make(STORE.session());     \
    VERIFY_RESULT(CITY##Made);                                    \
    const SmallCity CITY = *CITY##Made;                           \
    VERIFY_RESULT(setLimits(STORE.session(), 2, 3))

class CaseReadingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesBeyondWhatIsAllowed_data() { TempStore::backends(); }
    void refusesBeyondWhatIsAllowed() {
        CITY_WITH_LIMITS(store, city);
        auto caller = store.signInAs(Role::Caller);
        VERIFY_RESULT(caller);
        QCOMPARE(codeOfLook(**caller, city, {city.watanabe, city.yamada}), kSeen);
        QCOMPARE(logged(store, "operation = 'many_rows_read'"), 0);
        VERIFY_RESULT(openCase(**caller, city.ito, city.tax));  // a case opened counts as a row does
        QCOMPARE(logged(store, "operation = 'many_rows_read' and row_count = 3"), 1);
        const auto refused = caseRows(**caller, city.tax, {city.sasaki});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Permission);
        // what was seen, what is allowed, and when it goes on
        QVERIFY2(refused.error().message.contains(QStringLiteral("10:00")) && refused.error().message.contains(QStringLiteral("11:00")),
                 qPrintable(refused.error().message));
        QCOMPARE(openCase(**caller, city.company, city.tax).error().code, ErrorCode::Permission);
        QCOMPARE(logged(store, "operation = 'open_case' and target_id = '5'"), 0);
        QCOMPARE(logged(store, "operation = 'reading_refused' and detail like '%\"limit\":3%'"), 1);
        // what was seen within the hour may be seen again
        QCOMPARE(codeOfLook(**caller, city, {city.watanabe, city.ito}), kSeen);
        VERIFY_RESULT(openCase(**caller, city.yamada, city.tax));
        // the next hour begins anew
        store.clock().advanceSeconds(3600);
        QCOMPARE(codeOfLook(**caller, city, {city.sasaki, city.company}), kSeen);
    }

    void countsOverSignInsAndConnections_data() { TempStore::backends(); }
    void countsOverSignInsAndConnections() {
        CITY_WITH_LIMITS(store, city);
        auto caller = store.signInAs(Role::Caller);
        VERIFY_RESULT(caller);
        const QString login = (*caller)->actor().login;
        {
            const auto worker = (*caller)->another();
            VERIFY_RESULT(worker);
            QCOMPARE(codeOfLook(**worker, city, {city.watanabe, city.yamada}), kSeen);
        }
        caller->reset();
        QCOMPARE(logged(store, "operation = 'read_rows' and row_count = 2"), 1);
        const auto again = signIn(store.location(), login, TempStore::password(), store.clock(), QStringLiteral("saikoku-cli"));
        VERIFY_RESULT(again);
        QCOMPARE(codeOfLook(**again, city, {city.ito}), kSeen);
        QCOMPARE(codeOfLook(**again, city, {city.sasaki}), ErrorCode::Permission);
        // another person has their own count
        const auto other = store.signInAs(Role::Caller);
        VERIFY_RESULT(other);
        QCOMPARE(codeOfLook(**other, city, {city.sasaki}), kSeen);
    }

    void anyEntryStoresTheCount() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        const auto city = SmallCity::make(store.session());
        VERIFY_RESULT(city);
        VERIFY_RESULT(caseRows(store.session(), city->tax, {city->watanabe, city->yamada}));
        VERIFY_RESULT(openCase(store.session(), city->watanabe, city->tax));
        QCOMPARE(logged(store, "operation = 'read_rows' and row_count = 2"), 1);
    }

    void whoMayExportIsToldOfOnly_data() { TempStore::backends(); }
    void whoMayExportIsToldOfOnly() {
        CITY_WITH_LIMITS(store, city);
        const auto officer = store.signInAs(Role::Officer);
        VERIFY_RESULT(officer);
        const QList<TaxpayerId> all{city.watanabe, city.yamada, city.ito, city.sasaki, city.company};
        QCOMPARE(codeOfLook(**officer, city, all), kSeen);
        QCOMPARE(logged(store, "operation = 'many_rows_read'"), 1);
        QCOMPARE(logged(store, "operation = 'reading_refused'"), 0);
        // a file is on record as an export, not as a look
        const auto supervisor = store.signInAs(Role::Supervisor);
        VERIFY_RESULT(supervisor);
        VERIFY_RESULT(caseRows(**supervisor, city.tax, all, RowUse::Logged));
        QCOMPARE(logged(store, "operation = 'many_rows_read'"), 1);
    }

    void theSupervisorIsTold_data() { TempStore::backends(); }
    void theSupervisorIsTold() {
        CITY_WITH_LIMITS(store, city);
        const auto caller = store.signInAs(Role::Caller);
        VERIFY_RESULT(caller);
        QVERIFY(!muchRead(**caller));
        QCOMPARE(codeOfLook(**caller, city, {city.watanabe, city.yamada, city.ito}), kSeen);
        QCOMPARE(codeOfLook(**caller, city, {city.sasaki}), ErrorCode::Permission);
        for (const Role role : {Role::Supervisor, Role::Auditor, Role::Administrator}) {
            const auto watcher = store.signInAs(role);
            VERIFY_RESULT(watcher);
            const auto told = muchRead(**watcher);
            VERIFY_RESULT(told);
            QCOMPARE(told->size(), 1);
            QCOMPARE(told->first().login, (*caller)->actor().login);
            QCOMPARE(told->first().hour, fromTokyo(QDate(2026, 11, 20), QTime(10, 0)).toUTC());
            QCOMPARE(told->first().rows, 3);
            QVERIFY(told->first().wasRefused);
            QVERIFY(told->first().sentence().contains((*caller)->actor().login));
        }
    }

    void whatWasToldIsNotToldForEver() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        const auto city = SmallCity::make(store.session());
        VERIFY_RESULT(city);
        VERIFY_RESULT(setLimits(store.session(), 2, 3));
        {
            const auto caller = store.signInAs(Role::Caller);
            VERIFY_RESULT(caller);
            QCOMPARE(codeOfLook(**caller, *city, {city->watanabe, city->yamada, city->ito}), kSeen);
        }
        store.clock().advanceDays(3);  // over the weekend
        VERIFY_RESULT(store.open());
        QCOMPARE(muchRead(store.session())->size(), 1);
        store.clock().advanceDays(1);
        VERIFY_RESULT(store.open());
        QCOMPARE(muchRead(store.session())->size(), 0);
    }
};

QTEST_GUILESS_MAIN(CaseReadingTest)
#include "case_reading_test.moc"
