#pragma once

#include <QByteArray>
#include <QCommandLineOption>
#include <QJsonObject>
#include <QList>
#include <QString>

#include "app/cli/command_line.h"
#include "core/base/result.h"

namespace saikoku::cli {

/// @brief What a command did: an object for --json, the same as text for people,
/// and the exit code when it is done (0, or 1 for "done with rejects").
struct Output {
    QJsonObject json;
    QString text;
    int exitCode = 0;
    /// Sentences for standard error; done all the same.
    QStringList warnings = {};
    /// Printed as they are instead of the text: a file in another encoding.
    QByteArray bytes = {};
};

/// @brief One command of saikoku-cli. A new command is one file with one class
/// and one line in command_registry.cpp.
class Command {
public:
    virtual ~Command() = default;

    /// @brief One or two words: "import", "users add".
    virtual QString name() const = 0;
    /// @brief One line for --help, translated.
    virtual QString summary() const = 0;
    /// @brief What stands after the name in --help, e.g. "NUMBER".
    virtual QString arguments() const { return {}; }
    virtual QList<QCommandLineOption> options() const { return {}; }
    virtual Result<Output> run(const CommandLine& line) = 0;
};

}  // namespace saikoku::cli
