#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief Fills a store with a fictional city; makes the store if there is none.
class DemoCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("demo"); }
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

}  // namespace saikoku::cli
