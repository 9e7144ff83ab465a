#include "core/base/text_folding.h"

#include <QChar>
#include <QList>

#include <string>

#include "core/base/kanji_variants.h"

namespace saikoku {

namespace {

bool isVariationSelector(char32_t c) {
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
}

/// Written or left out at will: spaces, dots, hyphens, brackets, long marks.
bool isIgnored(char32_t c) {
    switch (c) {
    case U'ー': case U'ｰ': case U'-': case U'‐': case U'‑': case U'‒': case U'–': case U'—': case U'―':
    case U'−': case U'・': case U'･': case U'·': case U'.': case U',': case U'、': case U'。': case U'\'':
    case U'(': case U')': case U'（': case U'）': case U'/': case U'゠':
    case 0x3099: case 0x309A: case 0x309B: case 0x309C: case 0xFF9E: case 0xFF9F:  // voiced marks
        return true;
    default:
        return isVariationSelector(c) || QChar::isSpace(c) || QChar::category(c) == QChar::Mark_NonSpacing ||
               QChar::category(c) == QChar::Other_Format || QChar::category(c) == QChar::Other_Control;
    }
}

char32_t foldKana(char32_t c) {
    if (c >= U'ぁ' && c <= U'ゖ') {
        c += U'ァ' - U'ぁ';
    }
    switch (c) {
    case U'ァ': case U'ィ': case U'ゥ': case U'ェ': case U'ォ': case U'ッ': case U'ャ': case U'ュ': case U'ョ': case U'ヮ':
        return c + 1;  // the full-size kana follows its small one
    case U'ヵ': return U'カ';
    case U'ヶ': return U'ケ';
    case U'ヰ': return U'イ';
    case U'ヱ': return U'エ';
    case U'ヲ': return U'オ';
    default: return c;
    }
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
