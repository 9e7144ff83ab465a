#include "core/base/text_encoding.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

#include "core/base/kana_marks.h"

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(TextFiles) };

constexpr char kCp932Name[] = "CP932";  // never Shift_JIS: that name means other tables elsewhere
constexpr char16_t kGeta = u'〓';

bool isAscii(QByteArrayView bytes) {
    const char* at = bytes.data();
    const char* const end = at + bytes.size();
    for (; end - at >= 8; at += 8) {
        quint64 word = 0;
        std::memcpy(&word, at, sizeof word);
        if ((word & 0x8080808080808080ULL) != 0) {
            return false;
        }
    }
    return std::all_of(at, end, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// Length of the well-formed sequence that starts here, 0 when there is none.
qsizetype utf8SequenceLength(const unsigned char* at, qsizetype left) {
    const unsigned char lead = at[0];
    const auto follows = [&](qsizetype i, unsigned char least, unsigned char most) {
        return i < left && at[i] >= least && at[i] <= most;
    };
    if (lead < 0x80) {
        return 1;
    }
    if (lead >= 0xC2 && lead <= 0xDF) {
        return follows(1, 0x80, 0xBF) ? 2 : 0;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
        const unsigned char least = lead == 0xE0 ? 0xA0 : 0x80;
        const unsigned char most = lead == 0xED ? 0x9F : 0xBF;
        return follows(1, least, most) && follows(2, 0x80, 0xBF) ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const unsigned char least = lead == 0xF0 ? 0x90 : 0x80;
        const unsigned char most = lead == 0xF4 ? 0x8F : 0xBF;
        return follows(1, least, most) && follows(2, 0x80, 0xBF) && follows(3, 0x80, 0xBF) ? 4 : 0;
    }
    return 0;
}

/// CP932's grammar: single bytes, or a lead with a trail. Whether the pair has a
/// character is the decoder's question.
bool isStrictCp932(QByteArrayView bytes) {
    constexpr qsizetype kChunk = 1 << 20;
    QStringDecoder decoder(kCp932Name, QStringDecoder::Flag::Stateless);
    if (!decoder.isValid()) {
        return false;
    }
    qsizetype at = 0;
    qsizetype chunkStart = 0;
    const auto byteAt = [&](qsizetype i) { return static_cast<unsigned char>(bytes[i]); };
    while (at < bytes.size()) {
        const unsigned char lead = byteAt(at);
        if (lead == 0x80 || lead == 0xA0 || lead >= 0xFD) {
            return false;  // ICU would map these to control characters
        }
        const bool pair = (lead >= 0x81 && lead <= 0x9F) || lead >= 0xE0;
        if (pair && (at + 1 >= bytes.size() || byteAt(at + 1) < 0x40 || byteAt(at + 1) == 0x7F || byteAt(at + 1) > 0xFC)) {
            return false;
        }
        at += pair ? 2 : 1;
        if (at - chunkStart >= kChunk || at == bytes.size()) {
            const QString text = decoder.decode(bytes.sliced(chunkStart, at - chunkStart));
            if (decoder.hasError() || text.contains(QChar::ReplacementCharacter)) {
                return false;
            }
            chunkStart = at;
        }
    }
    return true;
}

char16_t lookAlike(char16_t c) {
    switch (c) {
    case 0x301C: return 0xFF5E;
    case 0x2212: return 0xFF0D;
    case 0x2016: return 0x2225;
    case 0x2014: return 0x2015;
    case 0x00A2: return 0xFFE0;
    case 0x00A3: return 0xFFE1;
    case 0x00AC: return 0xFFE2;
    case 0x00A5: return 0xFFE5;
    case 0x203E: return 0xFFE3;
    default: return c;
    }
}

bool isVariationSelector(char32_t c) {
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
}

/// What the converter leaves out without a word: Unicode's Default_Ignorable_Code_Point.
bool isIgnorable(char32_t c) {
    constexpr std::array<std::pair<char32_t, char32_t>, 15> kRanges{
        {{0x00AD, 0x00AD}, {0x034F, 0x034F}, {0x061C, 0x061C}, {0x115F, 0x1160}, {0x17B4, 0x17B5},
         {0x180B, 0x180F}, {0x200B, 0x200F}, {0x202A, 0x202E}, {0x2060, 0x206F}, {0x3164, 0x3164},
         {0xFE00, 0xFE0F}, {0xFEFF, 0xFEFF}, {0xFFA0, 0xFFA0}, {0xFFF0, 0xFFF8}, {0xE0000, 0xE0FFF}}};
    return c >= kRanges.front().first &&
           std::any_of(kRanges.begin(), kRanges.end(), [c](const auto& range) { return c >= range.first && c <= range.second; });
}

bool holdsIgnorable(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return isIgnorable(c.unicode()) || c.unicode() == 0xDB40;  // the high half of U+E0000 …
    });
}

/// How an unseen character is listed.
QString numbered(char32_t code) {
    return QStringLiteral("U+%1").arg(QString::number(code, 16).toUpper(), 4, QLatin1Char('0'));
}

}  // namespace

QString codeOf(TextEncoding encoding) {
    return encoding == TextEncoding::Utf8 ? QStringLiteral("utf-8") : QStringLiteral("cp932");
}

template <>
std::optional<TextEncoding> valueOfCode(QStringView name) {
    QString folded = name.trimmed().toString().toLower();
    folded.remove(QLatin1Char('-')).remove(QLatin1Char('_'));
    if (folded == QLatin1String("utf8")) {
        return TextEncoding::Utf8;
    }
    static const std::array names{QLatin1String("cp932"), QLatin1String("ms932"), QLatin1String("sjis"),
                                  QLatin1String("shiftjis"), QLatin1String("windows31j")};
    if (std::find(names.begin(), names.end(), folded) != names.end()) {
        return TextEncoding::Cp932;
    }
    return std::nullopt;
}

bool isStrictUtf8(QByteArrayView bytes) {
    const auto* data = reinterpret_cast<const unsigned char*>(bytes.data());
    qsizetype at = 0;
    while (at < bytes.size()) {
        constexpr qsizetype kBlock = 64;
        if (bytes.size() - at >= kBlock && isAscii(bytes.sliced(at, kBlock))) {
            at += kBlock;
            continue;
        }
        const qsizetype stop = std::min(bytes.size(), at + kBlock);
        while (at < stop) {
            const qsizetype length = utf8SequenceLength(data + at, bytes.size() - at);
            if (length == 0) {
                return false;
            }
            at += length;
        }
    }
    return true;
}

Result<DetectedEncoding> detectTextEncoding(QByteArrayView bytes) {
    const bool utf16 = bytes.startsWith(QByteArrayView("\xFF\xFE")) || bytes.startsWith(QByteArrayView("\xFE\xFF"));
    const qsizetype bom = bytes.startsWith(QByteArrayView("\xEF\xBB\xBF")) ? 3 : 0;
    if (!utf16 && isStrictUtf8(bytes.sliced(bom))) {
        return DetectedEncoding{TextEncoding::Utf8, bom};
    }
    if (!utf16 && bom == 0 && isStrictCp932(bytes)) {
        return DetectedEncoding{TextEncoding::Cp932, 0};
    }
    return fail(ErrorCode::BadInput,
                utf16 ? Text::tr("The text is UTF-16. Save it as UTF-8 or Shift_JIS.")
                      : Text::tr("The text is neither UTF-8 nor Shift_JIS. Save it in one of the two."));
}

QByteArrayView withoutEndBytes(QByteArrayView bytes) {
    qsizetype end = bytes.size();
    for (qsizetype at = bytes.size(); at > 0; --at) {
        const char c = bytes[at - 1];
        if (c == '\x1A' || c == '\0') {
            end = at - 1;
        } else if (c != '\r' && c != '\n') {
            break;
        }
    }
    return bytes.first(end);
}

TextDecoder::TextDecoder(TextEncoding encoding)
    : m_encoding(encoding),
      m_decoder(encoding == TextEncoding::Utf8 ? "UTF-8" : kCp932Name, QStringDecoder::Flag::Stateless) {}

QString TextDecoder::decode(QByteArrayView field, bool* lossy) {
    if (isAscii(field)) {
        return QString::fromLatin1(field.data(), field.size());
    }
    if (m_encoding == TextEncoding::Utf8) {
        if (lossy != nullptr && !isStrictUtf8(field)) {
            *lossy = true;
        }
        return QString::fromUtf8(field.data(), field.size());
    }
    const QString text = m_decoder.decode(field);
    if (lossy != nullptr && (m_decoder.hasError() || text.contains(QChar::ReplacementCharacter))) {
        *lossy = true;
    }
    if (m_decoder.hasError()) {
        m_decoder = QStringDecoder(kCp932Name, QStringDecoder::Flag::Stateless);  // its error is sticky
    }
    return text;
}

Result<QString> decodedText(QByteArrayView bytes) {
    const QByteArrayView text = withoutEndBytes(bytes);
    SAIKOKU_TRY_ASSIGN(const DetectedEncoding detected, detectTextEncoding(text));
    return composedKana(TextDecoder(detected.encoding).decode(text.sliced(detected.bomLength)));
}

TextEncoder::TextEncoder(TextEncoding encoding)
    : m_encoding(encoding),
      m_encoder(encoding == TextEncoding::Utf8 ? "UTF-8" : kCp932Name) {}

EncodedText TextEncoder::encode(QStringView text) {
    if (m_encoding == TextEncoding::Utf8) {
        return {text.toUtf8(), {}};
    }
    QString mapped = composedKana(text.toString());
    for (QChar& c : mapped) {
        c = QChar(lookAlike(c.unicode()));
    }
    EncodedText whole;
    return !holdsIgnorable(mapped) && encodes(mapped, &whole.bytes) ? whole : encodeOneByOne(mapped);
}

bool TextEncoder::encodes(const QString& text, QByteArray* bytes) {
    if (!text.isValidUtf16()) {
        return false;  // half a pair would wait in the encoder for its other half
    }
    *bytes = m_encoder.encode(text);
    // ICU writes FC FC, no character's code, and doesn't always call it an error.
    // Two neighbours may look like it by chance: those are then tried one by one.
    if (!m_encoder.hasError() && !bytes->contains("\xFC\xFC")) {
        return true;
    }
    m_encoder = QStringEncoder(kCp932Name);  // an error would stick
    return false;
}

EncodedText TextEncoder::encodeOneByOne(const QString& text) {
    EncodedText result;
    const auto lose = [&](const QString& character) {
        if (!result.lost.contains(character)) {
            result.lost.append(character);
        }
    };
    QString previous;
    for (qsizetype at = 0; at < text.size();) {
        const bool pair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const QString character = text.mid(at, pair ? 2 : 1);
        const char32_t code = pair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
        at += character.size();
        QByteArray bytes;
        if (isVariationSelector(code)) {
            lose(previous + character);
        } else if (isIgnorable(code)) {
            lose(numbered(code));
        } else if (encodes(character, &bytes)) {
            result.bytes += bytes;
        } else {
            lose(character);
            encodes(QString(QChar(kGeta)), &bytes);
            result.bytes += bytes;
        }
        previous = character;
    }
    return result;
}

}  // namespace saikoku
