#include "app/cli/commands/upgrade_command.h"

#include <QCoreApplication>

#include "app/cli/store_access.h"
#include "core/security/store_upgrade.h"

namespace saikoku::cli {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(UpgradeCommand) };

/// Empty: without one, as the person said in so many words.
Result<QString> backupFile(const CommandLine& line) {
    const bool without = line.has(QStringLiteral("without-backup"));
    const QString file = line.text(QStringLiteral("backup"));
    if (without == !file.isEmpty()) {
        return fail(ErrorCode::Usage, Text::tr("Name the file for the backup (--backup FILE), or --without-backup when the office "
                                               "has just backed the server up itself."));
    }
    return file;
}

}  // namespace

QString UpgradeCommand::summary() const { return Text::tr("Back up a server's store of an earlier version and bring it up to date."); }

QList<QCommandLineOption> UpgradeCommand::options() const {
    return {{QStringLiteral("backup"), Text::tr("Where to write the store, encrypted, before anything is changed."), QStringLiteral("FILE")},
            {QStringLiteral("without-backup"), Text::tr("The office has just backed the server up itself.")}};
}

Result<Output> UpgradeCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    SAIKOKU_TRY_ASSIGN(const QString file, backupFile(line));
    SAIKOKU_TRY_ASSIGN(const StoreLocation location, storeLocation(line));
    SAIKOKU_TRY_ASSIGN(const QString password, actingPassword(line));
    SAIKOKU_TRY_ASSIGN(const StoreUpgrade done,
                       upgradeStore(location, line.user(), password, line.clock(), file, QStringLiteral("saikoku-cli")));
    if (!done.warning.isEmpty()) {
        line.warn(done.warning);
    }
    QString text = done.isNeeded() ? Text::tr("The store was brought up to date (schema %1 → %2).").arg(done.from).arg(done.to)
                                   : Text::tr("The store is up to date (schema %1). Nothing was changed.").arg(done.to);
    text += QLatin1Char('\n');
    if (!done.backupFile.isEmpty()) {
        text += Text::tr("The earlier state was backed up to %1. Keep it in another place.").arg(done.backupFile) + QLatin1Char('\n');
    }
    return Output{{{QStringLiteral("upgraded"), done.isNeeded()},
                   {QStringLiteral("from"), done.from},
                   {QStringLiteral("to"), done.to},
                   {QStringLiteral("backup"), done.backupFile.isEmpty() ? QJsonValue() : QJsonValue(done.backupFile)}},
                  text};
}

}  // namespace saikoku::cli
