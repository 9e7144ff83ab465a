#include "tests/reports/leak_doors.h"

#include "core/figures/report_notes.h"
#include "core/figures/report_sets.h"
#include "core/queue/call_lists.h"
#include "core/queue/callbacks.h"
#include "core/queue/case_queue.h"
#include "core/queue/hand_outs.h"
#include "core/queue/list_tally.h"
#include "core/queue/queue_reasons.h"
#include "core/queue/standing_lists.h"
#include "core/recordings/call_reviews.h"
#include "core/recordings/recordings.h"
#include "core/team/team_view.h"
#include "core/work/case_handovers.h"
#include "core/work/case_labels.h"
#include "core/work/current_call.h"
#include "core/work/day_pace.h"
#include "core/work/follow_ups.h"
#include "core/work/instalment_work.h"
#include "core/work/next_case.h"
#include "core/work/number_research.h"
#include "core/work/others_records.h"
#include "core/work/promise_changes.h"
#include "core/work/record_undo.h"
#include "core/work/staff_messages.h"
#include "core/work/unmatched_calls.h"
#include "core/work/work_list.h"

namespace saikoku::test {

namespace leak {

constexpr const char* kOnlyOwnRecordings = "by an id, refused for another campaign's: recordings_test, anotherCampaignsAreNotTold";

std::vector<LeakDoor> doorsOfWork() {
    return {
        {"core/queue/call_lists.h", "makeCallList", nullptr, kWrites},
        {"core/queue/call_lists.h", "closeCallList", nullptr, kWrites},
        {"core/queue/call_lists.h", "callList",
         [](Session& s, Rs rooms, R room) -> Result<QString> {
             QString text;
             for (const CampaignRoom& each : rooms.rooms) {
                 const auto list = callList(s, room.campaign.id, listNameOf(each));
                 text += list ? list->name + list->yen.toString() : QString();
             }
             return text;
         }},
        {"core/queue/call_lists.h", "listsOfCase",
         [](Session& s, Rs rooms, R room) -> Result<QString> {
             QString text;
             for (const TaxpayerId id : everybody(rooms)) {
                 SAIKOKU_TRY_ASSIGN(const QStringList names, listsOfCase(s, room.campaign.id, id));
                 text += names.join(u'\n');
             }
             return text;
         }},
        {"core/queue/call_lists.h", "callLists",
         [](Session& s, Rs, R room) -> Result<QString> {
             SAIKOKU_TRY_ASSIGN(const QList<CallList> lists, callLists(s, room.campaign.id));
             QString text;
             for (const CallList& list : lists) {
                 text += list.name + list.yen.toString();
             }
             return text;
         }},
        {"core/queue/caller_plan.h", "planCalls", nullptr, kWrites},
        {"core/queue/caller_plan.h", "plannedCalls", nullptr, kNoCase},
        {"core/queue/caller_plan.h", "myPlannedCalls", nullptr, kNoCase},
        {"core/queue/case_queue.h", "takeNext",
         [](Session& s, Rs, R room) -> Result<QString> {
             SAIKOKU_TRY_ASSIGN(const auto lease, takeNext(s, {room.campaign.id, {}, 0}));
             return lease ? QStringLiteral("#%1#").arg(lease->taxpayer.value) + lease->listName : QString();
         }},
        {"core/queue/case_queue.h", "takeCase", nullptr, kWrites},
        {"core/queue/case_queue.h", "renewLease", nullptr, kWrites},
        {"core/queue/case_queue.h", "releaseCase", nullptr, kWrites},
        {"core/queue/case_queue.h", "leaseOf",
         [](Session& s, Rs rooms, R room) -> Result<QString> {
             QString text;
             for (const TaxpayerId id : everybody(rooms)) {
                 SAIKOKU_TRY_ASSIGN(const auto lease, leaseOf(s, room.campaign.id, id));
                 text += lease ? QStringLiteral("#%1#").arg(id.value) : QString();
             }
             return text;
         }},
        {"core/queue/case_queue.h", "runningLeases",
         [](Session& s, Rs, R room) -> Result<QString> {
             SAIKOKU_TRY_ASSIGN(const QList<CaseLease> leases, runningLeases(s, room.campaign.id));
             QString text;
             for (const CaseLease& lease : leases) {
                 text += QStringLiteral("#%1#").arg(lease.taxpayer.value) + lease.listName;
             }
             return text;
         }},
        {"core/queue/callbacks.h", "callbacks",
         [](Session& s, Rs, R room) -> Result<QString> {
             SAIKOKU_TRY_ASSIGN(const QList<CallbackAppointment> open, callbacks(s, room.campaign.id));
             QString text;
             for (const CallbackAppointment& one : open) {
                 text += QStringLiteral("#%1#").arg(one.taxpayer.value);
             }
             return text;
         }},
        {"core/queue/callbacks.h", "callbacksOfDay",
         [](Session& s, Rs, R room) -> Result<QString> {
             SAIKOKU_TRY_ASSIGN(const QList<CallbackOfDay> day, callbacksOfDay(s, room.campaign.id));
             QString text;
             for (const CallbackOfDay& each : day) {
                 text += QStringLiteral("#%1#").arg(each.appointment.taxpayer.value) + each.number + each.name;
             }
             return text;
         }},
        {"core/queue/callbacks.h", "giveCallback", nullptr, kWrites},
        {"core/queue/callbacks.h", "callbacksDue",
         [](Session& s, Rs, R room) -> Result<QString> {
             SAIKOKU_TRY_ASSIGN(const CallbacksDue due, callbacksDue(s, room.campaign.id));
             return idsOf(due.own) + idsOf(due.anyones);
         }},
        {"core/queue/callbacks.h", "callbacksToMake",
         [](Session& s, Rs, R room) -> Result<QString> {
             SAIKOKU_TRY_ASSIGN(const CallbacksDue due, callbacksToMake(s, room.campaign.id));
             return idsOf(due.own) + idsOf(due.anyones);
         }},
        {"core/queue/hand_outs.h", "handOut", nullptr, kWrites},
        {"core/queue/hand_outs.h", "workersOf", nullptr, kOfPeople},
        {"core/queue/hand_outs.h", "possibleWorkers", nullptr, kOfPeople},
        {"core/queue/hand_outs.h", "myLists",
         [](Session& s, Rs, R room) -> Result<QString> {
             SAIKOKU_TRY_ASSIGN(const QList<MyList> lists, myLists(s, room.campaign.id));
             QString text;
             for (const MyList& mine : lists) {
                 text += mine.list.name;
             }
             return text;
         }},
        {"core/queue/list_tally.h", "tallyOf",
         [](Session& s, Rs, R room) -> Result<QString> {
             SAIKOKU_TRY_ASSIGN(const QList<CallList> lists, callLists(s, room.campaign.id));
             SAIKOKU_TRY_ASSIGN(const QList<CallListTally> tallies, tallyOf(s, room.campaign.id, lists));
             QString text;
             for (const CallListTally& tally : tallies) {
                 text += tally.list.name + tally.leftYen.toString();
             }
             return text;
         }},
        {"core/queue/queue_reasons.h", "queueReasons",
         [](Session& s, Rs, R room) -> Result<QString> {
             SAIKOKU_TRY_ASSIGN(const QueueStop stop, queueReasons(s, room.campaign.id));
             QString text = stop.lists.join(u'|');
             for (const ReasonTally& reason : stop.reasons) {
                 text += reason.code + u'|' + reason.all.yen.toString();
             }
             return text;
         }},
        {"core/queue/standing_lists.h", "standingLists",
         [](Session& s, Rs, R room) -> Result<QString> {
             SAIKOKU_TRY_ASSIGN(const QList<StandingProposal> proposals, standingLists(s, room.campaign.id, s.today()));
             QString text;
             for (const StandingProposal& proposal : proposals) {
                 text += proposal.name + (proposal.made ? proposal.made->yen.toString() : QString());
             }
             return text;
         }},
        {"core/queue/standing_lists.h", "makeStandingLists", nullptr, kWrites},
        {"core/team/colleague.h", "colleagues", nullptr, kOfPeople},
        {"core/team/colleague.h", "colleaguesById", nullptr, kOfPeople},
        {"core/team/colleague.h", "colleagueOfLogin", nullptr, kOfPeople},
        {"core/team/presence_recorder.h", "ownPresence", nullptr, kOfPeople},
        {"core/team/presence_recorder.h", "signOn", nullptr, kOfPeople},
        {"core/team/presence_recorder.h", "pauseWork", nullptr, kOfPeople},
        {"core/team/presence_recorder.h", "resumeWork", nullptr, kOfPeople},
        {"core/team/presence_recorder.h", "signOff", nullptr, kOfPeople},
        {"core/team/presence_recorder.h", "workingDays", nullptr, kOfPeople},
        {"core/team/team_view.h", "teamView",
         [](Session& s, Rs, R room) -> Result<QString> {
             SAIKOKU_TRY_ASSIGN(const TeamView view, teamView(s, room.campaign.id));
             QString text = view.sum().promised.toString();
             for (const CallbackAppointment& callback : view.callbacks) {
                 text += QStringLiteral("#%1#").arg(callback.taxpayer.value);
             }
             for (const CallListTally& tally : view.lists) {
                 text += tally.list.name + tally.leftYen.toString();
             }
             for (const TeamMember& member : view.members) {
                 text += member.holds ? QStringLiteral("#%1#").arg(member.holds->taxpayer.value) : QString();
             }
             return text;
         }},
        {"core/team/team_view.h", "freeCase", nullptr, kWrites},
        {"core/team/team_view.h", "assignCases", nullptr, kWrites},
        {"core/recordings/recordings.h", "ensureRecordingKey", nullptr, kNoCase},
        {"core/recordings/recordings.h", "recordingTag", nullptr, kNoCase},
        {"core/recordings/recordings.h", "recordingState",
         [](Session& s, Rs, R room) -> Result<QString> {
             SAIKOKU_TRY_ASSIGN(const RecordingState state, recordingState(s, room.campaign.id));
             return QString::number(state.kept);
         }},
        {"core/recordings/recordings.h", "findRecordings",
         [](Session& s, Rs, R room) -> Result<QString> {
             SAIKOKU_TRY_ASSIGN(const RecordingList list, findRecordings(s, room.campaign.id, {}));
             QStringList all;
             for (const RecordingRow& each : list.rows) {
                 all.append(textOf(each.row) + each.recording.markReason);
             }
             return all.join(u'\n');
         }},
        {"core/recordings/recordings.h", "recordingsOfCase",
         [](Session& s, Rs rooms, R room) -> Result<QString> {
             SAIKOKU_TRY_ASSIGN(const QList<Recording> recordings, recordingsOfCase(s, room.campaign.id, rooms.everywhere));
             return QString::number(recordings.size());
         }},
        {"core/recordings/recordings.h", "hearRecording", nullptr, kOnlyOwnRecordings},
        {"core/recordings/recordings.h", "hearingsOf", nullptr, kOnlyOwnRecordings},
        {"core/recordings/recordings.h", "markRecording", nullptr, kWrites},
        {"core/recordings/recordings.h", "unmarkRecording", nullptr, kWrites},
        {"core/recordings/recordings.h", "eraseDueRecordings", nullptr, "counts alone, of the whole store: the rule is the office's"},
        {"core/recordings/recording_keeper.h", "keepRecording", nullptr, kWrites},
        {"core/recordings/call_reviews.h", "drawReviewSample", nullptr, kWrites},
        {"core/recordings/call_reviews.h", "reviewSamples", nullptr, kOfPeople},
        {"core/recordings/call_reviews.h", "reviewItems",
         [](Session& s, Rs, R room) -> Result<QString> {
             // drawn here; whoever has no talk of others' has no lot
             const auto lot = drawReviewSample(s, room.campaign.id, {QDate(2026, 4, 1), s.today(), 100, QStringLiteral("room")});
             QStringList all;
             if (lot) {
                 SAIKOKU_TRY_ASSIGN(const QList<ReviewItem> items, reviewItems(s, room.campaign.id, lot->id));
                 for (const ReviewItem& each : items) {
                     all.append(textOf(each.row));
                 }
             }
             return all.join(u'\n');
         }},
        {"core/recordings/call_reviews.h", "reviewCall", nullptr, kWrites},
        {"core/recordings/call_reviews.h", "ownReviews", nullptr, kOfPeople},
        {"core/recordings/call_reviews.h", "reviewsGiven", nullptr, kOfPeople},
        {"core/recordings/call_reviews.h", "reviewAverages", nullptr, kOfPeople},
        {"core/team/shift.h", "plannedShifts", nullptr, kOfPeople},
        {"core/team/shift.h", "ownShifts", nullptr, kOfPeople},
        {"core/team/shift.h", "planShifts", nullptr, kOfPeople},
        {"core/team/shift.h", "withdrawShifts", nullptr, kOfPeople},
        {"core/team/shift.h", "replanDay", nullptr, kOfPeople},
        {"core/team/shift.h", "planWeekLike", nullptr, kOfPeople},
        {"core/figures/figure_scope_repository.h", "open", nullptr, kNoCase},
        {"core/figures/figure_scope_repository.h", "openForExport", nullptr, kNoCase},
        {"core/figures/report_notes.h", "reportNotes",
         [](Session& s, Rs, R room) -> Result<QString> {
             SAIKOKU_TRY_ASSIGN(const auto notes, reportNotes(s, room.campaign.id, QStringLiteral("contractor-month"), s.today()));
             return notes.empty() ? QString() : notes.front().text;
         }},
        {"core/figures/report_notes.h", "writeReportNote", nullptr, kWrites},
        {"core/figures/report_sets.h", "reportSets",
         [](Session& s, Rs, R room) -> Result<QString> {
             SAIKOKU_TRY_ASSIGN(const QList<ReportSet> kept, reportSets(s, room.campaign.id));
             QString text;
             for (const ReportSet& each : kept) {
                 text += each.name;
             }
             return text;
         }},
        {"core/figures/report_sets.h", "reportSet", nullptr, kSameAsSibling},
        {"core/figures/report_sets.h", "saveReportSet", nullptr, kWrites},
        {"core/figures/report_sets.h", "removeReportSet", nullptr, kWrites},
        {"core/figures/targets.h", "targets", nullptr, kNoCase},
        {"core/figures/targets.h", "setTarget", nullptr, kNoCase},
        {"core/work/call_recorder.h", "recordCall", nullptr, kWrites},
        {"core/work/callback_proposal.h", "proposedCallback", nullptr, "a time, by the numbers' calls, which all campaigns share"},
        {"core/work/callback_proposal.h", "nextPermittedCallback", nullptr, kNoCase},
        {"core/work/current_call.h", "CurrentCall",
         [](Session& s, Rs rooms, R room) -> Result<QString> {
             QString text;
             const CurrentCall call(s);
             for (const TaxpayerId id : everybody(rooms)) {
                 const auto answer = call.judge(id, room.campaign.id);
                 text += answer ? QStringLiteral("#%1#").arg(id.value) + textOf(*answer) : QString();
             }
             return text;
         }},
        {"core/work/next_case.h", "takeNextCase",
         [](Session& s, Rs, R room) -> Result<QString> {
             SAIKOKU_TRY_ASSIGN(const auto lease, takeNextCase(s, {room.campaign.id, {}, 0}));
             return lease ? QStringLiteral("#%1#").arg(lease->taxpayer.value) + lease->listName : QString();
         }},
        {"core/work/case_claims.h", "claimsOf", nullptr, kOfMoney},
        {"core/work/case_claims.h", "recordConsent", nullptr, kWrites},
        {"core/work/case_claims.h", "addGuarantor", nullptr, kWrites},
        {"core/work/case_claims.h", "decideGuarantor", nullptr, kWrites},
        {"core/work/case_claims.h", "endGuarantor", nullptr, kWrites},
        {"core/work/case_claims.h", "setClaimCause", nullptr, kWrites},
        {"core/work/limitation_invocations.h", "invokeLimitation", nullptr, kWrites},
        {"core/work/limitation_invocations.h", "takeBackInvocation", nullptr, kWrites},
        {"core/cases/stage_table.h", "followStages", nullptr, kWrites},
        {"core/cases/stage_table.h", "setStages", nullptr, kWrites},
        {"core/cases/stage_table.h", "takeBackStages", nullptr, kWrites},
        {"reports/case_ledger.h", "caseLedger", nullptr, kOfMoney},
        {"core/work/case_waivers.h", "waive", nullptr, kWrites},
        {"core/work/case_waivers.h", "takeBackWaiver", nullptr, kWrites},
        {"core/work/case_waivers.h", "waiversOf", nullptr, kOfMoney},
        {"core/work/instalment_plans.h", "previewInstalments", nullptr, kOfMoney},
        {"core/work/instalment_plans.h", "proposeInstalments", nullptr, kWrites},
        {"core/work/instalment_plans.h", "approveInstalments", nullptr, kWrites},
        {"core/work/instalment_plans.h", "refuseInstalments", nullptr, kWrites},
        {"core/work/instalment_plans.h", "endInstalments", nullptr, kWrites},
        {"core/work/instalment_plans.h", "recordPledge", nullptr, kWrites},
        {"core/work/instalment_work.h", "instalmentTally", nullptr, kOfMoney},
        {"core/work/instalment_work.h", "plansAskingTooMuch", nullptr, kOfMoney},
        {"core/work/instalment_work.h", "instalmentWork",
         [](Session& s, Rs, R room) -> Result<QString> {
             SAIKOKU_TRY_ASSIGN(const QList<InstalmentWorkRow> rows, instalmentWork(s, room.campaign.id));
             QString text;
             for (const InstalmentWorkRow& row : rows) {
                 text += QStringLiteral("#%1#").arg(row.taxpayer.value) + row.number + row.name + row.detail;
             }
             return text;
         }},
        {"core/work/case_holds.h", "setHold", nullptr, kWrites},
        {"core/work/case_holds.h", "endHold", nullptr, kWrites},
        {"core/work/case_holds.h", "approveHold", nullptr, kWrites},
        {"core/work/case_holds.h", "holdReview", nullptr, kOfMoney},
        {"core/work/person_links.h", "samePersonProposals", nullptr, kOfMoney},
        {"core/work/person_links.h", "pairOf", nullptr, kOfMoney},
        {"core/work/person_links.h", "decidedPairs", nullptr, kOfMoney},
        {"core/work/person_links.h", "joinPersons", nullptr, kOfMoney},
        {"core/work/person_links.h", "sayDifferent", nullptr, kOfMoney},
        {"core/work/person_links.h", "partPersons", nullptr, kOfMoney},
        {"core/work/case_handovers.h", "briefOfCase",
         [](Session& s, Rs rooms, R room) -> Result<QString> {
             QString text;
             for (const TaxpayerId id : everybody(rooms)) {
                 text += briefOfCase(s, room.campaign.id, id).value_or(QString());
             }
             return text;
         }},
        {"core/work/case_handovers.h", "handOver", nullptr, kWrites},
        {"core/work/case_handovers.h", "answerHandover", nullptr, kWrites},
        {"core/work/case_handovers.h", "openHandovers",
         [](Session& s, Rs, R room) -> Result<QString> {
             SAIKOKU_TRY_ASSIGN(const QList<HandoverRow> rows, openHandovers(s, room.campaign.id, true));
             QString text;
             for (const HandoverRow& row : rows) {
                 text += row.name + row.handover.asked + row.handover.brief;
             }
             return text;
         }},
        {"core/work/case_handovers.h", "handoversForMe",
         [](Session& s, Rs, R room) -> Result<QString> {
             SAIKOKU_TRY_ASSIGN(const QList<HandoverRow> rows, handoversForMe(s, room.campaign.id));
             QString text;
             for (const HandoverRow& row : rows) {
                 text += row.name + row.handover.asked + row.handover.brief;
             }
             return text;
         }},
        {"core/work/case_handovers.h", "handoversOf",
         [](Session& s, Rs rooms, R room) -> Result<QString> {
             QString text;
             for (const TaxpayerId id : everybody(rooms)) {
                 for (const CaseHandover& each : handoversOf(s, room.campaign.id, id).value_or(QList<CaseHandover>())) {
                     text += each.asked + each.brief;
                 }
             }
             return text;
         }},
        {"core/work/case_labels.h", "putLabel", nullptr, kWrites},
        {"core/work/case_labels.h", "removeLabel", nullptr, kWrites},
        {"core/work/case_labels.h", "labelWords",
         [](Session& s, Rs, R room) -> Result<QString> {
             SAIKOKU_TRY_ASSIGN(const QList<LabelWord> words, labelWords(s, room.campaign.id));
             QString text;
             for (const LabelWord& word : words) {
                 text += word.text;
             }
             return text;
         }},
        {"core/work/contact_changes.h", "changePhone", nullptr, kOfNumber},
        {"core/work/contact_changes.h", "liftMark", nullptr, kOfNumber},
        {"core/work/contact_changes.h", "phoneHistory", nullptr, kOfNumber},
        {"core/work/contact_changes.h", "setContactWishes", nullptr, kOfNumber},
        {"core/work/day_pace.h", "dayPace",
         [](Session& s, Rs, R room) -> Result<QString> {
             SAIKOKU_TRY_ASSIGN(const DayPace pace, dayPace(s, room.campaign.id));
             return QStringLiteral("records %1 promises %2").arg(pace.records).arg(pace.promises);
         }},
        {"core/work/follow_ups.h", "followUps",
         [](Session& s, Rs, R room) -> Result<QString> {
             SAIKOKU_TRY_ASSIGN(const FollowUpList list, followUps(s, room.campaign.id, {.part = FollowUpPart::All}));
             QString text;
             for (const FollowUpRow& row : list.rows) {
                 text += textOf(row.row) + row.followUp.toWhom;
                 for (const FollowUpStep& step : row.followUp.steps) {
                     text += step.note;
                 }
             }
             return text;
         }},
        {"core/work/follow_ups.h", "followUpTally",
         [](Session& s, Rs, R room) -> Result<QString> {
             SAIKOKU_TRY_ASSIGN(const FollowUpTally tally, followUpTally(s, room.campaign.id));
             return QStringLiteral("open %1").arg(tally.open);
         }},
        {"core/work/follow_ups.h", "followUpCounts",
         [](Session& s, Rs, R room) -> Result<QString> {
             SAIKOKU_TRY_ASSIGN(const QList<FollowUpCount> counts, followUpCounts(s, room.campaign.id, s.today().addYears(-1), s.today()));
             QString text;
             for (const FollowUpCount& each : counts) {
                 text += QStringLiteral("%1 %2 %3 ").arg(codeOf(each.kind), codeOf(each.state)).arg(each.times);
             }
             return text;
         }},
        {"core/work/follow_ups.h", "stepFollowUp", nullptr, kWrites},
        {"core/work/follow_ups.h", "addComplaint", nullptr, kWrites},
        {"core/work/follow_ups.h", "usualUsableUntil", nullptr, kNoCase},
        {"core/work/number_research.h", "recordResearch", nullptr, kOfNumber},
        {"core/work/number_research.h", "researchList",
         [](Session& s, Rs, R room) -> Result<QString> {
             SAIKOKU_TRY_ASSIGN(const ResearchList list, researchList(s, room.campaign.id, ResearchPart::All, 100));
             QString text;
             for (const ResearchRow& row : list.rows) {
                 text += textOf(row.row);
             }
             return text;
         }},
        {"core/work/number_research.h", "researchHistory", nullptr, kOfNumber},
        {"core/work/office_profile.h", "officeProfile", nullptr, kNoCase},
        {"core/work/office_profile.h", "setOfficeName", nullptr, kNoCase},
        {"core/work/office_profile.h", "setLetterSender", nullptr, kNoCase},
        {"core/work/office_profile.h", "setOfficialSeal", nullptr, kNoCase},
        {"core/work/office_profile.h", "officialSeal", nullptr, kNoCase},
        {"core/work/others_records.h", "othersRecords",
         [](Session& s, Rs rooms, R room) -> Result<QString> {
             QString text;
             for (const TaxpayerId id : everybody(rooms)) {
                 SAIKOKU_TRY_ASSIGN(const QList<OtherRecord> records, othersRecords(s, room.campaign.id, id, {}));
                 text += QStringLiteral("records %1 ").arg(records.size());
             }
             return text;
         }},
        {"core/work/promise_changes.h", "activePromises",
         [](Session& s, Rs rooms, R room) -> Result<QString> {
             QString text;
             for (const TaxpayerId id : everybody(rooms)) {
                 SAIKOKU_TRY_ASSIGN(const QList<Promise> promises, activePromises(s, room.campaign.id, id));
                 for (const Promise& promise : promises) {
                     text += promise.amount.toString();
                 }
             }
             return text;
         }},
        {"core/work/promise_changes.h", "cancelPromise", nullptr, kWrites},
        {"core/work/record_undo.h", "undoableRecord",
         [](Session& s, Rs, R room) -> Result<QString> {
             SAIKOKU_TRY_ASSIGN(const auto record, undoableRecord(s, room.campaign.id));
             return record ? QStringLiteral("#%1#").arg(record->taxpayer.value) : QString();
         }},
        {"core/work/record_undo.h", "withdrawRecord", nullptr, kWrites},
        {"core/work/staff_messages.h", "sendMessage", nullptr, kWrites},
        {"core/work/staff_messages.h", "messagesToMe", nullptr, kOwnLetters},
        {"core/work/staff_messages.h", "messagesByMe", nullptr, kOwnLetters},
        {"core/work/staff_messages.h", "messagesOfCase",
         [](Session& s, Rs rooms, R room) -> Result<QString> {
             QString text;
             for (const TaxpayerId id : everybody(rooms)) {
                 SAIKOKU_TRY_ASSIGN(const QList<StaffMessage> messages, messagesOfCase(s, room.campaign.id, id));
                 for (const StaffMessage& message : messages) {
                     text += message.body;
                 }
             }
             return text;
         }},
        {"core/work/staff_messages.h", "countUnreadMessages", nullptr, kOwnLetters},
        {"core/work/staff_messages.h", "markMessageRead", nullptr, kOwnLetters},
        {"core/work/staff_messages.h", "addressees", nullptr, kOfPeople},
        {"core/work/staff_messages.h", "officers", nullptr, kOfPeople},
        {"core/work/unmatched_calls.h", "recordUnmatchedCall", nullptr, kWrites},
        {"core/work/unmatched_calls.h", "unmatchedCalls",
         [](Session& s, Rs, R room) -> Result<QString> {
             SAIKOKU_TRY_ASSIGN(const QList<UnmatchedCall> calls, unmatchedCalls(s, room.campaign.id, s.today(), s.today()));
             QString text;
             for (const UnmatchedCall& call : calls) {
                 text += call.saidName + call.note;
             }
             return text;
         }},
        {"core/work/work_list.h", "casesToCall",
         [](Session& s, Rs, R room) -> Result<QString> {
             SAIKOKU_TRY_ASSIGN(const QList<TaxpayerId> cases, casesToCall(s, room.campaign.id, {}));
             return idsOf(cases);
         }},
        {"core/work/work_list.h", "nextCallable",
         [](Session& s, Rs rooms, R room) -> Result<QString> {
             QString text;
             for (const TaxpayerId id : everybody(rooms)) {
                 WalkProgress progress;
                 SAIKOKU_TRY_ASSIGN(const NextCase next, nextCallable(s, {id}, room.campaign.id, 0, progress));
                 text += QStringLiteral("#%1#").arg(next.taxpayer.value);
             }
             return text;
         }},
    };
}

}  // namespace leak

}  // namespace saikoku::test
