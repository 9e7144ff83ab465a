#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include "core/base/result.h"
#include "reports/case_ledger.h"

namespace saikoku::reports {

/// @brief Who made the paper, and when.
struct LedgerMaker {
    QString name;
    QDateTime at;  ///< UTC; the same ledger and maker give the same bytes
};

/// @brief The ledger as a PDF, A4 across: number, name, as-of date and maker on every sheet; each part a
/// table, one with many columns (the claims) a box a row with the headings above the values; long words go on
/// in a row of their own. NotFound: a font isn't on this machine. ErrorCode::BadInput for a sign that no font
/// has.
Result<QByteArray> ledgerPdf(const CaseLedger& ledger, const LedgerMaker& maker);

}  // namespace saikoku::reports
