#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief `barcode customer`: Japan Post's customer barcode as its symbols.
class CustomerBarcodeCommand final : public Command {
public:
    QString name() const override;
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

}  // namespace saikoku::cli
