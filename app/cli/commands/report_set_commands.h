#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief `report sets`: parameters saved under a name. JSON: `{"sets": […]}` (report_request.h).
class ReportSetsCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("report sets"); }
    QString summary() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief `report-set save NAME --report ID …`: keeps a report's parameters; --period stays relative. JSON:
/// the set.
class ReportSetSaveCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("report-set save"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("NAME"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief `report-set delete NAME`. JSON: `{"name", "deleted": true}`.
class ReportSetDeleteCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("report-set delete"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("NAME"); }
    Result<Output> run(const CommandLine& line) override;
};

}  // namespace saikoku::cli
