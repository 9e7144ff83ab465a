#pragma once

#include <QStringList>

#include "core/base/result.h"
#include "core/letters/notice_batches.h"

namespace saikoku::reports {

class PageCanvas;

/// @brief 点検票: what a second person compares a batch with before it leaves: number, template and version,
/// days, counts, envelopes and postage by kind, conditions, who was left out and why, who made it, the newest
/// head of the access log, and lines to sign.
Result<void> drawCheckSheet(PageCanvas& page, const NoticeBatch& batch, const LetterOffice& office,
                            const std::vector<ExcludedCases>& excluded);

}  // namespace saikoku::reports
