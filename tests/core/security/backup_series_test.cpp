#include "core/security/backup_series.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include "core/base/rule_source.h"
#include "core/security/backup_rules.h"
#include "core/security/session.h"
#include "core/security/store_backup.h"
#include "core/store/database.h"
#include "tests/support/temp_store.h"

using namespace saikoku;

namespace {

QStringList namesIn(const QTemporaryDir& folder) {
    return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

bool write(const QString& file, const QByteArray& bytes) {
    QFile out(file);
    return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size();
}

qint64 entries(TempStore& store, const char* operation) {
    return store.db()
        .selectInteger(QStringLiteral("select count(*) from access_log where operation = '%1'").arg(QLatin1String(operation)))
        .value_or(-1);
}

}  // namespace

class BackupSeriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { KdfCost::setStandard(KdfCost::least()); }

    void keepsByDaysWeeksAndMonths() {
        const BackupRules rules{26, 3, 2, 2};
        QList<QDateTime> made;
        for (int day = 0; day < 60; ++day) {  // the newest first: Thursday 26 November 2026
            made.append(fromTokyo(QDate(2026, 11, 26).addDays(-day), QTime(2, 0)));
        }
        made.append(fromTokyo(QDate(2026, 11, 26), QTime(1, 0)));
        const QList<qsizetype> beyond = backupsBeyondRule(made, rules);
        QList<QDate> kept;
        for (qsizetype place = 0; place < made.size(); ++place) {
            if (!beyond.contains(place)) {
                kept.append(toTokyo(made.at(place)).date());
            }
        }
        QCOMPARE(kept, (QList<QDate>{QDate(2026, 11, 26), QDate(2026, 11, 25), QDate(2026, 11, 24), QDate(2026, 11, 22),
                                     QDate(2026, 10, 31)}));
        QVERIFY(backupsBeyondRule({}, rules).isEmpty());
        // days without a backup aren't counted, and the newest stays whatever its age
        QVERIFY(backupsBeyondRule({fromTokyo(QDate(2020, 1, 1), QTime(0, 0)), fromTokyo(QDate(2019, 1, 1), QTime(0, 0))}, rules).isEmpty());
    }

    void readsItsRules() {
        const auto rules = BackupRules::fromRules(ShippedRules());
        VERIFY_RESULT(rules);
        QVERIFY(rules->warnAfterHours > 24 && rules->keepDaily > 0);
    }

    void makesDatedOnesAndTakesOldOnesAway_data() { TempStore::backends(); }
    void makesDatedOnesAndTakesOldOnesAway() {
        TEMP_STORE(store);
        QTemporaryDir folder;
        const auto first = backUpInto(store.session(), folder.path());
        VERIFY_RESULT(first);
        QCOMPARE(QFileInfo(first->file).fileName(), QStringLiteral("saikoku-20261120-100000.saikoku"));
        QVERIFY(QFile::copy(first->file, folder.filePath(QStringLiteral("keep.saikoku"))));
        const auto second = backUpInto(store.session(), folder.path());  // within the same second
        VERIFY_RESULT(second);
        QCOMPARE(QFileInfo(second->file).fileName(), QStringLiteral("saikoku-20261120-100000-2.saikoku"));
        QCOMPARE(second->removed, QStringList{first->file});  // one a day

        // what is not ours, whatever its name, and what is ours under another name
        TempStore other(QStringLiteral("sqlite"));
        QVERIFY2(other.isReady(), qPrintable(other.problem()));
        other.clock().setTokyo(QDate(2020, 1, 1), QTime(0, 0));
        VERIFY_RESULT(backUpStore(other.session(), folder.filePath(QStringLiteral("saikoku-20200101-000000.saikoku"))));
        QVERIFY(write(folder.filePath(QStringLiteral("saikoku-20200102-000000.saikoku")), "no backup"));
        QVERIFY(QFile::copy(second->file, folder.filePath(QStringLiteral("saikoku-20200103-000000.saikoku"))));
        QVERIFY(QFile::resize(folder.filePath(QStringLiteral("saikoku-20200103-000000.saikoku")), 5000));
        QVERIFY(QFile::link(second->file, folder.filePath(QStringLiteral("saikoku-20200104-000000.saikoku"))));
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("saikoku-20200105-000000.saikoku")));

        store.clock().advanceSeconds(3600);
        const auto third = backUpInto(store.session(), folder.path());
        VERIFY_RESULT(third);
        QCOMPARE(third->removed, QStringList{second->file});
        QCOMPARE(third->notRemoved, QStringList());
        QCOMPARE(namesIn(folder), (QStringList{QStringLiteral("keep.saikoku"), QStringLiteral("saikoku-20200101-000000.saikoku"),
                                               QStringLiteral("saikoku-20200102-000000.saikoku"),
                                               QStringLiteral("saikoku-20200103-000000.saikoku"),
                                               QStringLiteral("saikoku-20200104-000000.saikoku"),
                                               QStringLiteral("saikoku-20200105-000000.saikoku"),
                                               QStringLiteral("saikoku-20261120-110000.saikoku")}));
        QCOMPARE(entries(store, "store.backups_removed"), 2);
        QCOMPARE(entries(store, "store.backed_up"), 3);
    }

    void refusesAFolderThatIsMissing() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        QTemporaryDir folder;
        QVERIFY(!backUpInto(store.session(), folder.filePath(QStringLiteral("none"))));
        QVERIFY(!backupState(store.session())->last.isValid());
    }

    void tellsItsAge_data() { TempStore::backends(); }
    void tellsItsAge() {
        TEMP_STORE(store);
        const auto none = backupState(store.session());
        VERIFY_RESULT(none);
        QVERIFY(none->isOverdue() && !none->last.isValid());
        QTemporaryDir folder;
        const auto seat = store.signInAs(Role::Administrator);  // another seat's
        VERIFY_RESULT(seat);
        VERIFY_RESULT(backUpStore(**seat, folder.filePath(QStringLiteral("b"))));
        store.clock().advanceSeconds(25 * 3600);
        auto state = backupState(store.session());
        VERIFY_RESULT(state);
        QCOMPARE(state->hours, 25);
        QVERIFY(!state->isOverdue());
        store.clock().advanceSeconds(3600);
        state = backupState(store.session());
        VERIFY_RESULT(state);
        QVERIFY(state->isOverdue());
        QVERIFY2(state->sentence().contains(QStringLiteral("26")), qPrintable(state->sentence()));
        const auto caller = store.signInAs(Role::Caller);
        VERIFY_RESULT(caller);
        QCOMPARE(backupState(**caller).error().code, ErrorCode::Permission);
    }
};

QTEST_GUILESS_MAIN(BackupSeriesTest)
#include "backup_series_test.moc"
