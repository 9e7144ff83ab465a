#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

class SummaryCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("summary"); }
    QString summary() const override;
    Result<Output> run(const CommandLine& line) override;
};

}  // namespace saikoku::cli
