#include "core/base/text_folding.h"

#include <QChar>
#include <QList>

#include <string>
#include <string_view>

#include "core/base/kanji_variants.h"

namespace saikoku {

namespace {

bool isVariationSelector(char32_t c) {
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
}

/// Written or left out at will: spaces, dots, hyphens, brackets, long and voiced marks.
bool isIgnored(char32_t c) {
    static constexpr std::u32string_view kSigns =
        U"ーｰ-‐‑‒–—―−゠・･·.,、。\'()（）/\u3099\u309A\u309B\u309C\uFF9E\uFF9F";
    return kSigns.find(c) != std::u32string_view::npos || isVariationSelector(c) || QChar::isSpace(c) ||
           QChar::category(c) == QChar::Mark_NonSpacing || QChar::category(c) == QChar::Other_Format ||
           QChar::category(c) == QChar::Other_Control;
}

char32_t foldKana(char32_t c) {
    static constexpr std::u32string_view kFrom = U"ァィゥェォッャュョヮヵヶヰヱヲ";
    static constexpr std::u32string_view kTo = U"アイウエオツヤユヨワカケイエオ";
    static_assert(kFrom.size() == kTo.size());
    if (c >= U'ぁ' && c <= U'ゖ') {
        c += U'ァ' - U'ぁ';
    }
    const std::size_t at = kFrom.find(c);
    return at == std::u32string_view::npos ? c : kTo[at];
}

}  // namespace

QString foldForSearch(QStringView text) {
    // Compatibility forms first (half-width kana with their marks, full-width
    // letters), then decomposed, so that a voiced mark stands alone and drops.
    const QString plain = text.toString()
                              .normalized(QString::NormalizationForm_KC)
                              .normalized(QString::NormalizationForm_KD)
                              .toCaseFolded();
    std::u32string folded;
    folded.reserve(static_cast<std::size_t>(plain.size()));
    const QList<uint> characters = plain.toUcs4();
    for (const uint raw : characters) {
        const auto c = static_cast<char32_t>(raw);
        if (isIgnored(c)) {
            continue;
        }
        const bool repeats = c == U'々' || c == U'ゝ' || c == U'ヽ' || c == U'〻';
        if (repeats && !folded.empty()) {
            folded.push_back(folded.back());
        } else {
            folded.push_back(everydayKanji(foldKana(c)));
        }
    }
    return QString::fromUcs4(folded.data(), static_cast<qsizetype>(folded.size()));
}

QString foldDigits(QStringView text) {
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9') {
            digits.append(c);
        } else if (c >= u'０' && c <= u'９') {
            digits.append(QChar(c.unicode() - u'０' + u'0'));
        }
    }
    return digits;
}

}  // namespace saikoku
