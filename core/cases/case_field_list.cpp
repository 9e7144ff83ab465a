// The fields of a case in their order; each is described in a case_fields_*.cpp.

#include "core/cases/case_field_parts.h"

namespace saikoku {

namespace {

using namespace case_field_parts;

QVariant nextChange(From from) {
    QDate changes = from.answer.nextChange.value_or(QDate());
    const auto consider = [&](QDate day) {
        if (day.isValid() && (!changes.isValid() || day < changes)) {
            changes = day;
        }
    };
    consider(from.facts.changesOn);
    consider(from.facts.labelsChangeOn);
    for (const PromiseStanding& promise : from.answer.promises) {
        if (promise.state == PromiseState::Active) {
            consider(promise.graceEnds.addDays(1));
        }
    }
    return orNull(changes);
}

constexpr std::array kRowColumns{
    CaseStoredColumn{.name = "campaign_id", .derive = [](From from) -> QVariant { return from.campaign.value; }},
    CaseStoredColumn{.name = "taxpayer_id",
                     .derive = [](From from) -> QVariant { return from.facts.taxpayer.value; },
                     .read = [](Statement& row, int at, CaseSummary& into) { into.taxpayer = TaxpayerId{row.integer(at)}; }},
    CaseStoredColumn{.name = "search_text",
                     .derive = [](From from) -> QVariant {
                         return QString(from.facts.nameFolded + u' ' + from.facts.kanaFolded);
                     }},
    CaseStoredColumn{.name = "is_company",
                     .derive = [](From from) -> QVariant { return qint64(from.facts.isCompany); },
                     .read = readFlag<&CaseSummary::isCompany>},
    // what eligibility goes by (case_standing.h)
    CaseStoredColumn{.name = "unasked_since", .derive = [](From from) { return orNull(from.facts.dates.unaskedSince); }},
    CaseStoredColumn{.name = "first_demand", .derive = [](From from) { return orNull(from.facts.dates.firstDemand); }},
    CaseStoredColumn{.name = "promise_through",
                     .derive = [](From from) {
                         return orNull(promisesStandThrough(from.answer.promises).value_or(QDate()));
                     }},
    // the cases that owe nothing but charges, and the radar of limitation
    CaseStoredColumn{.name = "charges_left",
                     .derive = [](From from) -> QVariant {
                         const bool owesMore = from.facts.status.outstandingPastDue > Yen();
                         return owesMore ? qint64(0) : from.facts.charges.total().amount();
                     }},
    CaseStoredColumn{.name = "limitation_yen",
                     .derive = [](From from) -> QVariant { return from.facts.claims.nextYen.amount(); }},
    CaseStoredColumn{.name = "limitation_held", .derive = [](From from) { return orNull(from.facts.claims.nextHeldUntil); }},
    CaseStoredColumn{.name = "limitation_act",
                     .derive = [](From from) -> QVariant {
                         const std::optional<LimitationAct> act = from.facts.claims.nextAct;
                         return act ? QVariant(codeOf(*act)) : QVariant();
                     }},
    CaseStoredColumn{.name = "lapsed_yen",
                     .derive = [](From from) -> QVariant { return from.facts.claims.lapsedYen.amount(); }},
    CaseStoredColumn{.name = "payment_reported", .derive = [](From from) { return orNull(from.facts.paymentReportedOn); }},
    CaseStoredColumn{.name = "changes_on", .derive = nextChange, .read = readDate<&CaseSummary::changesOn>},
};

std::vector<CaseField> allFields() {
    std::vector<CaseField> fields{
        CaseField::Number,      CaseField::Name,          CaseField::Kana,      CaseField::Outstanding,
        CaseField::OpenCount,   CaseField::OldestDue,     CaseField::Status,    CaseField::TaxItem,
        CaseField::District,    CaseField::PhoneKnown,    CaseField::LastContact, CaseField::LastResult,
        CaseField::PromiseDate, CaseField::PromiseAmount, CaseField::Callback,  CaseField::Operator,
        CaseField::OperatorName, CaseField::Hold,         CaseField::IsProtected, CaseField::Age,
        CaseField::Label,       CaseField::CalledBack,    CaseField::Handover,  CaseField::PhoneUsable,
        CaseField::Research,    CaseField::FollowUp,
    };
    for (const auto& further : {claimFields, tryFields, promiseFields, letterFields, householdFields, callListFields}) {
        for (const CaseField field : further()) {
            fields.push_back(field);
        }
    }
    return fields;
}

std::vector<CaseField>& fieldList() {
    static std::vector<CaseField> fields = allFields();
    return fields;
}

}  // namespace

const std::vector<CaseField>& caseFields() { return fieldList(); }

std::span<const CaseStoredColumn> caseRowColumns() { return kRowColumns; }

CaseFieldGuest::CaseFieldGuest(const CaseFieldDescriptor& descriptor) { fieldList().push_back(CaseField(descriptor)); }

CaseFieldGuest::~CaseFieldGuest() { fieldList().pop_back(); }

}  // namespace saikoku
