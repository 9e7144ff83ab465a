#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <functional>

#include "core/base/result.h"
#include "core/security/store_figures.h"

namespace saikoku {

/// @brief What the head of a backup file tells without any password.
struct BackupHead {
    QDateTime createdAt;
    QString storeId;
    QString source;     ///< "local" or "server"
    int schema = 0;
    qint64 keysBytes = 0;
    QByteArray keysSum; ///< SHA-256, hexadecimal
    qint64 databaseBytes = 0;
    QByteArray databaseSum;
    StoreFigures figures;  ///< what the store held; not known of backups of earlier versions
};

/// @brief Writes one file that holds the key file and the encrypted database, each
/// with its length and SHA-256, by an OutputFile. Replaces an older backup of that
/// name, refuses to replace any other file (Exists).
/// @param head sizes and sums are filled in
/// @param check is given the written file before it takes its place; an Error leaves what
/// stood there. Not asked for a device or pipe, which can't be read again.
Result<void> writeBackupFile(const QString& file, BackupHead head, const QByteArray& keys, const QString& databaseFile,
                             const std::function<Result<void>(const QString& written)>& check);

/// @brief The head alone, when the file's length fits it; Errors as unpackBackupFile().
Result<BackupHead> readBackupHead(const QString& file);

/// @brief Unpacks into two files after checking lengths and sums. BadInput for a
/// file that is no backup, NewerSchema for a later format, Corrupt for a damaged one.
Result<BackupHead> unpackBackupFile(const QString& file, const QString& keysFile, const QString& databaseFile);

}  // namespace saikoku
