#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief Looks at the whole store. JSON: `{"ok": true, "checks": [{"check", "ok"}]}`; a fault is
/// exit 4 with the places in the message.
class CheckCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("check"); }
    QString summary() const override;
    Result<Output> run(const CommandLine& line) override;
};

}  // namespace saikoku::cli
