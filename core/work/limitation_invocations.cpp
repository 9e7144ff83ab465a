#include "core/work/limitation_invocations.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>
#include <memory>
#include <vector>

#include "core/arrears/limitation.h"
#include "core/arrears/receivable_key.h"
#include "core/arrears/tax_item.h"
#include "core/base/language.h"
#include "core/cases/case_refresh.h"
#include "core/cases/claim_limitation.h"
#include "core/contact/campaign_repository.h"
#include "core/contact/case_reader_repository.h"
#include "core/contact/claim_facts_repository.h"
#include "core/security/protected_reveal.h"
#include "core/security/session.h"
#include "core/store/seat_lock.h"
#include "core/store/transaction.h"
#include "core/work/case_entry.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Claims)
};

const QLatin1String kInvoke("limitation.invoke");
const QLatin1String kTakeBack("limitation.take_back");
constexpr qsizetype kLongest = 500;  ///< characters

/// A claim of the case on the day that is spoken of.
struct ClaimOnDay {
    Receivable receivable;
    RevenueKind kind = RevenueKind::Tax;
    LimitationAnswer answer;

    bool mayBeInvoked() const { return answer.awaitsInvocation && receivable.outstanding() > Yen(); }
};

Result<std::vector<ClaimOnDay>> claimsOn(Session& session, CampaignId campaign, TaxpayerId taxpayer,
                                         QDate day) {
    SAIKOKU_TRY_ASSIGN(const auto items, session.rules<RevenueRulesTable>());
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<LimitationRules>());
    CaseParts parts;
    parts.arrears = CaseParts::Arrears::All;
    parts.records = CaseParts::Records::Brief;
    parts.firstTerms = parts.holds = parts.dispatches = parts.admissions = true;
    std::vector<ClaimOnDay> claims;
    SAIKOKU_TRY(readCases(session.db(), {campaign, session.today(), {taxpayer}, {}}, parts,
                          [&](CaseRecord& record) -> Result<void> {
                              const std::vector<LimitationEvent> events =
                                  limitationEvents(record, *rules, day);
                              for (const Receivable& each : record.receivables) {
                                  const RevenueRules& item = items->rulesFor(each.taxItem);
                                  const LimitationFacts facts =
                                      limitationFacts(each, item, withAdmissions(events, record, each.id));
                                  claims.push_back({each, item.kind, limitation(facts, *rules, day)});
                              }
                              return {};
                          }));
    return claims;
}

Result<void> mustBeInvocable(const ClaimOnDay& claim, QDate day) {
    if (claim.mayBeInvoked()) {
        return {};
    }
    const QString key = keyOf(claim.receivable);
    if (claim.kind != RevenueKind::Private) {
        return fail(ErrorCode::Rule,
                    Text::tr("Receivable %1 is no private claim: it lapses without being invoked.").arg(key));
    }
    if (claim.receivable.outstanding() <= Yen()) {
        return fail(ErrorCode::Rule, Text::tr("Nothing is owed on receivable %1.").arg(key));
    }
    if (claim.answer.extinguished) {
        return fail(ErrorCode::Rule,
                    Text::tr("The limitation of receivable %1 was invoked already.").arg(key));
    }
    const std::optional<QDate> last = claim.answer.lastDay();
    return fail(
        ErrorCode::Rule,
        last ? Text::tr("Receivable %1 can be collected until %2: on %3 its limitation can't be invoked yet.")
                   .arg(key, dateInSentence(*last), dateInSentence(day))
             : Text::tr("The time of receivable %1 does not run now: its limitation can't be invoked.")
                   .arg(key));
}

/// Those that are meant.
Result<QList<ReceivableId>> meant(const std::vector<ClaimOnDay>& claims, const InvocationEntry& entry,
                                  QDate day) {
    QList<ReceivableId> ids;
    if (!entry.receivable) {
        for (const ClaimOnDay& each : claims) {
            if (each.mayBeInvoked()) {
                ids.append(each.receivable.id);
            }
        }
        return ids.isEmpty() ? fail(ErrorCode::Rule,
                                    Text::tr("No private claim of this case has run out of time on %1.")
                                        .arg(dateInSentence(day)))
                             : Result<QList<ReceivableId>>(ids);
    }
    const auto found = std::find_if(claims.begin(), claims.end(), [&](const ClaimOnDay& each) {
        return each.receivable.id == *entry.receivable;
    });
    if (found == claims.end()) {
        return fail(ErrorCode::Rule,
                    Text::tr("Receivable %1 is none of this case.").arg(entry.receivable->value));
    }
    SAIKOKU_TRY(mustBeInvocable(*found, day));
    return QList<ReceivableId>{*entry.receivable};
}

Result<void> shownCase(Session& session, CampaignId campaign, TaxpayerId taxpayer) {
    SAIKOKU_TRY_ASSIGN(const Taxpayer person, caseOnFile(session, campaign, taxpayer));
    SAIKOKU_TRY(mustBeShown(session, person));
    SAIKOKU_TRY_ASSIGN(const auto known, CampaignRepository(session.db()).byId(campaign));
    return known && known->hasMoney
               ? Result<void>()
               : fail(ErrorCode::Rule,
                      Text::tr("This campaign has no money: nothing in it runs out of time."));
}

}  // namespace

Result<QList<LimitationInvocation>> invokeLimitation(Session& session, CampaignId campaign,
                                                     TaxpayerId taxpayer, const InvocationEntry& entry) {
    const QString target = QString::number(taxpayer.value);
    SAIKOKU_TRY(session.require(Permission::Hold, kInvoke, target));
    const QDate day = entry.on.isValid() ? entry.on : session.today();
    const QString note = entry.note.trimmed();
    if (day > session.today()) {
        return fail(ErrorCode::BadInput,
                    Text::tr("Invoked on %1: that day has not come. Give today or earlier.")
                        .arg(dateInSentence(day)));
    }
    if (note.size() > kLongest) {
        return fail(ErrorCode::BadInput,
                    Text::tr("The note is longer than %1 characters. Shorten it.").arg(kLongest));
    }
    return transact(session.db(), [&]() -> Result<QList<LimitationInvocation>> {
        SAIKOKU_TRY(holdCaseLock(session.db(), taxpayer));
        SAIKOKU_TRY(shownCase(session, campaign, taxpayer));
        SAIKOKU_TRY_ASSIGN(const std::vector<ClaimOnDay> claims, claimsOn(session, campaign, taxpayer, day));
        SAIKOKU_TRY_ASSIGN(const QList<ReceivableId> receivables, meant(claims, entry, day));
        ClaimFactsRepository repository(session.db());
        SAIKOKU_TRY_ASSIGN(const ClaimFile known, repository.of(taxpayer));
        QList<LimitationInvocation> added;
        for (const ReceivableId receivable : receivables) {
            // one that is said to be later would stand besides this one
            if (std::any_of(
                    known.invocations.begin(), known.invocations.end(),
                    [&](const LimitationInvocation& each) { return each.receivable == receivable; })) {
                return fail(
                    ErrorCode::Rule,
                    Text::tr("The limitation of receivable %1 was invoked already.").arg(receivable.value));
            }
            LimitationInvocation each{0,
                                      taxpayer,
                                      receivable,
                                      day,
                                      entry.way,
                                      note,
                                      session.actor().id,
                                      session.actor().displayName,
                                      session.clock().nowUtc(),
                                      session.today()};
            SAIKOKU_TRY_ASSIGN(each.id, repository.add(each));
            added.append(each);
        }
        SAIKOKU_TRY(refreshCases(session, {taxpayer}));
        SAIKOKU_TRY(session.log(kInvoke, QStringLiteral("case"), target,
                                {{QStringLiteral("receivables"), added.size()}}));
        return added;
    });
}

Result<void> takeBackInvocation(Session& session, CampaignId campaign, TaxpayerId taxpayer, qint64 invocation,
                                const QString& typed) {
    const QString target = QString::number(taxpayer.value);
    SAIKOKU_TRY(session.require(Permission::Hold, kTakeBack, target));
    const QString reason = typed.trimmed();
    if (reason.isEmpty() || reason.size() > kLongest) {
        return fail(
            ErrorCode::BadInput,
            Text::tr("Why is the invocation taken back? Write it, in %1 characters at most.").arg(kLongest));
    }
    return transact(session.db(), [&]() -> Result<void> {
        SAIKOKU_TRY(holdCaseLock(session.db(), taxpayer));
        SAIKOKU_TRY(shownCase(session, campaign, taxpayer));
        ClaimFactsRepository repository(session.db());
        SAIKOKU_TRY_ASSIGN(const ClaimFile file, repository.of(taxpayer));
        if (std::none_of(file.invocations.begin(), file.invocations.end(),
                         [&](const LimitationInvocation& each) { return each.id == invocation; })) {
            return fail(ErrorCode::NotFound,
                        Text::tr("There is no invocation %1 in force on this case.").arg(invocation));
        }
        SAIKOKU_TRY(repository.takeBack(
            invocation, {reason, session.actor().id, session.clock().nowUtc(), session.today()}));
        SAIKOKU_TRY(refreshCases(session, {taxpayer}));
        return session.log(kTakeBack, QStringLiteral("case"), target,
                           {{QStringLiteral("invocation"), invocation}});
    });
}

}  // namespace saikoku
