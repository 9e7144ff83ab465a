#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <span>

#include "core/base/code_table.h"
#include "core/base/typed_id.h"
#include "core/contact/negotiation_codes.h"

namespace saikoku {

enum class PhoneMark { DoNotCall, NotInUse, Fax, WrongNumber };

QString codeOf(PhoneMark mark);   ///< do_not_call, not_in_use, fax, wrong_number
QString labelOf(PhoneMark mark);  ///< translated
template <>
std::optional<PhoneMark> valueOfCode(QStringView code);
template <>
std::vector<PhoneMark> allValues();

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
    bool has(PhoneMark mark) const;
    void lift(PhoneMark mark);
    bool operator==(const PhoneMarks&) const = default;
};

/// @brief A record in force of a call with the number, or an officer's word that a mark of it holds no longer.
struct NumberRecord {
    TaxpayerId taxpayer;
    ResultCode result = ResultCode::NoAnswer;
    bool doNotCall = false;
    std::optional<PhoneMark> lifts = {};  ///< none: a record
};

/// @brief The marks for one person from every record in force on the number, oldest
/// first: the latest record tells whether the number is dead or a fax, the person's
/// latest whether it is theirs; who once asked not to be called there stays uncalled. A mark that was lifted counts
/// again by what is told after it: a wrong number is lifted for the one person, the others for everybody.
PhoneMarks phoneMarks(std::span<const NumberRecord> records, TaxpayerId taxpayer);

}  // namespace saikoku
