#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief `barcode convenience`: the 44 digits that a convenience store reads,
/// made or (--check) read back.
class ConvenienceBarcodeCommand final : public Command {
public:
    QString name() const override;
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

}  // namespace saikoku::cli
