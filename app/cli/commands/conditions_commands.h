#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief `conditions`: the saved ones. JSON: `{"conditions": [{"name", "condition", "sentence",
/// "shared", "owner", "made", "changed", "may_change"}]}`.
class ConditionsCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("conditions"); }
    QString summary() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief `conditions save NAME --where EXPR [--shared]`. JSON: the saved one.
class ConditionsSaveCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("conditions save"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("NAME"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief `conditions remove NAME`. JSON: `{"name", "removed": true}`.
class ConditionsRemoveCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("conditions remove"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("NAME"); }
    Result<Output> run(const CommandLine& line) override;
};

}  // namespace saikoku::cli
