#include "core/contact/negotiation_codes.h"

namespace saikoku {

namespace {

using namespace code_table;

constexpr auto kContext = "NegotiationCodes";

constexpr std::array<CodeRow<ResultCode>, 10> kResults{{
    {ResultCode::Reached, "reached", QT_TRANSLATE_NOOP("NegotiationCodes", "Person answered")},
    {ResultCode::Family, "family", QT_TRANSLATE_NOOP("NegotiationCodes", "Family answered")},
    {ResultCode::NoAnswer, "no_answer", QT_TRANSLATE_NOOP("NegotiationCodes", "No answer")},
    {ResultCode::Voicemail, "voicemail", QT_TRANSLATE_NOOP("NegotiationCodes", "Voicemail")},
    {ResultCode::Busy, "busy", QT_TRANSLATE_NOOP("NegotiationCodes", "Busy")},
    {ResultCode::NotInUse, "not_in_use", QT_TRANSLATE_NOOP("NegotiationCodes", "Number not in use")},
    {ResultCode::WrongNumber, "wrong_number", QT_TRANSLATE_NOOP("NegotiationCodes", "Wrong number")},
    {ResultCode::Refused, "refused", QT_TRANSLATE_NOOP("NegotiationCodes", "Call refused")},
    {ResultCode::Fax, "fax", QT_TRANSLATE_NOOP("NegotiationCodes", "Fax")},
    {ResultCode::CutOff, "cut_off", QT_TRANSLATE_NOOP("NegotiationCodes", "Cut off while talking")},
}};

constexpr std::array<CodeRow<Counterpart>, 5> kCounterparts{{
    {Counterpart::Person, "person", QT_TRANSLATE_NOOP("NegotiationCodes", "The person")},
    {Counterpart::Family, "family", QT_TRANSLATE_NOOP("NegotiationCodes", "Family")},
    {Counterpart::Agent, "agent", QT_TRANSLATE_NOOP("NegotiationCodes", "Agent or lawyer")},
    {Counterpart::Workplace, "workplace", QT_TRANSLATE_NOOP("NegotiationCodes", "Workplace")},
    {Counterpart::Other, "other", QT_TRANSLATE_NOOP("NegotiationCodes", "Somebody else")},
}};

constexpr std::array<CodeRow<NonPaymentReason>, 11> kReasons{{
    {NonPaymentReason::Forgotten, "forgotten", QT_TRANSLATE_NOOP("NegotiationCodes", "Forgot to pay")},
    {NonPaymentReason::SlipLost, "slip_lost",
     QT_TRANSLATE_NOOP("NegotiationCodes", "Payment slip lost or not received")},
    {NonPaymentReason::ShortOfMoney, "short_of_money",
     QT_TRANSLATE_NOOP("NegotiationCodes", "Short of money")},
    {NonPaymentReason::Unemployed, "unemployed",
     QT_TRANSLATE_NOOP("NegotiationCodes", "Lost work or closed business")},
    {NonPaymentReason::Illness, "illness", QT_TRANSLATE_NOOP("NegotiationCodes", "Illness")},
    {NonPaymentReason::Disaster, "disaster", QT_TRANSLATE_NOOP("NegotiationCodes", "Disaster")},
    {NonPaymentReason::DisputesTax, "disputes_tax",
     QT_TRANSLATE_NOOP("NegotiationCodes", "Disputes the tax")},
    {NonPaymentReason::Dissatisfied, "dissatisfied",
     QT_TRANSLATE_NOOP("NegotiationCodes", "Dissatisfied with the system")},
    {NonPaymentReason::BelievesPaid, "believes_paid",
     QT_TRANSLATE_NOOP("NegotiationCodes", "Believes it is paid")},
    {NonPaymentReason::Moved, "moved", QT_TRANSLATE_NOOP("NegotiationCodes", "Moved")},
    {NonPaymentReason::Other, "other", QT_TRANSLATE_NOOP("NegotiationCodes", "Other reason")},
}};

constexpr std::array<CodeRow<PaymentMethod>, 7> kMethods{{
    {PaymentMethod::Store, "store", QT_TRANSLATE_NOOP("NegotiationCodes", "Convenience store")},
    {PaymentMethod::Bank, "bank", QT_TRANSLATE_NOOP("NegotiationCodes", "Bank counter")},
    {PaymentMethod::CityOffice, "city_office", QT_TRANSLATE_NOOP("NegotiationCodes", "City office counter")},
    {PaymentMethod::Smartphone, "smartphone", QT_TRANSLATE_NOOP("NegotiationCodes", "Smartphone payment")},
    {PaymentMethod::AccountTransfer, "account_transfer",
     QT_TRANSLATE_NOOP("NegotiationCodes", "Account transfer")},
    {PaymentMethod::Eltax, "eltax", QT_TRANSLATE_NOOP("NegotiationCodes", "eLTAX")},
    {PaymentMethod::Other, "other", QT_TRANSLATE_NOOP("NegotiationCodes", "Other method")},
}};

constexpr std::array<CodeRow<Channel>, 6> kChannels{{
    {Channel::Phone, "phone", QT_TRANSLATE_NOOP("NegotiationCodes", "Telephone")},
    {Channel::Sms, "sms", QT_TRANSLATE_NOOP("NegotiationCodes", "SMS")},
    {Channel::AutoVoice, "auto_voice", QT_TRANSLATE_NOOP("NegotiationCodes", "Automatic voice call")},
    {Channel::Letter, "letter", QT_TRANSLATE_NOOP("NegotiationCodes", "Letter")},
    {Channel::Visit, "visit", QT_TRANSLATE_NOOP("NegotiationCodes", "Visit")},
    {Channel::Counter, "counter", QT_TRANSLATE_NOOP("NegotiationCodes", "Office counter")},
}};

constexpr std::array<CodeRow<Direction>, 2> kDirections{{
    {Direction::Outbound, "outbound", QT_TRANSLATE_NOOP("NegotiationCodes", "Outbound")},
    {Direction::Inbound, "inbound", QT_TRANSLATE_NOOP("NegotiationCodes", "Inbound")},
}};

}  // namespace

QString codeOf(ResultCode value) {
    return code(kResults, value);
}
QString codeOf(Counterpart value) {
    return code(kCounterparts, value);
}
QString codeOf(NonPaymentReason value) {
    return code(kReasons, value);
}
QString codeOf(PaymentMethod value) {
    return code(kMethods, value);
}
QString codeOf(Channel value) {
    return code(kChannels, value);
}
QString codeOf(Direction value) {
    return code(kDirections, value);
}

QString labelOf(ResultCode value) {
    return label(kResults, value, kContext);
}
QString labelOf(Counterpart value) {
    return label(kCounterparts, value, kContext);
}
QString labelOf(NonPaymentReason value) {
    return label(kReasons, value, kContext);
}
QString labelOf(PaymentMethod value) {
    return label(kMethods, value, kContext);
}
QString labelOf(Channel value) {
    return label(kChannels, value, kContext);
}
QString labelOf(Direction value) {
    return label(kDirections, value, kContext);
}

template <>
std::optional<ResultCode> valueOfCode(QStringView code) {
    return find(kResults, code);
}
template <>
std::optional<Counterpart> valueOfCode(QStringView code) {
    return find(kCounterparts, code);
}
template <>
std::optional<NonPaymentReason> valueOfCode(QStringView code) {
    return find(kReasons, code);
}
template <>
std::optional<PaymentMethod> valueOfCode(QStringView code) {
    return find(kMethods, code);
}
template <>
std::optional<Channel> valueOfCode(QStringView code) {
    return find(kChannels, code);
}
template <>
std::optional<Direction> valueOfCode(QStringView code) {
    return find(kDirections, code);
}

template <>
std::vector<ResultCode> allValues() {
    return values(kResults);
}
template <>
std::vector<Counterpart> allValues() {
    return values(kCounterparts);
}
template <>
std::vector<NonPaymentReason> allValues() {
    return values(kReasons);
}
template <>
std::vector<PaymentMethod> allValues() {
    return values(kMethods);
}
template <>
std::vector<Channel> allValues() {
    return values(kChannels);
}
template <>
std::vector<Direction> allValues() {
    return values(kDirections);
}

QChar keyOf(ResultCode value) {
    constexpr int kKeys = 10;
    const int position = static_cast<int>(&rowOf(kResults, value) - kResults.data());
    return QChar(u'0' + (position + 1) % kKeys);
}

bool isReached(ResultCode result, Direction direction, std::optional<Counterpart> counterpart) {
    const bool person = counterpart.value_or(Counterpart::Person) == Counterpart::Person;
    if (direction == Direction::Inbound) {
        // Somebody rang and spoke: by default the person, unless family was recorded.
        return person && result != ResultCode::Family && result != ResultCode::WrongNumber &&
               result != ResultCode::Fax &&
               (result == ResultCode::Reached || result == ResultCode::CutOff || counterpart.has_value());
    }
    return person && (result == ResultCode::Reached || result == ResultCode::CutOff);
}

}  // namespace saikoku
