#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief `cases`: the list as text, JSON or CSV, by condition and order.
class CasesCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("cases"); }
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

}  // namespace saikoku::cli
