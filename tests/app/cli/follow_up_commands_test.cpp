// What else a talk came to, its work list and the register of complaints: words, keys, exit codes.

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "app/cli/run_cli.h"
#include "tests/support/call_city.h"
#include "tests/support/store_words.h"
#include "tests/support/temp_store.h"

using namespace saikoku;

class FollowUpCommandsTest : public QObject {
    Q_OBJECT

    QJsonObject m_json;

    int run(const TempStore& store, const QStringList& words, const char* asOf = "2026-11-20T10:00") {
        qputenv("SAIKOKU_PASSWORD", TempStore::password().toUtf8());
        const auto result = cli::runCli(QStringList{QStringLiteral("saikoku-cli"), QStringLiteral("--json"),
                                                    QStringLiteral("--as-of"), QLatin1String(asOf)} +
                                        test::storeWords(store.location()) + words);
        m_json = QJsonDocument::fromJson(result.standardOutput.toUtf8()).object();
        return result.exitCode;
    }
    int run(const TempStore& store, const char* words, const char* asOf = "2026-11-20T10:00") {
        return run(store, QString::fromUtf8(words).split(QLatin1Char(' ')), asOf);
    }
    QJsonArray list(const char* key) const { return m_json.value(QLatin1String(key)).toArray(); }
    QJsonObject first(const char* key) const { return list(key).at(0).toObject(); }
    static QString text(const QJsonObject& object, const char* key) {
        return object.value(QLatin1String(key)).toString();
    }

private Q_SLOTS:
    void aTalkAndWhatFollows_data() { TempStore::backends(); }
    void aTalkAndWhatFollows() {
        TEMP_STORE(store);
        VERIFY_RESULT(test::buildCallCity(store.session()));
        QCOMPARE(
            run(store, "record 0001000001 --result reached --outcome direct_debit=form_sent --outcome slip"),
            0);
        QCOMPARE(m_json.value(QLatin1String("follow_up")).toArray().size(), 2);
        QCOMPARE(run(store, "outcomes 0001000001"), 0);
        QCOMPARE(list("follow_ups").size(), 2);
        QCOMPARE(text(first("follow_ups"), "kind"), QStringLiteral("slip"));
        QCOMPARE(text(first("follow_ups"), "state"), QStringLiteral("asked"));
        QCOMPARE(text(first("follow_ups"), "due"), QStringLiteral("2026-11-24"));
        QCOMPARE(run(store, "case 0001000001"), 0);
        QCOMPARE(list("follow_ups").size(), 2);
        QCOMPARE(run(store, "follow-ups --kind slip"), 0);
        QCOMPARE(m_json.value(QLatin1String("total")).toInt(), 1);
        QCOMPARE(text(first("follow_ups"), "number"), QStringLiteral("0001000001"));
        const QString id = QString::number(first("follow_ups").value(QLatin1String("id")).toInt());
        QCOMPARE(run(store, QStringList{QStringLiteral("follow-ups"), QStringLiteral("step"), id}), 0);
        QCOMPARE(text(m_json, "state"), QStringLiteral("printed"));
        QCOMPARE(text(m_json, "usable_until"), QStringLiteral("2026-12-20"));
        const QStringList send{
            QStringLiteral("follow-ups"), QStringLiteral("step"),   id,
            QStringLiteral("--state"),    QStringLiteral("sent"),   QStringLiteral("--on"),
            QStringLiteral("2026-11-20"), QStringLiteral("--seen"), QStringLiteral("printed")};
        QCOMPARE(run(store, send), 0);
        QCOMPARE(run(store, send), 0);  // the same again changes nothing
        QCOMPARE(list("steps").size(), 3);
        QCOMPARE(run(store, "callbacks"), 0);
        QCOMPARE(list("callbacks").size(), 1);
        QCOMPARE(run(store, "follow-ups count --from 2026-11-01"), 0);
        QCOMPARE(list("counts").size(), 4);
        QCOMPARE(run(store, QStringList{QStringLiteral("cases"), QStringLiteral("--where"),
                                        QStringLiteral("follow_up = 'slip'")}),
                 0);
        QCOMPARE(m_json.value(QLatin1String("total")).toInt(), 1);
        QCOMPARE(run(store, "follow-ups --part due", "2026-11-27T09:00"), 0);
        QCOMPARE(m_json.value(QLatin1String("total")).toInt(), 1);
        QCOMPARE(run(store, "record 0001000001 --result reached", "2026-11-27T10:30"), 0);
        QCOMPARE(run(store, "follow-ups --kind slip", "2026-11-27T10:31"), 0);
        QCOMPARE(m_json.value(QLatin1String("total")).toInt(), 0);
    }

    void complaints_data() { TempStore::backends(); }
    void complaints() {
        TEMP_STORE(store);
        VERIFY_RESULT(test::buildCallCity(store.session()));
        QCOMPARE(run(store,
                     "record 0001000001 --result family --outcome complaint=received:hours --complaint-about "
                     "夜の電話 --complaint-to 課長 --complaint-measure お詫び"),
                 0);
        QCOMPARE(run(store, "complaints add 0001000002 --about 封書の宛名 --at 2026-11-19T16:00"), 0);
        QVERIFY(m_json.value(QLatin1String("id")).toInt() > 0);
        QCOMPARE(run(store, "complaints"), 0);
        QCOMPARE(list("complaints").size(), 2);
        for (const auto& each : list("complaints")) {
            const QJsonObject one = each.toObject();
            const bool isOfCall = text(one, "number") == QStringLiteral("0001000001");
            QCOMPARE(text(one, "state"), isOfCall ? QStringLiteral("answered") : QStringLiteral("received"));
            QCOMPARE(one.value(QLatin1String("minutes_to_answer")).isNull(), !isOfCall);
            QCOMPARE(text(one, "topic"), isOfCall ? QStringLiteral("hours") : QString());
        }
        QCOMPARE(run(store, "complaints --from 2026-11-20"), 0);
        QCOMPARE(list("complaints").size(), 1);
    }

    void refusals_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("exitCode");
        const auto row = [](const char* words, int exitCode) {
            QTest::newRow(words) << QString::fromUtf8(words) << exitCode;
        };
        row("record 0001000001 --result reached --outcome flowers", 2);
        row("record 0001000001 --result reached --outcome slip=lost", 2);
        row("record 0001000001 --result reached --complaint-about x", 2);
        row("record 0001000001 --result reached --outcome slip=sent", 3);
        row("record 0001000001 --result no_answer --outcome slip", 3);
        row("record 0001000001 --result reached --outcome welfare=referred:debt", 3);
        row("record 0001000001 --result reached --outcome welfare=referred:debt --consent", 0);
        row("record 0001000001 --result reached --outcome none", 0);
        row("follow-ups --kind flowers", 2);
        row("follow-ups --part some", 2);
        row("follow-ups step x", 2);
        row("follow-ups step 4711", 3);
        row("follow-ups count --from 2026-12-01", 3);
        row("complaints add 0001000001", 2);
        row("outcomes 0009999999", 3);
    }
    void refusals() {
        QFETCH(QString, words);
        QFETCH(int, exitCode);
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        VERIFY_RESULT(test::buildCallCity(store.session()));
        const int got = run(store, words.split(QLatin1Char(' ')));
        QVERIFY2(got == exitCode, qPrintable(QStringLiteral("%1: %2").arg(got).arg(
                                      text(m_json.value(QLatin1String("error")).toObject(), "message"))));
    }
};

QTEST_GUILESS_MAIN(FollowUpCommandsTest)
#include "follow_up_commands_test.moc"
