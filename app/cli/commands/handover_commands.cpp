#include "app/cli/commands/handover_commands.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "app/cli/case_json.h"
#include "app/cli/case_lookup.h"
#include "app/cli/code_option.h"
#include "app/cli/store_access.h"
#include "core/security/session.h"
#include "core/work/case_handovers.h"

namespace saikoku::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HandoverCommand)
};

QJsonObject toJson(const CaseHandover& handover) {
    const auto text = [](const QString& words) { return words.isEmpty() ? QJsonValue() : QJsonValue(words); };
    return {{QStringLiteral("id"), handover.id},
            {QStringLiteral("from"), handover.operatorName},
            {QStringLiteral("to"), text(handover.toName)},
            {QStringLiteral("at"), momentJson(handover.handedAt)},
            {QStringLiteral("asked"), text(handover.asked)},
            {QStringLiteral("brief"), text(handover.brief)},
            {QStringLiteral("answer"), handover.answer ? QJsonValue(codeOf(*handover.answer)) : QJsonValue()},
            {QStringLiteral("answered_by"), text(handover.answeredByName)},
            {QStringLiteral("note"), text(handover.answerNote)}};
}

}  // namespace

QString HandoverCommand::summary() const { return Text::tr("Give a case to an officer, or show the brief that would go with it."); }

QList<QCommandLineOption> HandoverCommand::options() const {
    return {{QStringLiteral("ask"), Text::tr("What the officer is asked to do: hands the case over."), QStringLiteral("TEXT")},
            {QStringLiteral("to"), Text::tr("The officer's login; any officer without it."), QStringLiteral("LOGIN")},
            {QStringLiteral("reveal"), Text::tr("Why a protected person's address and numbers must be seen (logged)."), QStringLiteral("TEXT")}};
}

Result<Output> HandoverCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString number, line.onlyArgument());
    if (line.has(QStringLiteral("to")) && !line.has(QStringLiteral("ask"))) {
        return fail(ErrorCode::Usage, Text::tr("--to needs --ask: what is the officer asked to do?"));
    }
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CaseKey key, findCase(*session, line, number));
    SAIKOKU_TRY(revealIfAsked(*session, key, line));
    SAIKOKU_TRY_ASSIGN(const QString brief, briefOfCase(*session, key.campaign, key.taxpayer));
    QJsonObject json{{QStringLiteral("number"), number}, {QStringLiteral("handover"), QJsonValue()}, {QStringLiteral("brief"), brief}};
    QString text = brief + u'\n';
    if (line.has(QStringLiteral("ask"))) {
        SAIKOKU_TRY_ASSIGN(const qint64 id, handOver(*session, key.campaign, key.taxpayer, line.text(QStringLiteral("ask")), line.text(QStringLiteral("to"))));
        json.insert(QStringLiteral("handover"), id);
        text += Text::tr("Handed over (%1).").arg(id) + u'\n';
    }
    SAIKOKU_TRY_ASSIGN(const QList<CaseHandover> all, handoversOf(*session, key.campaign, key.taxpayer));
    QJsonArray list;
    for (const CaseHandover& each : all) {
        list.append(toJson(each));
    }
    json.insert(QStringLiteral("handovers"), list);
    return Output{json, text};
}

QString HandoversCommand::summary() const { return Text::tr("List the open hand-overs that are yours, or that you handed over."); }

QList<QCommandLineOption> HandoversCommand::options() const {
    return {{QStringLiteral("all"), Text::tr("For an officer: those of colleagues too.")}};
}

Result<Output> HandoversCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CampaignId campaign, campaignIdOfLine(*session, line));
    SAIKOKU_TRY_ASSIGN(const QList<HandoverRow> rows, openHandovers(*session, campaign, line.has(QStringLiteral("all"))));
    QJsonArray list;
    QString text;
    for (const HandoverRow& row : rows) {
        QJsonObject json = toJson(row.handover);
        json.insert(QStringLiteral("number"), row.number);
        json.insert(QStringLiteral("name"), row.name);
        list.append(json);
        text += QStringList{QString::number(row.handover.id), row.number, row.name, row.handover.operatorName, row.handover.asked}.join(QStringLiteral("  ")) + u'\n';
    }
    return Output{{{QStringLiteral("handovers"), list}}, text.isEmpty() ? Text::tr("No hand-over is open.") + u'\n' : text};
}

QString HandoverAnswerCommand::summary() const { return Text::tr("Take a case that was handed over, give it back, or say that it is dealt with."); }

QList<QCommandLineOption> HandoverAnswerCommand::options() const {
    return {{QStringLiteral("note"), Text::tr("Why, for who handed it over; needed to give it back."), QStringLiteral("TEXT")}};
}

Result<Output> HandoverAnswerCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QStringList words, line.namedArguments());
    bool isNumber = false;
    const qint64 id = words.constFirst().toLongLong(&isNumber);
    const auto answer = valueOfCode<HandoverAnswer>(words.constLast());
    if (!isNumber || !answer) {
        return fail(ErrorCode::Usage, Text::tr("Write: handovers answer ID ANSWER, the answer one of: %1.").arg(codesOf<HandoverAnswer>()));
    }
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY(answerHandover(*session, id, *answer, line.text(QStringLiteral("note"))));
    return Output{{{QStringLiteral("id"), id}, {QStringLiteral("answer"), codeOf(*answer)}}, Text::tr("Hand-over %1: %2").arg(QString::number(id), labelOf(*answer)) + u'\n'};
}

}  // namespace saikoku::cli
