// Who a case is about and where they live.

#include "core/cases/case_condition_sql.h"
#include "core/cases/case_field_parts.h"

namespace saikoku {

namespace {

using namespace case_field_parts;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cases)
};

constexpr CaseFieldDescriptor kNumber{
    .key = "number",
    .label = QT_TRANSLATE_NOOP("Cases", "Number"),
    .columns = {{{.name = "number", .derive = textOfFacts<&CaseFacts::number>, .read = readText<&CaseSummary::number>}}},
    .value = [](Row row) -> QVariant { return row.number; },
    .isPersonal = true,
};

constexpr CaseFieldDescriptor kKana{
    .key = "kana",
    .label = QT_TRANSLATE_NOOP("Cases", "Kana"),
    .columns = {{{.name = "kana", .derive = textOfFacts<&CaseFacts::kana>, .read = readText<&CaseSummary::kana>},
                 {.name = "kana_folded", .derive = textOfFacts<&CaseFacts::kanaFolded>}}},
    .sql = [](const CaseTables&) { return QStringLiteral("s.kana_folded"); },
    .comparison = FieldComparison::Folded,
    .value = [](Row row) -> QVariant { return row.kana; },
    .isPersonal = true,
};

constexpr CaseFieldDescriptor kName{
    .key = "name",
    .label = QT_TRANSLATE_NOOP("Cases", "Name"),
    .columns = {{{.name = "name", .derive = textOfFacts<&CaseFacts::name>, .read = readText<&CaseSummary::name>}}},
    .value = [](Row row) -> QVariant { return row.name; },
    .orderedBy = &kKana,
    .isPersonal = true,
};

constexpr CaseFieldDescriptor kDistrict{
    .key = "district",
    .label = QT_TRANSLATE_NOOP("Cases", "District"),
    .columns = {{{.name = "district_code",
                  .derive = textOfFacts<&CaseFacts::districtCode>,
                  .read = readText<&CaseSummary::districtCode>},
                 {.readAs = "coalesce(d.name, s.district_code)", .read = readText<&CaseSummary::districtName>}}},
    .sql = districtSql,
    .value = [](Row row) -> QVariant { return row.districtCode; },
    .words = [](Row row, const CaseNames&) -> QVariant { return row.districtName; },
};

constexpr CaseFieldDescriptor kProtected{
    .key = "protected",
    .label = QT_TRANSLATE_NOOP("Cases", "Protected"),
    .kind = FieldKind::Flag,
    .columns = {{{.name = "is_protected",
                  .derive = [](From from) -> QVariant { return qint64(from.facts.isProtected); },
                  .read = readFlag<&CaseSummary::isProtected>}}},
    .value = [](Row row) -> QVariant { return row.isProtected; },
    .words = [](Row row, const CaseNames&) -> QVariant { return row.isProtected ? Text::tr("protected") : QString(); },
    .inFiles = false,
    .inList = false,
};

constexpr CaseFieldDescriptor kAge{
    .key = "age",
    .label = QT_TRANSLATE_NOOP("Cases", "Age"),
    .kind = FieldKind::Count,
    .columns = {{{.name = "birth_date", .derive = [](From from) { return orNull(from.facts.birthDate); }}}},
    .comparison = FieldComparison::FullYears,
    .missing = FieldMissing::Often,
    .unit = FieldUnit::Years,
    .value = notShown,  // no list tells it
    .onlyIfAllowed = true,
    .inJson = false,
    .inFiles = false,
    .inList = false,
};

}  // namespace

constinit const CaseField CaseField::Number{kNumber};
constinit const CaseField CaseField::Kana{kKana};
constinit const CaseField CaseField::Name{kName};
constinit const CaseField CaseField::District{kDistrict};
constinit const CaseField CaseField::IsProtected{kProtected};
constinit const CaseField CaseField::Age{kAge};

}  // namespace saikoku
