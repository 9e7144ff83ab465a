#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace saikoku::cli {

/// @brief What a call of saikoku-cli prints and how it ends.
struct CliResult {
    int exitCode = 0;
    QString standardOutput;
    QString standardError;
    QByteArray standardBytes = {};  ///< instead of standardOutput: a file in another encoding
};

/// @brief Runs one call; words include the program's name. With --json standard
/// output is one JSON object and nothing else, errors too.
CliResult runCli(const QStringList& words);

/// @brief Prints it. Gives the exit code: that of a failure where a command that did its
/// work could not tell so to the last byte.
int tell(const CliResult& result);

}  // namespace saikoku::cli
