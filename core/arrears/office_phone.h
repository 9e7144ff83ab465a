#pragma once

#include <QDateTime>
#include <QString>

#include "core/arrears/taxpayer.h"

namespace saikoku {

/// @brief What the office says of a number.
enum class PhoneAction {
    Add,     ///< it is one of the person's; also: again, after it was retired
    Retire,  ///< it is theirs no longer; stays to be found by
    Choose,  ///< it is the first to be called
};

/// @brief Where the office has it from.
enum class PhoneSource {
    Person,    ///< the person told it
    Family,    ///< somebody of the household told it
    Inbound,   ///< the person called from it
    Research,  ///< 電話番号調査
    Register,  ///< the office's other registers
    Document,  ///< an application or a letter
    Other,
};

/// @brief A number that the office added, retired or chose. What the core tax system
/// delivered stays as delivered: the office only says that it is retired or chosen.
struct PhoneChange {
    PhoneAction action = PhoneAction::Add;
    QString digits;
    PhoneKind kind = PhoneKind::Mobile;
    PhoneSource source = PhoneSource::Person;
    QString remark;
};

QString codeOf(PhoneAction action);   ///< add, retire, choose
QString labelOf(PhoneAction action);
template <>
std::optional<PhoneAction> valueOfCode(QStringView code);
template <>
std::vector<PhoneAction> allValues();

QString codeOf(PhoneSource source);   ///< person, family, inbound, research, register, document, other
QString labelOf(PhoneSource source);
template <>
std::optional<PhoneSource> valueOfCode(QStringView code);
template <>
std::vector<PhoneSource> allValues();

/// @brief One who said so, and when.
struct PhoneFact {
    PhoneChange change;
    TaxpayerId taxpayer;
    OperatorId operatorId;
    QString operatorName;  ///< read
    QDateTime enteredAt;   ///< UTC
};

}  // namespace saikoku
