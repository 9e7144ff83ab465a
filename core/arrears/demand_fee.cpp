#include "core/arrears/demand_fee.h"

#include <array>

namespace saikoku {

namespace {

constexpr std::array<CodeRow<FeeCountedBy>, 2> kDays{
    {{FeeCountedBy::Issued, "issued"}, {FeeCountedBy::Due, "due"}}};

}  // namespace

QString codeOf(FeeCountedBy by) {
    return code_table::code(kDays, by);
}

template <>
std::optional<FeeCountedBy> valueOfCode(QStringView code) {
    return code_table::find(kDays, code);
}

Yen DemandFeeRule::feeOf(QDate due, QDate issued) const {
    if (!issued.isValid()) {
        return {};
    }
    const QDate day = countedBy == FeeCountedBy::Due ? due : issued;
    for (const DemandFeePeriod& period : periods) {
        if ((!period.from.isValid() || period.from <= day) && (!period.to.isValid() || day <= period.to)) {
            return period.yen;
        }
    }
    return {};
}

}  // namespace saikoku
