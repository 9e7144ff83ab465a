#include "core/exchange/import_dates.h"

#include <array>
#include <string>
#include <utility>

#include "core/exchange/folded_ascii.h"

namespace saikoku {

namespace {

constexpr int kLeastYear = 1868;
constexpr int kMostYear = 2999;

bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool allDigits(std::string_view text) {
    for (const char c : text) {
        if (!isDigit(c)) {
            return false;
        }
    }
    return !text.empty();
}

int number(std::string_view digits) {
    int value = 0;
    for (const char c : digits) {
        value = value * 10 + (c - '0');
    }
    return value;
}

std::optional<Era> eraOfLetter(char c) {
    switch (c) {
    case 'M': case 'm': return Era::Meiji;
    case 'T': case 't': return Era::Taisho;
    case 'S': case 's': return Era::Showa;
    case 'H': case 'h': return Era::Heisei;
    case 'R': case 'r': return Era::Reiwa;
    default: return std::nullopt;
    }
}

/// Takes an era's name off the front: 令和, 令, ㋿ or a letter. The signs are compatible
/// with the names (Unicode's Decomposition_Mapping of U+32FF, U+337B–U+337E).
std::optional<Era> takeEra(std::string_view& text, bool& kanji) {
    static constexpr std::array<std::pair<std::string_view, Era>, 15> kNames{{
        {"明治", Era::Meiji}, {"大正", Era::Taisho}, {"昭和", Era::Showa}, {"平成", Era::Heisei}, {"令和", Era::Reiwa},
        {"明", Era::Meiji}, {"大", Era::Taisho}, {"昭", Era::Showa}, {"平", Era::Heisei}, {"令", Era::Reiwa},
        {"㍾", Era::Meiji}, {"㍽", Era::Taisho}, {"㍼", Era::Showa}, {"㍻", Era::Heisei}, {"㋿", Era::Reiwa}}};
    for (const auto& [name, era] : kNames) {
        if (text.starts_with(name)) {
            text.remove_prefix(name.size());
            kanji = true;
            return era;
        }
    }
    const std::optional<Era> era = text.empty() ? std::nullopt : eraOfLetter(text.front());
    if (era) {
        text.remove_prefix(1);
    }
    return era;
}

/// 年 and 月 become dots, 日 falls away, 元 becomes 1: what is left is ASCII.
std::string withoutKanji(std::string_view text, bool& kanji) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 4> kSigns{
        {{"年", "."}, {"月", "."}, {"日", ""}, {"元", "1"}}};
    std::string plain;
    while (!text.empty()) {
        bool found = false;
        for (const auto& [sign, replacement] : kSigns) {
            if (text.starts_with(sign)) {
                plain += replacement;
                text.remove_prefix(sign.size());
                found = kanji = true;
                break;
            }
        }
        if (!found) {
            plain += text.front();
            text.remove_prefix(1);
        }
    }
    return plain;
}

struct Parts {
    int year = 0;
    int month = 0;
    int day = 0;
    char separator = 0;  ///< 0: digits only
    bool padded = false;
};

/// Three numbers with one kind of separator, blanks beside it left out.
std::optional<Parts> separated(std::string_view text) {
    std::array<std::string, 3> numbers;
    size_t at = 0;
    char separator = 0;
    for (const char c : text) {
        if (isDigit(c)) {
            numbers.at(at) += c;
        } else if (c == ' ') {
            continue;
        } else if ((c == '-' || c == '/' || c == '.') && (separator == 0 || separator == c) && at < 2) {
            separator = c;
            ++at;
        } else {
            return std::nullopt;
        }
    }
    const bool sized = at == 2 && !numbers[0].empty() && numbers[0].size() <= 4 && !numbers[1].empty() &&
                       numbers[1].size() <= 2 && !numbers[2].empty() && numbers[2].size() <= 2;
    if (!sized) {
        return std::nullopt;
    }
    return Parts{number(numbers[0]), number(numbers[1]), number(numbers[2]), separator,
                 numbers[0].size() == 4 && numbers[1].size() == 2 && numbers[2].size() == 2};
}

/// YYMMDD behind an era.
std::optional<Parts> sixDigits(std::string_view text) {
    if (text.size() != 6 || !allDigits(text)) {
        return std::nullopt;
    }
    return Parts{number(text.substr(0, 2)), number(text.substr(2, 2)), number(text.substr(4, 2)), 0, true};
}

/// 00 stands for a month or day that nobody knows.
bool isUnknown(const Parts& parts) { return parts.month == 0 || parts.day == 0; }

DateReading judged(DateStyle style, DateStyles allowed, const Parts& parts, const std::optional<QDate>& date) {
    if (!allowed.testFlag(style)) {
        return {{}, DateFault::WrongStyle};
    }
    if (isUnknown(parts)) {
        return {{}, DateFault::Unknown};
    }
    if (!date || !date->isValid()) {
        return {{}, DateFault::Impossible};
    }
    return {*date, DateFault::None};
}

DateReading western(DateStyle style, DateStyles allowed, const Parts& parts) {
    const bool plausible = parts.year >= kLeastYear && parts.year <= kMostYear;
    return judged(style, allowed, parts, plausible ? std::optional(QDate(parts.year, parts.month, parts.day)) : std::nullopt);
}

DateReading inEra(DateStyle style, DateStyles allowed, const std::optional<Era>& era, const Parts& parts) {
    if (!era) {
        return {{}, allowed.testFlag(style) ? DateFault::Impossible : DateFault::WrongStyle};
    }
    const EraYear year{*era, parts.year};
    const std::optional<QDate> within = dateOfEra(year, parts.month, parts.day);
    const std::optional<QDate> after = within ? std::nullopt : dateAfterEra(year, parts.month, parts.day);
    DateReading reading = judged(style, allowed, parts, within ? within : after);
    reading.isAfterEra = reading.fault == DateFault::None && after.has_value();
    return reading;
}

/// Leaves out a time of day behind the day: "2026-11-20T00:00:00", "2026/11/20 0:00".
std::string_view withoutTime(std::string_view text) {
    const size_t colon = text.find(':');
    if (colon == std::string_view::npos) {
        return text;
    }
    const size_t gap = text.find_last_of(" T", colon);
    return gap == std::string_view::npos ? text : text.substr(0, gap);
}

/// Digits alone, or an era's code, a hyphen and six digits.
std::optional<DateReading> readCompact(std::string_view text, DateStyles styles, const EraCodes& codes) {
    if (text.size() == 8 && allDigits(text)) {
        return western(DateStyle::WesternDigits, styles,
                       {number(text.substr(0, 4)), number(text.substr(4, 2)), number(text.substr(6, 2)), 0, true});
    }
    const bool hyphen = text.size() == 8 && text[1] == '-';
    if ((text.size() == 7 || hyphen) && isDigit(text[0])) {
        if (const auto parts = sixDigits(text.substr(hyphen ? 2 : 1))) {
            return inEra(DateStyle::EraCode, styles, codes.at(static_cast<size_t>(text[0] - '0')), *parts);
        }
    }
    return std::nullopt;
}

DateReading readWithEra(std::string_view text, Era era, bool kanji, DateStyles styles) {
    const std::string plain = withoutKanji(text, kanji);
    std::string_view rest = plain;
    if (rest.starts_with('-') || rest.starts_with('.')) {
        rest.remove_prefix(1);
    }
    const std::optional<Parts> parts = rest.size() == 6 && allDigits(rest) ? sixDigits(rest) : separated(rest);
    if (!parts || parts->year > 99) {
        return {{}, DateFault::Unreadable};
    }
    return inEra(kanji ? DateStyle::EraKanji : DateStyle::EraLetter, styles, era, *parts);
}

DateReading readWestern(std::string_view text, DateStyles styles) {
    bool kanji = false;
    const std::string plain = withoutKanji(withoutTime(text), kanji);
    const std::optional<Parts> parts = separated(trimmedText(plain));
    if (!parts || (parts->year < 1000 && !isUnknown(*parts))) {
        return {{}, DateFault::Unreadable};
    }
    if (kanji) {
        return western(DateStyle::WesternKanji, styles, *parts);
    }
    if (parts->separator == '/') {
        return western(DateStyle::Slashed, styles, *parts);
    }
    if (parts->separator == '.') {
        return western(DateStyle::Dotted, styles, *parts);
    }
    return parts->padded ? western(DateStyle::Iso, styles, *parts) : DateReading{{}, DateFault::Unreadable};
}

}  // namespace

EraCodes usualEraCodes() {
    EraCodes codes;
    codes[1] = Era::Meiji;
    codes[2] = Era::Taisho;
    codes[3] = Era::Showa;
    codes[4] = Era::Heisei;
    codes[5] = Era::Reiwa;
    return codes;
}

DateReading readDate(std::string_view utf8, DateStyles styles, const EraCodes& codes) {
    if (const auto compact = readCompact(utf8, styles, codes)) {
        return *compact;  // the common case, without a copy
    }
    const std::string folded = foldedAscii(utf8);
    if (const auto compact = readCompact(folded, styles, codes)) {
        return *compact;
    }
    if (folded.find("不詳") != std::string::npos || folded.find("不明") != std::string::npos) {
        return {{}, DateFault::Unknown};
    }
    std::string_view text = folded;
    bool kanji = false;
    if (const std::optional<Era> era = takeEra(text, kanji)) {
        return readWithEra(text, *era, kanji, styles);
    }
    return readWestern(text, styles);
}

std::optional<int> readYear(std::string_view utf8, const EraCodes& codes) {
    const std::string folded = foldedAscii(utf8);
    std::string_view text = folded;
    for (const std::string_view ending : {std::string_view("年度"), std::string_view("年")}) {
        if (text.ends_with(ending)) {
            text.remove_suffix(ending.size());
            break;
        }
    }
    if (text.size() == 4 && allDigits(text)) {
        const int year = number(text);
        return year >= kLeastYear && year <= kMostYear ? std::optional(year) : std::nullopt;
    }
    bool kanji = false;
    std::optional<Era> era;
    if (text.size() == 3 && allDigits(text)) {
        era = codes.at(static_cast<size_t>(text[0] - '0'));
        text.remove_prefix(1);
    } else if (text.size() == 4 && isDigit(text[0]) && text[1] == '-') {
        era = codes.at(static_cast<size_t>(text[0] - '0'));
        text.remove_prefix(2);
    } else {
        era = takeEra(text, kanji);
    }
    const std::string year = withoutKanji(text, kanji);
    if (!era || year.size() > 2 || !allDigits(year) || number(year) == 0) {
        return std::nullopt;
    }
    return eraFirstDay(*era).year() + number(year) - 1;
}

}  // namespace saikoku
