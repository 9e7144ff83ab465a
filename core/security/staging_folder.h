#pragma once

#include <QString>

#include <memory>

#include "core/base/result.h"

class QLockFile;

namespace saikoku {

/// @brief A hidden folder (0700) beside what is to be made, in which it is made whole
/// first; gone with everything in it when the object goes. A program that is killed
/// leaves it behind: tidy() takes away those in which nobody works any more.
class StagingFolder {
public:
    static Result<StagingFolder> make(const QString& parent);
    StagingFolder(StagingFolder&& other) noexcept;
    StagingFolder& operator=(StagingFolder&&) = delete;
    ~StagingFolder();

    const QString& path() const { return m_path; }
    QString filePath(const QString& name) const { return m_path + QLatin1Char('/') + name; }

    /// @brief Removes what killed programs left in the folder `parent`; whoever is at
    /// work keeps theirs. In a store's own folders also what has no lock: folders of
    /// earlier versions, and files half written (output_file.h) that are an hour old.
    enum class Leftovers { Folders, OfAStore };
    static void tidy(const QString& parent, Leftovers which = Leftovers::Folders);

private:
    StagingFolder(QString path, std::unique_ptr<QLockFile> lock);

    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
};

}  // namespace saikoku
