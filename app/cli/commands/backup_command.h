#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief The whole store, encrypted, in one file. JSON: `{"file", "bytes"}`.
class BackupCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("backup"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("FILE"); }
    Result<Output> run(const CommandLine& line) override;
};

}  // namespace saikoku::cli
