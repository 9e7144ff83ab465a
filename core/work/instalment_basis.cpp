#include "core/work/instalment_basis.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

#include "core/cases/case_charges.h"
#include "core/cases/case_facts.h"
#include "core/cases/case_tables.h"
#include "core/contact/case_reader_repository.h"
#include "core/contact/instalment_repository.h"
#include "core/security/session.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Instalments)
};

/// What limitation, charges and promises follow from.
CaseParts basisParts() {
    CaseParts parts;
    parts.arrears = CaseParts::Arrears::All;
    parts.receipts = CaseParts::Receipts::All;
    parts.records = CaseParts::Records::Brief;
    parts.firstTerms = parts.waivers = true;
    parts.promises = parts.holds = parts.dispatches = parts.admissions = true;
    return parts;
}

/// With the receipts also where nothing was promised yet.
StatusFacts factsOfPromises(const CaseRecord& record) {
    StatusFacts facts = statusFacts(record);
    facts.receipts.clear();
    for (const Receipt& receipt : record.receipts) {
        facts.receipts.push_back({receipt.receivedOn, receipt.amount, receipt.receivable, receipt.lateCharge, receipt.overpaid});
    }
    return facts;
}

QList<PromiseOnFile> onFile(const QList<Promise>& promises, const std::vector<PromiseStanding>& standings) {
    QList<PromiseOnFile> list;
    for (const Promise& promise : promises) {
        PromiseOnFile entry;
        entry.promise = promise;
        const auto standing = std::find_if(standings.begin(), standings.end(), [&](const PromiseStanding& each) { return each.id == promise.id; });
        if (standing != standings.end()) {
            entry.state = standing->state;
            entry.credited = standing->received;
        }
        list.prepend(entry);
    }
    return list;
}

}  // namespace

InstalmentBasis InstalmentBasis::of(const CaseFile& file) { return {file.hasMoney, file.receivables, file.promises, file.plans, {}}; }

Result<InstalmentBasis> InstalmentBasis::read(Session& session, CampaignId campaign, TaxpayerId taxpayer) {
    SAIKOKU_TRY_ASSIGN(const KnownFacts known, factsOf(session));
    SAIKOKU_TRY_ASSIGN(const ChargeRules charges, ChargeRules::of(session));
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<PromiseRules>());
    SAIKOKU_TRY_ASSIGN(const auto calendar, session.rules<BusinessCalendar>());
    SAIKOKU_TRY_ASSIGN(const QList<InstalmentPlan> plans, InstalmentRepository(session.db(), known).of(campaign, taxpayer));
    std::optional<InstalmentBasis> basis;
    SAIKOKU_TRY(readCases(session.db(), {campaign, session.today(), {taxpayer}, known}, basisParts(), [&](CaseRecord& record) -> Result<void> {
        basis.emplace();
        basis->hasMoney = record.hasMoney;
        basis->facts = factsOfPromises(record);
        SAIKOKU_TRY_ASSIGN(basis->receivables, withCharges(record, charges, session.today()));
        const auto standings = settlePromises(basis->facts.promises, basis->facts.receipts, basis->facts.contacts, *rules, *calendar, session.today());
        basis->promises = onFile(record.promises, standings);
        for (const InstalmentPlan& plan : plans) {
            basis->plans.append({plan, instalmentStanding(plan, standings, *rules)});
        }
        return {};
    }));
    if (!basis) {
        return fail(ErrorCode::NotFound, Text::tr("This case does not exist (any more)."));
    }
    return *std::move(basis);
}

}  // namespace saikoku
