#pragma once

#include <QDate>
#include <QFlags>

#include <array>
#include <optional>
#include <string_view>

#include "core/base/japanese_era.h"

namespace saikoku {

/// @brief How a core tax system may write a day. A profile lists those of its
/// files, so that a misread column is rejected instead of understood wrongly.
enum class DateStyle : unsigned {
    Iso = 1,             ///< 2026-11-20, also with a time of day behind it
    Slashed = 2,         ///< 2026/11/20, 2026/1/5
    Dotted = 4,          ///< 2026.11.20
    WesternDigits = 8,   ///< 20261120
    WesternKanji = 16,   ///< 2026年11月20日
    EraKanji = 32,       ///< 令和8年11月20日, 令8年11月20日, 令和元年5月1日, ㍻31年4月30日
    EraLetter = 64,      ///< R8.11.20, R08-11-20, R081120
    EraCode = 128,       ///< GYYMMDD and G-YYMMDD with the profile's codes: 5081120, 5-081120
};
Q_DECLARE_FLAGS(DateStyles, DateStyle)
Q_DECLARE_OPERATORS_FOR_FLAGS(DateStyles)

inline constexpr DateStyles kAllDateStyles{DateStyle::Iso | DateStyle::Slashed | DateStyle::Dotted |
                                           DateStyle::WesternDigits | DateStyle::WesternKanji |
                                           DateStyle::EraKanji | DateStyle::EraLetter | DateStyle::EraCode};

/// @brief Which digit stands for which era, index 0–9.
using EraCodes = std::array<std::optional<Era>, 10>;

/// @brief The usual table: 1 明治, 2 大正, 3 昭和, 4 平成, 5 令和.
EraCodes usualEraCodes();

enum class DateFault {
    None,
    Unreadable,  ///< no day in any known way of writing
    WrongStyle,  ///< a day, but not in a listed style
    Impossible,  ///< a month or day that does not exist, or outside its era
    Unknown,     ///< month or day is 00, or 不詳, 不明: nobody knows it
};

struct DateReading {
    QDate date;  ///< valid exactly when the fault is None
    DateFault fault = DateFault::None;
    bool isAfterEra = false;  ///< 平成31年5月7日: see dateAfterEra()
};

/// @brief Reads one day. Full-width digits, letters and signs count as half
/// width, blanks around are left out; 元 is year 1, ㍻ is 平成. 昭和64年1月8日 and
/// 2月30日 are Impossible. An empty text is Unreadable: what empty means is the caller's.
DateReading readDate(std::string_view utf8, DateStyles styles, const EraCodes& codes);

/// @brief A fiscal or levy year: 2026, R8, 令和8年度, 508 (G-YY). Nothing when
/// unreadable or outside 1868–2999.
std::optional<int> readYear(std::string_view utf8, const EraCodes& codes);

}  // namespace saikoku
