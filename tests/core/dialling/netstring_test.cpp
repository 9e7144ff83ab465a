#include "core/dialling/netstring.h"

#include <QTest>

using saikoku::encodeNetstring;
using saikoku::NetstringDecoder;

class NetstringTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsBytesNotCharacters() {
        QCOMPARE(encodeNetstring(QByteArrayLiteral("{}")), QByteArrayLiteral("2:{},"));
        QCOMPARE(encodeNetstring(QStringLiteral("電話").toUtf8()),
                 QByteArrayLiteral("6:") + QStringLiteral("電話,").toUtf8());
        QCOMPARE(encodeNetstring({}), QByteArrayLiteral("0:,"));
    }

    void readsFramesCutAnywhere() {
        const QList<QByteArray> payloads{QByteArrayLiteral("{\"a\":1}"),
                                         QStringLiteral("{\"名\":\"山田,太郎\"}").toUtf8(), QByteArray(),
                                         QByteArray(300, 'x')};
        QByteArray stream;
        for (const QByteArray& payload : payloads) {
            stream += encodeNetstring(payload);
        }
        for (qsizetype step = 1; step <= stream.size(); ++step) {
            NetstringDecoder decoder;
            QList<QByteArray> read;
            for (qsizetype at = 0; at < stream.size(); at += step) {
                read += decoder.feed(stream.mid(at, step));
            }
            QVERIFY(!decoder.broken());
            QCOMPARE(read, payloads);
        }
    }

    void stopsAtNonsense_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no length") << QByteArrayLiteral(":{},");
        QTest::newRow("letters") << QByteArrayLiteral("HTTP/1.1 400\r\n");
        QTest::newRow("negative") << QByteArrayLiteral("-1:,");
        QTest::newRow("length too short") << QByteArrayLiteral("1:{},");
        QTest::newRow("space before the colon") << QByteArrayLiteral("2 :{},");
        QTest::newRow("longer than believed") << QByteArrayLiteral("1048577:");
        QTest::newRow("endless length") << QByteArrayLiteral("99999999999999999999");
    }
    void stopsAtNonsense() {
        QFETCH(QByteArray, bytes);
        NetstringDecoder decoder;
        QVERIFY(decoder.feed(bytes).isEmpty());
        QVERIFY(decoder.broken());
        QVERIFY(decoder.feed(QByteArrayLiteral("2:{},")).isEmpty());
        decoder.reset();
        QCOMPARE(decoder.feed(QByteArrayLiteral("2:{},")).size(), 1);
    }

    void givesTheGoodFramesBeforeNonsense() {
        NetstringDecoder decoder;
        QCOMPARE(decoder.feed(QByteArrayLiteral("2:{},oops")).size(), 1);
        QVERIFY(decoder.broken());
    }
};

QTEST_APPLESS_MAIN(NetstringTest)
#include "netstring_test.moc"
