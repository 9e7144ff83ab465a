#pragma once

#include <QString>

#include <vector>

#include "core/base/result.h"
#include "core/base/yen.h"

namespace saikoku {

class FigureScope;

/// @brief What calls are counted by; a moment's day and hour are those of Asia/Tokyo.
enum class CallKey {
    Weekday,   ///< "1" Monday … "7" Sunday
    Day,       ///< "2026-11-20"
    Hour,      ///< "0" … "23"
    District,  ///< code of the taxpayer's; empty: none
    Operator,  ///< login of whoever spoke
};

/// @brief Calls of one key.
struct CallFigures {
    QString key;
    qint64 calls = 0;  ///< outbound records in force
    qint64 inbound = 0;
    qint64 reached = 0;   ///< of `calls`: the person answered
    qint64 promises = 0;  ///< made in calls of either direction, no parts of instalment plans
    Yen promised = {};
    qint64 talkSeconds =
        0;  ///< from answer to hang-up, of calls made and taken, by the moment at which they began
};

/// @brief A row for each key that has any, by key. Three statements however many calls.
Result<std::vector<CallFigures>> callFigures(const FigureScope& scope, CallKey by);

/// @brief One field of the heat map: how many calls, and of them with the person.
struct CallHour {
    int weekday = 1;
    int hour = 0;
    qint64 calls = 0;
    qint64 reached = 0;
};

/// @brief Calls by a key of time, with the heat map's fields that have any, by weekday and hour.
struct CallActivity {
    std::vector<CallFigures> figures;
    std::vector<CallHour> hours;
};
/// @param by weekday, day or hour
Result<CallActivity> callActivity(const FigureScope& scope, CallKey by);

}  // namespace saikoku
