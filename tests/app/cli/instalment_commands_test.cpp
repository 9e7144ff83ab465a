#include <QJsonArray>
#include <QTest>

#include "tests/app/cli/dial_store.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

const QString kTaro = QStringLiteral("0001000002");
const QString kAdmin = QStringLiteral("admin");

QStringList on(const char* day, const QString& words) {
    return QStringList{QStringLiteral("--as-of"), QLatin1String(day)} + words.split(u' ');
}
QStringList today(const QString& words) { return on("2026-11-20T10:00", words); }

}  // namespace

/// `instalments …` as other people's scripts call it.
class InstalmentCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void previewedPreparedApproved_data() { TempStore::backends(); }
    void previewedPreparedApproved() {
        QFETCH(QString, backend);
        DIAL_STORE(f, backend);
        const QString plan = QStringLiteral("instalments plan %1 --parts 4 --day 31").arg(kTaro);
        QCOMPARE(f.run(today(plan + QStringLiteral(" --dry-run"))), 0);
        QVERIFY(f.json.value(QLatin1String("plan")).isNull());
        const QJsonObject preview = f.json.value(QLatin1String("preview")).toObject();
        QCOMPARE(preview.value(QLatin1String("principal")).toInt(), 80'000);
        const QJsonArray parts = preview.value(QLatin1String("parts")).toArray();
        QCOMPARE(parts.size(), 4);
        QCOMPARE(parts.at(1).toObject().value(QLatin1String("nominal")).toString(), QStringLiteral("2026-12-31"));
        QCOMPARE(parts.at(1).toObject().value(QLatin1String("date")).toString(), QStringLiteral("2027-01-04"));
        QVERIFY(!preview.value(QLatin1String("sentence")).toString().isEmpty());
        QCOMPARE(f.run(today(QStringLiteral("instalments show ") + kTaro)), 0);
        QVERIFY(f.json.value(QLatin1String("instalments")).toArray().isEmpty());
        QCOMPARE(f.run(today(plan)), 0);
        const QString id = QString::number(f.json.value(QLatin1String("plan")).toInt());
        QCOMPARE(f.run(today(QStringLiteral("instalments --task approve"))), 0);
        QCOMPARE(f.json.value(QLatin1String("rows")).toArray().at(0).toObject().value(QLatin1String("number")).toString(), kTaro);
        for (const char* act : {"approve %1", "refuse %1 --reason x", "end %1 --reason x", "pledge %1 asked"}) {
            QCOMPARE(f.run(today(QStringLiteral("instalments %1 --campaign health_check").arg(QString::fromLatin1(act).arg(id)))), 3);
        }
        QCOMPARE(f.run(today(QStringLiteral("instalments approve ") + id)), 0);
        QCOMPARE(f.run(today(QStringLiteral("instalments approve ") + id)), 3);
        QCOMPARE(f.run(today(QStringLiteral("instalments pledge %1 received --on 2026-11-20").arg(id))), 0);
        QCOMPARE(f.run(today(QStringLiteral("case ") + kTaro)), 0);
        const QJsonObject one = f.json.value(QLatin1String("instalments")).toArray().at(0).toObject();
        QCOMPARE(one.value(QLatin1String("state")).toString(), QStringLiteral("running"));
        QCOMPARE(one.value(QLatin1String("pledge")).toObject().value(QLatin1String("received")).toString(), QStringLiteral("2026-11-20"));
        QCOMPARE(one.value(QLatin1String("parts")).toArray().at(0).toObject().value(QLatin1String("state")).toString(), QStringLiteral("active"));
        QCOMPARE(f.json.value(QLatin1String("promises")).toArray().size(), 4);
        QCOMPARE(f.json.value(QLatin1String("promises")).toArray().at(0).toObject().value(QLatin1String("plan")).toInt(), id.toInt());
        QCOMPARE(f.text("status"), QStringLiteral("Promised"));
        QCOMPARE(f.run(on("2026-12-04T10:00", QStringLiteral("case ") + kTaro)), 0);
        QCOMPARE(f.text("status"), QStringLiteral("BrokenPromise"));
        const QJsonObject broken = f.json.value(QLatin1String("instalments")).toArray().at(0).toObject();
        QCOMPARE(broken.value(QLatin1String("state")).toString(), QStringLiteral("broken"));
        QCOMPARE(broken.value(QLatin1String("parts")).toArray().at(1).toObject().value(QLatin1String("state")).toString(), QStringLiteral("lapsed"));
    }

    void refusalsAreNamed_data() { TempStore::backends(); }
    void refusalsAreNamed() {
        QFETCH(QString, backend);
        DIAL_STORE(f, backend);
        const QString plan = QStringLiteral("instalments plan %1 ").arg(kTaro);
        QCOMPARE(f.run(today(plan + QStringLiteral("--day 25"))), 2);
        QCOMPARE(f.run(today(plan + QStringLiteral("--parts 4 --each 1000"))), 2);
        QCOMPARE(f.run(today(plan + QStringLiteral("--parts 4 --bonus 12"))), 2);
        QCOMPARE(f.run(today(plan + QStringLiteral("--parts 4 --approve --dry-run"))), 2);
        QCOMPARE(f.run(today(plan + QStringLiteral("--parts 99"))), 3);
        QCOMPARE(f.run(today(QStringLiteral("instalments refuse 1"))), 2);
        QCOMPARE(f.run(today(QStringLiteral("instalments approve one"))), 2);
        QCOMPARE(f.run(today(QStringLiteral("instalments approve 99"))), 3);
        QCOMPARE(f.run(today(QStringLiteral("instalments pledge 1 lost"))), 2);
    }

    /// What the window asks back, a script is told.
    void aDoubtfulPromiseIsTakenWithAWarning_data() { TempStore::backends(); }
    void aDoubtfulPromiseIsTakenWithAWarning() {
        QFETCH(QString, backend);
        DIAL_STORE(f, backend);
        // a Sunday, and more than is owed
        QCOMPARE(f.run(today(QStringLiteral("record %1 --result reached --promise-date 2026-11-29 --promise-amount 900000").arg(kTaro))), 0);
        QVERIFY(!f.standardError.isEmpty());
        QCOMPARE(f.run(today(QStringLiteral("record %1 --result reached --promise-date 2026-11-30 --promise-amount 1000 --promise-mode add --unconfirmed 声").arg(kTaro))), 0);
        QCOMPARE(f.run(today(QStringLiteral("case ") + kTaro)), 0);
        QCOMPARE(f.json.value(QLatin1String("promises")).toArray().at(0).toObject().value(QLatin1String("unconfirmed")).toString(), QStringLiteral("声"));
    }
};

QTEST_GUILESS_MAIN(InstalmentCommandsTest)

#include "instalment_commands_test.moc"
