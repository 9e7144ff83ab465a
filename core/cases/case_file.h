#pragma once

#include <QHash>
#include <QList>

#include <array>
#include <optional>

#include "core/arrears/claim_charge.h"
#include "core/arrears/limitation.h"
#include "core/arrears/receivable.h"
#include "core/arrears/taxpayer.h"
#include "core/base/result.h"
#include "core/cases/call_stage.h"
#include "core/cases/case_people.h"
#include "core/cases/case_summary.h"
#include "core/contact/case_handover.h"
#include "core/contact/case_label.h"
#include "core/contact/claim_facts.h"
#include "core/contact/contact_wishes.h"
#include "core/contact/dispatch.h"
#include "core/contact/follow_up_rules.h"
#include "core/contact/hold.h"
#include "core/contact/instalment_plan.h"
#include "core/contact/negotiation.h"
#include "core/contact/phone_marks.h"
#include "core/contact/phone_research.h"
#include "core/contact/promise_settlement.h"
#include "core/contact/waiver.h"

namespace saikoku {

class Session;

struct ReceivableOnFile {
    Receivable receivable;
    std::optional<Yen> lateCharge;  ///< if paid on the as-of date; nothing when not past due or refused
    QString noLateCharge;           ///< why a rule refuses to compute it, for the person; else empty
    QDate expires;                  ///< 時効: last day on which it can be collected; guidance; invalid while nothing runs
    QDate heldUntil;                ///< later last day, by a call or notice; invalid when none
    QDate endAhead;                 ///< of the two the one that lies ahead; invalid when nothing runs, and when lapsed
    bool isLapsed = false;          ///< 時効完成: asked of nobody any more, an officer's matter
    bool awaitsInvocation = false;  ///< its time has run, of a private claim that nobody invoked it on (援用): owed until then
    QDate invokedOn;                ///< of a private claim that lapsed: when it was invoked; else invalid
    std::optional<ProposedAct> nextAct;  ///< what an officer can lawfully do next about its limitation
    ClaimCharge charge;             ///< late charge and demand fee, line by line

    bool isPastDue(QDate day) const { return receivable.isPastDueOn(day); }
};

/// @brief What may be asked of the person: without claims that have lapsed.
struct AskedSums {
    Yen principal;                  ///< past due
    std::optional<Yen> lateCharge;  ///< of that, today; nothing when a rule refuses one
    Yen accrued;                    ///< 確定延滞金 of claims whose principal is paid
    Yen demandFee;                  ///< 督促手数料

    Yen total() const { return principal + lateCharge.value_or(Yen()) + accrued + demandFee; }
    bool operator==(const AskedSums&) const = default;
};

struct PromiseOnFile {
    Promise promise;
    PromiseState state = PromiseState::Active;
    Yen credited;                   ///< receipts since it was made
    bool isUnconfirmed = false;     ///< taken without the identity established; of masked people without the words why
};

/// @brief What followed a talk, and how it stands today.
struct FollowUpOnFile {
    FollowUp followUp;
    FollowUpStanding standing;
    QString topicWord;  ///< the office's word for its topic; empty: none was named
};

/// @brief What became of the calls to one number of the case.
struct PhoneOnFile {
    Phone phone;
    QDateTime lastCalledAt;          ///< UTC; invalid when never
    std::optional<ResultCode> lastResult;
    int calls = 0;
    int answered = 0;
    int calledIn = 0;                ///< the person called from it
    std::array<int, 24> answeredAt{};  ///< of the answered: by the hour of the day, Asia/Tokyo
    PhoneMarks marks;                ///< whoever was called there
};

/// @brief 基本画面: everything on one case, as of the business date.
struct CaseFile {
    bool hasMoney = true;  ///< of the campaign; without: no arrears, no promises
    CaseSummary summary;
    Taxpayer taxpayer;
    QList<PhoneOnFile> phones;
    QList<HouseholdMember> household;      ///< the others; empty for and of protected people
    std::optional<CallStage> stage;        ///< how the office asks somebody so far behind; none: nothing is past due
    std::optional<SequencePlace> sequence; ///< what comes next, and from when on; with a stage
    int namesakeCount = 0;                 ///< others with the same name and birth date
    QList<Namesake> namesakes;             ///< those of them that may be told of
    QList<JoinedCase> joined;              ///< the same person's other cases, the one that leads first
    std::optional<QString> ledBy;          ///< the number of that in which they are called; empty: not told; none: here
    QList<ReceivableOnFile> receivables;   ///< oldest due first, paid ones too
    QList<Receipt> receipts;               ///< newest first
    QList<Negotiation> negotiations;       ///< newest first
    QList<CorrectedRecord> corrected;      ///< what some of them replaced
    QList<PromiseOnFile> promises;         ///< newest first
    QList<PlanOnFile> plans;               ///< 分納計画, newest first; the parts of approved ones are promises too
    std::optional<Callback> callback;
    QString callbackOperator;              ///< whose the open appointment is, by name; empty: anyone's
    QString callbackGivenBy;               ///< who gave it to them; empty: whoever spoke with the person fixed it so
    QDateTime callbackGivenAt;             ///< UTC
    QList<Hold> holds;
    ContactWishes wishes;
    QList<CaseLabel> labels;               ///< in force
    QString handover;                      ///< handoverState()
    QList<FollowUpOnFile> followUps;       ///< open ones first, the oldest due first; then the others, newest first
    std::optional<PhoneResearch> research; ///< the newest step
    ClaimFile claims;                      ///< consents; guarantors and causes, where there is money
    QList<Dispatch> dispatches;            ///< newest first
    std::optional<Yen> lateCharge;         ///< sum over the open receivables; nothing when one is refused
    AskedSums asked;                       ///< what is owed and may be asked, part by part
    Yen lapsed;                            ///< principal past due whose limitation has run
    QStringList askedTaxItems;             ///< codes of what is asked, ascending
    int askedTerms = 0;                    ///< receivables past due that are asked
    QDate askedOldestDue;                  ///< of these; invalid when none is
    QList<Waiver> waivers;                 ///< in force, oldest first
    bool isLimitationNear = false;         ///< something owed lapses within LimitationRules::urgentDays, or has
    QString noLateCharge;                  ///< why there is no sum, for the person; else empty
};

/// @brief What the household owes together, the case itself too; of the members that are shown.
Yen householdOutstanding(const CaseFile& file);

/// @brief Opens a case: Permission::View. The log entry of the look is written
/// before anything is read; protected people come masked unless this sign-in has
/// revealed them (revealProtected). ErrorCode::NotFound for an unknown id.
Result<CaseFile> openCase(Session& session, TaxpayerId taxpayer, CampaignId campaign);

}  // namespace saikoku
