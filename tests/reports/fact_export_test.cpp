// Files of facts: every area against plain selects of its tables.

#include <QFile>
#include <QTest>

#include <set>

#include "core/contact/campaign.h"
#include "core/security/sign_in.h"
#include "core/security/staff_roles.h"
#include "core/security/user_admin.h"
#include "core/store/database.h"
#include "reports/fact_export.h"
#include "tests/support/figure_city.h"

using namespace saikoku;
using namespace saikoku::reports;
using namespace saikoku::test;

namespace {

ExportQuestion questionOf(FigureCity& city, const QString& area, const QStringList& columns = {}) {
    ExportQuestion question;
    question.area = area;
    question.campaign = campaignId(city.db(), Campaign::Tax).value();
    question.columns = columns;
    return question;
}

Result<QList<QVariantList>> rowsOfFile(Session& session, const ExportQuestion& question) {
    SAIKOKU_TRY_ASSIGN(ReportData data, factExport(session, question));
    QList<QVariantList> rows;
    QVariantList row;
    while (true) {
        SAIKOKU_TRY_ASSIGN(const bool isRow, data.table->next(row));
        if (!isRow) {
            break;
        }
        rows.append(row);
    }
    if (rows.size() != data.rows) {
        return fail(ErrorCode::Failed, QStringLiteral("rows said: %1, given: %2").arg(data.rows).arg(rows.size()));
    }
    return rows;
}

qint64 logged(Database& db) { return db.selectInteger(QStringLiteral("select count(*) from access_log where operation = 'export'")).value_or(-1); }

QString docsOf(const ExportArea& area) {
    QString text = QStringLiteral("## `%1`: %2\n\n| column | unit | meaning |\n|---|---|---|\n").arg(area.code, area.title);
    for (const ExportColumn& column : area.columns) {
        text += QStringLiteral("| `%1` | %2 | %3 |\n").arg(column.key, codeOf(column.kind), column.meaning);
    }
    return text;
}

}  // namespace

class FactExportTest : public QObject {
    Q_OBJECT

    FigureCities m_cities;

private Q_SLOTS:
    void everyAreaIsItsFacts_data() {
        QTest::addColumn<QString>("backend");
        QTest::addColumn<QString>("area");
        QTest::addColumn<QString>("counted");
        const QString inForce = QStringLiteral(" and not exists (select 1 from negotiation c where c.corrects = n.negotiation_id) and not exists "
                                               "(select 1 from negotiation_withdrawal w where w.negotiation_id = n.negotiation_id)");
        const QList<QPair<QString, QString>> areas{
            {QStringLiteral("taxpayers"), QStringLiteral("select count(*) from taxpayer where to_batch is null and outside_tax = 0")},
            {QStringLiteral("receivables"), QStringLiteral("select count(*) from receivable where to_batch is null")},
            {QStringLiteral("receipts"), QStringLiteral("select count(*) from receipt where to_batch is null")},
            {QStringLiteral("contacts"), QStringLiteral("select count(*) from negotiation n where n.campaign_id = 1") + inForce},
            {QStringLiteral("attempts"), QStringLiteral("select count(*) from call_intent i left join call_attempt a on a.call_intent_id = i.call_intent_id "
                                                        "where i.campaign_id = 1")},
            {QStringLiteral("promises"), QStringLiteral("select count(*) from promise p join negotiation n on n.negotiation_id = p.negotiation_id "
                                                        "where p.campaign_id = 1 and p.instalment_plan_id is null") + inForce},
            {QStringLiteral("callbacks"), QStringLiteral("select count(*) from callback p join negotiation n on n.negotiation_id = p.negotiation_id "
                                                         "where p.campaign_id = 1") + inForce},
            {QStringLiteral("holds"), QStringLiteral("select count(*) from case_hold")},
            {QStringLiteral("dispatches"), QStringLiteral("select count(*) from dispatch where campaign_id = 1")},
            {QStringLiteral("lists"), QStringLiteral("select count(*) from call_list where campaign_id = 1")},
            {QStringLiteral("list_cases"), QStringLiteral("select count(*) from call_list_case m join call_list l on l.call_list_id = m.call_list_id where l.campaign_id = 1")},
            {QStringLiteral("log"), QString()},
            {QStringLiteral("surveys"), QStringLiteral("select count(*) from survey_answer where campaign_id = 1")},
            {QStringLiteral("follow_ups"), QString()},
            {QStringLiteral("instalments"), QStringLiteral("select count(*) from instalment_plan where campaign_id = 1")},
            {QStringLiteral("waivers"), QString()},
            {QStringLiteral("labels"), QStringLiteral("select count(*) from case_label where campaign_id = 1")},
            {QStringLiteral("research"), QString()},
            {QStringLiteral("handovers"), QStringLiteral("select count(*) from case_handover where campaign_id = 1")},
            {QStringLiteral("phones"), QString()},
            {QStringLiteral("cases"), QString()},
        };
        for (const char* backend : {"sqlite", "postgres"}) {
            for (const auto& [area, counted] : areas) {
                QTest::addRow("%s %s", backend, qPrintable(area)) << QString::fromLatin1(backend) << area << counted;
            }
        }
    }
    void everyAreaIsItsFacts() {
        QFETCH(QString, area);
        QFETCH(QString, counted);
        FIGURE_CITY(city);
        const qint64 before = logged(city.db());
        if (area == QLatin1String("log")) {
            VERIFY_RESULT(factExport(city.session(), questionOf(city, area)));  // its rows grow with each look
            return;
        }
        const auto rows = rowsOfFile(city.session(), questionOf(city, area));
        VERIFY_RESULT(rows);
        QCOMPARE(logged(city.db()), before + 1);
        if (!counted.isEmpty()) {
            QCOMPARE(rows->size(), city.db().selectInteger(counted).value());
        }
        if (!rows->isEmpty()) {
            QCOMPARE(rows->first().size(), qsizetype(exportAreaOf(area)->columns.size()));
        }
        QCOMPARE(*rowsOfFile(city.session(), questionOf(city, area)), *rows);
    }

    void everyColumnHasItsMeaning() {
        std::set<QString> codes;
        for (const ExportArea& area : exportAreas()) {
            QVERIFY2(codes.insert(area.code).second && !area.columns.empty() && !area.title.isEmpty(), qPrintable(area.code));
            std::set<QString> keys;
            for (const ExportColumn& column : area.columns) {
                QVERIFY2(keys.insert(column.key).second && !column.meaning.isEmpty(), qPrintable(area.code + column.key));
            }
        }
    }

    void tellsValues_data() { TempStore::backends(); }
    void tellsValues() {
        FIGURE_CITY(city);
        const auto rows = rowsOfFile(city.session(), questionOf(city, QStringLiteral("contacts"), {QStringLiteral("id"), QStringLiteral("at"), QStringLiteral("result"),
                                                                                              QStringLiteral("do_not_call"), QStringLiteral("reported_paid_on")}));
        VERIFY_RESULT(rows);
        QCOMPARE(rows->size(), qsizetype(city.records.size()));
        std::map<qint64, const FigureCity::Record*> records;
        for (const FigureCity::Record& record : city.records) {
            records[record.id] = &record;
        }
        for (const QVariantList& row : *rows) {
            const FigureCity::Record* record = records[row.at(0).toLongLong()];
            QVERIFY(record != nullptr);
            QCOMPARE(row.at(1).toDateTime(), record->at);
            QCOMPARE(row.at(2).toString(), record->result);
            QCOMPARE(row.at(3).typeId(), int(QMetaType::Bool));
            QVERIFY(!row.at(4).isValid() || row.at(4).typeId() == QMetaType::QDate);
        }
        qint64 owed = 0;
        const auto receivables = rowsOfFile(city.session(), questionOf(city, QStringLiteral("receivables"), {QStringLiteral("outstanding")}));
        VERIFY_RESULT(receivables);
        for (const QVariantList& row : *receivables) {
            owed += row.at(0).toLongLong();
        }
        qint64 expected = 0;
        for (const FigureCity::Receivable& each : city.receivables) {
            expected += each.outstanding();
        }
        QCOMPARE(owed, expected);
    }

    void choosesByPeriodConditionAndOrder_data() { TempStore::backends(); }
    void choosesByPeriodConditionAndOrder() {
        FIGURE_CITY(city);
        ExportQuestion question = questionOf(city, QStringLiteral("contacts"), {QStringLiteral("id"), QStringLiteral("at"), QStringLiteral("number")});
        question.from = QDate(2026, 10, 1);
        question.to = QDate(2026, 10, 31);
        question.sort = {QStringLiteral("number:desc"), QStringLiteral("at")};
        const auto rows = rowsOfFile(city.session(), question);
        VERIFY_RESULT(rows);
        qsizetype expected = 0;
        for (const FigureCity::Record& record : city.records) {
            expected += record.at.date() >= question.from && record.at.date() <= question.to ? 1 : 0;
        }
        QVERIFY(expected > 0);
        QCOMPARE(rows->size(), expected);
        for (qsizetype i = 1; i < rows->size(); ++i) {
            QVERIFY(rows->at(i - 1).at(2).toString() >= rows->at(i).at(2).toString());
        }
        question.condition = CaseCondition::compare(CaseField::Number, CaseCondition::Op::Equal, rows->first().at(2).toString());
        const auto ofOne = rowsOfFile(city.session(), question);
        VERIFY_RESULT(ofOne);
        QVERIFY(!ofOne->isEmpty());
        for (const QVariantList& row : *ofOne) {
            QCOMPARE(row.at(2), rows->first().at(2));
        }
        question.limit = 1;
        QCOMPARE(rowsOfFile(city.session(), question)->size(), 1);
    }

    /// Corrected and withdrawn records come only when asked for, and say what took their place.
    void correctedOnesAreAskedFor_data() { TempStore::backends(); }
    void correctedOnesAreAskedFor() {
        FIGURE_CITY(city);
        ExportQuestion question = questionOf(city, QStringLiteral("contacts"), {QStringLiteral("id"), QStringLiteral("corrected_by"), QStringLiteral("withdrawn")});
        question.withCorrected = true;
        const auto rows = rowsOfFile(city.session(), question);
        VERIFY_RESULT(rows);
        QCOMPARE(rows->size(), city.db().selectInteger(QStringLiteral("select count(*) from negotiation where campaign_id = 1")).value());
        qsizetype counting = 0;
        qsizetype withdrawn = 0;
        for (const QVariantList& row : *rows) {
            counting += !row.at(1).isValid() && !row.at(2).toBool() ? 1 : 0;
            withdrawn += row.at(2).toBool() ? 1 : 0;
        }
        QCOMPARE(counting, qsizetype(city.records.size()));
        QVERIFY(withdrawn > 0);
    }

    void leavesProtectedPeopleOut_data() { TempStore::backends(); }
    void leavesProtectedPeopleOut() {
        FIGURE_CITY(city);
        const qint64 isProtected = city.db().selectInteger(QStringLiteral("select count(*) from taxpayer where to_batch is null and is_protected = 1")).value();
        QVERIFY(isProtected > 0);
        VERIFY_RESULT(setRole(city.session(), QStringLiteral("filer"), {Permission::View, Permission::Export}));
        const QString login = city.store().newLogin();
        VERIFY_RESULT(addUser(city.session(), login, {}, QStringLiteral("filer"), TempStore::password()));
        const auto filer = signIn(city.store().location(), login, TempStore::password(), city.store().clock(), QStringLiteral("test"));
        VERIFY_RESULT(filer);
        QVERIFY((*filer)->may(Permission::Export) && !(*filer)->may(Permission::SeeProtected));
        const auto data = factExport(**filer, questionOf(city, QStringLiteral("taxpayers"), {QStringLiteral("number"), QStringLiteral("protected")}));
        VERIFY_RESULT(data);
        QCOMPARE(data->leftOut, isProtected);
        QVariantList row;
        while (data->table->next(row).value()) {
            QVERIFY(!row.at(1).toBool());
        }
    }

    void refuses_data() { TempStore::backends(); }
    void refuses() {
        FIGURE_CITY(city);
        auto caller = city.store().signInAs(Role::Caller);
        VERIFY_RESULT(caller);
        QCOMPARE(factExport(**caller, questionOf(city, QStringLiteral("contacts"))).error().code, ErrorCode::Permission);
        const auto refused = [&](ExportQuestion question, const QString& said) {
            const auto made = factExport(city.session(), question);
            return !made && made.error().code == ErrorCode::Usage && made.error().message.contains(said);
        };
        QVERIFY(refused(questionOf(city, QStringLiteral("people")), QStringLiteral("people")));
        QVERIFY(refused(questionOf(city, QStringLiteral("contacts"), {QStringLiteral("colour")}), QStringLiteral("colour")));
        QVERIFY(refused(questionOf(city, QStringLiteral("cases"), {QStringLiteral("colour")}), QStringLiteral("colour")));
        ExportQuestion question = questionOf(city, QStringLiteral("phones"));
        question.from = QDate(2026, 11, 1);
        QVERIFY(refused(question, QStringLiteral("--from")));
        question = questionOf(city, QStringLiteral("contacts"));
        question.from = QDate(2026, 11, 2);
        question.to = QDate(2026, 11, 1);
        QVERIFY(refused(question, QString()));
        question = questionOf(city, QStringLiteral("contacts"));
        question.sort = {QStringLiteral("at:upwards")};
        QVERIFY(refused(question, QStringLiteral("upwards")));
        question = questionOf(city, QStringLiteral("receivables"));
        question.campaign = campaignId(city.db(), Campaign::HealthCheck).value();
        QCOMPARE(factExport(city.session(), question).error().code, ErrorCode::Rule);
    }

    /// docs/export.md tells every column as the program has it.
    void theDocsTellThem() {
        QFile file(QStringLiteral(SAIKOKU_SOURCE_DIR "/docs/export.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString docs = QString::fromUtf8(file.readAll());
        for (const ExportArea& area : exportAreas()) {
            if (area.code != QLatin1String("cases") && area.code != QLatin1String("log")) {
                QVERIFY2(docs.contains(docsOf(area)), qPrintable(QStringLiteral("docs/export.md should say:\n") + docsOf(area)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(FactExportTest)
#include "fact_export_test.moc"
