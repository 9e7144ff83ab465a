#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

#include "core/base/result.h"
#include "core/recordings/recording.h"

namespace saikoku {

class Session;
struct RecordingRules;

/// @brief How recording stands: what the window shows above the list.
struct RecordingState {
    bool isOn = false;    ///< for the campaign, by the office's rule of today
    bool hasKey = false;  ///< the store's key for sealing is made
    qint64 kept = 0;      ///< recordings of the campaign whose sound is there
    qint64 bytes = 0;     ///< packed
    qint64 ending = 0;    ///< of them go within a week
    qint64 marked = 0;
};

/// @brief Makes the key that recordings are sealed for, once for a store, where the person may set rules or
/// hear recordings; before that no call is recorded. Permission::View. Whether there is one now.
Result<bool> ensureRecordingKey(Session& session);

/// @brief The tag under which a call is to be recorded (Dialler::setRecording()); nothing when calls of the
/// campaign are not recorded or the person withdrew their consent to it. Permission::Call. ErrorCode::Rule
/// when they are to be and the store has no key yet.
Result<std::optional<QByteArray>> recordingTag(Session& session, CallIntentId intent, CampaignId campaign);

/// @brief Permission::HearRecordings and View.
Result<RecordingState> recordingState(Session& session, CampaignId campaign);

/// @brief The campaign's recordings. Permission::HearRecordings and View; logged with the number of rows; the cases
/// named count as a look. BadInput when the period ends before it begins.
Result<RecordingList> findRecordings(Session& session, CampaignId campaign, const RecordingQuery& query);

/// @brief Of which calls of a case there are recordings, newest first: that there is one, no word of what was
/// said. Permission::View; the case's look was logged when it opened.
Result<QList<Recording>> recordingsOfCase(Session& session, CampaignId campaign, TaxpayerId taxpayer);

/// @brief Opens one to be heard. Permission::HearRecordings; BadInput without a reason. Who hears, what and
/// why is on file and in the access log before any sound is read. Refused: Rule when its sound is gone,
/// Permission for a protected person who is masked, and for whom the store gives no key; NotFound for another
/// campaign's.
Result<HeardRecording> hearRecording(Session& session, CampaignId campaign, RecordingId recording,
                                     const QString& reason);
/// @brief Who heard it, newest first. Permission::HearRecordings.
Result<QList<Hearing>> hearingsOf(Session& session, CampaignId campaign, RecordingId recording);

/// @brief Keeps it longer (RecordingRules::markedDays), with a reason. Permission::HearRecordings; logged.
/// Nothing to do for one that is.
Result<void> markRecording(Session& session, CampaignId campaign, RecordingId recording,
                           const QString& reason);
/// @brief Takes the mark back: it goes by the usual rule again. As markRecording().
Result<void> unmarkRecording(Session& session, CampaignId campaign, RecordingId recording,
                             const QString& reason);

/// @brief Whose sound goes, or went.
struct RecordingErasure {
    qint64 usual = 0;
    qint64 marked = 0;
    qint64 bytes = 0;  ///< packed
};

/// @brief Removes the sound of recordings whose days have run, in all campaigns; that there was one stays a
/// fact, with who removed it, when and by which rule. Permission::View: it is the rule that decides,
/// anybody's day may carry it out. Never before its days have run by the real day either, whatever day the
/// program was told to take (--as-of). Logged with counts.
/// @param isDry only counts
Result<RecordingErasure> eraseDueRecordings(Session& session, bool isDry = false);

/// @brief A page to print or put up: that calls are recorded, why, for how long, who hears them. Lines of
/// text.
QString recordingPurpose(const RecordingRules& rules, const QString& office, QDate day);

}  // namespace saikoku
