#include "app/cli/commands/same_person_commands.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "app/cli/case_json.h"
#include "app/cli/case_lookup.h"
#include "app/cli/code_option.h"
#include "app/cli/store_access.h"
#include "core/security/session.h"
#include "core/work/person_links.h"

namespace saikoku::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SamePersonCommand)
};

const QString kProof = QStringLiteral("proof");
const QString kNote = QStringLiteral("note");
const QString kDryRun = QStringLiteral("dry-run");
const QString kDecided = QStringLiteral("decided");

QJsonValue textOrNull(const QString& text) {
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject sideJson(const CaseSummary& row, QDate birth, const QString& address) {
    return {{QStringLiteral("number"), row.number},
            {QStringLiteral("name"), row.name},
            {QStringLiteral("birth_date"), dateJson(birth)},
            {QStringLiteral("address"), textOrNull(address)},
            {QStringLiteral("outstanding"), row.outstanding.amount()}};
}

QStringList signWords(const PersonPair& pair) {
    QStringList words;
    for (const SameSign sign : pair.signs) {
        words.append(labelOf(sign));
    }
    return words;
}

QJsonObject pairJson(const PersonPair& pair) {
    QJsonArray signs;
    for (const SameSign sign : pair.signs) {
        signs.append(codeOf(sign));
    }
    return {{QStringLiteral("lead"), sideJson(pair.lead, pair.leadBirth, pair.leadAddress)},
            {QStringLiteral("other"), sideJson(pair.other, pair.otherBirth, pair.otherAddress)},
            {QStringLiteral("signs"), signs},
            {QStringLiteral("joined_too"), QJsonArray::fromStringList(pair.joinedToo)},
            {QStringLiteral("holds"), QJsonArray::fromStringList(pair.holds)}};
}

QString pairText(const CaseSummary& lead, const CaseSummary& other, const QString& more) {
    return QStringList{lead.number,  lead.name,  lead.outstanding.toString(),
                       other.number, other.name, other.outstanding.toString(),
                       more}
               .join(QStringLiteral("  ")) +
           u'\n';
}

Result<Output> proposals(Session& session, CampaignId campaign, std::optional<TaxpayerId> of) {
    SAIKOKU_TRY_ASSIGN(const QList<PersonPair> pairs, samePersonProposals(session, campaign, of));
    QJsonArray list;
    QString text;
    for (const PersonPair& pair : pairs) {
        list.append(pairJson(pair));
        text += pairText(pair.lead, pair.other, signWords(pair).join(Text::tr(", ")));
    }
    return Output{{{QStringLiteral("total"), pairs.size()}, {QStringLiteral("pairs"), list}},
                  text.isEmpty() ? Text::tr("No two cases look like one person's.") + u'\n' : text};
}

Result<Output> decisions(Session& session, CampaignId campaign, std::optional<TaxpayerId> of) {
    SAIKOKU_TRY_ASSIGN(const QList<DecidedPair> pairs, decidedPairs(session, campaign));
    QJsonArray list;
    QString text;
    for (const DecidedPair& pair : pairs) {
        const PersonLink& link = pair.link;
        if (of && link.lead != *of && link.taxpayer != *of) {
            continue;
        }
        list.append(QJsonObject{
            {QStringLiteral("lead"), sideJson(pair.lead, {}, {})},
            {QStringLiteral("other"), sideJson(pair.other, {}, {})},
            {QStringLiteral("verdict"), codeOf(link.verdict)},
            {QStringLiteral("proof"), link.proof ? QJsonValue(codeOf(*link.proof)) : QJsonValue()},
            {QStringLiteral("note"), link.note},
            {QStringLiteral("by"), link.operatorName},
            {QStringLiteral("at"), momentJson(link.decidedAt)}});
        text += pairText(pair.lead, pair.other, labelOf(link.verdict));
    }
    return Output{
        {{QStringLiteral("total"), list.size()}, {QStringLiteral("pairs"), list}},
        text.isEmpty() ? Text::tr("Nobody has joined two cases or told two people apart.") + u'\n' : text};
}

}  // namespace

QString SamePersonCommand::summary() const {
    return Text::tr("List cases that may be one person's; for officers.");
}

QList<QCommandLineOption> SamePersonCommand::options() const {
    return {{kDecided, Text::tr("Those joined as one person, or told apart as two, instead.")}};
}

Result<Output> SamePersonCommand::run(const CommandLine& line) {
    const QStringList& words = line.arguments();
    if (words.size() > 1) {
        return fail(
            ErrorCode::Usage,
            Text::tr("Write: same-person [NUMBER], same-person join LEAD OTHER --proof P --note TEXT, "
                     "same-person different A B --note TEXT, or same-person part A B --note TEXT."));
    }
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CampaignId campaign, campaignIdOfLine(*session, line));
    std::optional<TaxpayerId> of;
    if (!words.isEmpty()) {
        SAIKOKU_TRY_ASSIGN(const CaseKey key, findCase(*session, line, words.constFirst()));
        of = key.taxpayer;
    }
    return line.has(kDecided) ? decisions(*session, campaign, of) : proposals(*session, campaign, of);
}

QString SamePersonChangeCommand::name() const {
    switch (m_change) {
        case Change::Join: return QStringLiteral("same-person join");
        case Change::Different: return QStringLiteral("same-person different");
        case Change::Part: return QStringLiteral("same-person part");
    }
    return {};
}

QString SamePersonChangeCommand::summary() const {
    switch (m_change) {
        case Change::Join:
            return Text::tr(
                "Join two cases as one person's, by a third proof beyond name and birth date; for officers.");
        case Change::Different: return Text::tr("Say that two cases are different people's; for officers.");
        case Change::Part: return Text::tr("Take back what was said of two cases; for officers.");
    }
    return {};
}

QList<QCommandLineOption> SamePersonChangeCommand::options() const {
    QList<QCommandLineOption> options{
        {kNote, Text::tr("In words: the document, its number, who said so (required)."),
         QStringLiteral("TEXT")}};
    if (m_change == Change::Join) {
        options.append({kProof, Text::tr("What shows it (required): %1.").arg(codesOf<ThirdProof>()),
                        QStringLiteral("P")});
        options.append({kDryRun, Text::tr("Only show what would come together.")});
    }
    return options;
}

Result<Output> SamePersonChangeCommand::run(const CommandLine& line) {
    const QStringList& words = line.arguments();
    if (words.size() != 2) {
        return fail(ErrorCode::Usage,
                    Text::tr("Name two numbers: that of the case that leads, then the other."));
    }
    const bool isDry = m_change == Change::Join && line.has(kDryRun);
    std::optional<ThirdProof> proof;
    if (m_change == Change::Join && !isDry) {
        SAIKOKU_TRY(line.required(kProof));
        SAIKOKU_TRY_ASSIGN(proof, codeOption<ThirdProof>(line, kProof));
    }
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CaseKey lead, findCase(*session, line, words.constFirst()));
    SAIKOKU_TRY_ASSIGN(const CaseKey other, findCase(*session, line, words.constLast()));
    SAIKOKU_TRY_ASSIGN(const PersonPair pair, pairOf(*session, lead.campaign, lead.taxpayer, other.taxpayer));
    if (proof) {
        SAIKOKU_TRY(
            joinPersons(*session, lead.campaign, lead.taxpayer, other.taxpayer, {*proof, line.text(kNote)}));
    } else if (m_change == Change::Different) {
        SAIKOKU_TRY(sayDifferent(*session, lead.campaign, lead.taxpayer, other.taxpayer, line.text(kNote)));
    } else if (m_change == Change::Part) {
        SAIKOKU_TRY(partPersons(*session, lead.campaign, lead.taxpayer, other.taxpayer, line.text(kNote)));
    }
    QJsonObject json = pairJson(pair);
    json.insert(QStringLiteral("stored"), !isDry);
    return Output{json, pairText(pair.lead, pair.other, signWords(pair).join(Text::tr(", "))) +
                            (isDry ? Text::tr("Nothing is stored.") : Text::tr("Stored.")) + u'\n'};
}

}  // namespace saikoku::cli
