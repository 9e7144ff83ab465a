#pragma once

#include <QDate>
#include <QDateTime>
#include <QJsonObject>

#include "core/base/result.h"
#include "core/base/typed_id.h"

namespace saikoku {
class Database;
}

namespace saikoku::demo {

/// @brief The few statements that a new city needs besides its bulk rows.
class DemoRepository {
public:
    explicit DemoRepository(Database& database) : m_db(database) {}

    /// @brief No taxpayer, no batch and no record yet.
    Result<bool> isEmpty() const;
    /// @brief Batch of kind 'extract', profile 'demo'; closed by closeBatch().
    Result<BatchId> openBatch(QDate asOf, OperatorId by, const QDateTime& at);
    Result<void> closeBatch(BatchId batch, const QJsonObject& counts, const QDateTime& at);
    Result<void> addTaxItem(const QString& code, const QString& name);

private:
    Database& m_db;
};

}  // namespace saikoku::demo
