#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

#include "core/base/code_table.h"
#include "core/base/typed_id.h"
#include "core/cases/case_summary.h"
#include "core/contact/negotiation_codes.h"
#include "core/recordings/sound_file.h"

namespace saikoku {

using RecordingId = TypedId<struct RecordingIdTag>;

/// @brief The recording of one call. Stays on file when its sound is gone.
struct Recording {
    RecordingId id;
    CallIntentId intent;
    CampaignId campaign;
    TaxpayerId taxpayer;   ///< of the call's record, else as dialled; none: the caller was nobody on file
    NegotiationId record;  ///< of the call, in force; none: not recorded yet
    std::optional<ResultCode> result;
    OperatorId operatorId;
    QString operatorName;
    Direction direction = Direction::Outbound;
    QDateTime beganAt;   ///< UTC: dialled, or the call came in
    qint64 seconds = 0;  ///< of its sound
    QString encoding;    ///< "opus", "flac"
    qint64 bytes = 0;    ///< packed, before it was sealed
    bool wasLeft =
        false;  ///< sealed later than at the end of the call: the program or the server had gone meanwhile
    bool isMarked = false;  ///< kept longer
    QString markReason;
    QString markedBy;  ///< display name
    int hearings = 0;
    QDate erasedOn;  ///< its sound is gone since then; invalid: it is there
    QDate lastDay;   ///< by the rule of today, filled by the service: heard until then

    bool hasSound() const { return !erasedOn.isValid(); }
};

/// @brief Which recordings are listed.
enum class RecordingPart {
    All,     ///< whose sound is there
    Marked,  ///< kept longer
    Ending,  ///< go within a week
    Erased,  ///< gone
};

QString codeOf(RecordingPart part);   ///< all, marked, ending, erased
QString labelOf(RecordingPart part);  ///< translated
template <>
std::optional<RecordingPart> valueOfCode(QStringView code);
template <>
std::vector<RecordingPart> allValues();

struct RecordingQuery {
    RecordingPart part = RecordingPart::All;
    QDate from;             ///< of the call, Asia/Tokyo; invalid: from the first
    QDate to;               ///< inclusive
    QString person;         ///< part of a name, kana or a number, as in the list's search
    QString operatorLogin;  ///< who spoke; empty: anybody
    int most = 500;         ///< rows; the sums are over all
};

/// @brief A recording with the case it belongs to.
struct RecordingRow {
    Recording recording;
    CaseSummary row;  ///< without a number where there is no case
};

struct RecordingList {
    QList<RecordingRow> rows;  ///< newest first
    qint64 total = 0;
    qint64 seconds = 0;
};

/// @brief A recording to be heard, its sound in memory alone.
struct HeardRecording {
    Recording recording;
    Sound sound;
};

/// @brief Of those who heard one.
struct Hearing {
    QString operatorName;
    QString reason;
    QDateTime at;  ///< UTC
};

}  // namespace saikoku
