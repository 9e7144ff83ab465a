#include "reports/table.h"

namespace saikoku::reports {

namespace {

constexpr std::array kKinds{
    CodeRow<ColumnKind>{ColumnKind::Text, "text"},     CodeRow<ColumnKind>{ColumnKind::Yen, "yen"},
    CodeRow<ColumnKind>{ColumnKind::Count, "count"},   CodeRow<ColumnKind>{ColumnKind::Date, "date"},
    CodeRow<ColumnKind>{ColumnKind::Moment, "moment"}, CodeRow<ColumnKind>{ColumnKind::Flag, "flag"},
};

}  // namespace

QString codeOf(ColumnKind kind) { return code_table::code(kKinds, kind); }

}  // namespace saikoku::reports
