#pragma once

#include <QString>

#include "core/base/result.h"
#include "core/notices/letter.h"
#include "core/notices/notice_body.h"

namespace saikoku::reports {

class PageCanvas;

/// @brief mm, whatever a slip holds: keep so much on one page.
inline constexpr double kSlipHeight = 94;
/// @brief mm: its code for stores needs so much.
inline constexpr double kSlipLeastWidth = 165;

/// @brief What stands on a slip beside it.
struct SlipPage {
    const LetterOffice& office;
    const LetterAddress& payer;
    QString taxpayerNumber;   ///< 宛名番号
    bool isSpecimen = false;  ///< of the whole run, beside the slip's own
};

/// @brief A payment slip in three parts with cut lines: 納入済通知書 with the store's code, 原符, 領収証書.
/// Amount, 納期限 and 使用期限 apart, notice number, payer, the numbers of Pay-easy and the QR of local taxes
/// where they were delivered. Japanese whatever the letter speaks. BadInput when something doesn't fit,
/// naming it.
/// @param left, top, width mm on the page
Result<void> drawSlip(PageCanvas& canvas, double left, double top, double width, const LetterSlip& slip,
                      const SlipPage& page);

}  // namespace saikoku::reports
