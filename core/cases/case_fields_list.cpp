// The call lists that a case is on.

#include "core/cases/case_condition_sql.h"
#include "core/cases/case_field_parts.h"

namespace saikoku {

namespace {

using namespace case_field_parts;

/// Asked of the lists themselves: making one writes no case anew for it.
constexpr CaseFieldDescriptor kList{
    .key = "list",
    .label = QT_TRANSLATE_NOOP("Cases", "Call list"),
    .sql = callListSql,
    .missing = FieldMissing::Often,
    .value = notShown,
    .compared = callListCompared,
    .inJson = false,
    .inFiles = false,
    .inList = false,
};

}  // namespace

constinit const CaseField CaseField::CallList{kList};

std::vector<CaseField> callListFields() { return {CaseField::CallList}; }

}  // namespace saikoku
