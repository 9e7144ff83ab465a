#pragma once

#include <QDate>
#include <QStringView>

#include "core/base/result.h"

namespace saikoku {

/// @brief Reads what a clerk types as a promise date while talking. Full-width
/// digits and letters count as half-width ones. Taken are
/// - `25`, `25日`: the next 25th, today included; the next month that has the day
/// - `+3`, `+2週` (or `+2w`): days or weeks from today
/// - `11/25`, `11-25`, `1125`, `11月25日`: the next such date, today included
/// - `2026/11/25`, `2026-11-25`, `20261125`, `2026年11月25日`, `R8.11.25`, `令和8年11月25日`
/// - `今日`, `明日`, `明後日`, `月末`, `来月末`, `来月25` and for those who do not
///   switch the input method on `t`, `e` (month end) and `ne` (next month's end)
///
/// A weekday in parentheses at the end, as formatPromiseDate() writes it, is passed over.
/// BadInput for anything else and for a date that has passed, with what is taken.
Result<QDate> parsePromiseDate(QStringView text, QDate today);

/// @brief The other way round, for "I have paid already": `20` is the last 20th,
/// `11/12` the last such date, today included; `-3`, `今日`, `昨日` and `y`
/// (yesterday), `一昨日`. BadInput for anything else and for a day to come.
Result<QDate> parsePaidDate(QStringView text, QDate today);

/// @brief A day that figures are asked from or until. Years that are not typed are the latest with which the day
/// is no later than this month's end: `25`, `10/31`, `-3`, `昨日`, `今日`, `月末`, and whole dates as of parsePromiseDate(),
/// those of earlier eras too (`H31.4.30`). BadInput for anything else, for a day before 1950 and for one more than
/// ten years ahead.
Result<QDate> parseReportDay(QStringView text, QDate today);

/// @brief "11/25(水)", or "2027/1/5(火)" when the year is another.
QString formatPromiseDate(QDate date, QDate today);

}  // namespace saikoku
