#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief `score predict`: scores a table with a model that `score evaluate`
/// wrote; `--explain ROW` says why one row has its score.
class ScorePredictCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("score predict"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("--model FILE --test CSV --out FILE"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief `score show FILE`: what a model was learnt from, how good it was, and
/// the points table of a logistic one.
class ScoreShowCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("score show"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("FILE"); }
    Result<Output> run(const CommandLine& line) override;
};

}  // namespace saikoku::cli
