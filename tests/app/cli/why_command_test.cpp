#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "app/cli/run_cli.h"
#include "core/base/offset_moment.h"
#include "core/contact/campaign.h"
#include "core/contact/hold_repository.h"
#include "core/cases/case_refresh.h"
#include "core/work/call_recorder.h"
#include "tests/support/call_city.h"
#include "tests/support/store_words.h"
#include "tests/support/temp_store.h"

using namespace saikoku;

/// `why` as other people's scripts call it, over the seven people of the call city.
class WhyCommandTest : public QObject {
    Q_OBJECT

    cli::CliResult m_result;
    QJsonObject m_json;

    int run(const TempStore& store, const QString& asOf, const QStringList& words, bool json = true) {
        QStringList all{QStringLiteral("saikoku-cli"), QStringLiteral("--as-of"), asOf};
        all += test::storeWords(store.location());
        if (json) {
            all.append(QStringLiteral("--json"));
        }
        qputenv("SAIKOKU_PASSWORD", TempStore::password().toUtf8());
        m_result = cli::runCli(all + words);
        m_json = QJsonDocument::fromJson(m_result.standardOutput.toUtf8()).object();
        return m_result.exitCode;
    }
    int why(const TempStore& store, const char* asOf, const QString& where = {}) {
        QStringList words{QStringLiteral("why")};
        if (!where.isEmpty()) {
            words << QStringLiteral("--where") << where;
        }
        return run(store, QLatin1String(asOf), words);
    }
    /// "code cases only yen next", a line each.
    QStringList reasons() const {
        QStringList lines;
        const QJsonArray all = m_json.value(QLatin1String("reasons")).toArray();
        for (const QJsonValue& value : all) {
            const QJsonObject reason = value.toObject();
            lines.append(QStringLiteral("%1 %2 %3 %4 %5")
                             .arg(reason.value(QLatin1String("code")).toString())
                             .arg(reason.value(QLatin1String("cases")).toInteger())
                             .arg(reason.value(QLatin1String("only")).toInteger())
                             .arg(reason.value(QLatin1String("yen")).toInteger())
                             .arg(reason.value(QLatin1String("next")).toString(QStringLiteral("null"))));
        }
        lines.sort();
        return lines;
    }
    qint64 number(const char* key) const { return m_json.value(QLatin1String(key)).toInteger(-1); }

private Q_SLOTS:
    void tellsTheWholeCity_data() { TempStore::backends(); }
    void tellsTheWholeCity() {
        TEMP_STORE(store);
        VERIFY_RESULT(test::buildCallCity(store.session()));
        QCOMPARE(why(store, "2026-11-20T10:00"), 0);
        QCOMPARE(m_json.value(QLatin1String("as_of")).toString(), QStringLiteral("2026-11-20"));
        QCOMPARE(number("cases"), test::kCallCityCases);
        QCOMPARE(number("yen"), test::kCallCityYen);
        // 3 has no telephone, 4 is protected and the administrator may not see her number
        QCOMPARE(number("callable"), 4);
        QCOMPARE(reasons(), (QStringList{QStringLiteral("no_number 1 1 45000 null"), QStringLiteral("protected 1 1 9000 null")}));
        const QJsonObject never = m_json.value(QLatin1String("ends")).toObject().value(QLatin1String("never")).toObject();
        QCOMPARE(never.value(QLatin1String("cases")).toInt(), 2);
        QCOMPARE(never.value(QLatin1String("yen")).toInteger(), 54'000);
    }

    void countsACaseUnderEachReason_data() { TempStore::backends(); }
    void countsACaseUnderEachReason() {
        TEMP_STORE(store);
        VERIFY_RESULT(test::buildCallCity(store.session()));
        QCOMPARE(why(store, "2026-11-20T20:00"), 0);
        QCOMPARE(number("callable"), 0);
        QCOMPARE(reasons(), (QStringList{QStringLiteral("no_number 1 0 45000 null"),
                                         QStringLiteral("outside_hours 6 4 644000 2026-11-21T09:00:00+09:00"),
                                         QStringLiteral("protected 1 0 9000 null")}));
        QCOMPARE(m_json.value(QLatin1String("ends")).toObject().value(QLatin1String("tomorrow")).toObject().value(QLatin1String("cases")).toInt(), 4);
        QCOMPARE(why(store, "2026-12-30T10:00", QStringLiteral("phone_known = true")), 0);
        QCOMPARE(number("cases"), 5);
        QCOMPARE(reasons(), (QStringList{QStringLiteral("closed_day 5 4 599000 2027-01-04T00:00:00+09:00"),
                                         QStringLiteral("protected 1 0 9000 null")}));
    }

    void followsWhatIsRecorded_data() { TempStore::backends(); }
    void followsWhatIsRecorded() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(test::buildCallCity(session));
        CallEntry entry;
        entry.campaign = campaignId(session.db(), Campaign::Tax).value();
        entry.taxpayer = test::callCityCase(7);
        entry.phoneDigits = QStringLiteral("08000000001");  // also one of two numbers of 1
        entry.result = ResultCode::Busy;
        VERIFY_RESULT(recordCall(session, entry));
        const QString at = toTokyo(session.clock().nowUtc()).addSecs(60).toString(QStringLiteral("yyyy-MM-dd'T'HH:mm"));
        QCOMPARE(run(store, at, {QStringLiteral("why")}), 0);
        QCOMPARE(number("callable"), 3);
        QVERIFY2(reasons().contains(QStringLiteral("retry_gap 1 1 60000 %1")
                                        .arg(toTokyo(session.clock().nowUtc()).addSecs(300).toString(Qt::ISODate))),
                 qPrintable(reasons().join(u'\n')));
    }

    void saysItInWords() {
        TempStore store(QStringLiteral("sqlite"));
        VERIFY_RESULT(test::buildCallCity(store.session()));
        QCOMPARE(run(store, QStringLiteral("2026-11-20T20:00"), {QStringLiteral("why")}, false), 0);
        for (const char* said : {"6 cases, 644,000 yen", "(outside_hours)", "by this alone 4 cases"}) {
            QVERIFY2(m_result.standardOutput.contains(QLatin1String(said)), qPrintable(m_result.standardOutput));
        }
        QVERIFY(!m_result.standardOutput.contains(QStringLiteral("架空")));
    }

    void refusesAWrongCondition() {
        TempStore store(QStringLiteral("sqlite"));
        QCOMPARE(why(store, "2026-11-20", QStringLiteral("outstanding >>")), 2);
        QCOMPARE(m_json.value(QLatin1String("error")).toObject().value(QLatin1String("code")).toString(), QStringLiteral("usage"));
        QCOMPARE(run(store, QStringLiteral("2026-11-20"), {QStringLiteral("why"), QStringLiteral("now")}), 2);
    }

    void tellsNobodyOfAnEmptyStore_data() { TempStore::backends(); }
    void tellsNobodyOfAnEmptyStore() {
        TEMP_STORE(store);
        QCOMPARE(why(store, "2026-11-20T10:00"), 0);
        QCOMPARE(number("cases"), 0);
        QCOMPARE(number("callable"), 0);
        QVERIFY(reasons().isEmpty());
    }
};

QTEST_GUILESS_MAIN(WhyCommandTest)
#include "why_command_test.moc"
