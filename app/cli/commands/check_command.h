#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief Looks at the whole store. JSON: `{"ok", "checks": [{"check", "ok", "faults"}], "much_read",
/// "backup": {"last", "age_hours", "overdue"}}` (backup only for who may make one); with a fault also
/// "error", and exit 4.
class CheckCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("check"); }
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

}  // namespace saikoku::cli
