#pragma once

#include <QStringList>

#include "core/base/result.h"

namespace saikoku {

class Session;

/// @brief Takes `scripts/CAMPAIGN.txt` of a local store's data folder over into the store
/// (script_text_file.h): each content once, used from today. One that can't be read, or that the lint
/// refuses, is left where it is and told each time, with the sentence to mend.
/// @return what was taken over or refused, a sentence each
Result<QStringList> takeOverScriptFiles(Session& session);

}  // namespace saikoku
