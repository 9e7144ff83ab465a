#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief JSON: `{"roles": [{"role", "name", "built_in", "permissions", "users", "groups"}],
/// "permissions": [{"code", "label"}]}`.
class RolesCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("roles"); }
    QString summary() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief The permissions of a role, all of them; a new code makes a new role. JSON: `{"role", "name", "built_in", "permissions"}`.
class RolesSetCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("roles set"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("ROLE PERMISSION…"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief A role of the office's own that nobody has. JSON: `{"role", "removed": true}`.
class RolesRemoveCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("roles remove"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("ROLE"); }
    Result<Output> run(const CommandLine& line) override;
};

}  // namespace saikoku::cli
