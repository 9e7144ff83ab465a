#include "core/exchange/import_amounts.h"

#include <optional>
#include <string>

#include "core/base/yen.h"
#include "core/exchange/folded_ascii.h"

namespace saikoku {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool takePrefix(std::string_view& text, std::string_view prefix) {
    const bool found = text.starts_with(prefix);
    text.remove_prefix(found ? prefix.size() : 0);
    return found;
}

bool takeSuffix(std::string_view& text, std::string_view suffix) {
    const bool found = text.ends_with(suffix);
    text.remove_suffix(found ? suffix.size() : 0);
    return found;
}

/// Groups of three behind a first group of one to three.
bool groupsAreRight(std::string_view text) {
    const size_t first = text.find(',');
    if (first == std::string_view::npos) {
        return true;
    }
    if (first == 0 || first > 3 || (text.size() - first) % 4 != 0) {
        return false;
    }
    for (size_t i = first; i < text.size(); ++i) {
        if ((text[i] == ',') != ((i - first) % 4 == 0)) {
            return false;
        }
    }
    return true;
}

AmountReading digitsOnly(std::string_view text) {
    qint64 yen = 0;
    bool any = false;
    for (const char c : text) {
        if (c == ',') {
            continue;
        }
        if (!isDigit(c)) {
            return {0, AmountFault::NotANumber};
        }
        any = true;
        if (yen <= Yen::kLargestInput) {
            yen = yen * 10 + (c - '0');
        }
    }
    if (!any) {
        return {0, AmountFault::NotANumber};
    }
    return yen > Yen::kLargestInput ? AmountReading{0, AmountFault::TooLarge} : AmountReading{yen, AmountFault::None};
}

bool takeMinus(std::string_view& text) {
    return takePrefix(text, "-") || takePrefix(text, "▲") || takePrefix(text, "△");
}

AmountReading readDecorated(std::string_view utf8) {
    const std::string folded = foldedAscii(utf8);
    std::string_view text = folded;
    bool negative = takeMinus(text);
    if (text.starts_with('(') && text.ends_with(')')) {
        negative = true;
        text = text.substr(1, text.size() - 2);
    }
    takePrefix(text, "\\");
    negative = takeMinus(text) || negative;
    takeSuffix(text, "円");
    text = trimmedText(text);
    if (!groupsAreRight(text)) {
        return {0, AmountFault::NotANumber};
    }
    AmountReading reading = digitsOnly(text);
    if (reading.fault == AmountFault::None && negative && reading.yen != 0) {
        return {0, AmountFault::Negative};
    }
    return reading;
}

}  // namespace

AmountReading readAmount(std::string_view utf8, AmountStyle style) {
    std::string_view text = trimmedText(utf8);
    const bool negative = takePrefix(text, "-");
    const AmountReading plain =
        text.find(',') == std::string_view::npos ? digitsOnly(text) : AmountReading{0, AmountFault::NotANumber};
    if (plain.fault == AmountFault::NotANumber && style == AmountStyle::Any) {
        return readDecorated(utf8);
    }
    if (plain.fault == AmountFault::None && negative && plain.yen != 0) {
        return {0, AmountFault::Negative};
    }
    return plain;
}

}  // namespace saikoku
