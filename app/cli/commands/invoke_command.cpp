#include "app/cli/commands/invoke_command.h"

#include <QCoreApplication>

#include <limits>

#include "app/cli/case_lookup.h"
#include "app/cli/claim_json.h"
#include "app/cli/code_option.h"
#include "app/cli/store_access.h"
#include "core/security/session.h"
#include "core/work/case_claims.h"
#include "core/work/limitation_invocations.h"

namespace saikoku::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ClaimCommands)
};

constexpr qint64 kMostId = std::numeric_limits<qint64>::max();
const QString kReceivable = QStringLiteral("receivable"), kAll = QStringLiteral("all"),
              kOn = QStringLiteral("on"), kHow = QStringLiteral("how"), kNote = QStringLiteral("note"),
              kTakeBack = QStringLiteral("take-back"), kReason = QStringLiteral("reason");

struct Request {
    bool invokes = false;
    InvocationEntry entry;
    std::optional<qint64> takenBack;
    QString reason;
};

Result<Request> requestOf(const CommandLine& line) {
    Request request;
    SAIKOKU_TRY_ASSIGN(const auto receivable, line.integer(kReceivable, 1, kMostId));
    SAIKOKU_TRY_ASSIGN(request.takenBack, line.integer(kTakeBack, 1, kMostId));
    SAIKOKU_TRY_ASSIGN(const auto on, line.date(kOn));
    SAIKOKU_TRY_ASSIGN(const auto how, codeOption<ConsentWay>(line, kHow));
    request.invokes = receivable || line.has(kAll);
    const bool isDetailed = on || how || line.has(kNote);
    const bool isTwo = (receivable ? 1 : 0) + (line.has(kAll) ? 1 : 0) + (request.takenBack ? 1 : 0) > 1;
    if (isTwo || (isDetailed && !request.invokes) || (line.has(kReason) && !request.takenBack)) {
        return fail(ErrorCode::Usage, Text::tr("Write: invoke NUMBER --receivable ID or --all [--on DATE] "
                                               "[--how H] [--note TEXT], or invoke NUMBER "
                                               "--take-back ID --reason TEXT."));
    }
    if (receivable) {
        request.entry.receivable = ReceivableId{*receivable};
    }
    request.entry.on = on.value_or(QDate());
    request.entry.way = how.value_or(ConsentWay::Writing);
    request.entry.note = line.text(kNote);
    request.reason = line.text(kReason);
    return request;
}

Output invocationsThatStand(const ClaimFile& file, const QString& number) {
    QString text;
    for (const LimitationInvocation& each : file.invocations) {
        text += Text::tr("%1: receivable %2, invoked on %3, %4, by %5")
                    .arg(QString::number(each.id), QString::number(each.receivable.value),
                         each.invokedOn.toString(Qt::ISODate), labelOf(each.way), each.operatorName) +
                u'\n';
    }
    return Output{{{QStringLiteral("number"), number},
                   {QStringLiteral("invocations"), invocationsJson(file.invocations)}},
                  text.isEmpty() ? Text::tr("Nobody invoked limitation on %1.").arg(number) + u'\n' : text};
}

}  // namespace

QString InvokeCommand::summary() const {
    return Text::tr("Tell or record that the debtor invoked the limitation of private claims; for officers.");
}

QList<QCommandLineOption> InvokeCommand::options() const {
    return {
        {kReceivable, Text::tr("It was invoked on this receivable, by its id."), QStringLiteral("ID")},
        {kAll, Text::tr("It was invoked on every claim of the case that may be.")},
        {kOn, Text::tr("The day on which it was said (default: today)."), QStringLiteral("DATE")},
        {kHow, Text::tr("In which way: %1 (default: writing).").arg(codesOf<ConsentWay>()),
         QStringLiteral("H")},
        {kNote, Text::tr("What was said."), QStringLiteral("TEXT")},
        {kTakeBack, Text::tr("This one was recorded by mistake; --reason says why."), QStringLiteral("ID")},
        {kReason, Text::tr("Why."), QStringLiteral("TEXT")}};
}

Result<Output> InvokeCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString number, line.onlyArgument());
    SAIKOKU_TRY_ASSIGN(const Request request, requestOf(line));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CaseKey key, findCase(*session, line, number));
    if (request.invokes) {
        SAIKOKU_TRY(invokeLimitation(*session, key.campaign, key.taxpayer, request.entry));
    } else if (request.takenBack) {
        SAIKOKU_TRY(
            takeBackInvocation(*session, key.campaign, key.taxpayer, *request.takenBack, request.reason));
    }
    SAIKOKU_TRY_ASSIGN(const ClaimFile file, claimsOf(*session, key.campaign, key.taxpayer));
    return invocationsThatStand(file, number);
}

}  // namespace saikoku::cli
