#include "app/cli/commands/rekey_command.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "app/cli/store_access.h"
#include "core/security/store_rekey.h"

namespace saikoku::cli {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(RekeyCommand) };

const QString kNewPasswords = QStringLiteral("new-passwords");

}  // namespace

QString RekeyCommand::summary() const { return Text::tr("Encrypt a local store anew under a new key."); }

QList<QCommandLineOption> RekeyCommand::options() const {
    return {{kNewPasswords, Text::tr("Nobody else gets at the new key by the old one: each needs a new password (users password NAME).")}};
}

Result<Output> RekeyCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    SAIKOKU_TRY_ASSIGN(const StoreLocation location, storeLocation(line));
    SAIKOKU_TRY_ASSIGN(const QString password, actingPassword(line));
    const OtherUsers others = line.has(kNewPasswords) ? OtherUsers::NeedNewPassword : OtherUsers::ComeAlong;
    SAIKOKU_TRY_ASSIGN(const Rekeyed done, rekeyStore(location, line.user(), password, others, line.clock(), QStringLiteral("saikoku-cli")));
    if (!done.warning.isEmpty()) {
        line.warn(done.warning);
    }
    QString text = Text::tr("The store is encrypted under a new key.") + QLatin1Char('\n');
    if (!done.comeAlong.isEmpty()) {
        text += Text::tr("Come along at their next sign-in; until then the old key still leads to the new one: %1")
                    .arg(done.comeAlong.join(QStringLiteral(", "))) +
                QLatin1Char('\n');
    }
    if (!done.needNewPassword.isEmpty()) {
        text += Text::tr("Need a new password (saikoku-cli users password NAME): %1").arg(done.needNewPassword.join(QStringLiteral(", "))) +
                QLatin1Char('\n');
    }
    if (done.olderCopies > 0) {
        text += Text::tr("Backups and replaced stores in the folder backups that open with earlier keys: %1. Back up anew, then remove what "
                         "is no longer needed.")
                    .arg(done.olderCopies) +
                QLatin1Char('\n');
    }
    return Output{{{QStringLiteral("rekeyed"), true},
                   {QStringLiteral("come_along"), QJsonArray::fromStringList(done.comeAlong)},
                   {QStringLiteral("need_password"), QJsonArray::fromStringList(done.needNewPassword)},
                   {QStringLiteral("older_copies"), done.olderCopies}},
                  text};
}

}  // namespace saikoku::cli
