#include "app/cli/commands/restore_command.h"

#include <QCoreApplication>

#include "app/cli/store_access.h"
#include "core/security/store_backup.h"

namespace saikoku::cli {

namespace {
struct Text { Q_DECLARE_TR_FUNCTIONS(RestoreCommand) };
}  // namespace

QString RestoreCommand::summary() const { return Text::tr("Put a backup in place of the store."); }

Result<Output> RestoreCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString file, line.onlyArgument());
    SAIKOKU_TRY_ASSIGN(const StoreLocation location, storeLocation(line));
    SAIKOKU_TRY_ASSIGN(const QString password, actingPassword(line));
    SAIKOKU_TRY_ASSIGN(const Restored restored,
                       restoreStore(location, line.user(), password, file, line.clock(), QStringLiteral("saikoku-cli")));
    if (!restored.warning.isEmpty()) {
        line.warn(restored.warning);
    }
    const QString moment = toTokyo(restored.createdAt).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    QString text = Text::tr("The backup of %1 was restored.").arg(moment) + QLatin1Char('\n');
    if (!restored.replacedFolder.isEmpty()) {
        text += Text::tr("The earlier store was kept in %1").arg(restored.replacedFolder) + QLatin1Char('\n');
    }
    return Output{{{QStringLiteral("restored"), true},
                   {QStringLiteral("backup_of"), toStoredUtc(restored.createdAt)},
                   {QStringLiteral("replaced"), restored.replacedFolder.isEmpty() ? QJsonValue() : QJsonValue(restored.replacedFolder)}},
                  text};
}

}  // namespace saikoku::cli
