#include "core/base/output_file.h"

#include <QDir>
#include <QFile>
#include <QIODevice>
#include <QTemporaryDir>
#include <QTest>

#include <future>

#include <sys/stat.h>
#include <unistd.h>

using namespace saikoku;

namespace {

constexpr uid_t kSomebodyElse = 65534;

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList namesIn(const QString& folder) {
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

mode_t modeOf(const QString& path) {
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777 : 0;
}

/// The umask of a careless start script, for as long as it stands.
class Umask {
public:
    explicit Umask(mode_t mask) : m_before(umask(mask)) {}
    ~Umask() { umask(m_before); }
    Umask(const Umask&) = delete;
    Umask& operator=(const Umask&) = delete;

private:
    mode_t m_before;
};

}  // namespace

class OutputFileTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    /// A folder where everybody may write, as /tmp, in which somebody else has put things.
    QString sharedFolder() const {
        const QString folder = path("shared");
        QDir().mkpath(folder);
        ::chmod(QFile::encodeName(folder).constData(), 01777);
        return folder;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void isForItsOwnerWhateverTheUmask_data() {
        QTest::addColumn<int>("mask");
        QTest::newRow("000") << 0;
        QTest::newRow("022") << 022;
        QTest::newRow("777") << 0777;
    }
    void isForItsOwnerWhateverTheUmask() {
        QFETCH(int, mask);
        const Umask umask(static_cast<mode_t>(mask));
        auto file = OutputFile::open(path("out.csv"));
        QVERIFY(file);
        // not even while it is being written
        const QStringList names = namesIn(m_folder->path());
        QCOMPARE(names.size(), 1);
        QCOMPARE(modeOf(m_folder->filePath(names.constFirst())), mode_t(0600));
        file->device().write("a,b\n");
        QVERIFY(file->finish());
        QCOMPARE(namesIn(m_folder->path()), QStringList{QStringLiteral("out.csv")});
        QCOMPARE(modeOf(path("out.csv")), mode_t(0600));
        QCOMPARE(contentOf(path("out.csv")), QByteArray("a,b\n"));
    }

    void anOpenFileBecomesPrivateWhenReplaced() {
        QVERIFY(writeOutput(path("out.csv"), "old"));
        QVERIFY(::chmod(QFile::encodeName(path("out.csv")).constData(), 0666) == 0);
        QVERIFY(writeOutput(path("out.csv"), "new"));
        QCOMPARE(modeOf(path("out.csv")), mode_t(0600));
        QCOMPARE(contentOf(path("out.csv")), QByteArray("new"));
    }

    void withoutFinishNothingChanges() {
        QVERIFY(writeOutput(path("out.csv"), "old"));
        {
            auto file = OutputFile::open(path("out.csv"));
            QVERIFY(file);
            file->device().write(QByteArray(1'000'000, 'x'));
        }
        QCOMPARE(contentOf(path("out.csv")), QByteArray("old"));
        QCOMPARE(namesIn(m_folder->path()).size(), 1);
    }

    void neverOverwritesWhatItMayNot() {
        auto late = OutputFile::open(path("out.csv"), Overwrite::No);
        QVERIFY(late);
        QVERIFY(writeOutput(path("out.csv"), "first", Overwrite::No));
        QCOMPARE(late->finish().error().code, ErrorCode::Exists);  // it came in between
        QCOMPARE(writeOutput(path("out.csv"), "second", Overwrite::No).error().code, ErrorCode::Exists);
        QCOMPARE(contentOf(path("out.csv")), QByteArray("first"));
    }

    void writesIntoDevices() {
        QVERIFY(writeOutput(QStringLiteral("/dev/null"), "line\n"));
        QVERIFY(writeOutput(QStringLiteral("/dev/null"), "line\n", Overwrite::No));
        struct stat status = {};
        QVERIFY(::stat("/dev/null", &status) == 0 && S_ISCHR(status.st_mode));
        QVERIFY(isDeviceOrPipe(QStringLiteral("/dev/null")));
        QVERIFY(!isDeviceOrPipe(path("out.csv")));
    }

    void tellsAFullDevice_data() {
        QTest::addColumn<int>("bytes");
        QTest::newRow("the last byte") << 1;
        QTest::newRow("more than any buffer") << 3'000'000;
    }
    void tellsAFullDevice() {
        QFETCH(int, bytes);
        const auto full = writeOutput(QStringLiteral("/dev/full"), QByteArray(bytes, 'x'));
        QVERIFY(!full);
        QCOMPARE(full.error().code, ErrorCode::DiskFull);
        auto file = OutputFile::open(QStringLiteral("/dev/full"));
        QVERIFY(file);
        file->device().write(QByteArray(bytes, 'x'));
        QVERIFY(!file->finish());
    }

    void writesIntoPipes() {
        const QString pipe = path("pipe");
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QVERIFY(tryOutput(pipe));  // opens nothing, so waits for nobody
        auto reader = std::async(std::launch::async, [&] { return contentOf(pipe); });
        const QByteArray bytes(300'000, 'x');
        QVERIFY(writeOutput(pipe, bytes));
        QCOMPARE(reader.get(), bytes);
        struct stat status = {};
        QVERIFY(::stat(QFile::encodeName(pipe).constData(), &status) == 0 && S_ISFIFO(status.st_mode));
    }

    void writesToItsOwnDescriptors() {
        // what the shell opened for it, from where the shell is in it
        QFile file(path("descriptor"));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        file.write("before\n");
        for (const char* place : {"/dev/fd/%1", "/proc/self/fd/%1"}) {
            const auto written = writeOutput(QString::fromLatin1(place).arg(file.handle()), "through\n");
            QVERIFY2(written, written ? "" : qPrintable(written.error().message));
        }
        file.write("after\n");
        QCOMPARE(contentOf(file.fileName()), QByteArray("before\nthrough\nthrough\nafter\n"));
    }

    void followsOnesOwnLinks() {
        QVERIFY(QDir().mkpath(path("far/away")));
        QVERIFY(QFile::link(QStringLiteral("far/away"), path("folder")));
        QVERIFY(QFile::link(QStringLiteral("../away/target.csv"), path("far/away/link.csv")));
        QVERIFY(writeOutput(path("folder/link.csv"), "line\n"));
        QCOMPARE(contentOf(path("far/away/target.csv")), QByteArray("line\n"));
        QVERIFY(QFileInfo(path("far/away/link.csv")).isSymLink());
        QVERIFY(QFile::link(QStringLiteral("round"), path("round")));
        QVERIFY(!writeOutput(path("round"), "line\n"));
    }

    void neverFollowsAnothersLink_data() {
        QTest::addColumn<QString>("name");
        QTest::newRow("at the end") << QStringLiteral("out.csv");
        QTest::newRow("on the way") << QStringLiteral("out/out.csv");
    }
    void neverFollowsAnothersLink() {
        QFETCH(QString, name);
        if (geteuid() != 0) {
            QSKIP("only root can make another user's link");
        }
        const QString folder = sharedFolder();
        QVERIFY(QDir().mkpath(path("mine")));
        QVERIFY(writeOutput(path("mine/out.csv"), "mine"));
        const bool onTheWay = name.contains(QLatin1Char('/'));
        const QString link = folder + (onTheWay ? QStringLiteral("/out") : QStringLiteral("/out.csv"));
        QVERIFY(QFile::link(onTheWay ? path("mine") : path("mine/out.csv"), link));
        QCOMPARE(::lchown(QFile::encodeName(link).constData(), kSomebodyElse, kSomebodyElse), 0);
        const QString asked = folder + QLatin1Char('/') + name;
        for (const auto& refused : {writeOutput(asked, "line\n"), tryOutput(asked)}) {
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::Permission);
            QVERIFY(refused.error().message.contains(asked));
        }
        QCOMPARE(contentOf(path("mine/out.csv")), QByteArray("mine"));
        QVERIFY(QFileInfo(link).isSymLink());
    }

    void neverUsesAnothersPipe() {
        if (geteuid() != 0) {
            QSKIP("only root can make another user's pipe");
        }
        const QString pipe = sharedFolder() + QStringLiteral("/out.csv");
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0666), 0);
        QCOMPARE(::chown(QFile::encodeName(pipe).constData(), kSomebodyElse, kSomebodyElse), 0);
        const auto refused = writeOutput(pipe, "line\n");
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Permission);
    }

    void namesWhatIsWrong_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("folder") << QString() << ErrorCode::Failed;
        QTest::newRow("folder to be made") << QStringLiteral("new/") << ErrorCode::ReadOnly;
        QTest::newRow("folder that isn't there") << QStringLiteral("none/out.csv") << ErrorCode::ReadOnly;
        QTest::newRow("file on the way") << QStringLiteral("file/out.csv") << ErrorCode::ReadOnly;
        QTest::newRow("a name too long") << QString(300, u'x') << ErrorCode::Failed;
    }
    void namesWhatIsWrong() {
        QFETCH(QString, name);
        QFETCH(ErrorCode, code);
        QVERIFY(writeOutput(path("file"), "x"));
        const QString asked = m_folder->path() + QLatin1Char('/') + name;
        for (const auto& refused : {writeOutput(asked, "line\n"), tryOutput(asked)}) {
            QVERIFY(!refused);
            QVERIFY(refused.error().message.contains(asked));
            QCOMPARE(refused.error().code, code);
        }
        QCOMPARE(namesIn(m_folder->path()), QStringList{QStringLiteral("file")});
    }

    void namesTheFolderThatMayNotBeEntered() {
        QVERIFY(QDir().mkpath(path("locked/in")));
        ::chmod(QFile::encodeName(m_folder->path()).constData(), 0755);
        ::chmod(QFile::encodeName(path("locked")).constData(), 0600);
        const bool isRoot = geteuid() == 0;
        QVERIFY(!isRoot || seteuid(kSomebodyElse) == 0);
        QList<Result<void>> results;
        for (const char* name : {"locked/out.csv", "locked/in/out.csv"}) {
            results.append(writeOutput(path(name), "line\n"));
        }
        QVERIFY(!isRoot || seteuid(0) == 0);
        ::chmod(QFile::encodeName(path("locked")).constData(), 0700);
        for (const auto& refused : results) {
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::ReadOnly);
            QVERIFY2(refused.error().message.contains(QStringLiteral("the folder ") + path("locked") + QStringLiteral(", ")),
                     qPrintable(refused.error().message));
        }
    }
};

QTEST_GUILESS_MAIN(OutputFileTest)
#include "output_file_test.moc"
