#pragma once

#include <QLatin1String>
#include <QString>

#include <optional>

#include "core/base/result.h"
#include "core/contact/hold.h"
#include "core/contact/negotiation_codes.h"
#include "core/demo/city.h"
#include "core/dialling/call_outcome.h"

namespace saikoku::demo {

/// @brief A moment of Asia/Tokyo: day and second of the day.
struct Moment {
    Day day = 0;
    qint32 second = 0;
};

struct PromiseMade {
    Day due = 0;
    qint32 amount = 0;
    PaymentMethod how = PaymentMethod::Store;
    qint32 covers = -1;  ///< one instalment, or the whole case
};

struct CallbackAgreed {
    Moment at;
    int operatorIndex = -1;  ///< −1: anyone's
};

/// @brief One call with everything that was recorded of it.
struct Contact {
    qint32 person = 0;
    int operatorIndex = 0;
    Direction direction = Direction::Outbound;
    qint32 line = -1;  ///< place in City::lines
    Moment at;         ///< dial clicked, or the incoming call taken
    int ringSeconds = 0;
    int talkSeconds = 0;  ///< 0: not answered
    CallEnd end = CallEnd::NotReported;
    QLatin1String rawReason;
    ResultCode result = ResultCode::NoAnswer;
    std::optional<Counterpart> counterpart;
    std::optional<NonPaymentReason> reason;
    Day paidOn = 0;  ///< says that it is paid already
    QString paidWhere;
    bool doNotCall = false;  ///< asked not to be called at this number
    QString note;
    std::optional<PromiseMade> promise;
    std::optional<CallbackAgreed> callback;
    /// First recorded with this wrong code and corrected some minutes later.
    std::optional<ResultCode> firstRecordedAs;
};

struct LetterSent {
    qint32 person = 0;
    QLatin1String kind;  ///< "demand", "notice", "final_notice"
    Day day = 0;
    int operatorIndex = 0;
    Day returnedOn = 0;  ///< 0: did not come back
    QString returnReason;
};

struct HoldSet {
    qint32 person = 0;
    HoldKind kind = HoldKind::Suspended;
    Moment at;
    Day until = 0;  ///< 0: open-ended
    QString reason;
    int operatorIndex = 0;
    Day releasedOn = 0;  ///< 0: still in force
    QString releaseReason;
};

struct ChargeGiven {
    qint32 person = 0;
    int operatorIndex = 0;
    int byIndex = 0;
    Moment at;
};

/// @brief Of every thousand new cases so many are called, and as many left
/// alone, by lot, so that the effect of calls can be measured.
constexpr int kLotArmPermille = 25;

/// @brief Takes the facts of the office's work in the order in which they happen.
class FactSink {
public:
    virtual ~FactSink() = default;
    virtual Result<void> take(const Contact& contact) = 0;
    virtual Result<void> take(const LetterSent& letter) = 0;
    virtual Result<void> take(const HoldSet& hold) = 0;
    virtual Result<void> take(const ChargeGiven& charge) = 0;
    /// @brief The lot drawn for a person: called, or left alone.
    virtual Result<void> takeLot(qint32 person, Lot lot, Day day, Day until) = 0;
};

}  // namespace saikoku::demo
