#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include "core/base/result.h"

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
};

/// @brief Writes one file that holds the key file and the encrypted database, each
/// with its length and SHA-256, by an OutputFile. Replaces an older backup of that
/// name, refuses to replace any other file (Exists).
/// @param head sizes and sums are filled in
Result<void> writeBackupFile(const QString& file, BackupHead head, const QByteArray& keys, const QString& databaseFile);

/// @brief Unpacks into two files after checking lengths and sums. BadInput for a
/// file that is no backup, NewerSchema for a later format, Corrupt for a damaged one.
Result<BackupHead> unpackBackupFile(const QString& file, const QString& keysFile, const QString& databaseFile);

}  // namespace saikoku
