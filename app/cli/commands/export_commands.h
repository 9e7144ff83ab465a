#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief `exports`: areas that can be taken out, with their columns.
class ExportsCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("exports"); }
    QString summary() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief `export AREA`: facts of one kind as CSV, XLSX or JSON, into a file or printed.
class ExportCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("export"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("AREA --out FILE"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

}  // namespace saikoku::cli
