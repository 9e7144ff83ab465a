#include "core/demo/demo_repository.h"

#include <QJsonDocument>

#include "core/store/database.h"

namespace saikoku::demo {

Result<bool> DemoRepository::isEmpty() const {
    for (const char* table : {"taxpayer", "import_batch", "negotiation", "call_intent"}) {
        const QString sql = QStringLiteral("select count(*) from (select 1 from %1 limit 1) as found");
        SAIKOKU_TRY_ASSIGN(const qint64 rows, m_db.selectInteger(sql.arg(QLatin1String(table))));
        if (rows > 0) {
            return false;
        }
    }
    return true;
}

Result<BatchId> DemoRepository::openBatch(QDate asOf, OperatorId by, const QDateTime& at) {
    SAIKOKU_TRY_ASSIGN(const qint64 id,
                       m_db.insertReturningId(
                           QStringLiteral("insert into import_batch (kind, profile, source_name, as_of, started_at,"
                                          " operator_id) values ('extract', 'demo', 'demo', :asOf, :at, :by)"
                                          " returning batch_id"),
                           {{QLatin1String(":asOf"), asOf}, {QLatin1String(":at"), at}, {QLatin1String(":by"), by}}));
    return BatchId{id};
}

Result<void> DemoRepository::closeBatch(BatchId batch, const QJsonObject& counts, const QDateTime& at) {
    SAIKOKU_TRY(m_db.execute(
        QStringLiteral("update import_batch set finished_at = :at, counts = :counts where batch_id = :batch"),
        {{QLatin1String(":at"), at},
         {QLatin1String(":counts"), QString::fromUtf8(QJsonDocument(counts).toJson(QJsonDocument::Compact))},
         {QLatin1String(":batch"), batch}}));
    return {};
}

Result<void> DemoRepository::addTaxItem(const QString& code, const QString& name) {
    SAIKOKU_TRY(m_db.execute(QStringLiteral("insert into tax_item (code, name) values (:code, :name)"),
                             {{QLatin1String(":code"), code}, {QLatin1String(":name"), name}}));
    return {};
}

}  // namespace saikoku::demo
