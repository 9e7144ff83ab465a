// recordings and reviews as other people's scripts call them: words, keys, exit codes.

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include "app/cli/run_cli.h"
#include "core/contact/call_journal.h"
#include "core/recordings/recording_keeper.h"
#include "core/recordings/recordings.h"
#include "core/security/office_rules.h"
#include "core/work/call_recorder.h"
#include "core/work/rule_catalogue.h"
#include "tests/support/call_city.h"
#include "tests/support/spoken_sound.h"
#include "tests/support/store_words.h"
#include "tests/support/temp_store.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

constexpr CampaignId kTax{1};

}  // namespace

class RecordingsCommandsTest : public QObject {
    Q_OBJECT

    QJsonObject m_json;
    QTemporaryDir m_folder;

    int run(const TempStore& store, const QString& user, const QStringList& words) {
        qputenv("SAIKOKU_PASSWORD", TempStore::password().toUtf8());
        const auto result = cli::runCli(QStringList{QStringLiteral("saikoku-cli"), QStringLiteral("--json"),
                                                    QStringLiteral("--user"), user, QStringLiteral("--as-of"),
                                                    QStringLiteral("2026-11-20T10:00")} +
                                        storeWords(store.location()) + words);
        m_json = QJsonDocument::fromJson(result.standardOutput.toUtf8()).object();
        return result.exitCode;
    }
    int run(const TempStore& store, const QString& user, const char* words) {
        return run(store, user, QString::fromUtf8(words).split(QLatin1Char(' ')));
    }
    QJsonArray list(const char* key) const { return m_json.value(QLatin1String(key)).toArray(); }
    QJsonObject first(const char* key) const { return list(key).at(0).toObject(); }
    qint64 number(const char* key) const { return m_json.value(QLatin1String(key)).toInteger(-1); }
    QString errorCode() const {
        return m_json.value(QLatin1String("error")).toObject().value(QLatin1String("code")).toString();
    }

    /// A call of case 1, recorded and on record, in the caller's name.
    Result<NegotiationId> recordedCall(TempStore& store, Session& caller) {
        SAIKOKU_TRY_ASSIGN(
            const RuleFile rule,
            RuleFile::parse(
                R"({"title": "own", "verified": "2026-11-20", "rules": {"is_on": {"value": true, "source": "a test"}}})",
                QStringLiteral("recordings.json")));
        SAIKOKU_TRY(setOfficeRule(store.session(), QStringLiteral("recordings"), rule, {}, ruleCatalogue()));
        SAIKOKU_TRY(ensureRecordingKey(store.session()));
        CallIntent intent;
        intent.campaign = kTax;
        intent.taxpayer = callCityCase(1);
        intent.clickedAt = store.clock().nowUtc();
        SAIKOKU_TRY_ASSIGN(const CallIntentId call, recordIntent(caller, intent));
        SAIKOKU_TRY_ASSIGN(const auto tag, recordingTag(caller, call, kTax));
        SAIKOKU_TRY(keepRecording(
            caller, plainSound(m_folder.path(), QStringLiteral("call"), tag.value_or(QByteArray()), 2000)));
        CallEntry entry;
        entry.campaign = kTax;
        entry.taxpayer = callCityCase(1);
        entry.result = ResultCode::Reached;
        entry.intent = call;
        return recordCall(caller, entry);
    }

private Q_SLOTS:
    void recordings_data() { TempStore::backends(); }
    void recordings() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        const auto caller = store.signInAs(Role::Caller);
        const auto supervisor = store.signInAs(Role::Supervisor);
        VERIFY_RESULT(caller);
        VERIFY_RESULT(supervisor);
        const auto record = recordedCall(store, **caller);
        VERIFY_RESULT(record);
        const QString who = (*supervisor)->actor().login;
        QCOMPARE(run(store, who, "recordings state"), 0);
        QCOMPARE(m_json.value(QLatin1String("on")).toBool(), true);
        QCOMPARE(number("kept"), 1);
        QCOMPARE(run(store, who, "recordings --from 2026-11-20 --person 0001000001"), 0);
        QCOMPARE(number("total"), 1);
        const QJsonObject row = first("recordings");
        QCOMPARE(row.value(QLatin1String("number")).toString(), QStringLiteral("0001000001"));
        QCOMPARE(row.value(QLatin1String("record")).toInteger(), record->value);
        QCOMPARE(row.value(QLatin1String("seconds")).toInt(), 2);
        QCOMPARE(row.value(QLatin1String("until")).toString(), QStringLiteral("2026-12-20"));
        QCOMPARE(row.value(QLatin1String("marked")).toBool(), false);
        const QString id = QString::number(row.value(QLatin1String("id")).toInteger());
        QCOMPARE(run(store, who,
                     {QStringLiteral("recordings"), QStringLiteral("mark"), id, QStringLiteral("--reason"),
                      QStringLiteral("苦情")}),
                 0);
        QCOMPARE(run(store, who, "recordings --part marked"), 0);
        QCOMPARE(first("recordings").value(QLatin1String("until")).toString(), QStringLiteral("2031-11-20"));
        QCOMPARE(run(store, who,
                     {QStringLiteral("recordings"), QStringLiteral("unmark"), id, QStringLiteral("--reason"),
                      QStringLiteral("解決")}),
                 0);
        VERIFY_RESULT(
            hearRecording(**supervisor, kTax, RecordingId{id.toLongLong()}, QStringLiteral("確認")));
        QCOMPARE(run(store, who, {QStringLiteral("recordings"), QStringLiteral("heard"), id}), 0);
        QCOMPARE(first("hearings").value(QLatin1String("reason")).toString(), QStringLiteral("確認"));
        QCOMPARE(run(store, who, "recordings retention --dry-run"), 0);
        QCOMPARE(number("usual"), 0);
        QCOMPARE(run(store, who, "recordings retention"), 0);
        const QString file = m_folder.filePath(QStringLiteral("purpose.txt"));
        QCOMPARE(
            run(store, who,
                {QStringLiteral("recordings"), QStringLiteral("purpose"), QStringLiteral("--out"), file}),
            0);
        QFile page(file);
        QVERIFY(page.open(QIODevice::ReadOnly));
        QVERIFY(QString::fromUtf8(page.readAll()).contains(QStringLiteral("30")));
        // who may not
        QVERIFY(run(store, (*caller)->actor().login, "recordings") != 0);
        QCOMPARE(errorCode(), QStringLiteral("permission"));
        QVERIFY(run(store, who, "recordings mark 999 --reason x") != 0);
        QCOMPARE(errorCode(), QStringLiteral("not_found"));
        QVERIFY(run(store, who, "recordings heard abc") != 0);
        QCOMPARE(errorCode(), QStringLiteral("usage"));
    }

    void reviews_data() { TempStore::backends(); }
    void reviews() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        const auto caller = store.signInAs(Role::Caller);
        const auto manager = store.signInAs(Role::ContractorManager);
        VERIFY_RESULT(caller);
        VERIFY_RESULT(manager);
        const auto record = recordedCall(store, **caller);
        VERIFY_RESULT(record);
        const QString who = (*manager)->actor().login;
        QCOMPARE(
            run(store, who, "reviews draw --from 2026-11-01 --to 2026-11-30 --per-person 2 --seed november"),
            0);
        QCOMPARE(number("calls"), 1);
        const QString lot = QString::number(number("id"));
        QCOMPARE(run(store, who, "reviews samples"), 0);
        QCOMPARE(first("samples").value(QLatin1String("seed")).toString(), QStringLiteral("november"));
        QCOMPARE(run(store, who, {QStringLiteral("reviews"), QStringLiteral("sample"), lot}), 0);
        QCOMPARE(first("calls").value(QLatin1String("record")).toInteger(), record->value);
        QVERIFY(first("calls").value(QLatin1String("recording")).isDouble());
        QVERIFY(first("calls").value(QLatin1String("mine")).isNull());
        const QString id = QString::number(record->value);
        const QStringList add{QStringLiteral("reviews"),
                              QStringLiteral("add"),
                              id,
                              QStringLiteral("--points"),
                              QStringLiteral("identity=4,listening=2"),
                              QStringLiteral("--remark"),
                              QStringLiteral("丁寧")};
        QCOMPARE(run(store, who, add), 0);
        QCOMPARE(m_json.value(QLatin1String("score")).toDouble(), 78.6);  // 20·4 + 15·2 of 35·4
        QCOMPARE(m_json.value(QLatin1String("points")).toObject().value(QLatin1String("identity")).toInt(),
                 4);
        QVERIFY(m_json.value(QLatin1String("points")).toObject().value(QLatin1String("record")).isNull());
        const QString review = QString::number(number("id"));
        QVERIFY(run(store, who, add) != 0);
        QCOMPARE(errorCode(), QStringLiteral("exists"));
        QCOMPARE(run(store, who, add + QStringList{QStringLiteral("--corrects"), review}), 0);
        QCOMPARE(run(store, who, "reviews"), 0);
        QCOMPARE(list("reviews").size(), 2);
        QCOMPARE(run(store, (*caller)->actor().login, "reviews own"), 0);
        QCOMPARE(list("reviews").size(), 1);
        QCOMPARE(first("reviews").value(QLatin1String("remark")).toString(), QStringLiteral("丁寧"));
        QVERIFY(run(store, (*caller)->actor().login, "reviews") != 0);
        QCOMPARE(run(store, who, "reviews averages --from 2026-11-01 --to 2026-11-30"), 0);
        QCOMPARE(m_json.value(QLatin1String("told")).toBool(), false);
        QVERIFY(m_json.value(QLatin1String("score")).isNull());
        QVERIFY(run(store, who,
                    {QStringLiteral("reviews"), QStringLiteral("add"), id, QStringLiteral("--points"),
                     QStringLiteral("charm=4")}) != 0);
        QCOMPARE(errorCode(), QStringLiteral("usage"));
        QVERIFY(run(store, who,
                    {QStringLiteral("reviews"), QStringLiteral("add"), id, QStringLiteral("--points"),
                     QStringLiteral("identity=4"), QStringLiteral("--basis"), QStringLiteral("heard"),
                     QStringLiteral("--corrects"), review}) != 0);
        QCOMPARE(errorCode(), QStringLiteral("rule"));
    }
};

QTEST_GUILESS_MAIN(RecordingsCommandsTest)
#include "recordings_commands_test.moc"
