#include "core/figures/fact_columns.h"

#include <array>

namespace saikoku::fact_columns {

namespace {

using Kind = FieldKind;

constexpr std::array kLists{
    FactColumn{"name", QT_TRANSLATE_NOOP("FactAreas", "List"),
               QT_TRANSLATE_NOOP("FactAreas", "Name of the call list."), Kind::Text, "f.name"},
    FactColumn{"made_at", QT_TRANSLATE_NOOP("FactAreas", "Made"),
               QT_TRANSLATE_NOOP("FactAreas", "When it was made, Asia/Tokyo."), Kind::Moment, "f.made_at"},
    FactColumn{"operator", QT_TRANSLATE_NOOP("FactAreas", "Operator"),
               QT_TRANSLATE_NOOP("FactAreas", "Login of who made it."), Kind::Text, "o.login"},
    FactColumn{"condition", QT_TRANSLATE_NOOP("FactAreas", "Condition"),
               QT_TRANSLATE_NOOP("FactAreas", "By which it was made, in the written language."), Kind::Text,
               "f.condition"},
    FactColumn{"from", QT_TRANSLATE_NOOP("FactAreas", "First day"),
               QT_TRANSLATE_NOOP("FactAreas", "First day of its round."), Kind::Date, "f.from_day"},
    FactColumn{"to", QT_TRANSLATE_NOOP("FactAreas", "Last day"),
               QT_TRANSLATE_NOOP("FactAreas", "Last day by plan."), Kind::Date, "f.to_day"},
    FactColumn{"agreed_tries", QT_TRANSLATE_NOOP("FactAreas", "Agreed tries"),
               QT_TRANSLATE_NOOP("FactAreas", "Calls that each case is to have."), Kind::Count,
               "f.agreed_tries"},
    FactColumn{"cases", QT_TRANSLATE_NOOP("FactAreas", "Cases"),
               QT_TRANSLATE_NOOP("FactAreas", "Cases when it was made."), Kind::Count, "f.cases"},
    FactColumn{"yen", QT_TRANSLATE_NOOP("FactAreas", "Yen"),
               QT_TRANSLATE_NOOP("FactAreas", "Yen past due when it was made."), Kind::Yen, "f.yen"},
    FactColumn{"closed_on", QT_TRANSLATE_NOOP("FactAreas", "Closed on"),
               QT_TRANSLATE_NOOP("FactAreas", "From which day it is closed; empty: it is open."), Kind::Date,
               "f.closed_on"},
};

constexpr std::array kListCases{
    FactColumn{"list", QT_TRANSLATE_NOOP("FactAreas", "List"),
               QT_TRANSLATE_NOOP("FactAreas", "Name of the call list."), Kind::Text, "f.name"},
    FactColumn{"place", QT_TRANSLATE_NOOP("FactAreas", "Place"), QT_TRANSLATE_NOOP("FactAreas", "From 1."),
               Kind::Count, "f.place"},
    kNumber,
    FactColumn{"yen", QT_TRANSLATE_NOOP("FactAreas", "Yen"),
               QT_TRANSLATE_NOOP("FactAreas", "Yen past due when the list was made."), Kind::Yen, "f.yen"},
    FactColumn{"current_yen", QT_TRANSLATE_NOOP("FactAreas", "Of the current year"),
               QT_TRANSLATE_NOOP("FactAreas", "Of these, yen of the running accounting year."), Kind::Yen,
               // lists of campaigns without money hold no yen, but older ones the year's
               "case when f.current_yen > f.yen then f.yen else f.current_yen end"},
};

constexpr std::array kSurveys{
    kNumber,
    FactColumn{"record", QT_TRANSLATE_NOOP("FactAreas", "Record"),
               QT_TRANSLATE_NOOP("FactAreas", "The record of the talk."), Kind::Count, "f.negotiation_id"},
    FactColumn{"at", QT_TRANSLATE_NOOP("FactAreas", "Time"),
               QT_TRANSLATE_NOOP("FactAreas", "When it was answered, Asia/Tokyo."), Kind::Moment,
               "n.happened_at"},
    FactColumn{"question", QT_TRANSLATE_NOOP("FactAreas", "Question"),
               QT_TRANSLATE_NOOP("FactAreas", "Code of the question."), Kind::Text, "f.question"},
    FactColumn{"position", QT_TRANSLATE_NOOP("FactAreas", "Place"),
               QT_TRANSLATE_NOOP("FactAreas", "Of several answers to one question, from 0."), Kind::Count,
               "f.position"},
    FactColumn{"answer", QT_TRANSLATE_NOOP("FactAreas", "Answer"),
               QT_TRANSLATE_NOOP("FactAreas", "Code of the option, number, date or words."), Kind::Text,
               "f.value"},
};

constexpr std::array kFollowUps{
    FactColumn{"id", QT_TRANSLATE_NOOP("FactAreas", "Follow-up"),
               QT_TRANSLATE_NOOP("FactAreas", "Number of the follow-up."), Kind::Count, "f.follow_up_id"},
    kNumber,
    FactColumn{"record", QT_TRANSLATE_NOOP("FactAreas", "Record"),
               QT_TRANSLATE_NOOP("FactAreas", "The record in which it came up; empty: it came otherwise."),
               Kind::Count, "f.negotiation_id"},
    FactColumn{"kind", QT_TRANSLATE_NOOP("FactAreas", "Kind"),
               QT_TRANSLATE_NOOP("FactAreas", "Code: direct_debit, slip, relief, welfare, special_care, complaint."),
               Kind::Text, "f.kind"},
    FactColumn{"topic", QT_TRANSLATE_NOOP("FactAreas", "Topic"),
               QT_TRANSLATE_NOOP("FactAreas", "Code of what it is about, where the kind has several."),
               Kind::Text, "f.topic"},
    FactColumn{"state", QT_TRANSLATE_NOOP("FactAreas", "First step"),
               QT_TRANSLATE_NOOP("FactAreas", "Code of the step at its beginning."), Kind::Text, "f.state"},
    FactColumn{"state_now", QT_TRANSLATE_NOOP("FactAreas", "Step now"),
               QT_TRANSLATE_NOOP("FactAreas", "Code of its last step."), Kind::Text, "f.state_now"},
    FactColumn{"at", QT_TRANSLATE_NOOP("FactAreas", "Time"),
               QT_TRANSLATE_NOOP("FactAreas", "When it came up, Asia/Tokyo."), Kind::Moment, "f.happened_at"},
    FactColumn{"consent", QT_TRANSLATE_NOOP("FactAreas", "Consent"),
               QT_TRANSLATE_NOOP("FactAreas", "Whether the person consented to be referred."), Kind::Flag,
               "f.consent"},
    FactColumn{"to_whom", QT_TRANSLATE_NOOP("FactAreas", "To whom"),
               QT_TRANSLATE_NOOP("FactAreas", "To whom it goes."), Kind::Text, "f.to_whom"},
    FactColumn{"note", QT_TRANSLATE_NOOP("FactAreas", "Note"),
               QT_TRANSLATE_NOOP("FactAreas", "What was written down."), Kind::Text, "f.note"},
    kOperator,
};

constexpr std::array kInstalments{
    FactColumn{"plan", QT_TRANSLATE_NOOP("FactAreas", "Instalment plan"),
               QT_TRANSLATE_NOOP("FactAreas", "Number of the plan; its parts are promises."), Kind::Count,
               "f.instalment_plan_id"},
    kNumber,
    FactColumn{"replaces", QT_TRANSLATE_NOOP("FactAreas", "Replaces"),
               QT_TRANSLATE_NOOP("FactAreas", "The plan that it changes."), Kind::Count, "f.replaces"},
    FactColumn{"yen", QT_TRANSLATE_NOOP("FactAreas", "Principal"),
               QT_TRANSLATE_NOOP("FactAreas", "Yen of principal in it."), Kind::Yen, "f.principal"},
    FactColumn{"late_charge", QT_TRANSLATE_NOOP("FactAreas", "Late charge"),
               QT_TRANSLATE_NOOP("FactAreas", "Yen of late charge in it."), Kind::Yen, "f.late_charge"},
    FactColumn{"proposed_at", QT_TRANSLATE_NOOP("FactAreas", "Proposed"),
               QT_TRANSLATE_NOOP("FactAreas", "When it was prepared, Asia/Tokyo."), Kind::Moment,
               "f.proposed_at"},
    kOperator,
    FactColumn{"decision", QT_TRANSLATE_NOOP("FactAreas", "Decision"),
               QT_TRANSLATE_NOOP("FactAreas", "Code: approved, refused; empty: none yet."), Kind::Text,
               "f.decision"},
    FactColumn{"decided_at", QT_TRANSLATE_NOOP("FactAreas", "Decided"),
               QT_TRANSLATE_NOOP("FactAreas", "When an officer decided, Asia/Tokyo."), Kind::Moment,
               "f.decided_at"},
    FactColumn{"pledge_received_on", QT_TRANSLATE_NOOP("FactAreas", "Pledge received"),
               QT_TRANSLATE_NOOP("FactAreas", "When the written pledge came."), Kind::Date,
               "f.pledge_received_on"},
    FactColumn{"ended_on", QT_TRANSLATE_NOOP("FactAreas", "Ended on"),
               QT_TRANSLATE_NOOP("FactAreas", "When it ended before it was paid."), Kind::Date, "f.ended_on"},
    FactColumn{"ending", QT_TRANSLATE_NOOP("FactAreas", "Why ended"),
               QT_TRANSLATE_NOOP("FactAreas", "Code of why it ended."), Kind::Text, "f.ending"},
};

constexpr std::array kWaivers{
    FactColumn{"id", QT_TRANSLATE_NOOP("FactAreas", "Waiver"),
               QT_TRANSLATE_NOOP("FactAreas", "Number of the waiver."), Kind::Count, "f.waiver_id"},
    kNumber,
    kNotice,
    kTaxItem,
    kFiscalYear,
    kTerm,
    FactColumn{"kind", QT_TRANSLATE_NOOP("FactAreas", "Kind"),
               QT_TRANSLATE_NOOP("FactAreas", "Code: late_charge, demand_fee."), Kind::Text, "f.kind"},
    FactColumn{"yen", QT_TRANSLATE_NOOP("FactAreas", "Yen"),
               QT_TRANSLATE_NOOP("FactAreas", "Yen that are asked no more."), Kind::Yen, "f.yen"},
    FactColumn{"ground", QT_TRANSLATE_NOOP("FactAreas", "Ground"),
               QT_TRANSLATE_NOOP("FactAreas", "Law or document that it rests on."), Kind::Text, "f.ground"},
    FactColumn{"approver", QT_TRANSLATE_NOOP("FactAreas", "Approver"),
               QT_TRANSLATE_NOOP("FactAreas", "Who decided on it."), Kind::Text, "f.approver"},
    FactColumn{"waived_on", QT_TRANSLATE_NOOP("FactAreas", "Waived on"),
               QT_TRANSLATE_NOOP("FactAreas", "From which day."), Kind::Date, "f.waived_on"},
    kOperator,
};

constexpr std::array kLabels{
    kNumber,
    FactColumn{"label", QT_TRANSLATE_NOOP("FactAreas", "Label"), QT_TRANSLATE_NOOP("FactAreas", "The word."),
               Kind::Text, "f.label"},
    FactColumn{"until", QT_TRANSLATE_NOOP("FactAreas", "Until"),
               QT_TRANSLATE_NOOP("FactAreas", "Last day; empty: until it is taken off."), Kind::Date,
               "f.until"},
    FactColumn{"removed_on", QT_TRANSLATE_NOOP("FactAreas", "Taken off on"),
               QT_TRANSLATE_NOOP("FactAreas", "When it was taken off; empty: it wasn't."), Kind::Date,
               "f.removed_on"},
    kOperator,
};

constexpr std::array kResearch{
    kNumber,
    FactColumn{"state", QT_TRANSLATE_NOOP("FactAreas", "State"),
               QT_TRANSLATE_NOOP("FactAreas", "Code of how far the search for a number is."), Kind::Text,
               "f.state"},
    FactColumn{"source", QT_TRANSLATE_NOOP("FactAreas", "Source"),
               QT_TRANSLATE_NOOP("FactAreas", "Where was looked."), Kind::Text, "f.source"},
    FactColumn{"happened_on", QT_TRANSLATE_NOOP("FactAreas", "On"),
               QT_TRANSLATE_NOOP("FactAreas", "Day of the step."), Kind::Date, "f.happened_on"},
    FactColumn{"digits", QT_TRANSLATE_NOOP("FactAreas", "Digits"),
               QT_TRANSLATE_NOOP("FactAreas", "The number that was found."), Kind::Text, "f.digits"},
    FactColumn{"note", QT_TRANSLATE_NOOP("FactAreas", "Note"),
               QT_TRANSLATE_NOOP("FactAreas", "What was written down."), Kind::Text, "f.note"},
    kOperator,
};

constexpr std::array kHandovers{
    kNumber,
    FactColumn{"handed_at", QT_TRANSLATE_NOOP("FactAreas", "Handed over"),
               QT_TRANSLATE_NOOP("FactAreas", "When, Asia/Tokyo."), Kind::Moment, "f.handed_at"},
    kOperator,
    FactColumn{"asked", QT_TRANSLATE_NOOP("FactAreas", "What was asked"),
               QT_TRANSLATE_NOOP("FactAreas", "What the officer is to decide."), Kind::Text, "f.asked"},
    FactColumn{"brief", QT_TRANSLATE_NOOP("FactAreas", "Brief"),
               QT_TRANSLATE_NOOP("FactAreas", "Facts at that time, in words."), Kind::Text, "f.brief"},
    FactColumn{"answer", QT_TRANSLATE_NOOP("FactAreas", "Answer"),
               QT_TRANSLATE_NOOP("FactAreas", "Code of the officer's answer; empty: none yet."), Kind::Text,
               "f.answer"},
    FactColumn{"answered_at", QT_TRANSLATE_NOOP("FactAreas", "Answered at"),
               QT_TRANSLATE_NOOP("FactAreas", "When, Asia/Tokyo."), Kind::Moment, "f.answered_at"},
};

}  // namespace

std::span<const FactColumn> listColumns() {
    return kLists;
}
std::span<const FactColumn> listCaseColumns() {
    return kListCases;
}
std::span<const FactColumn> surveyColumns() {
    return kSurveys;
}
std::span<const FactColumn> followUpColumns() {
    return kFollowUps;
}
std::span<const FactColumn> instalmentColumns() {
    return kInstalments;
}
std::span<const FactColumn> waiverColumns() {
    return kWaivers;
}
std::span<const FactColumn> labelColumns() {
    return kLabels;
}
std::span<const FactColumn> researchColumns() {
    return kResearch;
}
std::span<const FactColumn> handoverColumns() {
    return kHandovers;
}

}  // namespace saikoku::fact_columns
