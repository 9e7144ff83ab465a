#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

#include "core/arrears/tax_item.h"
#include "core/base/code_table.h"
#include "core/base/result.h"

namespace saikoku {

class RuleFile;
class RuleSource;

/// @brief Numbers of limitation, from rules/limitation.json with their sources.
struct LimitationRules {
    int demandDays = 0;     ///< of a tax: so long after the demand letter is sent counting begins anew
    int otherDemandDays = 0;  ///< of other claims (地方自治法236条4項: the demand itself renews)
    int demandDueDays = 0;  ///< the demand letter is to be sent within these days after the due date
    int holdMonths = 0;     ///< a call or notice holds completion
    int urgentDays = 0;     ///< at or below: propose what stops it first
    int togetherDays = 0;   ///< claims that end so soon after a case's first are dealt with in one act
    std::vector<int> radarDays;     ///< last days of the radar's bands, rising; the last band has no end
    bool contractorCallsHold = false;  ///< whether the call of who is no officer is a 催告 of the office

    static Result<LimitationRules> fromJson(const RuleFile& file);
    static Result<LimitationRules> fromRules(const RuleSource& source);
    static Result<LimitationRules> load(const QString& dataFolder = {});
};

enum class LimitationEventKind {
    DemandLetter,      ///< 督促状 (on: the day it was sent); only the first one counts
    WrittenAdmission,  ///< 納付誓約書, 債務承認書
    AdmittedPayment,   ///< a dated part payment with an admission
    Seizure,           ///< 差押 from `on` to `until` (its end); none: it lasts
    Deferral,          ///< 徴収猶予, 換価の猶予 from `on` to `until`, both in
    Call,              ///< 催告 by telephone that reached the person
    Notice,            ///< 催告書
    OralPromise,       ///< weak evidence: shown, renews nothing
    Invocation,        ///< 援用 of a private claim whose time has run (民法145条)
};

struct LimitationEvent {
    LimitationEventKind kind = LimitationEventKind::Call;
    QDate on;
    std::optional<QDate> until;

    bool operator==(const LimitationEvent&) const = default;
};

struct LimitationFacts {
    QDate due;                            ///< the term's own due date
    QDate statutoryDue;                   ///< 法定納期限, see statutoryDueDate()
    int years = 0;                        ///< RevenueRules::limitationYears
    std::vector<LimitationEvent> events;  ///< in any order; those after the asked date don't matter
    RevenueKind kind = RevenueKind::Tax;
};

/// @brief What the running period rests on.
enum class LimitationBasis { StatutoryDueDate, DemandLetter, WrittenAdmission, AdmittedPayment, SeizureEnd };

/// @brief What stopped the count, and for how many days it has moved the end.
struct LimitationStop {
    LimitationEvent event;
    int days = 0;  ///< 0 while it has no end
};

/// @brief A lawful act that an officer could take next.
enum class LimitationAct {
    SendDemandLetter,  ///< once per receivable
    Seize,
    ObtainAdmission,
    CallOrNotice,  ///< holds completion for six months, once
    AwaitEnd,      ///< deferred or seized: nothing runs out
    WriteOff,      ///< extinguished: 不納欠損
    TakeToCourt,   ///< payment order or action: claims that can't be seized for
    AwaitInvocation,  ///< the time of a private claim has run: it is owed until the debtor invokes it (援用)
};

/// @brief Who decides on it in the office. Contractors use no public power.
enum class LimitationDecider {
    Anyone,   ///< who calls may do it, as far as the office lets contractors
    Officer,  ///< 徴税吏員
    Head,     ///< 決裁: who signs for the office
};

struct ProposedAct {
    LimitationAct act = LimitationAct::ObtainAdmission;
    std::optional<QDate> from;  ///< not lawful before
    std::optional<QDate> by;    ///< later it has no effect, or the law wants it by then
};

/// @brief Limitation of one receivable on a date: guidance for officers.
struct LimitationAnswer {
    std::optional<QDate> expires;  ///< last day on which it can be collected; none while nothing runs out
    std::optional<QDate>
        heldUntil;  ///< later last day, by the first call or notice that reaches past `expires`
    LimitationBasis basis = LimitationBasis::StatutoryDueDate;
    QDate basisOn;                      ///< the day of the act
    std::vector<LimitationStop> stops;  ///< deferrals and a seizure in this period
    std::vector<LimitationEvent>
        weakEvidence;             ///< calls, notices and oral promises of this period: renew nothing
    std::optional<int> daysLeft;  ///< 0 on the last day, negative when extinguished
    bool extinguished = false;    ///< the last day has passed; of a private claim: and somebody invoked it since
    bool awaitsInvocation = false;  ///< it has, of a private claim that nobody invoked it on: it may be invoked, and is owed
    std::optional<QDate> invokedOn;  ///< of a private claim: the first invocation after its last day
    std::vector<ProposedAct> next;  ///< in order of preference

    std::optional<QDate> lastDay() const { return heldUntil ? heldUntil : expires; }
};

/// @brief Limitation of a municipal claim (地方税法18条, 18条の2; 民法 140条, 143条,
/// 147–152条; premiums by their own laws).
///
/// Five (two) years from the day after the statutory due date. Counted anew from
/// the day after: ten days from sending the (first) demand letter, a written
/// admission or admitted payment, the end of a seizure. A deferral's days don't
/// count; during a seizure nothing completes. A call or notice holds completion
/// for six months once, a repeat within it adds nothing, and renews nothing. An
/// act after extinction has no effect, and none brings the beginning forward: an admission
/// within the ten days of the demand letter counts from their end as the letter does. Of other claims than taxes the demand letter itself
/// renews (地方自治法236条4項; ask the legal desk). A private claim lapses only when the debtor invokes it after its last
/// day (民法145条); who admits it in writing after that day can't invoke it any more, and it counts anew (最大判昭和41年4月20日).
LimitationAnswer limitation(const LimitationFacts& facts, const LimitationRules& rules, QDate date);

QString codeOf(LimitationBasis basis);  ///< statutory_due_date, demand_letter, …
QString labelOf(LimitationBasis basis);
QString codeOf(LimitationAct act);  ///< send_demand_letter, seize, …
QString labelOf(LimitationAct act);
template <>
std::optional<LimitationAct> valueOfCode(QStringView code);
LimitationDecider deciderOf(LimitationAct act);
QString codeOf(LimitationDecider decider);  ///< anyone, officer, head
QString labelOf(LimitationDecider decider);
QString labelOf(LimitationEventKind kind);

}  // namespace saikoku
