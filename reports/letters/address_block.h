#pragma once

#include <QString>

#include "core/base/result.h"
#include "core/notices/letter.h"
#include "reports/letters/letter_writer.h"
#include "reports/paper/page_canvas.h"

namespace saikoku::reports {

/// @brief The receiver in the envelope's window: postcode, address, building, who acts for them, name up to
/// three lines, letter number, customer barcode. Letters become smaller, down to three quarters, then the
/// barcode is left out, before it fails: BadInput naming the case.
Result<void> drawAddressBlock(PageCanvas& page, const LetterRun& run, const Letter& letter);

/// @brief "999-0001"; as it is where it isn't seven digits.
QString writtenPostcode(const QString& postalCode);

}  // namespace saikoku::reports
