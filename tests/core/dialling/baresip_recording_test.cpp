// What is asked of a softphone so that it records those calls alone that are to be recorded.

#include <QDir>
#include <QSignalSpy>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QTest>

#include "core/dialling/baresip_dialler.h"
#include "core/dialling/blocking_call.h"
#include "tests/support/fake_softphone.h"
#include "tests/support/spoken_sound.h"

using namespace saikoku;
using namespace saikoku::test;
using namespace std::chrono_literals;

namespace {

const QString kNumber = QStringLiteral("0999123456");

struct Desk {
    QTemporaryDir memory{RecordingFolder::usualPath() + QStringLiteral("-test-XXXXXX")};
    FakeSoftphone softphone;
    SystemClock clock;
    std::unique_ptr<BaresipDialler> phone;
    std::unique_ptr<QSignalSpy> closed;
    std::unique_ptr<QSignalSpy> recorded;
    std::unique_ptr<QSignalSpy> trouble;

    Desk() {
        softphone.listen();
        connectPhone();
    }
    void connectPhone() {
        DiallerSettings settings;
        settings.kind = QStringLiteral("baresip");
        settings.port = softphone.port();
        settings.recordingFolder = folder();
        BaresipTimings timings;
        timings.reconnectFirst = 10ms;
        timings.reconnectLongest = 40ms;
        phone = std::make_unique<BaresipDialler>(settings, clock, timings);
        closed = std::make_unique<QSignalSpy>(phone.get(), &Dialler::closed);
        recorded = std::make_unique<QSignalSpy>(phone.get(), &Dialler::recorded);
        trouble = std::make_unique<QSignalSpy>(phone.get(), &Dialler::trouble);
    }
    QString folder() const { return memory.filePath(QStringLiteral("rec")); }
    bool ready() { return waitUntilReady(*phone, 5s).has_value(); }
    void event(const char* type, const char* param = "") {
        softphone.say(
            FakeSoftphone::event(QLatin1String(type), kNumber, QStringLiteral("id1"), QLatin1String(param)));
    }
    void speak() const {
        putFile(folder() + QStringLiteral("/dump-1-enc.wav"), waveFile(100));
        putFile(folder() + QStringLiteral("/dump-1-dec.wav"), waveFile(100));
    }
    PlainRecording sound(int at = 0) const { return recorded->at(at).first().value<PlainRecording>(); }
};

}  // namespace

class BaresipRecordingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        if (RecordingFolder::usualPath().isEmpty()) {
            QSKIP("no memory disk here");
        }
    }

    void onlyWithAFolderOfThisComputer() {
        SystemClock clock;
        DiallerSettings settings;
        settings.kind = QStringLiteral("baresip");
        QVERIFY(!BaresipDialler(settings, clock).capabilities().records);
        settings.recordingFolder = RecordingFolder::usualPath();
        QVERIFY(BaresipDialler(settings, clock).capabilities().records);
        settings.host = QStringLiteral("192.0.2.7");
        BaresipDialler elsewhere(settings, clock);
        QVERIFY(!elsewhere.capabilities().records);
        QCOMPARE(elsewhere.setRecording(QByteArray("x")).error().code, ErrorCode::Rule);
        QVERIFY(elsewhere.setRecording({}).has_value());
    }

    void aRecordedCall() {
        Desk desk;
        QVERIFY(desk.ready());
        QVERIFY(desk.phone->setRecording(QByteArray("call 7")).has_value());
        QVERIFY(desk.phone->dial(kNumber).has_value());
        QTRY_COMPARE(desk.softphone.asked(), QStringList({QStringLiteral("insmod"), QStringLiteral("dial")}));
        desk.event("CALL_ESTABLISHED");
        QTRY_COMPARE(desk.phone->state(), CallState::Talking);
        desk.speak();
        desk.event("CALL_CLOSED", "Connection reset by peer");
        QTRY_COMPARE(desk.recorded->size(), 1);
        QCOMPARE(desk.closed->size(), 1);
        QCOMPARE(desk.sound().tag, QByteArray("call 7"));
        QVERIFY(!desk.sound().wasLeft);
        QCOMPARE(desk.sound().ours.size(), 1);
        QVERIFY(desk.trouble->isEmpty());
        desk.sound().wipe();
        // the module goes out with the call: what the phone does by itself afterwards is not recorded
        QTRY_COMPARE(desk.softphone.asked().mid(2), QStringList({QStringLiteral("rmmod")}));
        QVERIFY(desk.phone->setRecording({}).has_value());
        QVERIFY(desk.phone->dial(kNumber).has_value());
        QTRY_COMPARE(desk.softphone.asked().mid(2),
                     QStringList({QStringLiteral("rmmod"), QStringLiteral("dial")}));
    }

    void aPhoneThatRecordsOfItsOwnAccordIsStopped() {
        Desk desk;
        QVERIFY(desk.ready());
        QVERIFY(desk.phone->setRecording({}).has_value());
        QVERIFY(desk.phone->setRecording({}).has_value());
        QTRY_COMPARE(desk.softphone.asked(), QStringList({QStringLiteral("rmmod")}));
    }

    void ringingAloneIsWiped() {
        Desk desk;
        QVERIFY(desk.ready());
        QVERIFY(desk.phone->setRecording(QByteArray("call 7")).has_value());
        QVERIFY(desk.phone->dial(kNumber).has_value());
        desk.event("CALL_RINGING");
        QTRY_COMPARE(desk.phone->state(), CallState::Ringing);
        desk.speak();  // an announcement of the network
        desk.event("CALL_CLOSED", "486 Busy Here");
        QTRY_COMPARE(desk.closed->size(), 1);
        QTRY_VERIFY(QDir(desk.folder()).isEmpty());
        QVERIFY(desk.recorded->isEmpty());
    }

    void soundThatLiesElsewhereIsToldAndEnds() {
        Desk desk;
        QVERIFY(desk.ready());
        QVERIFY(desk.phone->setRecording(QByteArray("call 7")).has_value());
        QVERIFY(desk.phone->dial(kNumber).has_value());
        desk.event("CALL_ESTABLISHED");
        QTRY_COMPARE(desk.phone->state(), CallState::Talking);
        desk.event("CALL_CLOSED");
        QTRY_COMPARE(desk.trouble->size(), 1);
        QVERIFY(desk.trouble->first().first().toString().contains(QStringLiteral("snd_path")));
        QTRY_COMPARE(desk.softphone.asked().last(), QStringLiteral("rmmod"));
        QCOMPARE(desk.phone->setRecording(QByteArray("call 8")).error().code, ErrorCode::Rule);
    }

    void whatAProgramLeftIsToldOfOnce() {
        Desk desk;
        {
            auto folder = RecordingFolder::open(desk.folder());
            QVERIFY(folder.has_value());
            QVERIFY(folder->begin("call 7").has_value());
            desk.speak();
        }
        QVERIFY(desk.ready());
        QTRY_COMPARE(desk.recorded->size(), 1);
        QCOMPARE(desk.sound().tag, QByteArray("call 7"));
        QVERIFY(desk.sound().wasLeft);
    }

    void soundWithoutACallIsWipedAtTheStart() {
        Desk desk;
        QVERIFY(RecordingFolder::open(desk.folder()).has_value());
        desk.speak();
        QVERIFY(desk.ready());
        QTRY_VERIFY(QDir(desk.folder()).isEmpty());
        QVERIFY(desk.recorded->isEmpty());
    }

    void aCallThatGoesOnIsStillRecorded() {
        Desk desk;
        {
            auto folder = RecordingFolder::open(desk.folder());
            QVERIFY(folder.has_value());
            QVERIFY(folder->begin("call 7").has_value());
            desk.speak();
        }
        desk.softphone.callList =
            QStringLiteral(
                "\n--- Active calls (1) ---\n> [line 1]  0:00:05  ESTABLISHED   sip:%1@127.0.0.1:5080\n\n")
                .arg(kNumber);
        QVERIFY(desk.ready());
        QTRY_COMPARE(desk.phone->state(), CallState::Talking);
        QVERIFY(desk.recorded->isEmpty());
        desk.softphone.callList = QStringLiteral("\n--- Active calls (0) ---\n\n");
        desk.event("CALL_CLOSED", "Connection reset by peer");
        QTRY_COMPARE(desk.recorded->size(), 1);
        QCOMPARE(desk.sound().tag, QByteArray("call 7"));
    }

    void noPrivateMemoryNoRecording() {
        const QString onDisk = QCoreApplication::applicationDirPath();
        if (QStorageInfo(onDisk).fileSystemType() == "tmpfs") {
            QSKIP("this was built on a memory disk");
        }
        Desk desk;
        QVERIFY(desk.ready());
        DiallerSettings settings = desk.phone->settings();
        settings.recordingFolder = onDisk + QStringLiteral("/recordings");
        BaresipDialler phone(settings, desk.clock);
        const auto refused = phone.setRecording(QByteArray("call 7"));
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, ErrorCode::Rule);
    }
};

QTEST_GUILESS_MAIN(BaresipRecordingTest)
#include "baresip_recording_test.moc"
