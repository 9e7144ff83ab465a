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
    if (line.has(kEnd)) {
        return endHold(session, key.campaign, key.taxpayer, kind, line.text(kReason));
    }
    return kind ? setHold(session, key.campaign, key.taxpayer,
                          {*kind, line.text(kReason), until.value_or(QDate())})
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
            {kEnd, Text::tr("End the hold that is in force (of this kind).")}};
}

Result<Output> HoldCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString number, line.onlyArgument());
    SAIKOKU_TRY_ASSIGN(const auto kind, codeOption<HoldKind>(line, kKind));
    SAIKOKU_TRY_ASSIGN(const auto until, line.date(kUntil));
    const bool sets = kind && line.has(kReason) && !line.has(kEnd);
    const bool ends = line.has(kEnd) && !until;
    const bool looks = !kind && !until && !line.has(kReason) && !line.has(kEnd);
    if (!sets && !ends && !looks) {
        return fail(ErrorCode::Usage, Text::tr("Write: hold NUMBER --kind K --reason TEXT [--until DATE], or "
                                               "hold NUMBER --end [--kind K]."));
    }
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CaseKey key, findCase(*session, line, number));
    SAIKOKU_TRY(setOrEnd(*session, key, line, kind, until));
    return holdsThatStand(*session, key, number);
}

}  // namespace saikoku::cli
