#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief The templates of letters. JSON: `{"templates": [{"name", "title", "language", "officers", "source":
/// "shipped" | "office", "version", "usable", "waiting": null | {"version", "made_by", "known_on"}}]}`;
/// "version" 0 is the program's as it is now.
class TemplatesCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("templates"); }
    QString summary() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief JSON: `{"name", "versions": [{"version", "source", "title", "known_on", "made_by", "approved_by",
/// "in_use"}]}`, the newest first.
class TemplatesVersionsCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("templates versions"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("NAME"); }
    Result<Output> run(const CommandLine& line) override;
};

/// @brief Faults and the legal lint of a template by its name, of a file or folder, or of all that are used;
/// exit 3 when something was found. JSON: `{"ok", "checked", "faults": [{"template", "file", "line", "field",
/// "message"}]}`; line 0: of the whole file.
class TemplatesCheckCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("templates check"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("[NAME|FILE|FOLDER]"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief A template as one file. JSON: `{"name", "version", "file"}`.
class TemplatesExportCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("templates export"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("NAME"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief A new version from such a file or a folder; it waits for approval. JSON: `{"name", "version",
/// "waiting"}`.
class TemplatesImportCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("templates import"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("FILE|FOLDER"); }
    Result<Output> run(const CommandLine& line) override;
};

/// @brief JSON: `{"name", "version"}`.
class TemplatesApproveCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("templates approve"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("NAME"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief An earlier version, or the program's, is used again. JSON: `{"name", "version", "source"}`.
class TemplatesUseCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("templates use"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("NAME"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief A page of the sample letter as a PNG. JSON: `{"name", "pages", "page", "width", "height", "file"}`.
class TemplatesPreviewCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("templates preview"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("NAME|FILE|FOLDER"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

}  // namespace saikoku::cli
