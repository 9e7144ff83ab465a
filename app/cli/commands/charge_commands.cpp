#include "app/cli/commands/charge_commands.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "app/cli/case_json.h"
#include "app/cli/case_lookup.h"
#include "app/cli/code_option.h"
#include "app/cli/store_access.h"
#include "core/cases/case_file.h"
#include "core/security/session.h"
#include "core/team/colleague.h"
#include "core/team/team_view.h"
#include "core/work/case_holds.h"

namespace saikoku::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ChargeCommand)
};

const QString kNobody = QStringLiteral("nobody");
const QString kKind = QStringLiteral("kind");
const QString kReason = QStringLiteral("reason");
const QString kUntil = QStringLiteral("until");
const QString kEnd = QStringLiteral("end");
const QString kGround = QStringLiteral("ground");
const QString kApprove = QStringLiteral("approve");
const QString kAll = QStringLiteral("all");

Result<Output> holdsThatStand(Session& session, const CaseKey& key, const QString& number) {
    SAIKOKU_TRY_ASSIGN(const CaseFile file, openCase(session, key.taxpayer, key.campaign));
    QJsonArray list;
    QStringList labels;
    for (const Hold& hold : file.holds) {
        list.append(holdJson(hold, file.taxpayer.isMasked));
        labels.append(labelOf(hold.kind));
    }
    return Output{{{QStringLiteral("number"), number}, {QStringLiteral("holds"), list}},
                  (labels.isEmpty() ? Text::tr("No hold is in force on %1.").arg(number)
                                    : Text::tr("Holds on %1: %2").arg(number, labels.join(Text::tr(", ")))) +
                      u'\n'};
}

Result<void> setOrEnd(Session& session, const CaseKey& key, const CommandLine& line,
                      std::optional<HoldKind> kind, std::optional<QDate> until) {
    if (line.has(kApprove)) {
        return approveHold(session, key.campaign, key.taxpayer, kind);
    }
    if (line.has(kEnd)) {
        return endHold(session, key.campaign, key.taxpayer, kind, line.text(kReason));
    }
    return kind ? setHold(session, key.campaign, key.taxpayer,
                          {*kind, line.text(kReason), until.value_or(QDate()), line.text(kGround)})
                : Result<void>();
}

}  // namespace

QString AssignCommand::summary() const {
    return Text::tr("Put a case into somebody's charge.");
}

QList<QCommandLineOption> AssignCommand::options() const {
    return {{kNobody, Text::tr("Nobody is in charge of it any more.")}};
}

Result<Output> AssignCommand::run(const CommandLine& line) {
    const QStringList& words = line.arguments();
    if (words.size() != (line.has(kNobody) ? 1 : 2)) {
        return fail(ErrorCode::Usage, Text::tr("Write: assign NUMBER LOGIN, or assign NUMBER --nobody."));
    }
    const QString login = line.has(kNobody) ? QString() : words.constLast();
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CaseKey key, findCase(*session, line, words.constFirst()));
    Colleague to;
    if (!login.isEmpty()) {
        SAIKOKU_TRY_ASSIGN(to, colleagueOfLogin(*session, login));
    }
    SAIKOKU_TRY_ASSIGN(const int changed, assignCases(*session, key.campaign, {key.taxpayer}, to.id));
    return Output{{{QStringLiteral("number"), words.constFirst()},
                   {QStringLiteral("operator"), to.id.isValid() ? QJsonValue(to.name) : QJsonValue()},
                   {QStringLiteral("changed"), changed > 0}},
                  Text::tr("In charge of %1 now: %2")
                          .arg(words.constFirst(), to.id.isValid() ? to.name : Text::tr("nobody")) +
                      u'\n'};
}

QString HoldCommand::summary() const {
    return Text::tr("Let collection rest on a case, or take the hold off; for officers.");
}

QList<QCommandLineOption> HoldCommand::options() const {
    return {{kKind, Text::tr("Which hold: %1.").arg(codesOf<HoldKind>()), QStringLiteral("K")},
            {kReason, Text::tr("Why."), QStringLiteral("TEXT")},
            {kUntil, Text::tr("Its last day; without it until it is ended."), QStringLiteral("DATE")},
            {kGround, Text::tr("The law or document that it rests on."), QStringLiteral("TEXT")},
            {kApprove, Text::tr("Approve the hold that somebody else set (of this kind).")},
            {kEnd, Text::tr("End the hold that is in force (of this kind).")}};
}

Result<Output> HoldCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString number, line.onlyArgument());
    SAIKOKU_TRY_ASSIGN(const auto kind, codeOption<HoldKind>(line, kKind));
    SAIKOKU_TRY_ASSIGN(const auto until, line.date(kUntil));
    const bool approves = line.has(kApprove) && !until && !line.has(kReason) && !line.has(kEnd) && !line.has(kGround);
    const bool sets = kind && line.has(kReason) && !line.has(kEnd) && !line.has(kApprove);
    const bool ends = line.has(kEnd) && !until && !line.has(kGround) && !line.has(kApprove);
    const bool looks = !kind && !until && !line.has(kReason) && !line.has(kEnd) && !line.has(kGround) && !line.has(kApprove);
    if (!sets && !ends && !looks && !approves) {
        return fail(ErrorCode::Usage, Text::tr("Write: hold NUMBER --kind K --reason TEXT [--ground TEXT] [--until DATE], "
                                               "hold NUMBER --approve [--kind K], or hold NUMBER --end [--kind K]."));
    }
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CaseKey key, findCase(*session, line, number));
    SAIKOKU_TRY(setOrEnd(*session, key, line, kind, until));
    return holdsThatStand(*session, key, number);
}

QString HoldsCommand::summary() const {
    return Text::tr("List the holds that an officer should look at: not approved, ending soon, open for long.");
}

QList<QCommandLineOption> HoldsCommand::options() const { return {{kAll, Text::tr("All that are in force.")}}; }

Result<Output> HoldsCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CampaignId campaign, campaignIdOfLine(*session, line));
    SAIKOKU_TRY_ASSIGN(const QList<HoldOnReview> review, holdReview(*session, campaign, !line.has(kAll)));
    QJsonArray list;
    QString text;
    for (const HoldOnReview& each : review) {
        QJsonObject json = holdJson(each.hold, false);
        json.insert(QStringLiteral("number"), each.summary.number);
        json.insert(QStringLiteral("name"), each.summary.name);
        json.insert(QStringLiteral("outstanding"), each.summary.outstanding.amount());
        QJsonArray watches;
        QStringList words;
        for (const HoldWatch watch : each.watches) {
            watches.append(codeOf(watch));
            words.append(labelOf(watch));
        }
        json.insert(QStringLiteral("watch"), watches);
        list.append(json);
        text += QStringList{each.summary.number, each.summary.name, labelOf(each.hold.kind), each.hold.until.toString(Qt::ISODate),
                            words.join(Text::tr(", "))}
                    .join(QStringLiteral("  ")) + u'\n';
    }
    return Output{{{QStringLiteral("total"), review.size()}, {QStringLiteral("holds"), list}},
                  text.isEmpty() ? Text::tr("No hold has to be looked at.") + u'\n' : text};
}

}  // namespace saikoku::cli
