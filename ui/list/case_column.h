#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QVariant>

#include <optional>

#include "core/eligibility/eligibility.h"
#include "core/cases/case_condition.h"
#include "core/cases/case_summary.h"

namespace saikoku::ui {

/// @brief What codes mean and what day it is, for showing rows.
struct CaseDisplay {
    CaseNames names;
    QDate today;
    bool hasMoney = true;  ///< of the campaign
};

/// @brief A column of the case list: which field it shows and by which it sorts.
struct CaseColumn {
    QString key;        ///< stable, for settings
    std::optional<CaseField> field;  ///< none: whether the case may be called now; can't be sorted by
    int usualWidth;     ///< pixels at the usual font size
    bool isNumber;      ///< right-aligned
    /// What the cell says instead of the field's own words.
    QString (*cell)(const CaseSummary& row, const CaseDisplay& display) = nullptr;
};

/// @brief Every column there is, in the usual order: fields without a place of their
/// own come last.
QList<CaseColumn> caseColumns();
/// @brief Whether it is about what is owed or promised: not shown in a campaign without money.
bool isOfMoney(const CaseColumn& column);
QString caseColumnHeading(const CaseColumn& column);
/// @brief The cell's text.
QString caseCell(const CaseColumn& column, const CaseSummary& row, const CaseDisplay& display);

/// @brief 架電可否 as a cell: ● when the case may be called, else ▲ and the reason
/// that stands longest.
QString callableCell(const Eligibility& answer);
/// @brief Every reason with the moment it ends, a line each; empty when callable.
QString callableReasons(const Eligibility& answer, QDate today);

/// @brief A small shape that stands before the status' word: ▢ ◇ ○ ▲ ●.
QString statusShape(WorkflowStatus status);

}  // namespace saikoku::ui
