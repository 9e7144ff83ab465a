#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief `case NUMBER`: everything on the case, and whether it may be called.
class CaseCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("case"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("NUMBER"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

}  // namespace saikoku::cli
