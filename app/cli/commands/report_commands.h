#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief `reports`: ids of the reports with titles and parameters.
class ReportsCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("reports"); }
    QString summary() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief `report ID`: a report as CSV, Excel, PDF or JSON, into a file or printed; `report --set NAME` takes the
/// saved parameters, in whose place options stand.
class ReportCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("report"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("ID --format FORMAT"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

}  // namespace saikoku::cli
