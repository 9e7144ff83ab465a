#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include "core/base/result.h"
#include "core/base/yen.h"

namespace saikoku {

class Session;

/// @brief 調定・収納・滞納 of one tax item over the whole city.
struct TaxItemSummary {
    QString code;
    QString name;
    qint64 receivables = 0;
    Yen levied;
    Yen received;               ///< extract plus later feeds
    qint64 openReceivables = 0; ///< past due on the date and not paid in full
    Yen arrears;                ///< what is outstanding of those, without late charge
};

/// @brief What an import brought, in figures to compare with the core system's.
struct CitySummary {
    QDate asOf;
    QList<TaxItemSummary> taxItems;  ///< by code
    qint64 taxpayersInArrears = 0;
    qint64 taxpayersInArrearsWithPhone = 0;
};

/// @brief Computed from the rows in force, not from the case summaries: the two
/// can be set against each other. Permission::View; no log entry.
Result<CitySummary> citySummary(Session& session);

}  // namespace saikoku
