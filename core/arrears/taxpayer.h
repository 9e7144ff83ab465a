#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

#include "core/base/code_table.h"
#include "core/base/typed_id.h"

namespace saikoku {

enum class PhoneKind { Home, Mobile, Work };

/// @brief A dial target 架電先, as the core tax system delivered it or the office added it
/// (office_phone.h).
struct Phone {
    PhoneKind kind = PhoneKind::Home;
    QString digits;    ///< only digits, e.g. "08000001234"
    int priority = 1;  ///< 1 is tried first; 0: the office chose it, 1000: added by the office
    QString extension{};  ///< 内線, to be asked for; empty without one
    QString remark{};     ///< what stood beside it: 代, 呼出, 186; empty without any
    bool isRetired = false;   ///< the office says that it is theirs no longer: found by, never dialled
    QString officeSource{};   ///< codeOf(PhoneSource); empty: delivered
};

/// @brief A person or company that owes or owed (宛名). The version in force, or
/// the one that was on an asked date. Until a protected person is revealed
/// (revealProtected) the fields that could lead to them are masked.
struct Taxpayer {
    TaxpayerId id;
    QString number;     ///< 宛名番号, leading zeros kept
    QString household;  ///< 世帯番号, may be empty
    bool isCompany = false;
    QString name;         ///< 〓 where a character could not be read
    bool nameHasLoss = false;
    QString kana;
    QDate birthDate;      ///< invalid when unknown; a company has none
    QString postalCode;   ///< seven digits
    QString address;
    QString building;     ///< 方書
    QString districtCode;
    QString districtName;
    bool isProtected = false;  ///< DV等支援措置
    bool isMasked = false;     ///< address and phones are withheld from this reader
    QList<Phone> phones;       ///< by priority
};

QString codeOf(PhoneKind kind);                       ///< "home", "mobile", "work"
template <>
std::optional<PhoneKind> valueOfCode(QStringView code);
template <>
std::vector<PhoneKind> allValues();
QString labelOf(PhoneKind kind, bool ofCompany);      ///< translated; a company has no home

}  // namespace saikoku
