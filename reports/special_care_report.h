#pragma once

#include "core/base/result.h"
#include "reports/report.h"

namespace saikoku::reports {

inline constexpr const char* kSpecialCareReport = "kokuho-evidence";

/// @brief 特別療養費 経過 (国民健康保険法54条の3, from 2024-12-02): for each case with 国保 overdue for a
/// year (rules special_care) and each day, calls, letters, visits and advice offered. Without a period the
/// year up to the business date. Protected people are left out and counted without Permission::SeeProtected.
/// Permission::Reports and, because it names people, Permission::Export.
Result<ReportData> specialCareReport(Session& session, const ReportQuestion& question);

}  // namespace saikoku::reports
