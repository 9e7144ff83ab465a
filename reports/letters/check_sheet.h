#pragma once

#include <functional>

#include "core/letters/notice_batches.h"

namespace saikoku::reports {

class PageCanvas;

/// @brief 点検票: what a second person compares a batch with before it leaves: number, template and version,
/// days, counts, envelopes and postage by kind, conditions, who was left out and why, who made it, the newest
/// head of the access log, and lines to sign. As many pages as it takes; the lines to sign stay together.
/// @param newPage an empty page behind those before it
void drawCheckSheet(const std::function<PageCanvas&()>& newPage, const NoticeBatch& batch,
                    const LetterOffice& office, const std::vector<ExcludedCases>& excluded);

}  // namespace saikoku::reports
