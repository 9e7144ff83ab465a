// Bytes too many for memory: read back at any place, nothing of them in the clear, no file left.

#include "core/base/sealed_spool.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace saikoku;

namespace {

QByteArray longText(qsizetype size) {
    QByteArray text;
    for (qsizetype i = 0; text.size() < size; ++i) {
        text += QByteArray::number(i) + " plain ";
    }
    return text.first(size);
}

}  // namespace

class SealedSpoolTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readAtAnyPlace_data() {
        QTest::addColumn<qsizetype>("size");
        QTest::newRow("empty") << qsizetype(0);
        QTest::newRow("short") << qsizetype(9);
        QTest::newRow("a block") << SealedSpool::kBlock;
        QTest::newRow("several") << SealedSpool::kBlock * 3 + 7;
    }
    void readAtAnyPlace() {
        QFETCH(qsizetype, size);
        const QByteArray text = longText(size);
        auto spool = SealedSpool::open();
        QVERIFY(spool);
        for (qsizetype from = 0; from < size; from += 1000) {
            QVERIFY(spool->append(QByteArrayView(text).sliced(from, std::min<qsizetype>(1000, size - from))));
        }
        QCOMPARE(spool->size(), qint64(size));
        QCOMPARE(*spool->read(0, size + 10), text);
        for (const qsizetype from : {qsizetype(0), size / 3, size / 2, size - 5, size}) {
            QCOMPARE(*spool->read(from, 100), text.mid(from, 100));
        }
        QCOMPARE(*spool->read(size + 1, 5), QByteArray());
        QVERIFY(spool->append("more"));
        QCOMPARE(*spool->read(size, 10), QByteArray("more"));
    }

    /// Whatever of it the folder shows while it is open is unreadable, and nothing stays.
    void nothingInTheClear() {
        QTemporaryDir folder;
        {
            auto spool = SealedSpool::open(folder.path());
            QVERIFY(spool);
            QVERIFY(spool->append(longText(SealedSpool::kBlock * 2 + 5)));
            const QDir files(folder.path());
            for (const QString& name : files.entryList(QDir::Files | QDir::Hidden)) {
                QFile file(files.filePath(name));
                QVERIFY(file.open(QIODevice::ReadOnly));
                QVERIFY(!file.readAll().contains(" plain "));
                QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
            }
        }
        QVERIFY(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }

    void noFolder() {
        QCOMPARE(SealedSpool::open(QStringLiteral("/no/such/folder")).error().code, ErrorCode::Failed);
    }
};

QTEST_GUILESS_MAIN(SealedSpoolTest)
#include "sealed_spool_test.moc"
