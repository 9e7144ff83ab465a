#include "reports/report.h"

namespace saikoku::reports {

namespace {

constexpr std::array kComparisons{
    CodeRow<Comparison>{Comparison::Previous, "previous", QT_TRANSLATE_NOOP("Reports", "period before")},
    CodeRow<Comparison>{Comparison::LastYear, "last_year", QT_TRANSLATE_NOOP("Reports", "same period last year")},
    CodeRow<Comparison>{Comparison::ToDate, "to_date", QT_TRANSLATE_NOOP("Reports", "year to date")},
    CodeRow<Comparison>{Comparison::Target, "target", QT_TRANSLATE_NOOP("Reports", "target")},
};

}  // namespace

QString codeOf(Comparison comparison) { return code_table::code(kComparisons, comparison); }
QString labelOf(Comparison comparison) { return code_table::label(kComparisons, comparison, "Reports"); }

}  // namespace saikoku::reports

namespace saikoku {

template <>
std::optional<reports::Comparison> valueOfCode<reports::Comparison>(QStringView code) {
    return code_table::find(reports::kComparisons, code);
}

}  // namespace saikoku
