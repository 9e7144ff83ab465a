#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "tests/app/cli/dial_store.h"
#include "tests/support/private_claims.h"

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

    void theHistoryIsTold_data() { TempStore::backends(); }
    void theHistoryIsTold() {
        QFETCH(QString, backend);
        DIAL_STORE(f, backend);
        for (const char* word : {"--given", "--withdrawn"}) {
            QCOMPARE(f.run({QStringLiteral("consent"), kHanako, QStringLiteral("--kind"),
                            QStringLiteral("family"), QLatin1String(word)}),
                     0);
        }
        QCOMPARE(f.json.value(QStringLiteral("history")).toArray().size(), 2);
        QCOMPARE(f.run({QStringLiteral("case"), kHanako}), 0);
        const QJsonArray history = f.json.value(QStringLiteral("consent_history")).toArray();
        QCOMPARE(history.size(), 2);
        QCOMPARE(history.at(0).toObject().value(QStringLiteral("given")).toBool(true), false);
        QCOMPARE(history.at(1).toObject().value(QStringLiteral("given")).toBool(), true);
        QCOMPARE(f.json.value(QStringLiteral("consents")).toArray().size(), 1);
    }

    /// `invoke` and what it changes in `case` and `limitation`.
    void limitationIsInvoked_data() { TempStore::backends(); }
    void limitationIsInvoked() {
        QFETCH(QString, backend);
        DIAL_STORE(f, backend);
        VERIFY_RESULT(addPrivateClaims(f.store.session()));
        const QString taro = QStringLiteral("0001000002");
        const auto words = [](const QString& line) { return line.split(u' '); };
        const auto claim = [&] {
            f.run({QStringLiteral("case"), taro});
            const QJsonArray claims = f.json.value(QStringLiteral("receivables")).toArray();
            for (const QJsonValue& each : claims) {
                if (each.toObject().value(QStringLiteral("id")).toInteger() == kRunOut) {
                    return each.toObject();
                }
            }
            return QJsonObject();
        };
        QCOMPARE(claim().value(QStringLiteral("awaits_invocation")).toBool(), true);
        QCOMPARE(claim().value(QStringLiteral("lapsed")).toBool(true), false);
        QVERIFY(claim().value(QStringLiteral("invoked_on")).isNull());
        QCOMPARE(f.run(words(QStringLiteral("limitation --invocable"))), 0);
        QCOMPARE(
            f.json.value(QStringLiteral("invocable")).toObject().value(QStringLiteral("yen")).toInteger(),
            33'000);
        QCOMPARE(f.json.value(QStringLiteral("cases"))
                     .toArray()
                     .at(0)
                     .toObject()
                     .value(QStringLiteral("invocable_yen"))
                     .toInteger(),
                 33'000);
        QCOMPARE(f.run(words(QStringLiteral("limitation --invocable --lapsed"))), 2);
        QCOMPARE(f.run(words(QStringLiteral("invoke %1 --on 2026-11-18").arg(taro))), 2);  // on which claim?
        QCOMPARE(f.run(words(QStringLiteral("invoke %1 --receivable 952").arg(taro))), 3);
        QCOMPARE(f.run(words(
                     QStringLiteral("invoke %1 --receivable 951 --on 2026-11-18 --how writing --note 援用書")
                         .arg(taro))),
                 0);
        const QJsonObject invoked = f.json.value(QStringLiteral("invocations")).toArray().at(0).toObject();
        QCOMPARE(invoked.value(QStringLiteral("receivable")).toInteger(), kRunOut);
        QCOMPARE(invoked.value(QStringLiteral("on")).toString(), QStringLiteral("2026-11-18"));
        QCOMPARE(invoked.value(QStringLiteral("how")).toString(), QStringLiteral("writing"));
        QCOMPARE(claim().value(QStringLiteral("lapsed")).toBool(), true);
        QCOMPARE(claim().value(QStringLiteral("awaits_invocation")).toBool(true), false);
        QCOMPARE(claim().value(QStringLiteral("invoked_on")).toString(), QStringLiteral("2026-11-18"));
        QCOMPARE(f.json.value(QStringLiteral("lapsed_yen")).toInteger(), 33'000);
        QCOMPARE(f.json.value(QStringLiteral("invocations")).toArray().size(), 1);
        const auto caller = f.store.signInAs(Role::Caller);
        VERIFY_RESULT(caller);
        const QString back = QStringLiteral("invoke %1 --take-back %2 --reason 別人の申出")
                                 .arg(taro)
                                 .arg(invoked.value(QStringLiteral("id")).toInteger());
        QCOMPARE(f.run(words(back), (*caller)->actor().login), 3);
        QCOMPARE(f.run(words(back)), 0);
        QVERIFY(f.json.value(QStringLiteral("invocations")).toArray().isEmpty());
        QCOMPARE(claim().value(QStringLiteral("lapsed")).toBool(true), false);
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
        const QString paper = folder.filePath(QStringLiteral("ledger.pdf"));
        QCOMPARE(
            f.run({QStringLiteral("ledger"), kHanako, QStringLiteral("--format"), QStringLiteral("pdf")}), 2);
        QCOMPARE(f.run({QStringLiteral("ledger"), kHanako, QStringLiteral("--format"), QStringLiteral("pdf"),
                        QStringLiteral("--out"), paper}),
                 0);
        QFile drawn(paper);
        QVERIFY(drawn.open(QIODevice::ReadOnly));
        QVERIFY(drawn.readAll().startsWith("%PDF-"));
        // an officer's paper
        const auto caller = f.store.signInAs(Role::Caller);
        QVERIFY(caller.has_value());
        QCOMPARE(f.run({QStringLiteral("ledger"), kHanako}, (*caller)->actor().login), 3);
    }
};

QTEST_GUILESS_MAIN(ClaimCommandsTest)
#include "claim_commands_test.moc"
