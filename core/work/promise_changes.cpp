#include "core/work/promise_changes.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

#include "core/cases/case_facts.h"
#include "core/cases/case_refresh.h"
#include "core/cases/case_tables.h"
#include "core/contact/case_reader_repository.h"
#include "core/contact/negotiation_repository.h"
#include "core/security/session.h"
#include "core/store/database.h"
#include "core/store/seat_lock.h"
#include "core/store/transaction.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Calling)
};

const QLatin1String kCancel("promise.cancel");

}  // namespace

Result<QList<Promise>> activePromises(Session& session, CampaignId campaign, TaxpayerId taxpayer) {
    SAIKOKU_TRY(session.require(Permission::View, QStringLiteral("promise.look"), QString::number(taxpayer.value)));
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<PromiseRules>());
    SAIKOKU_TRY_ASSIGN(const auto calendar, session.rules<BusinessCalendar>());
    RecordQuery query{campaign, session.today(), {taxpayer}, {}};
    SAIKOKU_TRY_ASSIGN(query.facts, factsOf(session));
    CaseParts parts;
    parts.promises = true;
    parts.records = CaseParts::Records::Brief;
    parts.receipts = CaseParts::Receipts::OfPromised;
    QList<Promise> active;
    SAIKOKU_TRY(readCases(session.db(), query, parts, [&](CaseRecord& record) -> Result<void> {
        const StatusFacts facts = statusFacts(record);
        const auto standings = settlePromises(facts.promises, facts.receipts, facts.contacts, *rules, *calendar, session.today());
        for (const PromiseStanding& standing : standings) {
            const auto promise = std::find_if(record.promises.begin(), record.promises.end(), [&](const Promise& one) { return one.id == standing.id; });
            if (standing.state == PromiseState::Active && promise != record.promises.end()) {
                active.append(*promise);
            }
        }
        return {};
    }));
    return active;
}

Result<void> cancelPromise(Session& session, CampaignId campaign, TaxpayerId taxpayer, PromiseId promise, const QString& reason) {
    const QString target = QString::number(taxpayer.value);
    SAIKOKU_TRY(session.require(Permission::MakePromise, kCancel, target));
    if (reason.trimmed().isEmpty()) {
        return fail(ErrorCode::BadInput, Text::tr("Why is the promise called off? Give the reason in words."));
    }
    return transact(session.db(), [&]() -> Result<void> {
        SAIKOKU_TRY(holdCaseLock(session.db(), taxpayer));
        SAIKOKU_TRY_ASSIGN(const QList<Promise> active, activePromises(session, campaign, taxpayer));
        if (std::none_of(active.begin(), active.end(), [&](const Promise& one) { return one.id == promise; })) {
            return fail(ErrorCode::NotFound, Text::tr("This is no promise of the case that still stands."));
        }
        if (std::any_of(active.begin(), active.end(), [&](const Promise& one) { return one.id == promise && one.plan.isValid(); })) {
            return fail(ErrorCode::Rule, Text::tr("This is a part of an instalment plan. An officer changes or ends the plan."));
        }
        SAIKOKU_TRY(NegotiationRepository(session.db())
                        .cancel({promise, {}, reason.trimmed(), session.actor().id, session.clock().nowUtc(), session.today()}));
        SAIKOKU_TRY(refreshCases(session, {taxpayer}));
        return session.log(kCancel, QStringLiteral("case"), target, {{QStringLiteral("promise"), promise.value}});
    });
}

}  // namespace saikoku
