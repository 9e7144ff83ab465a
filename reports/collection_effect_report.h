#pragma once

#include "core/base/result.h"
#include "reports/report.h"

namespace saikoku::reports {

inline constexpr const char* kCollectionEffectReport = "collection-effect";

/// @brief 収納効果状況: by channel and result of the office's contacts, how many cases paid afterwards,
/// beside those without a contact and, where cases were drawn by lot, beside those drawn to be left alone.
/// Every rate with its 95 % interval. Permission::Reports; logged.
Result<ReportData> collectionEffectReport(Session& session, const ReportQuestion& question);

}  // namespace saikoku::reports
