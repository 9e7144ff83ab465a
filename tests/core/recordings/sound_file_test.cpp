#include "core/recordings/sound_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <cstdlib>

#include "tests/support/spoken_sound.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

/// How loud a channel is, on average.
double loudness(const Sound& sound, int channel) {
    double sum = 0;
    for (qint64 i = 0; i < sound.frames(); ++i) {
        sum += std::abs(sound.samples[static_cast<std::size_t>(i * sound.channels + channel)]);
    }
    return sum / static_cast<double>(sound.frames());
}

Sound humming(int rate, int seconds) {
    Sound sound{rate, 2,
                std::vector<short>(static_cast<std::size_t>(rate) * static_cast<std::size_t>(seconds) * 2)};
    for (std::size_t i = 0; i < sound.samples.size(); ++i) {
        sound.samples[i] =
            static_cast<short>(8000 * std::sin(static_cast<double>(i / 2) * 6.2831853 * 200 / rate));
    }
    return sound;
}

}  // namespace

class SoundFileTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString put(const char* name, const QByteArray& bytes) {
        const QString path = m_folder.filePath(QLatin1String(name));
        return putFile(path, bytes) ? path : QString();
    }

private Q_SLOTS:
    void bothSidesBecomeTwoChannels() {
        const auto sound = soundOfTracks({put("a-enc.wav", waveFile(2000)), put("b-enc.wav", waveFile(1000))},
                                         {put("a-dec.wav", waveFile(1500))});
        QVERIFY(sound.has_value());
        QCOMPARE(sound->rate, 8000);
        QCOMPARE(sound->channels, 2);
        QCOMPARE(sound->milliseconds(), 3000);
        QVERIFY(loudness(*sound, 0) > 1000);
        QVERIFY(loudness(*sound, 1) > 500);
        QCOMPARE(sound->samples.back(), short(0));  // the shorter one ends in silence
    }

    void oneSideAloneWillDo() {
        const auto sound = soundOfTracks({}, {put("c-dec.wav", waveFile(500))});
        QVERIFY(sound.has_value());
        QCOMPARE(sound->milliseconds(), 500);
        QCOMPARE(loudness(*sound, 0), 0.0);
    }

    void aFileThatWasNeverClosedIsReadToItsEnd() {
        const auto sound = soundOfTracks({put("d-enc.wav", waveFile(1000, 220, false))}, {});
        QVERIFY(sound.has_value());
        QCOMPARE(sound->milliseconds(), 1000);
    }

    void refused_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::newRow("no sound file") << QByteArray("hello") << static_cast<int>(ErrorCode::Corrupt);
        QTest::newRow("nothing was said") << waveFile(0) << static_cast<int>(ErrorCode::NotFound);
    }
    void refused() {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        const auto sound = soundOfTracks({put("e-enc.wav", bytes)}, {});
        QVERIFY(!sound.has_value());
        QCOMPARE(static_cast<int>(sound.error().code), code);
    }

    void packedAndUnpacked_data() {
        QTest::addColumn<int>("rate");
        QTest::addColumn<QString>("encoding");
        QTest::newRow("telephone") << 8000 << QStringLiteral("opus");
        QTest::newRow("wide band") << 16000 << QStringLiteral("opus");
        QTest::newRow("full band") << 48000 << QStringLiteral("opus");
        QTest::newRow("a rate that Opus doesn't know") << 44100 << QStringLiteral("flac");
    }
    void packedAndUnpacked() {
        QFETCH(int, rate);
        QFETCH(QString, encoding);
        constexpr int kSeconds = 20;
        const Sound sound = humming(rate, kSeconds);
        const auto packed = encodeSound(sound);
        QVERIFY(packed.has_value());
        QCOMPARE(packed->encoding, encoding);
        if (encoding == QLatin1String("opus")) {
            QVERIFY2(packed->bytes.size() < kSeconds * 5000,
                     qPrintable(QString::number(packed->bytes.size())));
        }
        const auto unpacked = decodeSound(packed->bytes);
        QVERIFY(unpacked.has_value());
        QCOMPARE(unpacked->channels, 2);
        QCOMPARE(unpacked->rate, rate);
        QVERIFY(std::abs(unpacked->milliseconds() - sound.milliseconds()) < 100);
        QVERIFY(std::abs(loudness(*unpacked, 0) / loudness(sound, 0) - 1) < 0.2);
    }
};

QTEST_GUILESS_MAIN(SoundFileTest)
#include "sound_file_test.moc"
