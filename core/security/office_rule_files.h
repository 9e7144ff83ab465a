#pragma once

#include "core/base/result.h"

namespace saikoku {

class Session;

/// @brief Takes the rule files of a local store's data folder (DIR/rules) over into
/// the store: each once, and again when it has changed since. Only files that
/// hold, that is, verified later than the program's own. Known from the day they
/// were verified when the office had nothing of that name, else from today; logged
/// "rules.taken_over" and told (Session::takeNotes). What a command alone sets (RuleFile::setBy()) is left alone, and told.
///
/// A file that can't be read is not passed over: its rules are refused, naming it,
/// until it is mended; everything else works.
Result<void> takeOverRuleFiles(Session& session);

}  // namespace saikoku
