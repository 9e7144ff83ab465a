#include "core/queue/caller_plan.h"

#include <QCoreApplication>

#include "core/queue/queue_repository.h"
#include "core/security/operator_repository.h"
#include "core/security/session.h"
#include "core/store/transaction.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Queue)
};

const QLatin1String kPlan("caller_plan");

}  // namespace

Result<void> planCalls(Session& session, CampaignId campaign, const QString& login, QDate day, qint64 calls) {
    SAIKOKU_TRY(session.require(Permission::Plan, kPlan));
    if (calls < 0 || calls > kMostPlannedCalls || !day.isValid()) {
        return fail(ErrorCode::BadInput, Text::tr("A plan is a day and a number of calls from 0 to %1.").arg(kMostPlannedCalls));
    }
    return transact(session.db(), [&]() -> Result<void> {
        SAIKOKU_TRY_ASSIGN(const auto person, OperatorRepository(session.db()).findByLogin(login));
        if (!person) {
            return fail(ErrorCode::NotFound, Text::tr("There is nobody with the user name \"%1\".").arg(login));
        }
        SAIKOKU_TRY(QueueRepository(session.db())
                        .add(CallerPlan{campaign, person->id, day, calls}, session.actor().id, session.clock().nowUtc(), session.today()));
        return session.log(kPlan, QStringLiteral("operator"), QString::number(person->id.value),
                           {{QStringLiteral("day"), day.toString(Qt::ISODate)}, {QStringLiteral("calls"), calls}});
    });
}

Result<QList<CallerPlan>> plannedCalls(Session& session, CampaignId campaign, QDate from, QDate to) {
    SAIKOKU_TRY(session.require(Permission::Plan, kPlan));
    return QueueRepository(session.db()).plannedCalls(campaign, from, to);
}

Result<std::optional<qint64>> myPlannedCalls(Session& session, CampaignId campaign) {
    SAIKOKU_TRY(session.require(Permission::View, kPlan));
    return QueueRepository(session.db()).plannedCalls(campaign, session.actor().id, session.today());
}

}  // namespace saikoku
