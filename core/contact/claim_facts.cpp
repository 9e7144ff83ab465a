#include "core/contact/claim_facts.h"

#include <algorithm>
#include <array>

namespace saikoku {

namespace {

constexpr std::array kKinds{
    CodeRow<ConsentKind>{ConsentKind::Welfare, "welfare",
                         QT_TRANSLATE_NOOP("Claims", "Referral to welfare and other offices")},
    CodeRow<ConsentKind>{ConsentKind::Sms, "sms", QT_TRANSLATE_NOOP("Claims", "Messages by SMS")},
    CodeRow<ConsentKind>{ConsentKind::Workplace, "workplace",
                         QT_TRANSLATE_NOOP("Claims", "Contact at the workplace")},
    CodeRow<ConsentKind>{ConsentKind::Recording, "recording",
                         QT_TRANSLATE_NOOP("Claims", "Recording of calls")},
    CodeRow<ConsentKind>{ConsentKind::Family, "family",
                         QT_TRANSLATE_NOOP("Claims", "Explaining to family or an agent")},
    CodeRow<ConsentKind>{ConsentKind::Interpreter, "interpreter",
                         QT_TRANSLATE_NOOP("Claims", "An interpreter listening in")},
};

constexpr std::array kWays{
    CodeRow<ConsentWay>{ConsentWay::Telephone, "telephone", QT_TRANSLATE_NOOP("Claims", "by telephone")},
    CodeRow<ConsentWay>{ConsentWay::Counter, "counter", QT_TRANSLATE_NOOP("Claims", "at the counter")},
    CodeRow<ConsentWay>{ConsentWay::Writing, "writing", QT_TRANSLATE_NOOP("Claims", "in writing")},
    CodeRow<ConsentWay>{ConsentWay::Online, "online", QT_TRANSLATE_NOOP("Claims", "online")},
};

}  // namespace

QString codeOf(ConsentKind kind) {
    return code_table::code(kKinds, kind);
}
QString labelOf(ConsentKind kind) {
    return code_table::label(kKinds, kind, "Claims");
}
template <>
std::optional<ConsentKind> valueOfCode(QStringView code) {
    return code_table::find(kKinds, code);
}
template <>
std::vector<ConsentKind> allValues() {
    return code_table::values(kKinds);
}

QString codeOf(ConsentWay way) {
    return code_table::code(kWays, way);
}
QString labelOf(ConsentWay way) {
    return code_table::label(kWays, way, "Claims");
}
template <>
std::optional<ConsentWay> valueOfCode(QStringView code) {
    return code_table::find(kWays, code);
}
template <>
std::vector<ConsentWay> allValues() {
    return code_table::values(kWays);
}

bool ClaimFile::allows(ConsentKind kind) const {
    return std::any_of(consents.begin(), consents.end(),
                       [&](const Consent& each) { return each.kind == kind && each.isGiven; });
}

bool ClaimFile::refuses(ConsentKind kind) const {
    return std::any_of(consents.begin(), consents.end(),
                       [&](const Consent& each) { return each.kind == kind && !each.isGiven; });
}

const Consent* ClaimFile::consentTo(ConsentKind kind) const {
    const auto found = std::find_if(consents.begin(), consents.end(),
                                    [&](const Consent& each) { return each.kind == kind; });
    return found == consents.end() ? nullptr : &*found;
}

const ClaimCause* ClaimFile::causeOf(ReceivableId receivable) const {
    const ClaimCause* whole = nullptr;
    for (const ClaimCause& each : causes) {
        if (each.receivable == receivable) {
            return &each;
        }
        whole = each.receivable ? whole : &each;
    }
    return whole;
}

void ClaimFile::narrowTo(CampaignId campaign, bool hasMoney) {
    for (QList<Consent>* list : {&consents, &said}) {
        for (Consent& each : *list) {
            if (each.campaign != campaign) {
                each.note.clear();
            }
        }
    }
    if (!hasMoney) {
        guarantors.clear();
        causes.clear();
        invocations.clear();
    }
}

void ClaimFile::mask() {
    for (QList<Consent>* list : {&consents, &said}) {
        for (Consent& each : *list) {
            each.note.clear();
        }
    }
    for (LimitationInvocation& each : invocations) {
        each.note.clear();
    }
    for (Guarantor& each : guarantors) {
        each.name.clear();
        each.address.clear();
        each.phoneDigits.clear();
        each.note.clear();
        each.decisionReason.clear();
    }
    for (ClaimCause& each : causes) {  // a rent tells where somebody lives
        each.cause.clear();
        each.security.clear();
    }
}

}  // namespace saikoku
