#pragma once

#include <QString>

#include "core/base/result.h"
#include "core/base/typed_id.h"

namespace saikoku {

class Session;

/// @brief Five people with known sums as of 20 November 2026, for tests that work
/// out their answers by hand. Statuses are then refreshed.
///
/// | number | who | owes | phone |
/// |---|---|---|---|
/// | 0001 | 渡邉　陽子 ワタナベ ヨウコ, district 02 | 01: 30,000 (2026-06-30), 04: 12,000 (2026-09-30) | 08000000001 |
/// | 0002 | 山田　一郎 ヤマダ イチロウ, district 01 | 01: 50,000 (2025-09-01) | none |
/// | 0003 | 伊藤　花 イトウ ハナ, district 01, protected | 03: 9,000 (2026-06-01) | 09990000003 |
/// | 0004 | 佐々木　望, district 02 | nothing: paid | 08000000004 |
/// | 0005 | 株式会社みらい | 02: 100,000 (2026-11-30, not yet due) | 0999000005 |
struct SmallCity {
    TaxpayerId watanabe{1}, yamada{2}, ito{3}, sasaki{4}, company{5};
    CampaignId tax;

    static Result<SmallCity> make(Session& session);
};

}  // namespace saikoku
