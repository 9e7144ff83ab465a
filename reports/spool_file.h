#pragma once

#include <QString>
#include <QTemporaryFile>

#include <memory>

#include "core/base/result.h"

class QIODevice;

namespace saikoku::reports {

/// @brief A file for what a library writes by a name before it goes to its target: stands in the target's
/// folder, for the owner alone, without a name of its own where the system has such; gone with this object.
class SpoolFile {
public:
    /// @param folder that of the target (OutputFile::folder()); empty: the system's for temporary files.
    static Result<SpoolFile> open(const QString& folder);

    /// @brief A name under which this process opens it again.
    QString path() const;
    const QString& folder() const { return m_folder; }
    /// @brief To write into.
    QFileDevice& device() { return *m_file; }
    /// @brief Everything that stands in it. DiskFull: the device took no more.
    Result<void> copyTo(QIODevice& device);

private:
    SpoolFile(std::unique_ptr<QTemporaryFile> file, QString folder)
        : m_file(std::move(file)), m_folder(std::move(folder)) {}

    std::unique_ptr<QTemporaryFile> m_file;
    QString m_folder;
};

}  // namespace saikoku::reports
