#include <QCoreApplication>

#include <array>

#include "core/eligibility/eligibility_rules.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Eligibility)
};

constexpr unsigned only(std::initializer_list<Channel> channels) {
    unsigned bits = 0;
    for (const Channel channel : channels) {
        bits |= 1U << static_cast<unsigned>(channel);
    }
    return bits;
}

// Who comes to the counter of their own accord is not contacted: nothing stands against it.
constexpr unsigned kEvery = only({Channel::Phone, Channel::AutoVoice, Channel::Sms, Channel::Letter, Channel::Visit});
constexpr unsigned kDisturbing = only({Channel::Phone, Channel::AutoVoice, Channel::Sms, Channel::Visit});
constexpr unsigned kByNumber = only({Channel::Phone, Channel::AutoVoice, Channel::Sms});
constexpr unsigned kSpoken = only({Channel::Phone, Channel::AutoVoice});

constexpr std::array kReasons{
    ReasonRow{"settled", QT_TRANSLATE_NOOP("Eligibility", "all paid"), &settledRule, nullptr, kEvery},
    ReasonRow{"done", QT_TRANSLATE_NOOP("Eligibility", "done"), &doneRule, nullptr, kEvery},
    ReasonRow{"quota_full", QT_TRANSLATE_NOOP("Eligibility", "quota full"), &quotaFullRule, nullptr, kEvery},
    ReasonRow{"hold", QT_TRANSLATE_NOOP("Eligibility", "on hold"), &holdRule, nullptr, kEvery},
    ReasonRow{"officer_only", QT_TRANSLATE_NOOP("Eligibility", "officers only"), &officerOnlyRule, nullptr, kEvery},
    ReasonRow{"led_by_other", QT_TRANSLATE_NOOP("Eligibility", "same person's case"), &ledByOtherRule, nullptr, kEvery},
    ReasonRow{"lawyer", QT_TRANSLATE_NOOP("Eligibility", "has a lawyer"), &lawyerRule, nullptr, kEvery},
    ReasonRow{"protected", QT_TRANSLATE_NOOP("Eligibility", "protected person"), &hiddenRule, nullptr, kEvery},
    ReasonRow{"no_consent", QT_TRANSLATE_NOOP("Eligibility", "no consent"), &noConsentRule, nullptr, only({Channel::Sms})},
    ReasonRow{"no_number", QT_TRANSLATE_NOOP("Eligibility", "no number"), &noNumberRule, nullptr, kByNumber},
    ReasonRow{"in_use", QT_TRANSLATE_NOOP("Eligibility", "in use"), &inUseRule, nullptr, kSpoken},
    ReasonRow{"night", QT_TRANSLATE_NOOP("Eligibility", "night"), &nightRule, nullptr, kDisturbing},
    ReasonRow{"outside_hours", QT_TRANSLATE_NOOP("Eligibility", "after hours"), &outsideHoursRule, nullptr, kDisturbing},
    ReasonRow{"closed_day", QT_TRANSLATE_NOOP("Eligibility", "closed day"), &closedDayRule, nullptr, kDisturbing},
    ReasonRow{"active_promise", QT_TRANSLATE_NOOP("Eligibility", "promised"), &activePromiseRule, nullptr, kEvery},
    ReasonRow{"callback_fixed", QT_TRANSLATE_NOOP("Eligibility", "callback"), &callbackFixedRule, nullptr, kDisturbing},
    ReasonRow{"self_cure", QT_TRANSLATE_NOOP("Eligibility", "may pay yet"), &selfCureRule, nullptr, kEvery},
    ReasonRow{"payment_grace", QT_TRANSLATE_NOOP("Eligibility", "says paid"), &paymentGraceRule, nullptr, kEvery},
    ReasonRow{"start_offset", QT_TRANSLATE_NOOP("Eligibility", "too soon"), &startOffsetRule, nullptr, kSpoken},
    ReasonRow{"demand_not_sent", QT_TRANSLATE_NOOP("Eligibility", "no demand yet"), &demandNotSentRule, nullptr, kEvery},
    ReasonRow{"workplace_contact", QT_TRANSLATE_NOOP("Eligibility", "no workplace contact"), nullptr, &workplaceContactRule, kByNumber},
    ReasonRow{"do_not_call", QT_TRANSLATE_NOOP("Eligibility", "asked not to"), nullptr, &doNotCallRule, kByNumber},
    ReasonRow{"cap_day", QT_TRANSLATE_NOOP("Eligibility", "day's limit"), nullptr, &capDayRule, kByNumber},
    ReasonRow{"cap_week", QT_TRANSLATE_NOOP("Eligibility", "week's limit"), nullptr, &capWeekRule, kByNumber},
    ReasonRow{"retry_gap", QT_TRANSLATE_NOOP("Eligibility", "just called"), nullptr, &retryGapRule, kSpoken},
};

}  // namespace

std::span<const ReasonRow> reasonRows() { return kReasons; }

QStringList eligibilityReasonCodes() {
    QStringList codes;
    for (const ReasonRow& row : kReasons) {
        codes.append(QLatin1String(row.code));
    }
    return codes;
}

QString eligibilityReasonLabel(const QString& code) {
    for (const ReasonRow& row : kReasons) {
        if (code == QLatin1String(row.code)) {
            return Text::tr(row.label);
        }
    }
    return code;
}

}  // namespace saikoku
