#include "core/cases/case_owed.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

#include "core/base/language.h"
#include "core/cases/case_reading.h"
#include "core/cases/case_tables.h"
#include "core/contact/case_reader_repository.h"
#include "core/security/session.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cases)
};

CaseParts owedParts() {
    CaseParts parts;
    parts.arrears = CaseParts::Arrears::All;
    parts.receipts = CaseParts::Receipts::All;
    parts.records = CaseParts::Records::Brief;
    parts.firstTerms = parts.waivers = parts.holds = parts.dispatches = parts.admissions = true;
    return parts;
}

bool owesAnything(const ReceivableOnFile& entry, QDate day) {
    return entry.isPastDue(day) || entry.charge.accrued() > Yen() || entry.charge.feeOwed > Yen() || !entry.noLateCharge.isEmpty();
}

}  // namespace

Result<CaseOwed> owedOn(Session& session, CampaignId campaign, TaxpayerId taxpayer, QDate day, RowUse use) {
    const QLatin1String operation("open_case");
    const QString target = QString::number(taxpayer.value);
    SAIKOKU_TRY(session.require(Permission::View, operation, target));
    if (!day.isValid() || day < session.today()) {
        return fail(ErrorCode::BadInput, Text::tr("What is owed is told for today, %1, or a later day.").arg(dateInSentence(session.today())));
    }
    if (use == RowUse::Look) {
        SAIKOKU_TRY(countRead(session, {taxpayer}));
        SAIKOKU_TRY(session.log(operation, QStringLiteral("case"), target));
    }
    SAIKOKU_TRY_ASSIGN(const KnownFacts facts, factsOf(session));
    SAIKOKU_TRY_ASSIGN(const ChargeRules rules, ChargeRules::of(session));
    SAIKOKU_TRY_ASSIGN(const auto claims, session.rules<ClaimRules>());
    std::optional<CaseOwed> owed;
    SAIKOKU_TRY(readCases(session.db(), {campaign, session.today(), {taxpayer}, facts}, owedParts(), [&](CaseRecord& record) -> Result<void> {
        owed = CaseOwed{day, {}, {}, claims->allocationOrder()};
        SAIKOKU_TRY_ASSIGN(owed->receivables, withCharges(record, rules, day));
        return {};
    }));
    if (!owed) {
        return fail(ErrorCode::NotFound, Text::tr("This case does not exist (any more)."));
    }
    owed->receivables.removeIf([&](const ReceivableOnFile& entry) { return !owesAnything(entry, day); });
    owed->asked = askedOf(owed->receivables, day);
    return std::move(*owed);
}

PaymentAllocation allocationOf(const CaseOwed& owed, Yen payment) {
    std::vector<ClaimSums> sums;
    for (const ReceivableOnFile& entry : owed.receivables) {
        const Yen principal = entry.isPastDue(owed.on) ? entry.receivable.outstanding() : Yen();
        sums.push_back(entry.isLapsed ? ClaimSums{entry.receivable.id, {}, {}, {}}
                                      : ClaimSums{entry.receivable.id, principal, entry.charge.feeOwed, entry.charge.lateChargeOwed});
    }
    return allocatePayment(payment, sums, owed.order);
}

}  // namespace saikoku
