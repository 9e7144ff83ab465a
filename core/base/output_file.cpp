#include "core/base/output_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QIODevice>
#include <QRandomGenerator>

#include <cerrno>
#include <cstdio>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

#include "core/base/standard_streams.h"
#include "core/base/system_file.h"

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(OutputFiles) };

constexpr qsizetype kBuffer = 256 * 1024;
constexpr mode_t kOwnerOnly = S_IRUSR | S_IWUSR;
constexpr int kTries = 100;

/// Hands on in large pieces and keeps the first failure.
class Sink final : public QIODevice {
public:
    explicit Sink(FileHandle handle) : m_handle(std::move(handle)) { open(QIODevice::WriteOnly); }

    bool isSequential() const override { return true; }
    int number() const { return m_handle.number(); }
    int trouble() const { return m_trouble; }

    void flushAll() {
        if (m_trouble == 0) {
            m_trouble = writeAll(m_handle.number(), m_buffer);
        }
        m_buffer.clear();
    }
    void sync() {
        if (m_trouble == 0 && fsync(m_handle.number()) != 0) {
            m_trouble = errno;
        }
    }
    void closeHandle() {
        const int trouble = m_handle.close();
        m_trouble = m_trouble == 0 ? trouble : m_trouble;
    }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* data, qint64 size) override {
        m_buffer.append(data, size);
        if (m_buffer.size() >= kBuffer) {
            flushAll();
        }
        if (m_trouble != 0) {
            setErrorString(qt_error_string(m_trouble));
            return -1;
        }
        return size;
    }

private:
    FileHandle m_handle;
    QByteArray m_buffer;
    int m_trouble = 0;
};

/// As Linux's fs.protected_fifos: whoever made the pipe would read what is written.
bool isForeignPipe(const FilePlace& place) {
    struct stat folder = {};
    const uid_t owner = place.status.st_uid;
    return S_ISFIFO(place.status.st_mode) && owner != geteuid() && owner != 0 &&
           fstat(place.folder.number(), &folder) == 0 && owner != folder.st_uid && (folder.st_mode & S_IWOTH) != 0;
}

bool isFile(const FilePlace& place) {
    return !place.exists || S_ISREG(place.status.st_mode);
}

Result<void> refuse(const FilePlace& place, const QString& path, Overwrite overwrite) {
    if (place.exists && S_ISDIR(place.status.st_mode)) {
        return fail(systemFileError(path, EISDIR));
    }
    if (isForeignPipe(place)) {
        return fail(ErrorCode::Permission,
                    Text::tr("The pipe \"%1\" belongs to somebody else, who would read along. Make one of your own.").arg(path));
    }
    if (place.exists && isFile(place) && overwrite == Overwrite::No) {
        return fail(ErrorCode::Exists, Text::tr("The file %1 is there already. Give another name.").arg(path));
    }
    if (place.exists && place.ownDescriptor < 0 &&
        faccessat(place.folder.number(), place.name.constData(), W_OK, AT_EACCESS) != 0) {
        return fail(systemFileError(path, errno));
    }
    return {};
}

}  // namespace

struct OutputFile::State {
    ~State() { forget(); }

    Result<void> openFile() {
        for (int i = 0; i < kTries; ++i) {
            temporary = ".saikoku-" + QByteArray::number(QRandomGenerator::system()->generate64(), 36);
            FileHandle handle(openat(place.folder.number(), temporary.constData(),
                                     O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, kOwnerOnly));
            if (handle.isOpen()) {
                fchmod(handle.number(), kOwnerOnly);  // a umask may take the owner's right too
                sink = std::make_unique<Sink>(std::move(handle));
                return {};
            }
            if (errno != EEXIST) {
                break;
            }
        }
        const int trouble = errno;
        temporary.clear();
        return fail(systemFileError(path, trouble));
    }

    Result<void> openDevice() {
        FileHandle handle(place.ownDescriptor >= 0
                              ? fcntl(place.ownDescriptor, F_DUPFD_CLOEXEC, STDERR_FILENO + 1)
                              : openat(place.folder.number(), place.name.constData(),
                                       O_WRONLY | O_CLOEXEC | O_NOCTTY | (S_ISLNK(place.status.st_mode) ? 0 : O_NOFOLLOW)));
        if (!handle.isOpen()) {
            return fail(systemFileError(path, errno));
        }
        sink = std::make_unique<Sink>(std::move(handle));
        return {};
    }

    /// 0 or the system's reason.
    int moveIntoPlace() const {
        const int folder = place.folder.number();
        const char* const from = temporary.constData();
        const char* const to = place.name.constData();
        if (overwrite == Overwrite::Yes) {
            return renameat(folder, from, folder, to) == 0 ? 0 : errno;
        }
        if (renameat2(folder, from, folder, to, RENAME_NOREPLACE) == 0) {
            return 0;
        }
        const bool isUnknown = errno == EINVAL || errno == ENOSYS;  // some file systems of other machines
        if (!isUnknown) {
            return errno;
        }
        if (faccessat(folder, to, F_OK, AT_SYMLINK_NOFOLLOW) == 0) {
            return EEXIST;
        }
        return renameat(folder, from, folder, to) == 0 ? 0 : errno;
    }

    void forget() {
        if (!temporary.isEmpty()) {
            unlinkat(place.folder.number(), temporary.constData(), 0);
            temporary.clear();
        }
    }

    QString path;
    Overwrite overwrite = Overwrite::Yes;
    FilePlace place;
    QByteArray temporary;  ///< its name in the folder; empty for a device
    std::unique_ptr<Sink> sink;
};

OutputFile::OutputFile(std::unique_ptr<State> state) : m_state(std::move(state)) {}
OutputFile::~OutputFile() = default;
OutputFile::OutputFile(OutputFile&&) noexcept = default;
OutputFile& OutputFile::operator=(OutputFile&&) noexcept = default;

Result<OutputFile> OutputFile::open(const QString& path, Overwrite overwrite) {
    auto state = std::make_unique<State>();
    state->path = path;
    state->overwrite = overwrite;
    SAIKOKU_TRY_ASSIGN(state->place, placeOf(path));
    SAIKOKU_TRY(refuse(state->place, path, overwrite));
    SAIKOKU_TRY(isFile(state->place) ? state->openFile() : state->openDevice());
    return OutputFile(std::move(state));
}

QIODevice& OutputFile::device() { return *m_state->sink; }

Error OutputFile::errorOr(const Error& other) const {
    const int trouble = m_state->sink->trouble();
    return trouble == 0 ? other : systemFileError(m_state->path, trouble);
}

Result<QString> OutputFile::writtenSoFar() {
    Sink& sink = *m_state->sink;
    if (m_state->temporary.isEmpty()) {
        return QString();
    }
    sink.flushAll();
    sink.sync();
    if (sink.trouble() != 0) {
        return fail(systemFileError(m_state->path, sink.trouble()));
    }
    return QStringLiteral("/proc/self/fd/%1/").arg(m_state->place.folder.number()) + QFile::decodeName(m_state->temporary);
}

QString OutputFile::folder() const {
    return m_state->temporary.isEmpty() ? QDir::tempPath()
                                        : QStringLiteral("/proc/self/fd/%1").arg(m_state->place.folder.number());
}

Result<void> OutputFile::finish() {
    Sink& sink = *m_state->sink;
    sink.flushAll();
    if (!m_state->temporary.isEmpty()) {
        sink.sync();
    }
    sink.closeHandle();
    if (sink.trouble() != 0) {
        return fail(systemFileError(m_state->path, sink.trouble()));
    }
    if (m_state->temporary.isEmpty()) {
        return {};
    }
    const int trouble = m_state->moveIntoPlace();
    if (trouble == EEXIST) {
        return fail(ErrorCode::Exists, Text::tr("The file %1 is there already. Give another name.").arg(m_state->path));
    }
    if (trouble != 0) {
        return fail(systemFileError(m_state->path, trouble));
    }
    m_state->temporary.clear();
    return {};
}

Result<void> writeOutput(const QString& path, QByteArrayView bytes, Overwrite overwrite) {
    SAIKOKU_TRY_ASSIGN(OutputFile file, OutputFile::open(path, overwrite));
    file.device().write(bytes.data(), bytes.size());  // finish() tells
    return file.finish();
}

Result<void> tryOutput(const QString& path, Overwrite overwrite) {
    SAIKOKU_TRY_ASSIGN(const FilePlace place, placeOf(path));
    SAIKOKU_TRY(refuse(place, path, overwrite));
    return isFile(place) ? Result<void>(OutputFile::open(path, overwrite).map([](const OutputFile&) {})) : Result<void>();
}

bool isDeviceOrPipe(const QString& path) {
    const Result<FilePlace> place = placeOf(path);
    return place && !isFile(*place) && !S_ISDIR(place->status.st_mode);
}

}  // namespace saikoku
