#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

#include "core/base/result.h"
#include "core/contact/follow_up.h"
#include "core/contact/negotiation_codes.h"

namespace saikoku {

class Session;
struct CallEntry;

/// @brief What else a talk came to, as typed with its record.
struct OutcomeEntry {
    FollowUpKind kind = FollowUpKind::Slip;
    FollowUpState state = FollowUpState::Asked;
    QString topic = {};  ///< code of FollowUpRules::topics; empty: none named
    bool consent = false;
    QString toWhom = {};   ///< of a complaint
    QString note = {};     ///< of a complaint: what it is about; of a payment slip, when empty, the record's
    QString measure = {};  ///< of a complaint: what was answered at once; empty: it is still to be answered

    bool operator==(const OutcomeEntry&) const = default;
};

/// @brief Whether a talk with this result can come to it: all need the person or who acts for them, a
/// complaint anybody who was spoken with.
bool mayComeTo(FollowUpKind kind, ResultCode result, std::optional<Counterpart> counterpart);

/// @brief Those of the record that the entry corrects, read before it is replaced. Unless the entry says
/// otherwise they go on with the new record, their steps too.
Result<QList<FollowUp>> outcomesOfCorrected(Session& session, const CallEntry& entry);

/// @brief Permission::Hold for what an officer decides. Before the transaction: a refusal is logged in one of
/// its own.
Result<void> mayRecordOutcomes(Session& session, const CallEntry& entry);

/// @brief Checks what is typed by the rules and the campaign. BadInput names what doesn't fit.
Result<void> checkOutcomes(Session& session, const CallEntry& entry);

/// @brief Stores them with the record, in the running transaction; and takes the step that the talk itself
/// is: spoken with the person after the payment slip came.
/// @param kept outcomesOfCorrected()
Result<void> storeOutcomes(Session& session, const CallEntry& entry, const QList<FollowUp>& kept,
                           NegotiationId record, const QDateTime& happenedAt);

}  // namespace saikoku
