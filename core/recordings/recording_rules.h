#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include "core/base/result.h"

namespace saikoku {

class RuleFile;
class RuleSource;

/// @brief The office's rule of recorded calls (recordings.json): whether there are any, for which campaigns,
/// how long they are kept and what people are told of it. Off as shipped.
struct RecordingRules {
    bool isOn = false;
    QStringList campaigns;  ///< codes; none: all of them
    int keepDays = 30;      ///< after the day of the call, which doesn't count
    int markedDays = 1826;  ///< the same of a marked one
    bool isAnnounced = true;
    QString announcement;  ///< what the caller says of it
    QString purpose;       ///< why calls are recorded, a line each

    bool records(const QString& campaignCode) const {
        return isOn && (campaigns.isEmpty() || campaigns.contains(campaignCode));
    }
    /// @brief The last day on which a recording may be heard; it goes on the next.
    QDate lastDay(QDate recordedOn, bool isMarked) const {
        return recordedOn.addDays(isMarked ? markedDays : keepDays);
    }

    /// @brief Refused: no days to keep, a marked one kept shorter than others, an empty purpose or
    /// announcement.
    static Result<RecordingRules> fromJson(const RuleFile& file);
    static Result<RecordingRules> fromRules(const RuleSource& source);
};

}  // namespace saikoku
