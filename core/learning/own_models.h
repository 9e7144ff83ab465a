#pragma once

#include <QByteArray>
#include <QString>

#include "core/base/result.h"

namespace saikoku::scoring {

/// @brief Which model files this account made itself: their sums (ModelFile::sumOf), in
/// a folder for the owner alone. A file says nothing of its maker that another maker
/// could not write too; this does, and the file stays the same bytes wherever it is made.
class OwnModels {
public:
    explicit OwnModels(QString folder) : m_folder(std::move(folder)) {}

    Result<void> remember(const QByteArray& sum) const;
    /// @brief False too when others may write into the folder.
    bool made(const QByteArray& sum) const;

private:
    bool isPrivate() const;
    QString fileOf(const QByteArray& sum) const;

    QString m_folder;
};

}  // namespace saikoku::scoring
