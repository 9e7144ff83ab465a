#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include "app/cli/run_cli.h"
#include "core/store/database.h"
#include "core/store/postgres_roles.h"
#include "tests/support/store_words.h"
#include "tests/support/temp_store.h"

using namespace saikoku;

namespace {

cli::CliResult run(const TempStore& store, const QStringList& words) {
    qputenv("SAIKOKU_PASSWORD", TempStore::password().toUtf8());
    return cli::runCli(QStringList{QStringLiteral("saikoku-cli"), QStringLiteral("--json")} + test::storeWords(store.location()) + words);
}

QJsonObject json(const cli::CliResult& result) { return QJsonDocument::fromJson(result.standardOutput.toUtf8()).object(); }

QStringList words(const char* text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); }

Result<void> takeAway(Database& db, qint64 signIn, qint64 sequence) {
    SAIKOKU_TRY(actAsOwnerOnServer(db));
    SAIKOKU_TRY(db.run(db.isSqlite() ? QStringLiteral("drop trigger append_only_access_log_delete")
                                     : QStringLiteral("alter table access_log disable trigger user")));
    SAIKOKU_TRY(db.run(QStringLiteral("delete from access_log where sign_in_id = %1 and seq = %2").arg(signIn).arg(sequence)));
    return actAsStaffOnServer(db);
}

}  // namespace

class AuditCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { KdfCost::setStandard(KdfCost::least()); }

    void verifies_data() { TempStore::backends(); }
    void verifies() {
        TEMP_STORE(store);
        const qint64 signIn = store.session().actor().signIn.value;
        for (int i = 0; i < 3; ++i) {
            VERIFY_RESULT(store.session().log(QStringLiteral("look"), QStringLiteral("bench")));
        }
        const cli::CliResult sound = run(store, words("audit verify"));
        QCOMPARE(sound.exitCode, 0);
        QCOMPARE(json(sound).value(QLatin1String("ok")).toBool(), true);
        QVERIFY(json(sound).value(QLatin1String("first_bad")).isNull());
        QCOMPARE(json(sound).value(QLatin1String("unchained_before")).toInt(-1), 0);
        QVERIFY(json(sound).value(QLatin1String("entries")).toInt() >= 5);

        VERIFY_RESULT(takeAway(store.db(), signIn, 3));
        const cli::CliResult bad = run(store, words("audit verify"));
        QCOMPARE(bad.exitCode, 4);
        const QJsonObject expected{{QStringLiteral("session"), signIn}, {QStringLiteral("entry"), 3}, {QStringLiteral("what"), QStringLiteral("missing")}};
        QCOMPARE(json(bad).value(QLatin1String("first_bad")).toObject(), expected);
        QCOMPARE(json(bad).value(QLatin1String("ok")).toBool(true), false);

        // check says it, too, and not that a backup should be put back
        const cli::CliResult check = run(store, words("check"));
        QCOMPARE(check.exitCode, 4);
        QVERIFY2(check.standardOutput.contains(QLatin1String("access log")), qPrintable(check.standardOutput));
        QVERIFY(!check.standardOutput.contains(QLatin1String("restore FILE")));
    }

    void keepsAHeadElsewhere_data() { TempStore::backends(); }
    void keepsAHeadElsewhere() {
        TEMP_STORE(store);
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("head.json"));
        const cli::CliResult head = run(store, words("audit head --out") + QStringList{file});
        QCOMPARE(head.exitCode, 0);
        QCOMPARE(json(head).value(QLatin1String("hash")).toString().size(), 64);
        QCOMPARE(run(store, words("audit verify --head") + QStringList{file}).exitCode, 0);
        QFile forged(file);
        QVERIFY(forged.open(QIODevice::ReadOnly));
        QByteArray text = forged.readAll();
        forged.close();
        text.replace("\"anchor\": ", "\"anchor\": 9");
        QVERIFY(forged.open(QIODevice::WriteOnly) && forged.write(text) > 0);
        forged.close();
        const cli::CliResult other = run(store, words("audit verify --head") + QStringList{file});
        QCOMPARE(other.exitCode, 4);
        QCOMPARE(json(other).value(QLatin1String("first_bad"))[QLatin1String("what")].toString(), QStringLiteral("head"));
        QCOMPARE(run(store, words("audit verify --head") + QStringList{folder.filePath(QStringLiteral("none"))}).exitCode, 2);
    }

    void exports_data() { TempStore::backends(); }
    void exports() {
        TEMP_STORE(store);
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("log.csv"));
        VERIFY_RESULT(store.session().log(QStringLiteral("look"), QStringLiteral("bench"), QStringLiteral("=1+1"), {}, 7));
        const cli::CliResult done = run(store, words("audit export --operation look --out") + QStringList{file});
        QCOMPARE(done.exitCode, 0);
        QCOMPARE(json(done).value(QLatin1String("rows")).toInt(), 1);
        QFile csv(file);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = csv.readAll().split('\n');
        QVERIFY2(lines.value(1).contains("look") && lines.value(1).contains(",7,"), lines.value(1).constData());
        QVERIFY(!lines.value(1).contains(",=1+1"));
        // the export itself is on record
        const cli::CliResult own = run(store, words("audit export --operation read_log --out") + QStringList{file});
        QVERIFY(json(own).value(QLatin1String("rows")).toInt() >= 1);
        QCOMPARE(run(store, words("audit export --from 2030-01-01 --out") + QStringList{file}).exitCode, 0);
        QCOMPARE(run(store, words("audit export")).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(AuditCommandsTest)
#include "audit_commands_test.moc"
