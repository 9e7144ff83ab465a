#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/contact/negotiation_codes.h"

namespace saikoku {

class Session;

/// @brief How somebody is to be contacted.
struct ContactPlan {
    CampaignId campaign;
    Channel channel = Channel::Phone;
    QString phoneDigits = {};  ///< one number alone, on file or typed by hand; empty: every number of the case
};

/// @brief One reason not to contact now. The codes are stable, scripts read them
/// (eligibility_reasons.cpp lists them).
struct EligibilityReason {
    QString code;
    QString sentence;                ///< for the person, translated
    std::optional<QDateTime> until;  ///< Asia/Tokyo, the first moment without it; none: it doesn't end by itself
    QString phone;                   ///< the number's digits, when the reason is about one number
};

struct PhoneEligibility {
    QString digits;
    bool callable = false;                   ///< the case and this number
    std::vector<EligibilityReason> reasons;  ///< about this number alone
    std::optional<QDateTime> next;
};

/// @brief May this person be contacted now, and if not, why and until when.
struct Eligibility {
    bool callable = false;
    /// Everything that stands against it: the reasons of the case, and when no
    /// number is free those of each number.
    std::vector<EligibilityReason> reasons;
    std::optional<QDateTime> next;  ///< the first moment without any reason (now, when callable); none: never by itself
    std::vector<PhoneEligibility> phones;
};

/// @brief May these people be contacted now: loads the facts by a fixed number of selects,
/// however many cases (a case is a page of one), and asks the rules (eligibility_rules.h).
/// Every dial passes through here, and so does every other channel. A protected person's
/// numbers are not in the answer until they are revealed. Unknown cases are left out.
/// Permission::View; no log entry, as a page of a list makes none.
Result<QHash<TaxpayerId, Eligibility>> eligibilityOf(Session& session, const QList<TaxpayerId>& taxpayers,
                                                     const ContactPlan& plan);
/// @brief The same for one. ErrorCode::NotFound for an unknown case.
Result<Eligibility> eligibilityOf(Session& session, TaxpayerId taxpayer, const ContactPlan& plan);

/// @brief A call just made, or about to be recorded.
struct CallMade {
    ResultCode result = ResultCode::NoAnswer;
    bool isOnRecord = false;  ///< its dial is stored already; else it is counted besides
};

/// @brief The first moment from `from` on (any zone; the answer is in Asia/Tokyo) at which
/// the case may be contacted as planned when the call of now is counted with its result:
/// what a re-call that offers itself goes by. An appointment still open doesn't count, the
/// record of the call closes it. Nothing when no such moment comes by itself.
/// Permission::View. ErrorCode::NotFound for an unknown case.
Result<std::optional<QDateTime>> callableAfter(Session& session, TaxpayerId taxpayer, const ContactPlan& plan,
                                               const CallMade& made, const QDateTime& from);

/// @brief Whether it is worth asking the acting person for a written reason: an officer,
/// and none of the reasons stands against everyone.
Result<bool> couldOverride(Session& session, const Eligibility& answer);

/// @brief Whether the acting person may call in spite of the reasons, with this
/// written reason (checkOverride in eligibility_rules.h).
Result<void> mayOverride(Session& session, const Eligibility& answer, const QString& writtenReason);

/// @brief The reason that stands longest: for a line that has room for one. Null
/// when there is none.
const EligibilityReason* longestReason(const Eligibility& answer);

/// @brief The codes of all reasons, in the order in which they are told.
QStringList eligibilityReasonCodes();

/// @brief One or two words for a reason's code, translated: a cell of a list.
QString eligibilityReasonLabel(const QString& code);

/// @brief Takes the numbers out of an answer: for those who may not see them.
void hideNumbers(Eligibility& answer);

}  // namespace saikoku
