#pragma once

namespace saikoku {

class Session;

/// @brief A person looks on: this sign-in's sessions are answered at once on a new business
/// date, from what stands in the store, while the day roll goes on behind
/// (core/cases/day_roll.h). Without it whoever asks waits until every case is rolled.
void letDayRollBehind(Session& session);

bool dayRollsBehind(const Session& session);

}  // namespace saikoku
