#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>

#include "core/base/result.h"

namespace saikoku {

/// @brief Eras since Meiji; the value is the digit G of G-YYMMDD.
enum class Era { Meiji = 1, Taisho = 2, Showa = 3, Heisei = 4, Reiwa = 5 };

/// @brief A year within an era, 1 = 元年.
struct EraYear {
    Era era = Era::Reiwa;
    int year = 1;

    bool operator==(const EraYear&) const = default;
};

/// @brief 明治 … 令和.
QString eraName(Era era);
/// @brief M, T, S, H, R.
QChar eraLetter(Era era);
QDate eraFirstDay(Era era);
/// @brief Invalid for the current era, which has none yet.
QDate eraLastDay(Era era);

/// @brief The era of a date by the imperial edicts on era names and 元号法: 明治
/// from 23 October 1868, 大正 30 July 1912, 昭和 25 December 1926, 平成 8
/// January 1989, 令和 1 May 2019. Dates before 1873 are taken as Gregorian.
/// Nothing before Meiji.
std::optional<EraYear> eraYearOf(QDate date);
/// @brief The date, when the era has that day: 昭和64年1月8日 is none.
std::optional<QDate> dateOfEra(EraYear year, int month, int day);

enum class EraStyle {
    Long,     ///< 令和8年11月20日, 令和元年5月1日
    Short,    ///< R8.11.20
    Compact,  ///< 5081120 (GYYMMDD)
    Hyphen,   ///< 5-081120 (G-YYMMDD)
};

/// @brief The day that a date of 平成 after its last day means (平成31年5月7日, 平成32年3月2日):
/// papers printed before the change of era stay valid (「改元に伴う元号による年表示の
/// 取扱いについて」, 2019年4月1日 新元号への円滑な移行に向けた関係省庁連絡会議申合せ). Nothing for
/// a day within the era, one that the calendar lacks, and the other eras.
std::optional<QDate> dateAfterEra(EraYear year, int month, int day);

/// @brief Empty for an invalid date or one before Meiji.
QString formatEra(QDate date, EraStyle style);
/// @brief "令和8年度", "令和元年度".
QString formatEraYear(int year);

/// @brief Reads every EraStyle, with half- or full-width digits, spaces, 元年,
/// and . / - between the numbers of the short form. Refuses what is no such date
/// and dates the era or the calendar doesn't have (昭和64年1月8日, 令和6年2月30日),
/// naming the value and why.
Result<QDate> parseEra(QStringView text);

}  // namespace saikoku
