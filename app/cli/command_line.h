#pragma once

#include <QCommandLineParser>
#include <QDate>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/yen.h"

namespace saikoku::cli {

class Command;

/// @brief The words of one call, split: global options, the command, its own
/// options and its arguments. Options may stand before or after the command.
class CommandLine {
public:
    /// @brief Finds the command and reads every option. ErrorCode::Usage for an
    /// unknown command or option, a missing or unreadable value.
    static Result<CommandLine> parse(const QStringList& words,
                                     const std::vector<std::unique_ptr<Command>>& commands);

    /// @brief Null when only --help or --version was asked.
    Command* command() const { return m_command; }
    bool wantsHelp() const { return m_parser->isSet(QStringLiteral("help")); }
    bool wantsVersion() const { return m_parser->isSet(QStringLiteral("version")); }
    bool wantsJson() const { return m_parser->isSet(QStringLiteral("json")); }

    /// @brief What stands after the command's name.
    const QStringList& arguments() const { return m_arguments; }
    /// @brief Usage when anything stands after the command's name.
    Result<void> noArguments() const;
    /// @brief As many as the command's arguments() names, any number for a last one that ends in "…"; Usage
    /// when one is missing, empty or too many.
    Result<QStringList> namedArguments() const;
    /// @brief The only argument; Usage when there is none or more than one.
    Result<QString> onlyArgument() const;

    bool has(const QString& option) const { return m_parser->isSet(option); }
    QString text(const QString& option) const { return m_parser->value(option); }
    QStringList texts(const QString& option) const { return m_parser->values(option); }
    /// @brief Usage when the option is missing.
    Result<QString> required(const QString& option) const;
    /// @brief ISO date; Usage when present and no date.
    Result<std::optional<QDate>> date(const QString& option) const;
    Result<std::optional<Yen>> yen(const QString& option) const;
    Result<std::optional<qint64>> integer(const QString& option, qint64 least, qint64 most) const;

    /// @brief --data, default $XDG_DATA_HOME/saikoku.
    QString dataFolder() const;
    /// @brief --server URL, empty when the local store is meant.
    QString server() const { return text(QStringLiteral("server")); }
    /// @brief --campaign, default tax.
    QString campaign() const;
    /// @brief --user, default admin.
    QString user() const;
    /// @brief A clock at --as-of (a date or a moment), else the system's.
    const Clock& clock() const { return *m_clock; }
    QDate businessDate() const { return m_clock->today(); }

    /// @brief A sentence for standard error, whether the command is done or fails.
    void warn(const QString& sentence) const { m_warnings->append(sentence); }
    const QStringList& warnings() const { return *m_warnings; }

    /// @brief Whether the words ask for JSON, readable even when parsing failed.
    static bool jsonAskedFor(const QStringList& words) { return words.contains(QStringLiteral("--json")); }

private:
    CommandLine() = default;

    Result<std::shared_ptr<Clock>> asOfClock() const;

    std::shared_ptr<QCommandLineParser> m_parser;
    std::shared_ptr<Clock> m_clock;
    std::shared_ptr<QStringList> m_warnings = std::make_shared<QStringList>();
    Command* m_command = nullptr;
    QStringList m_arguments;
    QStringList m_related;  ///< the commands that begin with this one's name, itself included
};

/// @brief The options every command takes.
QList<QCommandLineOption> globalOptions();

}  // namespace saikoku::cli
