#pragma once

#include "core/arrears/late_charge_rates.h"
#include "core/arrears/tax_item.h"
#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/base/yen.h"
#include "core/demo/city.h"
#include "core/demo/table_counts.h"
#include "core/store/row_writer.h"

namespace saikoku {
class Database;
}

namespace saikoku::demo {

/// @brief For the late charge that some receipts hold. Days that the table does
/// not know carry none.
struct ChargeRules {
    LateChargeRates rates;
    RevenueRulesTable items;
};

/// @brief Hands what the core tax system would deliver to the row writers of the
/// arrears: tax items, taxpayers, phones, receivables and receipts, as versions of
/// one batch.
class CityWriter {
public:
    CityWriter(Database& database, const City& city, BatchId batch, const ChargeRules& rules)
        : m_db(database), m_city(city), m_batch(batch), m_rules(rules) {}

    Result<void> write();
    const TableCounts& counts() const { return m_counts; }

private:
    Result<void> writeTaxItems();
    Result<void> writeTaxpayers();
    Result<void> writePhones();
    Result<void> writeReceivables();
    Result<void> writeReceipts();
    template <class Row>
    Result<void> finish(RowWriter<Row>& writer);
    Yen lateChargeOf(const Payment& payment) const;

    Database& m_db;
    const City& m_city;
    BatchId m_batch;
    const ChargeRules& m_rules;
    TableCounts m_counts;
};

}  // namespace saikoku::demo
