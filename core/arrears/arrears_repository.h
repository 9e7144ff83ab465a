#pragma once

#include <QMap>
#include <QList>

#include <optional>
#include <span>

#include "core/arrears/receivable.h"
#include "core/arrears/taxpayer.h"
#include "core/base/result.h"

namespace saikoku {

class Database;

/// @brief Reads taxpayers, receivables and receipts. No permission is asked and
/// nothing is masked here: services do both.
class ArrearsRepository {
public:
    explicit ArrearsRepository(Database& database) : m_db(database) {}

    /// @brief The taxpayer in force, with phones. Nothing when unknown.
    Result<std::optional<Taxpayer>> taxpayer(TaxpayerId id) const;
    Result<std::optional<TaxpayerId>> taxpayerByNumber(const QString& number) const;
    /// @brief Whose number this is (digits only), by priority; several may share one.
    Result<QList<TaxpayerId>> taxpayersByPhone(const QString& digits) const;
    /// @brief The other members of the household, by number. Empty without one.
    Result<QList<Taxpayer>> household(const Taxpayer& of) const;

    /// @brief All receivables of the taxpayer, oldest due date first.
    Result<QList<Receivable>> receivables(TaxpayerId taxpayer) const;
    /// @brief All receipts of the taxpayer, newest first.
    Result<QList<Receipt>> receipts(TaxpayerId taxpayer) const;

    /// @brief Tax item code → name as last delivered, by code.
    Result<QMap<QString, QString>> taxItems() const;
    /// @brief District code → name, by code.
    Result<QMap<QString, QString>> districts() const;

private:
    Database& m_db;
};

}  // namespace saikoku
