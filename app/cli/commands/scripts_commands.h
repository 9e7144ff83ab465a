#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief What is said on the telephone. JSON: `{"scripts": [{"name", "title", "language", "source",
/// "version", "from", "next": null | {"source", "version", "from"}}], "notes"}`.
class ScriptsCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("scripts"); }
    QString summary() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief A script as a file that `scripts set` takes. JSON: `{"name", "version", "source", "known_on",
/// "made_by", "script": {…}}`.
class ScriptsShowCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("scripts show"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("NAME"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief JSON: `{"name", "versions": [{"version", "source", "known_on", "made_by", "title"}], "uses":
/// [{"source", "version", "from", "known_on", "made_by"}]}`, the newest first; version 0 is the program's as
/// it is now.
class ScriptsVersionsCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("scripts versions"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("NAME"); }
    Result<Output> run(const CommandLine& line) override;
};

/// @brief JSON: as of `scripts show`, with "from".
class ScriptsSetCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("scripts set"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("FILE"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief The legal lint of a file, of a script by its name, or of all that are used; exit 3 when something
/// was found. JSON: `{"ok", "checked", "findings": [{"script", "kind", "box", "sentence", "word", "way",
/// "source", "message"}]}`. A file that is no script is linted as a letter's or SMS's text with --text.
class ScriptsCheckCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("scripts check"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("[FILE|NAME]"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief JSON: `{"name", "source", "version", "from"}`.
class ScriptsUseCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("scripts use"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("NAME"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief What was used before the newest decision is used again. JSON: as of `scripts use`.
class ScriptsBackCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("scripts back"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("NAME"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

}  // namespace saikoku::cli
