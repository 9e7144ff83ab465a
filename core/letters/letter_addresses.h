#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <algorithm>
#include <optional>
#include <vector>

#include "core/base/code_table.h"
#include "core/base/result.h"
#include "core/base/typed_id.h"

namespace saikoku {

class Session;

/// @brief Whose address it is, in the order in which letters go by them.
enum class LetterAddressKind {
    ProtectedGiven,  ///< protected_given: the one that a protected person gave for letters
    Heir,            ///< heir: 相続人代表者 (地方税法9条の2)
    Representative,  ///< representative: 納税管理人, 法定代理人, 代理人弁護士
    Mailing,         ///< mailing: 送付先
};

QString codeOf(LetterAddressKind kind);
QString labelOf(LetterAddressKind kind);  ///< translated
template <>
std::optional<LetterAddressKind> valueOfCode(QStringView code);
template <>
std::vector<LetterAddressKind> allValues();

/// @brief Where letters of a case go instead of the home address. Of a kind one counts on each day: a later
/// one takes its place from its own first day on (putSuccession()).
struct OfficeLetterAddress {
    qint64 id = 0;
    TaxpayerId taxpayer;
    LetterAddressKind kind = LetterAddressKind::Mailing;
    QString name;        ///< on the envelope; empty: the person's own (Mailing, ProtectedGiven)
    QString honorific;   ///< 様, 御中; empty: as the person's
    QString careOf;      ///< "相続人代表者": stands before the name
    QString postalCode;  ///< seven digits
    QString address;
    QString building;
    QString source;  ///< how the office knows
    QDate from;
    QDate until;               ///< last day; invalid: until it is taken back
    QString enteredBy = {};    ///< read
    QDateTime enteredAt = {};  ///< read, UTC
    QDate endedOn = {};        ///< read: taken back; invalid: in force
    QDate replacedFrom = {};   ///< read: from this day on another of its kind counts; invalid: none does
    bool isMasked =
        false;  ///< read: of a protected person who is not revealed: without what could lead to them

    bool isInForceOn(QDate day) const {
        return from <= day && (!until.isValid() || until >= day) && !endedOn.isValid() &&
               (!replacedFrom.isValid() || day < replacedFrom);
    }
    /// @brief Whether there is a day from that one on on which it counts.
    bool isInForceFrom(QDate day) const { return isInForceOn(std::max(day, from)); }
};

/// @brief Which takes whose place from when, among all of a case: one that was entered later takes the place
/// of those before it from its own first day on; those that were to begin on a later day that had not yet
/// come when it was entered take its place then. One taken back before it began takes nobody's. Pure.
void putSuccession(std::vector<OfficeLetterAddress>& addresses);

/// @brief Those of a case, in force first. Permission::View; logged and counted as a look at the case.
Result<std::vector<OfficeLetterAddress>> letterAddresses(Session& session, CampaignId campaign,
                                                         TaxpayerId taxpayer);
/// @brief Adds one; an earlier one of its kind counts until the day before it begins. Permission::Record, of
/// protected people Permission::SeeProtected too; logged. BadInput without postcode, address or source, and
/// for a period that ends before it begins; a representative or heir needs a name.
Result<qint64> addLetterAddress(Session& session, CampaignId campaign, const OfficeLetterAddress& address);
/// @brief Takes it back from today on. Permission::Record (see above); logged. NotFound for one that is not
/// in force.
Result<void> endLetterAddress(Session& session, CampaignId campaign, TaxpayerId taxpayer, qint64 id);

}  // namespace saikoku
