#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief JSON: `{"campaigns": [{"code", "name", "kind", "money", "results": [{"code", "name", "counts_as", "final"}],
/// "reasons": [{"code", "name"}]}]}`.
class CampaignsCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("campaigns"); }
    QString summary() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief JSON: the campaign as `campaigns` has it.
class CampaignsAddCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("campaigns add"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("CODE NAME"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief `campaigns results CODE`: a campaign's own results and reasons. `--set FILE` makes them what the file
/// says, in the form that is printed; `--history` tells every state there was, `--back ID` brings one back.
class CampaignsResultsCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("campaigns results"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("CODE"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

}  // namespace saikoku::cli
