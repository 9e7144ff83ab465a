#pragma once

#include <QDate>
#include <QDateTime>

#include <optional>

#include "core/base/result.h"
#include "core/base/code_table.h"
#include "core/contact/negotiation.h"
#include "core/scripts/scripts.h"
#include "core/surveys/survey_answers.h"
#include "core/work/talk_outcomes.h"

namespace saikoku {

class Session;

struct PromiseEntry {
    QDate dueDate;
    Yen amount;
    PaymentMethod how = PaymentMethod::Store;
    std::optional<bool> isIdentityEstablished = {};  ///< false: `unconfirmed` says why it is taken all the same; unsaid: nobody asked
    QString unconfirmed = {};
    /// The receivables that it names, none: the whole case; unsaid: as `receivableKeys` say, else the whole case, a correction's: as before.
    std::optional<QList<ReceivableId>> covers = {};
    QString receivableKeys = {};  ///< the same as a person writes it (receivable_key.h), for who has no ids; empty: unsaid
};

/// @brief What becomes of an active promise when another is made: somebody has to say it.
enum class PromiseMode {
    Unsaid,   ///< there is none; else refused
    Replace,  ///< the new one takes its place; one about other receivables stays
    Add,      ///< both stand
};

QString codeOf(PromiseMode mode);  ///< "", "replace", "add"
template <>
std::optional<PromiseMode> valueOfCode(QStringView code);

/// @brief What a clerk types after (or during) a call.
struct CallEntry {
    CampaignId campaign;
    TaxpayerId taxpayer;
    Direction direction = Direction::Outbound;
    QString phoneDigits;                        ///< may be empty
    ResultCode result = ResultCode::NoAnswer;
    std::optional<Counterpart> counterpart;
    std::optional<NonPaymentReason> reason;
    std::optional<PromiseEntry> promise;
    PromiseMode promiseMode = PromiseMode::Unsaid;
    QDateTime callbackAt;                       ///< UTC; invalid: none
    std::optional<bool> callbackForAnyone;      ///< unsaid: the acting person's own, a correction's at the same time: as before
    QDate reportedPaidOn;
    QString reportedPaidWhere;
    bool doNotCall = false;                     ///< asked not to be called at this number
    /// The call went through it; unsaid: of a talk with the person as they wish, of any other none, a correction's: as before.
    std::optional<RelayService> relay;
    QString outcome;                            ///< the campaign's own result, empty: none; its base is `result`
    QString outcomeReason;                      ///< the campaign's own reason
    SurveyAnswers answers;                      ///< of the campaign's survey; empty: nothing was asked
    /// What else the talk came to (talk_outcomes.h); unsaid: nothing, a correction's: as before.
    std::optional<QList<OutcomeEntry>> outcomes;
    ScriptTrace script;                         ///< what the talk followed; empty: nothing, a correction's: as before
    QString note;
    CallIntentId intent;
    NegotiationId corrects;
    std::optional<NegotiationId> seenUpTo;      ///< the newest record that was seen when the case was opened; none was asked for: not looked at
    QString draft;         ///< names what is being typed at a seat: the same draft is stored once; may be empty
    QString draftContent;  ///< filled by recordCall()
};

/// @brief Checks the entry without storing it: BadInput with the sentence that
/// names the field (a promise in the past, a promise without having spoken with
/// the person, a callback that has passed …). A promise of more than is owed is
/// taken: people promise round sums and terms to come.
/// @param madeOn the day of the talk when it is corrected later: a promise may be due since; invalid: the day of `now`
Result<void> checkCallEntry(const CallEntry& entry, const QDateTime& now, QDate madeOn = {});

/// @brief Writes the negotiation with its promise and callback and refreshes the
/// case, in one transaction with the log entry. Permission::Record, and
/// Permission::MakePromise when there is a promise. Refuses the intent of a call that
/// has its result already (a correction is no second one), or was dialled for another
/// case or campaign; and to correct what is not a record of this case, is not that of
/// the call named, or was corrected before. A correction keeps the call and, unless it
/// names one, the number of the record that it replaces. The operator of a relay service is no third
/// party: such a talk is the person's own.
///
/// One case, one voice: refuses (Rule) a promise while another about the same receivables (promise_scope.h) is
/// active and it is not said what becomes of it; one that names what is not owed on this case or has lapsed; and, where it was told what was seen, when somebody else has recorded
/// since, by name. The acting person's lease of the case ends with the record.
/// In a campaign without money: no promise, no reported payment, no reason of tax; an outcome must be one of
/// the campaign's, and answers fit its survey (checkAnswers()); they are stored with the record.
///
/// A draft that is stored already (its answer was lost) gives the record that it became;
/// one that was changed since corrects that record.
Result<NegotiationId> recordCall(Session& session, const CallEntry& typed);

}  // namespace saikoku
