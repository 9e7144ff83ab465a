#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include "tests/app/cli/dial_store.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

const QString kName = QStringLiteral("十一月");
const QString kShop = QStringLiteral("0001000005");
const QString kHanako = QStringLiteral("0001000001");
const QString kAdmin = QStringLiteral("admin");

QStringList morning(const QStringList& words) { return QStringList{QStringLiteral("--as-of"), QStringLiteral("2026-11-20T10:00")} + words; }

QStringList make(const QString& name = kName) {
    return morning({QStringLiteral("list"), QStringLiteral("make"), name, QStringLiteral("--where"), QStringLiteral("outstanding >= 50000")});
}
QStringList queue(const QStringList& words) { return morning(QStringList{QStringLiteral("queue")} + words); }

}  // namespace

/// `list`, `lists` and `queue` as other people's scripts call them (docs/contract: keys and codes).
class QueueCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aListIsMadeShownAndClosed_data() { TempStore::backends(); }
    void aListIsMadeShownAndClosed() {
        QFETCH(QString, backend);
        DIAL_STORE(f, backend);
        QCOMPARE(f.run(make(), kAdmin), 0);
        QCOMPARE(f.text("name"), kName);
        QCOMPARE(f.json.value(QLatin1String("cases")).toInt(), 4);
        QCOMPARE(f.run(make(), kAdmin), 3);  // the name is taken
        QCOMPARE(f.run(morning({QStringLiteral("lists")})), 0);
        const QJsonObject list = f.json.value(QLatin1String("lists")).toArray().at(0).toObject();
        const QJsonObject expected{{QStringLiteral("0"), 4}, {QStringLiteral("1"), 0}, {QStringLiteral("2"), 0}, {QStringLiteral("3+"), 0}};
        QCOMPARE(list.value(QLatin1String("tried")).toObject(), expected);
        QCOMPARE(list.value(QLatin1String("made")).toString(), QStringLiteral("2026-11-20T10:00:00+09:00"));
        QCOMPARE(list.value(QLatin1String("condition")).toString(), QStringLiteral("outstanding >= 50000"));
        QCOMPARE(list.value(QLatin1String("yen")).toInt(), 590'000);
        QCOMPARE(list.value(QLatin1String("removed_paid")).toInt(-1), 0);
        QCOMPARE(list.value(QLatin1String("done")).toInt(-1), 0);
        QCOMPARE(list.value(QLatin1String("left")).toInt(-1), 4);
        QVERIFY(list.value(QLatin1String("closed")).isNull());
        QCOMPARE(f.run(morning({QStringLiteral("list"), QStringLiteral("close"), kName}), kAdmin), 0);
        QCOMPARE(f.text("closed"), QStringLiteral("2026-11-20"));
        QCOMPARE(f.run(morning({QStringLiteral("list"), QStringLiteral("close"), kName}), kAdmin), 3);
        QCOMPARE(f.run(morning({QStringLiteral("list"), QStringLiteral("show"), QStringLiteral("x")})), 3);
        QCOMPARE(f.run(morning({QStringLiteral("list"), QStringLiteral("show"), kName})), 0);
        QCOMPARE(f.text("name"), kName);
    }

    /// Conditions name what the office names and what it saved; a list comes from numbers, too.
    void listsComeFromNamesAndNumbers_data() { TempStore::backends(); }
    void listsComeFromNamesAndNumbers() {
        QFETCH(QString, backend);
        DIAL_STORE(f, backend);
        const QString saved = QStringLiteral("五万以上");
        QCOMPARE(f.run(morning({QStringLiteral("conditions"), QStringLiteral("save"), saved, QStringLiteral("--where"),
                                QStringLiteral("滞納額が5万円以上")}),
                       kAdmin),
                 0);
        const auto cases = [&](const QStringList& words) { return f.run(morning(words), kAdmin) == 0 ? f.json.value(QLatin1String("cases")).toInt(-1) : -1; };
        QCOMPARE(cases({QStringLiteral("list"), QStringLiteral("make"), QStringLiteral("a"), QStringLiteral("--where"), u'@' + saved}), 4);
        QCOMPARE(cases({QStringLiteral("why"), QStringLiteral("--where"), u'@' + saved}), 4);
        QTemporaryDir folder;
        const QString numbers = folder.filePath(QStringLiteral("numbers.txt"));
        QFile file(numbers);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("1000005, 0001000001\n9999999999\n");
        file.close();
        QCOMPARE(cases({QStringLiteral("list"), QStringLiteral("make"), QStringLiteral("b"), QStringLiteral("--numbers"), numbers}), 2);
        const QJsonObject told = f.json.value(QLatin1String("numbers")).toObject();
        QCOMPARE(told.value(QLatin1String("unknown")).toArray().at(0).toObject().value(QLatin1String("line")).toInt(), 2);
        QCOMPARE(told.value(QLatin1String("zeros_added")).toArray().size(), 1);
        QCOMPARE(f.run(morning({QStringLiteral("list"), QStringLiteral("make"), QStringLiteral("c")}), kAdmin), 2);
    }

    void callsArePlanned_data() { TempStore::backends(); }
    void callsArePlanned() {
        QFETCH(QString, backend);
        DIAL_STORE(f, backend);
        const auto plan = [](const QStringList& words) { return morning(QStringList{QStringLiteral("plan")} + words); };
        QCOMPARE(f.run(plan({kAdmin, QStringLiteral("--calls"), QStringLiteral("80")}), kAdmin), 0);
        QCOMPARE(f.text("day"), QStringLiteral("2026-11-20"));
        QCOMPARE(f.json.value(QLatin1String("calls")).toInt(), 80);
        QCOMPARE(f.run(plan({kAdmin, QStringLiteral("--calls"), QStringLiteral("60"), QStringLiteral("--day"), QStringLiteral("2026-11-24")}), kAdmin), 0);
        QCOMPARE(f.text("day"), QStringLiteral("2026-11-24"));
        QCOMPARE(f.run(plan({kAdmin}), kAdmin), 2);
        QCOMPARE(f.run(plan({kAdmin, QStringLiteral("--calls"), QStringLiteral("many")}), kAdmin), 2);
        QCOMPARE(f.run(plan({QStringLiteral("nobody-at-all"), QStringLiteral("--calls"), QStringLiteral("1")}), kAdmin), 3);
        QCOMPARE(f.run(plan({kAdmin, QStringLiteral("--calls"), QStringLiteral("1")})), 3);  // a caller plans for nobody
    }

    void badWordsAreRefused_data() {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exit");
        QTest::newRow("no condition") << QStringList{QStringLiteral("list"), QStringLiteral("make"), kName} << 2;
        QTest::newRow("wrong condition") << (QStringList{QStringLiteral("list"), QStringLiteral("make"), kName, QStringLiteral("--where"), QStringLiteral("x =")}) << 2;
        QTest::newRow("no minutes") << (QStringList{QStringLiteral("queue"), QStringLiteral("take"), QStringLiteral("--minutes"), QStringLiteral("0")}) << 2;
        QTest::newRow("unknown campaign") << (QStringList{QStringLiteral("lists"), QStringLiteral("--campaign"), QStringLiteral("x")}) << 3;
        QTest::newRow("unknown list") << (QStringList{QStringLiteral("queue"), QStringLiteral("take"), QStringLiteral("--list"), QStringLiteral("x")}) << 3;
        QTest::newRow("nobody to give to") << (QStringList{QStringLiteral("list"), QStringLiteral("give"), kName}) << 2;
    }
    void badWordsAreRefused() {
        QFETCH(QStringList, words);
        DIAL_STORE(f, QStringLiteral("sqlite"));
        QTEST(f.run(words, kAdmin), "exit");
        QVERIFY(!f.error("message").isEmpty());
    }

    void takesRecordsAndReleases_data() { TempStore::backends(); }
    void takesRecordsAndReleases() {
        QFETCH(QString, backend);
        DIAL_STORE(f, backend);
        QCOMPARE(f.run(make(), kAdmin), 0);
        QCOMPARE(f.run(queue({QStringLiteral("take")})), 0);
        QCOMPARE(f.text("number"), kShop);
        QCOMPARE(f.text("list"), kName);
        QCOMPARE(f.json.value(QLatin1String("place")).toInt(), 1);
        QVERIFY(f.text("lease_until").endsWith(QStringLiteral("+09:00")));
        QCOMPARE(f.run(queue({QStringLiteral("take"), QStringLiteral("--list"), kName})), 0);
        QCOMPARE(f.text("number"), kShop);  // one's own running lease
        QCOMPARE(f.run(queue({QStringLiteral("take")}), kAdmin), 0);
        QCOMPARE(f.text("number"), kHanako);
        QCOMPARE(f.run(queue({QStringLiteral("release"), kShop}), kAdmin), 3);
        QCOMPARE(f.run(queue({QStringLiteral("show")})), 0);
        QCOMPARE(f.json.value(QLatin1String("leases")).toArray().size(), 2);
        QCOMPARE(f.run(morning({QStringLiteral("record"), kShop, QStringLiteral("--result"), QStringLiteral("no_answer")})), 0);
        QCOMPARE(f.run(queue({QStringLiteral("show")})), 0);
        QCOMPARE(f.json.value(QLatin1String("leases")).toArray().size(), 1);
        QCOMPARE(f.run(queue({QStringLiteral("release"), kHanako, QStringLiteral("--skip"), QStringLiteral("あとで")}), kAdmin), 0);
        QCOMPARE(f.run(queue({QStringLiteral("take")})), 0);
        QVERIFY(f.text("number") != kShop && f.text("number") != kHanako);
    }

    void nobodyLeftSaysWhy_data() { TempStore::backends(); }
    void nobodyLeftSaysWhy() {
        QFETCH(QString, backend);
        DIAL_STORE(f, backend);
        QCOMPARE(f.run(make(), kAdmin), 0);
        QCOMPARE(f.run(QStringList{QStringLiteral("--as-of"), QStringLiteral("2026-11-20T20:30"), QStringLiteral("queue"), QStringLiteral("take")}), 0);
        QVERIFY(f.json.contains(QLatin1String("number")) && f.json.value(QLatin1String("number")).isNull());
        const QJsonArray reasons = f.json.value(QLatin1String("reasons")).toArray();
        QVERIFY(!reasons.isEmpty());
        const QJsonObject first = reasons.at(0).toObject();
        QCOMPARE(first.value(QLatin1String("code")).toString(), QStringLiteral("outside_hours"));
        QCOMPARE(first.value(QLatin1String("cases")).toInt(), 4);
        QVERIFY(first.contains(QLatin1String("only")) && first.contains(QLatin1String("yen")));
        QCOMPARE(first.value(QLatin1String("next")).toString(), QStringLiteral("2026-11-21T09:00:00+09:00"));
    }

    void aSecondPromiseAndTakingBack_data() { TempStore::backends(); }
    void aSecondPromiseAndTakingBack() {
        QFETCH(QString, backend);
        DIAL_STORE(f, backend);
        const auto promise = [&](const char* day, const QStringList& more = {}) {
            return f.run(morning(QStringList{QStringLiteral("record"), kShop, QStringLiteral("--result"), QStringLiteral("reached"),
                                             QStringLiteral("--promise-date"), QLatin1String(day), QStringLiteral("--promise-amount"), QStringLiteral("5000")} +
                                 more));
        };
        QCOMPARE(promise("2026-12-04"), 0);
        QCOMPARE(promise("2026-12-10"), 3);
        QCOMPARE(promise("2026-12-10", {QStringLiteral("--promise-mode"), QStringLiteral("later")}), 2);
        QCOMPARE(promise("2026-12-10", {QStringLiteral("--promise-mode"), QStringLiteral("replace")}), 0);
        QCOMPARE(f.text("promise_date"), QStringLiteral("2026-12-10"));
        const qint64 record = f.json.value(QLatin1String("negotiation")).toInteger();
        QCOMPARE(f.run(morning({QStringLiteral("record"), QStringLiteral("undo"), QString::number(record)})), 0);
        QCOMPARE(f.text("promise_date"), QStringLiteral("2026-12-04"));
        QCOMPARE(f.run(morning({QStringLiteral("promise"), QStringLiteral("cancel"), kShop, QStringLiteral("--reason"), QStringLiteral("誤り")})), 0);
        QCOMPARE(f.text("status"), QStringLiteral("NoPromise"));
        QCOMPARE(f.run(morning({QStringLiteral("record"), kShop, QStringLiteral("--result"), QStringLiteral("busy"), QStringLiteral("--seen-up-to"), QStringLiteral("0")}), kAdmin), 3);
    }

    void aListIsGivenToSomebody_data() { TempStore::backends(); }
    void aListIsGivenToSomebody() {
        QFETCH(QString, backend);
        DIAL_STORE(f, backend);
        QCOMPARE(f.run(make(), kAdmin), 0);
        QCOMPARE(f.run(morning({QStringLiteral("list"), QStringLiteral("give"), kName, QStringLiteral("--to"), kAdmin}), kAdmin), 0);
        QCOMPARE(f.json.value(QLatin1String("workers")).toArray().size(), 1);
        QCOMPARE(f.run(queue({QStringLiteral("take"), QStringLiteral("--list"), kName})), 3);
        QCOMPARE(f.run(queue({QStringLiteral("take"), QStringLiteral("--list"), kName}), kAdmin), 0);
        QCOMPARE(f.text("number"), kShop);
    }
};

QTEST_GUILESS_MAIN(QueueCommandsTest)
#include "queue_commands_test.moc"
