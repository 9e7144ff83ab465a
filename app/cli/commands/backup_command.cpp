#include "app/cli/commands/backup_command.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "app/cli/store_access.h"
#include "core/security/store_backup.h"

namespace saikoku::cli {

namespace {
struct Text { Q_DECLARE_TR_FUNCTIONS(BackupCommand) };
}  // namespace

QString BackupCommand::summary() const { return Text::tr("Write the whole store, encrypted, to one file."); }

Result<Output> BackupCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString file, line.onlyArgument());
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY(backUpStore(*session, file));
    const qint64 bytes = QFileInfo(file).size();
    return Output{{{QStringLiteral("file"), file}, {QStringLiteral("bytes"), bytes}},
                  Text::tr("The store was backed up to %1 (%2 bytes). Keep it in another place.").arg(file).arg(bytes) + QLatin1Char('\n')};
}

}  // namespace saikoku::cli
