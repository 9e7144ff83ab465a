#pragma once

#include <QDate>
#include <QString>

#include <vector>

#include "core/base/result.h"
#include "core/base/yen.h"

namespace saikoku {

class FigureScope;

/// @brief Why tax was not paid, by the last reason that each case gave in the period.
struct ReasonFigures {
    QString reason;   ///< NonPaymentReason's code
    QString taxItem;  ///< code; empty: all together, or no arrears
    qint64 cases = 0;
    Yen yen;  ///< principal past its due date on `asOf`, of the tax item asked for
};

/// @brief A row for each reason that was given, by reason; by tax item too when asked: a case then stands
/// once for each tax item that it owes.
Result<std::vector<ReasonFigures>> reasonFigures(const FigureScope& scope, bool byTaxItem, QDate asOf);

}  // namespace saikoku
