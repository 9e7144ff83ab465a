#include "app/cli/commands/backup_rehearse_command.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

#include "app/cli/store_access.h"
#include "core/cases/restore_rehearsal.h"

namespace saikoku::cli {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(BackupCommand) };

const QString kScratch = QStringLiteral("scratch");
constexpr double kMillisecondsPerSecond = 1000.0;

QJsonObject json(const Rehearsal& done) {
    return {{QStringLiteral("ok"), done.isWell()},
            {QStringLiteral("backup_of"), toStoredUtc(done.backupOf)},
            {QStringLiteral("seconds"), static_cast<double>(done.milliseconds) / kMillisecondsPerSecond},
            {QStringLiteral("rows"), done.rows},
            {QStringLiteral("differences"), QJsonArray::fromStringList(done.differences)},
            {QStringLiteral("changed_since"), QJsonArray::fromStringList(done.changedSince)},
            {QStringLiteral("same_totals"), done.hasSameTotals},
            {QStringLiteral("totals"), done.totals},
            {QStringLiteral("living_totals"), done.livingTotals}};
}

QString text(const Rehearsal& done) {
    QString text = Text::tr("The backup of %1 was restored in a scratch folder in %2 s (%3 rows) and removed again.")
                       .arg(toTokyo(done.backupOf).toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                            QString::number(static_cast<double>(done.milliseconds) / kMillisecondsPerSecond, 'f', 1))
                       .arg(done.rows) +
                   QLatin1Char('\n');
    if (done.hasSameTotals) {
        text += Text::tr("Summary and board are those of the living store.") + QLatin1Char('\n');
    } else if (done.isWell()) {
        text += Text::tr("Summary and board differ from the living store, which has changed since (%1).")
                    .arg(done.changedSince.join(QStringLiteral(", "))) +
                QLatin1Char('\n');
    }
    return text;
}

}  // namespace

QString BackupRehearseCommand::summary() const { return Text::tr("Try to restore a backup in a scratch folder and compare."); }

QList<QCommandLineOption> BackupRehearseCommand::options() const {
    return {{kScratch, Text::tr("Where the scratch folder is made; without it, the store's folder or the system's for temporary files."),
             QStringLiteral("FOLDER")}};
}

Result<Output> BackupRehearseCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString file, line.onlyArgument());
    SAIKOKU_TRY_ASSIGN(const QString password, actingPassword(line));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line, password));
    const QString there = session->location().isLocal() ? session->location().folder() : QDir::tempPath();
    SAIKOKU_TRY_ASSIGN(const Rehearsal done,
                       rehearseRestore(*session, password, file, line.has(kScratch) ? line.text(kScratch) : there));
    Output output{json(done), text(done)};
    if (!done.isWell()) {
        const QString sentence = Text::tr("What was restored is not what the backup was made of (%1). Use another backup, make a new one "
                                          "and look at the store with saikoku-cli check.")
                                     .arg(done.differences.join(QStringLiteral(", ")));
        output.exitCode = exitCodeFor(ErrorCode::Corrupt);
        output.warnings = {sentence};
        output.json.insert(QStringLiteral("error"),
                           QJsonObject{{QStringLiteral("code"), codeOf(ErrorCode::Corrupt)}, {QStringLiteral("message"), sentence}});
    }
    return output;
}

}  // namespace saikoku::cli
