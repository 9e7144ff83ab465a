#include "app/cli/commands/case_command.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "app/cli/case_json.h"
#include "app/cli/case_lookup.h"
#include "app/cli/follow_up_json.h"
#include "app/cli/store_access.h"
#include "core/eligibility/eligibility.h"
#include "core/cases/case_file.h"
#include "core/queue/call_lists.h"
#include "core/queue/case_queue.h"
#include "core/security/protected_reveal.h"
#include "core/surveys/surveys.h"
#include "core/security/session.h"

namespace saikoku::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CaseCommand)
};

void addMoney(const CaseFile& file, QStringList& lines) {
    const QString outstanding = file.summary.outstanding.toString();
    lines.append(file.lateCharge
                     ? Text::tr("Outstanding: %1 yen, late charge today: %2 yen").arg(outstanding, file.lateCharge->toString())
                     : Text::tr("Outstanding: %1 yen, no late charge: %2").arg(outstanding, file.noLateCharge));
    if (file.asked.accrued > Yen() || file.asked.demandFee > Yen()) {
        lines.append(Text::tr("Accrued late charge: %1 yen, demand fees: %2 yen").arg(file.asked.accrued.toString(), file.asked.demandFee.toString()));
    }
    if (file.lapsed > Yen()) {
        lines.append(Text::tr("Time-barred, not to be asked: %1 yen").arg(file.lapsed.toString()));
    }
    lines.append(Text::tr("Instalments in arrears: %1, records: %2, promises: %3")
                     .arg(QString::number(file.summary.openCount), QString::number(file.negotiations.size()),
                          QString::number(file.promises.size())));
}

QString caseText(const CaseFile& file, const Eligibility& eligibility) {
    QStringList lines;
    lines.append(QStringLiteral("%1  %2  %3").arg(file.taxpayer.number, file.taxpayer.name, file.taxpayer.kana));
    lines.append(Text::tr("Status: %1").arg(labelOf(file.summary.status, file.hasMoney)));
    if (file.hasMoney) {
        addMoney(file, lines);
    } else {
        lines.append(Text::tr("Records: %1").arg(file.negotiations.size()));
    }
    for (const FollowUpOnFile& each : file.followUps) {
        if (each.standing.isOpen()) {
            lines.append(followUpLine(each.followUp, each.standing, each.topicWord));
        }
    }
    if (eligibility.callable) {
        lines.append(Text::tr("May be called now."));
    }
    for (const EligibilityReason& reason : eligibility.reasons) {
        lines.append(Text::tr("Not now: %1").arg(reason.sentence));
    }
    return lines.join(u'\n') + u'\n';
}

/// Who holds the case now.
QJsonObject leaseJson(const CaseLease& lease) {
    return {{QStringLiteral("holder"), lease.holderName},
            {QStringLiteral("lease_until"), momentJson(lease.until)},
            {QStringLiteral("list"), lease.listName.isEmpty() ? QJsonValue() : QJsonValue(lease.listName)}};
}

}  // namespace

QString CaseCommand::summary() const { return Text::tr("Show everything on one case."); }

QList<QCommandLineOption> CaseCommand::options() const {
    return {{QStringLiteral("reveal"), Text::tr("Why a protected person's address and numbers must be seen (logged)."),
             QStringLiteral("TEXT")}};
}

Result<Output> CaseCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString number, line.onlyArgument());
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CaseKey key, findCase(*session, line, number));
    SAIKOKU_TRY(revealIfAsked(*session, key, line));
    SAIKOKU_TRY_ASSIGN(const CaseFile file, openCase(*session, key.taxpayer, key.campaign));
    SAIKOKU_TRY_ASSIGN(const Eligibility eligibility, eligibilityOf(*session, key.taxpayer, {key.campaign}));
    QJsonObject json = caseFileJson(file);
    json.insert(QStringLiteral("as_of"), line.businessDate().toString(Qt::ISODate));
    json.insert(QStringLiteral("callable"), eligibilityJson(eligibility));
    SAIKOKU_TRY_ASSIGN(const QStringList lists, listsOfCase(*session, key.campaign, key.taxpayer));
    json.insert(QStringLiteral("lists"), QJsonArray::fromStringList(lists));
    SAIKOKU_TRY_ASSIGN(const std::optional<CaseLease> lease, leaseOf(*session, key.campaign, key.taxpayer));
    json.insert(QStringLiteral("lease"), lease ? QJsonValue(leaseJson(*lease)) : QJsonValue());
    SAIKOKU_TRY_ASSIGN(const SurveyAnswers answers, answersOnFile(*session, key.campaign, key.taxpayer));
    json.insert(QStringLiteral("answers"), answersJson(answers));
    return Output{json, caseText(file, eligibility)};
}

}  // namespace saikoku::cli
