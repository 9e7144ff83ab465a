#pragma once

#include <QHash>
#include <QList>

#include <array>
#include <optional>

#include "core/arrears/receivable.h"
#include "core/arrears/taxpayer.h"
#include "core/base/result.h"
#include "core/cases/case_summary.h"
#include "core/contact/case_handover.h"
#include "core/contact/case_label.h"
#include "core/contact/contact_wishes.h"
#include "core/contact/dispatch.h"
#include "core/contact/hold.h"
#include "core/contact/negotiation.h"
#include "core/contact/phone_marks.h"
#include "core/contact/phone_research.h"
#include "core/contact/promise_settlement.h"

namespace saikoku {

class Session;

struct ReceivableOnFile {
    Receivable receivable;
    std::optional<Yen> lateCharge;  ///< if paid on the as-of date; nothing when not past due or refused
    QString noLateCharge;           ///< why a rule refuses to compute it, for the person; else empty
    QDate expires;                  ///< 時効: last day on which it can be collected; guidance; invalid while nothing runs
    QDate heldUntil;                ///< later last day, by a call or notice; invalid when none
};

struct PromiseOnFile {
    Promise promise;
    PromiseState state = PromiseState::Active;
    Yen credited;                   ///< receipts since it was made
};

struct HouseholdMember {
    TaxpayerId taxpayer;
    QString number;
    QString name;
    Yen outstanding;
    bool isProtected = false;
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
    QList<ReceivableOnFile> receivables;   ///< oldest due first, paid ones too
    QList<Receipt> receipts;               ///< newest first
    QList<Negotiation> negotiations;       ///< newest first
    QList<CorrectedRecord> corrected;      ///< what some of them replaced
    QList<PromiseOnFile> promises;         ///< newest first
    std::optional<Callback> callback;
    QString callbackOperator;              ///< whose the open appointment is, by name; empty: anyone's
    QString callbackGivenBy;               ///< who gave it to them; empty: whoever spoke with the person fixed it so
    QDateTime callbackGivenAt;             ///< UTC
    QList<Hold> holds;
    ContactWishes wishes;
    QList<CaseLabel> labels;               ///< in force
    QString handover;                      ///< handoverState()
    std::optional<PhoneResearch> research; ///< the newest step
    QList<Dispatch> dispatches;            ///< newest first
    std::optional<Yen> lateCharge;         ///< sum over the open receivables; nothing when one is refused
    bool isLimitationNear = false;         ///< something owed lapses within LimitationRules::urgentDays, or has
    QString noLateCharge;                  ///< why there is no sum, for the person; else empty
};

/// @brief Opens a case: Permission::View. The log entry of the look is written
/// before anything is read; protected people come masked unless this sign-in has
/// revealed them (revealProtected). ErrorCode::NotFound for an unknown id.
Result<CaseFile> openCase(Session& session, TaxpayerId taxpayer, CampaignId campaign);

}  // namespace saikoku
