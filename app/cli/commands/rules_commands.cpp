#include "app/cli/commands/rules_commands.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include "app/cli/store_access.h"
#include "core/cases/stage_table.h"
#include "core/security/private_files.h"
#include "core/work/rule_catalogue.h"

namespace saikoku::cli {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(RulesCommand) };

QString originCode(bool isOwn) { return isOwn ? QStringLiteral("office") : QStringLiteral("shipped"); }

QString originLabel(bool isOwn) { return isOwn ? Text::tr("office") : Text::tr("shipped"); }

QJsonObject toJson(const RuleInForce& rule) {
    return {{QStringLiteral("name"), rule.name},
            {QStringLiteral("title"), rule.file.title()},
            {QStringLiteral("known_on"), rule.isOwn ? rule.own->knownOn.toString(Qt::ISODate) : QJsonValue()},
            {QStringLiteral("verified"), rule.file.verified().toString(Qt::ISODate)},
            {QStringLiteral("origin"), originCode(rule.isOwn)},
            {QStringLiteral("source"), rule.isOwn ? rule.own->source : QJsonValue()},
            {QStringLiteral("problem"), rule.problem ? rule.problem->message : QJsonValue()}};
}

/// "calling  架電のきまり  office  from 2026-11-20  verified 2026-11-20  (decision 12)"
QString toText(const RuleInForce& rule) {
    QString text = QStringLiteral("%1  %2  %3").arg(rule.name, -20).arg(rule.file.title(), originLabel(rule.isOwn));
    if (rule.isOwn) {
        text += QStringLiteral("  ") + Text::tr("from %1").arg(rule.own->knownOn.toString(Qt::ISODate));
    }
    text += QStringLiteral("  ") + Text::tr("verified %1").arg(rule.file.verified().toString(Qt::ISODate));
    if (rule.isOwn) {
        text += QStringLiteral("  (%1)").arg(rule.own->source);
    }
    if (rule.problem) {
        text += QStringLiteral("\n    ▲ ") + rule.problem->message;
    }
    return text + QLatin1Char('\n');
}

QString shown(const QJsonValue& value) {
    if (value.isString()) {
        return value.toString();
    }
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(1, json.size() - 2));
}

/// Tables in their own lines, one row each.
QString tablesText(const QJsonObject& content) {
    QString text;
    for (auto each = content.constBegin(); each != content.constEnd(); ++each) {
        if (!each->isArray() && (!each->isObject() || each.key() == QLatin1String("rules"))) {
            continue;
        }
        text += QStringLiteral("\n%1\n").arg(each.key());
        const QJsonArray rows = each->isArray() ? each->toArray() : QJsonArray{*each};
        for (const QJsonValue& row : rows) {
            text += QStringLiteral("  %1\n").arg(shown(row));
        }
    }
    return text;
}

Result<RuleFile> readRuleFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(readError(path, file.errorString()));
    }
    return RuleFile::parse(file.readAll(), path);
}

}  // namespace

QString RulesCommand::summary() const { return Text::tr("List the office's rules: since when, and whose they are."); }

Result<Output> RulesCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const auto rules, rulesInForce(*session, ruleCatalogue()));
    QJsonArray list;
    QString text;
    for (const RuleInForce& rule : rules) {
        list.append(toJson(rule));
        text += toText(rule);
    }
    return Output{{{QStringLiteral("rules"), list}}, text};
}

QString RulesShowCommand::summary() const { return Text::tr("Show the values of one rule file with their sources."); }

Result<Output> RulesShowCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString name, line.onlyArgument());
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const RuleInForce rule, ruleInForce(*session, name, ruleCatalogue()));
    QJsonArray values;
    QString text = toText(rule) + QLatin1Char('\n');
    const QJsonObject rules = rule.file.rules();
    for (auto each = rules.constBegin(); each != rules.constEnd(); ++each) {
        const QJsonObject entry = each->toObject();
        const bool isOwn = rule.file.isTable() ? rule.isOwn : rule.changed.contains(each.key());
        const QString source = entry.value(QStringLiteral("source")).toString();
        values.append(QJsonObject{{QStringLiteral("name"), each.key()},
                                  {QStringLiteral("value"), entry.value(QStringLiteral("value"))},
                                  {QStringLiteral("source"), source},
                                  {QStringLiteral("origin"), originCode(isOwn)}});
        text += QStringLiteral("%1  %2  %3  (%4)\n")
                    .arg(each.key(), -28)
                    .arg(shown(entry.value(QStringLiteral("value"))), originLabel(isOwn), source);
    }
    QJsonObject json = toJson(rule);
    json.insert(QStringLiteral("values"), values);
    json.insert(QStringLiteral("content"), rule.file.content());
    return Output{json, text + tablesText(rule.file.content())};
}

QString RulesSetCommand::summary() const { return Text::tr("Set the office's own rules for every seat."); }

QList<QCommandLineOption> RulesSetCommand::options() const {
    return {{QStringLiteral("source"), Text::tr("Whose decision it is (default: the file's name)."), QStringLiteral("TEXT")}};
}

Result<Output> RulesSetCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString path, line.onlyArgument());
    SAIKOKU_TRY_ASSIGN(const RuleFile file, readRuleFile(path));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const RuleInForce rule, setOfficeRule(*session, QFileInfo(path).completeBaseName(), file,
                                                             line.text(QStringLiteral("source")), ruleCatalogue()));
    if (rule.name == QLatin1String("stages")) {
        SAIKOKU_TRY(followStages(*session));
    }
    const QStringList notes = session->takeNotes();
    for (const QString& note : notes) {
        line.warn(note);
    }
    QJsonObject json = toJson(rule);
    json.insert(QStringLiteral("changed"), QJsonArray::fromStringList(rule.changed));
    return Output{json, toText(rule)};
}

}  // namespace saikoku::cli
