#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief Brings a server's store up to date, after a backup. JSON: `{"upgraded", "from", "to", "backup"}`;
/// upgraded is false when there was nothing to do, backup the file or null.
class UpgradeCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("upgrade"); }
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

}  // namespace saikoku::cli
