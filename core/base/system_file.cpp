#include "core/base/system_file.h"

#include <QCoreApplication>
#include <QFile>

#include <linux/magic.h>
#include <sys/vfs.h>

#include <array>
#include <cerrno>
#include <climits>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(OutputFiles) };

constexpr int kMostLinks = 40;  // as many as Linux itself follows
constexpr int kFolderFlags = O_PATH | O_DIRECTORY | O_CLOEXEC;

bool isOursOrRoots(const struct stat& status) { return status.st_uid == geteuid() || status.st_uid == 0; }

/// The links of /proc are no texts but doors: the system opens what stands behind them.
bool resolvesItsLinks(int folder) {
    struct statfs system = {};
    return fstatfs(folder, &system) == 0 && system.f_type == PROC_SUPER_MAGIC;
}

QByteArray linkAt(int folder, const QByteArray& name) {
    std::array<char, PATH_MAX> target{};
    const ssize_t size = readlinkat(folder, name.constData(), target.data(), target.size());
    return size > 0 ? QByteArray(target.data(), size) : QByteArray();
}

QByteArray descriptorPath(const FileHandle& handle) { return "/proc/self/fd/" + QByteArray::number(handle.number()); }

int ownDescriptor(const FilePlace& place) {
    const QByteArray folder = linkAt(AT_FDCWD, descriptorPath(place.folder));
    bool isNumber = false;
    const int number = place.name.toInt(&isNumber);
    const QByteArray own = "/proc/" + QByteArray::number(getpid());
    return isNumber && (folder == own + "/fd" || folder == own + "/task/" + QByteArray::number(getpid()) + "/fd")
               ? number
               : -1;
}

/// Takes a path apart, name by name.
class Walk {
public:
    explicit Walk(const QString& path) : m_path(path), m_rest(QFile::encodeName(path)) {}

    Result<FilePlace> run() {
        if (m_rest.isEmpty() || !start()) {
            return failed(m_rest.isEmpty() ? ENOENT : errno);
        }
        while (true) {
            takeName();
            if (m_place.name.isEmpty()) {
                return failed(EISDIR);  // "/" or "folder/"
            }
            m_place.exists = fstatat(m_place.folder.number(), m_place.name.constData(), &m_place.status,
                                     AT_SYMLINK_NOFOLLOW) == 0;
            if (!m_place.exists && (errno != ENOENT || !m_isLast)) {
                return failedIn(errno);
            }
            const bool isLink = m_place.exists && S_ISLNK(m_place.status.st_mode);
            if (isLink && !(m_isLast && resolvesItsLinks(m_place.folder.number()))) {
                SAIKOKU_TRY(follow());
                continue;
            }
            if (m_isLast) {
                m_place.ownDescriptor = isLink ? ownDescriptor(m_place) : -1;
                return std::move(m_place);
            }
            m_place.folder = FileHandle(
                openat(m_place.folder.number(), m_place.name.constData(), kFolderFlags | O_NOFOLLOW));
            if (!m_place.folder.isOpen()) {
                return failed(errno);
            }
        }
    }

private:
    bool start() {
        m_place.folder = FileHandle(open(m_rest.startsWith('/') ? "/" : ".", kFolderFlags));
        return m_place.folder.isOpen();
    }

    void takeName() {
        qsizetype from = 0;
        while (from < m_rest.size() && m_rest[from] == '/') {
            ++from;
        }
        qsizetype end = m_rest.indexOf('/', from);
        end = end < 0 ? m_rest.size() : end;
        m_place.name = m_rest.mid(from, end - from);
        m_rest.remove(0, end);
        m_isLast = m_rest.isEmpty();
    }

    Result<void> follow() {
        if (!isOursOrRoots(m_place.status)) {
            return fail(ErrorCode::Permission,
                        Text::tr("\"%1\" leads over a link that belongs to somebody else. Name the place itself.")
                            .arg(m_path),
                        QString::fromLocal8Bit(m_place.name));
        }
        const QByteArray target = linkAt(m_place.folder.number(), m_place.name);
        if (target.isEmpty() || ++m_links > kMostLinks) {
            return failed(target.isEmpty() ? errno : ELOOP);
        }
        m_rest.prepend(target);
        return !target.startsWith('/') || start() ? Result<void>() : Result<void>(failed(errno));
    }

    /// A name may not be looked up where the folder may not be entered.
    tl::unexpected<Error> failedIn(int number) const {
        const QByteArray folder = number == EACCES ? linkAt(AT_FDCWD, descriptorPath(m_place.folder)) : QByteArray();
        return folder.isEmpty()
                   ? failed(number)
                   : fail(ErrorCode::ReadOnly,
                          Text::tr("The way to \"%1\" leads through the folder %2, which may not be entered. Ask for access to it.")
                              .arg(m_path, QFile::decodeName(folder)),
                          qt_error_string(number));
    }
    tl::unexpected<Error> failed(int number) const { return fail(systemFileError(m_path, number)); }

    QString m_path;
    QByteArray m_rest;
    FilePlace m_place;
    bool m_isLast = false;
    int m_links = 0;
};

}  // namespace

FileHandle::FileHandle(FileHandle&& other) noexcept : m_number(std::exchange(other.m_number, -1)) {}

FileHandle& FileHandle::operator=(FileHandle&& other) noexcept {
    if (this != &other) {
        close();
        m_number = std::exchange(other.m_number, -1);
    }
    return *this;
}

int FileHandle::close() {
    const int number = std::exchange(m_number, -1);
    return number < 0 || ::close(number) == 0 ? 0 : errno;
}

Error systemFileError(const QString& path, int number) {
    const QString why = qt_error_string(number);
    const QString detail = path + QStringLiteral(": ") + why;
    switch (number) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return {ErrorCode::DiskFull, Text::tr("The disk is full. \"%1\" was not written. Free some space and try again.").arg(path), detail};
    case EACCES:
    case EPERM:
    case EROFS:
        return {ErrorCode::ReadOnly, Text::tr("\"%1\" can't be written. Ask for write access to its folder.").arg(path), detail};
    case ENOENT:
    case ENOTDIR:
        return {ErrorCode::ReadOnly, Text::tr("The folder of \"%1\" does not exist. Make it first.").arg(path), detail};
    case EISDIR:
        return {ErrorCode::Failed, Text::tr("\"%1\" is a folder. Name a file in it.").arg(path), detail};
    default:
        return {ErrorCode::Failed, Text::tr("\"%1\" can't be written: %2").arg(path, why), detail};
    }
}

Result<FilePlace> placeOf(const QString& path) { return Walk(path).run(); }

}  // namespace saikoku
