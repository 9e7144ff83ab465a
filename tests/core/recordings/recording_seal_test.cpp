#include "core/recordings/recording_seal.h"

#include <QTest>

using namespace saikoku;

class RecordingSealTest : public QObject {
    Q_OBJECT

    RecordingKeyPair m_keys = RecordingKeyPair::make();

private Q_SLOTS:
    void opensWhatItSealed_data() {
        QTest::addColumn<int>("bytes");
        QTest::addColumn<int>("pieces");
        QTest::newRow("nothing") << 0 << 1;
        QTest::newRow("a word") << 5 << 1;
        QTest::newRow("one piece") << 65536 << 1;
        QTest::newRow("a byte more") << 65537 << 2;
        QTest::newRow("five minutes") << 1'000'000 << 16;
    }
    void opensWhatItSealed() {
        QFETCH(int, bytes);
        QFETCH(int, pieces);
        QByteArray sound(bytes, '\0');
        for (int i = 0; i < bytes; ++i) {
            sound[i] = static_cast<char>(i * 7);
        }
        const auto sealed = sealRecording(sound, m_keys.publicKey, 42);
        QVERIFY(sealed.has_value());
        QCOMPARE(sealed->pieces.size(), pieces);
        QVERIFY(sealed->size() > bytes);
        if (bytes > 4) {
            QVERIFY(!sealed->pieces.constFirst().contains(sound.first(4)));
        }
        const auto opened = openRecording(*sealed, m_keys.secretKey, 42);
        QVERIFY(opened.has_value());
        QCOMPARE(*opened, sound);
    }

    void refusesWhatIsNotWhole_data() {
        QTest::addColumn<int>("how");
        QTest::newRow("a byte changed") << 0;
        QTest::newRow("the last piece gone") << 1;
        QTest::newRow("a piece in the middle gone") << 2;
        QTest::newRow("two changed places") << 3;
        QTest::newRow("the last one twice") << 4;
        QTest::newRow("another call's") << 5;
        QTest::newRow("another store's key") << 6;
        QTest::newRow("no head") << 7;
        QTest::newRow("no pieces") << 8;
        QTest::newRow("a piece cut short") << 9;
    }
    void refusesWhatIsNotWhole() {
        QFETCH(int, how);
        const auto made = sealRecording(QByteArray(200'000, 'x'), m_keys.publicKey, 42);
        QVERIFY(made.has_value());
        SealedRecording sealed = *made;
        QCOMPARE(sealed.pieces.size(), 4);
        const RecordingKeyPair other = RecordingKeyPair::make();
        switch (how) {
            case 0: sealed.pieces[1][100] = static_cast<char>(~sealed.pieces[1][100]); break;
            case 1: sealed.pieces.removeLast(); break;
            case 2: sealed.pieces.removeAt(1); break;
            case 3: sealed.pieces.swapItemsAt(0, 1); break;
            case 4: sealed.pieces.append(sealed.pieces.constLast()); break;
            case 7: sealed.header.clear(); break;
            case 8: sealed.pieces.clear(); break;
            case 9: sealed.pieces[3].resize(3); break;
            default: break;
        }
        const auto opened =
            openRecording(sealed, how == 6 ? other.secretKey : m_keys.secretKey, how == 5 ? 43 : 42);
        QVERIFY(!opened.has_value());
        QCOMPARE(opened.error().code, ErrorCode::Corrupt);
    }

    void needsAKey() {
        QCOMPARE(sealRecording("sound", QString(), 1).error().code, ErrorCode::Failed);
        QCOMPARE(publicRecordingKeyOf(m_keys.secretKey), m_keys.publicKey);
        QVERIFY(publicRecordingKeyOf(SecretBytes()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(RecordingSealTest)
#include "recording_seal_test.moc"
