#include "core/cases/stage_table.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

#include <algorithm>

#include "core/base/rule_file.h"
#include "core/cases/board_change_repository.h"
#include "core/cases/case_refresh.h"
#include "core/cases/summary_state_repository.h"
#include "core/security/session.h"
#include "core/store/seat_lock.h"
#include "core/store/transaction.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cases)
};

const QString kRule = QStringLiteral("stages");
const QLatin1String kSet("rules.set");

Result<StageExample> exampleOf(const RuleFile& file) {
    SAIKOKU_TRY_ASSIGN(const StageRules rules, StageRules::fromJson(file));
    return StageExample{file.title(), rules};
}

QJsonObject rowOf(const CallStage& stage) {
    return {{QStringLiteral("code"), stage.code},
            {QStringLiteral("name"), stage.name},
            {QStringLiteral("tone"), stage.tone},
            {QStringLiteral("channel"), codeOf(stage.channel)},
            {QStringLiteral("days_from"), stage.daysFrom},
            {QStringLiteral("yen_from"), stage.yenFrom.amount()},
            {QStringLiteral("broken_from"), stage.brokenFrom},
            {QStringLiteral("every_days"), stage.everyDays}};
}

}  // namespace

Result<std::vector<StageExample>> stageExamples() {
    std::vector<StageExample> examples;
    SAIKOKU_TRY_ASSIGN(const RuleFile shipped, RuleFile::shipped(kRule));
    SAIKOKU_TRY_ASSIGN(examples.emplace_back(), exampleOf(shipped));
    QFile resource(QStringLiteral(":/rule_examples/stages_by_days.json"));
    if (!resource.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Failed, Text::tr("The examples of stages are missing in this build."));
    }
    SAIKOKU_TRY_ASSIGN(const RuleFile byDays, RuleFile::parse(resource.readAll(), resource.fileName()));
    SAIKOKU_TRY_ASSIGN(examples.emplace_back(), exampleOf(byDays));
    return examples;
}

QJsonObject stageValues(const StageRules& rules, const QString& source) {
    QJsonArray rows;
    for (const CallStage& stage : rules.stages) {
        rows.append(rowOf(stage));
    }
    QJsonArray gaps;
    for (const int gap : rules.sequenceGaps) {
        gaps.append(gap);
    }
    const auto value = [&](const QJsonValue& what) {
        return QJsonObject{{QStringLiteral("value"), what}, {QStringLiteral("source"), source}};
    };
    return {{QStringLiteral("stages"), value(rows)},
            {QStringLiteral("sequence_gaps"), value(gaps)},
            {QStringLiteral("gate_days"), value(rules.gateDays)}};
}

Result<void> followStages(Session& session) {
    SAIKOKU_TRY(session.require(Permission::Rules, kSet, kRule));
    SAIKOKU_TRY_ASSIGN(const QList<CampaignId> campaigns, campaignsWithCases(session.db()));
    QList<TaxpayerId> people;
    for (const CampaignId campaign : campaigns) {
        SAIKOKU_TRY_ASSIGN(const QList<TaxpayerId> of,
                           BoardChangeRepository(session.db()).everybody(campaign));
        people.append(of);
    }
    std::sort(people.begin(), people.end());
    people.erase(std::unique(people.begin(), people.end()), people.end());
    return people.isEmpty() ? Result<void>() : refreshTouchedCases(session, people);
}

Result<RuleInForce> setStages(Session& session, const StageChange& change, const RuleCatalogue& catalogue) {
    SAIKOKU_TRY(session.require(Permission::Rules, kSet, kRule));
    if (change.source.trimmed().isEmpty()) {
        return fail(ErrorCode::Rule, Text::tr("Say whose decision it is (a decree, a date)."));
    }
    const Result<RuleInForce> stored = transact(session.db(), [&]() -> Result<RuleInForce> {
        SAIKOKU_TRY(holdSeatLock(session.db(), SeatLock::OfficeRules));
        SAIKOKU_TRY(session.lookForNewRules());
        SAIKOKU_TRY_ASSIGN(const auto now, session.rules<StageRules>());
        if (*now != change.before) {
            return fail(
                ErrorCode::Rule,
                Text::tr("Somebody changed the stages meanwhile. Look at them again, then change them."));
        }
        SAIKOKU_TRY_ASSIGN(const RuleInForce file, ruleInForce(session, kRule, catalogue));
        return setOfficeRule(session, kRule,
                             file.file.withRules(stageValues(change.now, change.source.trimmed())),
                             change.source.trimmed(), catalogue);
    });
    SAIKOKU_TRY(stored);
    SAIKOKU_TRY(session.lookForNewRules());
    SAIKOKU_TRY(followStages(session));
    return stored;
}

Result<RuleInForce> takeBackStages(Session& session, qint64 change, const QString& source,
                                   const RuleCatalogue& catalogue) {
    SAIKOKU_TRY_ASSIGN(const RuleInForce stored, takeBackRule(session, kRule, change, source, catalogue));
    SAIKOKU_TRY(session.lookForNewRules());
    SAIKOKU_TRY(followStages(session));
    return stored;
}

}  // namespace saikoku
