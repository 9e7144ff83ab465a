// Whom a case lives with, and by which telephones it can be reached.

#include "core/cases/case_condition_sql.h"
#include "core/cases/case_field_parts.h"
#include "core/cases/case_tables.h"

namespace saikoku {

namespace {

using namespace case_field_parts;

QStringList phoneKindCodes() { return {QStringLiteral("mobile"), QStringLiteral("home"), QStringLiteral("work")}; }

constexpr CaseFieldDescriptor kPhoneKind{
    .key = "phone_kind",
    .label = QT_TRANSLATE_NOOP("Cases", "Kinds of telephone"),
    .columns = {{{.name = "phone_kinds", .derive = [](From from) -> QVariant { return markedCodes(from.facts.phoneKinds); }}}},
    .sql = phoneKindsSql,
    .comparison = FieldComparison::AnyOfCodes,
    .value = notShown,
    .codes = phoneKindCodes,
    .inJson = false,
    .inFiles = false,
    .inList = false,
};

constexpr CaseFieldDescriptor kHousehold{
    .key = "household",
    .label = QT_TRANSLATE_NOOP("Cases", "Household"),
    .columns = {{{.name = "household", .derive = textOfFacts<&CaseFacts::household>}}},
    .sql = householdSql,
    .value = notShown,
    .isPersonal = true,
    .inJson = false,
    .inFiles = false,
    .inList = false,
};

/// Counted when asked: one case's payment would otherwise change the rows of others.
constexpr CaseFieldDescriptor kHouseholdArrears{
    .key = "household_arrears",
    .label = QT_TRANSLATE_NOOP("Cases", "In arrears in the household"),
    .kind = FieldKind::Count,
    .sql = householdArrearsSql,
    .missing = FieldMissing::Often,
    .unit = FieldUnit::People,
    .value = notShown,
    .compared = householdArrearsCompared,
    .inJson = false,
    .inFiles = false,
    .inList = false,
};

}  // namespace

constinit const CaseField CaseField::Household{kHousehold};

std::vector<CaseField> householdFields() {
    return {CaseField(kPhoneKind), CaseField::Household, CaseField(kHouseholdArrears)};
}

}  // namespace saikoku
