#pragma once

#include <QDate>
#include <QList>

#include "core/base/result.h"
#include "core/contact/unmatched_call.h"

namespace saikoku {

class Session;

/// @brief What is to be kept of a call that led to no case.
struct UnmatchedEntry {
    CampaignId campaign;
    CallIntentId intent;       ///< its number is taken from the journal; none: `phoneDigits`
    QString phoneDigits;
    Direction direction = Direction::Inbound;
    UnmatchedKind kind = UnmatchedKind::NobodyOnFile;
    QString saidName;
    QString note;
};

/// @brief Stores the trace of the call. Permission::Record. Rule for a call that has a
/// result or a trace already.
Result<qint64> recordUnmatchedCall(Session& session, const UnmatchedEntry& entry);

/// @brief Of these days, newest first. Permission::View; logged as a search.
Result<QList<UnmatchedCall>> unmatchedCalls(Session& session, CampaignId campaign, QDate from, QDate to);

}  // namespace saikoku
