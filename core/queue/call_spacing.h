#pragma once

#include <QDateTime>

#include <optional>
#include <span>

#include "core/contact/case_record.h"

namespace saikoku {

struct CallingRules;
struct QueueRules;

/// @brief Until when a case that was called rests in the queue, whichever number it was:
/// busy and nobody there so long as the office's re-call says (recall_minutes), family and
/// voicemail until the next time band, spoken with or refused until tomorrow; and who was
/// missed is tried in another band or on another weekday first. Nothing: it may come now. Pure.
/// @param calls outbound calls in force, in any order
/// @param now any zone; the answer is in Asia/Tokyo
std::optional<QDateTime> restsUntil(std::span<const CallCounted> calls, const CallingRules& calling, const QueueRules& rules,
                                    const QDateTime& now);

}  // namespace saikoku
