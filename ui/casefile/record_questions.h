#pragma once

#include <optional>

#include "core/cases/case_file.h"
#include "core/work/call_recorder.h"

class QWidget;

namespace saikoku::ui {

class Workspace;

/// @brief What has to be asked before a record is stored: what somebody else recorded since
/// the case was opened, by name, what becomes of a promise that stands when another is
/// made, and why one is taken without the identity established. The entry with the answers; nothing: the clerk looks first.
std::optional<CallEntry> askBeforeRecording(QWidget* parent, Workspace& workspace, const CaseFile& file, CallEntry entry);

}  // namespace saikoku::ui
