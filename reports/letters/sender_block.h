#pragma once

#include "core/base/result.h"
#include "core/notices/letter.h"
#include "reports/letters/letter_writer.h"
#include "reports/paper/page_canvas.h"

namespace saikoku::reports {

/// @brief At the upper right of an envelope's first page: number and date, who signs with the official seal,
/// and where to ask: office, department, address, telephone, hours. BadInput when it doesn't fit above the
/// body or the seal can't be read.
/// @return mm from the top where it ends.
Result<double> drawSenderBlock(PageCanvas& page, const LetterRun& run, const Letter& letter);

}  // namespace saikoku::reports
