#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

#include "core/arrears/delivery_loss.h"
#include "core/exchange/extract_check.h"
#include "core/exchange/extract_difference.h"
#include "core/exchange/extract_rows.h"

namespace saikoku {

/// @brief A file that is there and holds much less than before.
struct LostRows {
    ExtractFile file = ExtractFile::Taxpayers;
    qint64 rows = 0;
    qint64 rowsBefore = 0;
    qint64 ends = 0;  ///< telephone numbers or receipts that would end
};

/// @brief New numbers that are known ones without their leading zeros, as Excel writes
/// them.
struct LostZeros {
    qint64 taxpayers = 0;
    qint64 receivables = 0;
    ExtractFile file = ExtractFile::Taxpayers;  ///< of the first
    qint64 line = 0;
    QString number;  ///< as it stands there
    QString known;   ///< as it is known
};

/// @brief Why a person has to say that an extract is right before it is written.
struct ImportDoubts {
    QList<LostRows> rows;
    std::optional<LostZeros> zeros;

    bool isEmpty() const { return rows.isEmpty() && !zeros; }
    /// @brief One sentence for each, with file, counts and value; translated.
    QStringList sentences() const;
};

/// @brief The lengths of numbers in force that begin with 0.
struct ZeroLengths {
    QList<int> taxpayers;
    QList<int> notices;
    QList<int> taxItems;
};

/// @brief The refusal of an import that nobody has accepted yet, with what to do.
QString refusedBecause(const ImportDoubts& doubts);

/// @brief Compares each file with what it held before (isDeliveryLost).
/// @param countsBefore of the newest extract's batch; a file that they lack is compared
/// with what is in force
QList<LostRows> lostRowsOf(const Extract& extract, const ExtractDifference& difference, const QJsonObject& countsBefore,
                           const DeliveryRules& rules);

/// @brief Whether any number of the extract could lack zeros, so that the lengths are
/// worth asking for: digits that begin with no 0.
bool mayLackZeros(const Extract& extract);

/// @brief Looks each new number of digits up with zeros before it; after compareExtract().
Result<std::optional<LostZeros>> lostZerosOf(const Extract& extract, const ZeroLengths& lengths, const KnownBefore& known);

}  // namespace saikoku
