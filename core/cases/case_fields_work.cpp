// Where the work on a case stands and whose it is.

#include "core/cases/case_condition_sql.h"
#include "core/cases/case_field_parts.h"

namespace saikoku {

namespace {

using namespace case_field_parts;

QStringList statusCodes() {
    QStringList codes;
    for (const WorkflowStatus status : {WorkflowStatus::NotContacted, WorkflowStatus::NoPromise, WorkflowStatus::Promised,
                                        WorkflowStatus::BrokenPromise, WorkflowStatus::Settled}) {
        codes.append(codeOf(status));
    }
    return codes;
}

constexpr CaseFieldDescriptor kStatus{
    .key = "status",
    .label = QT_TRANSLATE_NOOP("Cases", "Status"),
    .columns = {{{.name = "status",
                  .derive = [](From from) -> QVariant { return codeOf(from.answer.status); },
                  .read = [](Statement& row, int at, CaseSummary& into) {
                      into.status = valueOfCode<WorkflowStatus>(row.text(at)).value_or(WorkflowStatus::NotContacted);
                  }}}},
    .value = [](Row row) -> QVariant { return codeOf(row.status); },
    .words = [](Row row, const CaseNames&) -> QVariant { return labelOf(row.status); },
    .codes = statusCodes,
};

constexpr CaseFieldDescriptor kOperator{
    .key = "operator",
    .label = QT_TRANSLATE_NOOP("Cases", "In charge (login)"),
    .columns = {{{.name = "operator_id",
                  .derive = [](From from) {
                      const OperatorId id = from.facts.operatorId;
                      return id.isValid() ? QVariant(id.value) : QVariant();
                  },
                  .read = [](Statement& row, int at, CaseSummary& into) { into.operatorId = OperatorId{row.integer(at)}; }},
                 {.readAs = "coalesce(o.login, '')", .read = readText<&CaseSummary::operatorLogin>}}},
    .sql = operatorLoginSql,
    .value = [](Row row) { return orNull(row.operatorLogin); },
    .inList = false,  // the list shows the name
};

constexpr CaseFieldDescriptor kOperatorName{
    .key = "operator_name",
    .label = QT_TRANSLATE_NOOP("Cases", "In charge"),
    .columns = {{{.readAs = "coalesce(o.display_name, '')", .read = readText<&CaseSummary::operatorName>}}},
    .sql = operatorNameSql,
    .value = [](Row row) { return orNull(row.operatorName); },
    .orderedBy = &kOperator,
};

constexpr CaseFieldDescriptor kHold{
    .key = "hold",
    .label = QT_TRANSLATE_NOOP("Cases", "Hold"),
    .columns = {{{.name = "hold",
                  .derive = [](From from) { return codeOrNull(from.facts.hold); },
                  .read = [](Statement& row, int at, CaseSummary& into) { into.hold = valueOfCode<HoldKind>(row.text(at)); }}}},
    .sql = [](const CaseTables&) { return QStringLiteral("coalesce(s.hold, '')"); },
    .value = [](Row row) { return codeOrNull(row.hold); },
    .words = [](Row row, const CaseNames&) { return labelOrNull(row.hold); },
    .choices = codesOfAll<HoldKind>,
};

}  // namespace

constinit const CaseField CaseField::Status{kStatus};
constinit const CaseField CaseField::Operator{kOperator};
constinit const CaseField CaseField::OperatorName{kOperatorName};
constinit const CaseField CaseField::Hold{kHold};

}  // namespace saikoku
