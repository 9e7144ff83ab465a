#pragma once

#include <QDate>
#include <QDateTime>

#include <memory>

#include "reports/report.h"
#include "reports/rows_table.h"

namespace saikoku::test {

inline reports::ReportHead sampleHead() {
    reports::ReportHead head;
    head.id = QStringLiteral("sample");
    head.title = QStringLiteral("架電状況表 (地区別)");
    head.asOf = QDate(2026, 11, 20);
    head.from = QDate(2026, 11, 1);
    head.to = QDate(2026, 11, 30);
    head.conditions = QStringLiteral("滞納額 100,000円以上");
    head.definitions = {QStringLiteral("架電: 有効な発信の記録。訂正前の記録は数えない。")};
    head.maker = QStringLiteral("管理者");
    head.dataVersion = QStringLiteral("取込12・記録345");
    head.logHead = QStringLiteral("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef");
    head.office = QStringLiteral("みらい市役所");
    return head;
}

/// A column of each kind: district, calls, persons (実数), rate (実数), yen, minutes, day, moment, flag.
inline QList<reports::Column> sampleColumns() {
    using K = reports::ColumnKind;
    return {{QStringLiteral("district"), QStringLiteral("地区"), K::Text},
            {QStringLiteral("calls"), QStringLiteral("架電"), K::Count},
            {QStringLiteral("persons"), QStringLiteral("人数"), K::Count, true},
            {QStringLiteral("reach_rate"), QStringLiteral("接触率"), K::Rate, true},
            {QStringLiteral("promised_yen"), QStringLiteral("約束額"), K::Yen},
            {QStringLiteral("talk_minutes"), QStringLiteral("通話(分)"), K::Minutes},
            {QStringLiteral("last_on"), QStringLiteral("最終日"), K::Date},
            {QStringLiteral("last_at"), QStringLiteral("最終時刻"), K::Moment},
            {QStringLiteral("done"), QStringLiteral("済"), K::Flag}};
}

inline QList<QVariantList> sampleRows() {
    const auto at = [](int hour) { return QDateTime(QDate(2026, 11, 20), QTime(hour, 30)); };
    return {{QStringLiteral("桜浜"), qint64(1200), qint64(900), 0.25, qint64(1'234'500), qint64(610),
             QDate(2026, 11, 20), at(9), true},
            {QStringLiteral("=1+1"), qint64(34), qint64(30), QVariant(), qint64(0), qint64(12), QVariant(),
             QVariant(), false},
            {QStringLiteral("𠮷野・髙台"), qint64(5), qint64(5), 1.0, qint64(98'000), qint64(3),
             QDate(2026, 11, 2), at(18), QVariant()}};
}

inline QVariantMap sampleTotalsThatDontAddUp() {
    return {{QStringLiteral("persons"), qint64(912)}, {QStringLiteral("reach_rate"), 0.2481}};
}

inline reports::ReportData sampleData() {
    reports::ReportData data;
    data.head = sampleHead();
    data.table =
        std::make_unique<reports::RowsTable>(sampleColumns(), sampleRows(), sampleTotalsThatDontAddUp());
    data.rows = sampleRows().size();
    return data;
}

}  // namespace saikoku::test
