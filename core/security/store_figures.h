#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include "core/base/result.h"
#include "core/store/row_counts.h"

namespace saikoku {

class Database;

/// @brief What a store held at one moment, so that a copy can be compared with it.
struct StoreFigures {
    RowCounts rows;   ///< by table
    QString logHead;  ///< the newest entry of the access log: sign-in, number, moment

    bool isKnown() const { return !rows.empty(); }
    qint64 allRows() const;
    /// @brief Tables with another number of rows, and "access_log" when its newest entry is another.
    QStringList differences(const StoreFigures& other) const;
    QJsonObject toJson() const;
    static StoreFigures fromJson(const QJsonObject& json);
};

/// @brief As of the running transaction when there is one.
Result<StoreFigures> figuresOf(Database& database);

/// @brief Whether the table belongs to the access log, which goes on with every sign-in.
bool isOfTheLog(const QString& table);

}  // namespace saikoku
