#pragma once

#include <QByteArrayView>

#include <string>

#include "core/base/text_encoding.h"

namespace saikoku {

/// @brief The sign that stands for a character which could not be read.
inline constexpr std::string_view kLostSign = "〓";

/// @brief A cell as text.
struct CellText {
    std::string utf8;   ///< 〓 for each lost character
    bool lost = false;  ///< a character was lost: keep the bytes
};

/// @brief Turns the bytes of cells into text and notices every loss.
///
/// Lost are bytes that the encoding does not know, user-defined characters
/// (CP932 F040–F9FC, Unicode's private use areas: only the sender's own fonts
/// know them) and control characters. Line breaks and tabs within a cell become a
/// blank, か and U+3099 が, a byte order mark nothing. Needs no ICU call per cell, so it is quick enough for millions.
class CellDecoder {
public:
    explicit CellDecoder(TextEncoding encoding) : m_encoding(encoding) {}

    /// @brief Replaces what is in `cell`, whose memory is used again.
    void decode(QByteArrayView bytes, CellText& cell) const;
    CellText decoded(QByteArrayView bytes) const;

private:
    TextEncoding m_encoding;
};

/// @brief For "auto": byte order mark, half-width kana of CP932 and ASCII alone (which
/// may be well-formed UTF-8 too), strict UTF-8, strict CP932; if the bytes are neither, UTF-8 when most of their sequences are well-formed, else CP932: a
/// core system's file may hold a few broken cells. BadInput for UTF-16.
Result<DetectedEncoding> guessTextEncoding(QByteArrayView bytes);

}  // namespace saikoku
