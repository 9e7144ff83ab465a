#pragma once

#include <QDate>
#include <QDateTime>
#include <QMap>
#include <QString>

#include <optional>
#include <span>
#include <vector>

#include "core/team/presence.h"

namespace saikoku {

struct PresenceRules;

/// @brief The three facts of one call, as times: what talking and wrapping up are counted from.
struct CallTime {
    OperatorId who;
    bool isInbound = false;
    QDateTime clickedAt;      ///< UTC
    QDateTime establishedAt;  ///< invalid: nobody answered, or the telephone tells nothing
    QDateTime endedAt;        ///< invalid: the telephone tells nothing, or it goes on
    QDateTime recordedAt;     ///< invalid: without a record
};

/// @brief From signing on at a seat to signing off.
struct PresenceSpan {
    QString workstation;
    QDateTime from;          ///< UTC
    QDateTime until;         ///< UTC; of one that goes on: the moment asked for
    bool isOpen = false;     ///< goes on
    bool endsUnsaid = false; ///< nobody signed off: until the last that is known of that seat
    struct Pause {
        QDateTime from;
        QDateTime until;
        QString reason;
    };
    std::vector<Pause> pauses = {};
};

/// @brief A stretch of presence, e.g. an hour without a call.
struct Stretch {
    QDateTime from;
    QDateTime until;
};

/// @brief What one person worked on one day of Asia/Tokyo: the facts that a bill is held against.
struct WorkingDay {
    OperatorId who;
    QDate day;
    std::vector<PresenceSpan> spans = {};
    int plannedMinutes = 0;          ///< of the shifts of the day; filled in by workingDays()
    qint64 presentSeconds = 0;       ///< signed on at some seat, pauses included; overlapping seats count once
    qint64 pausedSeconds = 0;
    QMap<QString, qint64> pausedByReason = {};  ///< code → seconds
    qint64 talkSeconds = 0;
    qint64 wrapUpSeconds = 0;        ///< from a call's end to its record, at most the rule's minutes each
    int calls = 0;                   ///< outbound
    int inbound = 0;
    int callsWithoutRecord = 0;      ///< over and without a record
    std::vector<Stretch> withoutCall = {};    ///< present, not paused, no call for the rule's minutes
    std::vector<Stretch> twoPlaces = {};      ///< signed on at two seats at once

    QDateTime signedOn() const;               ///< invalid: never
    std::optional<QDateTime> signedOff() const;  ///< nothing while it goes on, or when nobody signed off
    qint64 workedSeconds() const { return presentSeconds - pausedSeconds; }
};

/// @brief What a person's facts of that day say, whatever order they come in. A span that goes
/// over midnight is cut there.
/// @param events that person's, also of the evening before (a span may have begun there)
/// @param calls that person's of the day
/// @param now UTC: spans without an end go on until it on its own day; on earlier days they end with
/// the last that is known of them
WorkingDay workingDayOf(OperatorId who, QDate day, std::span<const PresenceEvent> events, std::span<const CallTime> calls,
                        const PresenceRules& rules, const QDateTime& now);

/// @brief Where somebody stands at this moment.
struct PresenceState {
    bool isOn = false;
    QString pause;      ///< the reason's code while paused
    QDateTime since;    ///< UTC: of the pause, else of signing on
    QString workstation;
    CampaignId campaign;
};

/// @brief After the newest of these events of one person.
PresenceState presenceStateOf(std::span<const PresenceEvent> events);

}  // namespace saikoku
