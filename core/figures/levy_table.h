#pragma once

#include <QDate>
#include <QMap>
#include <QString>

#include <vector>

#include "core/base/fiscal_year.h"
#include "core/base/yen.h"
#include "core/figures/levy_figures_repository.h"

namespace saikoku {

/// @brief What a row of the levy table stands for.
enum class LevyStep { Month, FiscalYear };

/// @brief 調定収納: one tax item of one age in one month or fiscal year.
///
/// Current or carried over goes by the fiscal year of the row's own month.
struct LevyRow {
    QString taxItem;
    ArrearsAge age = ArrearsAge::CurrentYear;
    QDate month;           ///< its first day; of a fiscal year: 1 April
    Yen carriedIn;         ///< past due and unpaid when the fiscal year began
    Yen levied;            ///< due in the month
    Yen received;          ///< in the month, whenever it was due
    Yen onTime;            ///< of `levied`: received by its due date
    Yen due;               ///< carriedIn and what fell due since then up to the month's end
    Yen outstanding;       ///< of `due`: unpaid at the month's end
    Yen cumulativeLevied;  ///< since the fiscal year began; by year: since the first year shown
    Yen cumulativeReceived;
    QMap<QString, Yen> ways = {};  ///< of `received`, by channel
};

/// @brief The months or fiscal years that the period touches, whole, of every tax item and age with any
/// figure in them; by tax item, age (current first) and time. Pure.
std::vector<LevyRow> levyTable(const LevySums& sums, QDate from, QDate to, LevyStep step);

/// @brief All tax items and ages of one row's time: the rows' sums.
LevyRow sumOf(const std::vector<LevyRow>& rows);

}  // namespace saikoku
