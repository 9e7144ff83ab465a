#include "core/security/log_verification.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <functional>

#include "core/security/log_anchor_repository.h"
#include "core/security/user_admin.h"
#include "core/store/database.h"
#include "core/store/postgres_roles.h"
#include "core/store/query.h"
#include "core/store/transaction.h"
#include "tests/support/temp_store.h"

using namespace saikoku;

namespace {

/// As somebody who opens the database with another program and its owner's rights.
Result<void> tamper(Database& db, const QStringList& statements) {
    SAIKOKU_TRY(actAsOwnerOnServer(db));
    SAIKOKU_TRY_ASSIGN(Transaction transaction, Transaction::begin(db));
    for (const char* table : {"access_log", "sign_in", "log_anchor"}) {
        const QString name = QLatin1String(table);
        SAIKOKU_TRY(db.runScript(db.isSqlite() ? QStringLiteral("drop trigger if exists append_only_%1_update; drop trigger if exists append_only_%1_delete").arg(name)
                                               : QStringLiteral("alter table %1 disable trigger user").arg(name)));
    }
    for (const QString& statement : statements) {
        SAIKOKU_TRY(db.run(statement));
    }
    SAIKOKU_TRY(transaction.commit());
    return actAsStaffOnServer(db);
}

QString hexOf(QByteArrayView hash) { return QString::fromLatin1(hash.toByteArray()); }

/// Writes a sign-in's seals anew with a key of one's own, as far as an intruder can.
Result<QStringList> rebuiltSignIn(Database& db, qint64 signIn) {
    LogAnchorRepository log(db);
    SAIKOKU_TRY_ASSIGN(const QString publicKey, log.publicKey());
    EntryKey key = EntryKey::random();
    QStringList statements{QStringLiteral("update sign_in set seal = '%1' where sign_in_id = %2").arg(key.lockedFor(publicKey)).arg(signIn)};
    QByteArray previous;
    SAIKOKU_TRY(log.entries([&](const SealedEntry& entry, QByteArrayView) {
        if (entry.signIn != signIn) {
            return;
        }
        if (entry.sequence > 1) {
            key.advance();
        }
        SealedEntry sealed = entry;
        sealed.previousHash = previous;
        const QByteArray hash = key.hashOf(sealed);
        statements << QStringLiteral("update access_log set hash = '%1', previous_hash = %2 where sign_in_id = %3 and seq = %4")
                          .arg(hexOf(hash), previous.isEmpty() ? QStringLiteral("null") : u'\'' + hexOf(previous) + u'\'')
                          .arg(signIn)
                          .arg(entry.sequence);
        previous = hash;
    }));
    statements << QStringLiteral("update sign_in set head_hash = '%1' where sign_in_id = %2").arg(hexOf(previous)).arg(signIn);
    return statements;
}

/// The anchors, made to fit what now stands in the log.
Result<QStringList> rebuiltAnchors(Database& db) {
    LogAnchorRepository log(db);
    QHash<std::pair<qint64, qint64>, QString> hashes;
    SAIKOKU_TRY(log.entries([&](const SealedEntry& entry, QByteArrayView hash) { hashes.insert({entry.signIn, entry.sequence}, hexOf(hash)); }));
    SAIKOKU_TRY_ASSIGN(std::vector<LogAnchor> anchors, log.all());
    QStringList statements;
    QString previous;
    for (LogAnchor& anchor : anchors) {
        anchor.hash = hashes.value({anchor.signIn, anchor.sequence});
        anchor.previousHash = previous;
        previous = anchor.anchorHash = hashOf(anchor);
        statements << QStringLiteral("update log_anchor set hash = '%1', previous_hash = '%2', anchor_hash = '%3' where log_anchor_id = %4")
                          .arg(anchor.hash, anchor.previousHash, anchor.anchorHash)
                          .arg(anchor.id);
    }
    return statements;
}

/// A sign-in of its own with four more entries, ended. Gives its number.
qint64 signedInBefore(TempStore& store) {
    store.close();
    if (!store.open()) {
        return 0;
    }
    const qint64 signIn = store.session().actor().signIn.value;
    for (int i = 0; i < 4; ++i) {
        if (!store.session().log(QStringLiteral("open_case"), QStringLiteral("case"), QString::number(i))) {
            return 0;
        }
    }
    store.close();
    return store.open() ? signIn : 0;
}

}  // namespace

/// @brief What somebody with the whole database in hand does to the log, shows.
class LogVerificationTest : public QObject {
    Q_OBJECT

    static void compareFirst(const Result<LogVerification>& found, qint64 signIn, qint64 sequence, LogTampering what) {
        VERIFY_RESULT(found);
        QVERIFY(!found->isSound());
        const LogFault& first = found->faults.constFirst();
        QVERIFY2(first.signIn == signIn && first.sequence == sequence && first.what == what, qPrintable(first.sentence()));
    }

private Q_SLOTS:
    void isSoundWhenLeftAlone_data() { TempStore::backends(); }
    void isSoundWhenLeftAlone() {
        TEMP_STORE(store);
        QVERIFY(signedInBefore(store) > 0);
        const auto caller = store.signInAs(Role::Caller);
        VERIFY_RESULT(caller);
        {
            // on two connections of one sign-in, and taken back in between
            const auto worker = (*caller)->another();
            VERIFY_RESULT(worker);
            VERIFY_RESULT((*caller)->log(QStringLiteral("a"), QStringLiteral("case")));
            {
                Result<Transaction> dropped = Transaction::begin((*worker)->db());
                VERIFY_RESULT(dropped);
                VERIFY_RESULT((*worker)->log(QStringLiteral("b"), QStringLiteral("case")));
                VERIFY_RESULT((*worker)->log(QStringLiteral("c"), QStringLiteral("case")));
            }
            VERIFY_RESULT((*worker)->log(QStringLiteral("d"), QStringLiteral("case")));
            {
                Result<Transaction> kept = Transaction::begin((*caller)->db());
                VERIFY_RESULT(kept);
                VERIFY_RESULT((*caller)->log(QStringLiteral("e"), QStringLiteral("case")));
                VERIFY_RESULT((*caller)->log(QStringLiteral("f"), QStringLiteral("case")));
                VERIFY_RESULT(kept->commit());
            }
            VERIFY_RESULT((*caller)->log(QStringLiteral("g"), QStringLiteral("case"), {}, {}, 12));
        }
        const auto found = verifyLog(store.session());
        VERIFY_RESULT(found);
        QVERIFY2(found->isSound(), qPrintable(found->isSound() ? QString() : found->faults.constFirst().sentence()));
        QVERIFY(found->entries > 14);
        QCOMPARE(found->unchainedBefore, qint64(0));
    }

    void namesWhatWasDone_data() {
        QTest::addColumn<QString>("backend");
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<qint64>("sequence");
        QTest::addColumn<LogTampering>("what");
        const auto row = [](const char* name, const QStringList& statements, qint64 sequence, LogTampering what) {
            for (const QString& backend : TempStore::backendNames()) {
                QTest::addRow("%s %s", qPrintable(backend), name) << backend << statements << sequence << what;
            }
        };
        const QString of = QStringLiteral(" where sign_in_id = %1");
        row("target", {QStringLiteral("update access_log set target_id = '9'") + of + QStringLiteral(" and seq = 3")}, 3, LogTampering::Changed);
        row("time", {QStringLiteral("update access_log set at = '2026-01-01T00:00:00.000Z'") + of + QStringLiteral(" and seq = 2")}, 2, LogTampering::Changed);
        row("rows", {QStringLiteral("update access_log set row_count = 1") + of + QStringLiteral(" and seq = 4")}, 4, LogTampering::Changed);
        row("somebody else", {QStringLiteral("update access_log set operator_id = operator_id + 1") + of, QStringLiteral("update sign_in set operator_id = (select max(operator_id) from app_operator)") + of},
            1, LogTampering::Changed);
        row("one deleted", {QStringLiteral("delete from access_log") + of + QStringLiteral(" and seq = 3")}, 3, LogTampering::Missing);
        row("deleted and renumbered", {QStringLiteral("delete from access_log") + of + QStringLiteral(" and seq = 3"),
             QStringLiteral("update access_log set seq = 3") + of + QStringLiteral(" and seq = 4")}, 3, LogTampering::Changed);
        row("swapped", {QStringLiteral("update access_log set seq = 30") + of + QStringLiteral(" and seq = 3"), QStringLiteral("update access_log set seq = 3") + of + QStringLiteral(" and seq = 4"),
             QStringLiteral("update access_log set seq = 4") + of + QStringLiteral(" and seq = 30")}, 3, LogTampering::Changed);
        row("cut", {QStringLiteral("delete from access_log") + of + QStringLiteral(" and seq > 4")}, 5, LogTampering::Cut);
        row("cut and told so", {QStringLiteral("delete from access_log") + of + QStringLiteral(" and seq > 4"),
             QStringLiteral("update sign_in set last_seq = 4, head_hash = (select l.hash from access_log l where l.sign_in_id = %1 and l.seq = 4)") + of}, 6, LogTampering::Cut);
        row("all of a sign-in", {QStringLiteral("delete from access_log") + of, QStringLiteral("delete from sign_in") + of}, 1, LogTampering::Cut);
        row("seal taken away", {QStringLiteral("update sign_in set seal = null") + of, QStringLiteral("update access_log set hash = null, previous_hash = null") + of}, 1,
            LogTampering::Unsealed);
        row("one added", {QStringLiteral("insert into access_log (sign_in_id, seq, at, operator_id, workstation, operation, target_kind) select sign_in_id, 7, at, operator_id, workstation,"
                                         " 'look', 'case' from access_log where sign_in_id = %1 and seq = 6"), QStringLiteral("update sign_in set last_seq = 7") + of}, 7, LogTampering::Unsealed);
    }
    void namesWhatWasDone() {
        QFETCH(QStringList, statements);
        QFETCH(qint64, sequence);
        QFETCH(LogTampering, what);
        TEMP_STORE(store);
        VERIFY_RESULT(store.signInAs(Role::Caller));
        const qint64 signIn = signedInBefore(store);
        QVERIFY(signIn > 0);
        for (QString& statement : statements) {
            statement = statement.contains(QLatin1String("%1")) ? statement.arg(signIn) : statement;
        }
        VERIFY_RESULT(tamper(store.db(), statements));
        compareFirst(verifyLog(store.session()), signIn, sequence, what);
    }

    void namesWhatWasWrittenAnew_data() { TempStore::backends(); }
    void namesWhatWasWrittenAnew() {
        TEMP_STORE(store);
        const qint64 signIn = signedInBefore(store);
        QVERIFY(signIn > 0);
        // a sign-in with seals of one's own: its anchors hold other hashes
        const auto own = rebuiltSignIn(store.db(), signIn);
        VERIFY_RESULT(own);
        VERIFY_RESULT(tamper(store.db(), *own));
        compareFirst(verifyLog(store.session()), signIn, 1, LogTampering::Rebuilt);
        // the anchors, too: later sign-ins told what they were
        const auto anchors = rebuiltAnchors(store.db());
        VERIFY_RESULT(anchors);
        VERIFY_RESULT(tamper(store.db(), *anchors));
        const auto found = verifyLog(store.session());
        VERIFY_RESULT(found);
        QVERIFY(!found->isSound());
        QCOMPARE(found->faults.constFirst().what, LogTampering::Anchor);
        // everything from there on: the head outside the store says otherwise
        for (qint64 later = signIn; later <= store.session().actor().signIn.value; ++later) {
            const auto more = rebuiltSignIn(store.db(), later);
            VERIFY_RESULT(more);
            VERIFY_RESULT(tamper(store.db(), *more));
        }
        const auto all = verifyLog(store.session());
        VERIFY_RESULT(all);
        QVERIFY(!all->isSound());
    }

    void reachesTheHeadOutside_data() { TempStore::backends(); }
    void reachesTheHeadOutside() {
        TEMP_STORE(store);
        QVERIFY(signedInBefore(store) > 0);
        const auto head = newestHead(store.db());
        VERIFY_RESULT(head);
        QVERIFY(head->has_value());
        const auto kept = keptHeads(store.db(), store.location());
        VERIFY_RESULT(kept);
        QVERIFY(!kept->isEmpty());
        const auto sound = verifyLog(store.session(), {**head});
        VERIFY_RESULT(sound);
        QVERIFY(sound->isSound());
        AuditHead other = **head;
        other.hash.replace(0, 4, QStringLiteral("ffff"));
        compareFirst(verifyLog(store.session(), {other}), other.signIn, other.sequence, LogTampering::Head);
        other = **head;
        other.anchor += 5;
        compareFirst(verifyLog(store.session(), {other}), other.signIn, other.sequence, LogTampering::Head);
    }

    void tellsOfAnOlderCopy() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        const QString file = store.location().databaseFile();
        const QString copy = store.location().folder() + QStringLiteral("/older.db");
        store.close();
        QVERIFY(QFile::copy(file, copy));
        VERIFY_RESULT(store.open());
        store.close();
        QVERIFY(QFile::remove(file) && QFile::rename(copy, file));
        QFile::remove(file + QStringLiteral("-wal"));
        VERIFY_RESULT(store.open());
        const QStringList notes = store.session().takeNotes();
        QCOMPARE(notes.size(), 1);
        const auto found = verifyLog(store.session());
        VERIFY_RESULT(found);
        QVERIFY(!found->isSound());
        QCOMPARE(found->faults.constLast().what, LogTampering::Head);
        QCOMPARE(QDir(store.location().folder()).entryList({QStringLiteral("audit.head.differs-*")}).size(), 1);
    }

    void countsWhatCameBeforeTheChain_data() { TempStore::backends(); }
    void countsWhatCameBeforeTheChain() {
        TEMP_STORE(store);
        const qint64 signIn = signedInBefore(store);
        QVERIFY(signIn > 0);
        VERIFY_RESULT(tamper(store.db(), {QStringLiteral("update sign_in set seal = null, head_hash = null where sign_in_id <= %1").arg(signIn),
                                          QStringLiteral("update access_log set hash = null, previous_hash = null where sign_in_id <= %1").arg(signIn)}));
        const auto found = verifyLog(store.session());
        VERIFY_RESULT(found);
        // here the anchors tell that they were sealed once
        QVERIFY(!found->isSound());
        VERIFY_RESULT(tamper(store.db(), {QStringLiteral("delete from log_anchor")}));
        const auto bare = verifyLog(store.session());
        VERIFY_RESULT(bare);
        QVERIFY(bare->unchainedBefore > 5);
    }

    void isForWhoMayReadTheLog_data() { TempStore::backends(); }
    void isForWhoMayReadTheLog() {
        TEMP_STORE(store);
        const auto auditor = store.signInAs(Role::Auditor);
        VERIFY_RESULT(auditor);
        const auto found = verifyLog(**auditor);
        VERIFY_RESULT(found);
        QVERIFY(found->isSound());
        const auto officer = store.signInAs(Role::Officer);
        VERIFY_RESULT(officer);
        QCOMPARE(verifyLog(**officer).error().code, ErrorCode::Permission);
    }

    void writesInOnesOwnNameAlone() {
        TempStore store(QStringLiteral("postgres"));
        if (store.isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        const auto caller = store.signInAs(Role::Caller);
        VERIFY_RESULT(caller);
        Database& db = (*caller)->db();
        const qint64 others = store.session().actor().signIn.value;
        const qint64 own = (*caller)->actor().signIn.value;
        for (const QString& statement : {QStringLiteral("insert into access_log (sign_in_id, seq, at, operator_id, workstation, operation, target_kind) values (%1, 99, '', 1, '', '', '')"),
                                         QStringLiteral("update sign_in set last_seq = 1 where sign_in_id = %1"), QStringLiteral("update sign_in set head_hash = null where sign_in_id = %1"),
                                         QStringLiteral("insert into sign_in (operator_id, workstation, program, started_at) values (%1, '', '', '')"),
                                         QStringLiteral("select log_append(%1, 2, '', '', 'look', 'case', null, null, null, null, null)"), QStringLiteral("select * from log_secret where %1 > 0"),
                                         QStringLiteral("insert into log_anchor select %1, 1, 1, '', 1, '', '', ''"), QStringLiteral("delete from log_anchor where log_anchor_id = %1")}) {
            const auto done = db.run(statement.arg(others));
            QVERIFY2(!done, qPrintable(statement));
        }
        // what another program adds in one's own name is not sealed
        VERIFY_RESULT(db.run(QStringLiteral("select log_append(%1, (select last_seq + 1 from sign_in where sign_in_id = %1), '', '', 'look', 'case', null, null, null, null, null)").arg(own)));
        const auto found = verifyLog(store.session());
        VERIFY_RESULT(found);
        QCOMPARE(found->faults.constFirst().signIn, own);
        QCOMPARE(found->faults.constFirst().what, LogTampering::Unsealed);
    }
};

QTEST_GUILESS_MAIN(LogVerificationTest)
#include "log_verification_test.moc"
