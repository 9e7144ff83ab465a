#include "core/notices/customer_barcode.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

#include "core/base/rule_file.h"
#include "core/base/rule_source.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Barcodes)
};

constexpr int kAddressSymbols = 13;
constexpr int kCheckModulus = 19;
constexpr int kLettersPerControl = 10;

/// Stands for everything that is replaced by a hyphen, until hyphens are squeezed.
constexpr char16_t kGap = u'-';

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}
bool isLetter(QChar c) {
    return c >= u'A' && c <= u'Z';
}

int unitOf(QChar c) {
    switch (c.unicode()) {
        case u'十': return 10;
        case u'百': return 100;
        case u'千': return 1000;
        default: return 0;
    }
}

int digitOf(QChar c) {
    return static_cast<int>(QStringView(u"〇一二三四五六七八九").indexOf(c));
}

/// 二十一 → 21, 百 → 100, and by places 二一 → 21, 一〇 → 10.
QString numeralToDigits(QStringView numeral) {
    int total = 0;
    int pending = -1;
    bool places = true;
    QString byPlaces;
    for (const QChar c : numeral) {
        if (const int unit = unitOf(c); unit > 0) {
            places = false;
            total += (pending < 0 ? 1 : pending) * unit;
            pending = -1;
        } else {
            const int digit = c == u'零' ? 0 : digitOf(c);
            byPlaces += QString::number(digit);
            pending = pending < 0 ? digit : pending * 10 + digit;
        }
    }
    return places ? byPlaces : QString::number(total + std::max(pending, 0));
}

/// Round zeros among digits of the other kind: 1〇5, 3〇号.
QString replaceRoundZeros(QString address) {
    static const QRegularExpression zero(QStringLiteral("(?<=[0-9])〇(?=〇*(?:[0-9]|丁目|丁|番地|番|号|地割|線|の|ノ))"));
    while (address.contains(zero)) {
        address.replace(zero, QStringLiteral("0"));
    }
    return address;
}

QString replaceNumerals(const QString& address) {
    static const QRegularExpression numeral(
        QStringLiteral("([〇零一二三四五六七八九十百千]{1,9})(?=丁目|丁|番地|番|号|地割|線|の|ノ)"));
    QString result;
    qsizetype last = 0;
    for (auto matches = numeral.globalMatch(address); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(address).mid(last, match.capturedStart() - last);
        result += numeralToDigits(match.capturedView(1));
        last = match.capturedEnd();
    }
    return result + address.mid(last);
}

/// Half width, capitals, one kind of hyphen and of round zero (U+3007; ○ U+25CB and ◯
/// U+25EF are typed for it), and what is dropped dropped.
QString prepared(QStringView address) {
    QString text = address.toString().normalized(QString::NormalizationForm_KC).toUpper();
    static const QRegularExpression circles(QStringLiteral("[○◯⭕]"));
    text.replace(circles, QStringLiteral("〇"));
    static const QRegularExpression dropped(QStringLiteral("[&/・.]"));
    static const QRegularExpression hyphens(QStringLiteral("[‐‑‒–—―−]"));
    text.remove(dropped);
    text.replace(hyphens, QString(QChar(kGap)));
    return replaceNumerals(replaceRoundZeros(text));
}

/// Whether the character is kept: a digit, or a letter alone that is no floor.
bool isKept(const QString& text, qsizetype i) {
    if (isDigit(text[i])) {
        return true;
    }
    if (!isLetter(text[i])) {
        return false;
    }
    const bool afterLetter = i > 0 && isLetter(text[i - 1]);
    const bool beforeLetter = i + 1 < text.size() && isLetter(text[i + 1]);
    const bool floor = text[i] == u'F' && i > 0 && isDigit(text[i - 1]);
    return !afterLetter && !beforeLetter && !floor;
}

/// CC1–CC3 and the digit of a letter; other characters stand for themselves.
QStringList symbolsOf(const QString& code) {
    QStringList symbols;
    for (const QChar c : code) {
        if (isLetter(c)) {
            const int number = c.unicode() - u'A';
            symbols.append(QStringLiteral("CC%1").arg(1 + number / kLettersPerControl));
            symbols.append(QString::number(number % kLettersPerControl));
        } else {
            symbols.append(QString(c));
        }
    }
    return symbols;
}

/// Values 0–9, hyphen 10, CC1–CC8 11–18.
const QStringList& symbolsByValue() {
    static const QStringList symbols =
        QStringLiteral("0 1 2 3 4 5 6 7 8 9 - CC1 CC2 CC3 CC4 CC5 CC6 CC7 CC8").split(QLatin1Char(' '));
    return symbols;
}

}  // namespace

Result<RepresentativePostcodes> RepresentativePostcodes::fromJson(const RuleFile& file) {
    RuleReader reader(file);
    RepresentativePostcodes codes;
    const auto read = [&](const QString& name, const QRegularExpression& form, const QString& expected) {
        QStringList list;
        const QJsonArray values = reader.list(name);
        for (const auto& value : values) {
            if (!form.match(value.toString()).hasMatch()) {
                reader.refuse(name, expected);
                break;
            }
            list.append(value.toString());
        }
        return list;
    };
    codes.endings = read(QStringLiteral("endings"), QRegularExpression(QStringLiteral("^\\d{1,7}$")),
                         Text::tr("last digits of postcodes"));
    codes.listed = read(QStringLiteral("listed"), QRegularExpression(QStringLiteral("^\\d{7}$")),
                        Text::tr("postcodes of seven digits"));
    SAIKOKU_TRY(reader.finish());
    return codes;
}

Result<RepresentativePostcodes> RepresentativePostcodes::fromRules(const RuleSource& source) {
    SAIKOKU_TRY_ASSIGN(const RuleFile file, source.file(QStringLiteral("customer_barcode")));
    return fromJson(file);
}

Result<RepresentativePostcodes> RepresentativePostcodes::load(const QString& dataFolder) {
    return fromRules(ShippedRules(dataFolder));
}

bool RepresentativePostcodes::contains(const PostalCode& code) const {
    for (const QString& ending : endings) {
        if (code.digits().endsWith(ending)) {
            return true;
        }
    }
    return listed.contains(code.digits());
}

QString addressCode(QStringView address) {
    const QString text = prepared(address);
    QString code;
    bool gap = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isKept(text, i)) {
            gap = true;
            continue;
        }
        const bool besideLetter = isLetter(text[i]) || (!code.isEmpty() && isLetter(code.back()));
        if (gap && !code.isEmpty() && !besideLetter) {
            code.append(QChar(kGap));
        }
        code.append(text[i]);
        gap = false;
    }
    return code;
}

Result<QStringList> customerBarcode(const PostalCode& postcode, QStringView address,
                                    const RepresentativePostcodes& representative) {
    if (representative.contains(postcode)) {
        return fail(ErrorCode::Rule,
                    Text::tr("%1 stands for a whole municipality: it gets no customer barcode.")
                        .arg(postcode.hyphenated()));
    }
    QStringList symbols = symbolsOf(postcode.digits());
    QStringList part = symbolsOf(addressCode(address)).mid(0, kAddressSymbols);
    while (part.size() < kAddressSymbols) {
        part.append(QStringLiteral("CC4"));
    }
    symbols += part;
    qsizetype sum = 0;
    for (const QString& symbol : std::as_const(symbols)) {
        sum += symbolsByValue().indexOf(symbol);
    }
    symbols.append(symbolsByValue().at((kCheckModulus - sum % kCheckModulus) % kCheckModulus));
    symbols.prepend(QStringLiteral("STC"));
    symbols.append(QStringLiteral("SPC"));
    return symbols;
}

}  // namespace saikoku
