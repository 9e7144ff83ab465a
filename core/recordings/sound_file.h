#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

#include "core/base/result.h"

namespace saikoku {

/// @brief Sound as it is played: 16 bit, channels one after the other within a frame.
struct Sound {
    int rate = 0;      ///< frames a second
    int channels = 0;  ///< of a call 2: what was said here, what came over the line
    std::vector<short> samples;

    qint64 frames() const { return channels == 0 ? 0 : static_cast<qint64>(samples.size()) / channels; }
    qint64 milliseconds() const { return rate == 0 ? 0 : frames() * 1000 / rate; }
};

/// @brief The two tracks of a call, each of files one after the other, as one sound with two channels
/// that begin together; the shorter one ends in silence. Either may be empty. ErrorCode::Corrupt for files
/// that are no sound, NotFound when there is no sound in any of them.
Result<Sound> soundOfTracks(const QStringList& ours, const QStringList& theirs);

/// @brief Sound as bytes, small: Opus in an Ogg file, or FLAC where Opus doesn't know the rate (Opus: 8, 12,
/// 16, 24, 48 kHz).
struct EncodedSound {
    QByteArray bytes;
    QString encoding;  ///< "opus", "flac"
};
Result<EncodedSound> encodeSound(const Sound& sound);

/// @brief What encodeSound() made, or any sound file that libsndfile knows. Nothing is written anywhere.
/// ErrorCode::Corrupt for anything else.
Result<Sound> decodeSound(const QByteArray& bytes);

}  // namespace saikoku
