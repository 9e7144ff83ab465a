#include "core/base/standard_streams.h"

#include <QCoreApplication>

#include <cerrno>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include "core/base/system_file.h"

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(OutputFiles) };

}  // namespace

void holdStandardStreams() {
    for (int stream = STDIN_FILENO; stream <= STDERR_FILENO; ++stream) {
        // the wrong way round: reading gives nothing, and writing fails instead of getting lost
        if (fcntl(stream, F_GETFD) < 0) {
            static_cast<void>(open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY));
        }
    }
}

int writeAll(int descriptor, QByteArrayView bytes) {
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), static_cast<size_t>(bytes.size()));
        if (written > 0) {
            bytes = bytes.sliced(written);
        } else if (written == 0) {
            return EIO;
        } else if (errno == EAGAIN || errno == EWOULDBLOCK) {
            pollfd ready{descriptor, POLLOUT, 0};
            poll(&ready, 1, -1);
        } else if (errno != EINTR) {
            return errno;
        }
    }
    return 0;
}

Result<void> writeStandardOutput(QByteArrayView bytes) {
    if (bytes.isEmpty()) {
        return {};
    }
    int trouble = writeAll(STDOUT_FILENO, bytes);
    if (trouble == 0) {
        // a file system of another machine tells only at closing that it had no room
        FileHandle copy(dup(STDOUT_FILENO));
        trouble = copy.close();
    }
    if (trouble == 0) {
        return {};
    }
    const Error error = systemFileError(QStringLiteral("stdout"), trouble);
    return fail(error.code == ErrorCode::DiskFull ? ErrorCode::DiskFull : ErrorCode::Failed,
                Text::tr("Standard output could not be written to its end: %1").arg(qt_error_string(trouble)), error.detail);
}

}  // namespace saikoku
