// What the claims of a case past due are like.

#include "core/cases/case_condition_sql.h"
#include "core/cases/case_field_parts.h"
#include "core/cases/late_charge_table_repository.h"

namespace saikoku {

namespace {

using namespace case_field_parts;

/// Stored with the oldest due date.
constexpr CaseFieldDescriptor kDaysOverdue{
    .key = "days_overdue",
    .label = QT_TRANSLATE_NOOP("Cases", "Days overdue"),
    .kind = FieldKind::Count,
    .sql = [](const CaseTables&) { return QStringLiteral("s.oldest_due"); },
    .comparison = FieldComparison::DaysSince,
    .missing = FieldMissing::WhenSettled,
    .unit = FieldUnit::Days,
    .value = notShown,
    .inJson = false,
    .inFiles = false,
    .inList = false,
};

constexpr CaseFieldDescriptor kFiscalYear{
    .key = "fiscal_year",
    .label = QT_TRANSLATE_NOOP("Cases", "Fiscal years"),
    .columns = {{{.name = "fiscal_years",
                  .derive = [](From from) -> QVariant { return markedCodes(from.facts.claims.fiscalYears); }}}},
    .comparison = FieldComparison::AnyOfCodes,
    .unit = FieldUnit::FiscalYear,
    .value = notShown,
    .inJson = false,
    .inFiles = false,
    .inList = false,
};

constexpr CaseFieldDescriptor kOldestFiscalYear{
    .key = "oldest_fiscal_year",
    .label = QT_TRANSLATE_NOOP("Cases", "Oldest fiscal year"),
    .kind = FieldKind::Count,
    .columns = {{{.name = "oldest_fiscal_year",
                  .derive = [](From from) -> QVariant { return from.facts.claims.fiscalYears.isEmpty() ? QVariant() : QVariant(from.facts.claims.fiscalYears.constFirst().toLongLong()); }}}},
    .missing = FieldMissing::WhenSettled,
    .unit = FieldUnit::FiscalYear,
    .value = notShown,
    .inJson = false,
    .inFiles = false,
    .inList = false,
};

constexpr CaseFieldDescriptor kCurrentYear{
    .key = "current_yen",
    .label = QT_TRANSLATE_NOOP("Cases", "Of the current year"),
    .kind = FieldKind::Yen,
    .columns = {{{.name = "current_yen",
                  .derive = [](From from) -> QVariant { return from.facts.claims.currentYear.amount(); }}}},
    .unit = FieldUnit::Yen,
    .value = notShown,
    .inJson = false,
    .inFiles = false,
    .inList = false,
};

constexpr CaseFieldDescriptor kCarriedOver{
    .key = "carried_yen",
    .label = QT_TRANSLATE_NOOP("Cases", "Carried over"),
    .kind = FieldKind::Yen,
    .columns = {{{.name = "carried_yen",
                  .derive = [](From from) -> QVariant { return from.facts.claims.carriedOver.amount(); }}}},
    .unit = FieldUnit::Yen,
    .value = notShown,
    .inJson = false,
    .inFiles = false,
    .inList = false,
};

constexpr CaseFieldDescriptor kNotDemanded{
    .key = "not_demanded",
    .label = QT_TRANSLATE_NOOP("Cases", "Without a demand letter"),
    .kind = FieldKind::Count,
    .columns = {{{.name = "not_demanded",
                  .derive = [](From from) -> QVariant { return qint64(from.facts.claims.notDemanded); }}}},
    .unit = FieldUnit::Items,
    .value = notShown,
    .inJson = false,
    .inFiles = false,
    .inList = false,
};

constexpr CaseFieldDescriptor kLimitation{
    .key = "limitation",
    .label = QT_TRANSLATE_NOOP("Cases", "Limitation"),
    .kind = FieldKind::Date,
    .columns = {{{.name = "limitation_on",
                  .derive = [](From from) -> QVariant { return orNull(from.facts.claims.nextExpiry); }}}},
    .missing = FieldMissing::Often,
    .time = FieldTime::ToCome,
    .value = notShown,
    .inJson = false,
    .inFiles = false,
    .inList = false,
};

constexpr CaseFieldDescriptor kLapsed{
    .key = "lapsed",
    .label = QT_TRANSLATE_NOOP("Cases", "Claims lapsed"),
    .kind = FieldKind::Count,
    .columns = {{{.name = "lapsed",
                  .derive = [](From from) -> QVariant { return qint64(from.facts.claims.lapsed); }}}},
    .unit = FieldUnit::Items,
    .value = notShown,
    .inJson = false,
    .inFiles = false,
    .inList = false,
};

/// 援用待ち: private claims whose time has run and that nobody invoked it on.
constexpr CaseFieldDescriptor kInvocable{
    .key = "invocable_yen",
    .label = QT_TRANSLATE_NOOP("Cases", "May be invoked"),
    .kind = FieldKind::Yen,
    .columns = {{{.name = "invocable_yen",
                  .derive = [](From from) -> QVariant { return from.facts.claims.invocableYen.amount(); }}}},
    .unit = FieldUnit::Yen,
    .value = notShown,
    .inJson = false,
    .inFiles = false,
    .inList = false,
};

/// 確定延滞金. Cases that owe nothing else are asked too.
constexpr CaseFieldDescriptor kAccruedLateCharge{
    .key = "accrued_late_charge",
    .label = QT_TRANSLATE_NOOP("Cases", "Accrued late charge"),
    .kind = FieldKind::Yen,
    .columns = {{{.name = "accrued_late_charge",
                  .derive = [](From from) -> QVariant { return from.facts.charges.accrued.amount(); }}}},
    .unit = FieldUnit::Yen,
    .value = notShown,
    .asksSettled = true,
    .inJson = false,
    .inFiles = false,
    .inList = false,
};

/// 督促手数料, likewise.
constexpr CaseFieldDescriptor kDemandFee{
    .key = "demand_fee",
    .label = QT_TRANSLATE_NOOP("Cases", "Demand fee"),
    .kind = FieldKind::Yen,
    .columns = {{{.name = "demand_fee",
                  .derive = [](From from) -> QVariant { return from.facts.charges.demandFee.amount(); }}}},
    .unit = FieldUnit::Yen,
    .value = notShown,
    .asksSettled = true,
    .inJson = false,
    .inFiles = false,
    .inList = false,
};

/// If all were paid on the business date. Every day has another, so none is stored.
constexpr CaseFieldDescriptor kLateCharge{
    .key = "late_charge",
    .label = QT_TRANSLATE_NOOP("Cases", "Late charge"),
    .kind = FieldKind::Yen,
    .sql = lateChargeSql,
    .missing = FieldMissing::Often,
    .unit = FieldUnit::Yen,
    .value = notShown,
    .prepare = prepareLateCharges,
    .inJson = false,
    .inFiles = false,
    .inList = false,
};

}  // namespace

constinit const CaseField CaseField::Limitation{kLimitation};

std::vector<CaseField> claimFields() {
    return {CaseField(kDaysOverdue), CaseField(kFiscalYear),  CaseField(kOldestFiscalYear), CaseField(kCurrentYear),
            CaseField(kCarriedOver), CaseField(kNotDemanded), CaseField::Limitation,        CaseField(kLapsed),
            CaseField(kInvocable),   CaseField(kLateCharge), CaseField(kAccruedLateCharge), CaseField(kDemandFee)};
}

}  // namespace saikoku
