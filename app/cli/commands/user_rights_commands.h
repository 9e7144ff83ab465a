#pragma once

#include "app/cli/command.h"

namespace saikoku {
struct Operator;
}

namespace saikoku::cli {

/// @brief What the office keeps of a person's contract, for JSON: `employer`, `contract_end`,
/// `trained_on`, `pledged_on`, null where there is none.
QJsonObject contractJson(const Operator& person);
/// @brief The same for people; empty when nothing is kept.
QString contractText(const Operator& person);

/// @brief Role, employer and dates of a person. JSON: `{"user", "role"}` and contractJson().
class UsersSetCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("users set"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("NAME"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief One person and what they may do, with what it comes from. JSON: `{"user", "display_name",
/// "role", "disabled", "groups", "permissions": [{"code", "from": [{"role", "group"}]}]}` and
/// contractJson(); `group` is null for the person's own role.
class UsersShowCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("users show"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("NAME"); }
    Result<Output> run(const CommandLine& line) override;
};

}  // namespace saikoku::cli
