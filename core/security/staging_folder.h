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
    /// work keeps theirs. Earlier versions had no lock: theirs count as left behind, in
    /// a store's own folders.
    enum class Whose { OfThisKind, EarlierVersionsToo };
    static void tidy(const QString& parent, Whose whose = Whose::OfThisKind);

private:
    StagingFolder(QString path, std::unique_ptr<QLockFile> lock);

    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
};

}  // namespace saikoku
