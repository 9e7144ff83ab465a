#include "core/contact/promise_scope.h"

#include <algorithm>

namespace saikoku {

bool sharesReceivables(const QList<ReceivableId>& one, const QList<ReceivableId>& other) {
    return one.isEmpty() || other.isEmpty() ||
           std::any_of(one.begin(), one.end(), [&](ReceivableId each) { return other.contains(each); });
}

}  // namespace saikoku
