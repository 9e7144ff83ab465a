#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief The survey of --campaign as a file that `survey set` takes; --out writes it. JSON:
/// `{"version", "known_on", "survey": {…} | null}`.
class SurveyShowCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("survey show"); }
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief JSON: as of `survey show`.
class SurveySetCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("survey set"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("FILE"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief JSON: `{"version", "answering", "complete", "questions": [{"code", "text", "answers": [{"answer", "text",
/// "cases"}]}], "quotas": [{"question", "answer", "limit", "complete", "full"}]}`. With --out a file: the counts, or
/// with --answers one row for each answer.
class SurveyResultsCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("survey results"); }
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

}  // namespace saikoku::cli
