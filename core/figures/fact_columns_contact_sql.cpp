#include "core/figures/fact_columns.h"

#include <array>

namespace saikoku::fact_columns {

namespace {

using Kind = FieldKind;

constexpr std::array kContacts{
    FactColumn{"id", QT_TRANSLATE_NOOP("FactAreas", "Record"),
               QT_TRANSLATE_NOOP("FactAreas", "Number of the record."), Kind::Count, "f.negotiation_id"},
    kNumber,
    FactColumn{"at", QT_TRANSLATE_NOOP("FactAreas", "Time"),
               QT_TRANSLATE_NOOP("FactAreas", "When it happened, Asia/Tokyo."), Kind::Moment,
               "f.happened_at"},
    FactColumn{"channel", QT_TRANSLATE_NOOP("FactAreas", "Channel"),
               QT_TRANSLATE_NOOP("FactAreas", "Code: phone, sms, auto_voice, letter, visit, counter."),
               Kind::Text, "f.channel"},
    FactColumn{"direction", QT_TRANSLATE_NOOP("FactAreas", "Direction"),
               QT_TRANSLATE_NOOP("FactAreas", "Code: outbound, inbound."), Kind::Text, "f.direction"},
    FactColumn{"phone", QT_TRANSLATE_NOOP("FactAreas", "Telephone"),
               QT_TRANSLATE_NOOP("FactAreas", "Digits that were called or called in."), Kind::Text,
               "f.phone_digits"},
    FactColumn{"counterpart", QT_TRANSLATE_NOOP("FactAreas", "Counterpart"),
               QT_TRANSLATE_NOOP("FactAreas", "Code of who spoke."), Kind::Text, "f.counterpart"},
    FactColumn{"result", QT_TRANSLATE_NOOP("FactAreas", "Result"),
               QT_TRANSLATE_NOOP("FactAreas", "Code of the result."), Kind::Text, "f.result"},
    FactColumn{"reason", QT_TRANSLATE_NOOP("FactAreas", "Reason"),
               QT_TRANSLATE_NOOP("FactAreas", "Code of the reason for not paying."), Kind::Text, "f.reason"},
    FactColumn{"outcome", QT_TRANSLATE_NOOP("FactAreas", "Campaign's result"),
               QT_TRANSLATE_NOOP("FactAreas", "The campaign's own result, if it has some."), Kind::Text,
               "f.outcome"},
    FactColumn{"outcome_reason", QT_TRANSLATE_NOOP("FactAreas", "Campaign's reason"),
               QT_TRANSLATE_NOOP("FactAreas", "The campaign's own reason, if it has some."), Kind::Text,
               "f.outcome_reason"},
    FactColumn{"reported_paid_on", QT_TRANSLATE_NOOP("FactAreas", "Said paid on"),
               QT_TRANSLATE_NOOP("FactAreas", "Day on which the person said to have paid."), Kind::Date,
               "f.reported_paid_on"},
    FactColumn{"reported_paid_where", QT_TRANSLATE_NOOP("FactAreas", "Said paid at"),
               QT_TRANSLATE_NOOP("FactAreas", "Where the person said to have paid."), Kind::Text,
               "f.reported_paid_where"},
    FactColumn{"do_not_call", QT_TRANSLATE_NOOP("FactAreas", "Do not call"),
               QT_TRANSLATE_NOOP("FactAreas", "Whether the number is not to be called again."), Kind::Flag,
               "f.do_not_call"},
    FactColumn{"relay", QT_TRANSLATE_NOOP("FactAreas", "Relay service"),
               QT_TRANSLATE_NOOP("FactAreas", "Code of the relay service of the call."), Kind::Text,
               "f.relay"},
    FactColumn{"by_officer", QT_TRANSLATE_NOOP("FactAreas", "By an officer"),
               QT_TRANSLATE_NOOP("FactAreas", "Whether who spoke may decide what is an officer's."),
               Kind::Flag, "f.by_officer"},
    FactColumn{"note", QT_TRANSLATE_NOOP("FactAreas", "Note"),
               QT_TRANSLATE_NOOP("FactAreas", "What was written down."), Kind::Text, "f.note"},
    kOperator,
    FactColumn{
        "call", QT_TRANSLATE_NOOP("FactAreas", "Call"),
        QT_TRANSLATE_NOOP("FactAreas", "Number of the call (area attempts); empty: a call of its own."),
        Kind::Count, "f.call_intent_id"},
    FactColumn{"corrects", QT_TRANSLATE_NOOP("FactAreas", "Corrects"),
               QT_TRANSLATE_NOOP("FactAreas", "The record that it took the place of."), Kind::Count,
               "f.corrects"},
    FactColumn{"corrected_by", QT_TRANSLATE_NOOP("FactAreas", "Corrected by"),
               QT_TRANSLATE_NOOP("FactAreas", "The record that took its place; empty: it counts."),
               Kind::Count, "f.corrected_by"},
    FactColumn{"withdrawn", QT_TRANSLATE_NOOP("FactAreas", "Taken back"),
               QT_TRANSLATE_NOOP("FactAreas", "Whether it was taken back within its minute."), Kind::Flag,
               "f.is_withdrawn"},
};

constexpr std::array kAttempts{
    FactColumn{"call", QT_TRANSLATE_NOOP("FactAreas", "Call"),
               QT_TRANSLATE_NOOP("FactAreas", "Number of the call."), Kind::Count, "f.call_intent_id"},
    kNumber,
    FactColumn{"clicked_at", QT_TRANSLATE_NOOP("FactAreas", "Clicked"),
               QT_TRANSLATE_NOOP("FactAreas", "When somebody clicked, or the call came in; Asia/Tokyo."),
               Kind::Moment, "f.clicked_at"},
    FactColumn{"direction", QT_TRANSLATE_NOOP("FactAreas", "Direction"),
               QT_TRANSLATE_NOOP("FactAreas", "Code: outbound, inbound."), Kind::Text, "f.direction"},
    FactColumn{"phone", QT_TRANSLATE_NOOP("FactAreas", "Telephone"),
               QT_TRANSLATE_NOOP("FactAreas", "Digits; empty: withheld."), Kind::Text, "f.phone_digits"},
    FactColumn{"adapter", QT_TRANSLATE_NOOP("FactAreas", "Telephone program"),
               QT_TRANSLATE_NOOP("FactAreas", "Which telephone told of it; empty: none did."), Kind::Text,
               "f.adapter"},
    FactColumn{"dialled_at", QT_TRANSLATE_NOOP("FactAreas", "Dialled"),
               QT_TRANSLATE_NOOP("FactAreas", "When the telephone dialled."), Kind::Moment, "f.dialled_at"},
    FactColumn{"rang_at", QT_TRANSLATE_NOOP("FactAreas", "Rang"),
               QT_TRANSLATE_NOOP("FactAreas", "When it rang; empty: it didn't."), Kind::Moment, "f.rang_at"},
    FactColumn{"established_at", QT_TRANSLATE_NOOP("FactAreas", "Answered"),
               QT_TRANSLATE_NOOP("FactAreas", "When somebody answered; empty: nobody did."), Kind::Moment,
               "f.established_at"},
    FactColumn{"ended_at", QT_TRANSLATE_NOOP("FactAreas", "Ended"),
               QT_TRANSLATE_NOOP("FactAreas", "When it ended."), Kind::Moment, "f.ended_at"},
    FactColumn{"outcome", QT_TRANSLATE_NOOP("FactAreas", "Outcome"),
               QT_TRANSLATE_NOOP("FactAreas", "Code of what the telephone reported."), Kind::Text,
               "f.outcome"},
    FactColumn{"raw_reason", QT_TRANSLATE_NOOP("FactAreas", "Telephone's words"),
               QT_TRANSLATE_NOOP("FactAreas", "As the telephone said it."), Kind::Text, "f.raw_reason"},
    FactColumn{"override_reason", QT_TRANSLATE_NOOP("FactAreas", "Called all the same"),
               QT_TRANSLATE_NOOP("FactAreas", "Why an officer passed over a reason not to call."), Kind::Text,
               "f.override_reason"},
    kOperator,
    FactColumn{"workstation", QT_TRANSLATE_NOOP("FactAreas", "Workstation"),
               QT_TRANSLATE_NOOP("FactAreas", "At which it was clicked."), Kind::Text, "f.workstation"},
};

constexpr std::array kPromises{
    FactColumn{"id", QT_TRANSLATE_NOOP("FactAreas", "Promise"),
               QT_TRANSLATE_NOOP("FactAreas", "Number of the promise."), Kind::Count, "f.promise_id"},
    kNumber,
    FactColumn{
        "record", QT_TRANSLATE_NOOP("FactAreas", "Record"),
        QT_TRANSLATE_NOOP("FactAreas", "The record in which it was made; 0: a part of an instalment plan."),
        Kind::Count, "f.negotiation_id"},
    FactColumn{"plan", QT_TRANSLATE_NOOP("FactAreas", "Instalment plan"),
               QT_TRANSLATE_NOOP("FactAreas", "The plan that it is a part of."), Kind::Count,
               "f.instalment_plan_id"},
    FactColumn{"made_at", QT_TRANSLATE_NOOP("FactAreas", "Made"),
               QT_TRANSLATE_NOOP("FactAreas", "When it was made, Asia/Tokyo."), Kind::Moment, "f.made_at"},
    FactColumn{"due_date", QT_TRANSLATE_NOOP("FactAreas", "Promised for"),
               QT_TRANSLATE_NOOP("FactAreas", "By when to pay."), Kind::Date, "f.due_date"},
    FactColumn{"yen", QT_TRANSLATE_NOOP("FactAreas", "Yen"),
               QT_TRANSLATE_NOOP("FactAreas", "Yen promised, charges included."), Kind::Yen, "f.amount"},
    FactColumn{"charges", QT_TRANSLATE_NOOP("FactAreas", "Charges in it"),
               QT_TRANSLATE_NOOP("FactAreas", "Yen of late charge and demand fee in it."), Kind::Yen,
               "f.charges"},
    FactColumn{"how", QT_TRANSLATE_NOOP("FactAreas", "How"),
               QT_TRANSLATE_NOOP("FactAreas", "Code of the way to pay."), Kind::Text, "f.how"},
    FactColumn{"cancelled_on", QT_TRANSLATE_NOOP("FactAreas", "Cancelled on"),
               QT_TRANSLATE_NOOP("FactAreas", "From when it counts no more; empty: it counts."), Kind::Date,
               "f.cancelled_on"},
    FactColumn{"unconfirmed", QT_TRANSLATE_NOOP("FactAreas", "Identity not established"),
               QT_TRANSLATE_NOOP("FactAreas", "Why it was taken although the identity was not established."),
               Kind::Text, "f.unconfirmed"},
};

constexpr std::array kCallbacks{
    FactColumn{"id", QT_TRANSLATE_NOOP("FactAreas", "Appointment"),
               QT_TRANSLATE_NOOP("FactAreas", "Number of the appointment."), Kind::Count, "f.callback_id"},
    kNumber,
    FactColumn{"record", QT_TRANSLATE_NOOP("FactAreas", "Record"),
               QT_TRANSLATE_NOOP("FactAreas", "The record that fixed it."), Kind::Count, "f.negotiation_id"},
    FactColumn{"call_at", QT_TRANSLATE_NOOP("FactAreas", "Call at"),
               QT_TRANSLATE_NOOP("FactAreas", "When to call again, Asia/Tokyo."), Kind::Moment, "f.call_at"},
    FactColumn{"operator", QT_TRANSLATE_NOOP("FactAreas", "Operator"),
               QT_TRANSLATE_NOOP("FactAreas", "Login of whose it is; empty: anyone's."), Kind::Text,
               "o.login"},
    FactColumn{"open", QT_TRANSLATE_NOOP("FactAreas", "Open"),
               QT_TRANSLATE_NOOP("FactAreas", "Whether it is still to be kept."), Kind::Flag,
               "case when exists (select 1 from {callback_open} x where x.callback_id = f.callback_id) then "
               "1 else 0 end"},
};

constexpr std::array kHolds{
    FactColumn{"id", QT_TRANSLATE_NOOP("FactAreas", "Hold"),
               QT_TRANSLATE_NOOP("FactAreas", "Number of the hold."), Kind::Count, "f.case_hold_id"},
    kNumber,
    FactColumn{"kind", QT_TRANSLATE_NOOP("FactAreas", "Kind"),
               QT_TRANSLATE_NOOP("FactAreas", "Code of the kind of hold."), Kind::Text, "f.kind"},
    FactColumn{"since", QT_TRANSLATE_NOOP("FactAreas", "Since"), QT_TRANSLATE_NOOP("FactAreas", "First day."),
               Kind::Date, "f.since"},
    FactColumn{"until", QT_TRANSLATE_NOOP("FactAreas", "Until"),
               QT_TRANSLATE_NOOP("FactAreas", "Last day by plan; empty: until it is ended."), Kind::Date,
               "f.until"},
    FactColumn{"reason", QT_TRANSLATE_NOOP("FactAreas", "Reason"),
               QT_TRANSLATE_NOOP("FactAreas", "Why, in words."), Kind::Text, "f.reason"},
    FactColumn{"ground", QT_TRANSLATE_NOOP("FactAreas", "Ground"),
               QT_TRANSLATE_NOOP("FactAreas", "Law or document that it rests on."), Kind::Text, "f.ground"},
    FactColumn{"released_on", QT_TRANSLATE_NOOP("FactAreas", "Ended on"),
               QT_TRANSLATE_NOOP("FactAreas", "When it was ended; empty: it wasn't."), Kind::Date,
               "f.released_on"},
    kOperator,
    FactColumn{"approved_on", QT_TRANSLATE_NOOP("FactAreas", "Approved on"),
               QT_TRANSLATE_NOOP("FactAreas", "When a second person approved it."), Kind::Date,
               "f.approved_on"},
};

constexpr std::array kDispatches{
    FactColumn{"id", QT_TRANSLATE_NOOP("FactAreas", "Dispatch"),
               QT_TRANSLATE_NOOP("FactAreas", "Number of the dispatch."), Kind::Count, "f.dispatch_id"},
    kNumber,
    FactColumn{"kind", QT_TRANSLATE_NOOP("FactAreas", "Kind"),
               QT_TRANSLATE_NOOP("FactAreas", "Code of the kind of letter."), Kind::Text, "f.kind"},
    FactColumn{"template", QT_TRANSLATE_NOOP("FactAreas", "Template"),
               QT_TRANSLATE_NOOP("FactAreas", "Name of the template."), Kind::Text, "f.template"},
    FactColumn{"template_version", QT_TRANSLATE_NOOP("FactAreas", "Version"),
               QT_TRANSLATE_NOOP("FactAreas", "Version of the template; 0: as shipped."), Kind::Count,
               "f.template_version"},
    FactColumn{"letter_number", QT_TRANSLATE_NOOP("FactAreas", "Letter number"),
               QT_TRANSLATE_NOOP("FactAreas", "The number on the paper; empty: of another program."),
               Kind::Text, "f.letter_number"},
    FactColumn{"sent_on", QT_TRANSLATE_NOOP("FactAreas", "Sent on"),
               QT_TRANSLATE_NOOP("FactAreas", "Day on which it left."), Kind::Date, "f.sent_on"},
    FactColumn{"returned_on", QT_TRANSLATE_NOOP("FactAreas", "Returned on"),
               QT_TRANSLATE_NOOP("FactAreas", "Day on which it came back; empty: it didn't."), Kind::Date,
               "f.returned_on"},
    FactColumn{"return_reason", QT_TRANSLATE_NOOP("FactAreas", "Why returned"),
               QT_TRANSLATE_NOOP("FactAreas", "Code of why it came back."), Kind::Text, "f.return_reason"},
    FactColumn{"answered_on", QT_TRANSLATE_NOOP("FactAreas", "Called back on"),
               QT_TRANSLATE_NOOP("FactAreas", "When the person last called because of it."), Kind::Date,
               "f.answered_on"},
    kOperator,
};

}  // namespace

std::span<const FactColumn> contactColumns() {
    return kContacts;
}
std::span<const FactColumn> attemptColumns() {
    return kAttempts;
}
std::span<const FactColumn> promiseColumns() {
    return kPromises;
}
std::span<const FactColumn> callbackColumns() {
    return kCallbacks;
}
std::span<const FactColumn> holdColumns() {
    return kHolds;
}
std::span<const FactColumn> dispatchColumns() {
    return kDispatches;
}

}  // namespace saikoku::fact_columns
