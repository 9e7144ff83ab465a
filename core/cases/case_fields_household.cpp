// Whom a case lives with, by which telephones it can be reached, and how it wishes to be spoken with.

#include "core/cases/case_condition_sql.h"
#include "core/cases/case_field_parts.h"
#include "core/cases/case_tables.h"
#include "core/cases/namesake_repository.h"
#include "core/contact/contact_wishes.h"

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

/// Asked of the taxpayers themselves: another's arrival would otherwise change the row.
constexpr CaseFieldDescriptor kNamesake{
    .key = "namesake",
    .label = QT_TRANSLATE_NOOP("Cases", "Namesake"),
    .kind = FieldKind::Flag,
    .sql = NamesakeRepository::flagSql,
    .value = notShown,
    .inJson = false,
    .inFiles = false,
    .inList = false,
};

// How the person wishes to be spoken with: asked of the wishes themselves, which all campaigns share.

QStringList relayCodes() { return {codeOf(RelayService::PhoneRelay), codeOf(RelayService::Yometel)}; }

constexpr CaseFieldDescriptor kSpokenLanguage{
    .key = "language",
    .label = QT_TRANSLATE_NOOP("Cases", "Language"),
    .sql = [](const CaseTables& tables) { return wishSql(tables, QLatin1String("language")); },
    .value = notShown,
    .isPersonal = true,
    .inJson = false,
    .inFiles = false,
    .inList = false,
};

constexpr CaseFieldDescriptor kInterpreter{
    .key = "interpreter",
    .label = QT_TRANSLATE_NOOP("Cases", "Interpreter"),
    .sql = [](const CaseTables& tables) { return wishSql(tables, QLatin1String("interpreter"), WishSeen::UnlessProtected); },
    .value = notShown,
    .isPersonal = true,
    .inJson = false,
    .inFiles = false,
    .inList = false,
};

constexpr CaseFieldDescriptor kRelay{
    .key = "relay",
    .label = QT_TRANSLATE_NOOP("Cases", "Relay service"),
    .sql = [](const CaseTables& tables) { return wishSql(tables, QLatin1String("relay")); },
    .value = notShown,
    .choices = relayCodes,
    .inJson = false,
    .inFiles = false,
    .inList = false,
};

constexpr CaseFieldDescriptor kWishedChannel{
    .key = "wished_channel",
    .label = QT_TRANSLATE_NOOP("Cases", "Wished channel"),
    .sql = [](const CaseTables& tables) { return wishSql(tables, QLatin1String("channel")); },
    .value = notShown,
    .choices = codesOfAll<Channel>,
    .inJson = false,
    .inFiles = false,
    .inList = false,
};

}  // namespace

constinit const CaseField CaseField::Household{kHousehold};

std::vector<CaseField> householdFields() {
    return {CaseField(kPhoneKind),   CaseField::Household, CaseField(kHouseholdArrears), CaseField(kNamesake), CaseField(kSpokenLanguage),
            CaseField(kInterpreter), CaseField(kRelay),    CaseField(kWishedChannel)};
}

}  // namespace saikoku
