#include <QJsonArray>
#include <QTest>

#include "tests/app/cli/dial_store.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

const QString kHanako = QStringLiteral("0001000001");
const QString kAdmin = QStringLiteral("admin");

QStringList at(const char* time, const QStringList& words) {
    return QStringList{QStringLiteral("--as-of"), QStringLiteral("2026-11-20T") + QLatin1String(time)} +
           words;
}
QStringList morning(const QStringList& words) {
    return at("10:00", words);
}

}  // namespace

/// `callbacks`, `assign` and `hold` as other people's scripts call them.
class ChargeCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void callbacksAreListedAndGiven_data() { TempStore::backends(); }
    void callbacksAreListedAndGiven() {
        QFETCH(QString, backend);
        DIAL_STORE(f, backend);
        const QString officer = f.officer->actor().login;
        QCOMPARE(f.run(morning({QStringLiteral("record"), kHanako, QStringLiteral("--result"),
                                QStringLiteral("no_answer"), QStringLiteral("--callback"),
                                QStringLiteral("2026-11-20T11:00")}),
                       kAdmin),
                 0);
        QCOMPARE(
            f.run(morning({QStringLiteral("callbacks"), QStringLiteral("--state"), QStringLiteral("due")})),
            0);
        QVERIFY(f.json.value(QLatin1String("callbacks")).toArray().isEmpty());
        QCOMPARE(
            f.run(morning({QStringLiteral("callbacks"), QStringLiteral("give"), kHanako, officer}), kAdmin),
            0);
        QCOMPARE(f.text("of"), f.officer->actor().displayName);
        QCOMPARE(f.run(morning({QStringLiteral("case"), kHanako})), 0);
        QCOMPARE(f.text("callback"), QStringLiteral("2026-11-20T11:00:00+09:00"));
        QCOMPARE(f.text("callback_operator"), f.officer->actor().displayName);
        QVERIFY(!f.text("callback_given_by").isEmpty() && !f.text("callback_given_at").isEmpty());
        QCOMPARE(f.run(at("11:10", {QStringLiteral("callbacks"), QStringLiteral("--mine")})), 0);
        const QJsonObject one = f.json.value(QLatin1String("callbacks")).toArray().at(0).toObject();
        QCOMPARE(one.value(QLatin1String("number")).toString(), kHanako);
        QCOMPARE(one.value(QLatin1String("call_at")).toString(), QStringLiteral("2026-11-20T11:00:00+09:00"));
        QCOMPARE(one.value(QLatin1String("state")).toString(), QStringLiteral("due"));
        QVERIFY(one.value(QLatin1String("mine")).toBool());
        QVERIFY(!one.value(QLatin1String("given_by")).toString().isEmpty());
        QCOMPARE(f.run(morning({QStringLiteral("callbacks"), QStringLiteral("give"), kHanako,
                                QStringLiteral("--anyone")}),
                       kAdmin),
                 0);
        QCOMPARE(f.run(morning({QStringLiteral("case"), kHanako})), 0);
        QVERIFY(!f.text("callback").isEmpty());
        QVERIFY(f.json.value(QLatin1String("callback_operator")).isNull());
        QCOMPARE(f.run(at("11:40", {QStringLiteral("callbacks"), QStringLiteral("--state"),
                                    QStringLiteral("missed")})),
                 0);
        QVERIFY(f.json.value(QLatin1String("callbacks"))
                    .toArray()
                    .at(0)
                    .toObject()
                    .value(QLatin1String("of"))
                    .isNull());
        QCOMPARE(f.run(morning({QStringLiteral("callbacks"), QStringLiteral("give"), kHanako}), kAdmin), 2);
        QCOMPARE(f.run(morning({QStringLiteral("callbacks"), QStringLiteral("give"), kHanako,
                                QStringLiteral("nobody-of-that-name")}),
                       kAdmin),
                 3);
    }

    void aCaseIsPutIntoSomebodysCharge_data() { TempStore::backends(); }
    void aCaseIsPutIntoSomebodysCharge() {
        QFETCH(QString, backend);
        DIAL_STORE(f, backend);
        const QString officer = f.officer->actor().login;
        const auto mine = QStringLiteral("operator = '%1'").arg(officer);
        const auto count = [&] {
            return f.run(morning({QStringLiteral("cases"), QStringLiteral("--where"), mine}), kAdmin) == 0
                       ? f.json.value(QLatin1String("total")).toInt()
                       : -1;
        };
        QCOMPARE(f.run(morning({QStringLiteral("assign"), kHanako, officer}), kAdmin), 0);
        QCOMPARE(f.text("operator"), f.officer->actor().displayName);
        QVERIFY(f.json.value(QLatin1String("changed")).toBool());
        QCOMPARE(count(), 1);
        QCOMPARE(f.run(morning({QStringLiteral("assign"), kHanako, QString()}), kAdmin), 0);
        QVERIFY(f.json.value(QLatin1String("operator")).isNull());
        QCOMPARE(count(), 0);
        QCOMPARE(f.run(morning({QStringLiteral("assign"), kHanako, QStringLiteral("--nobody")}), kAdmin), 0);
        QVERIFY(!f.json.value(QLatin1String("changed")).toBool(true));
        QCOMPARE(f.run(morning({QStringLiteral("assign"), kHanako}), kAdmin), 2);
        QCOMPARE(
            f.run(morning({QStringLiteral("assign"), kHanako, officer, QStringLiteral("--nobody")}), kAdmin),
            2);
        QCOMPARE(f.run(morning({QStringLiteral("assign"), kHanako, QStringLiteral("nobody-of-that-name")}),
                       kAdmin),
                 3);
        QCOMPARE(f.run(morning({QStringLiteral("assign"), kHanako, officer})), 3);  // planners' alone
    }

    void aHoldIsSetAndEnded_data() { TempStore::backends(); }
    void aHoldIsSetAndEnded() {
        QFETCH(QString, backend);
        DIAL_STORE(f, backend);
        const auto hold = [&](const QStringList& words, const QString& user = {}) {
            return f.run(morning(QStringList{QStringLiteral("hold"), kHanako} + words), user);
        };
        const auto holds = [&] { return f.json.value(QLatin1String("holds")).toArray(); };
        QCOMPARE(hold({}), 0);
        QVERIFY(holds().isEmpty());
        QCOMPARE(
            hold({QStringLiteral("--kind"), QStringLiteral("dispute"), QStringLiteral("--reason"),
                  QStringLiteral("審査請求中"), QStringLiteral("--until"), QStringLiteral("2026-12-10")}),
            0);
        const QJsonObject one = holds().at(0).toObject();
        QCOMPARE(one.value(QLatin1String("kind")).toString(), QStringLiteral("dispute"));
        QCOMPARE(one.value(QLatin1String("since")).toString(), QStringLiteral("2026-11-20"));
        QCOMPARE(one.value(QLatin1String("until")).toString(), QStringLiteral("2026-12-10"));
        QCOMPARE(one.value(QLatin1String("reason")).toString(), QStringLiteral("審査請求中"));
        QCOMPARE(f.run(morning({QStringLiteral("case"), kHanako})), 0);
        QVERIFY(!f.json.value(QLatin1String("callable")).toObject().value(QLatin1String("now")).toBool(true));
        QCOMPARE(hold({QStringLiteral("--end")}), 0);
        QVERIFY(holds().isEmpty());
        QCOMPARE(hold({QStringLiteral("--end")}), 3);
        QCOMPARE(hold({QStringLiteral("--kind"), QStringLiteral("dispute")}), 2);
        QCOMPARE(hold({QStringLiteral("--kind"), QStringLiteral("forever"), QStringLiteral("--reason"),
                       QStringLiteral("x")}),
                 2);
        QCOMPARE(hold({QStringLiteral("--end"), QStringLiteral("--until"), QStringLiteral("2026-12-10")}), 2);
    }

    void aRecordTellsTheRelayService_data() { TempStore::backends(); }
    void aRecordTellsTheRelayService() {
        QFETCH(QString, backend);
        DIAL_STORE(f, backend);
        const QStringList reached{QStringLiteral("record"), kHanako, QStringLiteral("--result"), QStringLiteral("reached")};
        QCOMPARE(f.run(morning(reached + QStringList{QStringLiteral("--relay"), QStringLiteral("yometel")})), 0);
        QCOMPARE(f.run(morning({QStringLiteral("case"), kHanako})), 0);
        QCOMPARE(f.json.value(QLatin1String("negotiations")).toArray().at(0).toObject().value(QLatin1String("relay")).toString(), QStringLiteral("yometel"));
        QCOMPARE(f.run(morning(reached + QStringList{QStringLiteral("--relay"), QStringLiteral("tin-can")})), 2);
    }
};

QTEST_GUILESS_MAIN(ChargeCommandsTest)
#include "charge_commands_test.moc"
