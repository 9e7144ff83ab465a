#pragma once

#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>

#include <optional>

#include "core/arrears/receivable.h"
#include "core/arrears/taxpayer.h"
#include "core/base/result.h"
#include "core/store/known_facts.h"

namespace saikoku {

class Database;

/// @brief Finds taxpayers, and names for codes. What one case holds is read with
/// everything else on it (core/contact/case_reader_repository.h). No permission is
/// asked and nothing is masked here: services do both.
class ArrearsRepository {
public:
    explicit ArrearsRepository(Database& database, KnownFacts facts = {}) : m_db(database), m_facts(std::move(facts)) {}

    /// @brief The taxpayer in force, with phones. Nothing when unknown.
    Result<std::optional<Taxpayer>> taxpayer(TaxpayerId id) const;
    Result<std::optional<TaxpayerId>> taxpayerByNumber(const QString& number) const;
    /// @brief The numbers of those that are in force.
    Result<QHash<TaxpayerId, QString>> numbersOf(const QList<TaxpayerId>& taxpayers) const;
    /// @brief Those of them who are protected (DV等支援措置).
    Result<QSet<TaxpayerId>> protectedOf(const QList<TaxpayerId>& taxpayers) const;
    /// @brief Whose number this is (digits only), by priority; several may share one.
    Result<QList<Taxpayer>> taxpayersByPhone(const QString& digits) const;
    /// @brief The other members of the household, by number. Empty without one.
    Result<QList<Taxpayer>> household(const Taxpayer& of) const;

    /// @brief Tax item code → name as last delivered, by code.
    Result<QMap<QString, QString>> taxItems() const;
    /// @brief District code → name, by code.
    Result<QMap<QString, QString>> districts() const;

private:
    QString view(const char* name) const { return m_facts.view(QLatin1String(name)); }

    Database& m_db;
    KnownFacts m_facts;
};

}  // namespace saikoku
