#pragma once

#include <QDate>

#include <optional>
#include <span>

#include "core/base/typed_id.h"

namespace saikoku {

/// @brief The days of a call list, as far as they are known.
struct ListSpan {
    CallListId list;   ///< the newest has the highest
    QDate from;        ///< its first day
    QDate to = {};     ///< its last day by plan; invalid: until it is closed
    QDate closedOn = {};  ///< the day from which it is closed; invalid: it isn't

    /// @brief The first day on which it is open no more; invalid: none is known.
    QDate over() const;
    bool isOpenOn(QDate date) const;
};

/// @brief 催告サイクル: the round that holds on a date.
struct Round {
    QDate start;
    std::optional<QDate> next = {};           ///< the next day on which another round begins to hold
    std::optional<QDate> reachesBackOn = {};  ///< of a list: the day it is over, the next round may begin before this one's start
};

/// @brief The round of a case: that of the newest open list it is on, from the list's
/// first day; without one the office's own. Lists to come and the ends of open ones are
/// in `next`. Pure.
/// @param office the office's round on the date, with its next one
Round roundOn(std::span<const ListSpan> lists, const Round& office, QDate date);

}  // namespace saikoku
