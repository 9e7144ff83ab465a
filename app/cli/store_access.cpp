#include "app/cli/store_access.h"

#include <QCoreApplication>
#include <QFile>

#include "app/cli/command_line.h"
#include "app/cli/terminal.h"
#include "core/security/password_rules.h"
#include "core/security/private_files.h"
#include "core/security/sign_in.h"

namespace saikoku::cli {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(StoreAccess) };

tl::unexpected<Error> noPassword() {
    return fail(ErrorCode::Usage,
                Text::tr("No password given. Set SAIKOKU_PASSWORD or run the command at a terminal, where it is asked for."));
}

Result<QString> passwordIn(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(readError(path, file.errorString()));
    }
    QByteArray line = file.readLine();
    while (line.endsWith('\n') || line.endsWith('\r')) {
        line.chop(1);
    }
    const QString password = QString::fromUtf8(line);
    line.fill('\0');
    return password.isEmpty() ? Result<QString>(noPassword()) : Result<QString>(password);
}

/// Asked twice, because it can't be seen.
Result<QString> askNew(const QString& user) {
    const auto first = askHidden(Text::tr("New password for %1: ").arg(user));
    const auto second = first ? askHidden(Text::tr("The same again: ")) : std::nullopt;
    if (!second) {
        return noPassword();
    }
    if (*first != *second) {
        return fail(ErrorCode::Usage, Text::tr("The two passwords differ. Nothing was changed."));
    }
    return *first;
}

}  // namespace

Result<StoreLocation> storeLocation(const CommandLine& line) {
    return line.server().isEmpty() ? Result<StoreLocation>(StoreLocation::local(line.dataFolder()))
                                   : StoreLocation::server(line.server());
}

Result<QString> actingPassword(const CommandLine& line) {
    const QString given = qEnvironmentVariable("SAIKOKU_PASSWORD");
    if (!given.isEmpty()) {
        return given;
    }
    if (const QString file = qEnvironmentVariable("SAIKOKU_PASSWORD_FILE"); !file.isEmpty()) {
        return passwordIn(file);
    }
    if (!hasTerminal()) {
        return noPassword();
    }
    const auto typed = askHidden(Text::tr("Password of %1: ").arg(line.user()));
    return typed ? Result<QString>(*typed) : Result<QString>(noPassword());
}

Result<std::unique_ptr<Session>> openSession(const CommandLine& line) {
    SAIKOKU_TRY(storeLocation(line));  // a wrong address is told before a password is asked for
    SAIKOKU_TRY_ASSIGN(const QString password, actingPassword(line));
    return openSession(line, password);
}

Result<std::unique_ptr<Session>> openSession(const CommandLine& line, const QString& password) {
    SAIKOKU_TRY_ASSIGN(const StoreLocation location, storeLocation(line));
    SAIKOKU_TRY_ASSIGN(auto session,
                       signIn(location, line.user(), password, line.clock(), QStringLiteral("saikoku-cli")));
    const QStringList notes = session->takeNotes();
    for (const QString& note : notes) {
        line.warn(note);
    }
    return session;
}

Result<NewPassword> newPassword(const QString& user) {
    const QString given = qEnvironmentVariable("SAIKOKU_NEW_PASSWORD");
    if (!given.isEmpty()) {
        return NewPassword{given, false};
    }
    if (!hasTerminal()) {
        return NewPassword{randomPassword(), true};
    }
    SAIKOKU_TRY_ASSIGN(const QString typed, askNew(user));
    return NewPassword{typed, false};
}

Result<QString> firstPassword(const CommandLine& line) {
    const QString given = qEnvironmentVariable("SAIKOKU_PASSWORD");
    if (!given.isEmpty()) {
        return given;
    }
    return hasTerminal() ? askNew(line.user()) : Result<QString>(noPassword());
}

}  // namespace saikoku::cli
