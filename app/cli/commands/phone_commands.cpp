#include "app/cli/commands/phone_commands.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "app/cli/case_json.h"
#include "app/cli/case_lookup.h"
#include "app/cli/code_option.h"
#include "app/cli/store_access.h"
#include "core/cases/case_file.h"
#include "core/security/session.h"
#include "core/work/contact_changes.h"
#include "core/work/number_research.h"

namespace saikoku::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PhoneCommand)
};

constexpr qint64 kUsualRows = 50;
constexpr qint64 kMostRows = 100'000;

QJsonValue textOrNull(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QJsonObject factJson(const PhoneFact& fact) {
    return {{QStringLiteral("phone"), fact.change.digits},
            {QStringLiteral("action"), codeOf(fact.change.action)},
            {QStringLiteral("kind"), codeOf(fact.change.kind)},
            {QStringLiteral("source"), codeOf(fact.change.source)},
            {QStringLiteral("remark"), textOrNull(fact.change.remark)},
            {QStringLiteral("by"), fact.operatorName},
            {QStringLiteral("at"), momentJson(fact.enteredAt)}};
}

QJsonObject stepJson(const PhoneResearch& step) {
    return {{QStringLiteral("state"), codeOf(step.state)},
            {QStringLiteral("source"), textOrNull(step.source)},
            {QStringLiteral("date"), dateJson(step.happenedOn)},
            {QStringLiteral("phone"), textOrNull(step.digits)},
            {QStringLiteral("by"), step.operatorName},
            {QStringLiteral("note"), textOrNull(step.note)}};
}

Result<PhoneChange> changeOf(const CommandLine& line) {
    const auto action = valueOfCode<PhoneAction>(line.arguments().at(1));
    if (!action) {
        return fail(ErrorCode::Usage, Text::tr("\"%1\" is none of: %2.").arg(line.arguments().at(1), codesOf<PhoneAction>()));
    }
    PhoneChange change;
    change.action = *action;
    change.digits = line.arguments().at(2);
    SAIKOKU_TRY(line.required(QStringLiteral("source")));
    SAIKOKU_TRY_ASSIGN(const auto source, codeOption<PhoneSource>(line, QStringLiteral("source")));
    SAIKOKU_TRY_ASSIGN(const auto kind, codeOption<PhoneKind>(line, QStringLiteral("kind")));
    change.source = *source;
    change.kind = kind.value_or(PhoneKind::Mobile);
    change.remark = line.text(QStringLiteral("remark"));
    return change;
}

QString phonesText(const CaseFile& file) {
    QString text;
    for (const PhoneOnFile& entry : file.phones) {
        QStringList words{labelOf(entry.phone.kind, file.taxpayer.isCompany), entry.phone.digits,
                          Text::tr("calls: %1, answered: %2, called in: %3").arg(entry.calls).arg(entry.answered).arg(entry.calledIn)};
        if (entry.phone.isRetired) {
            words.append(Text::tr("retired"));
        }
        words.append(entry.marks.codes());
        text += words.join(QStringLiteral("  ")) + u'\n';
    }
    return text.isEmpty() ? Text::tr("No number is known, or it is masked.") + u'\n' : text;
}

QString wishesText(const ContactWishes& wishes) {
    const auto shown = [](const QString& text) { return text.isEmpty() ? QStringLiteral("—") : text; };
    return QStringList{Text::tr("Preferred channel: %1").arg(wishes.channel ? labelOf(*wishes.channel) : QStringLiteral("—")),
                       Text::tr("Relay service: %1").arg(labelOf(wishes.relay)),
                       Text::tr("Language: %1").arg(shown(wishes.language)),
                       Text::tr("Interpreter: %1").arg(shown(wishes.interpreter)),
                       Text::tr("Contact at the workplace: %1").arg(shown(wishes.workplaceContact)),
                       Text::tr("Note: %1").arg(shown(wishes.note))}
               .join(u'\n') + u'\n';
}

/// What no option names stays as it was.
Result<std::optional<ContactWishes>> changedWishes(const CommandLine& line, ContactWishes wishes) {
    bool changed = false;
    if (line.has(QStringLiteral("channel"))) {
        changed = true;
        wishes.channel.reset();
        if (!line.text(QStringLiteral("channel")).isEmpty()) {
            SAIKOKU_TRY_ASSIGN(wishes.channel, codeOption<Channel>(line, QStringLiteral("channel")));
        }
    }
    if (line.has(QStringLiteral("relay"))) {
        changed = true;
        SAIKOKU_TRY_ASSIGN(const auto relay, codeOption<RelayService>(line, QStringLiteral("relay")));
        wishes.relay = *relay;
    }
    for (const auto& [option, text] : {std::pair(QStringLiteral("language"), &wishes.language), std::pair(QStringLiteral("interpreter"), &wishes.interpreter),
                                       std::pair(QStringLiteral("workplace"), &wishes.workplaceContact), std::pair(QStringLiteral("note"), &wishes.note)}) {
        if (line.has(option)) {
            changed = true;
            *text = line.text(option);
        }
    }
    return changed ? std::optional(wishes) : std::nullopt;
}

Result<ResearchEntry> researchOf(const CommandLine& line) {
    ResearchEntry entry;
    SAIKOKU_TRY(line.required(QStringLiteral("state")));
    SAIKOKU_TRY_ASSIGN(const auto state, codeOption<ResearchState>(line, QStringLiteral("state")));
    SAIKOKU_TRY_ASSIGN(const auto kind, codeOption<PhoneKind>(line, QStringLiteral("kind")));
    SAIKOKU_TRY_ASSIGN(const auto on, line.date(QStringLiteral("on")));
    entry.state = *state;
    entry.kind = kind.value_or(PhoneKind::Mobile);
    entry.source = line.text(QStringLiteral("source"));
    entry.happenedOn = on.value_or(QDate());
    entry.digits = line.text(QStringLiteral("phone"));
    entry.note = line.text(QStringLiteral("note"));
    return entry;
}

QCommandLineOption kindOption() {
    return {QStringLiteral("kind"), Text::tr("What kind of number: %1; mobile without it.").arg(codesOf<PhoneKind>()), QStringLiteral("KIND")};
}

}  // namespace

QString PhoneCommand::summary() const { return Text::tr("Show a case's numbers, or add, retire or choose one."); }

QList<QCommandLineOption> PhoneCommand::options() const {
    return {{QStringLiteral("source"), Text::tr("Where it is known from (required for a change): %1.").arg(codesOf<PhoneSource>()), QStringLiteral("S")},
            kindOption(),
            {QStringLiteral("remark"), Text::tr("What to know when calling it."), QStringLiteral("TEXT")},
            {QStringLiteral("reason"), Text::tr("lift: why the mark holds no longer; %1.").arg(codesOf<PhoneMark>()), QStringLiteral("TEXT")},
            {QStringLiteral("reveal"), Text::tr("Why a protected person's address and numbers must be seen (logged)."), QStringLiteral("TEXT")}};
}

Result<Output> PhoneCommand::run(const CommandLine& line) {
    const QStringList& words = line.arguments();
    const bool lifts = words.size() == 4 && words.at(1) == QLatin1String("lift");
    if (words.size() != 1 && words.size() != 3 && !lifts) {
        return fail(ErrorCode::Usage, Text::tr("Write: phone NUMBER, phone NUMBER add|retire|choose DIGITS --source S, or "
                                               "phone NUMBER lift DIGITS MARK --reason TEXT."));
    }
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CaseKey key, findCase(*session, line, words.constFirst()));
    SAIKOKU_TRY(revealIfAsked(*session, key, line));
    if (lifts) {
        const auto mark = valueOfCode<PhoneMark>(words.constLast());
        if (!mark) {
            return fail(ErrorCode::Usage, Text::tr("\"%1\" is none of: %2.").arg(words.constLast(), codesOf<PhoneMark>()));
        }
        SAIKOKU_TRY(liftMark(*session, key.campaign, key.taxpayer, words.at(2), *mark, line.text(QStringLiteral("reason"))));
    } else if (words.size() == 3) {
        SAIKOKU_TRY_ASSIGN(const PhoneChange change, changeOf(line));
        SAIKOKU_TRY(changePhone(*session, key.taxpayer, change));
    }
    SAIKOKU_TRY_ASSIGN(const CaseFile file, openCase(*session, key.taxpayer, key.campaign));
    SAIKOKU_TRY_ASSIGN(const QList<PhoneFact> history, phoneHistory(*session, key.taxpayer));
    QJsonArray facts;
    for (const PhoneFact& fact : history) {
        facts.append(factJson(fact));
    }
    return Output{{{QStringLiteral("number"), words.constFirst()},
                   {QStringLiteral("phones"), caseFileJson(file).value(QLatin1String("phones"))},
                   {QStringLiteral("history"), facts}},
                  phonesText(file)};
}

QString WishesCommand::summary() const { return Text::tr("Show or set how a person wishes to be contacted."); }

QList<QCommandLineOption> WishesCommand::options() const {
    return {{QStringLiteral("channel"), Text::tr("Preferred: %1; empty: none.").arg(codesOf<Channel>()), QStringLiteral("CODE")},
            {QStringLiteral("relay"), Text::tr("Relay service: %1.").arg(codesOf<RelayService>()), QStringLiteral("CODE")},
            {QStringLiteral("language"), Text::tr("The language to speak in."), QStringLiteral("TEXT")},
            {QStringLiteral("interpreter"), Text::tr("Who interprets."), QStringLiteral("TEXT")},
            {QStringLiteral("workplace"), Text::tr("The one of the workplace's payroll who may be spoken with, by name."), QStringLiteral("TEXT")},
            {QStringLiteral("note"), Text::tr("What else to mind."), QStringLiteral("TEXT")},
            {QStringLiteral("reveal"), Text::tr("Why a protected person's address and numbers must be seen (logged)."), QStringLiteral("TEXT")}};
}

Result<Output> WishesCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString number, line.onlyArgument());
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CaseKey key, findCase(*session, line, number));
    SAIKOKU_TRY(revealIfAsked(*session, key, line));
    SAIKOKU_TRY_ASSIGN(CaseFile file, openCase(*session, key.taxpayer, key.campaign));
    SAIKOKU_TRY_ASSIGN(const std::optional<ContactWishes> changed, changedWishes(line, file.wishes));
    if (changed) {
        SAIKOKU_TRY(setContactWishes(*session, key.taxpayer, *changed));
        SAIKOKU_TRY_ASSIGN(file, openCase(*session, key.taxpayer, key.campaign));
    }
    return Output{{{QStringLiteral("number"), number}, {QStringLiteral("wishes"), wishesJson(file.wishes)}}, wishesText(file.wishes)};
}

QString ResearchCommand::summary() const { return Text::tr("List the people without a usable number, and how the search for one stands."); }

QList<QCommandLineOption> ResearchCommand::options() const {
    return {{QStringLiteral("part"), Text::tr("todo, asked, not_found, found, or all (without it)."), QStringLiteral("PART")},
            {QStringLiteral("limit"), Text::tr("So many rows at most; 50 without it."), QStringLiteral("N")}};
}

Result<Output> ResearchCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    const QString word = line.has(QStringLiteral("part")) ? line.text(QStringLiteral("part")) : codeOf(ResearchPart::All);
    const auto part = valueOfCode<ResearchPart>(word);
    if (!part) {
        return fail(ErrorCode::Usage, Text::tr("--part: \"%1\" is none of todo, asked, not_found, found, all.").arg(word));
    }
    SAIKOKU_TRY_ASSIGN(const std::optional<qint64> limit, line.integer(QStringLiteral("limit"), 0, kMostRows));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CampaignId campaign, campaignIdOfLine(*session, line));
    SAIKOKU_TRY_ASSIGN(const ResearchList list, researchList(*session, campaign, *part, static_cast<int>(limit.value_or(kUsualRows))));
    QJsonArray cases;
    QString text = Text::tr("People: %1").arg(list.total) + u'\n';
    for (const ResearchRow& row : list.rows) {
        QJsonObject json = row.research ? stepJson(*row.research) : QJsonObject{{QStringLiteral("state"), QJsonValue()}};
        json.insert(QStringLiteral("number"), row.row.number);
        json.insert(QStringLiteral("name"), row.row.name);
        json.insert(QStringLiteral("outstanding"), row.row.outstanding.amount());
        cases.append(json);
        text += QStringList{row.row.number, row.row.name, row.row.outstanding.toString(),
                            row.research ? labelOf(row.research->state) + u' ' + row.research->source : QString()}
                    .join(QStringLiteral("  ")) + u'\n';
    }
    return Output{{{QStringLiteral("part"), codeOf(*part)}, {QStringLiteral("condition"), researchCondition(*part)},
                   {QStringLiteral("total"), list.total}, {QStringLiteral("cases"), cases}},
                  text};
}

QString ResearchRecordCommand::summary() const { return Text::tr("Record where somebody's number was looked for, and what came of it."); }

QList<QCommandLineOption> ResearchRecordCommand::options() const {
    return {{QStringLiteral("state"), Text::tr("What came of it (required): %1.").arg(codesOf<ResearchState>()), QStringLiteral("CODE")},
            {QStringLiteral("source"), Text::tr("Where it was asked or looked up (required)."), QStringLiteral("TEXT")},
            {QStringLiteral("phone"), Text::tr("The number found: it becomes one of the person's."), QStringLiteral("N")},
            kindOption(),
            {QStringLiteral("on"), Text::tr("The day; today without it."), QStringLiteral("DATE")},
            {QStringLiteral("note"), Text::tr("What was said."), QStringLiteral("TEXT")},
            {QStringLiteral("reveal"), Text::tr("Why a protected person's address and numbers must be seen (logged)."), QStringLiteral("TEXT")}};
}

Result<Output> ResearchRecordCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString number, line.onlyArgument());
    SAIKOKU_TRY_ASSIGN(const ResearchEntry entry, researchOf(line));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CaseKey key, findCase(*session, line, number));
    SAIKOKU_TRY(revealIfAsked(*session, key, line));
    SAIKOKU_TRY(recordResearch(*session, key.taxpayer, entry));
    SAIKOKU_TRY_ASSIGN(const QList<PhoneResearch> history, researchHistory(*session, key.taxpayer));
    QJsonArray steps;
    for (const PhoneResearch& step : history) {
        steps.append(stepJson(step));
    }
    return Output{{{QStringLiteral("number"), number}, {QStringLiteral("history"), steps}},
                  Text::tr("Recorded: %1").arg(labelOf(entry.state)) + u'\n'};
}

}  // namespace saikoku::cli
