#include "core/base/phone_number.h"

#include <QCoreApplication>

#include <array>

#include "core/base/area_codes.h"

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

bool isSeparator(QChar c) {
    return c.isSpace() || QStringLiteral("-‐‑–—―−ー()[].・/").contains(c);
}

/// Digits alone, +81 turned into 0; nothing when something else stands there.
std::optional<QString> nationalDigits(QStringView text) {
    QString digits;
    bool plus = false;
    const QString plain = text.toString().normalized(QString::NormalizationForm_KC);
    for (const QChar c : plain) {
        if (c >= u'0' && c <= u'9') {
            digits.append(c);
        } else if (c == u'+' && digits.isEmpty() && !plus) {
            plus = true;
        } else if (!isSeparator(c)) {
            return std::nullopt;
        }
    }
    const QLatin1String country("81");
    const QLatin1String dialledCountry("0081");
    if (plus && !digits.startsWith(country)) {
        return std::nullopt;
    }
    if (plus || digits.startsWith(dialledCountry)) {
        digits.remove(0, plus ? country.size() : dialledCountry.size());
        if (!digits.startsWith(QLatin1Char('0'))) {  // +81 (0)3 is seen too
            digits.prepend(QLatin1Char('0'));
        }
    }
    return digits;
}

}  // namespace

Result<PhoneNumber> PhoneNumber::parse(QStringView text) {
    const std::optional<QString> digits = nationalDigits(text);
    if (!digits || digits->isEmpty()) {
        return fail(ErrorCode::BadInput, Text::tr("\"%1\" is no Japanese telephone number.").arg(text));
    }
    if (!digits->startsWith(QLatin1Char('0')) || digits->startsWith(QLatin1String("00"))) {
        return fail(
            ErrorCode::BadInput,
            Text::tr("\"%1\" is no Japanese telephone number: it must begin with one 0 and the area code.")
                .arg(text));
    }
    PhoneNumber number;
    number.m_digits = *digits;
    int length = kFixedLength;
    bool planned = false;
    for (const Plan& plan : kPlans) {
        if (digits->startsWith(QLatin1String(plan.prefix))) {
            number.m_kind = plan.kind;
            number.m_areaLength = plan.area;
            number.m_middleLength = plan.middle;
            length = plan.length;
            planned = true;
            break;
        }
    }
    if (digits->size() != length) {
        return fail(ErrorCode::BadInput,
                    Text::tr("\"%1\" has %2 digits; a number that begins so has %3.")
                        .arg(text.toString(), QString::number(digits->size()), QString::number(length)));
    }
    if (!planned) {
        const AreaCode area = areaCodeOf(*digits);
        number.m_areaLength = area.length;
        number.m_middleLength = kFixedLength - area.length - kSubscriberLength;
        number.m_known = area.known;
    }
    return number;
}

QString PhoneNumber::hyphenated() const {
    const QLatin1Char hyphen('-');
    return m_digits.first(m_areaLength) + hyphen + m_digits.sliced(m_areaLength, m_middleLength) + hyphen +
           m_digits.sliced(m_areaLength + m_middleLength);
}

}  // namespace saikoku
