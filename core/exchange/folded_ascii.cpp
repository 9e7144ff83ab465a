#include "core/exchange/folded_ascii.h"

#include <QString>

#include <algorithm>

namespace saikoku {

namespace {

constexpr std::string_view kIdeographicBlank = "\xE3\x80\x80";

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

char16_t folded(char16_t c) {
    if (c >= 0xFF01 && c <= 0xFF5E) {
        return static_cast<char16_t>(c - 0xFEE0);
    }
    if (c >= 0x2010 && c <= 0x2015) {
        return u'-';  // hyphens and dashes
    }
    switch (c) {
    case 0x3000:
    case 0x00A0: return u' ';
    case 0x2043:  // hyphen bullet
    case 0x2212:  // minus sign
    case 0x23AF:  // horizontal line extension
    case 0x2500:  // box lines
    case 0x2501:
    case 0x30FC:
    case 0xFE58:
    case 0xFE63:
    case 0xFF70: return u'-';
    case 0x00A5:
    case 0xFFE5: return u'\\';
    default: return c;
    }
}

}  // namespace

bool isAsciiText(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string_view trimmedText(std::string_view text) {
    for (bool changed = true; changed;) {
        changed = false;
        if (!text.empty() && isBlank(text.front())) {
            text.remove_prefix(1);
            changed = true;
        } else if (text.starts_with(kIdeographicBlank)) {
            text.remove_prefix(kIdeographicBlank.size());
            changed = true;
        }
        if (!text.empty() && isBlank(text.back())) {
            text.remove_suffix(1);
            changed = true;
        } else if (text.ends_with(kIdeographicBlank)) {
            text.remove_suffix(kIdeographicBlank.size());
            changed = true;
        }
    }
    return text;
}

std::string foldedAscii(std::string_view utf8) {
    const std::string_view text = trimmedText(utf8);
    if (isAsciiText(text)) {
        return std::string(text);
    }
    QString wide = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    for (QChar& c : wide) {
        c = QChar(folded(c.unicode()));
    }
    return wide.toStdString();
}

}  // namespace saikoku
