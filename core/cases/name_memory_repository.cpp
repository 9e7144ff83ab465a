#include "core/cases/name_memory_repository.h"

#include "core/store/bulk_reader.h"
#include "core/store/database.h"

namespace saikoku {

Result<qint64> NameMemoryRepository::newestBatch() const {
    return m_db.selectInteger(QStringLiteral("select max(b.batch_id) from batch_known b"));
}

Result<void> NameMemoryRepository::read(CampaignId campaign,
                                        const std::function<void(TaxpayerId, QUtf8StringView)>& take) const {
    return readRows(m_db,
                    QStringLiteral("select x.taxpayer_id, x.search_text from case_summary x "
                                   "where x.campaign_id = :campaign"),
                    {{QLatin1String(":campaign"), campaign}},
                    [&](const RawRow& row) { take(TaxpayerId{row.integer(0)}, QUtf8StringView(row.utf8(1).data(), row.utf8(1).size())); });
}

}  // namespace saikoku
