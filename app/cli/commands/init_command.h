#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief Makes a store and its first administrator. JSON: `{"created": true, "store", "user"}`.
class InitCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("init"); }
    QString summary() const override;
    Result<Output> run(const CommandLine& line) override;
};

}  // namespace saikoku::cli
