#pragma once

#include <QByteArrayView>
#include <QString>

#include <memory>

#include "core/base/result.h"

class QIODevice;

namespace saikoku {

/// @brief Whether a file that stands at the place already may be replaced.
enum class Overwrite { Yes, No };

/// @brief Where something goes that a person or a script named: the one way to write a
/// file, a device or a pipe.
///
/// A file appears whole or not at all, when finish() is called, and is for its owner
/// alone whatever the umask; what stood there is replaced. A device or pipe is written
/// into (a pipe waits for its reader). Another user's link is not followed, another
/// user's pipe in a folder where everybody may write not used (Permission).
/// Without finish() nothing is left behind.
class OutputFile {
public:
    /// @return Exists for a file that may not be replaced; DiskFull, ReadOnly, Permission,
    /// Failed.
    static Result<OutputFile> open(const QString& path, Overwrite overwrite = Overwrite::Yes);
    ~OutputFile();
    OutputFile(OutputFile&&) noexcept;
    OutputFile& operator=(OutputFile&&) noexcept;

    /// @brief To write into, from the beginning to the end.
    QIODevice& device();
    /// @brief Why a write failed, which device() itself doesn't tell: then this, else `other`.
    Error errorOr(const Error& other) const;
    /// @brief Writes out what came so far and names the file that holds it, for whoever checks it
    /// before finish(); empty for a device or pipe.
    Result<QString> writtenSoFar();
    /// @brief The folder in which the file will stand, held open: what must be spooled stands beside it. The
    /// system's folder for such things where a device or pipe is written into.
    QString folder() const;
    /// @brief Puts everything into its place, to the last byte, and says if it isn't there.
    Result<void> finish();

private:
    struct State;
    explicit OutputFile(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// @brief Writes all of it by an OutputFile.
Result<void> writeOutput(const QString& path, QByteArrayView bytes, Overwrite overwrite = Overwrite::Yes);

/// @brief Whether something could be written there now; leaves nothing behind and opens
/// no pipe. For asking before long work whose outcome goes there.
Result<void> tryOutput(const QString& path, Overwrite overwrite = Overwrite::Yes);

/// @brief Whether the path names a device or a pipe, which is written into.
bool isDeviceOrPipe(const QString& path);

}  // namespace saikoku
