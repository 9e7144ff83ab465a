#include "core/cases/promisable_claims.h"

namespace saikoku {

bool mayBePromised(const ReceivableOnFile& claim) {
    return claim.receivable.outstanding() > Yen() && !claim.isLapsed;
}

Yen promisedSum(const ReceivableOnFile& claim) {
    return claim.receivable.outstanding() + claim.lateCharge.value_or(Yen()) + claim.charge.feeOwed;
}

}  // namespace saikoku
