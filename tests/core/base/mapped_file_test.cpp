#include "core/base/mapped_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace saikoku;

namespace {

constexpr qint64 kSize = 32 * 1024 * 1024;

/// The process's memory now, in bytes.
qint64 residentBytes() {
    QFile file(QStringLiteral("/proc/self/statm"));
    const QByteArray words = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return words.split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

qint64 sumOf(QByteArrayView bytes) {
    qint64 sum = 0;
    for (const char byte : bytes) {
        sum += byte;
    }
    return sum;
}

bool write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

}  // namespace

class MappedFileTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path() const { return m_folder.filePath(QStringLiteral("file")); }

private Q_SLOTS:
    void givesBackWhatWasRead() {
        QVERIFY(write(path(), QByteArray(kSize, 'a')));
        const MappedFile file(path());
        QVERIFY(file.isOpen());
        const qint64 sum = sumOf(file.bytes());
        const qint64 read = residentBytes();
        file.giveBack(100, kSize - 200);
        QVERIFY(read - residentBytes() > kSize / 2);
        QCOMPARE(sumOf(file.bytes()), sum);
        file.giveBack(0, 10);
        file.giveBack(kSize, 2 * kSize);
    }

    void tellsThatItWasChanged() {
        QVERIFY(write(path(), "1234567890"));
        const MappedFile file(path());
        QVERIFY(file.isUnchanged());
        QVERIFY(QFile::resize(path(), 4));
        QVERIFY(!file.isUnchanged());
        const MappedFile other(path());
        QTRY_VERIFY(write(path(), "abcd") && !other.isUnchanged());  // once the file system's clock has moved on
    }

    void anEmptyFileAndNone() {
        QVERIFY(write(path(), {}));
        const MappedFile empty(path());
        QVERIFY(empty.isOpen());
        QVERIFY(empty.bytes().isEmpty());
        empty.giveBack(0, 1);
        const MappedFile none(m_folder.filePath(QStringLiteral("none")));
        QVERIFY(!none.isOpen());
        QVERIFY(!none.whyNot().isEmpty());
    }
};

QTEST_GUILESS_MAIN(MappedFileTest)
#include "mapped_file_test.moc"
