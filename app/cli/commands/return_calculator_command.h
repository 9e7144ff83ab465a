#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief `return-calculator --input FILE`: costs and gains of scenarios side by side, from values alone.
/// JSON: `{"scenarios": [{"name", "inputs": {key: number}, "lines": [{"key", "label", "unit", "value",
/// "formula"}]}]}`.
class ReturnCalculatorCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("return-calculator"); }
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

}  // namespace saikoku::cli
