#include "app/cli/commands/scripts_commands.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

#include "app/cli/store_access.h"
#include "core/base/language.h"
#include "core/base/output_file.h"
#include "core/base/text_encoding.h"
#include "core/scripts/script_json.h"
#include "core/scripts/scripts.h"
#include "core/security/session.h"

namespace saikoku::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ScriptsCommand)
};

constexpr int kMostVersions = 1'000'000;
constexpr int kRefused = 3;

const QString kOut = QStringLiteral("out");
const QString kVersion = QStringLiteral("number");
const QString kFrom = QStringLiteral("from");

QCommandLineOption fromOption() {
    return {kFrom, Text::tr("Used from this business date on (default: today)."), QStringLiteral("DATE")};
}

QJsonValue dateJson(QDate date) {
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject useJson(const ScriptUse& use) {
    return {{QStringLiteral("source"), codeOf(use.source)},
            {QStringLiteral("version"), use.number},
            {QStringLiteral("from"), dateJson(use.from)}};
}

QString sourceOf(const ScriptVersion& version) {
    return codeOf(version.isShipped ? ScriptSource::Shipped : ScriptSource::Office);
}

QJsonObject versionJson(const ScriptVersion& version) {
    return {{QStringLiteral("version"), version.version},
            {QStringLiteral("source"), sourceOf(version)},
            {QStringLiteral("known_on"), dateJson(version.knownOn)},
            {QStringLiteral("made_by"), version.madeBy},
            {QStringLiteral("title"), version.script.title}};
}

QJsonObject shownJson(const ScriptVersion& version) {
    QJsonObject json = versionJson(version);
    json.remove(QStringLiteral("title"));
    json.insert(QStringLiteral("name"), version.script.name);
    json.insert(QStringLiteral("script"), scriptJson(version.script));
    return json;
}

QString useText(const ScriptUse& use) {
    const QString what = use.source == ScriptSource::Office
                             ? Text::tr("the office's version %1").arg(use.number)
                             : labelOf(use.source);
    return Text::tr("from %1: %2").arg(dateInSentence(use.from), what);
}

Result<QByteArray> bytesOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::BadInput, Text::tr("%1 can't be read: %2").arg(path, file.errorString()));
    }
    return file.readAll();
}

Result<Script> scriptOfFile(const QString& path) {
    SAIKOKU_TRY_ASSIGN(const QByteArray bytes, bytesOf(path));
    return parseScript(bytes, QFileInfo(path).fileName());
}

Result<QDate> fromAsked(const CommandLine& line, const Session& session) {
    SAIKOKU_TRY_ASSIGN(const auto from, line.date(kFrom));
    return from.value_or(session.today());
}

/// The version asked for, else the one in force.
Result<ScriptVersion> versionAsked(Session& session, const CommandLine& line, const QString& name) {
    SAIKOKU_TRY_ASSIGN(const auto number, line.integer(kVersion, 0, kMostVersions));
    if (number) {
        return scriptVersion(session, name, static_cast<int>(*number));
    }
    SAIKOKU_TRY_ASSIGN(const ScriptShelf shelf, scriptShelf(session));
    if (const ShelvedScript* found = shelf.of(name); found != nullptr) {
        return found->version;
    }
    return fail(ErrorCode::NotFound,
                Text::tr("There is no script \"%1\". \"scripts\" names them.").arg(name));
}

/// What was found, script by script.
class Findings {
public:
    void add(const QString& script, const QList<LintFinding>& found) {
        m_checked.append(script);
        for (const LintFinding& each : found) {
            m_json.append(QJsonObject{{QStringLiteral("script"), script},
                                      {QStringLiteral("kind"), codeOf(each.kind)},
                                      {QStringLiteral("box"), each.box},
                                      {QStringLiteral("sentence"), each.sentence},
                                      {QStringLiteral("word"), each.word},
                                      {QStringLiteral("way"), each.way},
                                      {QStringLiteral("source"), each.source},
                                      {QStringLiteral("message"), each.message}});
            m_text += script + QStringLiteral(": ") + findingText(each) + u'\n';
        }
    }

    Output output() const {
        Output output;
        output.json = {{QStringLiteral("ok"), m_json.isEmpty()},
                       {QStringLiteral("checked"), QJsonArray::fromStringList(m_checked)},
                       {QStringLiteral("findings"), m_json}};
        output.text =
            m_json.isEmpty()
                ? Text::tr("Nothing was found. Checked: %1").arg(m_checked.join(QStringLiteral(", "))) + u'\n'
                : m_text;
        output.exitCode = m_json.isEmpty() ? 0 : kRefused;
        return output;
    }

private:
    QStringList m_checked;
    QJsonArray m_json;
    QString m_text;
};

Result<Output> checkText(Session& session, const CommandLine& line, const QString& path) {
    const QString use = line.text(QStringLiteral("text"));
    TextUse reader;
    if (use == QLatin1String("letter")) {
        reader = {TextReader::Person, false, true};
    } else if (use == QLatin1String("anybody")) {
        reader = {TextReader::Anybody, false, false};
    } else {
        return fail(ErrorCode::Usage,
                    Text::tr("--text: \"%1\" is neither \"letter\" nor \"anybody\".").arg(use));
    }
    reader.byOfficer = line.has(QStringLiteral("officers"));
    SAIKOKU_TRY_ASSIGN(const QByteArray bytes, bytesOf(path));
    SAIKOKU_TRY_ASSIGN(const QString text, decodedText(bytes));
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<LintRules>());
    Findings findings;
    findings.add(QFileInfo(path).fileName(), lintText(text, reader, *rules));
    return findings.output();
}

Result<Output> used(Session& session, const QString& name, ScriptSource source, int version, QDate from) {
    SAIKOKU_TRY_ASSIGN(const ScriptUse use, useScript(session, name, source, version, from));
    Output output;
    output.json = useJson(use);
    output.json.insert(QStringLiteral("name"), name);
    output.text = name + QStringLiteral(": ") + useText(use) + u'\n';
    return output;
}

}  // namespace

QString ScriptsCommand::summary() const {
    return Text::tr("List what is said on the telephone, and which version is used.");
}

Result<Output> ScriptsCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const ScriptShelf shelf, scriptShelf(*session));
    QJsonArray scripts;
    QString text;
    for (const ShelvedScript& each : shelf.scripts) {
        scripts.append(QJsonObject{
            {QStringLiteral("name"), each.name},
            {QStringLiteral("title"), each.version.script.title},
            {QStringLiteral("language"), each.version.script.language},
            {QStringLiteral("source"), codeOf(each.source)},
            {QStringLiteral("version"), each.version.version},
            {QStringLiteral("from"), dateJson(each.from)},
            {QStringLiteral("next"), each.next ? QJsonValue(useJson(*each.next)) : QJsonValue()}});
        const QString version = each.source == ScriptSource::Office
                                    ? Text::tr("version %1").arg(each.version.version)
                                    : QString();
        text += QStringLiteral("%1  %2  %3 %4\n")
                    .arg(each.name, each.version.script.title, labelOf(each.source), version)
                    .trimmed() +
                u'\n';
        text += each.next ? QStringLiteral("    ") + useText(*each.next) + u'\n' : QString();
    }
    Output output;
    output.json = {{QStringLiteral("scripts"), scripts},
                   {QStringLiteral("notes"), QJsonArray::fromStringList(shelf.notes)}};
    output.text = text;
    output.warnings = shelf.notes;
    return output;
}

QString ScriptsShowCommand::summary() const {
    return Text::tr("Show a script as a file, as it is used or an earlier version.");
}

QList<QCommandLineOption> ScriptsShowCommand::options() const {
    return {{kVersion, Text::tr("This version; 0 is the program's as it is now."), QStringLiteral("N")},
            {kOut, Text::tr("Write it into this file, for \"scripts set\"."), QStringLiteral("FILE")}};
}

Result<Output> ScriptsShowCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString name, line.onlyArgument());
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const ScriptVersion version, versionAsked(*session, line, name));
    const QByteArray text = scriptText(version.script);
    if (line.has(kOut)) {
        SAIKOKU_TRY(writeOutput(line.text(kOut), text, Overwrite::No));
    }
    return Output{shownJson(version), QString::fromUtf8(text)};
}

QString ScriptsVersionsCommand::summary() const {
    return Text::tr("List the versions of a script and when which was used.");
}

Result<Output> ScriptsVersionsCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString name, line.onlyArgument());
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const QList<ScriptVersion> versions, scriptVersions(*session, name));
    SAIKOKU_TRY_ASSIGN(const QList<ScriptUse> uses, scriptUses(*session, name));
    QJsonArray all;
    QString text;
    for (const ScriptVersion& each : versions) {
        all.append(versionJson(each));
        text += each.isShipped && each.version == 0
                    ? Text::tr("The program's as it is now: %1").arg(each.script.title) + u'\n'
                    : Text::tr("Version %1 (%2, %3): %4")
                              .arg(QString::number(each.version), dateInSentence(each.knownOn),
                                   each.isShipped ? labelOf(ScriptSource::Shipped) : each.madeBy,
                                   each.script.title) +
                          u'\n';
    }
    QJsonArray decided;
    for (const ScriptUse& each : uses) {
        QJsonObject one = useJson(each);
        one.insert(QStringLiteral("known_on"), dateJson(each.knownOn));
        one.insert(QStringLiteral("made_by"), each.madeBy);
        decided.append(one);
        text += QStringLiteral("    ") + useText(each) + QStringLiteral(" (") + each.madeBy +
                QStringLiteral(")\n");
    }
    return Output{{{QStringLiteral("name"), name},
                   {QStringLiteral("versions"), all},
                   {QStringLiteral("uses"), decided}},
                  text};
}

QString ScriptsSetCommand::summary() const {
    return Text::tr("Make the script of a file what is said; earlier versions are kept.");
}

QList<QCommandLineOption> ScriptsSetCommand::options() const {
    return {fromOption()};
}

Result<Output> ScriptsSetCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString path, line.onlyArgument());
    SAIKOKU_TRY_ASSIGN(const Script script, scriptOfFile(path));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const QDate from, fromAsked(line, *session));
    SAIKOKU_TRY_ASSIGN(const ScriptVersion version, setScript(*session, script, from));
    QJsonObject json = shownJson(version);
    json.insert(QStringLiteral("from"), dateJson(from));
    return Output{json, Text::tr("Version %1 of the script %2 is used from %3 on.")
                                .arg(QString::number(version.version), script.name, dateInSentence(from)) +
                            u'\n'};
}

QString ScriptsCheckCommand::summary() const {
    return Text::tr("Check what scripts say against the law; exit 3 when something was found.");
}

QList<QCommandLineOption> ScriptsCheckCommand::options() const {
    return {{QStringLiteral("text"),
             Text::tr("The file is the text of a letter (\"letter\") or of what anybody may read "
                      "(\"anybody\": SMS, postcard)."),
             QStringLiteral("READER")},
            {QStringLiteral("officers"), Text::tr("With --text: an officer sends it.")}};
}

Result<Output> ScriptsCheckCommand::run(const CommandLine& line) {
    const QStringList& words = line.arguments();
    if (words.size() > 1) {
        return fail(ErrorCode::Usage,
                    Text::tr("One file or one script's name, or none for all that are used."));
    }
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    if (line.has(QStringLiteral("text"))) {
        return words.isEmpty() ? Result<Output>(fail(ErrorCode::Usage, Text::tr("--text needs a file.")))
                               : checkText(*session, line, words.constFirst());
    }
    Findings findings;
    if (!words.isEmpty() && QFile::exists(words.constFirst())) {
        SAIKOKU_TRY_ASSIGN(const Script script, scriptOfFile(words.constFirst()));
        SAIKOKU_TRY_ASSIGN(const auto found, checkScript(*session, script));
        findings.add(script.name, found);
        return findings.output();
    }
    if (!words.isEmpty()) {
        SAIKOKU_TRY_ASSIGN(const ScriptVersion version, versionAsked(*session, line, words.constFirst()));
        SAIKOKU_TRY_ASSIGN(const auto found, checkScript(*session, version.script));
        findings.add(version.script.name, found);
        return findings.output();
    }
    SAIKOKU_TRY_ASSIGN(const ScriptShelf shelf, scriptShelf(*session));
    for (const ScriptVersion& version : shelf.inForce()) {
        SAIKOKU_TRY_ASSIGN(const auto found, checkScript(*session, version.script));
        findings.add(version.script.name, found);
    }
    Output output = findings.output();
    output.warnings = shelf.notes;
    return output;
}

QString ScriptsUseCommand::summary() const {
    return Text::tr("Use an earlier version of a script, the program's, or none, from a day on.");
}

QList<QCommandLineOption> ScriptsUseCommand::options() const {
    return {{kVersion, Text::tr("The office's version of this number."), QStringLiteral("N")},
            {QStringLiteral("shipped"), Text::tr("The program's.")},
            {QStringLiteral("off"), Text::tr("None: the script is chosen no more.")},
            fromOption()};
}

Result<Output> ScriptsUseCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString name, line.onlyArgument());
    const bool isShipped = line.has(QStringLiteral("shipped"));
    const bool isOff = line.has(QStringLiteral("off"));
    if (static_cast<int>(line.has(kVersion)) + static_cast<int>(isShipped) + static_cast<int>(isOff) != 1) {
        return fail(ErrorCode::Usage, Text::tr("Give one of --number N, --shipped and --off."));
    }
    SAIKOKU_TRY_ASSIGN(const auto number, line.integer(kVersion, 1, kMostVersions));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const QDate from, fromAsked(line, *session));
    const ScriptSource source = isOff       ? ScriptSource::Off
                                : isShipped ? ScriptSource::Shipped
                                            : ScriptSource::Office;
    return used(*session, name, source, static_cast<int>(number.value_or(0)), from);
}

QString ScriptsBackCommand::summary() const {
    return Text::tr("Use again what was used before the newest decision about a script.");
}

QList<QCommandLineOption> ScriptsBackCommand::options() const {
    return {fromOption()};
}

Result<Output> ScriptsBackCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString name, line.onlyArgument());
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(QDate from, fromAsked(line, *session));
    SAIKOKU_TRY_ASSIGN(const QList<ScriptUse> uses, scriptUses(*session, name));
    if (uses.isEmpty()) {
        SAIKOKU_TRY(scriptVersions(*session, name));  // NotFound for an unknown name
        return fail(
            ErrorCode::Rule,
            Text::tr("Nothing was decided about the script \"%1\" yet: the program's is used.").arg(name));
    }
    const ScriptSource first = shippedScript(name) != nullptr ? ScriptSource::Shipped : ScriptSource::Off;
    const bool isFirst = uses.size() == 1;
    from = line.has(kFrom) ? from : std::max(from, uses.constFirst().from);  // what was to come doesn't come
    return used(*session, name, isFirst ? first : uses.at(1).source, isFirst ? 0 : uses.at(1).number, from);
}

}  // namespace saikoku::cli
