#include "core/work/promise_charges.h"

#include <QSet>

#include <algorithm>
#include <optional>

#include "core/contact/negotiation_repository.h"
#include "core/security/session.h"
#include "core/work/call_recorder.h"
#include "core/work/instalment_basis.h"

namespace saikoku {

Yen chargesIn(Yen amount, const QList<ReceivableOnFile>& receivables, const QList<ReceivableId>& covers,
              QDate today) {
    Yen principal;
    for (const ReceivableOnFile& each : receivables) {
        const bool isMeant =
            covers.isEmpty() ? each.isPastDue(today) && !each.isLapsed : covers.contains(each.receivable.id);
        principal += isMeant ? std::max(Yen(), each.receivable.outstanding()) : Yen();
    }
    return std::max(Yen(), amount - principal);
}

Result<Yen> chargesPromised(Session& session, const CallEntry& entry) {
    if (!entry.promise) {
        return Yen();
    }
    const Yen amount = entry.promise->amount;
    const QList<ReceivableId> covers = entry.promise->covers.value_or(QList<ReceivableId>());
    std::optional<Yen> most;
    if (entry.corrects.isValid()) {
        const NegotiationRepository records(session.db());
        SAIKOKU_TRY_ASSIGN(const auto before, records.promisedBy(entry.corrects));
        SAIKOKU_TRY_ASSIGN(const QList<ReceivableId> named, records.coveredBy(entry.corrects));
        const bool isOfTheSame = QSet<ReceivableId>(named.begin(), named.end()) ==
                                 QSet<ReceivableId>(covers.begin(), covers.end());
        if (before && isOfTheSame) {
            if (before->amount == amount) {
                return before->charges;
            }
            most = std::max(Yen(), amount - (before->amount - before->charges));
        }
    }
    SAIKOKU_TRY_ASSIGN(const InstalmentBasis basis,
                       InstalmentBasis::read(session, entry.campaign, entry.taxpayer));
    if (!basis.hasMoney) {
        return Yen();
    }
    const Yen charges = chargesIn(amount, basis.receivables, covers, session.today());
    return most ? std::min(charges, *most) : charges;
}

}  // namespace saikoku
