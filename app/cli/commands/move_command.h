#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief Moves a store between a folder and a server. JSON: `{"moved": true, "to", "rows",
/// "need_password": [login], "resumed"}`; with --lift `{"lifted": bool}`.
class MoveCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("move"); }
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

}  // namespace saikoku::cli
