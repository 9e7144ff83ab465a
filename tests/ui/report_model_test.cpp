#include <QAbstractItemModelTester>
#include <QTest>

#include "core/cases/case_condition.h"
#include "reports/rows_table.h"
#include "ui/reports/chart_values.h"
#include "ui/reports/funnel_picture.h"
#include "ui/reports/report_model.h"
#include "ui/support/display_text.h"

using namespace saikoku;
using namespace saikoku::ui;
using reports::ColumnKind;

namespace {

QList<reports::Column> columns() {
    return {{QStringLiteral("district"), QStringLiteral("District"), ColumnKind::Text},
            {QStringLiteral("yen"), QStringLiteral("Yen"), ColumnKind::Yen},
            {QStringLiteral("cases"), QStringLiteral("Cases"), ColumnKind::Count, true},
            {QStringLiteral("rate"), QStringLiteral("Rate"), ColumnKind::Rate, true}};
}

reports::ReportData dataOf(QList<QVariantList> rows) {
    reports::ReportData data;
    data.rows = data.total = rows.size();
    data.behind = {{CaseCondition::compare(CaseField::District, CaseCondition::Op::Equal, QStringLiteral("01"))}, {}};
    data.table = std::make_unique<reports::RowsTable>(columns(), std::move(rows), QVariantMap{{QStringLiteral("cases"), 3}, {QStringLiteral("rate"), 0.5}});
    return data;
}

QList<QVariantList> twoRows() {
    return {{QStringLiteral("East"), qint64(1'204'000), qint64(2), 0.257}, {QStringLiteral("West"), qint64(6'000), qint64(2), QVariant()}};
}

}  // namespace

/// A report as a table: what its cells say, its totals, what is cut, what a row opens.
class ReportModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cellsAreWrittenByTheirKind_data() {
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, const QVariant& value, ColumnKind kind, const QString& text) {
            QTest::newRow(name) << value << static_cast<int>(kind) << text;
        };
        row("yen", qint64(1'234'567), ColumnKind::Yen, QStringLiteral("1,234,567"));
        row("count", qint64(0), ColumnKind::Count, QStringLiteral("0"));
        row("rate", 0.0, ColumnKind::Rate, QStringLiteral("0.0%"));
        row("rate above all", 1.025, ColumnKind::Rate, QStringLiteral("102.5%"));
        row("yen per yen", 40.4315, ColumnKind::Ratio, QStringLiteral("40.43"));
        row("divided by nothing", QVariant(), ColumnKind::Rate, QString());
        row("date", QDate(2026, 11, 20), ColumnKind::Date, DisplayText::shortDate(QDate(2026, 11, 20)));
        row("yes", true, ColumnKind::Flag, QStringLiteral("○"));
        row("no", false, ColumnKind::Flag, QString());
        row("texts", QStringList{QStringLiteral("a"), QStringLiteral("b")}, ColumnKind::Text, QStringLiteral("a") + DisplayText::listSeparator() + QStringLiteral("b"));
    }
    void cellsAreWrittenByTheirKind() {
        QFETCH(QVariant, value);
        QFETCH(int, kind);
        QTEST(cellText(value, static_cast<ColumnKind>(kind)), "text");
    }

    void totalsStandBelowTheRows() {
        ReportModel model;
        const QAbstractItemModelTester tester(&model);
        auto result = resultOf(dataOf(twoRows()), 100);
        QVERIFY(result.has_value());
        model.show(std::move(*result));
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(model.isTotal(2));
        QCOMPARE(model.index(2, 0).data().toString(), ReportModel::tr("Total"));
        QCOMPARE(model.index(2, 1).data().toString(), QStringLiteral("1,210,000"));
        QCOMPARE(model.index(2, 2).data().toString(), QStringLiteral("3"));  // counted over all, not 2 + 2
        QCOMPARE(model.index(2, 3).data().toString(), QStringLiteral("50.0%"));
        QVERIFY(model.headerData(2, Qt::Horizontal).toString() != QStringLiteral("Cases"));  // marked: does not add up
        QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("Yen"));
        QCOMPARE(model.headerData(3, Qt::Horizontal).toString(), QStringLiteral("Rate"));
        QVERIFY(model.index(0, 1).data(Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignRight));
        QVERIFY(model.casesBehind(0) != nullptr);
        QVERIFY(model.casesBehind(1) == nullptr);  // everything: opens nothing
        QVERIFY(model.casesBehind(2) == nullptr);
        QVERIFY(model.casesBehind(-1) == nullptr);
        model.show({});
        QCOMPARE(model.rowCount(), 0);
    }

    void whatIsCutHasNoTotals() {
        const auto result = resultOf(dataOf(twoRows()), 1);
        QVERIFY(result.has_value());
        QVERIFY(result->isCut());
        QCOMPARE(result->all, 2);
        QVERIFY(result->totals.isEmpty());
        const auto whole = resultOf(dataOf(twoRows()), 2);
        QVERIFY(whole && !whole->isCut() && !whole->totals.isEmpty());
    }

    void aCodeBesideItsWordsIsForFiles() {
        ReportResult result;
        result.columns = {{QStringLiteral("reason"), QStringLiteral("Reason code"), ColumnKind::Text},
                          {QStringLiteral("reason_name"), QStringLiteral("Reason"), ColumnKind::Text},
                          {QStringLiteral("cases"), QStringLiteral("Cases"), ColumnKind::Count}};
        result.rows = {{QStringLiteral("ill"), QStringLiteral("Ill"), qint64(4)}};
        result.totals = {{QStringLiteral("cases"), 4}};
        ReportModel model;
        model.show(result, ReportModel::Codes::Hidden);
        QCOMPARE(model.columnCount(), 2);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Ill"));
        QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("4"));
        QCOMPARE(model.index(1, 0).data().toString(), ReportModel::tr("Total"));
        model.show(result);
        QCOMPARE(model.columnCount(), 3);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("ill"));
    }

    void readingIsCancelled() {
        const auto result = resultOf(dataOf(twoRows()), 10, [](qint64, qint64) { return false; });
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
    }

    void aFunnelSaysItsShares() {
        reports::Chart chart;
        chart.kind = reports::ChartKind::Funnel;
        chart.categories = {QStringLiteral("Targets"), QStringLiteral("Dialled"), QStringLiteral("Paid")};
        chart.series = {{QStringLiteral("cases"), {200.0, 100.0, 25.0}, {}}};
        FunnelPicture picture;
        picture.show(chart);
        const QStringList lines = picture.sentences();
        QCOMPARE(lines.size(), 3);
        QVERIFY2(lines.at(2).contains(QStringLiteral("25")) && lines.at(2).contains(QStringLiteral("12.5%")) && lines.at(2).contains(QStringLiteral("25.0%")),
                 qPrintable(lines.at(2)));
        chart.series = {{QStringLiteral("cases"), {0.0, 0.0, 0.0}, {}}};  // divided by nothing
        picture.show(chart);
        QVERIFY(!picture.sentences().constLast().contains(QStringLiteral("nan")));
    }

    void anEmptyPictureIsBlank() {
        reports::Chart chart;
        QVERIFY(isBlank(chart));
        chart.categories = {QStringLiteral("a")};
        chart.series = {{QStringLiteral("s"), {std::nullopt}, {}}};
        QVERIFY(isBlank(chart));
        QCOMPARE(largestOf(chart), 0.0);
        chart.series.front().values = {0.25};
        chart.unit = ColumnKind::Rate;
        chart.series.front().counts = {8};
        QVERIFY(!isBlank(chart));
        const QStringList lines = chartSentences(chart);
        QVERIFY2(lines.size() == 1 && lines.constFirst().contains(QStringLiteral("25.0%")) && lines.constFirst().contains(QStringLiteral("8")),
                 qPrintable(lines.join(u'\n')));
    }
};

QTEST_MAIN(ReportModelTest)
#include "report_model_test.moc"
