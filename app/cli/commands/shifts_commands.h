#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief `shifts [--from D] [--to D]`: the plan, a week from today without them. JSON: `{"shifts":
/// [{"login", "name", "day", "from", "until"}]}`, hours as "09:00".
class ShiftsCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("shifts"); }
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief `shifts plan LOGIN DATE HOURS…`, hours like 9:00-12:00. JSON: `{"planned": N}`.
class ShiftsPlanCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("shifts plan"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("LOGIN DATE HOURS…"); }
    Result<Output> run(const CommandLine& line) override;
};

/// @brief `shifts withdraw LOGIN DATE`. JSON: `{"withdrawn": N}`.
class ShiftsWithdrawCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("shifts withdraw"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("LOGIN DATE"); }
    Result<Output> run(const CommandLine& line) override;
};

/// @brief `shifts copy FROM TO`: the week of TO as that of FROM, for whom nothing is planned yet.
/// JSON: `{"planned": N}`.
class ShiftsCopyCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("shifts copy"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("FROM TO"); }
    Result<Output> run(const CommandLine& line) override;
};

}  // namespace saikoku::cli
