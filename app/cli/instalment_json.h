#pragma once

#include <QJsonObject>

#include "core/work/instalment_plans.h"
#include "core/work/instalment_work.h"

namespace saikoku::cli {

/// @brief {"id", "state", "principal", "late_charge", "late_charge_time", "total", "received", "rest", "replaces", "how", "proposed",
/// "proposed_by", "decided", "decided_by", "decision_note", "ended", "end_note", "pledge": {"asked", "received"}, "next", "broken", "note",
/// "receivables": [id …], "parts": [{"date", "amount", "state", "received", "promise"}]}. A part's state: that of its promise, "lapsed" when the
/// plan broke before it, null before the approval.
QJsonObject instalmentsJson(const PlanOnFile& plan);

/// @brief {"principal", "late_charge", "from", "parts": [{"nominal", "date", "amount", "late_charge"}], "total", "sentence", "gives_way": [promise
/// id …]}.
QJsonObject previewJson(const InstalmentPreview& preview);

/// @brief {"task", "number", "name", "plan", "date", "yen", "overdue", "detail"}.
QJsonObject workJson(const InstalmentWorkRow& row);

/// @brief For people: the sentence and a line a part.
QString previewText(const InstalmentPreview& preview);

}  // namespace saikoku::cli
