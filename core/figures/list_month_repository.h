#pragma once

#include <QString>

#include <vector>

#include "core/base/fiscal_year.h"
#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/base/yen.h"
#include "core/figures/figure_scope_repository.h"
#include "core/queue/agreed_tries.h"

namespace saikoku {

/// @brief How far the work on a period's arrears came, of one tax item and age, or of all together. Persons:
/// cases that are one person's count once.
struct MonthFigures {
    QString taxItem;  ///< code; empty: all together
    QString taxItemName;
    ArrearsAge age = ArrearsAge::CurrentYear;
    qint64 targetPersons = 0;
    qint64 targets = 0;      ///< cases
    Yen targetsYen;          ///< open when they became the period's
    qint64 numberKnown = 0;  ///< persons with a number that is not retired, or called
    qint64 dialled = 0;      ///< persons called in the period
    qint64 calls = 0;        ///< to those cases; a case of several rows counts in each
    qint64 agreed = 0;       ///< persons with the agreed tries
    qint64 reached = 0;      ///< persons who answered
    qint64 promised = 0;     ///< persons who promised in the period, parts of instalment plans left out
    qint64 kept = 0;         ///< persons with a promise due in the period and kept
    qint64 paid = 0;         ///< persons with a receipt on what was open
    Yen paidYen;
};

/// @brief 月報: the period's arrears and what came of them. In arrears are receivables that were past due and
/// open at the period's first day or became so within it.
class ListMonthRepository {
public:
    ListMonthRepository(const FigureScope& scope, AgreedTries agreed)
        : m_scope(scope), m_agreed(std::move(agreed)) {}

    /// @brief Cases with a promise due in the period and kept, to be told before the figures are read.
    Result<void> keepTargets(const QList<TaxpayerId>& keptCases);
    /// @brief By tax item, current year first.
    Result<std::vector<MonthFigures>> rows() const;
    Result<MonthFigures> total() const;

private:
    Result<void> addTargets();
    Result<void> addTries();
    QString band(const QString& moment) const;
    Result<std::vector<MonthFigures>> figures(bool isTotal) const;

    const FigureScope& m_scope;
    AgreedTries m_agreed;
};

}  // namespace saikoku
