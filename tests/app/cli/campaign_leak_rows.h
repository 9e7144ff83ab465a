#pragma once

#include <vector>

namespace saikoku::test {

/// @brief One command of saikoku-cli: the words by which it is run in a campaign, parted by blanks, with the room's
/// own in braces (campaign_leak_commands_test.cpp); or why it tells nothing of a campaign's cases. What a row changes is
/// there for the rows below it.
struct LeakRow {
    const char* name;
    std::vector<const char*> runs;
    const char* why = "";
};

/// @brief One for each command of command_registry.h.
const std::vector<LeakRow>& leakRows();

}  // namespace saikoku::test
