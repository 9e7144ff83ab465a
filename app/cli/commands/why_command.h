#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief `why`: how many cases of a selection may be called now, and what holds the others
/// back: by reason, by reason alone, by when it ends.
class WhyCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("why"); }
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

}  // namespace saikoku::cli
