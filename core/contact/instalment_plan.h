#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>
#include <span>

#include "core/base/code_table.h"
#include "core/base/typed_id.h"
#include "core/base/yen.h"
#include "core/contact/instalment_schedule.h"
#include "core/contact/negotiation_codes.h"
#include "core/contact/promise_settlement.h"
#include "core/contact/waiver.h"

namespace saikoku {

/// @brief What was made of a plan that was prepared.
enum class InstalmentDecision {
    Approved,   ///< by an officer: its parts are promises from then on
    Refused,    ///< by an officer
    Withdrawn,  ///< taken back before it was decided on
};

/// @brief How an approved plan is over before it is paid.
enum class InstalmentEnding {
    Ended,
    Replaced,  ///< another plan took its place
};

/// @brief 納付誓約書. Received, it is a written admission and renews the limitation of what the plan names; an
/// oral promise doesn't.
enum class PledgeStep {
    Asked,
    Received,
    Mistaken,  ///< the steps entered before count for nothing
};

/// @brief Where a plan stands on a date.
enum class InstalmentState {
    Proposed,   ///< prepared, waits for an officer
    Refused,
    Withdrawn,
    Running,
    Broken,     ///< too many parts were late (PromiseRules::planLateParts): the others lapsed
    Paid,       ///< every part was
    Ended,
    Replaced,
};

QString codeOf(InstalmentDecision decision);  ///< approved, refused, withdrawn
QString labelOf(InstalmentDecision decision);
template <>
std::optional<InstalmentDecision> valueOfCode(QStringView code);
QString codeOf(InstalmentEnding ending);  ///< ended, replaced
QString labelOf(InstalmentEnding ending);
template <>
std::optional<InstalmentEnding> valueOfCode(QStringView code);
QString codeOf(PledgeStep step);  ///< asked, received, mistaken
QString labelOf(PledgeStep step);
template <>
std::optional<PledgeStep> valueOfCode(QStringView code);
template <>
std::vector<PledgeStep> allValues();
QString codeOf(InstalmentState state);  ///< proposed, refused, withdrawn, running, broken, paid, ended, replaced
QString labelOf(InstalmentState state);
template <>
std::optional<InstalmentState> valueOfCode(QStringView code);
template <>
std::vector<InstalmentState> allValues();

/// @brief A part as it stands in the store: of an approved plan it is a promise of the same id.
struct PlannedPart {
    PromiseId id;
    QDate due;
    Yen amount;
};

/// @brief 分納計画: one version of it, with what was decided.
struct InstalmentPlan {
    InstalmentPlanId id;
    CampaignId campaign;
    TaxpayerId taxpayer;
    InstalmentPlanId replaces;          ///< the plan whose place it takes once it is approved
    InstalmentTerms terms;
    PaymentMethod how = PaymentMethod::Store;
    bool isAfterPromise = false;        ///< begins after the open promise, which stays
    QList<ReceivableId> covers;         ///< never empty
    QString note;
    OperatorId operatorId;
    QString operatorName;               ///< filled on reading
    QDateTime proposedAt;               ///< UTC
    QDate knownOn;
    QList<PlannedPart> parts;           ///< in order

    std::optional<InstalmentDecision> decision;
    QString decisionNote;
    QString decidedByName;
    QDateTime decidedAt;                ///< UTC
    std::optional<InstalmentEnding> ending;
    QString endNote;
    QDate endedOn;
    QDate pledgeAskedOn;
    QDate pledgeReceivedOn;

    bool isApproved() const { return decision == InstalmentDecision::Approved; }
    /// @brief Approved and neither ended nor replaced.
    bool isInForce() const { return isApproved() && !ending; }
    Yen total() const;
};

/// @brief A part with what came in for it.
struct PartStanding {
    PlannedPart part;
    std::optional<PromiseState> state;  ///< nothing: the plan is not approved
    Yen received;
    bool isLapsed = false;

    bool isOpen() const { return state == PromiseState::Active; }
};

struct InstalmentStanding {
    InstalmentState state = InstalmentState::Proposed;
    QList<PartStanding> parts;
    int keptParts = 0;
    int lateParts = 0;      ///< broken now
    Yen received;           ///< of all parts
    Yen rest;               ///< to pay it off early: all that has not come in
    QDate nextDue;          ///< of the first open part
    Yen nextAmount;         ///< what is missing of it
    QDate brokenOn;
};

/// @brief Its terms in the sentence of instalmentSentence(). Pure.
QString planSentence(const InstalmentPlan& plan);

/// @brief What was waived of the plan's receivables after it was prepared: its parts still ask for it. Pure.
Yen waivedSince(const InstalmentPlan& plan, const QList<Waiver>& waivers);

/// @brief A plan by the promises of its case. Pure.
InstalmentStanding instalmentStanding(const InstalmentPlan& plan, std::span<const PromiseStanding> promises, const PromiseRules& rules);

struct PlanOnFile {
    InstalmentPlan plan;
    InstalmentStanding standing;
};

}  // namespace saikoku
