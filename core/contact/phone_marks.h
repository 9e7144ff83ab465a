#pragma once

#include <QString>
#include <QStringList>

#include <span>

#include "core/base/typed_id.h"
#include "core/contact/negotiation_codes.h"

namespace saikoku {

/// @brief What is marked on a telephone number. Do-not-call, not in use and fax belong
/// to the number, whoever is called there; a wrong number to the one person.
struct PhoneMarks {
    bool doNotCall = false;
    bool notInUse = false;
    bool fax = false;
    bool wrongNumber = false;

    /// @brief False: nobody can be spoken with there.
    bool isUsable() const { return !notInUse && !fax && !wrongNumber; }
    /// @brief do_not_call, not_in_use, fax, wrong_number: those that stand.
    QStringList codes() const;
    bool operator==(const PhoneMarks&) const = default;
};

/// @brief A record in force of a call with the number.
struct NumberRecord {
    TaxpayerId taxpayer;
    ResultCode result = ResultCode::NoAnswer;
    bool doNotCall = false;
};

/// @brief The marks for one person from every record in force on the number, oldest
/// first: the latest record tells whether the number is dead or a fax, the person's
/// latest whether it is theirs; who once asked not to be called there stays uncalled.
PhoneMarks phoneMarks(std::span<const NumberRecord> records, TaxpayerId taxpayer);

}  // namespace saikoku
