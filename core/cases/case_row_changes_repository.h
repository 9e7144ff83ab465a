#pragma once

#include <QHash>
#include <QList>
#include <QStringList>
#include <QVariant>

#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/cases/case_tables.h"

namespace saikoku {

class Database;

/// @brief Adds rows, values in the order of the columns: many in bulk.
Result<void> insertCaseRows(Database& database, const QString& table, const QStringList& columns,
                            const QList<QVariantList>& rows);

/// @brief A table whose rows belong to cases, and how its rows are told apart.
struct CaseRowTable {
    QString name;
    QStringList columns;  ///< with campaign_id and taxpayer_id
    QString within = {};  ///< tells a case's rows apart; empty: one row each
};

/// @brief Brings the rows of some cases to what the facts give and writes what differs alone: an index
/// whose columns stay as they are is not touched, which is most of what a day or a list changes.
class CaseRowChanges {
public:
    /// @brief Reads what stands there.
    /// @param only some cases, at least one
    static Result<CaseRowChanges> read(Database& database, const CaseRowTable& table, CampaignId campaign,
                                       const QList<TaxpayerId>& only);

    /// @brief A row as it is to be, values in the order of the columns.
    void put(const QVariantList& row);
    /// @brief Writes what differs, adds what isn't there and removes the rows that nobody put.
    Result<void> finish();

private:
    CaseRowChanges(Database& database, const CaseRowTable& table);

    struct Changed {
        QVariantList row;
        QList<qsizetype> columns;  ///< those that differ
    };

    QString keyOf(const QString& taxpayer, const QString& within) const;
    QString whereKey() const;
    Result<void> update();
    Result<void> replace();
    Result<void> removeLeft();

    Database* m_database;
    CaseRowTable m_table;
    qsizetype m_taxpayer;
    qsizetype m_within;
    QString m_campaign;
    QHash<QString, QStringList> m_stored;  ///< texts by key; a null text is NULL
    QList<Changed> m_changed;
    QList<QVariantList> m_new;
};

}  // namespace saikoku
