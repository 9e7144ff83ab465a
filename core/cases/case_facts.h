#pragma once

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <array>
#include <functional>
#include <optional>

#include "core/arrears/arrears_dates.h"
#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/cases/case_charges.h"
#include "core/cases/summary_rules.h"
#include "core/contact/hold.h"
#include "core/contact/phone_research.h"
#include "core/contact/workflow_status.h"
#include "core/store/known_facts.h"

namespace saikoku {

class Database;
struct CaseRecord;

struct TaxItemArrears {
    Yen outstanding;
    int openCount = 0;
};

/// @brief Outbound telephone calls of the round, by when they were made (Asia/Tokyo).
struct CallTries {
    enum DayKind { Weekday, Saturday, Holiday };  ///< Holiday: Sunday too

    int all = 0;
    std::array<int, 3> byDayKind{};
    std::array<int, kTimeBands> byBand{};
    QStringList cells;  ///< weekday and band of each, once: "tue_evening"; in the order of the week
};

/// @brief Every weekday and band, Monday's morning first: what CallTries::cells holds.
QStringList callTryCells();

/// @brief The notices that left for a case.
struct LettersSent {
    int count = 0;
    int returned = 0;
    QDate last;
    QStringList kinds;  ///< ascending
};

/// @brief The claims past due, by the accounting year and limitation.
struct ClaimsPastDue {
    QStringList fiscalYears;  ///< "2025", ascending
    Yen currentYear;          ///< 現年分: of the business date's fiscal year
    Yen carriedOver;          ///< 滞納繰越分
    int notDemanded = 0;      ///< without a demand letter
    QDate nextExpiry;         ///< last day on which the next one to lapse can be collected, or until which it is held
    Yen nextYen;              ///< of those that end with it or LimitationRules::togetherDays after it
    QDate nextHeldUntil;      ///< a call or notice holds the first of them; invalid when none does
    std::optional<LimitationAct> nextAct;  ///< what an officer can do about that one
    int lapsed = 0;           ///< those whose last day has passed, of private ones those on which it was invoked
    Yen lapsedYen;
    Yen invocableYen;         ///< of private ones whose last day has passed and that nobody invoked it on
};

/// @brief What a case's summary row follows from, on a date.
struct CaseFacts {
    TaxpayerId taxpayer;
    QString number;
    QString name;
    QString kana;
    QString nameFolded;
    QString kanaFolded;
    QString districtCode;
    QString household;
    bool isCompany = false;
    bool isProtected = false;
    QDate birthDate;
    bool phoneKnown = false;                 ///< a number that is not retired
    QStringList phoneKinds;                  ///< codes of these numbers' kinds, once each
    bool phoneUsable = false;                ///< one of them that no record tells to be dead or somebody else's
    QMap<QString, TaxItemArrears> taxItems;  ///< only what is past due and unpaid
    QDate oldestDue;
    ArrearsDates dates;
    StatusFacts status;
    std::optional<HoldKind> hold;            ///< the first in force
    ClaimsPastDue claims;
    CallTries tries;
    LettersSent letters;
    ChargesLeft charges;
    QString stage;                           ///< code of the row of stages.json; empty: nothing is past due
    QString stageChannel;                    ///< code of the channel by which that row says to ask
    QDate sequenceDue;                       ///< with a stage: from when on the next try is due
    QDate changesOn;                         ///< next day on which any of this but the status changes by itself
    QDateTime lastContactAt;
    QDateTime lastReachedAt;
    QString lastResult;
    QDateTime nextCallbackAt;
    OperatorId operatorId;
    QDate paymentReportedOn;                 ///< the last record that told of a payment
    QStringList labels;                      ///< in force, by their words
    QDate labelsChangeOn;                    ///< next day on which one of them is gone
    QDateTime calledBackAt;                  ///< UTC; the last call that came in; invalid: none did
    QString handover;                        ///< handoverState()
    QStringList followUps;                   ///< codes of the kinds that are open
    std::optional<ResearchState> research;

    /// @brief Called in and was not spoken with as the person then or since.
    bool waitsForCall() const {
        return calledBackAt.isValid() && (!lastReachedAt.isValid() || lastReachedAt < calledBackAt);
    }
};

/// @brief Which cases to read, and of which facts.
struct CaseScope {
    QList<TaxpayerId> only;  ///< empty: every taxpayer in force
    KnownFacts facts = {};
};

/// @brief What of the facts is asked for.
enum class FactsWanted {
    All,
    Status,  ///< what the status and the sum rest on: no letters, no limitation
};

/// @brief The facts of a record on the date. Pure.
CaseFacts caseFacts(const CaseRecord& record, const SummaryRules& rules, QDate asOf, FactsWanted wanted = FactsWanted::All);
/// @brief The part of them that promises and the status rest on.
StatusFacts statusFacts(const CaseRecord& record);

/// @brief Sets the round that holds for the case on the date; the record must be read with its lists.
void setRound(const CaseRecord& record, const SummaryRules& rules, QDate date, StatusFacts& status);

/// @brief The day (Asia/Tokyo) of the last record in which the person said to have paid;
/// invalid when there is none.
QDate paymentReportedOn(const CaseRecord& record);

/// @brief Reads the records in the scope (readCases) and hands over their facts.
Result<void> readCaseFacts(Database& database, const SummaryRules& rules, CampaignId campaign, QDate asOf,
                           const CaseScope& scope, const std::function<Result<void>(const CaseFacts&)>& use,
                           FactsWanted wanted = FactsWanted::All);

}  // namespace saikoku
