// Backup, restore on another machine, rehearsal, a new key and a move, of a whole demo city on
// both stores: the same totals, people and log.

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cstring>
#include <map>

#include "app/cli/run_cli.h"
#include "core/cases/case_refresh.h"
#include "core/security/access_log_repository.h"
#include "core/security/move_mark.h"
#include "core/security/session.h"
#include "core/security/store_figures.h"
#include "core/security/store_info_repository.h"
#include "core/security/store_move.h"
#include "core/security/store_rekey.h"
#include "core/security/user_admin.h"
#include "core/store/postgres_roles.h"
#include "core/store/database.h"
#include "core/store/query.h"
#include "core/store/table_rules.h"
#include "tests/support/demo_fixture.h"
#include "tests/support/store_words.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

struct Told {
    int exitCode = 0;
    QJsonObject json;

    QString errorCode() const { return json.value(QLatin1String("error")).toObject().value(QLatin1String("code")).toString(); }
    QString message() const { return json.value(QLatin1String("error")).toObject().value(QLatin1String("message")).toString(); }
};

Told run(const StoreLocation& at, const QStringList& words) {
    const cli::CliResult result = cli::runCli(QStringList{QStringLiteral("saikoku-cli"), QStringLiteral("--json"), QStringLiteral("--as-of"),
                                                          QStringLiteral("2026-11-20")} +
                                              storeWords(at) + words);
    return {result.exitCode, QJsonDocument::fromJson(result.standardOutput.toUtf8()).object()};
}

QString addressOf(const StoreLocation& at) { return storeWords(at).last(); }

using Rows = std::map<QString, QStringList>;

/// Every row of every table but the summaries' day, as text; the log and the sign-ins up to `signIn`.
Result<Rows> rowsOf(Database& database, SignInId signIn) {
    Rows all;
    SAIKOKU_TRY_ASSIGN(const QStringList tables, tableNames(database));
    for (const QString& table : tables) {
        SAIKOKU_TRY_ASSIGN(const QStringList columns, columnNames(database, table));
        static const QStringList apart{QStringLiteral("schema_migration"), QStringLiteral("setting"), QStringLiteral("log_secret")};
        if (apart.contains(table)) {
            continue;
        }
        // the last sign-in's end is anchored later
        const QString which = table == QLatin1String("log_anchor") ? QStringLiteral(" where sign_in_id < %1 and made_by < %1").arg(signIn.value)
                              : isOfTheLog(table)                  ? QStringLiteral(" where sign_in_id <= %1").arg(signIn.value)
                                                                   : QString();
        SAIKOKU_TRY_ASSIGN(const auto rows, selectAll(database, QStringLiteral("select %1 from %2%3").arg(columns.join(u','), table, which), {},
                                                      [&](Statement& row) {
                                                          QStringList texts;
                                                          for (int i = 0; i < columns.size(); ++i) {
                                                              texts.append(row.isNull(i) ? QStringLiteral("-") : row.value(i).toString());
                                                          }
                                                          return texts.join(u'|');
                                                      }));
        QStringList sorted(rows.begin(), rows.end());
        sorted.sort();
        all.emplace(table, sorted);
    }
    return all;
}

/// Names of tables whose rows differ.
QStringList differing(const Rows& one, const Rows& other) {
    QStringList names;
    for (const auto& [table, rows] : one) {
        const auto found = other.find(table);
        if (found == other.end() || found->second != rows) {
            names.append(table);
        }
    }
    return names;
}

Result<Rows> rowsAt(const StoreLocation& at, SignInId signIn, MovedStore moved = MovedStore::Refused) {
    const FixedClock clock;
    SAIKOKU_TRY_ASSIGN(const auto session, saikoku::signIn(at, TempStore::user(), TempStore::password(), clock, QStringLiteral("test"), moved));
    return asOwner(session->db(), [&] { return rowsOf(session->db(), signIn); });  // keys that nobody else may read came along too
}

QString idOf(const StoreLocation& at) {
    const FixedClock clock;
    const auto session = signIn(at, TempStore::user(), TempStore::password(), clock, QStringLiteral("test"));
    return session ? readStoreInfo((*session)->db())->storeId : session.error().message;
}

/// A city, and a place on the other kind of store.
struct Recovery {
    explicit Recovery(const QString& backend, const QString& into) : city(backend), target(into, TempStore::Content::Nothing) {}

    /// The figures that have to come along, as saikoku-cli tells them.
    static QList<QJsonObject> told(const StoreLocation& at) {
        QList<QJsonObject> all;
        for (const char* words : {"summary", "board --by tax_item", "cases --limit 1000", "users list"}) {
            all.append(run(at, QString::fromLatin1(words).split(u' ')).json);
        }
        return all;
    }

    DemoFixture city;
    TempStore target;
    QTemporaryDir folder;
};

}  // namespace

#define RECOVERY(NAME)                                                            \
    QFETCH(QString, backend);                                                     \
    QFETCH(QString, into);                                                        \
    Recovery NAME(backend, into);                                                 \
    if (NAME.target.isMissing() || NAME.city.store().isMissing()) {               \
        QSKIP("PostgreSQL is not installed");                                     \
    }                                                                             \
    QVERIFY2(NAME.city.isReady(), qPrintable(NAME.city.problem()))

class RecoveryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        KdfCost::setStandard(KdfCost::least());
        qputenv("SAIKOKU_PASSWORD", TempStore::password().toUtf8());
    }

    void restoredElsewhereItIsTheSame_data() { eachIntoEach(); }
    void restoredElsewhereItIsTheSame() {
        RECOVERY(f);
        const StoreLocation here = f.city.store().location();
        const QList<QJsonObject> told = Recovery::told(here);
        const QString file = f.folder.filePath(QStringLiteral("b.saikoku"));
        const SignInId last = f.city.session().actor().signIn;
        f.city.store().close();
        const auto before = rowsAt(here, last);
        VERIFY_RESULT(before);
        QCOMPARE(run(here, {QStringLiteral("backup"), file}).exitCode, 0);
        QCOMPARE(run(f.target.location(), {QStringLiteral("restore"), file}).exitCode, 0);
        QCOMPARE(Recovery::told(f.target.location()), told);
        const auto after = rowsAt(f.target.location(), last);
        VERIFY_RESULT(after);
        QCOMPARE(differing(*before, *after).join(u' '), QString());
        const Told check = run(f.target.location(), {QStringLiteral("check")});
        QCOMPARE(check.exitCode, 0);
        QCOMPARE(check.json.value(QLatin1String("checks")).toArray().last().toObject().value(QLatin1String("check")).toString(), QStringLiteral("derived"));
        QVERIFY(check.json.value(QLatin1String("backup")).toObject().value(QLatin1String("overdue")).toBool());
    }

    void rehearses_data() { TempStore::backends(); }
    void rehearses() {
        QFETCH(QString, backend);
        DemoFixture city(backend);
        if (city.store().isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        QVERIFY2(city.isReady(), qPrintable(city.problem()));
        QTemporaryDir folder;
        QTemporaryDir scratch;
        const StoreLocation here = city.store().location();
        const QString file = folder.filePath(QStringLiteral("b.saikoku"));
        const QStringList words{QStringLiteral("backup"), QStringLiteral("rehearse"), file, QStringLiteral("--scratch"), scratch.path()};
        QCOMPARE(run(here, {QStringLiteral("backup"), file}).exitCode, 0);
        const Told same = run(here, words);
        QVERIFY2(same.exitCode == 0, qPrintable(same.message()));
        QVERIFY(same.json.value(QLatin1String("ok")).toBool() && same.json.value(QLatin1String("same_totals")).toBool());
        QVERIFY(same.json.value(QLatin1String("seconds")).toDouble() > 0);
        QCOMPARE(same.json.value(QLatin1String("changed_since")).toArray().size(), 0);
        QCOMPARE(QDir(scratch.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
        QCOMPARE(city.db().selectInteger(QStringLiteral("select count(*) from access_log where operation = 'store.rehearse'")).value_or(-1), 1);

        // the office went on working: told, no fault
        VERIFY_RESULT(addUser(city.session(), city.store().newLogin(), {}, codeOf(Role::Caller), TempStore::password()));
        const Told later = run(here, words);
        QVERIFY2(later.exitCode == 0, qPrintable(later.message()));
        QCOMPARE(later.json.value(QLatin1String("changed_since")).toArray(), QJsonArray{QStringLiteral("app_operator")});

        // a head that tells of other rows: the restored store isn't what was backed up
        QFile backup(file);
        QVERIFY(backup.open(QIODevice::ReadWrite));
        QByteArray bytes = backup.readAll();
        const qsizetype count = bytes.indexOf("\"campaign\":") + qsizetype(strlen("\"campaign\":"));
        QVERIFY(bytes.at(count) >= '1' && bytes.at(count) < '9');
        bytes[count] = static_cast<char>(bytes.at(count) + 1);
        backup.seek(0);
        backup.write(bytes);
        backup.close();
        const Told other = run(here, words);
        QCOMPARE(other.exitCode, 4);
        QCOMPARE(other.errorCode(), QStringLiteral("corrupt"));
        QCOMPARE(other.json.value(QLatin1String("differences")).toArray(), QJsonArray{QStringLiteral("campaign")});
        // the wrong file
        QCOMPARE(run(here, {QStringLiteral("backup"), QStringLiteral("rehearse"), folder.filePath(QStringLiteral("none"))}).errorCode(),
                 QStringLiteral("not_found"));
    }

    void movesThereAndBack_data() { TempStore::backends(); }
    void movesThereAndBack() {
        QFETCH(QString, backend);
        const QString into = backend == QLatin1String("sqlite") ? QStringLiteral("postgres") : QStringLiteral("sqlite");
        Recovery f(backend, into);
        TempStore back(backend, TempStore::Content::Nothing);
        if (f.target.isMissing() || f.city.store().isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        QVERIFY2(f.city.isReady(), qPrintable(f.city.problem()));
        const StoreLocation here = f.city.store().location();
        const StoreLocation there = f.target.location();
        const QList<QJsonObject> told = Recovery::told(here);
        const SignInId last = f.city.session().actor().signIn;
        const QString id = idOf(here);

        // while somebody works nothing is moved, and they are named
        const Told busy = run(here, {QStringLiteral("move"), QStringLiteral("--to"), addressOf(there)});
        QCOMPARE(busy.exitCode, 3);
        QCOMPARE(busy.errorCode(), QStringLiteral("locked"));
        QVERIFY2(busy.message().contains(QStringLiteral("admin with test")), qPrintable(busy.message()));
        QCOMPARE(idOf(here), id);  // and the mark is lifted
        f.city.store().close();

        const auto before = rowsAt(here, last);
        VERIFY_RESULT(before);
        const Told moved = run(here, {QStringLiteral("move"), QStringLiteral("--to"), addressOf(there)});
        QVERIFY2(moved.exitCode == 0, qPrintable(moved.message()));
        QVERIFY(moved.json.value(QLatin1String("rows")).toInteger() > 1000);
        QVERIFY(!moved.json.value(QLatin1String("resumed")).toBool());
        QCOMPARE(moved.json.value(QLatin1String("need_password")).toArray().size(), told.last().value(QLatin1String("users")).toArray().size() - 1);
        QCOMPARE(Recovery::told(there), told);
        QCOMPARE(idOf(there), id);
        const auto after = rowsAt(there, last);
        VERIFY_RESULT(after);
        QCOMPARE(differing(*before, *after).join(u' '), QString());
        QCOMPARE(run(there, {QStringLiteral("check")}).exitCode, 0);

        // the source is left as it was, and nobody works on in it
        const Told refused = run(here, {QStringLiteral("summary")});
        QCOMPARE(refused.exitCode, 3);
        QCOMPARE(refused.errorCode(), QStringLiteral("rule"));
        QVERIFY2(refused.message().contains(there.displayName()) && refused.message().contains(QStringLiteral("--lift")), qPrintable(refused.message()));
        QCOMPARE(run(here, {QStringLiteral("move"), QStringLiteral("--to"), addressOf(there)}).exitCode, 3);
        const auto source = rowsAt(here, last, MovedStore::PassedOver);
        VERIFY_RESULT(source);
        QCOMPARE(differing(*before, *source).join(u' '), QString());

        // and back, into a new place; new rows there got numbers of their own
        const Told returned = run(there, {QStringLiteral("move"), QStringLiteral("--to"), addressOf(back.location())});
        QVERIFY2(returned.exitCode == 0, qPrintable(returned.message()));
        QCOMPARE(Recovery::told(back.location()), told);
        const auto home = rowsAt(back.location(), last);
        VERIFY_RESULT(home);
        QCOMPARE(differing(*before, *home).join(u' '), QString());
        QCOMPARE(run(back.location(), {QStringLiteral("check")}).exitCode, 0);

        // the mark is lifted where it stands
        const Told lifted = run(here, {QStringLiteral("move"), QStringLiteral("--lift")});
        QVERIFY2(lifted.json.value(QLatin1String("lifted")).toBool(), qPrintable(lifted.message()));
        QCOMPARE(run(here, {QStringLiteral("summary")}).exitCode, 0);
        QVERIFY(!run(here, {QStringLiteral("move"), QStringLiteral("--lift")}).json.value(QLatin1String("lifted")).toBool());
    }

    void refusesOtherPlaces() {
        TempStore store(QStringLiteral("sqlite"));
        TempStore other(QStringLiteral("postgres"));
        if (other.isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        QVERIFY2(store.isReady() && other.isReady(), qPrintable(store.problem() + other.problem()));
        store.close();
        const auto move = [&](const QStringList& words) { return run(store.location(), QStringList{QStringLiteral("move")} + words); };
        QCOMPARE(move({}).exitCode, 2);
        QCOMPARE(move({QStringLiteral("--to"), QStringLiteral("x"), QStringLiteral("--lift")}).exitCode, 2);
        QCOMPARE(move({QStringLiteral("--to"), QStringLiteral("/tmp/elsewhere")}).exitCode, 2);
        QCOMPARE(move({QStringLiteral("--to"), QStringLiteral("postgresql://")}).exitCode, 2);
        QCOMPARE(move({QStringLiteral("--to"), addressOf(other.location())}).errorCode(), QStringLiteral("exists"));
        VERIFY_RESULT(store.open());  // not marked
        const auto caller = store.signInAs(Role::Caller);
        VERIFY_RESULT(caller);
        const StoreMove byCaller{store.location(), other.location(), (*caller)->actor().login, TempStore::password(), TempStore::password()};
        QCOMPARE(moveStore(byCaller, store.clock(), QStringLiteral("test")).error().code, ErrorCode::Permission);
    }

    /// Cut short after the rows had arrived, before the source knew.
    void endsAMoveThatHadArrived_data() { TempStore::backends(); }
    void endsAMoveThatHadArrived() {
        QFETCH(QString, backend);
        Recovery f(backend, backend == QLatin1String("sqlite") ? QStringLiteral("postgres") : QStringLiteral("sqlite"));
        if (f.target.isMissing() || f.city.store().isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        QVERIFY2(f.city.isReady(), qPrintable(f.city.problem()));
        const StoreLocation here = f.city.store().location();
        const QStringList words{QStringLiteral("move"), QStringLiteral("--to"), addressOf(f.target.location())};
        f.city.store().close();
        QCOMPARE(run(here, words).exitCode, 0);
        {
            const FixedClock clock;
            const auto session = signIn(here, TempStore::user(), TempStore::password(), clock, QStringLiteral("test"), MovedStore::PassedOver);
            VERIFY_RESULT(session);
            VERIFY_RESULT(setMoveMark((*session)->db(), MoveMark{QStringLiteral("there"), clock.nowUtc(), false}, QStringLiteral("admin"), clock.nowUtc()));
        }
        const Told refused = run(here, {QStringLiteral("summary")});
        QVERIFY2(refused.message().contains(QStringLiteral("not finished")), qPrintable(refused.message()));
        const Told again = run(here, words);
        QVERIFY2(again.exitCode == 0, qPrintable(again.message()));
        QVERIFY(again.json.value(QLatin1String("resumed")).toBool());
        QVERIFY(run(here, {QStringLiteral("summary")}).message().contains(QStringLiteral("was moved")));
        QCOMPARE(run(f.target.location(), {QStringLiteral("check")}).exitCode, 0);
    }

    void rekeys() {
        DemoFixture city;
        QVERIFY2(city.isReady(), qPrintable(city.problem()));
        const StoreLocation here = city.store().location();
        const auto officer = city.store().signInAs(Role::Officer);
        const auto caller = city.store().signInAs(Role::Caller);
        VERIFY_RESULT(officer);
        VERIFY_RESULT(caller);
        const QString officerLogin = (*officer)->actor().login;
        const QString callerLogin = (*caller)->actor().login;
        const QList<QJsonObject> told = Recovery::told(here);
        const SignInId last = (*caller)->actor().signIn;
        // others work: who they are, and nothing happened
        const QByteArray keys = bytesOf(here.keysFile());
        const Told busy = run(here, {QStringLiteral("rekey")});
        QCOMPARE(busy.errorCode(), QStringLiteral("locked"));
        QVERIFY2(busy.message().contains(callerLogin + QStringLiteral(" with test")), qPrintable(busy.message()));
        QCOMPARE(bytesOf(here.keysFile()), keys);
        const_cast<std::unique_ptr<Session>&>(*officer).reset();
        const_cast<std::unique_ptr<Session>&>(*caller).reset();
        city.store().close();
        const auto before = rowsAt(here, last);
        VERIFY_RESULT(before);

        const QByteArray oldBytes = bytesOf(here.databaseFile());
        const Told done = run(here, {QStringLiteral("rekey")});
        QVERIFY2(done.exitCode == 0, qPrintable(done.message()));
        QVERIFY(done.json.value(QLatin1String("come_along")).toArray().contains(officerLogin));
        QCOMPARE(done.json.value(QLatin1String("need_password")).toArray().size(), 0);
        QVERIFY(bytesOf(here.databaseFile()).left(4096) != oldBytes.left(4096));
        QCOMPARE(QDir(here.backupFolder()).entryList({QStringLiteral("replaced-*")}).size(), 0);
        QCOMPARE(Recovery::told(here), told);
        const auto after = rowsAt(here, last);
        VERIFY_RESULT(after);
        QCOMPARE(differing(*before, *after).join(u' '), QString());
        QCOMPARE(run(here, {QStringLiteral("check")}).exitCode, 0);
        // the old keys no longer open the new file
        const QByteArray newKeys = bytesOf(here.keysFile());
        QVERIFY(write(here.keysFile(), keys));
        QCOMPARE(run(here, {QStringLiteral("check")}).errorCode(), QStringLiteral("corrupt"));
        QVERIFY(write(here.keysFile(), newKeys));
        // everybody comes along with their own password, over a second new key too
        QVERIFY(signsIn(here, officerLogin));
        QCOMPARE(run(here, {QStringLiteral("rekey")}).exitCode, 0);
        QVERIFY(signsIn(here, officerLogin) && signsIn(here, callerLogin));

        // or nobody does
        const Told alone = run(here, {QStringLiteral("rekey"), QStringLiteral("--new-passwords")});
        QVERIFY2(alone.exitCode == 0, qPrintable(alone.message()));
        QVERIFY(alone.json.value(QLatin1String("need_password")).toArray().contains(callerLogin));
        QVERIFY(!bytesOf(here.keysFile()).contains("seals"));
        QVERIFY(!signsIn(here, callerLogin));
        qputenv("SAIKOKU_NEW_PASSWORD", TempStore::password().toUtf8());
        QCOMPARE(run(here, {QStringLiteral("users"), QStringLiteral("password"), callerLogin}).exitCode, 0);
        QVERIFY(signsIn(here, callerLogin));
        const FixedClock clock;
        QCOMPARE(rekeyStore(here, callerLogin, TempStore::password(), OtherUsers::ComeAlong, clock, QStringLiteral("test")).error().code,
                 ErrorCode::Permission);
    }

    void aServerHasNoKeyOfOurs() {
        TempStore store(QStringLiteral("postgres"));
        if (store.isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        const Told refused = run(store.location(), {QStringLiteral("rekey")});
        QCOMPARE(refused.exitCode, 3);
        QCOMPARE(refused.errorCode(), QStringLiteral("rule"));
    }

private:
    static void eachIntoEach() {
        QTest::addColumn<QString>("backend");
        QTest::addColumn<QString>("into");
        for (const QString& from : TempStore::backendNames()) {
            for (const QString& into : TempStore::backendNames()) {
                QTest::addRow("%s into %s", qPrintable(from), qPrintable(into)) << from << into;
            }
        }
    }
    static QByteArray bytesOf(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static bool write(const QString& path, const QByteArray& bytes) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    static bool signsIn(const StoreLocation& at, const QString& login) {
        const FixedClock clock;
        return signIn(at, login, TempStore::password(), clock, QStringLiteral("test")).has_value();
    }
};

QTEST_GUILESS_MAIN(RecoveryTest)
#include "recovery_test.moc"
