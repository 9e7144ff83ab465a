#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief `late-charge`: the late charge with its lines, from values alone.
class LateChargeCommand final : public Command {
public:
    QString name() const override;
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

}  // namespace saikoku::cli
