#pragma once

#include <QCommandLineOption>

#include "core/base/result.h"
#include "core/base/typed_id.h"

namespace saikoku {
class Session;
}

namespace saikoku::cli {

class CommandLine;

/// @brief --campaign CODE, for the commands that know other campaigns than tax.
QCommandLineOption campaignOption();

/// @brief The campaign that the words name, tax without any. Usage for an unknown code.
Result<CampaignId> campaignOf(const CommandLine& line, Session& session);

}  // namespace saikoku::cli
