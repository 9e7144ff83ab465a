#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief Adds a person: `users add NAME --role ROLE [--display-name TEXT]`. JSON:
/// `{"user", "role"}` and `"password"` when one was made up (newPassword()).
class UsersAddCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("users add"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("NAME --role ROLE"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief The roster. JSON: `{"users": [{"name", "display_name", "role", "disabled", "created_at", "groups",
/// "employer", "contract_end", "trained_on", "pledged_on"}]}`.
class UsersListCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("users list"); }
    QString summary() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief The name that colleagues see and scripts say: `users rename NAME --display-name TEXT`.
/// JSON: `{"user", "display_name"}`.
class UsersRenameCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("users rename"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("NAME --display-name TEXT"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief JSON: `{"user", "disabled": true}`.
class UsersDisableCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("users disable"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("NAME"); }
    Result<Output> run(const CommandLine& line) override;
};

/// @brief Lets a disabled person in again with a new password. JSON: `{"user",
/// "disabled": false}` and `"password"` when one was made up.
class UsersEnableCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("users enable"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("NAME"); }
    Result<Output> run(const CommandLine& line) override;
};

/// @brief JSON: `{"user"}` and `"password"` when one was made up.
class UsersPasswordCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("users password"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("NAME"); }
    Result<Output> run(const CommandLine& line) override;
};

}  // namespace saikoku::cli
