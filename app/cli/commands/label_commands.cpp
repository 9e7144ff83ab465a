#include "app/cli/commands/label_commands.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "app/cli/case_json.h"
#include "app/cli/case_lookup.h"
#include "app/cli/code_option.h"
#include "app/cli/store_access.h"
#include "core/cases/case_file.h"
#include "core/security/session.h"
#include "core/work/case_labels.h"

namespace saikoku::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LabelCommand)
};

const QLatin1String kRemove("remove");
const QLatin1String kColour("colour");
const QLatin1String kUntil("until");

QJsonObject toJson(const LabelWord& word) {
    return {{QStringLiteral("text"), word.text},
            {QStringLiteral("colour"), codeOf(word.colour)},
            {QStringLiteral("days"), word.days},
            {QStringLiteral("office"), word.isOffice},
            {QStringLiteral("cases"), word.cases}};
}

Result<LabelEntry> entryOf(const CommandLine& line, const QString& text) {
    LabelEntry entry;
    entry.text = text;
    SAIKOKU_TRY_ASSIGN(entry.colour, codeOption<LabelColour>(line, kColour));
    SAIKOKU_TRY_ASSIGN(entry.until, line.date(kUntil));
    return entry;
}

}  // namespace

QString LabelsCommand::summary() const { return Text::tr("List the words for labels and how many cases have each."); }

Result<Output> LabelsCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CampaignId campaign, campaignIdOfLine(*session, line));
    SAIKOKU_TRY_ASSIGN(const QList<LabelWord> words, labelWords(*session, campaign));
    QJsonArray list;
    QString text;
    for (const LabelWord& word : words) {
        list.append(toJson(word));
        text += Text::tr("%1  (%2)  cases: %3").arg(word.text, labelOf(word.colour), QString::number(word.cases)) + u'\n';
    }
    return Output{{{QStringLiteral("labels"), list}}, text};
}

QString LabelCommand::summary() const { return Text::tr("Put a label on a case, or take it off."); }

QList<QCommandLineOption> LabelCommand::options() const {
    return {{kColour, Text::tr("Its colour: %1.").arg(codesOf<LabelColour>()), QStringLiteral("C")},
            {kUntil, Text::tr("Its last day; it goes by itself."), QStringLiteral("DATE")},
            {kRemove, Text::tr("Take this word off."), QStringLiteral("TEXT")}};
}

Result<Output> LabelCommand::run(const CommandLine& line) {
    const QStringList& words = line.arguments();
    const bool removes = line.has(kRemove);
    if (words.size() != (removes ? 1 : 2) || (removes && (line.has(kColour) || line.has(kUntil)))) {
        return fail(ErrorCode::Usage, Text::tr("Write: label NUMBER TEXT [--colour C] [--until DATE], or label NUMBER --remove TEXT."));
    }
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CaseKey key, findCase(*session, line, words.constFirst()));
    if (removes) {
        SAIKOKU_TRY(removeLabel(*session, key.campaign, key.taxpayer, line.text(kRemove)));
    } else {
        SAIKOKU_TRY_ASSIGN(const LabelEntry entry, entryOf(line, words.constLast()));
        SAIKOKU_TRY(putLabel(*session, key.campaign, key.taxpayer, entry));
    }
    SAIKOKU_TRY_ASSIGN(const CaseFile file, openCase(*session, key.taxpayer, key.campaign));
    QStringList texts;
    for (const CaseLabel& label : file.labels) {
        texts.append(label.text);
    }
    return Output{{{QStringLiteral("number"), words.constFirst()}, {QStringLiteral("labels"), labelsJson(file.labels)}},
                  (texts.isEmpty() ? Text::tr("No label stands on the case.") : Text::tr("Labels: %1").arg(texts.join(Text::tr(", ")))) + u'\n'};
}

}  // namespace saikoku::cli
