// Levied and received by month and fiscal year, against loops over every receivable and receipt of a city.

#include "reports/levy_receipt_report.h"

#include <QRegularExpression>
#include <QTest>

#include "tests/reports/naive_money.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

const QDate kFrom(2026, 4, 1);
const QDate kTo(2026, 11, 20);

struct Sums {
    qint64 carriedIn = 0, levied = 0, received = 0, onTime = 0, yearLevied = 0, yearReceived = 0,
           outstanding = 0;
    std::map<QString, qint64> ways;
};

/// Of one tax item and age from `first` until before `after`, in the fiscal year from `year`.
Sums naive(const FigureCity& city, const QString& item, const QString& age, QDate first, QDate after,
           QDate year) {
    const NaiveMoney money(city);
    Sums sums;
    std::map<qint64, FigureCity::Receivable> byId;
    const auto fits = [&](const FigureCity::Receivable& each) {
        return each.taxItem == item &&
               (each.fiscalYear >= fiscalYearOf(first)) == (age == QLatin1String("current_year"));
    };
    for (const FigureCity::Receivable& each : city.receivables) {
        byId[each.id] = each;
        if (!fits(each)) {
            continue;
        }
        sums.carriedIn += each.due < year ? money.owedAfter(each, year.addDays(-1)) : 0;
        sums.outstanding += each.due < after ? money.owedAfter(each, after.addDays(-1)) : 0;
        sums.yearLevied += each.due >= year && each.due < after ? each.levied : 0;
        if (each.due >= first && each.due < after) {
            sums.levied += each.levied;
            sums.onTime += money.received(each, QDate(1900, 1, 1), each.due);
        }
    }
    for (const FigureCity::Receipt& receipt : city.receipts) {
        if (!byId.contains(receipt.receivable) || !fits(byId.at(receipt.receivable)) || receipt.on >= after) {
            continue;
        }
        sums.yearReceived += receipt.on >= year ? receipt.amount : 0;
        if (receipt.on >= first) {
            sums.received += receipt.amount;
            sums.ways[receipt.channel] += receipt.amount;
        }
    }
    return sums;
}

}  // namespace

class LevyReceiptReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyMonth_data() { TempStore::backends(); }
    void everyMonth() {
        FIGURE_CITY(city);
        auto data = reports::levyReceiptMonthReport(city.session(), periodQuestion(city, kFrom, kTo));
        VERIFY_RESULT(data);
        const QList<QVariantMap> rows = rowsOf(*data);
        QVERIFY(rows.size() > 20);
        QCOMPARE(data->head.from, kFrom);
        QCOMPARE(data->head.to, QDate(2026, 11, 30));  // months are counted whole
        QCOMPARE(data->head.definitions.filter(QRegularExpression(QStringLiteral("^Outstanding"))).size(), 1);
        qint64 levied = 0;
        qint64 received = 0;
        qint64 outstanding = 0;
        for (const QVariantMap& row : rows) {
            const QDate month = QDate::fromString(
                row.value(QStringLiteral("month")).toString() + QStringLiteral("-01"), Qt::ISODate);
            QVERIFY(month.isValid());
            Sums sums = naive(city, row.value(QStringLiteral("tax_item")).toString(),
                              row.value(QStringLiteral("age")).toString(), month, month.addMonths(1), kFrom);
            QCOMPARE(row.value(QStringLiteral("carried_in")).toLongLong(), sums.carriedIn);
            QCOMPARE(row.value(QStringLiteral("levied")).toLongLong(), sums.levied);
            QCOMPARE(row.value(QStringLiteral("received")).toLongLong(), sums.received);
            QCOMPARE(row.value(QStringLiteral("cumulative_levied")).toLongLong(), sums.yearLevied);
            QCOMPARE(row.value(QStringLiteral("cumulative_received")).toLongLong(), sums.yearReceived);
            QCOMPARE(row.value(QStringLiteral("outstanding")).toLongLong(), sums.outstanding);
            QCOMPARE(row.value(QStringLiteral("on_time")).toLongLong(), sums.onTime);
            const qint64 due = sums.carriedIn + sums.yearLevied;
            QVERIFY(isRate(row.value(QStringLiteral("rate")), due - sums.outstanding, due));
            QVERIFY(isRate(row.value(QStringLiteral("on_time_rate")), sums.onTime, sums.levied));
            QVERIFY(isRate(row.value(QStringLiteral("share_account")), sums.ways[QStringLiteral("account")],
                           sums.received));
            QVERIFY(isRate(row.value(QStringLiteral("share_store")), sums.ways[QStringLiteral("store")],
                           sums.received));
            levied += sums.levied;
            received += sums.received;
            outstanding += month == QDate(2026, 11, 1) ? sums.outstanding : 0;
        }
        QVERIFY(received > 0);
        const QVariantMap totals = data->table->totals();
        QCOMPARE(totals.value(QStringLiteral("levied")).toLongLong(), levied);
        QCOMPARE(totals.value(QStringLiteral("received")).toLongLong(), received);
        QCOMPARE(totals.value(QStringLiteral("outstanding")).toLongLong(), outstanding);
    }

    void everyReceivableOfTheMonthsIsLevied_data() { TempStore::backends(); }
    void everyReceivableOfTheMonthsIsLevied() {
        FIGURE_CITY(city);
        auto data = reports::levyReceiptMonthReport(city.session(), periodQuestion(city, kFrom, kTo));
        VERIFY_RESULT(data);
        rowsOf(*data);
        qint64 levied = 0;
        qint64 received = 0;
        for (const FigureCity::Receivable& each : city.receivables) {
            levied += each.due >= kFrom && each.due < QDate(2026, 12, 1) ? each.levied : 0;
        }
        for (const FigureCity::Receipt& each : city.receipts) {
            received += each.on >= kFrom && each.on < QDate(2026, 12, 1) ? each.amount : 0;
        }
        QCOMPARE(data->table->totals().value(QStringLiteral("levied")).toLongLong(), levied);
        QCOMPARE(data->table->totals().value(QStringLiteral("received")).toLongLong(), received);
    }

    void everyYear_data() { TempStore::backends(); }
    void everyYear() {
        FIGURE_CITY(city);
        auto data =
            reports::levyReceiptYearReport(city.session(), periodQuestion(city, QDate(2024, 4, 1), kTo));
        VERIFY_RESULT(data);
        const QList<QVariantMap> rows = rowsOf(*data);
        std::map<QString, qint64> running;
        std::set<QString> years;
        for (const QVariantMap& row : rows) {
            const QString item = row.value(QStringLiteral("tax_item")).toString();
            const QString age = row.value(QStringLiteral("age")).toString();
            const QDate year(row.value(QStringLiteral("fiscal_year")).toInt(), 4, 1);
            years.insert(row.value(QStringLiteral("fiscal_year")).toString());
            const Sums sums = naive(city, item, age, year, year.addYears(1), year);
            running[item + age] += sums.levied;
            QCOMPARE(row.value(QStringLiteral("levied")).toLongLong(), sums.levied);
            QCOMPARE(row.value(QStringLiteral("received")).toLongLong(), sums.received);
            QCOMPARE(row.value(QStringLiteral("carried_in")).toLongLong(), sums.carriedIn);
            QCOMPARE(row.value(QStringLiteral("outstanding")).toLongLong(), sums.outstanding);
            QCOMPARE(row.value(QStringLiteral("cumulative_levied")).toLongLong(), running[item + age]);
        }
        QCOMPARE(data->head.from, QDate(2024, 4, 1));
        QCOMPARE(data->head.to, QDate(2027, 3, 31));
        for (int i = 0; i < rows.size(); ++i) {
            const QString behind = data->behind.at(std::size_t(i)).condition.toText();
            const QVariantMap& row = rows.at(i);
            if (row.value(QStringLiteral("fiscal_year")).toString() != QLatin1String("2026")) {
                QVERIFY2(behind.isEmpty(), qPrintable(behind));  // ages have moved on since
                continue;
            }
            const bool isCurrent = row.value(QStringLiteral("age")).toString() == QLatin1String("current_year");
            QVERIFY2(behind.contains(isCurrent ? QLatin1String("current_yen") : QLatin1String("carried_yen")),
                     qPrintable(behind));
        }
        QCOMPARE(years,
                 (std::set<QString>{QStringLiteral("2024"), QStringLiteral("2025"), QStringLiteral("2026")}));
    }

    void oneTaxItem_data() { TempStore::backends(); }
    void oneTaxItem() {
        FIGURE_CITY(city);
        reports::ReportQuestion question = periodQuestion(city, kFrom, kTo);
        question.taxItem = city.receivables.front().taxItem;
        auto data = reports::levyReceiptMonthReport(city.session(), question);
        VERIFY_RESULT(data);
        const QList<QVariantMap> rows = rowsOf(*data);
        QVERIFY(!rows.isEmpty());
        for (const QVariantMap& row : rows) {
            QCOMPARE(row.value(QStringLiteral("tax_item")).toString(), question.taxItem);
        }
    }

    void anEmptyMonthHasNoRows_data() { TempStore::backends(); }
    void anEmptyMonthHasNoRows() {
        FIGURE_CITY(city);
        auto data = reports::levyReceiptMonthReport(
            city.session(), periodQuestion(city, QDate(1999, 4, 1), QDate(1999, 4, 30)));
        VERIFY_RESULT(data);
        QVERIFY(rowsOf(*data).isEmpty());
        QVERIFY(!data->table->totals().value(QStringLiteral("rate")).isValid());
        const auto backwards =
            reports::levyReceiptMonthReport(city.session(), periodQuestion(city, kTo, kFrom));
        QVERIFY(!backwards);
        QCOMPARE(backwards.error().code, ErrorCode::Usage);
    }

private:
    FigureCities m_cities;
};

QTEST_GUILESS_MAIN(LevyReceiptReportTest)
#include "levy_receipt_report_test.moc"
