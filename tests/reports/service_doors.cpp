#include "tests/reports/service_doors.h"

#include <QBuffer>
#include <QTemporaryDir>

#include "core/cases/board_change.h"
#include "core/cases/campaign_choices.h"
#include "core/cases/campaign_spaces.h"
#include "core/cases/case_file.h"
#include "core/cases/case_owed.h"
#include "core/cases/city_summary.h"
#include "core/cases/derived_check.h"
#include "core/cases/given_numbers.h"
#include "core/cases/limitation_radar.h"
#include "core/cases/saved_condition.h"
#include "core/cases/restore_rehearsal.h"
#include "core/cases/settled_charges.h"
#include "core/cases/tax_item_sum.h"
#include "core/cases/stage_table.h"
#include "core/contact/call_journal.h"
#include "core/demo/demo_city.h"
#include "core/eligibility/calling_office.h"
#include "core/eligibility/eligibility.h"
#include "core/eligibility/why_not_now.h"
#include "core/exchange/extract_import.h"
#include "core/exchange/import_history.h"
#include "core/exchange/import_undo.h"
#include "core/exchange/payment_number_import.h"
#include "core/exchange/receipt_import.h"
#include "core/exchange/receipt_review.h"
#include "core/exchange/reject_file.h"
#include "core/queue/call_lists.h"
#include "core/queue/callbacks.h"
#include "core/queue/caller_plan.h"
#include "core/queue/case_queue.h"
#include "core/queue/hand_outs.h"
#include "core/queue/list_tally.h"
#include "core/queue/queue_reasons.h"
#include "core/queue/standing_lists.h"
#include "core/security/backup_series.h"
#include "core/security/log_key.h"
#include "core/security/log_search.h"
#include "core/security/log_verification.h"
#include "core/security/protected_reveal.h"
#include "core/security/reading_meter.h"
#include "core/security/session.h"
#include "core/security/staff_groups.h"
#include "core/security/staff_roles.h"
#include "core/security/store_backup.h"
#include "core/security/user_admin.h"
#include "core/recordings/call_reviews.h"
#include "core/recordings/recording_keeper.h"
#include "core/recordings/recordings.h"
#include "core/team/colleague.h"
#include "core/team/presence_recorder.h"
#include "core/team/shift.h"
#include "core/team/team_view.h"
#include "core/letters/letter_addresses.h"
#include "core/letters/letter_office.h"
#include "core/letters/notice_batches.h"
#include "core/letters/notice_templates.h"
#include "core/scripts/scripts.h"
#include "core/surveys/surveys.h"
#include "core/work/call_recorder.h"
#include "core/work/callback_proposal.h"
#include "core/work/case_entry.h"
#include "core/work/case_handovers.h"
#include "core/work/case_holds.h"
#include "core/work/case_labels.h"
#include "core/work/case_claims.h"
#include "core/work/case_waivers.h"
#include "core/work/contact_changes.h"
#include "core/work/current_call.h"
#include "core/work/day_pace.h"
#include "core/work/follow_ups.h"
#include "core/work/instalment_plans.h"
#include "core/work/instalment_work.h"
#include "core/work/limitation_invocations.h"
#include "core/work/next_case.h"
#include "core/work/number_research.h"
#include "core/work/office_profile.h"
#include "core/work/others_records.h"
#include "core/work/person_links.h"
#include "core/work/promise_changes.h"
#include "core/work/record_undo.h"
#include "core/work/rule_catalogue.h"
#include "core/work/staff_messages.h"
#include "core/work/unmatched_calls.h"
#include "core/work/work_list.h"
#include "tests/support/call_city.h"

namespace saikoku::test {

namespace {

using P = Permission;

const CampaignId kTax{1};
const QString kNobody = QStringLiteral("nobody-at-all");
const QString kNowhere = QStringLiteral("/nowhere/at/all/file");

template <class T>
Result<void> told(const Result<T>& outcome) {
    return outcome ? Result<void>() : Result<void>(fail(outcome.error()));
}

TaxpayerId somebody() { return callCityCase(1); }

CaseQuery everybody() {
    CaseQuery query;
    query.campaign = kTax;
    return query;
}

CallEntry noAnswer() {
    CallEntry entry;
    entry.campaign = kTax;
    entry.taxpayer = somebody();
    return entry;
}

CallEntry promised() {
    CallEntry entry = noAnswer();
    entry.promise = PromiseEntry();
    return entry;
}

InstalmentEntry plannedInstalments() {
    InstalmentEntry entry;
    entry.campaign = kTax;
    entry.taxpayer = somebody();
    return entry;
}

CallIntent intent() {
    CallIntent made;
    made.campaign = kTax;
    made.taxpayer = somebody();
    return made;
}

Result<void> ruleSet(Session& session) {
    return told(setOfficeRule(session, kNobody, *RuleFile::shipped(QStringLiteral("calling")), {}, ruleCatalogue()));
}

Result<void> walked(Session& session) {
    WalkProgress progress;
    return told(nextCallable(session, {somebody()}, kTax, 0, progress));
}

std::vector<ServiceDoor> makeDoors() {
    const ContactPlan plan{kTax};
    return {
        {"core/cases/board.h", "workflowBoard", {P::View}, [](Session& s) { return told(workflowBoard(s, kTax, BoardDimension::TaxItem)); }},
        {"core/cases/board_change.h", "boardChange", {P::View}, [](Session& s) { return told(boardChange(s, kTax)); }},
        {"core/cases/campaign_spaces.h", "campaigns", {P::View}, [](Session& s) { return told(campaigns(s)); }},
        {"core/cases/campaign_spaces.h", "campaignOfCode", {P::View}, [](Session& s) { return told(campaignOfCode(s, QStringLiteral("tax"))); }},
        {"core/cases/campaign_choices.h", "campaignChoices", {P::View}, [](Session& s) { return told(campaignChoices(s, kTax)); }},
        {"core/cases/campaign_choices.h", "everyCampaignChoice", {P::View}, [](Session& s) { return told(everyCampaignChoice(s, kTax)); }},
        {"core/cases/campaign_choices.h", "setCampaignChoices", {P::Rules}, [](Session& s) { return told(setCampaignChoices(s, {}, ruleCatalogue())); }},
        {"core/cases/campaign_choices.h", "campaignChoicesHistory", {P::Rules}, [](Session& s) { return told(campaignChoicesHistory(s, kTax)); }},
        {"core/cases/campaign_spaces.h", "addCampaign", {P::Rules},
         [](Session& s) { return told(addCampaign(s, {}, {}, CampaignKind::Survey)); }},
        {"core/cases/case_file.h", "openCase", {P::View}, [](Session& s) { return told(openCase(s, somebody(), kTax)); }},
        {"core/cases/case_owed.h", "owedOn", {P::View}, [](Session& s) { return told(owedOn(s, kTax, somebody(), s.today())); }},
        {"core/cases/limitation_radar.h", "limitationRadar", {P::View}, [](Session& s) { return told(limitationRadar(s, kTax, {})); }},
        {"core/cases/limitation_radar.h", "lapsedTally", {P::View}, [](Session& s) { return told(lapsedTally(s, kTax)); }},
        {"core/cases/limitation_radar.h", "limitationForFile", {P::Export},
         [](Session& s) {
             qint64 leftOut = 0;
             return told(limitationForFile(s, kTax, {}, leftOut));
         }},
        {"core/cases/settled_charges.h", "settledCharges", {P::View}, [](Session& s) { return told(settledCharges(s, kTax, 1)); }},
        {"core/cases/case_list.h", "findCases", {P::View}, [](Session& s) { return told(findCases(s, everybody())); }},
        {"core/cases/case_list.h", "casesOfPhone", {P::View}, [](Session& s) { return told(casesOfPhone(s, QStringLiteral("0999220001"), kTax)); }},
        {"core/cases/case_list.h", "caseRows", {P::View}, [](Session& s) { return told(caseRows(s, kTax, {somebody()})); }},
        {"core/cases/case_list.h", "countCases", {P::View}, [](Session& s) { return told(countCases(s, everybody())); }},
        {"core/cases/given_numbers.h", "findNumbers", {P::View}, [](Session& s) { return told(findNumbers(s, kTax, {})); }},
        {"core/cases/saved_condition.h", "savedConditions", {P::View}, [](Session& s) { return told(savedConditions(s, kTax)); }},
        {"core/cases/saved_condition.h", "saveCondition", {P::View},
         [](Session& s) { return told(saveCondition(s, kTax, kNobody, CaseCondition::compare(CaseField::OpenCount, CaseCondition::Op::Equal, 1), false)); }},
        {"core/cases/saved_condition.h", "removeCondition", {P::View}, [](Session& s) { return removeCondition(s, kTax, kNobody); }},
        {"core/cases/saved_condition.h", "conditionNames", {P::View}, [](Session& s) { return told(conditionNames(s, kTax)); }},
        {"core/cases/derived_check.h", "rebuildDerived", {P::Settings}, [](Session& s) { return rebuildDerived(s); }},
        {"core/cases/restore_rehearsal.h", "rehearseRestore", {P::Settings},
         [](Session& s) { return told(rehearseRestore(s, {}, kNowhere, kNowhere)); }},
        {"core/cases/city_summary.h", "citySummary", {P::View}, [](Session& s) { return told(citySummary(s)); }},
        {"core/cases/tax_item_sum.h", "taxItemSum", {P::View}, [](Session& s) { return told(taxItemSum(s, everybody(), QStringLiteral("01"))); }},
        {"core/contact/call_journal.h", "recordIntent", {P::Call}, [](Session& s) { return told(recordIntent(s, intent())); }},
        {"core/contact/call_journal.h", "recordAttempt", {P::Call}, [](Session& s) { return told(recordAttempt(s, {})); }},
        {"core/contact/call_journal.h", "intentsWithoutResult", {P::Call}, [](Session& s) { return told(intentsWithoutResult(s)); }},
        {"core/demo/demo_city.h", "makeDemoCity", {P::Import}, [](Session& s) { return told(makeDemoCity(s, {})); }},
        {"core/eligibility/calling_office.h", "setCallingPart", {P::Rules}, [](Session& s) { return told(setCallingPart(s, {}, ruleCatalogue())); }},
        {"core/eligibility/eligibility.h", "eligibilityOf", {P::View}, [plan](Session& s) { return told(eligibilityOf(s, somebody(), plan)); }},
        {"core/eligibility/eligibility.h", "eligibilityOf", {P::View}, [plan](Session& s) { return told(eligibilityOf(s, QList{somebody()}, plan)); }},
        {"core/eligibility/eligibility.h", "callableAfter", {P::View},
         [plan](Session& s) { return told(callableAfter(s, somebody(), plan, {}, s.clock().nowUtc())); }},
        {"core/eligibility/eligibility.h", "mayOverride", {P::Hold}, [](Session& s) { return mayOverride(s, {}, {}); }},
        {"core/eligibility/why_not_now.h", "whyNotNow", {P::View}, [plan](Session& s) { return told(whyNotNow(s, everybody(), plan)); }},
        {"core/eligibility/why_not_now.h", "findCases", {P::View}, [plan](Session& s) { return told(findCases(s, everybody(), plan, CallableChoice{})); }},
        {"core/exchange/extract_import.h", "importExtract", {P::Import},
         [](Session& s) { return told(importExtract(s, {}, kNowhere, ImportMode::DryRun)); }},
        {"core/exchange/extract_import.h", "importPeople", {P::Import},
         [](Session& s) { return told(importPeople(s, {}, {}, kNowhere, ImportMode::DryRun)); }},
        {"core/exchange/import_history.h", "importHistory", {P::Import}, [](Session& s) { return told(importHistory(s, 1)); }},
        {"core/exchange/import_history.h", "firstKnownDate", {P::View}, [](Session& s) { return told(firstKnownDate(s)); }},
        {"core/exchange/import_undo.h", "undoImport", {P::Import}, [](Session& s) { return told(undoImport(s, BatchId{999})); }},
        {"core/exchange/payment_number_import.h", "importPaymentNumbers", {P::Import},
         [](Session& s) { return told(importPaymentNumbers(s, {}, kNowhere, true)); }},
        {"core/exchange/receipt_import.h", "importReceipts", {P::Import},
         [](Session& s) { return told(importReceipts(s, {}, receiptFormats().front(), kNowhere, true)); }},
        {"core/exchange/receipt_review.h", "receiptReviews", {P::Import}, [](Session& s) { return told(receiptReviews(s, {}, true)); }},
        {"core/exchange/receipt_review.h", "likelyReceivables", {P::Import}, [](Session& s) { return told(likelyReceivables(s, {999})); }},
        {"core/exchange/receipt_review.h", "matchReceipt", {P::Import}, [](Session& s) { return told(matchReceipt(s, 999, {}, {})); }},
        {"core/exchange/receipt_review.h", "closeReceiptReview", {P::Import},
         [](Session& s) { return closeReceiptReview(s, 999, ReviewAnswer::Refund, {}); }},
        {"core/exchange/reject_file.h", "saveRejects", {P::Import}, [](Session& s) { return saveRejects(s, {}, kNowhere, TextEncoding::Utf8); }},
        {"core/queue/call_lists.h", "makeCallList", {P::Plan}, [](Session& s) { return told(makeCallList(s, {})); }},
        {"core/queue/call_lists.h", "closeCallList", {P::Plan}, [](Session& s) { return told(closeCallList(s, kTax, kNobody)); }},
        {"core/queue/call_lists.h", "callList", {P::View}, [](Session& s) { return told(callList(s, kTax, kNobody)); }},
        {"core/queue/call_lists.h", "listsOfCase", {P::View}, [](Session& s) { return told(listsOfCase(s, kTax, somebody())); }},
        {"core/queue/call_lists.h", "callLists", {P::View}, [](Session& s) { return told(callLists(s, kTax)); }},
        {"core/queue/caller_plan.h", "planCalls", {P::Plan}, [](Session& s) { return planCalls(s, kTax, kNobody, s.today(), 1); }},
        {"core/queue/caller_plan.h", "plannedCalls", {P::Plan}, [](Session& s) { return told(plannedCalls(s, kTax, s.today(), s.today())); }},
        {"core/queue/caller_plan.h", "myPlannedCalls", {P::View}, [](Session& s) { return told(myPlannedCalls(s, kTax)); }},
        {"core/queue/case_queue.h", "takeNext", {P::View, P::Call}, [](Session& s) { return told(takeNext(s, {kTax, {}, 0})); }},
        {"core/queue/case_queue.h", "takeCase", {P::Call}, [](Session& s) { return told(takeCase(s, kTax, somebody())); }},
        {"core/queue/case_queue.h", "renewLease", {P::Call}, [](Session& s) { return told(renewLease(s, kTax, somebody())); }},
        {"core/queue/case_queue.h", "releaseCase", {P::Call}, [](Session& s) { return told(releaseCase(s, kTax, somebody())); }},
        {"core/queue/case_queue.h", "leaseOf", {P::View}, [](Session& s) { return told(leaseOf(s, kTax, somebody())); }},
        {"core/queue/case_queue.h", "runningLeases", {P::View}, [](Session& s) { return told(runningLeases(s, kTax)); }},
        {"core/queue/callbacks.h", "callbacks", {P::View}, [](Session& s) { return told(callbacks(s, kTax)); }},
        {"core/queue/callbacks.h", "callbacksOfDay", {P::View}, [](Session& s) { return told(callbacksOfDay(s, kTax)); }},
        {"core/queue/callbacks.h", "giveCallback", {P::Plan}, [](Session& s) { return told(giveCallback(s, kTax, somebody(), {})); }},
        {"core/queue/callbacks.h", "callbacksDue", {P::View}, [](Session& s) { return told(callbacksDue(s, kTax)); }},
        {"core/queue/callbacks.h", "callbacksToMake", {P::View}, [](Session& s) { return told(callbacksToMake(s, kTax)); }},
        {"core/queue/hand_outs.h", "handOut", {P::View, P::Plan}, [](Session& s) { return handOut(s, {kTax, kNobody, kNobody, {}, 1, 1}); }},
        {"core/queue/hand_outs.h", "workersOf", {P::View}, [](Session& s) { return told(workersOf(s, kTax, CallListId{1})); }},
        {"core/queue/hand_outs.h", "possibleWorkers", {P::Plan}, [](Session& s) { return told(possibleWorkers(s)); }},
        {"core/queue/hand_outs.h", "myLists", {P::View}, [](Session& s) { return told(myLists(s, kTax)); }},
        {"core/queue/list_tally.h", "tallyOf", {P::View}, [](Session& s) { return told(tallyOf(s, kTax, {})); }},
        {"core/queue/queue_reasons.h", "queueReasons", {P::View}, [](Session& s) { return told(queueReasons(s, kTax)); }},
        {"core/queue/standing_lists.h", "standingLists", {P::View}, [](Session& s) { return told(standingLists(s, kTax, s.today())); }},
        {"core/queue/standing_lists.h", "makeStandingLists", {P::View, P::Plan}, [](Session& s) { return told(makeStandingLists(s, kTax, s.today())); }},
        {"core/security/backup_series.h", "backUpInto", {P::Settings}, [](Session& s) { return told(backUpInto(s, kNowhere)); }},
        {"core/security/backup_series.h", "backupState", {P::Settings}, [](Session& s) { return told(backupState(s)); }},
        {"core/security/log_key.h", "logKeyOf", {P::ReadLog}, [](Session& s) { return told(logKeyOf(s)); }},
        {"core/security/log_search.h", "askLog", {P::ReadLog}, [](Session& s) { return told(askLog(s, {})); }},
        {"core/security/log_search.h", "logPage", {P::ReadLog}, [](Session& s) { return told(logPage(s, {}, {}, 1)); }},
        {"core/security/log_search.h", "logChoices", {P::ReadLog}, [](Session& s) { return told(logChoices(s)); }},
        {"core/security/log_verification.h", "verifyLog", {P::ReadLog}, [](Session& s) { return told(verifyLog(s)); }},
        {"core/security/office_rules.h", "rulesInForce", {P::View}, [](Session& s) { return told(rulesInForce(s, ruleCatalogue())); }},
        {"core/security/office_rules.h", "ruleInForce", {P::View}, [](Session& s) { return told(ruleInForce(s, kNobody, ruleCatalogue())); }},
        {"core/security/office_rules.h", "setOfficeRule", {P::Rules}, ruleSet},
        {"core/security/office_rules.h", "ruleHistory", {P::Rules}, [](Session& s) { return told(ruleHistory(s, kNobody, ruleCatalogue())); }},
        {"core/security/office_rules.h", "takeBackRule", {P::Rules}, [](Session& s) { return told(takeBackRule(s, kNobody, 0, {}, ruleCatalogue())); }},
        {"core/security/protected_reveal.h", "revealProtected", {P::SeeProtected}, [](Session& s) { return revealProtected(s, somebody(), {}); }},
        {"core/security/reading_meter.h", "muchRead", {P::ReadLog}, [](Session& s) { return told(muchRead(s)); }},
        {"core/security/staff_groups.h", "listGroups", {P::ManageUsers}, [](Session& s) { return told(listGroups(s)); }},
        {"core/security/staff_groups.h", "addGroup", {P::ManageUsers}, [](Session& s) { return told(addGroup(s, {})); }},
        {"core/security/staff_groups.h", "removeGroup", {P::ManageUsers}, [](Session& s) { return removeGroup(s, kNobody); }},
        {"core/security/staff_groups.h", "giveRole", {P::ManageUsers}, [](Session& s) { return told(giveRole(s, kNobody, kNobody)); }},
        {"core/security/staff_groups.h", "withdrawRole", {P::ManageUsers}, [](Session& s) { return told(withdrawRole(s, kNobody, kNobody)); }},
        {"core/security/staff_groups.h", "putIntoGroup", {P::ManageUsers}, [](Session& s) { return told(putIntoGroup(s, kNobody, kNobody)); }},
        {"core/security/staff_groups.h", "takeFromGroup", {P::ManageUsers}, [](Session& s) { return told(takeFromGroup(s, kNobody, kNobody)); }},
        {"core/security/staff_roles.h", "listRoles", {P::ManageUsers}, [](Session& s) { return told(listRoles(s)); }},
        {"core/security/staff_roles.h", "setRole", {P::ManageUsers}, [](Session& s) { return told(setRole(s, kNobody, {})); }},
        {"core/security/staff_roles.h", "addRole", {P::ManageUsers}, [](Session& s) { return told(addRole(s, {}, {})); }},
        {"core/security/staff_roles.h", "removeRole", {P::ManageUsers}, [](Session& s) { return removeRole(s, kNobody); }},
        {"core/security/staff_roles.h", "roleOfCode", {P::ManageUsers}, [](Session& s) { return told(roleOfCode(s, kNobody)); }},
        {"core/security/store_backup.h", "backUpStore", {P::Settings}, [](Session& s) { return told(backUpStore(s, kNowhere)); }},
        {"core/security/user_admin.h", "addUser", {P::ManageUsers}, [](Session& s) { return told(addUser(s, kNobody, {}, kNobody, {})); }},
        {"core/security/user_admin.h", "listUsers", {P::ManageUsers}, [](Session& s) { return told(listUsers(s)); }},
        {"core/security/user_admin.h", "renameUser", {P::ManageUsers}, [](Session& s) { return renameUser(s, kNobody, {}); }},
        {"core/security/user_admin.h", "setUser", {P::ManageUsers}, [](Session& s) { return told(setUser(s, kNobody, {})); }},
        {"core/security/user_admin.h", "rightsOfUser", {P::ManageUsers}, [](Session& s) { return told(rightsOfUser(s, kNobody)); }},
        {"core/security/user_admin.h", "disableUser", {P::ManageUsers}, [](Session& s) { return disableUser(s, kNobody); }},
        {"core/security/user_admin.h", "enableUser", {P::ManageUsers}, [](Session& s) { return enableUser(s, kNobody, {}); }},
        {"core/security/user_admin.h", "changePassword", {P::ManageUsers}, [](Session& s) { return changePassword(s, kNobody, {}); }},
        {"core/team/colleague.h", "colleagues", {P::View}, [](Session& s) { return told(colleagues(s)); }},
        {"core/team/colleague.h", "colleaguesById", {P::View}, [](Session& s) { return told(colleaguesById(s)); }},
        {"core/team/colleague.h", "colleagueOfLogin", {P::View}, [](Session& s) { return told(colleagueOfLogin(s, kNobody)); }},
        {"core/team/presence_recorder.h", "ownPresence", {P::View}, [](Session& s) { return told(ownPresence(s)); }},
        {"core/team/presence_recorder.h", "signOn", {P::Call}, [](Session& s) { return told(signOn(s, kTax)); }},
        {"core/team/presence_recorder.h", "pauseWork", {P::Call}, [](Session& s) { return told(pauseWork(s, QStringLiteral("break"))); }},
        {"core/team/presence_recorder.h", "resumeWork", {P::Call}, [](Session& s) { return told(resumeWork(s)); }},
        {"core/team/presence_recorder.h", "signOff", {P::Call}, [](Session& s) { return told(signOff(s)); }},
        {"core/team/presence_recorder.h", "workingDays", {P::Reports}, [](Session& s) { return told(workingDays(s, s.today(), s.today())); }},
        {"core/team/team_view.h", "teamView", {P::Plan, P::View}, [](Session& s) { return told(teamView(s, kTax)); }},
        {"core/team/team_view.h", "freeCase", {P::Plan}, [](Session& s) { return told(freeCase(s, kTax, somebody())); }},
        {"core/team/team_view.h", "assignCases", {P::Plan, P::View}, [](Session& s) { return told(assignCases(s, kTax, {}, {})); }},
        {"core/recordings/recordings.h", "ensureRecordingKey", {P::View}, [](Session& s) { return told(ensureRecordingKey(s)); }},
        {"core/recordings/recordings.h", "recordingTag", {P::Call}, [](Session& s) { return told(recordingTag(s, CallIntentId{999}, kTax)); }},
        {"core/recordings/recordings.h", "recordingState", {P::HearRecordings, P::View}, [](Session& s) { return told(recordingState(s, kTax)); }},
        {"core/recordings/recordings.h", "findRecordings", {P::HearRecordings, P::View}, [](Session& s) { return told(findRecordings(s, kTax, {})); }},
        {"core/recordings/recordings.h", "recordingsOfCase", {P::View}, [](Session& s) { return told(recordingsOfCase(s, kTax, somebody())); }},
        {"core/recordings/recordings.h", "hearRecording", {P::HearRecordings}, [](Session& s) { return told(hearRecording(s, kTax, RecordingId{999}, kNobody)); }},
        {"core/recordings/recordings.h", "hearingsOf", {P::HearRecordings}, [](Session& s) { return told(hearingsOf(s, kTax, RecordingId{999})); }},
        {"core/recordings/recordings.h", "markRecording", {P::HearRecordings}, [](Session& s) { return markRecording(s, kTax, RecordingId{999}, kNobody); }},
        {"core/recordings/recordings.h", "unmarkRecording", {P::HearRecordings}, [](Session& s) { return unmarkRecording(s, kTax, RecordingId{999}, kNobody); }},
        {"core/recordings/recordings.h", "eraseDueRecordings", {P::View}, [](Session& s) { return told(eraseDueRecordings(s, true)); }},
        {"core/recordings/recording_keeper.h", "keepRecording", {P::Call}, [](Session& s) { return told(keepRecording(s, {})); }},
        {"core/recordings/call_reviews.h", "drawReviewSample", {P::Plan}, [](Session& s) { return told(drawReviewSample(s, kTax, {})); }},
        {"core/recordings/call_reviews.h", "reviewSamples", {P::Plan}, [](Session& s) { return told(reviewSamples(s, kTax)); }},
        {"core/recordings/call_reviews.h", "reviewItems", {P::Plan, P::View}, [](Session& s) { return told(reviewItems(s, kTax, 999)); }},
        {"core/recordings/call_reviews.h", "reviewCall", {P::Plan}, [](Session& s) { return told(reviewCall(s, kTax, {})); }},
        {"core/recordings/call_reviews.h", "ownReviews", {P::View}, [](Session& s) { return told(ownReviews(s, kTax)); }},
        {"core/recordings/call_reviews.h", "reviewsGiven", {P::Plan}, [](Session& s) { return told(reviewsGiven(s, kTax)); }},
        {"core/recordings/call_reviews.h", "reviewAverages", {P::Plan}, [](Session& s) { return told(reviewAverages(s, kTax, s.today(), s.today())); }},
        {"core/team/shift.h", "plannedShifts", {P::Plan}, [](Session& s) { return told(plannedShifts(s, s.today(), s.today())); }},
        {"core/team/shift.h", "ownShifts", {P::View}, [](Session& s) { return told(ownShifts(s, s.today())); }},
        {"core/team/shift.h", "planShifts", {P::Plan}, [](Session& s) { return planShifts(s, {}); }},
        {"core/team/shift.h", "withdrawShifts", {P::Plan}, [](Session& s) { return told(withdrawShifts(s, s.actor().id, s.today())); }},
        {"core/team/shift.h", "replanDay", {P::Plan}, [](Session& s) { return replanDay(s, s.actor().id, s.today(), {}); }},
        {"core/team/shift.h", "planWeekLike", {P::Plan}, [](Session& s) { return told(planWeekLike(s, s.today(), s.today())); }},
        {"core/letters/letter_addresses.h", "letterAddresses", {P::View}, [](Session& s) { return told(letterAddresses(s, kTax, somebody())); }},
        {"core/letters/letter_addresses.h", "addLetterAddress", {P::Record}, [](Session& s) { return told(addLetterAddress(s, kTax, {})); }},
        {"core/letters/letter_addresses.h", "endLetterAddress", {P::Record}, [](Session& s) { return endLetterAddress(s, kTax, somebody(), 999); }},
        {"core/letters/letter_office.h", "letterOffice", {P::View}, [](Session& s) { return told(letterOffice(s)); }},
        {"core/letters/letter_selection.h", "selectLetters", {P::SendNotices, P::View}, [](Session& s) { return told(selectLetters(s, {})); }},
        {"core/letters/letter_selection.h", "addressedLetters", {P::SendNotices}, [](Session& s) { return told(addressedLetters(s, {}, {})); }},
        {"core/letters/letter_selection.h", "lettersOf", {P::SendNotices}, [](Session& s) { return told(lettersOf(s, {}, {})); }},
        {"core/letters/notice_batches.h", "begin", {P::SendNotices},
         [](Session& s) {
             const LetterSelection nobody;
             return told(NoticeBatchMaker::begin(s, nobody));
         }},
        {"core/letters/notice_batches.h", "noticeBatches", {P::View}, [](Session& s) { return told(noticeBatches(s, kTax, 1)); }},
        {"core/letters/notice_batches.h", "noticeBatch", {P::View}, [](Session& s) { return told(noticeBatch(s, QStringLiteral("B000999"))); }},
        {"core/letters/notice_batches.h", "lettersOfBatch", {P::SendNotices}, [](Session& s) { return told(lettersOfBatch(s, NoticeBatchId{999})); }},
        {"core/letters/notice_batches.h", "batchFile", {P::SendNotices}, [](Session& s) { return batchFile(s, NoticeBatchId{999}, {}); }},
        {"core/letters/notice_batches.h", "checkBatch", {P::SendNotices}, [](Session& s) { return checkBatch(s, NoticeBatchId{999}); }},
        {"core/letters/notice_batches.h", "removeOldBatchFiles", {P::Rules}, [](Session& s) { return told(removeOldBatchFiles(s)); }},
        {"core/letters/notice_batches.h", "sentLetters", {P::View}, [](Session& s) { return told(sentLetters(s, {.campaign = kTax})); }},
        {"core/letters/notice_batches.h", "letterReturned", {P::SendNotices},
         [](Session& s) { return told(letterReturned(s, kTax, kNobody, ReturnReason::Moved, s.today(), {})); }},
        {"core/letters/notice_batches.h", "addAddressStep", {P::SendNotices}, [](Session& s) { return addAddressStep(s, kTax, 999, AddressStep::FieldCheck, {}); }},
        {"core/letters/notice_batches.h", "undoReturn", {P::SendNotices}, [](Session& s) { return told(undoReturn(s, kTax, kNobody, {})); }},
        {"core/letters/notice_batches.h", "withdrawBatch", {P::SendNotices},
         [](Session& s) { return told(withdrawBatch(s, kTax, QStringLiteral("B000999"), {})); }},
        {"core/letters/notice_batches.h", "publicServiceList", {P::SendNotices}, [](Session& s) { return told(publicServiceList(s, kTax)); }},
        {"core/letters/notice_templates.h", "noticeShelf", {P::View}, [](Session& s) { return told(noticeShelf(s)); }},
        {"core/letters/notice_templates.h", "noticeInUse", {P::View}, [](Session& s) { return told(noticeInUse(s, kNobody)); }},
        {"core/letters/notice_templates.h", "noticeVersions", {P::View}, [](Session& s) { return told(noticeVersions(s, kNobody)); }},
        {"core/letters/notice_templates.h", "saveNotice", {P::SendNotices}, [](Session& s) { return told(saveNotice(s, {}, 0)); }},
        {"core/letters/notice_templates.h", "approveNotice", {P::ApproveTemplates}, [](Session& s) { return approveNotice(s, NoticeVersionId{1}); }},
        {"core/letters/notice_templates.h", "useNoticeAgain", {P::ApproveTemplates}, [](Session& s) { return useNoticeAgain(s, kNobody, {}); }},
        {"core/letters/notice_templates.h", "storedNoticeVersion", {P::SendNotices}, [](Session& s) { return told(storedNoticeVersion(s, {})); }},
        {"core/letters/notice_templates.h", "checkedNotice", {P::View}, [](Session& s) { return told(checkedNotice(s, {})); }},
        {"core/letters/notice_templates.h", "checkedNoticeFiles", {P::View}, [](Session& s) { return told(checkedNoticeFiles(s, kNobody, {})); }},
        {"core/scripts/scripts.h", "scriptShelf", {P::View}, [](Session& s) { return told(scriptShelf(s)); }},
        {"core/scripts/scripts.h", "scriptVersions", {P::View}, [](Session& s) { return told(scriptVersions(s, kNobody)); }},
        {"core/scripts/scripts.h", "scriptVersion", {P::View}, [](Session& s) { return told(scriptVersion(s, kNobody, 1)); }},
        {"core/scripts/scripts.h", "scriptUses", {P::View}, [](Session& s) { return told(scriptUses(s, kNobody)); }},
        {"core/scripts/scripts.h", "checkScript", {P::View}, [](Session& s) { return told(checkScript(s, {})); }},
        {"core/scripts/scripts.h", "setScript", {P::Rules}, [](Session& s) { return told(setScript(s, {}, s.today())); }},
        {"core/scripts/scripts.h", "useScript", {P::Rules, P::View}, [](Session& s) { return told(useScript(s, kNobody, ScriptSource::Off, 0, s.today())); }},
        {"core/scripts/scripts.h", "scriptOfRecord", {P::View}, [](Session& s) { return told(scriptOfRecord(s, kTax, NegotiationId{1})); }},
        {"core/surveys/surveys.h", "surveyInForce", {P::View}, [](Session& s) { return told(surveyInForce(s, kTax)); }},
        {"core/surveys/surveys.h", "surveyVersions", {P::View}, [](Session& s) { return told(surveyVersions(s, kTax)); }},
        {"core/surveys/surveys.h", "setSurvey", {P::Rules}, [](Session& s) { return told(setSurvey(s, kTax, {})); }},
        {"core/surveys/surveys.h", "surveyQuotas", {P::View}, [](Session& s) { return told(surveyQuotas(s, kTax)); }},
        {"core/surveys/surveys.h", "answersOnFile", {P::View}, [](Session& s) { return told(answersOnFile(s, kTax, somebody())); }},
        {"core/surveys/surveys.h", "surveyResults", {P::Reports}, [](Session& s) { return told(surveyResults(s, kTax)); }},
        {"core/surveys/surveys.h", "surveyAnswerRows", {P::Export}, [](Session& s) { return told(surveyAnswerRows(s, kTax)); }},
        {"core/work/call_recorder.h", "recordCall", {P::Record}, [](Session& s) { return told(recordCall(s, noAnswer())); }},
        {"core/work/call_recorder.h", "recordCall", {P::Record, P::MakePromise}, [](Session& s) { return told(recordCall(s, promised())); }},
        {"core/work/callback_proposal.h", "proposedCallback", {P::View}, [](Session& s) { return told(proposedCallback(s, {})); }},
        {"core/work/callback_proposal.h", "nextPermittedCallback", {P::View},
         [](Session& s) { return told(nextPermittedCallback(s, s.clock().nowUtc())); }},
        {"core/work/current_call.h", "CurrentCall", {P::View}, [](Session& s) { return told(CurrentCall(s).judge(somebody(), kTax)); }},
        {"core/work/current_call.h", "CurrentCall", {P::Record}, [](Session& s) { return told(CurrentCall(s).record(noAnswer())); }},
        {"core/work/next_case.h", "takeNextCase", {P::Call, P::View}, [](Session& s) { return told(takeNextCase(s, {kTax, {}, 0})); }},
        {"core/work/case_claims.h", "claimsOf", {P::View}, [](Session& s) { return told(claimsOf(s, kTax, somebody())); }},
        {"core/work/case_claims.h", "recordConsent", {P::Record}, [](Session& s) { return told(recordConsent(s, kTax, {})); }},
        {"core/work/case_claims.h", "addGuarantor", {P::Hold}, [](Session& s) { return told(addGuarantor(s, kTax, {})); }},
        {"core/work/case_claims.h", "decideGuarantor", {P::Hold}, [](Session& s) { return decideGuarantor(s, kTax, somebody(), 999, true, {}); }},
        {"core/work/case_claims.h", "endGuarantor", {P::Hold}, [](Session& s) { return endGuarantor(s, kTax, somebody(), 999, {}); }},
        {"core/work/case_claims.h", "setClaimCause", {P::Hold}, [](Session& s) { return told(setClaimCause(s, kTax, {})); }},
        {"core/work/limitation_invocations.h", "invokeLimitation", {P::Hold}, [](Session& s) { return told(invokeLimitation(s, kTax, somebody(), {})); }},
        {"core/work/limitation_invocations.h", "takeBackInvocation", {P::Hold}, [](Session& s) { return takeBackInvocation(s, kTax, somebody(), 999, {}); }},
        {"core/cases/stage_table.h", "followStages", {P::Rules}, [](Session& s) { return followStages(s); }},
        {"core/cases/stage_table.h", "setStages", {P::Rules}, [](Session& s) { return told(setStages(s, {}, ruleCatalogue())); }},
        {"core/cases/stage_table.h", "takeBackStages", {P::Rules}, [](Session& s) { return told(takeBackStages(s, 999, {}, ruleCatalogue())); }},
        {"core/work/case_waivers.h", "waive", {P::Hold}, [](Session& s) { return told(waive(s, kTax, somebody(), {})); }},
        {"core/work/case_waivers.h", "takeBackWaiver", {P::Hold}, [](Session& s) { return takeBackWaiver(s, kTax, somebody(), 999, {}); }},
        {"core/work/case_waivers.h", "waiversOf", {P::View}, [](Session& s) { return told(waiversOf(s, kTax, somebody())); }},
        {"core/work/instalment_plans.h", "previewInstalments", {P::View}, [](Session& s) { return told(previewInstalments(s, plannedInstalments())); }},
        {"core/work/instalment_plans.h", "proposeInstalments", {P::MakePromise}, [](Session& s) { return told(proposeInstalments(s, plannedInstalments())); }},
        {"core/work/instalment_plans.h", "approveInstalments", {P::ApproveInstalments}, [](Session& s) { return approveInstalments(s, kTax, {}); }},
        {"core/work/instalment_plans.h", "refuseInstalments", {P::ApproveInstalments}, [](Session& s) { return refuseInstalments(s, kTax, {}, {}); }},
        {"core/work/instalment_plans.h", "endInstalments", {P::MakePromise}, [](Session& s) { return endInstalments(s, kTax, {}, {}); }},
        {"core/work/instalment_plans.h", "recordPledge", {P::MakePromise}, [](Session& s) { return recordPledge(s, kTax, {}, PledgeStep::Asked, {}); }},
        {"core/work/instalment_plans.h", "recordPledge", {P::ApproveInstalments}, [](Session& s) { return recordPledge(s, kTax, {}, PledgeStep::Received, {}); }},
        {"core/work/instalment_work.h", "instalmentWork", {P::View}, [](Session& s) { return told(instalmentWork(s, kTax)); }},
        {"core/work/instalment_work.h", "instalmentTally", {P::View}, [](Session& s) { return told(instalmentTally(s, kTax)); }},
        {"core/work/instalment_work.h", "plansAskingTooMuch", {P::View}, [](Session& s) { return told(plansAskingTooMuch(s, kTax, somebody())); }},
        {"core/work/case_holds.h", "setHold", {P::Hold}, [](Session& s) { return setHold(s, kTax, somebody(), {}); }},
        {"core/work/case_holds.h", "endHold", {P::Hold}, [](Session& s) { return endHold(s, kTax, somebody()); }},
        {"core/work/case_holds.h", "approveHold", {P::Hold}, [](Session& s) { return approveHold(s, kTax, somebody()); }},
        {"core/work/case_holds.h", "holdReview", {P::Hold}, [](Session& s) { return told(holdReview(s, kTax)); }},
        {"core/work/person_links.h", "samePersonProposals", {P::Hold}, [](Session& s) { return told(samePersonProposals(s, kTax)); }},
        {"core/work/person_links.h", "pairOf", {P::Hold, P::View}, [](Session& s) { return told(pairOf(s, kTax, somebody(), somebody())); }},
        {"core/work/person_links.h", "decidedPairs", {P::Hold}, [](Session& s) { return told(decidedPairs(s, kTax)); }},
        {"core/work/person_links.h", "joinPersons", {P::Hold}, [](Session& s) { return joinPersons(s, kTax, somebody(), somebody(), {}); }},
        {"core/work/person_links.h", "sayDifferent", {P::Hold}, [](Session& s) { return sayDifferent(s, kTax, somebody(), somebody(), {}); }},
        {"core/work/person_links.h", "partPersons", {P::Hold}, [](Session& s) { return partPersons(s, kTax, somebody(), somebody(), {}); }},
        {"core/work/case_handovers.h", "briefOfCase", {P::View}, [](Session& s) { return told(briefOfCase(s, kTax, somebody())); }},
        {"core/work/case_handovers.h", "handOver", {P::Record}, [](Session& s) { return told(handOver(s, kTax, somebody(), {})); }},
        {"core/work/case_handovers.h", "answerHandover", {P::Hold}, [](Session& s) { return answerHandover(s, 1, HandoverAnswer::Done, {}); }},
        {"core/work/case_handovers.h", "openHandovers", {P::View}, [](Session& s) { return told(openHandovers(s, kTax)); }},
        {"core/work/case_handovers.h", "handoversForMe", {P::View}, [](Session& s) { return told(handoversForMe(s, kTax)); }},
        {"core/work/case_handovers.h", "handoversOf", {P::View}, [](Session& s) { return told(handoversOf(s, kTax, somebody())); }},
        {"core/work/case_labels.h", "putLabel", {P::Record}, [](Session& s) { return told(putLabel(s, kTax, somebody(), {})); }},
        {"core/work/case_labels.h", "removeLabel", {P::Record}, [](Session& s) { return removeLabel(s, kTax, somebody(), kNobody); }},
        {"core/work/case_labels.h", "labelWords", {P::View}, [](Session& s) { return told(labelWords(s, kTax)); }},
        {"core/work/contact_changes.h", "changePhone", {P::Record}, [](Session& s) { return changePhone(s, somebody(), {}); }},
        {"core/work/contact_changes.h", "liftMark", {P::Record},
         [](Session& s) { return liftMark(s, kTax, somebody(), QStringLiteral("08000000001"), PhoneMark::Fax, {}); }},
        {"core/work/contact_changes.h", "liftMark", {P::Hold},
         [](Session& s) { return liftMark(s, kTax, somebody(), QStringLiteral("08000000001"), PhoneMark::DoNotCall, {}); }},
        {"core/work/contact_changes.h", "liftMark", {P::Hold},
         [](Session& s) { return liftMark(s, kTax, somebody(), QStringLiteral("08000000001"), PhoneMark::WrongNumber, {}); }},
        {"core/work/contact_changes.h", "phoneHistory", {P::View}, [](Session& s) { return told(phoneHistory(s, somebody())); }},
        {"core/work/contact_changes.h", "setContactWishes", {P::Record}, [](Session& s) { return setContactWishes(s, somebody(), {}); }},
        {"core/work/day_pace.h", "dayPace", {P::View}, [](Session& s) { return told(dayPace(s, kTax)); }},
        {"core/work/follow_ups.h", "followUps", {P::View}, [](Session& s) { return told(followUps(s, kTax, {})); }},
        {"core/work/follow_ups.h", "followUpTally", {P::View}, [](Session& s) { return told(followUpTally(s, kTax)); }},
        {"core/work/follow_ups.h", "followUpCounts", {P::View}, [](Session& s) { return told(followUpCounts(s, kTax, s.today(), s.today())); }},
        {"core/work/follow_ups.h", "stepFollowUp", {P::Record}, [](Session& s) { return told(stepFollowUp(s, kTax, {})); }},
        {"core/work/follow_ups.h", "addComplaint", {P::Record}, [](Session& s) { return told(addComplaint(s, kTax, somebody(), {})); }},
        {"core/work/follow_ups.h", "usualUsableUntil", {P::View}, [](Session& s) { return told(usualUsableUntil(s, s.today())); }},
        {"core/work/number_research.h", "recordResearch", {P::Record}, [](Session& s) { return recordResearch(s, somebody(), {}); }},
        {"core/work/number_research.h", "researchList", {P::View}, [](Session& s) { return told(researchList(s, kTax, ResearchPart::All, 1)); }},
        {"core/work/number_research.h", "researchHistory", {P::View}, [](Session& s) { return told(researchHistory(s, somebody())); }},
        {"core/work/office_profile.h", "officeProfile", {P::View}, [](Session& s) { return told(officeProfile(s)); }},
        {"core/work/office_profile.h", "setLetterSender", {P::Settings}, [](Session& s) { return setLetterSender(s, {QStringLiteral("架空市"), {}, {}, {}, {}, {}, {}}); }},
        {"core/work/office_profile.h", "setOfficialSeal", {P::Settings}, [](Session& s) { return setOfficialSeal(s, {}); }},
        {"core/work/office_profile.h", "officialSeal", {P::SendNotices}, [](Session& s) { return told(officialSeal(s, true)); }},
        {"core/work/office_profile.h", "setOfficeName", {P::Settings}, [](Session& s) { return setOfficeName(s, QStringLiteral("架空市")); }},
        {"core/work/others_records.h", "othersRecords", {P::View}, [](Session& s) { return told(othersRecords(s, kTax, somebody(), {})); }},
        {"core/work/promise_changes.h", "activePromises", {P::View}, [](Session& s) { return told(activePromises(s, kTax, somebody())); }},
        {"core/work/promise_changes.h", "cancelPromise", {P::View, P::MakePromise},
         [](Session& s) { return cancelPromise(s, kTax, somebody(), PromiseId{1}, kNobody); }},
        {"core/work/record_undo.h", "undoableRecord", {P::Record}, [](Session& s) { return told(undoableRecord(s, kTax)); }},
        {"core/work/record_undo.h", "withdrawRecord", {P::Record}, [](Session& s) { return told(withdrawRecord(s, NegotiationId{1})); }},
        {"core/work/staff_messages.h", "sendMessage", {P::View}, [](Session& s) { return told(sendMessage(s, {})); }},
        {"core/work/staff_messages.h", "messagesToMe", {P::View}, [](Session& s) { return told(messagesToMe(s, true)); }},
        {"core/work/staff_messages.h", "messagesByMe", {P::View}, [](Session& s) { return told(messagesByMe(s)); }},
        {"core/work/staff_messages.h", "messagesOfCase", {P::View}, [](Session& s) { return told(messagesOfCase(s, kTax, somebody())); }},
        {"core/work/staff_messages.h", "countUnreadMessages", {P::View}, [](Session& s) { return told(countUnreadMessages(s)); }},
        {"core/work/staff_messages.h", "markMessageRead", {P::View}, [](Session& s) { return markMessageRead(s, 1); }},
        {"core/work/staff_messages.h", "addressees", {P::View}, [](Session& s) { return told(addressees(s)); }},
        {"core/work/staff_messages.h", "officers", {P::View}, [](Session& s) { return told(officers(s)); }},
        {"core/work/unmatched_calls.h", "recordUnmatchedCall", {P::Record}, [](Session& s) { return told(recordUnmatchedCall(s, {})); }},
        {"core/work/unmatched_calls.h", "unmatchedCalls", {P::View}, [](Session& s) { return told(unmatchedCalls(s, kTax, s.today(), s.today())); }},
        {"core/work/work_list.h", "casesToCall", {P::View}, [](Session& s) { return told(casesToCall(s, kTax, {})); }},
        {"core/work/work_list.h", "nextCallable", {P::View}, walked},
    };
}

}  // namespace

const std::vector<ServiceDoor>& serviceDoors() {
    static const std::vector<ServiceDoor> doors = [] {
        std::vector<ServiceDoor> all = makeDoors();
        const std::vector<ServiceDoor> more = doorsOfReports();
        all.insert(all.end(), more.begin(), more.end());
        return all;
    }();
    return doors;
}

const std::vector<Doorless>& doorless() {
    static const char* const kDerived = "writes or counts what follows from facts; whoever is signed in keeps the day";
    static const char* const kPart = "a part of services that have asked";
    static const char* const kSignIn = "of the sign-in itself";
    static const std::vector<Doorless> all{
        {"core/cases/campaign_choices.h", "nameOutcomes", kPart},
        {"core/cases/campaign_spaces.h", "openSpace", kPart},
        {"core/cases/case_charges.h", "of", kPart},
        {"core/cases/case_people.h", "peopleOfCase", kPart},
        {"core/cases/case_people.h", "rowsOfToday", kPart},
        {"core/cases/case_reading.h", "countRead", kPart},
        {"core/cases/case_refresh.h", "countStaleCases", kDerived},
        {"core/cases/case_refresh.h", "staleCases", kDerived},
        {"core/cases/case_refresh.h", "followTouchedCases", kDerived},
        {"core/cases/case_refresh.h", "refreshAllCases", kDerived},
        {"core/cases/case_refresh.h", "refreshCases", kDerived},
        {"core/cases/case_refresh.h", "refreshTouchedCases", kDerived},
        {"core/cases/case_tables.h", "caseTablesFor", kDerived},
        {"core/cases/case_tables.h", "factsOf", kPart},
        {"core/cases/day_roll.h", "beginDayRoll", kDerived},
        {"core/cases/day_roll.h", "beginRunningDay", kDerived},
        {"core/cases/day_roll.h", "casesLeftToRoll", kDerived},
        {"core/cases/day_roll.h", "finishDayRoll", kDerived},
        {"core/cases/day_roll.h", "finishRunningDay", kDerived},
        {"core/cases/day_roll.h", "rollCasesTo", kDerived},
        {"core/cases/day_roll.h", "rollNextCases", kDerived},
        {"core/cases/kept_promises.h", "keptPromises", kPart},
        {"core/figures/promise_figures.h", "duePromises", kPart},
        {"core/figures/figure_scope_repository.h", "keepCases", kPart},
        {"core/figures/figure_scope_repository.h", "made", kPart},
        {"core/figures/fact_reader_repository.h", "FactReader", kPart},
        {"reports/figure_report.h", "figureReport", kPart},
        {"reports/report_file.h", "completeHead", kPart},
        {"reports/target_columns.h", "of", kPart},
        {"core/cases/derived_check.h", "checkDerived", kPart},
        {"core/cases/late_charge_table_repository.h", "prepareLateCharges", kPart},
        {"core/cases/query_preparation.h", "prepareQuery", kPart},
        {"core/cases/summary_rules.h", "of", kPart},
        {"core/letters/letter_candidates.h", "letterCandidates", kPart},
        {"core/letters/letter_reading.h", "of", kPart},
        {"core/letters/letter_reading.h", "LetterReader", kPart},
        {"core/eligibility/city_facts.h", "read", kPart},
        {"core/eligibility/city_judge.h", "of", kPart},
        {"core/eligibility/city_judge.h", "CityJudge", kPart},
        {"core/eligibility/city_facts.h", "readAnswered", kPart},
        {"core/eligibility/eligibility_facts.h", "addLease", kPart},
        {"core/security/person_at_work.h", "personAtWork", kPart},
        {"core/work/instalment_basis.h", "read", kPart},
        {"core/work/arrival_call.h", "fixArrivalCall", kPart},
        {"core/work/arrival_call.h", "missesArrivalCall", kPart},
        {"core/work/talk_outcomes.h", "outcomesOfCorrected", kPart},
        {"core/work/talk_outcomes.h", "mayRecordOutcomes", kPart},
        {"core/work/talk_outcomes.h", "checkOutcomes", kPart},
        {"core/work/case_claims.h", "keepConsent", kPart},
        {"core/work/contact_changes.h", "dropWishOf", kPart},
        {"core/work/promise_charges.h", "chargesPromised", kPart},
        {"core/work/talk_outcomes.h", "storeOutcomes", kPart},
        {"core/work/case_entry.h", "caseOnFile", kPart},
        {"core/work/case_entry.h", "personOnFile", kPart},
        {"core/work/case_entry.h", "mustBeShown", kPart},
        {"core/eligibility/eligibility.h", "couldOverride", "tells what would be asked; mayOverride() is the door"},
        {"core/eligibility/space_facts.h", "of", kPart},
        {"core/exchange/receipt_posting.h", "ReceiptPosting", kPart},
        {"core/exchange/receipt_charges.h", "read", kPart},
        {"core/work/campaign_outcome.h", "takeOutcome", kPart},
        {"core/scripts/script_files.h", "takeOverScriptFiles", kPart},
        {"core/scripts/script_trace.h", "keepScript", kPart},
        {"core/scripts/script_trace.h", "storeTrace", kPart},
        {"core/security/alone.h", "mustBeAlone", kPart},
        {"core/security/audit_head.h", "writeAuditHead", kSignIn},
        {"core/security/office_rule_files.h", "takeOverRuleFiles", kSignIn},
        {"core/security/office_rules.h", "officeRuleOf", kPart},
        {"core/security/protected_reveal.h", "isRevealed", "tells what this sign-in has revealed"},
        {"core/security/reading_meter.h", "countReading", kPart},
        {"core/security/rights_change.h", "beginRightsChange", kPart},
        {"core/security/rights_change.h", "rightsChanged", kPart},
        {"core/security/roll_behind.h", "dayRollsBehind", kSignIn},
        {"core/security/roll_behind.h", "letDayRollBehind", kSignIn},
    };
    return all;
}

}  // namespace saikoku::test
