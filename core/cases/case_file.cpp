#include "core/cases/case_file.h"

#include <QCoreApplication>

#include "core/arrears/arrears_repository.h"
#include "core/base/business_calendar.h"
#include "core/cases/case_charges.h"
#include "core/cases/case_repository.h"
#include "core/cases/promise_standing.h"
#include "core/negotiation/hold_repository.h"
#include "core/negotiation/negotiation_repository.h"
#include "core/security/protected_reveal.h"
#include "core/security/session.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cases)
};

/// What could lead to a protected person goes, until somebody who may reveals it.
void mask(Taxpayer& taxpayer, QList<Negotiation>& negotiations) {
    taxpayer.isMasked = true;
    taxpayer.postalCode.clear();
    taxpayer.address.clear();
    taxpayer.building.clear();
    taxpayer.districtCode.clear();
    taxpayer.districtName.clear();
    taxpayer.household.clear();
    taxpayer.phones.clear();
    for (Negotiation& negotiation : negotiations) {
        negotiation.phoneDigits.clear();
    }
}

/// Cut both ways: a protected person's household is not shown, and a protected
/// person is not shown in the household of others, until they are revealed.
Result<QList<HouseholdMember>> householdOf(Session& session, const Taxpayer& taxpayer, CampaignId campaign,
                                           const CaseRepository& cases) {
    QList<HouseholdMember> members;
    if (taxpayer.isProtected && !isRevealed(session, taxpayer.id)) {
        return members;
    }
    SAIKOKU_TRY_ASSIGN(const QList<Taxpayer> others, ArrearsRepository(session.db()).household(taxpayer));
    QList<TaxpayerId> ids;
    for (const Taxpayer& other : others) {
        if (!other.isProtected || isRevealed(session, other.id)) {
            members.append({other.id, other.number, other.name, Yen(), other.isProtected});
            ids.append(other.id);
        }
    }
    using Owed = QHash<TaxpayerId, Yen>;
    SAIKOKU_TRY_ASSIGN(const Owed owed, cases.outstanding(campaign, ids));
    for (HouseholdMember& member : members) {
        member.outstanding = owed.value(member.taxpayer);
    }
    return members;
}

Result<QList<PromiseOnFile>> promisesOf(Session& session, TaxpayerId taxpayer, CampaignId campaign,
                                        const BusinessCalendar& calendar) {
    SAIKOKU_TRY_ASSIGN(const QList<Promise> promises, NegotiationRepository(session.db()).promises(taxpayer, campaign));
    SAIKOKU_TRY_ASSIGN(const QList<PromiseStanding> standings,
                       promiseStandings(session.db(), taxpayer, campaign, calendar, session.today()));
    QList<PromiseOnFile> onFile;
    for (const Promise& promise : promises) {
        PromiseOnFile entry;
        entry.promise = promise;
        for (const PromiseStanding& standing : standings) {
            if (standing.id == promise.id) {
                entry.state = standing.state;
                entry.credited = standing.received;
            }
        }
        onFile.prepend(entry);
    }
    return onFile;
}

/// A sum that leaves a receivable out would be too low without saying so.
void sumCharges(CaseFile& file) {
    Yen sum;
    for (const ReceivableOnFile& entry : file.receivables) {
        sum += entry.lateCharge.value_or(Yen());
        if (file.noLateCharge.isEmpty()) {
            file.noLateCharge = entry.noLateCharge;
        }
    }
    if (file.noLateCharge.isEmpty()) {
        file.lateCharge = sum;
    }
}

}  // namespace

Result<CaseFile> openCase(Session& session, TaxpayerId id, CampaignId campaign) {
    const QLatin1String operation("open_case");
    const QString target = QString::number(id.value);
    SAIKOKU_TRY(session.require(Permission::View, operation, target));
    // the look is on record before anything is read (domain: access log)
    SAIKOKU_TRY(session.log(operation, QStringLiteral("case"), target));

    ArrearsRepository arrears(session.db());
    SAIKOKU_TRY_ASSIGN(const std::optional<Taxpayer> taxpayer, arrears.taxpayer(id));
    if (!taxpayer) {
        return fail(ErrorCode::NotFound, Text::tr("This case does not exist (any more)."));
    }
    SAIKOKU_TRY_ASSIGN(const CaseTables tables, caseTablesFor(session));
    const CaseRepository cases(session.db(), tables);
    SAIKOKU_TRY_ASSIGN(const QList<CaseSummary> summaries, cases.rows(campaign, {id}));
    SAIKOKU_TRY_ASSIGN(const BusinessCalendar calendar, BusinessCalendar::load(session.location().folder()));

    CaseFile file;
    file.taxpayer = *taxpayer;
    file.summary = summaries.value(0);
    NegotiationRepository records(session.db());
    SAIKOKU_TRY_ASSIGN(file.negotiations, records.negotiations(id, campaign));
    if (taxpayer->isProtected && !isRevealed(session, id)) {
        mask(file.taxpayer, file.negotiations);
    }
    SAIKOKU_TRY_ASSIGN(file.phones, cases.phoneHistory(id, file.taxpayer.phones));
    SAIKOKU_TRY_ASSIGN(file.household, householdOf(session, *taxpayer, campaign, cases));
    SAIKOKU_TRY_ASSIGN(file.receipts, arrears.receipts(id));
    SAIKOKU_TRY_ASSIGN(const QList<Receivable> receivables, arrears.receivables(id));
    SAIKOKU_TRY_ASSIGN(file.promises, promisesOf(session, id, campaign, calendar));
    SAIKOKU_TRY_ASSIGN(file.callback, records.openCallback(id, campaign));
    const HoldRepository holds(session.db());
    SAIKOKU_TRY_ASSIGN(file.holds, holds.inForce(id, session.today()));
    SAIKOKU_TRY_ASSIGN(const QList<Hold> allHolds, holds.begunBy(id, session.today()));
    SAIKOKU_TRY_ASSIGN(file.dispatches, cases.dispatches(id, campaign));
    SAIKOKU_TRY_ASSIGN(file.receivables,
                       withCharges(receivables, file.receipts, {file.negotiations, file.dispatches, allHolds},
                                   session.location().folder(), session.today()));
    sumCharges(file);
    return file;
}

}  // namespace saikoku
