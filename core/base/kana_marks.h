#pragma once

#include <QChar>
#include <QString>

namespace saikoku {

/// @brief U+3099 and U+309A: the voiced and half-voiced mark that stand behind their kana
/// (as macOS writes file names and some systems all text).
inline constexpr char16_t kVoicedMark = 0x3099;
inline constexpr char16_t kHalfVoicedMark = 0x309A;

/// @brief The one character that kana and mark are: か + U+3099 is が. Null where there
/// is none (あ + U+3099).
QChar composedKana(QChar kana, QChar mark);

/// @brief Every such pair as one character, nothing else changed. Not Unicode's NFC,
/// which would turn 福 U+FA1B and the other compatibility ideographs of CP932, letters of
/// names, into their everyday forms.
QString composedKana(const QString& text);

}  // namespace saikoku
