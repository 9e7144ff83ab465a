#include "core/dialling/call_outcome.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Dialling)
};

struct EndName {
    CallEnd end;
    const char* name;
    const char* sentence;
};

constexpr std::array kEnds{
    EndName{CallEnd::EndedByUs, "ended_by_us", QT_TRANSLATE_NOOP("Dialling", "We hung up.")},
    EndName{CallEnd::EndedByThem, "ended_by_them", QT_TRANSLATE_NOOP("Dialling", "The other side hung up.")},
    EndName{CallEnd::CancelledByUs, "cancelled_by_us",
            QT_TRANSLATE_NOOP("Dialling", "Cancelled before anybody answered.")},
    EndName{CallEnd::RejectedByUs, "rejected_by_us",
            QT_TRANSLATE_NOOP("Dialling", "The incoming call was turned away.")},
    EndName{CallEnd::Missed, "missed",
            QT_TRANSLATE_NOOP("Dialling", "The caller hung up before the call was taken.")},
    EndName{CallEnd::Busy, "busy", QT_TRANSLATE_NOOP("Dialling", "Busy.")},
    EndName{CallEnd::NoAnswer, "no_answer",
            QT_TRANSLATE_NOOP("Dialling", "No answer, or the phone is switched off or out of reach.")},
    EndName{CallEnd::NotInUse, "not_in_use", QT_TRANSLATE_NOOP("Dialling", "The number is not in use.")},
    EndName{CallEnd::Declined, "declined", QT_TRANSLATE_NOOP("Dialling", "The call was declined.")},
    EndName{CallEnd::InvalidNumber, "invalid_number",
            QT_TRANSLATE_NOOP("Dialling",
                              "The exchange can't use this number. Check its digits and the "
                              "outside-line prefix in the phone settings.")},
    EndName{CallEnd::LineError, "line_error",
            QT_TRANSLATE_NOOP("Dialling",
                              "The line or the exchange failed. This does not count as a contact; "
                              "try again, or record by hand.")},
    EndName{CallEnd::AudioFailure, "audio_failure",
            QT_TRANSLATE_NOOP("Dialling",
                              "The softphone has no working sound. Check headset and sound "
                              "settings of the softphone.")},
    EndName{CallEnd::PhoneLost, "phone_lost",
            QT_TRANSLATE_NOOP("Dialling",
                              "The softphone went away during the call. Start it again; the result "
                              "can be recorded by hand.")},
    EndName{CallEnd::NotReported, "not_reported",
            QT_TRANSLATE_NOOP("Dialling", "This phone reports nothing. Please enter what happened.")},
};

const EndName& entryOf(CallEnd end) {
    for (const EndName& entry : kEnds) {
        if (entry.end == end) {
            return entry;
        }
    }
    return kEnds.back();
}

struct SipMeaning {
    int code;
    CallEnd end;
};

// RFC 3261 section 21 unless noted.
constexpr std::array kSipMeanings{
    SipMeaning{404, CallEnd::NotInUse},       // Not Found
    SipMeaning{408, CallEnd::NoAnswer},       // Request Timeout
    SipMeaning{410, CallEnd::NotInUse},       // Gone
    SipMeaning{416, CallEnd::InvalidNumber},  // Unsupported URI Scheme
    SipMeaning{433, CallEnd::Declined},       // Anonymity Disallowed, RFC 5079
    SipMeaning{480, CallEnd::NoAnswer},       // Temporarily Unavailable
    SipMeaning{484, CallEnd::InvalidNumber},  // Address Incomplete
    SipMeaning{486, CallEnd::Busy},           // Busy Here
    SipMeaning{487, CallEnd::CancelledByUs},  // Request Terminated: the answer to our CANCEL
    SipMeaning{600, CallEnd::Busy},           // Busy Everywhere
    SipMeaning{603, CallEnd::Declined},       // Decline
    SipMeaning{604, CallEnd::NotInUse},       // Does Not Exist Anywhere
};

/// Errors of the sound device, in the words that baresip takes from the C library.
bool isAudioReason(const QString& reason) {
    return reason.contains(QLatin1String("Operation not supported"), Qt::CaseInsensitive) ||
           reason.contains(QLatin1String("end of file"), Qt::CaseInsensitive) ||
           reason.contains(QLatin1String("No such device"), Qt::CaseInsensitive);
}

bool isTimeout(const QString& reason) {
    return reason.contains(QLatin1String("timed out"), Qt::CaseInsensitive);
}

CallEnd closeOfAnswered(const CloseFacts& facts) {
    if (facts.weHungUp) {
        return CallEnd::EndedByUs;
    }
    return isTimeout(facts.reason) ? CallEnd::LineError : CallEnd::EndedByThem;
}

CallEnd closeOfOutgoing(const CloseFacts& facts) {
    if (facts.weHungUp) {
        // Not one ring in all that time: that is the line, not the person.
        const CallEnd given = facts.rang ? CallEnd::NoAnswer : CallEnd::LineError;
        return facts.ringLimitPassed ? given : CallEnd::CancelledByUs;
    }
    const int code = sipCodeOf(facts.reason);
    if (code == 0 && facts.reason.contains(QLatin1String("reset by user"), Qt::CaseInsensitive)) {
        return CallEnd::CancelledByUs;  // hung up in the softphone's own window
    }
    return endOfSipCode(code);
}

}  // namespace

QString codeOf(CallEnd end) {
    return QLatin1String(entryOf(end).name);
}

template <>
std::optional<CallEnd> valueOfCode(QStringView name) {
    for (const EndName& entry : kEnds) {
        if (name == QLatin1String(entry.name)) {
            return entry.end;
        }
    }
    return std::nullopt;
}

QString callEndSentence(CallEnd end) {
    return Text::tr(entryOf(end).sentence);
}

qint64 CallOutcome::talkSeconds() const {
    return answered() ? call.times.answered.secsTo(call.times.ended) : 0;
}

QString proposedResultCode(const CallOutcome& outcome) {
    const bool lost = outcome.end == CallEnd::LineError || outcome.end == CallEnd::AudioFailure ||
                      outcome.end == CallEnd::PhoneLost;
    if (outcome.answered() && lost) {
        return QStringLiteral("cut_off");
    }
    if (outcome.answered() || outcome.call.direction == CallDirection::Inbound) {
        return {};
    }
    switch (outcome.end) {
        case CallEnd::Busy: return QStringLiteral("busy");
        case CallEnd::NoAnswer: return QStringLiteral("no_answer");
        case CallEnd::NotInUse: return QStringLiteral("not_in_use");
        case CallEnd::Declined: return QStringLiteral("refused");
        case CallEnd::CancelledByUs: return outcome.call.rang() ? QStringLiteral("no_answer") : QString();
        default: return {};
    }
}

int sipCodeOf(const QString& reason) {
    static const QRegularExpression pattern(QStringLiteral("^\\s*([1-6]\\d\\d)(?!\\d)"));
    const QRegularExpressionMatch match = pattern.match(reason);
    return match.hasMatch() ? match.captured(1).toInt() : 0;
}

CallEnd endOfSipCode(int code) {
    for (const SipMeaning& meaning : kSipMeanings) {
        if (meaning.code == code) {
            return meaning.end;
        }
    }
    return CallEnd::LineError;
}

CallEnd classifyClose(const CloseFacts& facts) {
    if (!facts.weHungUp && isAudioReason(facts.reason)) {
        return CallEnd::AudioFailure;
    }
    if (facts.answered) {
        return facts.reason.contains(QLatin1String("reset by user"), Qt::CaseInsensitive)
                   ? CallEnd::EndedByUs
                   : closeOfAnswered(facts);
    }
    if (facts.direction == CallDirection::Inbound) {
        const bool byUs =
            facts.weHungUp || facts.reason.contains(QLatin1String("reset by user"), Qt::CaseInsensitive);
        return byUs ? CallEnd::RejectedByUs : CallEnd::Missed;
    }
    return closeOfOutgoing(facts);
}

}  // namespace saikoku
