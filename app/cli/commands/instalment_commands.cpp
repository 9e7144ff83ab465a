#include "app/cli/commands/instalment_commands.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <limits>

#include "app/cli/case_json.h"
#include "app/cli/case_lookup.h"
#include "app/cli/code_option.h"
#include "app/cli/instalment_json.h"
#include "app/cli/store_access.h"
#include "core/base/language.h"
#include "core/cases/case_file.h"
#include "core/security/session.h"

namespace saikoku::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(InstalmentsCommand)
};

const QString kReason = QStringLiteral("reason");
const QString kDryRun = QStringLiteral("dry-run");
const QString kApprove = QStringLiteral("approve");
constexpr qint64 kLastId = std::numeric_limits<qint64>::max();

Result<InstalmentPlanId> planId(const QString& word) {
    bool isNumber = false;
    const qint64 id = word.toLongLong(&isNumber);
    if (!isNumber || id <= 0) {
        return fail(ErrorCode::Usage, Text::tr("\"%1\" is no number of a plan. \"instalments\" lists them.").arg(word));
    }
    return InstalmentPlanId{id};
}

Result<void> addBonuses(const CommandLine& line, InstalmentTerms& terms) {
    for (const QString& word : line.texts(QStringLiteral("bonus"))) {
        const QStringList pair = word.split(u':');
        bool isMonth = false;
        const int month = pair.constFirst().toInt(&isMonth);
        const std::optional<Yen> yen = pair.size() == 2 ? Yen::parse(pair.constLast()) : std::nullopt;
        if (!isMonth || !yen) {
            return fail(ErrorCode::Usage, Text::tr("--bonus: \"%1\" is none. Write MONTH:YEN, e.g. 12:30000.").arg(word));
        }
        terms.bonus.insert(month, *yen);
    }
    return {};
}

Result<InstalmentTerms> termsOf(const CommandLine& line) {
    InstalmentTerms terms;
    SAIKOKU_TRY_ASSIGN(const auto parts, line.integer(QStringLiteral("parts"), 1, 1000));
    SAIKOKU_TRY_ASSIGN(const auto each, line.yen(QStringLiteral("each")));
    if (parts.has_value() == each.has_value()) {
        return fail(ErrorCode::Usage, Text::tr("Give either --parts or --each."));
    }
    terms.parts = static_cast<int>(parts.value_or(0));
    terms.partAmount = each.value_or(Yen());
    SAIKOKU_TRY_ASSIGN(const auto day, line.integer(QStringLiteral("day"), 1, 31));
    terms.payDay = static_cast<int>(day.value_or(31));
    SAIKOKU_TRY_ASSIGN(const auto from, line.date(QStringLiteral("from")));
    terms.from = from.value_or(QDate());
    SAIKOKU_TRY(addBonuses(line, terms));
    SAIKOKU_TRY_ASSIGN(const auto time, codeOption<LateChargeTime>(line, QStringLiteral("late-charge")));
    terms.lateChargeTime = time.value_or(LateChargeTime::Included);
    return terms;
}

Result<InstalmentEntry> entryOf(const CommandLine& line) {
    InstalmentEntry entry;
    SAIKOKU_TRY_ASSIGN(entry.terms, termsOf(line));
    entry.isAfterPromise = line.has(QStringLiteral("after-promise"));
    for (const QString& word : line.texts(QStringLiteral("receivable"))) {
        bool isNumber = false;
        entry.covers.append(ReceivableId{word.toLongLong(&isNumber)});
        if (!isNumber) {
            return fail(ErrorCode::Usage, Text::tr("--receivable: \"%1\" is no id. \"case NUMBER\" lists them.").arg(word));
        }
    }
    SAIKOKU_TRY_ASSIGN(const auto how, codeOption<PaymentMethod>(line, QStringLiteral("how")));
    entry.how = how.value_or(PaymentMethod::Store);
    entry.note = line.text(QStringLiteral("note"));
    SAIKOKU_TRY_ASSIGN(const auto changes, line.integer(QStringLiteral("changes"), 1, kLastId));
    entry.replaces = InstalmentPlanId{changes.value_or(0)};
    return entry;
}

QString planLine(const PlanOnFile& each) {
    return Text::tr("Plan %1: %2, %3 yen in %4 parts, received %5 yen")
               .arg(QString::number(each.plan.id.value), labelOf(each.standing.state), each.plan.total().toString(), QString::number(each.plan.parts.size()),
                    each.standing.received.toString()) +
           u'\n';
}

}  // namespace

QString InstalmentsPlanCommand::summary() const { return Text::tr("Prepare an instalment plan for an officer to approve, or change one."); }

QList<QCommandLineOption> InstalmentsPlanCommand::options() const {
    return {{QStringLiteral("parts"), Text::tr("So many equal parts; the last takes the rest."), QStringLiteral("N")},
            {QStringLiteral("each"), Text::tr("So much a part; the last takes the rest."), QStringLiteral("YEN")},
            {QStringLiteral("day"), Text::tr("Pay day of the month; 31, as without it: the month's end."), QStringLiteral("1-31")},
            {QStringLiteral("from"), Text::tr("No part before this day; without it today."), QStringLiteral("DATE")},
            {QStringLiteral("bonus"), Text::tr("More in this month, e.g. 12:30000; may be given several times."), QStringLiteral("MONTH:YEN")},
            {QStringLiteral("late-charge"), Text::tr("The late charge of today: %1.").arg(codesOf<LateChargeTime>()), QStringLiteral("WHEN")},
            {QStringLiteral("after-promise"), Text::tr("Begin after the open promise; without it that gives way.")},
            {QStringLiteral("receivable"), Text::tr("Of this one alone, by its id; may be given several times."), QStringLiteral("ID")},
            {QStringLiteral("how"), Text::tr("How it will be paid: %1.").arg(codesOf<PaymentMethod>()), QStringLiteral("CODE")},
            {QStringLiteral("note"), Text::tr("What the officer should know."), QStringLiteral("TEXT")},
            {QStringLiteral("changes"), Text::tr("The plan in force whose place it takes."), QStringLiteral("ID")},
            {kApprove, Text::tr("Approve it at once; for officers.")},
            {kDryRun, Text::tr("Only show it.")}};
}

Result<Output> InstalmentsPlanCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString number, line.onlyArgument());
    SAIKOKU_TRY_ASSIGN(InstalmentEntry entry, entryOf(line));
    if (line.has(kApprove) && line.has(kDryRun)) {
        return fail(ErrorCode::Usage, Text::tr("--dry-run stores nothing that could be approved."));
    }
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CaseKey key, findCase(*session, line, number));
    entry.campaign = key.campaign;
    entry.taxpayer = key.taxpayer;
    SAIKOKU_TRY_ASSIGN(const InstalmentPreview preview, previewInstalments(*session, entry));
    QJsonObject json{{QStringLiteral("number"), number},
                     {QStringLiteral("plan"), QJsonValue()},
                     {QStringLiteral("approved"), false},
                     {QStringLiteral("preview"), previewJson(preview)}};
    QString text = previewText(preview);
    if (!line.has(kDryRun)) {
        SAIKOKU_TRY_ASSIGN(const InstalmentPlanId id, proposeInstalments(*session, entry));
        json.insert(QStringLiteral("plan"), id.value);
        text += Text::tr("Prepared as plan %1.").arg(id.value) + u'\n';
        if (line.has(kApprove)) {
            SAIKOKU_TRY(approveInstalments(*session, key.campaign, id));
            json.insert(QStringLiteral("approved"), true);
            text += Text::tr("Approved.") + u'\n';
        }
    }
    return Output{json, text};
}

QString InstalmentsDecideCommand::name() const {
    return QStringLiteral("instalments ") + (m_act == Act::Approve ? QStringLiteral("approve") : m_act == Act::Refuse ? QStringLiteral("refuse") : QStringLiteral("end"));
}

QString InstalmentsDecideCommand::summary() const {
    switch (m_act) {
    case Act::Approve: return Text::tr("Approve an instalment plan: its parts are promises from now on; for officers.");
    case Act::Refuse: return Text::tr("Refuse an instalment plan; for officers.");
    case Act::End: return Text::tr("End an instalment plan in force, or take back one that waits.");
    }
    return {};
}

QList<QCommandLineOption> InstalmentsDecideCommand::options() const {
    return m_act == Act::Approve ? QList<QCommandLineOption>() : QList<QCommandLineOption>{{kReason, Text::tr("Why."), QStringLiteral("TEXT")}};
}

Result<Output> InstalmentsDecideCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString word, line.onlyArgument());
    SAIKOKU_TRY_ASSIGN(const InstalmentPlanId id, planId(word));
    QString reason;
    if (m_act != Act::Approve) {
        SAIKOKU_TRY_ASSIGN(reason, line.required(kReason));
    }
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CampaignId campaign, campaignIdOfLine(*session, line));
    SAIKOKU_TRY(m_act == Act::Approve  ? approveInstalments(*session, campaign, id)
                : m_act == Act::Refuse ? refuseInstalments(*session, campaign, id, reason)
                                       : endInstalments(*session, campaign, id, reason));
    const QString done = m_act == Act::Approve ? QStringLiteral("approved") : m_act == Act::Refuse ? QStringLiteral("refused") : QStringLiteral("ended");
    return Output{{{QStringLiteral("plan"), id.value}, {QStringLiteral("done"), done}}, Text::tr("Plan %1: done.").arg(id.value) + u'\n'};
}

QString InstalmentsPledgeCommand::summary() const { return Text::tr("Write down that the written pledge was asked for or received."); }

QList<QCommandLineOption> InstalmentsPledgeCommand::options() const {
    return {{QStringLiteral("on"), Text::tr("The day; without it today."), QStringLiteral("DATE")}};
}

Result<Output> InstalmentsPledgeCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QStringList words, line.namedArguments());
    SAIKOKU_TRY_ASSIGN(const InstalmentPlanId id, planId(words.constFirst()));
    const auto step = valueOfCode<PledgeStep>(words.constLast());
    if (!step) {
        return fail(ErrorCode::Usage, Text::tr("\"%1\" is no step of a pledge. One of: %2.").arg(words.constLast(), codesOf<PledgeStep>()));
    }
    SAIKOKU_TRY_ASSIGN(const auto day, line.date(QStringLiteral("on")));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CampaignId campaign, campaignIdOfLine(*session, line));
    const QDate on = day.value_or(session->today());
    SAIKOKU_TRY(recordPledge(*session, campaign, id, *step, on));
    return Output{{{QStringLiteral("plan"), id.value}, {QStringLiteral("pledge"), codeOf(*step)}, {QStringLiteral("on"), dateJson(on)}},
                  Text::tr("Plan %1: %2, %3").arg(QString::number(id.value), labelOf(*step), dateInSentence(on)) + u'\n'};
}

QString InstalmentsCommand::summary() const { return Text::tr("List what has to be done about instalment plans and reported payments."); }

QList<QCommandLineOption> InstalmentsCommand::options() const {
    return {{QStringLiteral("task"), Text::tr("One kind alone: %1.").arg(codesOf<InstalmentTask>()), QStringLiteral("T")}};
}

Result<Output> InstalmentsCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    SAIKOKU_TRY_ASSIGN(const auto task, codeOption<InstalmentTask>(line, QStringLiteral("task")));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CampaignId campaign, campaignIdOfLine(*session, line));
    SAIKOKU_TRY_ASSIGN(const QList<InstalmentWorkRow> rows, instalmentWork(*session, campaign, task));
    QJsonArray list;
    QString text;
    for (const InstalmentWorkRow& row : rows) {
        list.append(workJson(row));
        text += QStringList{labelOf(row.task), row.plan.isValid() ? QString::number(row.plan.value) : QStringLiteral("-"), row.number, row.name,
                            dateInSentence(row.day), row.yen.toString(), row.detail}
                    .join(QStringLiteral("  ")) +
                u'\n';
    }
    return Output{{{QStringLiteral("rows"), list}}, text.isEmpty() ? Text::tr("Nothing has to be done.") + u'\n' : text};
}

QString InstalmentsShowCommand::summary() const { return Text::tr("Show the instalment plans of a case."); }

Result<Output> InstalmentsShowCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString number, line.onlyArgument());
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CaseKey key, findCase(*session, line, number));
    SAIKOKU_TRY_ASSIGN(const CaseFile file, openCase(*session, key.taxpayer, key.campaign));
    QJsonArray list;
    QString text;
    for (const PlanOnFile& each : file.plans) {
        list.append(instalmentsJson(each));
        text += planLine(each);
    }
    return Output{{{QStringLiteral("number"), number}, {QStringLiteral("instalments"), list}},
                  text.isEmpty() ? Text::tr("This case has no instalment plan.") + u'\n' : text};
}

}  // namespace saikoku::cli
