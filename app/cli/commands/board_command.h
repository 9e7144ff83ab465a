#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief `board`: cases and yen of the four statuses.
class BoardCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("board"); }
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

}  // namespace saikoku::cli
