#include "core/exchange/cell_text.h"

#include <algorithm>
#include <memory>
#include <vector>

#include "core/base/kana_marks.h"

namespace saikoku {

namespace {

constexpr char32_t kByteOrderMark = 0xFEFF;  // within a file it is no text: files were put one behind the other

unsigned char byteAt(QByteArrayView bytes, qsizetype at) { return static_cast<unsigned char>(bytes[at]); }

bool isPrivateUse(char32_t c) {
    return (c >= 0xE000 && c <= 0xF8FF) || (c >= 0xF0000 && c <= 0xFFFFD) || (c >= 0x100000 && c <= 0x10FFFD);
}

void appendUtf8(std::string& text, char32_t c) {
    if (c < 0x80) {
        text += static_cast<char>(c);
    } else if (c < 0x800) {
        text += static_cast<char>(0xC0 | (c >> 6));
        text += static_cast<char>(0x80 | (c & 0x3F));
    } else {
        text += static_cast<char>(0xE0 | (c >> 12));
        text += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
        text += static_cast<char>(0x80 | (c & 0x3F));
    }
}

void lose(CellText& cell) {
    cell.utf8 += kLostSign;
    cell.lost = true;
}

void appendAscii(CellText& cell, unsigned char c) {
    if (c == '\t' || c == '\n') {
        cell.utf8 += ' ';
    } else if (c == '\r') {
        return;  // CR LF is one break
    } else if (c < 0x20 || c == 0x7F) {
        lose(cell);
    } else {
        cell.utf8 += static_cast<char>(c);
    }
}

bool isCp932Lead(unsigned char c) { return (c >= 0x81 && c <= 0x9F) || (c >= 0xE0 && c <= 0xFC); }
bool isCp932Trail(unsigned char c) { return c >= 0x40 && c != 0x7F && c <= 0xFC; }

/// Two-byte code → character; 0 where there is none or it is user-defined.
const std::vector<char16_t>& cp932Table() {
    static const std::vector<char16_t> table = [] {
        std::vector<char16_t> made(0x10000, 0);
        TextDecoder decoder(TextEncoding::Cp932);
        for (unsigned lead = 0x81; lead <= 0xFC; ++lead) {
            for (unsigned trail = 0x40; trail <= 0xFC && isCp932Lead(static_cast<unsigned char>(lead)); ++trail) {
                const char pair[2] = {static_cast<char>(lead), static_cast<char>(trail)};
                bool lossy = false;
                const QString text = decoder.decode(QByteArrayView(pair, 2), &lossy);
                if (!lossy && text.size() == 1 && !isPrivateUse(text[0].unicode())) {
                    made[lead << 8 | trail] = text[0].unicode();
                }
            }
        }
        return made;
    }();
    return table;
}

void decodeCp932(QByteArrayView bytes, CellText& cell) {
    const std::vector<char16_t>& table = cp932Table();
    for (qsizetype at = 0; at < bytes.size();) {
        const unsigned char c = byteAt(bytes, at++);
        if (c < 0x80) {
            appendAscii(cell, c);
        } else if (c >= 0xA1 && c <= 0xDF) {
            appendUtf8(cell.utf8, 0xFF61u + (c - 0xA1u));
        } else if (isCp932Lead(c) && at < bytes.size() && isCp932Trail(byteAt(bytes, at))) {
            const char16_t character = table[static_cast<size_t>(c) << 8 | byteAt(bytes, at++)];
            character == 0 ? lose(cell) : appendUtf8(cell.utf8, character);
        } else {
            lose(cell);
        }
    }
}

struct Utf8Step {
    char32_t character = 0;
    qsizetype length = 1;
    bool valid = false;
};

Utf8Step utf8Step(QByteArrayView bytes, qsizetype at) {
    const unsigned char lead = byteAt(bytes, at);
    const qsizetype length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (length == 1) {
        return {lead, 1, true};
    }
    if (length == 0 || !isStrictUtf8(bytes.sliced(at, std::min(length, bytes.size() - at)))) {
        return {};
    }
    char32_t character = lead & (0xFFu >> (length + 1));
    for (qsizetype i = 1; i < length; ++i) {
        character = character << 6 | (byteAt(bytes, at + i) & 0x3Fu);
    }
    return {character, length, true};
}

/// A mark that stands behind its kana makes one character with it.
bool joinsKana(std::string& text, char32_t mark) {
    constexpr size_t kKanaBytes = 3;
    if ((mark != kVoicedMark && mark != kHalfVoicedMark) || text.size() < kKanaBytes) {
        return false;
    }
    const QString kana = QString::fromUtf8(text.data() + text.size() - kKanaBytes, kKanaBytes);
    const QChar one = kana.size() == 1 ? composedKana(kana.front(), QChar(static_cast<char16_t>(mark))) : QChar();
    if (one.isNull()) {
        return false;
    }
    text.resize(text.size() - kKanaBytes);
    appendUtf8(text, one.unicode());
    return true;
}

void decodeUtf8(QByteArrayView bytes, CellText& cell) {
    for (qsizetype at = 0; at < bytes.size();) {
        const Utf8Step step = utf8Step(bytes, at);
        if (step.valid && step.length == 1) {
            appendAscii(cell, static_cast<unsigned char>(step.character));
        } else if (!step.valid || isPrivateUse(step.character) || step.character == 0xFFFD ||
                   (step.character >= 0x80 && step.character < 0xA0)) {
            lose(cell);
        } else if (step.character != kByteOrderMark && !joinsKana(cell.utf8, step.character)) {
            cell.utf8.append(bytes.data() + at, static_cast<size_t>(step.length));
        }
        at += step.length;
    }
}

/// CP932 text is hardly ever well-formed UTF-8, while UTF-8 read as CP932 loses
/// little: so the sequences that are right are set against the bytes that are not.
bool looksLikeUtf8(QByteArrayView bytes) {
    qsizetype sequences = 0;
    qsizetype stray = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        const Utf8Step step = utf8Step(bytes, at);
        sequences += step.valid && step.length > 1 ? 1 : 0;
        stray += step.valid ? 0 : 1;
        at += step.length;
    }
    return sequences > stray;
}

/// Half-width kana of CP932 come in runs that can be well-formed UTF-8 of two bytes each
/// (ﾐｷ is D0 B7, also з). A core system's UTF-8 holds kanji or kana, of three bytes.
bool looksLikeHalfWidthKana(QByteArrayView bytes) {
    qsizetype kana = 0;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x80 && (byte < 0xA1 || byte > 0xDF)) {
            return false;
        }
        kana += byte >= 0x80 ? 1 : 0;
    }
    return kana > 0;
}

}  // namespace

void CellDecoder::decode(QByteArrayView bytes, CellText& cell) const {
    cell.utf8.clear();
    cell.lost = false;
    const bool plain = std::all_of(bytes.begin(), bytes.end(), [](char c) { return c >= 0x20 && c < 0x7F; });
    if (plain) {
        cell.utf8.assign(bytes.data(), static_cast<size_t>(bytes.size()));
    } else if (m_encoding == TextEncoding::Cp932) {
        decodeCp932(bytes, cell);
    } else {
        decodeUtf8(bytes, cell);
    }
}

CellText CellDecoder::decoded(QByteArrayView bytes) const {
    CellText cell;
    decode(bytes, cell);
    return cell;
}

Result<DetectedEncoding> guessTextEncoding(QByteArrayView bytes) {
    Result<DetectedEncoding> strict = detectTextEncoding(bytes);
    const bool utf16 = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
    const qsizetype bom = bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    if (!utf16 && bom == 0 && looksLikeHalfWidthKana(bytes)) {
        return DetectedEncoding{TextEncoding::Cp932, 0};
    }
    if (utf16 || (strict && strict->encoding == TextEncoding::Utf8)) {
        return strict;
    }
    const bool utf8 = bom > 0 || looksLikeUtf8(bytes);
    return DetectedEncoding{utf8 ? TextEncoding::Utf8 : TextEncoding::Cp932, bom};
}

}  // namespace saikoku
