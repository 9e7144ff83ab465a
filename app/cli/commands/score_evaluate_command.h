#pragma once

#include "app/cli/command.h"
#include "core/learning/evaluation.h"

namespace saikoku::cli {

/// @brief `score evaluate`: learns from one CSV, scores another, prints the
/// figures. Needs no store, user or password.
class ScoreEvaluateCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("score evaluate"); }
    QString summary() const override;
    QString arguments() const override;
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;

    /// @brief The options as a request; Usage for anything unreadable.
    static Result<scoring::EvaluationRequest> request(const CommandLine& line);
};

}  // namespace saikoku::cli
