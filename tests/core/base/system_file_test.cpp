#include "core/base/system_file.h"

#include <QFile>
#include <QTemporaryFile>
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

}  // namespace

class SystemFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatWasRead() {
        QTemporaryFile file;
        QVERIFY(file.open());
        QCOMPARE(file.write(QByteArray(kSize, 'a')), kSize);
        QVERIFY(file.flush());
        const QByteArrayView mapped(file.map(0, kSize), kSize);
        const qint64 sum = sumOf(mapped);
        const qint64 read = residentBytes();
        giveBackPages(mapped.sliced(100, kSize - 200));
        QVERIFY(read - residentBytes() > kSize / 2);
        QCOMPARE(sumOf(mapped), sum);
        giveBackPages(mapped.first(10));
        giveBackPages({});
    }
};

QTEST_GUILESS_MAIN(SystemFileTest)
#include "system_file_test.moc"
