#pragma once

#include <QUtf8StringView>

#include <functional>

#include "core/base/result.h"
#include "core/base/typed_id.h"

namespace saikoku {

class Database;

/// @brief Reads what NameMemory keeps.
class NameMemoryRepository {
public:
    explicit NameMemoryRepository(Database& database) : m_db(database) {}

    /// @brief 0 before the first.
    Result<qint64> newestBatch() const;
    /// @brief Every case's folded name and kana, a blank between them, in any order.
    Result<void> read(CampaignId campaign, const std::function<void(TaxpayerId, QUtf8StringView)>& take) const;

private:
    Database& m_db;
};

}  // namespace saikoku
