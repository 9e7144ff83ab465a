#pragma once

#include "core/base/result.h"
#include "core/dialling/recording_folder.h"
#include "core/recordings/recording.h"

namespace saikoku {

class Session;

/// @brief What became of plain sound that a telephone left.
struct KeptRecording {
    enum class Outcome {
        Sealed,     ///< stored and sealed, its plain files are gone
        Known,      ///< was sealed before already; its plain files are gone
        Wiped,      ///< nobody's: no call of this store goes with it, or no sound is in it; gone
        Elsewhere,  ///< another store's: left for that
    };
    Outcome outcome = Outcome::Wiped;
    RecordingId id;
    CallIntentId intent;
    qint64 seconds = 0;

    /// @brief For the person: what was done, where it isn't the usual course; else empty.
    QString sentence() const;
};

/// @brief Seals the sound of a call for those who may hear it and wipes the plain files, whose seat or
/// program it may have come over. Permission::Call; logged. Takes some hundred ms: off the window's thread.
/// An Error (the server is away) leaves the files where they are: the next call tries again, as does the next
/// start.
Result<KeptRecording> keepRecording(Session& session, const PlainRecording& plain);

}  // namespace saikoku
