#include <QBuffer>
#include <QTest>

#include <map>
#include <set>

#include "core/store/query.h"
#include "reports/call_activity_report.h"
#include "reports/comparison.h"
#include "reports/figure_report.h"
#include "reports/kpi_report.h"
#include "reports/operator_activity_report.h"
#include "reports/promise_performance_report.h"
#include "reports/reasons_report.h"
#include "reports/report_file.h"
#include "reports/report_list.h"
#include "tests/support/figure_city.h"

using namespace saikoku;
using reports::ReportData;
using reports::ReportQuestion;
using test::FigureCities;
using test::FigureCity;

namespace {

const QDate kFrom(2026, 10, 1);
const QDate kTo(2026, 10, 31);

ReportQuestion questionOf(const FigureCity& city) {
    ReportQuestion question;
    question.query.campaign = city.campaign;
    question.from = kFrom;
    question.to = kTo;
    return question;
}

Result<ReportData> made(FigureCity& city, const char* id, const ReportQuestion& question) {
    return reports::makeReport(city.session(), *reports::reportOfId(QLatin1String(id)), question);
}

const std::vector<const char*> kIds{reports::kCallActivityReport, reports::kCallActivityDistrictReport,
                                    reports::kOperatorActivityReport, reports::kReasonsReport,
                                    reports::kPromisePerformanceReport};

bool isSummed(const reports::Column& column) {
    using Kind = reports::ColumnKind;
    return !column.isDistinct && (column.kind == Kind::Yen || column.kind == Kind::Count);
}

/// The calls of the period that reached the person, and all.
std::pair<qint64, qint64> naiveReached(const FigureCity& city) {
    std::pair<qint64, qint64> sums{0, 0};
    for (const FigureCity::Record& record : city.records) {
        if (record.isCall() && record.at.date() >= kFrom && record.at.date() <= kTo) {
            sums.first += record.isWithPerson() ? 1 : 0;
            ++sums.second;
        }
    }
    return sums;
}

}  // namespace

/// @brief The reports of calls, operators, reasons and promises: rows, totals, heads.
class CallReportsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { KdfCost::setStandard(KdfCost::least()); }

    void rowsAddUpToTotals_data() { TempStore::backends(); }
    void rowsAddUpToTotals() {
        FIGURE_CITY(city);
        for (const char* id : kIds) {
            const auto data = made(city, id, questionOf(city));
            VERIFY_RESULT(data);
            const QList<QVariantMap> rows = test::rowsOf(*data);
            QVERIFY2(!rows.isEmpty(), id);
            QCOMPARE(data->rows, rows.size());
            const QVariantMap totals = data->table->totals();
            for (const reports::Column& column : data->table->columns()) {
                if (isSummed(column)) {
                    qint64 sum = 0;
                    for (const QVariantMap& row : rows) {
                        sum += row.value(column.key).toLongLong();
                    }
                    QCOMPARE(totals.value(column.key).toLongLong(), sum);
                } else if (column.isDistinct) {
                    QVERIFY2(totals.contains(column.key), qPrintable(column.key));
                }
            }
            QVERIFY2(!data->charts.empty(), id);
        }
    }

    void callsAreTheSameHoweverTheyAreCounted_data() { TempStore::backends(); }
    void callsAreTheSameHoweverTheyAreCounted() {
        FIGURE_CITY(city);
        const auto [reached, calls] = naiveReached(city);
        QVERIFY(reached > 0 && calls > reached);
        const std::vector<std::pair<const char*, const char*>> ways{
            {reports::kCallActivityReport, "weekday"},
            {reports::kCallActivityReport, "day"},
            {reports::kCallActivityReport, "hour"},
            {reports::kCallActivityDistrictReport, ""},
            {reports::kOperatorActivityReport, ""}};
        for (const auto& [id, by] : ways) {
            ReportQuestion question = questionOf(city);
            question.by = QLatin1String(by);
            const auto data = made(city, id, question);
            VERIFY_RESULT(data);
            test::rowsOf(*data);
            const QVariantMap totals = data->table->totals();
            QCOMPARE(totals.value(QStringLiteral("calls")).toLongLong(), calls);
            QCOMPARE(totals.value(QStringLiteral("reached")).toLongLong(), reached);
            QCOMPARE(totals.value(QStringLiteral("reach_rate")).toDouble(), double(reached) / double(calls));
        }
    }

    /// Rows are rounded each on its own: what stands at the foot is the seconds of all of them.
    void talkTimeIsTheSameInEveryReport_data() { TempStore::backends(); }
    void talkTimeIsTheSameInEveryReport() {
        FIGURE_CITY(city);
        qint64 seconds = 0;
        for (const FigureCity::Call& each : city.calls) {
            seconds += each.clickedAt.date() >= kFrom && each.clickedAt.date() <= kTo ? each.talkSeconds : 0;
        }
        const std::vector<std::pair<const char*, const char*>> ways{
            {reports::kCallActivityReport, "weekday"}, {reports::kCallActivityReport, "day"},
            {reports::kCallActivityReport, "hour"},    {reports::kCallActivityDistrictReport, ""},
            {reports::kOperatorActivityReport, ""},    {reports::kKpiReport, ""}};
        bool isSumElsewhere = false;
        for (const auto& [id, by] : ways) {
            ReportQuestion question = questionOf(city);
            question.by = QLatin1String(by);
            const auto data = made(city, id, question);
            VERIFY_RESULT(data);
            qint64 sum = 0;
            for (const QVariantMap& row : test::rowsOf(*data)) {
                sum += row.value(QStringLiteral("talk_minutes")).toLongLong();
            }
            const qint64 total = data->table->totals().value(QStringLiteral("talk_minutes")).toLongLong();
            QCOMPARE(total, reports::minutesOf(seconds));
            isSumElsewhere = isSumElsewhere || sum != total;
        }
        QVERIFY2(isSumElsewhere, "rows that happen to add up show nothing");
    }

    void aPeriodBackwardsIsSaidToPeople() {
        FigureCity& city = m_cities.of(QStringLiteral("sqlite"));
        QVERIFY2(city.isReady(), qPrintable(city.problem()));
        ReportQuestion question = questionOf(city);
        std::swap(question.from, question.to);
        const auto data = made(city, reports::kCallActivityReport, question);
        QVERIFY(!data && data.error().code == ErrorCode::Usage);
        QVERIFY2(!data.error().message.contains(QLatin1String("--")), qPrintable(data.error().message));
        QVERIFY(data.error().message.contains(QLatin1String("2026")));
    }

    void fixedRowsStandWithZeros_data() { TempStore::backends(); }
    void fixedRowsStandWithZeros() {
        FIGURE_CITY(city);
        ReportQuestion question = questionOf(city);
        question.from = QDate(1999, 2, 1);
        question.to = QDate(1999, 2, 28);
        const std::map<QString, int> rowsOfWay{
            {QStringLiteral("weekday"), 7}, {QStringLiteral("day"), 28}, {QStringLiteral("hour"), 24}};
        for (const auto& [by, count] : rowsOfWay) {
            question.by = by;
            const auto data = made(city, reports::kCallActivityReport, question);
            VERIFY_RESULT(data);
            const QList<QVariantMap> rows = test::rowsOf(*data);
            QCOMPARE(rows.size(), count);
            for (const QVariantMap& row : rows) {
                QCOMPARE(row.value(QStringLiteral("calls")), QVariant(qint64(0)));
                QVERIFY(!row.value(QStringLiteral("reach_rate")).isValid());
            }
            QVERIFY(!data->table->totals().value(QStringLiteral("reach_rate")).isValid());
        }
        question.by.clear();
        const auto months = made(city, reports::kPromisePerformanceReport, question);
        VERIFY_RESULT(months);
        QCOMPARE(test::rowsOf(*months).size(), 1);
        const auto reasons = made(city, reports::kReasonsReport, question);
        VERIFY_RESULT(reasons);
        QCOMPARE(test::rowsOf(*reasons).size(), qsizetype(allValues<NonPaymentReason>().size()));
        const auto operators = made(city, reports::kOperatorActivityReport, question);
        VERIFY_RESULT(operators);
        QVERIFY(test::rowsOf(*operators).isEmpty());
    }

    void operatorsKeptPromises_data() { TempStore::backends(); }
    void operatorsKeptPromises() {
        FIGURE_CITY(city);
        ReportQuestion question = questionOf(city);
        question.from = QDate(2026, 4, 1);
        const auto data = made(city, reports::kOperatorActivityReport, question);
        const auto performance = made(city, reports::kPromisePerformanceReport, question);
        VERIFY_RESULT(data);
        VERIFY_RESULT(performance);
        std::map<QString, qint64> due;
        for (const FigureCity::Promise& promise : city.promises) {
            const FigureCity::Record* record = city.record(promise.record);
            if (record != nullptr && promise.due >= question.from && promise.due <= kTo) {
                ++due[city.logins.at(record->who)];
            }
        }
        qint64 kept = 0;
        for (const QVariantMap& row : test::rowsOf(*data)) {
            QCOMPARE(row.value(QStringLiteral("due")).toLongLong(),
                     due[row.value(QStringLiteral("operator")).toString()]);
            QVERIFY(!row.value(QStringLiteral("operator_name")).toString().isEmpty());
            kept += row.value(QStringLiteral("kept")).toLongLong();
        }
        QVERIFY(kept > 0);
        for (const QVariantMap& row : test::rowsOf(*performance)) {
            const auto count = [&](const char* key) { return row.value(QLatin1String(key)).toLongLong(); };
            QCOMPARE(count("made"),
                     count("kept") + count("partly") + count("broken") + count("open") + count("withdrawn"));
        }
        QCOMPARE(performance->table->totals().value(QStringLiteral("kept")).toLongLong(), kept);
    }

    void districtsOpenTheirCases_data() { TempStore::backends(); }
    void districtsOpenTheirCases() {
        FIGURE_CITY(city);
        const auto data = made(city, reports::kCallActivityDistrictReport, questionOf(city));
        VERIFY_RESULT(data);
        const QList<QVariantMap> rows = test::rowsOf(*data);
        QCOMPARE(data->behind.size(), std::size_t(rows.size()));
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const QString code = rows.at(i).value(QStringLiteral("district")).toString();
            const CaseCondition& condition = data->behind.at(std::size_t(i)).condition;
            QCOMPARE(condition.isEverything(), code.isEmpty());
            QVERIFY(code.isEmpty() || condition.toText().contains(code));
        }
    }

    void headSaysWhatItRestsOn_data() { TempStore::backends(); }
    void headSaysWhatItRestsOn() {
        FIGURE_CITY(city);
        ReportQuestion question = questionOf(city);
        question.who = TempStore::user();
        question.query.condition =
            CaseCondition::compare(CaseField::PhoneKnown, CaseCondition::Op::Equal, true);
        const auto data = made(city, reports::kReasonsReport, question);
        VERIFY_RESULT(data);
        QCOMPARE(data->head.asOf, city.session().today());
        QCOMPARE(data->head.from, kFrom);
        QCOMPARE(data->head.maker, city.session().actor().displayName);
        QVERIFY(data->head.dataVersion.startsWith(QLatin1Char('B')));
        QVERIFY(!data->head.logHead.isEmpty());
        QVERIFY(data->head.conditions.contains(QStringLiteral("phone_known")));
        QVERIFY(data->head.conditions.contains(QStringLiteral("Operator: ")));
        QVERIFY(!data->head.definitions.isEmpty());
        if (city.db().isSqlite()) {
            const auto logged = selectFirst(
                city.db(),
                QStringLiteral(
                    "select target_id, detail from access_log where operation = 'report' order by seq desc"),
                {}, [](Statement& row) { return row.text(0) + row.text(1); });
            VERIFY_RESULT(logged);
            QVERIFY(logged->value_or(QString()).contains(QStringLiteral("reasons")));
            QVERIFY(logged->value_or(QString()).contains(QStringLiteral("2026-10-01")));
            QVERIFY(logged->value_or(QString()).contains(QStringLiteral("phone_known")));
        }
    }

    void sameQuestionSameBytes_data() { TempStore::backends(); }
    void sameQuestionSameBytes() {
        FIGURE_CITY(city);
        for (const char* id : kIds) {
            QByteArrayList written;
            for (int i = 0; i < 2; ++i) {
                QBuffer buffer;
                buffer.open(QIODevice::WriteOnly);
                VERIFY_RESULT(reports::writeReport(city.session(), *reports::reportOfId(QLatin1String(id)),
                                                   questionOf(city), {}, buffer));
                written.append(buffer.data());
            }
            QCOMPARE(written.at(0), written.at(1));
            QVERIFY(written.at(0).size() > 100);
        }
    }

    /// The same city on a file and on a server: the same version of the data, the same figures.
    void bothStoresTellTheSame() {
        if (!TempStore::backendNames().contains(QStringLiteral("postgres"))) {
            QSKIP("PostgreSQL is not installed");
        }
        FigureCity& file = m_cities.of(QStringLiteral("sqlite"));
        FigureCity& server = m_cities.of(QStringLiteral("postgres"));
        if (server.isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        QVERIFY(file.isReady() && server.isReady());
        for (const char* id : kIds) {
            const auto onFile = made(file, id, questionOf(file));
            const auto onServer = made(server, id, questionOf(server));
            VERIFY_RESULT(onFile);
            VERIFY_RESULT(onServer);
            QCOMPARE(onServer->head.dataVersion, onFile->head.dataVersion);
            if (QLatin1String(id) == QLatin1String(reports::kOperatorActivityReport)) {
                test::rowsOf(*onFile);
                test::rowsOf(*onServer);  // logins of a server are its own
                QCOMPARE(onServer->table->totals(), onFile->table->totals());
            } else {
                QCOMPARE(test::rowsOf(*onServer), test::rowsOf(*onFile));
            }
        }
    }

    void refuses_data() {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("value");
        for (const char* word : {"operator", "group", "list", "tax-item", "channel", "by"}) {
            QTest::addRow("%s", word) << QString::fromLatin1(word) << QStringLiteral("nonesuch");
        }
        QTest::newRow("period") << QStringLiteral("period") << QString();
    }
    void refuses() {
        QFETCH(QString, word);
        QFETCH(QString, value);
        FigureCity& city = m_cities.of(QStringLiteral("sqlite"));
        QVERIFY2(city.isReady(), qPrintable(city.problem()));
        ReportQuestion question = questionOf(city);
        const std::map<QString, QString*> fields{
            {QStringLiteral("operator"), &question.who},    {QStringLiteral("group"), &question.group},
            {QStringLiteral("list"), &question.list},       {QStringLiteral("tax-item"), &question.taxItem},
            {QStringLiteral("channel"), &question.channel}, {QStringLiteral("by"), &question.by}};
        if (fields.contains(word)) {
            *fields.at(word) = value;
        } else {
            question.to = question.from.addDays(-1);
        }
        const auto data = made(city, reports::kReasonsReport, question);
        QVERIFY(!data);
        QCOMPARE(data.error().code, ErrorCode::Usage);
        QVERIFY(value.isEmpty() || data.error().message.contains(value));
    }

private:
    FigureCities m_cities;
};

QTEST_GUILESS_MAIN(CallReportsTest)
#include "call_reports_test.moc"
