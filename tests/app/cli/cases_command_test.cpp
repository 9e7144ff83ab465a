#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include "app/cli/run_cli.h"
#include "core/cases/case_refresh.h"
#include "core/store/database.h"
#include "tests/support/call_city.h"
#include "tests/support/store_words.h"
#include "tests/support/temp_store.h"

using namespace saikoku;

/// `cases` and `board` as other people's scripts call them.
class CasesCommandTest : public QObject {
    Q_OBJECT

    cli::CliResult m_result;
    QJsonObject m_json;

    int run(const TempStore& store, const QStringList& words, bool json = true) {
        QStringList all{QStringLiteral("saikoku-cli"), QStringLiteral("--as-of"), QStringLiteral("2026-11-20")};
        all += test::storeWords(store.location());
        if (json) {
            all.append(QStringLiteral("--json"));
        }
        qputenv("SAIKOKU_PASSWORD", TempStore::password().toUtf8());
        m_result = cli::runCli(all + words);
        m_json = QJsonDocument::fromJson(m_result.standardOutput.toUtf8()).object();
        return m_result.exitCode;
    }
    QStringList numbers() const {
        QStringList found;
        const QJsonArray cases = m_json.value(QLatin1String("cases")).toArray();
        for (const QJsonValue& row : cases) {
            found.append(row.toObject().value(QLatin1String("number")).toString().right(1));
        }
        return found;
    }

private Q_SLOTS:
    void listsByConditionAndOrder_data() { TempStore::backends(); }
    void listsByConditionAndOrder() {
        TEMP_STORE(store);
        VERIFY_RESULT(test::buildCallCity(store.session()));
        QCOMPARE(run(store, {QStringLiteral("cases")}), 0);
        QCOMPARE(m_json.value(QLatin1String("as_of")).toString(), QStringLiteral("2026-11-20"));
        QCOMPARE(m_json.value(QLatin1String("total")).toInt(), test::kCallCityCases);
        QCOMPARE(m_json.value(QLatin1String("yen")).toInteger(), test::kCallCityYen);
        QCOMPARE(numbers(), (QStringList{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4"),
                                         QStringLiteral("5"), QStringLiteral("7")}));
        QCOMPARE(run(store, {QStringLiteral("cases"), QStringLiteral("--where"), QStringLiteral("outstanding >= 60000 and phone_known = true"),
                             QStringLiteral("--sort"), QStringLiteral("outstanding:desc,number"), QStringLiteral("--limit"), QStringLiteral("3")}),
                 0);
        QCOMPARE(m_json.value(QLatin1String("total")).toInt(), 4);
        QCOMPARE(numbers(), (QStringList{QStringLiteral("5"), QStringLiteral("1"), QStringLiteral("2")}));
        const QJsonObject first = m_json.value(QLatin1String("cases")).toArray().at(0).toObject();
        for (const char* field : {"number", "name", "kana", "outstanding", "oldest_due", "status", "tax_item", "district", "phone_known",
                                  "last_contact", "promise_date", "callback", "operator"}) {
            QVERIFY2(first.contains(QLatin1String(field)), field);
        }
        QCOMPARE(run(store, {QStringLiteral("cases"), QStringLiteral("--where"), QStringLiteral("outstnding > 1")}), 2);
        QVERIFY(m_json.value(QLatin1String("error")).toObject().value(QLatin1String("message")).toString().contains(QLatin1Char('1')));
    }

    void writesCsv_data() { TempStore::backends(); }
    void writesCsv() {
        TEMP_STORE(store);
        VERIFY_RESULT(test::buildCallCity(store.session()));
        QCOMPARE(run(store, {QStringLiteral("cases"), QStringLiteral("--format"), QStringLiteral("csv"), QStringLiteral("--limit"), QStringLiteral("3")}, false), 0);
        QVERIFY(m_result.standardBytes.startsWith("\xEF\xBB\xBFnumber,name,kana,outstanding,"));
        QCOMPARE(m_result.standardBytes.count("\r\n"), 4);
        QVERIFY(QString::fromUtf8(m_result.standardBytes).contains(QStringLiteral("'=仮名")));

        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("list.csv"));
        QCOMPARE(run(store, {QStringLiteral("cases"), QStringLiteral("--format"), QStringLiteral("csv"), QStringLiteral("--encoding"),
                             QStringLiteral("cp932"), QStringLiteral("--out"), file}),
                 0);
        QVERIFY(m_json.value(QLatin1String("rows")).toInt() >= 5);
        QVERIFY(!m_json.value(QLatin1String("lost")).toArray().isEmpty());  // the variation selector
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().contains("0001000001,\x89\xCB\x8B\xF3"));  // 架空
    }

    void namesTheOperatorAsConditionsDo_data() { TempStore::backends(); }
    void namesTheOperatorAsConditionsDo() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(test::buildCallCity(session));
        const auto officer = store.signInAs(Role::Officer);
        VERIFY_RESULT(officer);
        const Actor& actor = (*officer)->actor();
        QVERIFY(actor.displayName != actor.login);
        VERIFY_RESULT(session.db().execute(QStringLiteral("insert into case_assignment (campaign_id, taxpayer_id, operator_id, assigned_by, assigned_at, known_on)"
                                                          " values (1, :case, :operator, 1, :now, :today)"),
                                           {{QLatin1String(":case"), test::callCityCase(2)},
                                            {QLatin1String(":operator"), actor.id},
                                            {QLatin1String(":now"), session.clock().nowUtc()},
                                            {QLatin1String(":today"), session.today()}}));
        VERIFY_RESULT(refreshAllCases(session, session.today()));
        QCOMPARE(run(store, {QStringLiteral("cases"), QStringLiteral("--where"), QStringLiteral("operator = '%1'").arg(actor.login)}), 0);
        QCOMPARE(numbers(), QStringList{QStringLiteral("2")});
        const QJsonObject row = m_json.value(QLatin1String("cases")).toArray().at(0).toObject();
        QCOMPARE(row.value(QLatin1String("operator")).toString(), actor.login);
        QCOMPARE(row.value(QLatin1String("operator_name")).toString(), actor.displayName);
        QCOMPARE(run(store, {QStringLiteral("cases"), QStringLiteral("--format"), QStringLiteral("csv")}, false), 0);
        const QString csv = QString::fromUtf8(m_result.standardBytes);
        QVERIFY2(csv.contains(QStringLiteral(",operator,operator_name,")), qPrintable(csv));
        QVERIFY2(csv.contains(QStringLiteral(",%1,%2,").arg(actor.login, actor.displayName)), qPrintable(csv));
    }

    void writesJsonForTheOwnerAlone() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        VERIFY_RESULT(test::buildCallCity(store.session()));
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("list.json"));
        const QStringList words{QStringLiteral("cases"), QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("--out")};
        QCOMPARE(run(store, words + QStringList{file}), 0);
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QJsonObject list = QJsonDocument::fromJson(written.readAll()).object();
        // a file leaves protected people out
        QCOMPARE(list.value(QLatin1String("total")).toInt(), test::kCallCityCases - 1);
        QCOMPARE(run(store, words + QStringList{QStringLiteral("/proc/nowhere/list.json")}), 4);
    }

    void refusesWhatDoesNotFit_data() {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("format") << QStringList{QStringLiteral("--format"), QStringLiteral("xml")};
        QTest::newRow("encoding") << QStringList{QStringLiteral("--format"), QStringLiteral("csv"), QStringLiteral("--encoding"), QStringLiteral("latin1")};
        QTest::newRow("sort") << QStringList{QStringLiteral("--sort"), QStringLiteral("colour")};
        QTest::newRow("limit") << QStringList{QStringLiteral("--limit"), QStringLiteral("many")};
        QTest::newRow("argument") << QStringList{QStringLiteral("0001000001")};
    }
    void refusesWhatDoesNotFit() {
        QFETCH(QStringList, words);
        const TempStore store(QStringLiteral("sqlite"));
        QVERIFY(store.isReady());
        QCOMPARE(run(store, QStringList{QStringLiteral("cases")} + words), 2);
    }

    void boardAndCasesAgree_data() { TempStore::backends(); }
    void boardAndCasesAgree() {
        TEMP_STORE(store);
        VERIFY_RESULT(test::buildCallCity(store.session()));
        QCOMPARE(run(store, {QStringLiteral("board"), QStringLiteral("--by"), QStringLiteral("district")}), 0);
        const QJsonObject board = m_json;
        qint64 cases = 0;
        qint64 yen = 0;
        const QJsonObject statuses = board.value(QLatin1String("statuses")).toObject();
        QCOMPARE(statuses.size(), 4);
        for (const QJsonValue& status : statuses) {
            cases += status.toObject().value(QLatin1String("cases")).toInteger();
            yen += status.toObject().value(QLatin1String("yen")).toInteger();
        }
        QCOMPARE(cases, qint64(test::kCallCityCases));
        QCOMPARE(yen, test::kCallCityYen);
        const QJsonArray rows = board.value(QLatin1String("rows")).toArray();
        QCOMPARE(rows.size(), 3);  // two districts, and the protected person's, which isn't told
        for (const QJsonValue& row : rows) {
            qint64 inRow = 0;
            const QJsonObject cells = row.toObject().value(QLatin1String("statuses")).toObject();
            for (const QJsonValue& cell : cells) {
                inRow += cell.toObject().value(QLatin1String("cases")).toInteger();
            }
            QCOMPARE(run(store, {QStringLiteral("cases"), QStringLiteral("--where"), row.toObject().value(QLatin1String("where")).toString()}), 0);
            QCOMPARE(m_json.value(QLatin1String("total")).toInteger(), inRow);
        }
    }
};

QTEST_GUILESS_MAIN(CasesCommandTest)
#include "cases_command_test.moc"
