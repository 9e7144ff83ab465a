#pragma once

#include <QList>

#include <array>

#include "core/base/result.h"
#include "core/contact/call_list.h"

namespace saikoku {

class Session;

/// @brief How far a list is, on the business date.
struct CallListTally {
    static constexpr std::size_t kTriesCounted = 4;  ///< 0, 1, 2, 3 and more

    CallList list;
    qint64 removedPaid = 0;  ///< paid since the list was made
    std::array<qint64, kTriesCounted> tried = {};  ///< cases by calls in force since it was made
    qint64 weekdaysMet = 0;  ///< cases called on as many different weekdays as agreed
    qint64 bandsMet = 0;     ///< cases called in as many time bands as agreed
    qint64 agreed = 0;       ///< cases with the agreed tries on different weekdays and in different time bands
    qint64 promised = 0;
    qint64 done = 0;         ///< settled, promised or the agreed tries made
    qint64 left = 0;         ///< the rest
    Yen leftYen;             ///< what those owe now
};

/// @brief The lists with their figures, in the same order. Permission::View. Reads every
/// case's status and every call since the oldest of the lists: call it off the GUI thread.
Result<QList<CallListTally>> tallyOf(Session& session, CampaignId campaign, const QList<CallList>& lists);

}  // namespace saikoku
