#include "core/work/rule_catalogue.h"

#include "core/arrears/claim_rules.h"
#include "core/arrears/delivery_loss.h"
#include "core/arrears/late_charge_rates.h"
#include "core/arrears/limitation.h"
#include "core/arrears/same_person.h"
#include "core/arrears/tax_item.h"
#include "core/base/business_calendar.h"
#include "core/cases/call_stage.h"
#include "core/cases/case_work_rules.h"
#include "core/contact/campaign_words.h"
#include "core/contact/case_label.h"
#include "core/contact/dispatch.h"
#include "core/contact/follow_up_rules.h"
#include "core/contact/hold_review.h"
#include "core/contact/instalment_schedule.h"
#include "core/contact/letter_rules.h"
#include "core/contact/promise_settlement.h"
#include "core/contact/special_care_rules.h"
#include "core/eligibility/calling_rules.h"
#include "core/notices/convenience_barcode.h"
#include "core/notices/customer_barcode.h"
#include "core/notices/envelope.h"
#include "core/notices/notice_rules.h"
#include "core/notices/payment_slip.h"
#include "core/queue/queue_rules.h"
#include "core/recordings/call_review.h"
#include "core/recordings/recording_rules.h"
#include "core/scripts/lint_rules.h"
#include "core/scripts/script_choice.h"
#include "core/security/backup_rules.h"
#include "core/team/presence_rules.h"
#include "core/work/booklet_rules.h"
#include "core/work/cost_rules.h"

namespace saikoku {

namespace {

template <class T>
KnownRule known(const char* name) {
    return {QString::fromLatin1(name), [](const RuleSource& source) -> Result<void> {
                SAIKOKU_TRY(T::fromRules(source));
                return {};
            }};
}

}  // namespace

const RuleCatalogue& ruleCatalogue() {
    static const RuleCatalogue catalogue{
        known<CallingRules>("calling"),
        known<PromiseRules>("promise"),
        known<InstalmentRules>("instalments"),
        known<CaseWorkRules>("case_work"),
        known<LabelRules>("labels"),
        known<CampaignWords>("campaign_words"),
        known<InboundRules>("inbound"),
        known<FollowUpRules>("follow_ups"),
        known<LetterRules>("letters"),
        known<SpecialCareRules>("special_care"),
        known<BusinessCalendar>("business_days"),
        known<BusinessCalendar>("holidays"),
        known<DeliveryRules>("delivery"),
        known<LateChargeRates>("late_charge"),
        known<ClaimRules>("claims"),
        known<RevenueRulesTable>("tax_items"),
        known<LimitationRules>("limitation"),
        known<SamePersonRules>("same_person"),
        known<HoldRules>("holds"),
        known<StageRules>("stages"),
        known<RepresentativePostcodes>("customer_barcode"),
        known<ConvenienceRules>("convenience_barcode"),
        known<BookletRules>("booklet"),
        known<NoticeRules>("notices"),
        known<PaymentSlipRules>("payment_slip"),
        known<PostageRules>("postage"),
        known<QueueRules>("queue"),
        known<BackupRules>("backup"),
        known<PresenceRules>("presence"),
        known<CostRules>("costs"),
        known<RecordingRules>("recordings"),
        known<CallReviewRules>("call_review"),
        known<LintRules>("script_lint"),
        known<ScriptLanguages>("script_languages"),
    };
    return catalogue;
}

}  // namespace saikoku
