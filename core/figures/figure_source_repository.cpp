#include "core/figures/figure_source_repository.h"

#include "core/store/query.h"

namespace saikoku {

Result<QString> dataVersionOf(Database& database, const KnownFacts& facts) {
    const auto newest = [&](const char* view, const char* column) -> Result<qint64> {
        return database.selectInteger(QStringLiteral("select x.%1 from %2 x order by x.%1 desc limit 1")
                                          .arg(QLatin1String(column), facts.view(QLatin1String(view))));
    };
    SAIKOKU_TRY_ASSIGN(const qint64 batch, newest("batch_known", "batch_id"));
    SAIKOKU_TRY_ASSIGN(const qint64 record, newest("negotiation_in_force", "negotiation_id"));
    SAIKOKU_TRY_ASSIGN(const qint64 letter, newest("dispatch_known", "dispatch_id"));
    return QStringLiteral("B%1/N%2/D%3").arg(batch).arg(record).arg(letter);
}

Result<std::optional<GroupId>> groupOfName(Database& database, const QString& name) {
    return selectFirst(database, QStringLiteral("select g.group_id from staff_group g where g.name = :name"),
                       {{QLatin1String(":name"), name}}, [](Statement& row) { return row.id<GroupId>(0); });
}

}  // namespace saikoku
