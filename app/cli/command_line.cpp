#include "app/cli/command_line.h"

#include <QCoreApplication>
#include <QSet>
#include <QStandardPaths>

#include "app/cli/command.h"
#include "core/base/iso_date.h"

namespace saikoku::cli {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(CommandLine) };

/// The command whose words the positional arguments begin with; the longest wins.
Command* findCommand(const QStringList& positional, const std::vector<std::unique_ptr<Command>>& commands) {
    Command* found = nullptr;
    qsizetype length = 0;
    for (const auto& command : commands) {
        const QStringList words = command->name().split(QLatin1Char(' '));
        if (words.size() > length && positional.size() >= words.size() &&
            positional.mid(0, words.size()) == words) {
            found = command.get();
            length = words.size();
        }
    }
    return found;
}

/// The commands of two words that begin with this one, and the one that is only it.
QStringList commandsOf(const QString& word, const std::vector<std::unique_ptr<Command>>& commands) {
    QStringList names;
    for (const auto& command : commands) {
        if (command->name() == word || command->name().startsWith(word + QLatin1Char(' '))) {
            names.append(command->name());
        }
    }
    return names;
}

tl::unexpected<Error> noSuchCommand(const QStringList& words, const QStringList& known) {
    if (known.isEmpty()) {
        return fail(ErrorCode::Usage, Text::tr("Unknown command \"%1\". saikoku-cli --help lists them.").arg(words.constFirst()));
    }
    return fail(ErrorCode::Usage, words.size() == 1
                                      ? Text::tr("The command \"%1\" needs a second word. One of: %2")
                                            .arg(words.constFirst(), known.join(QStringLiteral(", ")))
                                      : Text::tr("There is no command \"%1\". One of: %2")
                                            .arg(words.mid(0, 2).join(QLatin1Char(' ')), known.join(QStringLiteral(", "))));
}

/// Every option of every command, so that values are told from commands.
void addAllOptions(QCommandLineParser& parser, const std::vector<std::unique_ptr<Command>>& commands) {
    QSet<QString> known;
    const auto add = [&](const QCommandLineOption& option) {
        if (!known.contains(option.names().constFirst())) {
            known.insert(option.names().constFirst());
            parser.addOption(option);
        }
    };
    for (const QCommandLineOption& option : globalOptions()) {
        add(option);
    }
    for (const auto& command : commands) {
        for (const QCommandLineOption& option : command->options()) {
            add(option);
        }
    }
}

}  // namespace

QList<QCommandLineOption> globalOptions() {
    return {
        {QStringLiteral("data"), Text::tr("Folder of the local store."), QStringLiteral("DIR")},
        {QStringLiteral("server"), Text::tr("Office server instead of a local store."), QStringLiteral("URL")},
        {QStringLiteral("user"), Text::tr("Who is acting (default: admin)."), QStringLiteral("NAME")},
        {QStringLiteral("as-of"), Text::tr("Business date, or moment in Japan's time (default: now)."), QStringLiteral("DATE[THH:MM]")},
        {QStringLiteral("campaign"), Text::tr("Whose cases and records are meant (default: tax)."), QStringLiteral("CODE")},
        {QStringLiteral("json"), Text::tr("Print one JSON object.")},
        {{QStringLiteral("help"), QStringLiteral("h")}, Text::tr("Explain the command.")},
        {QStringLiteral("version"), Text::tr("Print the version.")},
    };
}

Result<CommandLine> CommandLine::parse(const QStringList& words,
                                       const std::vector<std::unique_ptr<Command>>& commands) {
    QCommandLineParser any;
    addAllOptions(any, commands);
    const bool readable = any.parse(words);
    Command* command = findCommand(any.positionalArguments(), commands);

    CommandLine line;
    line.m_parser = std::make_shared<QCommandLineParser>();
    line.m_parser->addOptions(globalOptions());
    if (command != nullptr) {
        line.m_parser->addOptions(command->options());
    }
    const bool fits = line.m_parser->parse(words);
    if (command == nullptr && readable && any.positionalArguments().isEmpty() &&
        (any.isSet(QStringLiteral("help")) || any.isSet(QStringLiteral("version")))) {
        return line;
    }
    if (command == nullptr && any.positionalArguments().isEmpty()) {
        return fail(ErrorCode::Usage, readable ? Text::tr("No command given. saikoku-cli --help lists them.") : any.errorText());
    }
    if (command == nullptr) {
        return noSuchCommand(any.positionalArguments(), commandsOf(any.positionalArguments().constFirst(), commands));
    }
    if (!fits) {
        const QStringList unknown = line.m_parser->unknownOptionNames();
        return fail(ErrorCode::Usage,
                    unknown.isEmpty()
                        ? Text::tr("%1 (command %2)").arg(line.m_parser->errorText(), command->name())
                        : Text::tr("Unknown option --%1 for the command \"%2\". saikoku-cli %2 --help lists them.")
                              .arg(unknown.constFirst(), command->name()));
    }
    line.m_command = command;
    line.m_arguments =
        line.m_parser->positionalArguments().mid(command->name().split(QLatin1Char(' ')).size());

    line.m_related = commandsOf(command->name(), commands);

    SAIKOKU_TRY_ASSIGN(line.m_clock, line.asOfClock());
    if (line.has(QStringLiteral("data")) && line.has(QStringLiteral("server"))) {
        return fail(ErrorCode::Usage, Text::tr("--data and --server exclude each other. Give one of them."));
    }
    return line;
}

Result<std::shared_ptr<Clock>> CommandLine::asOfClock() const {
    const QString option = QStringLiteral("as-of");
    if (!has(option)) {
        return std::make_shared<SystemClock>();
    }
    const std::optional<BusinessMoment> moment = parseBusinessMoment(text(option));
    if (!moment) {
        return fail(ErrorCode::Usage, Text::tr("--%1: \"%2\" is no date or moment. Write it like 2026-11-20, or 2026-11-20T14:30 "
                                               "(Japan's time).")
                                          .arg(option, text(option)));
    }
    return std::make_shared<AsOfClock>(moment->date, moment->time);
}

Result<void> CommandLine::noArguments() const {
    if (!m_arguments.isEmpty() && m_related.size() > 1) {
        return noSuchCommand({m_command->name(), m_arguments.constFirst()}, m_related);
    }
    if (!m_arguments.isEmpty()) {
        return fail(ErrorCode::Usage, Text::tr("The command \"%1\" takes no argument \"%2\".")
                                          .arg(m_command->name(), m_arguments.constFirst()));
    }
    return {};
}

Result<QStringList> CommandLine::namedArguments() const {
    const QString usage = m_command->name() + QLatin1Char(' ') + m_command->arguments();
    const QStringList names = m_command->arguments().section(QStringLiteral(" --"), 0, 0).split(QLatin1Char(' '));
    if (m_arguments.size() < names.size()) {
        return fail(ErrorCode::Usage, Text::tr("%1 is missing. Write: saikoku-cli %2").arg(names.at(m_arguments.size()), usage));
    }
    if (m_arguments.size() > names.size() && !names.constLast().endsWith(QChar(0x2026))) {
        return fail(ErrorCode::Usage, Text::tr("The argument \"%1\" is too many. Write: saikoku-cli %2").arg(m_arguments.at(names.size()), usage));
    }
    for (qsizetype i = 0; i < m_arguments.size(); ++i) {
        if (m_arguments.at(i).isEmpty()) {
            return fail(ErrorCode::Usage, Text::tr("%1 is empty. Write: saikoku-cli %2").arg(names.at(qMin(i, names.size() - 1)), usage));
        }
    }
    return m_arguments;
}

Result<QString> CommandLine::onlyArgument() const {
    SAIKOKU_TRY_ASSIGN(const QStringList all, namedArguments());
    return all.constFirst();
}

Result<QString> CommandLine::required(const QString& option) const {
    if (!has(option)) {
        return fail(ErrorCode::Usage, Text::tr("The option --%1 is missing.").arg(option));
    }
    return text(option);
}

Result<std::optional<QDate>> CommandLine::date(const QString& option) const {
    if (!has(option)) {
        return std::optional<QDate>();
    }
    const QDate value = parseIsoDate(text(option));
    if (!value.isValid()) {
        return fail(ErrorCode::Usage, Text::tr("--%1: \"%2\" is no date. Write it like 2026-11-20.").arg(option, text(option)));
    }
    return std::optional<QDate>(value);
}

Result<std::optional<Yen>> CommandLine::yen(const QString& option) const {
    if (!has(option)) {
        return std::optional<Yen>();
    }
    const std::optional<Yen> value = Yen::parse(text(option));
    if (!value) {
        return fail(ErrorCode::Usage, Text::tr("--%1: \"%2\" is no amount in whole yen.").arg(option, text(option)));
    }
    return value;
}

Result<std::optional<qint64>> CommandLine::integer(const QString& option, qint64 least, qint64 most) const {
    if (!has(option)) {
        return std::optional<qint64>();
    }
    bool ok = false;
    const qint64 value = text(option).toLongLong(&ok);
    if (!ok || value < least || value > most) {
        return fail(ErrorCode::Usage, Text::tr("--%1: \"%2\" must be a whole number from %3 to %4.")
                                          .arg(option, text(option), QString::number(least), QString::number(most)));
    }
    return std::optional<qint64>(value);
}

QString CommandLine::dataFolder() const {
    if (has(QStringLiteral("data"))) {
        return text(QStringLiteral("data"));
    }
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/saikoku");
}

QString CommandLine::campaign() const {
    return has(QStringLiteral("campaign")) ? text(QStringLiteral("campaign")) : QStringLiteral("tax");
}

QString CommandLine::user() const {
    return has(QStringLiteral("user")) ? text(QStringLiteral("user")) : QStringLiteral("admin");
}

}  // namespace saikoku::cli
