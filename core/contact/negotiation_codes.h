#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

#include "core/base/code_table.h"

namespace saikoku {

/// @brief What came of an attempt to speak with somebody. The codes are stored
/// and read by scripts (`record --result CODE`); they never change meaning.
enum class ResultCode {
    Reached,      ///< reached: the person answered
    Family,       ///< family: somebody of the household answered; a third party by 地方税法22条
    NoAnswer,     ///< no_answer
    Voicemail,    ///< voicemail
    Busy,         ///< busy
    NotInUse,     ///< not_in_use
    WrongNumber,  ///< wrong_number
    Refused,      ///< refused: incoming calls barred or the call rejected
    Fax,          ///< fax
    CutOff,       ///< cut_off: the talk with the person broke off
};

/// @brief Whom one spoke with.
enum class Counterpart { Person, Family, Agent, Workplace, Other };

/// @brief Why the tax was not paid (未納理由); reports count them.
enum class NonPaymentReason {
    Forgotten,
    SlipLost,
    ShortOfMoney,
    Unemployed,
    Illness,
    Disaster,
    DisputesTax,
    Dissatisfied,
    BelievesPaid,
    Moved,
    Other,
};

/// @brief How a promise is to be paid.
enum class PaymentMethod { Store, Bank, CityOffice, Smartphone, AccountTransfer, Eltax, Other };

enum class Channel { Phone, Sms, AutoVoice, Letter, Visit, Counter };

enum class Direction { Outbound, Inbound };

/// @brief The stored snake_case code, e.g. "no_answer".
QString codeOf(ResultCode value);
QString codeOf(Counterpart value);
QString codeOf(NonPaymentReason value);
QString codeOf(PaymentMethod value);
QString codeOf(Channel value);
QString codeOf(Direction value);

/// @brief What the person reads, e.g. 不在.
QString labelOf(ResultCode value);
QString labelOf(Counterpart value);
QString labelOf(NonPaymentReason value);
QString labelOf(PaymentMethod value);
QString labelOf(Channel value);
QString labelOf(Direction value);

template <>
std::optional<ResultCode> valueOfCode(QStringView code);
template <>
std::optional<Counterpart> valueOfCode(QStringView code);
template <>
std::optional<NonPaymentReason> valueOfCode(QStringView code);
template <>
std::optional<PaymentMethod> valueOfCode(QStringView code);
template <>
std::optional<Channel> valueOfCode(QStringView code);
template <>
std::optional<Direction> valueOfCode(QStringView code);

/// @brief `allValues<ResultCode>()`: every value in the order of the screens; the
/// first ten result codes are on the keys 1–9 and 0.
template <>
std::vector<ResultCode> allValues();
template <>
std::vector<Counterpart> allValues();
template <>
std::vector<NonPaymentReason> allValues();
template <>
std::vector<PaymentMethod> allValues();
template <>
std::vector<Channel> allValues();
template <>
std::vector<Direction> allValues();

/// @brief The key that records the code: '1' … '9', '0'.
QChar keyOf(ResultCode value);

/// @brief Whether the person was spoken with: answered, cut off while talking
/// with the person, or an inbound call by the person. Family, voicemail and
/// attempts are no contact. Without a counterpart, `reached` and `cut_off` mean
/// the person.
bool isReached(ResultCode result, Direction direction, std::optional<Counterpart> counterpart);

}  // namespace saikoku
