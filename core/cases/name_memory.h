#pragma once

#include <QList>
#include <QString>

#include <vector>

#include "core/base/result.h"
#include "core/base/typed_id.h"

namespace saikoku {

class Database;

/// @brief Names and kana of every case as they are searched, in the memory of a seat that
/// searches often: a part of any length, one character too, is found without a scan of the
/// store. About 40 bytes a case. Names change with import and undo alone, so the newest
/// batch says whether they must be read again. Knows nothing of where anybody lives. One
/// thread at a time.
class NameMemory {
public:
    /// @brief Reads the names when a batch came since, and again until its cases are rolled.
    /// Otherwise asks the newest batch only.
    Result<void> renew(Database& database, CampaignId campaign);

    /// @brief Whose name or kana holds the text, as foldForSearch() makes it and not empty.
    /// Ascending by id.
    QList<TaxpayerId> casesWith(const QString& folded) const;

    qsizetype size() const { return static_cast<qsizetype>(m_cases.size()); }

private:
    CampaignId m_campaign;
    qint64 m_newestBatch = -1;
    QString m_text;                    ///< one case after the other, a line each
    std::vector<quint32> m_ends;       ///< where each one's line ends
    std::vector<TaxpayerId> m_cases;
};

}  // namespace saikoku
