#include "app/cli/commands/init_command.h"

#include <QCoreApplication>

#include "app/cli/store_access.h"
#include "core/security/sign_in.h"

namespace saikoku::cli {

namespace {
struct Text { Q_DECLARE_TR_FUNCTIONS(InitCommand) };
}  // namespace

QString InitCommand::summary() const { return Text::tr("Make a new store and its first administrator (--user)."); }

Result<Output> InitCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    SAIKOKU_TRY_ASSIGN(const StoreLocation location, storeLocation(line));
    SAIKOKU_TRY_ASSIGN(const QString password, location.isLocal() ? firstPassword(line) : actingPassword(line));
    SAIKOKU_TRY(createStore(location, line.user(), password, line.clock()));
    const QString where = location.displayName();
    return Output{{{QStringLiteral("created"), true}, {QStringLiteral("store"), where}, {QStringLiteral("user"), line.user()}},
                  Text::tr("A new store was made in %1. Administrator: %2").arg(where, line.user()) + QLatin1Char('\n')};
}

}  // namespace saikoku::cli
