#include "app/cli/commands/move_command.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

#include <unistd.h>

#include "app/cli/store_access.h"
#include "core/base/standard_streams.h"
#include "core/security/store_move.h"

namespace saikoku::cli {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(MoveCommand) };

const QString kTo = QStringLiteral("to");
const QString kLift = QStringLiteral("lift");
const QString kProgram = QStringLiteral("saikoku-cli");

/// A table and its rows so far, for who looks on.
void tellProgress(const QString& table, qint64 rows) {
    if (isatty(STDERR_FILENO) == 1) {
        writeAll(STDERR_FILENO, QStringLiteral("\r%1 %2\033[K").arg(table).arg(rows).toUtf8());
    }
}

Result<StoreLocation> target(const QString& word) {
    return word.startsWith(QLatin1String("postgres")) && word.contains(QLatin1String("://")) ? StoreLocation::server(word)
                                                                                             : Result<StoreLocation>(StoreLocation::local(QDir(word).absolutePath()));
}

/// The login on the server may have another password than the user of the folder.
QString passwordThere(const QString& here) {
    const QString given = qEnvironmentVariable("SAIKOKU_TARGET_PASSWORD");
    return given.isEmpty() ? here : given;
}

Result<Output> lift(const CommandLine& line, const StoreLocation& location, const QString& password) {
    SAIKOKU_TRY_ASSIGN(const bool lifted, liftMove(location, line.user(), password, line.clock(), kProgram));
    return Output{{{QStringLiteral("lifted"), lifted}},
                  (lifted ? Text::tr("The mark is lifted: people may work in this store again. See that nobody works in both.")
                          : Text::tr("This store isn't marked as moved. Nothing was changed.")) +
                      QLatin1Char('\n')};
}

}  // namespace

QString MoveCommand::summary() const { return Text::tr("Move the store from a folder to a server or the other way round."); }

QList<QCommandLineOption> MoveCommand::options() const {
    return {{kTo, Text::tr("Where to: a folder or postgresql://host:port/db."), QStringLiteral("DIR|URL")},
            {kLift, Text::tr("Take a move back: people may work in this store again.")}};
}

Result<Output> MoveCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    SAIKOKU_TRY_ASSIGN(const StoreLocation from, storeLocation(line));
    if (line.has(kLift) == line.has(kTo)) {
        return fail(ErrorCode::Usage, Text::tr("Say where to (--to DIR or --to URL), or --lift to take a move back."));
    }
    if (line.has(kLift)) {
        SAIKOKU_TRY_ASSIGN(const QString password, actingPassword(line));
        return lift(line, from, password);
    }
    SAIKOKU_TRY_ASSIGN(const StoreLocation to, target(line.text(kTo)));
    SAIKOKU_TRY_ASSIGN(const QString password, actingPassword(line));
    const Result<Moved> moved =
        moveStore({from, to, line.user(), password, passwordThere(password)}, line.clock(), kProgram, tellProgress);
    if (isatty(STDERR_FILENO) == 1) {
        writeAll(STDERR_FILENO, "\r\033[K");
    }
    SAIKOKU_TRY(moved);
    if (!moved->warning.isEmpty()) {
        line.warn(moved->warning);
    }
    QString text = moved->wasThere ? Text::tr("Everything had arrived in %1 before; this store is now marked as moved.").arg(to.displayName())
                                   : Text::tr("The store was moved to %1 (%2 rows). This one is left as it was and marked as moved.")
                                         .arg(to.displayName())
                                         .arg(moved->rows);
    text += QLatin1Char('\n');
    if (!moved->needNewPassword.isEmpty()) {
        text += Text::tr("Need a new password there (saikoku-cli users password NAME): %1").arg(moved->needNewPassword.join(QStringLiteral(", "))) +
                QLatin1Char('\n');
    }
    return Output{{{QStringLiteral("moved"), true},
                   {QStringLiteral("to"), to.displayName()},
                   {QStringLiteral("rows"), moved->rows},
                   {QStringLiteral("need_password"), QJsonArray::fromStringList(moved->needNewPassword)},
                   {QStringLiteral("resumed"), moved->wasThere}},
                  text};
}

}  // namespace saikoku::cli
