#include "app/cli/commands/backup_command.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include "app/cli/store_access.h"
#include "core/base/output_file.h"
#include "core/security/backup_series.h"
#include "core/security/store_backup.h"

namespace saikoku::cli {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(BackupCommand) };

const QString kInto = QStringLiteral("into");

Output told(const BackedUpInto& done) {
    const qint64 bytes = QFileInfo(done.file).size();
    const bool isChecked = !isDeviceOrPipe(done.file);
    Output output;
    output.json = {{QStringLiteral("file"), done.file},
                   {QStringLiteral("bytes"), bytes},
                   {QStringLiteral("rows"), done.figures.allRows()},
                   {QStringLiteral("checked"), isChecked},
                   {QStringLiteral("removed"), QJsonArray::fromStringList(done.removed)}};
    output.text = isChecked ? Text::tr("The store was backed up to %1 (%2 bytes, %3 rows, opened and counted). Keep it in another place.")
                                  .arg(done.file)
                                  .arg(bytes)
                                  .arg(done.figures.allRows())
                            : Text::tr("The store was backed up to %1, which can't be read again: see with saikoku-cli backup rehearse FILE "
                                       "that all of it arrived.")
                                  .arg(done.file);
    output.text += QLatin1Char('\n');
    for (const QString& file : done.removed) {
        output.text += Text::tr("Removed by the rule \"backup\": %1").arg(file) + QLatin1Char('\n');
    }
    for (const QString& file : done.notRemoved) {
        output.warnings.append(Text::tr("The rule \"backup\" keeps %1 no longer, but it could not be removed. Remove it by hand.").arg(file));
    }
    return output;
}

}  // namespace

QString BackupCommand::summary() const { return Text::tr("Write the whole store, encrypted, to one file, and check that file."); }

QList<QCommandLineOption> BackupCommand::options() const {
    return {{kInto, Text::tr("Under a dated name into this folder; older ones there are removed by the rule \"backup\"."), QStringLiteral("FOLDER")}};
}

Result<Output> BackupCommand::run(const CommandLine& line) {
    if (line.has(kInto)) {
        SAIKOKU_TRY(line.noArguments());
        SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
        SAIKOKU_TRY_ASSIGN(const BackedUpInto done, backUpInto(*session, line.text(kInto)));
        return told(done);
    }
    BackedUpInto done;
    SAIKOKU_TRY_ASSIGN(done.file, line.onlyArgument());
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(done.figures, backUpStore(*session, done.file));
    return told(done);
}

}  // namespace saikoku::cli
