#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "app/cli/run_cli.h"
#include "core/cases/case_facts.h"
#include "core/cases/case_field.h"
#include "core/cases/case_refresh.h"
#include "core/store/database.h"
#include "core/store/postgres_roles.h"
#include "tests/support/call_city.h"
#include "tests/support/store_words.h"
#include "tests/support/temp_store.h"

using namespace saikoku;

namespace {

/// Ten points for each receivable that is past due.
QVariant pointsOf(const CaseDerivation& from) {
    qint64 points = 0;
    for (const TaxItemArrears& item : from.facts.taxItems) {
        points += 10 * item.openCount;
    }
    return points;
}

constexpr CaseFieldDescriptor kPoints{
    .key = "points",
    .label = "Points",
    .kind = FieldKind::Count,
    .columns = {{{.name = "points", .derive = pointsOf}}},
    .missing = FieldMissing::Often,
};

}  // namespace

/// A new field of a case is one descriptor and a column of its own, nothing else.
class CaseFieldTest : public QObject {
    Q_OBJECT

    cli::CliResult m_result;

    void run(const TempStore& store, const QStringList& words) {
        QStringList all{QStringLiteral("saikoku-cli"), QStringLiteral("--as-of"), QStringLiteral("2026-11-20")};
        all += test::storeWords(store.location());
        qputenv("SAIKOKU_PASSWORD", TempStore::password().toUtf8());
        m_result = cli::runCli(all + words);
    }
    QJsonArray cases(const TempStore& store, const QStringList& words) {
        run(store, QStringList{QStringLiteral("--json"), QStringLiteral("cases")} + words);
        return QJsonDocument::fromJson(m_result.standardOutput.toUtf8()).object().value(QLatin1String("cases")).toArray();
    }

    /// The column, as a migration would add it.
    static Result<void> migrate(Database& database) {
        if (database.isPostgres()) {
            SAIKOKU_TRY(actAsOwner(database));
        }
        SAIKOKU_TRY(database.run(QStringLiteral("alter table case_summary add column points integer")));
        return database.isPostgres() ? actAsStaff(database) : Result<void>();
    }

private Q_SLOTS:
    void everyKeyIsItsOwn() {
        QStringList keys;
        for (const CaseField field : caseFields()) {
            QVERIFY2(!keys.contains(codeOf(field)), field->key);
            keys.append(codeOf(field));
            QVERIFY(valueOfCode<CaseField>(codeOf(field)) == field);
            QVERIFY(!labelOf(field).isEmpty());
        }
    }

    /// Scripts outside rely on the keys and on the files' order.
    void keysStayAsTheyAre() {
        QStringList inFiles;
        QStringList onlyInJson;
        QStringList onlyInConditions;
        for (const CaseField field : caseFields()) {
            (field->inFiles ? inFiles : field->inJson ? onlyInJson : onlyInConditions).append(codeOf(field));
            QVERIFY2(field->inJson || !field->inFiles, field->key);
        }
        QCOMPARE(inFiles.join(u' '), QStringLiteral("number name kana outstanding open_count oldest_due status tax_item district phone_known "
                                                    "last_contact last_result promise_date promise_amount callback operator operator_name hold "
                                                    "label called_back handover phone_usable research"));
        QCOMPARE(onlyInJson.join(u' '), QStringLiteral("protected follow_up"));
        QCOMPARE(onlyInConditions.join(u' '), QStringLiteral("age days_overdue fiscal_year oldest_fiscal_year current_yen carried_yen not_demanded limitation "
                                                            "lapsed invocable_yen late_charge accrued_late_charge demand_fee attempts attempts_weekday attempts_saturday attempts_holiday attempts_morning "
                                                            "attempts_noon attempts_afternoon attempts_evening tried_at stage stage_channel sequence_due promises kept_promises "
                                                            "broken_promises last_reached last_sent sent_count sent_kind returned phone_kind household "
                                                            "household_arrears namesake language interpreter relay wished_channel list"));
    }

    void oneDescriptorIsAllThatAFieldNeeds_data() { TempStore::backends(); }
    void oneDescriptorIsAllThatAFieldNeeds() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(test::buildCallCity(session));
        VERIFY_RESULT(migrate(session.db()));
        const CaseFieldGuest guest(kPoints);
        VERIFY_RESULT(refreshAllCases(session, session.today()));
        QCOMPARE(countStaleCases(session).value(), 0);

        const QJsonArray rich = cases(store, {QStringLiteral("--where"), QStringLiteral("points >= 20 and points in (20, 30)")});
        QCOMPARE(rich.size(), 1);
        QCOMPARE(rich.at(0).toObject().value(QLatin1String("number")).toString(), QStringLiteral("0001000001"));
        QCOMPARE(rich.at(0).toObject().value(QLatin1String("points")).toInt(), 20);
        const QJsonArray sorted = cases(store, {QStringLiteral("--sort"), QStringLiteral("points,number:desc")});
        QCOMPARE(sorted.size(), test::kCallCityCases);
        QCOMPARE(sorted.last().toObject().value(QLatin1String("points")).toInt(), 20);

        run(store, {QStringLiteral("cases"), QStringLiteral("--format"), QStringLiteral("csv")});
        const QStringList lines = QString::fromUtf8(m_result.standardBytes).split(QStringLiteral("\r\n"));
        QVERIFY2(lines.at(0).endsWith(QStringLiteral(",points")), qPrintable(lines.at(0)));
        QVERIFY2(lines.at(1).endsWith(QStringLiteral(",20")), qPrintable(lines.at(1)));
        run(store, {QStringLiteral("report"), QStringLiteral("case-list"), QStringLiteral("--format"), QStringLiteral("json")});
        QVERIFY(m_result.standardBytes.contains(R"({"key":"points","label":"Points","unit":"count"})"));
    }
};

QTEST_GUILESS_MAIN(CaseFieldTest)
#include "case_field_test.moc"
