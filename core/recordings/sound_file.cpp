#include "core/recordings/sound_file.h"

#include <QCoreApplication>
#include <QFile>

#include <sndfile.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>
#include <memory>

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Recordings)
};

constexpr qint64 kFramesAtOnce = 8192;
constexpr std::array kRatesOfOpus{8000, 12000, 16000, 24000, 48000};
/// Of what libsndfile calls the level of compression, 0 to 1: about 13 kbit/s a channel (0.2 MB a minute of a
/// call).
constexpr double kOpusLevel = 0.97;

struct CloseSound {
    void operator()(SNDFILE* file) const { sf_close(file); }
};
using OpenSound = std::unique_ptr<SNDFILE, CloseSound>;

/// A sound file in memory.
struct Memory {
    QByteArray bytes;
    sf_count_t place = 0;
};

Memory& memoryOf(void* of) {
    return *static_cast<Memory*>(of);
}

sf_count_t lengthOf(void* of) {
    return memoryOf(of).bytes.size();
}

sf_count_t seekIn(sf_count_t offset, int whence, void* of) {
    Memory& memory = memoryOf(of);
    const sf_count_t from = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? memory.place : memory.bytes.size();
    memory.place = std::max<sf_count_t>(0, from + offset);
    return memory.place;
}

sf_count_t readFrom(void* into, sf_count_t count, void* of) {
    Memory& memory = memoryOf(of);
    const sf_count_t taken = std::clamp<sf_count_t>(memory.bytes.size() - memory.place, 0, count);
    std::memcpy(into, memory.bytes.constData() + memory.place, static_cast<std::size_t>(taken));
    memory.place += taken;
    return taken;
}

sf_count_t writeInto(const void* from, sf_count_t count, void* of) {
    Memory& memory = memoryOf(of);
    memory.bytes.resize(std::max<qsizetype>(memory.bytes.size(), memory.place + count));
    std::memcpy(memory.bytes.data() + memory.place, from, static_cast<std::size_t>(count));
    memory.place += count;
    return count;
}

sf_count_t tellIn(void* of) {
    return memoryOf(of).place;
}

SF_VIRTUAL_IO inMemory() {
    return {lengthOf, seekIn, readFrom, writeInto, tellIn};
}

Error noSound(const QString& why) {
    return {ErrorCode::Corrupt, Text::tr("This is no sound that can be read: %1.").arg(why), {}};
}

Result<Sound> readAll(const OpenSound& file, const SF_INFO& info) {
    Sound sound{info.samplerate, info.channels, {}};
    std::vector<short> block(static_cast<std::size_t>(kFramesAtOnce * info.channels));
    for (;;) {
        const sf_count_t frames = sf_readf_short(file.get(), block.data(), kFramesAtOnce);
        if (frames <= 0) {
            break;
        }
        sound.samples.insert(sound.samples.end(), block.begin(), block.begin() + frames * info.channels);
    }
    if (sf_error(file.get()) != SF_ERR_NO_ERROR) {
        return fail(noSound(QString::fromUtf8(sf_strerror(file.get()))));
    }
    return sound;
}

/// One track: several channels are mixed into one.
struct Track {
    int rate = 0;
    std::vector<short> samples;
};

Result<void> append(Track& track, const QString& name) {
    SF_INFO info{};
    const OpenSound file(sf_open(QFile::encodeName(name).constData(), SFM_READ, &info));
    if (!file) {
        return fail(noSound(QString::fromUtf8(sf_strerror(nullptr))));
    }
    SAIKOKU_TRY_ASSIGN(const Sound sound, readAll(file, info));
    if (sound.samples.empty()) {
        return {};
    }
    if (track.rate != 0 && track.rate != sound.rate) {
        return fail(noSound(Text::tr("its rate changes from %1 to %2 Hz").arg(track.rate).arg(sound.rate)));
    }
    track.rate = sound.rate;
    for (std::size_t at = 0; at < sound.samples.size(); at += static_cast<std::size_t>(sound.channels)) {
        int sum = 0;
        for (int channel = 0; channel < sound.channels; ++channel) {
            sum += sound.samples[at + static_cast<std::size_t>(channel)];
        }
        track.samples.push_back(static_cast<short>(sum / sound.channels));
    }
    return {};
}

Result<Track> trackOf(const QStringList& files) {
    Track track;
    for (const QString& file : files) {
        SAIKOKU_TRY(append(track, file));
    }
    return track;
}

/// The nearest sample: both sides of a call are recorded at one rate but for a softphone set up unevenly.
void bringTo(Track& track, int rate) {
    if (track.rate == 0 || track.rate == rate) {
        return;
    }
    const auto frames =
        static_cast<std::size_t>(static_cast<qint64>(track.samples.size()) * rate / track.rate);
    std::vector<short> samples(frames);
    for (std::size_t i = 0; i < frames; ++i) {
        const auto from = static_cast<std::size_t>(static_cast<qint64>(i) * track.rate / rate);
        samples[i] = track.samples[std::min(from, track.samples.size() - 1)];
    }
    track.samples = std::move(samples);
    track.rate = rate;
}

}  // namespace

Result<Sound> soundOfTracks(const QStringList& ours, const QStringList& theirs) {
    SAIKOKU_TRY_ASSIGN(Track here, trackOf(ours));
    SAIKOKU_TRY_ASSIGN(Track there, trackOf(theirs));
    const int rate = std::max(here.rate, there.rate);
    if (rate == 0) {
        return fail(ErrorCode::NotFound, Text::tr("The telephone recorded no sound."));
    }
    bringTo(here, rate);
    bringTo(there, rate);
    const std::size_t frames = std::max(here.samples.size(), there.samples.size());
    here.samples.resize(frames);
    there.samples.resize(frames);
    Sound sound{rate, 2, std::vector<short>(frames * 2)};
    for (std::size_t i = 0; i < frames; ++i) {
        sound.samples[2 * i] = here.samples[i];
        sound.samples[2 * i + 1] = there.samples[i];
    }
    return sound;
}

Result<EncodedSound> encodeSound(const Sound& sound) {
    const bool isOpus = std::find(kRatesOfOpus.begin(), kRatesOfOpus.end(), sound.rate) != kRatesOfOpus.end();
    SF_INFO info{};
    info.samplerate = sound.rate;
    info.channels = sound.channels;
    info.format = isOpus ? SF_FORMAT_OGG | SF_FORMAT_OPUS : SF_FORMAT_FLAC | SF_FORMAT_PCM_16;
    Memory memory;
    SF_VIRTUAL_IO io = inMemory();
    OpenSound file(sf_open_virtual(&io, SFM_WRITE, &info, &memory));
    if (!file) {
        return fail(ErrorCode::Failed,
                    Text::tr("The sound can't be packed: %1.").arg(QString::fromUtf8(sf_strerror(nullptr))));
    }
    if (isOpus) {
        double level = kOpusLevel;
        sf_command(file.get(), SFC_SET_COMPRESSION_LEVEL, &level, sizeof level);
    }
    for (qint64 at = 0; at < sound.frames(); at += kFramesAtOnce) {
        const qint64 frames = std::min(kFramesAtOnce, sound.frames() - at);
        if (sf_writef_short(file.get(), sound.samples.data() + at * sound.channels, frames) != frames) {
            return fail(
                ErrorCode::Failed,
                Text::tr("The sound can't be packed: %1.").arg(QString::fromUtf8(sf_strerror(file.get()))));
        }
    }
    file.reset();  // which writes the end of it
    return EncodedSound{memory.bytes, isOpus ? QStringLiteral("opus") : QStringLiteral("flac")};
}

Result<Sound> decodeSound(const QByteArray& bytes) {
    Memory memory{bytes, 0};
    SF_INFO info{};
    SF_VIRTUAL_IO io = inMemory();
    const OpenSound file(sf_open_virtual(&io, SFM_READ, &info, &memory));
    if (!file) {
        return fail(noSound(QString::fromUtf8(sf_strerror(nullptr))));
    }
    return readAll(file, info);
}

}  // namespace saikoku
