#pragma once

#include <vector>

#include "reports/letters/letter_writer.h"
#include "reports/paper/page_canvas.h"

namespace saikoku::reports {

/// @brief Where a page stands in its letter and its envelope; all from 1.
struct PagePlace {
    int page = 1;
    int pages = 1;
    int envelope = 1;
    int envelopes = 1;
    int sheet = 1;        ///< within the envelope
    int sheets = 1;       ///< of the envelope
    bool isFront = true;  ///< of its sheet
};

/// @brief "n / m", whose page it is from the second on, folds, the marks for the folding machine.
void drawSheetMarks(PageCanvas& page, const PagePlace& place, const LetterRun& run, const Letter& letter);

/// @brief 見本 across the page, pale; before anything else stands there.
void drawSpecimen(PageCanvas& page, const QString& language);

/// @brief The folding machine's marks of a sheet, from above: always; last sheet of its envelope; enclosure;
/// the sheet's number (three marks: 4, 2, 1; counted modulo 8); one that makes the count even; always.
std::vector<bool> foldingMarks(const PagePlace& place, bool hasEnclosure);

}  // namespace saikoku::reports
