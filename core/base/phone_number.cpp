#include "core/base/phone_number.h"

#include <QCoreApplication>

#include <array>

#include "core/base/area_codes.h"
#include "core/base/phone_writing.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Phones)
};

/// Numbers that are told by their first digits; all others are fixed lines.
struct Plan {
    const char* prefix;
    NumberKind kind;
    int length;
    int area;
    int middle;
};

constexpr std::array<Plan, 13> kPlans{{
    {"0120", NumberKind::TollFree, 10, 4, 3},
    {"0800", NumberKind::TollFree, 11, 4, 3},
    {"0570", NumberKind::Special, 10, 4, 3},
    {"0990", NumberKind::Special, 10, 4, 3},
    {"0180", NumberKind::Special, 10, 4, 3},
    {"0170", NumberKind::Special, 10, 4, 3},
    {"0910", NumberKind::Special, 10, 4, 2},
    {"020", NumberKind::Machine, 11, 3, 4},
    {"050", NumberKind::Ip, 11, 3, 4},
    {"060", NumberKind::Mobile, 11, 3, 4},
    {"070", NumberKind::Mobile, 11, 3, 4},
    {"080", NumberKind::Mobile, 11, 3, 4},
    {"090", NumberKind::Mobile, 11, 3, 4},
}};

constexpr int kFixedLength = 10;
constexpr int kSubscriberLength = 4;

}  // namespace

Result<PhoneNumber> PhoneNumber::parse(QStringView text) {
    SAIKOKU_TRY_ASSIGN(const PhoneWriting writing, readPhoneWriting(text));
    const QString& digits = writing.digits;
    if (digits.isEmpty()) {
        return fail(ErrorCode::BadInput, Text::tr("\"%1\" is no Japanese telephone number.").arg(text));
    }
    // 00 and 010 lead abroad
    if (!digits.startsWith(u'0') || digits.startsWith(QLatin1String("00")) || digits.startsWith(QLatin1String("010"))) {
        return fail(
            ErrorCode::BadInput,
            Text::tr("\"%1\" is no Japanese telephone number: it must begin with one 0 and the area code.")
                .arg(text));
    }
    PhoneNumber number;
    number.m_digits = digits;
    number.m_callerIdPrefix = writing.callerIdPrefix;
    number.m_extension = writing.extension;
    number.m_remark = writing.remark;
    const int length = number.takePlan();
    if (digits.size() > length && writing.groupEnds.contains(length)) {
        return fail(moreThanOneNumber(text, digits.first(length)));
    }
    if (digits.size() != length) {
        return fail(ErrorCode::BadInput,
                    Text::tr("\"%1\" has %2 digits; a number that begins so has %3.")
                        .arg(text.toString(), QString::number(digits.size()), QString::number(length)));
    }
    if (number.m_areaLength == 0) {
        const AreaCode area = areaCodeOf(digits);
        number.m_areaLength = area.length;
        number.m_middleLength = kFixedLength - area.length - kSubscriberLength;
        number.m_known = area.known;
    }
    return number;
}

int PhoneNumber::takePlan() {
    for (const Plan& plan : kPlans) {
        if (m_digits.startsWith(QLatin1String(plan.prefix))) {
            m_kind = plan.kind;
            m_areaLength = plan.area;
            m_middleLength = plan.middle;
            return plan.length;
        }
    }
    return kFixedLength;
}

QString PhoneNumber::remarkWithPrefix() const {
    const bool both = !m_callerIdPrefix.isEmpty() && !m_remark.isEmpty();
    return m_callerIdPrefix + (both ? QStringLiteral(" ") : QString()) + m_remark;
}

QString PhoneNumber::hyphenated() const {
    const QLatin1Char hyphen('-');
    return m_digits.first(m_areaLength) + hyphen + m_digits.sliced(m_areaLength, m_middleLength) + hyphen +
           m_digits.sliced(m_areaLength + m_middleLength);
}

}  // namespace saikoku
