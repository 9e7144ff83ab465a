#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief `targets list [--year Y] [--history]`: what is to be reached in fiscal years. JSON: `{"targets":
/// [{"year", "tax_item", "persons", "cases", "yen", "rate", "set_by", "set_at", "in_force"}]}`, null where
/// nothing is aimed at, the rate 0–1.
class TargetsListCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("targets list"); }
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief `targets set --year Y [--tax-item CODE] [--persons N] [--cases N] [--yen N] [--rate R]`; `--none`
/// takes it back. JSON: the target.
class TargetsSetCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("targets set"); }
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

}  // namespace saikoku::cli
