#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QString>
#include <QtEndian>

#include <cmath>

#include "core/dialling/recording_folder.h"

namespace saikoku::test {

/// @brief A WAV file of a humming voice, 8 kHz, one channel, as baresip's sndfile writes it.
/// @param isClosed false: as a softphone that was killed leaves it, without its length
inline QByteArray waveFile(int milliseconds, double hertz = 220, bool isClosed = true) {
    constexpr int kRate = 8000;
    const int frames = milliseconds * kRate / 1000;
    QByteArray samples(frames * 2, '\0');
    for (int i = 0; i < frames; ++i) {
        const auto value = static_cast<qint16>(9000 * std::sin(i * 6.2831853 * hertz / kRate) *
                                               (0.6 + 0.4 * std::sin(i * 12.0 / kRate)));
        qToLittleEndian(value, samples.data() + 2 * i);
    }
    const auto number = [](quint32 value, int bytes) {
        QByteArray text(bytes, '\0');
        for (int i = 0; i < bytes; ++i) {
            text[i] = static_cast<char>((value >> (8 * i)) & 0xFF);
        }
        return text;
    };
    const auto size = static_cast<quint32>(isClosed ? samples.size() : 0);
    return QByteArray("RIFF") + number(isClosed ? 36 + size : 8, 4) + "WAVEfmt " + number(16, 4) + number(1, 2) +
           number(1, 2) + number(kRate, 4) + number(kRate * 2, 4) + number(2, 2) + number(16, 2) + "data" +
           number(size, 4) + samples;
}

inline bool putFile(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// @brief Both sides of a call as they lie in a folder of their own below `in`; the other side speaks as
/// long.
inline PlainRecording plainSound(const QString& in, const QString& name, const QByteArray& tag,
                                 int milliseconds) {
    const QString folder = in + u'/' + name;
    QDir().mkpath(folder);
    PlainRecording sound{folder,
                         tag,
                         {folder + QStringLiteral("/dump-1-enc.wav")},
                         {folder + QStringLiteral("/dump-1-dec.wav")},
                         false};
    putFile(sound.ours.constFirst(), waveFile(milliseconds, 220));
    putFile(sound.theirs.constFirst(), waveFile(milliseconds, 150));
    putFile(folder + QStringLiteral("/call.tag"), tag);
    return sound;
}

}  // namespace saikoku::test
