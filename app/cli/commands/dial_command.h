#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief `dial NUMBER|PHONE --via NAME`: one call, from eligibility to attempt.
class DialCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("dial"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("NUMBER|PHONE --via NAME"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

}  // namespace saikoku::cli
