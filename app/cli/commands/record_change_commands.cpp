#include "app/cli/commands/record_change_commands.h"

#include <QCoreApplication>

#include <limits>

#include "app/cli/case_json.h"
#include "app/cli/case_lookup.h"
#include "app/cli/store_access.h"
#include "core/cases/case_list.h"
#include "core/work/promise_changes.h"
#include "core/work/record_undo.h"

namespace saikoku::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RecordCommand)
};

constexpr qint64 kLastId = std::numeric_limits<qint64>::max();

Result<Output> caseAfter(Session& session, CampaignId campaign, TaxpayerId taxpayer, const QString& sentence) {
    SAIKOKU_TRY_ASSIGN(const QList<CaseSummary> rows, caseRows(session, campaign, {taxpayer}, RowUse::Logged));
    QJsonObject json = rows.isEmpty() ? QJsonObject() : caseRowJson(rows.constFirst());
    return Output{json, sentence + u'\n'};
}

Result<PromiseId> promiseOf(const CommandLine& line, Session& session, const CaseKey& key) {
    SAIKOKU_TRY_ASSIGN(const auto id, line.integer(QStringLiteral("promise"), 1, kLastId));
    if (id) {
        return PromiseId{*id};
    }
    SAIKOKU_TRY_ASSIGN(const QList<Promise> active, activePromises(session, key.campaign, key.taxpayer));
    if (active.size() != 1) {
        return fail(ErrorCode::Rule, active.isEmpty() ? Text::tr("No promise stands on this case.")
                                                      : Text::tr("Several promises stand on this case: name one with --promise."));
    }
    return active.constFirst().id;
}

}  // namespace

QString RecordUndoCommand::summary() const { return Text::tr("Take your last record back, within a minute."); }

Result<Output> RecordUndoCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString text, line.onlyArgument());
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    if (!isNumber || id < 1) {
        return fail(ErrorCode::Usage, Text::tr("\"%1\" is no record's number: \"record\" prints it as negotiation.").arg(text));
    }
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CampaignId campaign, campaignNamed(*session, line));
    SAIKOKU_TRY_ASSIGN(const UndoableRecord undone, withdrawRecord(*session, NegotiationId{id}, campaign));
    return caseAfter(*session, undone.campaign, undone.taxpayer, Text::tr("Taken back."));
}

QString PromiseCancelCommand::summary() const { return Text::tr("Call a promise off."); }

QList<QCommandLineOption> PromiseCancelCommand::options() const {
    return {
        {QStringLiteral("promise"), Text::tr("Which, when several stand."), QStringLiteral("ID")},
        {QStringLiteral("reason"), Text::tr("Why."), QStringLiteral("TEXT")},
    };
}

Result<Output> PromiseCancelCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString number, line.onlyArgument());
    SAIKOKU_TRY_ASSIGN(const QString reason, line.required(QStringLiteral("reason")));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CaseKey key, findCase(*session, line, number));
    SAIKOKU_TRY_ASSIGN(const PromiseId promise, promiseOf(line, *session, key));
    SAIKOKU_TRY(cancelPromise(*session, key.campaign, key.taxpayer, promise, reason));
    return caseAfter(*session, key.campaign, key.taxpayer, Text::tr("The promise was called off."));
}

}  // namespace saikoku::cli
