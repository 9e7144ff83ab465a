#pragma once

#include <QDate>

#include "core/base/result.h"
#include "core/base/typed_id.h"

namespace saikoku {

class Session;

namespace test {

/// @brief A city of seven taxpayers as of 20 November 2026, small enough to know
/// every figure by heart:
///
/// | number | name | owes | phone | remark |
/// |---|---|---|---|---|
/// | 0001000001 | 架空 花子 | 120,000 (01) + 30,000 (02) | 080-0000-0001, 0999-22-0001 | |
/// | 0001000002 | 見本 太郎 | 80,000 (01) | 080-0000-0002 | same household as 1 |
/// | 0001000003 | =仮名 次郎 | 45,000 (02) | none | name like a formula |
/// | 0001000004 | 試験 月子 | 9,000 (01) | 080-0000-0004 | protected |
/// | 0001000005 | 例示商店 | 300,000 (02) | 0999-22-0005 | company |
/// | 0001000006 | 完納 済 | nothing | 080-0000-0006 | settled |
/// | 0001000007 | 葛󠄂 例子 | 60,000 (01) | 080-0000-0001 | shares a number with 1; variation selector |
///
/// Districts: odd numbers 01 東地区, even ones 02 西地区.
Result<void> buildCallCity(Session& session);

/// @brief The id behind a number of the table, 1–7.
TaxpayerId callCityCase(int place);

inline constexpr int kCallCityCases = 6;        ///< in arrears
inline constexpr qint64 kCallCityYen = 644'000; ///< what they owe

}  // namespace test
}  // namespace saikoku
