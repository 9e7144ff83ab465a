#pragma once

#include <QSet>

#include "core/base/result.h"
#include "core/base/typed_id.h"

namespace saikoku {

class Database;

/// @brief What was recorded since the receivers of letters were chosen. Reads what the store holds now; no
/// permission is asked.
class SinceSelectionRepository {
public:
    explicit SinceSelectionRepository(Database& database) : m_db(database) {}

    /// @brief The highest number of a promise, of a hold; 0: none.
    Result<qint64> newestPromise() const;
    Result<qint64> newestHold() const;
    /// @brief Whose promise or hold came after those.
    Result<QSet<TaxpayerId>> touched(qint64 afterPromise, qint64 afterHold) const;

private:
    Database& m_db;
};

}  // namespace saikoku
