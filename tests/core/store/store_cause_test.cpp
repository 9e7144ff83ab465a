#include "core/store/store_cause.h"

#include <QSet>
#include <QTest>

#include <sqlcipher/sqlite3.h>

using namespace saikoku;

namespace {

constexpr auto kLast = StoreCause::Refused;

QString numberOf(StoreCause cause) { return QString::number(static_cast<int>(cause)); }

}  // namespace

/// What an engine says, and what a person is told of it.
class StoreCauseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCauseHasItsSentence() {
        QSet<QString> sentences;
        for (int each = 0; each <= static_cast<int>(kLast); ++each) {
            const auto cause = static_cast<StoreCause>(each);
            const Error error = errorOf(cause, QStringLiteral("detail"));
            QCOMPARE(error.detail, QStringLiteral("detail"));
            if (cause == StoreCause::Cancelled) {
                QCOMPARE(error.code, ErrorCode::Cancelled);
                continue;
            }
            // what happened, and what to do
            QVERIFY2(error.message.count(u'.') >= 2 || cause == StoreCause::WrongPassword, qPrintable(error.message));
            QVERIFY2(!error.message.contains(QLatin1String("SQL"), Qt::CaseSensitive) || cause == StoreCause::ServerTooOld,
                     qPrintable(error.message));
            if (cause != StoreCause::Crossed) {  // the same as Busy to whoever waits
                QVERIFY2(!sentences.contains(error.message), qPrintable(error.message));
            }
            sentences.insert(error.message);
        }
    }

    void sqlite_data() {
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("full");
        QTest::addColumn<bool>("saysNothing");
        QTest::addColumn<int>("cause");
        const auto row = [](const char* name, int code, StoreCause cause, bool full = false, bool saysNothing = false) {
            QTest::newRow(name) << code << full << saysNothing << static_cast<int>(cause);
        };
        row("CORRUPT", SQLITE_CORRUPT, StoreCause::Damaged);
        row("CORRUPT_INDEX", SQLITE_CORRUPT_INDEX, StoreCause::Damaged);
        row("NOTADB", SQLITE_NOTADB, StoreCause::Damaged);
        row("a page that doesn't fit", SQLITE_ERROR, StoreCause::Damaged, false, true);
        row("ERROR", SQLITE_ERROR, StoreCause::Refused);
        row("FULL", SQLITE_FULL, StoreCause::DiskFull);
        row("NOLFS", SQLITE_NOLFS, StoreCause::DiskFull);
        row("IOERR, full", SQLITE_IOERR_WRITE, StoreCause::DiskFull, true);
        row("IOERR", SQLITE_IOERR_READ, StoreCause::DiskFault);
        row("IOERR_NOMEM", SQLITE_IOERR_NOMEM, StoreCause::NoMemory);
        row("NOMEM", SQLITE_NOMEM, StoreCause::NoMemory);
        row("READONLY", SQLITE_READONLY, StoreCause::ReadOnly);
        row("READONLY_DBMOVED", SQLITE_READONLY_DBMOVED, StoreCause::FileMoved);
        row("PERM", SQLITE_PERM, StoreCause::ReadOnly);
        row("CANTOPEN", SQLITE_CANTOPEN, StoreCause::CannotOpen);
        row("BUSY", SQLITE_BUSY, StoreCause::Busy);
        row("BUSY_SNAPSHOT", SQLITE_BUSY_SNAPSHOT, StoreCause::Busy);
        row("LOCKED", SQLITE_LOCKED, StoreCause::Busy);
        row("PROTOCOL", SQLITE_PROTOCOL, StoreCause::Busy);
        row("UNIQUE", SQLITE_CONSTRAINT_UNIQUE, StoreCause::Exists);
        row("PRIMARYKEY", SQLITE_CONSTRAINT_PRIMARYKEY, StoreCause::Exists);
        row("TRIGGER", SQLITE_CONSTRAINT_TRIGGER, StoreCause::AppendOnly);
        row("NOTNULL", SQLITE_CONSTRAINT_NOTNULL, StoreCause::UnfitValue);
        row("FOREIGNKEY", SQLITE_CONSTRAINT_FOREIGNKEY, StoreCause::UnfitValue);
        row("MISMATCH", SQLITE_MISMATCH, StoreCause::UnfitValue);
        row("TOOBIG", SQLITE_TOOBIG, StoreCause::UnfitValue);
        row("INTERRUPT", SQLITE_INTERRUPT, StoreCause::Cancelled);
        row("MISUSE", SQLITE_MISUSE, StoreCause::Refused);
    }
    void sqlite() {
        QFETCH(int, code);
        QFETCH(bool, full);
        QFETCH(bool, saysNothing);
        QFETCH(int, cause);
        QCOMPARE(numberOf(causeOfSqlite(code, full, saysNothing)), QString::number(cause));
    }

    void postgres_data() {
        QTest::addColumn<QString>("state");
        QTest::addColumn<int>("cause");
        const auto row = [](const char* state, StoreCause cause) {
            QTest::newRow(state) << QString::fromLatin1(state) << static_cast<int>(cause);
        };
        row("", StoreCause::Unreachable);
        row("08006", StoreCause::Unreachable);
        row("0A000", StoreCause::ServerTooOld);
        row("22003", StoreCause::UnfitValue);
        row("23502", StoreCause::UnfitValue);
        row("23505", StoreCause::Exists);
        row("25006", StoreCause::ServerReadOnly);
        row("25P03", StoreCause::Stopping);
        row("28000", StoreCause::NotLetIn);
        row("28P01", StoreCause::WrongPassword);
        row("3D000", StoreCause::NoDatabase);
        row("40001", StoreCause::Crossed);
        row("40P01", StoreCause::Crossed);
        row("42501", StoreCause::NotAllowed);
        row("42703", StoreCause::OtherTables);
        row("42710", StoreCause::Exists);
        row("42939", StoreCause::NameReserved);
        row("42P01", StoreCause::OtherTables);
        row("42P04", StoreCause::Exists);
        row("53100", StoreCause::ServerFull);
        row("53200", StoreCause::ServerFault);
        row("53300", StoreCause::TooManySeats);
        row("54000", StoreCause::UnfitValue);
        row("55006", StoreCause::Busy);
        row("55P03", StoreCause::Busy);
        row("57014", StoreCause::Cancelled);
        row("57P01", StoreCause::Stopping);
        row("57P03", StoreCause::Stopping);
        row("57P04", StoreCause::NoDatabase);
        row("58030", StoreCause::ServerFault);
        row("F0001", StoreCause::ServerFault);
        row("SK001", StoreCause::AppendOnly);
        row("XX000", StoreCause::ServerFault);
        row("XX001", StoreCause::ServerDamaged);
        row("42601", StoreCause::Refused);
        row("25P02", StoreCause::Refused);
    }
    void postgres() {
        QFETCH(QString, state);
        QFETCH(int, cause);
        QCOMPARE(numberOf(causeOfSqlState(state)), QString::number(cause));
    }
};

QTEST_GUILESS_MAIN(StoreCauseTest)
#include "store_cause_test.moc"
