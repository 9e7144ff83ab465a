#include "core/security/backup_check.h"

#include <QCoreApplication>

#include "core/security/backup_file.h"
#include "core/security/staging_folder.h"
#include "core/store/database.h"
#include "core/store/integrity_check.h"

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(Backup) };

tl::unexpected<Error> notKept(const QString& named, const QString& found) {
    return fail(ErrorCode::Corrupt, Text::tr("The backup \"%1\" was opened and counted after writing and is not what stands in the store "
                                             "(%2). It was not kept; an earlier one of that name is still there. Look at the store with "
                                             "saikoku-cli check, have the disk checked, then back up again.")
                                        .arg(named, found));
}

/// A full disk is told as such; damage is the copy's.
tl::unexpected<Error> unread(const QString& named, const Error& error) {
    const bool isDamage = error.code == ErrorCode::Corrupt || error.code == ErrorCode::BadInput || error.code == ErrorCode::Failed ||
                          error.code == ErrorCode::PlaintextStore;
    return isDamage ? notKept(named, error.detail.isEmpty() ? error.message : error.detail) : fail(error);
}

}  // namespace

Result<QStringList> faultsOfCopy(Database& copy, const StoreFigures& source) {
    SAIKOKU_TRY_ASSIGN(const auto findings, checkIntegrity(copy));
    QStringList faults;
    for (const IntegrityFinding& finding : findings) {
        if (!finding.faults.isEmpty()) {
            faults.append(finding.check + QStringLiteral(": ") + finding.faults.join(QStringLiteral("; ")));
        }
    }
    SAIKOKU_TRY_ASSIGN(const StoreFigures found, figuresOf(copy));
    return faults + source.differences(found);
}

Result<QStringList> faultsOfCopy(const QString& databaseFile, const SecretBytes& dataKey, const StoreFigures& source) {
    SAIKOKU_TRY_ASSIGN(const auto database, Database::openSqlite(databaseFile, dataKey, FileMode::Existing));
    return faultsOfCopy(*database, source);
}

Result<void> checkBackupFile(const QString& written, const QString& named, const StagingFolder& folder, const SecretBytes& dataKey,
                             const StoreFigures& source) {
    const QString database = folder.filePath(QStringLiteral("check.db"));
    if (const auto unpacked = unpackBackupFile(written, folder.filePath(QStringLiteral("check.keys")), database); !unpacked) {
        return unread(named, unpacked.error());
    }
    const Result<QStringList> faults = faultsOfCopy(database, dataKey, source);
    if (!faults) {
        return unread(named, faults.error());
    }
    return faults->isEmpty() ? Result<void>() : notKept(named, faults->join(QStringLiteral(", ")));
}

}  // namespace saikoku
