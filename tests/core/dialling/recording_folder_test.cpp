#include "core/dialling/recording_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/spoken_sound.h"

using namespace saikoku;
using namespace saikoku::test;

class RecordingFolderTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_memory;

    QString place(const char* name) const { return m_memory->filePath(QLatin1String(name)); }
    static bool speak(const RecordingFolder& folder, const char* name) {
        return putFile(folder.path() + QStringLiteral("/dump-%1-enc.wav").arg(QLatin1String(name)),
                       waveFile(100)) &&
               putFile(folder.path() + QStringLiteral("/dump-%1-dec.wav").arg(QLatin1String(name)),
                       waveFile(100));
    }

private Q_SLOTS:
    void init() {
        const QString usual = RecordingFolder::usualPath();
        if (usual.isEmpty()) {
            QSKIP("no memory disk here");
        }
        m_memory = std::make_unique<QTemporaryDir>(usual + QStringLiteral("-test-XXXXXX"));
        QVERIFY(m_memory->isValid());
    }
    void cleanup() { m_memory.reset(); }

    void isMadeForItsOwnerAlone() {
        const auto folder = RecordingFolder::open(place("made"));
        QVERIFY(folder.has_value());
        QCOMPARE(
            QFileInfo(folder->path()).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther),
            QFile::Permissions());
        // one that stood open is closed
        QVERIFY(QFile::setPermissions(folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner |
                                                          QFile::ReadOther | QFile::ExeOther));
        QVERIFY(RecordingFolder::open(place("made")).has_value());
        QVERIFY((QFileInfo(place("made")).permissions() & QFile::ReadOther) == 0);
    }

    void otherPlacesAreRefused() {
        QCOMPARE(RecordingFolder::open(QStringLiteral("recordings")).error().code, ErrorCode::Rule);
        QVERIFY(QDir().mkdir(place("there")));
        QVERIFY(QFile::link(place("there"), place("link")));
        QCOMPARE(RecordingFolder::open(place("link")).error().code, ErrorCode::Rule);
        const QString onDisk = QCoreApplication::applicationDirPath();
        if (QStorageInfo(onDisk).fileSystemType() != "tmpfs") {
            const auto refused = RecordingFolder::open(onDisk + QStringLiteral("/recordings"));
            QVERIFY(!refused.has_value());
            QVERIFY2(refused.error().message.contains(QStringLiteral("tmpfs")),
                     qPrintable(refused.error().message));
            QVERIFY(!QFileInfo::exists(onDisk + QStringLiteral("/recordings")));
        }
    }

    void aCallsSoundIsPutAside() {
        auto folder = RecordingFolder::open(place("made"));
        QVERIFY(folder.has_value());
        QVERIFY(!folder->currentTag());
        QVERIFY(folder->begin("call 7").has_value());
        QCOMPARE(folder->currentTag(), QByteArray("call 7"));
        QVERIFY(!folder->collect()->has_value());  // nothing was said
        QVERIFY(folder->begin("call 7").has_value());
        QVERIFY(speak(*folder, "1"));
        QVERIFY(speak(*folder, "2"));  // the line was taken up again
        const auto collected = folder->collect();
        QVERIFY(collected.has_value() && collected->has_value());
        const PlainRecording& sound = **collected;
        QCOMPARE(sound.tag, QByteArray("call 7"));
        QCOMPARE(sound.ours.size(), 2);
        QCOMPARE(sound.theirs.size(), 2);
        QVERIFY(sound.ours.at(0) < sound.ours.at(1));
        QVERIFY(!folder->currentTag());
        // over a crash: the same is found
        const QList<PlainRecording> waiting = RecordingFolder::open(place("made"))->waiting();
        QCOMPARE(waiting.size(), 1);
        QCOMPARE(waiting.constFirst().tag, sound.tag);
        QCOMPARE(waiting.constFirst().ours, sound.ours);
        waiting.constFirst().wipe();
        waiting.constFirst().wipe();
        QVERIFY(folder->waiting().isEmpty());
        QVERIFY(QDir(folder->path()).isEmpty());
    }

    void theNextCallNeverGetsTheLastOnes() {
        auto folder = RecordingFolder::open(place("made"));
        QVERIFY(folder.has_value());
        QVERIFY(folder->begin("call 7").has_value());
        QVERIFY(speak(*folder, "1"));
        QVERIFY(folder->begin("call 8").has_value());  // its end was never seen
        QVERIFY(speak(*folder, "2"));
        QVERIFY(folder->collect().has_value());
        const QList<PlainRecording> waiting = folder->waiting();
        QCOMPARE(waiting.size(), 2);
        QCOMPARE(waiting.at(0).tag, QByteArray("call 7"));
        QCOMPARE(waiting.at(1).tag, QByteArray("call 8"));
        QVERIFY(waiting.at(1).ours.constFirst().contains(QStringLiteral("dump-2")));
    }

    void whatNobodyNamedIsWiped() {
        auto folder = RecordingFolder::open(place("made"));
        QVERIFY(folder.has_value());
        QVERIFY(speak(*folder, "1"));
        folder->wipeCurrent();
        QVERIFY(QDir(folder->path()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(RecordingFolderTest)
#include "recording_folder_test.moc"
