#include "reports/table.h"

#include "core/cases/case_field.h"

namespace saikoku::reports {

namespace {

constexpr std::array kKinds{
    CodeRow<ColumnKind>{ColumnKind::Text, "text", QT_TRANSLATE_NOOP("Reports", "text")},
    CodeRow<ColumnKind>{ColumnKind::Yen, "yen", QT_TRANSLATE_NOOP("Reports", "yen")},
    CodeRow<ColumnKind>{ColumnKind::Count, "count", QT_TRANSLATE_NOOP("Reports", "number")},
    CodeRow<ColumnKind>{ColumnKind::Date, "date", QT_TRANSLATE_NOOP("Reports", "date")},
    CodeRow<ColumnKind>{ColumnKind::Moment, "moment", QT_TRANSLATE_NOOP("Reports", "date and time")},
    CodeRow<ColumnKind>{ColumnKind::Flag, "flag", QT_TRANSLATE_NOOP("Reports", "yes or no")},
    CodeRow<ColumnKind>{ColumnKind::Minutes, "minutes", QT_TRANSLATE_NOOP("Reports", "minutes")},
    CodeRow<ColumnKind>{ColumnKind::Rate, "rate", QT_TRANSLATE_NOOP("Reports", "rate")},
    CodeRow<ColumnKind>{ColumnKind::Ratio, "ratio", QT_TRANSLATE_NOOP("Reports", "ratio")},
};

}  // namespace

QString codeOf(ColumnKind kind) { return code_table::code(kKinds, kind); }

ColumnKind columnKindOf(FieldKind kind) {
    switch (kind) {
    case FieldKind::Yen: return ColumnKind::Yen;
    case FieldKind::Count: return ColumnKind::Count;
    case FieldKind::Date: return ColumnKind::Date;
    case FieldKind::Moment: return ColumnKind::Moment;
    case FieldKind::Flag: return ColumnKind::Flag;
    case FieldKind::Text: break;
    }
    return ColumnKind::Text;
}
QString labelOf(ColumnKind kind) { return code_table::label(kKinds, kind, "Reports"); }

}  // namespace saikoku::reports
