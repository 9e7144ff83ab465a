#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief Puts a backup in place. JSON: `{"restored": true, "backup_of", "replaced"}`; replaced is
/// the folder where the earlier store was put, or null.
class RestoreCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("restore"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("FILE"); }
    Result<Output> run(const CommandLine& line) override;
};

}  // namespace saikoku::cli
