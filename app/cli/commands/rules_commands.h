#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief Lists every rule file as it holds on the business date. JSON: `{"rules":
/// [{"name", "title", "known_on", "verified", "origin", "source", "problem"}]}`;
/// origin is "shipped" or "office", known_on and source are null for shipped ones,
/// problem is the reason why a file can't be read, else null.
class RulesCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("rules"); }
    QString summary() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief The values of one file: `rules show NAME`. JSON: what `rules` tells of it,
/// `"values": [{"name", "value", "source", "origin"}]` and `"content"`, the whole file.
class RulesShowCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("rules show"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("NAME"); }
    Result<Output> run(const CommandLine& line) override;
};

/// @brief Sets the office's own for every seat: `rules set FILE.json [--source TEXT]`.
/// The file's name tells which rules they are. JSON: what `rules` tells of it, and
/// `"changed": [NAME]`.
class RulesSetCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("rules set"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("FILE.json"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

}  // namespace saikoku::cli
