#include "core/security/store_figures.h"

#include <QSet>

#include <numeric>

#include "core/base/clock.h"
#include "core/security/access_log_repository.h"
#include "core/security/log_anchor_repository.h"

namespace saikoku {

namespace {

const QLatin1String kRows("rows");
const QLatin1String kLogHead("log_head");

qint64 rowsOf(const RowCounts& counts, const QString& table) {
    const auto found = counts.find(table);
    return found == counts.end() ? -1 : found->second;
}

}  // namespace

qint64 StoreFigures::allRows() const {
    return std::accumulate(rows.begin(), rows.end(), qint64(0), [](qint64 sum, const auto& each) { return sum + each.second; });
}

QStringList StoreFigures::differences(const StoreFigures& other) const {
    QSet<QString> tables;
    for (const RowCounts* counts : {&rows, &other.rows}) {
        for (const auto& [table, count] : *counts) {
            if (rowsOf(rows, table) != rowsOf(other.rows, table)) {
                tables.insert(table);
            }
        }
    }
    if (logHead != other.logHead) {
        tables.insert(QStringLiteral("access_log"));
    }
    QStringList names(tables.begin(), tables.end());
    names.sort();
    return names;
}

QJsonObject StoreFigures::toJson() const {
    QJsonObject counts;
    for (const auto& [table, count] : rows) {
        counts.insert(table, count);
    }
    return {{kRows, counts}, {kLogHead, logHead}};
}

StoreFigures StoreFigures::fromJson(const QJsonObject& json) {
    StoreFigures figures;
    const QJsonObject counts = json.value(kRows).toObject();
    for (auto count = counts.begin(); count != counts.end(); ++count) {
        figures.rows.emplace(count.key(), count.value().toInteger());
    }
    figures.logHead = json.value(kLogHead).toString();
    return figures;
}

Result<StoreFigures> figuresOf(Database& database) {
    StoreFigures figures;
    SAIKOKU_TRY_ASSIGN(figures.rows, countRows(database));
    for (const QString& table : LogAnchorRepository::keptTables()) {
        figures.rows.erase(table);
    }
    SAIKOKU_TRY_ASSIGN(const auto newest, AccessLogRepository(database).newest(1));
    if (!newest.empty()) {
        const AccessEntry& head = newest.front();
        figures.logHead = QStringLiteral("%1/%2 %3").arg(head.signIn.value).arg(head.sequence).arg(toStoredUtc(head.at));
    }
    return figures;
}

bool isOfTheLog(const QString& table) {
    static const QStringList tables{QStringLiteral("access_log"), QStringLiteral("sign_in"), QStringLiteral("log_anchor")};
    return tables.contains(table) || LogAnchorRepository::keptTables().contains(table);
}

}  // namespace saikoku
