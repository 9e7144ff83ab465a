#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief `plan LOGIN --calls N [--day D]`: how many calls somebody makes on a day, today without one; the
/// newest counts. JSON: `{"login", "day", "calls"}`.
class PlanCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("plan"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("LOGIN"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

}  // namespace saikoku::cli
