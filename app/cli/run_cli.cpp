#include "app/cli/run_cli.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <unistd.h>

#include "app/cli/command.h"
#include "app/cli/command_registry.h"
#include "core/base/standard_streams.h"

namespace saikoku::cli {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(CommandLine) };

constexpr int kDoneWithRejects = 1;

QString jsonText(const QJsonObject& object) {
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) + QLatin1Char('\n');
}

QString warningText(const QStringList& sentences) {
    QString text;
    for (const QString& sentence : sentences) {
        text += QStringLiteral("saikoku-cli: ") + sentence + QLatin1Char('\n');
    }
    return text;
}

CliResult failed(const Error& error, bool json) {
    CliResult result;
    result.exitCode = exitCodeFor(error.code);
    if (json) {
        result.standardOutput = jsonText(
            {{QStringLiteral("error"), QJsonObject{{QStringLiteral("code"), codeOf(error.code)},
                                                   {QStringLiteral("message"), error.message}}}});
    } else {
        result.standardError = QStringLiteral("saikoku-cli: ") + error.message + QLatin1Char('\n');
    }
    return result;
}

QString optionHelp(const QList<QCommandLineOption>& options) {
    QString text;
    for (const QCommandLineOption& option : options) {
        QString names;
        for (const QString& name : option.names()) {
            names += (names.isEmpty() ? QString() : QStringLiteral(", ")) +
                     (name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name;
        }
        if (!option.valueName().isEmpty()) {
            names += QLatin1Char(' ') + option.valueName();
        }
        text += QStringLiteral("  %1  %2\n").arg(names, -28).arg(option.description());
    }
    return text;
}

QString generalHelp(const std::vector<std::unique_ptr<Command>>& commands) {
    QString text = Text::tr("Usage: saikoku-cli [OPTIONS] COMMAND …") + QStringLiteral("\n\n") + Text::tr("Commands:") + QLatin1Char('\n');
    for (const auto& command : commands) {
        text += QStringLiteral("  %1  %2\n").arg(command->name(), -20).arg(command->summary());
    }
    return text + QLatin1Char('\n') + Text::tr("Options of every command:") + QLatin1Char('\n') +
           optionHelp(globalOptions()) + QLatin1Char('\n') +
           Text::tr("The password is read from SAIKOKU_PASSWORD, from the file SAIKOKU_PASSWORD_FILE, or asked for.") + QLatin1Char('\n');
}

QString commandHelp(const Command& command) {
    const QString options = optionHelp(command.options());
    return Text::tr("Usage: saikoku-cli %1 %2").arg(command.name(), command.arguments()).trimmed() + QLatin1Char('\n') +
           command.summary() + QStringLiteral("\n\n") + (options.isEmpty() ? options : options + QLatin1Char('\n')) +
           Text::tr("Options of every command:") + QLatin1Char('\n') + optionHelp(globalOptions());
}

}  // namespace

CliResult runCli(const QStringList& words) {
    const auto commands = allCommands();
    const bool json = CommandLine::jsonAskedFor(words);
    const Result<CommandLine> line = CommandLine::parse(words, commands);
    if (!line) {
        return failed(line.error(), json);
    }
    if (line->wantsVersion()) {
        return {0, QStringLiteral("saikoku-cli " SAIKOKU_VERSION "\n"), {}};
    }
    if (line->command() == nullptr) {
        return {0, generalHelp(commands), {}};
    }
    if (line->wantsHelp()) {
        return {0, commandHelp(*line->command()), {}};
    }
    const Result<Output> output = line->command()->run(*line);
    const QString warnings = warningText(line->warnings());
    if (!output) {
        CliResult result = failed(output.error(), json);
        result.standardError.prepend(warnings);
        return result;
    }
    CliResult result{output->exitCode, json ? jsonText(output->json) : output->text, {}};
    result.standardError = warnings + warningText(output->warnings);
    if (!json) {
        result.standardBytes = output->bytes;
    }
    return result;
}

int tell(const CliResult& result) {
    const QByteArray out = result.standardBytes.isEmpty() ? result.standardOutput.toUtf8() : result.standardBytes;
    const Result<void> told = writeStandardOutput(out);
    QString messages = result.standardError;
    int exitCode = result.exitCode;
    if (!told) {
        messages += warningText({told.error().message});
        if (exitCode <= kDoneWithRejects) {
            messages += warningText({Text::tr("The command itself is done.")});
            exitCode = exitCodeFor(told.error().code);
        }
    }
    writeAll(STDERR_FILENO, messages.toUtf8());  // nowhere is left to complain
    return exitCode;
}

}  // namespace saikoku::cli
