#pragma once

#include <QList>

#include "core/arrears/office_phone.h"
#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/contact/claim_facts.h"
#include "core/contact/contact_wishes.h"
#include "core/contact/phone_marks.h"

namespace saikoku {

class Session;

/// @brief Adds, retires or chooses a number of the person, with its source; the case is
/// refreshed in the same transaction. Permission::Record; ErrorCode::Permission while a
/// protected person is masked. BadInput for what is no number, Rule for one that is there
/// already, is not theirs or was retired. What was delivered stays delivered.
Result<void> changePhone(Session& session, TaxpayerId taxpayer, const PhoneChange& change);

/// @brief Says that a mark of one of the person's numbers holds no longer, and why; every case with the number is
/// refreshed. Permission::Record; that somebody asked not to be called, and that the number is a stranger's, is lifted by
/// officers alone (Permission::Hold). Logged. BadInput without a reason; Rule when the number has no such mark or is none of theirs;
/// ErrorCode::Permission while a protected person is masked. A wrong number is lifted for this person alone.
Result<void> liftMark(Session& session, CampaignId campaign, TaxpayerId taxpayer, const QString& digits, PhoneMark mark, const QString& reason);

/// @brief What the office said of the person's numbers, newest first. Permission::View;
/// nothing of a masked person.
Result<QList<PhoneFact>> phoneHistory(Session& session, TaxpayerId taxpayer);

/// @brief Stores how the person wishes to be contacted, as a whole; nothing when it is as it
/// was. Permission::Record; ErrorCode::Permission while a protected person is masked. Rule for a newly named contact of the workplace,
/// interpreter or wish for SMS while consent to it is withdrawn.
Result<void> setContactWishes(Session& session, TaxpayerId taxpayer, const ContactWishes& wishes);

/// @brief Consent to the use was withdrawn: the contact of the workplace, the interpreter or the wish for SMS that rested on it stands no
/// longer. Inside the running transaction, the case locked; no permission is asked.
Result<void> dropWishOf(Session& session, TaxpayerId taxpayer, ConsentKind kind);

}  // namespace saikoku
