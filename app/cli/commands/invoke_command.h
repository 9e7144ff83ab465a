#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief `invoke NUMBER --receivable ID|--all [--on DATE] [--how H] [--note T]`: 援用, the debtor invoked
/// the limitation of a private claim whose time has run, or of all such of the case; `invoke NUMBER
/// --take-back ID --reason T`. Without options those in force. JSON:
/// `{"number", "invocations": [{"id", "receivable", "on", "how", "by", "note"}]}`.
class InvokeCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("invoke"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("NUMBER"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

}  // namespace saikoku::cli
