#include "app/cli/command_registry.h"

#include "app/cli/commands/audit_commands.h"
#include "app/cli/commands/backup_command.h"
#include "app/cli/commands/backup_rehearse_command.h"
#include "app/cli/commands/board_command.h"
#include "app/cli/commands/callback_commands.h"
#include "app/cli/commands/campaigns_commands.h"
#include "app/cli/commands/case_command.h"
#include "app/cli/commands/cases_command.h"
#include "app/cli/commands/charge_commands.h"
#include "app/cli/commands/check_command.h"
#include "app/cli/commands/conditions_commands.h"
#include "app/cli/commands/contract_end_command.h"
#include "app/cli/commands/convenience_barcode_command.h"
#include "app/cli/commands/customer_barcode_command.h"
#include "app/cli/commands/demo_command.h"
#include "app/cli/commands/dial_command.h"
#include "app/cli/commands/export_commands.h"
#include "app/cli/commands/follow_up_commands.h"
#include "app/cli/commands/groups_commands.h"
#include "app/cli/commands/handover_commands.h"
#include "app/cli/commands/import_command.h"
#include "app/cli/commands/init_command.h"
#include "app/cli/commands/instalment_commands.h"
#include "app/cli/commands/label_commands.h"
#include "app/cli/commands/late_charge_command.h"
#include "app/cli/commands/limitation_command.h"
#include "app/cli/commands/list_commands.h"
#include "app/cli/commands/move_command.h"
#include "app/cli/commands/notice_batch_commands.h"
#include "app/cli/commands/notice_command.h"
#include "app/cli/commands/presence_commands.h"
#include "app/cli/commands/claim_commands.h"
#include "app/cli/commands/invoke_command.h"
#include "app/cli/commands/owed_command.h"
#include "app/cli/commands/queue_commands.h"
#include "app/cli/commands/receipts_commands.h"
#include "app/cli/commands/record_change_commands.h"
#include "app/cli/commands/message_commands.h"
#include "app/cli/commands/phone_commands.h"
#include "app/cli/commands/plan_command.h"
#include "app/cli/commands/record_command.h"
#include "app/cli/commands/recordings_commands.h"
#include "app/cli/commands/return_calculator_command.h"
#include "app/cli/commands/reviews_commands.h"
#include "app/cli/commands/shifts_commands.h"
#include "app/cli/commands/rekey_command.h"
#include "app/cli/commands/report_commands.h"
#include "app/cli/commands/report_set_commands.h"
#include "app/cli/commands/booklet_command.h"
#include "app/cli/commands/report_note_commands.h"
#include "app/cli/commands/restore_command.h"
#include "app/cli/commands/roles_commands.h"
#include "app/cli/commands/rules_commands.h"
#include "app/cli/commands/same_person_commands.h"
#include "app/cli/commands/summary_command.h"
#include "app/cli/commands/scripts_commands.h"
#include "app/cli/commands/survey_commands.h"
#include "app/cli/commands/targets_commands.h"
#include "app/cli/commands/templates_commands.h"
#include "app/cli/commands/upgrade_command.h"
#include "app/cli/commands/user_rights_commands.h"
#include "app/cli/commands/users_commands.h"
#include "app/cli/commands/why_command.h"
#include "app/cli/commands/score_evaluate_command.h"
#include "app/cli/commands/score_model_commands.h"

namespace saikoku::cli {

std::vector<std::unique_ptr<Command>> allCommands() {
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<LateChargeCommand>());
    commands.push_back(std::make_unique<CustomerBarcodeCommand>());
    commands.push_back(std::make_unique<ConvenienceBarcodeCommand>());
    commands.push_back(std::make_unique<InitCommand>());
    commands.push_back(std::make_unique<DemoCommand>());
    commands.push_back(std::make_unique<CheckCommand>());
    commands.push_back(std::make_unique<BackupCommand>());
    commands.push_back(std::make_unique<BackupRehearseCommand>());
    commands.push_back(std::make_unique<RestoreCommand>());
    commands.push_back(std::make_unique<RekeyCommand>());
    commands.push_back(std::make_unique<MoveCommand>());
    commands.push_back(std::make_unique<UpgradeCommand>());
    commands.push_back(std::make_unique<UsersAddCommand>());
    commands.push_back(std::make_unique<UsersListCommand>());
    commands.push_back(std::make_unique<UsersRenameCommand>());
    commands.push_back(std::make_unique<UsersDisableCommand>());
    commands.push_back(std::make_unique<UsersEnableCommand>());
    commands.push_back(std::make_unique<UsersPasswordCommand>());
    commands.push_back(std::make_unique<UsersSetCommand>());
    commands.push_back(std::make_unique<UsersShowCommand>());
    commands.push_back(std::make_unique<RolesCommand>());
    commands.push_back(std::make_unique<RolesSetCommand>());
    commands.push_back(std::make_unique<RolesRemoveCommand>());
    commands.push_back(std::make_unique<GroupsCommand>());
    using Change = GroupChangeCommand::Change;
    for (const Change change : {Change::Add, Change::Remove, Change::Give, Change::Withdraw, Change::Put, Change::Take}) {
        commands.push_back(std::make_unique<GroupChangeCommand>(change));
    }
    commands.push_back(std::make_unique<AuditVerifyCommand>());
    commands.push_back(std::make_unique<AuditHeadCommand>());
    commands.push_back(std::make_unique<AuditExportCommand>());
    commands.push_back(std::make_unique<PresenceCommand>());
    using Presence = PresenceChangeCommand::Change;
    for (const Presence change : {Presence::On, Presence::Pause, Presence::Resume, Presence::Off}) {
        commands.push_back(std::make_unique<PresenceChangeCommand>(change));
    }
    commands.push_back(std::make_unique<PresenceDaysCommand>());
    commands.push_back(std::make_unique<ShiftsCommand>());
    commands.push_back(std::make_unique<ShiftsPlanCommand>());
    commands.push_back(std::make_unique<ShiftsWithdrawCommand>());
    commands.push_back(std::make_unique<ShiftsCopyCommand>());
    commands.push_back(std::make_unique<TargetsListCommand>());
    commands.push_back(std::make_unique<TargetsSetCommand>());
    commands.push_back(std::make_unique<RulesCommand>());
    commands.push_back(std::make_unique<RulesShowCommand>());
    commands.push_back(std::make_unique<RulesSetCommand>());
    commands.push_back(std::make_unique<ImportCommand>());
    commands.push_back(std::make_unique<ReceiptsListCommand>(ReceiptsListCommand::Which::Unmatched));
    commands.push_back(std::make_unique<ReceiptsListCommand>(ReceiptsListCommand::Which::Everything));
    commands.push_back(std::make_unique<ReceiptsMatchCommand>());
    commands.push_back(std::make_unique<ReceiptsCloseCommand>());
    commands.push_back(std::make_unique<SummaryCommand>());
    commands.push_back(std::make_unique<CasesCommand>());
    commands.push_back(std::make_unique<ConditionsCommand>());
    commands.push_back(std::make_unique<ConditionsSaveCommand>());
    commands.push_back(std::make_unique<ConditionsRemoveCommand>());
    commands.push_back(std::make_unique<BoardCommand>());
    commands.push_back(std::make_unique<WhyCommand>());
    commands.push_back(std::make_unique<CaseCommand>());
    commands.push_back(std::make_unique<RecordCommand>());
    commands.push_back(std::make_unique<RecordUndoCommand>());
    commands.push_back(std::make_unique<PromiseCancelCommand>());
    commands.push_back(std::make_unique<InstalmentsCommand>());
    commands.push_back(std::make_unique<InstalmentsShowCommand>());
    commands.push_back(std::make_unique<InstalmentsPlanCommand>());
    for (const InstalmentsDecideCommand::Act act : {InstalmentsDecideCommand::Act::Approve, InstalmentsDecideCommand::Act::Refuse, InstalmentsDecideCommand::Act::End}) {
        commands.push_back(std::make_unique<InstalmentsDecideCommand>(act));
    }
    commands.push_back(std::make_unique<InstalmentsPledgeCommand>());
    commands.push_back(std::make_unique<DialCommand>());
    commands.push_back(std::make_unique<RecordingsCommand>());
    commands.push_back(std::make_unique<RecordingsStateCommand>());
    commands.push_back(std::make_unique<RecordingsHeardCommand>());
    commands.push_back(std::make_unique<RecordingsMarkCommand>(RecordingsMarkCommand::Act::Mark));
    commands.push_back(std::make_unique<RecordingsMarkCommand>(RecordingsMarkCommand::Act::Unmark));
    commands.push_back(std::make_unique<RecordingsRetentionCommand>());
    commands.push_back(std::make_unique<RecordingsPurposeCommand>());
    commands.push_back(std::make_unique<ReviewsCommand>(ReviewsCommand::Whose::Given));
    commands.push_back(std::make_unique<ReviewsCommand>(ReviewsCommand::Whose::Own));
    commands.push_back(std::make_unique<ReviewsDrawCommand>());
    commands.push_back(std::make_unique<ReviewsSamplesCommand>());
    commands.push_back(std::make_unique<ReviewsSampleCommand>());
    commands.push_back(std::make_unique<ReviewsAddCommand>());
    commands.push_back(std::make_unique<ReviewsAveragesCommand>());
    commands.push_back(std::make_unique<ListMakeCommand>());
    commands.push_back(std::make_unique<ListCommand>(ListCommand::Act::Show));
    commands.push_back(std::make_unique<ListCommand>(ListCommand::Act::Close));
    commands.push_back(std::make_unique<ListGiveCommand>());
    commands.push_back(std::make_unique<ListStandingCommand>());
    commands.push_back(std::make_unique<ListsCommand>());
    commands.push_back(std::make_unique<QueueTakeCommand>());
    commands.push_back(std::make_unique<QueueReleaseCommand>());
    commands.push_back(std::make_unique<QueueShowCommand>());
    commands.push_back(std::make_unique<CallbacksCommand>());
    commands.push_back(std::make_unique<CallbackGiveCommand>());
    commands.push_back(std::make_unique<AssignCommand>());
    commands.push_back(std::make_unique<HoldCommand>());
    commands.push_back(std::make_unique<HoldsCommand>());
    commands.push_back(std::make_unique<SamePersonCommand>());
    using Persons = SamePersonChangeCommand::Change;
    for (const Persons change : {Persons::Join, Persons::Different, Persons::Part}) {
        commands.push_back(std::make_unique<SamePersonChangeCommand>(change));
    }
    commands.push_back(std::make_unique<OwedCommand>());
    commands.push_back(std::make_unique<WaiveCommand>());
    commands.push_back(std::make_unique<ConsentCommand>());
    commands.push_back(std::make_unique<GuarantorCommand>());
    commands.push_back(std::make_unique<CauseCommand>());
    commands.push_back(std::make_unique<InvokeCommand>());
    commands.push_back(std::make_unique<LedgerCommand>());
    commands.push_back(std::make_unique<LimitationCommand>());
    commands.push_back(std::make_unique<PlanCommand>());
    commands.push_back(std::make_unique<PhoneCommand>());
    commands.push_back(std::make_unique<WishesCommand>());
    commands.push_back(std::make_unique<ResearchCommand>());
    commands.push_back(std::make_unique<ResearchRecordCommand>());
    commands.push_back(std::make_unique<OutcomesCommand>());
    commands.push_back(std::make_unique<FollowUpsCommand>());
    commands.push_back(std::make_unique<FollowUpsStepCommand>());
    commands.push_back(std::make_unique<FollowUpsCountCommand>());
    commands.push_back(std::make_unique<ComplaintsCommand>());
    commands.push_back(std::make_unique<ComplaintsAddCommand>());
    commands.push_back(std::make_unique<LabelsCommand>());
    commands.push_back(std::make_unique<LabelCommand>());
    commands.push_back(std::make_unique<HandoverCommand>());
    commands.push_back(std::make_unique<HandoversCommand>());
    commands.push_back(std::make_unique<HandoverAnswerCommand>());
    commands.push_back(std::make_unique<MessagesCommand>());
    commands.push_back(std::make_unique<MessagesSendCommand>());
    commands.push_back(std::make_unique<MessagesReadCommand>());
    commands.push_back(std::make_unique<UnmatchedCommand>());
    commands.push_back(std::make_unique<UnmatchedRecordCommand>());
    commands.push_back(std::make_unique<CampaignsCommand>());
    commands.push_back(std::make_unique<CampaignsAddCommand>());
    commands.push_back(std::make_unique<CampaignsResultsCommand>());
    commands.push_back(std::make_unique<ScriptsCommand>());
    commands.push_back(std::make_unique<ScriptsShowCommand>());
    commands.push_back(std::make_unique<ScriptsVersionsCommand>());
    commands.push_back(std::make_unique<ScriptsSetCommand>());
    commands.push_back(std::make_unique<ScriptsCheckCommand>());
    commands.push_back(std::make_unique<ScriptsUseCommand>());
    commands.push_back(std::make_unique<ScriptsBackCommand>());
    commands.push_back(std::make_unique<TemplatesCommand>());
    commands.push_back(std::make_unique<TemplatesVersionsCommand>());
    commands.push_back(std::make_unique<TemplatesCheckCommand>());
    commands.push_back(std::make_unique<TemplatesExportCommand>());
    commands.push_back(std::make_unique<TemplatesImportCommand>());
    commands.push_back(std::make_unique<TemplatesApproveCommand>());
    commands.push_back(std::make_unique<TemplatesUseCommand>());
    commands.push_back(std::make_unique<TemplatesPreviewCommand>());
    commands.push_back(std::make_unique<SurveyShowCommand>());
    commands.push_back(std::make_unique<SurveySetCommand>());
    commands.push_back(std::make_unique<SurveyResultsCommand>());
    commands.push_back(std::make_unique<NoticeCommand>());
    commands.push_back(std::make_unique<NoticeBatchesCommand>());
    commands.push_back(std::make_unique<NoticeShowCommand>());
    commands.push_back(std::make_unique<NoticeCheckCommand>());
    commands.push_back(std::make_unique<NoticeSentCommand>());
    commands.push_back(std::make_unique<NoticeReturnedCommand>());
    commands.push_back(std::make_unique<NoticeUndoReturnCommand>());
    commands.push_back(std::make_unique<NoticeWithdrawCommand>());
    commands.push_back(std::make_unique<NoticePreviewCommand>());
    commands.push_back(std::make_unique<NoticeResearchCommand>());
    commands.push_back(std::make_unique<NoticePublicServiceCommand>());
    commands.push_back(std::make_unique<NoticeRetentionCommand>());
    commands.push_back(std::make_unique<LettersAddressCommand>());
    commands.push_back(std::make_unique<ExportsCommand>());
    commands.push_back(std::make_unique<ExportCommand>());
    commands.push_back(std::make_unique<ReportsCommand>());
    commands.push_back(std::make_unique<ReportCommand>());
    commands.push_back(std::make_unique<ReportSetsCommand>());
    commands.push_back(std::make_unique<ReportSetSaveCommand>());
    commands.push_back(std::make_unique<ReportSetDeleteCommand>());
    commands.push_back(std::make_unique<BookletCommand>());
    commands.push_back(std::make_unique<ReportNoteShowCommand>());
    commands.push_back(std::make_unique<ReportNoteSetCommand>());
    commands.push_back(std::make_unique<ContractEndCommand>());
    commands.push_back(std::make_unique<ReturnCalculatorCommand>());
    commands.push_back(std::make_unique<ScoreEvaluateCommand>());
    commands.push_back(std::make_unique<ScorePredictCommand>());
    commands.push_back(std::make_unique<ScoreShowCommand>());
    return commands;
}

}  // namespace saikoku::cli
