#include "core/dialling/dial_number.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <array>

#include "core/base/phone_number.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Dialling)
};

constexpr qsizetype kMostDigits = 24;  // E.164's 15 and prefixes such as 0, 186, 00XY
constexpr qsizetype kLongestExtension = 5;

// Police, coast guard, fire and ambulance (電気通信番号計画, 緊急通報).
constexpr std::array kEmergency{QLatin1String("110"), QLatin1String("118"), QLatin1String("119")};

// User parts that stand for "no number shown": RFC 3323 and what exchanges send.
constexpr std::array kWithheld{QLatin1String("anonymous"), QLatin1String("unavailable"),
                               QLatin1String("unknown"),   QLatin1String("restricted"),
                               QLatin1String("private"),   QLatin1String("withheld")};

bool isSeparator(QChar c) {
    static const QString separators = QStringLiteral("-‐‑‒–—―−ー.()[]/");
    return c.isSpace() || separators.contains(c);
}

bool isKey(QChar c) {
    return (c >= u'0' && c <= u'9') || c == u'*' || c == u'#';
}

QString domestic(const QString& international) {
    return QLatin1Char('0') + international.mid(3);
}

}  // namespace

Result<QString> cleanDialNumber(const QString& text) {
    QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    if (plain.startsWith(QLatin1String("tel:"), Qt::CaseInsensitive)) {
        plain = plain.mid(4);
    }
    QString number;
    for (const QChar c : plain) {
        if (isKey(c) || (c == u'+' && number.isEmpty())) {
            number += c;
        } else if (!isSeparator(c)) {
            return fail(ErrorCode::BadInput,
                        Text::tr("“%1” is not a telephone number: “%2” can't be dialled. Give digits only.")
                            .arg(text, c));
        }
    }
    if (number.startsWith(QLatin1String("+81"))) {
        number = domestic(number);
    }
    if (number.startsWith(u'+')) {
        return fail(ErrorCode::BadInput,
                    Text::tr("“%1” is a number of another country. Dial it by hand.").arg(text));
    }
    if (!std::any_of(number.cbegin(), number.cend(), [](QChar c) { return c.isDigit(); })) {
        return fail(ErrorCode::BadInput, Text::tr("There is no telephone number to dial."));
    }
    if (number.size() > kMostDigits) {
        return fail(ErrorCode::BadInput,
                    Text::tr("“%1” has too many digits for a telephone number.").arg(text));
    }
    if (std::find(kEmergency.cbegin(), kEmergency.cend(), number) != kEmergency.cend()) {
        return fail(ErrorCode::Rule,
                    Text::tr("%1 is an emergency number. Use the desk phone for it.").arg(number));
    }
    return number;
}

QString withPrefixes(const QString& number, const QString& outsidePrefix, const QString& callerIdPrefix) {
    const bool internal = number.size() <= kLongestExtension || !number.at(0).isDigit();
    if (internal) {
        return number;
    }
    const bool hasCallerIdPrefix =
        number.startsWith(QLatin1String("184")) || number.startsWith(QLatin1String("186"));
    return outsidePrefix + (hasCallerIdPrefix ? QString() : callerIdPrefix) + number;
}

Result<QString> cleanDtmf(const QString& keys) {
    const QString plain = keys.normalized(QString::NormalizationForm_KC).trimmed().toUpper();
    const bool good = !plain.isEmpty() && std::all_of(plain.cbegin(), plain.cend(), [](QChar c) {
        return isKey(c) || (c >= u'A' && c <= u'D');
    });
    if (!good) {
        return fail(ErrorCode::BadInput,
                    Text::tr("“%1” can't be sent as telephone keys: use 0–9, * and #.").arg(keys));
    }
    return plain;
}

QString userPartOfUri(const QString& uri) {
    QString rest = uri.trimmed();
    const qsizetype open = rest.indexOf(u'<');
    if (open >= 0) {
        rest = rest.mid(open + 1).section(u'>', 0, 0);
    }
    const bool tel = rest.startsWith(QLatin1String("tel:"), Qt::CaseInsensitive);
    const qsizetype colon = rest.indexOf(u':');
    const qsizetype at = rest.indexOf(u'@');
    if (colon >= 0 && (at < 0 || colon < at) && rest.left(colon).size() <= 4) {
        rest = rest.mid(colon + 1);
    }
    if (!tel && !rest.contains(u'@')) {
        return {};  // a host alone has no user
    }
    const QString user = rest.section(u'@', 0, 0).section(u';', 0, 0).section(u':', 0, 0);
    return QUrl::fromPercentEncoding(user.toUtf8());
}

CallerId callerFromUri(const QString& uri, const QString& displayName) {
    CallerId caller;
    caller.displayName = displayName.trimmed();
    const QString user = userPartOfUri(uri);
    const bool hidden = uri.contains(QLatin1String("anonymous.invalid"), Qt::CaseInsensitive) ||
                        std::any_of(kWithheld.cbegin(), kWithheld.cend(), [&](QLatin1String word) {
                            return user.compare(word, Qt::CaseInsensitive) == 0;
                        });
    if (hidden || user.isEmpty()) {
        caller.withheld = true;
        return caller;
    }
    // As the number it is, however the exchange writes it; shown even where it could not be dialled back.
    const auto number = PhoneNumber::parse(user);
    caller.number = number ? number->digits() : user.startsWith(QLatin1String("+81")) ? domestic(user) : user;
    return caller;
}

}  // namespace saikoku
