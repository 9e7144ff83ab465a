#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief `callbacks [--state missed|due|upcoming] [--mine]`: open appointments to call again and whose they
/// are. JSON:
/// `{"callbacks": [{"number", "call_at", "state", "of", "mine", "given_by", "given_at"}]}`; `of` null:
/// anyone's.
class CallbacksCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("callbacks"); }
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief `callbacks give NUMBER LOGIN`, or `--anyone`. JSON: `{"number", "of", "changed"}`.
class CallbackGiveCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("callbacks give"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("NUMBER [LOGIN]"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

}  // namespace saikoku::cli
