#pragma once

#include <QString>

#include <array>
#include <vector>

#include "core/base/result.h"
#include "core/base/yen.h"
#include "core/store/statement.h"

namespace saikoku {

class FigureScope;

/// @brief Within how many days after a contact or letter money is looked for; keys of contract.md.
constexpr std::array kPaidWithin{10, 30, 60};

/// @brief Of cases that were contacted, written to or left alone: how many paid afterwards, and how much.
/// Those without anything past due and unpaid at the end of that day stand in `all` alone.
struct PaidAfter {
    QString first;     ///< key of the row: channel, arm of a lot, batch
    QString second;    ///< result; empty where there is none
    qint64 all = 0;    ///< cases, whether they owed anything or not
    qint64 cases = 0;  ///< with something past due and unpaid at the end of the day
    std::array<qint64, kPaidWithin.size()> paid{};  ///< cases with receipts on days 1 to N after it
    std::array<Yen, kPaidWithin.size()> yen{};      ///< these receipts, of receivables open on that day
};

namespace paid_sql {

/// @brief A date's expression of this dialect made of its text.
QString asDate(Dialect dialect, const QString& text);

/// @brief " and …": nothing where the campaign has no money, which knows no arrears.
QString ofMoney(const FigureScope& scope);

/// @brief Anchors of cases with something due before the period's first day, on that day, without those that
/// a select of taxpayers names.
QString owingBut(const FigureScope& scope, const QString& taxpayers);

/// @brief Runs the select of anchors (first_key, second_key, taxpayer_id, on_day: one row of each case and
/// key) and counts what was paid after each of them, by key.
Result<std::vector<PaidAfter>> counted(const FigureScope& scope, const QString& anchors);

}  // namespace paid_sql

}  // namespace saikoku
