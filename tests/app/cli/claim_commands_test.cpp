#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "tests/app/cli/dial_store.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

const QString kHanako = QStringLiteral("0001000001");

QJsonObject sectionOf(const QJsonObject& ledger, const char* key) {
    const QJsonArray sections = ledger.value(QStringLiteral("sections")).toArray();
    for (const QJsonValue& each : sections) {
        if (each.toObject().value(QStringLiteral("key")).toString() == QLatin1String(key)) {
            return each.toObject();
        }
    }
    return {};
}

}  // namespace

/// `consent`, `guarantor`, `cause`, `ledger`.
class ClaimCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void consent_data() { TempStore::backends(); }
    void consent() {
        QFETCH(QString, backend);
        DIAL_STORE(f, backend);
        QCOMPARE(
            f.run({QStringLiteral("consent"), kHanako, QStringLiteral("--kind"), QStringLiteral("welfare")}),
            2);  // given or withdrawn?
        QCOMPARE(
            f.run({QStringLiteral("consent"), kHanako, QStringLiteral("--kind"), QStringLiteral("welfare"),
                   QStringLiteral("--given"), QStringLiteral("--how"), QStringLiteral("counter")}),
            0);
        const QJsonObject given = f.json.value(QStringLiteral("consents")).toArray().at(0).toObject();
        QCOMPARE(given.value(QStringLiteral("given")).toBool(), true);
        QCOMPARE(given.value(QStringLiteral("how")).toString(), QStringLiteral("counter"));
        QCOMPARE(f.run({QStringLiteral("consent"), kHanako, QStringLiteral("--kind"),
                        QStringLiteral("welfare"), QStringLiteral("--withdrawn")}),
                 0);
        QCOMPARE(f.json.value(QStringLiteral("consents")).toArray().size(), 1);
        QCOMPARE(f.json.value(QStringLiteral("consents"))
                     .toArray()
                     .at(0)
                     .toObject()
                     .value(QStringLiteral("given"))
                     .toBool(true),
                 false);
    }

    void theLedgerHasWhatIsRequired_data() { TempStore::backends(); }
    void theLedgerHasWhatIsRequired() {
        QFETCH(QString, backend);
        DIAL_STORE(f, backend);
        QCOMPARE(f.run({QStringLiteral("guarantor"), kHanako, QStringLiteral("--name"),
                        QStringLiteral("=保証 一郎"), QStringLiteral("--phone"),
                        QStringLiteral("080-0000-0099"), QStringLiteral("--joint")}),
                 0);
        const qint64 id = f.json.value(QStringLiteral("guarantors"))
                              .toArray()
                              .at(0)
                              .toObject()
                              .value(QStringLiteral("id"))
                              .toInteger();
        QVERIFY(f.json.value(QStringLiteral("guarantors"))
                    .toArray()
                    .at(0)
                    .toObject()
                    .value(QStringLiteral("may_contact"))
                    .isNull());
        QCOMPARE(f.run({QStringLiteral("guarantor"), kHanako, QStringLiteral("--allow"), QString::number(id),
                        QStringLiteral("--reason"), QStringLiteral("契約書")}),
                 0);
        QCOMPARE(f.run({QStringLiteral("cause"), kHanako, QStringLiteral("--cause"),
                        QStringLiteral("賃貸借契約"), QStringLiteral("--security"), QStringLiteral("敷金")}),
                 0);
        QCOMPARE(f.run({QStringLiteral("record"), kHanako, QStringLiteral("--result"),
                        QStringLiteral("reached"), QStringLiteral("--note"), QStringLiteral("分納の相談")}),
                 0);
        QCOMPARE(f.run({QStringLiteral("ledger"), kHanako}), 0);
        for (const char* key : {"debtor", "claims", "guarantors", "receipts", "negotiations", "promises",
                                "dispatches", "holds", "waivers", "consents"}) {
            QVERIFY2(!sectionOf(f.json, key).isEmpty(), key);
        }
        const QJsonArray claims = sectionOf(f.json, "claims").value(QStringLiteral("rows")).toArray();
        QCOMPARE(claims.size(), 3);
        const QJsonObject claim = claims.at(0).toObject();
        QCOMPARE(claim.value(QStringLiteral("key")).toString(), QStringLiteral("N11/01/2025/1"));
        QCOMPARE(claim.value(QStringLiteral("outstanding")).toString(), QStringLiteral("120000"));
        QCOMPARE(claim.value(QStringLiteral("due")).toString(), QStringLiteral("2025-06-30"));
        QCOMPARE(claim.value(QStringLiteral("demand_sent")).toString(), QStringLiteral("2025-07-20"));
        QCOMPARE(claim.value(QStringLiteral("cause")).toString(), QStringLiteral("賃貸借契約"));
        QCOMPARE(claim.value(QStringLiteral("security")).toString(), QStringLiteral("敷金"));
        QVERIFY(!claim.value(QStringLiteral("kind")).toString().isEmpty());
        QVERIFY(!claim.value(QStringLiteral("expires")).toString().isEmpty());
        QCOMPARE(sectionOf(f.json, "negotiations")
                     .value(QStringLiteral("rows"))
                     .toArray()
                     .at(0)
                     .toObject()
                     .value(QStringLiteral("note"))
                     .toString(),
                 QStringLiteral("分納の相談"));

        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("ledger.csv"));
        QCOMPARE(f.run({QStringLiteral("ledger"), kHanako, QStringLiteral("--out"), path}), 0);
        QFile written(path);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray bytes = written.readAll();
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
        const QString text = QString::fromUtf8(bytes);
        QVERIFY2(text.contains(QStringLiteral("'=保証 一郎")),
                 qPrintable(text));  // no formula for a spreadsheet
        QVERIFY(text.contains(QStringLiteral("N12/02/2025/2")));
        // an officer's paper
        const auto caller = f.store.signInAs(Role::Caller);
        QVERIFY(caller.has_value());
        QCOMPARE(f.run({QStringLiteral("ledger"), kHanako}, (*caller)->actor().login), 3);
    }
};

QTEST_GUILESS_MAIN(ClaimCommandsTest)
#include "claim_commands_test.moc"
